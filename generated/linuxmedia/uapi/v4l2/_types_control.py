"""Types of controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_area import v4l2_area
from linuxmedia.uapi.v4l2._types_codec_av1 import (
    v4l2_ctrl_av1_frame,
    v4l2_ctrl_av1_sequence,
    v4l2_ctrl_av1_tile_group_entry,
)
from linuxmedia.uapi.v4l2._types_codec_av1_film_grain import v4l2_ctrl_av1_film_grain
from linuxmedia.uapi.v4l2._types_codec_fwht import v4l2_ctrl_fwht_params
from linuxmedia.uapi.v4l2._types_codec_h264 import (
    v4l2_ctrl_h264_decode_params,
    v4l2_ctrl_h264_pps,
    v4l2_ctrl_h264_pred_weights,
    v4l2_ctrl_h264_scaling_matrix,
    v4l2_ctrl_h264_slice_params,
    v4l2_ctrl_h264_sps,
)
from linuxmedia.uapi.v4l2._types_codec_hdr10 import v4l2_ctrl_hdr10_cll_info, v4l2_ctrl_hdr10_mastering_display
from linuxmedia.uapi.v4l2._types_codec_hevc import (
    v4l2_ctrl_hevc_decode_params,
    v4l2_ctrl_hevc_pps,
    v4l2_ctrl_hevc_scaling_matrix,
    v4l2_ctrl_hevc_slice_params,
    v4l2_ctrl_hevc_sps,
)
from linuxmedia.uapi.v4l2._types_codec_mpeg2 import (
    v4l2_ctrl_mpeg2_picture,
    v4l2_ctrl_mpeg2_quantisation,
    v4l2_ctrl_mpeg2_sequence,
)
from linuxmedia.uapi.v4l2._types_codec_vp8 import v4l2_ctrl_vp8_frame
from linuxmedia.uapi.v4l2._types_codec_vp9 import v4l2_ctrl_vp9_compressed_hdr, v4l2_ctrl_vp9_frame

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_ctrl_type: What a control's value is. Types from V4L2_CTRL_COMPOUND_TYPES on are read and written through a
# pointer.

V4L2_CTRL_TYPE_INTEGER: Final = 1
"""A signed number of 32 bits. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_BOOLEAN: Final = 2
"""Off with 0, on with 1. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_MENU: Final = 3
"""The number of an item whose name `VIDIOC_QUERYMENU` tells. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_BUTTON: Final = 4
"""Setting it acts; it has no value to read. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_INTEGER64: Final = 5
"""A signed number of 64 bits. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_CTRL_CLASS: Final = 6
"""The heading of a class, which has a name and no value. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_STRING: Final = 7
"""Text that ends with a NUL; the range bounds its length without the NUL. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_BITMASK: Final = 8
"""Bits, of which the maximum holds those that can be set. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_INTEGER_MENU: Final = 9
"""The number of an item whose 64-bit value `VIDIOC_QUERYMENU` tells. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_U8: Final = 0x0100
"""Unsigned numbers of 8 bits. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_COMPOUND_TYPES: Final = 0x0100
"""Where the compound types begin. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_U16: Final = 0x0101
"""Unsigned numbers of 16 bits. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_U32: Final = 0x0102
"""Unsigned numbers of 32 bits. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_AREA: Final = 0x0106
"""A width and a height, struct `v4l2_area`. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HDR10_CLL_INFO: Final = 0x0110
"""HDR10 content light levels. Since Linux 5.13. Documented in v4l/vidioc-queryctrl.rst. The page does not list it."""
V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY: Final = 0x0111
"""Colour volume of the display on which HDR10 video was mastered. Since Linux 5.13. Documented in
v4l/vidioc-queryctrl.rst. The page does not list it.
"""
V4L2_CTRL_TYPE_H264_SPS: Final = 0x0200
"""H.264 sequence parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_H264_PPS: Final = 0x0201
"""H.264 picture parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_H264_SCALING_MATRIX: Final = 0x0202
"""H.264 scaling matrices. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_H264_SLICE_PARAMS: Final = 0x0203
"""H.264 slice parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_H264_DECODE_PARAMS: Final = 0x0204
"""What an H.264 decoder needs for one picture. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_H264_PRED_WEIGHTS: Final = 0x0205
"""H.264 prediction weights. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst. The page does not list it."""
V4L2_CTRL_TYPE_FWHT_PARAMS: Final = 0x0220
"""FWHT frame parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_VP8_FRAME: Final = 0x0240
"""VP8 frame parameters. Since Linux 5.13. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_MPEG2_QUANTISATION: Final = 0x0250
"""MPEG-2 quantisation matrices. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_MPEG2_SEQUENCE: Final = 0x0251
"""MPEG-2 sequence parameters. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_MPEG2_PICTURE: Final = 0x0252
"""MPEG-2 picture parameters. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR: Final = 0x0260
"""Updates of VP9 probabilities. Since Linux 5.17. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_VP9_FRAME: Final = 0x0261
"""VP9 frame parameters. Since Linux 5.17. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HEVC_SPS: Final = 0x0270
"""HEVC sequence parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HEVC_PPS: Final = 0x0271
"""HEVC picture parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS: Final = 0x0272
"""HEVC slice parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX: Final = 0x0273
"""HEVC scaling lists. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS: Final = 0x0274
"""What an HEVC decoder needs for one picture. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_AV1_SEQUENCE: Final = 0x0280
"""AV1 sequence header. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY: Final = 0x0281
"""Where each tile of an AV1 frame lies in the coded buffer. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_AV1_FRAME: Final = 0x0282
"""AV1 frame header. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_TYPE_AV1_FILM_GRAIN: Final = 0x0283
"""AV1 film grain parameters. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""

# v4l2_ctrl_flag: What can be done with a control at the moment, and what changing it entails.

V4L2_CTRL_FLAG_DISABLED: Final = 0x0001
"""For ever out of use. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_GRABBED: Final = 0x0002
"""Cannot be changed for now, for instance because of a running stream. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_READ_ONLY: Final = 0x0004
"""Programs can never change it. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_UPDATE: Final = 0x0008
"""Changing it may change other controls of its class. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_INACTIVE: Final = 0x0010
"""Without effect in the present configuration. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_SLIDER: Final = 0x0020
"""Best shown as a slider. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_WRITE_ONLY: Final = 0x0040
"""Has no value that could be read. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_VOLATILE: Final = 0x0080
"""The hardware changes its value on its own. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_HAS_PAYLOAD: Final = 0x0100
"""Its value is read and written through a pointer. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_EXECUTE_ON_WRITE: Final = 0x0200
"""Setting it acts even when the value stays the same. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_MODIFY_LAYOUT: Final = 0x0400
"""Changing it may change the layout of buffers or of the bus format. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_DYNAMIC_ARRAY: Final = 0x0800
"""A one-dimensional array whose length each write decides, up to dims[0]. Since Linux 6.0. Documented in
v4l/vidioc-queryctrl.rst.
"""

# v4l2_ctrl_query_flag: Bits that a program adds to an id to get the next control instead, and the mask that takes them
# away.

V4L2_CTRL_FLAG_NEXT_CTRL: Final = 0x80000000
"""The next control that is neither compound nor an array. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CTRL_FLAG_NEXT_COMPOUND: Final = 0x40000000
"""The next control that is compound or an array; with the other bit, the next of any kind. Documented in
v4l/vidioc-queryctrl.rst.
"""
V4L2_CTRL_ID_MASK: Final = 0x0FFFFFFF
"""Bits of an id proper. Documented in v4l/vidioc-queryctrl.rst."""

# v4l2_ctrl_limits: Bounds of control calls and numbers of controls.

V4L2_CTRL_MAX_DIMS: Final = 4
"""Dimensions that an array control can have. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CID_MAX_CTRLS: Final = 1024
"""Controls that one call can carry. Documented in v4l/vidioc-queryctrl.rst."""
V4L2_CID_PRIVATE_BASE: Final = 0x08000000
"""Where the old numbers of drivers' own controls begin. Documented in v4l/vidioc-queryctrl.rst."""

# v4l2_ctrl_which: Which of a control's values a call is about.

V4L2_CTRL_WHICH_CUR_VAL: Final = 0
"""The present value. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_WHICH_DEF_VAL: Final = 0x0F000000
"""The default value, which can be read only. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_WHICH_REQUEST_VAL: Final = 0x0F010000
"""The value in the request of request_fd. Documented in v4l/vidioc-g-ext-ctrls.rst."""

# v4l2_ctrl_class: Classes of controls; the class is the upper half of an id.

V4L2_CTRL_CLASS_USER: Final = 0x00980000
"""What a person wants at hand, such as brightness and volume. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_CODEC: Final = 0x00990000
"""Stateful encoders and decoders, which read and write whole streams. Since Linux 5.11. Documented in
v4l/vidioc-g-ext-ctrls.rst.
"""
V4L2_CTRL_CLASS_MPEG: Final = 0x00990000
"""Older name of the class of stateful codecs. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_CAMERA: Final = 0x009A0000
"""Exposure, focus, zoom and position of a camera. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_FM_TX: Final = 0x009B0000
"""Broadcasting on FM radio, with RDS data, compression and power. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_FLASH: Final = 0x009C0000
"""Lamps of a camera: strobe, torch and indicator. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_JPEG: Final = 0x009D0000
"""Quality, subsampling and markers of encoded JPEG. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_IMAGE_SOURCE: Final = 0x009E0000
"""Sensors, at a level close to the hardware. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_IMAGE_PROC: Final = 0x009F0000
"""Processing after capture, and the clocks of a pixel bus. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_DV: Final = 0x00A00000
"""Connectors of digital video, such as HDMI and DisplayPort. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_FM_RX: Final = 0x00A10000
"""Listening to FM radio, with the RDS data that it carries. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_RF_TUNER: Final = 0x00A20000
"""Gain stages and bandwidth of a tuner's radio frequency part. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_DETECT: Final = 0x00A30000
"""Finding motion in the picture. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_CODEC_STATELESS: Final = 0x00A40000
"""Stateless encoders and decoders. Since Linux 5.11. Documented in v4l/vidioc-g-ext-ctrls.rst."""
V4L2_CTRL_CLASS_COLORIMETRY: Final = 0x00A50000
"""Colours of high dynamic range. Since Linux 5.13. Documented in v4l/vidioc-g-ext-ctrls.rst."""


class v4l2_query_ext_ctrl(_s.Structure):
    """A control's name, type and state, its range in 64 bits, and the dimensions of its array.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """

    id: int = _s.u32()
    """Control that is asked for, perhaps with `V4L2_CTRL_FLAG_NEXT_CTRL` or `V4L2_CTRL_FLAG_NEXT_COMPOUND`, then found.
    An identifier. Set by the caller and written by the driver.
    """
    type: int = _s.u32()
    """What its value is, a structure included. A value of `v4l2_ctrl_type`. Written by the driver."""
    name: str = _s.text(32)
    """What a program shows beside the control, also where `VIDIOC_QUERYCTRL` does not list it. At most 31 bytes of
    text. Written by the driver.
    """
    minimum: int = _s.s64()
    """Smallest value, or shortest text. Written by the driver."""
    maximum: int = _s.s64()
    """Largest value, longest text without its NUL, or all bits of a bitmask. Written by the driver."""
    step: int = _s.u64()
    """Distance between values; 1 for menus. Written by the driver."""
    default_value: int = _s.s64()
    """Value that the driver begins with; `V4L2_CTRL_WHICH_DEF_VAL` reads that of a structure. Written by the driver."""
    flags: int = _s.u32()
    """State and traits of the control, such as that its value is memory behind a pointer. Flags of `v4l2_ctrl_flag`.
    Written by the driver.
    """
    elem_size: int = _s.u32()
    """Size of one element; of a text, its maximum and the NUL. In bytes. Written by the driver."""
    elems: int = _s.u32()
    """Elements of an array; 1 for a control that is none. In elements. Written by the driver."""
    nr_of_dims: int = _s.u32()
    """Dimensions of an array; 0 for a control that is none. From 0 to `V4L2_CTRL_MAX_DIMS`. Written by the driver."""
    dims: _s.Array[int] = _s.array(_s.u32(), 4)
    """Elements in each dimension; 0 beyond `nr_of_dims`. In elements. Shape: 4. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 32)
    """Reserved; zero."""


class v4l2_querymenu_u1(_s.Union):
    """What the item says. The member in use is selected by `v4l2_query_ext_ctrl.type`."""

    name: str = _s.text(32)
    """Name of the item for people. At most 31 bytes of text. In use with `V4L2_CTRL_TYPE_MENU`. Written by the
    driver.
    """
    value: int = _s.s64()
    """Value that the item stands for. In use with `V4L2_CTRL_TYPE_INTEGER_MENU`. Written by the driver."""


class v4l2_querymenu(_s.Structure, pack=1):
    """An item of a menu control.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
    """

    id: int = _s.u32()
    """Control of a menu type whose item is asked for. An identifier. Set by the caller."""
    index: int = _s.u32()
    """Item, from the control's minimum to its maximum. An index. Set by the caller."""
    _u1: v4l2_querymenu_u1 = _s.nested(v4l2_querymenu_u1)
    name: str = _s.through("_u1")
    """Name of the item for people. At most 31 bytes of text. In use with `V4L2_CTRL_TYPE_MENU`. Written by the
    driver.
    """
    value: int = _s.through("_u1")
    """Value that the item stands for. In use with `V4L2_CTRL_TYPE_INTEGER_MENU`. Written by the driver."""
    reserved: int = _s.reserved(_s.u32())
    """Reserved; zero."""


class v4l2_control(_s.Structure):
    """What a single control of up to 32 bits is, or is to be.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ctrl.rst.
    """

    id: int = _s.u32()
    """Which one it is, as `VIDIOC_QUERYCTRL` lists them. An identifier. Set by the caller."""
    value: int = _s.s32()
    """What it is to be, and afterwards what it is: drivers adjust to range and step. Set by the caller and written by
    the driver.
    """


class v4l2_ext_control_u1(_s.Union):
    """What the control is or is to be, here or in memory behind a pointer. The control's type, and
    `V4L2_CTRL_FLAG_HAS_PAYLOAD`, as `VIDIOC_QUERY_EXT_CTRL` tells them.
    """

    value: int = _s.s32()
    """Plain value of up to 32 bits. Set by the caller and written by the driver."""
    value64: int = _s.s64()
    """Plain value of 64 bits. In use with `V4L2_CTRL_TYPE_INTEGER64`. Set by the caller and written by the driver."""
    string: _s.Pointer[int] = _s.pointer(_s.s8(), size="..size")
    """Text with its NUL. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_STRING`. Set by the caller and
    written by the driver.
    """
    p_u8: _s.Pointer[int] = _s.pointer(_s.u8(), size="..size")
    """Numbers of 8 bits. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_U8`. Set by the caller and
    written by the driver.
    """
    p_u16: _s.Pointer[int] = _s.pointer(_s.u16(), size="..size")
    """Numbers of 16 bits. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_U16`. Set by the caller and
    written by the driver.
    """
    p_u32: _s.Pointer[int] = _s.pointer(_s.u32(), size="..size")
    """Numbers of 32 bits. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_U32`. Set by the caller and
    written by the driver.
    """
    p_s32: _s.Pointer[int] = _s.pointer(_s.s32(), size="..size")
    """Signed numbers of 32 bits, of an array of integers. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_INTEGER`. Set by the caller and written by the driver. Since Linux 6.2.
    """
    p_s64: _s.Pointer[int] = _s.pointer(_s.s64(), size="..size")
    """Signed numbers of 64 bits, of an array of integers. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_INTEGER64`. Set by the caller and written by the driver. Since Linux 6.2.
    """
    p_area: _s.Pointer[v4l2_area] = _s.pointer(v4l2_area, size="..size")
    """Width and height of an area. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_AREA`. Set by the
    caller and written by the driver.
    """
    p_h264_sps: _s.Pointer[v4l2_ctrl_h264_sps] = _s.pointer(v4l2_ctrl_h264_sps, size="..size")
    """H.264 sequence parameter set. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_H264_SPS`. Set by
    the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_pps: _s.Pointer[v4l2_ctrl_h264_pps] = _s.pointer(v4l2_ctrl_h264_pps, size="..size")
    """H.264 picture parameter set. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_H264_PPS`. Set by
    the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_scaling_matrix: _s.Pointer[v4l2_ctrl_h264_scaling_matrix] = _s.pointer(
        v4l2_ctrl_h264_scaling_matrix, size="..size"
    )
    """H.264 scaling lists. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_H264_SCALING_MATRIX`. Set by
    the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_pred_weights: _s.Pointer[v4l2_ctrl_h264_pred_weights] = _s.pointer(
        v4l2_ctrl_h264_pred_weights, size="..size"
    )
    """H.264 weights of weighted prediction. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_H264_PRED_WEIGHTS`. Set by the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_slice_params: _s.Pointer[v4l2_ctrl_h264_slice_params] = _s.pointer(
        v4l2_ctrl_h264_slice_params, size="..size"
    )
    """H.264 slice header, of the one slice that a decoder which works slice by slice gets. Counted by
    `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_H264_SLICE_PARAMS`. Set by the caller and written by the
    driver. Since Linux 5.11.
    """
    p_h264_decode_params: _s.Pointer[v4l2_ctrl_h264_decode_params] = _s.pointer(
        v4l2_ctrl_h264_decode_params, size="..size"
    )
    """What an H.264 decoder must know of the picture and its references. Counted by `v4l2_ext_control.size`. In use
    with `V4L2_CTRL_TYPE_H264_DECODE_PARAMS`. Set by the caller and written by the driver. Since Linux 5.11.
    """
    p_fwht_params: _s.Pointer[v4l2_ctrl_fwht_params] = _s.pointer(v4l2_ctrl_fwht_params, size="..size")
    """Header of an FWHT frame. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_FWHT_PARAMS`. Set by the
    caller and written by the driver. Since Linux 5.11.
    """
    p_vp8_frame: _s.Pointer[v4l2_ctrl_vp8_frame] = _s.pointer(v4l2_ctrl_vp8_frame, size="..size")
    """Header and probabilities of a VP8 frame. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_VP8_FRAME`. Set by the caller and written by the driver. Since Linux 5.13.
    """
    p_mpeg2_sequence: _s.Pointer[v4l2_ctrl_mpeg2_sequence] = _s.pointer(v4l2_ctrl_mpeg2_sequence, size="..size")
    """MPEG-2 sequence header and its extension. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_MPEG2_SEQUENCE`. Set by the caller and written by the driver. Since Linux 5.14.
    """
    p_mpeg2_picture: _s.Pointer[v4l2_ctrl_mpeg2_picture] = _s.pointer(v4l2_ctrl_mpeg2_picture, size="..size")
    """MPEG-2 picture header with the references that it names. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_MPEG2_PICTURE`. Set by the caller and written by the driver. Since Linux 5.14.
    """
    p_mpeg2_quantisation: _s.Pointer[v4l2_ctrl_mpeg2_quantisation] = _s.pointer(
        v4l2_ctrl_mpeg2_quantisation, size="..size"
    )
    """MPEG-2 quantiser matrices in zigzag order. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_MPEG2_QUANTISATION`. Set by the caller and written by the driver. Since Linux 5.14.
    """
    p_vp9_compressed_hdr_probs: _s.Pointer[v4l2_ctrl_vp9_compressed_hdr] = _s.pointer(
        v4l2_ctrl_vp9_compressed_hdr, size="..size"
    )
    """Probability updates out of a VP9 compressed header. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR`. Set by the caller and written by the driver. Since Linux 5.17.
    """
    p_vp9_frame: _s.Pointer[v4l2_ctrl_vp9_frame] = _s.pointer(v4l2_ctrl_vp9_frame, size="..size")
    """Uncompressed header of a VP9 frame. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_VP9_FRAME`.
    Set by the caller and written by the driver. Since Linux 5.17.
    """
    p_hevc_sps: _s.Pointer[v4l2_ctrl_hevc_sps] = _s.pointer(v4l2_ctrl_hevc_sps, size="..size")
    """HEVC sequence parameter set. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_HEVC_SPS`. Set by
    the caller and written by the driver. Since Linux 6.0.
    """
    p_hevc_pps: _s.Pointer[v4l2_ctrl_hevc_pps] = _s.pointer(v4l2_ctrl_hevc_pps, size="..size")
    """HEVC picture parameter set. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_HEVC_PPS`. Set by the
    caller and written by the driver. Since Linux 6.0.
    """
    p_hevc_slice_params: _s.Pointer[v4l2_ctrl_hevc_slice_params] = _s.pointer(
        v4l2_ctrl_hevc_slice_params, size="..size"
    )
    """HEVC slice segment headers, one element a slice. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS`. Set by the caller and written by the driver. Since Linux 6.0.
    """
    p_hevc_scaling_matrix: _s.Pointer[v4l2_ctrl_hevc_scaling_matrix] = _s.pointer(
        v4l2_ctrl_hevc_scaling_matrix, size="..size"
    )
    """HEVC scaling lists. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX`. Set by
    the caller and written by the driver. Since Linux 6.0.
    """
    p_hevc_decode_params: _s.Pointer[v4l2_ctrl_hevc_decode_params] = _s.pointer(
        v4l2_ctrl_hevc_decode_params, size="..size"
    )
    """What an HEVC decoder must know of the picture and its references. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS`. Set by the caller and written by the driver. Since Linux 6.0.
    """
    p_av1_sequence: _s.Pointer[v4l2_ctrl_av1_sequence] = _s.pointer(v4l2_ctrl_av1_sequence, size="..size")
    """AV1 sequence header. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_AV1_SEQUENCE`. Set by the
    caller and written by the driver. Since Linux 6.5.
    """
    p_av1_tile_group_entry: _s.Pointer[v4l2_ctrl_av1_tile_group_entry] = _s.pointer(
        v4l2_ctrl_av1_tile_group_entry, size="..size"
    )
    """Position and size of AV1 tiles, one element a tile. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY`. Set by the caller and written by the driver. Since Linux 6.5.
    """
    p_av1_frame: _s.Pointer[v4l2_ctrl_av1_frame] = _s.pointer(v4l2_ctrl_av1_frame, size="..size")
    """AV1 frame header. Counted by `v4l2_ext_control.size`. In use with `V4L2_CTRL_TYPE_AV1_FRAME`. Set by the caller
    and written by the driver. Since Linux 6.5.
    """
    p_av1_film_grain: _s.Pointer[v4l2_ctrl_av1_film_grain] = _s.pointer(v4l2_ctrl_av1_film_grain, size="..size")
    """How film grain is put back onto an AV1 frame. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_AV1_FILM_GRAIN`. Set by the caller and written by the driver. Since Linux 6.5.
    """
    p_hdr10_cll_info: _s.Pointer[v4l2_ctrl_hdr10_cll_info] = _s.pointer(v4l2_ctrl_hdr10_cll_info, size="..size")
    """Brightest pixel and brightest frame average of HDR10 content. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_HDR10_CLL_INFO`. Set by the caller and written by the driver. Since Linux 6.8.
    """
    p_hdr10_mastering_display: _s.Pointer[v4l2_ctrl_hdr10_mastering_display] = _s.pointer(
        v4l2_ctrl_hdr10_mastering_display, size="..size"
    )
    """Colour volume of the display that HDR10 content was mastered on. Counted by `v4l2_ext_control.size`. In use with
    `V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY`. Set by the caller and written by the driver. Since Linux 6.8.
    """
    ptr: _s.Pointer[int] = _s.pointer(None, size="..size")
    """Payload of any compound type. Counted by `v4l2_ext_control.size`. Set by the caller and written by the driver."""


class v4l2_ext_control(_s.Structure, pack=1):
    """One of the controls of a call, with its value or a pointer to it.

    The page calls the two members for HDR10 p_hdr10_cll and p_hdr10_mastering; in the header, which has them since 6.8,
    they are `p_hdr10_cll_info` and `p_hdr10_mastering_display`.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """

    id: int = _s.u32()
    """Which one the element is for, as `VIDIOC_QUERY_EXT_CTRL` lists them. An identifier. Set by the caller."""
    size: int = _s.u32()
    """Room at the pointer, 0 for plain values; when it was too small, the driver says how much is needed, and the
    pointer has to be given as much before the next call, which takes this for the room. In bytes. Set by the caller
    and written by the driver.
    """
    reserved2: _s.Array[int] = _s.reserved(_s.u32(), 1)
    """Reserved; zero."""
    _u1: v4l2_ext_control_u1 = _s.nested(v4l2_ext_control_u1)
    value: int = _s.through("_u1")
    """Plain value of up to 32 bits. Set by the caller and written by the driver."""
    value64: int = _s.through("_u1")
    """Plain value of 64 bits. In use with `V4L2_CTRL_TYPE_INTEGER64`. Set by the caller and written by the driver."""
    string: _s.Pointer[int] = _s.through("_u1")
    """Text with its NUL. Counted by `size`. In use with `V4L2_CTRL_TYPE_STRING`. Set by the caller and written by the
    driver.
    """
    p_u8: _s.Pointer[int] = _s.through("_u1")
    """Numbers of 8 bits. Counted by `size`. In use with `V4L2_CTRL_TYPE_U8`. Set by the caller and written by the
    driver.
    """
    p_u16: _s.Pointer[int] = _s.through("_u1")
    """Numbers of 16 bits. Counted by `size`. In use with `V4L2_CTRL_TYPE_U16`. Set by the caller and written by the
    driver.
    """
    p_u32: _s.Pointer[int] = _s.through("_u1")
    """Numbers of 32 bits. Counted by `size`. In use with `V4L2_CTRL_TYPE_U32`. Set by the caller and written by the
    driver.
    """
    p_s32: _s.Pointer[int] = _s.through("_u1")
    """Signed numbers of 32 bits, of an array of integers. Counted by `size`. In use with `V4L2_CTRL_TYPE_INTEGER`. Set
    by the caller and written by the driver. Since Linux 6.2.
    """
    p_s64: _s.Pointer[int] = _s.through("_u1")
    """Signed numbers of 64 bits, of an array of integers. Counted by `size`. In use with `V4L2_CTRL_TYPE_INTEGER64`.
    Set by the caller and written by the driver. Since Linux 6.2.
    """
    p_area: _s.Pointer[v4l2_area] = _s.through("_u1")
    """Width and height of an area. Counted by `size`. In use with `V4L2_CTRL_TYPE_AREA`. Set by the caller and written
    by the driver.
    """
    p_h264_sps: _s.Pointer[v4l2_ctrl_h264_sps] = _s.through("_u1")
    """H.264 sequence parameter set. Counted by `size`. In use with `V4L2_CTRL_TYPE_H264_SPS`. Set by the caller and
    written by the driver. Since Linux 5.11.
    """
    p_h264_pps: _s.Pointer[v4l2_ctrl_h264_pps] = _s.through("_u1")
    """H.264 picture parameter set. Counted by `size`. In use with `V4L2_CTRL_TYPE_H264_PPS`. Set by the caller and
    written by the driver. Since Linux 5.11.
    """
    p_h264_scaling_matrix: _s.Pointer[v4l2_ctrl_h264_scaling_matrix] = _s.through("_u1")
    """H.264 scaling lists. Counted by `size`. In use with `V4L2_CTRL_TYPE_H264_SCALING_MATRIX`. Set by the caller and
    written by the driver. Since Linux 5.11.
    """
    p_h264_pred_weights: _s.Pointer[v4l2_ctrl_h264_pred_weights] = _s.through("_u1")
    """H.264 weights of weighted prediction. Counted by `size`. In use with `V4L2_CTRL_TYPE_H264_PRED_WEIGHTS`. Set by
    the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_slice_params: _s.Pointer[v4l2_ctrl_h264_slice_params] = _s.through("_u1")
    """H.264 slice header, of the one slice that a decoder which works slice by slice gets. Counted by `size`. In use
    with `V4L2_CTRL_TYPE_H264_SLICE_PARAMS`. Set by the caller and written by the driver. Since Linux 5.11.
    """
    p_h264_decode_params: _s.Pointer[v4l2_ctrl_h264_decode_params] = _s.through("_u1")
    """What an H.264 decoder must know of the picture and its references. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_H264_DECODE_PARAMS`. Set by the caller and written by the driver. Since Linux 5.11.
    """
    p_fwht_params: _s.Pointer[v4l2_ctrl_fwht_params] = _s.through("_u1")
    """Header of an FWHT frame. Counted by `size`. In use with `V4L2_CTRL_TYPE_FWHT_PARAMS`. Set by the caller and
    written by the driver. Since Linux 5.11.
    """
    p_vp8_frame: _s.Pointer[v4l2_ctrl_vp8_frame] = _s.through("_u1")
    """Header and probabilities of a VP8 frame. Counted by `size`. In use with `V4L2_CTRL_TYPE_VP8_FRAME`. Set by the
    caller and written by the driver. Since Linux 5.13.
    """
    p_mpeg2_sequence: _s.Pointer[v4l2_ctrl_mpeg2_sequence] = _s.through("_u1")
    """MPEG-2 sequence header and its extension. Counted by `size`. In use with `V4L2_CTRL_TYPE_MPEG2_SEQUENCE`. Set by
    the caller and written by the driver. Since Linux 5.14.
    """
    p_mpeg2_picture: _s.Pointer[v4l2_ctrl_mpeg2_picture] = _s.through("_u1")
    """MPEG-2 picture header with the references that it names. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_MPEG2_PICTURE`. Set by the caller and written by the driver. Since Linux 5.14.
    """
    p_mpeg2_quantisation: _s.Pointer[v4l2_ctrl_mpeg2_quantisation] = _s.through("_u1")
    """MPEG-2 quantiser matrices in zigzag order. Counted by `size`. In use with `V4L2_CTRL_TYPE_MPEG2_QUANTISATION`.
    Set by the caller and written by the driver. Since Linux 5.14.
    """
    p_vp9_compressed_hdr_probs: _s.Pointer[v4l2_ctrl_vp9_compressed_hdr] = _s.through("_u1")
    """Probability updates out of a VP9 compressed header. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR`. Set by the caller and written by the driver. Since Linux 5.17.
    """
    p_vp9_frame: _s.Pointer[v4l2_ctrl_vp9_frame] = _s.through("_u1")
    """Uncompressed header of a VP9 frame. Counted by `size`. In use with `V4L2_CTRL_TYPE_VP9_FRAME`. Set by the caller
    and written by the driver. Since Linux 5.17.
    """
    p_hevc_sps: _s.Pointer[v4l2_ctrl_hevc_sps] = _s.through("_u1")
    """HEVC sequence parameter set. Counted by `size`. In use with `V4L2_CTRL_TYPE_HEVC_SPS`. Set by the caller and
    written by the driver. Since Linux 6.0.
    """
    p_hevc_pps: _s.Pointer[v4l2_ctrl_hevc_pps] = _s.through("_u1")
    """HEVC picture parameter set. Counted by `size`. In use with `V4L2_CTRL_TYPE_HEVC_PPS`. Set by the caller and
    written by the driver. Since Linux 6.0.
    """
    p_hevc_slice_params: _s.Pointer[v4l2_ctrl_hevc_slice_params] = _s.through("_u1")
    """HEVC slice segment headers, one element a slice. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS`. Set by the caller and written by the driver. Since Linux 6.0.
    """
    p_hevc_scaling_matrix: _s.Pointer[v4l2_ctrl_hevc_scaling_matrix] = _s.through("_u1")
    """HEVC scaling lists. Counted by `size`. In use with `V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX`. Set by the caller and
    written by the driver. Since Linux 6.0.
    """
    p_hevc_decode_params: _s.Pointer[v4l2_ctrl_hevc_decode_params] = _s.through("_u1")
    """What an HEVC decoder must know of the picture and its references. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS`. Set by the caller and written by the driver. Since Linux 6.0.
    """
    p_av1_sequence: _s.Pointer[v4l2_ctrl_av1_sequence] = _s.through("_u1")
    """AV1 sequence header. Counted by `size`. In use with `V4L2_CTRL_TYPE_AV1_SEQUENCE`. Set by the caller and written
    by the driver. Since Linux 6.5.
    """
    p_av1_tile_group_entry: _s.Pointer[v4l2_ctrl_av1_tile_group_entry] = _s.through("_u1")
    """Position and size of AV1 tiles, one element a tile. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY`. Set by the caller and written by the driver. Since Linux 6.5.
    """
    p_av1_frame: _s.Pointer[v4l2_ctrl_av1_frame] = _s.through("_u1")
    """AV1 frame header. Counted by `size`. In use with `V4L2_CTRL_TYPE_AV1_FRAME`. Set by the caller and written by the
    driver. Since Linux 6.5.
    """
    p_av1_film_grain: _s.Pointer[v4l2_ctrl_av1_film_grain] = _s.through("_u1")
    """How film grain is put back onto an AV1 frame. Counted by `size`. In use with `V4L2_CTRL_TYPE_AV1_FILM_GRAIN`. Set
    by the caller and written by the driver. Since Linux 6.5.
    """
    p_hdr10_cll_info: _s.Pointer[v4l2_ctrl_hdr10_cll_info] = _s.through("_u1")
    """Brightest pixel and brightest frame average of HDR10 content. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_HDR10_CLL_INFO`. Set by the caller and written by the driver. Since Linux 6.8.
    """
    p_hdr10_mastering_display: _s.Pointer[v4l2_ctrl_hdr10_mastering_display] = _s.through("_u1")
    """Colour volume of the display that HDR10 content was mastered on. Counted by `size`. In use with
    `V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY`. Set by the caller and written by the driver. Since Linux 6.8.
    """
    ptr: _s.Pointer[int] = _s.through("_u1")
    """Payload of any compound type. Counted by `size`. Set by the caller and written by the driver."""


class v4l2_ext_controls_u1(_s.Union):
    """Which values are meant. which is the name to use; `ctrl_class` is its older name."""

    ctrl_class: int = _s.u32()
    """Class that all controls belong to. A value of v4l2_ctrl_class. Set by the caller."""
    which: int = _s.u32()
    """Present, default or request's values, or a class that all controls belong to. A value of v4l2_ctrl_which. Set by
    the caller.
    """


class v4l2_ext_controls(_s.Structure):
    """Controls that one call gets, sets or tries together.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-g-ext-ctrls.rst.
    """

    _u1: v4l2_ext_controls_u1 = _s.nested(v4l2_ext_controls_u1)
    ctrl_class: int = _s.through("_u1")
    """Class that all controls belong to. A value of v4l2_ctrl_class. Set by the caller."""
    which: int = _s.through("_u1")
    """Present, default or request's values, or a class that all controls belong to. A value of v4l2_ctrl_which. Set by
    the caller.
    """
    count: int = _s.u32()
    """Number of controls; 0 asks whether which is known. From 0 to `V4L2_CID_MAX_CTRLS`. Set by the caller."""
    error_idx: int = _s.u32()
    """Control that failed; but `VIDIOC_G_EXT_CTRLS` and `VIDIOC_S_EXT_CTRLS` tell count when they have not touched any.
    An index. Written by the driver.
    """
    request_fd: int = _s.fd()
    """Request, with `V4L2_CTRL_WHICH_REQUEST_VAL`. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 1)
    """Reserved; zero."""
    controls: _s.Pointer[v4l2_ext_control] = _s.pointer(v4l2_ext_control, count="count")
    """Array of count elements, one for each control, of which the calls read and write values and sizes. Counted by
    `count`. Set by the caller and written by the driver.
    """


def V4L2_CTRL_ID2CLASS(id: int) -> int:
    """The class that a control's id belongs to.

    In Linux 5.10 or earlier. Documented in v4l/extended-controls.rst.
    """
    return id & 0x0FFF0000


def V4L2_CTRL_ID2WHICH(id: int) -> int:
    """The class that a control's id belongs to, for the field which.

    In Linux 5.10 or earlier. Documented in v4l/extended-controls.rst.
    """
    return id & 0x0FFF0000


if TYPE_CHECKING:

    class v4l2_ctrl_type(enum.IntEnum):
        """What a control's value is. Types from `V4L2_CTRL_COMPOUND_TYPES` on are read and written through a pointer.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
        """

        V4L2_CTRL_TYPE_INTEGER = 1
        """A signed number of 32 bits. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_BOOLEAN = 2
        """Off with 0, on with 1. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_MENU = 3
        """The number of an item whose name `VIDIOC_QUERYMENU` tells. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_BUTTON = 4
        """Setting it acts; it has no value to read. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_INTEGER64 = 5
        """A signed number of 64 bits. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_CTRL_CLASS = 6
        """The heading of a class, which has a name and no value. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_STRING = 7
        """Text that ends with a NUL; the range bounds its length without the NUL. Documented in
        v4l/vidioc-queryctrl.rst.
        """
        V4L2_CTRL_TYPE_BITMASK = 8
        """Bits, of which the maximum holds those that can be set. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_INTEGER_MENU = 9
        """The number of an item whose 64-bit value `VIDIOC_QUERYMENU` tells. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_U8 = 0x0100
        """Unsigned numbers of 8 bits. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_COMPOUND_TYPES = 0x0100
        """Where the compound types begin. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_U16 = 0x0101
        """Unsigned numbers of 16 bits. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_U32 = 0x0102
        """Unsigned numbers of 32 bits. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_AREA = 0x0106
        """A width and a height, struct `v4l2_area`. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HDR10_CLL_INFO = 0x0110
        """HDR10 content light levels. Since Linux 5.13. Documented in v4l/vidioc-queryctrl.rst. The page does not
        list it.
        """
        V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY = 0x0111
        """Colour volume of the display on which HDR10 video was mastered. Since Linux 5.13. Documented in
        v4l/vidioc-queryctrl.rst. The page does not list it.
        """
        V4L2_CTRL_TYPE_H264_SPS = 0x0200
        """H.264 sequence parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_H264_PPS = 0x0201
        """H.264 picture parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_H264_SCALING_MATRIX = 0x0202
        """H.264 scaling matrices. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_H264_SLICE_PARAMS = 0x0203
        """H.264 slice parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_H264_DECODE_PARAMS = 0x0204
        """What an H.264 decoder needs for one picture. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_H264_PRED_WEIGHTS = 0x0205
        """H.264 prediction weights. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst. The page does not list
        it.
        """
        V4L2_CTRL_TYPE_FWHT_PARAMS = 0x0220
        """FWHT frame parameters. Since Linux 5.11. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_VP8_FRAME = 0x0240
        """VP8 frame parameters. Since Linux 5.13. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_MPEG2_QUANTISATION = 0x0250
        """MPEG-2 quantisation matrices. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_MPEG2_SEQUENCE = 0x0251
        """MPEG-2 sequence parameters. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_MPEG2_PICTURE = 0x0252
        """MPEG-2 picture parameters. Since Linux 5.14. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR = 0x0260
        """Updates of VP9 probabilities. Since Linux 5.17. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_VP9_FRAME = 0x0261
        """VP9 frame parameters. Since Linux 5.17. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HEVC_SPS = 0x0270
        """HEVC sequence parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HEVC_PPS = 0x0271
        """HEVC picture parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS = 0x0272
        """HEVC slice parameters. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX = 0x0273
        """HEVC scaling lists. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS = 0x0274
        """What an HEVC decoder needs for one picture. Since Linux 6.0. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_AV1_SEQUENCE = 0x0280
        """AV1 sequence header. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY = 0x0281
        """Where each tile of an AV1 frame lies in the coded buffer. Since Linux 6.5. Documented in
        v4l/vidioc-queryctrl.rst.
        """
        V4L2_CTRL_TYPE_AV1_FRAME = 0x0282
        """AV1 frame header. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_TYPE_AV1_FILM_GRAIN = 0x0283
        """AV1 film grain parameters. Since Linux 6.5. Documented in v4l/vidioc-queryctrl.rst."""

    class v4l2_ctrl_flag(enum.IntFlag):
        """What can be done with a control at the moment, and what changing it entails.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-queryctrl.rst.
        """

        V4L2_CTRL_FLAG_DISABLED = 0x0001
        """For ever out of use. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_GRABBED = 0x0002
        """Cannot be changed for now, for instance because of a running stream. Documented in
        v4l/vidioc-queryctrl.rst.
        """
        V4L2_CTRL_FLAG_READ_ONLY = 0x0004
        """Programs can never change it. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_UPDATE = 0x0008
        """Changing it may change other controls of its class. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_INACTIVE = 0x0010
        """Without effect in the present configuration. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_SLIDER = 0x0020
        """Best shown as a slider. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_WRITE_ONLY = 0x0040
        """Has no value that could be read. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_VOLATILE = 0x0080
        """The hardware changes its value on its own. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_HAS_PAYLOAD = 0x0100
        """Its value is read and written through a pointer. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_EXECUTE_ON_WRITE = 0x0200
        """Setting it acts even when the value stays the same. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_MODIFY_LAYOUT = 0x0400
        """Changing it may change the layout of buffers or of the bus format. Documented in v4l/vidioc-queryctrl.rst."""
        V4L2_CTRL_FLAG_DYNAMIC_ARRAY = 0x0800
        """A one-dimensional array whose length each write decides, up to dims[0]. Since Linux 6.0. Documented in
        v4l/vidioc-queryctrl.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_ctrl_type": (
                "V4L2_CTRL_TYPE_INTEGER",
                "V4L2_CTRL_TYPE_BOOLEAN",
                "V4L2_CTRL_TYPE_MENU",
                "V4L2_CTRL_TYPE_BUTTON",
                "V4L2_CTRL_TYPE_INTEGER64",
                "V4L2_CTRL_TYPE_CTRL_CLASS",
                "V4L2_CTRL_TYPE_STRING",
                "V4L2_CTRL_TYPE_BITMASK",
                "V4L2_CTRL_TYPE_INTEGER_MENU",
                "V4L2_CTRL_TYPE_U8",
                "V4L2_CTRL_COMPOUND_TYPES",
                "V4L2_CTRL_TYPE_U16",
                "V4L2_CTRL_TYPE_U32",
                "V4L2_CTRL_TYPE_AREA",
                "V4L2_CTRL_TYPE_HDR10_CLL_INFO",
                "V4L2_CTRL_TYPE_HDR10_MASTERING_DISPLAY",
                "V4L2_CTRL_TYPE_H264_SPS",
                "V4L2_CTRL_TYPE_H264_PPS",
                "V4L2_CTRL_TYPE_H264_SCALING_MATRIX",
                "V4L2_CTRL_TYPE_H264_SLICE_PARAMS",
                "V4L2_CTRL_TYPE_H264_DECODE_PARAMS",
                "V4L2_CTRL_TYPE_H264_PRED_WEIGHTS",
                "V4L2_CTRL_TYPE_FWHT_PARAMS",
                "V4L2_CTRL_TYPE_VP8_FRAME",
                "V4L2_CTRL_TYPE_MPEG2_QUANTISATION",
                "V4L2_CTRL_TYPE_MPEG2_SEQUENCE",
                "V4L2_CTRL_TYPE_MPEG2_PICTURE",
                "V4L2_CTRL_TYPE_VP9_COMPRESSED_HDR",
                "V4L2_CTRL_TYPE_VP9_FRAME",
                "V4L2_CTRL_TYPE_HEVC_SPS",
                "V4L2_CTRL_TYPE_HEVC_PPS",
                "V4L2_CTRL_TYPE_HEVC_SLICE_PARAMS",
                "V4L2_CTRL_TYPE_HEVC_SCALING_MATRIX",
                "V4L2_CTRL_TYPE_HEVC_DECODE_PARAMS",
                "V4L2_CTRL_TYPE_AV1_SEQUENCE",
                "V4L2_CTRL_TYPE_AV1_TILE_GROUP_ENTRY",
                "V4L2_CTRL_TYPE_AV1_FRAME",
                "V4L2_CTRL_TYPE_AV1_FILM_GRAIN",
            ),
        },
        flags={
            "v4l2_ctrl_flag": (
                "V4L2_CTRL_FLAG_DISABLED",
                "V4L2_CTRL_FLAG_GRABBED",
                "V4L2_CTRL_FLAG_READ_ONLY",
                "V4L2_CTRL_FLAG_UPDATE",
                "V4L2_CTRL_FLAG_INACTIVE",
                "V4L2_CTRL_FLAG_SLIDER",
                "V4L2_CTRL_FLAG_WRITE_ONLY",
                "V4L2_CTRL_FLAG_VOLATILE",
                "V4L2_CTRL_FLAG_HAS_PAYLOAD",
                "V4L2_CTRL_FLAG_EXECUTE_ON_WRITE",
                "V4L2_CTRL_FLAG_MODIFY_LAYOUT",
                "V4L2_CTRL_FLAG_DYNAMIC_ARRAY",
            ),
        },
    )
