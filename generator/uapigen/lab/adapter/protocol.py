"""What a RainShadow HDMI-CEC adapter answers to its driver, alone on its bus.

A command is `!COMMAND~`, an answer `?ANSWER` and a carriage return. The adapter takes one command at a time.
"""

from __future__ import annotations

# The firmware's version is asked for, the number of tries, the configuration and the addresses are set.
_CONFIRMED = {"R": "REV 2.0", "Q": "QTY", "c": "CFG", "A": "ADR"}

_SENT, _NOT_ACKNOWLEDGED = "1", "2"
_BROADCAST = "F"

_START = 0.0045  # seconds, as a start bit and ten bits for each byte take by the CEC specification
_BYTE = 0.024

Answer = tuple[bytes, float]
"""What the adapter says, and how many seconds the bus keeps it busy before."""


class Adapter:
    """Takes what comes over the line in whatever pieces."""

    def __init__(self) -> None:
        self._heard = b""

    def hear(self, data: bytes) -> list[Answer]:
        """The answers to the commands that are complete now."""
        *commands, self._heard = (self._heard + data).split(b"~")
        return [answer for command in commands for answer in _answers(command)]


def _answers(command: bytes) -> list[Answer]:
    """One answer; none to noise."""
    text = command.rpartition(b"!")[2].decode("ascii", "replace")
    name, rest = text[:1], text[1:].strip().upper()
    if name == "x":
        return [_transmitted(rest)]
    return [(_said(f"{_CONFIRMED[name]} {rest}".rstrip()), 0.0)] if name in _CONFIRMED else []


def _transmitted(message: str) -> Answer:
    """Nobody else is on the bus: a message to one device is not acknowledged, and one to all not refused."""
    # The receiver is one digit, for the adapter knows the sender; the other bytes have two.
    receiver, digits = message[:1], message[1:].replace(" ", "")
    status = _SENT if receiver == _BROADCAST else _NOT_ACKNOWLEDGED
    return _said(f"STA {status}"), _START + _BYTE * (1 + len(digits) // 2)


def _said(text: str) -> bytes:
    return f"?{text}\r".encode("ascii")
