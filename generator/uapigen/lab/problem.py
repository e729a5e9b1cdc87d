"""The error that ends a lab command: a message for people, naming the place and the mend."""

from __future__ import annotations


class LabError(Exception):
    """The lab cannot do what was asked, for a reason that the user can mend."""
