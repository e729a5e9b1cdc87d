"""Commands and windows of the on-screen display."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# OSD_Command: What the on-screen display shall do. Each command uses some of the fields of osd_cmd_s.

OSD_Close: Final = 1
"""Take the window away and free its memory. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Open: Final = 2
"""Open a window with the corners x0, y0 and x1, y1. Bits 0 to 3 of color are the number of bits of a pixel (1, 2, 4 or
8), bits 4 to 7 how strongly pixels mix with the video. Documented in dvb/legacy_dvb_osd.rst.
"""
OSD_Show: Final = 3
"""Make the window visible. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Hide: Final = 4
"""Make the window invisible; what is drawn in it stays. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Clear: Final = 5
"""Paint all of the window with colour 0. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Fill: Final = 6
"""Paint all of the window with the colour of number color. Documented in dvb/legacy_dvb_osd.rst."""
OSD_SetColor: Final = 7
"""Set the palette entry color to red x0, green y0, blue x1 and opacity y1, each from 0 to 255. Documented in
dvb/legacy_dvb_osd.rst.
"""
OSD_SetPalette: Final = 8
"""Set the palette entries color to x0 from data, four bytes each. Documented in dvb/legacy_dvb_osd.rst."""
OSD_SetTrans: Final = 9
"""Set how transparent mixed pixels are, 0 to 15 in color. Refused by the driver of the AV7110. Documented in
dvb/legacy_dvb_osd.rst.
"""
OSD_SetPixel: Final = 10
"""Draw the pixel x0, y0 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
OSD_GetPixel: Final = 11
"""Ask for the colour number of the pixel x0, y0. Not implemented by any driver. Documented in
dvb/legacy_dvb_osd.rst.
"""
OSD_SetRow: Final = 12
"""Draw the pixels x0 to x1 of row y0 from data, a byte each. Documented in dvb/legacy_dvb_osd.rst."""
OSD_SetBlock: Final = 13
"""Draw the rectangle of x0, y0 and x1, y1 from data. color is the length of a line there, 0 or less for the rectangle's
own width. Documented in dvb/legacy_dvb_osd.rst.
"""
OSD_FillRow: Final = 14
"""Paint the pixels x0 to x1 of row y0 in colour number color. The driver of the AV7110 takes y1 for the number of rows.
Documented in dvb/legacy_dvb_osd.rst.
"""
OSD_FillBlock: Final = 15
"""Paint the rectangle of x0, y0 and x1, y1 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Line: Final = 16
"""Draw a line between x0, y0 and x1, y1 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Query: Final = 17
"""Ask for the size of the picture and the shape of a pixel. Not implemented either. Documented in
dvb/legacy_dvb_osd.rst.
"""
OSD_Test: Final = 18
"""Draw a test picture, for those who write drivers. No driver has it any more. Documented in dvb/legacy_dvb_osd.rst."""
OSD_Text: Final = 19
"""Write the text in data at x0, y0 in colour number color, in the font x1 (0 to 3). Documented in
dvb/legacy_dvb_osd.rst.
"""
OSD_SetWindow: Final = 20
"""Make x0, from 1 to 7, the window that the other commands work on. Documented in dvb/legacy_dvb_osd.rst."""
OSD_MoveWindow: Final = 21
"""Move the window to x0, y0. Documented in dvb/legacy_dvb_osd.rst."""
OSD_OpenRaw: Final = 22
"""Open a window of a kind that color picks from `osd_raw_window_t`. Documented in dvb/legacy_dvb_osd.rst."""

# osd_raw_window_t: Kinds of windows for OSD_OpenRaw.

OSD_BITMAP1: Final = 0
"""Bitmap, 2 colours. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP2: Final = 1
"""Bitmap, 4 colours. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP4: Final = 2
"""Bitmap, 16 colours. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP8: Final = 3
"""Bitmap, 256 colours. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP1HR: Final = 4
"""Bitmap, 2 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP2HR: Final = 5
"""Bitmap, 4 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP4HR: Final = 6
"""Bitmap, 16 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_BITMAP8HR: Final = 7
"""Bitmap, 256 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_YCRCB422: Final = 8
"""Luma and chroma, with half as many chroma samples in a line. Documented in dvb/legacy_dvb_osd.rst."""
OSD_YCRCB444: Final = 9
"""Luma and chroma, with a chroma sample for each pixel. Documented in dvb/legacy_dvb_osd.rst."""
OSD_YCRCB444HR: Final = 10
"""Luma and chroma for each pixel, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOTSIZE: Final = 11
"""The decoded video, pixel by pixel. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOHSIZE: Final = 12
"""The decoded video, half as large. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOQSIZE: Final = 13
"""The decoded video, a quarter as large. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEODSIZE: Final = 14
"""The decoded video, twice as large. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOTHSIZE: Final = 15
"""The decoded video in its true size, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOTQSIZE: Final = 16
"""The decoded video in its true size, at a quarter of the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEOTDSIZE: Final = 17
"""The decoded video in its true size, at twice the resolution. Documented in dvb/legacy_dvb_osd.rst."""
OSD_VIDEONSIZE: Final = 18
"""The decoded video, as large as the screen. Documented in dvb/legacy_dvb_osd.rst."""
OSD_CURSOR: Final = 19
"""A small picture that is moved above everything else. Documented in dvb/legacy_dvb_osd.rst."""

# osd_capability: What can be asked about the on-screen display.

OSD_CAP_MEMSIZE: Final = 1
"""Memory of the card in bytes, which limits the bits of a pixel. Documented in dvb/legacy_dvb_osd.rst."""


class osd_cmd_s(_s.Structure):
    """A command for the on-screen display; what a field means depends on the command.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """

    cmd: int = _s.uint()
    """What to do. Set by the caller."""
    x0: int = _s.int_()
    """Left edge in pixels; also a window's number, the red share of a colour, or the last palette entry. Set by the
    caller.
    """
    y0: int = _s.int_()
    """Top edge in pixels, or the green share of a colour. Set by the caller."""
    x1: int = _s.int_()
    """Right edge in pixels, or the blue share of a colour, or the font. Set by the caller."""
    y1: int = _s.int_()
    """Bottom edge in pixels, or the opacity of a colour. Set by the caller."""
    color: int = _s.int_()
    """Number of a colour, a line's length, or a window's depth or kind. Set by the caller."""
    data: _s.Pointer[int] = _s.pointer(None)
    """Pixels, palette entries or text, where the command takes them; the command decides how much is read. Set by the
    caller.
    """


class osd_cap_s(_s.Structure):
    """A question about the on-screen display, and its answer.

    In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
    """

    cmd: int = _s.int_()
    """What is asked. A value of `osd_capability`. Set by the caller."""
    val: int = _s.long()
    """The answer; bytes for `OSD_CAP_MEMSIZE`. Written by the driver."""


osd_cmd_t = osd_cmd_s
"""Another name of `osd_cmd_s`. In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst."""
osd_cap_t = osd_cap_s
"""Another name of `osd_cap_s`. In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst."""


if TYPE_CHECKING:

    class OSD_Command(enum.IntEnum):
        """What the on-screen display shall do. Each command uses some of the fields of `osd_cmd_s`.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
        """

        OSD_Close = 1
        """Take the window away and free its memory. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Open = 2
        """Open a window with the corners x0, y0 and x1, y1. Bits 0 to 3 of color are the number of bits of a pixel (1,
        2, 4 or 8), bits 4 to 7 how strongly pixels mix with the video. Documented in dvb/legacy_dvb_osd.rst.
        """
        OSD_Show = 3
        """Make the window visible. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Hide = 4
        """Make the window invisible; what is drawn in it stays. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Clear = 5
        """Paint all of the window with colour 0. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Fill = 6
        """Paint all of the window with the colour of number color. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_SetColor = 7
        """Set the palette entry color to red x0, green y0, blue x1 and opacity y1, each from 0 to 255. Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_SetPalette = 8
        """Set the palette entries color to x0 from data, four bytes each. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_SetTrans = 9
        """Set how transparent mixed pixels are, 0 to 15 in color. Refused by the driver of the AV7110. Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_SetPixel = 10
        """Draw the pixel x0, y0 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_GetPixel = 11
        """Ask for the colour number of the pixel x0, y0. Not implemented by any driver. Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_SetRow = 12
        """Draw the pixels x0 to x1 of row y0 from data, a byte each. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_SetBlock = 13
        """Draw the rectangle of x0, y0 and x1, y1 from data. color is the length of a line there, 0 or less for the
        rectangle's own width. Documented in dvb/legacy_dvb_osd.rst.
        """
        OSD_FillRow = 14
        """Paint the pixels x0 to x1 of row y0 in colour number color. The driver of the AV7110 takes y1 for the number
        of rows. Documented in dvb/legacy_dvb_osd.rst.
        """
        OSD_FillBlock = 15
        """Paint the rectangle of x0, y0 and x1, y1 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Line = 16
        """Draw a line between x0, y0 and x1, y1 in colour number color. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_Query = 17
        """Ask for the size of the picture and the shape of a pixel. Not implemented either. Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_Test = 18
        """Draw a test picture, for those who write drivers. No driver has it any more. Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_Text = 19
        """Write the text in data at x0, y0 in colour number color, in the font x1 (0 to 3). Documented in
        dvb/legacy_dvb_osd.rst.
        """
        OSD_SetWindow = 20
        """Make x0, from 1 to 7, the window that the other commands work on. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_MoveWindow = 21
        """Move the window to x0, y0. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_OpenRaw = 22
        """Open a window of a kind that color picks from `osd_raw_window_t`. Documented in dvb/legacy_dvb_osd.rst."""

    class osd_raw_window_t(enum.IntEnum):
        """Kinds of windows for `OSD_OpenRaw`.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
        """

        OSD_BITMAP1 = 0
        """Bitmap, 2 colours. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP2 = 1
        """Bitmap, 4 colours. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP4 = 2
        """Bitmap, 16 colours. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP8 = 3
        """Bitmap, 256 colours. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP1HR = 4
        """Bitmap, 2 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP2HR = 5
        """Bitmap, 4 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP4HR = 6
        """Bitmap, 16 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_BITMAP8HR = 7
        """Bitmap, 256 colours, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_YCRCB422 = 8
        """Luma and chroma, with half as many chroma samples in a line. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_YCRCB444 = 9
        """Luma and chroma, with a chroma sample for each pixel. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_YCRCB444HR = 10
        """Luma and chroma for each pixel, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOTSIZE = 11
        """The decoded video, pixel by pixel. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOHSIZE = 12
        """The decoded video, half as large. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOQSIZE = 13
        """The decoded video, a quarter as large. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEODSIZE = 14
        """The decoded video, twice as large. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOTHSIZE = 15
        """The decoded video in its true size, at half the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOTQSIZE = 16
        """The decoded video in its true size, at a quarter of the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEOTDSIZE = 17
        """The decoded video in its true size, at twice the resolution. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_VIDEONSIZE = 18
        """The decoded video, as large as the screen. Documented in dvb/legacy_dvb_osd.rst."""
        OSD_CURSOR = 19
        """A small picture that is moved above everything else. Documented in dvb/legacy_dvb_osd.rst."""

    class osd_capability(enum.IntEnum):
        """What can be asked about the on-screen display.

        In Linux 5.10 or earlier. Documented in dvb/legacy_dvb_osd.rst.
        """

        OSD_CAP_MEMSIZE = 1
        """Memory of the card in bytes, which limits the bits of a pixel. Documented in dvb/legacy_dvb_osd.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "OSD_Command": (
                "OSD_Close",
                "OSD_Open",
                "OSD_Show",
                "OSD_Hide",
                "OSD_Clear",
                "OSD_Fill",
                "OSD_SetColor",
                "OSD_SetPalette",
                "OSD_SetTrans",
                "OSD_SetPixel",
                "OSD_GetPixel",
                "OSD_SetRow",
                "OSD_SetBlock",
                "OSD_FillRow",
                "OSD_FillBlock",
                "OSD_Line",
                "OSD_Query",
                "OSD_Test",
                "OSD_Text",
                "OSD_SetWindow",
                "OSD_MoveWindow",
                "OSD_OpenRaw",
            ),
            "osd_raw_window_t": (
                "OSD_BITMAP1",
                "OSD_BITMAP2",
                "OSD_BITMAP4",
                "OSD_BITMAP8",
                "OSD_BITMAP1HR",
                "OSD_BITMAP2HR",
                "OSD_BITMAP4HR",
                "OSD_BITMAP8HR",
                "OSD_YCRCB422",
                "OSD_YCRCB444",
                "OSD_YCRCB444HR",
                "OSD_VIDEOTSIZE",
                "OSD_VIDEOHSIZE",
                "OSD_VIDEOQSIZE",
                "OSD_VIDEODSIZE",
                "OSD_VIDEOTHSIZE",
                "OSD_VIDEOTQSIZE",
                "OSD_VIDEOTDSIZE",
                "OSD_VIDEONSIZE",
                "OSD_CURSOR",
            ),
            "osd_capability": ("OSD_CAP_MEMSIZE",),
        },
    )
