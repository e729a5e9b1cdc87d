"""Cut the spec to one release: leave out what came later or went before, and choose the values of the time."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TypeVar

from uapigen.schema.calls import Ioctl
from uapigen.schema.files import AnyItem, Topic
from uapigen.schema.messages import Message, Part
from uapigen.schema.releases import Bracket, Lived, When
from uapigen.schema.types import Alias, Characters, Field, Macro, Presets, Set, Struct, Value
from uapigen.source.expressions import Expression
from uapigen.source.load import Named, Spec, TopicFile
from uapigen.source.marks import Mark
from uapigen.source.scalars import Release
from uapigen.source.typetext import IoctlNumber

E = TypeVar("E", bound=Expression | IoctlNumber)


@dataclass(frozen=True, slots=True)
class Open:
    """An item whose coming or going is known only between two checkpoints around the release."""

    name: str
    bracket: Bracket
    mark: Mark


@dataclass(frozen=True, slots=True)
class Cut:
    """The topics as one release has them, and what the brackets leave open."""

    release: Release
    spec: Spec
    topics: tuple[TopicFile, ...]
    absorbed: dict[tuple[str, str], tuple[Field, ...]]
    open_brackets: tuple[Open, ...]


def cut(spec: Spec, release: Release) -> Cut:
    """The spec as `release` has it."""
    knife = _Knife(release)
    topics = tuple(dataclasses.replace(topic, items=tuple(knife.items(topic))) for topic in spec.topics)
    return Cut(release, spec, topics, knife.absorbed, tuple(knife.open))


class _Knife:
    def __init__(self, release: Release) -> None:
        self.release = release
        self.mainline = release.mainline
        self.absorbed: dict[tuple[str, str], tuple[Field, ...]] = {}
        self.open: list[Open] = []

    def items(self, topic: TopicFile) -> list[Named]:
        return [
            dataclasses.replace(named, item=self._item(named, topic.topic))
            for named in topic.items
            if self._there(named.name, named.item)
        ]

    def _item(self, named: Named, topic: Topic) -> AnyItem:
        item = dataclasses.replace(
            named.item, page=named.item.page or topic.page, header=named.item.header or topic.header
        )
        if isinstance(item, Message):
            return dataclasses.replace(item, section=item.section or topic.section)
        if isinstance(item, Struct):
            return dataclasses.replace(item, fields=self._fields(named.name, item.fields))
        if isinstance(item, Set):
            return dataclasses.replace(item, values=self._values(item.values))
        if isinstance(item, Presets):
            there = {name: preset for name, preset in item.values.items() if self._there(name, preset)}
            return dataclasses.replace(item, values=there)
        if isinstance(item, Macro):
            return dataclasses.replace(item, value=self._current(item.value) or item.value)
        if isinstance(item, (Part, Alias, Characters)):
            return item
        ensures = tuple(rule for rule in item.ensures if self._there(f"{named.call}::ok::{rule.id}", rule))
        errors = tuple(error for error in item.errors if self._there(f"{named.call}::{error.errno}::{error.id}", error))
        item = dataclasses.replace(item, ensures=ensures, errors=errors)
        if isinstance(item, Ioctl):
            return dataclasses.replace(item, number=self._current(item.number) or item.number)
        return item

    def _fields(self, owner: str, fields: tuple[Field, ...]) -> tuple[Field, ...]:
        kept: list[Field] = []
        for field in fields:
            name = f"{owner}.{field.name or '(unnamed)'}"
            if self._there(name, field):
                kept.append(self._field(name, field))
            elif field.from_:
                place = (owner, field.from_)
                self.absorbed[place] = (*self.absorbed.get(place, ()), field)
        return tuple(kept)

    def _field(self, name: str, field: Field) -> Field:
        # Most have no members, and of most the value is one for all releases: those stay as they are.
        return dataclasses.replace(field, fields=self._fields(name, field.fields)) if field.fields else field

    def _values(self, values: dict[str, Value]) -> dict[str, Value]:
        return {name: self._value(value) for name, value in values.items() if self._there(name, value)}

    def _value(self, value: Value) -> Value:
        current = self._current(value.value) if value.value else None
        return value if current is value.value else dataclasses.replace(value, value=current)

    def _current(self, written: E | dict[Release, E]) -> E | None:
        """Of the values by release the one of the time."""
        if not isinstance(written, dict):
            return written
        reached = [since for since in written if since <= self.mainline]
        first = max(reached) if reached else min(written, default=None)
        return written[first] if first else None

    def _there(self, name: str, item: Lived) -> bool:
        if self.mainline in item.absent:
            return False
        backported = item.backports.get(self.mainline)
        if backported and self.release >= backported:
            return True
        came = item.since is None or self._reached(name, item.since, item.mark)
        gone = item.until is not None and self._reached(name, item.until, item.mark)
        return came and not gone

    def _reached(self, name: str, when: When, mark: Mark) -> bool:
        if isinstance(when, Release):
            return self.mainline >= when
        if when.after < self.mainline < when.by:
            self.open.append(Open(name, when, mark))
        return self.mainline >= when.by
