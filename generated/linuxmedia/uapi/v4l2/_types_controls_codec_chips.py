"""Controls of single codec chips."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_cx2341x_control: Controls of the Conexant CX23415 and CX23416 MPEG encoders.

V4L2_CID_MPEG_CX2341X_BASE: Final = 0x00991000
"""Where the ids of the CX2341x begin, under the name that every release has. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_CODEC_CX2341X_BASE: Final = 0x00991000
"""Where the ids of the CX2341x begin, under the present name. Since Linux 5.11. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE: Final = 0x00991000
"""Who sets the spatial filter. A menu of `v4l2_mpeg_cx2341x_video_spatial_filter_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER: Final = 0x00991001
"""Strength of the spatial filter, off with 0. An integer from 0 to 15, 0 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE: Final = 0x00991002
"""Shape of the spatial filter of luma. A menu of `v4l2_mpeg_cx2341x_video_luma_spatial_filter_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE: Final = 0x00991003
"""Shape of the spatial filter of chroma. A menu of `v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE: Final = 0x00991004
"""Who sets the temporal filter. A menu of `v4l2_mpeg_cx2341x_video_temporal_filter_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER: Final = 0x00991005
"""Strength of the filter over time, off with 0. An integer from 0 to 31, by default 8, and 0 for a scaled picture.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE: Final = 0x00991006
"""Shape of the median filter. A menu of `v4l2_mpeg_cx2341x_video_median_filter_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_BOTTOM: Final = 0x00991007
"""Luma from which the median filter acts. An integer from 0 to 255, 0 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_LUMA_MEDIAN_FILTER_TOP: Final = 0x00991008
"""Luma up to which the median filter acts. An integer from 0 to 255, 255 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_BOTTOM: Final = 0x00991009
"""Chroma from which the median filter acts. An integer from 0 to 255, 0 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_VIDEO_CHROMA_MEDIAN_FILTER_TOP: Final = 0x0099100A
"""Chroma up to which the median filter acts. An integer from 0 to 255, 255 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_CX2341X_STREAM_INSERT_NAV_PACKETS: Final = 0x0099100B
"""An empty PES packet of 2048 bytes, of stream id 0xbf, goes in after every fourth frame, for the program to fill. A
boolean. Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_cx2341x_video_spatial_filter_mode: Who sets the CX2341x's spatial filter.

V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_MANUAL: Final = 0
"""`V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER` does; the default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_AUTO: Final = 1
"""The chip smooths within the frame as it finds fit. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_cx2341x_video_luma_spatial_filter_type: Shapes of the CX2341x's spatial filter of luma.

V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_OFF: Final = 0
"""Luma stays as it is. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_HOR: Final = 1
"""Along the lines; the default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_VERT: Final = 2
"""Across the lines. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_HV_SEPARABLE: Final = 3
"""Along the lines, then across them. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_SYM_NON_SEPARABLE: Final = 4
"""Over an area at once, alike in all directions. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type: Shapes of the CX2341x's spatial filter of chroma.

V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_OFF: Final = 0
"""Chroma stays as it is. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_1D_HOR: Final = 1
"""Chroma is smoothed along the lines; the default. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_cx2341x_video_temporal_filter_mode: Who sets the CX2341x's temporal filter.

V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_MANUAL: Final = 0
"""`V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER` does; the default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_AUTO: Final = 1
"""The chip smooths from frame to frame as it finds fit. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_cx2341x_video_median_filter_type: Shapes of the CX2341x's median filter.

V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_OFF: Final = 0
"""No median filter; the default. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR: Final = 1
"""Median of neighbours to the left and right. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_VERT: Final = 2
"""Median of neighbours above and below. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR_VERT: Final = 3
"""Median of neighbours in both directions. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_DIAG: Final = 4
"""Median of neighbours along the diagonals. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_codec_mfc51_control: Controls of the Multi Format Codec 5.1 in Samsung's S5P processors.

V4L2_CID_MPEG_MFC51_BASE: Final = 0x00991100
"""Where the ids of the MFC 5.1 begin, under the name that every release has. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_CODEC_MFC51_BASE: Final = 0x00991100
"""Where the ids of the MFC 5.1 begin, under the present name. Since Linux 5.11. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY: Final = 0x00991100
"""Output buffers after which the H.264 decoder hands out a frame. An integer; deprecated for
`V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_DECODER_H264_DISPLAY_DELAY_ENABLE: Final = 0x00991101
"""Switches that delay on. A boolean; deprecated for `V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE: Final = 0x00991102
"""Limit beyond which the MFC skips a frame. A menu of `v4l2_mpeg_mfc51_video_frame_skip_mode`; deprecated for
`V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE`. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE: Final = 0x00991103
"""What the next buffer that is queued is encoded as. A menu of `v4l2_mpeg_mfc51_video_force_frame_type`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_PADDING: Final = 0x00991104
"""The encoder pads the picture with one colour rather than with its border pixels. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_PADDING_YUV: Final = 0x00991105
"""Colour of `V4L2_CID_MPEG_MFC51_VIDEO_PADDING`. An integer: V in bits 7-0, U in 15-8, Y in 23-16, zeros above.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_RC_FIXED_TARGET_BIT: Final = 0x00991106
"""Rate control keeps each group of pictures to the bit rate, not the stream as a whole. A boolean. Documented in
v4l/ext-ctrls-codec.rst. The page calls it an integer; the driver makes it a boolean.
"""
V4L2_CID_MPEG_MFC51_VIDEO_RC_REACTION_COEFF: Final = 0x00991107
"""How slowly rate control reacts, with `V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE`. An integer, for a tight constant rate
about 2 to 10, for a variable one 100 to 1000. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_ACTIVITY: Final = 0x00991132
"""Macroblock rate control of H.264 treats busy regions apart. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_DARK: Final = 0x00991133
"""Macroblock rate control of H.264 treats dark regions apart. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_SMOOTH: Final = 0x00991134
"""Macroblock rate control of H.264 treats smooth regions apart. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_MFC51_VIDEO_H264_ADAPTIVE_RC_STATIC: Final = 0x00991135
"""Macroblock rate control of H.264 treats unmoving regions apart. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_MFC51_VIDEO_H264_NUM_REF_PIC_FOR_P: Final = 0x00991136
"""Pictures that a P picture of H.264 refers to. An integer, 1 or 2. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_mfc51_video_frame_skip_mode: When the MFC skips a frame that would come out too large.

V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_DISABLED: Final = 0
"""Every frame is encoded. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT: Final = 1
"""Frames that overrun the level's buffer are skipped. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT: Final = 2
"""Frames that overrun the VBV or CPB size that is set are skipped. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_mfc51_video_force_frame_type: What the MFC encodes the next buffer as.

V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_DISABLED: Final = 0
"""As the encoder chooses. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_I_FRAME: Final = 1
"""As a frame that refers to no other. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_NOT_CODED: Final = 2
"""As a frame that repeats the one before. Documented in v4l/ext-ctrls-codec.rst."""


if TYPE_CHECKING:

    class v4l2_mpeg_cx2341x_video_spatial_filter_mode(enum.IntEnum):
        """Who sets the CX2341x's spatial filter.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_MANUAL = 0
        """`V4L2_CID_MPEG_CX2341X_VIDEO_SPATIAL_FILTER` does; the default. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_AUTO = 1
        """The chip smooths within the frame as it finds fit. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_cx2341x_video_luma_spatial_filter_type(enum.IntEnum):
        """Shapes of the CX2341x's spatial filter of luma.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_OFF = 0
        """Luma stays as it is. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_HOR = 1
        """Along the lines; the default. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_VERT = 2
        """Across the lines. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_HV_SEPARABLE = 3
        """Along the lines, then across them. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_SYM_NON_SEPARABLE = 4
        """Over an area at once, alike in all directions. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type(enum.IntEnum):
        """Shapes of the CX2341x's spatial filter of chroma.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_OFF = 0
        """Chroma stays as it is. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_1D_HOR = 1
        """Chroma is smoothed along the lines; the default. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_cx2341x_video_temporal_filter_mode(enum.IntEnum):
        """Who sets the CX2341x's temporal filter.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_MANUAL = 0
        """`V4L2_CID_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER` does; the default. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_AUTO = 1
        """The chip smooths from frame to frame as it finds fit. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_cx2341x_video_median_filter_type(enum.IntEnum):
        """Shapes of the CX2341x's median filter.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_OFF = 0
        """No median filter; the default. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR = 1
        """Median of neighbours to the left and right. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_VERT = 2
        """Median of neighbours above and below. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR_VERT = 3
        """Median of neighbours in both directions. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_DIAG = 4
        """Median of neighbours along the diagonals. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_mfc51_video_frame_skip_mode(enum.IntEnum):
        """When the MFC skips a frame that would come out too large.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_DISABLED = 0
        """Every frame is encoded. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT = 1
        """Frames that overrun the level's buffer are skipped. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT = 2
        """Frames that overrun the VBV or CPB size that is set are skipped. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_mfc51_video_force_frame_type(enum.IntEnum):
        """What the MFC encodes the next buffer as.

        The page leaves VIDEO out of the names of the items.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_DISABLED = 0
        """As the encoder chooses. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_I_FRAME = 1
        """As a frame that refers to no other. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_NOT_CODED = 2
        """As a frame that repeats the one before. Documented in v4l/ext-ctrls-codec.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_cx2341x_video_spatial_filter_mode": (
                "V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_MANUAL",
                "V4L2_MPEG_CX2341X_VIDEO_SPATIAL_FILTER_MODE_AUTO",
            ),
            "v4l2_mpeg_cx2341x_video_luma_spatial_filter_type": (
                "V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_OFF",
                "V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_HOR",
                "V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_1D_VERT",
                "V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_HV_SEPARABLE",
                "V4L2_MPEG_CX2341X_VIDEO_LUMA_SPATIAL_FILTER_TYPE_2D_SYM_NON_SEPARABLE",
            ),
            "v4l2_mpeg_cx2341x_video_chroma_spatial_filter_type": (
                "V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_OFF",
                "V4L2_MPEG_CX2341X_VIDEO_CHROMA_SPATIAL_FILTER_TYPE_1D_HOR",
            ),
            "v4l2_mpeg_cx2341x_video_temporal_filter_mode": (
                "V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_MANUAL",
                "V4L2_MPEG_CX2341X_VIDEO_TEMPORAL_FILTER_MODE_AUTO",
            ),
            "v4l2_mpeg_cx2341x_video_median_filter_type": (
                "V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_OFF",
                "V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR",
                "V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_VERT",
                "V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_HOR_VERT",
                "V4L2_MPEG_CX2341X_VIDEO_MEDIAN_FILTER_TYPE_DIAG",
            ),
            "v4l2_mpeg_mfc51_video_frame_skip_mode": (
                "V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_DISABLED",
                "V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT",
                "V4L2_MPEG_MFC51_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT",
            ),
            "v4l2_mpeg_mfc51_video_force_frame_type": (
                "V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_DISABLED",
                "V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_I_FRAME",
                "V4L2_MPEG_MFC51_VIDEO_FORCE_FRAME_TYPE_NOT_CODED",
            ),
        },
    )
