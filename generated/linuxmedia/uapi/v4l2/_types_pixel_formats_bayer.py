"""Raw sensor formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_pixel_format_bayer: Colour filter mosaics as sensors deliver them, one sample a pixel. Samples are named by the
# start of the two lines that repeat down the image.

V4L2_PIX_FMT_SBGGR8: Final = 0x31384142
"""Lines BGBG and GRGR, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SGBRG8: Final = 0x47524247
"""Lines GBGB and RGRG, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SGRBG8: Final = 0x47425247
"""Lines GRGR and BGBG, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SRGGB8: Final = 0x42474752
"""Lines RGRG and GBGB, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SBGGR10: Final = 0x30314742
"""Lines BGBG and GRGR; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG10: Final = 0x30314247
"""Lines GBGB and RGRG; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG10: Final = 0x30314142
"""Lines GRGR and BGBG; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB10: Final = 0x30314752
"""Lines RGRG and GBGB; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR10P: Final = 0x41414270
"""Lines BGBG and GRGR; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG10P: Final = 0x41414770
"""Lines GBGB and RGRG; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG10P: Final = 0x41416770
"""Lines GRGR and BGBG; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB10P: Final = 0x41415270
"""Lines RGRG and GBGB; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR10ALAW8: Final = 0x38414261
"""Lines BGBG and GRGR; 10 bits a sample squeezed into one byte by A-law companding. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG10ALAW8: Final = 0x38414761
"""Lines GBGB and RGRG; 10 bits a sample squeezed into one byte by A-law companding. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG10ALAW8: Final = 0x38416761
"""Lines GRGR and BGBG; 10 bits a sample squeezed into one byte by A-law companding. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB10ALAW8: Final = 0x38415261
"""Lines RGRG and GBGB; 10 bits a sample squeezed into one byte by A-law companding. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR10DPCM8: Final = 0x38414262
"""Lines BGBG and GRGR; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG10DPCM8: Final = 0x38414762
"""Lines GBGB and RGRG; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG10DPCM8: Final = 0x30314442
"""Lines GRGR and BGBG; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB10DPCM8: Final = 0x38415262
"""Lines RGRG and GBGB; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR12: Final = 0x32314742
"""Lines BGBG and GRGR; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG12: Final = 0x32314247
"""Lines GBGB and RGRG; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG12: Final = 0x32314142
"""Lines GRGR and BGBG; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB12: Final = 0x32314752
"""Lines RGRG and GBGB; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR12P: Final = 0x43434270
"""Lines BGBG and GRGR; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG12P: Final = 0x43434770
"""Lines GBGB and RGRG; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG12P: Final = 0x43436770
"""Lines GRGR and BGBG; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB12P: Final = 0x43435270
"""Lines RGRG and GBGB; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR14: Final = 0x34314742
"""Lines BGBG and GRGR; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG14: Final = 0x34314247
"""Lines GBGB and RGRG; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG14: Final = 0x34315247
"""Lines GRGR and BGBG; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB14: Final = 0x34314752
"""Lines RGRG and GBGB; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR14P: Final = 0x45454270
"""Lines BGBG and GRGR; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all, the first
lowest. Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGBRG14P: Final = 0x45454770
"""Lines GBGB and RGRG; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all, the first
lowest. Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SGRBG14P: Final = 0x45456770
"""Lines GRGR and BGBG; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all, the first
lowest. Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SRGGB14P: Final = 0x45455270
"""Lines RGRG and GBGB; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all, the first
lowest. Documented in v4l/pixfmt-bayer.rst.
"""
V4L2_PIX_FMT_SBGGR16: Final = 0x32525942
"""Lines BGBG and GRGR; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SGBRG16: Final = 0x36314247
"""Lines GBGB and RGRG; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SGRBG16: Final = 0x36315247
"""Lines GRGR and BGBG; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
V4L2_PIX_FMT_SRGGB16: Final = 0x36314752
"""Lines RGRG and GBGB; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""

# v4l2_pixel_format_bayer_ipu3: Mosaics as the Intel IPU3 camera receiver packs them, 25 samples of 10 bits in 32 bytes.

V4L2_PIX_FMT_IPU3_SBGGR10: Final = 0x62337069
"""Lines BGBG and GRGR; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits empty.
Documented in v4l/pixfmt-srggb10-ipu3.rst.
"""
V4L2_PIX_FMT_IPU3_SGBRG10: Final = 0x67337069
"""Lines GBGB and RGRG; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits empty.
Documented in v4l/pixfmt-srggb10-ipu3.rst.
"""
V4L2_PIX_FMT_IPU3_SGRBG10: Final = 0x47337069
"""Lines GRGR and BGBG; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits empty.
Documented in v4l/pixfmt-srggb10-ipu3.rst.
"""
V4L2_PIX_FMT_IPU3_SRGGB10: Final = 0x72337069
"""Lines RGRG and GBGB; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits empty.
Documented in v4l/pixfmt-srggb10-ipu3.rst.
"""

# v4l2_pixel_format_pisp: Raw images compressed to eight bits a sample by the Raspberry Pi image signal processor, at a
# fixed rate of eight bytes for eight pixels.

V4L2_PIX_FMT_PISP_COMP1_RGGB: Final = 0x52314350
"""Lines RGRG and GBGB; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised
neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP1_GRBG: Final = 0x47314350
"""Lines GRGR and BGBG; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised
neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP1_GBRG: Final = 0x67314350
"""Lines GBGB and RGRG; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised
neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP1_BGGR: Final = 0x42314350
"""Lines BGBG and GRGR; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised
neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP1_MONO: Final = 0x4D314350
"""Monochrome; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised neighbours.
Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP2_RGGB: Final = 0x52324350
"""Lines RGRG and GBGB; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square
root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP2_GRBG: Final = 0x47324350
"""Lines GRGR and BGBG; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square
root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP2_GBRG: Final = 0x67324350
"""Lines GBGB and RGRG; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square
root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP2_BGGR: Final = 0x42324350
"""Lines BGBG and GRGR; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square
root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""
V4L2_PIX_FMT_PISP_COMP2_MONO: Final = 0x4D324350
"""Monochrome; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square root
curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
"""


if TYPE_CHECKING:

    class v4l2_pixel_format_bayer(enum.IntEnum):
        """Colour filter mosaics as sensors deliver them, one sample a pixel. Samples are named by the start of the two
        lines that repeat down the image.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-bayer.rst.
        """

        V4L2_PIX_FMT_SBGGR8 = 0x31384142
        """Lines BGBG and GRGR, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SGBRG8 = 0x47524247
        """Lines GBGB and RGRG, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SGRBG8 = 0x47425247
        """Lines GRGR and BGBG, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SRGGB8 = 0x42474752
        """Lines RGRG and GBGB, one byte a sample. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SBGGR10 = 0x30314742
        """Lines BGBG and GRGR; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG10 = 0x30314247
        """Lines GBGB and RGRG; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG10 = 0x30314142
        """Lines GRGR and BGBG; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB10 = 0x30314752
        """Lines RGRG and GBGB; 10 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR10P = 0x41414270
        """Lines BGBG and GRGR; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first
        lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG10P = 0x41414770
        """Lines GBGB and RGRG; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first
        lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG10P = 0x41416770
        """Lines GRGR and BGBG; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first
        lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB10P = 0x41415270
        """Lines RGRG and GBGB; four samples in five bytes: bits 9-2 of each, then bits 1-0 of all four, the first
        lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR10ALAW8 = 0x38414261
        """Lines BGBG and GRGR; 10 bits a sample squeezed into one byte by A-law companding. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG10ALAW8 = 0x38414761
        """Lines GBGB and RGRG; 10 bits a sample squeezed into one byte by A-law companding. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG10ALAW8 = 0x38416761
        """Lines GRGR and BGBG; 10 bits a sample squeezed into one byte by A-law companding. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB10ALAW8 = 0x38415261
        """Lines RGRG and GBGB; 10 bits a sample squeezed into one byte by A-law companding. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR10DPCM8 = 0x38414262
        """Lines BGBG and GRGR; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG10DPCM8 = 0x38414762
        """Lines GBGB and RGRG; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG10DPCM8 = 0x30314442
        """Lines GRGR and BGBG; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB10DPCM8 = 0x38415262
        """Lines RGRG and GBGB; 10 bits a sample squeezed into one byte as differences, with loss. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR12 = 0x32314742
        """Lines BGBG and GRGR; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG12 = 0x32314247
        """Lines GBGB and RGRG; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG12 = 0x32314142
        """Lines GRGR and BGBG; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB12 = 0x32314752
        """Lines RGRG and GBGB; 12 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR12P = 0x43434270
        """Lines BGBG and GRGR; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
        Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG12P = 0x43434770
        """Lines GBGB and RGRG; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
        Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG12P = 0x43436770
        """Lines GRGR and BGBG; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
        Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB12P = 0x43435270
        """Lines RGRG and GBGB; two samples in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest.
        Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR14 = 0x34314742
        """Lines BGBG and GRGR; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG14 = 0x34314247
        """Lines GBGB and RGRG; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG14 = 0x34315247
        """Lines GRGR and BGBG; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB14 = 0x34314752
        """Lines RGRG and GBGB; 14 bits a sample at the bottom of a little-endian word of 16. Documented in
        v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR14P = 0x45454270
        """Lines BGBG and GRGR; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all,
        the first lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGBRG14P = 0x45454770
        """Lines GBGB and RGRG; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all,
        the first lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SGRBG14P = 0x45456770
        """Lines GRGR and BGBG; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all,
        the first lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SRGGB14P = 0x45455270
        """Lines RGRG and GBGB; four samples in seven bytes: bits 13-6 of each, then three bytes with bits 5-0 of all,
        the first lowest. Documented in v4l/pixfmt-bayer.rst.
        """
        V4L2_PIX_FMT_SBGGR16 = 0x32525942
        """Lines BGBG and GRGR; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SGBRG16 = 0x36314247
        """Lines GBGB and RGRG; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SGRBG16 = 0x36315247
        """Lines GRGR and BGBG; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""
        V4L2_PIX_FMT_SRGGB16 = 0x36314752
        """Lines RGRG and GBGB; every bit of a little-endian word of 16 in use. Documented in v4l/pixfmt-bayer.rst."""

    class v4l2_pixel_format_bayer_ipu3(enum.IntEnum):
        """Mosaics as the Intel IPU3 camera receiver packs them, 25 samples of 10 bits in 32 bytes.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-srggb10-ipu3.rst.
        """

        V4L2_PIX_FMT_IPU3_SBGGR10 = 0x62337069
        """Lines BGBG and GRGR; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits
        empty. Documented in v4l/pixfmt-srggb10-ipu3.rst.
        """
        V4L2_PIX_FMT_IPU3_SGBRG10 = 0x67337069
        """Lines GBGB and RGRG; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits
        empty. Documented in v4l/pixfmt-srggb10-ipu3.rst.
        """
        V4L2_PIX_FMT_IPU3_SGRBG10 = 0x47337069
        """Lines GRGR and BGBG; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits
        empty. Documented in v4l/pixfmt-srggb10-ipu3.rst.
        """
        V4L2_PIX_FMT_IPU3_SRGGB10 = 0x72337069
        """Lines RGRG and GBGB; samples follow each other from the lowest bit, and the last byte of 32 leaves six bits
        empty. Documented in v4l/pixfmt-srggb10-ipu3.rst.
        """

    class v4l2_pixel_format_pisp(enum.IntEnum):
        """Raw images compressed to eight bits a sample by the Raspberry Pi image signal processor, at a fixed rate of
        eight bytes for eight pixels.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """

        V4L2_PIX_FMT_PISP_COMP1_RGGB = 0x52314350
        """Lines RGRG and GBGB; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between
        quantised neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP1_GRBG = 0x47314350
        """Lines GRGR and BGBG; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between
        quantised neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP1_GBRG = 0x67314350
        """Lines GBGB and RGRG; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between
        quantised neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP1_BGGR = 0x42314350
        """Lines BGBG and GRGR; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between
        quantised neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP1_MONO = 0x4D314350
        """Monochrome; eight samples of up to 12 significant bits in eight bytes by mode 1, deltas between quantised
        neighbours. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP2_RGGB = 0x52324350
        """Lines RGRG and GBGB; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear
        square root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP2_GRBG = 0x47324350
        """Lines GRGR and BGBG; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear
        square root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP2_GBRG = 0x67324350
        """Lines GBGB and RGRG; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear
        square root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP2_BGGR = 0x42324350
        """Lines BGBG and GRGR; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear
        square root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """
        V4L2_PIX_FMT_PISP_COMP2_MONO = 0x4D324350
        """Monochrome; eight samples of up to 12 significant bits in eight bytes by mode 2, a piecewise linear square
        root curve. Since Linux 6.11. Documented in v4l/pixfmt-srggb8-pisp-comp.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pixel_format_bayer": (
                "V4L2_PIX_FMT_SBGGR8",
                "V4L2_PIX_FMT_SGBRG8",
                "V4L2_PIX_FMT_SGRBG8",
                "V4L2_PIX_FMT_SRGGB8",
                "V4L2_PIX_FMT_SBGGR10",
                "V4L2_PIX_FMT_SGBRG10",
                "V4L2_PIX_FMT_SGRBG10",
                "V4L2_PIX_FMT_SRGGB10",
                "V4L2_PIX_FMT_SBGGR10P",
                "V4L2_PIX_FMT_SGBRG10P",
                "V4L2_PIX_FMT_SGRBG10P",
                "V4L2_PIX_FMT_SRGGB10P",
                "V4L2_PIX_FMT_SBGGR10ALAW8",
                "V4L2_PIX_FMT_SGBRG10ALAW8",
                "V4L2_PIX_FMT_SGRBG10ALAW8",
                "V4L2_PIX_FMT_SRGGB10ALAW8",
                "V4L2_PIX_FMT_SBGGR10DPCM8",
                "V4L2_PIX_FMT_SGBRG10DPCM8",
                "V4L2_PIX_FMT_SGRBG10DPCM8",
                "V4L2_PIX_FMT_SRGGB10DPCM8",
                "V4L2_PIX_FMT_SBGGR12",
                "V4L2_PIX_FMT_SGBRG12",
                "V4L2_PIX_FMT_SGRBG12",
                "V4L2_PIX_FMT_SRGGB12",
                "V4L2_PIX_FMT_SBGGR12P",
                "V4L2_PIX_FMT_SGBRG12P",
                "V4L2_PIX_FMT_SGRBG12P",
                "V4L2_PIX_FMT_SRGGB12P",
                "V4L2_PIX_FMT_SBGGR14",
                "V4L2_PIX_FMT_SGBRG14",
                "V4L2_PIX_FMT_SGRBG14",
                "V4L2_PIX_FMT_SRGGB14",
                "V4L2_PIX_FMT_SBGGR14P",
                "V4L2_PIX_FMT_SGBRG14P",
                "V4L2_PIX_FMT_SGRBG14P",
                "V4L2_PIX_FMT_SRGGB14P",
                "V4L2_PIX_FMT_SBGGR16",
                "V4L2_PIX_FMT_SGBRG16",
                "V4L2_PIX_FMT_SGRBG16",
                "V4L2_PIX_FMT_SRGGB16",
            ),
            "v4l2_pixel_format_bayer_ipu3": (
                "V4L2_PIX_FMT_IPU3_SBGGR10",
                "V4L2_PIX_FMT_IPU3_SGBRG10",
                "V4L2_PIX_FMT_IPU3_SGRBG10",
                "V4L2_PIX_FMT_IPU3_SRGGB10",
            ),
            "v4l2_pixel_format_pisp": (
                "V4L2_PIX_FMT_PISP_COMP1_RGGB",
                "V4L2_PIX_FMT_PISP_COMP1_GRBG",
                "V4L2_PIX_FMT_PISP_COMP1_GBRG",
                "V4L2_PIX_FMT_PISP_COMP1_BGGR",
                "V4L2_PIX_FMT_PISP_COMP1_MONO",
                "V4L2_PIX_FMT_PISP_COMP2_RGGB",
                "V4L2_PIX_FMT_PISP_COMP2_GRBG",
                "V4L2_PIX_FMT_PISP_COMP2_GBRG",
                "V4L2_PIX_FMT_PISP_COMP2_BGGR",
                "V4L2_PIX_FMT_PISP_COMP2_MONO",
            ),
        },
    )
