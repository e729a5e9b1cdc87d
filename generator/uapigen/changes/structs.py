"""What changed inside structs: members, places, sizes as x86_64 lays them out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from uapigen.abi import ABIS
from uapigen.changes.change import Change, Origin
from uapigen.counted import counted
from uapigen.ir import Aggregate, Api, Array, Inline, StructItem
from uapigen.passes.layout import Layouts, Place
from uapigen.schema.types import Field

BASELINE = ABIS["x86_64"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A member, reached by its designator."""

    written: Field
    reserved: bool
    place: Place | None
    """None for a bit-field, which has no address."""

    @property
    def type(self) -> str:
        bits = f":{self.written.bits}" if self.written.bits else ""
        return self.written.type.text + bits


class Structs:
    """The structs of one release, laid out."""

    def __init__(self, api: Api) -> None:
        self.items = api.structs
        self.layouts = Layouts(BASELINE, api.structs)

    def size(self, name: str) -> int:
        return self.layouts.of(name).size

    def members(self, name: str) -> dict[str, Placed]:
        return dict(_members(self.items[name].aggregate, "", self.layouts.of(name).places))


def struct_changes(name: str, origin: Origin, before: Structs, after: Structs) -> Iterator[Change]:
    """The changes of a struct that both releases have; the size stands for itself only when no member explains it."""
    old, new = before.members(name), after.members(name)
    added = {d: m for d, m in new.items() if d not in old and not m.reserved}
    removed = {d: m for d, m in old.items() if d not in new and not m.reserved}
    renamed = _renamed(removed, added)
    for was, now in renamed.items():
        yield Change("renamed", "field", now, name, origin, (f"was {was}",), added[now].written.since)
    for designator, member in added.items():
        if designator not in renamed.values():
            carved = (f"out of {member.written.from_}",) if member.written.from_ else ()
            yield Change("added", "field", designator, name, origin, (*_where(member), *carved), member.written.since)
    for designator, member in removed.items():
        if designator not in renamed:
            yield Change("removed", "field", designator, name, origin, _where(member), member.written.until)
    for designator in old.keys() & new.keys():
        details = _differing(old[designator], new[designator])
        if details and not new[designator].reserved:
            yield Change("changed", "field", designator, name, origin, details, None)
    if before.size(name) != after.size(name):
        details = (f"{counted(before.size(name), 'byte')} -> {after.size(name)}",)
        yield Change("changed", "struct", name, "", origin, details, None)


def about(item: StructItem, size: int) -> tuple[str, ...]:
    """What is told of a struct that came or went."""
    return (counted(size, "byte"), counted(len(item.aggregate.members), "member"))


def _members(aggregate: Aggregate, prefix: str, places: Mapping[str, Place]) -> Iterator[tuple[str, Placed]]:
    for member in aggregate.members:
        designator = f"{prefix}{member.name}" if member.name else prefix.rstrip(".")
        if member.name:
            yield designator, Placed(member.written, member.reserved, places.get(designator))
        inner = member.type
        while isinstance(inner, Array):
            inner = inner.item
        if isinstance(inner, Inline):
            yield from _members(inner.aggregate, f"{designator}." if member.name else prefix, places)


def _renamed(removed: Mapping[str, Placed], added: Mapping[str, Placed]) -> dict[str, str]:
    """Members that went where others of the same type came at the same place in the same release."""
    found: dict[str, str] = {}
    for was, old in removed.items():
        twins = [
            now
            for now, new in added.items()
            if (new.type, new.place, new.written.since) == (old.type, old.place, old.written.until)
        ]
        if len(twins) == 1:
            found[was] = twins[0]
    return found


def _where(member: Placed) -> tuple[str, ...]:
    place = (f"{counted(member.place.size, 'byte')} at {member.place.offset}",) if member.place else ()
    return (member.type, *place)


def _differing(old: Placed, new: Placed) -> tuple[str, ...]:
    details: list[str] = []
    if old.type != new.type:
        details.append(f"{old.type} -> {new.type}")
    if old.place and new.place and old.place.offset != new.place.offset:
        details.append(f"at {old.place.offset} -> {new.place.offset}")
    if old.place and new.place and old.place.size != new.place.size:
        details.append(f"{counted(old.place.size, 'byte')} -> {new.place.size}")
    return tuple(details)
