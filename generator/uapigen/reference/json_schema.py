"""The schema as JSON Schema (draft 2020-12), for editors that complete and check YAML."""

from __future__ import annotations

import types
import typing
from typing import Any, Literal

from uapigen.reference.forms import Form, Key, chapters
from uapigen.schema.files import ITEMS, Area, Deviations, Grammar, Releases
from uapigen.schema.headers import Headers
from uapigen.schema.keys import Written
from uapigen.schema.steps import AnyStep
from uapigen.source.expressions import Expression
from uapigen.source.scalars import Errno

Schema = dict[str, Any]
_PLAIN: dict[Any, str] = {str: "string", int: "integer", bool: "boolean"}
_FILES: tuple[tuple[str, type[Written]], ...] = (
    ("area", Area), ("oldest", Releases), ("deviations", Deviations), ("causes", Grammar), ("core", Headers),
)  # fmt: skip
"""Files that are no topics, each with a key that tells it from one."""
# YAML reads a bare `0x10`, `5` or `null` as something else than text, where the spec's own loader keeps the text.
_ALSO: dict[Any, list[str]] = {Expression: ["integer", "null"], Errno: ["integer"]}


def json_schema() -> Schema:
    """The schema of every file of a spec directory."""
    forms = [form for chapter in chapters() for form in chapter.forms]
    definitions: Schema = {form.name: _object(form) for form in forms}
    definitions["AnyStep"] = {"anyOf": [_reference(step) for step in typing.get_args(AnyStep)]}
    definitions["AnyItem"] = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": [kind for item in ITEMS for kind in item.kinds]}},
        "allOf": [_when("kind", {"enum": list(item.kinds)}, item) for item in ITEMS],
    }
    definitions["Argument"] = {
        "anyOf": [
            _schema(Expression),
            {"type": "array", "items": {"$ref": "#/$defs/Argument"}},
            {"type": "object", "additionalProperties": {"$ref": "#/$defs/Argument"}},
        ]
    }
    definitions["TopicFile"] = {
        "type": "object",
        "properties": {"topic": {"$ref": "#/$defs/Topic"}},
        "additionalProperties": {"$ref": "#/$defs/AnyItem"},
    }
    chosen: Schema = {"$ref": "#/$defs/TopicFile"}
    for key, form in reversed(_FILES):
        chosen = {"if": {"type": "object", "required": [key]}, "then": _reference(form), "else": chosen}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of the uapigen spec",
        **chosen,
        "$defs": definitions,
    }


def _object(form: Form) -> Schema:
    return {
        "type": "object",
        "description": form.doc,
        "properties": {key.name: _property(key, form) for key in form.keys},
        "required": [key.name for key in form.keys if key.required],
        "additionalProperties": False,
    }


def _property(key: Key, form: Form) -> Schema:
    if key.name == "kind" and form.kinds:
        return {"enum": list(form.kinds), "description": key.doc}
    found: Schema = {**_schema(key.hint), "description": key.doc}
    if key.default not in (None, ""):
        found["default"] = key.default
    return found


def _schema(hint: Any) -> Schema:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint == AnyStep:
        return {"$ref": "#/$defs/AnyStep"}
    if _is_argument(hint):
        return {"$ref": "#/$defs/Argument"}
    if origin in (typing.Union, types.UnionType):
        parts = [part for part in arguments if part is not type(None)]
        return _schema(parts[0]) if len(parts) == 1 else {"anyOf": [_listed(part) for part in parts]}
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return {"anyOf": [_schema(arguments[0]), _listed(hint)]}
    if origin is dict:
        return {"type": "object", "additionalProperties": _schema(arguments[1])}
    if hint in _PLAIN:
        return {"type": _PLAIN[hint]}
    return _reference(hint) if issubclass(hint, Written) else _scalar(hint)


def _listed(hint: Any) -> Schema:
    """A part of a union: one thing stands for a list of one only where nothing else could be meant."""
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _schema(typing.get_args(hint)[0])}
    return _schema(hint)


def _scalar(form: Any) -> Schema:
    also = _ALSO.get(form, [])
    found: Schema = {"type": ["string", *also] if also else "string"}
    pattern = getattr(form, "pattern", "")
    if pattern:
        found["pattern"] = f"^(?:{pattern.replace('(?P<', '(?<')})$"
    return found


def _is_argument(hint: Any) -> bool:
    """Whether it is the union that refers to itself, which no `typing` alias can be compared with."""
    parts = typing.get_args(hint)
    return Expression in parts and any(typing.get_origin(part) is tuple for part in parts)


def _reference(form: type[Written]) -> Schema:
    return {"$ref": f"#/$defs/{form.__name__}"}


def _when(key: str, value: Schema, form: type[Written]) -> Schema:
    return {"if": {"properties": {key: value}, "required": [key]}, "then": _reference(form)}
