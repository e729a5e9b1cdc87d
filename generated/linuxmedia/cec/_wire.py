"""Bits in the order in which CEC sends them: the most significant one first."""

from __future__ import annotations


class Malformed(ValueError):
    """A received message is not what its opcode promises."""


class Another(Malformed):
    """It is not even meant to be: a number that makes the message what it is is another one."""


class Writer:
    """Collects bits."""

    __slots__ = ("_number", "_width")

    def __init__(self) -> None:
        self._number = 0
        self._width = 0

    def put(self, number: int, width: int) -> None:
        """Append the lowest `width` bits of a number."""
        self._number = self._number << width | number
        self._width += width

    def data(self) -> bytes:
        """What was collected, which must be whole bytes."""
        return self._number.to_bytes(self._width // 8, "big")


class Reader:
    """Hands bits out; `left` says how many there are."""

    __slots__ = ("_number", "left")

    def __init__(self, data: bytes) -> None:
        self._number = int.from_bytes(data, "big")
        self.left = 8 * len(data)

    def take(self, width: int) -> int:
        """The next bits as a number."""
        if width > self.left:
            message = f"{width} more bits are expected, and there are {self.left}"
            raise Malformed(message)
        self.left -= width
        return self._number >> self.left & (1 << width) - 1

    def expect(self, number: int, width: int) -> None:
        """Take the next bits, which can only be this number."""
        found = self.take(width)
        if found != number:
            message = f"0x{number:02x} is expected, not 0x{found:02x}"
            raise Another(message)
