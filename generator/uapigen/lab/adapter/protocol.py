"""What a RainShadow HDMI-CEC adapter answers to its driver, alone on its bus.

A command is `!COMMAND~`, an answer `?ANSWER` and a carriage return. The adapter takes one command at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

# The firmware's version is asked for, the number of tries, the configuration and the addresses are set.
_CONFIRMED = {"R": "REV 2.0", "Q": "QTY", "c": "CFG", "A": "ADR"}

_SENT, _NOT_ACKNOWLEDGED = "1", "2"
_BROADCAST = "F"

_START = 0.0045  # seconds, as a start bit and ten bits for each byte take by the CEC specification
_BYTE = 0.024


class Answer(NamedTuple):
    """What the adapter says, and how long the bus keeps it busy before."""

    data: bytes
    seconds: float = 0.0


class Adapter:
    """Takes what comes over the line in whatever pieces."""

    def __init__(self) -> None:
        self._heard = b""

    def hear(self, data: bytes) -> Iterator[Answer]:
        """The answers to the commands that are complete now."""
        self._heard += data
        while b"~" in self._heard:
            command, _, self._heard = self._heard.partition(b"~")
            name, rest = _parsed(command)
            if name == "x":
                yield _transmitted(rest)
            elif name in _CONFIRMED:
                yield _said(f"{_CONFIRMED[name]} {rest}".rstrip())


def _parsed(command: bytes) -> tuple[str, str]:
    """The letter of a command, and what it is about."""
    text = command.rpartition(b"!")[2].decode("ascii", "replace")
    return text[:1], text[1:].strip().upper()


def _transmitted(message: str) -> Answer:
    """Nobody else is on the bus: a message to one device is not acknowledged, and one to all not refused."""
    # The receiver is one digit, for the adapter knows the sender; the other bytes have two.
    receiver, digits = message[:1], message[1:].replace(" ", "")
    status = _SENT if receiver == _BROADCAST else _NOT_ACKNOWLEDGED
    return Answer(_said(f"STA {status}").data, _START + _BYTE * (1 + len(digits) // 2))


def _said(text: str) -> Answer:
    return Answer(f"?{text}\r".encode("ascii"))
