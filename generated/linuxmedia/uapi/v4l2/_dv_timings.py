"""Timings of digital video."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_dv_timings_type: What timings are described by.

V4L2_DV_BT_656_1120: Final = 0
"""Porches and synchronisation, as in BT.656 and BT.1120. Documented in v4l/vidioc-g-dv-timings.rst."""

# v4l2_dv_interlacing: Whether frames come as two fields.

V4L2_DV_PROGRESSIVE: Final = 0
"""Each frame comes whole. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_INTERLACED: Final = 1
"""Each frame comes as two fields, of which the measures named il_* describe the second. Documented in
v4l/vidioc-g-dv-timings.rst.
"""

# v4l2_dv_polarity: Which synchronisation pulses are positive; those without a bit are negative.

V4L2_DV_VSYNC_POS_POL: Final = 0x00000001
"""The pulses that begin a picture are positive. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_HSYNC_POS_POL: Final = 0x00000002
"""The pulses that begin a line are positive. Documented in v4l/vidioc-g-dv-timings.rst."""

# v4l2_dv_standard: Standards of timings.

V4L2_DV_BT_STD_CEA861: Final = 1
"""CEA-861, of televisions. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_STD_DMT: Final = 2
"""VESA discrete monitor timings. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_STD_CVT: Final = 4
"""VESA coordinated video timings, which a formula gives. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_STD_GTF: Final = 8
"""VESA generalised timing formula. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_BT_STD_SDI: Final = 16
"""SDI, which has neither porches nor synchronisation; all blanking stands in hsync and vsync. Documented in
v4l/vidioc-g-dv-timings.rst.
"""

# v4l2_dv_timings_flag: Traits of timings; some are told by the driver only, some chosen by a program.

V4L2_DV_FL_REDUCED_BLANKING: Final = 1
"""Blanking is shorter than usual, by CVT or by the second curve of GTF; the driver sets it. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_CAN_REDUCE_FPS: Final = 2
"""The frame rate can be divided by 1.001, as NTSC wants it; the driver sets it. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_REDUCED_FPS: Final = 4
"""The frame rate is divided by 1.001. A program sets it for a transmitter, the driver for a receiver. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_HALF_LINE: Final = 8
"""The front porch of the first field is half a line longer, and the back porch of the second half a line shorter, so
that both fields are equally long. Documented in v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_IS_CE_VIDEO: Final = 16
"""Timings of televisions, for which RGB has limited range unless something else is told. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE: Final = 32
"""Of an odd number of lines the first field has one more; without the flag the second one has. Documented in
v4l/vidioc-g-dv-timings.rst.
"""
V4L2_DV_FL_HAS_PICTURE_ASPECT: Final = 64
"""picture_aspect is valid; without it pixels are square. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_FL_HAS_CEA861_VIC: Final = 128
"""cea861_vic is valid, a code in the list of CEA-861. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_FL_HAS_HDMI_VIC: Final = 256
"""hdmi_vic is valid, a code in the list of HDMI itself. Documented in v4l/vidioc-g-dv-timings.rst."""
V4L2_DV_FL_CAN_DETECT_REDUCED_FPS: Final = 512
"""The receiver can tell frame rates that are divided by 1.001 from others; the driver sets it. Documented in
v4l/vidioc-g-dv-timings.rst.
"""


class v4l2_bt_timings(_s.Structure, pack=1):
    """Size, porches and synchronisation of a frame.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """

    width: int = _s.u32()
    """Pixels of a line that show. In pixels. Set by the caller and written by the driver."""
    height: int = _s.u32()
    """Lines of a frame that show, of both fields when interlaced. In lines. Set by the caller and written by the
    driver.
    """
    interlaced: int = _s.u32()
    """Whether frames come as two fields. A value of `v4l2_dv_interlacing`. Set by the caller and written by the
    driver.
    """
    polarities: int = _s.u32()
    """Which synchronisation pulses are positive. Flags of `v4l2_dv_polarity`. Set by the caller and written by the
    driver.
    """
    pixelclock: int = _s.u64()
    """Pixels a second, with those that do not show. In Hz. Set by the caller and written by the driver."""
    hfrontporch: int = _s.u32()
    """From the end of a line to its synchronisation. In pixels. Set by the caller and written by the driver."""
    hsync: int = _s.u32()
    """Length of the horizontal synchronisation. In pixels. Set by the caller and written by the driver."""
    hbackporch: int = _s.u32()
    """From the synchronisation to the next line. In pixels. Set by the caller and written by the driver."""
    vfrontporch: int = _s.u32()
    """From the last line to the synchronisation; of the first field when interlaced. In lines. Set by the caller and
    written by the driver.
    """
    vsync: int = _s.u32()
    """Length of the vertical synchronisation; of the first field when interlaced. In lines. Set by the caller and
    written by the driver.
    """
    vbackporch: int = _s.u32()
    """From the synchronisation to the first line; of the first field when interlaced. In lines. Set by the caller and
    written by the driver.
    """
    il_vfrontporch: int = _s.u32()
    """vfrontporch of the second field; 0 if progressive. In lines. Set by the caller and written by the driver."""
    il_vsync: int = _s.u32()
    """vsync of the second field; 0 if progressive. In lines. Set by the caller and written by the driver."""
    il_vbackporch: int = _s.u32()
    """vbackporch of the second field; 0 if progressive. In lines. Set by the caller and written by the driver."""
    standards: int = _s.u32()
    """Standards that the timings follow; 0 when they follow none or the driver cannot tell. Flags of
    `v4l2_dv_standard`. Written by the driver.
    """
    flags: int = _s.u32()
    """Traits that the measures do not show, such as reduced blanking and which of the later fields are valid. Flags of
    `v4l2_dv_timings_flag`. Set by the caller and written by the driver.
    """
    picture_aspect: v4l2_fract = _s.nested(v4l2_fract)
    """Width of the picture divided by its height, where `V4L2_DV_FL_HAS_PICTURE_ASPECT` is set. Set by the caller and
    written by the driver.
    """
    cea861_vic: int = _s.u8()
    """Code of the timings in CEA-861, where `V4L2_DV_FL_HAS_CEA861_VIC` is set. An identifier. Set by the caller and
    written by the driver.
    """
    hdmi_vic: int = _s.u8()
    """Code of the timings in HDMI, where `V4L2_DV_FL_HAS_HDMI_VIC` is set. An identifier. Set by the caller and written
    by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 46)
    """Reserved; zero."""


class v4l2_dv_timings_u1(_s.Union):
    """Measures of the picture and of the blanking around it, in the form that type names. The member in use is selected
    by `v4l2_dv_timings.type`.
    """

    _selected_ = (("type", {0: "bt"}),)
    bt: v4l2_bt_timings = _s.nested(v4l2_bt_timings)
    """Timings as in BT.656 and BT.1120. In use with `V4L2_DV_BT_656_1120`. Set by the caller and written by the
    driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 32)
    """Reserved; zero."""


class v4l2_dv_timings(_s.Structure, pack=1):
    """Timings of digital video at a connector: size of the picture, blanking and pixel clock.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """

    type: int = _s.u32()
    """What the timings are described by. A value of `v4l2_dv_timings_type`. Set by the caller and written by the
    driver.
    """
    _u1: v4l2_dv_timings_u1 = _s.nested(v4l2_dv_timings_u1)
    bt: v4l2_bt_timings = _s.through("_u1")
    """Timings as in BT.656 and BT.1120. In use with `V4L2_DV_BT_656_1120`. Set by the caller and written by the
    driver.
    """
    reserved: _s.Array[int] = _s.through("_u1")
    """Reserved; zero."""


VIDIOC_G_DV_TIMINGS: Final[int] = _s.IOWR("V", 88, v4l2_dv_timings)
"""Get the timings of the input or output in use. See `vidioc_g_dv_timings`."""
VIDIOC_S_DV_TIMINGS: Final[int] = _s.IOWR("V", 87, v4l2_dv_timings)
"""Set the timings of the input or output in use. See `vidioc_s_dv_timings`."""


def vidioc_g_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Get the timings of the input or output in use.

    These are the timings that were set, not those of the signal: `VIDIOC_QUERY_DV_TIMINGS` finds these out.

    Raises:
        ENODATA: The input in use has no timings. The output in use has no timings.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_G_DV_TIMINGS")
        _ioctl(device, VIDIOC_G_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_DV_TIMINGS", __name__) from None
    return argument


def vidioc_s_dv_timings(device: _s.FileDescriptorLike, argument: v4l2_dv_timings, /) -> v4l2_dv_timings:
    """Set the timings of the input or output in use.

    The driver completes what it knows about the timings and returns them. Other timings have another format, so a
    program asks for it anew.

    Raises:
        EBUSY: Other timings are set while the queue holds buffers. Another handle holds a higher access priority.
        EINVAL: The device cannot do the timings. The timings are described by something that is not defined.
        ENODATA: The input in use has no timings. The output in use has no timings.
        ENOTTY: The device does not know the ioctl.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings:
            _s.refuse_other(argument, v4l2_dv_timings, "VIDIOC_S_DV_TIMINGS")
        _ioctl(device, VIDIOC_S_DV_TIMINGS, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_DV_TIMINGS", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_dv_timings_type(enum.IntEnum):
        """What timings are described by.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
        """

        V4L2_DV_BT_656_1120 = 0
        """Porches and synchronisation, as in BT.656 and BT.1120. Documented in v4l/vidioc-g-dv-timings.rst."""

    class v4l2_dv_interlacing(enum.IntEnum):
        """Whether frames come as two fields.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
        """

        V4L2_DV_PROGRESSIVE = 0
        """Each frame comes whole. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_INTERLACED = 1
        """Each frame comes as two fields, of which the measures named il_* describe the second. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """

    class v4l2_dv_polarity(enum.IntFlag):
        """Which synchronisation pulses are positive; those without a bit are negative.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
        """

        V4L2_DV_VSYNC_POS_POL = 0x00000001
        """The pulses that begin a picture are positive. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_HSYNC_POS_POL = 0x00000002
        """The pulses that begin a line are positive. Documented in v4l/vidioc-g-dv-timings.rst."""

    class v4l2_dv_standard(enum.IntFlag):
        """Standards of timings.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
        """

        V4L2_DV_BT_STD_CEA861 = 1
        """CEA-861, of televisions. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_BT_STD_DMT = 2
        """VESA discrete monitor timings. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_BT_STD_CVT = 4
        """VESA coordinated video timings, which a formula gives. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_BT_STD_GTF = 8
        """VESA generalised timing formula. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_BT_STD_SDI = 16
        """SDI, which has neither porches nor synchronisation; all blanking stands in hsync and vsync. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """

    class v4l2_dv_timings_flag(enum.IntFlag):
        """Traits of timings; some are told by the driver only, some chosen by a program.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
        """

        V4L2_DV_FL_REDUCED_BLANKING = 1
        """Blanking is shorter than usual, by CVT or by the second curve of GTF; the driver sets it. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_CAN_REDUCE_FPS = 2
        """The frame rate can be divided by 1.001, as NTSC wants it; the driver sets it. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_REDUCED_FPS = 4
        """The frame rate is divided by 1.001. A program sets it for a transmitter, the driver for a receiver.
        Documented in v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_HALF_LINE = 8
        """The front porch of the first field is half a line longer, and the back porch of the second half a line
        shorter, so that both fields are equally long. Documented in v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_IS_CE_VIDEO = 16
        """Timings of televisions, for which RGB has limited range unless something else is told. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE = 32
        """Of an odd number of lines the first field has one more; without the flag the second one has. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """
        V4L2_DV_FL_HAS_PICTURE_ASPECT = 64
        """picture_aspect is valid; without it pixels are square. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_FL_HAS_CEA861_VIC = 128
        """cea861_vic is valid, a code in the list of CEA-861. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_FL_HAS_HDMI_VIC = 256
        """hdmi_vic is valid, a code in the list of HDMI itself. Documented in v4l/vidioc-g-dv-timings.rst."""
        V4L2_DV_FL_CAN_DETECT_REDUCED_FPS = 512
        """The receiver can tell frame rates that are divided by 1.001 from others; the driver sets it. Documented in
        v4l/vidioc-g-dv-timings.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_dv_timings_type": ("V4L2_DV_BT_656_1120",),
            "v4l2_dv_interlacing": ("V4L2_DV_PROGRESSIVE", "V4L2_DV_INTERLACED"),
        },
        flags={
            "v4l2_dv_polarity": ("V4L2_DV_VSYNC_POS_POL", "V4L2_DV_HSYNC_POS_POL"),
            "v4l2_dv_standard": (
                "V4L2_DV_BT_STD_CEA861",
                "V4L2_DV_BT_STD_DMT",
                "V4L2_DV_BT_STD_CVT",
                "V4L2_DV_BT_STD_GTF",
                "V4L2_DV_BT_STD_SDI",
            ),
            "v4l2_dv_timings_flag": (
                "V4L2_DV_FL_REDUCED_BLANKING",
                "V4L2_DV_FL_CAN_REDUCE_FPS",
                "V4L2_DV_FL_REDUCED_FPS",
                "V4L2_DV_FL_HALF_LINE",
                "V4L2_DV_FL_IS_CE_VIDEO",
                "V4L2_DV_FL_FIRST_FIELD_EXTRA_LINE",
                "V4L2_DV_FL_HAS_PICTURE_ASPECT",
                "V4L2_DV_FL_HAS_CEA861_VIC",
                "V4L2_DV_FL_HAS_HDMI_VIC",
                "V4L2_DV_FL_CAN_DETECT_REDUCED_FPS",
            ),
        },
    )
