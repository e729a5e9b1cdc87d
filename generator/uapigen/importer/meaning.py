"""Choose the type that says what a field means, where its name and its neighbours make that evident."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from uapigen.schema.types import Field, Struct
from uapigen.source.load import Spec
from uapigen.verify import declarations as c

RESERVED: Final = re.compile(r"_*(reserved|padding|pad)[0-9]*")
TEXT: Final = re.compile(r"(card|driver|bus_info|model|serial|name|description|label|.*_name)")
FOURCC: Final = re.compile(r"(pixelformat|pixel_format|fourcc|.*_fourcc|dataformat)")
DESCRIPTOR: Final = re.compile(r"(fd|.*_fd)")
BYTES: Final = re.compile(r"(size|length|len|.*_size|.*_length|.*_len|bytes.*)")
INTEGER: Final = re.compile(r"[us](8|16|32|64)|u?int")


@dataclass(frozen=True, slots=True)
class Choice:
    """Keys of a field that its neighbours suggest."""

    key: str
    set: str


class Neighbours:
    """Which set a field of a name takes its values from, in the structs of each header."""

    def __init__(self, spec: Spec) -> None:
        known: defaultdict[tuple[str, str], set[Choice]] = defaultdict(set)
        for topic in spec.topics:
            for named in topic.items:
                if isinstance(named.item, Struct):
                    for field in _all(named.item.fields):
                        for choice in _choices(field):
                            known[topic.header_of(named.item), str(field.name)].add(choice)
        self._known: Mapping[tuple[str, str], set[Choice]] = known

    def choice(self, header: str, field: str) -> Choice | None:
        """The set that all neighbours of the same name agree on; a bare `flags` says nothing of which."""
        found = self._known.get((header, field), set())
        return next(iter(found)) if len(found) == 1 and field != "flags" else None


def base_of(name: str, base: str, lengths: str) -> str:
    """The spec's type of a field: what C declares, or the meaning that its name gives away."""
    flat = lengths.count("[") == 1 and lengths != "[]"
    if RESERVED.fullmatch(name) and INTEGER.fullmatch(base):
        return f"reserved {base}{lengths}"
    if flat and (base == "char" or (base in ("u8", "s8") and TEXT.fullmatch(name))):
        return f"text{lengths}"
    if FOURCC.fullmatch(name) and base == "u32":
        return f"fourcc{lengths}"
    if DESCRIPTOR.fullmatch(name) and not lengths and base in ("s32", "int", "u32"):
        return "fd u32" if base == "u32" else "fd"
    return f"{base}{lengths}"


def counted(field: c.Field, fields: Sequence[c.Field]) -> list[tuple[str, str]]:
    """The count of what a pointer points to, when exactly one sibling can be it."""
    if not isinstance(field.type, c.Pointer):
        return []
    stem = re.escape(field.name.removeprefix("p_").removesuffix("s"))
    pattern = re.compile(rf"(count|size|length|len|num|n?{stem}s?_(count|size|length|len)|(num|n|nr)_{stem}s?)")
    found = [
        sibling.name for sibling in fields if isinstance(sibling.type, c.Named) and pattern.fullmatch(sibling.name)
    ]
    if len(found) != 1:
        return []
    of_bytes = BYTES.fullmatch(found[0]) and isinstance(field.type.to, c.Named) and field.type.to.name == "void"
    return [("count", found[0]), *([("count_of", "bytes")] if of_bytes else [])]


def _choices(field: Field) -> Iterator[Choice]:
    if field.enum:
        yield Choice("enum", field.enum.text)
    if field.flags:
        yield Choice("flags", field.flags.text)


def _all(fields: Sequence[Field]) -> Iterator[Field]:
    for field in fields:
        yield field
        yield from _all(field.fields)
