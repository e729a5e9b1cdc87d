"""Frame interval."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_fract

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_parm_capability: What VIDIOC_S_PARM can set.

V4L2_CAP_TIMEPERFRAME: Final = 0x1000
"""timeperframe can be set, and frames are dropped, repeated or timed to match it. Documented in
v4l/vidioc-g-parm.rst.
"""

# v4l2_parm_mode: How a stream captures or puts out.

V4L2_MODE_HIGHQUALITY: Final = 0x0001
"""As well as the hardware can, even if slowly; meant for still images. Documented in v4l/vidioc-g-parm.rst."""


class v4l2_captureparm(_s.Structure):
    """Frame interval and buffers of a capture stream.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
    """

    capability: int = _s.u32()
    """Whether timeperframe can be set for the capture stream. Flags of `v4l2_parm_capability`. Written by the
    driver.
    """
    capturemode: int = _s.u32()
    """Whether quality goes before speed of capturing. Flags of `v4l2_parm_mode`. Set by the caller and written by the
    driver.
    """
    timeperframe: v4l2_fract = _s.nested(v4l2_fract)
    """Time from one frame to the next; 0 asks for what the standard or sensor has by itself. In seconds. Set by the
    caller and written by the driver.
    """
    extendedmode: int = _s.u32()
    """A driver's own way to capture; 0 where it has none. Set by the caller and written by the driver."""
    readbuffers: int = _s.u32()
    """How many buffers read() uses inside; 0 asks for the present number. In buffers. Set by the caller and written by
    the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


class v4l2_outputparm(_s.Structure):
    """Frame interval and buffers of an output stream.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
    """

    capability: int = _s.u32()
    """Whether timeperframe can be set for the output stream. Flags of `v4l2_parm_capability`. Written by the driver."""
    outputmode: int = _s.u32()
    """Whether quality goes before speed of putting out. Flags of `v4l2_parm_mode`. Set by the caller and written by the
    driver.
    """
    timeperframe: v4l2_fract = _s.nested(v4l2_fract)
    """Time from one frame to the next, also as a hint to an encoder how fast frames come; 0 asks for what the standard
    has by itself. In seconds. Set by the caller and written by the driver.
    """
    extendedmode: int = _s.u32()
    """A driver's own way to put out; 0 where it has none. Set by the caller and written by the driver."""
    writebuffers: int = _s.u32()
    """How many buffers write() uses inside; 0 asks for the present number. In buffers. Set by the caller and written by
    the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


class v4l2_streamparm_parm(_s.Union):
    """The parameters, in 200 bytes whatever the type. The member in use is selected by `v4l2_streamparm.type`."""

    _selected_ = (("type", {1: "capture", 2: "output", 9: "capture", 10: "output"}),)
    capture: v4l2_captureparm = _s.nested(v4l2_captureparm)
    """Frame interval and buffers of frames that come in. In use with `V4L2_BUF_TYPE_VIDEO_CAPTURE`,
    `V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE`. Set by the caller and written by the driver.
    """
    output: v4l2_outputparm = _s.nested(v4l2_outputparm)
    """Frame interval and buffers of frames that go out. In use with `V4L2_BUF_TYPE_VIDEO_OUTPUT`,
    `V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE`. Set by the caller and written by the driver.
    """
    raw_data: bytes = _s.bytes_(200)
    """Pads the union to the 200 bytes that are part of the ioctl's number. 200 bytes. Set by the caller and written by
    the driver.
    """


class v4l2_streamparm(_s.Structure):
    """A stream and its frame interval.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
    """

    type: int = _s.u32()
    """Buffer type of the stream; it selects the member of parm. A value of `v4l2_buf_type`. Set by the caller."""
    parm: v4l2_streamparm_parm = _s.nested(v4l2_streamparm_parm)
    """The parameters, in 200 bytes whatever the type."""


VIDIOC_G_PARM: Final[int] = _s.IOWR("V", 21, v4l2_streamparm)
"""Get the frame interval of a stream. See `vidioc_g_parm`."""
VIDIOC_S_PARM: Final[int] = _s.IOWR("V", 22, v4l2_streamparm)
"""Set the frame interval of a stream. See `vidioc_s_parm`."""


def vidioc_g_parm(device: _s.FileDescriptorLike, argument: v4l2_streamparm, /) -> v4l2_streamparm:
    """Get the frame interval of a stream.

    Tells as well how many buffers read() or write() uses inside.

    Raises:
        EINVAL: The device has no stream of that type.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
    """
    try:
        if argument.__class__ is not v4l2_streamparm:
            _s.refuse_other(argument, v4l2_streamparm, "VIDIOC_G_PARM")
        _ioctl(device, VIDIOC_G_PARM, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_PARM", __name__) from None
    return argument


def vidioc_s_parm(device: _s.FileDescriptorLike, argument: v4l2_streamparm, /) -> v4l2_streamparm:
    """Set the frame interval of a stream.

    The driver takes the nearest interval that it can do and returns it. The format stays as it is; another format,
    standard or input can bring another interval. A stateful encoder writes the interval into the coded stream.

    Raises:
        EBUSY: Another handle holds a higher access priority.
        EINVAL: The device has no stream of that type.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
    """
    try:
        if argument.__class__ is not v4l2_streamparm:
            _s.refuse_other(argument, v4l2_streamparm, "VIDIOC_S_PARM")
        _ioctl(device, VIDIOC_S_PARM, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_PARM", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_parm_capability(enum.IntFlag):
        """What `VIDIOC_S_PARM` can set.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
        """

        V4L2_CAP_TIMEPERFRAME = 0x1000
        """timeperframe can be set, and frames are dropped, repeated or timed to match it. Documented in
        v4l/vidioc-g-parm.rst.
        """

    class v4l2_parm_mode(enum.IntFlag):
        """How a stream captures or puts out.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-parm.rst.
        """

        V4L2_MODE_HIGHQUALITY = 0x0001
        """As well as the hardware can, even if slowly; meant for still images. Documented in v4l/vidioc-g-parm.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={"v4l2_parm_capability": ("V4L2_CAP_TIMEPERFRAME",), "v4l2_parm_mode": ("V4L2_MODE_HIGHQUALITY",)},
    )
