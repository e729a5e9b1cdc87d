"""Codec controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_codec_control: Controls of stateful encoders and decoders that no one codec owns; the controls of single codecs
# and chips extend them.

V4L2_CID_MPEG_BASE: Final = 0x00990900
"""Where the class begins, under the name that every release has. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_CODEC_BASE: Final = 0x00990900
"""Where the class begins, under its present name. Since Linux 5.11. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_CLASS: Final = 0x00990001
"""Heading of the class, under the name that every release has. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_CODEC_CLASS: Final = 0x00990001
"""Heading under which a panel shows the codec controls; it has no value. Since Linux 5.11. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_ENCODING: Final = 0x009909C8
"""How the video of a multiplexed stream is compressed. A menu of `v4l2_mpeg_video_encoding`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_ASPECT: Final = 0x009909C9
"""Aspect ratio that the sequence header tells. A menu of `v4l2_mpeg_video_aspect`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_B_FRAMES: Final = 0x009909CA
"""B frames between two reference frames. An integer, 2 by default on MPEG-2 encoders. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_GOP_SIZE: Final = 0x009909CB
"""Frames from one intra frame to the next, in H.264 from one IDR frame to the next. An integer, commonly 12. Documented
in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_GOP_CLOSURE: Final = 0x009909CC
"""Frames refer to none outside their group of pictures; on by default. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_PULLDOWN: Final = 0x009909CD
"""Film of 24 frames/s becomes 60 fields/s with repeated fields; off by default. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_BITRATE_MODE: Final = 0x009909CE
"""What rate control holds on to. A menu of `v4l2_mpeg_video_bitrate_mode`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_BITRATE: Final = 0x009909CF
"""Average that rate control aims at. An integer in bits per second; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_BITRATE_PEAK: Final = 0x009909D0
"""Most that a variable bit rate may rise to, not below the average; without effect on a constant one. An integer in
bits per second; the driver sets the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_TEMPORAL_DECIMATION: Final = 0x009909D1
"""Frames that are dropped after each one that is encoded. An integer, 0 by default. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MUTE: Final = 0x009909D2
"""The encoder encodes one colour instead of the picture. A boolean. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_MUTE_YUV: Final = 0x009909D3
"""Colour of `V4L2_CID_MPEG_VIDEO_MUTE`. An integer: V in bits 7-0, U in 15-8, Y in 23-16, zeros above. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_DECODER_SLICE_INTERFACE: Final = 0x009909D4
"""Each buffer for the decoder holds one slice rather than one frame. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_CYCLIC_INTRA_REFRESH_MB: Final = 0x009909D6
"""Macroblocks per frame that are coded intra, moving on through the picture frame by frame. An integer; 0 refreshes
none, and a `V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD` other than 0 overrides it. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_FRAME_RC_ENABLE: Final = 0x009909D7
"""Rate control picks the quantiser of each frame between the smallest and the largest that the codec's controls allow;
when it is off, the QP controls of the frame types do. A boolean. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_HEADER_MODE: Final = 0x009909D8
"""Where the stream header goes. A menu of `v4l2_mpeg_video_header_mode`. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_MAX_REF_PIC: Final = 0x009909D9
"""Most pictures that an encoder refers to. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MB_RC_ENABLE: Final = 0x009909DA
"""Rate control may vary the quantiser from macroblock to macroblock, in MPEG-4 and H.264. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES: Final = 0x009909DB
"""Size at which a slice ends under `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES`. An integer in bytes; the driver sets
the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB: Final = 0x009909DC
"""Most macroblocks of a slice under `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB`. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MODE: Final = 0x009909DD
"""What divides a frame into slices. A menu of `v4l2_mpeg_video_multi_slice_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VBV_SIZE: Final = 0x009909DE
"""Decoder buffer of the MPEG-1, 2 or 4 model that the stream must not overrun. An integer in kilobytes. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_DEC_PTS: Final = 0x009909DF
"""Presentation time stamp of the frame on display, 33 bits of the 90 kHz clock. A read-only 64-bit integer. Documented
in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_DEC_FRAME: Final = 0x009909E0
"""Number of the frame on display, counted from the start of the decoder. A read-only 64-bit integer. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_VBV_DELAY: Final = 0x009909E1
"""How long the decoder buffer fills before the first frame is taken out. An integer in milliseconds; the driver sets
the range. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_REPEAT_SEQ_HEADER: Final = 0x009909E2
"""Sequence headers are repeated in the stream, which eases entering it midway. A boolean. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MV_H_SEARCH_RANGE: Final = 0x009909E3
"""How far to the side motion estimation searches. An integer in pixels; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_MV_V_SEARCH_RANGE: Final = 0x009909E4
"""How far up and down motion estimation searches. An integer in pixels; the driver sets the range. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_FORCE_KEY_FRAME: Final = 0x009909E5
"""The next buffer that is queued becomes a key frame, with any codec. A button. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_BASELAYER_PRIORITY_ID: Final = 0x009909E6
"""Priority that NAL units of an H.264 base layer carry; the next layers count on from it. An integer from 0 to 63, 0 by
default. Since Linux 5.12. Documented in v4l/ext-ctrls-codec-stateless.rst. It belongs to the stateful class, though the
page of the stateless one describes it.
"""
V4L2_CID_MPEG_VIDEO_AU_DELIMITER: Final = 0x009909E7
"""Access unit delimiters mark where the frames of H.264 and HEVC begin. A boolean. Since Linux 5.13. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_LTR_COUNT: Final = 0x009909E8
"""Long-term reference frames that an H.264 or HEVC encoder keeps at most. An integer; the driver sets the range. Since
Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst. It belongs to the stateful class, though the page of the
stateless one describes it.
"""
V4L2_CID_MPEG_VIDEO_FRAME_LTR_INDEX: Final = 0x009909E9
"""Makes the frame that is queued next a long-term reference with this index. An integer below
`V4L2_CID_MPEG_VIDEO_LTR_COUNT`; every write counts. Since Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst.
It belongs to the stateful class, though the page of the stateless one describes it.
"""
V4L2_CID_MPEG_VIDEO_USE_LTR_FRAMES: Final = 0x009909EA
"""Long-term references that the frame queued next may use. A bitmask with one bit an index; every write counts. Since
Linux 5.13. Documented in v4l/ext-ctrls-codec-stateless.rst. It belongs to the stateful class, though the page of the
stateless one describes it.
"""
V4L2_CID_MPEG_VIDEO_DEC_CONCEAL_COLOR: Final = 0x009909EB
"""Colour that a decoder puts where a reference frame is missing. A 64-bit integer of 16 bits a channel: Y in bits 15-0,
Cb in 31-16, Cr in 47-32, each filled from its lowest bit. Since Linux 5.13. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD: Final = 0x009909EC
"""Frames over which an H.264 or HEVC encoder refreshes the whole picture with intra macroblocks. An integer; 0 sets no
period. Since Linux 5.15. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE: Final = 0x009909ED
"""Order of the intra refresh; without the control the driver chooses. A menu of
`v4l2_mpeg_video_intra_refresh_period_type`. Since Linux 5.19. Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_REF_NUMBER_FOR_PFRAMES: Final = 0x00990B83
"""Frames that a P frame of HEVC refers to. An integer, 1 or 2. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_PREPEND_SPSPPS_TO_IDR: Final = 0x00990B84
"""Parameter sets are repeated before each IDR frame. An integer, 0 or 1. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY: Final = 0x00990B85
"""Quality to hold under `V4L2_MPEG_VIDEO_BITRATE_MODE_CQ`. An integer from 1, the worst, to 100, the best. Documented
in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_FRAME_SKIP_MODE: Final = 0x00990B86
"""Limit beyond which the encoder skips a frame. A menu of `v4l2_mpeg_video_frame_skip_mode`. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY: Final = 0x00990B8D
"""Output buffers after which `V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE` hands out a frame. An integer; small ones
may break display order and hand out frames that are still referred to. Since Linux 5.13. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_DEC_DISPLAY_DELAY_ENABLE: Final = 0x00990B8E
"""The decoder must return a frame after so many buffers, for thumbnails for instance. A boolean. Since Linux 5.13.
Documented in v4l/ext-ctrls-codec.rst.
"""
V4L2_CID_MPEG_VIDEO_AVERAGE_QP: Final = 0x00990B91
"""Mean quantiser of the frame in the capture buffer that was dequeued last, on the scale of the codec. A read-only
integer. Since Linux 6.11. Documented in v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_encoding: Compression of the video in a multiplexed stream.

V4L2_MPEG_VIDEO_ENCODING_MPEG_1: Final = 0
"""MPEG-1, as on Video CDs. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_ENCODING_MPEG_2: Final = 1
"""MPEG-2, as on DVDs and in digital television. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_ENCODING_MPEG_4_AVC: Final = 2
"""H.264, alias MPEG-4 part 10. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_aspect: Aspect ratio in an MPEG sequence header.

V4L2_MPEG_VIDEO_ASPECT_1x1: Final = 0
"""Square pixels, whatever the ratio of the picture. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_ASPECT_4x3: Final = 1
"""A picture of 4:3, as of old television. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_ASPECT_16x9: Final = 2
"""A picture of 16:9, the common wide screen. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_ASPECT_221x100: Final = 3
"""A picture of 2.21:1, as of wide cinema. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_bitrate_mode: What rate control keeps to.

V4L2_MPEG_VIDEO_BITRATE_MODE_VBR: Final = 0
"""Variable rate: `V4L2_CID_MPEG_VIDEO_BITRATE` on average, `V4L2_CID_MPEG_VIDEO_BITRATE_PEAK` at most. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_BITRATE_MODE_CBR: Final = 1
"""Constant rate, as channels of fixed capacity need. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_BITRATE_MODE_CQ: Final = 2
"""Constant quality of `V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY` at whatever rate it takes. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_header_mode: Where an encoder puts the stream header.

V4L2_MPEG_VIDEO_HEADER_MODE_SEPARATE: Final = 0
"""Alone in the first capture buffer. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_HEADER_MODE_JOINED_WITH_1ST_FRAME: Final = 1
"""In the capture buffer of the first frame, before it. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_multi_slice_mode: What divides a frame into slices.

V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_SINGLE: Final = 0
"""One slice is the whole frame. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB: Final = 1
"""Slices of up to `V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB` macroblocks. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES: Final = 2
"""Slices of up to `V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES` bytes. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_MB: Final = 1
"""Misspelt name of `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB`, kept for old programs. Documented in
v4l/ext-ctrls-codec.rst.
"""
V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_BYTES: Final = 2
"""Misspelt name of `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES`, kept for old programs. Documented in
v4l/ext-ctrls-codec.rst.
"""

# v4l2_mpeg_video_intra_refresh_period_type: Order in which V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD refreshes the
# picture.

V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_RANDOM: Final = 0
"""Macroblocks at random, all of them within the period. Since Linux 5.19. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_CYCLIC: Final = 1
"""One run of macroblocks after another, round and round. Since Linux 5.19. Documented in v4l/ext-ctrls-codec.rst."""

# v4l2_mpeg_video_frame_skip_mode: When an encoder skips a frame that would come out too large.

V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_DISABLED: Final = 0
"""Never, however large it comes out. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT: Final = 1
"""When it would overrun the buffer that the standard gives the chosen level. Documented in v4l/ext-ctrls-codec.rst."""
V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT: Final = 2
"""When it would overrun the buffer of `V4L2_CID_MPEG_VIDEO_VBV_SIZE` or `V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE`. Documented
in v4l/ext-ctrls-codec.rst.
"""


if TYPE_CHECKING:

    class v4l2_mpeg_video_encoding(enum.IntEnum):
        """Compression of the video in a multiplexed stream.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_ENCODING_MPEG_1 = 0
        """MPEG-1, as on Video CDs. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_ENCODING_MPEG_2 = 1
        """MPEG-2, as on DVDs and in digital television. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_ENCODING_MPEG_4_AVC = 2
        """H.264, alias MPEG-4 part 10. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_aspect(enum.IntEnum):
        """Aspect ratio in an MPEG sequence header.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_ASPECT_1x1 = 0
        """Square pixels, whatever the ratio of the picture. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_ASPECT_4x3 = 1
        """A picture of 4:3, as of old television. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_ASPECT_16x9 = 2
        """A picture of 16:9, the common wide screen. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_ASPECT_221x100 = 3
        """A picture of 2.21:1, as of wide cinema. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_bitrate_mode(enum.IntEnum):
        """What rate control keeps to.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_BITRATE_MODE_VBR = 0
        """Variable rate: `V4L2_CID_MPEG_VIDEO_BITRATE` on average, `V4L2_CID_MPEG_VIDEO_BITRATE_PEAK` at most.
        Documented in v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_BITRATE_MODE_CBR = 1
        """Constant rate, as channels of fixed capacity need. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_BITRATE_MODE_CQ = 2
        """Constant quality of `V4L2_CID_MPEG_VIDEO_CONSTANT_QUALITY` at whatever rate it takes. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_header_mode(enum.IntEnum):
        """Where an encoder puts the stream header.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_HEADER_MODE_SEPARATE = 0
        """Alone in the first capture buffer. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_HEADER_MODE_JOINED_WITH_1ST_FRAME = 1
        """In the capture buffer of the first frame, before it. Documented in v4l/ext-ctrls-codec.rst."""

    class v4l2_mpeg_video_multi_slice_mode(enum.IntEnum):
        """What divides a frame into slices.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_SINGLE = 0
        """One slice is the whole frame. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB = 1
        """Slices of up to `V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_MB` macroblocks. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES = 2
        """Slices of up to `V4L2_CID_MPEG_VIDEO_MULTI_SLICE_MAX_BYTES` bytes. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_MB = 1
        """Misspelt name of `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB`, kept for old programs. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_BYTES = 2
        """Misspelt name of `V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES`, kept for old programs. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_intra_refresh_period_type(enum.IntEnum):
        """Order in which `V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD` refreshes the picture.

        The page leaves CID out of the names of the items.

        Since Linux 5.19. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_RANDOM = 0
        """Macroblocks at random, all of them within the period. Since Linux 5.19. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_CYCLIC = 1
        """One run of macroblocks after another, round and round. Since Linux 5.19. Documented in
        v4l/ext-ctrls-codec.rst.
        """

    class v4l2_mpeg_video_frame_skip_mode(enum.IntEnum):
        """When an encoder skips a frame that would come out too large.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-codec.rst.
        """

        V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_DISABLED = 0
        """Never, however large it comes out. Documented in v4l/ext-ctrls-codec.rst."""
        V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT = 1
        """When it would overrun the buffer that the standard gives the chosen level. Documented in
        v4l/ext-ctrls-codec.rst.
        """
        V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT = 2
        """When it would overrun the buffer of `V4L2_CID_MPEG_VIDEO_VBV_SIZE` or `V4L2_CID_MPEG_VIDEO_H264_CPB_SIZE`.
        Documented in v4l/ext-ctrls-codec.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mpeg_video_encoding": (
                "V4L2_MPEG_VIDEO_ENCODING_MPEG_1",
                "V4L2_MPEG_VIDEO_ENCODING_MPEG_2",
                "V4L2_MPEG_VIDEO_ENCODING_MPEG_4_AVC",
            ),
            "v4l2_mpeg_video_aspect": (
                "V4L2_MPEG_VIDEO_ASPECT_1x1",
                "V4L2_MPEG_VIDEO_ASPECT_4x3",
                "V4L2_MPEG_VIDEO_ASPECT_16x9",
                "V4L2_MPEG_VIDEO_ASPECT_221x100",
            ),
            "v4l2_mpeg_video_bitrate_mode": (
                "V4L2_MPEG_VIDEO_BITRATE_MODE_VBR",
                "V4L2_MPEG_VIDEO_BITRATE_MODE_CBR",
                "V4L2_MPEG_VIDEO_BITRATE_MODE_CQ",
            ),
            "v4l2_mpeg_video_header_mode": (
                "V4L2_MPEG_VIDEO_HEADER_MODE_SEPARATE",
                "V4L2_MPEG_VIDEO_HEADER_MODE_JOINED_WITH_1ST_FRAME",
            ),
            "v4l2_mpeg_video_multi_slice_mode": (
                "V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_SINGLE",
                "V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_MB",
                "V4L2_MPEG_VIDEO_MULTI_SLICE_MODE_MAX_BYTES",
                "V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_MB",
                "V4L2_MPEG_VIDEO_MULTI_SICE_MODE_MAX_BYTES",
            ),
            "v4l2_mpeg_video_intra_refresh_period_type": (
                "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_RANDOM",
                "V4L2_CID_MPEG_VIDEO_INTRA_REFRESH_PERIOD_TYPE_CYCLIC",
            ),
            "v4l2_mpeg_video_frame_skip_mode": (
                "V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_DISABLED",
                "V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_LEVEL_LIMIT",
                "V4L2_MPEG_VIDEO_FRAME_SKIP_MODE_BUF_LIMIT",
            ),
        },
    )
