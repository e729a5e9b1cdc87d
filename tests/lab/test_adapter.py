"""The CEC adapter of the lab says what its driver waits for."""

from __future__ import annotations

import pytest

from uapigen.lab.adapter.protocol import Adapter


def test_the_driver_gets_through_its_start() -> None:
    adapter = Adapter()
    said = [answer for command in (b"!R~", b"!Q 1~", b"!c0000~", b"!A F 0000~") for answer in adapter.hear(command)]
    assert said == [(b"?REV 2.0\r", 0.0), (b"?QTY 1\r", 0.0), (b"?CFG 0000\r", 0.0), (b"?ADR F 0000\r", 0.0)]


@pytest.mark.parametrize(
    ("command", "status", "length"),
    [
        pytest.param("x0", 2, 1, id="nobody acknowledges a poll"),
        pytest.param("x0 36 ", 2, 2, id="nor a message to the television"),
        pytest.param("xf a0 000102", 1, 5, id="nobody refuses a broadcast"),
        pytest.param("x5", 1, 1, id="the audio system is there"),
        pytest.param("x5 46 ", 1, 2, id="and takes what it does not answer"),
    ],
)
def test_a_message_takes_its_time_on_the_bus(command: str, status: int, length: int) -> None:
    ((data, seconds),) = Adapter().hear(f"!{command}~".encode())
    assert data == f"?STA {status}\r".encode()
    assert seconds == pytest.approx(0.0045 + 0.024 * length)


def test_the_audio_system_tells_those_with_an_address_how_loud_it_is() -> None:
    adapter = Adapter()
    (unheard,) = adapter.hear(b"!x5 71 ~")
    assert unheard[0] == b"?STA 1\r"
    _claimed, sent, (data, seconds) = adapter.hear(b"!A 4~!x5 71 ~")
    assert sent == unheard
    assert data == b"?REC 547A20 1\r"
    assert seconds == pytest.approx(0.0045 + 0.024 * 3)


def test_a_command_may_come_in_pieces_and_two_at_once() -> None:
    adapter = Adapter()
    assert adapter.hear(b"!") == []
    assert adapter.hear(b"A 4") == []
    assert adapter.hear(b"~!R~!Q") == [(b"?ADR 4\r", 0.0), (b"?REV 2.0\r", 0.0)]
    assert adapter.hear(b" 3~") == [(b"?QTY 3\r", 0.0)]


def test_noise_is_not_answered() -> None:
    adapter = Adapter()
    assert adapter.hear(b"\xff\r\nR~!Z 1~") == []
    assert adapter.hear(b"noise!A f~") == [(b"?ADR F\r", 0.0)]
