"""Classes of a module: structs, unions, and the unnamed ones inside them, each before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from uapigen.ir import Aggregate, Array, Inline, Member, StructItem
from uapigen.views import history
from uapigen.views.code import Prefixed, call, lines, string
from uapigen.views.declarators import classes, declare
from uapigen.views.places import is_python_name
from uapigen.views.prose import docstring, meaning, sentence, wrapped

_WRITER = {
    "caller": "Set by the caller.",
    "driver": "Written by the driver.",
    "both": "Set by the caller and written by the driver.",
}
INDENT = "    "
Ready = Callable[[str], bool]
"""Whether a class is defined before the place where it is used."""


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class: its first line, its docstring and the lines of its body."""

    head: str
    lines: tuple[str, ...]


def class_views(structs: Iterable[StructItem]) -> list[ClassView]:
    """The classes of a module in an order in which each finds those it is made of."""
    items = {item.aggregate.name: item for item in structs}
    defined: set[str] = set()
    views: list[ClassView] = []

    def add(item: StructItem) -> None:
        if item.aggregate.name in defined:
            return
        defined.add(item.aggregate.name)
        for name in _parts(item.aggregate):
            if name in items:
                add(items[name])
        views.extend(_views(item, lambda name: name not in items or (name in defined and name != item.aggregate.name)))

    for item in items.values():
        add(item)
    return views


def _parts(aggregate: Aggregate) -> list[str]:
    return [name for member in aggregate.members for name in classes(member.type)]


def _views(item: StructItem, ready: Ready) -> list[ClassView]:
    written = item.written
    page = written.page
    closing = [history.origin(written)] + ([f"Documented in {page}."] if page else [])
    note = [wrapped(sentence(written.note), INDENT)] if written.note else []
    parts = [wrapped(meaning(written.doc), INDENT), *note, wrapped(" ".join(closing), INDENT)]
    return _aggregate_views(item.aggregate, parts, ready)


def _aggregate_views(aggregate: Aggregate, parts: list[list[str]], ready: Ready) -> list[ClassView]:
    views: list[ClassView] = []
    body: list[str] = []
    unnamed = 0
    for member in aggregate.members:
        inline = _inline(member)
        if inline:
            about = sentence(member.written.doc) or f"Members of {aggregate.name}."
            chosen = _selected(member)
            views += _aggregate_views(inline, [wrapped(" ".join(filter(None, [about, chosen])), INDENT)], ready)
        if member.name is None and inline:
            unnamed += 1
            body += _unnamed(inline, unnamed)
        else:
            body += _member(member, ready)
    base = "_s.Union" if aggregate.union else "_s.FlexibleStructure" if _flexible(aggregate) else "_s.Structure"
    options = (", pack=1" if aggregate.packed else "") + (f", align={aggregate.aligned}" if aggregate.aligned else "")
    head = f"class {aggregate.name}({base}{options}):"
    views.append(ClassView(head, (*docstring(parts, INDENT), "", *body)))
    return views


def _member(member: Member, ready: Ready) -> list[str]:
    name = field_name(member)
    declared = declare(member, ready)
    code = lines(Prefixed(f"{name}: {declared.annotation} = ", declared.code), INDENT)
    text = "Reserved; zero." if member.reserved and not member.written.doc else describe(member)
    return [*code, *docstring([wrapped(text, INDENT)], INDENT)]


def _unnamed(inline: Aggregate, number: int) -> list[str]:
    body = lines(Prefixed(f"_u{number}: {inline.name} = ", call("_s.nested", inline.name)), INDENT)
    for member in _reached(inline):
        declared = declare(member, lambda _: True)
        annotation = declared.annotation
        through = call("_s.through", string(f"_u{number}"))
        body += lines(Prefixed(f"{field_name(member)}: {annotation} = ", through), INDENT)
        text = "Reserved; zero." if member.reserved and not member.written.doc else describe(member)
        body += docstring([wrapped(text, INDENT)], INDENT)
    return body


def _reached(inline: Aggregate) -> Iterator[Member]:
    """The members that are named through an unnamed one."""
    for member in inline.members:
        if member.name is None and isinstance(member.type, Inline):
            yield from _reached(member.type.aggregate)
        else:
            yield member


def field_name(member: Member) -> str:
    """The attribute that a member becomes."""
    name = member.written.python.text if member.written.python else member.name or ""
    return name if is_python_name(name) else f"{name}_"


def describe(member: Member) -> str:
    """A member in words: meaning, unit, values, shape, who writes it, when it is in use, since when."""
    written = member.written
    words = [meaning(written.doc)]
    if written.unit:
        words.append(f"In {written.unit}.")
    if written.enum:
        words.append(f"A value of {written.enum}.")
    if written.flags:
        words.append(f"Flags of {written.flags}.")
    if isinstance(member.type, Array) and None not in member.type.dimensions:
        words.append(f"Shape: {' x '.join(map(str, member.type.dimensions))}.")
    if written.count:
        words.append(f"Counted by {written.count.lstrip('.')}.")
    if written.when:
        words.append(f"In use with {', '.join(map(str, written.when))}.")
    if written.by:
        words.append(_WRITER[written.by])
    words.append(history.since(written))
    if written.note:
        words.append(sentence(written.note))
    return " ".join(filter(None, words))


def _selected(member: Member) -> str:
    chosen = member.written.selected_by
    if chosen is None:
        return ""
    if isinstance(chosen, str):
        return f"The member in use is selected by {chosen}."
    if chosen.text:
        return sentence(chosen.text)
    return f"The member in use is selected by {chosen.struct}.{chosen.field}."


def _inline(member: Member) -> Aggregate | None:
    ctype = member.type.item if isinstance(member.type, Array) else member.type
    return ctype.aggregate if isinstance(ctype, Inline) else None


def _flexible(aggregate: Aggregate) -> bool:
    return any(isinstance(m.type, Array) and m.type.dimensions[0] is None for m in aggregate.members)
