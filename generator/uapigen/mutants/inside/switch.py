"""Switch the kernel's bugs, and note what was found while one was on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

NONE: Final = "none"
_PARAMETER: Final = Path("/sys/module/kernel/parameters/uapigen_bug")


def switch(bug: str) -> None:
    """Switch one bug on and all others off."""
    _PARAMETER.write_text(bug, encoding="ascii")


def read_plan(folder: Path) -> dict[str, Any]:
    """What the host wants of this boot."""
    plan: dict[str, Any] = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
    return plan


def note(folder: Path, found: dict[str, Any]) -> None:
    """Add a line at once: the next bug may take the machine with it."""
    with (folder / "found.jsonl").open("a", encoding="utf-8") as file:
        file.write(f"{json.dumps(found)}\n")
