"""Controls of MPEG-2, MPEG-4, H.263 and FWHT codecs."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_mpeg2_control: What MPEG-2 streams a codec makes or takes, as profile and level.

V4L2_CID_MPEG_VIDEO_MPEG2_LEVEL: Final = 0x00990A0E
"""Level of the MPEG-2 stream, or the levels that a decoder has. A menu of `v4l2_mpeg_video_mpeg2_level`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG2_PROFILE: Final = 0x00990A0F
"""Profile of the MPEG-2 stream, or the profiles that a decoder has. A menu of `v4l2_mpeg_video_mpeg2_profile`.
Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_mpeg2_level: Levels of MPEG-2, each a bound of picture and bit rate; the bounds given are those of
# Main profile.

V4L2_MPEG_VIDEO_MPEG2_LEVEL_LOW: Final = 0
"""Up to 352x288 and 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_LEVEL_MAIN: Final = 1
"""Up to 720x576 and 15 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH_1440: Final = 2
"""Up to 1440x1152 and 60 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH: Final = 3
"""Up to 1920x1152 and 80 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_mpeg2_profile: Profiles of MPEG-2, each a set of coding tools.

V4L2_MPEG_VIDEO_MPEG2_PROFILE_SIMPLE: Final = 0
"""No B frames. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_PROFILE_MAIN: Final = 1
"""B frames, chroma 4:2:0; the usual one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_PROFILE_SNR_SCALABLE: Final = 2
"""Main with a layer that refines the quantiser. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_PROFILE_SPATIALLY_SCALABLE: Final = 3
"""SNR scalable with a layer that enlarges the picture. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_PROFILE_HIGH: Final = 4
"""Both kinds of layers, and chroma 4:2:2. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG2_PROFILE_MULTIVIEW: Final = 5
"""Two views, the second in an enhancement layer. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_codec_mpeg4_control: Controls of MPEG-4 part 2 codecs.

V4L2_CID_MPEG_VIDEO_DECODER_MPEG4_DEBLOCK_FILTER: Final = 0x009909D5
"""The decoder smooths block edges after decoding. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_MPEG4_I_FRAME_QP: Final = 0x00990A90
"""Quantiser of MPEG-4 I frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG4_P_FRAME_QP: Final = 0x00990A91
"""Quantiser of MPEG-4 P frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG4_B_FRAME_QP: Final = 0x00990A92
"""Quantiser of MPEG-4 B frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG4_MIN_QP: Final = 0x00990A93
"""Finest quantiser that MPEG-4 rate control may take. An integer from 1 to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG4_MAX_QP: Final = 0x00990A94
"""Coarsest quantiser that MPEG-4 rate control may take. An integer from 1 to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MPEG4_LEVEL: Final = 0x00990A95
"""Level of the MPEG-4 stream. A menu of `v4l2_mpeg_video_mpeg4_level`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_MPEG4_PROFILE: Final = 0x00990A96
"""Profile of the MPEG-4 stream. A menu of `v4l2_mpeg_video_mpeg4_profile`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_MPEG4_QPEL: Final = 0x00990A97
"""Motion is estimated in quarters of a pixel. A boolean. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_mpeg4_level: Levels of MPEG-4 part 2; what they bound depends on the profile.

V4L2_MPEG_VIDEO_MPEG4_LEVEL_0: Final = 0
"""Simple profile up to 176x144 at 15 frames/s and 64 kbit/s, with fewer tools than level 1. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_0B: Final = 1
"""Simple profile as at level 0, but 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_1: Final = 2
"""Simple profile up to 176x144 at 15 frames/s and 64 kbit/s, with all of its tools. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_2: Final = 3
"""Simple profile up to 352x288 at 15 frames/s and 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_3: Final = 4
"""Simple profile up to 352x288 at 30 frames/s and 384 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_3B: Final = 5
"""Advanced Simple profile up to 352x288 at 30 frames/s and 1.5 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_4: Final = 6
"""Advanced Simple profile up to 352x576 at 30 frames/s and 3 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_LEVEL_5: Final = 7
"""Advanced Simple profile up to 720x576 at 30 frames/s and 8 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_mpeg4_profile: Profiles of MPEG-4 part 2, each a set of coding tools.

V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE: Final = 0
"""I and P frames of rectangular pictures. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_SIMPLE: Final = 1
"""Simple with B frames, quarter pixels, global motion and interlace. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_PROFILE_CORE: Final = 2
"""Simple with B frames and objects of any shape. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE_SCALABLE: Final = 3
"""Simple with layers that add pixels or frames. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_CODING_EFFICIENCY: Final = 4
"""Core with quarter pixels, global motion and a transform that fits the shape. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_codec_h263_control: Controls of H.263 encoders.

V4L2_CID_MPEG_VIDEO_H263_I_FRAME_QP: Final = 0x00990A2C
"""Quantiser of H.263 I frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H263_P_FRAME_QP: Final = 0x00990A2D
"""Quantiser of H.263 P frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H263_B_FRAME_QP: Final = 0x00990A2E
"""Quantiser of H.263 B frames while rate control is off. An integer from 1, the finest, to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_H263_MIN_QP: Final = 0x00990A2F
"""Finest quantiser that H.263 rate control may take. An integer from 1 to 31. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_H263_MAX_QP: Final = 0x00990A30
"""Coarsest quantiser that H.263 rate control may take. An integer from 1 to 31. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_codec_fwht_control: Controls of the FWHT encoder, a codec made for the driver vicodec.

V4L2_CID_FWHT_I_FRAME_QP: Final = 0x00990A22
"""Quantiser of FWHT I frames. An integer from 1, the finest, to 31. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_FWHT_P_FRAME_QP: Final = 0x00990A23
"""Quantiser of FWHT P frames. An integer from 1, the finest, to 31. Documented in v4l/ext-ctrls-codec.rst."""


if TYPE_CHECKING:

    class v4l2_mpeg_video_mpeg2_level(enum.IntEnum):
        """Levels of MPEG-2, each a bound of picture and bit rate; the bounds given are those of Main profile.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_MPEG2_LEVEL_LOW = 0
        """Up to 352x288 and 4 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_LEVEL_MAIN = 1
        """Up to 720x576 and 15 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH_1440 = 2
        """Up to 1440x1152 and 60 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH = 3
        """Up to 1920x1152 and 80 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_mpeg2_profile(enum.IntEnum):
        """Profiles of MPEG-2, each a set of coding tools.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_MPEG2_PROFILE_SIMPLE = 0
        """No B frames. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_PROFILE_MAIN = 1
        """B frames, chroma 4:2:0; the usual one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_PROFILE_SNR_SCALABLE = 2
        """Main with a layer that refines the quantiser. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_PROFILE_SPATIALLY_SCALABLE = 3
        """SNR scalable with a layer that enlarges the picture. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_PROFILE_HIGH = 4
        """Both kinds of layers, and chroma 4:2:2. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG2_PROFILE_MULTIVIEW = 5
        """Two views, the second in an enhancement layer. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_mpeg4_level(enum.IntEnum):
        """Levels of MPEG-4 part 2; what they bound depends on the profile.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_MPEG4_LEVEL_0 = 0
        """Simple profile up to 176x144 at 15 frames/s and 64 kbit/s, with fewer tools than level 1. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_0B = 1
        """Simple profile as at level 0, but 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_1 = 2
        """Simple profile up to 176x144 at 15 frames/s and 64 kbit/s, with all of its tools. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_2 = 3
        """Simple profile up to 352x288 at 15 frames/s and 128 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_3 = 4
        """Simple profile up to 352x288 at 30 frames/s and 384 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_3B = 5
        """Advanced Simple profile up to 352x288 at 30 frames/s and 1.5 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_4 = 6
        """Advanced Simple profile up to 352x576 at 30 frames/s and 3 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_LEVEL_5 = 7
        """Advanced Simple profile up to 720x576 at 30 frames/s and 8 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_mpeg4_profile(enum.IntEnum):
        """Profiles of MPEG-4 part 2, each a set of coding tools.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE = 0
        """I and P frames of rectangular pictures. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_SIMPLE = 1
        """Simple with B frames, quarter pixels, global motion and interlace. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_PROFILE_CORE = 2
        """Simple with B frames and objects of any shape. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE_SCALABLE = 3
        """Simple with layers that add pixels or frames. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_CODING_EFFICIENCY = 4
        """Core with quarter pixels, global motion and a transform that fits the shape. Documented in
        v4l/ext-ctrls-codec.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_video_mpeg2_level": (
                "V4L2_MPEG_VIDEO_MPEG2_LEVEL_LOW",
                "V4L2_MPEG_VIDEO_MPEG2_LEVEL_MAIN",
                "V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH_1440",
                "V4L2_MPEG_VIDEO_MPEG2_LEVEL_HIGH",
            ),
            "v4l2_mpeg_video_mpeg2_profile": (
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_SIMPLE",
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_MAIN",
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_SNR_SCALABLE",
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_SPATIALLY_SCALABLE",
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_HIGH",
                "V4L2_MPEG_VIDEO_MPEG2_PROFILE_MULTIVIEW",
            ),
            "v4l2_mpeg_video_mpeg4_level": (
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_0",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_0B",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_1",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_2",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_3",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_3B",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_4",
                "V4L2_MPEG_VIDEO_MPEG4_LEVEL_5",
            ),
            "v4l2_mpeg_video_mpeg4_profile": (
                "V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE",
                "V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_SIMPLE",
                "V4L2_MPEG_VIDEO_MPEG4_PROFILE_CORE",
                "V4L2_MPEG_VIDEO_MPEG4_PROFILE_SIMPLE_SCALABLE",
                "V4L2_MPEG_VIDEO_MPEG4_PROFILE_ADVANCED_CODING_EFFICIENCY",
            ),
        },
    )
