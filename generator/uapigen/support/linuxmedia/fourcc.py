"""Four-character codes, such as those of pixel formats, as text.

print(fourcc_text(v4l2.V4L2_PIX_FMT_YUYV))  # YUYV; v4l2.v4l2_fourcc(*"YUYV") is the way back
"""

from __future__ import annotations

from linuxmedia.uapi._support import fourcc_text

__all__ = ["fourcc_text"]
