"""Which protocols the kernel decodes for an infrared receiver."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from linuxmedia.conformance.outcomes import Unsupported

# Always there and always on: it stands for the device node itself.
_NODE: Final = "lirc"


def enabled(path: str) -> tuple[str, ...]:
    """The protocols that are decoded for the device at this path."""
    try:
        words = _attribute(path).read_text(encoding="ascii").split()
    except OSError:
        return ()
    return tuple(word[1:-1] for word in words if word.startswith("[") and word != f"[{_NODE}]")


def enable(path: str, protocols: tuple[str, ...]) -> None:
    """Decode these protocols and no others."""
    try:
        _attribute(path).write_text(" ".join(["none", *(f"+{name}" for name in protocols)]), encoding="ascii")
    except OSError as error:
        message = f"{path} cannot be told what to decode: {error.strerror}"
        raise Unsupported(message) from None
    # The kernel leaves out what it has no decoder for, and says nothing.
    lacking = set(protocols) - set(enabled(path))
    if lacking:
        message = f"the kernel has no decoder for {', '.join(sorted(lacking))}"
        raise Unsupported(message)


def _attribute(path: str) -> Path:
    return Path("/sys/class/lirc", Path(path).name, "device", "protocols")
