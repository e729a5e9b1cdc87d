"""Classes of a module: structs, unions, and the unnamed ones inside them, each before it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from uapigen.ir import Aggregate, Api, Array, Inline, Member, StructItem
from uapigen.schema.types import Outside
from uapigen.views import history
from uapigen.views.code import Prefixed, call, lines, string
from uapigen.views.declarators import classes, declare
from uapigen.views.links import Links, reached, scope_of
from uapigen.views.members import describe
from uapigen.views.places import field_name
from uapigen.views.prose import docstring, documented, meaning, wrapped
from uapigen.views.selection import selection

INDENT = "    "
Ready = Callable[[str], bool]
"""Whether a class is defined before the place where it is used."""


@dataclass(frozen=True, slots=True)
class ClassView:
    """A class: its first line, its docstring and the lines of its body."""

    head: str
    lines: tuple[str, ...]


def class_views(structs: Iterable[StructItem], api: Api, links: Links) -> list[ClassView]:
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
        own = item.aggregate.name
        views.extend(_views(item, lambda name: name not in items or (name in defined and name != own), api, links))

    for item in items.values():
        add(item)
    return views


def _parts(aggregate: Aggregate) -> list[str]:
    return [name for member in aggregate.members for name in classes(member.type)]


def _views(item: StructItem, ready: Ready, api: Api, links: Links) -> list[ClassView]:
    inside = links.inside(scope_of(item.aggregate))
    written = item.written
    closing = filter(None, [history.origin(written), documented(written.page)])
    note = [wrapped(inside.sentence(written.note), INDENT)] if written.note else []
    parts = [wrapped(inside.sentence(meaning(written.doc)), INDENT), *note, wrapped(" ".join(closing), INDENT)]
    return _aggregate_views(item.aggregate, [*docstring(parts, INDENT), ""], ready, api, inside)


def _aggregate_views(aggregate: Aggregate, begin: list[str], ready: Ready, api: Api, links: Links) -> list[ClassView]:
    views: list[ClassView] = []
    body: list[str] = []
    unnamed = 0
    for member in aggregate.members:
        inline = _inline(member)
        if inline:
            inside = links.inside(scope_of(inline))
            about = inside.sentence(member.written.doc) or f"Members of `{aggregate.name}`."
            text = " ".join(filter(None, [about, _selected(member, inside)]))
            first = [*docstring([wrapped(text, INDENT)], INDENT), "", *selection(member, aggregate, api)]
            views += _aggregate_views(inline, first, ready, api, inside)
        if member.name is None and inline:
            unnamed += 1
            body += _unnamed(inline, unnamed, links)
        else:
            body += _member(member, ready, links)
    base = "_s.Union" if aggregate.union else "_s.FlexibleStructure" if _flexible(aggregate) else "_s.Structure"
    options = (", pack=1" if aggregate.packed else "") + (f", align={aggregate.aligned}" if aggregate.aligned else "")
    head = f"class {aggregate.name}({base}{options}):"
    views.append(ClassView(head, (*begin, *body)))
    return views


def _member(member: Member, ready: Ready, links: Links) -> list[str]:
    name = field_name(member)
    declared = declare(member, ready)
    code = lines(Prefixed(f"{name}: {declared.annotation} = ", declared.code), INDENT)
    text = "Reserved; zero." if member.reserved and not member.written.doc else describe(member, links)
    return [*code, *docstring([wrapped(text, INDENT)], INDENT)]


def _unnamed(inline: Aggregate, number: int, links: Links) -> list[str]:
    body = lines(Prefixed(f"_u{number}: {inline.name} = ", call("_s.nested", inline.name)), INDENT)
    for member in reached(inline):
        declared = declare(member, lambda _: True)
        annotation = declared.annotation
        through = call("_s.through", string(f"_u{number}"))
        body += lines(Prefixed(f"{field_name(member)}: {annotation} = ", through), INDENT)
        text = "Reserved; zero." if member.reserved and not member.written.doc else describe(member, links)
        body += docstring([wrapped(text, INDENT)], INDENT)
    return body


def _selected(member: Member, links: Links) -> str:
    chosen = member.written.selected_by
    if member.written.selectors:
        first, *others = map(links.member, member.written.selectors)
        return f"The member in use is selected by {first}{''.join(f', else by {other}' for other in others)}."
    if not isinstance(chosen, Outside):
        return ""
    if chosen.text:
        return links.sentence(chosen.text)
    return f"The member in use is selected by {links.name(f'{chosen.struct}.{chosen.field}')}."


def _inline(member: Member) -> Aggregate | None:
    ctype = member.type.item if isinstance(member.type, Array) else member.type
    return ctype.aggregate if isinstance(ctype, Inline) else None


def _flexible(aggregate: Aggregate) -> bool:
    return any(isinstance(m.type, Array) and m.type.dimensions[0] is None for m in aggregate.members)
