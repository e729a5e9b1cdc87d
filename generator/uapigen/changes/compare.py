"""Compare the API of two releases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from uapigen.changes.change import Change, Kind, Origin, Verb
from uapigen.changes.constants import constant_changes
from uapigen.changes.structs import BASELINE, Structs, about, struct_changes
from uapigen.ir import (
    AliasItem,
    Api,
    CallItem,
    FunctionItem,
    IoctlItem,
    Item,
    MacroItem,
    PresetsItem,
    StringItem,
    StructItem,
)
from uapigen.passes.cut import Cut, Open
from uapigen.passes.number import number
from uapigen.schema.conditions import Condition, Rule
from uapigen.scripts.merge import calls_by_topic

_JOINS: dict[Kind, str] = {"field": ".", "condition": "::", "rule": "::"}
"""How the name of a part is joined to that of the whole."""


@dataclass(frozen=True, slots=True)
class Side:
    """One release: its API, and what the brackets around it leave open."""

    cut: Cut
    api: Api


def compare(before: Side, after: Side) -> tuple[Change, ...]:
    """Every change on the way from one release to a later one."""
    comparison = _Comparison(before, after)
    changes = tuple(comparison.changes())
    told = frozenset(f"{change.within}{_JOINS.get(change.kind, '')}{change.name}" for change in changes)
    return (*changes, *comparison.open(told | {change.name for change in changes}))


class _Comparison:
    def __init__(self, before: Side, after: Side) -> None:
        self.before, self.after = before, after
        self.old, self.new = before.api, after.api
        self.structs = Structs(self.old), Structs(self.new)
        self.numbers = [
            number(api, BASELINE, structs.layouts)
            for api, structs in zip((self.old, self.new), self.structs, strict=True)
        ]
        self.origin = {**_origins(self.old), **_origins(self.new)}
        self.tested = _tested(self.old), _tested(self.new)

    def changes(self) -> Iterator[Change]:
        old, new = _items(self.old), _items(self.new)
        for name in order(old, new):
            yield from self._item(name, old.get(name), new.get(name))
        yield from constant_changes(self.before.cut.spec, self.old, self.new, self.origin)

    def _item(self, name: str, old: Item | None, new: Item | None) -> Iterator[Change]:
        if old is None or new is None:
            there = old or new
            assert there is not None
            kind = _kind(there)
            if kind is not None:
                verb: Verb = "added" if old is None else "removed"
                when = there.written.since if old is None else there.written.until
                yield Change(verb, kind, name, "", self.origin[name], self._about(there, new is not None), when)
        elif isinstance(old, StructItem) and isinstance(new, StructItem):
            yield from struct_changes(name, self.origin[name], *self.structs)
        elif isinstance(old, PresetsItem) and isinstance(new, PresetsItem):
            yield from self._presets(name, old, new)
        elif isinstance(new, (IoctlItem, FunctionItem)) and isinstance(old, (IoctlItem, FunctionItem)):
            numbers = [numbers.get(name) for numbers in self.numbers]
            if numbers[0] != numbers[1]:
                details = (f"{numbers[0]:#010x} -> {numbers[1]:#010x}",)
                yield Change("changed", "ioctl", name, "", self.origin[name], details, None)
            calls = self.tested[False][name], self.tested[True][name]
            yield from self._outcomes(name, "condition", *map(_conditions, calls))
            yield from self._outcomes(name, "rule", *map(_rules, calls))

        elif isinstance(old, MacroItem) and isinstance(new, MacroItem) and old.body.text != new.body.text:
            details = (f"{old.body.text} -> {new.body.text}",)
            yield Change("changed", "macro", name, "", self.origin[name], details, None)

    def _presets(self, name: str, old: PresetsItem, new: PresetsItem) -> Iterator[Change]:
        before, after = ({preset.name: preset.written for preset in item.presets} for item in (old, new))
        for preset in order(before, after):
            if preset not in before:
                yield Change("added", "preset", preset, name, self.origin[name], (), after[preset].since)
            elif preset not in after:
                yield Change("removed", "preset", preset, name, self.origin[name], (), before[preset].until)

    def _about(self, item: Item, is_new: bool) -> tuple[str, ...]:
        if isinstance(item, StructItem):
            return about(item, self.structs[is_new].size(item.name))
        if isinstance(item, IoctlItem):
            return (f"{self.numbers[is_new][item.name]:#010x}",)
        if isinstance(item, MacroItem):
            return (item.body.text,)
        if isinstance(item, AliasItem):
            return (item.written.type.text,)
        if isinstance(item, StringItem):
            return (repr(item.written.value),)
        return ()

    def _outcomes(
        self, call: str, kind: Kind, old: Mapping[str, Condition | Rule], new: Mapping[str, Condition | Rule]
    ) -> Iterator[Change]:
        for identity in order(old, new):
            if identity not in old:
                yield Change(
                    "added", kind, identity, call, self.origin[call], _says(new[identity]), new[identity].since
                )
            elif identity not in new:
                yield Change(
                    "removed", kind, identity, call, self.origin[call], _says(old[identity]), old[identity].until
                )

    def open(self, told: frozenset[str]) -> Iterator[Change]:
        """What a bracket around one of the releases leaves open, as far as no change tells it already."""
        seen = set(told)
        for side in (self.before, self.after):
            for found in side.cut.open_brackets:
                if found.name not in seen:
                    seen.add(found.name)
                    origin = self._open_origin(found, side)
                    yield Change("open", _open_kind(found), found.name, "", origin, (), found.bracket)

    def _open_origin(self, found: Open, side: Side) -> Origin:
        for topic in side.cut.spec.topics:
            if f"{side.cut.spec.root.name}/{topic.area}/{topic.name}.yaml" == found.mark.file:
                return Origin(topic.area, str(topic.topic.header or ""))
        return Origin("", "")


def _open_kind(found: Open) -> Kind:
    if "::ok::" in found.name:
        return "rule"
    if "::" in found.name:
        return "condition"
    return "field" if "." in found.name else "constant"


def _items(api: Api) -> dict[str, Item]:
    return {item.name: item for topic in api.topics for item in topic.items}


def _origins(api: Api) -> dict[str, Origin]:
    return {
        item.name: Origin(topic.area, topic.written.header_of(item.written))
        for topic in api.topics
        for item in topic.items
    }


def _kind(item: Item) -> Kind | None:
    """None for a set: its constants speak for it."""
    if isinstance(item, StructItem):
        return "struct"
    if isinstance(item, IoctlItem):
        return "ioctl"
    if isinstance(item, FunctionItem):
        return "function"
    if isinstance(item, AliasItem):
        return "typedef"
    if isinstance(item, StringItem):
        return "constant"
    return "macro" if isinstance(item, MacroItem) else None


def _tested(api: Api) -> dict[str, list[CallItem]]:
    """Each call as often as topics have conditions or rules of it."""
    found: dict[str, list[CallItem]] = {}
    for _, item in calls_by_topic(api):
        found.setdefault(item.name, []).append(item)
    return found


def _conditions(items: Sequence[CallItem]) -> dict[str, Condition | Rule]:
    return {f"{condition.errno}::{condition.id}": condition for item in items for condition in item.written.errors}


def _rules(items: Sequence[CallItem]) -> dict[str, Condition | Rule]:
    return {f"ok::{rule.id}": rule for item in items for rule in item.written.ensures}


def _says(written: Condition | Rule) -> tuple[str, ...]:
    return (written.when if isinstance(written, Condition) else written.rule,)


def order(old: Mapping[str, object], new: Mapping[str, object]) -> Sequence[str]:
    """Names in the order of the newer release; those it has no more come last."""
    return [*new, *(name for name in old if name not in new)]
