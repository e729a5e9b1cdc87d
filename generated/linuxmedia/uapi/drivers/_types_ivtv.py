"""Frames for the decoder of ivtv cards."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_rect

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# ivtv_sliced_type: Old names of v4l2_mpeg_vbi_line_id.

IVTV_SLICED_TYPE_TELETEXT_B: Final = 1
"""Another name of `linuxmedia.uapi.v4l2.V4L2_MPEG_VBI_IVTV_TELETEXT_B`."""
IVTV_SLICED_TYPE_CAPTION_525: Final = 4
"""Another name of `linuxmedia.uapi.v4l2.V4L2_MPEG_VBI_IVTV_CAPTION_525`."""
IVTV_SLICED_TYPE_WSS_625: Final = 5
"""Another name of `linuxmedia.uapi.v4l2.V4L2_MPEG_VBI_IVTV_WSS_625`."""
IVTV_SLICED_TYPE_VPS: Final = 7
"""Another name of `linuxmedia.uapi.v4l2.V4L2_MPEG_VBI_IVTV_VPS`."""


class ivtv_dma_frame(_s.Structure):
    """A frame in the caller's memory that the decoder is to show.

    In Linux 5.10 or earlier.
    """

    type: int = _s.uint()
    """`linuxmedia.uapi.v4l2.V4L2_BUF_TYPE_VIDEO_OUTPUT`, the only one that is taken. Set by the caller."""
    pixelformat: int = _s.fourcc()
    """Meant for the format of the frame; the driver does not look at it. Set by the caller."""
    y_source: _s.Pointer[int] = _s.pointer(None)
    """Luminance; NULL switches to this way of output and shows nothing. Set by the caller."""
    uv_source: _s.Pointer[int] = _s.pointer(None)
    """Colour differences; needed whenever `y_source` is not NULL. Set by the caller."""
    src: v4l2_rect = _s.nested(v4l2_rect)
    """Part of the frame to show. Set by the caller."""
    dst: v4l2_rect = _s.nested(v4l2_rect)
    """Where on the output to show it. Set by the caller."""
    src_width: int = _s.u32()
    """Width of the whole frame. In pixels. Set by the caller."""
    src_height: int = _s.u32()
    """Height of the whole frame. In pixels. Set by the caller."""
