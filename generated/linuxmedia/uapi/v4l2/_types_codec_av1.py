"""Stateless AV1 decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_av1_control: Controls by which a program hands the parsed AV1 headers to a decoder for
# V4L2_PIX_FMT_AV1_FRAME.

V4L2_CID_STATELESS_AV1_SEQUENCE: Final = 0x00A40AF4
"""Sequence header as `v4l2_ctrl_av1_sequence`; it stays in force until another one comes. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_AV1_TILE_GROUP_ENTRY: Final = 0x00A40AF5
"""Where the tiles lie in the output buffer: a dynamic array of `v4l2_ctrl_av1_tile_group_entry`, one element each.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_AV1_FRAME: Final = 0x00A40AF6
"""Frame header with its references, as `v4l2_ctrl_av1_frame`. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_CID_STATELESS_AV1_FILM_GRAIN: Final = 0x00A40AF9
"""Film grain to put onto the decoded frame, as `v4l2_ctrl_av1_film_grain`; drivers that cannot do it leave it out.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_limit: Lengths of arrays in AV1 controls.

V4L2_AV1_TOTAL_REFS_PER_FRAME: Final = 8
"""Names of references, the current frame itself among them; also slots that hold them. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_CDEF_MAX: Final = 8
"""Pairs of strengths of the directional enhancement filter. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_NUM_PLANES_MAX: Final = 3
"""Planes of a frame: 1 for monochrome, 3 otherwise. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_SEGMENTS: Final = 8
"""Most segments that a frame can have. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_OPERATING_POINTS: Final = 32
"""Operating points of a scalable stream. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REFS_PER_FRAME: Final = 7
"""References that an inter frame has. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_NUM_Y_POINTS: Final = 16
"""Room for points of the luma grain function, of which 14 can be used. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_MAX_NUM_CB_POINTS: Final = 16
"""Room for points of the Cb grain function, of which 10 can be used. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_MAX_NUM_CR_POINTS: Final = 16
"""Room for points of the Cr grain function; the stream allows 10, the kernel 15. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_AR_COEFFS_SIZE: Final = 25
"""Coefficients of the filter that grain is made with, at the largest lag. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_MAX_NUM_PLANES: Final = 3
"""Another name of the number of planes. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_TILE_COLS: Final = 64
"""Columns of tiles that a frame can have. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_TILE_ROWS: Final = 64
"""Rows of tiles that a frame can have. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_MAX_TILE_COUNT: Final = 512
"""Tiles that a frame can have, hence entries of the tile group control. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_sequence_flag: One-bit elements of the AV1 sequence header; other bits are refused.

V4L2_AV1_SEQUENCE_FLAG_STILL_PICTURE: Final = 0x00000001
"""still_picture: the sequence is a single frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_USE_128X128_SUPERBLOCK: Final = 0x00000002
"""use_128x128_superblock: superblocks have sides of 128 luma samples, otherwise of 64. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_FILTER_INTRA: Final = 0x00000004
"""enable_filter_intra: intra blocks may use recursive filters. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTRA_EDGE_FILTER: Final = 0x00000008
"""enable_intra_edge_filter: edges are filtered before directional intra prediction. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTERINTRA_COMPOUND: Final = 0x00000010
"""enable_interintra_compound: inter blocks may mix in intra prediction. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_MASKED_COMPOUND: Final = 0x00000020
"""enable_masked_compound: compound prediction may use wedges and difference masks. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_WARPED_MOTION: Final = 0x00000040
"""enable_warped_motion: frames may allow local warps. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER: Final = 0x00000080
"""enable_dual_filter: rows and columns may be interpolated with different filters. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_ORDER_HINT: Final = 0x00000100
"""enable_order_hint: frames tell their output order, and tools may rely on it. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_JNT_COMP: Final = 0x00000200
"""enable_jnt_comp: compound prediction may weight by distance. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_REF_FRAME_MVS: Final = 0x00000400
"""enable_ref_frame_mvs: motion vectors may be projected from references. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_SUPERRES: Final = 0x00000800
"""enable_superres: frames may be coded narrower and scaled up. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_CDEF: Final = 0x00001000
"""enable_cdef: the directional enhancement filter may run. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_ENABLE_RESTORATION: Final = 0x00002000
"""enable_restoration: loop restoration may run. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME: Final = 0x00004000
"""mono_chrome: there is luma only; refused in profile 1. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_COLOR_RANGE: Final = 0x00008000
"""color_range: samples use the full range, otherwise the limited one. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X: Final = 0x00010000
"""subsampling_x: chroma planes are half as wide as luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y: Final = 0x00020000
"""subsampling_y: chroma planes are half as high as luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEQUENCE_FLAG_FILM_GRAIN_PARAMS_PRESENT: Final = 0x00040000
"""film_grain_params_present: frames come with parameters of film grain. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEQUENCE_FLAG_SEPARATE_UV_DELTA_Q: Final = 0x00080000
"""separate_uv_delta_q: quantisers of U and V may differ. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_warp_model: Kinds of AV1 global motion, GmType, each with more parameters than the one before.

V4L2_AV1_WARP_MODEL_IDENTITY: Final = 0
"""No motion: blocks stay where they are. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_WARP_MODEL_TRANSLATION: Final = 1
"""A shift of the whole picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_WARP_MODEL_ROTZOOM: Final = 2
"""A shift with rotation and even zoom. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_WARP_MODEL_AFFINE: Final = 3
"""Any affine map, with six free parameters. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_reference_frame: Names of AV1 references, which index arrays of V4L2_AV1_TOTAL_REFS_PER_FRAME elements.

V4L2_AV1_REF_INTRA_FRAME: Final = 0
"""The frame that is being decoded. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_LAST_FRAME: Final = 1
"""LAST_FRAME, usually the nearest earlier one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_LAST2_FRAME: Final = 2
"""LAST2_FRAME, usually the earlier one before LAST_FRAME. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_LAST3_FRAME: Final = 3
"""LAST3_FRAME, usually the one before LAST2_FRAME. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_GOLDEN_FRAME: Final = 4
"""GOLDEN_FRAME, usually an earlier one of high quality. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_BWDREF_FRAME: Final = 5
"""BWDREF_FRAME, usually the nearest later one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_REF_ALTREF2_FRAME: Final = 6
"""ALTREF2_FRAME, usually between the nearest and the farthest later one. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_REF_ALTREF_FRAME: Final = 7
"""ALTREF_FRAME, usually the farthest later one. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_global_motion_flag: How the AV1 frame header codes the global motion of a reference.

V4L2_AV1_GLOBAL_MOTION_FLAG_IS_GLOBAL: Final = 0x1
"""is_global: there is motion at all. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_GLOBAL_MOTION_FLAG_IS_ROT_ZOOM: Final = 0x2
"""is_rot_zoom: it is `V4L2_AV1_WARP_MODEL_ROTZOOM`. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_GLOBAL_MOTION_FLAG_IS_TRANSLATION: Final = 0x4
"""is_translation: it is `V4L2_AV1_WARP_MODEL_TRANSLATION`. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_frame_restoration_type: Filters of AV1 loop restoration, FrameRestorationType.

V4L2_AV1_FRAME_RESTORE_NONE: Final = 0
"""The plane is left as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_RESTORE_WIENER: Final = 1
"""A separable Wiener filter with coded coefficients. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_RESTORE_SGRPROJ: Final = 2
"""A self-guided filter, projected onto two strengths. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_RESTORE_SWITCHABLE: Final = 3
"""Each restoration unit chooses one of the two or none. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_loop_restoration_flag: Where AV1 loop restoration runs.

V4L2_AV1_LOOP_RESTORATION_FLAG_USES_LR: Final = 0x1
"""UsesLr: on some plane. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_LOOP_RESTORATION_FLAG_USES_CHROMA_LR: Final = 0x2
"""UsesChromaLr: on a chroma plane. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_segmentation_flag: What an AV1 frame header says of segmentation.

V4L2_AV1_SEGMENTATION_FLAG_ENABLED: Final = 0x1
"""segmentation_enabled: blocks belong to segments. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEGMENTATION_FLAG_UPDATE_MAP: Final = 0x2
"""segmentation_update_map: this frame codes which, otherwise the last map stays. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEGMENTATION_FLAG_TEMPORAL_UPDATE: Final = 0x4
"""segmentation_temporal_update: blocks may take their segment from the last map instead of coding it. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEGMENTATION_FLAG_UPDATE_DATA: Final = 0x8
"""segmentation_update_data: this header sets the features of segments, otherwise those of the primary reference stay.
Documented in v4l/ext-ctrls-codec-stateless.rst. The page repeats the text of the flag before it.
"""
V4L2_AV1_SEGMENTATION_FLAG_SEG_ID_PRE_SKIP: Final = 0x10
"""SegIdPreSkip: blocks code their segment before they say whether they have a residual. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_segment_feature: Features that an AV1 segment can have: second index of feature_data, and bit of
# feature_enabled.

V4L2_AV1_SEG_LVL_ALT_Q: Final = 0
"""Change of the quantiser index, -255 to 255. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEG_LVL_ALT_LF_Y_V: Final = 1
"""Change of the loop filter level at vertical luma edges, -63 to 63. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEG_LVL_REF_FRAME: Final = 5
"""Reference that all blocks use, 0 to 7. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_SEG_LVL_REF_SKIP: Final = 6
"""Blocks have no residual and move with the global motion; the data is 0. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEG_LVL_REF_GLOBALMV: Final = 7
"""Blocks move with the global motion, with a residual; the data is 0. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SEG_LVL_MAX: Final = 8
"""Number of features, of which five have a name. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_loop_filter_flag: What an AV1 frame header says of adjustments to the deblocking filter.

V4L2_AV1_LOOP_FILTER_FLAG_DELTA_ENABLED: Final = 0x1
"""loop_filter_delta_enabled: reference and mode of a block change its level. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_UPDATE: Final = 0x2
"""loop_filter_delta_update: this header changes ref_deltas or mode_deltas. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_PRESENT: Final = 0x4
"""delta_lf_present: blocks change the level too. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_MULTI: Final = 0x8
"""delta_lf_multi: they do it separately for both directions of luma, for U and for V. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_quantization_flag: What an AV1 frame header says of quantisation.

V4L2_AV1_QUANTIZATION_FLAG_DIFF_UV_DELTA: Final = 0x1
"""diff_uv_delta: differences for V are coded, otherwise they are those for U. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_QUANTIZATION_FLAG_USING_QMATRIX: Final = 0x2
"""using_qmatrix: matrices weight the coefficients. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_QUANTIZATION_FLAG_DELTA_Q_PRESENT: Final = 0x4
"""delta_q_present: blocks change the quantiser index. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_tile_info_flag: How an AV1 frame is cut into tiles.

V4L2_AV1_TILE_INFO_FLAG_UNIFORM_TILE_SPACING: Final = 0x1
"""uniform_tile_spacing_flag: all tiles but those at the right and the bottom have one size. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_frame_type: Kinds of AV1 frame, frame_type.

V4L2_AV1_KEY_FRAME: Final = 0
"""Starts afresh and, when it is shown, replaces all references. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTER_FRAME: Final = 1
"""Is predicted from other frames. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTRA_ONLY_FRAME: Final = 2
"""Refers to none, and replaces only the references that refresh_frame_flags names. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_SWITCH_FRAME: Final = 3
"""Refers to others such that a stream of another size can go on from it. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_interpolation_filter: Filters that interpolate between pixels of an AV1 reference, interpolation_filter.

V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP: Final = 0
"""The regular filter with eight taps. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SMOOTH: Final = 1
"""A filter with eight taps that blurs. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SHARP: Final = 2
"""A filter with eight taps that sharpens. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTERPOLATION_FILTER_BILINEAR: Final = 3
"""Linear interpolation between two pixels. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_INTERPOLATION_FILTER_SWITCHABLE: Final = 4
"""Each block chooses its own, with `V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER` one for each direction. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_av1_tx_mode: Transform sizes that an AV1 frame uses, TxMode.

V4L2_AV1_TX_MODE_ONLY_4X4: Final = 0
"""4x4 only, for lossless frames. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_TX_MODE_LARGEST: Final = 1
"""The largest that fits into the block, up to 64x64. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_TX_MODE_SELECT: Final = 2
"""Blocks code the size of their transform. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_av1_frame_flag: One-bit elements of the AV1 frame header; other bits are refused.

V4L2_AV1_FRAME_FLAG_SHOW_FRAME: Final = 0x00000001
"""show_frame: the frame is shown once it is decoded. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_SHOWABLE_FRAME: Final = 0x00000002
"""showable_frame: a later header may show it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_ERROR_RESILIENT_MODE: Final = 0x00000004
"""error_resilient_mode: the frame does not rely on state of earlier frames. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_DISABLE_CDF_UPDATE: Final = 0x00000008
"""disable_cdf_update: probabilities stay the same while the frame is decoded. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_ALLOW_SCREEN_CONTENT_TOOLS: Final = 0x00000010
"""allow_screen_content_tools: intra blocks may use palettes. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_FORCE_INTEGER_MV: Final = 0x00000020
"""force_integer_mv: motion vectors are whole pixels. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_ALLOW_INTRABC: Final = 0x00000040
"""allow_intrabc: blocks may be copied from within the frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_USE_SUPERRES: Final = 0x00000080
"""use_superres: the frame is coded narrower and scaled up. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_ALLOW_HIGH_PRECISION_MV: Final = 0x00000100
"""allow_high_precision_mv: motion vectors have eighths of a pixel, otherwise quarters. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_IS_MOTION_MODE_SWITCHABLE: Final = 0x00000200
"""is_motion_mode_switchable: blocks may overlap and warp. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_USE_REF_FRAME_MVS: Final = 0x00000400
"""use_ref_frame_mvs: motion vectors are projected from references. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_DISABLE_FRAME_END_UPDATE_CDF: Final = 0x00000800
"""disable_frame_end_update_cdf: probabilities at the end of the frame are not saved. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_ALLOW_WARPED_MOTION: Final = 0x00001000
"""allow_warped_motion: blocks may be warped. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_REFERENCE_SELECT: Final = 0x00002000
"""reference_select: blocks say whether they use one or two references. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_REDUCED_TX_SET: Final = 0x00004000
"""reduced_tx_set: fewer types of transform are in use. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_SKIP_MODE_ALLOWED: Final = 0x00008000
"""skipModeAllowed: the references permit skip mode. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_SKIP_MODE_PRESENT: Final = 0x00010000
"""skip_mode_present: blocks may use skip mode. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_AV1_FRAME_FLAG_FRAME_SIZE_OVERRIDE: Final = 0x00020000
"""frame_size_override_flag: the header codes a size or takes a reference's instead of the sequence's. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_BUFFER_REMOVAL_TIME_PRESENT: Final = 0x00040000
"""buffer_removal_time_present_flag: the header has times of removal. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_AV1_FRAME_FLAG_FRAME_REFS_SHORT_SIGNALING: Final = 0x00080000
"""frame_refs_short_signaling: the header names two references, and the others follow from them. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_ctrl_av1_sequence(_s.Structure):
    """Sequence header of an AV1 stream, sequence_header_obu().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u32()
    """Coding tools, sampling and range of the sequence. Flags of `v4l2_av1_sequence_flag`. Set by the caller."""
    seq_profile: int = _s.u8()
    """`seq_profile`: 0 main, 1 high for 4:4:4, 2 professional for 4:2:2 and 12 bits. From 0 to 2. Set by the caller."""
    order_hint_bits: int = _s.u8()
    """Length of order_hint in frame headers, OrderHintBits. In bits. From 0 to 8. Set by the caller."""
    bit_depth: int = _s.u8()
    """BitDepth of samples: 8, 10 or 12. In bits. Set by the caller."""
    reserved: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    max_frame_width_minus_1: int = _s.u16()
    """Columns of the widest frame less 1. In pixels. Set by the caller."""
    max_frame_height_minus_1: int = _s.u16()
    """Lines of the highest frame less 1. In pixels. Set by the caller."""


class v4l2_ctrl_av1_tile_group_entry(_s.Structure):
    """Place of one AV1 tile; an element of a dynamic array.

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    tile_offset: int = _s.u32()
    """Where the tile's data begins, which drivers count from the beginning of the output buffer. In bytes. Set by the
    caller. The page counts from the beginning of the OBU's data.
    """
    tile_size: int = _s.u32()
    """Length of the tile's data, TileSize. In bytes. Set by the caller."""
    tile_row: int = _s.u32()
    """TileRow: row of the tile, which mi_row_starts gives the position of. From 0 to `V4L2_AV1_MAX_TILE_ROWS` - 1. Set
    by the caller.
    """
    tile_col: int = _s.u32()
    """TileCol: column of the tile, which mi_col_starts gives the position of. From 0 to `V4L2_AV1_MAX_TILE_COLS` - 1.
    Set by the caller.
    """


class v4l2_av1_global_motion(_s.Structure):
    """Global motion of an AV1 frame against its references, indexed by `v4l2_av1_reference_frame`.

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: _s.Array[int] = _s.array(_s.u8(), 8)
    """Elements of the header that led to the type. Flags of `v4l2_av1_global_motion_flag`. Shape: 8. Set by the
    caller.
    """
    type: _s.Array[int] = _s.array(_s.uint(), 8)
    """Kind of motion against each reference. Shape: 8. Set by the caller."""
    params: _s.Array[_s.Array[int]] = _s.array(_s.s32(), 8, 6)
    """gm_params: shift, then matrix, of each reference. In 1/65536. Shape: 8 x 6. Set by the caller."""
    invalid: int = _s.u8()
    """References whose motion cannot be used as a warp, by bits of `V4L2_AV1_GLOBAL_MOTION_IS_INVALID`: where warpValid
    is 0. Set by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class v4l2_av1_loop_restoration(_s.Structure):
    """Loop restoration of an AV1 frame, lr_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Whether planes are restored at all. Flags of `v4l2_av1_loop_restoration_flag`. Set by the caller."""
    lr_unit_shift: int = _s.u8()
    """Side of luma units as a power of two over 64 pixels: `lr_unit_shift` as lr_params() leaves it, after the
    increment for superblocks of 128x128 or the addition of lr_unit_extra_shift. From 0 to 3. Set by the caller. The
    page speaks of a halving; the stream has 0 to 2, the kernel refuses more than 3.
    """
    lr_uv_shift: int = _s.u8()
    """`lr_uv_shift`: 1 where chroma units have half the sides of luma units. From 0 to 1. Set by the caller."""
    reserved: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    frame_restoration_type: _s.Array[int] = _s.array(_s.uint(), 3)
    """FrameRestorationType: filter for each plane, Y, U and V. Shape: 3. Set by the caller."""
    loop_restoration_size: _s.Array[int] = _s.array(_s.u32(), 3)
    """Side of a unit in each plane, LoopRestorationSize: 32 to 256. In pixels. Shape: 3. Set by the caller. The page
    has __u8 for its type.
    """


class v4l2_av1_cdef(_s.Structure):
    """Directional enhancement filter of an AV1 frame, cdef_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    damping_minus_3: int = _s.u8()
    """cdef_damping_minus_3: damping of the filter less 3. From 0 to 3. Set by the caller."""
    bits: int = _s.u8()
    """cdef_bits: 2 to this power strengths are in use. In bits. From 0 to 3. Set by the caller."""
    y_pri_strength: _s.Array[int] = _s.array(_s.u8(), 8)
    """Strengths of the primary luma filter; those in use are checked. From 0 to 15. Shape: 8. Set by the caller."""
    y_sec_strength: _s.Array[int] = _s.array(_s.u8(), 8)
    """Strengths of the secondary luma filter, where 4 stands for 3 in the stream. From 0 to 4. Shape: 8. Set by the
    caller.
    """
    uv_pri_strength: _s.Array[int] = _s.array(_s.u8(), 8)
    """Strengths of the primary chroma filter. From 0 to 15. Shape: 8. Set by the caller."""
    uv_sec_strength: _s.Array[int] = _s.array(_s.u8(), 8)
    """Strengths of the secondary chroma filter, with the same 4. From 0 to 4. Shape: 8. Set by the caller."""


class v4l2_av1_segmentation(_s.Structure):
    """Segments of an AV1 frame and their features, segmentation_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Whether there are segments, and which parts of their description are new; other bits are refused. Flags of
    `v4l2_av1_segmentation_flag`. Set by the caller.
    """
    last_active_seg_id: int = _s.u8()
    """LastActiveSegId: highest segment with a feature. From 0 to `V4L2_AV1_MAX_SEGMENTS` - 1. Set by the caller."""
    feature_enabled: _s.Array[int] = _s.array(_s.u8(), 8)
    """Features that each segment has, by bits of `V4L2_AV1_SEGMENT_FEATURE_ENABLED`. Shape: 8. Set by the caller."""
    feature_data: _s.Array[_s.Array[int]] = _s.array(_s.s16(), 8, 8)
    """FeatureData: value in force of each feature of each segment, whether or not this frame codes it; it counts where
    `feature_enabled` has its bit, but is bounded always. From -255 to 255. Shape: 8 x 8. Set by the caller. The page
    has __u16 for its type.
    """


class v4l2_av1_loop_filter(_s.Structure):
    """Deblocking filter of an AV1 frame, loop_filter_params() and delta_lf_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Which adjustments apply; other bits are refused. Flags of `v4l2_av1_loop_filter_flag`. Set by the caller."""
    level: _s.Array[int] = _s.array(_s.u8(), 4)
    """loop_filter_level: of vertical and of horizontal luma edges, of U, of V. From 0 to 63. Shape: 4. Set by the
    caller.
    """
    sharpness: int = _s.u8()
    """loop_filter_sharpness: how much detail deblocking spares. From 0 to 7. Set by the caller."""
    ref_deltas: _s.Array[int] = _s.array(_s.s8(), 8)
    """loop_filter_ref_deltas: added to the level by reference; the values in force, whether or not this frame codes
    them. From -64 to 63. Shape: 8. Set by the caller. The page has __u8 for its type.
    """
    mode_deltas: _s.Array[int] = _s.array(_s.s8(), 2)
    """loop_filter_mode_deltas: added to the level by mode; the values in force likewise. From -64 to 63. Shape: 2. Set
    by the caller. The page has __u8 for its type.
    """
    delta_lf_res: int = _s.u8()
    """`delta_lf_res`: bits by which blocks' changes are shifted left. From 0 to 3. Set by the caller."""


class v4l2_av1_quantization(_s.Structure):
    """Quantisers of an AV1 frame, quantization_params() and delta_q_params().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Matrices and changes by block; other bits are refused. Flags of `v4l2_av1_quantization_flag`. Set by the
    caller.
    """
    base_q_idx: int = _s.u8()
    """`base_q_idx`: index for AC coefficients of luma, from which the others are counted. Set by the caller."""
    delta_q_y_dc: int = _s.s8()
    """Difference of the index for DC coefficients of luma, DeltaQYDc. From -64 to 63. Set by the caller. The page has
    __u8 for its type.
    """
    delta_q_u_dc: int = _s.s8()
    """Difference of the index for DC coefficients of U, DeltaQUDc. From -64 to 63. Set by the caller. The page has __u8
    for its type.
    """
    delta_q_u_ac: int = _s.s8()
    """Difference of the index for AC coefficients of U, DeltaQUAc. From -64 to 63. Set by the caller. The page has __u8
    for its type.
    """
    delta_q_v_dc: int = _s.s8()
    """Difference of the index for DC coefficients of V, DeltaQVDc. From -64 to 63. Set by the caller. The page has __u8
    for its type.
    """
    delta_q_v_ac: int = _s.s8()
    """Difference of the index for AC coefficients of V, DeltaQVAc. From -64 to 63. Set by the caller. The page has __u8
    for its type.
    """
    qm_y: int = _s.u8()
    """`qm_y`: matrix for luma, where 15 is flat. From 0 to 15. Set by the caller."""
    qm_u: int = _s.u8()
    """`qm_u`: matrix for U. From 0 to 15. Set by the caller."""
    qm_v: int = _s.u8()
    """`qm_v`: matrix for V. From 0 to 15. Set by the caller."""
    delta_q_res: int = _s.u8()
    """`delta_q_res`: bits by which blocks' changes are shifted left. From 0 to 3. Set by the caller."""


class v4l2_av1_tile_info(_s.Structure):
    """Tiles of an AV1 frame, tile_info().

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    flags: int = _s.u8()
    """Whether the tiles are spread evenly. Flags of `v4l2_av1_tile_info_flag`. Set by the caller."""
    context_update_tile_id: int = _s.u8()
    """`context_update_tile_id`: tile whose final probabilities are saved. An identifier. Set by the caller."""
    tile_cols: int = _s.u8()
    """TileCols: into how many parts the frame is cut from left to right. From 1 to `V4L2_AV1_MAX_TILE_COLS`. Set by the
    caller.
    """
    tile_rows: int = _s.u8()
    """TileRows: into how many parts the frame is cut from top to bottom. From 1 to `V4L2_AV1_MAX_TILE_ROWS`. Set by the
    caller.
    """
    mi_col_starts: _s.Array[int] = _s.array(_s.u32(), 65)
    """MiColStarts: first column of each tile; one more entry for the end of the frame. In units of 4 luma samples.
    Shape: 65. Set by the caller.
    """
    mi_row_starts: _s.Array[int] = _s.array(_s.u32(), 65)
    """MiRowStarts: first row of each tile; one more entry for the end of the frame. In units of 4 luma samples. Shape:
    65. Set by the caller.
    """
    width_in_sbs_minus_1: _s.Array[int] = _s.array(_s.u32(), 64)
    """Width of each tile column less 1. In superblocks. Shape: 64. Set by the caller."""
    height_in_sbs_minus_1: _s.Array[int] = _s.array(_s.u32(), 64)
    """Height of each tile row less 1. In superblocks. Shape: 64. Set by the caller."""
    tile_size_bytes: int = _s.u8()
    """TileSizeBytes: length of the numbers that tell sizes of tiles in the stream. In bytes. From 1 to 4. Set by the
    caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class v4l2_ctrl_av1_frame(_s.Structure):
    """Frame header of an AV1 stream, uncompressed_header(), with the capture buffers that the reference slots hold.

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    tile_info: v4l2_av1_tile_info = _s.nested(v4l2_av1_tile_info)
    """How the frame is cut. Set by the caller."""
    quantization: v4l2_av1_quantization = _s.nested(v4l2_av1_quantization)
    """Quantiser indices of the frame, and matrices that weight coefficients. Set by the caller."""
    superres_denom: int = _s.u8()
    """SuperresDenom: the frame is coded at 8/superres_denom of its width; 8 for no scaling, 9 to 16 with it. More is
    refused. From 0 to 16. Set by the caller.
    """
    segmentation: v4l2_av1_segmentation = _s.nested(v4l2_av1_segmentation)
    """Segments of the frame and their features. Set by the caller."""
    loop_filter: v4l2_av1_loop_filter = _s.nested(v4l2_av1_loop_filter)
    """Levels and adjustments of deblocking. Set by the caller."""
    cdef: v4l2_av1_cdef = _s.nested(v4l2_av1_cdef)
    """Strengths of the directional enhancement filter. Set by the caller."""
    skip_mode_frame: _s.Array[int] = _s.array(_s.u8(), 2)
    """SkipModeFrame: the two references of blocks in skip mode. A value of `v4l2_av1_reference_frame`. Shape: 2. Set by
    the caller.
    """
    primary_ref_frame: int = _s.u8()
    """`primary_ref_frame`: index into `ref_frame_idx` of the reference whose probabilities the frame starts from; 7 for
    none. From 0 to 7. Set by the caller.
    """
    loop_restoration: v4l2_av1_loop_restoration = _s.nested(v4l2_av1_loop_restoration)
    """Filters and units of loop restoration. Set by the caller."""
    global_motion: v4l2_av1_global_motion = _s.nested(v4l2_av1_global_motion)
    """Motion of the whole frame against its references. Set by the caller."""
    flags: int = _s.u32()
    """Display, tools and how the header was coded. Flags of `v4l2_av1_frame_flag`. Set by the caller."""
    frame_type: int = _s.uint()
    """Whether the frame starts afresh, refers to others or switches streams. Set by the caller."""
    order_hint: int = _s.u32()
    """OrderHint: low bits of the output order, order_hint_bits of them. A running number. Set by the caller."""
    upscaled_width: int = _s.u32()
    """UpscaledWidth: columns after scaling up. In pixels. Set by the caller."""
    interpolation_filter: int = _s.uint()
    """Filter that inter prediction uses between pixels. Set by the caller."""
    tx_mode: int = _s.uint()
    """How transform sizes are chosen. Set by the caller."""
    frame_width_minus_1: int = _s.u32()
    """Columns of the coded frame, before scaling up, less 1. In pixels. Set by the caller."""
    frame_height_minus_1: int = _s.u32()
    """Lines of the frame less 1, which scaling up does not change. In pixels. Set by the caller."""
    render_width_minus_1: int = _s.u16()
    """Columns less 1 of the picture on display; a hint that decoding does not use. In pixels. Set by the caller."""
    render_height_minus_1: int = _s.u16()
    """Lines less 1 of the picture on display, likewise a hint. In pixels. Set by the caller."""
    current_frame_id: int = _s.u32()
    """`current_frame_id`: number by which a missing reference is noticed; it does not affect decoding. Set by the
    caller.
    """
    buffer_removal_time: _s.Array[int] = _s.array(_s.u32(), 32)
    """`buffer_removal_time` of each operating point, counted from the last random access point. In decoder clock ticks.
    Shape: 32. Set by the caller. The page has __u8 for its type.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 4)
    """Reserved; zero."""
    order_hints: _s.Array[int] = _s.array(_s.u32(), 8)
    """OrderHints: output order of each reference, indexed by `v4l2_av1_reference_frame`; unused for intra frames, and
    its first element always. A running number. Shape: 8. Set by the caller.
    """
    reference_frame_ts: _s.Array[int] = _s.array(_s.u64(), 8)
    """Timestamp of the capture buffer in each reference slot: timestamp of its `v4l2_buffer` as nanoseconds. The
    program keeps the slots as `refresh_frame_flags` of each frame says. In ns. Shape: 8. Set by the caller.
    """
    ref_frame_idx: _s.Array[int] = _s.array(_s.s8(), 7)
    """`ref_frame_idx`: slot of each reference from LAST_FRAME to ALTREF_FRAME. From 0 to 7. Shape: 7. Set by the
    caller.
    """
    refresh_frame_flags: int = _s.u8()
    """`refresh_frame_flags`: bit n puts the decoded frame into slot n. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_av1_sequence_flag(enum.IntFlag):
        """One-bit elements of the AV1 sequence header; other bits are refused.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_SEQUENCE_FLAG_STILL_PICTURE = 0x00000001
        """still_picture: the sequence is a single frame. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_USE_128X128_SUPERBLOCK = 0x00000002
        """use_128x128_superblock: superblocks have sides of 128 luma samples, otherwise of 64. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_FILTER_INTRA = 0x00000004
        """enable_filter_intra: intra blocks may use recursive filters. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTRA_EDGE_FILTER = 0x00000008
        """enable_intra_edge_filter: edges are filtered before directional intra prediction. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTERINTRA_COMPOUND = 0x00000010
        """enable_interintra_compound: inter blocks may mix in intra prediction. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_MASKED_COMPOUND = 0x00000020
        """enable_masked_compound: compound prediction may use wedges and difference masks. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_WARPED_MOTION = 0x00000040
        """enable_warped_motion: frames may allow local warps. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER = 0x00000080
        """enable_dual_filter: rows and columns may be interpolated with different filters. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_ORDER_HINT = 0x00000100
        """enable_order_hint: frames tell their output order, and tools may rely on it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_JNT_COMP = 0x00000200
        """enable_jnt_comp: compound prediction may weight by distance. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_REF_FRAME_MVS = 0x00000400
        """enable_ref_frame_mvs: motion vectors may be projected from references. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_SUPERRES = 0x00000800
        """enable_superres: frames may be coded narrower and scaled up. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_CDEF = 0x00001000
        """enable_cdef: the directional enhancement filter may run. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_ENABLE_RESTORATION = 0x00002000
        """enable_restoration: loop restoration may run. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME = 0x00004000
        """mono_chrome: there is luma only; refused in profile 1. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_COLOR_RANGE = 0x00008000
        """color_range: samples use the full range, otherwise the limited one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X = 0x00010000
        """subsampling_x: chroma planes are half as wide as luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y = 0x00020000
        """subsampling_y: chroma planes are half as high as luma. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEQUENCE_FLAG_FILM_GRAIN_PARAMS_PRESENT = 0x00040000
        """film_grain_params_present: frames come with parameters of film grain. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEQUENCE_FLAG_SEPARATE_UV_DELTA_Q = 0x00080000
        """separate_uv_delta_q: quantisers of U and V may differ. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_warp_model(enum.IntEnum):
        """Kinds of AV1 global motion, GmType, each with more parameters than the one before.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_WARP_MODEL_IDENTITY = 0
        """No motion: blocks stay where they are. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_WARP_MODEL_TRANSLATION = 1
        """A shift of the whole picture. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_WARP_MODEL_ROTZOOM = 2
        """A shift with rotation and even zoom. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_WARP_MODEL_AFFINE = 3
        """Any affine map, with six free parameters. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_reference_frame(enum.IntEnum):
        """Names of AV1 references, which index arrays of `V4L2_AV1_TOTAL_REFS_PER_FRAME` elements.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_REF_INTRA_FRAME = 0
        """The frame that is being decoded. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_LAST_FRAME = 1
        """LAST_FRAME, usually the nearest earlier one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_LAST2_FRAME = 2
        """LAST2_FRAME, usually the earlier one before LAST_FRAME. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_LAST3_FRAME = 3
        """LAST3_FRAME, usually the one before LAST2_FRAME. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_GOLDEN_FRAME = 4
        """GOLDEN_FRAME, usually an earlier one of high quality. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_BWDREF_FRAME = 5
        """BWDREF_FRAME, usually the nearest later one. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_REF_ALTREF2_FRAME = 6
        """ALTREF2_FRAME, usually between the nearest and the farthest later one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_REF_ALTREF_FRAME = 7
        """ALTREF_FRAME, usually the farthest later one. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_global_motion_flag(enum.IntFlag):
        """How the AV1 frame header codes the global motion of a reference.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_GLOBAL_MOTION_FLAG_IS_GLOBAL = 0x1
        """is_global: there is motion at all. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_GLOBAL_MOTION_FLAG_IS_ROT_ZOOM = 0x2
        """is_rot_zoom: it is `V4L2_AV1_WARP_MODEL_ROTZOOM`. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_GLOBAL_MOTION_FLAG_IS_TRANSLATION = 0x4
        """is_translation: it is `V4L2_AV1_WARP_MODEL_TRANSLATION`. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_frame_restoration_type(enum.IntEnum):
        """Filters of AV1 loop restoration, FrameRestorationType.

        The numbers are those of the variable, not of lr_type in the stream.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_FRAME_RESTORE_NONE = 0
        """The plane is left as it is. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_RESTORE_WIENER = 1
        """A separable Wiener filter with coded coefficients. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_RESTORE_SGRPROJ = 2
        """A self-guided filter, projected onto two strengths. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_RESTORE_SWITCHABLE = 3
        """Each restoration unit chooses one of the two or none. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_loop_restoration_flag(enum.IntFlag):
        """Where AV1 loop restoration runs.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_LOOP_RESTORATION_FLAG_USES_LR = 0x1
        """UsesLr: on some plane. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_LOOP_RESTORATION_FLAG_USES_CHROMA_LR = 0x2
        """UsesChromaLr: on a chroma plane. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_segmentation_flag(enum.IntFlag):
        """What an AV1 frame header says of segmentation.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_SEGMENTATION_FLAG_ENABLED = 0x1
        """segmentation_enabled: blocks belong to segments. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEGMENTATION_FLAG_UPDATE_MAP = 0x2
        """segmentation_update_map: this frame codes which, otherwise the last map stays. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEGMENTATION_FLAG_TEMPORAL_UPDATE = 0x4
        """segmentation_temporal_update: blocks may take their segment from the last map instead of coding it.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEGMENTATION_FLAG_UPDATE_DATA = 0x8
        """segmentation_update_data: this header sets the features of segments, otherwise those of the primary reference
        stay. Documented in v4l/ext-ctrls-codec-stateless.rst. The page repeats the text of the flag before it.
        """
        V4L2_AV1_SEGMENTATION_FLAG_SEG_ID_PRE_SKIP = 0x10
        """SegIdPreSkip: blocks code their segment before they say whether they have a residual. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_av1_segment_feature(enum.IntEnum):
        """Features that an AV1 segment can have: second index of feature_data, and bit of feature_enabled.

        2 to 4 have no name: the same level for horizontal luma edges, for U and for V.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_SEG_LVL_ALT_Q = 0
        """Change of the quantiser index, -255 to 255. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEG_LVL_ALT_LF_Y_V = 1
        """Change of the loop filter level at vertical luma edges, -63 to 63. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEG_LVL_REF_FRAME = 5
        """Reference that all blocks use, 0 to 7. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_SEG_LVL_REF_SKIP = 6
        """Blocks have no residual and move with the global motion; the data is 0. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEG_LVL_REF_GLOBALMV = 7
        """Blocks move with the global motion, with a residual; the data is 0. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SEG_LVL_MAX = 8
        """Number of features, of which five have a name. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_loop_filter_flag(enum.IntFlag):
        """What an AV1 frame header says of adjustments to the deblocking filter.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_LOOP_FILTER_FLAG_DELTA_ENABLED = 0x1
        """loop_filter_delta_enabled: reference and mode of a block change its level. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_LOOP_FILTER_FLAG_DELTA_UPDATE = 0x2
        """loop_filter_delta_update: this header changes ref_deltas or mode_deltas. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_PRESENT = 0x4
        """delta_lf_present: blocks change the level too. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_MULTI = 0x8
        """delta_lf_multi: they do it separately for both directions of luma, for U and for V. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_av1_quantization_flag(enum.IntFlag):
        """What an AV1 frame header says of quantisation.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_QUANTIZATION_FLAG_DIFF_UV_DELTA = 0x1
        """diff_uv_delta: differences for V are coded, otherwise they are those for U. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_QUANTIZATION_FLAG_USING_QMATRIX = 0x2
        """using_qmatrix: matrices weight the coefficients. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_QUANTIZATION_FLAG_DELTA_Q_PRESENT = 0x4
        """delta_q_present: blocks change the quantiser index. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_tile_info_flag(enum.IntFlag):
        """How an AV1 frame is cut into tiles.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_TILE_INFO_FLAG_UNIFORM_TILE_SPACING = 0x1
        """uniform_tile_spacing_flag: all tiles but those at the right and the bottom have one size. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_av1_frame_type(enum.IntEnum):
        """Kinds of AV1 frame, frame_type.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_KEY_FRAME = 0
        """Starts afresh and, when it is shown, replaces all references. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_INTER_FRAME = 1
        """Is predicted from other frames. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_INTRA_ONLY_FRAME = 2
        """Refers to none, and replaces only the references that refresh_frame_flags names. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_SWITCH_FRAME = 3
        """Refers to others such that a stream of another size can go on from it. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_av1_interpolation_filter(enum.IntEnum):
        """Filters that interpolate between pixels of an AV1 reference, interpolation_filter.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP = 0
        """The regular filter with eight taps. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SMOOTH = 1
        """A filter with eight taps that blurs. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SHARP = 2
        """A filter with eight taps that sharpens. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_INTERPOLATION_FILTER_BILINEAR = 3
        """Linear interpolation between two pixels. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_INTERPOLATION_FILTER_SWITCHABLE = 4
        """Each block chooses its own, with `V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER` one for each direction.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_av1_tx_mode(enum.IntEnum):
        """Transform sizes that an AV1 frame uses, TxMode.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_TX_MODE_ONLY_4X4 = 0
        """4x4 only, for lossless frames. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_TX_MODE_LARGEST = 1
        """The largest that fits into the block, up to 64x64. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_TX_MODE_SELECT = 2
        """Blocks code the size of their transform. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_av1_frame_flag(enum.IntFlag):
        """One-bit elements of the AV1 frame header; other bits are refused.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_AV1_FRAME_FLAG_SHOW_FRAME = 0x00000001
        """show_frame: the frame is shown once it is decoded. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_SHOWABLE_FRAME = 0x00000002
        """showable_frame: a later header may show it. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_ERROR_RESILIENT_MODE = 0x00000004
        """error_resilient_mode: the frame does not rely on state of earlier frames. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_DISABLE_CDF_UPDATE = 0x00000008
        """disable_cdf_update: probabilities stay the same while the frame is decoded. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_ALLOW_SCREEN_CONTENT_TOOLS = 0x00000010
        """allow_screen_content_tools: intra blocks may use palettes. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_FORCE_INTEGER_MV = 0x00000020
        """force_integer_mv: motion vectors are whole pixels. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_ALLOW_INTRABC = 0x00000040
        """allow_intrabc: blocks may be copied from within the frame. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_USE_SUPERRES = 0x00000080
        """use_superres: the frame is coded narrower and scaled up. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_ALLOW_HIGH_PRECISION_MV = 0x00000100
        """allow_high_precision_mv: motion vectors have eighths of a pixel, otherwise quarters. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_IS_MOTION_MODE_SWITCHABLE = 0x00000200
        """is_motion_mode_switchable: blocks may overlap and warp. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_USE_REF_FRAME_MVS = 0x00000400
        """use_ref_frame_mvs: motion vectors are projected from references. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_DISABLE_FRAME_END_UPDATE_CDF = 0x00000800
        """disable_frame_end_update_cdf: probabilities at the end of the frame are not saved. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_ALLOW_WARPED_MOTION = 0x00001000
        """allow_warped_motion: blocks may be warped. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_REFERENCE_SELECT = 0x00002000
        """reference_select: blocks say whether they use one or two references. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_REDUCED_TX_SET = 0x00004000
        """reduced_tx_set: fewer types of transform are in use. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_SKIP_MODE_ALLOWED = 0x00008000
        """skipModeAllowed: the references permit skip mode. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_SKIP_MODE_PRESENT = 0x00010000
        """skip_mode_present: blocks may use skip mode. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_AV1_FRAME_FLAG_FRAME_SIZE_OVERRIDE = 0x00020000
        """frame_size_override_flag: the header codes a size or takes a reference's instead of the sequence's.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_BUFFER_REMOVAL_TIME_PRESENT = 0x00040000
        """buffer_removal_time_present_flag: the header has times of removal. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_AV1_FRAME_FLAG_FRAME_REFS_SHORT_SIGNALING = 0x00080000
        """frame_refs_short_signaling: the header names two references, and the others follow from them. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_av1_warp_model": (
                "V4L2_AV1_WARP_MODEL_IDENTITY",
                "V4L2_AV1_WARP_MODEL_TRANSLATION",
                "V4L2_AV1_WARP_MODEL_ROTZOOM",
                "V4L2_AV1_WARP_MODEL_AFFINE",
            ),
            "v4l2_av1_reference_frame": (
                "V4L2_AV1_REF_INTRA_FRAME",
                "V4L2_AV1_REF_LAST_FRAME",
                "V4L2_AV1_REF_LAST2_FRAME",
                "V4L2_AV1_REF_LAST3_FRAME",
                "V4L2_AV1_REF_GOLDEN_FRAME",
                "V4L2_AV1_REF_BWDREF_FRAME",
                "V4L2_AV1_REF_ALTREF2_FRAME",
                "V4L2_AV1_REF_ALTREF_FRAME",
            ),
            "v4l2_av1_frame_restoration_type": (
                "V4L2_AV1_FRAME_RESTORE_NONE",
                "V4L2_AV1_FRAME_RESTORE_WIENER",
                "V4L2_AV1_FRAME_RESTORE_SGRPROJ",
                "V4L2_AV1_FRAME_RESTORE_SWITCHABLE",
            ),
            "v4l2_av1_segment_feature": (
                "V4L2_AV1_SEG_LVL_ALT_Q",
                "V4L2_AV1_SEG_LVL_ALT_LF_Y_V",
                "V4L2_AV1_SEG_LVL_REF_FRAME",
                "V4L2_AV1_SEG_LVL_REF_SKIP",
                "V4L2_AV1_SEG_LVL_REF_GLOBALMV",
                "V4L2_AV1_SEG_LVL_MAX",
            ),
            "v4l2_av1_frame_type": (
                "V4L2_AV1_KEY_FRAME",
                "V4L2_AV1_INTER_FRAME",
                "V4L2_AV1_INTRA_ONLY_FRAME",
                "V4L2_AV1_SWITCH_FRAME",
            ),
            "v4l2_av1_interpolation_filter": (
                "V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP",
                "V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SMOOTH",
                "V4L2_AV1_INTERPOLATION_FILTER_EIGHTTAP_SHARP",
                "V4L2_AV1_INTERPOLATION_FILTER_BILINEAR",
                "V4L2_AV1_INTERPOLATION_FILTER_SWITCHABLE",
            ),
            "v4l2_av1_tx_mode": ("V4L2_AV1_TX_MODE_ONLY_4X4", "V4L2_AV1_TX_MODE_LARGEST", "V4L2_AV1_TX_MODE_SELECT"),
        },
        flags={
            "v4l2_av1_sequence_flag": (
                "V4L2_AV1_SEQUENCE_FLAG_STILL_PICTURE",
                "V4L2_AV1_SEQUENCE_FLAG_USE_128X128_SUPERBLOCK",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_FILTER_INTRA",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTRA_EDGE_FILTER",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_INTERINTRA_COMPOUND",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_MASKED_COMPOUND",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_WARPED_MOTION",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_DUAL_FILTER",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_ORDER_HINT",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_JNT_COMP",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_REF_FRAME_MVS",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_SUPERRES",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_CDEF",
                "V4L2_AV1_SEQUENCE_FLAG_ENABLE_RESTORATION",
                "V4L2_AV1_SEQUENCE_FLAG_MONO_CHROME",
                "V4L2_AV1_SEQUENCE_FLAG_COLOR_RANGE",
                "V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_X",
                "V4L2_AV1_SEQUENCE_FLAG_SUBSAMPLING_Y",
                "V4L2_AV1_SEQUENCE_FLAG_FILM_GRAIN_PARAMS_PRESENT",
                "V4L2_AV1_SEQUENCE_FLAG_SEPARATE_UV_DELTA_Q",
            ),
            "v4l2_av1_global_motion_flag": (
                "V4L2_AV1_GLOBAL_MOTION_FLAG_IS_GLOBAL",
                "V4L2_AV1_GLOBAL_MOTION_FLAG_IS_ROT_ZOOM",
                "V4L2_AV1_GLOBAL_MOTION_FLAG_IS_TRANSLATION",
            ),
            "v4l2_av1_loop_restoration_flag": (
                "V4L2_AV1_LOOP_RESTORATION_FLAG_USES_LR",
                "V4L2_AV1_LOOP_RESTORATION_FLAG_USES_CHROMA_LR",
            ),
            "v4l2_av1_segmentation_flag": (
                "V4L2_AV1_SEGMENTATION_FLAG_ENABLED",
                "V4L2_AV1_SEGMENTATION_FLAG_UPDATE_MAP",
                "V4L2_AV1_SEGMENTATION_FLAG_TEMPORAL_UPDATE",
                "V4L2_AV1_SEGMENTATION_FLAG_UPDATE_DATA",
                "V4L2_AV1_SEGMENTATION_FLAG_SEG_ID_PRE_SKIP",
            ),
            "v4l2_av1_loop_filter_flag": (
                "V4L2_AV1_LOOP_FILTER_FLAG_DELTA_ENABLED",
                "V4L2_AV1_LOOP_FILTER_FLAG_DELTA_UPDATE",
                "V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_PRESENT",
                "V4L2_AV1_LOOP_FILTER_FLAG_DELTA_LF_MULTI",
            ),
            "v4l2_av1_quantization_flag": (
                "V4L2_AV1_QUANTIZATION_FLAG_DIFF_UV_DELTA",
                "V4L2_AV1_QUANTIZATION_FLAG_USING_QMATRIX",
                "V4L2_AV1_QUANTIZATION_FLAG_DELTA_Q_PRESENT",
            ),
            "v4l2_av1_tile_info_flag": ("V4L2_AV1_TILE_INFO_FLAG_UNIFORM_TILE_SPACING",),
            "v4l2_av1_frame_flag": (
                "V4L2_AV1_FRAME_FLAG_SHOW_FRAME",
                "V4L2_AV1_FRAME_FLAG_SHOWABLE_FRAME",
                "V4L2_AV1_FRAME_FLAG_ERROR_RESILIENT_MODE",
                "V4L2_AV1_FRAME_FLAG_DISABLE_CDF_UPDATE",
                "V4L2_AV1_FRAME_FLAG_ALLOW_SCREEN_CONTENT_TOOLS",
                "V4L2_AV1_FRAME_FLAG_FORCE_INTEGER_MV",
                "V4L2_AV1_FRAME_FLAG_ALLOW_INTRABC",
                "V4L2_AV1_FRAME_FLAG_USE_SUPERRES",
                "V4L2_AV1_FRAME_FLAG_ALLOW_HIGH_PRECISION_MV",
                "V4L2_AV1_FRAME_FLAG_IS_MOTION_MODE_SWITCHABLE",
                "V4L2_AV1_FRAME_FLAG_USE_REF_FRAME_MVS",
                "V4L2_AV1_FRAME_FLAG_DISABLE_FRAME_END_UPDATE_CDF",
                "V4L2_AV1_FRAME_FLAG_ALLOW_WARPED_MOTION",
                "V4L2_AV1_FRAME_FLAG_REFERENCE_SELECT",
                "V4L2_AV1_FRAME_FLAG_REDUCED_TX_SET",
                "V4L2_AV1_FRAME_FLAG_SKIP_MODE_ALLOWED",
                "V4L2_AV1_FRAME_FLAG_SKIP_MODE_PRESENT",
                "V4L2_AV1_FRAME_FLAG_FRAME_SIZE_OVERRIDE",
                "V4L2_AV1_FRAME_FLAG_BUFFER_REMOVAL_TIME_PRESENT",
                "V4L2_AV1_FRAME_FLAG_FRAME_REFS_SHORT_SIGNALING",
            ),
        },
    )
