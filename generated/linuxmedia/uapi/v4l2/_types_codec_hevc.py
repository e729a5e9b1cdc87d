"""Stateless HEVC decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_hevc_control: Controls by which a program hands the parsed HEVC headers to a decoder for
# V4L2_PIX_FMT_HEVC_SLICE.

V4L2_CID_STATELESS_HEVC_SPS: Final = 0x00A40A90
"""The active sequence parameter set as `v4l2_ctrl_hevc_sps`. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_CID_STATELESS_HEVC_PPS: Final = 0x00A40A91
"""The picture parameter set that the slice segments name, as `v4l2_ctrl_hevc_pps`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_SLICE_PARAMS: Final = 0x00A40A92
"""Headers of the slice segments in the output buffer: a dynamic array of `v4l2_ctrl_hevc_slice_params`, one element
each. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_SCALING_MATRIX: Final = 0x00A40A93
"""Dequantisation weights as `v4l2_ctrl_hevc_scaling_matrix`, for sequences under
`V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED`. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_DECODE_PARAMS: Final = 0x00A40A94
"""The picture's output order and its reference picture set, as `v4l2_ctrl_hevc_decode_params`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_DECODE_MODE: Final = 0x00A40A95
"""Whether an output buffer holds one slice segment or a whole picture; a menu of `v4l2_stateless_hevc_decode_mode`, to
be set before streaming. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_START_CODE: Final = 0x00A40A96
"""Whether slice segments in the output buffer carry a prefix; a menu of `v4l2_stateless_hevc_start_code`, to be set
before streaming. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS: Final = 0x00A40A97
"""Lengths in bytes of the substreams that tiles or wavefronts cut slice segments into: a dynamic array of u32, with the
offsets of all segments of the request one after the other. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_stateless_hevc_decode_mode: How much of an HEVC picture goes into one output buffer.

V4L2_STATELESS_HEVC_DECODE_MODE_SLICE_BASED: Final = 0
"""One slice segment a buffer. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_STATELESS_HEVC_DECODE_MODE_FRAME_BASED: Final = 1
"""All slice segments of the picture in one buffer. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_stateless_hevc_start_code: What precedes each HEVC slice segment in the output buffer.

V4L2_STATELESS_HEVC_START_CODE_NONE: Final = 0
"""Nothing: the buffer begins with the two bytes of the NAL unit header, and keeps emulation prevention bytes.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_STATELESS_HEVC_START_CODE_ANNEX_B: Final = 1
"""An Annex B start code of three or four bytes. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_hevc_slice_type: Kinds of HEVC slice, slice_type.

V4L2_HEVC_SLICE_TYPE_B: Final = 0
"""Blocks are predicted from one or two references. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SLICE_TYPE_P: Final = 1
"""Blocks are predicted from one reference at most. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SLICE_TYPE_I: Final = 2
"""All blocks are predicted within the picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_hevc_sps_flag: One-bit syntax elements of an HEVC sequence parameter set.

V4L2_HEVC_SPS_FLAG_SEPARATE_COLOUR_PLANE: Final = 1
"""separate_colour_plane_flag: the three planes of 4:4:4 video are coded like monochrome pictures. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED: Final = 2
"""scaling_list_enabled_flag: transform coefficients are scaled with `V4L2_CID_STATELESS_HEVC_SCALING_MATRIX`.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_AMP_ENABLED: Final = 4
"""amp_enabled_flag: coding blocks may be split unevenly for inter prediction. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_SAMPLE_ADAPTIVE_OFFSET: Final = 8
"""sample_adaptive_offset_enabled_flag: the sample adaptive offset filter runs after deblocking. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_PCM_ENABLED: Final = 16
"""pcm_enabled_flag: blocks may hold plain samples; without it the kernel zeroes the fields on PCM. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_PCM_LOOP_FILTER_DISABLED: Final = 32
"""pcm_loop_filter_disabled_flag: the loop filters leave plain samples as they are. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_LONG_TERM_REF_PICS_PRESENT: Final = 64
"""long_term_ref_pics_present_flag: pictures may have long-term references; without it the kernel zeroes
num_long_term_ref_pics_sps. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_SPS_TEMPORAL_MVP_ENABLED: Final = 128
"""sps_temporal_mvp_enabled_flag: slices may predict motion vectors from another picture's. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SPS_FLAG_STRONG_INTRA_SMOOTHING_ENABLED: Final = 256
"""strong_intra_smoothing_enabled_flag: smooth neighbours of large intra blocks are interpolated. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_hevc_pps_flag: One-bit syntax elements of an HEVC picture parameter set.

V4L2_HEVC_PPS_FLAG_DEPENDENT_SLICE_SEGMENT_ENABLED: Final = 1
"""dependent_slice_segments_enabled_flag: slice segments may take their header from the one before. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_OUTPUT_FLAG_PRESENT: Final = 2
"""output_flag_present_flag: slice headers say whether the picture is shown. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_SIGN_DATA_HIDING_ENABLED: Final = 4
"""sign_data_hiding_enabled_flag: one sign a coefficient group is told by parity. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_CABAC_INIT_PRESENT: Final = 8
"""cabac_init_present_flag: slice headers choose the table that contexts begin with. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_CONSTRAINED_INTRA_PRED: Final = 16
"""constrained_intra_pred_flag: intra blocks take no samples of inter-coded neighbours. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_TRANSFORM_SKIP_ENABLED: Final = 32
"""transform_skip_enabled_flag: residuals may come without a transform. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_CU_QP_DELTA_ENABLED: Final = 64
"""cu_qp_delta_enabled_flag: coding units may change the quantiser; without it the kernel zeroes diff_cu_qp_delta_depth.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_PPS_SLICE_CHROMA_QP_OFFSETS_PRESENT: Final = 128
"""pps_slice_chroma_qp_offsets_present_flag: slice headers shift the chroma quantisers. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_WEIGHTED_PRED: Final = 256
"""weighted_pred_flag: P slices come with prediction weights. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_PPS_FLAG_WEIGHTED_BIPRED: Final = 512
"""weighted_bipred_flag: B slices come with prediction weights. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_PPS_FLAG_TRANSQUANT_BYPASS_ENABLED: Final = 0x00000400
"""transquant_bypass_enabled_flag: coding units may be lossless. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_PPS_FLAG_TILES_ENABLED: Final = 0x00000800
"""tiles_enabled_flag: the picture is cut into tiles; without it the kernel zeroes all fields on tiles. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_ENTROPY_CODING_SYNC_ENABLED: Final = 0x00001000
"""entropy_coding_sync_enabled_flag: rows of coding tree blocks can be decoded as wavefronts. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED: Final = 0x00002000
"""loop_filter_across_tiles_enabled_flag: filters work across edges of tiles. The kernel clears it where there are no
tiles. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_PPS_LOOP_FILTER_ACROSS_SLICES_ENABLED: Final = 0x00004000
"""pps_loop_filter_across_slices_enabled_flag: filters work across upper and left edges of slices. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_OVERRIDE_ENABLED: Final = 0x00008000
"""deblocking_filter_override_enabled_flag: slice headers may change the deblocking parameters. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_PPS_DISABLE_DEBLOCKING_FILTER: Final = 0x00010000
"""pps_deblocking_filter_disabled_flag: slices that do not override it are not deblocked; the kernel zeroes the two
offsets. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_LISTS_MODIFICATION_PRESENT: Final = 0x00020000
"""lists_modification_present_flag: slice headers may reorder the reference lists. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_SLICE_SEGMENT_HEADER_EXTENSION_PRESENT: Final = 0x00040000
"""slice_segment_header_extension_present_flag: slice headers end with extension bytes. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT: Final = 0x00080000
"""deblocking_filter_control_present_flag: the set holds elements on the deblocking filter at all. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_PPS_FLAG_UNIFORM_SPACING: Final = 0x00100000
"""uniform_spacing_flag: tiles have equal sizes, as far as they can. The stream leaves the sizes out, but drivers such
as cedrus read column_width_minus1 and row_height_minus1 all the same. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_hevc_dpb_entry_flag: State of a picture in the HEVC decoded picture buffer.

V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE: Final = 0x01
"""The picture is a long-term reference of the current one. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_hevc_sei_pic_struct: How an HEVC picture is to be shown: pic_struct of the picture timing message.

V4L2_HEVC_SEI_PIC_STRUCT_FRAME: Final = 0
"""One progressive frame, shown once. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_TOP_FIELD: Final = 1
"""A single top field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_FIELD: Final = 2
"""A single bottom field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM: Final = 3
"""Top, then bottom field of a frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP: Final = 4
"""Bottom, then top field of a frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM_TOP: Final = 5
"""Top, bottom and once more the top field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP_BOTTOM: Final = 6
"""Bottom, top and once more the bottom field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_FRAME_DOUBLING: Final = 7
"""The frame is shown twice in a row. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_FRAME_TRIPLING: Final = 8
"""The frame is shown three times in a row. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_PREVIOUS_BOTTOM: Final = 9
"""A top field that belongs with the bottom field output before it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_PREVIOUS_TOP: Final = 10
"""A bottom field that belongs with the top field output before it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_NEXT_BOTTOM: Final = 11
"""A top field that belongs with the bottom field output after it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_NEXT_TOP: Final = 12
"""A bottom field that belongs with the top field output after it. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_hevc_limit: Lengths of arrays in HEVC controls.

V4L2_HEVC_DPB_ENTRIES_NUM_MAX: Final = 16
"""Pictures in the decoded picture buffer, and entries of a reference list, at most. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_hevc_slice_params_flag: One-bit syntax elements of an HEVC slice segment header.

V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_LUMA: Final = 1
"""slice_sao_luma_flag: sample adaptive offset filters luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_CHROMA: Final = 2
"""slice_sao_chroma_flag: sample adaptive offset filters chroma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_TEMPORAL_MVP_ENABLED: Final = 4
"""slice_temporal_mvp_enabled_flag: motion vectors are predicted from the co-located picture too. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_MVD_L1_ZERO: Final = 8
"""mvd_l1_zero_flag: differences to motion vectors of list 1 are zero and not coded. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_CABAC_INIT: Final = 16
"""cabac_init_flag: P and B slices swap the tables that contexts begin with. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_COLLOCATED_FROM_L0: Final = 32
"""collocated_from_l0_flag: the co-located picture is taken from list 0, otherwise from list 1. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_USE_INTEGER_MV: Final = 64
"""use_integer_mv_flag: motion vectors are whole pixels, with the screen content extension. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_DEBLOCKING_FILTER_DISABLED: Final = 128
"""slice_deblocking_filter_disabled_flag: the edges of its blocks stay as they are decoded. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_LOOP_FILTER_ACROSS_SLICES_ENABLED: Final = 256
"""slice_loop_filter_across_slices_enabled_flag: filters work across the slice's upper and left edges. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_SLICE_PARAMS_FLAG_DEPENDENT_SLICE_SEGMENT: Final = 512
"""dependent_slice_segment_flag: the segment has no header of its own, and its values are those of the segment before.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_hevc_decode_param_flag: Kind of the HEVC picture that is decoded.

V4L2_HEVC_DECODE_PARAM_FLAG_IRAP_PIC: Final = 0x1
"""The picture is a random access point, NAL unit types 16 to 23. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_HEVC_DECODE_PARAM_FLAG_IDR_PIC: Final = 0x2
"""The picture is an IDR picture, which no later picture looks behind. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_HEVC_DECODE_PARAM_FLAG_NO_OUTPUT_OF_PRIOR: Final = 0x4
"""no_output_of_prior_pics_flag: earlier pictures that were not shown yet are dropped. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_ctrl_hevc_sps(_s.Structure):
    """Sequence parameter set: the properties of a whole coded HEVC sequence. Fields carry the syntax elements of the
    same name.

    The page leaves reserved out.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    video_parameter_set_id: int = _s.u8()
    """Video parameter set that is active, sps_video_parameter_set_id. From 0 to 15. Set by the caller."""
    seq_parameter_set_id: int = _s.u8()
    """Number of this set, which picture parameter sets name. From 0 to 15. Set by the caller."""
    pic_width_in_luma_samples: int = _s.u16()
    """Columns of the decoded picture, a multiple of the smallest coding block. In pixels. Set by the caller."""
    pic_height_in_luma_samples: int = _s.u16()
    """Lines of the decoded picture, a multiple of the smallest coding block. In pixels. Set by the caller."""
    bit_depth_luma_minus8: int = _s.u8()
    """Bits of a luma sample less 8. From 0 to 8. Set by the caller."""
    bit_depth_chroma_minus8: int = _s.u8()
    """Bits of a chroma sample less 8. From 0 to 8. Set by the caller."""
    log2_max_pic_order_cnt_lsb_minus4: int = _s.u8()
    """Exponent less 4 of the power of two at which slice_pic_order_cnt_lsb wraps. From 0 to 12. Set by the caller."""
    sps_max_dec_pic_buffering_minus1: int = _s.u8()
    """Pictures that the decoded picture buffer must hold, less 1, at the highest sub-layer. From 0 to 15. Set by the
    caller.
    """
    sps_max_num_reorder_pics: int = _s.u8()
    """Pictures that can precede another in decoding order and follow it in output order. From 0 to 15. Set by the
    caller.
    """
    sps_max_latency_increase_plus1: int = _s.u8()
    """Bound of the output delay beyond `sps_max_num_reorder_pics`, plus 1; 0 for no bound. In pictures. Set by the
    caller.
    """
    log2_min_luma_coding_block_size_minus3: int = _s.u8()
    """Exponent less 3 of the smallest coding block's side. From 0 to 3. Set by the caller."""
    log2_diff_max_min_luma_coding_block_size: int = _s.u8()
    """Difference of exponents between the coding tree block and the smallest coding block. From 0 to 3. Set by the
    caller.
    """
    log2_min_luma_transform_block_size_minus2: int = _s.u8()
    """Exponent less 2 of the smallest transform block's side. From 0 to 3. Set by the caller."""
    log2_diff_max_min_luma_transform_block_size: int = _s.u8()
    """Difference of exponents between the largest and the smallest transform block. From 0 to 3. Set by the caller."""
    max_transform_hierarchy_depth_inter: int = _s.u8()
    """How often the transform tree of an inter block may split. From 0 to 4. Set by the caller."""
    max_transform_hierarchy_depth_intra: int = _s.u8()
    """How often the transform tree of an intra block may split. From 0 to 4. Set by the caller."""
    pcm_sample_bit_depth_luma_minus1: int = _s.u8()
    """Bits of a plain luma sample less 1. From 0 to 15. Set by the caller."""
    pcm_sample_bit_depth_chroma_minus1: int = _s.u8()
    """Bits of a plain chroma sample less 1. From 0 to 15. Set by the caller."""
    log2_min_pcm_luma_coding_block_size_minus3: int = _s.u8()
    """Exponent less 3 of the smallest block of plain samples. From 0 to 2. Set by the caller."""
    log2_diff_max_min_pcm_luma_coding_block_size: int = _s.u8()
    """Difference of exponents between the largest and the smallest block of plain samples. From 0 to 2. Set by the
    caller.
    """
    num_short_term_ref_pic_sets: int = _s.u8()
    """Short-term reference picture sets that the sequence parameter set holds. From 0 to 64. Set by the caller."""
    num_long_term_ref_pics_sps: int = _s.u8()
    """Candidates for long-term references that the sequence parameter set holds. From 0 to 32. Set by the caller."""
    chroma_format_idc: int = _s.u8()
    """Sampling of chroma: 0 monochrome, 1 is 4:2:0, 2 is 4:2:2, 3 is 4:4:4. From 0 to 3. Set by the caller."""
    sps_max_sub_layers_minus1: int = _s.u8()
    """Temporal sub-layers of the sequence, less 1. From 0 to 6. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 6)
    """Reserved; zero."""
    flags: int = _s.u64()
    """Coding tools that pictures of the sequence may use. Flags of `v4l2_hevc_sps_flag`. Set by the caller."""


class v4l2_ctrl_hevc_pps(_s.Structure):
    """Picture parameter set: what the slice segments of one or several HEVC pictures have in common.

    The page has four bytes of padding in the place of reserved, which is one byte.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    pic_parameter_set_id: int = _s.u8()
    """Number of this set, which slice segment headers name. From 0 to 63. Set by the caller."""
    num_extra_slice_header_bits: int = _s.u8()
    """Bits in each slice header that are reserved for extensions. From 0 to 7. Set by the caller."""
    num_ref_idx_l0_default_active_minus1: int = _s.u8()
    """Length of reference list 0, less 1, of slices that do not override it. From 0 to 14. Set by the caller."""
    num_ref_idx_l1_default_active_minus1: int = _s.u8()
    """Length of reference list 1, less 1, of B slices that do not override it. From 0 to 14. Set by the caller."""
    init_qp_minus26: int = _s.s8()
    """Luma quantiser that slices start from, less 26; from -26 less 6 for each bit above 8, up to 25. From -74 to 25.
    Set by the caller.
    """
    diff_cu_qp_delta_depth: int = _s.u8()
    """Depth in the coding tree down to which the quantiser can change. From 0 to 3. Set by the caller."""
    pps_cb_qp_offset: int = _s.s8()
    """Offset of the quantiser of Cb. From -12 to 12. Set by the caller."""
    pps_cr_qp_offset: int = _s.s8()
    """Offset of the quantiser of Cr. From -12 to 12. Set by the caller."""
    num_tile_columns_minus1: int = _s.u8()
    """Columns of tiles, less 1. From 0 to 19. Set by the caller."""
    num_tile_rows_minus1: int = _s.u8()
    """Rows of tiles, less 1. From 0 to 21. Set by the caller."""
    column_width_minus1: _s.Array[int] = _s.array(_s.u8(), 20)
    """Width of each tile column less 1. The stream leaves the last one out, which is what remains; cedrus reads it too.
    In coding tree blocks. Shape: 20. Set by the caller.
    """
    row_height_minus1: _s.Array[int] = _s.array(_s.u8(), 22)
    """Height of each tile row less 1; the stream leaves the last one out, and cedrus reads it too. In coding tree
    blocks. Shape: 22. Set by the caller.
    """
    pps_beta_offset_div2: int = _s.s8()
    """Half of the offset of the deblocking parameter beta. From -6 to 6. Set by the caller."""
    pps_tc_offset_div2: int = _s.s8()
    """Half of the offset of the deblocking parameter tC. From -6 to 6. Set by the caller."""
    log2_parallel_merge_level_minus2: int = _s.u8()
    """Exponent less 2 of the regions whose merge candidates can be found in parallel. From 0 to 4. Set by the
    caller.
    """
    reserved: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    flags: int = _s.u64()
    """Coding tools that slices of the picture use. Flags of `v4l2_hevc_pps_flag`. Set by the caller. The page lists
    four bytes of padding that no header has.
    """


class v4l2_hevc_dpb_entry(_s.Structure):
    """A picture that the HEVC decoder holds for reference.

    The page has two bytes of padding at the end, and not in the place of reserved.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    timestamp: int = _s.u64()
    """Timestamp of the capture buffer that holds the picture: timestamp of its `v4l2_buffer` as nanoseconds. In ns. Set
    by the caller.
    """
    flags: int = _s.u8()
    """Whether the reference is a long-term one. Flags of `v4l2_hevc_dpb_entry_flag`. Set by the caller."""
    field_pic: int = _s.u8()
    """Whether the picture is a frame or a field, and how it pairs. A value of `v4l2_hevc_sei_pic_struct`. Set by the
    caller.
    """
    reserved: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    pic_order_cnt_val: int = _s.s32()
    """Output order of this picture, PicOrderCntVal. A running number. Set by the caller. The page and the header speak
    of the current picture; drivers take it as the entry's own.
    """


class v4l2_hevc_pred_weight_table(_s.Structure):
    """Explicit prediction weights of an HEVC slice, pred_weight_table() in its header.

    The page adds six bytes of padding that the header does not have.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    delta_luma_weight_l0: _s.Array[int] = _s.array(_s.s8(), 16)
    """Luma factors of list 0, less the neutral factor. A coefficient. Shape: 16. Set by the caller."""
    luma_offset_l0: _s.Array[int] = _s.array(_s.s8(), 16)
    """What is added to luma that is predicted from list 0. A coefficient. Shape: 16. Set by the caller."""
    delta_chroma_weight_l0: _s.Array[_s.Array[int]] = _s.array(_s.s8(), 16, 2)
    """Cb and Cr factors of list 0, less the neutral factor. A coefficient. Shape: 16 x 2. Set by the caller."""
    chroma_offset_l0: _s.Array[_s.Array[int]] = _s.array(_s.s8(), 16, 2)
    """What is added to Cb and Cr that are predicted from list 0, derived from delta_chroma_offset_l0. A coefficient.
    Shape: 16 x 2. Set by the caller. The page has a difference here; the coded one takes up to ten bits, and cedrus
    adds this as it stands.
    """
    delta_luma_weight_l1: _s.Array[int] = _s.array(_s.s8(), 16)
    """Luma factors of list 1, less the neutral factor. A coefficient. Shape: 16. Set by the caller."""
    luma_offset_l1: _s.Array[int] = _s.array(_s.s8(), 16)
    """What is added to luma that is predicted from list 1. A coefficient. Shape: 16. Set by the caller."""
    delta_chroma_weight_l1: _s.Array[_s.Array[int]] = _s.array(_s.s8(), 16, 2)
    """Cb and Cr factors of list 1, less the neutral factor. A coefficient. Shape: 16 x 2. Set by the caller."""
    chroma_offset_l1: _s.Array[_s.Array[int]] = _s.array(_s.s8(), 16, 2)
    """What is added to Cb and Cr that are predicted from list 1, derived from delta_chroma_offset_l1. A coefficient.
    Shape: 16 x 2. Set by the caller. The page has a difference here; the coded one takes up to ten bits, and cedrus
    adds this as it stands.
    """
    luma_log2_weight_denom: int = _s.u8()
    """Exponent of the neutral luma factor. From 0 to 7. Set by the caller."""
    delta_chroma_log2_weight_denom: int = _s.s8()
    """Exponent of the neutral chroma factor less that of luma. From -7 to 7. Set by the caller. The page lists six
    bytes of padding that no header has.
    """


class v4l2_ctrl_hevc_slice_params(_s.Structure):
    """Header of one HEVC slice segment; an element of a dynamic array.

    The page leaves reserved0 out, and has one byte of padding in the place of reserved1.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    bit_size: int = _s.u32()
    """Length of the segment's data in the output buffer. In bits. Set by the caller."""
    data_byte_offset: int = _s.u32()
    """Where slice_segment_data() begins, counted from the beginning of the segment. In bytes. Set by the caller."""
    num_entry_point_offsets: int = _s.u32()
    """How many elements of `V4L2_CID_STATELESS_HEVC_ENTRY_POINT_OFFSETS` belong to this segment. In entries. Set by the
    caller.
    """
    nal_unit_type: int = _s.u8()
    """`nal_unit_type` of the NAL unit header, which tells kinds of random access pictures from trailing ones. From 0 to
    63. Set by the caller. The page calls it the slice's coding type, which `slice_type` is.
    """
    nuh_temporal_id_plus1: int = _s.u8()
    """Temporal sub-layer of the NAL unit, plus 1. From 1 to 7. Set by the caller."""
    slice_type: int = _s.u8()
    """Which references blocks of the slice can use. A value of `v4l2_hevc_slice_type`. Set by the caller."""
    colour_plane_id: int = _s.u8()
    """Colour plane of the slice where planes are coded separately: 0 Y, 1 Cb, 2 Cr. From 0 to 2. Set by the caller."""
    slice_pic_order_cnt: int = _s.s32()
    """Output order of the picture that the slice belongs to. A running number. Set by the caller."""
    num_ref_idx_l0_active_minus1: int = _s.u8()
    """Length of `ref_idx_l0`, less 1; more is refused. From 0 to 15. Set by the caller."""
    num_ref_idx_l1_active_minus1: int = _s.u8()
    """Length of `ref_idx_l1`, less 1; more is refused in a B slice. From 0 to 15. Set by the caller."""
    collocated_ref_idx: int = _s.u8()
    """Reference index of the co-located picture. From 0 to 15. Set by the caller."""
    five_minus_max_num_merge_cand: int = _s.u8()
    """5 less the number of merge candidates. From 0 to 4. Set by the caller."""
    slice_qp_delta: int = _s.s8()
    """Luma quantiser of the slice less init_qp_minus26 and 26. From -99 to 99. Set by the caller."""
    slice_cb_qp_offset: int = _s.s8()
    """What the slice adds to pps_cb_qp_offset. From -12 to 12. Set by the caller."""
    slice_cr_qp_offset: int = _s.s8()
    """What the slice adds to pps_cr_qp_offset. From -12 to 12. Set by the caller."""
    slice_act_y_qp_offset: int = _s.s8()
    """Offset of the luma quantiser under adaptive colour transform, with the screen content extension. From -12 to 12.
    Set by the caller.
    """
    slice_act_cb_qp_offset: int = _s.s8()
    """Offset of the Cb quantiser under adaptive colour transform. From -12 to 12. Set by the caller."""
    slice_act_cr_qp_offset: int = _s.s8()
    """Offset of the Cr quantiser under adaptive colour transform. From -12 to 12. Set by the caller."""
    slice_beta_offset_div2: int = _s.s8()
    """Half of the slice's offset for beta; pps_beta_offset_div2 where the slice does not override it. From -6 to 6. Set
    by the caller.
    """
    slice_tc_offset_div2: int = _s.s8()
    """Half of the slice's offset for tC; pps_tc_offset_div2 where the slice does not override it. From -6 to 6. Set by
    the caller.
    """
    pic_struct: int = _s.u8()
    """Frame, field or repetition that the picture stands for. A value of `v4l2_hevc_sei_pic_struct`. Set by the
    caller.
    """
    reserved0: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""
    slice_segment_addr: int = _s.u32()
    """Address of the segment's first coding tree block in raster order; 0 for the first segment. In coding tree blocks.
    Set by the caller.
    """
    ref_idx_l0: _s.Array[int] = _s.array(_s.u8(), 16)
    """Reference list 0, as places in dpb of `v4l2_ctrl_hevc_decode_params`. From 0 to 15. Shape: 16. Set by the
    caller.
    """
    ref_idx_l1: _s.Array[int] = _s.array(_s.u8(), 16)
    """Reference list 1 of a B slice, as places in dpb. From 0 to 15. Shape: 16. Set by the caller."""
    short_term_ref_pic_set_size: int = _s.u16()
    """Length of st_ref_pic_set() in this header; 0 where the sequence's set is used. In bits. Set by the caller."""
    long_term_ref_pic_set_size: int = _s.u16()
    """Length of the long-term reference elements in this header. In bits. Set by the caller."""
    pred_weight_table: v4l2_hevc_pred_weight_table = _s.nested(v4l2_hevc_pred_weight_table)
    """Prediction weights of P and B slices that have them. Set by the caller."""
    reserved1: _s.Array[int] = _s.reserved(_s.u8(), 2)
    """Reserved; zero."""
    flags: int = _s.u64()
    """Filters and motion vector modes of the segment. Flags of `v4l2_hevc_slice_params_flag`. Set by the caller."""


class v4l2_ctrl_hevc_decode_params(_s.Structure):
    """Output order and reference picture set of one HEVC picture.

    The page leaves reserved out.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    pic_order_cnt_val: int = _s.s32()
    """Output order of the picture, PicOrderCntVal. A running number. Set by the caller."""
    short_term_ref_pic_set_size: int = _s.u16()
    """Length of st_ref_pic_set() in the first slice header; 0 where the sequence's set is used. In bits. Set by the
    caller.
    """
    long_term_ref_pic_set_size: int = _s.u16()
    """Length of the long-term reference elements in the first slice header. In bits. Set by the caller."""
    num_active_dpb_entries: int = _s.u8()
    """Entries of dpb in use; more than fit are refused. From 0 to `V4L2_HEVC_DPB_ENTRIES_NUM_MAX`. Set by the
    caller.
    """
    num_poc_st_curr_before: int = _s.u8()
    """Entries of `poc_st_curr_before` in use. From 0 to `V4L2_HEVC_DPB_ENTRIES_NUM_MAX`. Set by the caller."""
    num_poc_st_curr_after: int = _s.u8()
    """Entries of `poc_st_curr_after` in use. From 0 to `V4L2_HEVC_DPB_ENTRIES_NUM_MAX`. Set by the caller."""
    num_poc_lt_curr: int = _s.u8()
    """Entries of `poc_lt_curr` in use. From 0 to `V4L2_HEVC_DPB_ENTRIES_NUM_MAX`. Set by the caller."""
    poc_st_curr_before: _s.Array[int] = _s.array(_s.u8(), 16)
    """PocStCurrBefore: short-term references that are shown earlier, as places in dpb. From 0 to 15. Shape: 16. Set by
    the caller.
    """
    poc_st_curr_after: _s.Array[int] = _s.array(_s.u8(), 16)
    """PocStCurrAfter: short-term references that are shown later, as places in dpb. From 0 to 15. Shape: 16. Set by the
    caller.
    """
    poc_lt_curr: _s.Array[int] = _s.array(_s.u8(), 16)
    """PocLtCurr: long-term references, as places in dpb. From 0 to 15. Shape: 16. Set by the caller."""
    num_delta_pocs_of_ref_rps_idx: int = _s.u8()
    """NumDeltaPocs of the set that a set in the slice header is predicted from, for hardware that parses it; 0 where
    the slice uses one of the sequence's. In pictures. Set by the caller. Since Linux 6.5. In Linux 6.1 from 6.1.187
    on. Part of the 6.1 stable series: the header of 6.1.4 lacks it, that of 6.1.187 has it.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""
    dpb: _s.Array[v4l2_hevc_dpb_entry] = _s.array(v4l2_hevc_dpb_entry, 16)
    """References of the picture, `num_active_dpb_entries` of them in any order. Shape: 16. Set by the caller."""
    flags: int = _s.u64()
    """Kind of random access point, if it is one. Flags of `v4l2_hevc_decode_param_flag`. Set by the caller."""


class v4l2_ctrl_hevc_scaling_matrix(_s.Structure):
    """Weights that scale HEVC transform coefficients, after prediction between lists; each list in raster order,
    ordered by matrixId.

    Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    scaling_list_4x4: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 6, 16)
    """Lists for 4x4 blocks: intra Y, Cb and Cr, then inter Y, Cb and Cr. A coefficient. Shape: 6 x 16. Set by the
    caller.
    """
    scaling_list_8x8: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 6, 64)
    """Lists for 8x8 blocks in the same order. A coefficient. Shape: 6 x 64. Set by the caller."""
    scaling_list_16x16: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 6, 64)
    """Lists for 16x16 blocks, of which each entry covers 2x2 coefficients. Shape: 6 x 64. Set by the caller."""
    scaling_list_32x32: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 64)
    """Lists for 32x32 luma blocks, intra and inter, of which each entry covers 4x4 coefficients. Shape: 2 x 64. Set by
    the caller.
    """
    scaling_list_dc_coef_16x16: _s.Array[int] = _s.array(_s.u8(), 6)
    """Weights of the DC coefficient of 16x16 blocks, in place of the lists' first entries. Shape: 6. Set by the
    caller.
    """
    scaling_list_dc_coef_32x32: _s.Array[int] = _s.array(_s.u8(), 2)
    """Weights of the DC coefficient of 32x32 blocks. Shape: 2. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_stateless_hevc_decode_mode(enum.IntEnum):
        """How much of an HEVC picture goes into one output buffer.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_STATELESS_HEVC_DECODE_MODE_SLICE_BASED = 0
        """One slice segment a buffer. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_STATELESS_HEVC_DECODE_MODE_FRAME_BASED = 1
        """All slice segments of the picture in one buffer. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_stateless_hevc_start_code(enum.IntEnum):
        """What precedes each HEVC slice segment in the output buffer.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_STATELESS_HEVC_START_CODE_NONE = 0
        """Nothing: the buffer begins with the two bytes of the NAL unit header, and keeps emulation prevention bytes.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_STATELESS_HEVC_START_CODE_ANNEX_B = 1
        """An Annex B start code of three or four bytes. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_hevc_slice_type(enum.IntEnum):
        """Kinds of HEVC slice, slice_type.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_SLICE_TYPE_B = 0
        """Blocks are predicted from one or two references. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SLICE_TYPE_P = 1
        """Blocks are predicted from one reference at most. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SLICE_TYPE_I = 2
        """All blocks are predicted within the picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_hevc_sps_flag(enum.IntFlag):
        """One-bit syntax elements of an HEVC sequence parameter set.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_SPS_FLAG_SEPARATE_COLOUR_PLANE = 1
        """separate_colour_plane_flag: the three planes of 4:4:4 video are coded like monochrome pictures. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED = 2
        """scaling_list_enabled_flag: transform coefficients are scaled with `V4L2_CID_STATELESS_HEVC_SCALING_MATRIX`.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_AMP_ENABLED = 4
        """amp_enabled_flag: coding blocks may be split unevenly for inter prediction. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_SAMPLE_ADAPTIVE_OFFSET = 8
        """sample_adaptive_offset_enabled_flag: the sample adaptive offset filter runs after deblocking. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_PCM_ENABLED = 16
        """pcm_enabled_flag: blocks may hold plain samples; without it the kernel zeroes the fields on PCM. Documented
        in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_PCM_LOOP_FILTER_DISABLED = 32
        """pcm_loop_filter_disabled_flag: the loop filters leave plain samples as they are. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_LONG_TERM_REF_PICS_PRESENT = 64
        """long_term_ref_pics_present_flag: pictures may have long-term references; without it the kernel zeroes
        num_long_term_ref_pics_sps. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_SPS_TEMPORAL_MVP_ENABLED = 128
        """sps_temporal_mvp_enabled_flag: slices may predict motion vectors from another picture's. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SPS_FLAG_STRONG_INTRA_SMOOTHING_ENABLED = 256
        """strong_intra_smoothing_enabled_flag: smooth neighbours of large intra blocks are interpolated. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_hevc_pps_flag(enum.IntFlag):
        """One-bit syntax elements of an HEVC picture parameter set.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_PPS_FLAG_DEPENDENT_SLICE_SEGMENT_ENABLED = 1
        """dependent_slice_segments_enabled_flag: slice segments may take their header from the one before. Documented
        in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_OUTPUT_FLAG_PRESENT = 2
        """output_flag_present_flag: slice headers say whether the picture is shown. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_SIGN_DATA_HIDING_ENABLED = 4
        """sign_data_hiding_enabled_flag: one sign a coefficient group is told by parity. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_CABAC_INIT_PRESENT = 8
        """cabac_init_present_flag: slice headers choose the table that contexts begin with. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_CONSTRAINED_INTRA_PRED = 16
        """constrained_intra_pred_flag: intra blocks take no samples of inter-coded neighbours. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_TRANSFORM_SKIP_ENABLED = 32
        """transform_skip_enabled_flag: residuals may come without a transform. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_CU_QP_DELTA_ENABLED = 64
        """cu_qp_delta_enabled_flag: coding units may change the quantiser; without it the kernel zeroes
        diff_cu_qp_delta_depth. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_PPS_SLICE_CHROMA_QP_OFFSETS_PRESENT = 128
        """pps_slice_chroma_qp_offsets_present_flag: slice headers shift the chroma quantisers. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_WEIGHTED_PRED = 256
        """weighted_pred_flag: P slices come with prediction weights. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_WEIGHTED_BIPRED = 512
        """weighted_bipred_flag: B slices come with prediction weights. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_TRANSQUANT_BYPASS_ENABLED = 0x00000400
        """transquant_bypass_enabled_flag: coding units may be lossless. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_TILES_ENABLED = 0x00000800
        """tiles_enabled_flag: the picture is cut into tiles; without it the kernel zeroes all fields on tiles.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_ENTROPY_CODING_SYNC_ENABLED = 0x00001000
        """entropy_coding_sync_enabled_flag: rows of coding tree blocks can be decoded as wavefronts. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED = 0x00002000
        """loop_filter_across_tiles_enabled_flag: filters work across edges of tiles. The kernel clears it where there
        are no tiles. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_PPS_LOOP_FILTER_ACROSS_SLICES_ENABLED = 0x00004000
        """pps_loop_filter_across_slices_enabled_flag: filters work across upper and left edges of slices. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_OVERRIDE_ENABLED = 0x00008000
        """deblocking_filter_override_enabled_flag: slice headers may change the deblocking parameters. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_PPS_DISABLE_DEBLOCKING_FILTER = 0x00010000
        """pps_deblocking_filter_disabled_flag: slices that do not override it are not deblocked; the kernel zeroes the
        two offsets. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_LISTS_MODIFICATION_PRESENT = 0x00020000
        """lists_modification_present_flag: slice headers may reorder the reference lists. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_SLICE_SEGMENT_HEADER_EXTENSION_PRESENT = 0x00040000
        """slice_segment_header_extension_present_flag: slice headers end with extension bytes. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT = 0x00080000
        """deblocking_filter_control_present_flag: the set holds elements on the deblocking filter at all. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_PPS_FLAG_UNIFORM_SPACING = 0x00100000
        """uniform_spacing_flag: tiles have equal sizes, as far as they can. The stream leaves the sizes out, but
        drivers such as cedrus read column_width_minus1 and row_height_minus1 all the same. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_hevc_dpb_entry_flag(enum.IntFlag):
        """State of a picture in the HEVC decoded picture buffer.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE = 0x01
        """The picture is a long-term reference of the current one. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_hevc_sei_pic_struct(enum.IntEnum):
        """How an HEVC picture is to be shown: pic_struct of the picture timing message.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_SEI_PIC_STRUCT_FRAME = 0
        """One progressive frame, shown once. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_TOP_FIELD = 1
        """A single top field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_FIELD = 2
        """A single bottom field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM = 3
        """Top, then bottom field of a frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP = 4
        """Bottom, then top field of a frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM_TOP = 5
        """Top, bottom and once more the top field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP_BOTTOM = 6
        """Bottom, top and once more the bottom field. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_FRAME_DOUBLING = 7
        """The frame is shown twice in a row. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_FRAME_TRIPLING = 8
        """The frame is shown three times in a row. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_PREVIOUS_BOTTOM = 9
        """A top field that belongs with the bottom field output before it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_PREVIOUS_TOP = 10
        """A bottom field that belongs with the top field output before it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_NEXT_BOTTOM = 11
        """A top field that belongs with the bottom field output after it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_NEXT_TOP = 12
        """A bottom field that belongs with the top field output after it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_hevc_slice_params_flag(enum.IntFlag):
        """One-bit syntax elements of an HEVC slice segment header.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_LUMA = 1
        """slice_sao_luma_flag: sample adaptive offset filters luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_CHROMA = 2
        """slice_sao_chroma_flag: sample adaptive offset filters chroma. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_TEMPORAL_MVP_ENABLED = 4
        """slice_temporal_mvp_enabled_flag: motion vectors are predicted from the co-located picture too. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_MVD_L1_ZERO = 8
        """mvd_l1_zero_flag: differences to motion vectors of list 1 are zero and not coded. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_CABAC_INIT = 16
        """cabac_init_flag: P and B slices swap the tables that contexts begin with. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_COLLOCATED_FROM_L0 = 32
        """collocated_from_l0_flag: the co-located picture is taken from list 0, otherwise from list 1. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_USE_INTEGER_MV = 64
        """use_integer_mv_flag: motion vectors are whole pixels, with the screen content extension. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_DEBLOCKING_FILTER_DISABLED = 128
        """slice_deblocking_filter_disabled_flag: the edges of its blocks stay as they are decoded. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_LOOP_FILTER_ACROSS_SLICES_ENABLED = 256
        """slice_loop_filter_across_slices_enabled_flag: filters work across the slice's upper and left edges.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_SLICE_PARAMS_FLAG_DEPENDENT_SLICE_SEGMENT = 512
        """dependent_slice_segment_flag: the segment has no header of its own, and its values are those of the segment
        before. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_hevc_decode_param_flag(enum.IntFlag):
        """Kind of the HEVC picture that is decoded.

        Since Linux 6.0. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_HEVC_DECODE_PARAM_FLAG_IRAP_PIC = 0x1
        """The picture is a random access point, NAL unit types 16 to 23. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_DECODE_PARAM_FLAG_IDR_PIC = 0x2
        """The picture is an IDR picture, which no later picture looks behind. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_HEVC_DECODE_PARAM_FLAG_NO_OUTPUT_OF_PRIOR = 0x4
        """no_output_of_prior_pics_flag: earlier pictures that were not shown yet are dropped. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_stateless_hevc_decode_mode": (
                "V4L2_STATELESS_HEVC_DECODE_MODE_SLICE_BASED",
                "V4L2_STATELESS_HEVC_DECODE_MODE_FRAME_BASED",
            ),
            "v4l2_stateless_hevc_start_code": (
                "V4L2_STATELESS_HEVC_START_CODE_NONE",
                "V4L2_STATELESS_HEVC_START_CODE_ANNEX_B",
            ),
            "v4l2_hevc_slice_type": ("V4L2_HEVC_SLICE_TYPE_B", "V4L2_HEVC_SLICE_TYPE_P", "V4L2_HEVC_SLICE_TYPE_I"),
            "v4l2_hevc_sei_pic_struct": (
                "V4L2_HEVC_SEI_PIC_STRUCT_FRAME",
                "V4L2_HEVC_SEI_PIC_STRUCT_TOP_FIELD",
                "V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_FIELD",
                "V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM",
                "V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP",
                "V4L2_HEVC_SEI_PIC_STRUCT_TOP_BOTTOM_TOP",
                "V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_TOP_BOTTOM",
                "V4L2_HEVC_SEI_PIC_STRUCT_FRAME_DOUBLING",
                "V4L2_HEVC_SEI_PIC_STRUCT_FRAME_TRIPLING",
                "V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_PREVIOUS_BOTTOM",
                "V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_PREVIOUS_TOP",
                "V4L2_HEVC_SEI_PIC_STRUCT_TOP_PAIRED_NEXT_BOTTOM",
                "V4L2_HEVC_SEI_PIC_STRUCT_BOTTOM_PAIRED_NEXT_TOP",
            ),
        },
        flags={
            "v4l2_hevc_sps_flag": (
                "V4L2_HEVC_SPS_FLAG_SEPARATE_COLOUR_PLANE",
                "V4L2_HEVC_SPS_FLAG_SCALING_LIST_ENABLED",
                "V4L2_HEVC_SPS_FLAG_AMP_ENABLED",
                "V4L2_HEVC_SPS_FLAG_SAMPLE_ADAPTIVE_OFFSET",
                "V4L2_HEVC_SPS_FLAG_PCM_ENABLED",
                "V4L2_HEVC_SPS_FLAG_PCM_LOOP_FILTER_DISABLED",
                "V4L2_HEVC_SPS_FLAG_LONG_TERM_REF_PICS_PRESENT",
                "V4L2_HEVC_SPS_FLAG_SPS_TEMPORAL_MVP_ENABLED",
                "V4L2_HEVC_SPS_FLAG_STRONG_INTRA_SMOOTHING_ENABLED",
            ),
            "v4l2_hevc_pps_flag": (
                "V4L2_HEVC_PPS_FLAG_DEPENDENT_SLICE_SEGMENT_ENABLED",
                "V4L2_HEVC_PPS_FLAG_OUTPUT_FLAG_PRESENT",
                "V4L2_HEVC_PPS_FLAG_SIGN_DATA_HIDING_ENABLED",
                "V4L2_HEVC_PPS_FLAG_CABAC_INIT_PRESENT",
                "V4L2_HEVC_PPS_FLAG_CONSTRAINED_INTRA_PRED",
                "V4L2_HEVC_PPS_FLAG_TRANSFORM_SKIP_ENABLED",
                "V4L2_HEVC_PPS_FLAG_CU_QP_DELTA_ENABLED",
                "V4L2_HEVC_PPS_FLAG_PPS_SLICE_CHROMA_QP_OFFSETS_PRESENT",
                "V4L2_HEVC_PPS_FLAG_WEIGHTED_PRED",
                "V4L2_HEVC_PPS_FLAG_WEIGHTED_BIPRED",
                "V4L2_HEVC_PPS_FLAG_TRANSQUANT_BYPASS_ENABLED",
                "V4L2_HEVC_PPS_FLAG_TILES_ENABLED",
                "V4L2_HEVC_PPS_FLAG_ENTROPY_CODING_SYNC_ENABLED",
                "V4L2_HEVC_PPS_FLAG_LOOP_FILTER_ACROSS_TILES_ENABLED",
                "V4L2_HEVC_PPS_FLAG_PPS_LOOP_FILTER_ACROSS_SLICES_ENABLED",
                "V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_OVERRIDE_ENABLED",
                "V4L2_HEVC_PPS_FLAG_PPS_DISABLE_DEBLOCKING_FILTER",
                "V4L2_HEVC_PPS_FLAG_LISTS_MODIFICATION_PRESENT",
                "V4L2_HEVC_PPS_FLAG_SLICE_SEGMENT_HEADER_EXTENSION_PRESENT",
                "V4L2_HEVC_PPS_FLAG_DEBLOCKING_FILTER_CONTROL_PRESENT",
                "V4L2_HEVC_PPS_FLAG_UNIFORM_SPACING",
            ),
            "v4l2_hevc_dpb_entry_flag": ("V4L2_HEVC_DPB_ENTRY_LONG_TERM_REFERENCE",),
            "v4l2_hevc_slice_params_flag": (
                "V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_LUMA",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_SAO_CHROMA",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_TEMPORAL_MVP_ENABLED",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_MVD_L1_ZERO",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_CABAC_INIT",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_COLLOCATED_FROM_L0",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_USE_INTEGER_MV",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_DEBLOCKING_FILTER_DISABLED",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_SLICE_LOOP_FILTER_ACROSS_SLICES_ENABLED",
                "V4L2_HEVC_SLICE_PARAMS_FLAG_DEPENDENT_SLICE_SEGMENT",
            ),
            "v4l2_hevc_decode_param_flag": (
                "V4L2_HEVC_DECODE_PARAM_FLAG_IRAP_PIC",
                "V4L2_HEVC_DECODE_PARAM_FLAG_IDR_PIC",
                "V4L2_HEVC_DECODE_PARAM_FLAG_NO_OUTPUT_OF_PRIOR",
            ),
        },
    )
