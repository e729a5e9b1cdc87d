"""Compressed formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_pixel_format_compressed: Coded video and still pictures. Stateful codecs parse the stream themselves; the slice
# and frame formats belong to stateless ones, which get parsed headers as controls in a request.

V4L2_PIX_FMT_MJPEG: Final = 0x47504A4D
"""Motion JPEG, a picture a buffer, which may omit the default Huffman tables. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_JPEG: Final = 0x4745504A
"""One complete JFIF picture a buffer. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_DV: Final = 0x64737664
"""Digital video of camcorders as it travels over IEEE 1394. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_MPEG: Final = 0x4745504D
"""Multiplex of audio and video; `V4L2_CID_MPEG_STREAM_TYPE` says which, such as an MPEG-2 programme or transport
stream. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_H264: Final = 0x34363248
"""H.264 byte stream with start codes, one access unit a buffer unless the decoder takes a continuous stream. Documented
in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_H264_NO_SC: Final = 0x31435641
"""H.264 without start codes; how NAL units are told apart instead, the API does not say. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_H264_MVC: Final = 0x3436324D
"""H.264 with the multiview extension, for stereoscopic pictures. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_H263: Final = 0x33363248
"""H.263 elementary stream of early video telephony. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_MPEG1: Final = 0x3147504D
"""MPEG-1 video, each buffer one picture from its header on unless the decoder takes a continuous stream. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_MPEG2: Final = 0x3247504D
"""MPEG-2 video, each buffer one picture from its header on unless the decoder takes a continuous stream. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_MPEG2_SLICE: Final = 0x5332474D
"""Slices of one MPEG-2 picture for a stateless decoder; sequence, picture and, where wanted, quantiser matrices come as
controls. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_MPEG4: Final = 0x3447504D
"""MPEG-4 part 2 elementary stream. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_XVID: Final = 0x44495658
"""MPEG-4 part 2 as the Xvid encoder writes it. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_VC1_ANNEX_G: Final = 0x47314356
"""VC-1 in the advanced profile's encapsulation, with start codes. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_VC1_ANNEX_L: Final = 0x4C314356
"""VC-1 in the simple and main profiles' encapsulation, with a sequence layer before the frames. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_VP8: Final = 0x30385056
"""One VP8 frame a buffer, in either direction. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_VP8_FRAME: Final = 0x46385056
"""VP8 frame with its header for a stateless decoder; `V4L2_CID_STATELESS_VP8_FRAME` repeats the header parsed. Since
Linux 5.13. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_VP9: Final = 0x30395056
"""VP9, one compressed frame a buffer, in either direction. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_VP9_FRAME: Final = 0x46395056
"""VP9 frame with both headers for a stateless decoder, which needs `V4L2_CID_STATELESS_VP9_FRAME` and possibly the
compressed header's control too. Since Linux 5.17. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_HEVC: Final = 0x43564548
"""H.265 byte stream with start codes, an access unit in each buffer unless the decoder takes a continuous stream.
Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_FWHT: Final = 0x54485746
"""Bit stream of the vicodec test driver, based on the fast Walsh-Hadamard transform. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_FWHT_STATELESS: Final = 0x48574653
"""One vicodec frame without its header, which `V4L2_CID_STATELESS_FWHT_PARAMS` supplies. Documented in
v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_H264_SLICE: Final = 0x34363253
"""H.264 slices with their headers for a stateless decoder; controls choose slice or frame mode and whether start codes
precede. Since Linux 5.11. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_HEVC_SLICE: Final = 0x35363253
"""H.265 slices with their headers for a stateless decoder; controls choose slice or frame mode and the presence of
start codes. Since Linux 6.0. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_AV1_FRAME: Final = 0x46315641
"""AV1 frame with its header for a stateless decoder; sequence, frame and tile group entries come as controls. Since
Linux 6.5. Documented in v4l/pixfmt-compressed.rst.
"""
V4L2_PIX_FMT_SPK: Final = 0x304B5053
"""Sorenson Spark, the H.263 dialect of Flash Video. Since Linux 6.4. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_RV30: Final = 0x30335652
"""RealVideo 8. Since Linux 6.4. Documented in v4l/pixfmt-compressed.rst."""
V4L2_PIX_FMT_RV40: Final = 0x30345652
"""RealVideo 9 and 10, which share one bit stream. Since Linux 6.4. Documented in v4l/pixfmt-compressed.rst."""


if TYPE_CHECKING:

    class v4l2_pixel_format_compressed(enum.IntEnum):
        """Coded video and still pictures. Stateful codecs parse the stream themselves; the slice and frame formats
        belong to stateless ones, which get parsed headers as controls in a request.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-compressed.rst.
        """

        V4L2_PIX_FMT_MJPEG = 0x47504A4D
        """Motion JPEG, a picture a buffer, which may omit the default Huffman tables. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_JPEG = 0x4745504A
        """One complete JFIF picture a buffer. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_DV = 0x64737664
        """Digital video of camcorders as it travels over IEEE 1394. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_MPEG = 0x4745504D
        """Multiplex of audio and video; `V4L2_CID_MPEG_STREAM_TYPE` says which, such as an MPEG-2 programme or
        transport stream. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_H264 = 0x34363248
        """H.264 byte stream with start codes, one access unit a buffer unless the decoder takes a continuous stream.
        Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_H264_NO_SC = 0x31435641
        """H.264 without start codes; how NAL units are told apart instead, the API does not say. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_H264_MVC = 0x3436324D
        """H.264 with the multiview extension, for stereoscopic pictures. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_H263 = 0x33363248
        """H.263 elementary stream of early video telephony. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_MPEG1 = 0x3147504D
        """MPEG-1 video, each buffer one picture from its header on unless the decoder takes a continuous stream.
        Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_MPEG2 = 0x3247504D
        """MPEG-2 video, each buffer one picture from its header on unless the decoder takes a continuous stream.
        Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_MPEG2_SLICE = 0x5332474D
        """Slices of one MPEG-2 picture for a stateless decoder; sequence, picture and, where wanted, quantiser matrices
        come as controls. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_MPEG4 = 0x3447504D
        """MPEG-4 part 2 elementary stream. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_XVID = 0x44495658
        """MPEG-4 part 2 as the Xvid encoder writes it. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_VC1_ANNEX_G = 0x47314356
        """VC-1 in the advanced profile's encapsulation, with start codes. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_VC1_ANNEX_L = 0x4C314356
        """VC-1 in the simple and main profiles' encapsulation, with a sequence layer before the frames. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_VP8 = 0x30385056
        """One VP8 frame a buffer, in either direction. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_VP8_FRAME = 0x46385056
        """VP8 frame with its header for a stateless decoder; `V4L2_CID_STATELESS_VP8_FRAME` repeats the header parsed.
        Since Linux 5.13. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_VP9 = 0x30395056
        """VP9, one compressed frame a buffer, in either direction. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_VP9_FRAME = 0x46395056
        """VP9 frame with both headers for a stateless decoder, which needs `V4L2_CID_STATELESS_VP9_FRAME` and possibly
        the compressed header's control too. Since Linux 5.17. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_HEVC = 0x43564548
        """H.265 byte stream with start codes, an access unit in each buffer unless the decoder takes a continuous
        stream. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_FWHT = 0x54485746
        """Bit stream of the vicodec test driver, based on the fast Walsh-Hadamard transform. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_FWHT_STATELESS = 0x48574653
        """One vicodec frame without its header, which `V4L2_CID_STATELESS_FWHT_PARAMS` supplies. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_H264_SLICE = 0x34363253
        """H.264 slices with their headers for a stateless decoder; controls choose slice or frame mode and whether
        start codes precede. Since Linux 5.11. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_HEVC_SLICE = 0x35363253
        """H.265 slices with their headers for a stateless decoder; controls choose slice or frame mode and the presence
        of start codes. Since Linux 6.0. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_AV1_FRAME = 0x46315641
        """AV1 frame with its header for a stateless decoder; sequence, frame and tile group entries come as controls.
        Since Linux 6.5. Documented in v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_SPK = 0x304B5053
        """Sorenson Spark, the H.263 dialect of Flash Video. Since Linux 6.4. Documented in
        v4l/pixfmt-compressed.rst.
        """
        V4L2_PIX_FMT_RV30 = 0x30335652
        """RealVideo 8. Since Linux 6.4. Documented in v4l/pixfmt-compressed.rst."""
        V4L2_PIX_FMT_RV40 = 0x30345652
        """RealVideo 9 and 10, which share one bit stream. Since Linux 6.4. Documented in v4l/pixfmt-compressed.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pixel_format_compressed": (
                "V4L2_PIX_FMT_MJPEG",
                "V4L2_PIX_FMT_JPEG",
                "V4L2_PIX_FMT_DV",
                "V4L2_PIX_FMT_MPEG",
                "V4L2_PIX_FMT_H264",
                "V4L2_PIX_FMT_H264_NO_SC",
                "V4L2_PIX_FMT_H264_MVC",
                "V4L2_PIX_FMT_H263",
                "V4L2_PIX_FMT_MPEG1",
                "V4L2_PIX_FMT_MPEG2",
                "V4L2_PIX_FMT_MPEG2_SLICE",
                "V4L2_PIX_FMT_MPEG4",
                "V4L2_PIX_FMT_XVID",
                "V4L2_PIX_FMT_VC1_ANNEX_G",
                "V4L2_PIX_FMT_VC1_ANNEX_L",
                "V4L2_PIX_FMT_VP8",
                "V4L2_PIX_FMT_VP8_FRAME",
                "V4L2_PIX_FMT_VP9",
                "V4L2_PIX_FMT_VP9_FRAME",
                "V4L2_PIX_FMT_HEVC",
                "V4L2_PIX_FMT_FWHT",
                "V4L2_PIX_FMT_FWHT_STATELESS",
                "V4L2_PIX_FMT_H264_SLICE",
                "V4L2_PIX_FMT_HEVC_SLICE",
                "V4L2_PIX_FMT_AV1_FRAME",
                "V4L2_PIX_FMT_SPK",
                "V4L2_PIX_FMT_RV30",
                "V4L2_PIX_FMT_RV40",
            ),
        },
    )
