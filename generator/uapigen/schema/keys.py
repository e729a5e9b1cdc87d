"""How a dataclass declares a key of the spec: its documentation and its default travel with the field."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from uapigen.source.marks import Mark


def key(doc: str, **options: Any) -> Any:
    """A field of the schema; `doc` is its line in the reference."""
    return dataclasses.field(metadata={"doc": doc}, **options)


def optional(doc: str) -> Any:
    """A key that may be left out; None then."""
    return key(doc, default=None)


def several(doc: str, factory: Callable[[], Any] = tuple) -> Any:
    """A key that holds any number of things, and nothing when it is left out."""
    return key(doc, default_factory=factory)


def demanded(doc: str) -> Any:
    """A mapping that may be left out, and that demands something where it is not."""
    return dataclasses.field(metadata={"doc": doc, "filled": True}, default_factory=dict[str, Any])


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Anything that stands in a spec file."""

    mark: Mark


def key_name(field: dataclasses.Field[Any]) -> str:
    """The key in YAML: a trailing underscore keeps a field clear of Python's keywords and built-ins."""
    return field.name.rstrip("_")
