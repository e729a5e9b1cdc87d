"""How much of each kernel header the spec has, how much of that is described, and how much of the calls is tested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields

from uapigen.ir import Api, CallItem, FunctionItem, IoctlItem, MacroItem
from uapigen.passes.documents import documents
from uapigen.schema.conditions import Condition
from uapigen.source.load import Spec
from uapigen.verify.release import ReleaseFacts
from uapigen.verify.scope import Scope
from uapigen.verify.targets import BASELINE

SYSTEM_CALLS = "system calls"
"""In the place of a header: the calls on nodes that no header declares."""


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
    constants: Share = Share()
    macros: Share = Share()
    helpers: Share = Share()
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

    area: str
    header: str
    counts: Counts


def coverage(spec: Spec, api: Api, recorded: ReleaseFacts, scope: Scope) -> Iterator[Row]:
    """The rows of a release, by area: its headers in the order of the list, then its system calls."""
    parts = _Parts(spec, api, recorded)
    areas: dict[str, list[str]] = {}
    for listed in (scope.core, scope.driver):
        for area, names in listed.items():
            areas.setdefault(area, []).extend(names)
    for area, headers in areas.items():
        rows = [Row(area, header, parts.of(header)) for header in headers]
        yield from (row for row in rows if row.counts != Counts())
        calls = [item for item in api.calls.values() if isinstance(item, FunctionItem) and parts.area(item) == area]
        if calls:
            yield Row(area, SYSTEM_CALLS, parts.calls(calls))


def total(rows: Iterable[Row]) -> Counts:
    """The sum of rows."""
    return sum((row.counts for row in rows), Counts())


class _Parts:
    """What the headers have beside what the spec has."""

    def __init__(self, spec: Spec, api: Api, recorded: ReleaseFacts) -> None:
        full = recorded.abis[BASELINE.abi]
        self.api = api
        self.areas = {item.name: topic.area for topic in api.topics for item in topic.items}
        macros = {item.name for topic in api.topics for item in topic.items if isinstance(item, MacroItem)}
        ioctls = {name for name, item in api.calls.items() if isinstance(item, IoctlItem)}
        self.kinds: tuple[tuple[Mapping[str, str], frozenset[str]], ...] = (
            (_placed(full.ioctls, recorded), frozenset(ioctls)),
            (_placed(full.structs, recorded), frozenset(api.structs)),
            (_placed(full.constants, recorded), frozenset(api.constants)),
            (recorded.macros, frozenset(macros)),
            (recorded.helpers, frozenset(self.areas)),
        )
        self.waiting = {part.partition(".")[0] for found in documents(spec).undescribed for part in found.lacking}

    def area(self, item: CallItem) -> str:
        return self.areas[item.name]

    def of(self, header: str) -> Counts:
        """The counts of a header."""
        there = [{name for name, its in names.items() if its == header} for names, _ in self.kinds]
        known = [names & stated for names, (_, stated) in zip(there, self.kinds, strict=True)]
        ioctls, structs, constants, macros, helpers = map(_share, known, there)
        every = set[str]().union(*known)
        described = Share(len(every - self.waiting), len(every))
        names = Counts(ioctls, structs, constants, macros, helpers, described)
        return names + self.calls(self.api.calls[name] for name in sorted(known[0]))

    def calls(self, calls: Iterable[CallItem]) -> Counts:
        """What the spec says of calls."""
        found = [item.written for item in calls]
        return Counts(
            conditions=Share(sum(bool(call.errors) for call in found), len(found)),
            valid=Share(sum(call.valid is not None for call in found), len(found)),
            success=Share(sum(bool(call.ensures) for call in found), len(found)),
            failure=Share(sum(any(map(_is_tested, call.errors)) for call in found), len(found)),
        )


def _share(known: set[str], there: set[str]) -> Share:
    return Share(len(known), len(there))


def _placed(names: Iterable[str], recorded: ReleaseFacts) -> dict[str, str]:
    return {name: recorded.header_of[name] for name in names}


def _is_tested(condition: Condition) -> bool:
    return condition.unprovokable is None
