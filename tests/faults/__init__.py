"""A small programme that suffers faults by the thousand: `./dev bench faults`, and its short run in the tests."""
