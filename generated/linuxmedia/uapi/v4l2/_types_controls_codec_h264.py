"""Controls of stateful H.264 encoders."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_h264_control: Controls of H.264 encoders.

V4L2_CID_MPEG_VIDEO_H264_I_FRAME_QP: Final = 0x00990A5E
"""Quantiser of I frames while rate control is off. An integer from 0, the finest, to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_QP: Final = 0x00990A5F
"""Quantiser of P frames while rate control is off. An integer from 0, the finest, to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_QP: Final = 0x00990A60
"""Quantiser of B frames while rate control is off. An integer from 0, the finest, to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_MIN_QP: Final = 0x00990A61
"""Finest quantiser that rate control may take in any frame. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_MAX_QP: Final = 0x00990A62
"""Coarsest quantiser that rate control may take in any frame. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_8X8_TRANSFORM: Final = 0x00990A63
"""The encoder may use the transform of 8x8 samples, which High profiles have. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE: Final = 0x00990A64
"""Coded picture buffer of the model decoder that the stream must not overrun. An integer in kilobytes; the driver sets
the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_ENTROPY_MODE: Final = 0x00990A65
"""Entropy coder. A menu of `v4l2_mpeg_video_h264_entropy_mode`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_I_PERIOD: Final = 0x00990A66
"""Distance in frames from one I frame to the next in an open group of pictures; `V4L2_CID_MPEG_VIDEO_GOP_SIZE` sets
that of IDR frames. An integer; the driver sets the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_LEVEL: Final = 0x00990A67
"""Level that the stream keeps to. A menu of `v4l2_mpeg_video_h264_level`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_ALPHA: Final = 0x00990A68
"""Half of FilterOffsetA, of which larger values let the loop filter act sooner and harder; slice_alpha_c0_offset_div2
in the slice header. An integer from -6 to 6. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_BETA: Final = 0x00990A69
"""Half of FilterOffsetB, of which larger values let the loop filter act on edges of blocks with more detail;
slice_beta_offset_div2 in the slice header. An integer from -6 to 6. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_LOOP_FILTER_MODE: Final = 0x00990A6A
"""Where the loop filter smooths block edges. A menu of `v4l2_mpeg_video_h264_loop_filter_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_PROFILE: Final = 0x00990A6B
"""Profile that the stream keeps to. A menu of `v4l2_mpeg_video_h264_profile`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT: Final = 0x00990A6C
"""Height of a sample under `V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED`, in the unit of the width. An integer; the
driver sets the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH: Final = 0x00990A6D
"""Width of a sample under `V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED`, in the unit of the height. An integer; the
driver sets the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_ENABLE: Final = 0x00990A6E
"""The stream tells the aspect ratio of its samples. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_VUI_SAR_IDC: Final = 0x00990A6F
"""Aspect ratio of samples that the stream tells. A menu of `v4l2_mpeg_video_h264_vui_sar_idc`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_SEI_FRAME_PACKING: Final = 0x00990A70
"""The stream tells how frames pack the two views of stereoscopic video. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_SEI_FP_CURRENT_FRAME_0: Final = 0x00990A71
"""The present frame is the first of the two views. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE: Final = 0x00990A72
"""How frames pack the left and the right view. A menu of `v4l2_mpeg_video_h264_sei_fp_arrangement_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO: Final = 0x00990A73
"""Macroblocks may go in another order than that of the raster, in slice groups. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO_MAP_TYPE: Final = 0x00990A74
"""Pattern that gives macroblocks to slice groups. A menu of `v4l2_mpeg_video_h264_fmo_map_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO_SLICE_GROUP: Final = 0x00990A75
"""Number of slice groups, of which the standard allows 8. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_DIRECTION: Final = 0x00990A76
"""Side to which the first slice group grows in raster and wipe maps. An integer of
`v4l2_mpeg_video_h264_fmo_change_dir`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO_CHANGE_RATE: Final = 0x00990A77
"""Macroblocks of the first slice group in raster and wipe maps. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH: Final = 0x00990A78
"""Macroblocks in a row of one slice group in interleaved maps. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_ASO: Final = 0x00990A79
"""Slices may go in any order. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H264_ASO_SLICE_ORDER: Final = 0x00990A7A
"""Puts a slice into its place under `V4L2_CID_MPEG_VIDEO_H264_ASO`. An integer: the slice's id in bits 15-0, its place
in 31-16. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING: Final = 0x00990A7B
"""The encoder makes layers of frames, of which higher ones can be dropped. An integer, 0 or 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_TYPE: Final = 0x00990A7C
"""Frames that the layers are made of. A menu of `v4l2_mpeg_video_h264_hierarchical_coding_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER: Final = 0x00990A7D
"""Number of layers of hierarchical coding. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIERARCHICAL_CODING_LAYER_QP: Final = 0x00990A7E
"""Quantiser of one layer of hierarchical coding. An integer: the quantiser in bits 15-0, the number of the layer in
31-16. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_CONSTRAINED_INTRA_PREDICTION: Final = 0x00990A7F
"""Intra macroblocks are predicted from intra macroblocks only, so that lost frames harm them less. An integer, 0 or 1.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_CHROMA_QP_INDEX_OFFSET: Final = 0x00990A80
"""What is added to the quantiser of luma for that of chroma; the standard allows -12 to 12. An integer; the driver sets
the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MIN_QP: Final = 0x00990A81
"""Finest quantiser in I frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MIN_QP`. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_I_FRAME_MAX_QP: Final = 0x00990A82
"""Coarsest quantiser in I frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MAX_QP`. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MIN_QP: Final = 0x00990A83
"""Finest quantiser in P frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MIN_QP`. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_P_FRAME_MAX_QP: Final = 0x00990A84
"""Coarsest quantiser in P frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MAX_QP`. An integer from 0 to 51. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MIN_QP: Final = 0x00990A85
"""Finest quantiser in B frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MIN_QP`. An integer from 0 to 51. Since Linux 5.12.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_B_FRAME_MAX_QP: Final = 0x00990A86
"""Coarsest quantiser in B frames, on top of `V4L2_CID_MPEG_VIDEO_H264_MAX_QP`. An integer from 0 to 51. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L0_BR: Final = 0x00990A87
"""Bit rate of the base layer, number 0. An integer in bits per second. Since Linux 5.12. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L1_BR: Final = 0x00990A88
"""Bit rate of layer 1 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L2_BR: Final = 0x00990A89
"""Bit rate of layer 2 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L3_BR: Final = 0x00990A8A
"""Bit rate of layer 3 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L4_BR: Final = 0x00990A8B
"""Bit rate of layer 4 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L5_BR: Final = 0x00990A8C
"""Bit rate of layer 5 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H264_HIER_CODING_L6_BR: Final = 0x00990A8D
"""Bit rate of layer 6 of hierarchical coding. An integer in bits per second; the driver sets the range. Since Linux
5.12. Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_h264_entropy_mode: Entropy coders of H.264.

V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CAVLC: Final = 0
"""Variable length codes that depend on the context; simpler, and all that Baseline has. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CABAC: Final = 1
"""Arithmetic coding that depends on the context; smaller streams, in Main and most High profiles. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_h264_level: Levels of H.264, each a bound of frame, speed and bit rate; the rates given are those of
# Baseline and Main.

V4L2_MPEG_VIDEO_H264_LEVEL_1_0: Final = 0
"""Frames of up to 99 macroblocks, 1,485 per second, 64 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_1B: Final = 1
"""Frames of up to 99 macroblocks, 1,485 per second, 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_1_1: Final = 2
"""Frames of up to 396 macroblocks, 3,000 per second, 192 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_1_2: Final = 3
"""Frames of up to 396 macroblocks, 6,000 per second, 384 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_1_3: Final = 4
"""Frames of up to 396 macroblocks, 11,880 per second, 768 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_2_0: Final = 5
"""Frames of up to 396 macroblocks, 11,880 per second, 2 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_2_1: Final = 6
"""Frames of up to 792 macroblocks, 19,800 per second, 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_2_2: Final = 7
"""Frames of up to 1,620 macroblocks, 20,250 per second, 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_3_0: Final = 8
"""Frames of up to 1,620 macroblocks, 40,500 per second, 10 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_3_1: Final = 9
"""Frames of up to 3,600 macroblocks, 108,000 per second, 14 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_3_2: Final = 10
"""Frames of up to 5,120 macroblocks, 216,000 per second, 20 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_4_0: Final = 11
"""Frames of up to 8,192 macroblocks, 245,760 per second, 20 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_4_1: Final = 12
"""Frames of up to 8,192 macroblocks, 245,760 per second, 50 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_4_2: Final = 13
"""Frames of up to 8,704 macroblocks, 522,240 per second, 50 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_5_0: Final = 14
"""Frames of up to 22,080 macroblocks, 589,824 per second, 135 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_5_1: Final = 15
"""Frames of up to 36,864 macroblocks, 983,040 per second, 240 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_5_2: Final = 16
"""Frames of up to 36,864 macroblocks, 2,073,600 per second, 240 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_6_0: Final = 17
"""Frames of up to 139,264 macroblocks, 4,177,920 per second, 240 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_6_1: Final = 18
"""Frames of up to 139,264 macroblocks, 8,355,840 per second, 480 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LEVEL_6_2: Final = 19
"""Frames of up to 139,264 macroblocks, 16,711,680 per second, 800 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_loop_filter_mode: Where H.264's loop filter smooths block edges.

V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_ENABLED: Final = 0
"""On all edges inside the frame. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED: Final = 1
"""On none. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY: Final = 2
"""On all but those between slices, which can then be decoded apart. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_profile: Profiles of H.264, each a set of coding tools.

V4L2_MPEG_VIDEO_H264_PROFILE_BASELINE: Final = 0
"""No B frames, CAVLC; slice groups and redundant slices against losses. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_BASELINE: Final = 1
"""Baseline without slice groups and redundant slices, which every Main decoder plays. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_H264_PROFILE_MAIN: Final = 2
"""B frames, CABAC, weighted prediction and interlace. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_EXTENDED: Final = 3
"""Baseline's tools with B frames, data partitions and switching slices, for streaming. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH: Final = 4
"""Main with transforms of 8x8 and scaling matrices; 8 bits, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10: Final = 5
"""High with up to 10 bits a sample. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422: Final = 6
"""High 10 with chroma 4:2:2. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_PREDICTIVE: Final = 7
"""Up to 14 bits a sample, chroma 4:4:4, lossless coding. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10_INTRA: Final = 8
"""High 10 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422_INTRA: Final = 9
"""High 4:2:2 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_INTRA: Final = 10
"""High 4:4:4 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_CAVLC_444_INTRA: Final = 11
"""High 4:4:4 of intra frames alone, without CABAC. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_BASELINE: Final = 12
"""Layers for several sizes and rates over a Baseline base layer. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH: Final = 13
"""Layers for several sizes and rates over a High base layer. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH_INTRA: Final = 14
"""Scalable High of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_STEREO_HIGH: Final = 15
"""High for two views, also interlaced. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_MULTIVIEW_HIGH: Final = 16
"""High for two or more views, progressive. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_HIGH: Final = 17
"""High without interlace and B frames. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_vui_sar_idc: Aspect ratios of samples, width to height, in the order of table E-1 of H.264.

V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_UNSPECIFIED: Final = 0
"""Not told by the stream. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_1x1: Final = 1
"""Square samples. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_12x11: Final = 2
"""12:11, as of 4:3 pictures of 720x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_10x11: Final = 3
"""10:11, as of 4:3 pictures of 720x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_16x11: Final = 4
"""16:11, as of 16:9 pictures of 720x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_40x33: Final = 5
"""40:33, as of 16:9 pictures of 720x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_24x11: Final = 6
"""24:11, as of 4:3 pictures of 352x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_20x11: Final = 7
"""20:11, as of 4:3 pictures of 352x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_32x11: Final = 8
"""32:11, as of 16:9 pictures of 352x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_80x33: Final = 9
"""80:33, as of 16:9 pictures of 352x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_18x11: Final = 10
"""18:11, as of 4:3 pictures of 480x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_15x11: Final = 11
"""15:11, as of 4:3 pictures of 480x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_64x33: Final = 12
"""64:33, as of 16:9 pictures of 528x576. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_160x99: Final = 13
"""160:99, as of 16:9 pictures of 528x480. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_4x3: Final = 14
"""4:3, as of 16:9 pictures of 1440x1080. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_3x2: Final = 15
"""3:2, as of 16:9 pictures of 1280x1080. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_2x1: Final = 16
"""2:1, as of 16:9 pictures of 960x1080. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED: Final = 17
"""`V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH` to `V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT`; the stream says 255.
Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_h264_sei_fp_arrangement_type: How a frame packs the left and the right view.

V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_CHECKERBOARD: Final = 0
"""Pixels of the views take turns in both directions. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_COLUMN: Final = 1
"""Columns of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_ROW: Final = 2
"""Rows of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_SIDE_BY_SIDE: Final = 3
"""The left view in the left half, the right view in the right one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TOP_BOTTOM: Final = 4
"""The left view in the upper half, the right view in the lower one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TEMPORAL: Final = 5
"""Whole frames of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_fmo_map_type: Patterns that give macroblocks to slice groups.

V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_INTERLEAVED_SLICES: Final = 0
"""Runs of `V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH` macroblocks go to the groups in turn. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_SCATTERED_SLICES: Final = 1
"""A formula of the standard disperses the groups over the picture. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_FOREGROUND_WITH_LEFT_OVER: Final = 2
"""Rectangles are groups, the rest is the last one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_BOX_OUT: Final = 3
"""The first group winds outwards from the centre. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_RASTER_SCAN: Final = 4
"""The first group grows row by row. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_WIPE_SCAN: Final = 5
"""The first group grows column by column. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_EXPLICIT: Final = 6
"""The stream lists the group of every macroblock. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_fmo_change_dir: Side to which the first slice group grows.

V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_RIGHT: Final = 0
"""Along the raster, or with a wipe to the right. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_LEFT: Final = 1
"""Against the raster, or with a wipe to the left. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_h264_hierarchical_coding_type: Frames that the layers of H.264's hierarchical coding are made of.

V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_B: Final = 0
"""B frames, each layer between frames of the lower ones. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_P: Final = 1
"""P frames, each layer after frames of the lower ones and so without delay. Documented in v4l/ext-ctrls-codec.rst."""


if TYPE_CHECKING:

    class v4l2_mpeg_video_h264_entropy_mode(enum.IntEnum):
        """Entropy coders of H.264.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CAVLC = 0
        """Variable length codes that depend on the context; simpler, and all that Baseline has. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CABAC = 1
        """Arithmetic coding that depends on the context; smaller streams, in Main and most High profiles. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_h264_level(enum.IntEnum):
        """Levels of H.264, each a bound of frame, speed and bit rate; the rates given are those of Baseline and Main.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_LEVEL_1_0 = 0
        """Frames of up to 99 macroblocks, 1,485 per second, 64 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_1B = 1
        """Frames of up to 99 macroblocks, 1,485 per second, 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_1_1 = 2
        """Frames of up to 396 macroblocks, 3,000 per second, 192 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_1_2 = 3
        """Frames of up to 396 macroblocks, 6,000 per second, 384 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_1_3 = 4
        """Frames of up to 396 macroblocks, 11,880 per second, 768 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_2_0 = 5
        """Frames of up to 396 macroblocks, 11,880 per second, 2 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_2_1 = 6
        """Frames of up to 792 macroblocks, 19,800 per second, 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_2_2 = 7
        """Frames of up to 1,620 macroblocks, 20,250 per second, 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_3_0 = 8
        """Frames of up to 1,620 macroblocks, 40,500 per second, 10 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_3_1 = 9
        """Frames of up to 3,600 macroblocks, 108,000 per second, 14 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_3_2 = 10
        """Frames of up to 5,120 macroblocks, 216,000 per second, 20 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_4_0 = 11
        """Frames of up to 8,192 macroblocks, 245,760 per second, 20 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_4_1 = 12
        """Frames of up to 8,192 macroblocks, 245,760 per second, 50 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_4_2 = 13
        """Frames of up to 8,704 macroblocks, 522,240 per second, 50 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_5_0 = 14
        """Frames of up to 22,080 macroblocks, 589,824 per second, 135 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_5_1 = 15
        """Frames of up to 36,864 macroblocks, 983,040 per second, 240 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LEVEL_5_2 = 16
        """Frames of up to 36,864 macroblocks, 2,073,600 per second, 240 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_LEVEL_6_0 = 17
        """Frames of up to 139,264 macroblocks, 4,177,920 per second, 240 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_LEVEL_6_1 = 18
        """Frames of up to 139,264 macroblocks, 8,355,840 per second, 480 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_LEVEL_6_2 = 19
        """Frames of up to 139,264 macroblocks, 16,711,680 per second, 800 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_h264_loop_filter_mode(enum.IntEnum):
        """Where H.264's loop filter smooths block edges.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_ENABLED = 0
        """On all edges inside the frame. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED = 1
        """On none. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY = 2
        """On all but those between slices, which can then be decoded apart. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_h264_profile(enum.IntEnum):
        """Profiles of H.264, each a set of coding tools.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_PROFILE_BASELINE = 0
        """No B frames, CAVLC; slice groups and redundant slices against losses. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_BASELINE = 1
        """Baseline without slice groups and redundant slices, which every Main decoder plays. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_PROFILE_MAIN = 2
        """B frames, CABAC, weighted prediction and interlace. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_EXTENDED = 3
        """Baseline's tools with B frames, data partitions and switching slices, for streaming. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH = 4
        """Main with transforms of 8x8 and scaling matrices; 8 bits, 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10 = 5
        """High with up to 10 bits a sample. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422 = 6
        """High 10 with chroma 4:2:2. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_PREDICTIVE = 7
        """Up to 14 bits a sample, chroma 4:4:4, lossless coding. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10_INTRA = 8
        """High 10 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422_INTRA = 9
        """High 4:2:2 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_INTRA = 10
        """High 4:4:4 of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_CAVLC_444_INTRA = 11
        """High 4:4:4 of intra frames alone, without CABAC. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_BASELINE = 12
        """Layers for several sizes and rates over a Baseline base layer. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH = 13
        """Layers for several sizes and rates over a High base layer. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH_INTRA = 14
        """Scalable High of intra frames alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_STEREO_HIGH = 15
        """High for two views, also interlaced. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_MULTIVIEW_HIGH = 16
        """High for two or more views, progressive. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_HIGH = 17
        """High without interlace and B frames. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_h264_vui_sar_idc(enum.IntEnum):
        """Aspect ratios of samples, width to height, in the order of table E-1 of H.264.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_UNSPECIFIED = 0
        """Not told by the stream. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_1x1 = 1
        """Square samples. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_12x11 = 2
        """12:11, as of 4:3 pictures of 720x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_10x11 = 3
        """10:11, as of 4:3 pictures of 720x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_16x11 = 4
        """16:11, as of 16:9 pictures of 720x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_40x33 = 5
        """40:33, as of 16:9 pictures of 720x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_24x11 = 6
        """24:11, as of 4:3 pictures of 352x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_20x11 = 7
        """20:11, as of 4:3 pictures of 352x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_32x11 = 8
        """32:11, as of 16:9 pictures of 352x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_80x33 = 9
        """80:33, as of 16:9 pictures of 352x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_18x11 = 10
        """18:11, as of 4:3 pictures of 480x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_15x11 = 11
        """15:11, as of 4:3 pictures of 480x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_64x33 = 12
        """64:33, as of 16:9 pictures of 528x576. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_160x99 = 13
        """160:99, as of 16:9 pictures of 528x480. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_4x3 = 14
        """4:3, as of 16:9 pictures of 1440x1080. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_3x2 = 15
        """3:2, as of 16:9 pictures of 1280x1080. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_2x1 = 16
        """2:1, as of 16:9 pictures of 960x1080. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED = 17
        """`V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_WIDTH` to `V4L2_CID_MPEG_VIDEO_H264_VUI_EXT_SAR_HEIGHT`; the stream
        says 255. Documented in v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_h264_sei_fp_arrangement_type(enum.IntEnum):
        """How a frame packs the left and the right view.

        The page misspells CHECKERBOARD.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_CHECKERBOARD = 0
        """Pixels of the views take turns in both directions. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_COLUMN = 1
        """Columns of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_ROW = 2
        """Rows of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_SIDE_BY_SIDE = 3
        """The left view in the left half, the right view in the right one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TOP_BOTTOM = 4
        """The left view in the upper half, the right view in the lower one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TEMPORAL = 5
        """Whole frames of the views take turns. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_h264_fmo_map_type(enum.IntEnum):
        """Patterns that give macroblocks to slice groups.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_INTERLEAVED_SLICES = 0
        """Runs of `V4L2_CID_MPEG_VIDEO_H264_FMO_RUN_LENGTH` macroblocks go to the groups in turn. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_SCATTERED_SLICES = 1
        """A formula of the standard disperses the groups over the picture. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_FOREGROUND_WITH_LEFT_OVER = 2
        """Rectangles are groups, the rest is the last one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_BOX_OUT = 3
        """The first group winds outwards from the centre. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_RASTER_SCAN = 4
        """The first group grows row by row. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_WIPE_SCAN = 5
        """The first group grows column by column. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_EXPLICIT = 6
        """The stream lists the group of every macroblock. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_h264_fmo_change_dir(enum.IntEnum):
        """Side to which the first slice group grows.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_RIGHT = 0
        """Along the raster, or with a wipe to the right. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_LEFT = 1
        """Against the raster, or with a wipe to the left. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_h264_hierarchical_coding_type(enum.IntEnum):
        """Frames that the layers of H.264's hierarchical coding are made of.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_B = 0
        """B frames, each layer between frames of the lower ones. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_P = 1
        """P frames, each layer after frames of the lower ones and so without delay. Documented in
        v4l/ext-ctrls-codec.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_video_h264_entropy_mode": (
                "V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CAVLC",
                "V4L2_MPEG_VIDEO_H264_ENTROPY_MODE_CABAC",
            ),
            "v4l2_mpeg_video_h264_level": (
                "V4L2_MPEG_VIDEO_H264_LEVEL_1_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_1B",
                "V4L2_MPEG_VIDEO_H264_LEVEL_1_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_1_2",
                "V4L2_MPEG_VIDEO_H264_LEVEL_1_3",
                "V4L2_MPEG_VIDEO_H264_LEVEL_2_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_2_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_2_2",
                "V4L2_MPEG_VIDEO_H264_LEVEL_3_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_3_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_3_2",
                "V4L2_MPEG_VIDEO_H264_LEVEL_4_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_4_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_4_2",
                "V4L2_MPEG_VIDEO_H264_LEVEL_5_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_5_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_5_2",
                "V4L2_MPEG_VIDEO_H264_LEVEL_6_0",
                "V4L2_MPEG_VIDEO_H264_LEVEL_6_1",
                "V4L2_MPEG_VIDEO_H264_LEVEL_6_2",
            ),
            "v4l2_mpeg_video_h264_loop_filter_mode": (
                "V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_ENABLED",
                "V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED",
                "V4L2_MPEG_VIDEO_H264_LOOP_FILTER_MODE_DISABLED_AT_SLICE_BOUNDARY",
            ),
            "v4l2_mpeg_video_h264_profile": (
                "V4L2_MPEG_VIDEO_H264_PROFILE_BASELINE",
                "V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_BASELINE",
                "V4L2_MPEG_VIDEO_H264_PROFILE_MAIN",
                "V4L2_MPEG_VIDEO_H264_PROFILE_EXTENDED",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_PREDICTIVE",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_10_INTRA",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_422_INTRA",
                "V4L2_MPEG_VIDEO_H264_PROFILE_HIGH_444_INTRA",
                "V4L2_MPEG_VIDEO_H264_PROFILE_CAVLC_444_INTRA",
                "V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_BASELINE",
                "V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH",
                "V4L2_MPEG_VIDEO_H264_PROFILE_SCALABLE_HIGH_INTRA",
                "V4L2_MPEG_VIDEO_H264_PROFILE_STEREO_HIGH",
                "V4L2_MPEG_VIDEO_H264_PROFILE_MULTIVIEW_HIGH",
                "V4L2_MPEG_VIDEO_H264_PROFILE_CONSTRAINED_HIGH",
            ),
            "v4l2_mpeg_video_h264_vui_sar_idc": (
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_UNSPECIFIED",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_1x1",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_12x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_10x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_16x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_40x33",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_24x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_20x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_32x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_80x33",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_18x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_15x11",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_64x33",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_160x99",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_4x3",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_3x2",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_2x1",
                "V4L2_MPEG_VIDEO_H264_VUI_SAR_IDC_EXTENDED",
            ),
            "v4l2_mpeg_video_h264_sei_fp_arrangement_type": (
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_CHECKERBOARD",
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_COLUMN",
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_ROW",
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_SIDE_BY_SIDE",
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TOP_BOTTOM",
                "V4L2_MPEG_VIDEO_H264_SEI_FP_ARRANGEMENT_TYPE_TEMPORAL",
            ),
            "v4l2_mpeg_video_h264_fmo_map_type": (
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_INTERLEAVED_SLICES",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_SCATTERED_SLICES",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_FOREGROUND_WITH_LEFT_OVER",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_BOX_OUT",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_RASTER_SCAN",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_WIPE_SCAN",
                "V4L2_MPEG_VIDEO_H264_FMO_MAP_TYPE_EXPLICIT",
            ),
            "v4l2_mpeg_video_h264_fmo_change_dir": (
                "V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_RIGHT",
                "V4L2_MPEG_VIDEO_H264_FMO_CHANGE_DIR_LEFT",
            ),
            "v4l2_mpeg_video_h264_hierarchical_coding_type": (
                "V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_B",
                "V4L2_MPEG_VIDEO_H264_HIERARCHICAL_CODING_P",
            ),
        },
    )
