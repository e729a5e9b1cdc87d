"""Further names of types."""

from __future__ import annotations

from collections.abc import Iterable

from uapigen.ir import AliasItem, Api, Named
from uapigen.views import history
from uapigen.views.code import Code, string
from uapigen.views.links import Links
from uapigen.views.places import python_name
from uapigen.views.prose import docstring, documented, wrapped
from uapigen.views.sets import EnumView

INDENT = "    "


def alias_lines(items: Iterable[AliasItem], links: Links) -> list[str]:
    """The names of numbers and structs, each with its docstring."""
    body: list[str] = []
    for item in items:
        target = item.type.python if isinstance(item.type, Named) else "int"
        body += [f"{python_name(item.name, item)} = {target}", *_docstring(item, links, "")]
    return body


def alias_views(items: Iterable[AliasItem], api: Api, links: Links) -> list[EnumView]:
    """What checkers are told of the names of enums."""
    return [
        EnumView(f"{INDENT}{python_name(item.name, item)} = {_enum(item, api)}", tuple(_docstring(item, links, INDENT)))
        for item in items
    ]


def entries(items: Iterable[AliasItem], api: Api) -> list[Code]:
    """The names of enums, whose classes are made when they are asked for."""
    return [f"{string(python_name(item.name, item))}: {string(_enum(item, api))}" for item in items]


def _enum(item: AliasItem, api: Api) -> str:
    found = api.sets[item.written.type.base]
    return python_name(found.name, found)


def _docstring(item: AliasItem, links: Links, indent: str) -> list[str]:
    about = links.sentence(item.written.doc) or f"Another name of {links.name(item.written.type.base)}."
    number = "" if item.written.type.enum or isinstance(item.type, Named) else f"A {item.written.type.text} in C."
    words = [about, number, history.origin(item.written), documented(item.written.page)]
    text = " ".join(filter(None, words))
    return docstring([wrapped(text, indent)], indent)
