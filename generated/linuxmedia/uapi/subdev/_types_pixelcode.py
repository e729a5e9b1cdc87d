"""Old names of bus formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_mbus_pixelcode: Bus formats under their first names, frozen when media-bus-format.h took over. Each equals the
# MEDIA_BUS_FMT_* name that ends alike; newer formats have that name only.

V4L2_MBUS_FMT_FIXED: Final = 1
"""Old name: the one format that both ends know, which is not told. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_RGB444_2X8_PADHI_BE: Final = 0x00001001
"""Old name: red, green and blue of 4 bits each, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB444_2X8_PADHI_LE: Final = 0x00001002
"""Old name: red, green and blue of 4 bits each, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB555_2X8_PADHI_BE: Final = 0x00001003
"""Old name: red, green and blue of 5 bits each, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB555_2X8_PADHI_LE: Final = 0x00001004
"""Old name: red, green and blue of 5 bits each, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_BGR565_2X8_BE: Final = 0x00001005
"""Old name: blue of 5, green of 6 and red of 5 bits in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_BGR565_2X8_LE: Final = 0x00001006
"""Old name: blue of 5, green of 6 and red of 5 bits in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB565_2X8_BE: Final = 0x00001007
"""Old name: red of 5, green of 6 and blue of 5 bits in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB565_2X8_LE: Final = 0x00001008
"""Old name: red of 5, green of 6 and blue of 5 bits in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB666_1X18: Final = 0x00001009
"""Old name: red, green and blue of 6 bits each in a sample of 18. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_RGB888_1X24: Final = 0x0000100A
"""Old name: red, green and blue of 8 bits each, in one cycle of 24 lines. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_RGB888_2X12_BE: Final = 0x0000100B
"""Old name: red, green and blue of 8 bits each in two samples of 12, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_RGB888_2X12_LE: Final = 0x0000100C
"""Old name: red, green and blue of 8 bits each in two samples of 12, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_ARGB8888_1X32: Final = 0x0000100D
"""Old name: alpha and then red, green and blue of 8 bits each in a sample of 32. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_Y8_1X8: Final = 0x00002001
"""Old name: luma of 8 bits in a sample of 8. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_UV8_1X8: Final = 0x00002015
"""Old name: U and V of 8 bits by turns, a sample each, without luma. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_UYVY8_1_5X8: Final = 0x00002002
"""Old name: 4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma first. Documented
in v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_VYUY8_1_5X8: Final = 0x00002003
"""Old name: 4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma first. Documented
in v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YUYV8_1_5X8: Final = 0x00002004
"""Old name: 4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma last. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YVYU8_1_5X8: Final = 0x00002005
"""Old name: 4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma last. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_UYVY8_2X8: Final = 0x00002006
"""Old name: U, Y, V and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_VYUY8_2X8: Final = 0x00002007
"""Old name: V, Y, U and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YUYV8_2X8: Final = 0x00002008
"""Old name: Y, U, Y and V of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YVYU8_2X8: Final = 0x00002009
"""Old name: Y, V, Y and U of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_Y10_1X10: Final = 0x0000200A
"""Old name: luma of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_UYVY10_2X10: Final = 0x00002018
"""Old name: U, Y, V and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_VYUY10_2X10: Final = 0x00002019
"""Old name: V, Y, U and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YUYV10_2X10: Final = 0x0000200B
"""Old name: Y, U, Y and V of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YVYU10_2X10: Final = 0x0000200C
"""Old name: Y, V, Y and U of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_Y12_1X12: Final = 0x00002013
"""Old name: luma of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_UYVY8_1X16: Final = 0x0000200F
"""Old name: U with Y, then V with Y, of 8 bits each in samples of 16, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_VYUY8_1X16: Final = 0x00002010
"""Old name: V with Y, then U with Y, of 8 bits each in samples of 16, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YUYV8_1X16: Final = 0x00002011
"""Old name: Y with U, then Y with V, of 8 bits each in samples of 16, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YVYU8_1X16: Final = 0x00002012
"""Old name: Y with V, then Y with U, of 8 bits each in samples of 16, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YDYUYDYV8_1X16: Final = 0x00002014
"""Old name: a Y with dummy bits, Y with U, Y with dummy bits, Y with V, of 8 bits each in samples of 16. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_UYVY10_1X20: Final = 0x0000201A
"""Old name: U with Y, then V with Y, of 10 bits each in samples of 20, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_VYUY10_1X20: Final = 0x0000201B
"""Old name: V with Y, then U with Y, of 10 bits each in samples of 20, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YUYV10_1X20: Final = 0x0000200D
"""Old name: Y with U, then Y with V, of 10 bits each in samples of 20, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YVYU10_1X20: Final = 0x0000200E
"""Old name: Y with V, then Y with U, of 10 bits each in samples of 20, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YUV10_1X30: Final = 0x00002016
"""Old name: Y, U and V of 10 bits each in a sample of 30; every pixel has its chroma. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_AYUV8_1X32: Final = 0x00002017
"""Old name: alpha and then Y, U and V of 8 bits each in a sample of 32; every pixel has its chroma. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_UYVY12_2X12: Final = 0x0000201C
"""Old name: U, Y, V and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_VYUY12_2X12: Final = 0x0000201D
"""Old name: V, Y, U and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YUYV12_2X12: Final = 0x0000201E
"""Old name: Y, U, Y and V of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_YVYU12_2X12: Final = 0x0000201F
"""Old name: Y, V, Y and U of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_UYVY12_1X24: Final = 0x00002020
"""Old name: U with Y, then V with Y, of 12 bits each in samples of 24, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_VYUY12_1X24: Final = 0x00002021
"""Old name: V with Y, then U with Y, of 12 bits each in samples of 24, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YUYV12_1X24: Final = 0x00002022
"""Old name: Y with U, then Y with V, of 12 bits each in samples of 24, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_YVYU12_1X24: Final = 0x00002023
"""Old name: Y with V, then Y with U, of 12 bits each in samples of 24, for two pixels. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR8_1X8: Final = 0x00003001
"""Old name: raw Bayer data of 8 bits; rows of blue and green come first. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGBRG8_1X8: Final = 0x00003013
"""Old name: raw Bayer data of 8 bits; rows of green and blue come first. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGRBG8_1X8: Final = 0x00003002
"""Old name: raw Bayer data of 8 bits; rows of green and red come first. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SRGGB8_1X8: Final = 0x00003014
"""Old name: raw Bayer data of 8 bits; rows of red and green come first. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SBGGR10_ALAW8_1X8: Final = 0x00003015
"""Old name: BGGR Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SGBRG10_ALAW8_1X8: Final = 0x00003016
"""Old name: GBRG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SGRBG10_ALAW8_1X8: Final = 0x00003017
"""Old name: GRBG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SRGGB10_ALAW8_1X8: Final = 0x00003018
"""Old name: RGGB Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_DPCM8_1X8: Final = 0x0000300B
"""Old name: BGGR Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SGBRG10_DPCM8_1X8: Final = 0x0000300C
"""Old name: GBRG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SGRBG10_DPCM8_1X8: Final = 0x00003009
"""Old name: GRBG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SRGGB10_DPCM8_1X8: Final = 0x0000300D
"""Old name: RGGB Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_BE: Final = 0x00003003
"""Old name: BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_LE: Final = 0x00003004
"""Old name: BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_BE: Final = 0x00003005
"""Old name: BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_LE: Final = 0x00003006
"""Old name: BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_SBGGR10_1X10: Final = 0x00003007
"""Old name: BGGR Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGBRG10_1X10: Final = 0x0000300E
"""Old name: GBRG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGRBG10_1X10: Final = 0x0000300A
"""Old name: GRBG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SRGGB10_1X10: Final = 0x0000300F
"""Old name: RGGB Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SBGGR12_1X12: Final = 0x00003008
"""Old name: BGGR Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGBRG12_1X12: Final = 0x00003010
"""Old name: GBRG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SGRBG12_1X12: Final = 0x00003011
"""Old name: GRBG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_SRGGB12_1X12: Final = 0x00003012
"""Old name: RGGB Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_JPEG_1X8: Final = 0x00004001
"""Old name: JPEG data, a byte in a sample of 8. Documented in v4l/subdev-formats.rst."""
V4L2_MBUS_FMT_S5C_UYVY_JPEG_1X8: Final = 0x00005001
"""Old name: UYVY and JPEG data interleaved, with metadata, as Samsung's S5C73M3 sensor sends it. Documented in
v4l/subdev-formats.rst.
"""
V4L2_MBUS_FMT_AHSV8888_1X32: Final = 0x00006001
"""Old name: alpha, hue, saturation and value of 8 bits each in a sample of 32. Documented in v4l/subdev-formats.rst."""


if TYPE_CHECKING:

    class v4l2_mbus_pixelcode(enum.IntEnum):
        """Bus formats under their first names, frozen when media-bus-format.h took over. Each equals the
        MEDIA_BUS_FMT_* name that ends alike; newer formats have that name only.

        In Linux 5.10 or earlier. Documented in v4l/subdev-formats.rst.
        """

        V4L2_MBUS_FMT_FIXED = 1
        """Old name: the one format that both ends know, which is not told. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_RGB444_2X8_PADHI_BE = 0x00001001
        """Old name: red, green and blue of 4 bits each, below zeros in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB444_2X8_PADHI_LE = 0x00001002
        """Old name: red, green and blue of 4 bits each, below zeros in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB555_2X8_PADHI_BE = 0x00001003
        """Old name: red, green and blue of 5 bits each, below zeros in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB555_2X8_PADHI_LE = 0x00001004
        """Old name: red, green and blue of 5 bits each, below zeros in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_BGR565_2X8_BE = 0x00001005
        """Old name: blue of 5, green of 6 and red of 5 bits in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_BGR565_2X8_LE = 0x00001006
        """Old name: blue of 5, green of 6 and red of 5 bits in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB565_2X8_BE = 0x00001007
        """Old name: red of 5, green of 6 and blue of 5 bits in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB565_2X8_LE = 0x00001008
        """Old name: red of 5, green of 6 and blue of 5 bits in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB666_1X18 = 0x00001009
        """Old name: red, green and blue of 6 bits each in a sample of 18. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_RGB888_1X24 = 0x0000100A
        """Old name: red, green and blue of 8 bits each, in one cycle of 24 lines. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB888_2X12_BE = 0x0000100B
        """Old name: red, green and blue of 8 bits each in two samples of 12, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_RGB888_2X12_LE = 0x0000100C
        """Old name: red, green and blue of 8 bits each in two samples of 12, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_ARGB8888_1X32 = 0x0000100D
        """Old name: alpha and then red, green and blue of 8 bits each in a sample of 32. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_Y8_1X8 = 0x00002001
        """Old name: luma of 8 bits in a sample of 8. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_UV8_1X8 = 0x00002015
        """Old name: U and V of 8 bits by turns, a sample each, without luma. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_UYVY8_1_5X8 = 0x00002002
        """Old name: 4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma first.
        Documented in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_VYUY8_1_5X8 = 0x00002003
        """Old name: 4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma first.
        Documented in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YUYV8_1_5X8 = 0x00002004
        """Old name: 4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma last.
        Documented in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YVYU8_1_5X8 = 0x00002005
        """Old name: 4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma last.
        Documented in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_UYVY8_2X8 = 0x00002006
        """Old name: U, Y, V and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_VYUY8_2X8 = 0x00002007
        """Old name: V, Y, U and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YUYV8_2X8 = 0x00002008
        """Old name: Y, U, Y and V of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YVYU8_2X8 = 0x00002009
        """Old name: Y, V, Y and U of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_Y10_1X10 = 0x0000200A
        """Old name: luma of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_UYVY10_2X10 = 0x00002018
        """Old name: U, Y, V and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_VYUY10_2X10 = 0x00002019
        """Old name: V, Y, U and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YUYV10_2X10 = 0x0000200B
        """Old name: Y, U, Y and V of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YVYU10_2X10 = 0x0000200C
        """Old name: Y, V, Y and U of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_Y12_1X12 = 0x00002013
        """Old name: luma of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_UYVY8_1X16 = 0x0000200F
        """Old name: U with Y, then V with Y, of 8 bits each in samples of 16, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_VYUY8_1X16 = 0x00002010
        """Old name: V with Y, then U with Y, of 8 bits each in samples of 16, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YUYV8_1X16 = 0x00002011
        """Old name: Y with U, then Y with V, of 8 bits each in samples of 16, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YVYU8_1X16 = 0x00002012
        """Old name: Y with V, then Y with U, of 8 bits each in samples of 16, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YDYUYDYV8_1X16 = 0x00002014
        """Old name: a Y with dummy bits, Y with U, Y with dummy bits, Y with V, of 8 bits each in samples of 16.
        Documented in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_UYVY10_1X20 = 0x0000201A
        """Old name: U with Y, then V with Y, of 10 bits each in samples of 20, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_VYUY10_1X20 = 0x0000201B
        """Old name: V with Y, then U with Y, of 10 bits each in samples of 20, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YUYV10_1X20 = 0x0000200D
        """Old name: Y with U, then Y with V, of 10 bits each in samples of 20, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YVYU10_1X20 = 0x0000200E
        """Old name: Y with V, then Y with U, of 10 bits each in samples of 20, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YUV10_1X30 = 0x00002016
        """Old name: Y, U and V of 10 bits each in a sample of 30; every pixel has its chroma. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_AYUV8_1X32 = 0x00002017
        """Old name: alpha and then Y, U and V of 8 bits each in a sample of 32; every pixel has its chroma. Documented
        in v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_UYVY12_2X12 = 0x0000201C
        """Old name: U, Y, V and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_VYUY12_2X12 = 0x0000201D
        """Old name: V, Y, U and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YUYV12_2X12 = 0x0000201E
        """Old name: Y, U, Y and V of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_YVYU12_2X12 = 0x0000201F
        """Old name: Y, V, Y and U of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_UYVY12_1X24 = 0x00002020
        """Old name: U with Y, then V with Y, of 12 bits each in samples of 24, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_VYUY12_1X24 = 0x00002021
        """Old name: V with Y, then U with Y, of 12 bits each in samples of 24, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YUYV12_1X24 = 0x00002022
        """Old name: Y with U, then Y with V, of 12 bits each in samples of 24, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_YVYU12_1X24 = 0x00002023
        """Old name: Y with V, then Y with U, of 12 bits each in samples of 24, for two pixels. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR8_1X8 = 0x00003001
        """Old name: raw Bayer data of 8 bits; rows of blue and green come first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGBRG8_1X8 = 0x00003013
        """Old name: raw Bayer data of 8 bits; rows of green and blue come first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGRBG8_1X8 = 0x00003002
        """Old name: raw Bayer data of 8 bits; rows of green and red come first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SRGGB8_1X8 = 0x00003014
        """Old name: raw Bayer data of 8 bits; rows of red and green come first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_ALAW8_1X8 = 0x00003015
        """Old name: BGGR Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGBRG10_ALAW8_1X8 = 0x00003016
        """Old name: GBRG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGRBG10_ALAW8_1X8 = 0x00003017
        """Old name: GRBG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SRGGB10_ALAW8_1X8 = 0x00003018
        """Old name: RGGB Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_DPCM8_1X8 = 0x0000300B
        """Old name: BGGR Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGBRG10_DPCM8_1X8 = 0x0000300C
        """Old name: GBRG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SGRBG10_DPCM8_1X8 = 0x00003009
        """Old name: GRBG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SRGGB10_DPCM8_1X8 = 0x0000300D
        """Old name: RGGB Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_BE = 0x00003003
        """Old name: BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_LE = 0x00003004
        """Old name: BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_BE = 0x00003005
        """Old name: BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, high bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_LE = 0x00003006
        """Old name: BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, low bits first. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_SBGGR10_1X10 = 0x00003007
        """Old name: BGGR Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SGBRG10_1X10 = 0x0000300E
        """Old name: GBRG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SGRBG10_1X10 = 0x0000300A
        """Old name: GRBG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SRGGB10_1X10 = 0x0000300F
        """Old name: RGGB Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SBGGR12_1X12 = 0x00003008
        """Old name: BGGR Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SGBRG12_1X12 = 0x00003010
        """Old name: GBRG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SGRBG12_1X12 = 0x00003011
        """Old name: GRBG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_SRGGB12_1X12 = 0x00003012
        """Old name: RGGB Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_JPEG_1X8 = 0x00004001
        """Old name: JPEG data, a byte in a sample of 8. Documented in v4l/subdev-formats.rst."""
        V4L2_MBUS_FMT_S5C_UYVY_JPEG_1X8 = 0x00005001
        """Old name: UYVY and JPEG data interleaved, with metadata, as Samsung's S5C73M3 sensor sends it. Documented in
        v4l/subdev-formats.rst.
        """
        V4L2_MBUS_FMT_AHSV8888_1X32 = 0x00006001
        """Old name: alpha, hue, saturation and value of 8 bits each in a sample of 32. Documented in
        v4l/subdev-formats.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_mbus_pixelcode": (
                "V4L2_MBUS_FMT_FIXED",
                "V4L2_MBUS_FMT_RGB444_2X8_PADHI_BE",
                "V4L2_MBUS_FMT_RGB444_2X8_PADHI_LE",
                "V4L2_MBUS_FMT_RGB555_2X8_PADHI_BE",
                "V4L2_MBUS_FMT_RGB555_2X8_PADHI_LE",
                "V4L2_MBUS_FMT_BGR565_2X8_BE",
                "V4L2_MBUS_FMT_BGR565_2X8_LE",
                "V4L2_MBUS_FMT_RGB565_2X8_BE",
                "V4L2_MBUS_FMT_RGB565_2X8_LE",
                "V4L2_MBUS_FMT_RGB666_1X18",
                "V4L2_MBUS_FMT_RGB888_1X24",
                "V4L2_MBUS_FMT_RGB888_2X12_BE",
                "V4L2_MBUS_FMT_RGB888_2X12_LE",
                "V4L2_MBUS_FMT_ARGB8888_1X32",
                "V4L2_MBUS_FMT_Y8_1X8",
                "V4L2_MBUS_FMT_UV8_1X8",
                "V4L2_MBUS_FMT_UYVY8_1_5X8",
                "V4L2_MBUS_FMT_VYUY8_1_5X8",
                "V4L2_MBUS_FMT_YUYV8_1_5X8",
                "V4L2_MBUS_FMT_YVYU8_1_5X8",
                "V4L2_MBUS_FMT_UYVY8_2X8",
                "V4L2_MBUS_FMT_VYUY8_2X8",
                "V4L2_MBUS_FMT_YUYV8_2X8",
                "V4L2_MBUS_FMT_YVYU8_2X8",
                "V4L2_MBUS_FMT_Y10_1X10",
                "V4L2_MBUS_FMT_UYVY10_2X10",
                "V4L2_MBUS_FMT_VYUY10_2X10",
                "V4L2_MBUS_FMT_YUYV10_2X10",
                "V4L2_MBUS_FMT_YVYU10_2X10",
                "V4L2_MBUS_FMT_Y12_1X12",
                "V4L2_MBUS_FMT_UYVY8_1X16",
                "V4L2_MBUS_FMT_VYUY8_1X16",
                "V4L2_MBUS_FMT_YUYV8_1X16",
                "V4L2_MBUS_FMT_YVYU8_1X16",
                "V4L2_MBUS_FMT_YDYUYDYV8_1X16",
                "V4L2_MBUS_FMT_UYVY10_1X20",
                "V4L2_MBUS_FMT_VYUY10_1X20",
                "V4L2_MBUS_FMT_YUYV10_1X20",
                "V4L2_MBUS_FMT_YVYU10_1X20",
                "V4L2_MBUS_FMT_YUV10_1X30",
                "V4L2_MBUS_FMT_AYUV8_1X32",
                "V4L2_MBUS_FMT_UYVY12_2X12",
                "V4L2_MBUS_FMT_VYUY12_2X12",
                "V4L2_MBUS_FMT_YUYV12_2X12",
                "V4L2_MBUS_FMT_YVYU12_2X12",
                "V4L2_MBUS_FMT_UYVY12_1X24",
                "V4L2_MBUS_FMT_VYUY12_1X24",
                "V4L2_MBUS_FMT_YUYV12_1X24",
                "V4L2_MBUS_FMT_YVYU12_1X24",
                "V4L2_MBUS_FMT_SBGGR8_1X8",
                "V4L2_MBUS_FMT_SGBRG8_1X8",
                "V4L2_MBUS_FMT_SGRBG8_1X8",
                "V4L2_MBUS_FMT_SRGGB8_1X8",
                "V4L2_MBUS_FMT_SBGGR10_ALAW8_1X8",
                "V4L2_MBUS_FMT_SGBRG10_ALAW8_1X8",
                "V4L2_MBUS_FMT_SGRBG10_ALAW8_1X8",
                "V4L2_MBUS_FMT_SRGGB10_ALAW8_1X8",
                "V4L2_MBUS_FMT_SBGGR10_DPCM8_1X8",
                "V4L2_MBUS_FMT_SGBRG10_DPCM8_1X8",
                "V4L2_MBUS_FMT_SGRBG10_DPCM8_1X8",
                "V4L2_MBUS_FMT_SRGGB10_DPCM8_1X8",
                "V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_BE",
                "V4L2_MBUS_FMT_SBGGR10_2X8_PADHI_LE",
                "V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_BE",
                "V4L2_MBUS_FMT_SBGGR10_2X8_PADLO_LE",
                "V4L2_MBUS_FMT_SBGGR10_1X10",
                "V4L2_MBUS_FMT_SGBRG10_1X10",
                "V4L2_MBUS_FMT_SGRBG10_1X10",
                "V4L2_MBUS_FMT_SRGGB10_1X10",
                "V4L2_MBUS_FMT_SBGGR12_1X12",
                "V4L2_MBUS_FMT_SGBRG12_1X12",
                "V4L2_MBUS_FMT_SGRBG12_1X12",
                "V4L2_MBUS_FMT_SRGGB12_1X12",
                "V4L2_MBUS_FMT_JPEG_1X8",
                "V4L2_MBUS_FMT_S5C_UYVY_JPEG_1X8",
                "V4L2_MBUS_FMT_AHSV8888_1X32",
            ),
        },
    )
