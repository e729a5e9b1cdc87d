"""The ways in which a run can end other than well."""

from __future__ import annotations


class Ended(Exception):
    """A run came to its end before the test function did."""

    def __init__(self, text: str, *, seen: str = "") -> None:
        super().__init__(text)
        self.text = text
        self.seen = seen
        """What the device did, in a few stable characters: an errno's name, `success`, the path of a field."""


class NotReached(Ended):
    """The state that the condition needs was not there: neither a pass nor a verdict on the driver."""


class PreparationFailed(NotReached):
    """A call that only prepares failed."""


class Adjusted(NotReached):
    """The driver adjusted the argument, where the documentation lets it choose between that and failing."""


class Unsupported(Ended):
    """The device lacks the ability that the condition is about."""


class Spared(Unsupported):
    """A call was not made on hardware, because nobody has allowed it."""


class Contradicted(Ended):
    """The device did something else than the documentation says."""


class Failed(Contradicted):
    """A call under test of a rule failed, which was to succeed."""


class Leaked(Contradicted):
    """Something that the run made or changed was still there after everything had been released."""
