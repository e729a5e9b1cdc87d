"""Messages and their operands as written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from uapigen.schema.keys import Written, key, optional, several
from uapigen.schema.types import Item
from uapigen.source.expressions import Expression
from uapigen.source.operandtext import OperandText
from uapigen.source.scalars import Name

Absent = Literal["absent"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span(Written):
    """Every number from one to another."""

    at_least: Expression = key("The smallest.")
    at_most: Expression = key("The largest.")


Values = Absent | Expression | tuple[Expression, ...] | Span


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperBug(Written):
    """Where the C helper does something else than the encoding says."""

    helper: Literal["builds", "parses"] = key(
        "Whether the helper that builds the message is wrong, or the one that parses."
    )
    what: str = key("What it does instead, in a sentence.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operand(Written):
    """What follows the opcode, in order. Bits fill bytes from the highest one down, over the operands beside them."""

    name: Name | None = optional("Its name, as the C helpers have it; left out for bits that no caller chooses.")
    type: OperandText | None = optional("How it is carried, in whole bytes.")
    bits: int | None = optional("How many bits carry it, where that is not whole bytes.")
    doc: str = key("Meaning, range and what it depends on.", default="")
    unit: str = key("Unit of a number, such as `ms`.", default="")
    enum: Name | None = optional("The set that its values come from.")
    flags: Name | None = optional("The set of flags that it combines.")
    by: Literal["driver"] | None = optional("driver: the kernel fills it in when the message is sent.")
    range: tuple[Expression, ...] = several("Smallest and largest value that can be sent.")
    value: Expression | None = optional("What it always is: the message is recognised by it.")
    when: tuple[dict[str, Values], ...] = several(
        "It is sent where operands before it have these values; in a list, where one of the entries holds."
    )
    optional_: bool = key("Whether it may be left out, which the length of the message tells.", default=False)
    absent: Expression | None = optional("What holds where it is not sent; nothing is known then when left out.")
    tells: Name | None = optional("The operand of whose presence this bit tells.")
    up_to: int | None = optional("The most bytes of text or bytes, or how often the operand may stand at the end.")
    count: Name | None = optional("What the C helpers call its length or count.")
    presence: Name | None = optional("What the C helpers call the flag that tells whether it is there.")
    helper_bug: HelperBug | None = optional("Where the C helper does something else.")
    note: str = key("A remark for readers.", default="")

    @property
    def said(self) -> bool:
        """Whether it tells something: neither a constant, nor unused bits, nor the sign that another is there."""
        return self.name is not None and self.value is None and self.tells is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Item):
    """Operands that belong together and occur in several messages, or several times in one."""

    kinds: ClassVar[tuple[str, ...]] = ("operand",)
    operands: tuple[Operand, ...] = key("The operands, in order.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(Item):
    """A message on a bus; its name is that of the C helper without `AREA_msg_`."""

    kinds: ClassVar[tuple[str, ...]] = ("message",)
    opcode: Name = key("The constant that is its opcode.")
    to: tuple[Literal["directed", "broadcast"], ...] = key("Whether it goes to one device, to all, or to either.")
    operands: tuple[Operand, ...] = several("The operands, in order.")
    reply: Name | None = optional("The opcode of its answer.")
    no_reply: dict[str, Values] = several("Values of operands with which it is not answered.", dict)
    shorthand_of: Name | None = optional(
        "The message that this one is for a parser: it only makes sending more convenient."
    )
    in_struct: Name | None = optional("The struct in which the C helpers take the operands.")
    section: str = key("Section of the HDMI specification; the topic's when left out.", default="")
