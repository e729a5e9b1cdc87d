"""All names that a set of headers defines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from uapigen.verify.declarations import Aggregate, Alias, Array, Named
from uapigen.verify.macro_reader import Macros, read_macros
from uapigen.verify.type_reader import Types, read_types

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from uapigen.verify.declarations import Field, Tag, Type

C_TYPE: Final = re.compile(r"(?:(?:unsigned|signed|char|short|int|long|__[us](?:8|16|32|64))\b ?)+")


@dataclass(frozen=True, slots=True)
class Inventory:
    """What the headers of one release define, each thing with its header and line."""

    headers: tuple[str, ...]
    types: Types
    macros: Macros

    @property
    def enumerators(self) -> dict[str, int]:
        return {name: value for enumeration in self.types.enumerations for name, value in enumeration.values}

    @property
    def enum_of(self) -> dict[str, str]:
        """The enum of every enumerator; one without a name is told by its first enumerator."""
        return {
            name: enumeration.name or enumeration.typedef or enumeration.values[0][0]
            for enumeration in self.types.enumerations
            for name, _ in enumeration.values
        }

    @property
    def aliases(self) -> tuple[Alias, ...]:
        """Typedefs of types that have a name already, and macros that stand for a type."""
        typedefs = [Alias(synonym.name, synonym.name, synonym.type, synonym.header) for synonym in self.types.synonyms]
        return (*typedefs, *self._macro_aliases())

    def _macro_aliases(self) -> Iterator[Alias]:
        tags: dict[str, Tag] = {aggregate.name: aggregate.tag for aggregate in self.types.aggregates if aggregate.name}
        for macro in self.macros.others:
            if macro.body in tags:
                target = Named(tags[macro.body], macro.body)
                yield Alias(macro.name, f"{tags[macro.body]} {macro.name}", target, macro.header)
            elif C_TYPE.fullmatch(macro.body):
                yield Alias(macro.name, macro.name, Named("", macro.body), macro.header)

    @property
    def presets(self) -> dict[str, str]:
        """The macros that initialise a struct, or repeat one that does, with their headers."""
        found: dict[str, str] = {}
        for macro in self.macros.others:
            if macro.body.startswith("{") or macro.body in found:
                found[macro.name] = macro.header
        return found

    @property
    def strings(self) -> dict[str, str]:
        """The definitions of strings, with their headers."""
        return {f"{m.name} {m.body}": m.header for m in self.macros.others if m.body.startswith('"')}

    @property
    def unions(self) -> dict[str, str]:
        """The places of the unions inside structs, with their headers."""
        return {place: struct.header for struct in self.types.aggregates for place in _unions(struct, struct.key)}

    def header_of(self) -> dict[str, str]:
        """The header of every struct, ioctl and constant, by the name that facts use."""
        places = {aggregate.key: aggregate.header for aggregate in self.types.aggregates}
        places |= {m.name: m.header for m in (*self.macros.ioctls, *self.macros.integers, *self.macros.others)}
        places |= {alias.name: alias.header for alias in self.aliases}
        places |= {name: e.header for e in self.types.enumerations for name, _ in e.values}
        return places


def take_inventory(include: Path, headers: Sequence[str]) -> Inventory:
    """List what HEADERS define; those that INCLUDE lacks, being of other releases, are left out."""
    # Asking the compiler for a header that the tree lacks would find the one that the compiler brings along.
    present = tuple(header for header in headers if (include / header).is_file())
    types = read_types(include, present)
    enumerators = frozenset(name for enumeration in types.enumerations for name, _ in enumeration.values)
    return Inventory(present, types, read_macros(include, present, enumerators))


@dataclass(frozen=True, slots=True)
class Member:
    """A field as `offsetof` reaches it from its struct."""

    designator: str
    type: Type
    bits: int | None


def members(aggregate: Aggregate) -> Iterator[Member]:
    """Every member that has a name: those of unnamed members directly, those of unnamed types behind their field."""
    for field in aggregate.fields:
        yield from _reached(field)


def _reached(field: Field) -> Iterator[Member]:
    if field.name:
        yield Member(field.name, field.type, field.bits)
    inner = _unnamed(field.type)
    if inner is None:
        return
    step = _step(field)
    for member in members(inner):
        yield Member(step + member.designator, member.type, member.bits)


def _unions(aggregate: Aggregate, place: str) -> Iterator[str]:
    """As `v4l2_buffer.m`; a member without a name counts among its like, as in `v4l2_event_ctrl.(1)`."""
    unnamed = 0
    for field in aggregate.fields:
        inner = _unnamed(field.type)
        if inner is None:
            continue
        unnamed += not field.name
        below = f"{place}.{field.name or f'({unnamed})'}"
        if inner.tag == "union":
            yield below
        yield from _unions(inner, below)


def _step(field: Field) -> str:
    if not field.name:
        return ""
    indices = ""
    at = field.type
    while isinstance(at, Array):
        indices, at = f"{indices}[0]", at.of
    return f"{field.name}{indices}."


def _unnamed(kind: Type) -> Aggregate | None:
    """The struct or union that a field declares in place, be it the element of an array."""
    while isinstance(kind, Array):
        kind = kind.of
    return kind if isinstance(kind, Aggregate) else None
