"""The schema as a reference for people: every form, every key, its type, default and meaning."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from uapigen.reference.examples import Example
from uapigen.reference.forms import Form, Key, chapters
from uapigen.schema.keys import Written
from uapigen.schema.steps import AnyStep
from uapigen.source.expressions import Expression

_PLAIN: dict[Any, str] = {str: "text", int: "integer", bool: "`true` or `false`"}
_OPENING = """\
# The spec language

Made by `uapigen schema --write` from the schema that the loader itself follows; edit that, not this.

A spec directory holds `releases.yaml`, one folder per area with its `area.yaml` and topics, and beside them, where
there is something to say, `deviations.yaml`, `grammar.yaml`, `headers.yaml` and `selfevident.yaml`. A topic file maps C
names to items; the key `topic` says what the items share. What an item is, its `kind` says. YAML guesses nothing: every
scalar is text until its form reads it, so `5.10` is a release and `NO` a name. Aliases are refused. Where a list is
expected, one thing may stand alone.

For completion and checks in an editor, point its YAML language server at `spec/schema.json`."""
_EXAMPLES_OPENING = """\
## Conditions by example

One condition or rule of the spec for every cause and for every verb of a step, quoted as it stands there."""


def reference(examples: Iterable[tuple[str, str, tuple[Example, ...]]]) -> str:
    """The whole reference. Examples come as chapter, heading and quotations."""
    parts = [_OPENING]
    for chapter in chapters():
        parts += [f"## {chapter.title.rstrip('.')}", *(_form(form) for form in chapter.forms)]
    parts += [*_scalars(), *_quoted(examples)]
    return "\n\n".join(parts) + "\n"


def _form(form: Form) -> str:
    told = [f"### {form.name}", form.doc]
    if form.kinds:
        told.append("Written as " + " or ".join(f"`kind: {kind}`" for kind in form.kinds) + ".")
    if form.own:
        told.append("\n".join(["| Key | Holds | When left out | Meaning |", "|---|---|---|---|", *map(_row, form.own)]))
    if form.base:
        told.append(f"And the keys of [{form.base}](#{form.base.lower()}).")
    return "\n\n".join(told)


def _row(key: Key) -> str:
    return f"| `{key.name}` | {_cell(_type(key.hint))} | {_default(key)} | {_cell(key.doc)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _default(key: Key) -> str:
    if key.required:
        return "**required**"
    if isinstance(key.default, bool):
        return f"`{str(key.default).lower()}`"
    return f"`{key.default}`" if key.default else ""


def _type(hint: Any) -> str:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if hint == AnyStep:
        return "a [step](#step)"
    if origin in (typing.Union, types.UnionType):
        if Expression in arguments and any(typing.get_origin(part) is tuple for part in arguments):
            return "an [expression](#expression), or a list or mapping of them"
        return " or ".join(_type(part) for part in arguments if part is not type(None))
    if origin is Literal:
        return ", ".join(f"`{word}`" for word in arguments)
    if origin is tuple:
        return f"list of {_type(arguments[0])}"
    if origin is dict:
        return f"mapping to {_type(arguments[1])}"
    return _PLAIN.get(hint) or f"[{hint.__name__}](#{hint.__name__.lower()})"


def _scalars() -> Iterator[str]:
    yield "## Scalars with a form of their own"
    found = {
        hint for chapter in chapters() for form in chapter.forms for key in form.keys for hint in _leaves(key.hint)
    }
    for hint in sorted(found, key=lambda hint: hint.__name__):
        doc = " ".join((hint.__doc__ or "").split())
        form = hint.form.replace("<", "\\<").replace("*", "\\*")
        yield f"### {hint.__name__}\n\n{doc}\n\nExpected: {form}."


def _leaves(hint: Any) -> Iterator[Any]:
    if typing.get_origin(hint) is Literal:
        return
    if typing.get_args(hint):
        for part in typing.get_args(hint):
            yield from _leaves(part)
    elif isinstance(hint, type) and hasattr(hint, "form") and not issubclass(hint, Written):
        yield hint


def _quoted(examples: Iterable[tuple[str, str, tuple[Example, ...]]]) -> Iterator[str]:
    opened = ""
    seen: dict[str, str] = {}
    for chapter, heading, quotations in examples:
        if not opened:
            yield _EXAMPLES_OPENING
        if chapter != opened:
            yield f"### {chapter}"
            opened = chapter
        yield f"#### {heading}"
        for example in quotations:
            if example.identity in seen:
                yield f"`{example.identity}`, quoted under {seen[example.identity]}."
            else:
                seen[example.identity] = heading
                yield f"`{example.identity}` ({example.file}):\n\n```yaml\n{example.text}\n```"
