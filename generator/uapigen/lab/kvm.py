"""Tell whether KVM works here: a device node does not mean that a machine boots with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from uapigen.lab import cache
from uapigen.lab.boot import Accelerator

DEVICE = Path("/dev/kvm")
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def accelerator(boots: Callable[[], bool]) -> Accelerator:
    """Return the fastest accelerator that works; `boots` tries KVM and is asked once per boot of the host."""
    if not os.access(DEVICE, os.R_OK | os.W_OK):
        return "tcg"
    boot = _BOOT_ID.read_text(encoding="ascii").strip()
    memory = cache.root() / "kvm"
    works = _remembered(memory, boot)
    if works is None:
        print("uapigen lab: trying KVM, once per boot of this machine ...", file=sys.stderr, flush=True)
        works = boots()
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(f"{boot} {'works' if works else 'fails'}\n", encoding="utf-8")
    return "kvm" if works else "tcg"


def _remembered(memory: Path, boot: str) -> bool | None:
    try:
        known = memory.read_text(encoding="utf-8").split()
    except OSError:
        return None
    return known[1:] == ["works"] if known[:1] == [boot] else None
