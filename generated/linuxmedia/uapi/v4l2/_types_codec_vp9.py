"""Stateless VP9 decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_vp9_control: Controls by which a program hands the parsed VP9 headers to a decoder for
# V4L2_PIX_FMT_VP9_FRAME.

V4L2_CID_STATELESS_VP9_FRAME: Final = 0x00A40A2C
"""Uncompressed header of the frame with its references, as `v4l2_ctrl_vp9_frame`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_CID_STATELESS_VP9_COMPRESSED_HDR: Final = 0x00A40A2D
"""Probability updates out of the compressed header, as `v4l2_ctrl_vp9_compressed_hdr`; drivers whose hardware reads
that header itself leave it out. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp9_loop_filter_flag: What a VP9 frame header says of adjustments to the loop filter.

V4L2_VP9_LOOP_FILTER_FLAG_DELTA_ENABLED: Final = 0x1
"""loop_filter_delta_enabled: reference and mode of a block change its filter level. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_LOOP_FILTER_FLAG_DELTA_UPDATE: Final = 0x2
"""loop_filter_delta_update: this frame codes new adjustments. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_segmentation_flag: What a VP9 frame header says of segmentation.

V4L2_VP9_SEGMENTATION_FLAG_ENABLED: Final = 0x01
"""segmentation_enabled: blocks belong to one of eight segments. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_SEGMENTATION_FLAG_UPDATE_MAP: Final = 0x02
"""segmentation_update_map: this frame codes which segment blocks belong to. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_SEGMENTATION_FLAG_TEMPORAL_UPDATE: Final = 0x04
"""segmentation_temporal_update: the map is coded relative to the last one. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_SEGMENTATION_FLAG_UPDATE_DATA: Final = 0x08
"""segmentation_update_data: this frame codes new features of segments. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_SEGMENTATION_FLAG_ABS_OR_DELTA_UPDATE: Final = 0x10
"""segmentation_abs_or_delta_update: features replace the frame's values, otherwise they are added to them. Documented
in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp9_segment_feature: Features that a VP9 segment can have: second index of feature_data, and bit of
# feature_enabled.

V4L2_VP9_SEG_LVL_ALT_Q: Final = 0
"""Quantiser index of the segment, -255 to 255. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_SEG_LVL_ALT_L: Final = 1
"""Loop filter level of the segment, -63 to 63. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_SEG_LVL_REF_FRAME: Final = 2
"""Reference that all blocks use, 0 to 3. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_SEG_LVL_SKIP: Final = 3
"""Blocks have no residual; the data is 0. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_SEG_LVL_MAX: Final = 4
"""How many features there are. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_segment_feature_mask: All bits that feature_enabled of a VP9 segment can have; each is made with
# V4L2_VP9_SEGMENT_FEATURE_ENABLED.

V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK: Final = 0xF
"""Bits of the four features; any other bit is refused. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_frame_flag: One-bit elements of the VP9 uncompressed header.

V4L2_VP9_FRAME_FLAG_KEY_FRAME: Final = 0x001
"""The frame starts afresh; frame_type in the bitstream has the opposite sense. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_SHOW_FRAME: Final = 0x002
"""show_frame: the frame is to be displayed. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT: Final = 0x004
"""error_resilient_mode: the frame does not rely on probabilities of earlier frames. Refused together with
`V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX`. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_INTRA_ONLY: Final = 0x008
"""intra_only: the frame refers to no other, without being a key frame. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_ALLOW_HIGH_PREC_MV: Final = 0x010
"""allow_high_precision_mv: motion vectors have eighths of a pixel. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX: Final = 0x020
"""refresh_frame_context: the context keeps the probabilities that this frame ends with. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_PARALLEL_DEC_MODE: Final = 0x040
"""frame_parallel_decoding_mode: probabilities are not adapted from the frame's statistics. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING: Final = 0x080
"""subsampling_x: chroma has half of the columns. Documented in v4l/ext-ctrls-codec-stateless.rst. The page calls this
one vertical and the next horizontal.
"""
V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING: Final = 0x100
"""subsampling_y: chroma has half of the lines. Profiles 0 and 2 need both, profiles 1 and 3 refuse both at once.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_FRAME_FLAG_COLOR_RANGE_FULL_SWING: Final = 0x200
"""color_range: samples use the full range. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_sign_bias: References of a VP9 frame whose motion vectors count the other way, ref_frame_sign_bias in the
# header.

V4L2_VP9_SIGN_BIAS_LAST: Final = 0x1
"""The last frame: its motion vectors are inverted as candidates for a reference without its bit. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_SIGN_BIAS_GOLDEN: Final = 0x2
"""The golden frame: its motion vectors are inverted as candidates for a reference without its bit. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP9_SIGN_BIAS_ALT: Final = 0x4
"""The alternate frame: its motion vectors are inverted as candidates for a reference without its bit. Documented in
v4l/ext-ctrls-codec-stateless.rst. The page gives 2, which is the golden frame's.
"""

# v4l2_vp9_reset_frame_context: Which saved contexts a VP9 frame sets back to the default probabilities.

V4L2_VP9_RESET_FRAME_CTX_NONE: Final = 0
"""No context is reset. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_RESET_FRAME_CTX_SPEC: Final = 1
"""The one that frame_context_idx names. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_RESET_FRAME_CTX_ALL: Final = 2
"""All four of them, for key frames and after errors. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_interpolation_filter: Filters that interpolate between pixels of a VP9 reference.

V4L2_VP9_INTERP_FILTER_EIGHTTAP: Final = 0
"""Eight taps with the regular response. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_INTERP_FILTER_EIGHTTAP_SMOOTH: Final = 1
"""Eight taps that blur a little. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_INTERP_FILTER_EIGHTTAP_SHARP: Final = 2
"""Eight taps that keep detail. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_INTERP_FILTER_BILINEAR: Final = 3
"""Two taps: linear between neighbours. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_INTERP_FILTER_SWITCHABLE: Final = 4
"""Each block chooses among the eight-tap filters. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_reference_mode: How many references inter blocks of a VP9 frame use.

V4L2_VP9_REFERENCE_MODE_SINGLE_REFERENCE: Final = 0
"""One reference for every block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_REFERENCE_MODE_COMPOUND_REFERENCE: Final = 1
"""Two references for every block, whose predictions are averaged. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_REFERENCE_MODE_SELECT: Final = 2
"""One or two references, as each block says. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_limit: Bounds of VP9 frame headers.

V4L2_VP9_PROFILE_MAX: Final = 3
"""Highest profile that a frame can name. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_NUM_FRAME_CTX: Final = 4
"""Sets of probabilities that a decoder saves. Documented in v4l/ext-ctrls-codec-stateless.rst."""

# v4l2_vp9_tx_mode: Transform sizes that a VP9 frame uses, tx_mode.

V4L2_VP9_TX_MODE_ONLY_4X4: Final = 0
"""Transforms of 4x4 in all blocks. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_TX_MODE_ALLOW_8X8: Final = 1
"""The largest that fits the block, up to 8x8. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_TX_MODE_ALLOW_16X16: Final = 2
"""The largest that fits the block, up to 16x16. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_TX_MODE_ALLOW_32X32: Final = 3
"""The largest that fits the block, up to 32x32. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP9_TX_MODE_SELECT: Final = 4
"""Each block says its size. Documented in v4l/ext-ctrls-codec-stateless.rst."""


class v4l2_vp9_loop_filter(_s.Structure):
    """Loop filter of a VP9 frame, loop_filter_params().

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    ref_deltas: _s.Array[int] = _s.array(_s.s8(), 4)
    """Added to the level by reference: intra, last, golden and alternate frame. The values in force, whether or not
    this frame codes them. From -63 to 63. Shape: 4. Set by the caller.
    """
    mode_deltas: _s.Array[int] = _s.array(_s.s8(), 2)
    """Added to the level by mode: zero motion vector, then all other inter modes. The values in force. From -63 to 63.
    Shape: 2. Set by the caller.
    """
    level: int = _s.u8()
    """loop_filter_level; 0 switches the filter off. From 0 to 63. Set by the caller."""
    sharpness: int = _s.u8()
    """loop_filter_sharpness: how much the filter spares edges. From 0 to 7. Set by the caller."""
    flags: int = _s.u8()
    """Whether the adjustments apply and are new; other bits are refused. Flags of `v4l2_vp9_loop_filter_flag`. Set by
    the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 7)
    """Reserved; zero."""


class v4l2_vp9_quantization(_s.Structure):
    """Quantiser of a VP9 frame, quantization_params().

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    base_q_idx: int = _s.u8()
    """`base_q_idx`: index of the table of quantisers, 0 with all differences 0 for lossless. Set by the caller."""
    delta_q_y_dc: int = _s.s8()
    """Difference of the index for DC coefficients of luma. From -15 to 15. Set by the caller."""
    delta_q_uv_dc: int = _s.s8()
    """Difference of the index for DC coefficients of chroma. From -15 to 15. Set by the caller."""
    delta_q_uv_ac: int = _s.s8()
    """Difference of the index for AC coefficients of chroma. From -15 to 15. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 4)
    """Reserved; zero."""


class v4l2_vp9_segmentation(_s.Structure):
    """Segments of a VP9 frame and their features, segmentation_params().

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    feature_data: _s.Array[_s.Array[int]] = _s.array(_s.s16(), 8, 4)
    """Value in force of each feature of each segment, whether or not this frame codes it; counts only where
    `feature_enabled` has its bit, but is bounded always. From -255 to 255. Shape: 8 x 4. Set by the caller. The page
    has __u8 for its type.
    """
    feature_enabled: _s.Array[int] = _s.array(_s.u8(), 8)
    """Features that each segment has. Flags of `v4l2_vp9_segment_feature_mask`. Shape: 8. Set by the caller."""
    tree_probs: _s.Array[int] = _s.array(_s.u8(), 7)
    """Probabilities of the tree that segment ids are coded with; 255 where the frame does not code one. In 256ths.
    Shape: 7. Set by the caller.
    """
    pred_probs: _s.Array[int] = _s.array(_s.u8(), 3)
    """Probabilities that a block's segment is as predicted; 255 where the frame does not code one. In 256ths. Shape: 3.
    Set by the caller.
    """
    flags: int = _s.u8()
    """Whether there are segments, and what of them is new; other bits are refused. Flags of
    `v4l2_vp9_segmentation_flag`. Set by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 5)
    """Reserved; zero."""


class v4l2_ctrl_vp9_frame(_s.Structure):
    """Uncompressed header of a VP9 frame, with the capture buffers that it refers to.

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    lf: v4l2_vp9_loop_filter = _s.nested(v4l2_vp9_loop_filter)
    """Strength and adjustments of the loop filter. Set by the caller."""
    quant: v4l2_vp9_quantization = _s.nested(v4l2_vp9_quantization)
    """Quantiser indices of the frame. Set by the caller."""
    seg: v4l2_vp9_segmentation = _s.nested(v4l2_vp9_segmentation)
    """Which segments the frame has, and what is different in each. Set by the caller."""
    flags: int = _s.u32()
    """Kind of frame, sampling and adaptation; other bits are refused. Flags of `v4l2_vp9_frame_flag`. Set by the
    caller.
    """
    compressed_header_size: int = _s.u16()
    """header_size_in_bytes: length of the compressed header that follows. In bytes. Set by the caller."""
    uncompressed_header_size: int = _s.u16()
    """Length of the uncompressed header itself. In bytes. Set by the caller."""
    frame_width_minus_1: int = _s.u16()
    """Columns of the frame less 1. In pixels. Set by the caller."""
    frame_height_minus_1: int = _s.u16()
    """Lines of the frame less 1. In pixels. Set by the caller."""
    render_width_minus_1: int = _s.u16()
    """Columns less 1 that the frame is meant to be shown at; decoding ignores it. In pixels. Set by the caller."""
    render_height_minus_1: int = _s.u16()
    """Lines less 1 that the frame is meant to be shown at; decoding ignores it. In pixels. Set by the caller."""
    last_frame_ts: int = _s.u64()
    """Timestamp of the capture buffer with the last frame: timestamp of its `v4l2_buffer` as nanoseconds. In ns. Set by
    the caller.
    """
    golden_frame_ts: int = _s.u64()
    """The same of the golden frame. In ns. Set by the caller."""
    alt_frame_ts: int = _s.u64()
    """The same of the alternate frame. In ns. Set by the caller."""
    ref_frame_sign_bias: int = _s.u8()
    """References that count as lying in the future. Flags of `v4l2_vp9_sign_bias`. Set by the caller."""
    reset_frame_context: int = _s.u8()
    """Saved probabilities to reset before decoding. A value of `v4l2_vp9_reset_frame_context`. Set by the caller."""
    frame_context_idx: int = _s.u8()
    """Saved probabilities that the frame starts from and updates. From 0 to `V4L2_VP9_NUM_FRAME_CTX` - 1. Set by the
    caller.
    """
    profile: int = _s.u8()
    """Profile: odd ones for chroma other than 4:2:0, those from 2 on for more than 8 bits. From 0 to
    `V4L2_VP9_PROFILE_MAX`. Set by the caller.
    """
    bit_depth: int = _s.u8()
    """Bits of a sample: 8 in profiles 0 and 1, 10 or 12 in the others. In bits. Set by the caller."""
    interpolation_filter: int = _s.u8()
    """Filter between the pixels of a reference, or that each block chooses its own. A value of
    `v4l2_vp9_interpolation_filter`. Set by the caller.
    """
    tile_cols_log2: int = _s.u8()
    """Exponent of the number of tile columns. From 0 to 6. Set by the caller. The page and the header speak of a tile's
    width.
    """
    tile_rows_log2: int = _s.u8()
    """Exponent of the number of tile rows; the kernel does not check it. From 0 to 2. Set by the caller."""
    reference_mode: int = _s.u8()
    """References an inter block can use; known from the compressed header only, so 0 where the driver does without
    `V4L2_CID_STATELESS_VP9_COMPRESSED_HDR`. A value of `v4l2_vp9_reference_mode`. Set by the caller.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 7)
    """Reserved; zero."""


class v4l2_vp9_mv_probs(_s.Structure):
    """Updates of the VP9 motion vector probabilities: new values, with 0 for those that stay. Where there are two, the
    vertical component comes first.

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    joint: _s.Array[int] = _s.array(_s.u8(), 3)
    """Which components differ from the prediction, mv_joint. In 256ths. Shape: 3. Set by the caller."""
    sign: _s.Array[int] = _s.array(_s.u8(), 2)
    """Sign of a component, mv_sign. In 256ths. Shape: 2. Set by the caller."""
    classes: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 10)
    """Size class of a component, mv_class. In 256ths. Shape: 2 x 10. Set by the caller."""
    class0_bit: _s.Array[int] = _s.array(_s.u8(), 2)
    """Whole pixels in the smallest class, mv_class0_bit. In 256ths. Shape: 2. Set by the caller."""
    bits: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 10)
    """Bits of whole pixels in other classes, mv_bit. In 256ths. Shape: 2 x 10. Set by the caller."""
    class0_fr: _s.Array[_s.Array[_s.Array[int]]] = _s.array(_s.u8(), 2, 2, 3)
    """Fraction in the smallest class, mv_class0_fr. In 256ths. Shape: 2 x 2 x 3. Set by the caller."""
    fr: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 3)
    """Fraction in other classes, mv_fr. In 256ths. Shape: 2 x 3. Set by the caller."""
    class0_hp: _s.Array[int] = _s.array(_s.u8(), 2)
    """Eighths of a pixel in the smallest class, mv_class0_hp. In 256ths. Shape: 2. Set by the caller."""
    hp: _s.Array[int] = _s.array(_s.u8(), 2)
    """Eighths of a pixel in other classes, mv_hp. In 256ths. Shape: 2. Set by the caller."""


class v4l2_ctrl_vp9_compressed_hdr(_s.Structure):
    """Probability updates out of a VP9 compressed header: differences after inv_map_table[], but new values in mv; 0
    wherever there is no update.

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    tx_mode: int = _s.u8()
    """Transform sizes of the frame; a number above the last is refused. A value of `v4l2_vp9_tx_mode`. Set by the
    caller.
    """
    tx8: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 1)
    """Of the transform size in 8x8 blocks, tx_probs_8x8, by context. From 0 to 253. Shape: 2 x 1. Set by the caller."""
    tx16: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 2)
    """Of the transform size in 16x16 blocks, tx_probs_16x16, by context. From 0 to 253. Shape: 2 x 2. Set by the
    caller.
    """
    tx32: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 3)
    """Of the transform size in larger blocks, tx_probs_32x32, by context. From 0 to 253. Shape: 2 x 3. Set by the
    caller.
    """
    coef: _s.Array[_s.Array[_s.Array[_s.Array[_s.Array[_s.Array[int]]]]]] = _s.array(_s.u8(), 4, 2, 2, 6, 6, 3)
    """Of coefficient tokens, coef_probs: by transform size, luma or chroma, intra or inter, band and context. From 0 to
    253. Shape: 4 x 2 x 2 x 6 x 6 x 3. Set by the caller.
    """
    skip: _s.Array[int] = _s.array(_s.u8(), 3)
    """Of blocks without residual, skip_prob, by context. From 0 to 253. Shape: 3. Set by the caller."""
    inter_mode: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 7, 3)
    """Of inter prediction modes, inter_mode_probs, by context. From 0 to 253. Shape: 7 x 3. Set by the caller."""
    interp_filter: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 4, 2)
    """Of interpolation filters, interp_filter_probs, by context. From 0 to 253. Shape: 4 x 2. Set by the caller."""
    is_inter: _s.Array[int] = _s.array(_s.u8(), 4)
    """Of inter blocks against intra blocks, is_inter_prob, by context. From 0 to 253. Shape: 4. Set by the caller."""
    comp_mode: _s.Array[int] = _s.array(_s.u8(), 5)
    """Of compound against single prediction, comp_mode_prob, by context. From 0 to 253. Shape: 5. Set by the caller."""
    single_ref: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 5, 2)
    """Of the reference of single prediction, single_ref_prob, by context. From 0 to 253. Shape: 5 x 2. Set by the
    caller.
    """
    comp_ref: _s.Array[int] = _s.array(_s.u8(), 5)
    """Of the variable reference of compound prediction, comp_ref_prob, by context. From 0 to 253. Shape: 5. Set by the
    caller.
    """
    y_mode: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 4, 9)
    """Of luma intra modes in inter frames, y_mode_probs, by size of the block. From 0 to 253. Shape: 4 x 9. Set by the
    caller.
    """
    uv_mode: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 10, 9)
    """Of chroma intra modes, by luma mode; the stream never updates them. From 0 to 253. Shape: 10 x 9. Set by the
    caller. uv_mode_probs is not part of the compressed header.
    """
    partition: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 16, 3)
    """Of the partition of blocks, partition_probs, by context. From 0 to 253. Shape: 16 x 3. Set by the caller."""
    mv: v4l2_vp9_mv_probs = _s.nested(v4l2_vp9_mv_probs)
    """New probabilities that motion vectors are decoded with. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_vp9_loop_filter_flag(enum.IntFlag):
        """What a VP9 frame header says of adjustments to the loop filter.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_LOOP_FILTER_FLAG_DELTA_ENABLED = 0x1
        """loop_filter_delta_enabled: reference and mode of a block change its filter level. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_LOOP_FILTER_FLAG_DELTA_UPDATE = 0x2
        """loop_filter_delta_update: this frame codes new adjustments. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_vp9_segmentation_flag(enum.IntFlag):
        """What a VP9 frame header says of segmentation.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_SEGMENTATION_FLAG_ENABLED = 0x01
        """segmentation_enabled: blocks belong to one of eight segments. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SEGMENTATION_FLAG_UPDATE_MAP = 0x02
        """segmentation_update_map: this frame codes which segment blocks belong to. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SEGMENTATION_FLAG_TEMPORAL_UPDATE = 0x04
        """segmentation_temporal_update: the map is coded relative to the last one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SEGMENTATION_FLAG_UPDATE_DATA = 0x08
        """segmentation_update_data: this frame codes new features of segments. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SEGMENTATION_FLAG_ABS_OR_DELTA_UPDATE = 0x10
        """segmentation_abs_or_delta_update: features replace the frame's values, otherwise they are added to them.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_vp9_segment_feature(enum.IntEnum):
        """Features that a VP9 segment can have: second index of feature_data, and bit of feature_enabled.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_SEG_LVL_ALT_Q = 0
        """Quantiser index of the segment, -255 to 255. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_SEG_LVL_ALT_L = 1
        """Loop filter level of the segment, -63 to 63. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_SEG_LVL_REF_FRAME = 2
        """Reference that all blocks use, 0 to 3. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_SEG_LVL_SKIP = 3
        """Blocks have no residual; the data is 0. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_SEG_LVL_MAX = 4
        """How many features there are. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_segment_feature_mask(enum.IntFlag):
        """All bits that feature_enabled of a VP9 segment can have; each is made with
        `V4L2_VP9_SEGMENT_FEATURE_ENABLED`.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK = 0xF
        """Bits of the four features; any other bit is refused. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_frame_flag(enum.IntFlag):
        """One-bit elements of the VP9 uncompressed header.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_FRAME_FLAG_KEY_FRAME = 0x001
        """The frame starts afresh; frame_type in the bitstream has the opposite sense. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_SHOW_FRAME = 0x002
        """show_frame: the frame is to be displayed. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT = 0x004
        """error_resilient_mode: the frame does not rely on probabilities of earlier frames. Refused together with
        `V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX`. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_INTRA_ONLY = 0x008
        """intra_only: the frame refers to no other, without being a key frame. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_ALLOW_HIGH_PREC_MV = 0x010
        """allow_high_precision_mv: motion vectors have eighths of a pixel. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX = 0x020
        """refresh_frame_context: the context keeps the probabilities that this frame ends with. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_PARALLEL_DEC_MODE = 0x040
        """frame_parallel_decoding_mode: probabilities are not adapted from the frame's statistics. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING = 0x080
        """subsampling_x: chroma has half of the columns. Documented in v4l/ext-ctrls-codec-stateless.rst. The page
        calls this one vertical and the next horizontal.
        """
        V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING = 0x100
        """subsampling_y: chroma has half of the lines. Profiles 0 and 2 need both, profiles 1 and 3 refuse both at
        once. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_FRAME_FLAG_COLOR_RANGE_FULL_SWING = 0x200
        """color_range: samples use the full range. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_sign_bias(enum.IntFlag):
        """References of a VP9 frame whose motion vectors count the other way, ref_frame_sign_bias in the header.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_SIGN_BIAS_LAST = 0x1
        """The last frame: its motion vectors are inverted as candidates for a reference without its bit. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SIGN_BIAS_GOLDEN = 0x2
        """The golden frame: its motion vectors are inverted as candidates for a reference without its bit. Documented
        in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_SIGN_BIAS_ALT = 0x4
        """The alternate frame: its motion vectors are inverted as candidates for a reference without its bit.
        Documented in v4l/ext-ctrls-codec-stateless.rst. The page gives 2, which is the golden frame's.
        """

    class v4l2_vp9_reset_frame_context(enum.IntEnum):
        """Which saved contexts a VP9 frame sets back to the default probabilities.

        In the bitstream 0 and 1 both mean none, 2 the specified one and 3 all.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_RESET_FRAME_CTX_NONE = 0
        """No context is reset. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_RESET_FRAME_CTX_SPEC = 1
        """The one that frame_context_idx names. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_RESET_FRAME_CTX_ALL = 2
        """All four of them, for key frames and after errors. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_interpolation_filter(enum.IntEnum):
        """Filters that interpolate between pixels of a VP9 reference.

        The stream codes smooth as 0 and regular as 1.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_INTERP_FILTER_EIGHTTAP = 0
        """Eight taps with the regular response. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_INTERP_FILTER_EIGHTTAP_SMOOTH = 1
        """Eight taps that blur a little. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_INTERP_FILTER_EIGHTTAP_SHARP = 2
        """Eight taps that keep detail. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_INTERP_FILTER_BILINEAR = 3
        """Two taps: linear between neighbours. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_INTERP_FILTER_SWITCHABLE = 4
        """Each block chooses among the eight-tap filters. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_reference_mode(enum.IntEnum):
        """How many references inter blocks of a VP9 frame use.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_REFERENCE_MODE_SINGLE_REFERENCE = 0
        """One reference for every block. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_REFERENCE_MODE_COMPOUND_REFERENCE = 1
        """Two references for every block, whose predictions are averaged. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP9_REFERENCE_MODE_SELECT = 2
        """One or two references, as each block says. Documented in v4l/ext-ctrls-codec-stateless.rst."""

    class v4l2_vp9_tx_mode(enum.IntEnum):
        """Transform sizes that a VP9 frame uses, tx_mode.

        Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP9_TX_MODE_ONLY_4X4 = 0
        """Transforms of 4x4 in all blocks. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_TX_MODE_ALLOW_8X8 = 1
        """The largest that fits the block, up to 8x8. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_TX_MODE_ALLOW_16X16 = 2
        """The largest that fits the block, up to 16x16. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_TX_MODE_ALLOW_32X32 = 3
        """The largest that fits the block, up to 32x32. Documented in v4l/ext-ctrls-codec-stateless.rst."""
        V4L2_VP9_TX_MODE_SELECT = 4
        """Each block says its size. Documented in v4l/ext-ctrls-codec-stateless.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_vp9_segment_feature": (
                "V4L2_VP9_SEG_LVL_ALT_Q",
                "V4L2_VP9_SEG_LVL_ALT_L",
                "V4L2_VP9_SEG_LVL_REF_FRAME",
                "V4L2_VP9_SEG_LVL_SKIP",
                "V4L2_VP9_SEG_LVL_MAX",
            ),
            "v4l2_vp9_reset_frame_context": (
                "V4L2_VP9_RESET_FRAME_CTX_NONE",
                "V4L2_VP9_RESET_FRAME_CTX_SPEC",
                "V4L2_VP9_RESET_FRAME_CTX_ALL",
            ),
            "v4l2_vp9_interpolation_filter": (
                "V4L2_VP9_INTERP_FILTER_EIGHTTAP",
                "V4L2_VP9_INTERP_FILTER_EIGHTTAP_SMOOTH",
                "V4L2_VP9_INTERP_FILTER_EIGHTTAP_SHARP",
                "V4L2_VP9_INTERP_FILTER_BILINEAR",
                "V4L2_VP9_INTERP_FILTER_SWITCHABLE",
            ),
            "v4l2_vp9_reference_mode": (
                "V4L2_VP9_REFERENCE_MODE_SINGLE_REFERENCE",
                "V4L2_VP9_REFERENCE_MODE_COMPOUND_REFERENCE",
                "V4L2_VP9_REFERENCE_MODE_SELECT",
            ),
            "v4l2_vp9_tx_mode": (
                "V4L2_VP9_TX_MODE_ONLY_4X4",
                "V4L2_VP9_TX_MODE_ALLOW_8X8",
                "V4L2_VP9_TX_MODE_ALLOW_16X16",
                "V4L2_VP9_TX_MODE_ALLOW_32X32",
                "V4L2_VP9_TX_MODE_SELECT",
            ),
        },
        flags={
            "v4l2_vp9_loop_filter_flag": (
                "V4L2_VP9_LOOP_FILTER_FLAG_DELTA_ENABLED",
                "V4L2_VP9_LOOP_FILTER_FLAG_DELTA_UPDATE",
            ),
            "v4l2_vp9_segmentation_flag": (
                "V4L2_VP9_SEGMENTATION_FLAG_ENABLED",
                "V4L2_VP9_SEGMENTATION_FLAG_UPDATE_MAP",
                "V4L2_VP9_SEGMENTATION_FLAG_TEMPORAL_UPDATE",
                "V4L2_VP9_SEGMENTATION_FLAG_UPDATE_DATA",
                "V4L2_VP9_SEGMENTATION_FLAG_ABS_OR_DELTA_UPDATE",
            ),
            "v4l2_vp9_segment_feature_mask": ("V4L2_VP9_SEGMENT_FEATURE_ENABLED_MASK",),
            "v4l2_vp9_frame_flag": (
                "V4L2_VP9_FRAME_FLAG_KEY_FRAME",
                "V4L2_VP9_FRAME_FLAG_SHOW_FRAME",
                "V4L2_VP9_FRAME_FLAG_ERROR_RESILIENT",
                "V4L2_VP9_FRAME_FLAG_INTRA_ONLY",
                "V4L2_VP9_FRAME_FLAG_ALLOW_HIGH_PREC_MV",
                "V4L2_VP9_FRAME_FLAG_REFRESH_FRAME_CTX",
                "V4L2_VP9_FRAME_FLAG_PARALLEL_DEC_MODE",
                "V4L2_VP9_FRAME_FLAG_X_SUBSAMPLING",
                "V4L2_VP9_FRAME_FLAG_Y_SUBSAMPLING",
                "V4L2_VP9_FRAME_FLAG_COLOR_RANGE_FULL_SWING",
            ),
            "v4l2_vp9_sign_bias": ("V4L2_VP9_SIGN_BIAS_LAST", "V4L2_VP9_SIGN_BIAS_GOLDEN", "V4L2_VP9_SIGN_BIAS_ALT"),
        },
    )
