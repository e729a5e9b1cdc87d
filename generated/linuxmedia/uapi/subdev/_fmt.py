"""Format of a pad."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_subdev_format_whence: Whether a call is about the hardware or about what could be.

V4L2_SUBDEV_FORMAT_TRY: Final = 0
"""What the open file tries. Documented in v4l/vidioc-subdev-g-fmt.rst."""
V4L2_SUBDEV_FORMAT_ACTIVE: Final = 1
"""What the hardware has. Documented in v4l/vidioc-subdev-g-fmt.rst."""

# v4l2_mbus_framefmt_flag: Wishes that go with a format on the bus.

V4L2_MBUS_FRAMEFMT_SET_CSC: Final = 0x0001
"""The program asks a source pad to convert to the colour fields of this format, as far as
`V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE` and its like say that it can. Documented in v4l/subdev-formats.rst.
"""


class v4l2_mbus_framefmt_u1(_s.Union):
    """Matrix of luma and chroma, or scale of the hue. code: `hsv_enc` for HSV pixels, `ycbcr_enc` for all others."""

    ycbcr_enc: int = _s.u16()
    """Matrix of luma and chroma. A value of `linuxmedia.uapi.v4l2.v4l2_ycbcr_encoding`. Set by the caller and written
    by the driver.
    """
    hsv_enc: int = _s.u16()
    """Scale of the hue. A value of `linuxmedia.uapi.v4l2.v4l2_hsv_encoding`. Set by the caller and written by the
    driver.
    """


class v4l2_mbus_framefmt(_s.Structure):
    """Format of frames on the bus between two sub-devices.

    In Linux 5.10 or earlier. Documented in v4l/subdev-formats.rst.
    """

    width: int = _s.u32()
    """Pixels in a line of the image, without blanking; the driver changes it to what it can do. In pixels. Set by the
    caller and written by the driver.
    """
    height: int = _s.u32()
    """Height of a frame, of a field where fields come one by one. In lines. Set by the caller and written by the
    driver.
    """
    code: int = _s.u32()
    """How pixels are laid out on the bus. A value of media_bus_format. Set by the caller and written by the driver."""
    field: int = _s.u32()
    """Interlacing; 0 for metadata. A value of `linuxmedia.uapi.v4l2.v4l2_field`. Set by the caller and written by the
    driver.
    """
    colorspace: int = _s.u32()
    """Colour space; 0 for metadata. A value of `linuxmedia.uapi.v4l2.v4l2_colorspace`. Set by the caller and written by
    the driver.
    """
    _u1: v4l2_mbus_framefmt_u1 = _s.nested(v4l2_mbus_framefmt_u1)
    ycbcr_enc: int = _s.through("_u1")
    """Matrix of luma and chroma. A value of `linuxmedia.uapi.v4l2.v4l2_ycbcr_encoding`. Set by the caller and written
    by the driver.
    """
    hsv_enc: int = _s.through("_u1")
    """Scale of the hue. A value of `linuxmedia.uapi.v4l2.v4l2_hsv_encoding`. Set by the caller and written by the
    driver.
    """
    quantization: int = _s.u16()
    """Range of the components. A value of `linuxmedia.uapi.v4l2.v4l2_quantization`. Set by the caller and written by
    the driver.
    """
    xfer_func: int = _s.u16()
    """How samples follow the light, linearly or by a curve. A value of `linuxmedia.uapi.v4l2.v4l2_xfer_func`. Set by
    the caller and written by the driver.
    """
    flags: int = _s.u16()
    """Wishes that go with the format. Flags of `v4l2_mbus_framefmt_flag`. Set by the caller and written by the
    driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u16(), 10)
    """Reserved; zero."""


class v4l2_subdev_format(_s.Structure):
    """A pad and the format at it.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-fmt.rst.
    """

    which: int = _s.u32()
    """The active or the try format. A value of `v4l2_subdev_format_whence`. Set by the caller."""
    pad: int = _s.u32()
    """Pad, as the media device numbers it. An identifier. Set by the caller."""
    format: v4l2_mbus_framefmt = _s.nested(v4l2_mbus_framefmt)
    """Format of the frames that pass the pad. Set by the caller and written by the driver."""
    stream: int = _s.u32()
    """Stream that passes the pad, of a sub-device with routes; 0 for others. An identifier. Set by the caller. Since
    Linux 6.3.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 7)
    """Reserved; zero."""


VIDIOC_SUBDEV_G_FMT: Final[int] = _s.IOWR("V", 4, v4l2_subdev_format)
"""Get the format at a pad of a sub-device. See `vidioc_subdev_g_fmt`."""
VIDIOC_SUBDEV_S_FMT: Final[int] = _s.IOWR("V", 5, v4l2_subdev_format)
"""Set the format at a pad of a sub-device. See `vidioc_subdev_s_fmt`."""


def vidioc_subdev_g_fmt(device: _s.FileDescriptorLike, argument: v4l2_subdev_format, /) -> v4l2_subdev_format:
    """Get the format at a pad of a sub-device.

    The active format is the one that the hardware has. The try format belongs to the open file, and nobody else sees
    it.

    Raises:
        EINVAL: The sub-device has no pad of that number. which is neither the active nor the try format.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_format:
            _s.refuse_other(argument, v4l2_subdev_format, "VIDIOC_SUBDEV_G_FMT")
        _ioctl(device, VIDIOC_SUBDEV_G_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_G_FMT", __name__) from None
    return argument


def vidioc_subdev_s_fmt(device: _s.FileDescriptorLike, argument: v4l2_subdev_format, /) -> v4l2_subdev_format:
    """Set the format at a pad of a sub-device.

    The driver changes what it cannot do to the nearest thing that it can, and passes a format on from sink pads to
    source pads, so a program works along the pipeline and looks at every answer.

    Raises:
        EBUSY: The pad is part of a pipeline that is streaming.
        EINVAL: The sub-device has no pad of that number. which is neither the active nor the try format.
        EPERM: The sub-device was registered for reading only and the active format is to be changed.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-fmt.rst.
    """
    try:
        if argument.__class__ is not v4l2_subdev_format:
            _s.refuse_other(argument, v4l2_subdev_format, "VIDIOC_SUBDEV_S_FMT")
        _ioctl(device, VIDIOC_SUBDEV_S_FMT, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_SUBDEV_S_FMT", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_subdev_format_whence(enum.IntEnum):
        """Whether a call is about the hardware or about what could be.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-subdev-g-fmt.rst.
        """

        V4L2_SUBDEV_FORMAT_TRY = 0
        """What the open file tries. Documented in v4l/vidioc-subdev-g-fmt.rst."""
        V4L2_SUBDEV_FORMAT_ACTIVE = 1
        """What the hardware has. Documented in v4l/vidioc-subdev-g-fmt.rst."""

    class v4l2_mbus_framefmt_flag(enum.IntFlag):
        """Wishes that go with a format on the bus.

        In Linux 5.10 or earlier. Documented in v4l/subdev-formats.rst.
        """

        V4L2_MBUS_FRAMEFMT_SET_CSC = 0x0001
        """The program asks a source pad to convert to the colour fields of this format, as far as
        `V4L2_SUBDEV_MBUS_CODE_CSC_COLORSPACE` and its like say that it can. Documented in v4l/subdev-formats.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={"v4l2_subdev_format_whence": ("V4L2_SUBDEV_FORMAT_TRY", "V4L2_SUBDEV_FORMAT_ACTIVE")},
        flags={"v4l2_mbus_framefmt_flag": ("V4L2_MBUS_FRAMEFMT_SET_CSC",)},
    )
