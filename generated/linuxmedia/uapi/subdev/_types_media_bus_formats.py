"""Formats on the media bus."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# media_bus_format_rgb: Red, green and blue on the bus. What pixels are made of is named from the highest bit down.

MEDIA_BUS_FMT_RGB444_1X12: Final = 0x1016
"""Red, green and blue of 4 bits each in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB444_2X8_PADHI_BE: Final = 0x1001
"""Red, green and blue of 4 bits each, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB444_2X8_PADHI_LE: Final = 0x1002
"""Red, green and blue of 4 bits each, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB555_2X8_PADHI_BE: Final = 0x1003
"""Red, green and blue of 5 bits each, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB555_2X8_PADHI_LE: Final = 0x1004
"""Red, green and blue of 5 bits each, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB565_1X16: Final = 0x1017
"""Red of 5, green of 6 and blue of 5 bits in a sample of 16. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_BGR565_2X8_BE: Final = 0x1005
"""Blue of 5, green of 6 and red of 5 bits in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_BGR565_2X8_LE: Final = 0x1006
"""Blue of 5, green of 6 and red of 5 bits in two samples of 8, low bits first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB565_2X8_BE: Final = 0x1007
"""Red of 5, green of 6 and blue of 5 bits in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB565_2X8_LE: Final = 0x1008
"""Red of 5, green of 6 and blue of 5 bits in two samples of 8, low bits first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB666_1X18: Final = 0x1009
"""Red, green and blue of 6 bits each in a sample of 18. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB666_2X9_BE: Final = 0x1025
"""Red, green and blue of 6 bits each in two samples of 9, high bits first. Since Linux 6.7. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_BGR666_1X18: Final = 0x1023
"""Blue, green and red of 6 bits each in a sample of 18. Since Linux 6.3. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RBG888_1X24: Final = 0x100E
"""Red, blue and green of 8 bits each in a sample of 24. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB666_1X24_CPADHI: Final = 0x1015
"""Red, green and blue of 6 bits each in a sample of 24, each below zeros that fill its share of the sample. Documented
in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_BGR666_1X24_CPADHI: Final = 0x1024
"""Blue, green and red of 6 bits each in a sample of 24, each below zeros that fill its share of the sample. Since Linux
6.3. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB565_1X24_CPADHI: Final = 0x1022
"""Red of 5, green of 6 and blue of 5 bits in a sample of 24, each below zeros that fill its share of the sample. Since
Linux 6.3. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB666_1X7X3_SPWG: Final = 0x1010
"""Red, green and blue of 6 bits each on three LVDS lanes that carry 7 bits a clock each, in the SPWG bit order.
Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_BGR888_1X24: Final = 0x1013
"""Blue, green and red of 8 bits each in a sample of 24. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_BGR888_3X8: Final = 0x101B
"""Blue, green and red of 8 bits each in three samples of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_GBR888_1X24: Final = 0x1014
"""Green, blue and red of 8 bits each in a sample of 24. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_2X12_BE: Final = 0x100B
"""Red, green and blue of 8 bits each in two samples of 12, high bits first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_2X12_LE: Final = 0x100C
"""Red, green and blue of 8 bits each in two samples of 12, low bits first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_3X8: Final = 0x101C
"""Red, green and blue of 8 bits each in three samples of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_3X8_DELTA: Final = 0x101D
"""Red, green and blue of 8 bits each in three samples of 8, in an order that differs between odd and even lines, for
delta panels. Since Linux 5.11. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB888_1X7X4_SPWG: Final = 0x1011
"""Red, green and blue of 8 bits each on four LVDS lanes that carry 7 bits a clock each, in the SPWG bit order.
Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB888_1X7X4_JEIDA: Final = 0x1012
"""Red, green and blue of 8 bits each on four LVDS lanes that carry 7 bits a clock each, in the JEIDA bit order.
Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB666_1X30_CPADLO: Final = 0x101E
"""Red, green and blue of 6 bits each in a sample of 30, each above zeros that fill its share of the sample. Since Linux
6.0. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB888_1X30_CPADLO: Final = 0x101F
"""Red, green and blue of 8 bits each in a sample of 30, each above zeros that fill its share of the sample. Since Linux
6.0. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_ARGB8888_1X32: Final = 0x100D
"""Alpha and then red, green and blue of 8 bits each in a sample of 32. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB888_1X32_PADHI: Final = 0x100F
"""Red, green and blue of 8 bits each in a sample of 32, below zeros. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB101010_1X30: Final = 0x1018
"""Red, green and blue of 10 bits each in a sample of 30. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB666_1X36_CPADLO: Final = 0x1020
"""Red, green and blue of 6 bits each in a sample of 36, each above zeros that fill its share of the sample. Since Linux
6.0. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB888_1X36_CPADLO: Final = 0x1021
"""Red, green and blue of 8 bits each in a sample of 36, each above zeros that fill its share of the sample. Since Linux
6.0. Documented in v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_RGB121212_1X36: Final = 0x1019
"""Red, green and blue of 12 bits each in a sample of 36. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_RGB161616_1X48: Final = 0x101A
"""Red, green and blue of 16 bits each in a sample of 48. Documented in v4l/subdev-formats.rst."""

# media_bus_format_yuv: Luma and chroma on the bus, in the order in which samples follow each other and from the highest
# bit down.

MEDIA_BUS_FMT_Y8_1X8: Final = 0x2001
"""Luma of 8 bits in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UV8_1X8: Final = 0x2015
"""U and V of 8 bits by turns, a sample each, without luma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYVY8_1_5X8: Final = 0x2002
"""4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_VYUY8_1_5X8: Final = 0x2003
"""4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_YUYV8_1_5X8: Final = 0x2004
"""4:2:0 chroma of 8 bits a sample: two Y and one U, then two Y and one V, with the chroma last. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_YVYU8_1_5X8: Final = 0x2005
"""4:2:0 chroma of 8 bits a sample: two Y and one V, then two Y and one U, with the chroma last. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_UYVY8_2X8: Final = 0x2006
"""U, Y, V and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY8_2X8: Final = 0x2007
"""V, Y, U and Y of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV8_2X8: Final = 0x2008
"""Y, U, Y and V of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU8_2X8: Final = 0x2009
"""Y, V, Y and U of 8 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_Y10_1X10: Final = 0x200A
"""Luma of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_Y10_2X8_PADHI_LE: Final = 0x202C
"""Luma of 10 bits in two samples of 8, below zeros, low bits first. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYVY10_2X10: Final = 0x2018
"""U, Y, V and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY10_2X10: Final = 0x2019
"""V, Y, U and Y of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV10_2X10: Final = 0x200B
"""Y, U, Y and V of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU10_2X10: Final = 0x200C
"""Y, V, Y and U of 10 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_Y12_1X12: Final = 0x2013
"""Luma of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYVY12_2X12: Final = 0x201C
"""U, Y, V and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY12_2X12: Final = 0x201D
"""V, Y, U and Y of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV12_2X12: Final = 0x201E
"""Y, U, Y and V of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU12_2X12: Final = 0x201F
"""Y, V, Y and U of 12 bits, a sample each, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_Y14_1X14: Final = 0x202D
"""Luma of 14 bits in a sample of 14. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_Y16_1X16: Final = 0x202E
"""Luma of 16 bits in a sample of 16. Since Linux 6.2. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYVY8_1X16: Final = 0x200F
"""U with Y, then V with Y, of 8 bits each in samples of 16, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY8_1X16: Final = 0x2010
"""V with Y, then U with Y, of 8 bits each in samples of 16, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV8_1X16: Final = 0x2011
"""Y with U, then Y with V, of 8 bits each in samples of 16, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU8_1X16: Final = 0x2012
"""Y with V, then Y with U, of 8 bits each in samples of 16, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YDYUYDYV8_1X16: Final = 0x2014
"""A Y with dummy bits, Y with U, Y with dummy bits, Y with V, of 8 bits each in samples of 16. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_UYVY10_1X20: Final = 0x201A
"""U with Y, then V with Y, of 10 bits each in samples of 20, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY10_1X20: Final = 0x201B
"""V with Y, then U with Y, of 10 bits each in samples of 20, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV10_1X20: Final = 0x200D
"""Y with U, then Y with V, of 10 bits each in samples of 20, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU10_1X20: Final = 0x200E
"""Y with V, then Y with U, of 10 bits each in samples of 20, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VUY8_1X24: Final = 0x2024
"""V, U and Y of 8 bits each in a sample of 24; every pixel has its chroma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUV8_1X24: Final = 0x2025
"""Y, U and V of 8 bits each in a sample of 24; every pixel has its chroma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYYVYY8_0_5X24: Final = 0x2026
"""Two Y of 8 bits under one U or V, by turns from sample to sample of 24; 4:2:0 chroma. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_UYVY12_1X24: Final = 0x2020
"""U with Y, then V with Y, of 12 bits each in samples of 24, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_VYUY12_1X24: Final = 0x2021
"""V with Y, then U with Y, of 12 bits each in samples of 24, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUYV12_1X24: Final = 0x2022
"""Y with U, then Y with V, of 12 bits each in samples of 24, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YVYU12_1X24: Final = 0x2023
"""Y with V, then Y with U, of 12 bits each in samples of 24, for two pixels. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUV10_1X30: Final = 0x2016
"""Y, U and V of 10 bits each in a sample of 30; every pixel has its chroma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYYVYY10_0_5X30: Final = 0x2027
"""Two Y of 10 bits under one U or V, by turns from sample to sample of 30; 4:2:0 chroma. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_AYUV8_1X32: Final = 0x2017
"""Alpha and then Y, U and V of 8 bits each in a sample of 32; every pixel has its chroma. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_UYYVYY12_0_5X36: Final = 0x2028
"""Two Y of 12 bits under one U or V, by turns from sample to sample of 36; 4:2:0 chroma. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_YUV12_1X36: Final = 0x2029
"""Y, U and V of 12 bits each in a sample of 36; every pixel has its chroma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_YUV16_1X48: Final = 0x202A
"""Y, U and V of 16 bits each in a sample of 48; every pixel has its chroma. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_UYYVYY16_0_5X48: Final = 0x202B
"""Two Y of 16 bits under one U or V, by turns from sample to sample of 48; 4:2:0 chroma. Documented in
v4l/subdev-formats.rst.
"""

# media_bus_format_hsv: Hue, saturation and value on the bus.

MEDIA_BUS_FMT_AHSV8888_1X32: Final = 0x6001
"""Alpha, hue, saturation and value of 8 bits each in a sample of 32. Documented in v4l/subdev-formats.rst."""

# media_bus_format_bayer: Raw Bayer data on the bus; the four letters are the first two pixels of two lines.

MEDIA_BUS_FMT_SBGGR10_ALAW8_1X8: Final = 0x3015
"""BGGR Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG10_ALAW8_1X8: Final = 0x3016
"""GBRG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG10_ALAW8_1X8: Final = 0x3017
"""GRBG Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB10_ALAW8_1X8: Final = 0x3018
"""RGGB Bayer pattern of 10 bits, A-law compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR10_DPCM8_1X8: Final = 0x300B
"""BGGR Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG10_DPCM8_1X8: Final = 0x300C
"""GBRG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG10_DPCM8_1X8: Final = 0x3009
"""GRBG Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB10_DPCM8_1X8: Final = 0x300D
"""RGGB Bayer pattern of 10 bits, DPCM compressed to 8, in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR10_2X8_PADHI_BE: Final = 0x3003
"""BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_SBGGR10_2X8_PADHI_LE: Final = 0x3004
"""BGGR Bayer pattern of 10 bits, below zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_SBGGR10_2X8_PADLO_BE: Final = 0x3005
"""BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, high bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_SBGGR10_2X8_PADLO_LE: Final = 0x3006
"""BGGR Bayer pattern of 10 bits, above zeros in two samples of 8, low bits first. Documented in
v4l/subdev-formats.rst.
"""
MEDIA_BUS_FMT_SBGGR10_1X10: Final = 0x3007
"""BGGR Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG10_1X10: Final = 0x300E
"""GBRG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG10_1X10: Final = 0x300A
"""GRBG Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB10_1X10: Final = 0x300F
"""RGGB Bayer pattern of 10 bits in a sample of 10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR12_1X12: Final = 0x3008
"""BGGR Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG12_1X12: Final = 0x3010
"""GBRG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG12_1X12: Final = 0x3011
"""GRBG Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB12_1X12: Final = 0x3012
"""RGGB Bayer pattern of 12 bits in a sample of 12. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR14_1X14: Final = 0x3019
"""BGGR Bayer pattern of 14 bits in a sample of 14. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG14_1X14: Final = 0x301A
"""GBRG Bayer pattern of 14 bits in a sample of 14. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG14_1X14: Final = 0x301B
"""GRBG Bayer pattern of 14 bits in a sample of 14. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB14_1X14: Final = 0x301C
"""RGGB Bayer pattern of 14 bits in a sample of 14. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SBGGR16_1X16: Final = 0x301D
"""BGGR Bayer pattern of 16 bits in a sample of 16. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGBRG16_1X16: Final = 0x301E
"""GBRG Bayer pattern of 16 bits in a sample of 16. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SGRBG16_1X16: Final = 0x301F
"""GRBG Bayer pattern of 16 bits in a sample of 16. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_SRGGB16_1X16: Final = 0x3020
"""RGGB Bayer pattern of 16 bits in a sample of 16. Documented in v4l/subdev-formats.rst."""

# media_bus_format_compressed: Compressed images on the bus.

MEDIA_BUS_FMT_JPEG_1X8: Final = 0x4001
"""JPEG data, a byte in a sample of 8. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_S5C_UYVY_JPEG_1X8: Final = 0x5001
"""UYVY and JPEG data interleaved, with metadata, as Samsung's S5C73M3 sensor sends it. Documented in
v4l/subdev-formats.rst.
"""

# media_bus_format_metadata: Data about images on the bus.

MEDIA_BUS_FMT_METADATA_FIXED: Final = 0x7001
"""Metadata that hardware fixes; width and height are 0. Since Linux 5.11. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_8: Final = 0x8001
"""Metadata, a byte in a unit of 8 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_10: Final = 0x8002
"""A byte of metadata above padding in a unit of 10 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_12: Final = 0x8003
"""A byte of metadata above padding in a unit of 12 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_14: Final = 0x8004
"""A byte of metadata above padding in a unit of 14 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_16: Final = 0x8005
"""A byte of metadata above padding in a unit of 16 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_20: Final = 0x8006
"""A byte of metadata above padding in a unit of 20 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
MEDIA_BUS_FMT_META_24: Final = 0x8007
"""A byte of metadata above padding in a unit of 24 bits. Since Linux 6.10. Documented in v4l/subdev-formats.rst."""
