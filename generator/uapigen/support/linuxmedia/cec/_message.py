"""What the generated modules declare messages with; they import it as `_m`."""

from __future__ import annotations

from linuxmedia.cec import _encodings as _e
from linuxmedia.cec._items import REQUIRED, Constant, Flag, Item, Operand, Unused, Where
from linuxmedia.cec._record import Record
from linuxmedia.cec._wire import Another, Malformed, Reader, Writer
from linuxmedia.uapi.cec import CEC_LOG_ADDR_BROADCAST, CEC_MAX_MSG_SIZE, cec_msg

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from typing import Any, ClassVar

    from typing_extensions import Self, dataclass_transform
else:

    def dataclass_transform(**_options: Any) -> Any:
        """Tell checkers what a class body makes; nothing at run time."""
        return lambda cls: cls


# Checkers learn from functions, and from nothing else, which operands have a default.


def u8(
    *,
    default: Any = REQUIRED,
    when: Where | None = None,
    optional: bool = False,
    within: tuple[int, int] | None = None,
) -> Any:
    """A number in a byte."""
    return Operand(_e.Number(8, within), default=default, when=when, optional=optional)


def be16(
    *,
    default: Any = REQUIRED,
    when: Where | None = None,
    optional: bool = False,
    within: tuple[int, int] | None = None,
) -> Any:
    """A number in two bytes, the higher one first."""
    return Operand(_e.Number(16, within), default=default, when=when, optional=optional)


def be24(
    *,
    default: Any = REQUIRED,
    when: Where | None = None,
    optional: bool = False,
    within: tuple[int, int] | None = None,
) -> Any:
    """A number in three bytes, the highest one first."""
    return Operand(_e.Number(24, within), default=default, when=when, optional=optional)


def be32(
    *,
    default: Any = REQUIRED,
    when: Where | None = None,
    optional: bool = False,
    within: tuple[int, int] | None = None,
) -> Any:
    """A number in four bytes, the highest one first."""
    return Operand(_e.Number(32, within), default=default, when=when, optional=optional)


def bits(width: int, *, default: Any = REQUIRED, when: Where | None = None) -> Any:
    """Some bits, which the bits of the operands beside it make whole bytes."""
    return Operand(_e.Number(width), default=default, when=when, optional=False)


def bcd(*, default: Any = REQUIRED, when: Where | None = None) -> Any:
    """Two decimal digits."""
    return Operand(_e.Bcd(), default=default, when=when, optional=False)


def text(up_to: int) -> Any:
    """Text that ends with the message."""
    return Operand(_e.Text(up_to), default=REQUIRED, when=None, optional=False)


def fixed_text(length: int) -> Any:
    """Text of so many bytes."""
    return Operand(_e.FixedText(length), default=REQUIRED, when=None, optional=False)


def bytes_(up_to: int) -> Any:
    """Bytes that end with the message."""
    return Operand(_e.Blob(up_to), default=REQUIRED, when=None, optional=False)


def extensible() -> Any:
    """Bytes that say whether another one follows."""
    return Operand(_e.Extensible(), default=REQUIRED, when=None, optional=False)


def part(record: type[Record], *, default: Any = REQUIRED, when: Where | None = None, optional: bool = False) -> Any:
    """Operands that belong together."""
    return Operand(_e.Part(record), default=default, when=when, optional=optional)


def several(declared: Any, up_to: int) -> Any:
    """The same operand again and again, which ends with the message."""
    return Operand(_e.Several(declared.encoding, up_to), default=REQUIRED, when=None, optional=False)


def constant(width: int, number: int) -> Item:
    """Bits that make the message what it is."""
    return Constant(width, number)


def unused(width: int, *, when: Where | None = None) -> Item:
    """Bits that are 0."""
    return Unused(_e.Number(width), when)


def flag(of: str) -> Item:
    """A bit that tells whether an operand follows."""
    return Flag(of)


def where(**operands: Container[Any]) -> Where:
    """A condition: each operand has one of its values."""
    return Where(operands)


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(u8, be16, be24, be32, bits, bcd, text, fixed_text, bytes_, extensible, part, several),
)
class Part(Record):
    """Operands that belong together."""


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(u8, be16, be24, be32, bits, bcd, text, fixed_text, bytes_, extensible, part, several),
)
class Message(Record):
    """A message without its sender and receiver."""

    opcode: ClassVar[int]
    answer: ClassVar[int | None] = None
    _no_answer_: ClassVar[Where | None] = None

    def __init_subclass__(
        cls, *, opcode: int | None = None, answer: int | None = None, no_answer: Where | None = None
    ) -> None:
        super().__init_subclass__()
        if opcode is not None:
            cls.opcode = opcode
            cls.answer = answer
            cls._no_answer_ = no_answer

    def to_bytes(self) -> bytes:
        """The opcode and the operands, as they are sent after the byte of sender and receiver."""
        writer = Writer()
        writer.put(self.opcode, _e.BYTE)
        self.write(writer)
        return writer.data()

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """The message in an opcode and operands; Malformed when it is another one, or cut off."""
        reader = Reader(data)
        try:
            reader.expect(cls.opcode, _e.BYTE)
            return cls.read(reader)
        except Malformed as error:
            message = f"{data.hex(' ')} is no {cls.__name__}: {error}"
            raise type(error)(message) from None

    def _addressed(self, initiator: int, destination: int, reply: bool, timeout: int) -> cec_msg:
        data = self.to_bytes()
        made = cec_msg(len=1 + len(data), timeout=timeout)
        made.msg[: 1 + len(data)] = bytes((_address(initiator) << 4 | _address(destination), *data))
        if reply:
            made.reply = self._awaited()
        return made

    def _awaited(self) -> int:
        if self.answer is None:
            message = f"{type(self).__name__} is not answered: leave reply out"
            raise ValueError(message)
        return 0 if self._no_answer_ and self._no_answer_.holds(self.__dict__) else self.answer


class Directed(Message):
    """A message to one device."""

    def to(self, destination: int, *, initiator: int, reply: bool = False, timeout: int = 0) -> cec_msg:
        """Address the message; `reply` makes CEC_TRANSMIT wait for the answer, for `timeout` ms."""
        if destination == CEC_LOG_ADDR_BROADCAST:
            message = f"{type(self).__name__} goes to one device and cannot be broadcast"
            raise ValueError(message)
        return self._addressed(initiator, destination, reply, timeout)


class Broadcast(Message):
    """A message to all devices."""

    def to_all(self, *, initiator: int, reply: bool = False, timeout: int = 0) -> cec_msg:
        """Address the message; `reply` makes CEC_TRANSMIT wait for the answer, for `timeout` ms."""
        return self._addressed(initiator, CEC_LOG_ADDR_BROADCAST, reply, timeout)


class Either(Directed, Broadcast):
    """A message to one device or to all."""


Received = cec_msg
"""What the kernel hands out and takes."""
Table = dict[int, list[type[Message]]]


def by_opcode(messages: Iterable[type[Message]]) -> Mapping[int, list[type[Message]]]:
    """The messages of each opcode."""
    table: Table = {}
    for message in messages:
        table.setdefault(message.opcode, []).append(message)
    return table


def find(received: Received, table: Mapping[int, list[type[Message]]]) -> Message | None:
    """The message in `received`; None for a poll and for opcodes that the table does not know."""
    data = bytes(received.msg[1 : min(received.len, CEC_MAX_MSG_SIZE)])
    refusals: list[Malformed] = []
    for message in table.get(data[0], ()) if data else ():
        try:
            return message.from_bytes(data)
        except Malformed as error:
            refusals.append(error)
    if refusals:
        raise _telling(refusals, data)
    return None


def _telling(refusals: list[Malformed], data: bytes) -> Malformed:
    """What is wrong with the message that it is meant to be."""
    meant = [refusal for refusal in refusals if not isinstance(refusal, Another)] or refusals
    if len(meant) == 1:
        return meant[0]
    of = f"of the messages of opcode 0x{data[0]:02x}"
    if isinstance(meant[0], Another):
        return Malformed(f"{data.hex(' ')} is none {of}")
    return Malformed(f"{data.hex(' ')} ends before it says which {of} it is")


def _address(number: int) -> int:
    if not 0 <= number <= CEC_LOG_ADDR_BROADCAST:
        message = f"a logical address is a number from 0 to {CEC_LOG_ADDR_BROADCAST}, not {number}"
        raise ValueError(message)
    return number
