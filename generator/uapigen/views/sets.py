"""Constants of a module, and the tables that its enum views are built from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from uapigen.ir import Api, SetItem
from uapigen.views import history
from uapigen.views.code import Code, Prefixed, call, collection, lines, string
from uapigen.views.places import python_name
from uapigen.views.prose import docstring, printable, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class EnumView:
    """An enum view as checkers see it."""

    head: str
    lines: tuple[str, ...]


def constant_lines(sets: Iterable[SetItem]) -> list[str]:
    """Every constant with its docstring, a comment before each set."""
    body: list[str] = []
    for item in sets:
        body += [*([""] if body else []), *(f"# {line}" for line in wrapped(printable(_heading(item)), "# ")), ""]
        for constant in item.constants:
            body.append(f"{constant.name}: Final = {constant.text}")
            text = " ".join(filter(None, [sentence(constant.written.doc), history.since(constant.written)]))
            body += docstring([wrapped(text, "")], "") if text else []
    return body


def _heading(item: SetItem) -> str:
    return f"{item.name}: {sentence(item.written.doc)}" if item.written.doc else item.name


def viewed(item: SetItem) -> bool:
    """Whether a set has an enum view: families that no field takes have none."""
    return item.written.kind != "constants" and bool(item.constants)


def members(item: SetItem, api: Api) -> list[tuple[str, str]]:
    """Names and values of a set, those of the sets that extend it included."""
    return [(c.name, c.text) for each in (item, *api.extensions.get(item.name, ())) for c in each.constants]


def enum_views(sets: Iterable[SetItem], api: Api) -> list[EnumView]:
    """What checkers are told about the enum views."""
    views: list[EnumView] = []
    for item in sets:
        if viewed(item):
            base = "IntFlag" if item.written.kind == "flags" else "IntEnum"
            about = [wrapped(sentence(item.written.doc) or f"Values of {item.name}.", INDENT * 2)]
            body = [f"{INDENT * 2}{name} = {text}" for name, text in members(item, api)]
            view = (*docstring(about, INDENT * 2), "", *body)
            views.append(EnumView(f"{INDENT}class {python_name(item.name, item)}(enum.{base}):", view))
    return views


def table_lines(sets: Iterable[SetItem], presets: list[Code], api: Api) -> list[str]:
    """The call that makes what the module makes when it is asked for: enum views and presets."""
    kinds: dict[str, list[Code]] = {"enums": [], "flags": [], "presets": presets}
    for item in sets:
        if viewed(item):
            names = collection("()", [string(name) for name, _ in members(item, api)])
            kinds["flags" if item.written.kind == "flags" else "enums"].append(
                Prefixed(f"{string(python_name(item.name, item))}: ", names)
            )
    named = {kind: collection("{}", entries) for kind, entries in kinds.items() if entries}
    return lines(Prefixed("__getattr__ = ", call("_s.on_demand", "__name__", **named)), INDENT) if named else []
