"""Stateless H.264 decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_h264_control: Controls by which a program hands the parsed H.264 headers to a decoder for
# V4L2_PIX_FMT_H264_SLICE.

V4L2_CID_STATELESS_H264_DECODE_MODE: Final = 0x00A40900
"""Whether an output buffer holds one slice or a whole picture; a menu of `v4l2_stateless_h264_decode_mode` in which a
driver offers what its hardware can do. Set before streaming starts. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_START_CODE: Final = 0x00A40901
"""Whether slices in the output buffer carry an Annex B prefix; a menu of `v4l2_stateless_h264_start_code`. Set before
streaming starts. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_SPS: Final = 0x00A40902
"""The active sequence parameter set as `v4l2_ctrl_h264_sps`; it stays in force until another one activates. Documented
in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_PPS: Final = 0x00A40903
"""The picture parameter set that the slices of this request name, as `v4l2_ctrl_h264_pps`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_SCALING_MATRIX: Final = 0x00A40904
"""Dequantisation weights as `v4l2_ctrl_h264_scaling_matrix`, needed where `V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT`
is set. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_PRED_WEIGHTS: Final = 0x00A40905
"""Explicit weights of inter prediction as `v4l2_ctrl_h264_pred_weights`; `V4L2_H264_CTRL_PRED_WEIGHTS_REQUIRED` tells
for which slices they are needed. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_SLICE_PARAMS: Final = 0x00A40906
"""Parts of the slice header that differ between slices of a picture, as `v4l2_ctrl_h264_slice_params`; only in
slice-based mode. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_H264_DECODE_PARAMS: Final = 0x00A40907
"""What is the same for all slices of the picture, with its reference pictures, as `v4l2_ctrl_h264_decode_params`.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_stateless_h264_decode_mode: How much of an H.264 picture goes into one output buffer.

V4L2_STATELESS_H264_DECODE_MODE_SLICE_BASED: Final = 0
"""One slice a buffer, described by `V4L2_CID_STATELESS_H264_SLICE_PARAMS`; all but the last slice of a picture are
queued with `V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF`. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_STATELESS_H264_DECODE_MODE_FRAME_BASED: Final = 1
"""All slices of the picture in one buffer; the hardware reads the slice headers itself, and
`V4L2_CID_STATELESS_H264_SLICE_PARAMS` is not set. Documented in v4l/ext-ctrls-codec-stateless.rst. The page wants both
fields of a frame in the buffer; `V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC` describes a single one, and hantro decodes it
as such.
"""

# v4l2_stateless_h264_start_code: What precedes each H.264 slice in the output buffer.

V4L2_STATELESS_H264_START_CODE_NONE: Final = 0
"""Nothing: the buffer begins with the NAL unit header, emulation prevention bytes included. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_STATELESS_H264_START_CODE_ANNEX_B: Final = 1
"""The bytes 00 00 01 or 00 00 00 01, which the hardware looks for. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_h264_sps_constraint_set_flag: Claims of conformance in an H.264 sequence parameter set, one bit for each
# constraint_setN_flag.

V4L2_H264_SPS_CONSTRAINT_SET0_FLAG: Final = 0x01
"""The stream keeps to the limits of the Baseline profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SPS_CONSTRAINT_SET1_FLAG: Final = 0x02
"""The stream keeps to the limits of the Main profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SPS_CONSTRAINT_SET2_FLAG: Final = 0x04
"""The stream keeps to the limits of the Extended profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SPS_CONSTRAINT_SET3_FLAG: Final = 0x08
"""Level 1b in the Baseline, Main and Extended profiles when level_idc is 11; an intra-only profile among the High ones.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_CONSTRAINT_SET4_FLAG: Final = 0x10
"""There are no fields: frame_mbs_only_flag is 1 throughout, as the Progressive High profile wants. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_CONSTRAINT_SET5_FLAG: Final = 0x20
"""There are no B slices, as the Constrained High profile wants. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_h264_sps_flag: One-bit syntax elements of an H.264 sequence parameter set.

V4L2_H264_SPS_FLAG_SEPARATE_COLOUR_PLANE: Final = 0x01
"""separate_colour_plane_flag: the three planes of 4:4:4 video are coded like three monochrome pictures. The kernel
clears it for other chroma formats. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_QPPRIME_Y_ZERO_TRANSFORM_BYPASS: Final = 0x02
"""qpprime_y_zero_transform_bypass_flag: macroblocks whose luma quantiser is 0 are lossless. The kernel clears it for
profiles that do not code a chroma format. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_DELTA_PIC_ORDER_ALWAYS_ZERO: Final = 0x04
"""delta_pic_order_always_zero_flag: slice headers carry no corrections of an order count of type 1. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_GAPS_IN_FRAME_NUM_VALUE_ALLOWED: Final = 0x08
"""gaps_in_frame_num_value_allowed_flag: frame_num may jump, and the decoder infers the frames between. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY: Final = 0x10
"""frame_mbs_only_flag: there are neither fields nor field macroblocks in the sequence. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD: Final = 0x20
"""mb_adaptive_frame_field_flag: within a frame, pairs of macroblocks choose between frame and field coding. The kernel
clears it beside `V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY`. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SPS_FLAG_DIRECT_8X8_INFERENCE: Final = 0x40
"""direct_8x8_inference_flag: direct prediction in B slices derives motion vectors for 8x8 blocks at a time. Documented
in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_h264_pps_flag: One-bit syntax elements of an H.264 picture parameter set, and whether scaling matrices apply.

V4L2_H264_PPS_FLAG_ENTROPY_CODING_MODE: Final = 0x0001
"""entropy_coding_mode_flag: slice data is coded with CABAC, otherwise with CAVLC. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_BOTTOM_FIELD_PIC_ORDER_IN_FRAME_PRESENT: Final = 0x0002
"""bottom_field_pic_order_in_frame_present_flag: slice headers of frames give the order count of the bottom field as
well. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_WEIGHTED_PRED: Final = 0x0004
"""weighted_pred_flag: P and SP slices come with explicit prediction weights. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT: Final = 0x0008
"""deblocking_filter_control_present_flag: slice headers steer the deblocking filter. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_CONSTRAINED_INTRA_PRED: Final = 0x0010
"""constrained_intra_pred_flag: intra prediction takes no samples of inter-coded neighbours. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_REDUNDANT_PIC_CNT_PRESENT: Final = 0x0020
"""redundant_pic_cnt_present_flag: slice headers say whether they belong to a redundant picture. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_PPS_FLAG_TRANSFORM_8X8_MODE: Final = 0x0040
"""transform_8x8_mode_flag: macroblocks may use the 8x8 transform. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT: Final = 0x0080
"""Weights that are not flat apply to the picture, be they from the sequence or from the picture parameter set;
`V4L2_CID_STATELESS_H264_SCALING_MATRIX` brings them. Documented in v4l/ext-ctrls-codec-stateless.rst. Unlike the others
it is not the syntax element of the like name, which speaks of one parameter set alone.
"""

# v4l2_h264_reference_field: Which fields of a decoded H.264 picture a reference means.

V4L2_H264_TOP_FIELD_REF: Final = 0x1
"""The top field alone. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_BOTTOM_FIELD_REF: Final = 0x2
"""The bottom field alone. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_FRAME_REF: Final = 0x3
"""The frame, or both fields of a pair. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_h264_limit: Lengths of arrays in H.264 controls.

V4L2_H264_NUM_DPB_ENTRIES: Final = 16
"""Frames that an H.264 decoder keeps at most, by the limits of all levels. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_REF_LIST_LEN: Final = 32
"""Entries of a reference list: both fields of every frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_h264_slice_type: Kinds of H.264 slice: the slice_type of the header modulo 5.

V4L2_H264_SLICE_TYPE_P: Final = 0
"""Predicted from one reference a block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SLICE_TYPE_B: Final = 1
"""Predicted from one or two references a block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SLICE_TYPE_I: Final = 2
"""Predicted from the slice itself only. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_SLICE_TYPE_SP: Final = 3
"""Like P, coded such that streams can be switched there; Extended profile only. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SLICE_TYPE_SI: Final = 4
"""Like I, to switch to where no reference fits; Extended profile only. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_h264_slice_flag: One-bit syntax elements of an H.264 slice header.

V4L2_H264_SLICE_FLAG_DIRECT_SPATIAL_MV_PRED: Final = 0x01
"""direct_spatial_mv_pred_flag: direct blocks take motion from their neighbours, otherwise from the co-located picture.
The kernel clears it unless the slice is of type B. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_SLICE_FLAG_SP_FOR_SWITCH: Final = 0x02
"""sp_for_switch_flag: the SP slice is decoded as one that another stream switches to. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_h264_dpb_entry_flag: State of a picture in the H.264 decoded picture buffer.

V4L2_H264_DPB_ENTRY_FLAG_VALID: Final = 0x01
"""The entry is filled; without it the driver skips the entry. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_DPB_ENTRY_FLAG_ACTIVE: Final = 0x02
"""The picture is marked as a reference, and not only kept for output. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_DPB_ENTRY_FLAG_LONG_TERM: Final = 0x04
"""The picture is marked as a long-term reference. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_DPB_ENTRY_FLAG_FIELD: Final = 0x08
"""The picture was decoded as a field or as a pair of fields. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_h264_decode_param_flag: Kind of the H.264 picture that is decoded.

V4L2_H264_DECODE_PARAM_FLAG_IDR_PIC: Final = 0x01
"""The picture is an IDR picture, from which decoding can begin. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC: Final = 0x02
"""field_pic_flag: the slices belong to a single field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_H264_DECODE_PARAM_FLAG_BOTTOM_FIELD: Final = 0x04
"""bottom_field_flag: that field has the lower line of each pair; without it, the upper one. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_DECODE_PARAM_FLAG_PFRAME: Final = 0x08
"""The slices of the picture are of type P; for hardware such as Tegra's, which has to be told and takes no mix. Since
Linux 5.18. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_H264_DECODE_PARAM_FLAG_BFRAME: Final = 0x10
"""The slices of the picture are of type B, for the same hardware. Since Linux 5.18. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_ctrl_h264_sps(_s.Structure):
    """Sequence parameter set: the properties that hold for a whole coded H.264 sequence. Fields carry the syntax
    elements of the same name.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    profile_idc: int = _s.u8()
    """Profile number: 66 Baseline, 77 Main, 88 Extended, 100 High, 110 High 10, 122 High 4:2:2, 244 High 4:4:4
    Predictive. Set by the caller.
    """
    constraint_set_flags: int = _s.u8()
    """Further profiles whose limits the stream keeps. Flags of `v4l2_h264_sps_constraint_set_flag`. Set by the
    caller.
    """
    level_idc: int = _s.u8()
    """Level times ten, such as 41 for level 4.1; bounds picture size, bit rate and reference memory. From 9 to 62. Set
    by the caller.
    """
    seq_parameter_set_id: int = _s.u8()
    """Number by which picture parameter sets refer to this one. From 0 to 31. Set by the caller."""
    chroma_format_idc: int = _s.u8()
    """Sampling of chroma: 0 monochrome, 1 is 4:2:0, 2 is 4:2:2 from profile 122 on, 3 is 4:4:4 from profile 244 on. The
    kernel puts 1 where the profile does not code it. From 0 to 3. Set by the caller.
    """
    bit_depth_luma_minus8: int = _s.u8()
    """Bits of a luma sample less 8; the kernel puts 0 where the profile does not code it. From 0 to 6. Set by the
    caller.
    """
    bit_depth_chroma_minus8: int = _s.u8()
    """Bits of a chroma sample less 8; likewise 0 where the profile does not code it. From 0 to 6. Set by the caller."""
    log2_max_frame_num_minus4: int = _s.u8()
    """Exponent less 4 of the power of two at which frame_num wraps. From 0 to 12. Set by the caller."""
    pic_order_cnt_type: int = _s.u8()
    """How output order is coded: 0 by low bits in each slice, 1 by a cycle of expected differences, 2 as decoding
    order. From 0 to 2. Set by the caller.
    """
    log2_max_pic_order_cnt_lsb_minus4: int = _s.u8()
    """Exponent less 4 of the wrap of pic_order_cnt_lsb; for order types 1 and 2 the kernel zeroes it. From 0 to 12. Set
    by the caller.
    """
    max_num_ref_frames: int = _s.u8()
    """Largest number of frames, field pairs and single fields that inter prediction may hold as references. H.264
    allows 16, the kernel's check 32. From 0 to 32. Set by the caller.
    """
    num_ref_frames_in_pic_order_cnt_cycle: int = _s.u8()
    """Entries of `offset_for_ref_frame` in use, with order type 1; the kernel zeroes it for type 0. In entries. Set by
    the caller.
    """
    offset_for_ref_frame: _s.Array[int] = _s.array(_s.s32(), 255)
    """Expected differences of the order count from one reference frame of the cycle to the next, with order type 1.
    Shape: 255. Set by the caller.
    """
    offset_for_non_ref_pic: int = _s.s32()
    """Expected difference of the order count of a picture that is no reference, with order type 1. Set by the
    caller.
    """
    offset_for_top_to_bottom_field: int = _s.s32()
    """Expected difference of the order count between the top and the bottom field of a frame, with order type 1. Set by
    the caller.
    """
    pic_width_in_mbs_minus1: int = _s.u16()
    """Width of the decoded picture in units of 16 luma samples, less 1. In macroblocks. Set by the caller."""
    pic_height_in_map_units_minus1: int = _s.u16()
    """Height less 1 in slice group map units: macroblock rows of a frame under `V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY`, of
    a field otherwise. In map units. Set by the caller.
    """
    flags: int = _s.u32()
    """Coding tools and properties that are in use throughout the sequence. Flags of `v4l2_h264_sps_flag`. Set by the
    caller.
    """


class v4l2_ctrl_h264_pps(_s.Structure):
    """Picture parameter set: what the slices of one or several H.264 pictures have in common.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    pic_parameter_set_id: int = _s.u8()
    """Number by which slice headers refer to this set. Set by the caller."""
    seq_parameter_set_id: int = _s.u8()
    """Sequence parameter set that this one builds on. From 0 to 31. Set by the caller."""
    num_slice_groups_minus1: int = _s.u8()
    """Slice groups of a picture, less 1; only the Baseline and Extended profiles have more than one. From 0 to 7. Set
    by the caller.
    """
    num_ref_idx_l0_default_active_minus1: int = _s.u8()
    """Length of reference list 0, less 1, for slices that do not override it. From 0 to 31. Set by the caller."""
    num_ref_idx_l1_default_active_minus1: int = _s.u8()
    """Length of reference list 1, less 1, for B slices that do not override it. From 0 to 31. Set by the caller."""
    weighted_bipred_idc: int = _s.u8()
    """Weighting in B slices: 0 plain averages, 1 weights from `V4L2_CID_STATELESS_H264_PRED_WEIGHTS`, 2 weights that
    follow from the distance in order. From 0 to 2. Set by the caller.
    """
    pic_init_qp_minus26: int = _s.s8()
    """Luma quantiser that slices start from, less 26; how far below -26 it may go depends on the bit depth. From -62 to
    25. Set by the caller.
    """
    pic_init_qs_minus26: int = _s.s8()
    """Quantiser of SP and SI macroblocks that slices start from, less 26. From -26 to 25. Set by the caller."""
    chroma_qp_index_offset: int = _s.s8()
    """Distance of the quantiser index of Cb from that of luma. From -12 to 12. Set by the caller."""
    second_chroma_qp_index_offset: int = _s.s8()
    """Distance of the quantiser index of Cr from that of luma; the same as for Cb where the stream does not code it.
    From -12 to 12. Set by the caller.
    """
    flags: int = _s.u16()
    """Coding tools that the picture uses. Flags of `v4l2_h264_pps_flag`. Set by the caller."""


class v4l2_ctrl_h264_scaling_matrix(_s.Structure):
    """Weights that scale H.264 transform coefficients, after the fall-back rules have filled what the stream left out.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    scaling_list_4x4: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 6, 16)
    """Lists for 4x4 blocks in raster order, for intra Y, Cb and Cr, then for inter Y, Cb and Cr. A coefficient. Shape:
    6 x 16. Set by the caller.
    """
    scaling_list_8x8: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 6, 64)
    """Lists for 8x8 blocks in raster order, in which intra and inter take turns: Y, then Cb, then Cr, the latter two
    for 4:4:4 only. A coefficient. Shape: 6 x 64. Set by the caller.
    """


class v4l2_h264_weight_factors(_s.Structure):
    """Weights and offsets of one H.264 reference list, an entry for each reference index.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    luma_weight: _s.Array[int] = _s.array(_s.s16(), 32)
    """Factors for luma, in units of 2 to the power of minus luma_log2_weight_denom; that power itself is the neutral
    weight of entries that the stream leaves out. From -128 to 128. Shape: 32. Set by the caller.
    """
    luma_offset: _s.Array[int] = _s.array(_s.s16(), 32)
    """What is added to predicted luma after weighting. From -128 to 127. Shape: 32. Set by the caller."""
    chroma_weight: _s.Array[_s.Array[int]] = _s.array(_s.s16(), 32, 2)
    """Factors for Cb and Cr, in units of 2 to the power of minus chroma_log2_weight_denom. From -128 to 128. Shape: 32
    x 2. Set by the caller.
    """
    chroma_offset: _s.Array[_s.Array[int]] = _s.array(_s.s16(), 32, 2)
    """What is added to predicted Cb and Cr after weighting. From -128 to 127. Shape: 32 x 2. Set by the caller."""


class v4l2_ctrl_h264_pred_weights(_s.Structure):
    """Table of explicit prediction weights of an H.264 slice, pred_weight_table() in the slice header.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    luma_log2_weight_denom: int = _s.u16()
    """Number of bits by which weighted luma is shifted right. From 0 to 7. Set by the caller."""
    chroma_log2_weight_denom: int = _s.u16()
    """Number of bits by which weighted chroma is shifted right. From 0 to 7. Set by the caller."""
    weight_factors: _s.Array[v4l2_h264_weight_factors] = _s.array(v4l2_h264_weight_factors, 2)
    """Weights for reference list 0, then those for list 1. Shape: 2. Set by the caller."""


class v4l2_h264_reference(_s.Structure):
    """One entry of an H.264 reference list.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    fields: int = _s.u8()
    """Whether a field or the frame is referred to. Flags of `v4l2_h264_reference_field`. Set by the caller."""
    index: int = _s.u8()
    """Place of the picture in dpb of `v4l2_ctrl_h264_decode_params`. From 0 to 15. Set by the caller."""


class v4l2_ctrl_h264_slice_params(_s.Structure):
    """What the header of one H.264 slice says of that slice alone; used in slice-based mode only.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    header_bit_size: int = _s.u32()
    """Distance from the beginning of the slice to slice_data(). In bits. Set by the caller."""
    first_mb_in_slice: int = _s.u32()
    """Address of the slice's first macroblock; of its first pair in frames with adaptive field coding. In macroblocks.
    Set by the caller.
    """
    slice_type: int = _s.u8()
    """Which kinds of prediction the slice may use. A value of `v4l2_h264_slice_type`. Set by the caller."""
    colour_plane_id: int = _s.u8()
    """Plane that the slice codes when planes are separate: 0 Y, 1 Cb, 2 Cr. From 0 to 2. Set by the caller."""
    redundant_pic_cnt: int = _s.u8()
    """0 for the primary picture, more for a redundant copy. From 0 to 127. Set by the caller."""
    cabac_init_idc: int = _s.u8()
    """Table that the CABAC contexts of P and B slices begin with. From 0 to 2. Set by the caller."""
    slice_qp_delta: int = _s.s8()
    """Change of the luma quantiser against pic_init_qp_minus26. From -87 to 87. Set by the caller."""
    slice_qs_delta: int = _s.s8()
    """Change of the SP and SI quantiser against pic_init_qs_minus26. From -51 to 51. Set by the caller."""
    disable_deblocking_filter_idc: int = _s.u8()
    """Deblocking: 0 on all edges, 1 off, 2 on all edges but those between slices. From 0 to 2. Set by the caller."""
    slice_alpha_c0_offset_div2: int = _s.s8()
    """Half of the offset into the deblocking tables for alpha and tC0. From -6 to 6. Set by the caller."""
    slice_beta_offset_div2: int = _s.s8()
    """Half of the offset into the deblocking table for beta. From -6 to 6. Set by the caller."""
    num_ref_idx_l0_active_minus1: int = _s.u8()
    """Length of `ref_pic_list0`, less 1; the default of the picture parameter set where the slice does not override it.
    The kernel puts 0 for I and SI slices. From 0 to 31. Set by the caller.
    """
    num_ref_idx_l1_active_minus1: int = _s.u8()
    """Length of `ref_pic_list1`, less 1; the kernel puts 0 unless the slice is of type B. From 0 to 31. Set by the
    caller.
    """
    reserved: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    ref_pic_list0: _s.Array[v4l2_h264_reference] = _s.array(v4l2_h264_reference, 32)
    """Reference list 0 as the slice uses it, after its modifications. Shape: 32. Set by the caller."""
    ref_pic_list1: _s.Array[v4l2_h264_reference] = _s.array(v4l2_h264_reference, 32)
    """Reference list 1 of a B slice, after its modifications. Shape: 32. Set by the caller."""
    flags: int = _s.u32()
    """Modes of direct prediction and of switching. Flags of `v4l2_h264_slice_flag`. Set by the caller."""


class v4l2_h264_dpb_entry(_s.Structure):
    """A picture that the H.264 decoder holds for reference or for output.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    reference_ts: int = _s.u64()
    """Timestamp of the capture buffer that holds the picture: timestamp of its `v4l2_buffer` as nanoseconds, which were
    copied from the output buffer that it was decoded from. In ns. Set by the caller.
    """
    pic_num: int = _s.u32()
    """PicNum of a short-term or LongTermPicNum of a long-term reference; for frames the former equals FrameNumWrap. An
    identifier. Set by the caller.
    """
    frame_num: int = _s.u16()
    """`frame_num` of the slice header for a short-term, LongTermFrameIdx for a long-term reference. A running number.
    Set by the caller.
    """
    fields: int = _s.u8()
    """Fields of the picture that are marked as references. Flags of `v4l2_h264_reference_field`. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 5)
    """Reserved; zero."""
    top_field_order_cnt: int = _s.s32()
    """TopFieldOrderCnt, the output order of the top field. A running number. Set by the caller."""
    bottom_field_order_cnt: int = _s.s32()
    """BottomFieldOrderCnt, the output order of the bottom field. A running number. Set by the caller."""
    flags: int = _s.u32()
    """Whether the entry counts, and as which kind of reference. Flags of `v4l2_h264_dpb_entry_flag`. Set by the
    caller.
    """


class v4l2_ctrl_h264_decode_params(_s.Structure):
    """What all slices of an H.264 picture share, with the decoded picture buffer as it is before this picture.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    dpb: _s.Array[v4l2_h264_dpb_entry] = _s.array(v4l2_h264_dpb_entry, 16)
    """Decoded pictures that are still needed, in any order; reference lists point into it. Shape: 16. Set by the
    caller.
    """
    nal_ref_idc: int = _s.u16()
    """`nal_ref_idc` of the NAL unit header: 0 for a picture that nothing refers to. From 0 to 3. Set by the caller."""
    frame_num: int = _s.u16()
    """`frame_num` of the slice headers, which counts reference frames modulo the wrap of the sequence. Set by the
    caller.
    """
    top_field_order_cnt: int = _s.s32()
    """Output order of the coded frame's top field, or of the coded top field. A running number. Set by the caller."""
    bottom_field_order_cnt: int = _s.s32()
    """Output order of the coded frame's bottom field, or of the coded bottom field. A running number. Set by the
    caller.
    """
    idr_pic_id: int = _s.u16()
    """`idr_pic_id` of the slice headers, which tells IDR pictures in a row apart. An identifier. Set by the caller."""
    pic_order_cnt_lsb: int = _s.u16()
    """Low bits of the output order, with order type 0. A running number. Set by the caller."""
    delta_pic_order_cnt_bottom: int = _s.s32()
    """Difference in output order between the fields of a coded frame, with order type 0. Set by the caller."""
    delta_pic_order_cnt0: int = _s.s32()
    """delta_pic_order_cnt[0]: correction of the expected output order, with order type 1. Set by the caller."""
    delta_pic_order_cnt1: int = _s.s32()
    """delta_pic_order_cnt[1]: correction for the bottom field, with order type 1. Set by the caller."""
    dec_ref_pic_marking_bit_size: int = _s.u32()
    """Length of dec_ref_pic_marking() in the slice header, for hardware that skips it. In bits. Set by the caller."""
    pic_order_cnt_bit_size: int = _s.u32()
    """Length of all elements of the output order in the slice header, for hardware that skips them. In bits. Set by the
    caller.
    """
    slice_group_change_cycle: int = _s.u32()
    """`slice_group_change_cycle` of the slice headers, for slice groups that evolve. A coefficient. Set by the
    caller.
    """
    reserved: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    flags: int = _s.u32()
    """Whether the picture is an IDR picture or a field, and of which types its slices are. Flags of
    `v4l2_h264_decode_param_flag`. Set by the caller.
    """


if TYPE_CHECKING:

    class v4l2_stateless_h264_decode_mode(enum.IntEnum):
        """How much of an H.264 picture goes into one output buffer.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_STATELESS_H264_DECODE_MODE_SLICE_BASED = 0
        """One slice a buffer, described by `V4L2_CID_STATELESS_H264_SLICE_PARAMS`; all but the last slice of a picture
        are queued with `V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF`. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_STATELESS_H264_DECODE_MODE_FRAME_BASED = 1
        """All slices of the picture in one buffer; the hardware reads the slice headers itself, and
        `V4L2_CID_STATELESS_H264_SLICE_PARAMS` is not set. Documented in v4l/ext-ctrls-codec-stateless.rst. The page
        wants both fields of a frame in the buffer; `V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC` describes a single one, and
        hantro decodes it as such.
        """

    class v4l2_stateless_h264_start_code(enum.IntEnum):
        """What precedes each H.264 slice in the output buffer.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_STATELESS_H264_START_CODE_NONE = 0
        """Nothing: the buffer begins with the NAL unit header, emulation prevention bytes included. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_STATELESS_H264_START_CODE_ANNEX_B = 1
        """The bytes 00 00 01 or 00 00 00 01, which the hardware looks for. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_sps_constraint_set_flag(enum.IntFlag):
        """Claims of conformance in an H.264 sequence parameter set, one bit for each constraint_setN_flag.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_SPS_CONSTRAINT_SET0_FLAG = 0x01
        """The stream keeps to the limits of the Baseline profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SPS_CONSTRAINT_SET1_FLAG = 0x02
        """The stream keeps to the limits of the Main profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SPS_CONSTRAINT_SET2_FLAG = 0x04
        """The stream keeps to the limits of the Extended profile. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SPS_CONSTRAINT_SET3_FLAG = 0x08
        """Level 1b in the Baseline, Main and Extended profiles when level_idc is 11; an intra-only profile among the
        High ones. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_CONSTRAINT_SET4_FLAG = 0x10
        """There are no fields: frame_mbs_only_flag is 1 throughout, as the Progressive High profile wants. Documented
        in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_CONSTRAINT_SET5_FLAG = 0x20
        """There are no B slices, as the Constrained High profile wants. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_sps_flag(enum.IntFlag):
        """One-bit syntax elements of an H.264 sequence parameter set.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_SPS_FLAG_SEPARATE_COLOUR_PLANE = 0x01
        """separate_colour_plane_flag: the three planes of 4:4:4 video are coded like three monochrome pictures. The
        kernel clears it for other chroma formats. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_QPPRIME_Y_ZERO_TRANSFORM_BYPASS = 0x02
        """qpprime_y_zero_transform_bypass_flag: macroblocks whose luma quantiser is 0 are lossless. The kernel clears
        it for profiles that do not code a chroma format. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_DELTA_PIC_ORDER_ALWAYS_ZERO = 0x04
        """delta_pic_order_always_zero_flag: slice headers carry no corrections of an order count of type 1. Documented
        in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_GAPS_IN_FRAME_NUM_VALUE_ALLOWED = 0x08
        """gaps_in_frame_num_value_allowed_flag: frame_num may jump, and the decoder infers the frames between.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY = 0x10
        """frame_mbs_only_flag: there are neither fields nor field macroblocks in the sequence. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD = 0x20
        """mb_adaptive_frame_field_flag: within a frame, pairs of macroblocks choose between frame and field coding. The
        kernel clears it beside `V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY`. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SPS_FLAG_DIRECT_8X8_INFERENCE = 0x40
        """direct_8x8_inference_flag: direct prediction in B slices derives motion vectors for 8x8 blocks at a time.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_pps_flag(enum.IntFlag):
        """One-bit syntax elements of an H.264 picture parameter set, and whether scaling matrices apply.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_PPS_FLAG_ENTROPY_CODING_MODE = 0x0001
        """entropy_coding_mode_flag: slice data is coded with CABAC, otherwise with CAVLC. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_BOTTOM_FIELD_PIC_ORDER_IN_FRAME_PRESENT = 0x0002
        """bottom_field_pic_order_in_frame_present_flag: slice headers of frames give the order count of the bottom
        field as well. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_WEIGHTED_PRED = 0x0004
        """weighted_pred_flag: P and SP slices come with explicit prediction weights. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT = 0x0008
        """deblocking_filter_control_present_flag: slice headers steer the deblocking filter. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_CONSTRAINED_INTRA_PRED = 0x0010
        """constrained_intra_pred_flag: intra prediction takes no samples of inter-coded neighbours. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_REDUNDANT_PIC_CNT_PRESENT = 0x0020
        """redundant_pic_cnt_present_flag: slice headers say whether they belong to a redundant picture. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_TRANSFORM_8X8_MODE = 0x0040
        """transform_8x8_mode_flag: macroblocks may use the 8x8 transform. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT = 0x0080
        """Weights that are not flat apply to the picture, be they from the sequence or from the picture parameter set;
        `V4L2_CID_STATELESS_H264_SCALING_MATRIX` brings them. Documented in v4l/ext-ctrls-codec-stateless.rst. Unlike
        the others it is not the syntax element of the like name, which speaks of one parameter set alone.
        """

    class v4l2_h264_reference_field(enum.IntFlag):
        """Which fields of a decoded H.264 picture a reference means.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_TOP_FIELD_REF = 0x1
        """The top field alone. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_BOTTOM_FIELD_REF = 0x2
        """The bottom field alone. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_FRAME_REF = 0x3
        """The frame, or both fields of a pair. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_h264_slice_type(enum.IntEnum):
        """Kinds of H.264 slice: the slice_type of the header modulo 5.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_SLICE_TYPE_P = 0
        """Predicted from one reference a block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SLICE_TYPE_B = 1
        """Predicted from one or two references a block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SLICE_TYPE_I = 2
        """Predicted from the slice itself only. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_SLICE_TYPE_SP = 3
        """Like P, coded such that streams can be switched there; Extended profile only. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SLICE_TYPE_SI = 4
        """Like I, to switch to where no reference fits; Extended profile only. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_slice_flag(enum.IntFlag):
        """One-bit syntax elements of an H.264 slice header.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_SLICE_FLAG_DIRECT_SPATIAL_MV_PRED = 0x01
        """direct_spatial_mv_pred_flag: direct blocks take motion from their neighbours, otherwise from the co-located
        picture. The kernel clears it unless the slice is of type B. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_SLICE_FLAG_SP_FOR_SWITCH = 0x02
        """sp_for_switch_flag: the SP slice is decoded as one that another stream switches to. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_dpb_entry_flag(enum.IntFlag):
        """State of a picture in the H.264 decoded picture buffer.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_DPB_ENTRY_FLAG_VALID = 0x01
        """The entry is filled; without it the driver skips the entry. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_DPB_ENTRY_FLAG_ACTIVE = 0x02
        """The picture is marked as a reference, and not only kept for output. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_DPB_ENTRY_FLAG_LONG_TERM = 0x04
        """The picture is marked as a long-term reference. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_DPB_ENTRY_FLAG_FIELD = 0x08
        """The picture was decoded as a field or as a pair of fields. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_h264_decode_param_flag(enum.IntFlag):
        """Kind of the H.264 picture that is decoded.

        Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_H264_DECODE_PARAM_FLAG_IDR_PIC = 0x01
        """The picture is an IDR picture, from which decoding can begin. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC = 0x02
        """field_pic_flag: the slices belong to a single field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_H264_DECODE_PARAM_FLAG_BOTTOM_FIELD = 0x04
        """bottom_field_flag: that field has the lower line of each pair; without it, the upper one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_DECODE_PARAM_FLAG_PFRAME = 0x08
        """The slices of the picture are of type P; for hardware such as Tegra's, which has to be told and takes no mix.
        Since Linux 5.18. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_H264_DECODE_PARAM_FLAG_BFRAME = 0x10
        """The slices of the picture are of type B, for the same hardware. Since Linux 5.18. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_stateless_h264_decode_mode": (
                "V4L2_STATELESS_H264_DECODE_MODE_SLICE_BASED",
                "V4L2_STATELESS_H264_DECODE_MODE_FRAME_BASED",
            ),
            "v4l2_stateless_h264_start_code": (
                "V4L2_STATELESS_H264_START_CODE_NONE",
                "V4L2_STATELESS_H264_START_CODE_ANNEX_B",
            ),
            "v4l2_h264_slice_type": (
                "V4L2_H264_SLICE_TYPE_P",
                "V4L2_H264_SLICE_TYPE_B",
                "V4L2_H264_SLICE_TYPE_I",
                "V4L2_H264_SLICE_TYPE_SP",
                "V4L2_H264_SLICE_TYPE_SI",
            ),
        },
        flags={
            "v4l2_h264_sps_constraint_set_flag": (
                "V4L2_H264_SPS_CONSTRAINT_SET0_FLAG",
                "V4L2_H264_SPS_CONSTRAINT_SET1_FLAG",
                "V4L2_H264_SPS_CONSTRAINT_SET2_FLAG",
                "V4L2_H264_SPS_CONSTRAINT_SET3_FLAG",
                "V4L2_H264_SPS_CONSTRAINT_SET4_FLAG",
                "V4L2_H264_SPS_CONSTRAINT_SET5_FLAG",
            ),
            "v4l2_h264_sps_flag": (
                "V4L2_H264_SPS_FLAG_SEPARATE_COLOUR_PLANE",
                "V4L2_H264_SPS_FLAG_QPPRIME_Y_ZERO_TRANSFORM_BYPASS",
                "V4L2_H264_SPS_FLAG_DELTA_PIC_ORDER_ALWAYS_ZERO",
                "V4L2_H264_SPS_FLAG_GAPS_IN_FRAME_NUM_VALUE_ALLOWED",
                "V4L2_H264_SPS_FLAG_FRAME_MBS_ONLY",
                "V4L2_H264_SPS_FLAG_MB_ADAPTIVE_FRAME_FIELD",
                "V4L2_H264_SPS_FLAG_DIRECT_8X8_INFERENCE",
            ),
            "v4l2_h264_pps_flag": (
                "V4L2_H264_PPS_FLAG_ENTROPY_CODING_MODE",
                "V4L2_H264_PPS_FLAG_BOTTOM_FIELD_PIC_ORDER_IN_FRAME_PRESENT",
                "V4L2_H264_PPS_FLAG_WEIGHTED_PRED",
                "V4L2_H264_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT",
                "V4L2_H264_PPS_FLAG_CONSTRAINED_INTRA_PRED",
                "V4L2_H264_PPS_FLAG_REDUNDANT_PIC_CNT_PRESENT",
                "V4L2_H264_PPS_FLAG_TRANSFORM_8X8_MODE",
                "V4L2_H264_PPS_FLAG_SCALING_MATRIX_PRESENT",
            ),
            "v4l2_h264_reference_field": (
                "V4L2_H264_TOP_FIELD_REF",
                "V4L2_H264_BOTTOM_FIELD_REF",
                "V4L2_H264_FRAME_REF",
            ),
            "v4l2_h264_slice_flag": (
                "V4L2_H264_SLICE_FLAG_DIRECT_SPATIAL_MV_PRED",
                "V4L2_H264_SLICE_FLAG_SP_FOR_SWITCH",
            ),
            "v4l2_h264_dpb_entry_flag": (
                "V4L2_H264_DPB_ENTRY_FLAG_VALID",
                "V4L2_H264_DPB_ENTRY_FLAG_ACTIVE",
                "V4L2_H264_DPB_ENTRY_FLAG_LONG_TERM",
                "V4L2_H264_DPB_ENTRY_FLAG_FIELD",
            ),
            "v4l2_h264_decode_param_flag": (
                "V4L2_H264_DECODE_PARAM_FLAG_IDR_PIC",
                "V4L2_H264_DECODE_PARAM_FLAG_FIELD_PIC",
                "V4L2_H264_DECODE_PARAM_FLAG_BOTTOM_FIELD",
                "V4L2_H264_DECODE_PARAM_FLAG_PFRAME",
                "V4L2_H264_DECODE_PARAM_FLAG_BFRAME",
            ),
        },
    )
