"""What only the lab has is unsupported elsewhere, with what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from linuxmedia.conformance import decoders, fences, keymaps
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
