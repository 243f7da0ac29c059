"""Sign-in: who works now, and their passphrase."""

from fieldapp.ui.signin.place import SignInPlace

__all__ = ["SignInPlace"]
