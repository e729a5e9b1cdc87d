"""Controls of stateful HEVC encoders."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_hevc_control: Controls of HEVC encoders. Quantisers go up to 51 with 8 bits a sample and up to 63 with 10.

V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP: Final = 0x00990B58
"""Finest quantiser that HEVC rate control may take in any frame. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP: Final = 0x00990B59
"""Coarsest quantiser that HEVC rate control may take in any frame. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_QP: Final = 0x00990B5A
"""Quantiser of HEVC I frames while rate control is off. An integer within `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP` and
`V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_QP: Final = 0x00990B5B
"""Quantiser of HEVC P frames while rate control is off. An integer within `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP` and
`V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_QP: Final = 0x00990B5C
"""Quantiser of HEVC B frames while rate control is off. An integer within `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP` and
`V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP: Final = 0x00990B5D
"""The temporal layers have quantisers of their own; of use with a `V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER` above 1
only. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_TYPE: Final = 0x00990B5E
"""Frames that the temporal layers are made of. A menu of `v4l2_mpeg_video_hevc_hier_coding_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_LAYER: Final = 0x00990B5F
"""Temporal layers to make, 0 for plain coding. An integer from 0 to 6; the page means the number of the highest layer,
s5p-mfc takes it for how many there are. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_QP: Final = 0x00990B60
"""Quantiser of the base layer, number 0, under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_QP: Final = 0x00990B61
"""Quantiser of temporal layer 1 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_QP: Final = 0x00990B62
"""Quantiser of temporal layer 2 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_QP: Final = 0x00990B63
"""Quantiser of temporal layer 3 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_QP: Final = 0x00990B64
"""Quantiser of temporal layer 4 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_QP: Final = 0x00990B65
"""Quantiser of temporal layer 5 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_QP: Final = 0x00990B66
"""Quantiser of temporal layer 6 under `V4L2_CID_MPEG_VIDEO_HEVC_HIER_QP`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_PROFILE: Final = 0x00990B67
"""Profile of the HEVC stream. A menu of `v4l2_mpeg_video_hevc_profile`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_HEVC_LEVEL: Final = 0x00990B68
"""Level of the HEVC stream. A menu of `v4l2_mpeg_video_hevc_level`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_HEVC_FRAME_RATE_RESOLUTION: Final = 0x00990B69
"""Ticks of the stream's clock per second. An integer from 1 to 0xffff. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_HEVC_TIER: Final = 0x00990B6A
"""Tier of the HEVC stream, which bounds its bit rate along with the level. A menu of `v4l2_mpeg_video_hevc_tier`.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_MAX_PARTITION_DEPTH: Final = 0x00990B6B
"""How often a coding tree block may be quartered. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE: Final = 0x00990B6C
"""Where the deblocking filter smooths block edges. A menu of `v4l2_cid_mpeg_video_hevc_loop_filter_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_LF_BETA_OFFSET_DIV2: Final = 0x00990B6D
"""Half of the deblocking filter's beta offset; larger values filter more edges. An integer from -6 to 6. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_LF_TC_OFFSET_DIV2: Final = 0x00990B6E
"""Half of the deblocking filter's tc offset; larger values filter harder. An integer from -6 to 6. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_TYPE: Final = 0x00990B6F
"""Pictures at which a decoder can enter the stream. A menu of `v4l2_cid_mpeg_video_hevc_refresh_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_REFRESH_PERIOD: Final = 0x00990B70
"""I pictures from one entry point to the next; without effect under `V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE`. An integer;
the driver sets the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_LOSSLESS_CU: Final = 0x00990B71
"""Coding units may skip transform and quantiser, without loss. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_CONST_INTRA_PRED: Final = 0x00990B72
"""Intra blocks are predicted from intra blocks only, which contains errors. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_WAVEFRONT: Final = 0x00990B73
"""Rows of coding tree units can be coded in parallel, each two units behind the row above. An integer, 0 or 1.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_GENERAL_PB: Final = 0x00990B74
"""P frames are coded as B frames with past references only. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_TEMPORAL_ID: Final = 0x00990B75
"""NAL units carry the number of their temporal layer. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_HEVC_STRONG_SMOOTHING: Final = 0x00990B76
"""Intra prediction of smooth 32x32 blocks may interpolate its border bilinearly. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_MAX_NUM_MERGE_MV_MINUS1: Final = 0x00990B77
"""Candidates of motion vectors to merge with, less one. An integer from 0 to 4. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_INTRA_PU_SPLIT: Final = 0x00990B78
"""Whether the smallest intra coding units may be split into four prediction units. An integer, 0 or 1; for s5p-mfc,
which alone has the control, 1 forbids it. Documented in v4l/ext-ctrls-codec.rst. The page does not describe it.
"""
V4L2_CID_MPEG_VIDEO_HEVC_TMV_PREDICTION: Final = 0x00990B79
"""Motion vectors are predicted from those of another picture as well. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_WITHOUT_STARTCODE: Final = 0x00990B7A
"""A length of `V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD` precedes each NAL unit instead of a start code. An
integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_SIZE_OF_LENGTH_FIELD: Final = 0x00990B7B
"""Size of the length before each NAL unit. A menu of `v4l2_cid_mpeg_video_hevc_size_of_length_field`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L0_BR: Final = 0x00990B7C
"""Bit rate of HEVC's base layer, number 0. An integer in bits per second. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L1_BR: Final = 0x00990B7D
"""Bit rate of temporal layer 1. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L2_BR: Final = 0x00990B7E
"""Bit rate of temporal layer 2. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L3_BR: Final = 0x00990B7F
"""Bit rate of temporal layer 3. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L4_BR: Final = 0x00990B80
"""Bit rate of temporal layer 4. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L5_BR: Final = 0x00990B81
"""Bit rate of temporal layer 5. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_HIER_CODING_L6_BR: Final = 0x00990B82
"""Bit rate of temporal layer 6. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MIN_QP: Final = 0x00990B87
"""Finest quantiser in I frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_I_FRAME_MAX_QP: Final = 0x00990B88
"""Coarsest quantiser in I frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MIN_QP: Final = 0x00990B89
"""Finest quantiser in P frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_P_FRAME_MAX_QP: Final = 0x00990B8A
"""Coarsest quantiser in P frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MIN_QP: Final = 0x00990B8B
"""Finest quantiser in B frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MIN_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEVC_B_FRAME_MAX_QP: Final = 0x00990B8C
"""Coarsest quantiser in B frames, on top of `V4L2_CID_MPEG_VIDEO_HEVC_MAX_QP`. An integer; the driver sets the range.
Since Linux 5.12. Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_hevc_hier_coding_type: Frames that HEVC's temporal layers are made of.

V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_B: Final = 0
"""B frames between those of lower layers, which delays the output. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_P: Final = 1
"""P frames after those of lower layers, without delay. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_hevc_profile: Profiles of HEVC that encoders offer.

V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN: Final = 0
"""Video of 8 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_STILL_PICTURE: Final = 1
"""A single picture of 8 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_10: Final = 2
"""Video of up to 10 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_hevc_level: Levels of HEVC, each a bound of picture, speed and bit rate; the rates given are those of
# Main tier.

V4L2_MPEG_VIDEO_HEVC_LEVEL_1: Final = 0
"""Pictures of up to 36,864 luma samples, 552,960 per second, 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_2: Final = 1
"""Pictures of up to 122,880 luma samples, 3,686,400 per second, 1.5 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_2_1: Final = 2
"""Pictures of up to 245,760 luma samples, 7,372,800 per second, 3 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_3: Final = 3
"""Pictures of up to 552,960 luma samples, 16,588,800 per second, 6 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_3_1: Final = 4
"""Pictures of up to 983,040 luma samples, 33,177,600 per second, 10 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_4: Final = 5
"""Pictures of up to 2,228,224 luma samples, 66,846,720 per second, 12 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LEVEL_4_1: Final = 6
"""Pictures of up to 2,228,224 luma samples, 133,693,440 per second, 20 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_5: Final = 7
"""Pictures of up to 8,912,896 luma samples, 267,386,880 per second, 25 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_5_1: Final = 8
"""Pictures of up to 8,912,896 luma samples, 534,773,760 per second, 40 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_5_2: Final = 9
"""Pictures of up to 8,912,896 luma samples, 1,069,547,520 per second, 60 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_6: Final = 10
"""Pictures of up to 35,651,584 luma samples, 1,069,547,520 per second, 60 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_6_1: Final = 11
"""Pictures of up to 35,651,584 luma samples, 2,139,095,040 per second, 120 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_LEVEL_6_2: Final = 12
"""Pictures of up to 35,651,584 luma samples, 4,278,190,080 per second, 240 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_hevc_tier: Tiers of HEVC, which bound the bit rate along with the level.

V4L2_MPEG_VIDEO_HEVC_TIER_MAIN: Final = 0
"""Bit rates for distribution. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_TIER_HIGH: Final = 1
"""Higher bit rates for production, from level 4 on. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_cid_mpeg_video_hevc_loop_filter_mode: Where HEVC's deblocking filter smooths block edges.

V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED: Final = 0
"""On no edge. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_ENABLED: Final = 1
"""On all edges, other than in H.264 with the value 1. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY: Final = 2
"""On all edges but those between slices. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_cid_mpeg_video_hevc_refresh_type: Pictures at which a decoder can enter an HEVC stream.

V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE: Final = 0
"""None after the first. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_REFRESH_CRA: Final = 1
"""Clean random access: pictures after it in coding order may still refer to what was before. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_HEVC_REFRESH_IDR: Final = 2
"""Instantaneous decoding refresh: nothing after it refers to what was before. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_cid_mpeg_video_hevc_size_of_length_field: Bytes of the length before each HEVC NAL unit.

V4L2_MPEG_VIDEO_HEVC_SIZE_0: Final = 0
"""No length; start codes, as usual. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_SIZE_1: Final = 1
"""One byte, for NAL units below 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_SIZE_2: Final = 2
"""Two bytes, for NAL units below 64 KiB. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEVC_SIZE_4: Final = 3
"""Four bytes, as MP4 files have. Documented in v4l/ext-ctrls-codec.rst."""


if TYPE_CHECKING:

    class v4l2_mpeg_video_hevc_hier_coding_type(enum.IntEnum):
        """Frames that HEVC's temporal layers are made of.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_B = 0
        """B frames between those of lower layers, which delays the output. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_P = 1
        """P frames after those of lower layers, without delay. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_hevc_profile(enum.IntEnum):
        """Profiles of HEVC that encoders offer.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN = 0
        """Video of 8 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_STILL_PICTURE = 1
        """A single picture of 8 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_10 = 2
        """Video of up to 10 bits a sample, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_hevc_level(enum.IntEnum):
        """Levels of HEVC, each a bound of picture, speed and bit rate; the rates given are those of Main tier.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_LEVEL_1 = 0
        """Pictures of up to 36,864 luma samples, 552,960 per second, 128 kbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_2 = 1
        """Pictures of up to 122,880 luma samples, 3,686,400 per second, 1.5 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_2_1 = 2
        """Pictures of up to 245,760 luma samples, 7,372,800 per second, 3 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_3 = 3
        """Pictures of up to 552,960 luma samples, 16,588,800 per second, 6 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_3_1 = 4
        """Pictures of up to 983,040 luma samples, 33,177,600 per second, 10 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_4 = 5
        """Pictures of up to 2,228,224 luma samples, 66,846,720 per second, 12 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_4_1 = 6
        """Pictures of up to 2,228,224 luma samples, 133,693,440 per second, 20 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_5 = 7
        """Pictures of up to 8,912,896 luma samples, 267,386,880 per second, 25 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_5_1 = 8
        """Pictures of up to 8,912,896 luma samples, 534,773,760 per second, 40 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_5_2 = 9
        """Pictures of up to 8,912,896 luma samples, 1,069,547,520 per second, 60 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_6 = 10
        """Pictures of up to 35,651,584 luma samples, 1,069,547,520 per second, 60 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_6_1 = 11
        """Pictures of up to 35,651,584 luma samples, 2,139,095,040 per second, 120 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_LEVEL_6_2 = 12
        """Pictures of up to 35,651,584 luma samples, 4,278,190,080 per second, 240 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_hevc_tier(enum.IntEnum):
        """Tiers of HEVC, which bound the bit rate along with the level.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_TIER_MAIN = 0
        """Bit rates for distribution. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_TIER_HIGH = 1
        """Higher bit rates for production, from level 4 on. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_cid_mpeg_video_hevc_loop_filter_mode(enum.IntEnum):
        """Where HEVC's deblocking filter smooths block edges.

        The page leaves cid out of the enum's name.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED = 0
        """On no edge. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_ENABLED = 1
        """On all edges, other than in H.264 with the value 1. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY = 2
        """On all edges but those between slices. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_cid_mpeg_video_hevc_refresh_type(enum.IntEnum):
        """Pictures at which a decoder can enter an HEVC stream.

        The page has another name for the enum and the text of another item for `V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE`.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE = 0
        """None after the first. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_REFRESH_CRA = 1
        """Clean random access: pictures after it in coding order may still refer to what was before. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_HEVC_REFRESH_IDR = 2
        """Instantaneous decoding refresh: nothing after it refers to what was before. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_cid_mpeg_video_hevc_size_of_length_field(enum.IntEnum):
        """Bytes of the length before each HEVC NAL unit.

        The page leaves cid out of the enum's name.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEVC_SIZE_0 = 0
        """No length; start codes, as usual. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_SIZE_1 = 1
        """One byte, for NAL units below 256 bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_SIZE_2 = 2
        """Two bytes, for NAL units below 64 KiB. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEVC_SIZE_4 = 3
        """Four bytes, as MP4 files have. Documented in v4l/ext-ctrls-codec.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_video_hevc_hier_coding_type": (
                "V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_B",
                "V4L2_MPEG_VIDEO_HEVC_HIERARCHICAL_CODING_P",
            ),
            "v4l2_mpeg_video_hevc_profile": (
                "V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN",
                "V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_STILL_PICTURE",
                "V4L2_MPEG_VIDEO_HEVC_PROFILE_MAIN_10",
            ),
            "v4l2_mpeg_video_hevc_level": (
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_2",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_2_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_3",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_3_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_4",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_4_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_5",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_5_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_5_2",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_6",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_6_1",
                "V4L2_MPEG_VIDEO_HEVC_LEVEL_6_2",
            ),
            "v4l2_mpeg_video_hevc_tier": ("V4L2_MPEG_VIDEO_HEVC_TIER_MAIN", "V4L2_MPEG_VIDEO_HEVC_TIER_HIGH"),
            "v4l2_cid_mpeg_video_hevc_loop_filter_mode": (
                "V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED",
                "V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_ENABLED",
                "V4L2_MPEG_VIDEO_HEVC_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY",
            ),
            "v4l2_cid_mpeg_video_hevc_refresh_type": (
                "V4L2_MPEG_VIDEO_HEVC_REFRESH_NONE",
                "V4L2_MPEG_VIDEO_HEVC_REFRESH_CRA",
                "V4L2_MPEG_VIDEO_HEVC_REFRESH_IDR",
            ),
            "v4l2_cid_mpeg_video_hevc_size_of_length_field": (
                "V4L2_MPEG_VIDEO_HEVC_SIZE_0",
                "V4L2_MPEG_VIDEO_HEVC_SIZE_1",
                "V4L2_MPEG_VIDEO_HEVC_SIZE_2",
                "V4L2_MPEG_VIDEO_HEVC_SIZE_4",
            ),
        },
    )
