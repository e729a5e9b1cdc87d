"""Lay out structs and unions as a C compiler for one ABI does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from math import prod

from uapigen.abi import Abi
from uapigen.ir import (
    Aggregate,
    Array,
    Bytes,
    CType,
    EnumType,
    Inline,
    Member,
    Named,
    Number,
    Pointer,
    StructItem,
    Text,
    Time,
)
from uapigen.source.typetext import NUMBERS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a member is, in bytes from the start of the struct; a bit-field is in the bytes that its bits touch."""

    offset: int
    size: int
    mask: str = ""
    """The bits of a bit-field, in hexadecimal and in the order of memory; empty for another member."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Size and alignment of a struct, and the place of each member by its C designator."""

    size: int
    align: int
    places: Mapping[str, Place]


def round_up(value: int, to: int) -> int:
    """The smallest multiple of `to` that is not below `value`."""
    return -(-value // to) * to


class Layouts:
    """Layouts of one ABI, made when asked for."""

    def __init__(self, abi: Abi, structs: Mapping[str, StructItem]) -> None:
        self.abi = abi
        self._structs = structs
        self._known: dict[str, Layout] = {}

    def of(self, name: str) -> Layout:
        """The layout of a named struct or union."""
        if name not in self._known:
            self._known[name] = self._aggregate(self._structs[name].aggregate)
        return self._known[name]

    def size(self, ctype: CType) -> int:
        """The size of any type."""
        return self._measure(ctype)[0]

    @cached_property
    def _times(self) -> dict[str, tuple[int, int]]:
        align = self.abi.align_u64 if self.abi.time_t == 8 else 4
        return {"timeval": (2 * self.abi.time_t, align), "timespec": (2 * self.abi.time_t, align)}

    def _measure(self, ctype: CType) -> tuple[int, int]:
        """Size and alignment."""
        if isinstance(ctype, Number):
            size = NUMBERS[ctype.base][0] or self.abi.pointer
            return size, self.abi.align_u64 if size == 8 else size
        if isinstance(ctype, EnumType):
            return 4, 4
        if isinstance(ctype, (Text, Bytes)):
            return ctype.length, 1
        if isinstance(ctype, Time):
            return self._times[ctype.base]
        if isinstance(ctype, Pointer):
            return (8, self.abi.align_u64) if ctype.in_u64 else (self.abi.pointer, self.abi.pointer)
        if isinstance(ctype, Array):
            size, align = self._measure(ctype.item)
            return size * prod(dimension or 0 for dimension in ctype.dimensions), align
        layout = self.of(ctype.name) if isinstance(ctype, Named) else self._aggregate(ctype.aggregate)
        return layout.size, layout.align

    def _aggregate(self, aggregate: Aggregate) -> Layout:
        cursor = _Cursor(aggregate)
        places: dict[str, Place] = {}
        for member in aggregate.members:
            size, align = self._measure(member.type)
            if aggregate.packed:
                align = 1
            align = max(align, member.written.aligned or 1)
            if member.written.bits:
                start = cursor.add_bits(member.written.bits, size, align)
                self._name(member, self._bits(start, member.written.bits), places)
                continue
            offset = cursor.add(size, align)
            self._name(member, Place(offset, size), places)
        align = max(cursor.align, aggregate.aligned or 1)
        return Layout(round_up(cursor.size, align), align, places)

    def _bits(self, start: int, width: int) -> Place:
        """Where a bit-field is: the first bit is the lowest of its byte, or the highest where bytes are big-endian."""
        offset, first = divmod(start, 8)
        size = round_up(first + width, 8) // 8
        ones = (1 << width) - 1
        value = ones << 8 * size - first - width if self.abi.big_endian else ones << first
        return Place(offset, size, value.to_bytes(size, "big" if self.abi.big_endian else "little").hex())

    def _name(self, member: Member, place: Place, places: dict[str, Place]) -> None:
        if member.name:
            places[member.name] = place
        if isinstance(member.type, Inline):
            prefix = f"{member.name}." if member.name else ""
            for name, inner in self._aggregate(member.type.aggregate).places.items():
                places[prefix + name] = replace(inner, offset=place.offset + inner.offset)


class _Cursor:
    """The next free bit of a struct, or the largest member of a union so far."""

    def __init__(self, aggregate: Aggregate) -> None:
        self.union = aggregate.union
        self.packed = aggregate.packed
        self.align = 1
        self._bits = 0

    @property
    def size(self) -> int:
        return round_up(self._bits, 8) // 8

    def add(self, size: int, align: int) -> int:
        self.align = max(self.align, align)
        if self.union:
            self._bits = max(self._bits, 8 * size)
            return 0
        offset = round_up(self.size, align)
        self._bits = 8 * (offset + size)
        return offset

    def add_bits(self, bits: int, size: int, align: int) -> int:
        """A bit-field goes into the next free bits, unless it would reach over the end of a unit of its type."""
        self.align = max(self.align, align)
        if self.union:
            self._bits = max(self._bits, bits)
            return 0
        unit = 8 * align
        if not self.packed and self._bits % unit + bits > 8 * size:
            self._bits = round_up(self._bits, unit)
        start = self._bits
        self._bits += bits
        return start
