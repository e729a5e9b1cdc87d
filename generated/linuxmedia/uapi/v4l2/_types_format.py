"""Formats of streams."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# video_limits: Bounds built into the structures and, by default, into every queue.

VIDEO_MAX_FRAME: Final = 32
"""Buffers a queue can hold unless it announces another limit. Documented in v4l/vidioc-reqbufs.rst."""
VIDEO_MAX_PLANES: Final = 8
"""Memory planes that one multi-planar image can have. Documented in v4l/vidioc-reqbufs.rst."""

# v4l2_pix_format_marker: The one meaningful content of v4l2_pix_format.priv.

V4L2_PIX_FMT_PRIV_MAGIC: Final = 0xFEEDCAFE
"""The members behind priv are initialised; the driver always returns it. Documented in v4l/pixfmt-v4l2.rst."""

# v4l2_pix_format_flag: Modifiers of an image format.

V4L2_PIX_FMT_FLAG_PREMUL_ALPHA: Final = 0x00000001
"""Colour components are stored already multiplied by the pixel's alpha. Documented in v4l/pixfmt-v4l2.rst."""
V4L2_PIX_FMT_FLAG_SET_CSC: Final = 0x00000002
"""On capture, the program's colour members are a wish for conversion rather than ignored. Documented in
v4l/pixfmt-v4l2.rst.
"""

# v4l2_vbi_flag: Departures from the normal order, first field before second.

V4L2_VBI_UNSYNC: Final = 1
"""The hardware cannot tell the fields apart, so either may come first; the older still precedes the newer. Documented
in v4l/dev-raw-vbi.rst.
"""
V4L2_VBI_INTERLACED: Final = 2
"""Lines of both fields alternate in memory, with equal counts. Documented in v4l/dev-raw-vbi.rst."""

# v4l2_vbi_start_line: Numbers at which the fields begin in the two scanning systems, for filling v4l2_vbi_format.start.

V4L2_VBI_ITU_525_F1_START: Final = 1
"""Field 1 of 525-line systems opens the count. Documented in v4l/dev-raw-vbi.rst."""
V4L2_VBI_ITU_525_F2_START: Final = 264
"""Field 2 of 525-line systems begins half a frame later. Documented in v4l/dev-raw-vbi.rst."""
V4L2_VBI_ITU_625_F1_START: Final = 1
"""Field 1 of 625-line systems also begins at the origin. Documented in v4l/dev-raw-vbi.rst."""
V4L2_VBI_ITU_625_F2_START: Final = 314
"""Field 2 of 625-line systems follows 313 lines after the first. Documented in v4l/dev-raw-vbi.rst."""

# v4l2_sliced_service: Data services in the vertical blanking interval.

V4L2_SLICED_TELETEXT_B: Final = 0x0001
"""World System Teletext of 625-line countries, 42 bytes of payload a line. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_SLICED_VPS: Final = 0x0400
"""Video Programme System on line 16, which starts recorders on time. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_SLICED_CAPTION_525: Final = 0x1000
"""Closed captions on line 21 of North American signals, two bytes a field. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_SLICED_WSS_625: Final = 0x4000
"""Widescreen signalling on line 23, fourteen bits about the aspect ratio. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_SLICED_VBI_525: Final = 0x00001000
"""All services of 525-line systems, which is captions alone. Documented in v4l/dev-sliced-vbi.rst."""
V4L2_SLICED_VBI_625: Final = 0x00004401
"""All services of 625-line systems. Documented in v4l/dev-sliced-vbi.rst."""

# v4l2_format_flag: Traits of an enumerated format.

V4L2_FMT_FLAG_COMPRESSED: Final = 0x0001
"""The format is compressed; with most such formats the size varies from image to image. Documented in
v4l/vidioc-enum-fmt.rst.
"""
V4L2_FMT_FLAG_EMULATED: Final = 0x0002
"""A library converts to this format at the cost of CPU time. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM: Final = 0x0004
"""The stateful decoder finds frame boundaries on its own, so buffers may split the stream anywhere. Documented in
v4l/vidioc-enum-fmt.rst.
"""
V4L2_FMT_FLAG_DYN_RESOLUTION: Final = 0x0008
"""The stateful decoder notices a new picture size in mid-stream and reports it with `V4L2_EVENT_SOURCE_CHANGE`.
Documented in v4l/vidioc-enum-fmt.rst.
"""
V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL: Final = 0x0010
"""The stateful encoder can write another frame rate into the stream than the one at which it is fed. Documented in
v4l/vidioc-enum-fmt.rst.
"""
V4L2_FMT_FLAG_CSC_COLORSPACE: Final = 0x0020
"""A program can choose the colorspace of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_CSC_XFER_FUNC: Final = 0x0040
"""A program can choose the transfer function of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_CSC_YCBCR_ENC: Final = 0x0080
"""A program can choose the luma and chroma matrix of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_CSC_HSV_ENC: Final = 128
"""A program can choose the hue scale of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_CSC_QUANTIZATION: Final = 0x0100
"""A program can choose the numeric range of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
V4L2_FMT_FLAG_META_LINE_BASED: Final = 0x0200
"""Metadata comes in lines, so that width, height and bytesperline of `v4l2_meta_format` apply. Since Linux 6.10.
Documented in v4l/vidioc-enum-fmt.rst.
"""

# v4l2_buf_type: Kinds of data stream, each with a format and, but for overlays, a queue of its own.

V4L2_BUF_TYPE_VIDEO_CAPTURE: Final = 1
"""Images from the device, each in one memory region. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VIDEO_OUTPUT: Final = 2
"""Images to the device, each in one memory region. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VIDEO_OVERLAY: Final = 3
"""Video that the device shows on a screen by itself, written to graphics memory or mixed with the graphics signal; it
has a format but no queue. Documented in v4l/buffer.rst.
"""
V4L2_BUF_TYPE_VBI_CAPTURE: Final = 4
"""Waveforms of received blanking lines. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VBI_OUTPUT: Final = 5
"""Waveforms of blanking lines to transmit. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_SLICED_VBI_CAPTURE: Final = 6
"""Packets of data services found in received blanking lines. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_SLICED_VBI_OUTPUT: Final = 7
"""Packets of data services to transmit in blanking lines. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY: Final = 8
"""On-screen display over outgoing video; a window without a queue. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE: Final = 9
"""Images from the device, spread over up to `VIDEO_MAX_PLANES` regions. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE: Final = 10
"""Images to the device, spread over up to `VIDEO_MAX_PLANES` regions. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_SDR_CAPTURE: Final = 11
"""Radio samples from a receiver. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_SDR_OUTPUT: Final = 12
"""Radio samples to a transmitter. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_META_CAPTURE: Final = 13
"""Data about images from the device, such as statistics or embedded sensor lines. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_META_OUTPUT: Final = 14
"""Parameters to the device that steer how images are processed. Documented in v4l/buffer.rst."""
V4L2_BUF_TYPE_PRIVATE: Final = 0x80
"""Start of numbers once left to drivers; no call takes them any more. Documented in v4l/buffer.rst. The page does not
list it.
"""

# v4l2_field: Interlacing of an image and the order of its fields in memory and in time.

V4L2_FIELD_ANY: Final = 0
"""A program does not mind; the driver answers with a definite order. Documented in v4l/field-order.rst."""
V4L2_FIELD_NONE: Final = 1
"""Frames of progressive video, all of whose lines are of one moment. Documented in v4l/field-order.rst."""
V4L2_FIELD_TOP: Final = 2
"""Each buffer holds a top field; there are no others. Documented in v4l/field-order.rst."""
V4L2_FIELD_BOTTOM: Final = 3
"""Each buffer holds a bottom field; there are no others. Documented in v4l/field-order.rst."""
V4L2_FIELD_INTERLACED: Final = 4
"""Lines of both fields alternate; the video standard tells which field is older. Documented in v4l/field-order.rst."""
V4L2_FIELD_SEQ_TB: Final = 5
"""Both fields, one below the other, the older top field above. Documented in v4l/field-order.rst."""
V4L2_FIELD_SEQ_BT: Final = 6
"""Both fields, one below the other, the older bottom field above. Documented in v4l/field-order.rst."""
V4L2_FIELD_ALTERNATE: Final = 7
"""Top and bottom fields arrive by turns in separate buffers, and each buffer names its own. Documented in
v4l/field-order.rst.
"""
V4L2_FIELD_INTERLACED_TB: Final = 8
"""Lines of both fields alternate and the top field is the older. Documented in v4l/field-order.rst."""
V4L2_FIELD_INTERLACED_BT: Final = 9
"""Lines of both fields alternate and the bottom field is the older. Documented in v4l/field-order.rst."""

# v4l2_memory: Where the memory of buffers comes from.

V4L2_MEMORY_MMAP: Final = 1
"""The driver allocates it and programs map it. Documented in v4l/buffer.rst."""
V4L2_MEMORY_USERPTR: Final = 2
"""The program passes addresses of its own memory. Documented in v4l/buffer.rst."""
V4L2_MEMORY_OVERLAY: Final = 3
"""Number set aside for overlays; no queue accepts it. Documented in v4l/buffer.rst."""
V4L2_MEMORY_DMABUF: Final = 4
"""The program passes descriptors of buffers that another device or heap exported. Documented in v4l/buffer.rst."""

# v4l2_colorspace: Primaries and white point, and with them the defaults of transfer function, matrix and range.

V4L2_COLORSPACE_DEFAULT: Final = 0
"""Left to the driver; a program may pass it but never gets it from a well-behaved capture driver. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_COLORSPACE_SMPTE170M: Final = 1
"""Standard-definition television since the 1980s. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_SMPTE240M: Final = 2
"""Early high-definition television, which Rec. 709 displaced in 1998. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_REC709: Final = 3
"""High-definition television by Rec. 709, the usual one above standard definition. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_COLORSPACE_BT878: Final = 4
"""Born of a misread bt878 data sheet and never returned by a driver. Documented in v4l/colorspaces-defs.rst. The page
does not list it.
"""
V4L2_COLORSPACE_470_SYSTEM_M: Final = 5
"""Phosphors of NTSC as specified in 1953, for historic recordings. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_470_SYSTEM_BG: Final = 6
"""PAL and SECAM phosphors of EBU Tech. 3213. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_JPEG: Final = 7
"""Short for sRGB primaries with the BT.601 matrix at full range, which is how JPEG files are coded. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_COLORSPACE_SRGB: Final = 8
"""Computer graphics and most webcams. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_OPRGB: Final = 9
"""Wide gamut for still pictures, formerly sold as Adobe RGB. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_BT2020: Final = 10
"""Ultra-high-definition television with wide gamut. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_RAW: Final = 11
"""Whatever the sensor sees, before any colour processing. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_DCI_P3: Final = 12
"""Projection in digital cinemas by SMPTE RP 431-2. Documented in v4l/colorspaces-defs.rst."""
V4L2_COLORSPACE_ADOBERGB: Final = 9
"""Former name of `V4L2_COLORSPACE_OPRGB`. Documented in v4l/colorspaces-defs.rst."""

# v4l2_xfer_func: Curves that map linear light to stored component values.

V4L2_XFER_FUNC_DEFAULT: Final = 0
"""The curve that goes with the colorspace. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_709: Final = 1
"""Television curve of Rec. 709, with a linear foot and an exponent of 0.45. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_SRGB: Final = 2
"""Computer graphics curve, close to a gamma of 2.2. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_OPRGB: Final = 3
"""Pure power curve, exponent 2.19921875 towards light. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_SMPTE240M: Final = 4
"""Curve of the first high-definition standard, close to Rec. 709 with a gentler foot. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_XFER_FUNC_NONE: Final = 5
"""Values are proportional to light. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_DCI_P3: Final = 6
"""Cinema power curve with exponent 2.6. Documented in v4l/colorspaces-defs.rst."""
V4L2_XFER_FUNC_SMPTE2084: Final = 7
"""Perceptual quantiser of high dynamic range video, absolute up to 10000 candela per square metre. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_XFER_FUNC_ADOBERGB: Final = 3
"""Former name of `V4L2_XFER_FUNC_OPRGB`. Documented in v4l/colorspaces-defs.rst."""

# v4l2_ycbcr_encoding: Matrices between gamma-corrected RGB and luma with two colour differences.

V4L2_YCBCR_ENC_DEFAULT: Final = 0
"""The matrix that goes with the colorspace. Documented in v4l/colorspaces-defs.rst."""
V4L2_YCBCR_ENC_601: Final = 1
"""Weights of standard definition, with 0.299 red and 0.114 blue in luma. Documented in v4l/colorspaces-defs.rst."""
V4L2_YCBCR_ENC_709: Final = 2
"""Weights of high definition, with 0.2126 red and 0.0722 blue in luma. Documented in v4l/colorspaces-defs.rst."""
V4L2_YCBCR_ENC_XV601: Final = 3
"""The standard-definition matrix of xvYCC, whose values may leave the nominal range to reach a wider gamut. Documented
in v4l/colorspaces-defs.rst.
"""
V4L2_YCBCR_ENC_XV709: Final = 4
"""The high-definition matrix of xvYCC, with the same use of out-of-range values. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_YCBCR_ENC_SYCC: Final = 5
"""Misunderstanding of sYCC, in effect the BT.601 matrix; use `V4L2_YCBCR_ENC_601`. Documented in
v4l/colorspaces-defs.rst. The page does not list it.
"""
V4L2_YCBCR_ENC_BT2020: Final = 6
"""Weights of ultra-high definition, applied after gamma correction, with 0.2627 red and 0.0593 blue in luma. Documented
in v4l/colorspaces-defs.rst.
"""
V4L2_YCBCR_ENC_BT2020_CONST_LUM: Final = 7
"""Ultra-high definition with luma computed from linear light, hence a constant luminance. Documented in
v4l/colorspaces-defs.rst.
"""
V4L2_YCBCR_ENC_SMPTE240M: Final = 8
"""Weights of early high definition, with 0.212 red and 0.087 blue in luma. Documented in v4l/colorspaces-defs.rst. The
page does not list it.
"""

# v4l2_hsv_encoding: Scales of the hue in HSV pixels, numbered apart from the luma and chroma matrices.

V4L2_HSV_ENC_180: Final = 128
"""One step is two degrees, so that hue runs from 0 to 179. Documented in v4l/colorspaces-defs.rst."""
V4L2_HSV_ENC_256: Final = 129
"""The full circle is divided over all values of a byte. Documented in v4l/colorspaces-defs.rst."""

# v4l2_quantization: Numeric range of stored components.

V4L2_QUANTIZATION_DEFAULT: Final = 0
"""Full for RGB, HSV and JPEG, limited for other luma and chroma. Documented in v4l/colorspaces-defs.rst."""
V4L2_QUANTIZATION_FULL_RANGE: Final = 1
"""Black to white takes every code, 0 to 255 in eight bits. Documented in v4l/colorspaces-defs.rst."""
V4L2_QUANTIZATION_LIM_RANGE: Final = 2
"""Head and foot room remain: 16 to 235 for luma and RGB, 16 to 240 for chroma in eight bits. Documented in
v4l/colorspaces-defs.rst.
"""


class v4l2_rect(_s.Structure):
    """Rectangle with a signed origin, used for windows, cropping, composing and selections.

    In Linux 5.10 or earlier. Documented in v4l/dev-overlay.rst.
    """

    left: int = _s.s32()
    """Distance of the left edge from the reference point, growing to the right. In pixels. Set by the caller and
    written by the driver.
    """
    top: int = _s.s32()
    """Distance of the upper edge from the reference point, growing downwards. In pixels. Set by the caller and written
    by the driver.
    """
    width: int = _s.u32()
    """Extent from left to right, from the left edge on. In pixels. Set by the caller and written by the driver."""
    height: int = _s.u32()
    """Extent from top to bottom, from the top edge on. In pixels. Set by the caller and written by the driver."""


class v4l2_fract(_s.Structure):
    """Exact fraction, for frame intervals and pixel aspect ratios.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enumstd.rst.
    """

    numerator: int = _s.u32()
    """Dividend; for a frame interval a number of seconds. Set by the caller and written by the driver."""
    denominator: int = _s.u32()
    """Divisor; for a frame interval the frames that pass in the numerator's seconds. Set by the caller and written by
    the driver.
    """


class v4l2_clip(_s.Structure):
    """Rectangle of the frame buffer that an overlay leaves uncovered.

    Kept for old sources; current kernels accept no clip list.

    In Linux 5.10 or earlier. Documented in v4l/dev-overlay.rst.
    """

    c: v4l2_rect = _s.nested(v4l2_rect)
    """Area to keep clear, relative to the frame buffer's upper left corner. Set by the caller."""
    next: _s.Pointer[v4l2_clip] = _s.pointer(lambda: v4l2_clip)
    """Link from the time of linked lists, which drivers never follow. Set by the caller."""


class v4l2_window(_s.Structure):
    """Where an overlay appears on the frame buffer and how it mixes with what is there.

    In Linux 5.10 or earlier. Documented in v4l/dev-overlay.rst.
    """

    w: v4l2_rect = _s.nested(v4l2_rect)
    """Target area, which may reach beyond the frame buffer; the driver trims it. Set by the caller and written by the
    driver.
    """
    field: int = _s.u32()
    """Field order that is shown, as granted in return. A value of `v4l2_field`. Set by the caller and written by the
    driver.
    """
    chromakey: int = _s.u32()
    """Colour that chroma keying replaces, of the frame buffer or, with `V4L2_FBUF_FLAG_SRC_CHROMAKEY`, of the video, in
    the frame buffer's pixel format. Set by the caller and written by the driver.
    """
    clips: _s.Pointer[v4l2_clip] = _s.pointer(v4l2_clip, count="clipcount")
    """Uncovered rectangles; the kernel resets the pointer and ignores them today. Counted by `clipcount`. Set by the
    caller.
    """
    clipcount: int = _s.u32()
    """Entries behind clips, returned as zero by kernels without clipping. Set by the caller and written by the
    driver.
    """
    bitmap: _s.Pointer[int] = _s.pointer(None)
    """Mask with a bit for each pixel of the window, a set bit showing video; likewise reset and ignored today. Set by
    the caller.
    """
    global_alpha: int = _s.u8()
    """Weight of the frame buffer against the video, 0 all video, where `V4L2_FBUF_FLAG_GLOBAL_ALPHA` is in force. From
    0 to 255. Set by the caller and written by the driver.
    """


class v4l2_pix_format_u1(_s.Union):
    """How colour differences or hue are coded, by the kind of pixel. pixelformat: `hsv_enc` for the HSV formats,
    `ycbcr_enc` for every other.
    """

    ycbcr_enc: int = _s.u32()
    """Matrix between RGB and luma with chroma. A value of `v4l2_ycbcr_encoding`. Set by the caller and written by the
    driver.
    """
    hsv_enc: int = _s.u32()
    """Scale of the hue angle. A value of `v4l2_hsv_encoding`. In use with `V4L2_PIX_FMT_HSV24`, `V4L2_PIX_FMT_HSV32`.
    Set by the caller and written by the driver.
    """


class v4l2_pix_format(_s.Structure):
    """Image format of a single-planar queue: size, pixel layout, memory footprint and colour interpretation.

    In Linux 5.10 or earlier. Documented in v4l/pixfmt-v4l2.rst.
    """

    width: int = _s.u32()
    """Columns of the image, adjusted to what the device can do. In pixels. Set by the caller and written by the
    driver.
    """
    height: int = _s.u32()
    """Lines of the frame, or of one field where field is top, bottom or alternate. In pixels. Set by the caller and
    written by the driver.
    """
    pixelformat: int = _s.fourcc()
    """How pixels are arranged in memory or how the stream is compressed. A value of `v4l2_pixel_format`. Set by the
    caller and written by the driver.
    """
    field: int = _s.u32()
    """Interlacing wanted, then granted. A value of `v4l2_field`. Set by the caller and written by the driver."""
    bytesperline: int = _s.u32()
    """Step from one line to the next in the first plane, padding included; zero for compressed data. In bytes. Set by
    the caller and written by the driver.
    """
    sizeimage: int = _s.u32()
    """Room for one whole image; a program may propose it for compressed data only. In bytes. Set by the caller and
    written by the driver.
    """
    colorspace: int = _s.u32()
    """Primaries and white point, told by the driver on capture and by the program on output. A value of
    `v4l2_colorspace`. Set by the caller and written by the driver.
    """
    priv: int = _s.u32()
    """Marker that vouches for the remaining members; any other value than the magic one makes them count as zero. A
    value of `v4l2_pix_format_marker`. Set by the caller and written by the driver.
    """
    flags: int = _s.u32()
    """Treatment of alpha, and the wish for a colour conversion. Flags of `v4l2_pix_format_flag`. Set by the caller and
    written by the driver.
    """
    _u1: v4l2_pix_format_u1 = _s.nested(v4l2_pix_format_u1)
    ycbcr_enc: int = _s.through("_u1")
    """Matrix between RGB and luma with chroma. A value of `v4l2_ycbcr_encoding`. Set by the caller and written by the
    driver.
    """
    hsv_enc: int = _s.through("_u1")
    """Scale of the hue angle. A value of `v4l2_hsv_encoding`. In use with `V4L2_PIX_FMT_HSV24`, `V4L2_PIX_FMT_HSV32`.
    Set by the caller and written by the driver.
    """
    quantization: int = _s.u32()
    """Whether components use their full numeric range. A value of `v4l2_quantization`. Set by the caller and written by
    the driver.
    """
    xfer_func: int = _s.u32()
    """Curve between light and component values. A value of `v4l2_xfer_func`. Set by the caller and written by the
    driver.
    """


class v4l2_plane_pix_format(_s.Structure, pack=1):
    """Footprint of one plane of a multi-planar image.

    In Linux 5.10 or earlier. Documented in v4l/pixfmt-v4l2-mplane.rst.
    """

    sizeimage: int = _s.u32()
    """Largest payload this plane can carry. In bytes. Set by the caller and written by the driver."""
    bytesperline: int = _s.u32()
    """Step between the starts of neighbouring lines in this plane. In bytes. Set by the caller and written by the
    driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u16(), 6)
    """Reserved; zero."""


class v4l2_pix_format_mplane_u1(_s.Union):
    """Coding of chroma, or of hue. pixelformat: `hsv_enc` for the two HSV formats, `ycbcr_enc` for all others."""

    ycbcr_enc: int = _s.u8()
    """Luma and chroma matrix, in one byte. A value of `v4l2_ycbcr_encoding`. Set by the caller and written by the
    driver.
    """
    hsv_enc: int = _s.u8()
    """Hue scale, in one byte. A value of `v4l2_hsv_encoding`. In use with `V4L2_PIX_FMT_HSV24`, `V4L2_PIX_FMT_HSV32`.
    Set by the caller and written by the driver.
    """


class v4l2_pix_format_mplane(_s.Structure, pack=1):
    """Image format of a multi-planar queue, whose planes may lie in different memory regions.

    In Linux 5.10 or earlier. Documented in v4l/pixfmt-v4l2-mplane.rst.
    """

    width: int = _s.u32()
    """Columns of the largest plane. In pixels. Set by the caller and written by the driver."""
    height: int = _s.u32()
    """Lines of the largest plane, counted like those of `v4l2_pix_format`. In pixels. Set by the caller and written by
    the driver.
    """
    pixelformat: int = _s.fourcc()
    """Layout of pixels over the planes; formats with contiguous planes are welcome too and use one plane. A value of
    `v4l2_pixel_format`. Set by the caller and written by the driver.
    """
    field: int = _s.u32()
    """Interlacing of the image, negotiated. A value of `v4l2_field`. Set by the caller and written by the driver."""
    colorspace: int = _s.u32()
    """Chromaticities behind the component values. A value of `v4l2_colorspace`. Set by the caller and written by the
    driver.
    """
    plane_fmt: _s.Array[v4l2_plane_pix_format] = _s.array(v4l2_plane_pix_format, 8)
    """Size and stride of each plane, the first `num_planes` of them in use. Shape: 8. Counted by `num_planes`. Set by
    the caller and written by the driver.
    """
    num_planes: int = _s.u8()
    """Memory planes of the chosen format, and so of each buffer; the driver corrects it. Set by the caller and written
    by the driver.
    """
    flags: int = _s.u8()
    """Premultiplied alpha, and whether the program asks for colour conversion. Flags of `v4l2_pix_format_flag`. Set by
    the caller and written by the driver.
    """
    _u1: v4l2_pix_format_mplane_u1 = _s.nested(v4l2_pix_format_mplane_u1)
    ycbcr_enc: int = _s.through("_u1")
    """Luma and chroma matrix, in one byte. A value of `v4l2_ycbcr_encoding`. Set by the caller and written by the
    driver.
    """
    hsv_enc: int = _s.through("_u1")
    """Hue scale, in one byte. A value of `v4l2_hsv_encoding`. In use with `V4L2_PIX_FMT_HSV24`, `V4L2_PIX_FMT_HSV32`.
    Set by the caller and written by the driver.
    """
    quantization: int = _s.u8()
    """Full or limited range of the component values. A value of `v4l2_quantization`. Set by the caller and written by
    the driver.
    """
    xfer_func: int = _s.u8()
    """Opto-electronic curve, in one byte. A value of `v4l2_xfer_func`. Set by the caller and written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 7)
    """Reserved; zero."""


class v4l2_vbi_format(_s.Structure):
    """Which blanking lines of each field are sampled, how fast and from where on the line.

    In Linux 5.10 or earlier. Documented in v4l/dev-raw-vbi.rst.
    """

    sampling_rate: int = _s.u32()
    """Rate at which the level of the line is sampled. In Hz. Set by the caller and written by the driver."""
    offset: int = _s.u32()
    """Delay of the first sample after the leading edge of horizontal sync. In samples. Set by the caller and written by
    the driver.
    """
    samples_per_line: int = _s.u32()
    """Samples taken from each line, which is also the stride of the image. In samples. Set by the caller and written by
    the driver.
    """
    sample_format: int = _s.fourcc()
    """Width and coding of a sample, in practice always `V4L2_PIX_FMT_GREY`. A value of `v4l2_pixel_format`. Set by the
    caller and written by the driver.
    """
    start: _s.Array[int] = _s.array(_s.s32(), 2)
    """First line of the first and of the second field, in ITU-R numbers that begin at 1; zero where the hardware cannot
    tell. From 0 to 625. Shape: 2. Set by the caller and written by the driver.
    """
    count: _s.Array[int] = _s.array(_s.u32(), 2)
    """Lines sampled in either field; zero leaves that field out. In lines. Shape: 2. Set by the caller and written by
    the driver.
    """
    flags: int = _s.u32()
    """Order of the two field images in memory. Flags of `v4l2_vbi_flag`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


class v4l2_sliced_vbi_format(_s.Structure):
    """Data services to decode from, or insert into, the blanking lines.

    In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
    """

    service_set: int = _s.u16()
    """Services wanted anywhere, reduced to those granted; if it is zero, `service_lines` decides. Flags of
    `v4l2_sliced_service`. Set by the caller and written by the driver.
    """
    service_lines: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 2, 24)
    """Services wanted on single lines, reduced to those granted: by field, then by line of it; index 0 is unused. Flags
    of `v4l2_sliced_service`. Shape: 2 x 24. Set by the caller and written by the driver.
    """
    io_size: int = _s.u32()
    """Most that one buffer, read() or write() carries, a whole number of `v4l2_sliced_vbi_data` packets. In bytes.
    Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


class v4l2_sdr_format(_s.Structure, pack=1):
    """Sample format of a software-defined radio.

    In Linux 5.10 or earlier. Documented in v4l/dev-sdr.rst.
    """

    pixelformat: int = _s.fourcc()
    """Coding of the I and Q samples. A value of `v4l2_sdr_sample_format`. Set by the caller and written by the
    driver.
    """
    buffersize: int = _s.u32()
    """Bytes that one buffer of samples takes at most. In bytes. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 24)
    """Reserved; zero."""


class v4l2_meta_format(_s.Structure, pack=1):
    """Format of a metadata stream; the last three members describe line-based formats only and are zero for others.

    In Linux 5.10 or earlier. Documented in v4l/dev-meta.rst.
    """

    dataformat: int = _s.fourcc()
    """Four characters that tell how the metadata is laid out. A value of `v4l2_meta_data_format`. Set by the caller and
    written by the driver.
    """
    buffersize: int = _s.u32()
    """Largest amount of metadata in a buffer. In bytes. Written by the driver."""
    width: int = _s.u32()
    """Data units on a line. In data units. Set by the caller and written by the driver. Since Linux 6.10."""
    height: int = _s.u32()
    """Lines of metadata in a buffer. In lines. Set by the caller and written by the driver. Since Linux 6.10."""
    bytesperline: int = _s.u32()
    """Distance from the start of a metadata line to the next one. In bytes. Set by the caller and written by the
    driver. Since Linux 6.10.
    """


class v4l2_format_fmt(_s.Union):
    """The format proper, in 200 bytes whatever the type. The member in use is selected by `v4l2_format.type`."""

    _selected_ = (
        (
            "type",
            {
                1: "pix",
                2: "pix",
                3: "win",
                4: "vbi",
                5: "vbi",
                6: "sliced",
                7: "sliced",
                8: "win",
                9: "pix_mp",
                10: "pix_mp",
                11: "sdr",
                12: "sdr",
                13: "meta",
                14: "meta",
            },
        ),
    )
    pix: v4l2_pix_format = _s.nested(v4l2_pix_format)
    """Image whose buffers are one piece of memory. In use with `V4L2_BUF_TYPE_VIDEO_CAPTURE`,
    `V4L2_BUF_TYPE_VIDEO_OUTPUT`. Set by the caller and written by the driver.
    """
    pix_mp: v4l2_pix_format_mplane = _s.nested(v4l2_pix_format_mplane)
    """Image whose buffers may be several pieces of memory, one for each plane. In use with
    `V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE`, `V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE`. Set by the caller and written by the
    driver.
    """
    win: v4l2_window = _s.nested(v4l2_window)
    """Overlay on a frame buffer. In use with `V4L2_BUF_TYPE_VIDEO_OVERLAY`, `V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY`. Set
    by the caller and written by the driver.
    """
    vbi: v4l2_vbi_format = _s.nested(v4l2_vbi_format)
    """Raw samples of the blanking interval. In use with `V4L2_BUF_TYPE_VBI_CAPTURE`, `V4L2_BUF_TYPE_VBI_OUTPUT`. Set by
    the caller and written by the driver.
    """
    sliced: v4l2_sliced_vbi_format = _s.nested(v4l2_sliced_vbi_format)
    """Decoded services of the blanking interval. In use with `V4L2_BUF_TYPE_SLICED_VBI_CAPTURE`,
    `V4L2_BUF_TYPE_SLICED_VBI_OUTPUT`. Set by the caller and written by the driver.
    """
    sdr: v4l2_sdr_format = _s.nested(v4l2_sdr_format)
    """Samples of a software-defined radio, in or out. In use with `V4L2_BUF_TYPE_SDR_CAPTURE`,
    `V4L2_BUF_TYPE_SDR_OUTPUT`. Set by the caller and written by the driver.
    """
    meta: v4l2_meta_format = _s.nested(v4l2_meta_format)
    """Statistics, parameters or embedded data about images. In use with `V4L2_BUF_TYPE_META_CAPTURE`,
    `V4L2_BUF_TYPE_META_OUTPUT`. Set by the caller and written by the driver.
    """
    raw_data: bytes = _s.bytes_(200)
    """Room that fixes the size of the union for stream types to come. 200 bytes. Set by the caller and written by the
    driver.
    """


class v4l2_format(_s.Structure):
    """Format of one stream; its type says which kind of stream and so which member of the union counts.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-fmt.rst.
    """

    type: int = _s.u32()
    """Queue that the format belongs to. A value of `v4l2_buf_type`. Set by the caller."""
    fmt: v4l2_format_fmt = _s.nested(v4l2_format_fmt)
    """The format proper, in 200 bytes whatever the type."""


class v4l2_fmtdesc(_s.Structure):
    """One entry of the list of formats that a queue offers.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-fmt.rst.
    """

    index: int = _s.u32()
    """Position in the list, from zero in the driver's order of preference; a driver that honours
    V4L2_FMTDESC_FLAG_ENUM_ALL here clears it. Set by the caller and written by the driver.
    """
    type: int = _s.u32()
    """Stream whose formats are listed. A value of `v4l2_buf_type`. Set by the caller."""
    flags: int = _s.u32()
    """Traits of this format on this device. Flags of `v4l2_format_flag`. Written by the driver."""
    description: str = _s.text(32)
    """Short name for people, such as YUYV 4:2:2. At most 31 bytes of text. Written by the driver."""
    pixelformat: int = _s.fourcc()
    """Code to ask for with `VIDIOC_S_FMT`. A value of `v4l2_pixel_format`. Written by the driver."""
    mbus_code: int = _s.u32()
    """On `V4L2_CAP_IO_MC` devices, limits the list to formats reachable from this media bus code; zero lists all. A
    value of media_bus_format. Set by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


def v4l2_fourcc(a: int | str, b: int | str, c: int | str, d: int | str) -> int:
    """Packs four characters into the number of a format, the first one in the lowest byte.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-fmt.rst.
    """
    a, b, c, d = _s.characters(a, b, c, d)
    return a | b << 8 | c << 16 | d << 24


def v4l2_fourcc_be(a: int | str, b: int | str, c: int | str, d: int | str) -> int:
    """Packs the code of a big-endian variant, which differs from its little-endian sibling in bit 31.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-fmt.rst.
    """
    a, b, c, d = _s.characters(a, b, c, d)
    return a | b << 8 | c << 16 | d << 24 | 1 << 31


if TYPE_CHECKING:

    class v4l2_pix_format_marker(enum.IntEnum):
        """The one meaningful content of `v4l2_pix_format.priv`.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-v4l2.rst.
        """

        V4L2_PIX_FMT_PRIV_MAGIC = 0xFEEDCAFE
        """The members behind priv are initialised; the driver always returns it. Documented in v4l/pixfmt-v4l2.rst."""

    class v4l2_pix_format_flag(enum.IntFlag):
        """Modifiers of an image format.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-v4l2.rst.
        """

        V4L2_PIX_FMT_FLAG_PREMUL_ALPHA = 0x00000001
        """Colour components are stored already multiplied by the pixel's alpha. Documented in v4l/pixfmt-v4l2.rst."""
        V4L2_PIX_FMT_FLAG_SET_CSC = 0x00000002
        """On capture, the program's colour members are a wish for conversion rather than ignored. Documented in
        v4l/pixfmt-v4l2.rst.
        """

    class v4l2_vbi_flag(enum.IntFlag):
        """Departures from the normal order, first field before second.

        In Linux 5.10 or earlier. Documented in v4l/dev-raw-vbi.rst.
        """

        V4L2_VBI_UNSYNC = 1
        """The hardware cannot tell the fields apart, so either may come first; the older still precedes the newer.
        Documented in v4l/dev-raw-vbi.rst.
        """
        V4L2_VBI_INTERLACED = 2
        """Lines of both fields alternate in memory, with equal counts. Documented in v4l/dev-raw-vbi.rst."""

    class v4l2_sliced_service(enum.IntFlag):
        """Data services in the vertical blanking interval.

        In Linux 5.10 or earlier. Documented in v4l/dev-sliced-vbi.rst.
        """

        V4L2_SLICED_TELETEXT_B = 0x0001
        """World System Teletext of 625-line countries, 42 bytes of payload a line. Documented in
        v4l/dev-sliced-vbi.rst.
        """
        V4L2_SLICED_VPS = 0x0400
        """Video Programme System on line 16, which starts recorders on time. Documented in v4l/dev-sliced-vbi.rst."""
        V4L2_SLICED_CAPTION_525 = 0x1000
        """Closed captions on line 21 of North American signals, two bytes a field. Documented in
        v4l/dev-sliced-vbi.rst.
        """
        V4L2_SLICED_WSS_625 = 0x4000
        """Widescreen signalling on line 23, fourteen bits about the aspect ratio. Documented in
        v4l/dev-sliced-vbi.rst.
        """
        V4L2_SLICED_VBI_525 = 0x00001000
        """All services of 525-line systems, which is captions alone. Documented in v4l/dev-sliced-vbi.rst."""
        V4L2_SLICED_VBI_625 = 0x00004401
        """All services of 625-line systems. Documented in v4l/dev-sliced-vbi.rst."""

    class v4l2_format_flag(enum.IntFlag):
        """Traits of an enumerated format.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-enum-fmt.rst.
        """

        V4L2_FMT_FLAG_COMPRESSED = 0x0001
        """The format is compressed; with most such formats the size varies from image to image. Documented in
        v4l/vidioc-enum-fmt.rst.
        """
        V4L2_FMT_FLAG_EMULATED = 0x0002
        """A library converts to this format at the cost of CPU time. Documented in v4l/vidioc-enum-fmt.rst."""
        V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM = 0x0004
        """The stateful decoder finds frame boundaries on its own, so buffers may split the stream anywhere. Documented
        in v4l/vidioc-enum-fmt.rst.
        """
        V4L2_FMT_FLAG_DYN_RESOLUTION = 0x0008
        """The stateful decoder notices a new picture size in mid-stream and reports it with `V4L2_EVENT_SOURCE_CHANGE`.
        Documented in v4l/vidioc-enum-fmt.rst.
        """
        V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL = 0x0010
        """The stateful encoder can write another frame rate into the stream than the one at which it is fed. Documented
        in v4l/vidioc-enum-fmt.rst.
        """
        V4L2_FMT_FLAG_CSC_COLORSPACE = 0x0020
        """A program can choose the colorspace of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
        V4L2_FMT_FLAG_CSC_XFER_FUNC = 0x0040
        """A program can choose the transfer function of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
        V4L2_FMT_FLAG_CSC_YCBCR_ENC = 0x0080
        """A program can choose the luma and chroma matrix of what it captures. Documented in
        v4l/vidioc-enum-fmt.rst.
        """
        V4L2_FMT_FLAG_CSC_HSV_ENC = 128
        """A program can choose the hue scale of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
        V4L2_FMT_FLAG_CSC_QUANTIZATION = 0x0100
        """A program can choose the numeric range of what it captures. Documented in v4l/vidioc-enum-fmt.rst."""
        V4L2_FMT_FLAG_META_LINE_BASED = 0x0200
        """Metadata comes in lines, so that width, height and bytesperline of `v4l2_meta_format` apply. Since Linux
        6.10. Documented in v4l/vidioc-enum-fmt.rst.
        """

    class v4l2_buf_type(enum.IntEnum):
        """Kinds of data stream, each with a format and, but for overlays, a queue of its own.

        In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
        """

        V4L2_BUF_TYPE_VIDEO_CAPTURE = 1
        """Images from the device, each in one memory region. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VIDEO_OUTPUT = 2
        """Images to the device, each in one memory region. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VIDEO_OVERLAY = 3
        """Video that the device shows on a screen by itself, written to graphics memory or mixed with the graphics
        signal; it has a format but no queue. Documented in v4l/buffer.rst.
        """
        V4L2_BUF_TYPE_VBI_CAPTURE = 4
        """Waveforms of received blanking lines. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VBI_OUTPUT = 5
        """Waveforms of blanking lines to transmit. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_SLICED_VBI_CAPTURE = 6
        """Packets of data services found in received blanking lines. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_SLICED_VBI_OUTPUT = 7
        """Packets of data services to transmit in blanking lines. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY = 8
        """On-screen display over outgoing video; a window without a queue. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE = 9
        """Images from the device, spread over up to `VIDEO_MAX_PLANES` regions. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE = 10
        """Images to the device, spread over up to `VIDEO_MAX_PLANES` regions. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_SDR_CAPTURE = 11
        """Radio samples from a receiver. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_SDR_OUTPUT = 12
        """Radio samples to a transmitter. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_META_CAPTURE = 13
        """Data about images from the device, such as statistics or embedded sensor lines. Documented in
        v4l/buffer.rst.
        """
        V4L2_BUF_TYPE_META_OUTPUT = 14
        """Parameters to the device that steer how images are processed. Documented in v4l/buffer.rst."""
        V4L2_BUF_TYPE_PRIVATE = 0x80
        """Start of numbers once left to drivers; no call takes them any more. Documented in v4l/buffer.rst. The page
        does not list it.
        """

    class v4l2_field(enum.IntEnum):
        """Interlacing of an image and the order of its fields in memory and in time.

        In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
        """

        V4L2_FIELD_ANY = 0
        """A program does not mind; the driver answers with a definite order. Documented in v4l/field-order.rst."""
        V4L2_FIELD_NONE = 1
        """Frames of progressive video, all of whose lines are of one moment. Documented in v4l/field-order.rst."""
        V4L2_FIELD_TOP = 2
        """Each buffer holds a top field; there are no others. Documented in v4l/field-order.rst."""
        V4L2_FIELD_BOTTOM = 3
        """Each buffer holds a bottom field; there are no others. Documented in v4l/field-order.rst."""
        V4L2_FIELD_INTERLACED = 4
        """Lines of both fields alternate; the video standard tells which field is older. Documented in
        v4l/field-order.rst.
        """
        V4L2_FIELD_SEQ_TB = 5
        """Both fields, one below the other, the older top field above. Documented in v4l/field-order.rst."""
        V4L2_FIELD_SEQ_BT = 6
        """Both fields, one below the other, the older bottom field above. Documented in v4l/field-order.rst."""
        V4L2_FIELD_ALTERNATE = 7
        """Top and bottom fields arrive by turns in separate buffers, and each buffer names its own. Documented in
        v4l/field-order.rst.
        """
        V4L2_FIELD_INTERLACED_TB = 8
        """Lines of both fields alternate and the top field is the older. Documented in v4l/field-order.rst."""
        V4L2_FIELD_INTERLACED_BT = 9
        """Lines of both fields alternate and the bottom field is the older. Documented in v4l/field-order.rst."""

    class v4l2_memory(enum.IntEnum):
        """Where the memory of buffers comes from.

        In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
        """

        V4L2_MEMORY_MMAP = 1
        """The driver allocates it and programs map it. Documented in v4l/buffer.rst."""
        V4L2_MEMORY_USERPTR = 2
        """The program passes addresses of its own memory. Documented in v4l/buffer.rst."""
        V4L2_MEMORY_OVERLAY = 3
        """Number set aside for overlays; no queue accepts it. Documented in v4l/buffer.rst."""
        V4L2_MEMORY_DMABUF = 4
        """The program passes descriptors of buffers that another device or heap exported. Documented in
        v4l/buffer.rst.
        """

    class v4l2_colorspace(enum.IntEnum):
        """Primaries and white point, and with them the defaults of transfer function, matrix and range.

        In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
        """

        V4L2_COLORSPACE_DEFAULT = 0
        """Left to the driver; a program may pass it but never gets it from a well-behaved capture driver. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_COLORSPACE_SMPTE170M = 1
        """Standard-definition television since the 1980s. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_SMPTE240M = 2
        """Early high-definition television, which Rec. 709 displaced in 1998. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_COLORSPACE_REC709 = 3
        """High-definition television by Rec. 709, the usual one above standard definition. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_COLORSPACE_BT878 = 4
        """Born of a misread bt878 data sheet and never returned by a driver. Documented in v4l/colorspaces-defs.rst.
        The page does not list it.
        """
        V4L2_COLORSPACE_470_SYSTEM_M = 5
        """Phosphors of NTSC as specified in 1953, for historic recordings. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_470_SYSTEM_BG = 6
        """PAL and SECAM phosphors of EBU Tech. 3213. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_JPEG = 7
        """Short for sRGB primaries with the BT.601 matrix at full range, which is how JPEG files are coded. Documented
        in v4l/colorspaces-defs.rst.
        """
        V4L2_COLORSPACE_SRGB = 8
        """Computer graphics and most webcams. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_OPRGB = 9
        """Wide gamut for still pictures, formerly sold as Adobe RGB. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_BT2020 = 10
        """Ultra-high-definition television with wide gamut. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_RAW = 11
        """Whatever the sensor sees, before any colour processing. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_DCI_P3 = 12
        """Projection in digital cinemas by SMPTE RP 431-2. Documented in v4l/colorspaces-defs.rst."""
        V4L2_COLORSPACE_ADOBERGB = 9
        """Former name of `V4L2_COLORSPACE_OPRGB`. Documented in v4l/colorspaces-defs.rst."""

    class v4l2_xfer_func(enum.IntEnum):
        """Curves that map linear light to stored component values.

        In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
        """

        V4L2_XFER_FUNC_DEFAULT = 0
        """The curve that goes with the colorspace. Documented in v4l/colorspaces-defs.rst."""
        V4L2_XFER_FUNC_709 = 1
        """Television curve of Rec. 709, with a linear foot and an exponent of 0.45. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_XFER_FUNC_SRGB = 2
        """Computer graphics curve, close to a gamma of 2.2. Documented in v4l/colorspaces-defs.rst."""
        V4L2_XFER_FUNC_OPRGB = 3
        """Pure power curve, exponent 2.19921875 towards light. Documented in v4l/colorspaces-defs.rst."""
        V4L2_XFER_FUNC_SMPTE240M = 4
        """Curve of the first high-definition standard, close to Rec. 709 with a gentler foot. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_XFER_FUNC_NONE = 5
        """Values are proportional to light. Documented in v4l/colorspaces-defs.rst."""
        V4L2_XFER_FUNC_DCI_P3 = 6
        """Cinema power curve with exponent 2.6. Documented in v4l/colorspaces-defs.rst."""
        V4L2_XFER_FUNC_SMPTE2084 = 7
        """Perceptual quantiser of high dynamic range video, absolute up to 10000 candela per square metre. Documented
        in v4l/colorspaces-defs.rst.
        """
        V4L2_XFER_FUNC_ADOBERGB = 3
        """Former name of `V4L2_XFER_FUNC_OPRGB`. Documented in v4l/colorspaces-defs.rst."""

    class v4l2_ycbcr_encoding(enum.IntEnum):
        """Matrices between gamma-corrected RGB and luma with two colour differences.

        In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
        """

        V4L2_YCBCR_ENC_DEFAULT = 0
        """The matrix that goes with the colorspace. Documented in v4l/colorspaces-defs.rst."""
        V4L2_YCBCR_ENC_601 = 1
        """Weights of standard definition, with 0.299 red and 0.114 blue in luma. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_709 = 2
        """Weights of high definition, with 0.2126 red and 0.0722 blue in luma. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_XV601 = 3
        """The standard-definition matrix of xvYCC, whose values may leave the nominal range to reach a wider gamut.
        Documented in v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_XV709 = 4
        """The high-definition matrix of xvYCC, with the same use of out-of-range values. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_SYCC = 5
        """Misunderstanding of sYCC, in effect the BT.601 matrix; use `V4L2_YCBCR_ENC_601`. Documented in
        v4l/colorspaces-defs.rst. The page does not list it.
        """
        V4L2_YCBCR_ENC_BT2020 = 6
        """Weights of ultra-high definition, applied after gamma correction, with 0.2627 red and 0.0593 blue in luma.
        Documented in v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_BT2020_CONST_LUM = 7
        """Ultra-high definition with luma computed from linear light, hence a constant luminance. Documented in
        v4l/colorspaces-defs.rst.
        """
        V4L2_YCBCR_ENC_SMPTE240M = 8
        """Weights of early high definition, with 0.212 red and 0.087 blue in luma. Documented in
        v4l/colorspaces-defs.rst. The page does not list it.
        """

    class v4l2_hsv_encoding(enum.IntEnum):
        """Scales of the hue in HSV pixels, numbered apart from the luma and chroma matrices.

        In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
        """

        V4L2_HSV_ENC_180 = 128
        """One step is two degrees, so that hue runs from 0 to 179. Documented in v4l/colorspaces-defs.rst."""
        V4L2_HSV_ENC_256 = 129
        """The full circle is divided over all values of a byte. Documented in v4l/colorspaces-defs.rst."""

    class v4l2_quantization(enum.IntEnum):
        """Numeric range of stored components.

        In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
        """

        V4L2_QUANTIZATION_DEFAULT = 0
        """Full for RGB, HSV and JPEG, limited for other luma and chroma. Documented in v4l/colorspaces-defs.rst."""
        V4L2_QUANTIZATION_FULL_RANGE = 1
        """Black to white takes every code, 0 to 255 in eight bits. Documented in v4l/colorspaces-defs.rst."""
        V4L2_QUANTIZATION_LIM_RANGE = 2
        """Head and foot room remain: 16 to 235 for luma and RGB, 16 to 240 for chroma in eight bits. Documented in
        v4l/colorspaces-defs.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pix_format_marker": ("V4L2_PIX_FMT_PRIV_MAGIC",),
            "v4l2_buf_type": (
                "V4L2_BUF_TYPE_VIDEO_CAPTURE",
                "V4L2_BUF_TYPE_VIDEO_OUTPUT",
                "V4L2_BUF_TYPE_VIDEO_OVERLAY",
                "V4L2_BUF_TYPE_VBI_CAPTURE",
                "V4L2_BUF_TYPE_VBI_OUTPUT",
                "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
                "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
                "V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY",
                "V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE",
                "V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE",
                "V4L2_BUF_TYPE_SDR_CAPTURE",
                "V4L2_BUF_TYPE_SDR_OUTPUT",
                "V4L2_BUF_TYPE_META_CAPTURE",
                "V4L2_BUF_TYPE_META_OUTPUT",
                "V4L2_BUF_TYPE_PRIVATE",
            ),
            "v4l2_field": (
                "V4L2_FIELD_ANY",
                "V4L2_FIELD_NONE",
                "V4L2_FIELD_TOP",
                "V4L2_FIELD_BOTTOM",
                "V4L2_FIELD_INTERLACED",
                "V4L2_FIELD_SEQ_TB",
                "V4L2_FIELD_SEQ_BT",
                "V4L2_FIELD_ALTERNATE",
                "V4L2_FIELD_INTERLACED_TB",
                "V4L2_FIELD_INTERLACED_BT",
            ),
            "v4l2_memory": ("V4L2_MEMORY_MMAP", "V4L2_MEMORY_USERPTR", "V4L2_MEMORY_OVERLAY", "V4L2_MEMORY_DMABUF"),
            "v4l2_colorspace": (
                "V4L2_COLORSPACE_DEFAULT",
                "V4L2_COLORSPACE_SMPTE170M",
                "V4L2_COLORSPACE_SMPTE240M",
                "V4L2_COLORSPACE_REC709",
                "V4L2_COLORSPACE_BT878",
                "V4L2_COLORSPACE_470_SYSTEM_M",
                "V4L2_COLORSPACE_470_SYSTEM_BG",
                "V4L2_COLORSPACE_JPEG",
                "V4L2_COLORSPACE_SRGB",
                "V4L2_COLORSPACE_OPRGB",
                "V4L2_COLORSPACE_BT2020",
                "V4L2_COLORSPACE_RAW",
                "V4L2_COLORSPACE_DCI_P3",
                "V4L2_COLORSPACE_ADOBERGB",
            ),
            "v4l2_xfer_func": (
                "V4L2_XFER_FUNC_DEFAULT",
                "V4L2_XFER_FUNC_709",
                "V4L2_XFER_FUNC_SRGB",
                "V4L2_XFER_FUNC_OPRGB",
                "V4L2_XFER_FUNC_SMPTE240M",
                "V4L2_XFER_FUNC_NONE",
                "V4L2_XFER_FUNC_DCI_P3",
                "V4L2_XFER_FUNC_SMPTE2084",
                "V4L2_XFER_FUNC_ADOBERGB",
            ),
            "v4l2_ycbcr_encoding": (
                "V4L2_YCBCR_ENC_DEFAULT",
                "V4L2_YCBCR_ENC_601",
                "V4L2_YCBCR_ENC_709",
                "V4L2_YCBCR_ENC_XV601",
                "V4L2_YCBCR_ENC_XV709",
                "V4L2_YCBCR_ENC_SYCC",
                "V4L2_YCBCR_ENC_BT2020",
                "V4L2_YCBCR_ENC_BT2020_CONST_LUM",
                "V4L2_YCBCR_ENC_SMPTE240M",
            ),
            "v4l2_hsv_encoding": ("V4L2_HSV_ENC_180", "V4L2_HSV_ENC_256"),
            "v4l2_quantization": (
                "V4L2_QUANTIZATION_DEFAULT",
                "V4L2_QUANTIZATION_FULL_RANGE",
                "V4L2_QUANTIZATION_LIM_RANGE",
            ),
        },
        flags={
            "v4l2_pix_format_flag": ("V4L2_PIX_FMT_FLAG_PREMUL_ALPHA", "V4L2_PIX_FMT_FLAG_SET_CSC"),
            "v4l2_vbi_flag": ("V4L2_VBI_UNSYNC", "V4L2_VBI_INTERLACED"),
            "v4l2_sliced_service": (
                "V4L2_SLICED_TELETEXT_B",
                "V4L2_SLICED_VPS",
                "V4L2_SLICED_CAPTION_525",
                "V4L2_SLICED_WSS_625",
                "V4L2_SLICED_VBI_525",
                "V4L2_SLICED_VBI_625",
            ),
            "v4l2_format_flag": (
                "V4L2_FMT_FLAG_COMPRESSED",
                "V4L2_FMT_FLAG_EMULATED",
                "V4L2_FMT_FLAG_CONTINUOUS_BYTESTREAM",
                "V4L2_FMT_FLAG_DYN_RESOLUTION",
                "V4L2_FMT_FLAG_ENC_CAP_FRAME_INTERVAL",
                "V4L2_FMT_FLAG_CSC_COLORSPACE",
                "V4L2_FMT_FLAG_CSC_XFER_FUNC",
                "V4L2_FMT_FLAG_CSC_YCBCR_ENC",
                "V4L2_FMT_FLAG_CSC_HSV_ENC",
                "V4L2_FMT_FLAG_CSC_QUANTIZATION",
                "V4L2_FMT_FLAG_META_LINE_BASED",
            ),
        },
    )
