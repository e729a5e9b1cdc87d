"""When an item came and went."""

from __future__ import annotations

from dataclasses import dataclass

from uapigen.schema.keys import Written, key, optional, several
from uapigen.source.scalars import Release


@dataclass(frozen=True, slots=True, kw_only=True)
class Bracket(Written):
    """A release known only between two checkpoints."""

    after: Release = key("The newest release that is known not to have it.")
    by: Release = key("The oldest release that is known to have it.")

    def __str__(self) -> str:
        return f"a release after {self.after}, {self.by} at the latest"


When = Release | Bracket


def reached(when: When, release: Release) -> bool:
    """Whether a mainline release is past that point; between the checkpoints of a bracket it is not."""
    return release >= (when.by if isinstance(when, Bracket) else when)


def spanned(since: When | None, until: When | None, release: Release) -> bool:
    """Whether a mainline release is past the one point and not yet past the other."""
    came = since is None or reached(since, release)
    return came and not (until is not None and reached(until, release))


@dataclass(frozen=True, slots=True, kw_only=True)
class Lived(Written):
    """Keys that any item, field or value may carry."""

    since: When | None = optional(
        "First mainline release that has it; left out when 5.10 already had it. A condition or rule is claimed from"
        " then on and tested; where no driver of the lab can show it earlier, nothing is said of earlier releases."
    )
    until: When | None = optional("First mainline release that has it no more.")
    absent: tuple[Release, ...] = several("Mainline releases in between that lack it.")
    backports: dict[Release, Release] = several("Stable releases that gained it later, by mainline release.", dict)
    evidence: str = key("How `since` or `until` is known.", default="")
    note: str = key("A remark for readers: what the page gets wrong, or why something is as it is.", default="")
