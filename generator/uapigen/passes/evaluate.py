"""Evaluate constants: every name to its number, whatever the order in which the topics define them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from uapigen.schema.types import Set, Value
from uapigen.source.expressions import Expression, Function, Integer, Node, Operation, Reference, Unary
from uapigen.source.load import TopicFile
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.typetext import NUMBERS

MAX_SHIFT = 64
WIDEST = 64
BIG_ENDIAN = 1 << 31


class Unresolved(Exception):
    """A name in an expression stands for nothing."""

    def __init__(self, text: str, column: int) -> None:
        super().__init__(text)
        self.column = column


def calculate(tree: Node, lookup: Callable[[Reference], int], sizeof: Callable[[str], int]) -> int:
    """The number that an expression stands for."""
    if isinstance(tree, Integer):
        return tree.value
    if isinstance(tree, Reference):
        return lookup(tree)
    if isinstance(tree, Function):
        if tree.name == "sizeof":
            return sizeof(tree.argument)
        size, signed = NUMBERS.get(tree.argument, (0, False))
        if not size:
            raise Unresolved(f"expected an integer type of fixed width, got {tree.argument!r}", tree.column)
        return (1 << (8 * size - signed)) - 1
    if isinstance(tree, Unary):
        operand = calculate(tree.operand, lookup, sizeof)
        return -operand if tree.operator == "-" else ~operand
    if isinstance(tree, Operation):
        raise Unresolved("only a macro compares and decides", 0)
    left, right = calculate(tree.left, lookup, sizeof), calculate(tree.right, lookup, sizeof)
    if tree.operator in ("<<", ">>") and not 0 <= right < MAX_SHIFT:
        raise Unresolved(f"a shift by {right} is outside 0 to {MAX_SHIFT - 1}", 0)
    if tree.operator in ("//", "%") and right == 0:
        raise Unresolved("division by zero", 0)
    return {
        "|": left.__or__, "&": left.__and__, "+": left.__add__, "-": left.__sub__, "*": left.__mul__,
        "//": left.__floordiv__, "%": left.__mod__, "<<": left.__lshift__, ">>": left.__rshift__,
    }[tree.operator](right)  # fmt: skip


class Evaluation:
    """The constants of one release; each is evaluated when it is first asked for."""

    def __init__(self, topics: tuple[TopicFile, ...], sizeof: Callable[[str], int], problems: list[Problem]) -> None:
        self.written: Mapping[str, Value] = {
            name: value
            for topic in topics
            for named in topic.items
            if isinstance(named.item, Set)
            for name, value in named.item.values.items()
        }
        self.sizeof, self.problems = sizeof, problems
        self.known: dict[str, int] = {}
        self.under_way: list[str] = []

    def all(self) -> dict[str, int]:
        """Every constant of every set."""
        for name, value in self.written.items():
            self._value(name, value)
        return self.known

    def _value(self, name: str, value: Value) -> int:
        if name in self.known:
            return self.known[name]
        if name in self.under_way:
            circle = " -> ".join([*self.under_way[self.under_way.index(name) :], name])
            raise Unresolved(f"the value of {name} depends on itself: {circle}", 0)
        self.under_way.append(name)
        self.known[name] = self._calculated(name, value)
        self.under_way.pop()
        return self.known[name]

    def _calculated(self, name: str, value: Value) -> int:
        if value.fourcc:
            return self._fourcc(value)
        if not isinstance(value.value, Expression):
            self._refuse(value.mark, f"{name} has no value: expected value: or fourcc:")
            return 0
        try:
            number = calculate(value.value.tree, self.lookup, self.sizeof)
        except Unresolved as error:
            self._refuse(value.value.mark.moved(error.column), f"{name}: {error}")
            return 0
        if not -(1 << WIDEST - 1) <= number < 1 << WIDEST:
            self._refuse(value.value.mark, f"{name}: {value.value.text} does not fit {WIDEST} bits")
        return number

    def _fourcc(self, value: Value) -> int:
        text = value.fourcc.ljust(4)
        if len(text) != 4 or not text.isascii():
            self._refuse(value.mark, f"expected four ASCII characters, got {value.fourcc!r}")
            return 0
        return int.from_bytes(text.encode(), "little") | (BIG_ENDIAN if value.be else 0)

    def lookup(self, reference: Reference) -> int:
        """The value of a constant that an expression names."""
        value = self.written.get(reference.name)
        if value is None or reference.path:
            hint = nearest(reference.name, self.written)
            raise Unresolved(f"{reference.text!r} is no constant{hint}", reference.column)
        return self._value(reference.name, value)

    def _refuse(self, mark: Mark, text: str) -> None:
        self.problems.append(Problem(mark, text))


def fixed(names: Mapping[str, int]) -> Callable[[Reference], int]:
    """A lookup in constants that are known already."""

    def lookup(reference: Reference) -> int:
        if reference.path or reference.name not in names:
            raise Unresolved(f"{reference.text!r} is no constant{nearest(reference.name, names)}", reference.column)
        return names[reference.name]

    return lookup
