"""Limits of timings of digital video."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_dv_timings_capability: What timings are supported.

V4L2_DV_BT_CAP_INTERLACED: Final = 1
"""Timings whose frames come as two fields. Documented in v4l/vidioc-dv-timings-cap.rst."""
V4L2_DV_BT_CAP_PROGRESSIVE: Final = 2
"""Timings whose frames come whole. Documented in v4l/vidioc-dv-timings-cap.rst."""
V4L2_DV_BT_CAP_REDUCED_BLANKING: Final = 4
"""Timings with the short blanking of CVT or GTF. Documented in v4l/vidioc-dv-timings-cap.rst."""
V4L2_DV_BT_CAP_CUSTOM: Final = 8
"""Timings between the bounds that are in no standard. Documented in v4l/vidioc-dv-timings-cap.rst."""


class v4l2_bt_timings_cap(_s.Structure, pack=1):
    """Bounds of picture size and pixel clock, and the standards and traits that are possible.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dv-timings-cap.rst.
    """

    min_width: int = _s.u32()
    """Narrowest picture, without blanking. In pixels. Written by the driver."""
    max_width: int = _s.u32()
    """Widest picture, without blanking. In pixels. Written by the driver."""
    min_height: int = _s.u32()
    """Lowest picture, without blanking; of an interlaced one, both fields together. In lines. Written by the driver."""
    max_height: int = _s.u32()
    """Highest picture, without blanking; of an interlaced one, both fields together. In lines. Written by the
    driver.
    """
    min_pixelclock: int = _s.u64()
    """Slowest rate of pixels, blanking included. In Hz. Written by the driver."""
    max_pixelclock: int = _s.u64()
    """Fastest rate of pixels, blanking included. In Hz. Written by the driver."""
    standards: int = _s.u32()
    """Standards whose timings are supported. Flags of `v4l2_dv_standard`. Written by the driver."""
    capabilities: int = _s.u32()
    """Which traits of timings the device supports, such as interlacing. Flags of `v4l2_dv_timings_capability`. Written
    by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 16)
    """Reserved; zero."""


class v4l2_dv_timings_cap_u1(_s.Union):
    """The bounds themselves, in the form that type names. The member in use is selected by
    `v4l2_dv_timings_cap.type`.
    """

    _selected_ = (("type", {0: "bt"}),)
    bt: v4l2_bt_timings_cap = _s.nested(v4l2_bt_timings_cap)
    """Bounds for timings that `v4l2_bt_timings` describes. In use with `V4L2_DV_BT_656_1120`. Written by the driver."""
    raw_data: _s.Array[int] = _s.array(_s.u32(), 32)
    """Room that fixes the size of the union. Shape: 32. Written by the driver."""


class v4l2_dv_timings_cap(_s.Structure):
    """Between which limits a device takes timings of digital video.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dv-timings-cap.rst.
    """

    type: int = _s.u32()
    """Which kind of timings the limits are for; it selects the member of the union. A value of `v4l2_dv_timings_type`.
    Set by the caller and written by the driver.
    """
    pad: int = _s.u32()
    """Pad of a sub-device whose limits are asked for; 0 for a video node. An identifier. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""
    _u1: v4l2_dv_timings_cap_u1 = _s.nested(v4l2_dv_timings_cap_u1)
    bt: v4l2_bt_timings_cap = _s.through("_u1")
    """Bounds for timings that `v4l2_bt_timings` describes. In use with `V4L2_DV_BT_656_1120`. Written by the driver."""
    raw_data: _s.Array[int] = _s.through("_u1")
    """Room that fixes the size of the union. Shape: 32. Written by the driver."""


VIDIOC_DV_TIMINGS_CAP: Final[int] = _s.IOWR("V", 100, v4l2_dv_timings_cap)
"""Get the limits of the timings that the input or output in use supports. See `vidioc_dv_timings_cap`."""


def vidioc_dv_timings_cap(device: _s.FileDescriptorLike, argument: v4l2_dv_timings_cap, /) -> v4l2_dv_timings_cap:
    """Get the limits of the timings that the input or output in use supports.

    Another input or output can have other limits.

    Raises:
        ENODATA: The input in use has no timings. The output in use has no timings.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-dv-timings-cap.rst.
    """
    try:
        if argument.__class__ is not v4l2_dv_timings_cap:
            _s.refuse_other(argument, v4l2_dv_timings_cap, "VIDIOC_DV_TIMINGS_CAP")
        _ioctl(device, VIDIOC_DV_TIMINGS_CAP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_DV_TIMINGS_CAP", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_dv_timings_capability(enum.IntFlag):
        """What timings are supported.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-dv-timings-cap.rst.
        """

        V4L2_DV_BT_CAP_INTERLACED = 1
        """Timings whose frames come as two fields. Documented in v4l/vidioc-dv-timings-cap.rst."""
        V4L2_DV_BT_CAP_PROGRESSIVE = 2
        """Timings whose frames come whole. Documented in v4l/vidioc-dv-timings-cap.rst."""
        V4L2_DV_BT_CAP_REDUCED_BLANKING = 4
        """Timings with the short blanking of CVT or GTF. Documented in v4l/vidioc-dv-timings-cap.rst."""
        V4L2_DV_BT_CAP_CUSTOM = 8
        """Timings between the bounds that are in no standard. Documented in v4l/vidioc-dv-timings-cap.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_dv_timings_capability": (
                "V4L2_DV_BT_CAP_INTERLACED",
                "V4L2_DV_BT_CAP_PROGRESSIVE",
                "V4L2_DV_BT_CAP_REDUCED_BLANKING",
                "V4L2_DV_BT_CAP_CUSTOM",
            ),
        },
    )
