"""JPEG compression, the older way."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_jpeg_marker: Segments of a JPEG image.

V4L2_JPEG_MARKER_DHT: Final = 8
"""Huffman tables, without which a decoder takes the usual ones. Documented in v4l/vidioc-g-jpegcomp.rst."""
V4L2_JPEG_MARKER_DQT: Final = 16
"""Quantisation tables, which tell how strongly the image is compressed. Documented in v4l/vidioc-g-jpegcomp.rst."""
V4L2_JPEG_MARKER_DRI: Final = 32
"""Restart interval, after how many coded units a decoder can begin anew. Documented in v4l/vidioc-g-jpegcomp.rst."""
V4L2_JPEG_MARKER_COM: Final = 64
"""Comment, out of COM_data. Documented in v4l/vidioc-g-jpegcomp.rst."""
V4L2_JPEG_MARKER_APP: Final = 128
"""Data of an application, which drivers always write as APP0. Documented in v4l/vidioc-g-jpegcomp.rst."""


class v4l2_jpegcompression(_s.Structure):
    """How strongly JPEG images are compressed, and which segments they have.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-jpegcomp.rst.
    """

    quality: int = _s.int_()
    """Higher is better and larger, on a scale of the driver's, mostly up to 100; `V4L2_CID_JPEG_COMPRESSION_QUALITY`
    replaces it. Set by the caller and written by the driver.
    """
    APPn: int = _s.int_()
    """Number of the APP segment to write. From 0 to 15. Set by the caller and written by the driver."""
    APP_len: int = _s.int_()
    """Length of the APP segment's data; 0 for no segment. In bytes. Set by the caller and written by the driver."""
    APP_data: bytes = _s.bytes_(60)
    """Data of the APP segment. 60 bytes. Counted by `APP_len`. Set by the caller and written by the driver."""
    COM_len: int = _s.int_()
    """Length of the comment; 0 for no comment. In bytes. Set by the caller and written by the driver."""
    COM_data: bytes = _s.bytes_(60)
    """Comment to put into every image, of `COM_len` bytes. 60 bytes. Counted by `COM_len`. Set by the caller and
    written by the driver.
    """
    jpeg_markers: int = _s.u32()
    """Segments that an image has; `V4L2_CID_JPEG_ACTIVE_MARKER` replaces it. Flags of `v4l2_jpeg_marker`. Set by the
    caller and written by the driver.
    """


VIDIOC_G_JPEGCOMP: Final[int] = _s.IOR("V", 61, v4l2_jpegcompression)
"""Get the parameters of JPEG compression. See `vidioc_g_jpegcomp`."""
VIDIOC_S_JPEGCOMP: Final[int] = _s.IOW("V", 62, v4l2_jpegcompression)
"""Set the parameters of JPEG compression. See `vidioc_s_jpegcomp`."""


def vidioc_g_jpegcomp(device: _s.FileDescriptorLike, argument: v4l2_jpegcompression, /) -> v4l2_jpegcompression:
    """Get the parameters of JPEG compression.

    New programs read `V4L2_CID_JPEG_COMPRESSION_QUALITY` and the other controls of the JPEG class.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-jpegcomp.rst.
    """
    try:
        if argument.__class__ is not v4l2_jpegcompression:
            _s.refuse_other(argument, v4l2_jpegcompression, "VIDIOC_G_JPEGCOMP")
        _ioctl(device, VIDIOC_G_JPEGCOMP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_G_JPEGCOMP", __name__) from None
    return argument


def vidioc_s_jpegcomp(device: _s.FileDescriptorLike, argument: v4l2_jpegcompression, /) -> v4l2_jpegcompression:
    """Set the parameters of JPEG compression.

    New programs use the controls of the JPEG class.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-jpegcomp.rst.
    """
    try:
        if argument.__class__ is not v4l2_jpegcompression:
            _s.refuse_other(argument, v4l2_jpegcompression, "VIDIOC_S_JPEGCOMP")
        _ioctl(device, VIDIOC_S_JPEGCOMP, argument)
    except OSError as error:
        raise _s.explained(error, "VIDIOC_S_JPEGCOMP", __name__) from None
    return argument


if TYPE_CHECKING:

    class v4l2_jpeg_marker(enum.IntFlag):
        """Segments of a JPEG image.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-g-jpegcomp.rst.
        """

        V4L2_JPEG_MARKER_DHT = 8
        """Huffman tables, without which a decoder takes the usual ones. Documented in v4l/vidioc-g-jpegcomp.rst."""
        V4L2_JPEG_MARKER_DQT = 16
        """Quantisation tables, which tell how strongly the image is compressed. Documented in
        v4l/vidioc-g-jpegcomp.rst.
        """
        V4L2_JPEG_MARKER_DRI = 32
        """Restart interval, after how many coded units a decoder can begin anew. Documented in
        v4l/vidioc-g-jpegcomp.rst.
        """
        V4L2_JPEG_MARKER_COM = 64
        """Comment, out of COM_data. Documented in v4l/vidioc-g-jpegcomp.rst."""
        V4L2_JPEG_MARKER_APP = 128
        """Data of an application, which drivers always write as APP0. Documented in v4l/vidioc-g-jpegcomp.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_jpeg_marker": (
                "V4L2_JPEG_MARKER_DHT",
                "V4L2_JPEG_MARKER_DQT",
                "V4L2_JPEG_MARKER_DRI",
                "V4L2_JPEG_MARKER_COM",
                "V4L2_JPEG_MARKER_APP",
            ),
        },
    )
