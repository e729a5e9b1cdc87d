"""Controls of Nuvoton's screen capture."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# npcm_cid: Controls that only Nuvoton's video capture has.

V4L2_CID_NPCM_CAPTURE_MODE: Final = 0x00981AB0
"""Menu of `v4l2_npcm_capture_mode`: whole frames or what changed. Documented in drivers/npcm-video.rst."""
V4L2_CID_NPCM_RECT_COUNT: Final = 0x00981AB1
"""Number of hextile rectangles in the buffer that was dequeued last, 1 for a whole frame. An integer that the driver
sets and programs only read, though it has no read-only flag. Documented in drivers/npcm-video.rst.
"""

# v4l2_npcm_capture_mode: What a buffer gets.

V4L2_NPCM_CAPTURE_MODE_COMPLETE: Final = 0
"""The whole frame. Documented in drivers/npcm-video.rst."""
V4L2_NPCM_CAPTURE_MODE_DIFF: Final = 1
"""Rectangles in which the frame differs from the one before. Documented in drivers/npcm-video.rst."""


if TYPE_CHECKING:

    class v4l2_npcm_capture_mode(enum.IntEnum):
        """What a buffer gets.

        Since Linux 6.7. Documented in drivers/npcm-video.rst.
        """

        V4L2_NPCM_CAPTURE_MODE_COMPLETE = 0
        """The whole frame. Documented in drivers/npcm-video.rst."""
        V4L2_NPCM_CAPTURE_MODE_DIFF = 1
        """Rectangles in which the frame differs from the one before. Documented in drivers/npcm-video.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__, enums={"v4l2_npcm_capture_mode": ("V4L2_NPCM_CAPTURE_MODE_COMPLETE", "V4L2_NPCM_CAPTURE_MODE_DIFF")}
    )
