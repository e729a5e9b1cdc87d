"""Data of the blanking lines."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_mpeg_vbi_line_id: Services of blanking lines inside an MPEG stream.

V4L2_MPEG_VBI_IVTV_TELETEXT_B: Final = 1
"""World System Teletext, of 625 lines: 42 bytes. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_MPEG_VBI_IVTV_CAPTION_525: Final = 4
"""Closed captions, of 525 lines: 2 bytes. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_MPEG_VBI_IVTV_WSS_625: Final = 5
"""Widescreen signalling, of 625 lines: 2 bytes. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_MPEG_VBI_IVTV_VPS: Final = 7
"""Video Programme System, of 625 lines: 13 bytes. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_MPEG_VBI_IVTV_MAGIC0: Final = b"itv0"
"""What magic is where a mask tells which lines follow. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_MPEG_VBI_IVTV_MAGIC1: Final = b"ITV0"
"""What magic is where all 36 lines follow. Documented in v4l/dev-sliced-vbi.rst."""


class v4l2_sliced_vbi_data(_s.Structure):
    """Data of one line; a buffer or a read() is a row of these. Lines rise, none comes twice, and a frame without data
    is empty packets.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    id: int = _s.u32()
    """Service of the data; 0 for an empty packet, which on output ends the service of the line. A value of
    `v4l2_sliced_service`. Set by the caller and written by the driver.
    """
    field: int = _s.u32()
    """Field of the line: 0 is the first, 1 the second. From 0 to 1. Set by the caller and written by the driver."""
    line: int = _s.u32()
    """Line of the field; 0 in all packets when the hardware cannot tell lines apart. From 0 to 23. Set by the caller
    and written by the driver.
    """
    reserved: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    data: bytes = _s.bytes_(48)
    """The data, as long as the service's is. 48 bytes. Set by the caller and written by the driver."""


class v4l2_mpeg_vbi_itv0_line(_s.Structure, pack=1):
    """Data of one blanking line inside an MPEG stream.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    id: int = _s.u8()
    """Service that the line belongs to. A value of `v4l2_mpeg_vbi_line_id`. Written by the driver."""
    data: bytes = _s.bytes_(42)
    """What the line carries, of which as many bytes count as the service in id has. 42 bytes. Written by the driver."""


class v4l2_mpeg_vbi_itv0(_s.Structure, pack=1):
    """Some of the blanking lines of a frame.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    linemask: _s.Array[int] = _s.array(_s.le32(), 2)
    """Lines that are there: bits 0 to 17 of the first word are lines 6 to 23 of the first field, its bits 18 to 31 and
    bits 0 to 3 of the second word are lines 6 to 23 of the second field. Shape: 2. Written by the driver.
    """
    line: _s.Array[v4l2_mpeg_vbi_itv0_line] = _s.array(v4l2_mpeg_vbi_itv0_line, 35)
    """The lines whose bits are set, one after the other; the packet ends after the last one. Shape: 35. Written by the
    driver.
    """


class v4l2_mpeg_vbi_ITV0(_s.Structure, pack=1):
    """All 36 blanking lines of a frame.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    line: _s.Array[v4l2_mpeg_vbi_itv0_line] = _s.array(v4l2_mpeg_vbi_itv0_line, 36)
    """Lines 6 to 23 of the first field, then those of the second one. Shape: 36. Written by the driver."""


class v4l2_mpeg_vbi_fmt_ivtv_u1(_s.Union):
    """Lines of the frame that are there, in the form that magic tells. magic: itv0 for the characters itv0, ITV0 for
    the characters ITV0.
    """

    itv0: v4l2_mpeg_vbi_itv0 = _s.nested(v4l2_mpeg_vbi_itv0)
    """Up to 35 lines, with a mask that tells which. Written by the driver."""
    ITV0: v4l2_mpeg_vbi_ITV0 = _s.nested(v4l2_mpeg_vbi_ITV0)
    """All 36 lines, so that no mask is needed. Written by the driver."""


class v4l2_mpeg_vbi_fmt_ivtv(_s.Structure, pack=1):
    """Data of the blanking lines of a frame inside an MPEG stream, in a packet of private stream 1.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    magic: bytes = _s.bytes_(4)
    """The characters itv0 or ITV0, which tell the form. 4 bytes. Written by the driver."""
    _u1: v4l2_mpeg_vbi_fmt_ivtv_u1 = _s.nested(v4l2_mpeg_vbi_fmt_ivtv_u1)
    itv0: v4l2_mpeg_vbi_itv0 = _s.through("_u1")
    """Up to 35 lines, with a mask that tells which. Written by the driver."""
    ITV0: v4l2_mpeg_vbi_ITV0 = _s.through("_u1")
    """All 36 lines, so that no mask is needed. Written by the driver."""


if TYPE_CHECKING:

    class v4l2_mpeg_vbi_line_id(enum.IntEnum):
        """Services of blanking lines inside an MPEG stream.

        In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
        """

        V4L2_MPEG_VBI_IVTV_TELETEXT_B = 1
        """World System Teletext, of 625 lines: 42 bytes. Documented in v4l/dev-sliced-vbi.rst."""
        V4L2_MPEG_VBI_IVTV_CAPTION_525 = 4
        """Closed captions, of 525 lines: 2 bytes. Documented in v4l/dev-sliced-vbi.rst."""
        V4L2_MPEG_VBI_IVTV_WSS_625 = 5
        """Widescreen signalling, of 625 lines: 2 bytes. Documented in v4l/dev-sliced-vbi.rst."""
        V4L2_MPEG_VBI_IVTV_VPS = 7
        """Video Programme System, of 625 lines: 13 bytes. Documented in v4l/dev-sliced-vbi.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_vbi_line_id": (
                "V4L2_MPEG_VBI_IVTV_TELETEXT_B",
                "V4L2_MPEG_VBI_IVTV_CAPTION_525",
                "V4L2_MPEG_VBI_IVTV_WSS_625",
                "V4L2_MPEG_VBI_IVTV_VPS",
            ),
        },
    )
