"""Frame buffer of an overlay."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_framebuffer_capability: What an overlay can do.

V4L2_FBUF_CAP_EXTERNOVERLAY: Final = 0x0001
"""It is mixed with a signal and does not write into the frame buffer; without this flag it does. Documented in
v4l/vidioc-g-fbuf.rst.
"""
V4L2_FBUF_CAP_CHROMAKEY: Final = 0x0002
"""It can show only where the frame buffer has a certain colour. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_CAP_LIST_CLIPPING: Final = 0x0004
"""It can leave rectangles out. Documented in v4l/vidioc-g-fbuf.rst. Kept for old sources; current kernels accept no
clip list.
"""
V4L2_FBUF_CAP_BITMAP_CLIPPING: Final = 0x0008
"""It can leave single pixels out. Documented in v4l/vidioc-g-fbuf.rst. Kept for old sources; current kernels accept no
bitmap.
"""
V4L2_FBUF_CAP_LOCAL_ALPHA: Final = 0x0010
"""It can be blended by the alpha of each pixel. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_CAP_GLOBAL_ALPHA: Final = 0x0020
"""It can be blended by one alpha for all pixels. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_CAP_LOCAL_INV_ALPHA: Final = 0x0040
"""It can be blended by the inverse alpha of each pixel. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_CAP_SRC_CHROMAKEY: Final = 0x0080
"""The frame buffer can show only where the video has a certain colour. Documented in v4l/vidioc-g-fbuf.rst."""

# v4l2_framebuffer_flag: How an overlay is blended.

V4L2_FBUF_FLAG_PRIMARY: Final = 0x0001
"""The frame buffer is the screen itself, and the overlay writes into it. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_FLAG_OVERLAY: Final = 0x0002
"""The window of an output overlay is within the frame buffer and counts from its corner; otherwise it is that of the
display. Documented in v4l/vidioc-g-fbuf.rst.
"""
V4L2_FBUF_FLAG_CHROMAKEY: Final = 0x0004
"""Show the video where the frame buffer has `v4l2_window.chromakey`. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_FLAG_LOCAL_ALPHA: Final = 0x0008
"""Blend by the alpha of each pixel; 0 is all video. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_FLAG_GLOBAL_ALPHA: Final = 0x0010
"""Blend by `v4l2_window.global_alpha`; 0 is all video. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_FLAG_LOCAL_INV_ALPHA: Final = 0x0020
"""Blend by the alpha of each pixel; 0 is all frame buffer. Documented in v4l/vidioc-g-fbuf.rst."""
V4L2_FBUF_FLAG_SRC_CHROMAKEY: Final = 0x0040
"""Show the frame buffer where the video has `v4l2_window.chromakey`; excludes `V4L2_FBUF_FLAG_CHROMAKEY`. Documented in
v4l/vidioc-g-fbuf.rst.
"""


class v4l2_framebuffer_fmt(_s.Structure):
    """Layout of the frame buffer."""

    width: int = _s.u32()
    """Extent from left to right of what the graphics device shows. In pixels. Set by the caller and written by the
    driver.
    """
    height: int = _s.u32()
    """Extent from top to bottom of what the graphics device shows. In lines. Set by the caller and written by the
    driver.
    """
    pixelformat: int = _s.fourcc()
    """Its pixel format, mostly an RGB one. A value of `v4l2_pixel_format`. Set by the caller and written by the
    driver.
    """
    field: int = _s.u32()
    """Not used; `VIDIOC_S_FMT` sets the field order. A value of `v4l2_field`. Set by the caller and written by the
    driver. The page has enum `v4l2_field` for its type.
    """
    bytesperline: int = _s.u32()
    """Distance from one line to the next. In bytes. Set by the caller and written by the driver."""
    sizeimage: int = _s.u32()
    """Memory from base on that the driver may touch. In bytes. Set by the caller and written by the driver."""
    colorspace: int = _s.u32()
    """Colour space of the graphics, which pixelformat leaves open. A value of `v4l2_colorspace`. Written by the driver.
    The page has enum `v4l2_colorspace` for its type.
    """
    priv: int = _s.u32()
    """Always 0. Set by the caller and written by the driver."""


class v4l2_framebuffer(_s.Structure):
    """The frame buffer of an overlay.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fbuf.rst.
    """

    capability: int = _s.u32()
    """What the overlay can do. Flags of `v4l2_framebuffer_capability`. Written by the driver."""
    flags: int = _s.u32()
    """How video and graphics are blended, of the ways that capability lists. Flags of `v4l2_framebuffer_flag`. Set by
    the caller and written by the driver.
    """
    base: _s.Pointer[int] = _s.pointer(None)
    """Physical address of the frame buffer of an output node, by which its graphics device is found; NULL for capture
    nodes, except in older kernels that wrote into graphics memory. Written by the driver.
    """
    fmt: v4l2_framebuffer_fmt = _s.nested(v4l2_framebuffer_fmt)
    """Layout of the frame buffer."""


VIDIOC_G_FBUF: Final[int] = _s.IOR("V", 10, v4l2_framebuffer)
"""Get the frame buffer of an overlay. See `vidioc_g_fbuf`."""
VIDIOC_S_FBUF: Final[int] = _s.IOW("V", 11, v4l2_framebuffer)
"""Set how an overlay is blended with the frame buffer. See `vidioc_s_fbuf`."""


def vidioc_g_fbuf(device: _s.FileDescriptorLike, argument: v4l2_framebuffer, /) -> v4l2_framebuffer:
    """Get the frame buffer of an overlay.

    A capture node lays its image over a graphics signal, in older kernels also into graphics memory; an output node
    lays graphics over its image.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fbuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_framebuffer:
            _s.refuse_other(argument, v4l2_framebuffer, "VIDIOC_G_FBUF")
        _ioctl(device, VIDIOC_G_FBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_FBUF", __name__) from None
    return argument


def vidioc_s_fbuf(device: _s.FileDescriptorLike, argument: v4l2_framebuffer, /) -> v4l2_framebuffer:
    """Set how an overlay is blended with the frame buffer.

    For an output node only flags counts, for a capture node flags and fmt. What results, `VIDIOC_G_FBUF` tells.

    Raises:
        EINVAL: The flags contradict each other.
        EPERM: An overlay that writes into the screen is to be set up without privileges.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fbuf.rst.
    """
    try:
        if argument.__class__ is not v4l2_framebuffer:
            _s.refuse_other(argument, v4l2_framebuffer, "VIDIOC_S_FBUF")
        _ioctl(device, VIDIOC_S_FBUF, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_FBUF", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_framebuffer_capability(enum.IntFlag):
        """What an overlay can do.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fbuf.rst.
        """

        V4L2_FBUF_CAP_EXTERNOVERLAY = 0x0001
        """It is mixed with a signal and does not write into the frame buffer; without this flag it does. Documented in
        v4l/vidioc-g-fbuf.rst.
        """
        V4L2_FBUF_CAP_CHROMAKEY = 0x0002
        """It can show only where the frame buffer has a certain colour. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_CAP_LIST_CLIPPING = 0x0004
        """It can leave rectangles out. Documented in v4l/vidioc-g-fbuf.rst. Kept for old sources; current kernels
        accept no clip list.
        """
        V4L2_FBUF_CAP_BITMAP_CLIPPING = 0x0008
        """It can leave single pixels out. Documented in v4l/vidioc-g-fbuf.rst. Kept for old sources; current kernels
        accept no bitmap.
        """
        V4L2_FBUF_CAP_LOCAL_ALPHA = 0x0010
        """It can be blended by the alpha of each pixel. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_CAP_GLOBAL_ALPHA = 0x0020
        """It can be blended by one alpha for all pixels. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_CAP_LOCAL_INV_ALPHA = 0x0040
        """It can be blended by the inverse alpha of each pixel. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_CAP_SRC_CHROMAKEY = 0x0080
        """The frame buffer can show only where the video has a certain colour. Documented in v4l/vidioc-g-fbuf.rst."""

    class v4l2_framebuffer_flag(enum.IntFlag):
        """How an overlay is blended.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fbuf.rst.
        """

        V4L2_FBUF_FLAG_PRIMARY = 0x0001
        """The frame buffer is the screen itself, and the overlay writes into it. Documented in
        v4l/vidioc-g-fbuf.rst.
        """
        V4L2_FBUF_FLAG_OVERLAY = 0x0002
        """The window of an output overlay is within the frame buffer and counts from its corner; otherwise it is that
        of the display. Documented in v4l/vidioc-g-fbuf.rst.
        """
        V4L2_FBUF_FLAG_CHROMAKEY = 0x0004
        """Show the video where the frame buffer has `v4l2_window.chromakey`. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_FLAG_LOCAL_ALPHA = 0x0008
        """Blend by the alpha of each pixel; 0 is all video. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_FLAG_GLOBAL_ALPHA = 0x0010
        """Blend by `v4l2_window.global_alpha`; 0 is all video. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_FLAG_LOCAL_INV_ALPHA = 0x0020
        """Blend by the alpha of each pixel; 0 is all frame buffer. Documented in v4l/vidioc-g-fbuf.rst."""
        V4L2_FBUF_FLAG_SRC_CHROMAKEY = 0x0040
        """Show the frame buffer where the video has `v4l2_window.chromakey`; excludes `V4L2_FBUF_FLAG_CHROMAKEY`.
        Documented in v4l/vidioc-g-fbuf.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_framebuffer_capability": (
                "V4L2_FBUF_CAP_EXTERNOVERLAY",
                "V4L2_FBUF_CAP_CHROMAKEY",
                "V4L2_FBUF_CAP_LIST_CLIPPING",
                "V4L2_FBUF_CAP_BITMAP_CLIPPING",
                "V4L2_FBUF_CAP_LOCAL_ALPHA",
                "V4L2_FBUF_CAP_GLOBAL_ALPHA",
                "V4L2_FBUF_CAP_LOCAL_INV_ALPHA",
                "V4L2_FBUF_CAP_SRC_CHROMAKEY",
            ),
            "v4l2_framebuffer_flag": (
                "V4L2_FBUF_FLAG_PRIMARY",
                "V4L2_FBUF_FLAG_OVERLAY",
                "V4L2_FBUF_FLAG_CHROMAKEY",
                "V4L2_FBUF_FLAG_LOCAL_ALPHA",
                "V4L2_FBUF_FLAG_GLOBAL_ALPHA",
                "V4L2_FBUF_FLAG_LOCAL_INV_ALPHA",
                "V4L2_FBUF_FLAG_SRC_CHROMAKEY",
            ),
        },
    )
