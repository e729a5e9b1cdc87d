"""What only the lab has is unsupported elsewhere, with what is missing."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from pathlib import Path

import pytest

from linuxmedia.conformance import calls, decoders, fences, keymaps
from linuxmedia.conformance.outcomes import Unsupported


def test_fences_need_a_kernel_made_for_tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fences, "_SW_SYNC", tmp_path / "sw_sync")
    with pytest.raises(Unsupported, match="CONFIG_SW_SYNC, debugfs, and root"):
        fences.make_fence(None, 1)


def test_decoders_need_a_receiver() -> None:
    assert decoders.enabled("/dev/lirc-of-nobody") == ()
    with pytest.raises(Unsupported, match="/dev/lirc-of-nobody cannot be told what to decode"):
        decoders.enable("/dev/lirc-of-nobody", ("nec",))


def test_keys_need_an_input_device() -> None:
    with pytest.raises(Unsupported, match="/dev/lirc-of-nobody has no input device with a keymap"):
        keymaps.enter("/dev/lirc-of-nobody", 0x1234, 30)


def test_a_key_is_entered_and_taken_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "input7" / "event3").mkdir(parents=True)
    made: list[tuple[int, bytes]] = []

    def receiver(_path: str) -> Path:
        return tmp_path

    def ioctl(_fd: int, request: int, argument: ctypes.Structure) -> calls.Outcome:
        made.append((request, bytes(argument)))
        return calls.Outcome(0, 0)

    def open_(path: str, _flags: int) -> int:
        assert path == "/dev/input/event3"
        return os.dup(0)

    monkeypatch.setattr(keymaps, "_receiver", receiver)
    monkeypatch.setattr(calls, "ioctl", ioctl)
    monkeypatch.setattr(os, "open", open_)
    keymaps.enter("/dev/lirc0", 0x1234, 30)()
    entry = struct.Struct("=BBHIQ24x")
    assert made == [
        (0x40284504, entry.pack(0, 8, 0, 30, 0x1234)),
        (0x40284504, entry.pack(0, 8, 0, 0, 0x1234)),
    ]


def test_a_device_without_keymap_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "input7" / "event3").mkdir(parents=True)
    monkeypatch.setattr(keymaps, "_receiver", lambda _path: tmp_path)
    monkeypatch.setattr(os, "open", lambda _path, _flags: os.dup(0))
    monkeypatch.setattr(calls, "ioctl", lambda *_args: calls.Outcome(-1, errno.EINVAL))
    with pytest.raises(Unsupported, match="/dev/input/event3 has no place for a key: EINVAL"):
        keymaps.enter("/dev/lirc0", 0x1234, 30)


def test_a_protocol_without_decoder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A file that takes what is written, as the kernel takes a protocol that it has no decoder for.
    attribute = tmp_path / "protocols"
    attribute.write_text("rc-5 [nec] jvc [sony] [lirc]\n")

    def instead(_path: str) -> Path:
        return attribute

    monkeypatch.setattr(decoders, "_attribute", instead)
    assert decoders.enabled("/dev/lirc0") == ("nec", "sony")
    with pytest.raises(Unsupported, match="no decoder for jvc, rc-5"):
        decoders.enable("/dev/lirc0", ("rc-5", "jvc"))
    assert attribute.read_text() == "none +rc-5 +jvc"
