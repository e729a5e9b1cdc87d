"""What a topic was read to as plain values, and back: text, numbers, lists and mappings, nothing that can act.

An object is a tuple: the number of its shape (its class, and which of its fields are given), its line and column when
it has a mark, and the fields. A list stands for a tuple. A tree of an expression stands once, however often it is used.
"""

from __future__ import annotations

import dataclasses
import functools
from types import ModuleType
from typing import Any, cast

from uapigen.schema import calls, checks, conditions, files, messages, releases, steps, types
from uapigen.source import expressions, formulas, load, operandtext, scalars, typetext
from uapigen.source.expressions import Node
from uapigen.source.load import TopicFile
from uapigen.source.marks import Mark

_MODULES: tuple[ModuleType, ...] = (
    calls, checks, conditions, expressions, files, formulas, load, messages, operandtext, releases, scalars, steps,
    types, typetext,
)  # fmt: skip
_MAPPING, _TREE = -1, -2
_PLAIN: frozenset[type[Any]] = frozenset({str, int, bool, float, type(None)})
_NESTED: frozenset[type[Any]] = frozenset({tuple, list})
Shape = tuple[str, str, tuple[str, ...]]
"""Module and class, and the fields that are given."""
Packed = tuple[list[Shape], list[Any], Any]
"""Shapes, trees, and the topic."""


def pack(topic: TopicFile) -> Packed:
    """A topic as plain values."""
    packer = _Packer()
    packed = packer.pack(topic)
    return list(packer.shapes), packer.trees, packed


def unpack(packed: Packed, file: str) -> TopicFile:
    """The topic that was packed; its marks are in `file`."""
    shapes, trees, topic = packed
    return cast("TopicFile", _Unpacker(shapes, trees, file).unpack(topic))


@functools.cache
def _forms() -> dict[tuple[str, str], type[Any]]:
    """All classes that there can be."""
    return {
        (module.__name__, name): form
        for module in _MODULES
        for name, form in vars(module).items()
        if isinstance(form, type) and form.__module__ == module.__name__ and dataclasses.is_dataclass(form)
    }


@functools.cache
def _about(form: Any) -> tuple[bool, bool, tuple[tuple[str, Any], ...]]:
    """Whether it is a tree, whether it has a mark, and its other fields with what they are when they are left out."""
    fields = {field.name: field for field in dataclasses.fields(form)}
    marked = fields.pop("mark", None) is not None
    defaults = tuple(
        (name, field.default if field.default_factory is dataclasses.MISSING else field.default_factory())
        for name, field in fields.items()
    )
    return issubclass(form, Node), marked, defaults


def _known(module: str, name: str, fields: tuple[str, ...]) -> tuple[Any, tuple[str, ...], bool]:
    """The class, its fields that are given, and whether it has a mark."""
    form: Any = _forms()[module, name]
    _, marked, _ = _about(form)
    return form, fields, marked


class _Packer:
    def __init__(self) -> None:
        self.shapes: dict[Shape, int] = {}
        self.trees: list[Any] = []
        self._seen: dict[Node, int] = {}

    def pack(self, value: Any) -> Any:
        form = cast("Any", type(value))
        if form in _PLAIN:
            return value
        if form is tuple:
            return list(map(self.pack, value))
        if form is dict:
            return _MAPPING, list(map(self.pack, value)), list(map(self.pack, value.values()))
        tree, marked, defaults = _about(form)
        if tree and value in self._seen:
            return _TREE, self._seen[value]
        given = {name: part for name, default in defaults if _differs(part := getattr(value, name), default)}
        shape = self.shapes.setdefault((form.__module__, form.__name__, tuple(given)), len(self.shapes))
        place = (value.mark.line, value.mark.column) if marked else ()
        packed = (shape, *place, *map(self.pack, given.values()))
        if not tree:
            return packed
        self._seen[value] = len(self.trees)
        self.trees.append(packed)
        return _TREE, self._seen[value]


def _differs(part: Any, default: Any) -> bool:
    # Types first: how objects compare is slow, and defaults are none.
    return part is not default and (type(part) is not type(default) or part != default)


class _Unpacker:
    def __init__(self, shapes: list[Shape], trees: list[Any], file: str) -> None:
        self._file = file
        self._shapes = [_known(*shape) for shape in shapes]
        self._trees: list[Any] = []
        for tree in trees:
            # Those inside it came before it.
            self._trees.append(self.unpack(tree))

    def unpack(self, value: Any) -> Any:
        """A tuple or a list; all else is what it is, and too much of it to be asked about in a call."""
        kind = cast("Any", type(value))
        if kind is list:
            return tuple([self.unpack(part) if type(part) in _NESTED else part for part in value])
        shape: int = value[0]
        if shape == _TREE:
            return self._trees[value[1]]
        if shape == _MAPPING:
            return dict(zip(self.unpack(value[1]), self.unpack(value[2]), strict=True))
        form, names, marked = self._shapes[shape]
        given: zip[tuple[str, Any]] = zip(names, value[3:] if marked else value[1:], strict=True)
        fields = {name: self.unpack(part) if type(part) in _NESTED else part for name, part in given}
        return form(mark=Mark(self._file, value[1], value[2]), **fields) if marked else form(**fields)
