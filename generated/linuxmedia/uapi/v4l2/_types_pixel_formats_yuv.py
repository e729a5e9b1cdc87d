"""Luma and chroma pixel formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_pixel_format_luma: Brightness alone.

V4L2_PIX_FMT_GREY: Final = 0x59455247
"""One byte a pixel, 0 the darkest. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y4: Final = 0x20343059
"""One byte a pixel with the value in bits 7-4 over zeros; a relic. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y6: Final = 0x20363059
"""One byte a pixel with the value in bits 7-2 over zeros; a relic. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y10: Final = 0x20303159
"""Little-endian word of 16 bits a pixel, value 9-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y12: Final = 0x20323159
"""Little-endian word of 16 bits a pixel, value 11-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y012: Final = 0x32313059
"""Little-endian word of 16 bits a pixel, value 15-4, zeros below. Since Linux 6.4. Documented in
v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y14: Final = 0x20343159
"""Little-endian word of 16 bits a pixel, value 13-0, zeros above. Documented in v4l/pixfmt-yuv-luma.rst."""
V4L2_PIX_FMT_Y16: Final = 0x20363159
"""Little-endian word of 16 bits a pixel; a device of lower precision may leave the upper bits zero. Documented in
v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y16_BE: Final = 0xA0363159
"""Big-endian word of 16 bits a pixel; a device of lower precision may leave the upper bits zero. Documented in
v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y10BPACK: Final = 0x42303159
"""Four pixels of 10 bits in five bytes as one big-endian bit string, the first pixel on top. Documented in
v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y10P: Final = 0x50303159
"""Four pixels in five bytes: bits 9-2 of each, then bits 1-0 of all, the first lowest, as MIPI RAW10 transmits them.
Documented in v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_IPU3_Y10: Final = 0x79337069
"""25 pixels of 10 bits in 32 bytes from the lowest bit upwards, the last six bits empty. Since Linux 5.19. Documented
in v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y12P: Final = 0x50323159
"""Two pixels in three bytes: bits 11-4 of each, then bits 3-0 of both, the first lowest, as MIPI RAW12 transmits them.
Since Linux 6.10. Documented in v4l/pixfmt-yuv-luma.rst.
"""
V4L2_PIX_FMT_Y14P: Final = 0x50343159
"""Four pixels in seven bytes: bits 13-6 of each, then 24 bits with bits 5-0 of all, the first lowest, as MIPI RAW14
transmits them. Since Linux 6.10. Documented in v4l/pixfmt-yuv-luma.rst.
"""

# v4l2_pixel_format_stereo: Brightness from the two lenses of a stereo camera, left and right pixel side by side.

V4L2_PIX_FMT_Y8I: Final = 0x20493859
"""Two bytes, the left pixel first. Documented in v4l/yuv-formats.rst."""
V4L2_PIX_FMT_Y12I: Final = 0x49323159
"""Three bytes as a little-endian word: left 11-0, right 23-12. Documented in v4l/yuv-formats.rst."""

# v4l2_pixel_format_chroma: Colour differences without brightness.

V4L2_PIX_FMT_UV8: Final = 0x20385655
"""Bytes Cb and Cr by turns, 8 bits each, in one plane without luma. Documented in v4l/pixfmt-uv8.rst."""

# v4l2_pixel_format_yuv_packed: Luma and chroma interleaved in one plane.

V4L2_PIX_FMT_YUYV: Final = 0x56595559
"""4:2:2, two pixels in four bytes: Y0, Cb, Y1, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YYUV: Final = 0x56555959
"""4:2:2, two pixels in four bytes, by the name Y0, Y1, Cb, Cr; the API does not define the order. Documented in
v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_YVYU: Final = 0x55595659
"""4:2:2, two pixels in four bytes: Y0, Cr, Y1, Cb. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_UYVY: Final = 0x59565955
"""4:2:2, two pixels in four bytes: Cb, Y0, Cr, Y1. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_VYUY: Final = 0x59555956
"""4:2:2, two pixels in four bytes: Cr, Y0, Cb, Y1. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_Y41P: Final = 0x50313459
"""4:1:1, eight pixels in twelve bytes: Cb0, Y0, Cr0, Y1, Cb4, Y2, Cr4, Y3, Y4, Y5, Y6, Y7. Documented in
v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_YUV444: Final = 0x34343459
"""4:4:4, little-endian word of 16 bits: alpha or padding 15-12, Y 11-8, Cb 7-4, Cr 3-0. Documented in
v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_YUV555: Final = 0x4F565559
"""4:4:4, little-endian word of 16 bits: alpha or padding 15, Y 14-10, Cb 9-5, Cr 4-0. Documented in
v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_YUV565: Final = 0x50565559
"""4:4:4, little-endian word of 16 bits: Y 15-11, Cb 10-5, Cr 4-0. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YUV24: Final = 0x33565559
"""4:4:4, three bytes a pixel: Y, Cb, Cr. Since Linux 5.13. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YUV32: Final = 0x34565559
"""4:4:4, four bytes a pixel: alpha or padding by driver, Y, Cb, Cr; `V4L2_PIX_FMT_AYUV32` and `V4L2_PIX_FMT_XYUV32` are
unambiguous. Documented in v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_AYUV32: Final = 0x56555941
"""4:4:4, four bytes a pixel: alpha, Y, Cb, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_XYUV32: Final = 0x56555958
"""4:4:4, four bytes a pixel: padding, Y, Cb, Cr. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_VUYA32: Final = 0x41595556
"""4:4:4, four bytes a pixel: Cr, Cb, Y, alpha. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_VUYX32: Final = 0x58595556
"""4:4:4, four bytes a pixel: Cr, Cb, Y, padding. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YUVA32: Final = 0x41565559
"""4:4:4, four bytes a pixel: Y, Cb, Cr, alpha. Since Linux 6.0. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YUVX32: Final = 0x58565559
"""4:4:4, four bytes a pixel: Y, Cb, Cr, padding. Since Linux 6.0. Documented in v4l/pixfmt-packed-yuv.rst."""
V4L2_PIX_FMT_YUV48_12: Final = 0x32313359
"""4:4:4, three little-endian words of 16 bits a pixel: Y, Cb, Cr, each in bits 15-4 over four zero bits. Since Linux
6.4. Documented in v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_Y210: Final = 0x30313259
"""4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, each in bits 15-6 over six zero bits. Since
Linux 6.3. Documented in v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_Y212: Final = 0x32313259
"""4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, each in bits 15-4 over four zero bits.
Since Linux 6.3. Documented in v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_Y216: Final = 0x36313259
"""4:2:2, two pixels in four little-endian words of 16 bits: Y0, Cb, Y1, Cr, all bits in use. Since Linux 6.3.
Documented in v4l/pixfmt-packed-yuv.rst.
"""
V4L2_PIX_FMT_M420: Final = 0x3032344D
"""4:2:0 of 8 bits by lines: two lines of Y, then one of Cb and Cr by turns that serves both. Documented in
v4l/pixfmt-packed-yuv.rst.
"""

# v4l2_pixel_format_yuv_semi_planar: A plane of luma and a plane of chroma pairs. Names that end in M give each a memory
# plane of the buffer, here called a region, so that the two need not be contiguous.

V4L2_PIX_FMT_NV12: Final = 0x3231564E
"""4:2:0 of 8 bits; Y plane, then half as many lines of Cb, Cr pairs in the same region. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV21: Final = 0x3132564E
"""4:2:0 of 8 bits; Y plane, then half as many lines of Cr, Cb pairs in the same region. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV16: Final = 0x3631564E
"""4:2:2 of 8 bits; Y plane, then equally many lines of Cb, Cr pairs in the same region. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV61: Final = 0x3136564E
"""4:2:2 of 8 bits; Y plane, then equally many lines of Cr, Cb pairs in the same region. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV24: Final = 0x3432564E
"""4:4:4 of 8 bits; Y plane, then in the same region chroma lines twice as long with a Cb, Cr pair for each pixel.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV42: Final = 0x3234564E
"""4:4:4 of 8 bits; Y plane, then in the same region chroma lines twice as long with a Cr, Cb pair for each pixel.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_P010: Final = 0x30313050
"""4:2:0 of 10 bits; like `V4L2_PIX_FMT_NV12` with each component in bits 15-6 of a little-endian word. Since Linux 6.0.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_P012: Final = 0x32313050
"""4:2:0 of 12 bits; like `V4L2_PIX_FMT_NV12` with each component in bits 15-4 of a little-endian word. Since Linux 6.4.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12M: Final = 0x32314D4E
"""4:2:0 of 8 bits; Y in the first region, Cb, Cr pairs with half as many lines in the second. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV21M: Final = 0x31324D4E
"""4:2:0 of 8 bits; Y in the first region, Cr, Cb pairs with half as many lines in the second. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV16M: Final = 0x36314D4E
"""4:2:2 of 8 bits; Y in the first region, Cb, Cr pairs with equally many lines in the second. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV61M: Final = 0x31364D4E
"""4:2:2 of 8 bits; Y in the first region, Cr, Cb pairs with equally many lines in the second. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_P012M: Final = 0x32314D50
"""4:2:0 of 12 bits, each component in bits 15-4 of a little-endian word; Y in the first region, Cb, Cr pairs in the
second. Since Linux 6.4. Documented in v4l/pixfmt-yuv-planar.rst.
"""

# v4l2_pixel_format_yuv_planar: Three planes of 8-bit components. Names that end in M give each a memory plane of the
# buffer, here called a region, so that they need not be contiguous.

V4L2_PIX_FMT_YUV410: Final = 0x39565559
"""4:1:0 of 8 bits, one chroma sample for four by four pixels; planes Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YVU410: Final = 0x39555659
"""4:1:0 of 8 bits, one chroma sample for four by four pixels; planes Y, Cr, Cb. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV411P: Final = 0x50313134
"""4:1:1 of 8 bits, one chroma sample for four pixels of a line; planes Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV420: Final = 0x32315559
"""4:2:0 of 8 bits, one chroma sample for two by two pixels; planes Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YVU420: Final = 0x32315659
"""4:2:0 of 8 bits, one chroma sample for two by two pixels; planes Y, Cr, Cb. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV422P: Final = 0x50323234
"""4:2:2 of 8 bits, one chroma sample for two pixels of a line; planes Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV420M: Final = 0x32314D59
"""4:2:0 of 8 bits, one chroma sample for two by two pixels; regions Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YVU420M: Final = 0x31324D59
"""4:2:0 of 8 bits, one chroma sample for two by two pixels; regions Y, Cr, Cb. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV422M: Final = 0x36314D59
"""4:2:2 of 8 bits, one chroma sample for two pixels of a line; regions Y, Cb, Cr. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YVU422M: Final = 0x31364D59
"""4:2:2 of 8 bits, one chroma sample for two pixels of a line; regions Y, Cr, Cb. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_YUV444M: Final = 0x34324D59
"""4:4:4 of 8 bits, one chroma sample for each pixel; regions Y, Cb, Cr. Documented in v4l/pixfmt-yuv-planar.rst."""
V4L2_PIX_FMT_YVU444M: Final = 0x32344D59
"""4:4:4 of 8 bits, one chroma sample for each pixel; regions Y, Cr, Cb. Documented in v4l/pixfmt-yuv-planar.rst."""

# v4l2_pixel_format_yuv_tiled: Semi-planar 4:2:0 cut into tiles, whose pixels lie together in memory; tiles run from
# left to right and then down, but for V4L2_PIX_FMT_NV12MT.

V4L2_PIX_FMT_NV12_4L4: Final = 0x32315456
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 4 by 4; stride and height are multiples of 4. Since Linux 5.16.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12_16L16: Final = 0x32314D48
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 16 by 16, known from Conexant MPEG chips; stride and height are
multiples of 16. Since Linux 5.16. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12_32L32: Final = 0x32315453
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 32 by 32, known from Allwinner chips; stride and height are
multiples of 32. Since Linux 5.16. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV15_4L4: Final = 0x35315456
"""4:2:0 of 10 bits: V4L2_PIX_FMT_NV15 in tiles of 4 by 4, four components in five bytes. Since Linux 6.5. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_P010_4L4: Final = 0x30313054
"""4:2:0 of 10 bits: `V4L2_PIX_FMT_P010` in tiles of 4 by 4, each component in a word of 16 bits. Since Linux 6.0.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12_8L128: Final = 0x32315441
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12` in tiles of 8 by 128 in a single region; the height is a multiple of 128. Since
Linux 6.2. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12_10BE_8L128: Final = 0xB2315841
"""4:2:0 of 10 bits, Y and then Cb, Cr pairs as a big-endian bit string, cut into tiles of 8 bytes by 128 lines in a
single region; one pixel may straddle two tiles. Since Linux 6.2. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12MT: Final = 0x32314D54
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 64 by 32 that run along a Z-shaped path, two rows of tiles at a
time. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12MT_16X16: Final = 0x32314D56
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 16 by 16; stride and height are multiples of 16. Documented in
v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12M_8L128: Final = 0x3231414E
"""4:2:0 of 8 bits: `V4L2_PIX_FMT_NV12M` in tiles of 8 by 128; the height is a multiple of 128. Since Linux 5.18.
Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_NV12M_10BE_8L128: Final = 0xB231544E
"""4:2:0 of 10 bits, Y and then Cb, Cr pairs as a big-endian bit string, cut into tiles of 8 bytes by 128 lines in two
regions; one pixel may straddle two tiles. Since Linux 5.18. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_HM12: Final = 0x32314D48
"""Former name of `V4L2_PIX_FMT_NV12_16L16`. Documented in v4l/pixfmt-yuv-planar.rst."""
V4L2_PIX_FMT_SUNXI_TILED_NV12: Final = 0x32315453
"""Former name of `V4L2_PIX_FMT_NV12_32L32`. Documented in v4l/pixfmt-yuv-planar.rst."""


if TYPE_CHECKING:

    class v4l2_pixel_format_luma(enum.IntEnum):
        """Brightness alone.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-yuv-luma.rst.
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

    class v4l2_pixel_format_stereo(enum.IntEnum):
        """Brightness from the two lenses of a stereo camera, left and right pixel side by side.

        In Linux 5.10 or earlier. Documented in v4l/yuv-formats.rst.
        """

        V4L2_PIX_FMT_Y8I = 0x20493859
        """Two bytes, the left pixel first. Documented in v4l/yuv-formats.rst."""
        V4L2_PIX_FMT_Y12I = 0x49323159
        """Three bytes as a little-endian word: left 11-0, right 23-12. Documented in v4l/yuv-formats.rst."""

    class v4l2_pixel_format_chroma(enum.IntEnum):
        """Colour differences without brightness.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-uv8.rst.
        """

        V4L2_PIX_FMT_UV8 = 0x20385655
        """Bytes Cb and Cr by turns, 8 bits each, in one plane without luma. Documented in v4l/pixfmt-uv8.rst."""

    class v4l2_pixel_format_yuv_packed(enum.IntEnum):
        """Luma and chroma interleaved in one plane.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-packed-yuv.rst.
        """

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

    class v4l2_pixel_format_yuv_semi_planar(enum.IntEnum):
        """A plane of luma and a plane of chroma pairs. Names that end in M give each a memory plane of the buffer, here
        called a region, so that the two need not be contiguous.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-yuv-planar.rst.
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

    class v4l2_pixel_format_yuv_planar(enum.IntEnum):
        """Three planes of 8-bit components. Names that end in M give each a memory plane of the buffer, here called a
        region, so that they need not be contiguous.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-yuv-planar.rst.
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

    class v4l2_pixel_format_yuv_tiled(enum.IntEnum):
        """Semi-planar 4:2:0 cut into tiles, whose pixels lie together in memory; tiles run from left to right and then
        down, but for `V4L2_PIX_FMT_NV12MT`.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-yuv-planar.rst.
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

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pixel_format_luma": (
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
            ),
            "v4l2_pixel_format_stereo": ("V4L2_PIX_FMT_Y8I", "V4L2_PIX_FMT_Y12I"),
            "v4l2_pixel_format_chroma": ("V4L2_PIX_FMT_UV8",),
            "v4l2_pixel_format_yuv_packed": (
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
            ),
            "v4l2_pixel_format_yuv_semi_planar": (
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
            ),
            "v4l2_pixel_format_yuv_planar": (
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
            ),
            "v4l2_pixel_format_yuv_tiled": (
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
        },
    )
