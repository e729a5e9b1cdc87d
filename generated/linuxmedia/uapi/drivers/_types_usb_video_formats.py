"""Formats and frame sizes of the USB Video Class."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s


class uvc_format_uncompressed(_s.Structure, pack=1):
    """A format without compression.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_FORMAT_UNCOMPRESSED_SIZE`. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24: class, interface. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_FORMAT_UNCOMPRESSED`; the frame sizes follow after it. A value of `uvc_streaming_descriptor_subtype`.
    Written by the driver.
    """
    bFormatIndex: int = _s.u8()
    """Index that requests call the format, from 1. From 1 to 255. Written by the driver."""
    bNumFrameDescriptors: int = _s.u8()
    """Number of frame sizes that follow. Written by the driver."""
    guidFormat: bytes = _s.bytes_(16)
    """GUID of the pixel format; its first four bytes are the FourCC in most cases. 16 bytes. Written by the driver."""
    bBitsPerPixel: int = _s.u8()
    """Mean size of a pixel. In bits. Written by the driver."""
    bDefaultFrameIndex: int = _s.u8()
    """Frame size to start with. An index. Written by the driver."""
    bAspectRatioX: int = _s.u8()
    """Width part of the picture's aspect ratio; often 0. Written by the driver."""
    bAspectRatioY: int = _s.u8()
    """Height part of the picture's aspect ratio; often 0. Written by the driver."""
    bmInterlaceFlags: int = _s.u8()
    """How fields are interlaced: bit 0 interlaced, bit 1 a frame of one field rather than of two, bit 2 field 1 first,
    bits 4 and 5 the pattern: field 1 only, field 2 only, both by turns, or at random. Written by the driver. Since
    Linux 6.2.
    """
    bCopyProtect: int = _s.u8()
    """Whether copies are restricted. From 0 to 1. Written by the driver."""


class uvc_frame_uncompressed(_s.FlexibleStructure, pack=1):
    """One frame size of an uncompressed format.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_FRAME_UNCOMPRESSED_SIZE` of the number of intervals. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24 of the class. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_FRAME_UNCOMPRESSED`, one for each size. A value of `uvc_streaming_descriptor_subtype`. Written by the
    driver.
    """
    bFrameIndex: int = _s.u8()
    """Index that requests call the size, from 1. From 1 to 255. Written by the driver."""
    bmCapabilities: int = _s.u8()
    """Bit 0: still images are taken as in method 1; bit 1: the frame rate is fixed. Written by the driver."""
    wWidth: int = _s.le16()
    """Pixels of a line of the stream. In pixels. Written by the driver."""
    wHeight: int = _s.le16()
    """Lines of an image of the stream. In pixels. Written by the driver."""
    dwMinBitRate: int = _s.le32()
    """Rate at the longest interval. In bit/s. Written by the driver."""
    dwMaxBitRate: int = _s.le32()
    """Rate at the shortest interval. In bit/s. Written by the driver."""
    dwMaxVideoFrameBufferSize: int = _s.le32()
    """Size of a frame; deprecated in favour of the negotiated value. In bytes. Written by the driver."""
    dwDefaultFrameInterval: int = _s.le32()
    """Interval to start with. In 100 ns. Written by the driver."""
    bFrameIntervalType: int = _s.u8()
    """Number of intervals, or 0 for a range. Written by the driver."""
    dwFrameInterval: _s.Array[int] = _s.flexible(_s.le32())
    """The intervals, shortest first; a range is its shortest, its longest and the step. In 100 ns. As many as the
    memory has room for. Written by the driver.
    """


class uvc_format_mjpeg(_s.Structure, pack=1):
    """The Motion JPEG format.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_FORMAT_MJPEG_SIZE`. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24 for an interface. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_FORMAT_MJPEG`, which needs no GUID. A value of `uvc_streaming_descriptor_subtype`. Written by the
    driver.
    """
    bFormatIndex: int = _s.u8()
    """The format's number in requests. From 1 to 255. Written by the driver."""
    bNumFrameDescriptors: int = _s.u8()
    """How many frame sizes come after it. Written by the driver."""
    bmFlags: int = _s.u8()
    """Bit 0: all frames are of the same size in bytes. From 0 to 1. Written by the driver."""
    bDefaultFrameIndex: int = _s.u8()
    """Frame size to begin with. An index. Written by the driver."""
    bAspectRatioX: int = _s.u8()
    """Horizontal part of the picture's aspect ratio. Written by the driver."""
    bAspectRatioY: int = _s.u8()
    """Vertical part of the picture's aspect ratio. Written by the driver."""
    bmInterlaceFlags: int = _s.u8()
    """Interlacing of the fields, in the bits of the uncompressed format. Written by the driver. Since Linux 6.2."""
    bCopyProtect: int = _s.u8()
    """Whether duplication is restricted. From 0 to 1. Written by the driver."""


class uvc_frame_mjpeg(_s.FlexibleStructure, pack=1):
    """One frame size of Motion JPEG.

    In Linux 5.10 or earlier.
    """

    bLength: int = _s.u8()
    """`UVC_DT_FRAME_MJPEG_SIZE` of the number of intervals. In bytes. Written by the driver."""
    bDescriptorType: int = _s.u8()
    """0x24, an interface descriptor. From 0x24 to 0x24. Written by the driver."""
    bDescriptorSubType: int = _s.u8()
    """`UVC_VS_FRAME_MJPEG`, with the layout of an uncompressed size. A value of `uvc_streaming_descriptor_subtype`.
    Written by the driver.
    """
    bFrameIndex: int = _s.u8()
    """The size's number in requests. From 1 to 255. Written by the driver."""
    bmCapabilities: int = _s.u8()
    """Bit 0 for still images by method 1, bit 1 for a fixed frame rate. Written by the driver."""
    wWidth: int = _s.le16()
    """Width of the picture. In pixels. Written by the driver."""
    wHeight: int = _s.le16()
    """Height of the picture. In pixels. Written by the driver."""
    dwMinBitRate: int = _s.le32()
    """Lowest rate, at the longest interval and the default quality. In bit/s. Written by the driver."""
    dwMaxBitRate: int = _s.le32()
    """Highest rate, at the shortest interval and the default quality. In bit/s. Written by the driver."""
    dwMaxVideoFrameBufferSize: int = _s.le32()
    """Largest picture; the negotiated value replaces it. In bytes. Written by the driver."""
    dwDefaultFrameInterval: int = _s.le32()
    """Interval that the camera proposes. In 100 ns. Written by the driver."""
    bFrameIntervalType: int = _s.u8()
    """Count of the intervals that follow, 0 for a range of them. Written by the driver."""
    dwFrameInterval: _s.Array[int] = _s.flexible(_s.le32())
    """Intervals in rising order, or shortest, longest and step. In 100 ns. As many as the memory has room for. Written
    by the driver.
    """
