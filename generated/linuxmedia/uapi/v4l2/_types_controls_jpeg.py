"""JPEG controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_jpeg_control: Controls of JPEG codecs.

V4L2_CID_JPEG_CLASS_BASE: Final = 0x009D0900
"""Number that the ids of the JPEG class count from. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_CID_JPEG_CLASS: Final = 0x009D0001
"""Heading under which a panel shows the JPEG controls; it has no value. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_CID_JPEG_CHROMA_SUBSAMPLING: Final = 0x009D0901
"""How much of chroma the JPEG keeps. A menu of `v4l2_jpeg_chroma_subsampling`. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_CID_JPEG_RESTART_INTERVAL: Final = 0x009D0902
"""Minimum coded units between restart markers, from which decoding can go on after an error. An integer; 0 leaves the
markers out. Documented in v4l/ext-ctrls-jpeg.rst.
"""
V4L2_CID_JPEG_COMPRESSION_QUALITY: Final = 0x009D0903
"""Trade of quality for size, better with larger values. An integer, recommended from 1 to 100; 0 means tables that the
program made. Documented in v4l/ext-ctrls-jpeg.rst.
"""
V4L2_CID_JPEG_ACTIVE_MARKER: Final = 0x009D0904
"""Segments that an encoder writes. A bitmask of `v4l2_jpeg_active_marker`. Documented in v4l/ext-ctrls-jpeg.rst."""

# v4l2_jpeg_chroma_subsampling: How much of chroma a JPEG keeps.

V4L2_JPEG_CHROMA_SUBSAMPLING_444: Final = 0
"""As many samples of chroma as of luma, each way. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_CHROMA_SUBSAMPLING_422: Final = 1
"""Half of it, across. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_CHROMA_SUBSAMPLING_420: Final = 2
"""A quarter of it, half across and half down. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_CHROMA_SUBSAMPLING_411: Final = 3
"""A quarter of it, all of that across. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_CHROMA_SUBSAMPLING_410: Final = 4
"""An eighth of it, a quarter across and half down. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_CHROMA_SUBSAMPLING_GRAY: Final = 5
"""None of it: luma alone. Documented in v4l/ext-ctrls-jpeg.rst."""

# v4l2_jpeg_active_marker: Segments that a JPEG encoder writes.

V4L2_JPEG_ACTIVE_MARKER_APP0: Final = 1
"""Application segment 0, which holds the JFIF header. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_ACTIVE_MARKER_APP1: Final = 2
"""Application segment 1, which Exif uses. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_ACTIVE_MARKER_COM: Final = 0x00010000
"""Comment segment, text that decoders pass over. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_ACTIVE_MARKER_DQT: Final = 0x00020000
"""Quantiser tables, without which only a decoder that knows them can go on. Documented in v4l/ext-ctrls-jpeg.rst."""
V4L2_JPEG_ACTIVE_MARKER_DHT: Final = 0x00040000
"""Huffman tables, which frames of Motion JPEG often lack. Documented in v4l/ext-ctrls-jpeg.rst."""


if TYPE_CHECKING:

    class v4l2_jpeg_chroma_subsampling(enum.IntEnum):
        """How much of chroma a JPEG keeps.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-jpeg.rst.
        """

        V4L2_JPEG_CHROMA_SUBSAMPLING_444 = 0
        """As many samples of chroma as of luma, each way. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_CHROMA_SUBSAMPLING_422 = 1
        """Half of it, across. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_CHROMA_SUBSAMPLING_420 = 2
        """A quarter of it, half across and half down. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_CHROMA_SUBSAMPLING_411 = 3
        """A quarter of it, all of that across. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_CHROMA_SUBSAMPLING_410 = 4
        """An eighth of it, a quarter across and half down. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_CHROMA_SUBSAMPLING_GRAY = 5
        """None of it: luma alone. Documented in v4l/ext-ctrls-jpeg.rst."""

    class v4l2_jpeg_active_marker(enum.IntFlag):
        """Segments that a JPEG encoder writes.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-jpeg.rst.
        """

        V4L2_JPEG_ACTIVE_MARKER_APP0 = 1
        """Application segment 0, which holds the JFIF header. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_ACTIVE_MARKER_APP1 = 2
        """Application segment 1, which Exif uses. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_ACTIVE_MARKER_COM = 0x00010000
        """Comment segment, text that decoders pass over. Documented in v4l/ext-ctrls-jpeg.rst."""
        V4L2_JPEG_ACTIVE_MARKER_DQT = 0x00020000
        """Quantiser tables, without which only a decoder that knows them can go on. Documented in
        v4l/ext-ctrls-jpeg.rst.
        """
        V4L2_JPEG_ACTIVE_MARKER_DHT = 0x00040000
        """Huffman tables, which frames of Motion JPEG often lack. Documented in v4l/ext-ctrls-jpeg.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_jpeg_chroma_subsampling": (
                "V4L2_JPEG_CHROMA_SUBSAMPLING_444",
                "V4L2_JPEG_CHROMA_SUBSAMPLING_422",
                "V4L2_JPEG_CHROMA_SUBSAMPLING_420",
                "V4L2_JPEG_CHROMA_SUBSAMPLING_411",
                "V4L2_JPEG_CHROMA_SUBSAMPLING_410",
                "V4L2_JPEG_CHROMA_SUBSAMPLING_GRAY",
            ),
        },
        flags={
            "v4l2_jpeg_active_marker": (
                "V4L2_JPEG_ACTIVE_MARKER_APP0",
                "V4L2_JPEG_ACTIVE_MARKER_APP1",
                "V4L2_JPEG_ACTIVE_MARKER_COM",
                "V4L2_JPEG_ACTIVE_MARKER_DQT",
                "V4L2_JPEG_ACTIVE_MARKER_DHT",
            ),
        },
    )
