"""What headers declare, as they spell it: the values that an inventory is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Named:
    """A type known by name: `__u32` (typedef or fundamental), `struct v4l2_rect`, `enum v4l2_field`."""

    tag: Literal["", "struct", "union", "enum"]
    name: str


@dataclass(frozen=True, slots=True)
class Pointer:
    to: Type


@dataclass(frozen=True, slots=True)
class Array:
    of: Type
    length: int | None
    """None for a flexible array."""


Tag: TypeAlias = Literal["struct", "union"]


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A struct or union, named or not."""

    tag: Tag
    name: str
    typedef: str
    """The typedef that is the only name of an untagged type; empty otherwise."""
    header: str
    line: int
    size: int
    align: int
    fields: tuple[Field, ...]

    @property
    def spelling(self) -> str:
        """How C code names the type."""
        return self.typedef or f"{self.tag} {self.name}"

    @property
    def key(self) -> str:
        """How facts name the type."""
        return self.typedef or self.name


Type: TypeAlias = "Named | Pointer | Array | Aggregate"


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    """Empty for an unnamed member."""
    type: Type
    bits: int | None
    """The width of a bit-field, None for another field."""


@dataclass(frozen=True, slots=True)
class Enumeration:
    name: str
    typedef: str
    header: str
    line: int
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Macro:
    """A #define with a body: `parameters` is None unless it is function-like."""

    name: str
    parameters: tuple[str, ...] | None
    body: str
    header: str
    line: int


@dataclass(frozen=True, slots=True)
class Synonym:
    """A typedef with a meaning of its own: another name for an existing type."""

    name: str
    type: Type
    header: str
    line: int


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a type, be it a typedef or a macro; `spelling` is how C code names the type by it."""

    name: str
    spelling: str
    type: Type
    header: str


@dataclass(frozen=True, slots=True)
class InlineFunction:
    name: str
    header: str
    line: int
