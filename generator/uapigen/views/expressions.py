"""Expressions and formulas of the spec as Python that can be broken into lines."""

from __future__ import annotations

from collections.abc import Iterator

from uapigen.source.expressions import Binary, Node, write
from uapigen.source.formulas import Logic, Membership
from uapigen.views.code import Code, Grouped, Joined, Prefixed, collection


def expression(tree: Node) -> Code:
    """The code of a tree; a line may end at its outermost operators."""
    if isinstance(tree, Logic):
        return Joined(tree.word, tuple(_operand(part, tree) for part in tree.operands))
    if isinstance(tree, Binary):
        return Joined(tree.operator, tuple(_operands(tree, tree)))
    if isinstance(tree, Membership):
        return Prefixed(f"{tree.question} ", collection("()", [write(value) for value in tree.these]))
    return write(tree)


def _operand(part: Node, tree: Logic) -> Code:
    return Grouped(expression(part)) if isinstance(part, Logic) else tree.operand(part)


def _operands(tree: Node, top: Binary) -> Iterator[str]:
    """Of `a + b + c` all three: only the same operator makes one list."""
    if isinstance(tree, Binary) and tree.operator == top.operator:
        yield from _operands(tree.left, top)
        yield write(tree.right, top.binding + 1)
    else:
        yield write(tree, top.binding)
