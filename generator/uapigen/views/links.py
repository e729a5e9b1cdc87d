"""Names in docstrings stand in backquotes, as Python has them: readers and tools find by that what they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from uapigen.ir import (
    Aggregate,
    Api,
    Array,
    FunctionItem,
    Inline,
    Member,
    MessageItem,
    PartItem,
    PresetsItem,
    StructItem,
)
from uapigen.passes.mentions import mentions
from uapigen.views.places import exported, field_name, function_name, python_name
from uapigen.views.prose import sentence

_SHAPED = re.compile(r"_|\(\)|\w\.\w")


@dataclass(frozen=True, slots=True)
class Target:
    """What a C name is in Python: the module that users import, and the name there."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Scope:
    """A class around a text, and the attributes that the text may name without it."""

    owner: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Links:
    """Where the names of a text lead, for a text that stands in one module and perhaps inside of classes."""

    targets: Mapping[str, Target]
    module: str
    members: Mapping[str, Mapping[str, str]]
    """The attributes of each struct, by the names that descriptions have for them."""
    scopes: tuple[Scope, ...] = ()
    """The classes around it, from the outermost to the one that it stands in."""

    def inside(self, scope: Scope) -> Links:
        """The same for a text inside one more class."""
        return replace(self, scopes=(*self.scopes, scope))

    def about(self, struct: str) -> Links:
        """The same for a text outside of classes that may name the members of a struct."""
        return replace(self, scopes=(Scope(self._spelled(struct), self.members.get(struct, {})), Scope("", {})))

    def sentence(self, text: str) -> str:
        """A text on one line with a full stop, its names in backquotes."""
        return self.words(sentence(text))

    def words(self, text: str) -> str:
        """A text with its names in backquotes."""
        if not _SHAPED.search(text):
            # No word of it is shaped like a name: that goes for most of the texts.
            return text
        pieces: list[str] = []
        done = 0
        for mention in mentions(text):
            named = (mention.shaped or "." in mention.text) and mention.mark != "*"
            linked = self._linked(mention.text) if named else None
            if linked:
                pieces += [text[done : mention.start], f"`{linked}`"]
                done = mention.end
        return "".join(pieces) + text[done:]

    def name(self, name: str) -> str:
        """One name, in backquotes if it is there in Python."""
        linked = self._linked(name)
        return f"`{linked}`" if linked else name

    def member(self, path: str) -> str:
        """A member as the spec refers to it: each leading `..` looks one struct further out."""
        name = path.lstrip(".")
        out = (len(path) - len(name)) // 2
        linked = _attribute(name, self.scopes[: max(1, len(self.scopes) - out)], self.scopes)
        return f"`{linked}`" if linked else name

    def _linked(self, name: str) -> str | None:
        return _attribute(name, self.scopes, self.scopes) or (self._spelled(name) if name in self.targets else None)

    def _spelled(self, name: str) -> str:
        target = self.targets[name]
        return target.name if target.module == self.module else f"{target.module}.{target.name}"


def _attribute(name: str, searched: tuple[Scope, ...], all_: tuple[Scope, ...]) -> str | None:
    """An attribute of the class that a text stands in, or with its class one of those around it."""
    for scope in reversed(searched):
        if name in scope.attributes:
            attribute = scope.attributes[name]
            return attribute if scope is all_[-1] else f"{scope.owner}.{attribute}"
    return None


def targets(api: Api) -> dict[str, Target]:
    """Every C name that a description may mention and this release has."""
    found: dict[str, Target] = {}
    for topic in api.topics:
        module = f"linuxmedia.uapi.{topic.area}"
        for item in topic.items:
            if isinstance(item, (MessageItem, PartItem)):
                continue
            found.update((name, Target(module, name)) for name in exported(item))
            if isinstance(item, StructItem):
                found[item.name] = Target(module, item.aggregate.name)
                found.update(
                    (f"{item.name}.{path}", Target(module, name)) for path, name in _members(item.aggregate, "")
                )
            elif isinstance(item, FunctionItem):
                found[item.name] = Target(module, function_name(item.name))
            elif not isinstance(item, PresetsItem) and python_name(item.name, item) in exported(item):
                found[item.name] = Target(module, python_name(item.name, item))
    return found


def members(found: Mapping[str, Target]) -> dict[str, dict[str, str]]:
    """The attributes of each struct, by what follows its name among these targets."""
    grouped: dict[str, dict[str, str]] = {}
    for name, target in found.items():
        struct, _, member = name.partition(".")
        if member and "." not in member:
            grouped.setdefault(struct, {})[member] = target.name.rpartition(".")[2]
    return grouped


def messages(area: str, api: Api) -> dict[str, Target]:
    """The messages of an area and their parts, which no other area mentions."""
    items = [item for topic in api.topics if topic.area == area for item in topic.items]
    module = f"linuxmedia.{area}.messages"
    return {item.name: Target(module, item.name) for item in items if isinstance(item, (MessageItem, PartItem))}


def scope_of(aggregate: Aggregate) -> Scope:
    """A class with its attributes, those of unnamed members too."""
    return Scope(aggregate.name, {member.name or "": field_name(member) for member in reached(aggregate)})


def _members(aggregate: Aggregate, path: str) -> Iterator[tuple[str, str]]:
    """The path to each member in C, and the attribute of a class that it is in Python."""
    for member in reached(aggregate):
        yield f"{path}{member.name}", f"{aggregate.name}.{field_name(member)}"
    for member in aggregate.members:
        ctype = member.type.item if isinstance(member.type, Array) else member.type
        if isinstance(ctype, Inline) and member.name:
            yield from _members(ctype.aggregate, f"{path}{member.name}.")


def reached(aggregate: Aggregate) -> Iterator[Member]:
    """The members with a name, those of unnamed members too."""
    for member in aggregate.members:
        if member.name is None and isinstance(member.type, Inline):
            yield from reached(member.type.aggregate)
        else:
            yield member
