"""The expressions of the spec: integers, constants, operators, results of earlier steps; parsed, never run.

Python's own parser does the reading, and whatever is not on the short list below is refused. What is kept is a tree of
our own, so that nothing that the list does not know can reach generated code.
"""

from __future__ import annotations

import ast
import functools
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from uapigen.source.scalars import Malformed

if TYPE_CHECKING:
    from typing_extensions import Self

    from uapigen.source.marks import Mark

_OPERATORS: dict[type[ast.operator], tuple[str, int]] = {
    ast.BitOr: ("|", 1),
    ast.BitAnd: ("&", 3),
    ast.LShift: ("<<", 4),
    ast.RShift: (">>", 4),
    ast.Add: ("+", 5),
    ast.Sub: ("-", 5),
    ast.Mult: ("*", 6),
    ast.FloorDiv: ("//", 6),
    ast.Mod: ("%", 6),
}
_LOOSEST = -9
_UNARY: dict[type[ast.unaryop], str] = {ast.USub: "-", ast.Invert: "~"}
FUNCTIONS = ("max", "sizeof")
_UNARY_BINDING = 7


@dataclass(frozen=True, slots=True)
class Integer:
    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A constant, or a saved result with the path into it: `q.buffer[0].length`."""

    name: str
    path: tuple[str | int, ...]
    column: int

    @property
    def text(self) -> str:
        return self.name + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in self.path)


@dataclass(frozen=True, slots=True)
class Unary:
    operator: str
    operand: Node


@dataclass(frozen=True, slots=True)
class Binary:
    operator: str
    binding: int
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Function:
    """`max(u32)` or `sizeof(v4l2_buffer)`."""

    name: str
    argument: str
    column: int


class Operation(ABC):
    """A node that only formulas have; it knows how it is written."""

    __slots__ = ()

    @abstractmethod
    def parts(self) -> tuple[Node, ...]:
        """The nodes below it."""

    @abstractmethod
    def written(self, outer: int) -> str:
        """Its text inside an operator that binds as tightly as `outer`."""


Node = Integer | Reference | Unary | Binary | Function | Operation


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression as written, with the place where it stands."""

    longest: ClassVar[int] = 300
    form: ClassVar[str] = "an expression of integers, constants, saved results and | & ~ + - * // % << >>"
    tree: Node
    adds: bool
    mark: Mark

    @classmethod
    def read(cls, text: str, mark: Mark) -> Self:
        stripped = text.strip()
        adds = stripped.startswith("+")
        source = stripped[1:].lstrip() if adds else stripped
        start = len(text.rstrip()) - len(source)
        if not source:
            raise Malformed(f"expected {cls.form}, got nothing")
        if len(source) > cls.longest or not source.isascii() or "\n" in source:
            raise Malformed(f"expected {cls.form}: one line of ASCII, at most {cls.longest} characters")
        try:
            return cls(cls._tree(source), adds, mark.moved(start))
        except Malformed as error:
            raise Malformed(str(error), start + error.offset) from None

    @classmethod
    @functools.cache  # the same few expressions stand in many places, and trees are frozen
    def _tree(cls, source: str) -> Node:
        return Converter(source, cls.form).convert(parse(source, cls.form))

    @property
    def text(self) -> str:
        return ("+" if self.adds else "") + write(self.tree)

    def references(self) -> Iterator[Reference]:
        yield from (node for node in nodes(self.tree) if isinstance(node, Reference))


def nodes(tree: Node) -> Iterator[Node]:
    """Every node of a tree, from the root."""
    yield tree
    if isinstance(tree, Unary):
        yield from nodes(tree.operand)
    elif isinstance(tree, Binary):
        yield from nodes(tree.left)
        yield from nodes(tree.right)
    elif isinstance(tree, Operation):
        for part in tree.parts():
            yield from nodes(part)


def write(tree: Node, outer: int = _LOOSEST) -> str:
    """The text of a tree, in the spelling that is the same in the spec and in Python."""
    if isinstance(tree, Unary):
        return f"{tree.operator}{write(tree.operand, _UNARY_BINDING)}"
    if isinstance(tree, Binary):
        text = f"{write(tree.left, tree.binding)} {tree.operator} {write(tree.right, tree.binding + 1)}"
        return f"({text})" if tree.binding < outer else text
    if isinstance(tree, Function):
        return f"{tree.name}({tree.argument})"
    return tree.written(outer) if isinstance(tree, Operation) else tree.text


def parse(source: str, form: str) -> ast.expr:
    """What Python's parser makes of a source."""
    try:
        return ast.parse(source, mode="eval").body
    except SyntaxError as error:
        raise Malformed(f"expected {form}, got {source!r}", (error.offset or 1) - 1) from None
    except (ValueError, MemoryError, RecursionError):
        raise Malformed(f"expected {form}, got {source[:40]!r}") from None


class Converter:
    """Turns Python's tree into ours, and refuses what is not on the list."""

    def __init__(self, source: str, form: str) -> None:
        self._source, self._form = source, form

    def convert(self, node: ast.expr) -> Node:
        """The node as one of ours."""
        if isinstance(node, ast.Constant) and type(node.value) is int:
            return Integer(node.value, _literal(self._source[node.col_offset : node.end_col_offset]))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_character(node.value):
            return Integer(ord(node.value), str(ord(node.value)))
        if isinstance(node, ast.UnaryOp) and type(node.op) in _UNARY:
            return Unary(_UNARY[type(node.op)], self.convert(node.operand))
        if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
            operator, binding = _OPERATORS[type(node.op)]
            return Binary(operator, binding, self.convert(node.left), self.convert(node.right))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
            if len(node.args) == 1 and isinstance(node.args[0], ast.Name) and not node.keywords:
                return Function(node.func.id, node.args[0].id, node.col_offset)
            raise Malformed(f"expected {node.func.id}(NAME)", node.col_offset)
        path = _path(node)
        if path is None:
            got = ast.get_source_segment(self._source, node)
            raise Malformed(f"expected {self._form}, got {got!r}", node.col_offset)
        return path


def _is_character(text: str) -> bool:
    return len(text) == 1 and text.isascii()


def _path(node: ast.expr) -> Reference | None:
    if isinstance(node, ast.Name):
        return Reference(node.id, (), node.col_offset)
    if isinstance(node, ast.Attribute):
        inner = _path(node.value)
        return inner and Reference(inner.name, (*inner.path, node.attr), inner.column)
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and type(node.slice.value) is int:
        inner = _path(node.value)
        return inner and Reference(inner.name, (*inner.path, node.slice.value), inner.column)
    return None


def _literal(text: str) -> str:
    if not re.fullmatch(r"0[xX][0-9a-fA-F]+", text):
        return str(int(text, 0))
    return "0x" + text[2:].upper()
