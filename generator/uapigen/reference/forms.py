"""The forms of the schema: what each may say, in the order in which the schema defines them."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from uapigen.schema import calls, checks, conditions, files, headers, messages, releases, steps, types
from uapigen.schema.keys import Written, key_name

CHAPTERS: tuple[ModuleType, ...] = (files, headers, types, calls, messages, conditions, steps, checks, releases)


@dataclass(frozen=True, slots=True)
class Key:
    """One key: how it is spelled, what it holds, and what it is when left out."""

    name: str
    hint: Any
    required: bool
    default: Any
    doc: str


@dataclass(frozen=True, slots=True)
class Form:
    """One dataclass of the schema."""

    cls: type[Written]
    name: str
    doc: str
    kinds: tuple[str, ...]
    base: str
    own: tuple[Key, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One module of the schema."""

    title: str
    forms: tuple[Form, ...]


def chapters() -> tuple[Chapter, ...]:
    """Every form, module by module."""
    return tuple(Chapter(inspect.getdoc(module) or "", tuple(_forms(module))) for module in CHAPTERS)


def form(cls: type[Written]) -> Form:
    """What a dataclass of the schema says of itself."""
    hints = typing.get_type_hints(cls)
    keys = tuple(_key(field, hints[field.name]) for field in dataclasses.fields(cls) if field.name != "mark")
    own = {name.rstrip("_") for name in inspect.get_annotations(cls)}
    base = next((parent.__name__ for parent in cls.__mro__[1:] if _is_form(parent)), "")
    return Form(
        cls,
        cls.__name__,
        (inspect.getdoc(cls) or "").replace("\n", " "),
        getattr(cls, "kinds", ()),
        base,
        tuple(key for key in keys if key.name in own),
        keys,
    )


def _forms(module: ModuleType) -> Iterator[Form]:
    for value in vars(module).values():
        if isinstance(value, type) and _is_form(value) and value.__module__ == module.__name__:
            yield form(value)


def _is_form(cls: type) -> bool:
    return issubclass(cls, Written) and cls is not Written


def _key(field: dataclasses.Field[Any], hint: Any) -> Key:
    required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    default = None if field.default is dataclasses.MISSING else field.default
    return Key(key_name(field), hint, required, default, field.metadata["doc"])
