"""What a RainShadow HDMI-CEC adapter answers to its driver, on a bus with an audio system and nobody else.

A command is `!COMMAND~`, an answer `?ANSWER` and a carriage return. The adapter takes one command at a time. The audio
system acknowledges all that is sent to it, and answers one question: how loud it is.
"""

from __future__ import annotations

# The firmware's version is asked for, the number of tries, the configuration and the addresses are set.
_CONFIRMED = {"R": "REV 2.0", "Q": "QTY", "c": "CFG", "A": "ADR"}

_SENT, _NOT_ACKNOWLEDGED = "1", "2"
_BROADCAST = "F"
_AUDIO_SYSTEM = "5"

_GIVE_AUDIO_STATUS, _REPORT_AUDIO_STATUS = "71", "7A"
_VOLUME = "20"

_START = 0.0045  # seconds, as a start bit and ten bits for each byte take by the CEC specification
_BYTE = 0.024

Answer = tuple[bytes, float]
"""What the adapter says, and how many seconds the bus keeps it busy before."""


class Adapter:
    """Takes what comes over the line in whatever pieces."""

    def __init__(self) -> None:
        self._heard = b""
        self._address = _BROADCAST  # which is that of a sender without an address, too

    def hear(self, data: bytes) -> list[Answer]:
        """The answers to the commands that are complete now."""
        *commands, self._heard = (self._heard + data).split(b"~")
        return [answer for command in commands for answer in self._answers(command)]

    def _answers(self, command: bytes) -> list[Answer]:
        """None to noise."""
        text = command.rpartition(b"!")[2].decode("ascii", "replace")
        name, rest = text[:1], text[1:].strip().upper()
        if name == "x":
            return self._transmitted(rest)
        if name == "A":
            self._address = rest[:1]
        return [(_said(f"{_CONFIRMED[name]} {rest}".rstrip()), 0.0)] if name in _CONFIRMED else []

    def _transmitted(self, message: str) -> list[Answer]:
        """What comes of a message, which nobody refuses if it is for all, and what is said to it."""
        # The receiver is one digit, for the adapter knows the sender; the other bytes have two.
        receiver, digits = message[:1], message[1:].replace(" ", "")
        status = _SENT if receiver in (_BROADCAST, _AUDIO_SYSTEM) else _NOT_ACKNOWLEDGED
        answers = [(_said(f"STA {status}"), _duration(1 + len(digits) // 2))]
        if (receiver, digits) == (_AUDIO_SYSTEM, _GIVE_AUDIO_STATUS) and self._address != _BROADCAST:
            reply = f"{_AUDIO_SYSTEM}{self._address}{_REPORT_AUDIO_STATUS}{_VOLUME}"
            answers.append((_said(f"REC {reply} {_SENT}"), _duration(len(reply) // 2)))
        return answers


def _duration(length: int) -> float:
    return _START + _BYTE * length


def _said(text: str) -> bytes:
    return f"?{text}\r".encode("ascii")
