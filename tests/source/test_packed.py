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
from uapigen.source.expressions import Integer
from uapigen.source.load import Spec
from uapigen.source.marks import Mark
from uapigen.source.packed import pack, unpack

NODE = Integer(1, "1")
VALUES = ("text", 1, True, 0, False, 2.5, None, (), (1, (True, "x")), (Mark("f.yaml", 1, 2), (NODE, 0.0)), NODE)


def _forms() -> Iterator[Any]:
    """Those of all modules, with bases, but without what is made of topics, and how keys are declared."""
    for package in (schema, source):
        for found in iter_modules(package.__path__):
            module = import_module(f"{package.__name__}.{found.name}")
            for name, form in vars(module).items():
                ours = isinstance(form, type) and form.__module__ == module.__name__ != keys.__name__
                if ours and form is not Spec and dataclasses.is_dataclass(form) and not name.startswith("_"):
                    yield form


@pytest.mark.parametrize("form", [*_forms()], ids=lambda form: f"{form.__module__}.{form.__name__}")
def test_every_class_comes_back(form: Any) -> None:
    fields = dataclasses.fields(form)
    needed = {field.name: "given" for field in fields if field.default is field.default_factory is dataclasses.MISSING}
    made: list[Any] = [form(**needed)]
    for number, value in enumerate(VALUES):
        made.append(form(**needed | {field.name: value for field in fields}))
        made.append(form(**{field.name: VALUES[(number + at) % len(VALUES)] for at, field in enumerate(fields)}))
        for field in fields:
            made.append(form(**needed | {field.name: value}))
    again = unpack(pack(made))
    assert again == tuple(made)
    assert repr(again) == repr(tuple(made))


def test_mappings_keep_their_order_and_what_they_hold() -> None:
    made: Any = [{"b": NODE, "a": (Mark("f.yaml", 3, 4),)}, {}, {NODE: {"c": True}}]
    again: Any = unpack(pack(made))
    assert repr(again) == repr(tuple(made))
