"""What `./dev bench app` measures, each part in a process of its own."""
