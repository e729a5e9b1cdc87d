"""Controls of stateful VP8, VP9 and AV1 codecs."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_vpx_control: Controls of VP8 and VP9 codecs.

V4L2_CID_MPEG_VIDEO_VPX_NUM_PARTITIONS: Final = 0x00990AF4
"""Partitions of a VP8 frame's coefficients, which can be decoded side by side. An integer menu with the items of
`v4l2_vp8_num_partitions`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_IMD_DISABLE_4X4: Final = 0x00990AF5
"""Intra prediction does without blocks of 4x4. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst. The page
calls it a boolean; the core makes it an integer.
"""
V4L2_CID_MPEG_VIDEO_VPX_NUM_REF_FRAMES: Final = 0x00990AF6
"""Frames that P frames are predicted from. An integer menu with the items of `v4l2_vp8_num_ref_frames`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_FILTER_LEVEL: Final = 0x00990AF7
"""Strength of the loop filter, which per-block deltas then adjust. An integer; VP8 allows 0 to 63. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_FILTER_SHARPNESS: Final = 0x00990AF8
"""How much weaker the loop filter becomes to keep detail, not at all with 0. An integer; VP8 allows 0 to 7. Documented
in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD: Final = 0x00990AF9
"""Frames from one golden frame to the next, counted from the first key frame. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_SEL: Final = 0x00990AFA
"""Frame that becomes the golden frame. A menu of `v4l2_vp8_golden_frame_sel`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_MIN_QP: Final = 0x00990AFB
"""Finest quantiser index that VP8 rate control may take. An integer; VP8 allows 0 to 127. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_MAX_QP: Final = 0x00990AFC
"""Coarsest quantiser index that VP8 rate control may take. An integer; VP8 allows 0 to 127. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_I_FRAME_QP: Final = 0x00990AFD
"""Quantiser index of key frames while rate control is off. An integer; VP8 allows 0 to 127. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_P_FRAME_QP: Final = 0x00990AFE
"""Quantiser index of inter frames while rate control is off. An integer; VP8 allows 0 to 127. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VP8_PROFILE: Final = 0x00990AFF
"""Profile of the VP8 stream, or the profiles that a codec has. A menu of `v4l2_mpeg_video_vp8_profile`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VPX_PROFILE: Final = 0x00990AFF
"""Deprecated name of `V4L2_CID_MPEG_VIDEO_VP8_PROFILE`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VP9_PROFILE: Final = 0x00990B00
"""Profile of the VP9 stream, or the profiles that a codec has. A menu of `v4l2_mpeg_video_vp9_profile`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VP9_LEVEL: Final = 0x00990B01
"""Level of the VP9 stream, or the levels that a codec has. A menu of `v4l2_mpeg_video_vp9_level`. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_vp8_num_partitions: Partitions of a VP8 frame's coefficients; the index, whose value the menu tells.

V4L2_CID_MPEG_VIDEO_VPX_1_PARTITION: Final = 0
"""All rows of macroblocks in one partition. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_2_PARTITIONS: Final = 1
"""Even and odd rows apart. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_4_PARTITIONS: Final = 2
"""Every fourth row in the same partition. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_8_PARTITIONS: Final = 3
"""Every eighth row in the same partition, the most there can be. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_vp8_num_ref_frames: Frames that a VPx encoder searches for prediction; the index, whose value the menu tells.

V4L2_CID_MPEG_VIDEO_VPX_1_REF_FRAME: Final = 0
"""The last frame alone. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_2_REF_FRAME: Final = 1
"""Two of the last, the golden and the alternate frame, as the encoder likes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_3_REF_FRAME: Final = 2
"""The last, the golden and the alternate frame. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_vp8_golden_frame_sel: Frame that becomes the golden frame.

V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_PREV: Final = 0
"""The frame before the last one. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_REF_PERIOD: Final = 1
"""The latest of those that `V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD` picks. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_vp8_profile: Profiles of VP8, from the best filters to the fastest, by the table of versions in RFC
# 6386.

V4L2_MPEG_VIDEO_VP8_PROFILE_0: Final = 0
"""Six-tap filters for motion, normal loop filter. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP8_PROFILE_1: Final = 1
"""Bilinear filters for motion, simple loop filter. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP8_PROFILE_2: Final = 2
"""Bilinear filters for motion, no loop filter. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP8_PROFILE_3: Final = 3
"""Motion in whole pixels without filters, no loop filter. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_vp9_profile: Profiles of VP9, which bound depth and subsampling.

V4L2_MPEG_VIDEO_VP9_PROFILE_0: Final = 0
"""8 bits, chroma 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_PROFILE_1: Final = 1
"""8 bits, chroma 4:2:2, 4:4:0 or 4:4:4. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_PROFILE_2: Final = 2
"""10 or 12 bits, chroma 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_PROFILE_3: Final = 3
"""10 or 12 bits, chroma 4:2:2, 4:4:0 or 4:4:4. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_vp9_level: Levels of VP9, each a bound of picture, speed and bit rate.

V4L2_MPEG_VIDEO_VP9_LEVEL_1_0: Final = 0
"""Up to 36,864 luma samples a picture, 829,440 a second, 200 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_1_1: Final = 1
"""Up to 73,728 luma samples a picture, 2,764,800 a second, 800 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_2_0: Final = 2
"""Up to 122,880 luma samples a picture, 4,608,000 a second, 1.8 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_2_1: Final = 3
"""Up to 245,760 luma samples a picture, 9,216,000 a second, 3.6 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_3_0: Final = 4
"""Up to 552,960 luma samples a picture, 20,736,000 a second, 7.2 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_3_1: Final = 5
"""Up to 983,040 luma samples a picture, 36,864,000 a second, 12 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_4_0: Final = 6
"""Up to 2,228,224 luma samples a picture, 83,558,400 a second, 18 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_4_1: Final = 7
"""Up to 2,228,224 luma samples a picture, 160,432,128 a second, 30 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_5_0: Final = 8
"""Up to 8,912,896 luma samples a picture, 311,951,360 a second, 60 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_5_1: Final = 9
"""Up to 8,912,896 luma samples a picture, 588,251,136 a second, 120 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_5_2: Final = 10
"""Up to 8,912,896 luma samples a picture, 1,176,502,272 a second, 180 Mbit/s. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_VP9_LEVEL_6_0: Final = 11
"""Up to 35,651,584 luma samples a picture, 1,176,502,272 a second, 180 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_VP9_LEVEL_6_1: Final = 12
"""Up to 35,651,584 luma samples a picture, 2,353,004,544 a second, 240 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_VP9_LEVEL_6_2: Final = 13
"""Up to 35,651,584 luma samples a picture, 4,706,009,088 a second, 480 Mbit/s. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_codec_av1_control: What AV1 streams a codec makes or takes, as profile and level.

V4L2_CID_MPEG_VIDEO_AV1_PROFILE: Final = 0x00990B8F
"""Highest AV1 profile of the codec, or that of the stream. A menu of `v4l2_mpeg_video_av1_profile`. Since Linux 6.5.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_AV1_LEVEL: Final = 0x00990B90
"""Highest AV1 level of the codec, or that of the stream. A menu of `v4l2_mpeg_video_av1_level`. Since Linux 6.5.
Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_av1_profile: Profiles of AV1; a decoder of one plays the lower ones as well.

V4L2_MPEG_VIDEO_AV1_PROFILE_MAIN: Final = 0
"""8 or 10 bits, chroma 4:2:0 or none. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_AV1_PROFILE_HIGH: Final = 1
"""Main with chroma 4:4:4. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_AV1_PROFILE_PROFESSIONAL: Final = 2
"""High with 12 bits and chroma 4:2:2. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_av1_level: Levels of AV1, each a bound of picture and speed.

V4L2_MPEG_VIDEO_AV1_LEVEL_2_0: Final = 0
"""Pictures of up to 147,456 luma samples, 5,529,600 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_2_1: Final = 1
"""Pictures of up to 278,784 luma samples, 10,454,400 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_2_2: Final = 2
"""Number kept for a level 2.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_2_3: Final = 3
"""Number kept for a level 2.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_3_0: Final = 4
"""Pictures of up to 665,856 luma samples, 24,969,600 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_3_1: Final = 5
"""Pictures of up to 1,065,024 luma samples, 39,938,400 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_3_2: Final = 6
"""Number kept for a level 3.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_3_3: Final = 7
"""Number kept for a level 3.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_4_0: Final = 8
"""Pictures of up to 2,359,296 luma samples, 77,856,768 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_4_1: Final = 9
"""Pictures of up to 2,359,296 luma samples, 155,713,536 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_4_2: Final = 10
"""Number kept for a level 4.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_4_3: Final = 11
"""Number kept for a level 4.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_5_0: Final = 12
"""Pictures of up to 8,912,896 luma samples, 273,715,200 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_5_1: Final = 13
"""Pictures of up to 8,912,896 luma samples, 547,430,400 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_5_2: Final = 14
"""Pictures of up to 8,912,896 luma samples, 1,094,860,800 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_5_3: Final = 15
"""Pictures of up to 8,912,896 luma samples, 1,176,502,272 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_6_0: Final = 16
"""Pictures of up to 35,651,584 luma samples, 1,176,502,272 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_6_1: Final = 17
"""Pictures of up to 35,651,584 luma samples, 2,189,721,600 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_6_2: Final = 18
"""Pictures of up to 35,651,584 luma samples, 4,379,443,200 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_6_3: Final = 19
"""Pictures of up to 35,651,584 luma samples, 4,706,009,088 decoded per second. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_7_0: Final = 20
"""Number kept for a level 7.0, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_7_1: Final = 21
"""Number kept for a level 7.1, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_7_2: Final = 22
"""Number kept for a level 7.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_AV1_LEVEL_7_3: Final = 23
"""Number kept for a level 7.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
v4l/ext-ctrls-codec.rst.
"""


if TYPE_CHECKING:

    class v4l2_vp8_num_partitions(enum.IntEnum):
        """Partitions of a VP8 frame's coefficients; the index, whose value the menu tells.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_CID_MPEG_VIDEO_VPX_1_PARTITION = 0
        """All rows of macroblocks in one partition. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_CID_MPEG_VIDEO_VPX_2_PARTITIONS = 1
        """Even and odd rows apart. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_CID_MPEG_VIDEO_VPX_4_PARTITIONS = 2
        """Every fourth row in the same partition. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_CID_MPEG_VIDEO_VPX_8_PARTITIONS = 3
        """Every eighth row in the same partition, the most there can be. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_vp8_num_ref_frames(enum.IntEnum):
        """Frames that a VPx encoder searches for prediction; the index, whose value the menu tells.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_CID_MPEG_VIDEO_VPX_1_REF_FRAME = 0
        """The last frame alone. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_CID_MPEG_VIDEO_VPX_2_REF_FRAME = 1
        """Two of the last, the golden and the alternate frame, as the encoder likes. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_CID_MPEG_VIDEO_VPX_3_REF_FRAME = 2
        """The last, the golden and the alternate frame. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_vp8_golden_frame_sel(enum.IntEnum):
        """Frame that becomes the golden frame.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_PREV = 0
        """The frame before the last one. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_REF_PERIOD = 1
        """The latest of those that `V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_REF_PERIOD` picks. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_vp8_profile(enum.IntEnum):
        """Profiles of VP8, from the best filters to the fastest, by the table of versions in RFC 6386.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_VP8_PROFILE_0 = 0
        """Six-tap filters for motion, normal loop filter. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP8_PROFILE_1 = 1
        """Bilinear filters for motion, simple loop filter. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP8_PROFILE_2 = 2
        """Bilinear filters for motion, no loop filter. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP8_PROFILE_3 = 3
        """Motion in whole pixels without filters, no loop filter. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_vp9_profile(enum.IntEnum):
        """Profiles of VP9, which bound depth and subsampling.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_VP9_PROFILE_0 = 0
        """8 bits, chroma 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP9_PROFILE_1 = 1
        """8 bits, chroma 4:2:2, 4:4:0 or 4:4:4. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP9_PROFILE_2 = 2
        """10 or 12 bits, chroma 4:2:0. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP9_PROFILE_3 = 3
        """10 or 12 bits, chroma 4:2:2, 4:4:0 or 4:4:4. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_vp9_level(enum.IntEnum):
        """Levels of VP9, each a bound of picture, speed and bit rate.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_VP9_LEVEL_1_0 = 0
        """Up to 36,864 luma samples a picture, 829,440 a second, 200 kbit/s. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_VP9_LEVEL_1_1 = 1
        """Up to 73,728 luma samples a picture, 2,764,800 a second, 800 kbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_2_0 = 2
        """Up to 122,880 luma samples a picture, 4,608,000 a second, 1.8 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_2_1 = 3
        """Up to 245,760 luma samples a picture, 9,216,000 a second, 3.6 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_3_0 = 4
        """Up to 552,960 luma samples a picture, 20,736,000 a second, 7.2 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_3_1 = 5
        """Up to 983,040 luma samples a picture, 36,864,000 a second, 12 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_4_0 = 6
        """Up to 2,228,224 luma samples a picture, 83,558,400 a second, 18 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_4_1 = 7
        """Up to 2,228,224 luma samples a picture, 160,432,128 a second, 30 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_5_0 = 8
        """Up to 8,912,896 luma samples a picture, 311,951,360 a second, 60 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_5_1 = 9
        """Up to 8,912,896 luma samples a picture, 588,251,136 a second, 120 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_5_2 = 10
        """Up to 8,912,896 luma samples a picture, 1,176,502,272 a second, 180 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_6_0 = 11
        """Up to 35,651,584 luma samples a picture, 1,176,502,272 a second, 180 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_6_1 = 12
        """Up to 35,651,584 luma samples a picture, 2,353,004,544 a second, 240 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_VP9_LEVEL_6_2 = 13
        """Up to 35,651,584 luma samples a picture, 4,706,009,088 a second, 480 Mbit/s. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_av1_profile(enum.IntEnum):
        """Profiles of AV1; a decoder of one plays the lower ones as well.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_AV1_PROFILE_MAIN = 0
        """8 or 10 bits, chroma 4:2:0 or none. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_AV1_PROFILE_HIGH = 1
        """Main with chroma 4:4:4. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_AV1_PROFILE_PROFESSIONAL = 2
        """High with 12 bits and chroma 4:2:2. Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_av1_level(enum.IntEnum):
        """Levels of AV1, each a bound of picture and speed.

        Since Linux 6.5. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_AV1_LEVEL_2_0 = 0
        """Pictures of up to 147,456 luma samples, 5,529,600 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_2_1 = 1
        """Pictures of up to 278,784 luma samples, 10,454,400 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_2_2 = 2
        """Number kept for a level 2.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_2_3 = 3
        """Number kept for a level 2.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_3_0 = 4
        """Pictures of up to 665,856 luma samples, 24,969,600 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_3_1 = 5
        """Pictures of up to 1,065,024 luma samples, 39,938,400 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_3_2 = 6
        """Number kept for a level 3.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_3_3 = 7
        """Number kept for a level 3.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_4_0 = 8
        """Pictures of up to 2,359,296 luma samples, 77,856,768 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_4_1 = 9
        """Pictures of up to 2,359,296 luma samples, 155,713,536 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_4_2 = 10
        """Number kept for a level 4.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_4_3 = 11
        """Number kept for a level 4.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_5_0 = 12
        """Pictures of up to 8,912,896 luma samples, 273,715,200 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_5_1 = 13
        """Pictures of up to 8,912,896 luma samples, 547,430,400 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_5_2 = 14
        """Pictures of up to 8,912,896 luma samples, 1,094,860,800 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_5_3 = 15
        """Pictures of up to 8,912,896 luma samples, 1,176,502,272 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_6_0 = 16
        """Pictures of up to 35,651,584 luma samples, 1,176,502,272 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_6_1 = 17
        """Pictures of up to 35,651,584 luma samples, 2,189,721,600 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_6_2 = 18
        """Pictures of up to 35,651,584 luma samples, 4,379,443,200 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_6_3 = 19
        """Pictures of up to 35,651,584 luma samples, 4,706,009,088 decoded per second. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_7_0 = 20
        """Number kept for a level 7.0, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_7_1 = 21
        """Number kept for a level 7.1, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_7_2 = 22
        """Number kept for a level 7.2, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_AV1_LEVEL_7_3 = 23
        """Number kept for a level 7.3, which the AV1 specification of 2019 reserves. Since Linux 6.5. Documented in
        v4l/ext-ctrls-codec.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_vp8_num_partitions": (
                "V4L2_CID_MPEG_VIDEO_VPX_1_PARTITION",
                "V4L2_CID_MPEG_VIDEO_VPX_2_PARTITIONS",
                "V4L2_CID_MPEG_VIDEO_VPX_4_PARTITIONS",
                "V4L2_CID_MPEG_VIDEO_VPX_8_PARTITIONS",
            ),
            "v4l2_vp8_num_ref_frames": (
                "V4L2_CID_MPEG_VIDEO_VPX_1_REF_FRAME",
                "V4L2_CID_MPEG_VIDEO_VPX_2_REF_FRAME",
                "V4L2_CID_MPEG_VIDEO_VPX_3_REF_FRAME",
            ),
            "v4l2_vp8_golden_frame_sel": (
                "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_PREV",
                "V4L2_CID_MPEG_VIDEO_VPX_GOLDEN_FRAME_USE_REF_PERIOD",
            ),
            "v4l2_mpeg_video_vp8_profile": (
                "V4L2_MPEG_VIDEO_VP8_PROFILE_0",
                "V4L2_MPEG_VIDEO_VP8_PROFILE_1",
                "V4L2_MPEG_VIDEO_VP8_PROFILE_2",
                "V4L2_MPEG_VIDEO_VP8_PROFILE_3",
            ),
            "v4l2_mpeg_video_vp9_profile": (
                "V4L2_MPEG_VIDEO_VP9_PROFILE_0",
                "V4L2_MPEG_VIDEO_VP9_PROFILE_1",
                "V4L2_MPEG_VIDEO_VP9_PROFILE_2",
                "V4L2_MPEG_VIDEO_VP9_PROFILE_3",
            ),
            "v4l2_mpeg_video_vp9_level": (
                "V4L2_MPEG_VIDEO_VP9_LEVEL_1_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_1_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_2_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_2_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_3_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_3_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_4_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_4_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_5_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_5_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_5_2",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_6_0",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_6_1",
                "V4L2_MPEG_VIDEO_VP9_LEVEL_6_2",
            ),
            "v4l2_mpeg_video_av1_profile": (
                "V4L2_MPEG_VIDEO_AV1_PROFILE_MAIN",
                "V4L2_MPEG_VIDEO_AV1_PROFILE_HIGH",
                "V4L2_MPEG_VIDEO_AV1_PROFILE_PROFESSIONAL",
            ),
            "v4l2_mpeg_video_av1_level": (
                "V4L2_MPEG_VIDEO_AV1_LEVEL_2_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_2_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_2_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_2_3",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_3_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_3_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_3_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_3_3",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_4_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_4_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_4_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_4_3",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_5_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_5_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_5_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_5_3",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_6_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_6_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_6_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_6_3",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_7_0",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_7_1",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_7_2",
                "V4L2_MPEG_VIDEO_AV1_LEVEL_7_3",
            ),
        },
    )
