"""What keeps a person's work closed: the device's secret, passphrases, slots and the growing delay."""
