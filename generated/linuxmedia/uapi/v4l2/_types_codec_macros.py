"""Macros on codec controls."""

from __future__ import annotations

from linuxmedia.uapi.v4l2._types_codec_h264 import (
    V4L2_H264_PPS_FLAG_WEIGHTED_PRED,
    V4L2_H264_SLICE_TYPE_B,
    V4L2_H264_SLICE_TYPE_P,
    V4L2_H264_SLICE_TYPE_SP,
    v4l2_ctrl_h264_pps,
    v4l2_ctrl_h264_slice_params,
    v4l2_ctrl_h264_sps,
)
from linuxmedia.uapi.v4l2._types_codec_vp8 import V4L2_VP8_FRAME_FLAG_KEY_FRAME, v4l2_ctrl_vp8_frame


def V4L2_H264_SPS_HAS_CHROMA_FORMAT(sps: v4l2_ctrl_h264_sps) -> bool:
    """Whether sequence parameter sets of the profile code chroma format and bit depths; else they are 4:2:0 and 8.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    return sps.profile_idc in (100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135)


def V4L2_H264_CTRL_PRED_WEIGHTS_REQUIRED(pps: v4l2_ctrl_h264_pps, slice: v4l2_ctrl_h264_slice_params) -> bool:
    """Whether a slice needs `V4L2_CID_STATELESS_H264_PRED_WEIGHTS`, by its type and its picture parameter set.

    Since Linux 5.11. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    if slice.slice_type == V4L2_H264_SLICE_TYPE_B:
        return pps.weighted_bipred_idc == 1
    return (
        slice.slice_type in (V4L2_H264_SLICE_TYPE_P, V4L2_H264_SLICE_TYPE_SP)
        and pps.flags & V4L2_H264_PPS_FLAG_WEIGHTED_PRED != 0
    )


def V4L2_VP8_FRAME_IS_KEY_FRAME(hdr: v4l2_ctrl_vp8_frame) -> bool:
    """Whether the frame is a key frame.

    Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    return hdr.flags & V4L2_VP8_FRAME_FLAG_KEY_FRAME != 0


def V4L2_VP9_SEGMENT_FEATURE_ENABLED(id: int) -> int:
    """Bit of a VP9 segment feature, out of `v4l2_vp9_segment_feature`, in feature_enabled.

    Since Linux 5.17. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    return 1 << id


def V4L2_AV1_SEGMENT_FEATURE_ENABLED(id: int) -> int:
    """Bit of an AV1 segment feature, out of `v4l2_av1_segment_feature`, in feature_enabled.

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    return 1 << id


def V4L2_AV1_GLOBAL_MOTION_IS_INVALID(ref: int) -> int:
    """Bit of a reference, out of `v4l2_av1_reference_frame`, in the field invalid of `v4l2_av1_global_motion`.

    Since Linux 6.5. Documented in v4l/ext-ctrls-codec-stateless.rst.
    """
    return 1 << ref
