"""Check that everything says what it means, or is marked as waiting for words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from uapigen.schema.calls import Function, Ioctl
from uapigen.schema.messages import Message, Operand, Part
from uapigen.schema.types import Alias, Characters, Field, Item, Macro, Preset, Presets, Set, Struct, Value
from uapigen.source.load import Named, Spec
from uapigen.source.marks import Mark, Problem
from uapigen.source.typetext import NUMBERS


@dataclass(frozen=True, slots=True)
class Undescribed:
    """An item, field or value that says `undescribed`, and the parts of it that lack something."""

    name: str
    mark: Mark
    lacking: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Documents:
    """What is wrong, and what waits to be described."""

    problems: tuple[Problem, ...]
    undescribed: tuple[Undescribed, ...]


def documents(spec: Spec) -> Documents:
    """Items and fields without a description, and fields that nobody is said to write."""
    problems: list[Problem] = []
    waiting: list[Undescribed] = []
    families = spec.selfevident.families if spec.selfevident else {}
    for topic in spec.own:
        if not topic.topic.title:
            text = "expected topic: with a title:, which says what the items are about"
            problems.append(Problem(topic.topic.mark, text))
        for named in topic.items:
            for part in _marked(named, families):
                if not part.marked:
                    problems += part.problems
                elif part.problems:
                    waiting.append(Undescribed(part.name, part.mark, tuple(p.text.split()[0] for p in part.problems)))
                else:
                    problems.append(Problem(part.mark, f"{part.name} is described: take undescribed away"))
    return Documents(tuple(problems), tuple(waiting))


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that may say `undescribed`, with all that it and what it covers lack."""

    name: str
    mark: Mark
    marked: bool
    problems: tuple[Problem, ...]


def _marked(named: Named, families: Mapping[str, str]) -> Iterator[_Part]:
    """An item as one part where it says `undescribed`, else the item, its fields and its values each for itself."""
    item = named.item
    own = tuple(_item(named, item))
    inner: list[_Part] = []
    if isinstance(item, Struct):
        inner = [part for field in item.fields for part in _field(named.name, field)]
    elif isinstance(item, (Message, Part)):
        inner = [_operand(named.name, operand) for operand in item.operands if operand.said]
    elif isinstance(item, (Set, Presets)) and named.name not in families:
        inner = [_value(name, value) for name, value in item.values.items()]
    yield from _covering(_Part(named.name, named.mark, item.undescribed, own), inner)


def _item(named: Named, item: Item) -> Iterator[Problem]:
    if isinstance(item, (Struct, Set, Presets, Macro, Characters, Message, Part)) and not item.doc:
        yield Problem(named.mark, f"{named.name} has no doc: say what it is for")
    elif isinstance(item, Alias) and item.type.base in NUMBERS and not item.doc:
        # What another type is for is said there.
        yield Problem(named.mark, f"{named.name} has no doc: say what the number is")
    elif isinstance(item, (Ioctl, Function)):
        if not item.summary:
            yield Problem(named.mark, f"{named.name} has no summary: say in one line what the call does")
        if not item.doc:
            yield Problem(named.mark, f"{named.name} has no doc: say what a caller must know")


def _field(owner: str, field: Field) -> Iterator[_Part]:
    if field.type.reserved:
        return
    name = f"{owner}.{field.name or '(unnamed)'}"
    own: list[Problem] = []
    if not field.doc and field.name is not None:
        own.append(Problem(field.mark, f"{name} has no doc: say what it means"))
    if not field.fields and field.by is None:
        own.append(Problem(field.mark, f"{name} has no by: expected caller, driver or both"))
    inner = [part for each in field.fields for part in _field(name, each)]
    yield from _covering(_Part(name, field.mark, field.undescribed, tuple(own)), inner)


def _value(name: str, value: Value | Preset) -> _Part:
    lacking = () if value.doc else (Problem(value.mark, f"{name} has no doc: say what it means"),)
    return _Part(name, value.mark, value.undescribed, lacking)


def _operand(owner: str, operand: Operand) -> _Part:
    name = f"{owner}.{operand.name}"
    lacking = () if operand.doc else (Problem(operand.mark, f"{name} has no doc: say what it means"),)
    return _Part(name, operand.mark, False, lacking)


def _covering(part: _Part, inner: list[_Part]) -> Iterator[_Part]:
    """One part with all that the inner ones lack when it is marked, else all of them one by one."""
    if not part.marked:
        yield part
        yield from inner
        return
    yield from (each for each in inner if each.marked)
    lacking = tuple(problem for each in inner if not each.marked for problem in each.problems)
    yield _Part(part.name, part.mark, True, (*part.problems, *lacking))
