"""Check the names that become attributes, parameters and variables of the generated Python."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Iterator
from typing import Any, cast

from uapigen.schema.calls import Tested
from uapigen.schema.keys import Written
from uapigen.schema.releases import Bracket, When
from uapigen.schema.types import Field, Macro, Struct
from uapigen.source.load import Spec
from uapigen.source.marks import Problem, nearest
from uapigen.source.scalars import Name, Release
from uapigen.views.places import is_python_name

ATTRIBUTES = frozenset({"from_address", "from_buffer", "from_buffer_copy", "from_param", "in_dll", "with_room"})
"""What every struct of the generated package has besides its fields."""


def variables(spec: Spec) -> list[Problem]:
    """Fields, macro parameters and saved results whose names Python or the generated code needs for something else."""
    problems: list[Problem] = []
    for topic in spec.topics:
        for named in topic.items:
            item = named.item
            if isinstance(item, Struct):
                problems += _fields(item.fields, named.name, {})
            elif isinstance(item, Macro):
                problems += _parameters(item)
            elif isinstance(item, Tested):
                problems += [
                    Problem(name.mark, f"expected a name without a dot, got {name.text!r}")
                    for name in saved(item)
                    if "." in name.text
                ]
    return problems


def _fields(fields: tuple[Field, ...], owner: str, seen: dict[str, Field]) -> Iterator[Problem]:
    for field in fields:
        if field.name is None:
            # Its members are reached as if they were the outer struct's.
            yield from _fields(field.fields, owner, seen)
            continue
        name = field.python.text if field.python else field.name.text
        if name.startswith("_") or "." in name or name in ATTRIBUTES or (field.python and not is_python_name(name)):
            yield Problem(field.mark, f"{owner}.{name} cannot be an attribute in Python: give it another python: NAME")
        elif name in seen and not _follows(field, seen[name]):
            first = seen[name].mark
            yield Problem(field.mark, f"{owner} has two members called {name} in Python, the first at {first}")
        seen[name] = field
        yield from _fields(field.fields, f"{owner}.{name}", {})


def _follows(field: Field, before: Field) -> bool:
    """Whether a member came in the very release in which its namesake went, so that no release has both."""
    return field.since is not None and _span(field.since) == _span(before.until)


def _span(when: When | None) -> tuple[Release, ...]:
    if isinstance(when, Bracket):
        return when.after, when.by
    return (when,) if when else ()


def _parameters(macro: Macro) -> Iterator[Problem]:
    seen: set[str] = set()
    for parameter in macro.parameters:
        if not is_python_name(parameter.text) or parameter.text in seen:
            yield Problem(parameter.mark, f"{parameter.text!r} cannot be a parameter: it is a word of Python, or taken")
        seen.add(parameter.text)
    for name in macro.pointers.keys() - seen:
        yield Problem(macro.mark, f"pointers: {name!r} is no parameter{nearest(name, seen)}")
    for character in macro.characters:
        if character.text not in seen:
            text = f"characters: {character.text!r} is no parameter{nearest(character.text, seen)}"
            yield Problem(character.mark, text)


def saved(written: Written) -> Iterator[Name]:
    """The names that steps and needs save something under."""
    form: Any = type(written)
    for key in _keys(form):
        value = getattr(written, key)
        if key == "save" and isinstance(value, Name):
            yield value
        elif isinstance(value, Written):
            yield from saved(value)
        elif isinstance(value, tuple):
            for part in cast("tuple[object, ...]", value):
                if isinstance(part, Written):
                    yield from saved(part)


@functools.cache
def _keys(form: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(form) if field.name != "mark")
