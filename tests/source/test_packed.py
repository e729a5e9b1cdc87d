"""Every class that a topic can be made of is the same again, whatever stands in its fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from uapigen import schema, source
from uapigen.schema import keys
from uapigen.source import expressions, formulas
from uapigen.source.expressions import Integer
from uapigen.source.marks import Mark
from uapigen.source.packed import pack, unpack

TREES = (expressions.__name__, formulas.__name__)
NODE = Integer(1, "1")
VALUES = ("text", 1, True, 0, False, 2.5, None, (), (1, (True, "x")), (Mark("f.yaml", 1, 2), (NODE, 0.0)), NODE)


def _forms() -> Iterator[Any]:
    """Those of all modules, with bases, but without the one that says how keys are declared."""
    for package in (schema, source):
        for found in iter_modules(package.__path__):
            module = import_module(f"{package.__name__}.{found.name}")
            for name, form in vars(module).items():
                ours = isinstance(form, type) and form.__module__ == module.__name__ != keys.__name__
                if ours and dataclasses.is_dataclass(form) and not name.startswith("_"):
                    yield form


@pytest.mark.parametrize("form", [*_forms()], ids=lambda form: f"{form.__module__}.{form.__name__}")
def test_every_class_comes_back(form: Any) -> None:
    fields = dataclasses.fields(form)
    needed = {field.name: "given" for field in fields if field.default is field.default_factory is dataclasses.MISSING}
    # Trees that are equal become one: text and integers is what there is in them.
    values = list(dict.fromkeys(VALUES)) if form.__module__ in TREES else VALUES
    made: list[Any] = [form(**needed)]
    for number, value in enumerate(values):
        made.append(form(**needed | {field.name: value for field in fields}))
        made.append(form(**{field.name: values[(number + at) % len(values)] for at, field in enumerate(fields)}))
        for field in fields:
            made.append(form(**needed | {field.name: value}))
    again = unpack(pack(made))
    assert again == tuple(made)
    assert repr(again) == repr(tuple(made))


def test_mappings_keep_their_order_and_what_they_hold() -> None:
    made: Any = [{"b": NODE, "a": (Mark("f.yaml", 3, 4),)}, {}, {NODE: {"c": True}}]
    again: Any = unpack(pack(made))
    assert repr(again) == repr(tuple(made))
