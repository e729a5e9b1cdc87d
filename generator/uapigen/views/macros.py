"""Function-like macros as functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from uapigen.ir import MacroItem
from uapigen.source.expressions import Binary, Node, write
from uapigen.source.formulas import Choice, Logic, Membership
from uapigen.views import history
from uapigen.views.code import Code, Joined, Prefixed, collection, lines
from uapigen.views.places import python_name
from uapigen.views.prose import docstring, sentence, wrapped

INDENT = "    "


@dataclass(frozen=True, slots=True)
class MacroView:
    """A function-like macro as a function."""

    head: str
    lines: tuple[str, ...]


def macro_view(item: MacroItem) -> MacroView:
    """The view of one macro."""
    pointers = item.written.pointers
    parameters = ", ".join(f"{name}: {pointers.get(name.text, 'int')}" for name in item.written.parameters)
    text = " ".join(filter(None, [sentence(item.written.doc), history.since(item.written)]))
    about = docstring([wrapped(text, INDENT)], INDENT)
    returned = "bool" if item.body.decides else "int"
    head = f"def {python_name(item.name, item)}({parameters}) -> {returned}:"
    return MacroView(head, (*about, *_returning(item.body.tree)))


def needed(item: MacroItem) -> set[str]:
    """The constants and macros that its body names."""
    parameters = {name.text for name in item.written.parameters}
    used = {reference.name for reference in item.body.references()} - parameters
    return used | {use.macro for use in item.body.uses()}


def structs(item: MacroItem) -> set[str]:
    """The structs that its parameters point to."""
    return {name.text for name in item.written.pointers.values()}


def _returning(tree: Node) -> Iterator[str]:
    if isinstance(tree, Choice):
        yield from lines(_code(tree.condition), INDENT, ":", "if ")
        yield from lines(_code(tree.this), INDENT * 2, lead="return ")
        yield from _returning(tree.that)
    else:
        yield from lines(_code(tree), INDENT, lead="return ")


def _code(tree: Node) -> Code:
    if isinstance(tree, Logic):
        return Joined(tree.word, tuple(tree.operand(part) for part in tree.operands))
    if isinstance(tree, Binary):
        return Joined(tree.operator, tuple(_operands(tree, tree)))
    if isinstance(tree, Membership):
        return Prefixed(f"{tree.question} ", collection("()", [write(value) for value in tree.these]))
    return write(tree)


def _operands(tree: Node, top: Binary) -> Iterator[str]:
    """Of `a + b + c` all three: only the same operator makes one list."""
    if isinstance(tree, Binary) and tree.operator == top.operator:
        yield from _operands(tree.left, top)
        yield write(tree.right, top.binding + 1)
    else:
        yield write(tree, top.binding)
