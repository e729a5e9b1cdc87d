"""One change of the API between two releases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from uapigen.schema.releases import When

Verb: TypeAlias = Literal["added", "removed", "renamed", "changed", "open"]
Kind: TypeAlias = Literal[
    "ioctl", "function", "struct", "field", "constant", "preset", "macro", "typedef", "condition", "rule"
]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something is declared."""

    area: str
    header: str


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one name. `open` means that only a bracket around one of the releases is known."""

    verb: Verb
    kind: Kind
    name: str
    within: str
    """The set of a constant, the struct of a field, the call of a condition; empty for the others."""
    origin: Origin
    details: tuple[str, ...]
    """Numbers, sizes, the former name: what a reader wants to know besides the name."""
    when: When | None
    """The release of the change, or the bracket around it; None where the spec does not say it."""
