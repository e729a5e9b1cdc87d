"""Presets: structs with values that a module makes anew each time one is asked for, as C's initialisers do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uapigen.ir import Filled, PresetsItem
from uapigen.source.expressions import Expression
from uapigen.views import history
from uapigen.views.code import Code, Prefixed, call, string
from uapigen.views.expressions import expression
from uapigen.views.prose import docstring, sentence, wrapped

INDENT = "    "


def declared_lines(items: Iterable[PresetsItem]) -> list[str]:
    """The presets as checkers see them."""
    body: list[str] = []
    for item in items:
        for preset in item.presets:
            body.append(f"{INDENT}{preset.name}: {item.struct}")
            text = " ".join(filter(None, [sentence(preset.written.doc), history.since(preset.written)]))
            body += docstring([wrapped(text, INDENT)], INDENT) if text else []
    return body


def preset_entries(items: Iterable[PresetsItem]) -> list[Code]:
    """The table that makes them."""
    return [
        Prefixed(f"{string(preset.name)}: ", _made(item.struct, preset.fields))
        for item in items
        for preset in item.presets
    ]


def needed(item: PresetsItem) -> Iterator[str]:
    """The structs and constants that the presets are made of."""
    yield item.struct
    for preset in item.presets:
        yield from _named(preset.fields)


def _made(struct: str, fields: tuple[Filled, ...]) -> Code:
    return call("_s.preset", struct, **{field.name: _value(field) for field in fields})


def _value(field: Filled) -> Code:
    return expression(field.value.tree) if isinstance(field.value, Expression) else _made(field.struct, field.value)


def _named(fields: tuple[Filled, ...]) -> Iterator[str]:
    for field in fields:
        if isinstance(field.value, Expression):
            yield from (reference.name for reference in field.value.references())
        else:
            yield field.struct
            yield from _named(field.value)
