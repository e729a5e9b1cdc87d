"""What is known for certain of one release on one ABI: layouts, ioctl numbers and the values of constants."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class FieldFacts:
    """Where a member lies, in bytes; a bit-field's bytes are those its bits touch."""

    offset: int
    size: int
    mask: str = ""
    """The bits of a bit-field, in hexadecimal and in the order of memory; empty for another member."""


@dataclass(frozen=True, slots=True)
class StructFacts:
    size: int
    align: int
    fields: Mapping[str, FieldFacts]


@dataclass(frozen=True, slots=True)
class Facts:
    structs: Mapping[str, StructFacts]
    ioctls: Mapping[str, int]
    constants: Mapping[str, int]
    aliases: Mapping[str, int] = field(default_factory=dict[str, int])
    """The sizes of types that have another name already, by their further names."""

    @property
    def names(self) -> frozenset[str]:
        return frozenset((*self.structs, *self.ioctls, *self.constants, *self.aliases))

    def only(self, names: frozenset[str]) -> Facts:
        """The facts of these names."""
        return Facts(
            {name: struct for name, struct in self.structs.items() if name in names},
            {name: number for name, number in self.ioctls.items() if name in names},
            {name: value for name, value in self.constants.items() if name in names},
            {name: size for name, size in self.aliases.items() if name in names},
        )


def from_object(plain: dict[str, Any]) -> Facts:
    """Read the object that `uapigen facts --json` prints."""
    structs = {
        name: StructFacts(
            struct["size"],
            struct["align"],
            {designator: FieldFacts(**field) for designator, field in struct["fields"].items()},
        )
        for name, struct in plain["structs"].items()
    }
    return Facts(structs, plain["ioctls"], plain["constants"], plain["aliases"])
