"""Controls of the THP7312 image processor."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# thp7312_cid: Controls that only this processor has.

V4L2_CID_THP7312_LOW_LIGHT_COMPENSATION: Final = 0x00981AC1
"""Boolean: automatic exposure may lower the frame rate in the dark. Documented in drivers/thp7312.rst."""
V4L2_CID_THP7312_AUTO_FOCUS_METHOD: Final = 0x00981AC2
"""Focus by contrast (0), by phase (1) or by both (2). An integer rather than a menu; a camera module without phase
detection takes 0 only. Documented in drivers/thp7312.rst.
"""
V4L2_CID_THP7312_NOISE_REDUCTION_AUTO: Final = 0x00981AC3
"""Boolean: the processor chooses the strength of denoising. Documented in drivers/thp7312.rst."""
V4L2_CID_THP7312_NOISE_REDUCTION_ABSOLUTE: Final = 0x00981AC4
"""Strength of denoising. An integer from 0 to 10. Documented in drivers/thp7312.rst."""
