"""What is shown of a kernel's log."""

from __future__ import annotations

from pathlib import Path

from uapigen.lab import kernel_log

BOOT = [f"[    0.{number:06}] booting" for number in range(100)]
PANIC = ["[    4.000000] BUG: something", "[    4.1] Call Trace:", "[    4.2] Kernel panic - not syncing: reason"]


def log(tmp_path: Path, lines: list[str]) -> Path:
    path = tmp_path / "kernel.log"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_a_quiet_log_shows_its_end(tmp_path: Path) -> None:
    path = log(tmp_path, BOOT)
    assert kernel_log.last(path).splitlines() == BOOT[-60:]
    assert kernel_log.trouble(path) == ""
    assert not kernel_log.panicked(path)


def test_a_survived_bug_is_shown_from_its_first_line(tmp_path: Path) -> None:
    path = log(tmp_path, BOOT + PANIC[:2])
    assert kernel_log.trouble(path).splitlines() == PANIC[:2]
    assert not kernel_log.panicked(path)


def test_a_panic_is_shown_with_what_led_to_it(tmp_path: Path) -> None:
    path = log(tmp_path, ["[    0.0] WARNING: earlier", *BOOT, *PANIC, "after"])
    assert kernel_log.panicked(path)
    assert kernel_log.panic(path).splitlines() == [*PANIC, "after"]


def test_a_log_that_was_cut_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kernel.log"
    path.write_bytes(b"[ 1.0] caf\xe9\n[ 1.1] Kernel pan")
    assert kernel_log.lines(path) == ["[ 1.0] caf\ufffd", "[ 1.1] Kernel pan"]
    assert kernel_log.lines(tmp_path / "none") == []
