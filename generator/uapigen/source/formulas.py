"""The bodies of function-like macros: expressions that also compare, decide and use other macros."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from uapigen.source.expressions import FUNCTIONS, Converter, Expression, Node, Operation, nodes, parse, write
from uapigen.source.scalars import Malformed

_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
_CHOICE, _OR, _AND, _NOT, _COMPARISON = -5, -4, -3, -2, -1
"""How tightly they bind: all of them less than any operator of an expression."""


@dataclass(frozen=True, slots=True)
class Comparison(Operation):
    operator: str
    left: Node
    right: Node

    def parts(self) -> tuple[Node, ...]:
        return self.left, self.right

    def written(self, outer: int) -> str:
        left, right = (write(part, _COMPARISON + 1) for part in self.parts())
        return _bracketed(f"{left} {self.operator} {right}", _COMPARISON, outer)


@dataclass(frozen=True, slots=True)
class Membership(Operation):
    """`subject in (these)`."""

    subject: Node
    these: tuple[Node, ...]

    def parts(self) -> tuple[Node, ...]:
        return self.subject, *self.these

    def written(self, outer: int) -> str:
        return _bracketed(f"{self.question} ({', '.join(map(write, self.these))})", _COMPARISON, outer)

    @property
    def question(self) -> str:
        """What stands before the values."""
        return f"{write(self.subject, _COMPARISON + 1)} in"


@dataclass(frozen=True, slots=True)
class Logic(Operation):
    """`and` or `or` of several."""

    word: str
    operands: tuple[Node, ...]

    def parts(self) -> tuple[Node, ...]:
        return self.operands

    def operand(self, part: Node) -> str:
        """One of its operands, in brackets where it needs them, or where `and` stands beside `or`."""
        return f"({write(part)})" if isinstance(part, Logic) else write(part, self._binding + 1)

    def written(self, outer: int) -> str:
        return _bracketed(f" {self.word} ".join(map(self.operand, self.operands)), self._binding, outer)

    @property
    def _binding(self) -> int:
        return _AND if self.word == "and" else _OR


@dataclass(frozen=True, slots=True)
class Negation(Operation):
    operand: Node

    def parts(self) -> tuple[Node, ...]:
        return (self.operand,)

    def written(self, outer: int) -> str:
        return _bracketed(f"not {write(self.operand, _NOT)}", _NOT, outer)


@dataclass(frozen=True, slots=True)
class Choice(Operation):
    """`this if condition else that`."""

    this: Node
    condition: Node
    that: Node

    def parts(self) -> tuple[Node, ...]:
        return self.this, self.condition, self.that

    def written(self, outer: int) -> str:
        this, condition = write(self.this, _CHOICE + 1), write(self.condition, _CHOICE + 1)
        return _bracketed(f"{this} if {condition} else {write(self.that, _CHOICE)}", _CHOICE, outer)


@dataclass(frozen=True, slots=True)
class Use(Operation):
    """Another macro with its arguments."""

    macro: str
    arguments: tuple[Node, ...]
    column: int

    def parts(self) -> tuple[Node, ...]:
        return self.arguments

    def written(self, outer: int) -> str:
        del outer
        return f"{self.macro}({', '.join(map(write, self.arguments))})"


@dataclass(frozen=True, slots=True)
class Formula(Expression):
    """What a macro expands to."""

    longest: ClassVar[int] = 1000
    form: ClassVar[str] = (
        "an expression of integers, constants, parameters, other macros, | & ~ + - * // % << >>, comparisons, "
        "in (...), and, or, not, X if C else Y"
    )

    @classmethod
    @functools.cache
    def _tree(cls, source: str) -> Node:
        return _FormulaConverter(source, cls.form).convert(parse(source, cls.form))

    @property
    def decides(self) -> bool:
        """Whether its value is true or false."""
        return _decides(self.tree)

    def uses(self) -> Iterator[Use]:
        """Where it uses other macros."""
        yield from (node for node in nodes(self.tree) if isinstance(node, Use))


class _FormulaConverter(Converter):
    def convert(self, node: ast.expr) -> Node:
        if isinstance(node, ast.Compare):
            if isinstance(node.ops[0], ast.In) and len(node.ops) == 1 and isinstance(node.comparators[0], ast.Tuple):
                values = node.comparators[0].elts
                return Membership(self.convert(node.left), tuple(map(self.convert, values)))
            if len(node.ops) != 1 or type(node.ops[0]) not in _COMPARISONS:
                listed = " ".join(_COMPARISONS.values())
                raise Malformed(f"expected one of {listed} between two values", node.col_offset)
            left, right = self.convert(node.left), self.convert(node.comparators[0])
            return Comparison(_COMPARISONS[type(node.ops[0])], left, right)
        if isinstance(node, ast.BoolOp):
            word = "and" if isinstance(node.op, ast.And) else "or"
            return Logic(word, tuple(map(self.convert, node.values)))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return Negation(self.convert(node.operand))
        if isinstance(node, ast.IfExp):
            return Choice(self.convert(node.body), self.convert(node.test), self.convert(node.orelse))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id not in FUNCTIONS:
            if node.keywords:
                raise Malformed("a macro takes no arguments by name", node.col_offset)
            return Use(node.func.id, tuple(map(self.convert, node.args)), node.col_offset)
        return super().convert(node)


def _decides(tree: Node) -> bool:
    if isinstance(tree, Choice):
        return _decides(tree.this) and _decides(tree.that)
    return isinstance(tree, (Comparison, Logic, Membership, Negation))


def _bracketed(text: str, binding: int, outer: int) -> str:
    return f"({text})" if binding < outer else text
