"""What a message is made of, in the order in which it is sent: operands, and bits that no caller chooses."""

from __future__ import annotations

from linuxmedia.cec._encodings import Encoding, Number
from linuxmedia.cec._wire import Malformed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container
    from typing import Any

    from linuxmedia.cec._wire import Reader, Writer

    Values = dict[str, Any]


class _Required:
    """Stands for the value of an operand that has to be given."""

    def __repr__(self) -> str:
        return "(required)"


REQUIRED = _Required()


class Where:
    """A condition on the values of operands that are sent earlier."""

    __slots__ = ("_any_of",)

    def __init__(self, *any_of: dict[str, Container[Any]]) -> None:
        self._any_of = any_of

    def __or__(self, other: Where) -> Where:
        return Where(*self._any_of, *other._any_of)

    def holds(self, values: Values) -> bool:
        """Whether one of the alternatives is true of all its operands."""
        return any(all(values[name] in wanted for name, wanted in each.items()) for each in self._any_of)

    def __str__(self) -> str:
        return ", or ".join(
            " and ".join(f"{name} is in {wanted}" for name, wanted in each.items()) for each in self._any_of
        )


class Item:
    """Something that is sent, where its condition holds."""

    __slots__ = ("encoding", "name", "when")

    def __init__(self, encoding: Encoding, when: Where | None = None) -> None:
        self.encoding = encoding
        self.when = when
        self.name = ""

    def __set_name__(self, owner: Any, name: str) -> None:
        self.name = name

    def applies(self, values: Values) -> bool:
        """Whether its condition holds."""
        return self.when is None or self.when.holds(values)

    def write(self, values: Values, writer: Writer) -> None:
        """Append its bits, if it is sent."""
        raise NotImplementedError

    def read(self, values: Values, reader: Reader) -> None:
        """Take its bits, if it is there."""
        raise NotImplementedError


class Operand(Item):
    """A value that the caller chooses."""

    __slots__ = ("default", "flag", "optional")

    def __init__(self, encoding: Encoding, *, default: Any, when: Where | None, optional: bool) -> None:
        super().__init__(encoding, when)
        self.default = default
        self.optional = optional
        self.flag: Flag | None = None

    def sent(self, values: Values) -> bool:
        """Whether it is part of the message that these values make."""
        value = values[self.name]
        if not self.applies(values):
            if value != self.default:
                message = f"{self.name}={value!r} goes with a message where {self.when}: leave it out"
                raise ValueError(message)
            return False
        if self.optional or self.flag:
            return bool(value != self.default)
        if value is None:
            message = f"{self.name} is needed where {self.when}"
            raise ValueError(message)
        return True

    def kept(self, value: Any) -> Any:
        """The value in a form that nobody changes. One of the wrong kind is refused when it is written."""
        try:
            return self.encoding.kept(value)
        except TypeError:
            return value

    def write(self, values: Values, writer: Writer) -> None:
        if self.sent(values):
            try:
                self.encoding.write(values[self.name], writer)
            except (OverflowError, TypeError, ValueError) as error:
                message = f"{self.name}: {error}"
                raise type(error)(message) from None

    def read(self, values: Values, reader: Reader) -> None:
        there = self.applies(values) and (self.flag is None or values[self.flag.name])
        values[self.name] = self._taken(reader) if there else self.default

    def _taken(self, reader: Reader) -> Any:
        start = reader.left
        try:
            return self.encoding.read(reader)
        except Malformed:
            # What has a value without being sent may be missing from the end of a message.
            conditional = self.when is not None or self.flag is not None
            if not self.optional and (not conditional or self.default is REQUIRED or self.default is None):
                raise
            reader.left = start
            return self.default


class Constant(Item):
    """A number that makes the message what it is."""

    __slots__ = ("number",)

    def __init__(self, width: int, number: int) -> None:
        super().__init__(Number(width))
        self.number = number

    def write(self, values: Values, writer: Writer) -> None:
        del values
        self.encoding.write(self.number, writer)

    def read(self, values: Values, reader: Reader) -> None:
        del values
        reader.expect(self.number, self.encoding.width)


class Unused(Item):
    """Bits that are sent as 0 and not looked at."""

    __slots__ = ()

    def write(self, values: Values, writer: Writer) -> None:
        if self.applies(values):
            self.encoding.write(0, writer)

    def read(self, values: Values, reader: Reader) -> None:
        if self.applies(values):
            reader.take(min(reader.left, self.encoding.width))


class Flag(Item):
    """A bit that tells whether an operand follows."""

    __slots__ = ("of", "operand")

    operand: Operand

    def __init__(self, of: str) -> None:
        super().__init__(Number(1))
        self.of = of

    def __set_name__(self, owner: Any, name: str) -> None:
        super().__set_name__(owner, name)
        self.operand = owner.__dict__[self.of]
        self.operand.flag = self

    def write(self, values: Values, writer: Writer) -> None:
        self.encoding.write(int(self.operand.sent(values)), writer)

    def read(self, values: Values, reader: Reader) -> None:
        values[self.name] = bool(self.encoding.read(reader))
