"""The error that stops a verification: a message for people, naming the place and the mend."""

from __future__ import annotations


class VerifyError(Exception):
    """Something outside the API stops the proof: a missing tool, an unreadable tree, a header that does not compile."""
