"""Structs of sub-devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract, v4l2_rect

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_subdev_cap: Abilities of a sub-device node, which the driver decides when it registers the node.

V4L2_SUBDEV_CAP_RO_SUBDEV: Final = 0x00000001
"""Calls that would change active formats, rectangles, intervals or routes, standards or timings fail with EPERM. Trying
is still allowed, and controls are not affected. Documented in v4l/vidioc-subdev-querycap.rst.
"""
V4L2_SUBDEV_CAP_STREAMS: Final = 0x00000002
"""One pad can carry several streams, which routes lead through the sub-device. Since Linux 6.3. Documented in
v4l/vidioc-subdev-querycap.rst. The page does not list it.
"""

# v4l2_subdev_mbus_code_csc: Colour properties that the sub-device converts to a caller's choice, when
# VIDIOC_SUBDEV_S_FMT carries V4L2_MBUS_FRAMEFMT_SET_CSC. The driver sets them for source pads.

V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE: Final = 0x00000001
"""The colour space may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
V4L2_SUBDEV_MBUS_CODE_CSC_XFER_FUNC: Final = 0x00000002
"""The transfer function may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
V4L2_SUBDEV_MBUS_CODE_CSC_YCBCR_ENC: Final = 0x00000004
"""The matrix from RGB to luma and chroma may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
V4L2_SUBDEV_MBUS_CODE_CSC_HSV_ENC: Final = 4
"""The scale of the hue may be chosen; it shares its bit with the matrix, as the fields share their place. Documented in
v4l/vidioc-subdev-enum-mbus-code.rst.
"""
V4L2_SUBDEV_MBUS_CODE_CSC_QUANTIZATION: Final = 0x00000008
"""Full or limited range may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""

# v4l2_subdev_route_fl: State of a route.

V4L2_SUBDEV_ROUTE_FL_ACTIVE: Final = 1
"""The stream flows when streaming starts. The caller sets it; a route without it is kept but carries nothing. Since
Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
"""

# v4l2_subdev_client_cap: What the program behind an open file knows of the interface. A new file has none of them.

V4L2_SUBDEV_CLIENT_CAP_STREAMS: Final = 1
"""The program fills in the stream fields; without it the kernel takes them all as 0. Since Linux 6.4. Documented in
v4l/vidioc-subdev-g-client-cap.rst.
"""
V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH: Final = 2
"""The program fills in the which field of `v4l2_subdev_frame_interval`; without it only the active interval can be
reached. Since Linux 6.8. Documented in v4l/vidioc-subdev-g-client-cap.rst.
"""


class v4l2_subdev_capability(_s.Structure):
    """What a sub-device node can do, and which kernel answers.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-querycap.rst.
    """

    version: int = _s.u32()
    """Version of the kernel, made as KERNEL_VERSION() does it. Written by the driver."""
    capabilities: int = _s.u32()
    """Abilities of the node. Flags of `v4l2_subdev_cap`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 14)
    """Reserved; zero."""


class v4l2_subdev_crop(_s.Structure):
    """The cropping rectangle of a pad, in the interface that `v4l2_subdev_selection` replaces.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-crop.rst.
    """

    which: int = _s.u32()
    """Whether the hardware's rectangle is meant or the one that the open file tries. A value of
    `v4l2_subdev_format_whence`. Set by the caller.
    """
    pad: int = _s.u32()
    """Pad to crop at, counted from 0 within the sub-device. An identifier. Set by the caller."""
    rect: v4l2_rect = _s.nested(v4l2_rect)
    """Rectangle to keep; the driver moves it to what it can do. Set by the caller and written by the driver."""
    stream: int = _s.u32()
    """Stream whose frames are cropped; 0 without routes. An identifier. Set by the caller. Since Linux 6.3."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


class v4l2_subdev_mbus_code_enum(_s.Structure):
    """One of the bus formats that a pad can have, in the state that the other pads are in.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-mbus-code.rst.
    """

    pad: int = _s.u32()
    """Pad whose formats are listed. An identifier. Set by the caller."""
    index: int = _s.u32()
    """Place in the list, from 0 on. Set by the caller."""
    code: int = _s.u32()
    """The format at that place. A value of media_bus_format. Written by the driver."""
    which: int = _s.u32()
    """Which configuration of the other pads the list is made for. A value of `v4l2_subdev_format_whence`. Set by the
    caller.
    """
    flags: int = _s.u32()
    """Which colour properties a caller may choose with this format at a source pad. Flags of
    `v4l2_subdev_mbus_code_csc`. Written by the driver.
    """
    stream: int = _s.u32()
    """Stream whose formats are listed; 0 where the pad carries one only. An identifier. Set by the caller. Since Linux
    6.3.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 6)
    """Reserved; zero."""


class v4l2_subdev_frame_size_enum(_s.Structure):
    """One range of frame sizes that a pad can have with a bus format. A single size has equal ends.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-frame-size.rst.
    """

    index: int = _s.u32()
    """Place in the list of ranges, from 0 on. Set by the caller."""
    pad: int = _s.u32()
    """Pad whose sizes are listed. An identifier. Set by the caller."""
    code: int = _s.u32()
    """Bus format that the sizes belong to. A value of media_bus_format. Set by the caller."""
    min_width: int = _s.u32()
    """Smallest width of the range. In pixels. Written by the driver."""
    max_width: int = _s.u32()
    """Largest width of the range. In pixels. Written by the driver."""
    min_height: int = _s.u32()
    """Smallest height of the range. In lines. Written by the driver."""
    max_height: int = _s.u32()
    """Largest height of the range. Sizes between the ends need not all be possible; `VIDIOC_SUBDEV_S_FMT` tells. In
    lines. Written by the driver.
    """
    which: int = _s.u32()
    """Which configuration of the sub-device the sizes depend on. A value of `v4l2_subdev_format_whence`. Set by the
    caller.
    """
    stream: int = _s.u32()
    """Stream whose frame sizes are listed; 0 where the pad has no streams. An identifier. Set by the caller. Since
    Linux 6.3.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


class v4l2_subdev_frame_interval(_s.Structure):
    """Time between two frames at a pad.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-frame-interval.rst.
    """

    pad: int = _s.u32()
    """Pad at which the time is measured. An identifier. Set by the caller."""
    interval: v4l2_fract = _s.nested(v4l2_fract)
    """Time from one frame to the next. Many drivers take a numerator or denominator of 0 as a wish for their default.
    In seconds. Set by the caller and written by the driver.
    """
    stream: int = _s.u32()
    """Stream whose frames are timed; 0 without routes. An identifier. Set by the caller. Since Linux 6.3."""
    which: int = _s.u32()
    """Whether the hardware's interval is meant or a tried one. Without `V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH` the
    kernel takes it as `V4L2_SUBDEV_FORMAT_ACTIVE`. A value of `v4l2_subdev_format_whence`. Set by the caller. Since
    Linux 6.8.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


class v4l2_subdev_frame_interval_enum(_s.Structure):
    """One of the frame intervals that a pad can have with a bus format and a frame size.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-frame-interval.rst.
    """

    index: int = _s.u32()
    """Place in the list of intervals, from 0 on. Set by the caller."""
    pad: int = _s.u32()
    """Pad whose intervals are listed. An identifier. Set by the caller."""
    code: int = _s.u32()
    """Bus format that the intervals belong to. A value of media_bus_format. Set by the caller."""
    width: int = _s.u32()
    """Width of the frames that the intervals belong to. In pixels. Set by the caller."""
    height: int = _s.u32()
    """Height of the frames that the intervals belong to. In lines. Set by the caller."""
    interval: v4l2_fract = _s.nested(v4l2_fract)
    """The interval at that place of the list. In seconds. Written by the driver."""
    which: int = _s.u32()
    """Which configuration of the sub-device the intervals depend on. A value of `v4l2_subdev_format_whence`. Set by the
    caller.
    """
    stream: int = _s.u32()
    """Stream whose intervals are listed; 0 where the pad has no streams. An identifier. Set by the caller. Since Linux
    6.3.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


class v4l2_subdev_selection(_s.Structure):
    """A rectangle at a pad, of cropping or of composing, or one that bounds them.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-selection.rst.
    """

    which: int = _s.u32()
    """Whether the rectangle belongs to the hardware or to what the open file tries. A value of
    `v4l2_subdev_format_whence`. Set by the caller.
    """
    pad: int = _s.u32()
    """Pad that has the rectangle. An identifier. Set by the caller."""
    target: int = _s.u32()
    """Which of the pad's rectangles is meant. A value of `linuxmedia.uapi.v4l2.v4l2_selection_target`. Set by the
    caller.
    """
    flags: int = _s.u32()
    """How the driver rounds what it cannot do exactly, and whether later steps of the sub-device stay as they are.
    Flags of `linuxmedia.uapi.v4l2.v4l2_selection_flag`. Set by the caller.
    """
    r: v4l2_rect = _s.nested(v4l2_rect)
    """The rectangle; the driver moves it to what it can do. Set by the caller and written by the driver."""
    stream: int = _s.u32()
    """Stream that has the rectangle; 0 without routes. An identifier. Set by the caller. Since Linux 6.3."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


class v4l2_subdev_route(_s.Structure):
    """Path of one stream through a sub-device.

    Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
    """

    sink_pad: int = _s.u32()
    """Pad where the stream comes in; it has to be a sink pad. An identifier. Set by the caller and written by the
    driver.
    """
    sink_stream: int = _s.u32()
    """Number of the stream among those that come in at the sink pad. Set by the caller and written by the driver."""
    source_pad: int = _s.u32()
    """Pad where the stream leaves. An identifier. Set by the caller and written by the driver."""
    source_stream: int = _s.u32()
    """Number of the stream among those that leave at the source pad. Set by the caller and written by the driver."""
    flags: int = _s.u32()
    """Whether the route carries data. Flags of `v4l2_subdev_route_fl`. Set by the caller and written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""


class v4l2_subdev_routing(_s.Structure):
    """Table of the routes of a sub-device; the address is kept in an integer, so that all ABIs share one layout.

    Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
    """

    which: int = _s.u32()
    """Whether the table is the hardware's or the one that the open file tries. A value of `v4l2_subdev_format_whence`.
    Set by the caller.
    """
    len_routes: int = _s.u32()
    """For how many routes the memory has room. The kernel never writes more of them and never changes the number. Set
    by the caller. Since Linux 6.10.
    """
    routes: _s.Pointer[v4l2_subdev_route] = _s.u64_pointer(v4l2_subdev_route, count="len_routes")
    """Memory for routes, in which the driver leaves as many of the table's as `len_routes` allows. Counted by
    `len_routes`. Set by the caller and written by the driver. Since Linux 6.10. The page shows an array in the place of
    its address.
    """
    num_routes: int = _s.u32()
    """Number of routes that the caller sets, and then of those in the sub-device's table, which can be more than fitted
    into the memory. Set by the caller and written by the driver. Since Linux 6.10.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 11)
    """Reserved; zero."""


class v4l2_subdev_client_capability(_s.Structure):
    """Set of what the program behind an open file knows of the interface.

    Since Linux 6.4. Documented in v4l/vidioc-subdev-g-client-cap.rst.
    """

    capabilities: int = _s.u64()
    """Abilities of the program; the kernel takes out those that it does not know. Flags of `v4l2_subdev_client_cap`.
    Set by the caller and written by the driver.
    """


if TYPE_CHECKING:

    class v4l2_subdev_cap(enum.IntFlag):
        """Abilities of a sub-device node, which the driver decides when it registers the node.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-querycap.rst.
        """

        V4L2_SUBDEV_CAP_RO_SUBDEV = 0x00000001
        """Calls that would change active formats, rectangles, intervals or routes, standards or timings fail with
        EPERM. Trying is still allowed, and controls are not affected. Documented in v4l/vidioc-subdev-querycap.rst.
        """
        V4L2_SUBDEV_CAP_STREAMS = 0x00000002
        """One pad can carry several streams, which routes lead through the sub-device. Since Linux 6.3. Documented in
        v4l/vidioc-subdev-querycap.rst. The page does not list it.
        """

    class v4l2_subdev_mbus_code_csc(enum.IntFlag):
        """Colour properties that the sub-device converts to a caller's choice, when `VIDIOC_SUBDEV_S_FMT` carries
        `V4L2_MBUS_FRAMEFMT_SET_CSC`. The driver sets them for source pads.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-enum-mbus-code.rst.
        """

        V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE = 0x00000001
        """The colour space may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
        V4L2_SUBDEV_MBUS_CODE_CSC_XFER_FUNC = 0x00000002
        """The transfer function may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
        V4L2_SUBDEV_MBUS_CODE_CSC_YCBCR_ENC = 0x00000004
        """The matrix from RGB to luma and chroma may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""
        V4L2_SUBDEV_MBUS_CODE_CSC_HSV_ENC = 4
        """The scale of the hue may be chosen; it shares its bit with the matrix, as the fields share their place.
        Documented in v4l/vidioc-subdev-enum-mbus-code.rst.
        """
        V4L2_SUBDEV_MBUS_CODE_CSC_QUANTIZATION = 0x00000008
        """Full or limited range may be chosen. Documented in v4l/vidioc-subdev-enum-mbus-code.rst."""

    class v4l2_subdev_route_fl(enum.IntFlag):
        """State of a route.

        Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
        """

        V4L2_SUBDEV_ROUTE_FL_ACTIVE = 1
        """The stream flows when streaming starts. The caller sets it; a route without it is kept but carries nothing.
        Since Linux 6.3. Documented in v4l/vidioc-subdev-g-routing.rst.
        """

    class v4l2_subdev_client_cap(enum.IntFlag):
        """What the program behind an open file knows of the interface. A new file has none of them.

        Since Linux 6.4. Documented in v4l/vidioc-subdev-g-client-cap.rst.
        """

        V4L2_SUBDEV_CLIENT_CAP_STREAMS = 1
        """The program fills in the stream fields; without it the kernel takes them all as 0. Since Linux 6.4.
        Documented in v4l/vidioc-subdev-g-client-cap.rst.
        """
        V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH = 2
        """The program fills in the which field of `v4l2_subdev_frame_interval`; without it only the active interval can
        be reached. Since Linux 6.8. Documented in v4l/vidioc-subdev-g-client-cap.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_subdev_cap": ("V4L2_SUBDEV_CAP_RO_SUBDEV", "V4L2_SUBDEV_CAP_STREAMS"),
            "v4l2_subdev_mbus_code_csc": (
                "V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE",
                "V4L2_SUBDEV_MBUS_CODE_CSC_XFER_FUNC",
                "V4L2_SUBDEV_MBUS_CODE_CSC_YCBCR_ENC",
                "V4L2_SUBDEV_MBUS_CODE_CSC_HSV_ENC",
                "V4L2_SUBDEV_MBUS_CODE_CSC_QUANTIZATION",
            ),
            "v4l2_subdev_route_fl": ("V4L2_SUBDEV_ROUTE_FL_ACTIVE",),
            "v4l2_subdev_client_cap": ("V4L2_SUBDEV_CLIENT_CAP_STREAMS", "V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH"),
        },
    )
