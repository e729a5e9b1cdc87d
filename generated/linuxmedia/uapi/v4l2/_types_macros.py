"""Macros that ask about fields, buffer types, colour and timings."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._dv_timings import v4l2_bt_timings
from linuxmedia.uapi.v4l2._types_format import (
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_SDR_OUTPUT,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE,
    V4L2_BUF_TYPE_VIDEO_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE,
    V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_COLORSPACE_BT2020,
    V4L2_COLORSPACE_DCI_P3,
    V4L2_COLORSPACE_JPEG,
    V4L2_COLORSPACE_OPRGB,
    V4L2_COLORSPACE_RAW,
    V4L2_COLORSPACE_REC709,
    V4L2_COLORSPACE_SMPTE170M,
    V4L2_COLORSPACE_SMPTE240M,
    V4L2_COLORSPACE_SRGB,
    V4L2_FIELD_ALTERNATE,
    V4L2_FIELD_BOTTOM,
    V4L2_FIELD_INTERLACED,
    V4L2_FIELD_INTERLACED_BT,
    V4L2_FIELD_INTERLACED_TB,
    V4L2_FIELD_SEQ_BT,
    V4L2_FIELD_SEQ_TB,
    V4L2_FIELD_TOP,
    V4L2_QUANTIZATION_FULL_RANGE,
    V4L2_QUANTIZATION_LIM_RANGE,
    V4L2_XFER_FUNC_709,
    V4L2_XFER_FUNC_DCI_P3,
    V4L2_XFER_FUNC_NONE,
    V4L2_XFER_FUNC_OPRGB,
    V4L2_XFER_FUNC_SMPTE240M,
    V4L2_XFER_FUNC_SRGB,
    V4L2_YCBCR_ENC_601,
    V4L2_YCBCR_ENC_709,
    V4L2_YCBCR_ENC_BT2020,
    V4L2_YCBCR_ENC_SMPTE240M,
)


def V4L2_FIELD_HAS_TOP(field: int) -> bool:
    """Whether a picture of this field order has the top field in it.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (
        V4L2_FIELD_TOP,
        V4L2_FIELD_INTERLACED,
        V4L2_FIELD_INTERLACED_TB,
        V4L2_FIELD_INTERLACED_BT,
        V4L2_FIELD_SEQ_TB,
        V4L2_FIELD_SEQ_BT,
    )


def V4L2_FIELD_HAS_BOTTOM(field: int) -> bool:
    """Whether a picture of this field order has the bottom field in it.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (
        V4L2_FIELD_BOTTOM,
        V4L2_FIELD_INTERLACED,
        V4L2_FIELD_INTERLACED_TB,
        V4L2_FIELD_INTERLACED_BT,
        V4L2_FIELD_SEQ_TB,
        V4L2_FIELD_SEQ_BT,
    )


def V4L2_FIELD_HAS_BOTH(field: int) -> bool:
    """Whether one buffer of this field order carries both fields.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (
        V4L2_FIELD_INTERLACED,
        V4L2_FIELD_INTERLACED_TB,
        V4L2_FIELD_INTERLACED_BT,
        V4L2_FIELD_SEQ_TB,
        V4L2_FIELD_SEQ_BT,
    )


def V4L2_FIELD_HAS_T_OR_B(field: int) -> bool:
    """Whether one buffer of this field order carries a single field, be it always the same or each in turn.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (V4L2_FIELD_BOTTOM, V4L2_FIELD_TOP, V4L2_FIELD_ALTERNATE)


def V4L2_FIELD_IS_INTERLACED(field: int) -> bool:
    """Whether the lines of the two fields take turns in the buffer.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (V4L2_FIELD_INTERLACED, V4L2_FIELD_INTERLACED_TB, V4L2_FIELD_INTERLACED_BT)


def V4L2_FIELD_IS_SEQUENTIAL(field: int) -> bool:
    """Whether the two fields follow each other in the buffer, all lines of one before those of the other.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return field in (V4L2_FIELD_SEQ_TB, V4L2_FIELD_SEQ_BT)


def V4L2_TYPE_IS_MULTIPLANAR(type: int) -> bool:
    """Whether buffers of this type describe their planes in an array of their own.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """
    return type in (V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE)


def V4L2_TYPE_IS_OUTPUT(type: int) -> bool:
    """Whether data goes from the program to the device. Before 6.16 overlays of both directions counted, later only
    those of output.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """
    return type in (
        V4L2_BUF_TYPE_VIDEO_OUTPUT,
        V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE,
        V4L2_BUF_TYPE_VIDEO_OVERLAY,
        V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
        V4L2_BUF_TYPE_VBI_OUTPUT,
        V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
        V4L2_BUF_TYPE_SDR_OUTPUT,
        V4L2_BUF_TYPE_META_OUTPUT,
    )


def V4L2_TYPE_IS_CAPTURE(type: int) -> bool:
    """Whether data goes from the device to the program. Before 6.16 every number counted that was no output type.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """
    return not V4L2_TYPE_IS_OUTPUT(type)


def V4L2_MAP_COLORSPACE_DEFAULT(is_sdtv: int, is_hdtv: int) -> int:
    """The colorspace that `V4L2_COLORSPACE_DEFAULT` stands for, by the kind of video: SDTV, HDTV, or anything else.

    In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
    """
    if is_sdtv:
        return V4L2_COLORSPACE_SMPTE170M
    if is_hdtv:
        return V4L2_COLORSPACE_REC709
    return V4L2_COLORSPACE_SRGB


def V4L2_MAP_XFER_FUNC_DEFAULT(colsp: int) -> int:
    """The transfer function that `V4L2_XFER_FUNC_DEFAULT` stands for in a colorspace.

    In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
    """
    if colsp == V4L2_COLORSPACE_OPRGB:
        return V4L2_XFER_FUNC_OPRGB
    if colsp == V4L2_COLORSPACE_SMPTE240M:
        return V4L2_XFER_FUNC_SMPTE240M
    if colsp == V4L2_COLORSPACE_DCI_P3:
        return V4L2_XFER_FUNC_DCI_P3
    if colsp == V4L2_COLORSPACE_RAW:
        return V4L2_XFER_FUNC_NONE
    if colsp in (V4L2_COLORSPACE_SRGB, V4L2_COLORSPACE_JPEG):
        return V4L2_XFER_FUNC_SRGB
    return V4L2_XFER_FUNC_709


def V4L2_MAP_YCBCR_ENC_DEFAULT(colsp: int) -> int:
    """The Y'CbCr encoding that `V4L2_YCBCR_ENC_DEFAULT` stands for in a colorspace.

    In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
    """
    if colsp in (V4L2_COLORSPACE_REC709, V4L2_COLORSPACE_DCI_P3):
        return V4L2_YCBCR_ENC_709
    if colsp == V4L2_COLORSPACE_BT2020:
        return V4L2_YCBCR_ENC_BT2020
    if colsp == V4L2_COLORSPACE_SMPTE240M:
        return V4L2_YCBCR_ENC_SMPTE240M
    return V4L2_YCBCR_ENC_601


def V4L2_MAP_QUANTIZATION_DEFAULT(is_rgb_or_hsv: int, colsp: int, ycbcr_enc: int) -> int:
    """The quantization that `V4L2_QUANTIZATION_DEFAULT` stands for: full range for RGB, HSV and JPEG, else limited
    range. The encoding does not matter any more.

    In Linux 5.10 or earlier. Documented in v4l/colorspaces-defs.rst.
    """
    if is_rgb_or_hsv or colsp == V4L2_COLORSPACE_JPEG:
        return V4L2_QUANTIZATION_FULL_RANGE
    return V4L2_QUANTIZATION_LIM_RANGE


def V4L2_CTRL_DRIVER_PRIV(id: int) -> bool:
    """Whether a control's id lies in the part of its class that drivers have for themselves.

    In Linux 5.10 or earlier. Documented in v4l/extended-controls.rst.
    """
    return id & 0xFFFF >= 0x1000


def V4L2_DV_BT_BLANKING_WIDTH(bt: v4l2_bt_timings) -> int:
    """Pixels of a line that carry no picture: front porch, sync and back porch.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    return bt.hfrontporch + bt.hsync + bt.hbackporch


def V4L2_DV_BT_FRAME_WIDTH(bt: v4l2_bt_timings) -> int:
    """Pixels of a whole line, blanking included.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    return bt.width + V4L2_DV_BT_BLANKING_WIDTH(bt)


def V4L2_DV_BT_BLANKING_HEIGHT(bt: v4l2_bt_timings) -> int:
    """Lines of a frame that carry no picture; of both fields where the timings are interlaced.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    return (
        bt.vfrontporch
        + bt.vsync
        + bt.vbackporch
        + (bt.il_vfrontporch + bt.il_vsync + bt.il_vbackporch if bt.interlaced else 0)
    )


def V4L2_DV_BT_FRAME_HEIGHT(bt: v4l2_bt_timings) -> int:
    """Lines of a whole frame, blanking included.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-dv-timings.rst.
    """
    return bt.height + V4L2_DV_BT_BLANKING_HEIGHT(bt)


def v4l2_timeval_to_ns(tv: _s.timeval) -> int:
    """Nanoseconds of the time tv, as timestamps of buffers and of the clock compare best.

    In Linux 5.10 or earlier. Documented in v4l/field-order.rst.
    """
    return tv.tv_sec * 1000000000 + tv.tv_usec * 1000
