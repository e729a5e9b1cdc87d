"""The C names that the generated package stands for besides those that facts have: functions, initialisers, kinds."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from uapigen.generate import support
from uapigen.ir import (
    Aggregate,
    Array,
    Inline,
    Item,
    MacroItem,
    MessageItem,
    PartItem,
    PresetsItem,
    SetItem,
    StringItem,
    StructItem,
    Topic,
)


@dataclass(frozen=True, slots=True)
class CNames:
    """What topics have of each kind."""

    macros: frozenset[str]
    """Function-like macros, and inline functions that are written like them."""
    helpers: frozenset[str]
    """Inline functions that messages and the hand-written part stand for."""
    presets: frozenset[str]
    strings: frozenset[str]
    """Definitions of strings, as `MAGIC "itv0"`, so that the name is compared with what it stands for."""
    enums: frozenset[str]
    """Enums of C; one without a name is told by its first constant, so those of all are here."""
    unions: frozenset[str]
    """Unions inside structs by their places, as in `v4l2_event_ctrl.(1)`."""

    @property
    def functions(self) -> frozenset[str]:
        """All that C calls with arguments."""
        return self.macros | self.helpers


def c_names(topics: Iterable[Topic]) -> CNames:
    """The names that topics of a release have."""
    items = [(topic.area, item) for topic in topics for item in topic.items]
    return CNames(
        macros=frozenset(str(item.written.c_name or item.name) for _, item in items if isinstance(item, MacroItem)),
        helpers=frozenset(name for area, item in items for name in _helpers(area, item)) | _hand_written(),
        presets=frozenset(p.name for _, item in items if isinstance(item, PresetsItem) for p in item.presets),
        strings=frozenset(f'{item.name} "{item.written.value}"' for _, item in items if isinstance(item, StringItem)),
        enums=frozenset(name for _, item in items for name in _enum(item)),
        unions=frozenset(
            place for _, item in items if isinstance(item, StructItem) for place in _unions(item.aggregate, item.name)
        ),
    )


def _helpers(area: str, item: Item) -> Iterator[str]:
    """The C helpers of a message, and those of operands that belong together."""
    if isinstance(item, MessageItem):
        yield f"{area}_msg_{item.name}"
        if not item.written.shorthand_of:
            yield f"{area}_ops_{item.name}"
    elif isinstance(item, PartItem):
        yield from (f"{area}_{verb}_{item.name}" for verb in ("get", "set"))


@cache
def _hand_written() -> frozenset[str]:
    """The public functions of `helpers.py` in every area."""
    sources = [text for path, text in support().items() if path.endswith("/helpers.py")]
    defined = [node for text in sources for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    return frozenset(node.name for node in defined if not node.name.startswith("_"))


def _enum(item: Item) -> Iterator[str]:
    if isinstance(item, SetItem) and item.written.c == "enum" and item.constants:
        yield item.name
        yield item.constants[0].name


def _unions(aggregate: Aggregate, place: str) -> Iterator[str]:
    unnamed = 0
    for member in aggregate.members:
        inner = member.type
        while isinstance(inner, Array):
            inner = inner.item
        if isinstance(inner, Inline):
            unnamed += member.name is None
            below = f"{place}.{member.name or f'({unnamed})'}"
            if inner.aggregate.union:
                yield below
            yield from _unions(inner.aggregate, below)
