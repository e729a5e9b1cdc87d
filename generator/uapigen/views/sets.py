"""Constants of a module, and the tables that its enum views are built from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uapigen.ir import Api, Constant, SetItem, StringItem
from uapigen.views import history
from uapigen.views.code import Code, Prefixed, call, collection, lines, string
from uapigen.views.links import Links
from uapigen.views.places import python_name
from uapigen.views.prose import docstring, documented, printable, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum view as checkers see it."""

    head: str
    lines: tuple[str, ...]


def constant_lines(sets: Iterable[SetItem], links: Links) -> list[str]:
    """Every constant with its docstring, a comment before each set."""
    body: list[str] = []
    for item in sets:
        body += [*([""] if body else []), *(f"# {line}" for line in wrapped(printable(_heading(item)), "# ")), ""]
        for constant in item.constants:
            body.append(f"{constant.name}: Final = {constant.text}")
            body += _docstring(constant, item, links, "")
    return body


def string_lines(items: Iterable[StringItem], links: Links) -> list[str]:
    """Every string as the bytes that C makes of it, with its docstring."""
    body: list[str] = []
    for item in items:
        body.append(f"{python_name(item.name, item)}: Final = b{string(item.written.value)}")
        written = item.written
        words = [links.sentence(written.doc), history.since(written), documented(written.page)]
        body += docstring([wrapped(" ".join(filter(None, words)), "")], "")
    return body


def _docstring(constant: Constant, item: SetItem, links: Links, indent: str) -> list[str]:
    """What a constant means, since when, and where that is documented."""
    written = constant.written
    words = [
        links.sentence(written.doc),
        history.since(written),
        documented(written.page or item.written.page),
        links.sentence(written.note),
    ]
    text = " ".join(filter(None, words))
    return docstring([wrapped(text, indent)], indent) if text else []


def _heading(item: SetItem) -> str:
    return f"{item.name}: {sentence(item.written.doc)}" if item.written.doc else item.name


def viewed(item: SetItem) -> bool:
    """Whether a set has an enum view: families that no field takes have none."""
    return item.written.kind != "constants" and bool(item.constants)


def members(item: SetItem, api: Api) -> list[tuple[Constant, SetItem]]:
    """The constants of a set and of the sets that extend it, each with the set that it is declared in."""
    each_of = (item, *api.extensions.get(item.name, ()))
    return [(constant, each) for each in each_of for constant in each.constants]


def enum_views(sets: Iterable[SetItem], api: Api, links: Links) -> list[EnumView]:
    """What checkers and editors are told about the enum views."""
    indent = INDENT * 2
    views: list[EnumView] = []
    for item in filter(viewed, sets):
        body: list[str] = []
        for constant, declared_in in members(item, api):
            body.append(f"{indent}{constant.name} = {constant.text}")
            body += _docstring(constant, declared_in, links, indent)
        base = "IntFlag" if item.written.kind == "flags" else "IntEnum"
        head = f"{INDENT}class {python_name(item.name, item)}(enum.{base}):"
        views.append(EnumView(head, (*docstring(_about(item, links, indent), indent), "", *body)))
    return views


def _about(item: SetItem, links: Links, indent: str) -> list[list[str]]:
    written = item.written
    closing = " ".join(filter(None, [history.origin(written), documented(written.page)]))
    texts = [links.sentence(written.doc) or f"Values of {item.name}.", links.sentence(written.note), closing]
    return [wrapped(text, indent) for text in texts if text]


def table_lines(sets: Iterable[SetItem], presets: list[Code], aliases: list[Code], api: Api) -> list[str]:
    """The call that makes what the module makes when it is asked for: enum views, presets, other names of views."""
    kinds: dict[str, list[Code]] = {"enums": [], "flags": [], "presets": presets, "aliases": aliases}
    for item in sets:
        if viewed(item):
            names = collection("()", [string(constant.name) for constant, _ in members(item, api)])
            kinds["flags" if item.written.kind == "flags" else "enums"].append(
                Prefixed(f"{string(python_name(item.name, item))}: ", names)
            )
    named = {kind: collection("{}", entries) for kind, entries in kinds.items() if entries}
    return lines(Prefixed("__getattr__ = ", call("_s.on_demand", "__name__", **named)), INDENT) if named else []
