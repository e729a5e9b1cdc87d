"""Stateless VP8 decoding."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_stateless_vp8_control: Control by which a program hands the parsed VP8 frame header to a decoder for
# V4L2_PIX_FMT_VP8_FRAME.

V4L2_CID_STATELESS_VP8_FRAME: Final = 0x00A409C8
"""Frame header, probabilities and references of the frame in the request, as `v4l2_ctrl_vp8_frame`. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp8_segment_flag: What a VP8 frame header says of segmentation.

V4L2_VP8_SEGMENT_FLAG_ENABLED: Final = 0x01
"""segmentation_enabled: macroblocks belong to one of four segments. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP8_SEGMENT_FLAG_UPDATE_MAP: Final = 0x02
"""update_mb_segmentation_map: this frame codes the segment of each macroblock, otherwise the last map stays. Documented
in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_SEGMENT_FLAG_UPDATE_FEATURE_DATA: Final = 0x04
"""update_segment_feature_data: this frame codes new values for quant_update and lf_update. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_SEGMENT_FLAG_DELTA_VALUE_MODE: Final = 0x08
"""The values of segments are added to those of the frame; without it they replace them, which segment_feature_mode of 1
means in the bitstream. Documented in v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp8_loop_filter_flag: What a VP8 frame header says of the loop filter.

V4L2_VP8_LF_ADJ_ENABLE: Final = 0x01
"""loop_filter_adj_enable: reference and mode of a macroblock change its filter level. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_LF_DELTA_UPDATE: Final = 0x02
"""mode_ref_lf_delta_update: this frame codes new values for ref_frm_delta and mb_mode_delta. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_LF_FILTER_TYPE_SIMPLE: Final = 0x04
"""filter_type: the simple filter, for luma alone; without it the normal one. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp8_limit: Lengths of the VP8 probability tables.

V4L2_VP8_COEFF_PROB_CNT: Final = 11
"""Probabilities of the tree that a coefficient token is coded with. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP8_MV_PROB_CNT: Final = 19
"""Probabilities that one component of a motion vector is coded with. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""

# v4l2_vp8_frame_flag: Kind of a VP8 frame and one-bit elements of its header.

V4L2_VP8_FRAME_FLAG_KEY_FRAME: Final = 0x01
"""The frame refers to no other; the bit in the frame tag has the opposite sense. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_FRAME_FLAG_EXPERIMENTAL: Final = 0x02
"""The version in the frame tag is above 3, an experimental bitstream. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_FRAME_FLAG_SHOW_FRAME: Final = 0x04
"""show_frame: the frame is to be displayed, not only referred to. Documented in v4l/ext-ctrls-codec-stateless.rst."""
V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF: Final = 0x08
"""mb_no_skip_coeff: macroblocks say whether they have coefficients at all, with the probability prob_skip_false.
Documented in v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_FRAME_FLAG_SIGN_BIAS_GOLDEN: Final = 0x10
"""sign_bias_golden: motion vectors to the golden frame count the other way. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""
V4L2_VP8_FRAME_FLAG_SIGN_BIAS_ALT: Final = 0x20
"""sign_bias_alternate: motion vectors to the alternate frame count the other way. Documented in
v4l/ext-ctrls-codec-stateless.rst.
"""


class v4l2_vp8_segment(_s.Structure):
    """Adjustments by segment, update_segmentation() in the VP8 frame header.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    quant_update: _s.Array[int] = _s.array(_s.s8(), 4)
    """Quantiser index of each segment, or its difference from the frame's; the values in force, coded here or not. From
    -127 to 127. Shape: 4. Set by the caller.
    """
    lf_update: _s.Array[int] = _s.array(_s.s8(), 4)
    """Loop filter level of each segment, or its difference from the frame's; likewise the values in force. From -63 to
    63. Shape: 4. Set by the caller.
    """
    segment_probs: _s.Array[int] = _s.array(_s.u8(), 3)
    """Probabilities of the tree for segment ids, mb_segment_tree_probs; 255 where the frame does not code one. In
    256ths. Shape: 3. Set by the caller.
    """
    padding: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    flags: int = _s.u32()
    """Whether there are segments, and what is new about them. Flags of `v4l2_vp8_segment_flag`. Set by the caller."""


class v4l2_vp8_loop_filter(_s.Structure):
    """Loop filter with its adjustments, mb_lf_adjustments() in the VP8 frame header.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    ref_frm_delta: _s.Array[int] = _s.array(_s.s8(), 4)
    """Added to the level by reference: intra, last, golden and alternate frame, in this order. The values in force,
    whether or not this frame codes them. From -63 to 63. Shape: 4. Set by the caller.
    """
    mb_mode_delta: _s.Array[int] = _s.array(_s.s8(), 4)
    """Added to the level by mode: B_PRED of intra macroblocks, then zero, other whole and split motion vectors; the
    values in force likewise. From -63 to 63. Shape: 4. Set by the caller.
    """
    sharpness_level: int = _s.u8()
    """`sharpness_level`: lowers the limit of differences beside an edge, above which the filter spares it. From 0 to 7.
    Set by the caller.
    """
    level: int = _s.u8()
    """loop_filter_level of the frame; 0 switches the filter off. From 0 to 63. Set by the caller."""
    padding: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    flags: int = _s.u32()
    """Kind of filter, and whether the adjustments apply. Flags of `v4l2_vp8_loop_filter_flag`. Set by the caller."""


class v4l2_vp8_quantization(_s.Structure):
    """Indices of the dequantisation tables, quant_indices() in the VP8 frame header.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    y_ac_qi: int = _s.u8()
    """Index for AC coefficients of luma, from which the others are counted. From 0 to 127. Set by the caller."""
    y_dc_delta: int = _s.s8()
    """Difference of the table index for DC coefficients of luma. From -15 to 15. Set by the caller."""
    y2_dc_delta: int = _s.s8()
    """Difference of the table index for the DC coefficient of the second-order luma block. From -15 to 15. Set by the
    caller.
    """
    y2_ac_delta: int = _s.s8()
    """Difference of the table index for AC coefficients of the second-order luma block. From -15 to 15. Set by the
    caller.
    """
    uv_dc_delta: int = _s.s8()
    """Difference of the table index for DC coefficients of chroma. From -15 to 15. Set by the caller."""
    uv_ac_delta: int = _s.s8()
    """Difference of the table index for AC coefficients of chroma. From -15 to 15. Set by the caller."""
    padding: int = _s.reserved(_s.u16())
    """Reserved; zero."""


class v4l2_vp8_entropy(_s.Structure):
    """Probabilities with which the VP8 frame is decoded: the saved ones after all updates in its header.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    coeff_probs: _s.Array[_s.Array[_s.Array[_s.Array[int]]]] = _s.array(_s.u8(), 4, 8, 3, 11)
    """Of coefficient tokens, by kind of block, band of the position, and context, which for the first token is the
    neighbouring blocks and for others the token before. In 256ths. Shape: 4 x 8 x 3 x 11. Set by the caller.
    """
    y_mode_probs: _s.Array[int] = _s.array(_s.u8(), 4)
    """Of luma prediction modes in inter frames. In 256ths. Shape: 4. Set by the caller."""
    uv_mode_probs: _s.Array[int] = _s.array(_s.u8(), 3)
    """Of chroma prediction modes in inter frames. In 256ths. Shape: 3. Set by the caller."""
    mv_probs: _s.Array[_s.Array[int]] = _s.array(_s.u8(), 2, 19)
    """Of motion vector components, the vertical one first. In 256ths. Shape: 2 x 19. Set by the caller."""
    padding: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class v4l2_vp8_entropy_coder_state(_s.Structure):
    """State of the boolean decoder where the program stopped parsing the first partition, from which the hardware goes
    on.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    range: int = _s.u8()
    """Width of the current interval. From 128 to 255. Set by the caller."""
    value: int = _s.u8()
    """Bits of the stream that are being compared with the interval's split. Set by the caller."""
    bit_count: int = _s.u8()
    """Bits of value that have been shifted in and not used up. From 0 to 7. Set by the caller."""
    padding: int = _s.reserved(_s.u8())
    """Reserved; zero."""


class v4l2_ctrl_vp8_frame(_s.Structure):
    """All that a VP8 decoder without a parser of its own must know of one frame.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """

    segment: v4l2_vp8_segment = _s.nested(v4l2_vp8_segment)
    """Segments and what differs between them. Set by the caller."""
    lf: v4l2_vp8_loop_filter = _s.nested(v4l2_vp8_loop_filter)
    """Kind, strength and adjustments of the loop filter. Set by the caller."""
    quant: v4l2_vp8_quantization = _s.nested(v4l2_vp8_quantization)
    """Quantiser index of the frame and its differences for the kinds of coefficients. Set by the caller."""
    entropy: v4l2_vp8_entropy = _s.nested(v4l2_vp8_entropy)
    """Probabilities in force for the frame. Set by the caller."""
    coder_state: v4l2_vp8_entropy_coder_state = _s.nested(v4l2_vp8_entropy_coder_state)
    """Where the hardware's boolean decoder takes over. Set by the caller."""
    width: int = _s.u16()
    """Columns of the frame; a frame that is no key frame repeats the key frame's. In pixels. Set by the caller."""
    height: int = _s.u16()
    """Lines of the frame; a frame that is no key frame repeats the key frame's. In pixels. Set by the caller."""
    horizontal_scale: int = _s.u8()
    """Enlargement that the stream asks of the display: 0 none, 1 by 5/4, 2 by 5/3, 3 by 2. Decoding ignores it. From 0
    to 3. Set by the caller.
    """
    vertical_scale: int = _s.u8()
    """Enlargement of the height, with the same four steps. From 0 to 3. Set by the caller."""
    version: int = _s.u8()
    """Version in the frame tag, which chooses interpolation and loop filter: 0 for the best quality. From 0 to 3. Set
    by the caller.
    """
    prob_skip_false: int = _s.u8()
    """Probability that a macroblock has coefficients, with `V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF`. In 256ths. Set by
    the caller.
    """
    prob_intra: int = _s.u8()
    """Probability that a macroblock of an inter frame is predicted within the frame. In 256ths. Set by the caller."""
    prob_last: int = _s.u8()
    """Probability that an inter macroblock refers to the last frame. In 256ths. Set by the caller."""
    prob_gf: int = _s.u8()
    """Probability that an inter macroblock not of the last frame refers to the golden one. In 256ths. Set by the
    caller.
    """
    num_dct_parts: int = _s.u8()
    """Partitions that the coefficients are split into: 1, 2, 4 or 8, anything else is refused. From 1 to 8. Set by the
    caller. The bitstream has the logarithm, log2_nbr_of_dct_partitions.
    """
    first_part_size: int = _s.u32()
    """`first_part_size` of the frame tag: length of the partition with header and modes. In bytes. Set by the
    caller.
    """
    first_part_header_bits: int = _s.u32()
    """Length of the header in that partition, after which the macroblocks' modes begin. In bits. Set by the caller."""
    dct_part_sizes: _s.Array[int] = _s.array(_s.u32(), 8)
    """Length of each coefficient partition, `num_dct_parts` of them. In bytes. Shape: 8. Set by the caller."""
    last_frame_ts: int = _s.u64()
    """Timestamp of the capture buffer with the last frame, in nanoseconds; key frames do not use it. In ns. Set by the
    caller.
    """
    golden_frame_ts: int = _s.u64()
    """Timestamp of the capture buffer with the golden frame. In ns. Set by the caller. The page says last frame here
    too, by mistake.
    """
    alt_frame_ts: int = _s.u64()
    """Timestamp of the capture buffer with the alternate frame. In ns. Set by the caller."""
    flags: int = _s.u64()
    """Kind of frame, display and direction of its vectors. Flags of `v4l2_vp8_frame_flag`. Set by the caller."""


if TYPE_CHECKING:

    class v4l2_vp8_segment_flag(enum.IntFlag):
        """What a VP8 frame header says of segmentation.

        Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP8_SEGMENT_FLAG_ENABLED = 0x01
        """segmentation_enabled: macroblocks belong to one of four segments. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_SEGMENT_FLAG_UPDATE_MAP = 0x02
        """update_mb_segmentation_map: this frame codes the segment of each macroblock, otherwise the last map stays.
        Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_SEGMENT_FLAG_UPDATE_FEATURE_DATA = 0x04
        """update_segment_feature_data: this frame codes new values for quant_update and lf_update. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_SEGMENT_FLAG_DELTA_VALUE_MODE = 0x08
        """The values of segments are added to those of the frame; without it they replace them, which
        segment_feature_mode of 1 means in the bitstream. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_vp8_loop_filter_flag(enum.IntFlag):
        """What a VP8 frame header says of the loop filter.

        Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP8_LF_ADJ_ENABLE = 0x01
        """loop_filter_adj_enable: reference and mode of a macroblock change its filter level. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_LF_DELTA_UPDATE = 0x02
        """mode_ref_lf_delta_update: this frame codes new values for ref_frm_delta and mb_mode_delta. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_LF_FILTER_TYPE_SIMPLE = 0x04
        """filter_type: the simple filter, for luma alone; without it the normal one. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

    class v4l2_vp8_frame_flag(enum.IntFlag):
        """Kind of a VP8 frame and one-bit elements of its header.

        Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """

        V4L2_VP8_FRAME_FLAG_KEY_FRAME = 0x01
        """The frame refers to no other; the bit in the frame tag has the opposite sense. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_FRAME_FLAG_EXPERIMENTAL = 0x02
        """The version in the frame tag is above 3, an experimental bitstream. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_FRAME_FLAG_SHOW_FRAME = 0x04
        """show_frame: the frame is to be displayed, not only referred to. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF = 0x08
        """mb_no_skip_coeff: macroblocks say whether they have coefficients at all, with the probability
        prob_skip_false. Documented in v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_FRAME_FLAG_SIGN_BIAS_GOLDEN = 0x10
        """sign_bias_golden: motion vectors to the golden frame count the other way. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """
        V4L2_VP8_FRAME_FLAG_SIGN_BIAS_ALT = 0x20
        """sign_bias_alternate: motion vectors to the alternate frame count the other way. Documented in
        v4l/ext-ctrls-codec-stateless.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_vp8_segment_flag": (
                "V4L2_VP8_SEGMENT_FLAG_ENABLED",
                "V4L2_VP8_SEGMENT_FLAG_UPDATE_MAP",
                "V4L2_VP8_SEGMENT_FLAG_UPDATE_FEATURE_DATA",
                "V4L2_VP8_SEGMENT_FLAG_DELTA_VALUE_MODE",
            ),
            "v4l2_vp8_loop_filter_flag": (
                "V4L2_VP8_LF_ADJ_ENABLE",
                "V4L2_VP8_LF_DELTA_UPDATE",
                "V4L2_VP8_LF_FILTER_TYPE_SIMPLE",
            ),
            "v4l2_vp8_frame_flag": (
                "V4L2_VP8_FRAME_FLAG_KEY_FRAME",
                "V4L2_VP8_FRAME_FLAG_EXPERIMENTAL",
                "V4L2_VP8_FRAME_FLAG_SHOW_FRAME",
                "V4L2_VP8_FRAME_FLAG_MB_NO_SKIP_COEFF",
                "V4L2_VP8_FRAME_FLAG_SIGN_BIAS_GOLDEN",
                "V4L2_VP8_FRAME_FLAG_SIGN_BIAS_ALT",
            ),
        },
    )
