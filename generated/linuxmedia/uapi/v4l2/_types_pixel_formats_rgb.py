"""RGB and HSV pixel formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_pixel_format: Layouts of pixels in memory. This part holds the RGB formats; bits are numbered from 0, the least
# significant.

V4L2_PIX_FMT_RGB332: Final = 0x31424752
"""One byte a pixel: red 7-5, green 4-2, blue 1-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB444: Final = 0x34343452
"""Little-endian word of 16 bits: red 11-8, green 7-4, blue 3-0. Drivers disagree whether bits 15-12 are alpha, so
`V4L2_PIX_FMT_ARGB444` and `V4L2_PIX_FMT_XRGB444` replace it. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ARGB444: Final = 0x32315241
"""Little-endian word of 16 bits: alpha 15-12, red 11-8, green 7-4, blue 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XRGB444: Final = 0x32315258
"""Little-endian word of 16 bits: padding 15-12, red 11-8, green 7-4, blue 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBA444: Final = 0x32314152
"""Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, alpha 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBX444: Final = 0x32315852
"""Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, padding 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_ABGR444: Final = 0x32314241
"""Little-endian word of 16 bits: alpha 15-12, blue 11-8, green 7-4, red 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XBGR444: Final = 0x32314258
"""Little-endian word of 16 bits: padding 15-12, blue 11-8, green 7-4, red 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRA444: Final = 0x32314147
"""Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, alpha 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRX444: Final = 0x32315842
"""Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, padding 3-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB555: Final = 0x4F424752
"""Little-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. The meaning of bit 15 is unsettled, so
`V4L2_PIX_FMT_ARGB555` and `V4L2_PIX_FMT_XRGB555` replace it. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ARGB555: Final = 0x35315241
"""Little-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XRGB555: Final = 0x35315258
"""Little-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBA555: Final = 0x35314152
"""Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, alpha 0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBX555: Final = 0x35315852
"""Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, padding 0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_ABGR555: Final = 0x35314241
"""Little-endian word of 16 bits: alpha 15, blue 14-10, green 9-5, red 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XBGR555: Final = 0x35314258
"""Little-endian word of 16 bits: padding 15, blue 14-10, green 9-5, red 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRA555: Final = 0x35314142
"""Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, alpha 0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRX555: Final = 0x35315842
"""Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, padding 0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB565: Final = 0x50424752
"""Little-endian word of 16 bits: red 15-11, green 10-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB555X: Final = 0x51424752
"""Big-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. Bit 15 is unsettled, so `V4L2_PIX_FMT_ARGB555X` and
`V4L2_PIX_FMT_XRGB555X` replace it. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ARGB555X: Final = 0xB5315241
"""Big-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XRGB555X: Final = 0xB5315258
"""Big-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB565X: Final = 0x52424752
"""Big-endian word of 16 bits: red 15-11, green 10-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGR666: Final = 0x48524742
"""Four bytes a pixel, read as a big-endian word: blue 31-26, green 25-20, red 19-14, padding 13-0. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_BGR24: Final = 0x33524742
"""Three bytes a pixel: blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB24: Final = 0x33424752
"""Three bytes a pixel: red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGR32: Final = 0x34524742
"""Four bytes a pixel: blue, green, red, and one that is alpha or padding as the driver likes; `V4L2_PIX_FMT_ABGR32` and
`V4L2_PIX_FMT_XBGR32` replace it. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ABGR32: Final = 0x34325241
"""Four bytes a pixel: blue, green, red, alpha. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XBGR32: Final = 0x34325258
"""Four bytes a pixel: blue, green, red, padding. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRA32: Final = 0x34324152
"""Four bytes a pixel: alpha, blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_BGRX32: Final = 0x34325852
"""Four bytes a pixel: padding, blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGB32: Final = 0x34424752
"""Four bytes a pixel: one that is alpha or padding as the driver likes, then red, green, blue; `V4L2_PIX_FMT_ARGB32`
and `V4L2_PIX_FMT_XRGB32` replace it. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_RGBA32: Final = 0x34324241
"""Four bytes a pixel: red, green, blue, alpha. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBX32: Final = 0x34324258
"""Four bytes a pixel: red, green, blue, padding. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_ARGB32: Final = 0x34324142
"""Four bytes a pixel: alpha, red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_XRGB32: Final = 0x34325842
"""Four bytes a pixel: padding, red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
V4L2_PIX_FMT_RGBX1010102: Final = 0x30335852
"""Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, padding 1-0. Since Linux 6.3. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_RGBA1010102: Final = 0x30334152
"""Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, alpha 1-0. Since Linux 6.3. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ARGB2101010: Final = 0x30335241
"""Little-endian word of 32 bits: alpha 31-30, red 29-20, green 19-10, blue 9-0. Since Linux 6.3. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_BGR48_12: Final = 0x32313342
"""Three little-endian words of 16 bits a pixel: blue, green, red, each in bits 15-4 over four zero bits. Since Linux
6.4. Documented in v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_BGR48: Final = 0x36524742
"""Three little-endian words of 16 bits a pixel, all bits in use: blue, green, red. Since Linux 6.11. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_RGB48: Final = 0x36424752
"""Three little-endian words of 16 bits a pixel, all bits in use: red, green, blue. Since Linux 6.11. Documented in
v4l/pixfmt-rgb.rst.
"""
V4L2_PIX_FMT_ABGR64_12: Final = 0x32313442
"""Four little-endian words of 16 bits a pixel: blue, green, red, alpha, each in bits 15-4 over four zero bits. Since
Linux 6.4. Documented in v4l/pixfmt-rgb.rst.
"""

# v4l2_pixel_format_hsv: Hue, saturation and value instead of RGB; hsv_enc gives the scale of the hue.

V4L2_PIX_FMT_HSV24: Final = 0x33565348
"""Three bytes a pixel: hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""
V4L2_PIX_FMT_HSV32: Final = 0x34565348
"""Four bytes a pixel: padding, hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""

# v4l2_pixel_format_indexed: Pixels that point into a palette.

V4L2_PIX_FMT_PAL8: Final = 0x384C4150
"""One byte a pixel, an index of 256 ARGB colours that the frame buffer device sets; for output overlays only.
Documented in v4l/pixfmt-indexed.rst.
"""


if TYPE_CHECKING:

    class v4l2_pixel_format(enum.IntEnum):
        """Layouts of pixels in memory. This part holds the RGB formats; bits are numbered from 0, the least
        significant.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-rgb.rst.
        """

        V4L2_PIX_FMT_RGB332 = 0x31424752
        """One byte a pixel: red 7-5, green 4-2, blue 1-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGB444 = 0x34343452
        """Little-endian word of 16 bits: red 11-8, green 7-4, blue 3-0. Drivers disagree whether bits 15-12 are alpha,
        so `V4L2_PIX_FMT_ARGB444` and `V4L2_PIX_FMT_XRGB444` replace it. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ARGB444 = 0x32315241
        """Little-endian word of 16 bits: alpha 15-12, red 11-8, green 7-4, blue 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_XRGB444 = 0x32315258
        """Little-endian word of 16 bits: padding 15-12, red 11-8, green 7-4, blue 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGBA444 = 0x32314152
        """Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, alpha 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGBX444 = 0x32315852
        """Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, padding 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ABGR444 = 0x32314241
        """Little-endian word of 16 bits: alpha 15-12, blue 11-8, green 7-4, red 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_XBGR444 = 0x32314258
        """Little-endian word of 16 bits: padding 15-12, blue 11-8, green 7-4, red 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGRA444 = 0x32314147
        """Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, alpha 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGRX444 = 0x32315842
        """Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, padding 3-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGB555 = 0x4F424752
        """Little-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. The meaning of bit 15 is unsettled, so
        `V4L2_PIX_FMT_ARGB555` and `V4L2_PIX_FMT_XRGB555` replace it. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ARGB555 = 0x35315241
        """Little-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_XRGB555 = 0x35315258
        """Little-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGBA555 = 0x35314152
        """Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, alpha 0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGBX555 = 0x35315852
        """Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, padding 0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ABGR555 = 0x35314241
        """Little-endian word of 16 bits: alpha 15, blue 14-10, green 9-5, red 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_XBGR555 = 0x35314258
        """Little-endian word of 16 bits: padding 15, blue 14-10, green 9-5, red 4-0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGRA555 = 0x35314142
        """Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, alpha 0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_BGRX555 = 0x35315842
        """Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, padding 0. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGB565 = 0x50424752
        """Little-endian word of 16 bits: red 15-11, green 10-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGB555X = 0x51424752
        """Big-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. Bit 15 is unsettled, so `V4L2_PIX_FMT_ARGB555X`
        and `V4L2_PIX_FMT_XRGB555X` replace it. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ARGB555X = 0xB5315241
        """Big-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_XRGB555X = 0xB5315258
        """Big-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGB565X = 0x52424752
        """Big-endian word of 16 bits: red 15-11, green 10-5, blue 4-0. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_BGR666 = 0x48524742
        """Four bytes a pixel, read as a big-endian word: blue 31-26, green 25-20, red 19-14, padding 13-0. Documented
        in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGR24 = 0x33524742
        """Three bytes a pixel: blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGB24 = 0x33424752
        """Three bytes a pixel: red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_BGR32 = 0x34524742
        """Four bytes a pixel: blue, green, red, and one that is alpha or padding as the driver likes;
        `V4L2_PIX_FMT_ABGR32` and `V4L2_PIX_FMT_XBGR32` replace it. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ABGR32 = 0x34325241
        """Four bytes a pixel: blue, green, red, alpha. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_XBGR32 = 0x34325258
        """Four bytes a pixel: blue, green, red, padding. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_BGRA32 = 0x34324152
        """Four bytes a pixel: alpha, blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_BGRX32 = 0x34325852
        """Four bytes a pixel: padding, blue, green, red. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGB32 = 0x34424752
        """Four bytes a pixel: one that is alpha or padding as the driver likes, then red, green, blue;
        `V4L2_PIX_FMT_ARGB32` and `V4L2_PIX_FMT_XRGB32` replace it. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGBA32 = 0x34324241
        """Four bytes a pixel: red, green, blue, alpha. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGBX32 = 0x34324258
        """Four bytes a pixel: red, green, blue, padding. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_ARGB32 = 0x34324142
        """Four bytes a pixel: alpha, red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_XRGB32 = 0x34325842
        """Four bytes a pixel: padding, red, green, blue. Documented in v4l/pixfmt-rgb.rst."""
        V4L2_PIX_FMT_RGBX1010102 = 0x30335852
        """Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, padding 1-0. Since Linux 6.3. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGBA1010102 = 0x30334152
        """Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, alpha 1-0. Since Linux 6.3. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ARGB2101010 = 0x30335241
        """Little-endian word of 32 bits: alpha 31-30, red 29-20, green 19-10, blue 9-0. Since Linux 6.3. Documented in
        v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGR48_12 = 0x32313342
        """Three little-endian words of 16 bits a pixel: blue, green, red, each in bits 15-4 over four zero bits. Since
        Linux 6.4. Documented in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_BGR48 = 0x36524742
        """Three little-endian words of 16 bits a pixel, all bits in use: blue, green, red. Since Linux 6.11. Documented
        in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_RGB48 = 0x36424752
        """Three little-endian words of 16 bits a pixel, all bits in use: red, green, blue. Since Linux 6.11. Documented
        in v4l/pixfmt-rgb.rst.
        """
        V4L2_PIX_FMT_ABGR64_12 = 0x32313442
        """Four little-endian words of 16 bits a pixel: blue, green, red, alpha, each in bits 15-4 over four zero bits.
        Since Linux 6.4. Documented in v4l/pixfmt-rgb.rst.
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
        V4L2_SDR_FMT_CU8 = 0x38305543
        """Unsigned bytes, I and Q by turns. Documented in v4l/sdr-formats.rst."""
        V4L2_SDR_FMT_CU16LE = 0x36315543
        """Unsigned little-endian words of 16 bits, I and Q by turns. Documented in v4l/sdr-formats.rst."""
        V4L2_SDR_FMT_CS8 = 0x38305343
        """Signed bytes, I and Q by turns. Documented in v4l/sdr-formats.rst."""
        V4L2_SDR_FMT_CS14LE = 0x34315343
        """Signed little-endian values of 14 bits in words of 16, zeros above, I and Q by turns. Documented in
        v4l/sdr-formats.rst.
        """
        V4L2_SDR_FMT_RU12LE = 0x32315552
        """Real samples, unsigned 12 bits in a little-endian word of 16, zeros above. Documented in
        v4l/sdr-formats.rst.
        """
        V4L2_SDR_FMT_PCU16BE = 0x36314350
        """Unsigned big-endian values of 16 bits on top of words of 32, 14 of them data; all I in the first half of the
        buffer, all Q in the second. Documented in v4l/sdr-formats.rst.
        """
        V4L2_SDR_FMT_PCU18BE = 0x38314350
        """Unsigned big-endian values of 18 bits on top of words of 32, 16 of them data; all I in the first half of the
        buffer, all Q in the second. Documented in v4l/sdr-formats.rst.
        """
        V4L2_SDR_FMT_PCU20BE = 0x30324350
        """Unsigned big-endian values of 20 bits on top of words of 32, 18 of them data; all I in the first half of the
        buffer, all Q in the second. Documented in v4l/sdr-formats.rst.
        """
        V4L2_TCH_FMT_DELTA_TD16 = 0x36314454
        """Signed little-endian words of 16 bits, the change of a node against its untouched baseline. Documented in
        v4l/tch-formats.rst.
        """
        V4L2_TCH_FMT_DELTA_TD08 = 0x38304454
        """Signed bytes, the change of a node against its untouched baseline. Documented in v4l/tch-formats.rst."""
        V4L2_TCH_FMT_TU16 = 0x36315554
        """Unsigned little-endian words of 16 bits, raw readings or baselines. Documented in v4l/tch-formats.rst."""
        V4L2_TCH_FMT_TU08 = 0x38305554
        """Unsigned bytes, raw readings or baselines. Documented in v4l/tch-formats.rst."""
        V4L2_META_FMT_VSP1_HGO = 0x48505356
        """Histogram over one dimension with minimum, maximum and sum, of 64 or 256 bins, from the Renesas VSP1.
        Documented in v4l/meta-formats.rst.
        """
        V4L2_META_FMT_VSP1_HGT = 0x54505356
        """Histogram over six hue areas by 32 saturation steps, from the Renesas VSP1. Documented in
        v4l/meta-formats.rst.
        """
        V4L2_META_FMT_UVC = 0x48435655
        """Payload headers of a USB camera, each preceded by the host's timestamp and USB frame number. Documented in
        v4l/meta-formats.rst.
        """
        V4L2_META_FMT_D4XX = 0x58583444
        """Payload headers of Intel D4xx depth cameras, extended by blocks of Microsoft's, such as intrinsics, and of
        Intel's own on depth control, timing and configuration. Documented in v4l/meta-formats.rst.
        """
        V4L2_META_FMT_VIVID = 0x44564956
        """Brightness, contrast, saturation and hue for the vivid test driver to apply to its controls. Documented in
        v4l/meta-formats.rst.
        """
        V4L2_META_FMT_RK_ISP1_PARAMS = 0x50314B52
        """Parameters of the Rockchip ISP1 as one fixed `linuxmedia.uapi.drivers.rkisp1_params_cfg`. Since Linux 5.11.
        Documented in v4l/meta-formats.rst.
        """
        V4L2_META_FMT_RK_ISP1_STAT_3A = 0x53314B52
        """Exposure, focus, white balance and histogram measurements of the Rockchip ISP1. Since Linux 5.11. Documented
        in v4l/meta-formats.rst.
        """
        V4L2_META_FMT_RK_ISP1_EXT_PARAMS = 0x45314B52
        """Parameters of the Rockchip ISP1 as a chain of blocks, so that later ones can be added. Since Linux 6.12.
        Documented in v4l/meta-formats.rst.
        """
        V4L2_META_FMT_RPI_BE_CFG = 0x43425052
        """Global and tile settings for the back end of the Raspberry Pi image processor. Since Linux 6.11. Documented
        in v4l/meta-formats.rst.
        """
        V4L2_PIX_FMT_HSV24 = 0x33565348
        """Three bytes a pixel: hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""
        V4L2_PIX_FMT_HSV32 = 0x34565348
        """Four bytes a pixel: padding, hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""
        V4L2_PIX_FMT_PAL8 = 0x384C4150
        """One byte a pixel, an index of 256 ARGB colours that the frame buffer device sets; for output overlays only.
        Documented in v4l/pixfmt-indexed.rst.
        """
        V4L2_PIX_FMT_CPIA1 = 0x41495043
        """Compressed luma and chroma of the first CPiA webcam bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_WNVA = 0x41564E57
        """Output of the compressor on Winnov Videum boards. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_SN9C10X = 0x30313953
        """Mosaic compressed by Sonix SN9C101, 102 and 103 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_SN9C20X_I420 = 0x30323953
        """4:2:0 in blocks as Sonix SN9C20x bridges emit it. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_PWC1 = 0x31435750
        """Compression of the older Philips webcam chips. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_PWC2 = 0x32435750
        """Compression of the newer Philips webcam chips, which use other tables. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_ET61X251 = 0x35323645
        """Compressed mosaic of Etoms ET61x151 and ET61x251 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_SPCA501 = 0x31303553
        """Runs of luma, Cb, luma and Cr for each pair of lines, a signed byte each, from Sunplus SPCA501 bridges.
        Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_SPCA505 = 0x35303553
        """Runs of luma, luma, Cb and Cr for each pair of lines, a signed byte each, from Sunplus SPCA505 bridges.
        Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_SPCA508 = 0x38303553
        """Runs of luma, Cb, Cr and luma for each pair of lines, a signed byte each, from Sunplus SPCA508 bridges.
        Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_SPCA561 = 0x31363553
        """Compressed GBRG mosaic of Sunplus SPCA561 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_PAC207 = 0x37303250
        """Compressed BGGR mosaic of Pixart PAC207 sensors. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_MR97310A = 0x3031334D
        """Compressed BGGR mosaic of Mars-Semi MR97310A bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_JL2005BCD = 0x30324C4A
        """JPEG-like compression of an RGGB mosaic in JL2005B, C and D toy cameras. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_SN9C2028 = 0x584E4F53
        """Compressed GBRG mosaic of Sonix SN9C2028 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_SQ905C = 0x43353039
        """Compressed RGGB mosaic of SQ Technologies SQ905C bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_PJPG = 0x47504A50
        """JPEG variant with changed markers, from Pixart 73xx bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_OV511 = 0x3131354F
        """JPEG-like blocks from OmniVision OV511 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_OV518 = 0x3831354F
        """JPEG-like blocks from OmniVision OV518 bridges, incompatible with those of the OV511. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_STV0680 = 0x30383653
        """Uncompressed mosaic of one byte a sample from STMicroelectronics STV0680 cameras, in the chip's own order of
        pixels. Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_TM6000 = 0x30364D54
        """Raw USB packets of Trident TM5600 and TM60x0 television receivers. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_CIT_YYVYUY = 0x56544943
        """A line of luma, then a line of Cr, Y, Cb, Y, a byte each, from Xirlink chips in IBM webcams. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_KONICA420 = 0x494E4F4B
        """4:2:0 of 8 bits, in planes that begin anew for every block of 256 pixels, from Konica webcams. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_JPGL = 0x4C47504A
        """Pegasus JPEG-Lite, from Divio NW80x bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_SE401 = 0x31303453
        """RGB in the JangGu compression of Endpoints SE401 bridges. Documented in v4l/pixfmt-reserved.rst."""
        V4L2_PIX_FMT_S5C_UYVY_JPG = 0x49433553
        """Preview in UYVY and still picture in JPEG, mixed line by line in the first plane, with offsets of the UYVY
        lines behind; the second plane tells where those offsets begin. From Samsung S5C73M3 cameras. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_MT21C = 0x3132544D
        """Losslessly compressed 4:2:0 in two planes that only MediaTek's own converter can read. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_MM21 = 0x31324D4D
        """MediaTek 4:2:0 of 8 bits in two regions, Y in tiles of 16 by 32 and Cb, Cr pairs in tiles of 16 by 16. Since
        Linux 5.16. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_MT2110T = 0x5432544D
        """MediaTek 10-bit 4:2:0 in the tiles of `V4L2_PIX_FMT_MM21`; each 16 by 4 strip begins with the low two bits, a
        byte for each column. Since Linux 6.6. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_MT2110R = 0x5232544D
        """MediaTek 10-bit 4:2:0 in the tiles of `V4L2_PIX_FMT_MM21`; each 16 by 4 strip begins with the low two bits,
        four bytes for each line. Since Linux 6.6. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_HI240 = 0x34324948
        """One byte of dithered RGB a pixel, for Brooktree Bt848 television cards. Documented in
        v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_QC08C = 0x43383051
        """Losslessly compressed 8-bit 4:2:0 in macro tiles, shared by Qualcomm's display, camera and video blocks.
        Since Linux 5.19. Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_QC10C = 0x43303151
        """Losslessly compressed 10-bit 4:2:0 in macro tiles, shared by Qualcomm's display, camera and video blocks.
        Since Linux 5.19. Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_AJPG = 0x47504A41
        """JPEG-like stream of Aspeed service processors, in which only the blocks that changed since the last frame are
        coded. Since Linux 6.2. Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_HEXTILE = 0x4C545848
        """Rectangles in the Hextile coding of the remote frame buffer protocol, from Nuvoton NPCM service processors.
        Since Linux 6.7. Documented in v4l/pixfmt-reserved.rst.
        """
        V4L2_PIX_FMT_Z16 = 0x2036315A
        """Little-endian word of 16 bits a pixel; the device tells the unit of distance. Documented in
        v4l/depth-formats.rst.
        """
        V4L2_PIX_FMT_INZI = 0x495A4E49
        """Infrared image in the layout of `V4L2_PIX_FMT_Y10`, followed by the depth image in that of
        `V4L2_PIX_FMT_Z16`, from Intel SR300 cameras. Documented in v4l/depth-formats.rst.
        """
        V4L2_PIX_FMT_CNF4 = 0x34464E43
        """Confidence of a depth value from 0, none, to 15; two pixels to the byte, the left one in bits 3-0. Documented
        in v4l/depth-formats.rst.
        """
        V4L2_PIX_FMT_GREY = 0x59455247
        """One byte a pixel, 0 the darkest. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y4 = 0x20343059
        """One byte a pixel with the value in bits 7-4 over zeros; a relic. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y6 = 0x20363059
        """One byte a pixel with the value in bits 7-2 over zeros; a relic. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y10 = 0x20303159
        """Little-endian word of 16 bits a pixel, value 9-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y12 = 0x20323159
        """Little-endian word of 16 bits a pixel, value 11-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y012 = 0x32313059
        """Little-endian word of 16 bits a pixel, value 15-4, zeros below. Since Linux 6.4. Documented in
        v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y14 = 0x20343159
        """Little-endian word of 16 bits a pixel, value 13-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
        V4L2_PIX_FMT_Y16 = 0x20363159
        """Little-endian word of 16 bits a pixel; a device of lower precision may leave the upper bits zero. Documented
        in v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y16_BE = 0xA0363159
        """Big-endian word of 16 bits a pixel; a device of lower precision may leave the upper bits zero. Documented in
        v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y10BPACK = 0x42303159
        """Four pixels of 10 bits in five bytes as one big-endian bit string, the first pixel on top. Documented in
        v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y10P = 0x50303159
        """Four pixels in five bytes: bits 9-2 of each, then bits 1-0 of all, the first lowest, as MIPI RAW10 transmits
        them. Documented in v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_IPU3_Y10 = 0x79337069
        """25 pixels of 10 bits in 32 bytes from the lowest bit upwards, the last six bits empty. Since Linux 5.19.
        Documented in v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y12P = 0x50323159
        """Two pixels in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest, as MIPI RAW12
        transmits them. Since Linux 6.10. Documented in v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y14P = 0x50343159
        """Four pixels in seven bytes: bits 13-6 of each, then 24 bits with bits 5-0 of all, the first lowest, as MIPI
        RAW14 transmits them. Since Linux 6.10. Documented in v4l/pixfmt-yuv-luma.rst.
        """
        V4L2_PIX_FMT_Y8I = 0x20493859
        """Two bytes, the left pixel first. Documented in v4l/yuv-formats.rst."""
        V4L2_PIX_FMT_Y12I = 0x49323159
        """Three bytes as a little-endian word: left 11-0, right 23-12. Documented in v4l/yuv-formats.rst."""
        V4L2_PIX_FMT_UV8 = 0x20385655
        """Bytes Cb and Cr by turns, 8 bits each, in one plane without luma. Documented in v4l/pixfmt-uv8.rst."""
        V4L2_PIX_FMT_YUYV = 0x56595559
        """4:2:2, two pixels in four bytes: Y0, Cb, Y1, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YYUV = 0x56555959
        """4:2:2, two pixels in four bytes, by the name Y0, Y1, Cb, Cr; the API does not define the order. Documented in
        v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_YVYU = 0x55595659
        """4:2:2, two pixels in four bytes: Y0, Cr, Y1, Cb. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_UYVY = 0x59565955
        """4:2:2, two pixels in four bytes: Cb, Y0, Cr, Y1. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_VYUY = 0x59555956
        """4:2:2, two pixels in four bytes: Cr, Y0, Cb, Y1. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_Y41P = 0x50313459
        """4:1:1, eight pixels in twelve bytes: Cb0, Y0, Cr0, Y1, Cb4, Y2, Cr4, Y3, Y4, Y5, Y6, Y7. Documented in
        v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_YUV444 = 0x34343459
        """4:4:4, little-endian word of 16 bits: alpha or padding 15-12, Y 11-8, Cb 7-4, Cr 3-0. Documented in
        v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_YUV555 = 0x4F565559
        """4:4:4, little-endian word of 16 bits: alpha or padding 15, Y 14-10, Cb 9-5, Cr 4-0. Documented in
        v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_YUV565 = 0x50565559
        """4:4:4, little-endian word of 16 bits: Y 15-11, Cb 10-5, Cr 4-0. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YUV24 = 0x33565559
        """4:4:4, three bytes a pixel: Y, Cb, Cr. Since Linux 5.13. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YUV32 = 0x34565559
        """4:4:4, four bytes a pixel: alpha or padding by driver, Y, Cb, Cr; `V4L2_PIX_FMT_AYUV32` and
        `V4L2_PIX_FMT_XYUV32` are unambiguous. Documented in v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_AYUV32 = 0x56555941
        """4:4:4, four bytes a pixel: alpha, Y, Cb, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_XYUV32 = 0x56555958
        """4:4:4, four bytes a pixel: padding, Y, Cb, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_VUYA32 = 0x41595556
        """4:4:4, four bytes a pixel: Cr, Cb, Y, alpha. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_VUYX32 = 0x58595556
        """4:4:4, four bytes a pixel: Cr, Cb, Y, padding. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YUVA32 = 0x41565559
        """4:4:4, four bytes a pixel: Y, Cb, Cr, alpha. Since Linux 6.0. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YUVX32 = 0x58565559
        """4:4:4, four bytes a pixel: Y, Cb, Cr, padding. Since Linux 6.0. Documented in v4l/pixfmt-packed-yuv.rst."""
        V4L2_PIX_FMT_YUV48_12 = 0x32313359
        """4:4:4, three little-endian words of 16 bits a pixel: Y, Cb, Cr, each in bits 15-4 over four zero bits. Since
        Linux 6.4. Documented in v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_Y210 = 0x30313259
        """4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, each in bits 15-6 over six zero
        bits. Since Linux 6.3. Documented in v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_Y212 = 0x32313259
        """4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, each in bits 15-4 over four zero
        bits. Since Linux 6.3. Documented in v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_Y216 = 0x36313259
        """4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, all bits in use. Since Linux 6.3.
        Documented in v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_M420 = 0x3032344D
        """4:2:0 of 8 bits by lines: two lines of Y, then one of Cb and Cr by turns that serves both. Documented in
        v4l/pixfmt-packed-yuv.rst.
        """
        V4L2_PIX_FMT_NV12 = 0x3231564E
        """4:2:0 of 8 bits; Y plane, then half as many lines of Cb, Cr pairs in the same region. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV21 = 0x3132564E
        """4:2:0 of 8 bits; Y plane, then half as many lines of Cr, Cb pairs in the same region. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV16 = 0x3631564E
        """4:2:2 of 8 bits; Y plane, then equally many lines of Cb, Cr pairs in the same region. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV61 = 0x3136564E
        """4:2:2 of 8 bits; Y plane, then equally many lines of Cr, Cb pairs in the same region. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV24 = 0x3432564E
        """4:4:4 of 8 bits; Y plane, then in the same region chroma lines twice as long with a Cb, Cr pair for each
        pixel. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV42 = 0x3234564E
        """4:4:4 of 8 bits; Y plane, then in the same region chroma lines twice as long with a Cr, Cb pair for each
        pixel. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_P010 = 0x30313050
        """4:2:0 of 10 bits; like `V4L2_PIX_FMT_NV12` with each component in bits 15-6 of a little-endian word. Since
        Linux 6.0. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_P012 = 0x32313050
        """4:2:0 of 12 bits; like `V4L2_PIX_FMT_NV12` with each component in bits 15-4 of a little-endian word. Since
        Linux 6.4. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12M = 0x32314D4E
        """4:2:0 of 8 bits; Y in the first region, Cb, Cr pairs with half as many lines in the second. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV21M = 0x31324D4E
        """4:2:0 of 8 bits; Y in the first region, Cr, Cb pairs with half as many lines in the second. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV16M = 0x36314D4E
        """4:2:2 of 8 bits; Y in the first region, Cb, Cr pairs with equally many lines in the second. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV61M = 0x31364D4E
        """4:2:2 of 8 bits; Y in the first region, Cr, Cb pairs with equally many lines in the second. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_P012M = 0x32314D50
        """4:2:0 of 12 bits, each component in bits 15-4 of a little-endian word; Y in the first region, Cb, Cr pairs in
        the second. Since Linux 6.4. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV410 = 0x39565559
        """4:1:0 of 8 bits, one chroma sample for four by four pixels; planes Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YVU410 = 0x39555659
        """4:1:0 of 8 bits, one chroma sample for four by four pixels; planes Y, Cr, Cb. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV411P = 0x50313134
        """4:1:1 of 8 bits, one chroma sample for four pixels of a line; planes Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV420 = 0x32315559
        """4:2:0 of 8 bits, one chroma sample for two by two pixels; planes Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YVU420 = 0x32315659
        """4:2:0 of 8 bits, one chroma sample for two by two pixels; planes Y, Cr, Cb. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV422P = 0x50323234
        """4:2:2 of 8 bits, one chroma sample for two pixels of a line; planes Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV420M = 0x32314D59
        """4:2:0 of 8 bits, one chroma sample for two by two pixels; regions Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YVU420M = 0x31324D59
        """4:2:0 of 8 bits, one chroma sample for two by two pixels; regions Y, Cr, Cb. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV422M = 0x36314D59
        """4:2:2 of 8 bits, one chroma sample for two pixels of a line; regions Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YVU422M = 0x31364D59
        """4:2:2 of 8 bits, one chroma sample for two pixels of a line; regions Y, Cr, Cb. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YUV444M = 0x34324D59
        """4:4:4 of 8 bits, one chroma sample for each pixel; regions Y, Cb, Cr. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_YVU444M = 0x32344D59
        """4:4:4 of 8 bits, one chroma sample for each pixel; regions Y, Cr, Cb. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12_4L4 = 0x32315456
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 4 by 4; stride and height are multiples of 4. Since Linux
        5.16. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12_16L16 = 0x32314D48
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 16 by 16, known from Conexant MPEG chips; stride and height
        are multiples of 16. Since Linux 5.16. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12_32L32 = 0x32315453
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 32 by 32, known from Allwinner chips; stride and height are
        multiples of 32. Since Linux 5.16. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV15_4L4 = 0x35315456
        """4:2:0 of 10 bits: V4L2_PIX_FMT_NV15 in tiles of 4 by 4, four components in five bytes. Since Linux 6.5.
        Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_P010_4L4 = 0x30313054
        """4:2:0 of 10 bits: `V4L2_PIX_FMT_P010` in tiles of 4 by 4, each component in a word of 16 bits. Since Linux
        6.0. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12_8L128 = 0x32315441
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 8 by 128 in a single region; the height is a multiple of
        128. Since Linux 6.2. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12_10BE_8L128 = 0xB2315841
        """4:2:0 of 10 bits, Y and then Cb, Cr pairs as a big-endian bit string, cut into tiles of 8 bytes by 128 lines
        in a single region; one pixel may straddle two tiles. Since Linux 6.2. Documented in
        v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12MT = 0x32314D54
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 64 by 32 that run along a Z-shaped path, two rows of tiles
        at a time. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12MT_16X16 = 0x32314D56
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 16 by 16; stride and height are multiples of 16. Documented
        in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12M_8L128 = 0x3231414E
        """4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 8 by 128; the height is a multiple of 128. Since Linux
        5.18. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_NV12M_10BE_8L128 = 0xB231544E
        """4:2:0 of 10 bits, Y and then Cb, Cr pairs as a big-endian bit string, cut into tiles of 8 bytes by 128 lines
        in two regions; one pixel may straddle two tiles. Since Linux 5.18. Documented in v4l/pixfmt-yuv-planar.rst.
        """
        V4L2_PIX_FMT_HM12 = 0x32314D48
        """Former name of `V4L2_PIX_FMT_NV12_16L16`. Documented in v4l/pixfmt-yuv-planar.rst."""
        V4L2_PIX_FMT_SUNXI_TILED_NV12 = 0x32315453
        """Former name of `V4L2_PIX_FMT_NV12_32L32`. Documented in v4l/pixfmt-yuv-planar.rst."""

    class v4l2_pixel_format_hsv(enum.IntEnum):
        """Hue, saturation and value instead of RGB; hsv_enc gives the scale of the hue.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-packed-hsv.rst.
        """

        V4L2_PIX_FMT_HSV24 = 0x33565348
        """Three bytes a pixel: hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""
        V4L2_PIX_FMT_HSV32 = 0x34565348
        """Four bytes a pixel: padding, hue, saturation, value. Documented in v4l/pixfmt-packed-hsv.rst."""

    class v4l2_pixel_format_indexed(enum.IntEnum):
        """Pixels that point into a palette.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-indexed.rst.
        """

        V4L2_PIX_FMT_PAL8 = 0x384C4150
        """One byte a pixel, an index of 256 ARGB colours that the frame buffer device sets; for output overlays only.
        Documented in v4l/pixfmt-indexed.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pixel_format": (
                "V4L2_PIX_FMT_RGB332",
                "V4L2_PIX_FMT_RGB444",
                "V4L2_PIX_FMT_ARGB444",
                "V4L2_PIX_FMT_XRGB444",
                "V4L2_PIX_FMT_RGBA444",
                "V4L2_PIX_FMT_RGBX444",
                "V4L2_PIX_FMT_ABGR444",
                "V4L2_PIX_FMT_XBGR444",
                "V4L2_PIX_FMT_BGRA444",
                "V4L2_PIX_FMT_BGRX444",
                "V4L2_PIX_FMT_RGB555",
                "V4L2_PIX_FMT_ARGB555",
                "V4L2_PIX_FMT_XRGB555",
                "V4L2_PIX_FMT_RGBA555",
                "V4L2_PIX_FMT_RGBX555",
                "V4L2_PIX_FMT_ABGR555",
                "V4L2_PIX_FMT_XBGR555",
                "V4L2_PIX_FMT_BGRA555",
                "V4L2_PIX_FMT_BGRX555",
                "V4L2_PIX_FMT_RGB565",
                "V4L2_PIX_FMT_RGB555X",
                "V4L2_PIX_FMT_ARGB555X",
                "V4L2_PIX_FMT_XRGB555X",
                "V4L2_PIX_FMT_RGB565X",
                "V4L2_PIX_FMT_BGR666",
                "V4L2_PIX_FMT_BGR24",
                "V4L2_PIX_FMT_RGB24",
                "V4L2_PIX_FMT_BGR32",
                "V4L2_PIX_FMT_ABGR32",
                "V4L2_PIX_FMT_XBGR32",
                "V4L2_PIX_FMT_BGRA32",
                "V4L2_PIX_FMT_BGRX32",
                "V4L2_PIX_FMT_RGB32",
                "V4L2_PIX_FMT_RGBA32",
                "V4L2_PIX_FMT_RGBX32",
                "V4L2_PIX_FMT_ARGB32",
                "V4L2_PIX_FMT_XRGB32",
                "V4L2_PIX_FMT_RGBX1010102",
                "V4L2_PIX_FMT_RGBA1010102",
                "V4L2_PIX_FMT_ARGB2101010",
                "V4L2_PIX_FMT_BGR48_12",
                "V4L2_PIX_FMT_BGR48",
                "V4L2_PIX_FMT_RGB48",
                "V4L2_PIX_FMT_ABGR64_12",
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
                "V4L2_PIX_FMT_IPU3_SBGGR10",
                "V4L2_PIX_FMT_IPU3_SGBRG10",
                "V4L2_PIX_FMT_IPU3_SGRBG10",
                "V4L2_PIX_FMT_IPU3_SRGGB10",
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
                "V4L2_SDR_FMT_CU8",
                "V4L2_SDR_FMT_CU16LE",
                "V4L2_SDR_FMT_CS8",
                "V4L2_SDR_FMT_CS14LE",
                "V4L2_SDR_FMT_RU12LE",
                "V4L2_SDR_FMT_PCU16BE",
                "V4L2_SDR_FMT_PCU18BE",
                "V4L2_SDR_FMT_PCU20BE",
                "V4L2_TCH_FMT_DELTA_TD16",
                "V4L2_TCH_FMT_DELTA_TD08",
                "V4L2_TCH_FMT_TU16",
                "V4L2_TCH_FMT_TU08",
                "V4L2_META_FMT_VSP1_HGO",
                "V4L2_META_FMT_VSP1_HGT",
                "V4L2_META_FMT_UVC",
                "V4L2_META_FMT_D4XX",
                "V4L2_META_FMT_VIVID",
                "V4L2_META_FMT_RK_ISP1_PARAMS",
                "V4L2_META_FMT_RK_ISP1_STAT_3A",
                "V4L2_META_FMT_RK_ISP1_EXT_PARAMS",
                "V4L2_META_FMT_RPI_BE_CFG",
                "V4L2_PIX_FMT_HSV24",
                "V4L2_PIX_FMT_HSV32",
                "V4L2_PIX_FMT_PAL8",
                "V4L2_PIX_FMT_CPIA1",
                "V4L2_PIX_FMT_WNVA",
                "V4L2_PIX_FMT_SN9C10X",
                "V4L2_PIX_FMT_SN9C20X_I420",
                "V4L2_PIX_FMT_PWC1",
                "V4L2_PIX_FMT_PWC2",
                "V4L2_PIX_FMT_ET61X251",
                "V4L2_PIX_FMT_SPCA501",
                "V4L2_PIX_FMT_SPCA505",
                "V4L2_PIX_FMT_SPCA508",
                "V4L2_PIX_FMT_SPCA561",
                "V4L2_PIX_FMT_PAC207",
                "V4L2_PIX_FMT_MR97310A",
                "V4L2_PIX_FMT_JL2005BCD",
                "V4L2_PIX_FMT_SN9C2028",
                "V4L2_PIX_FMT_SQ905C",
                "V4L2_PIX_FMT_PJPG",
                "V4L2_PIX_FMT_OV511",
                "V4L2_PIX_FMT_OV518",
                "V4L2_PIX_FMT_STV0680",
                "V4L2_PIX_FMT_TM6000",
                "V4L2_PIX_FMT_CIT_YYVYUY",
                "V4L2_PIX_FMT_KONICA420",
                "V4L2_PIX_FMT_JPGL",
                "V4L2_PIX_FMT_SE401",
                "V4L2_PIX_FMT_S5C_UYVY_JPG",
                "V4L2_PIX_FMT_MT21C",
                "V4L2_PIX_FMT_MM21",
                "V4L2_PIX_FMT_MT2110T",
                "V4L2_PIX_FMT_MT2110R",
                "V4L2_PIX_FMT_HI240",
                "V4L2_PIX_FMT_QC08C",
                "V4L2_PIX_FMT_QC10C",
                "V4L2_PIX_FMT_AJPG",
                "V4L2_PIX_FMT_HEXTILE",
                "V4L2_PIX_FMT_Z16",
                "V4L2_PIX_FMT_INZI",
                "V4L2_PIX_FMT_CNF4",
                "V4L2_PIX_FMT_GREY",
                "V4L2_PIX_FMT_Y4",
                "V4L2_PIX_FMT_Y6",
                "V4L2_PIX_FMT_Y10",
                "V4L2_PIX_FMT_Y12",
                "V4L2_PIX_FMT_Y012",
                "V4L2_PIX_FMT_Y14",
                "V4L2_PIX_FMT_Y16",
                "V4L2_PIX_FMT_Y16_BE",
                "V4L2_PIX_FMT_Y10BPACK",
                "V4L2_PIX_FMT_Y10P",
                "V4L2_PIX_FMT_IPU3_Y10",
                "V4L2_PIX_FMT_Y12P",
                "V4L2_PIX_FMT_Y14P",
                "V4L2_PIX_FMT_Y8I",
                "V4L2_PIX_FMT_Y12I",
                "V4L2_PIX_FMT_UV8",
                "V4L2_PIX_FMT_YUYV",
                "V4L2_PIX_FMT_YYUV",
                "V4L2_PIX_FMT_YVYU",
                "V4L2_PIX_FMT_UYVY",
                "V4L2_PIX_FMT_VYUY",
                "V4L2_PIX_FMT_Y41P",
                "V4L2_PIX_FMT_YUV444",
                "V4L2_PIX_FMT_YUV555",
                "V4L2_PIX_FMT_YUV565",
                "V4L2_PIX_FMT_YUV24",
                "V4L2_PIX_FMT_YUV32",
                "V4L2_PIX_FMT_AYUV32",
                "V4L2_PIX_FMT_XYUV32",
                "V4L2_PIX_FMT_VUYA32",
                "V4L2_PIX_FMT_VUYX32",
                "V4L2_PIX_FMT_YUVA32",
                "V4L2_PIX_FMT_YUVX32",
                "V4L2_PIX_FMT_YUV48_12",
                "V4L2_PIX_FMT_Y210",
                "V4L2_PIX_FMT_Y212",
                "V4L2_PIX_FMT_Y216",
                "V4L2_PIX_FMT_M420",
                "V4L2_PIX_FMT_NV12",
                "V4L2_PIX_FMT_NV21",
                "V4L2_PIX_FMT_NV16",
                "V4L2_PIX_FMT_NV61",
                "V4L2_PIX_FMT_NV24",
                "V4L2_PIX_FMT_NV42",
                "V4L2_PIX_FMT_P010",
                "V4L2_PIX_FMT_P012",
                "V4L2_PIX_FMT_NV12M",
                "V4L2_PIX_FMT_NV21M",
                "V4L2_PIX_FMT_NV16M",
                "V4L2_PIX_FMT_NV61M",
                "V4L2_PIX_FMT_P012M",
                "V4L2_PIX_FMT_YUV410",
                "V4L2_PIX_FMT_YVU410",
                "V4L2_PIX_FMT_YUV411P",
                "V4L2_PIX_FMT_YUV420",
                "V4L2_PIX_FMT_YVU420",
                "V4L2_PIX_FMT_YUV422P",
                "V4L2_PIX_FMT_YUV420M",
                "V4L2_PIX_FMT_YVU420M",
                "V4L2_PIX_FMT_YUV422M",
                "V4L2_PIX_FMT_YVU422M",
                "V4L2_PIX_FMT_YUV444M",
                "V4L2_PIX_FMT_YVU444M",
                "V4L2_PIX_FMT_NV12_4L4",
                "V4L2_PIX_FMT_NV12_16L16",
                "V4L2_PIX_FMT_NV12_32L32",
                "V4L2_PIX_FMT_NV15_4L4",
                "V4L2_PIX_FMT_P010_4L4",
                "V4L2_PIX_FMT_NV12_8L128",
                "V4L2_PIX_FMT_NV12_10BE_8L128",
                "V4L2_PIX_FMT_NV12MT",
                "V4L2_PIX_FMT_NV12MT_16X16",
                "V4L2_PIX_FMT_NV12M_8L128",
                "V4L2_PIX_FMT_NV12M_10BE_8L128",
                "V4L2_PIX_FMT_HM12",
                "V4L2_PIX_FMT_SUNXI_TILED_NV12",
            ),
            "v4l2_pixel_format_hsv": ("V4L2_PIX_FMT_HSV24", "V4L2_PIX_FMT_HSV32"),
            "v4l2_pixel_format_indexed": ("V4L2_PIX_FMT_PAL8",),
        },
    )
