"""Which driver a lab device belongs to. Records know devices by labels, which drivers make up as they like."""

from __future__ import annotations

import re
from collections.abc import Iterable

from uapigen.matrix.model import Driver

_PATTERNS = {
    "vivid": r"vivid[-.].*",
    "vim2m": r"vim2m.*",
    "vicodec": r"vicodec.*|state(ful|less)-(en|de)coder",
    "visl": r"visl.*",
    "vimc": r"vimc.*|(Sensor|Debayer|Raw Capture|RGB/YUV|Scaler|Lens)\b.*",
    "vidtv": r"vidtv.*",
    "rainshadow-cec": r"serio\d+",
    "tw68": r"tw68_video",
    "rc-loopback": r"rc-loopback.*",
    "serial_ir": r"serial_ir.*",
    "DMA-BUF": r"system|default_cma.*|udmabuf",
}
"""In the order of the columns."""


def by_driver(labels: Iterable[str]) -> tuple[Driver, ...]:
    """The devices of each driver; a device that is not known makes a driver of its own."""
    found: dict[str, list[str]] = {name: [] for name in _PATTERNS}
    for label in sorted(set(labels)):
        name = next((name for name, pattern in _PATTERNS.items() if re.fullmatch(pattern, label)), label)
        found.setdefault(name, []).append(label)
    return tuple(Driver(name, tuple(devices)) for name, devices in found.items() if devices)
