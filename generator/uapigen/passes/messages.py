"""Check messages: what their operands refer to, and that they fill whole bytes and fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from uapigen.counted import counted
from uapigen.schema.messages import Message, Operand, Part, Span, Values
from uapigen.schema.types import Set, Struct
from uapigen.source.expressions import Expression
from uapigen.source.load import Spec
from uapigen.source.marks import Mark, Problem, nearest
from uapigen.source.operandtext import NUMBERS
from uapigen.source.scalars import Name
from uapigen.views.places import is_python_name

ATTRIBUTES = frozenset({"answer", "from_bytes", "least_width", "opcode", "read", "to", "to_all", "to_bytes", "write"})
"""What every message of the generated package has besides its operands."""
TAKEN = frozenset({"MESSAGES", "Malformed", "Message", "parse"})
"""What the module of all messages has besides them."""
BYTE = 8
RANGE = 2


def expressions(operand: Operand) -> Iterator[Expression]:
    """Everything in an operand that stands for a number."""
    yield from filter(None, (operand.value, operand.absent, *operand.range))
    for each in operand.when:
        for values in each.values():
            yield from _numbers(values)


def _numbers(values: Values) -> Iterator[Expression]:
    if isinstance(values, Span):
        yield from (values.at_least, values.at_most)
    elif isinstance(values, tuple):
        yield from values
    elif isinstance(values, Expression):
        yield values


def messages(spec: Spec) -> list[Problem]:
    """What is wrong with messages and with operands that belong together."""
    return _Messages(spec).all()


class _Messages:
    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.problems: list[Problem] = []
        items = [named for topic in spec.topics for named in topic.items]
        self.sets: Mapping[str, Set] = {n.name: n.item for n in items if isinstance(n.item, Set)}
        self.structs = {n.name for n in items if isinstance(n.item, Struct)}
        self.constants = {name for each in self.sets.values() for name in each.values}
        self.parts = {n.name for n in items if isinstance(n.item, Part)}
        self.messages = {n.name: n.item for n in items if isinstance(n.item, Message)}
        self.items = items

    def all(self) -> list[Problem]:
        for named in self.items:
            item = named.item
            if isinstance(item, Message):
                self._message(named.name, item, named.mark)
            if isinstance(item, (Message, Part)):
                self._operands(named.name, item.operands, named.mark)
        return self.problems

    def _message(self, name: str, item: Message, mark: Mark) -> None:
        if name in TAKEN:
            self._refuse(mark, f"a message cannot be called {name}: the module of all messages has one of its own")
        for constant in filter(None, (item.opcode, item.reply)):
            self._known(constant, self.constants, "constant")
        if item.shorthand_of:
            self._known(item.shorthand_of, self.messages, "message")
            of = self.messages.get(item.shorthand_of.text)
            if of and of.opcode.text != item.opcode.text:
                self._refuse(item.shorthand_of.mark, f"{name} and {item.shorthand_of} have different opcodes")
        if item.in_struct:
            self._known(item.in_struct, self.structs, "struct")
        self._conditions((item.no_reply,), [o.name.text for o in item.operands if o.name], mark)

    def _operands(self, owner: str, operands: Sequence[Operand], mark: Mark) -> None:
        before: list[str] = []
        width = 0
        for operand in operands:
            name = operand.name.text if operand.name else ""
            label = f"{owner}.{name or '(unnamed)'}"
            if (operand.type is None) == (operand.bits is None):
                self._refuse(operand.mark, f"{label}: expected either type: or bits:")
            elif operand.type and operand.type.named:
                self._known(Name(operand.type.base, operand.type.mark), self.parts, "kind of operand")
                if operand.type.base == name:
                    # In a class body the operand would hide the class that it is of.
                    self._refuse(operand.mark, f"{label} cannot be called like the operands that it is made of")
            if name in before or name in ATTRIBUTES or name.startswith("_") or (name and not is_python_name(name)):
                self._refuse(operand.mark, f"{label} cannot be an attribute in Python, or stands twice")
            chosen = name and operand.value is None and operand.tells is None
            if chosen and not operand.doc:
                self._refuse(operand.mark, f"{label} has no doc: say what it means")
            if operand.type and operand.type.base in ("text", "bytes") and not (operand.up_to or operand.type.length):
                self._refuse(operand.mark, f"{label}: expected up_to:, the most bytes that there is room for")
            if operand.range and (len(operand.range) != RANGE or not _is_plain_number(operand)):
                self._refuse(
                    operand.mark, f"{label}: range: is the smallest and the largest of a u8, be16, be24 or be32"
                )
            for reference in filter(None, (operand.enum, operand.flags)):
                self._known(reference, self.sets, "set of constants")
            if operand.tells:
                self._known(operand.tells, [o.name.text for o in operands if o.name], "operand")
            self._conditions(operand.when, before, operand.mark)
            if operand.bits is None and width % BYTE:
                self._refuse(operand.mark, f"{label}: the bits before it fill no whole bytes")
            # Of operands that exclude each other only one is sent: those with a condition share their place.
            width += 0 if operand.when else _width(operand)
            if name:
                before.append(name)
        if width % BYTE and not any(operand.when and operand.bits for operand in operands):
            self._refuse(mark, f"{owner}: {counted(width, 'bit')}, which is no whole number of bytes")

    def _conditions(self, conditions: Sequence[Mapping[str, Values]], known: Sequence[str], mark: Mark) -> None:
        for condition in conditions:
            for name in condition:
                if name not in known:
                    self._refuse(mark, f"no operand {name!r} before it{nearest(name, known)}")

    def _known(self, name: Name, known: Mapping[str, object] | Sequence[str] | set[str], what: str) -> None:
        if name.text not in known:
            self._refuse(name.mark, f"no such {what}: {name}{nearest(name.text, known)}")

    def _refuse(self, mark: Mark, text: str) -> None:
        self.problems.append(Problem(mark, text))


def _is_plain_number(operand: Operand) -> bool:
    return operand.type is not None and operand.type.base in NUMBERS and operand.type.base != "bcd"


def _width(operand: Operand) -> int:
    if operand.bits is not None:
        return operand.bits
    return NUMBERS.get(operand.type.base, 0) if operand.type else 0
