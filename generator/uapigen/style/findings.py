"""Say where a spec file departs from the style in ways that no program mends: stubborn lines, the order of keys."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Iterator
from typing import Any

import yaml

from uapigen.schema.files import Area, Deviations, Grammar, Releases, Topic
from uapigen.schema.keys import Written, key_name
from uapigen.schema.steps import AnyStep
from uapigen.source.load import KINDS
from uapigen.source.marks import Mark, Problem
from uapigen.source.read import mark_of

WIDTH = 120
NAMING = ("kind", "id", "name", "topic", "area")
"""Keys that say what a mapping is about; they stand first."""
_FILES: dict[str, type[Written]] = {
    "area.yaml": Area, "releases.yaml": Releases, "deviations.yaml": Deviations, "grammar.yaml": Grammar,
}  # fmt: skip


def findings(text: str, root: yaml.Node, file: str) -> list[Problem]:
    """Lines that are too long, and keys that stand in another order than the schema's."""
    return sorted([*_long(text, file), *_file(root, file)])


def _long(text: str, file: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > WIDTH:
            yield Problem(
                Mark(file, number, WIDTH + 1), f"the line has {len(line)} characters, expected at most {WIDTH}"
            )


def _file(root: yaml.Node, file: str) -> Iterator[Problem]:
    form = _FILES.get(file.rpartition("/")[2])
    if form is not None:
        yield from _value(root, form, file)
    elif isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            form = Topic if key.value == "topic" else _item(value)
            if form is not None:
                yield from _value(value, form, file)


def _item(node: yaml.Node) -> type[Written] | None:
    words = {key.value: value.value for key, value in node.value} if _named(node) else {}
    kind = words.get("kind")
    return KINDS.get(kind) if isinstance(kind, str) else None


def _named(node: yaml.Node) -> bool:
    return isinstance(node, yaml.MappingNode) and all(isinstance(key, yaml.ScalarNode) for key, _ in node.value)


def _value(node: yaml.Node, hint: Any, file: str) -> Iterator[Problem]:
    """The keys of a value and of everything in it."""
    for part in _forms(hint):
        if part is AnyStep:
            yield from _step(node, file)
        elif typing.get_origin(part) is tuple:
            for each in node.value if isinstance(node, yaml.SequenceNode) else (node,):
                yield from _value(each, typing.get_args(part)[0], file)
        elif typing.get_origin(part) is dict and isinstance(node, yaml.MappingNode):
            for _, each in node.value:
                yield from _value(each, typing.get_args(part)[1], file)
        elif isinstance(part, type) and issubclass(part, Written) and _named(node):
            yield from _mapping(node, part, file)


def _forms(hint: Any) -> tuple[Any, ...]:
    if hint == AnyStep:
        return (AnyStep,)
    return typing.get_args(hint) if typing.get_origin(hint) in (typing.Union, types.UnionType) else (hint,)


def _step(node: yaml.Node, file: str) -> Iterator[Problem]:
    if _named(node):
        verbs = {step.verb: step for step in typing.get_args(AnyStep)}
        found = next((verbs[key.value] for key, _ in node.value if key.value in verbs), None)
        if found is not None:
            yield from _mapping(node, found, file)


def _mapping(node: yaml.Node, form: Any, file: str) -> Iterator[Problem]:
    order = _order(form)
    last = ""
    for key, value in node.value:
        place = order.get(key.value)
        if place is None:
            continue
        if last and place[0] < order[last][0]:
            yield Problem(mark_of(key, file), f"{key.value!r} belongs before {last!r}")
        elif place[0] >= 0:
            last = key.value
        yield from _value(value, place[1], file)


@functools.cache
def _order(form: Any) -> dict[str, tuple[int, Any]]:
    """The rank of each key and what it holds: names first, bodies last in the schema's order, the rest between."""
    hints = typing.get_type_hints(form)
    names = [field.name for field in dataclasses.fields(form) if field.name != "mark"]
    bodies = [name for name in names if _is_body(hints[name])] if hasattr(form, "kinds") else []
    return {
        key_name(field): (_rank(field.name, bodies), hints[field.name])
        for field in dataclasses.fields(form)
        if field.name != "mark"
    }


def _rank(name: str, bodies: list[str]) -> int:
    if name in NAMING:
        return 0
    return 2 + bodies.index(name) if name in bodies else 1


def _is_body(hint: Any) -> bool:
    """Whether a key of an item holds forms of their own, which take many lines."""
    parts = [part for part in _forms(hint) if part is not type(None)]
    inner = [
        typing.get_args(part)[-1 if typing.get_origin(part) is dict else 0] if typing.get_origin(part) else part
        for part in parts
    ]
    return all(isinstance(part, type) and issubclass(part, Written) for part in inner)
