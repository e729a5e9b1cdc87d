"""How values become bits and come back. What does not fit is refused, never cut off."""

from __future__ import annotations

from operator import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from linuxmedia.cec._record import Record
    from linuxmedia.cec._wire import Reader, Writer

BYTE = 8
EXTENDED = 0x80
"""Set in a byte that another one follows."""


class Encoding:
    """One way to carry a value; `width` is how many bits it takes at least. Each kind says how to write and to read."""

    __slots__ = ("width",)

    width: int

    def write(self, value: Any, writer: Writer) -> None:
        """Append the bits of a value, or say why they cannot carry it."""
        raise NotImplementedError

    def read(self, reader: Reader) -> Any:
        """Take the value from the next bits."""
        raise NotImplementedError

    def kept(self, value: Any) -> Any:
        """The value as a message keeps it, which does not change when the caller's does."""
        return value


class Number(Encoding):
    """A whole number, most significant bit first."""

    __slots__ = ("bounds",)

    def __init__(self, width: int, bounds: tuple[int, int] | None = None) -> None:
        self.width = width
        self.bounds = bounds or (0, (1 << width) - 1)

    def write(self, value: Any, writer: Writer) -> None:
        writer.put(self._coded(_whole(value, self.bounds)), self.width)

    def read(self, reader: Reader) -> int:
        return reader.take(self.width)

    def _coded(self, number: int) -> int:
        return number


class Bcd(Number):
    """Two decimal digits in a byte."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(BYTE, (0, 99))

    def read(self, reader: Reader) -> int:
        return 10 * reader.take(4) + reader.take(4)

    def _coded(self, number: int) -> int:
        return number // 10 << 4 | number % 10


class Blob(Encoding):
    """Bytes up to the end of the message."""

    __slots__ = ("up_to",)

    def __init__(self, up_to: int) -> None:
        self.width = 0
        self.up_to = up_to

    def write(self, value: Any, writer: Writer) -> None:
        content = memoryview(value).tobytes()
        if len(content) > self.up_to:
            message = f"there is room for {self.up_to} bytes, not for {len(content)}"
            raise OverflowError(message)
        for byte in content:
            writer.put(byte, BYTE)

    def read(self, reader: Reader) -> bytes:
        return bytes(reader.take(BYTE) for _ in range(min(self.up_to, reader.left // BYTE)))

    def kept(self, value: Any) -> Any:
        return memoryview(value).tobytes()


class Text(Blob):
    """Text up to the end of the message, without a NUL."""

    __slots__ = ()

    def write(self, value: Any, writer: Writer) -> None:
        if not isinstance(value, str):
            message = f"text is expected, not {type(value).__name__} {value!r}"
            raise TypeError(message)
        if "\0" in value:
            message = f"text cannot have a NUL inside: {value!r}"
            raise ValueError(message)
        super().write(_encoded(value), writer)

    def read(self, reader: Reader) -> Any:
        return super().read(reader).partition(b"\0")[0].decode("utf-8", "surrogateescape")

    def kept(self, value: Any) -> Any:
        return value


class FixedText(Text):
    """Text of a length that the message does not choose."""

    __slots__ = ()

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.width = BYTE * length

    def write(self, value: Any, writer: Writer) -> None:
        if isinstance(value, str) and len(_encoded(value)) < self.up_to:
            message = f"{self.up_to} bytes of text are expected: {value!r} is too short"
            raise ValueError(message)
        super().write(value, writer)


class Extensible(Encoding):
    """Bytes each of which says whether another one follows."""

    __slots__ = ()

    def __init__(self) -> None:
        self.width = BYTE

    def write(self, value: Any, writer: Writer) -> None:
        content = memoryview(value).tobytes()
        *others, last = content or b"\xff"
        if last & EXTENDED or not all(byte & EXTENDED for byte in others):
            message = f"the highest bit is set in all bytes but the last: {content!r} is otherwise"
            raise ValueError(message)
        for byte in content:
            writer.put(byte, BYTE)

    def read(self, reader: Reader) -> bytes:
        content = bytearray((reader.take(BYTE),))
        while content[-1] & EXTENDED:
            content.append(reader.take(BYTE))
        return bytes(content)

    def kept(self, value: Any) -> Any:
        return memoryview(value).tobytes()


class Part(Encoding):
    """Several operands that belong together."""

    __slots__ = ("record",)

    def __init__(self, record: type[Record]) -> None:
        self.record = record
        self.width = record.least_width()

    def write(self, value: Any, writer: Writer) -> None:
        if not isinstance(value, self.record):
            message = f"a {self.record.__name__} is expected, not {type(value).__name__} {value!r}"
            raise TypeError(message)
        value.write(writer)

    def read(self, reader: Reader) -> Any:
        return self.record.read(reader)


class Several(Encoding):
    """The same again and again up to the end of the message."""

    __slots__ = ("item", "up_to")

    def __init__(self, item: Encoding, up_to: int) -> None:
        self.width = 0
        self.item = item
        self.up_to = up_to

    def write(self, value: Any, writer: Writer) -> None:
        values = tuple(value)
        if len(values) > self.up_to:
            message = f"there is room for {self.up_to} items, not for {len(values)}"
            raise OverflowError(message)
        for each in values:
            self.item.write(each, writer)

    def read(self, reader: Reader) -> tuple[Any, ...]:
        return tuple(self.item.read(reader) for _ in range(min(self.up_to, reader.left // self.item.width)))

    def kept(self, value: Any) -> Any:
        return tuple(self.item.kept(each) for each in value)


def _encoded(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError as error:
        message = f"text has a character that UTF-8 cannot carry: {text!r}"
        raise ValueError(message) from error


def _whole(value: Any, bounds: tuple[int, int]) -> int:
    try:
        number = index(value)
    except TypeError:
        message = f"a whole number is expected, not {type(value).__name__} {value!r}"
        raise TypeError(message) from None
    low, high = bounds
    if not low <= number <= high:
        message = f"a number from {low} to {high} is expected: {number} does not fit"
        raise OverflowError(message)
    return number
