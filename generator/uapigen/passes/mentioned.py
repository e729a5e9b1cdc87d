"""Check that names in descriptions are those of something: of the spec at any release, or of what is listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from uapigen.passes.descriptions import descriptions
from uapigen.passes.mentions import Mention, mentions
from uapigen.schema.calls import Function
from uapigen.schema.messages import Message, Operand, Part
from uapigen.schema.types import Field, Macro, Presets, Set, Struct
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Problem, nearest
from uapigen.source.scalars import Name


def mentioned(spec: Spec) -> list[Problem]:
    """Words that look like a name and are none, and entries of the list that it does not need."""
    if spec.selfevident is None:
        return []
    known = _Known(spec)
    elsewhere = {name for names in spec.selfevident.elsewhere.values() for name in names}
    problems: list[Problem] = []
    used: set[str] = set()
    for found in descriptions(spec):
        if "`" in found.text:
            text = f"{found.name}: a name stands in the text as it is: take the backquotes away"
            problems.append(Problem(found.mark, text))
        for mention in mentions(found.text):
            word = mention.text + mention.mark
            if known.has(mention):
                continue
            if word in elsewhere:
                used.add(word)
            elif mention.shaped or known.begins(mention):
                text = f"{found.name}: the text names {word}, which the spec does not have"
                problems.append(Problem(found.mark, f"{text}{nearest(mention.text, known.close(mention))}"))
    problems += [
        Problem(spec.selfevident.mark, f"elsewhere: no description names {word}, or the spec has it")
        for word in sorted(elsewhere - used)
    ]
    return problems


class _Known:
    """Every name that a description may mention."""

    def __init__(self, spec: Spec) -> None:
        items = [named for topic in spec.topics for named in topic.items]
        self._names = {name for named in items for name in _names(named)}
        self._members: Mapping[str, frozenset[str]] = {
            named.name: frozenset(_members(named.item.fields, "")) for named in items if isinstance(named.item, Struct)
        }
        self._parts = {part for named in items for part in _parts(named)}
        self._parts.update(part for members in self._members.values() for part in members)
        self._all = self._names | self._parts
        self._owners = {*self._members, *(name.partition(".")[0] for name in self._names if "." in name)}
        self._calls = {named.item.call for named in items if isinstance(named.item, Function)}

    def has(self, mention: Mention) -> bool:
        """Whether it is the name of an item, a value or a member, or what some of them begin with."""
        text = mention.text
        if mention.mark == "*":
            return any(name.startswith(text) for name in self._all)
        if text in self._names or text in self._parts or (mention.mark and text in self._calls):
            return True
        struct, _, member = text.partition(".")
        return member in self._members.get(struct, ())

    def begins(self, mention: Mention) -> bool:
        """Whether it starts as the member of a struct or the call of a node does."""
        return "." in mention.text and mention.text.partition(".")[0] in self._owners

    def close(self, mention: Mention) -> Iterator[str]:
        """The names among which a slip of the pen may have meant one."""
        struct, _, member = mention.text.partition(".")
        if member and struct in self._members:
            return (f"{struct}.{known}" for known in self._members[struct])
        return iter(self._all)


def _names(named: Named) -> Iterator[str]:
    yield named.name
    if isinstance(named.item, (Set, Presets)):
        yield from named.item.values


def _parts(named: Named) -> Iterator[str]:
    """What is named inside an item."""
    item = named.item
    if isinstance(item, (Message, Part)):
        yield from (name.text for operand in item.operands for name in _called(operand))
    elif isinstance(item, (Macro, Function)):
        yield from (parameter.text for parameter in item.parameters)


def _called(operand: Operand) -> Iterator[Name]:
    yield from (name for name in (operand.name, operand.count, operand.presence) if name)


def _members(fields: tuple[Field, ...], path: str) -> Iterator[str]:
    """The paths to the members, from the struct and from every struct inside it."""
    for field in fields:
        if field.name is None:
            yield from _members(field.fields, path)
        else:
            yield f"{path}{field.name}"
            yield from _members(field.fields, f"{path}{field.name}.")
            yield from _members(field.fields, "")
