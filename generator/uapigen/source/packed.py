"""What topics were read to as plain values, and back: text, numbers, tuples and lists, nothing that can act.

Objects stand in groups, each of one class of which the same fields are given, and each field of a group is a column:
then no object takes the interpreter a step of its own when tens of thousands are made again. A group comes after those
that its objects are made of, and names these by their numbers. A tree of an expression stands once, however often it is
used.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from itertools import chain, islice, repeat, starmap
from operator import attrgetter
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
_PLAIN: frozenset[type[Any]] = frozenset({str, int, bool, float, type(None)})
_VALUE, _TUPLE, _MAPPING, _MARK = "value", "tuple", "mapping", "mark"

Column = list[Any]
Fields = tuple[tuple[str, bool], ...]
"""The fields that are given, and whether a column is one of numbers of objects."""
_ALONE: Fields = (("values", False),)
_ITEMS: Fields = (("items", True), ("lengths", False))
_PAIRS: Fields = (("keys", True), ("values", True))
_PLACED: Fields = (("file", False), ("line", False), ("column", False))
Group = tuple[str, Fields, int, list[Column]]
"""What these objects are, their fields, how many they are, the columns."""
Packed = list[Group]
"""The last object is the topics."""


def pack(topics: Iterable[TopicFile]) -> Packed:
    """Topics as plain values."""
    packer = _Packer()
    packer.place(tuple(topics))
    return packer.groups()


def unpack(packed: Packed) -> tuple[TopicFile, ...]:
    """The topics that were packed."""
    objects: list[Any] = []
    for form, fields, count, columns in packed:
        parts = {
            name: list(map(objects.__getitem__, column)) if numbers else column
            for (name, numbers), column in zip(fields, columns, strict=True)
        }
        objects += _MAKERS[form](**parts) if form in _MAKERS else _made(_forms()[form], parts, count)
    return cast("tuple[TopicFile, ...]", objects[-1])


@cache
def _forms() -> dict[str, type[Any]]:
    """All classes that there can be."""
    return {
        _called(form): form
        for module in _MODULES
        for form in vars(module).values()
        if isinstance(form, type) and form.__module__ == module.__name__ and dataclasses.is_dataclass(form)
    }


def _called(form: type[Any]) -> str:
    return f"{form.__module__}.{form.__qualname__}"


@cache
def _defaults(form: Any) -> tuple[tuple[str, Callable[[], Any]], ...]:
    """The fields of a class, and what makes the value of each where it is left out."""
    return tuple(
        (
            field.name,
            partial(_itself, field.default) if field.default_factory is dataclasses.MISSING else field.default_factory,
        )
        for field in dataclasses.fields(form)
    )


def _itself(value: Any) -> Any:
    return value


def _made(form: Any, given: dict[str, Column], count: int) -> list[Any]:
    """Objects of a class. Their slots are filled one field after the other, as copying and pickling would."""
    made = list(map(object.__new__, repeat(form, count)))
    for name, default in _defaults(form):
        column = given[name] if name in given else starmap(default, repeat((), count))
        deque[Any](map(getattr(form, name).__set__, made, column), maxlen=0)
    return made


def _values(values: Column) -> Column:
    return values


def _tuples(items: Column, lengths: Column) -> Column:
    rest = iter(items)
    return [tuple(islice(rest, length)) for length in lengths]


def _mappings(keys: Column, values: Column) -> Column:
    return [dict(zip(*pair, strict=True)) for pair in zip(keys, values, strict=True)]


def _marks(file: Column, line: Column, column: Column) -> Column:
    new = cast("Any", tuple).__new__  # which Mark's own does nothing but call
    return list(map(partial(new, Mark), zip(file, line, column, strict=True)))


_MAKERS: dict[str, Callable[..., Column]] = {_VALUE: _values, _TUPLE: _tuples, _MAPPING: _mappings, _MARK: _marks}


@dataclass(slots=True, eq=False)
class _Growing:
    """A group to which objects are added; what they are made of is in groups of lesser depth."""

    depth: int
    form: str
    fields: Fields
    rows: list[tuple[Any, ...]] = field(default_factory=list[tuple[Any, ...]])
    first: int = 0

    def columns(self) -> Iterator[Column]:
        """The columns of its rows, when each group knows the number of its first object."""
        for (_, numbers), column in zip(self.fields, zip(*self.rows, strict=True), strict=True):
            if not numbers:
                yield list(column)
            else:
                places = chain.from_iterable(column) if self.form == _TUPLE else column
                yield [group.first + row for group, row in places]


_Place = tuple[_Growing, int]
"""An object's group and row."""


class _Packer:
    def __init__(self) -> None:
        self._growing: dict[tuple[int, str, Fields], _Growing] = {}
        self._seen: dict[Node, _Place] = {}

    def groups(self) -> Packed:
        """All that has a place, each after what it is made of."""
        growing = sorted(self._growing.values(), key=attrgetter("depth"))
        first = 0
        for group in growing:
            group.first = first
            first += len(group.rows)
        return [(group.form, group.fields, len(group.rows), list(group.columns())) for group in growing]

    def place(self, value: Any) -> _Place:
        """Give a place to an object, and to what it is made of."""
        form = cast("Any", type(value))
        if form is Mark:
            return self._add(_MARK, _PLACED, value)
        if form is tuple:
            items = tuple(map(self.place, value))
            return self._add(_TUPLE, _ITEMS, (items, len(items)), max([group.depth for group, _ in items], default=0))
        if form is dict:
            keys, values = self.place(tuple(value)), self.place(tuple(value.values()))
            return self._add(_MAPPING, _PAIRS, (keys, values), max(keys[0].depth, values[0].depth))
        if form in _PLAIN:
            return self._add(_VALUE, _ALONE, (value,))
        if not issubclass(form, Node):
            return self._object(value, form)
        if value not in self._seen:
            self._seen[value] = self._object(value, form)
        return self._seen[value]

    def _object(self, value: Any, form: Any) -> _Place:
        fields: list[tuple[str, bool]] = []
        row: list[Any] = []
        depth = 0
        for name, left_out in _left_out(form):
            part = getattr(value, name)
            # Types first: how objects compare is slow, and defaults are none.
            if part is left_out or (type(part) is type(left_out) and part == left_out):
                continue
            plain = _plain(part)
            if not plain:
                part = self.place(part)
                depth = max(depth, part[0].depth)
            fields.append((name, not plain))
            row.append(part)
        return self._add(_called(form), tuple(fields), tuple(row), depth)

    def _add(self, form: str, fields: Fields, row: tuple[Any, ...], depth: int = 0) -> _Place:
        """Put a row into its group; what it is made of is `depth` deep."""
        group = self._growing.get((depth, form, fields))
        if group is None:
            group = self._growing[depth, form, fields] = _Growing(depth + 1, form, fields)
        group.rows.append(row)
        return group, len(group.rows) - 1


@cache
def _left_out(form: Any) -> tuple[tuple[str, Any], ...]:
    """What the fields of a class are when they are left out."""
    return tuple((name, default()) for name, default in _defaults(form))


def _plain(value: Any) -> bool:
    """Whether it can stand in a column as it is."""
    form = cast("Any", type(value))
    return form in _PLAIN or (form is tuple and all(map(_plain, value)))
