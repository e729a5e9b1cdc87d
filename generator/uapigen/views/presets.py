"""Presets: structs with values that a module makes anew each time one is asked for, as C's initialisers do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from uapigen.ir import Filled, PresetItem, PresetsItem
from uapigen.source.expressions import Expression, write
from uapigen.views import history
from uapigen.views.code import Code, Prefixed, call, string
from uapigen.views.expressions import expression
from uapigen.views.links import Links
from uapigen.views.prose import docstring, documented, sentence, wrapped


def declared_lines(items: Iterable[PresetsItem], links: Links) -> list[str]:
    """The presets as checkers and editors see them: names with a type, which take no value when the module is made."""
    body: list[str] = []
    for item in items:
        for preset in item.presets:
            body.append(f"{preset.name}: {item.struct}")
            about = links.sentence(preset.written.doc) or _content(item, preset, links)
            text = " ".join(filter(None, [about, history.since(preset.written), documented(item.written.page)]))
            body += docstring([wrapped(text, "")], "")
    return body


def _content(item: PresetsItem, preset: PresetItem, links: Links) -> str:
    """What a preset holds, where its name says all about what that is for."""
    if preset.written.same_as:
        return f"Another name of {links.name(preset.written.same_as.text)}."
    values = {**item.written.common, **preset.written.set}
    told = ", ".join(f"{name} {write(value.tree)}" for name, value in values.items())
    return sentence(f"{links.name(item.struct)} with {links.words(told)}")


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
