"""Check that everything says what it means."""

from __future__ import annotations

from uapigen.schema.calls import Function, Ioctl
from uapigen.schema.messages import Message, Part
from uapigen.schema.types import Field, Macro, Set, Struct
from uapigen.source.load import Spec
from uapigen.source.marks import Problem


def documents(spec: Spec) -> list[Problem]:
    """Items and fields without a description, and fields that nobody is said to write."""
    problems: list[Problem] = []
    for topic in spec.topics:
        for named in topic.items:
            item = named.item
            if isinstance(item, (Struct, Macro, Message, Part)) and not item.doc:
                problems.append(Problem(named.mark, f"{named.name} has no doc: say what it is for"))
            if isinstance(item, Struct):
                problems += _fields(named.name, item.fields)
            elif isinstance(item, Set):
                problems += [
                    Problem(value.mark, f"{name} has no doc: say what it means")
                    for name, value in item.values.items()
                    if not value.doc
                ]
            elif isinstance(item, (Ioctl, Function)) and not item.doc:
                problems.append(Problem(named.mark, f"{named.name} has no doc: say what a caller must know"))
    return problems


def _fields(owner: str, fields: tuple[Field, ...]) -> list[Problem]:
    problems: list[Problem] = []
    for field in fields:
        if field.type.reserved:
            continue
        name = f"{owner}.{field.name or '(unnamed)'}"
        if not field.doc and field.name is not None:
            problems.append(Problem(field.mark, f"{name} has no doc: say what it means"))
        if field.fields:
            problems += _fields(name, field.fields)
        elif field.by is None:
            problems.append(Problem(field.mark, f"{name} has no by: expected caller, driver or both"))
    return problems
