"""Function-like macros as functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.ir import MacroItem
from uapigen.source.expressions import Node
from uapigen.source.formulas import Choice
from uapigen.source.scalars import Name
from uapigen.source.typetext import TIMES
from uapigen.views import history
from uapigen.views.code import lines
from uapigen.views.expressions import expression
from uapigen.views.links import Links
from uapigen.views.places import python_name
from uapigen.views.prose import docstring, documented, meaning, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class MacroView:
    """A function-like macro as a function."""

    head: str
    lines: tuple[str, ...]


def macro_view(item: MacroItem, links: Links) -> MacroView:
    """The view of one macro."""
    pointers = item.written.pointers
    written = item.written
    characters = [name.text for name in written.characters]
    parameters = ", ".join(
        f"{name}: {'int | str' if name.text in characters else _annotation(pointers.get(name.text))}"
        for name in written.parameters
    )
    in_c = f"Called {written.c_name}() in C, as a constant is." if written.c_name else ""
    closing = " ".join(filter(None, [in_c, history.origin(written), documented(written.page)]))
    texts = [links.sentence(meaning(written.doc)), links.sentence(written.note), closing]
    about = docstring([wrapped(text, INDENT) for text in texts if text], INDENT)
    returned = "bool" if item.body.decides else "int"
    head = f"def {python_name(item.name, item)}({parameters}) -> {returned}:"
    return MacroView(head, (*about, *_numbered(characters), *_returning(item.body.tree)))


def needed(item: MacroItem) -> set[str]:
    """The constants and macros that its body names."""
    parameters = {name.text for name in item.written.parameters}
    used = {reference.name for reference in item.body.references()} - parameters
    return used | {use.macro for use in item.body.uses()}


def structs(item: MacroItem) -> set[str]:
    """The structs of the API that its parameters point to."""
    return {name.text for name in item.written.pointers.values() if name.text not in TIMES}


def needs_support(item: MacroItem) -> bool:
    """Whether a parameter is a character, or points to a time of the support."""
    return bool(item.written.characters) or any(name.text in TIMES for name in item.written.pointers.values())


def _annotation(struct: Name | None) -> str:
    if struct is None:
        return "int"
    return f"_s.{struct}" if struct.text in TIMES else struct.text


def _numbered(characters: list[str]) -> Iterator[str]:
    if characters:
        names = ", ".join(characters)
        yield f"{INDENT}{names if len(characters) > 1 else f'({names},)'} = _s.characters({names})"


def _returning(tree: Node) -> Iterator[str]:
    if isinstance(tree, Choice):
        yield from lines(expression(tree.condition), INDENT, ":", "if ")
        yield from lines(expression(tree.this), INDENT * 2, lead="return ")
        yield from _returning(tree.that)
    else:
        yield from lines(expression(tree), INDENT, lead="return ")
