"""How much of each kernel header the spec has, how much of that is described, and how much of the calls is tested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Literal

from uapigen.abi import ABIS
from uapigen.c_names import c_names
from uapigen.ir import Api, CallItem, FunctionItem
from uapigen.passes.documents import documents
from uapigen.passes.facts import facts
from uapigen.schema.conditions import Condition
from uapigen.source.load import Spec
from uapigen.verify.facts import from_object
from uapigen.verify.release import ReleaseFacts
from uapigen.verify.scope import Scope
from uapigen.verify.targets import BASELINE

SYSTEM_CALLS = "system calls"
"""In the place of a header: the calls on nodes that no header declares."""
Part = Literal["core", "drivers"]


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    known: int = 0
    of: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.known + other.known, self.of + other.of)


@dataclass(frozen=True, slots=True)
class Counts:
    """The names of a header by kind, those that are described, and what the spec says of its calls."""

    ioctls: Share = Share()
    structs: Share = Share()
    unions: Share = Share()
    enums: Share = Share()
    enum_constants: Share = Share()
    integer_macros: Share = Share()
    presets: Share = Share()
    strings: Share = Share()
    typedefs: Share = Share()
    macros: Share = Share()
    helpers: Share = Share()
    left_out: Share = Share()
    """Function-like macros and helpers that are lacking: how many of them have a reason. They count nowhere else."""
    described: Share = Share()
    conditions: Share = Share()
    valid: Share = Share()
    success: Share = Share()
    failure: Share = Share()

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(Counts)))


@dataclass(frozen=True, slots=True)
class Row:
    """One header of an area."""

    part: Part
    area: str
    header: str
    counts: Counts
    left_out: Mapping[str, str]
    """What of the header the spec does without, with the reasons."""


def coverage(spec: Spec, api: Api, recorded: ReleaseFacts, scope: Scope) -> Iterator[Row]:
    """The rows of a release, by area: its headers in the order of the list, then its system calls."""
    known = _Known(spec, api, recorded, scope.left_out)
    told: set[str] = set()
    sides: tuple[tuple[Part, Mapping[str, tuple[str, ...]]], ...] = (("core", scope.core), ("drivers", scope.driver))
    for part, areas in sides:
        for area, headers in areas.items():
            for header in headers:
                counts = known.of(header)
                if counts != Counts():
                    yield Row(part, area, header, counts, known.left_out(header))
            calls = [item for item in api.calls.values() if isinstance(item, FunctionItem) and known.area(item) == area]
            if calls and area not in told:
                yield Row(part, area, SYSTEM_CALLS, known.calls(calls), {})
            told.add(area)


def total(rows: Iterable[Row]) -> Counts:
    """The sum of rows."""
    return sum((row.counts for row in rows), Counts())


@dataclass(frozen=True, slots=True)
class _Kind:
    """The names of a kind that the headers have, each with its header, and those that the spec has."""

    there: Mapping[str, str]
    stated: frozenset[str]

    def of(self, header: str) -> tuple[set[str], set[str]]:
        there = {name for name, its in self.there.items() if its == header}
        return there & self.stated, there


class _Known:
    """What the headers have beside what the spec has."""

    def __init__(self, spec: Spec, api: Api, recorded: ReleaseFacts, reasons: Mapping[str, str]) -> None:
        full, stated = recorded.abis[BASELINE.abi], from_object(facts(api, ABIS[BASELINE.abi]))
        names, constants = c_names(api.topics), frozenset(stated.constants)
        places, enum_of = recorded.header_of, recorded.enum_of
        self.api, self.reasons = api, reasons
        functions = {**recorded.macros, **recorded.helpers}
        self.lacking = {name: header for name, header in functions.items() if name not in names.functions}
        """Functions that the spec has not."""
        self.areas = {item.name: topic.area for topic in api.topics for item in topic.items}
        self.kinds = {
            "ioctls": _Kind(_placed(full.ioctls, places), frozenset(stated.ioctls)),
            "structs": _Kind(_placed(full.structs, places), frozenset(stated.structs)),
            "unions": _Kind(recorded.unions, names.unions),
            "enums": _Kind({enum: places[constant] for constant, enum in enum_of.items()}, names.enums),
            "enum_constants": _Kind(_placed(enum_of, places), constants),
            "integer_macros": _Kind(_placed(full.constants.keys() - enum_of.keys(), places), constants),
            "presets": _Kind(recorded.presets, names.presets),
            "strings": _Kind(recorded.strings, names.strings),
            "typedefs": _Kind(_placed(full.aliases, places), frozenset(stated.aliases)),
            "macros": _Kind(self._wanted(recorded.macros), names.functions),
            "helpers": _Kind(self._wanted(recorded.helpers), names.functions),
            "left_out": _Kind(self.lacking, frozenset(reasons)),
        }
        self.waiting = {part.partition(".")[0] for found in documents(spec).undescribed for part in found.lacking}

    def area(self, item: CallItem) -> str:
        return self.areas[item.name]

    def of(self, header: str) -> Counts:
        """The counts of a header."""
        found = {kind: names.of(header) for kind, names in self.kinds.items()}
        # A union is told by its struct, a helper by its message, and a string is no longer than its name.
        silent = ("unions", "strings", "helpers", "left_out")
        named = set[str]().union(*(known for kind, (known, _) in found.items() if kind not in silent))
        shares = {kind: Share(len(known), len(there)) for kind, (known, there) in found.items()}
        names = Counts(**shares, described=Share(len(named - self.waiting), len(named)))
        return names + self.calls(self.api.calls[name] for name in sorted(found["ioctls"][0]))

    def calls(self, calls: Iterable[CallItem]) -> Counts:
        """What the spec says of calls."""
        found = [item.written for item in calls]
        return Counts(
            conditions=Share(sum(bool(call.errors) for call in found), len(found)),
            valid=Share(sum(call.valid is not None for call in found), len(found)),
            success=Share(sum(bool(call.ensures) for call in found), len(found)),
            failure=Share(sum(any(map(_is_tested, call.errors)) for call in found), len(found)),
        )

    def left_out(self, header: str) -> dict[str, str]:
        """What a header has and the spec does without, with the reasons."""
        absent = sorted(name for name, its in self.lacking.items() if its == header)
        return {name: self.reasons[name] for name in absent if name in self.reasons}

    def _wanted(self, functions: Mapping[str, str]) -> dict[str, str]:
        return {n: header for n, header in functions.items() if n not in self.lacking or n not in self.reasons}


def _placed(names: Iterable[str], places: Mapping[str, str]) -> dict[str, str]:
    return {name: places[name] for name in names}


def _is_tested(condition: Condition) -> bool:
    return condition.unprovokable is None
