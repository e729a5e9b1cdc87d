"""What the importer proposes, and what it leaves to a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Verb: TypeAlias = Literal["new", "gone", "changed", "by hand"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One edit of the spec, or one thing that needs a person."""

    verb: Verb
    header: str
    name: str
    """A C name, or STRUCT.MEMBER."""
    file: str
    """Below the spec's directory; empty where nothing is edited."""
    text: str
