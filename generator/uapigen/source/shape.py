"""Walk YAML nodes with the schema into frozen dataclasses; every value keeps its mark, every problem is reported."""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Callable
from typing import Any, Literal, TypeVar

import yaml

from uapigen.schema.keys import Written, key_name
from uapigen.schema.steps import AnyStep
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.read import mark_of
from uapigen.source.scalars import Malformed

T = TypeVar("T")
Reader = Callable[[yaml.Node, "Walk"], Any]
BAD = object()
"""Stands for a value that could not be read; its problem is on the list."""


class Walk:
    """The file under way and the problems found in it."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def mark(self, node: yaml.Node) -> Mark:
        return mark_of(node, self.file)

    def refuse(self, node: yaml.Node, text: str, columns: int = 0) -> Any:
        self.problems.append(Problem(self.mark(node).moved(columns), text))
        return BAD


def shape(node: yaml.Node, form: type[T], walk: Walk) -> T | None:
    """The node as an instance of `form`, or None when problems were found in it."""
    value = reader(form)(node, walk)
    return None if value is BAD else typing.cast("T", value)


def reader(form: Any) -> Reader:
    """The function that reads one form."""
    return _reader(form)


@functools.cache
def _reader(form: Any) -> Reader:
    origin, arguments = typing.get_origin(form), typing.get_args(form)
    if form is AnyStep:
        return _tagged({step.verb: step for step in arguments}, "a step")
    if origin in (typing.Union, types.UnionType):
        return _union(tuple(part for part in arguments if part is not type(None)))
    if origin is Literal:
        return _literal(arguments)
    if origin is tuple:
        return _sequence(arguments[0])
    if origin is dict:
        return _mapping(arguments[0], arguments[1])
    if isinstance(form, (typing.ForwardRef, str)):
        return _late(form)
    if form in _PLAIN:
        return _PLAIN[form]
    if isinstance(form, type) and issubclass(form, Written):
        return _dataclass(form)
    return _scalar(form)


def _late(form: Any) -> Reader:
    name = form.__forward_arg__ if isinstance(form, typing.ForwardRef) else form

    # Looked up when it is used: a form that holds itself would else have to be read before it is known.
    def read(node: yaml.Node, walk: Walk) -> Any:
        return reader(_forward(name))(node, walk)

    return read


def _forward(name: str) -> Any:
    from uapigen.schema import steps  # noqa: PLC0415 - only Argument refers to itself

    return getattr(steps, name)


def _text(node: yaml.Node, walk: Walk) -> Any:
    if not isinstance(node, yaml.ScalarNode):
        return walk.refuse(node, f"expected text, got a {_kind(node)}")
    return node.value.strip()


def _integer(node: yaml.Node, walk: Walk) -> Any:
    if isinstance(node, yaml.ScalarNode):
        try:
            return int(node.value, 0)
        except ValueError:
            pass
    return walk.refuse(node, f"expected an integer, got {_shown(node)}")


def _boolean(node: yaml.Node, walk: Walk) -> Any:
    if isinstance(node, yaml.ScalarNode) and node.value in ("true", "false"):
        return node.value == "true"
    return walk.refuse(node, f"expected true or false, got {_shown(node)}")


_PLAIN: dict[Any, Reader] = {str: _text, int: _integer, bool: _boolean}
_PLAIN_NAMES: dict[Any, str] = {str: "text", int: "an integer", bool: "true or false"}


def _scalar(form: Any) -> Reader:
    read_text = form.read

    def read(node: yaml.Node, walk: Walk) -> Any:
        if not isinstance(node, yaml.ScalarNode):
            return walk.refuse(node, f"expected {form.form}, got a {_kind(node)}")
        try:
            return read_text(node.value, walk.mark(node))
        except Malformed as error:
            return walk.refuse(node, str(error), error.offset)

    return read


def _literal(words: tuple[str, ...]) -> Reader:
    listed = " | ".join(words)

    def read(node: yaml.Node, walk: Walk) -> Any:
        if isinstance(node, yaml.ScalarNode) and node.value in words:
            return node.value
        hint = nearest(node.value, words) if isinstance(node, yaml.ScalarNode) else ""
        return walk.refuse(node, f"expected {listed}, got {_shown(node)}{hint}")

    return read


def _sequence(item: Any) -> Reader:
    read_item = reader(item)

    def read(node: yaml.Node, walk: Walk) -> Any:
        if not isinstance(node, yaml.SequenceNode):
            # One thing need not be wrapped in a list.
            value = read_item(node, walk)
            return BAD if value is BAD else (value,)
        values = tuple(read_item(part, walk) for part in node.value)
        return BAD if BAD in values else values

    return read


def _mapping(name: Any, item: Any) -> Reader:
    read_name, read_item = reader(name), reader(item)

    def read(node: yaml.Node, walk: Walk) -> Any:
        if not isinstance(node, yaml.MappingNode):
            return walk.refuse(node, f"expected a mapping, got {_shown(node)}")
        values = {read_name(key, walk): read_item(value, walk) for key, value in _pairs(node, walk)}
        return BAD if BAD in values or any(value is BAD for value in values.values()) else values

    return read


def _union(parts: tuple[Any, ...]) -> Reader:
    if len(parts) == 1:
        return reader(parts[0])
    literals = tuple(word for part in parts if typing.get_origin(part) is Literal for word in typing.get_args(part))
    by_node: dict[type[yaml.Node], Reader] = {}
    for part in parts:
        if typing.get_origin(part) is not Literal:
            by_node.setdefault(_node_type(part), reader(part))
    expected = " or ".join(filter(None, [" | ".join(literals), *(_described(part) for part in parts)]))

    def read(node: yaml.Node, walk: Walk) -> Any:
        if isinstance(node, yaml.ScalarNode) and node.value in literals:
            return node.value
        read_part = by_node.get(type(node))
        if read_part is None:
            return walk.refuse(node, f"expected {expected}, got {_shown(node)}")
        return read_part(node, walk)

    return read


def _tagged(forms: dict[str, type[Written]], what: str) -> Reader:
    def read(node: yaml.Node, walk: Walk) -> Any:
        if not isinstance(node, yaml.MappingNode):
            return walk.refuse(node, f"expected {what}: a mapping with one of {', '.join(forms)}; got {_shown(node)}")
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        # The first verb among the keys counts: some verbs have keys that are verbs of others.
        verb = next((key for key in keys if key in forms), None)
        if verb is None:
            hint = nearest(keys[0], forms) if keys else ""
            return walk.refuse(node, f"expected {what} with one of the verbs {', '.join(forms)}{hint}")
        return reader(forms[verb])(node, walk)

    return read


def _dataclass(form: type[Written]) -> Reader:
    hints = typing.get_type_hints(form)
    fields = {key_name(field): field for field in dataclasses.fields(form) if field.name != "mark"}
    required = {
        name: field
        for name, field in fields.items()
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }
    readers: dict[str, tuple[str, Reader]] = {}

    def read(node: yaml.Node, walk: Walk) -> Any:
        if not isinstance(node, yaml.MappingNode):
            return walk.refuse(node, f"expected a mapping with {', '.join(required or fields)}; got {_shown(node)}")
        if not readers:
            readers.update((name, (field.name, reader(hints[field.name]))) for name, field in fields.items())
        values: dict[str, Any] = {"mark": walk.mark(node)}
        whole = True
        for key, value in _pairs(node, walk):
            known = readers.get(key.value)
            if known is None:
                hint = nearest(key.value, fields) or f", expected one of {', '.join(fields)}"
                walk.refuse(key, f"unknown key {key.value!r}{hint}")
            else:
                name, read_value = known
                values[name] = found = read_value(value, walk)
                if found == "" and key.value in required:
                    found = walk.refuse(value, f"{key.value!r} is empty: {required[key.value].metadata['doc']}")
                elif found == {} and "filled" in fields[key.value].metadata:
                    found = walk.refuse(value, f"{key.value!r} is empty: leave it out where nothing is demanded")
                whole = whole and found is not BAD
        for key_text, field in required.items():
            if field.name not in values:
                walk.refuse(node, f"missing key {key_text!r}: {field.metadata['doc']}")
                whole = False
        return form(**values) if whole else BAD

    return read


def _pairs(node: yaml.MappingNode, walk: Walk) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    pairs: list[tuple[yaml.ScalarNode, yaml.Node]] = []
    seen: dict[str, yaml.ScalarNode] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            walk.refuse(key, f"expected a name as key, got a {_kind(key)}")
        elif key.value in seen:
            walk.refuse(key, f"duplicate key {key.value!r}, first at {walk.mark(seen[key.value])}")
        else:
            seen[key.value] = key
            pairs.append((key, value))
    return pairs


_COLLECTIONS: dict[type[yaml.Node], str] = {yaml.SequenceNode: "a list", yaml.MappingNode: "a mapping"}


def _node_type(form: Any) -> type[yaml.Node]:
    origin = typing.get_origin(form)
    if origin is tuple:
        return yaml.SequenceNode
    if origin is dict or (isinstance(form, type) and issubclass(form, Written)):
        return yaml.MappingNode
    return yaml.ScalarNode


def _described(form: Any) -> str:
    if typing.get_origin(form) is Literal:
        return ""
    return _COLLECTIONS.get(_node_type(form)) or _PLAIN_NAMES.get(form) or str(form.form)


def _kind(node: yaml.Node) -> str:
    return _COLLECTIONS.get(type(node), "a scalar").removeprefix("a ")


def _shown(node: yaml.Node) -> str:
    return repr(node.value[:60]) if isinstance(node, yaml.ScalarNode) else f"a {_kind(node)}"
