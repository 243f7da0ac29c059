"""What `./dev bench sync` measures with: a filled mailbox, clients as processes, a slow line."""
