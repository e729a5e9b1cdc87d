"""Formats of particular devices."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_pixel_format_vendor: Layouts and compressions that belong to one chip or one maker. Programs usually leave them
# to a conversion library or to the maker's own hardware.

V4L2_PIX_FMT_CPIA1: Final = 0x41495043
"""Compressed luma and chroma of the first CPiA webcam bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_WNVA: Final = 0x41564E57
"""Output of the compressor on Winnov Videum boards. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SN9C10X: Final = 0x30313953
"""Mosaic compressed by Sonix SN9C101, 102 and 103 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SN9C20X_I420: Final = 0x30323953
"""4:2:0 in blocks as Sonix SN9C20x bridges emit it. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_PWC1: Final = 0x31435750
"""Compression of the older Philips webcam chips. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_PWC2: Final = 0x32435750
"""Compression of the newer Philips webcam chips, which use other tables. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_ET61X251: Final = 0x35323645
"""Compressed mosaic of Etoms ET61x151 and ET61x251 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SPCA501: Final = 0x31303553
"""Runs of luma, Cb, luma and Cr for each pair of lines, a signed byte each, from Sunplus SPCA501 bridges. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_SPCA505: Final = 0x35303553
"""Runs of luma, luma, Cb and Cr for each pair of lines, a signed byte each, from Sunplus SPCA505 bridges. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_SPCA508: Final = 0x38303553
"""Runs of luma, Cb, Cr and luma for each pair of lines, a signed byte each, from Sunplus SPCA508 bridges. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_SPCA561: Final = 0x31363553
"""Compressed GBRG mosaic of Sunplus SPCA561 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_PAC207: Final = 0x37303250
"""Compressed BGGR mosaic of Pixart PAC207 sensors. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_MR97310A: Final = 0x3031334D
"""Compressed BGGR mosaic of Mars-Semi MR97310A bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_JL2005BCD: Final = 0x30324C4A
"""JPEG-like compression of an RGGB mosaic in JL2005B, C and D toy cameras. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SN9C2028: Final = 0x584E4F53
"""Compressed GBRG mosaic of Sonix SN9C2028 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SQ905C: Final = 0x43353039
"""Compressed RGGB mosaic of SQ Technologies SQ905C bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_PJPG: Final = 0x47504A50
"""JPEG variant with changed markers, from Pixart 73xx bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_OV511: Final = 0x3131354F
"""JPEG-like blocks from OmniVision OV511 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_OV518: Final = 0x3831354F
"""JPEG-like blocks from OmniVision OV518 bridges, incompatible with those of the OV511. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_STV0680: Final = 0x30383653
"""Uncompressed mosaic of one byte a sample from STMicroelectronics STV0680 cameras, in the chip's own order of pixels.
Documented in v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_TM6000: Final = 0x30364D54
"""Raw USB packets of Trident TM5600 and TM60x0 television receivers. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_CIT_YYVYUY: Final = 0x56544943
"""A line of luma, then a line of Cr, Y, Cb, Y, a byte each, from Xirlink chips in IBM webcams. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_KONICA420: Final = 0x494E4F4B
"""4:2:0 of 8 bits, in planes that begin anew for every block of 256 pixels, from Konica webcams. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_JPGL: Final = 0x4C47504A
"""Pegasus JPEG-Lite, from Divio NW80x bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_SE401: Final = 0x31303453
"""RGB in the JangGu compression of Endpoints SE401 bridges. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_S5C_UYVY_JPG: Final = 0x49433553
"""Preview in UYVY and still picture in JPEG, mixed line by line in the first plane, with offsets of the UYVY lines
behind; the second plane tells where those offsets begin. From Samsung S5C73M3 cameras. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_MT21C: Final = 0x3132544D
"""Losslessly compressed 4:2:0 in two planes that only MediaTek's own converter can read. Documented in
v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_MM21: Final = 0x31324D4D
"""MediaTek 4:2:0 of 8 bits in two regions, Y in tiles of 16 by 32 and Cb, Cr pairs in tiles of 16 by 16. Since Linux
5.16. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_MT2110T: Final = 0x5432544D
"""MediaTek 10-bit 4:2:0 in the tiles of `V4L2_PIX_FMT_MM21`; each 16 by 4 strip begins with the low two bits, a byte
for each column. Since Linux 6.6. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_MT2110R: Final = 0x5232544D
"""MediaTek 10-bit 4:2:0 in the tiles of `V4L2_PIX_FMT_MM21`; each 16 by 4 strip begins with the low two bits, four
bytes for each line. Since Linux 6.6. Documented in v4l/pixfmt-yuv-planar.rst.
"""
V4L2_PIX_FMT_HI240: Final = 0x34324948
"""One byte of dithered RGB a pixel, for Brooktree Bt848 television cards. Documented in v4l/pixfmt-reserved.rst."""
V4L2_PIX_FMT_QC08C: Final = 0x43383051
"""Losslessly compressed 8-bit 4:2:0 in macro tiles, shared by Qualcomm's display, camera and video blocks. Since Linux
5.19. Documented in v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_QC10C: Final = 0x43303151
"""Losslessly compressed 10-bit 4:2:0 in macro tiles, shared by Qualcomm's display, camera and video blocks. Since Linux
5.19. Documented in v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_AJPG: Final = 0x47504A41
"""JPEG-like stream of Aspeed service processors, in which only the blocks that changed since the last frame are coded.
Since Linux 6.2. Documented in v4l/pixfmt-reserved.rst.
"""
V4L2_PIX_FMT_HEXTILE: Final = 0x4C545848
"""Rectangles in the Hextile coding of the remote frame buffer protocol, from Nuvoton NPCM service processors. Since
Linux 6.7. Documented in v4l/pixfmt-reserved.rst.
"""

# v4l2_pixel_format_depth: Distance instead of brightness, from depth cameras.

V4L2_PIX_FMT_Z16: Final = 0x2036315A
"""Little-endian word of 16 bits a pixel; the device tells the unit of distance. Documented in v4l/depth-formats.rst."""
V4L2_PIX_FMT_INZI: Final = 0x495A4E49
"""Infrared image in the layout of `V4L2_PIX_FMT_Y10`, followed by the depth image in that of `V4L2_PIX_FMT_Z16`, from
Intel SR300 cameras. Documented in v4l/depth-formats.rst.
"""
V4L2_PIX_FMT_CNF4: Final = 0x34464E43
"""Confidence of a depth value from 0, none, to 15; two pixels to the byte, the left one in bits 3-0. Documented in
v4l/depth-formats.rst.
"""


if TYPE_CHECKING:

    class v4l2_pixel_format_vendor(enum.IntEnum):
        """Layouts and compressions that belong to one chip or one maker. Programs usually leave them to a conversion
        library or to the maker's own hardware.

        In Linux 5.10 or earlier. Documented in v4l/pixfmt-reserved.rst.
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

    class v4l2_pixel_format_depth(enum.IntEnum):
        """Distance instead of brightness, from depth cameras.

        In Linux 5.10 or earlier. Documented in v4l/depth-formats.rst.
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

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_pixel_format_vendor": (
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
            ),
            "v4l2_pixel_format_depth": ("V4L2_PIX_FMT_Z16", "V4L2_PIX_FMT_INZI", "V4L2_PIX_FMT_CNF4"),
        },
    )
