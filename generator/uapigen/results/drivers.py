"""Which driver a lab device belongs to. Records know devices by labels, which drivers make up as they like."""

from __future__ import annotations

import re

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

DRIVERS = tuple(_PATTERNS)
"""In the order of the matrix's columns."""


def driver_of(label: str) -> str:
    """The driver of a device; a device that is not known has one of its own."""
    return next((name for name, pattern in _PATTERNS.items() if re.fullmatch(pattern, label)), label)
