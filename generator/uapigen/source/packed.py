"""What topics were read to as plain values, and back: text, numbers, tuples and lists, nothing that can act.

Objects stand in groups, each of one class, and each field of a group is a column: then no object takes the interpreter
a step of its own, neither when tens of thousands are put down nor when they are made again. A group comes after those
that its objects are made of, and names these by their numbers. A tree of an expression stands once in its group,
however often it is used.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import chain, compress, islice, repeat, starmap
from operator import attrgetter, is_
from types import ModuleType
from typing import Any, cast

from uapigen.schema import calls, checks, conditions, files, headers, messages, releases, steps, types
from uapigen.source import expressions, formulas, load, operandtext, scalars, typetext
from uapigen.source.expressions import Node
from uapigen.source.marks import Mark

_MODULES: tuple[ModuleType, ...] = (
    calls, checks, conditions, expressions, files, formulas, headers, load, messages, operandtext, releases, scalars,
    steps, types, typetext,
)  # fmt: skip
_PLAIN: frozenset[type[Any]] = frozenset({str, int, bool, float, type(None)})
_VALUE, _TUPLE, _MAPPING, _MARK = "value", "tuple", "mapping", "mark"
_BUILT_IN: dict[type[Any], str] = {object: _VALUE, tuple: _TUPLE, dict: _MAPPING, Mark: _MARK}

Column = list[Any]
Columns = dict[str, tuple[bool, Column]]
"""By field whether the column is one of numbers of objects, and the column; those that are left out are not there."""
Group = tuple[str, int, Columns]
"""What these objects are, and how many they are."""
Packed = list[Group]
"""The last object is the whole."""


def pack(whole: Iterable[Any]) -> Packed:
    """Topics, or tuples and mappings of what topics are made of, as plain values."""
    levels: list[_Level] = []
    level = _Level()
    level.put(tuple, [tuple(whole)])
    while level.groups:
        levels.append(level)
        level = _below(level)
    number = 0
    for level in reversed(levels):
        number = level.count_from(number)
    return [group for level in reversed(levels) for group in level.packed()]


def unpack(packed: Packed) -> tuple[Any, ...]:
    """What was packed."""
    objects: list[Any] = []
    for form, size, columns in packed:
        parts = {
            name: list(map(objects.__getitem__, column)) if numbers else column
            for name, (numbers, column) in columns.items()
        }
        objects += _MAKERS[form](**parts) if form in _MAKERS else _made(_forms()[form], parts, size)
    return tuple(objects[-1])


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
    return _BUILT_IN.get(form) or f"{form.__module__}.{form.__qualname__}"


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


def _made(form: Any, given: dict[str, Column], size: int) -> list[Any]:
    """Objects of a class. Their slots are filled one field after the other, as copying and pickling would."""
    made = list(map(object.__new__, repeat(form, size)))
    for name, default in _defaults(form):
        column = given[name] if name in given else starmap(default, repeat((), size))
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


Rows = Iterable[int]


class _Level:
    """Objects by class, each class to be a group; what they are made of is in the level below."""

    def __init__(self) -> None:
        self.groups: dict[Any, Column] = {}
        self.columns: dict[Any, dict[str, Column | _Numbers]] = {}
        self.first: dict[Any, int] = {}
        """The number of the first object of each group, when they are counted."""

    def put(self, form: Any, objects: Column) -> Rows:
        """Add objects to the group of a class; the rows in which they are then."""
        group = self.groups.setdefault(form, [])
        start = len(group)
        if form is not object and issubclass(form, Node):
            once = dict(zip(map(id, objects), objects, strict=True))
            row = dict(zip(once, range(start, start + len(once)), strict=True))
            group += once.values()
            return list(map(row.__getitem__, map(id, objects)))
        group += objects
        return range(start, len(group))

    def count_from(self, number: int) -> int:
        """Number the objects; the number of the first that is in none of these groups."""
        for form, objects in self.groups.items():
            self.first[form] = number
            number += len(objects)
        return number

    def packed(self) -> Iterator[Group]:
        """The groups, when all levels are counted."""
        for form, objects in self.groups.items():
            columns = {
                name: (True, column.counted()) if isinstance(column, _Numbers) else (False, column)
                for name, column in self.columns[form].items()
            }
            yield _called(form), len(objects), columns


@dataclass(frozen=True, slots=True)
class _Numbers:
    """A column of objects of the level below."""

    below: _Level
    forms: Column
    """The class of each."""
    rows: dict[Any, Rows]
    """By class, in which rows of its group they are."""

    def counted(self) -> Column:
        """Their numbers."""
        numbers = {form: map(self.below.first[form].__add__, rows) for form, rows in self.rows.items()}
        if len(numbers) == 1:
            return list(*numbers.values())
        return list(map(next, map(numbers.__getitem__, self.forms)))


def _below(level: _Level) -> _Level:
    """Put the objects that those of a level are made of into the next one."""
    below = _Level()
    for form, objects in level.groups.items():
        level.columns[form] = {name: _column(values, below) for name, values in _taken_apart(form, objects)}
    return below


def _column(values: Column, below: _Level) -> Column | _Numbers:
    if _plain(values):
        return values
    classes = list(map(type, values))
    form_of = {form: object if form in _PLAIN else form for form in dict.fromkeys(classes)}
    forms = list(map(form_of.__getitem__, classes))
    rows = {
        form: below.put(form, list(compress(values, map(is_, forms, repeat(form)))))
        for form in dict.fromkeys(form_of.values())
    }
    return _Numbers(below, forms, rows)


def _taken_apart(form: Any, objects: Column) -> Iterator[tuple[str, Column]]:
    """What objects of a class are made of, column by column; nothing where all have what is left out."""
    if form is object:
        yield "values", objects
    elif form is tuple:
        yield "items", list(chain.from_iterable(objects))
        yield "lengths", list(map(len, objects))
    elif form is dict:
        yield "keys", list(map(tuple, objects))
        yield "values", [tuple(mapping.values()) for mapping in objects]
    elif form is Mark:
        yield from zip(Mark._fields, map(list, zip(*objects, strict=True)), strict=True)
    else:
        for name, default in _defaults(form):
            column = list(map(attrgetter(name), objects))
            if not all(map(is_, column, repeat(default()))):
                yield name, column


def _plain(values: Column) -> bool:
    """Whether they can stand in a column as they are."""
    classes = set[type[Any]](map(type, values)) - _PLAIN
    if classes == {tuple}:
        return _plain(list(chain.from_iterable(value for value in values if value.__class__ is tuple)))
    return not classes
