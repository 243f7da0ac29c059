"""Attacks on the form engine: each is built here, and run in a process whose time and memory are measured."""
