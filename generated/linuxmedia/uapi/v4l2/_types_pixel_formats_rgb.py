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
"""One byte a pixel: red 7-5, green 4-2, blue 1-0."""
V4L2_PIX_FMT_RGB444: Final = 0x34343452
"""Little-endian word of 16 bits: red 11-8, green 7-4, blue 3-0. Drivers disagree whether bits 15-12 are alpha, so
ARGB444 and XRGB444 replace it.
"""
V4L2_PIX_FMT_ARGB444: Final = 0x32315241
"""Little-endian word of 16 bits: alpha 15-12, red 11-8, green 7-4, blue 3-0."""
V4L2_PIX_FMT_XRGB444: Final = 0x32315258
"""Little-endian word of 16 bits: padding 15-12, red 11-8, green 7-4, blue 3-0."""
V4L2_PIX_FMT_RGBA444: Final = 0x32314152
"""Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, alpha 3-0."""
V4L2_PIX_FMT_RGBX444: Final = 0x32315852
"""Little-endian word of 16 bits: red 15-12, green 11-8, blue 7-4, padding 3-0."""
V4L2_PIX_FMT_ABGR444: Final = 0x32314241
"""Little-endian word of 16 bits: alpha 15-12, blue 11-8, green 7-4, red 3-0."""
V4L2_PIX_FMT_XBGR444: Final = 0x32314258
"""Little-endian word of 16 bits: padding 15-12, blue 11-8, green 7-4, red 3-0."""
V4L2_PIX_FMT_BGRA444: Final = 0x32314147
"""Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, alpha 3-0."""
V4L2_PIX_FMT_BGRX444: Final = 0x32315842
"""Little-endian word of 16 bits: blue 15-12, green 11-8, red 7-4, padding 3-0."""
V4L2_PIX_FMT_RGB555: Final = 0x4F424752
"""Little-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. The meaning of bit 15 is unsettled, so ARGB555 and
XRGB555 replace it.
"""
V4L2_PIX_FMT_ARGB555: Final = 0x35315241
"""Little-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0."""
V4L2_PIX_FMT_XRGB555: Final = 0x35315258
"""Little-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0."""
V4L2_PIX_FMT_RGBA555: Final = 0x35314152
"""Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, alpha 0."""
V4L2_PIX_FMT_RGBX555: Final = 0x35315852
"""Little-endian word of 16 bits: red 15-11, green 10-6, blue 5-1, padding 0."""
V4L2_PIX_FMT_ABGR555: Final = 0x35314241
"""Little-endian word of 16 bits: alpha 15, blue 14-10, green 9-5, red 4-0."""
V4L2_PIX_FMT_XBGR555: Final = 0x35314258
"""Little-endian word of 16 bits: padding 15, blue 14-10, green 9-5, red 4-0."""
V4L2_PIX_FMT_BGRA555: Final = 0x35314142
"""Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, alpha 0."""
V4L2_PIX_FMT_BGRX555: Final = 0x35315842
"""Little-endian word of 16 bits: blue 15-11, green 10-6, red 5-1, padding 0."""
V4L2_PIX_FMT_RGB565: Final = 0x50424752
"""Little-endian word of 16 bits: red 15-11, green 10-5, blue 4-0."""
V4L2_PIX_FMT_RGB555X: Final = 0x51424752
"""Big-endian word of 16 bits: red 14-10, green 9-5, blue 4-0. Bit 15 is unsettled, so ARGB555X and XRGB555X replace
it.
"""
V4L2_PIX_FMT_ARGB555X: Final = 0xB5315241
"""Big-endian word of 16 bits: alpha 15, red 14-10, green 9-5, blue 4-0."""
V4L2_PIX_FMT_XRGB555X: Final = 0xB5315258
"""Big-endian word of 16 bits: padding 15, red 14-10, green 9-5, blue 4-0."""
V4L2_PIX_FMT_RGB565X: Final = 0x52424752
"""Big-endian word of 16 bits: red 15-11, green 10-5, blue 4-0."""
V4L2_PIX_FMT_BGR666: Final = 0x48524742
"""Four bytes a pixel, read as a big-endian word: blue 31-26, green 25-20, red 19-14, padding 13-0."""
V4L2_PIX_FMT_BGR24: Final = 0x33524742
"""Three bytes a pixel: blue, green, red."""
V4L2_PIX_FMT_RGB24: Final = 0x33424752
"""Three bytes a pixel: red, green, blue."""
V4L2_PIX_FMT_BGR32: Final = 0x34524742
"""Four bytes a pixel: blue, green, red, and one that is alpha or padding as the driver likes; ABGR32 and XBGR32 replace
it.
"""
V4L2_PIX_FMT_ABGR32: Final = 0x34325241
"""Four bytes a pixel: blue, green, red, alpha."""
V4L2_PIX_FMT_XBGR32: Final = 0x34325258
"""Four bytes a pixel: blue, green, red, padding."""
V4L2_PIX_FMT_BGRA32: Final = 0x34324152
"""Four bytes a pixel: alpha, blue, green, red."""
V4L2_PIX_FMT_BGRX32: Final = 0x34325852
"""Four bytes a pixel: padding, blue, green, red."""
V4L2_PIX_FMT_RGB32: Final = 0x34424752
"""Four bytes a pixel: one that is alpha or padding as the driver likes, then red, green, blue; ARGB32 and XRGB32
replace it.
"""
V4L2_PIX_FMT_RGBA32: Final = 0x34324241
"""Four bytes a pixel: red, green, blue, alpha."""
V4L2_PIX_FMT_RGBX32: Final = 0x34324258
"""Four bytes a pixel: red, green, blue, padding."""
V4L2_PIX_FMT_ARGB32: Final = 0x34324142
"""Four bytes a pixel: alpha, red, green, blue."""
V4L2_PIX_FMT_XRGB32: Final = 0x34325842
"""Four bytes a pixel: padding, red, green, blue."""
V4L2_PIX_FMT_RGBX1010102: Final = 0x30335852
"""Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, padding 1-0. Since Linux 6.3."""
V4L2_PIX_FMT_RGBA1010102: Final = 0x30334152
"""Little-endian word of 32 bits: red 31-22, green 21-12, blue 11-2, alpha 1-0. Since Linux 6.3."""
V4L2_PIX_FMT_ARGB2101010: Final = 0x30335241
"""Little-endian word of 32 bits: alpha 31-30, red 29-20, green 19-10, blue 9-0. Since Linux 6.3."""
V4L2_PIX_FMT_BGR48_12: Final = 0x32313342
"""Three little-endian words of 16 bits a pixel: blue, green, red, each in bits 15-4 over four zero bits. Since Linux
6.4.
"""
V4L2_PIX_FMT_BGR48: Final = 0x36524742
"""Three little-endian words of 16 bits a pixel, all bits in use: blue, green, red. Since Linux 6.11."""
V4L2_PIX_FMT_RGB48: Final = 0x36424752
"""Three little-endian words of 16 bits a pixel, all bits in use: red, green, blue. Since Linux 6.11."""
V4L2_PIX_FMT_ABGR64_12: Final = 0x32313442
"""Four little-endian words of 16 bits a pixel: blue, green, red, alpha, each in bits 15-4 over four zero bits. Since
Linux 6.4.
"""

# v4l2_pixel_format_hsv: Hue, saturation and value instead of RGB; hsv_enc gives the scale of the hue.

V4L2_PIX_FMT_HSV24: Final = 0x33565348
"""Three bytes a pixel: hue, saturation, value."""
V4L2_PIX_FMT_HSV32: Final = 0x34565348
"""Four bytes a pixel: padding, hue, saturation, value."""

# v4l2_pixel_format_indexed: Pixels that point into a palette.

V4L2_PIX_FMT_PAL8: Final = 0x384C4150
"""One byte a pixel, an index of 256 ARGB colours that the frame buffer device sets; for output overlays only."""


if TYPE_CHECKING:

    class v4l2_pixel_format(enum.IntEnum):
        """Layouts of pixels in memory. This part holds the RGB formats; bits are numbered from 0, the least
        significant.
        """

        V4L2_PIX_FMT_RGB332 = 0x31424752
        V4L2_PIX_FMT_RGB444 = 0x34343452
        V4L2_PIX_FMT_ARGB444 = 0x32315241
        V4L2_PIX_FMT_XRGB444 = 0x32315258
        V4L2_PIX_FMT_RGBA444 = 0x32314152
        V4L2_PIX_FMT_RGBX444 = 0x32315852
        V4L2_PIX_FMT_ABGR444 = 0x32314241
        V4L2_PIX_FMT_XBGR444 = 0x32314258
        V4L2_PIX_FMT_BGRA444 = 0x32314147
        V4L2_PIX_FMT_BGRX444 = 0x32315842
        V4L2_PIX_FMT_RGB555 = 0x4F424752
        V4L2_PIX_FMT_ARGB555 = 0x35315241
        V4L2_PIX_FMT_XRGB555 = 0x35315258
        V4L2_PIX_FMT_RGBA555 = 0x35314152
        V4L2_PIX_FMT_RGBX555 = 0x35315852
        V4L2_PIX_FMT_ABGR555 = 0x35314241
        V4L2_PIX_FMT_XBGR555 = 0x35314258
        V4L2_PIX_FMT_BGRA555 = 0x35314142
        V4L2_PIX_FMT_BGRX555 = 0x35315842
        V4L2_PIX_FMT_RGB565 = 0x50424752
        V4L2_PIX_FMT_RGB555X = 0x51424752
        V4L2_PIX_FMT_ARGB555X = 0xB5315241
        V4L2_PIX_FMT_XRGB555X = 0xB5315258
        V4L2_PIX_FMT_RGB565X = 0x52424752
        V4L2_PIX_FMT_BGR666 = 0x48524742
        V4L2_PIX_FMT_BGR24 = 0x33524742
        V4L2_PIX_FMT_RGB24 = 0x33424752
        V4L2_PIX_FMT_BGR32 = 0x34524742
        V4L2_PIX_FMT_ABGR32 = 0x34325241
        V4L2_PIX_FMT_XBGR32 = 0x34325258
        V4L2_PIX_FMT_BGRA32 = 0x34324152
        V4L2_PIX_FMT_BGRX32 = 0x34325852
        V4L2_PIX_FMT_RGB32 = 0x34424752
        V4L2_PIX_FMT_RGBA32 = 0x34324241
        V4L2_PIX_FMT_RGBX32 = 0x34324258
        V4L2_PIX_FMT_ARGB32 = 0x34324142
        V4L2_PIX_FMT_XRGB32 = 0x34325842
        V4L2_PIX_FMT_RGBX1010102 = 0x30335852
        V4L2_PIX_FMT_RGBA1010102 = 0x30334152
        V4L2_PIX_FMT_ARGB2101010 = 0x30335241
        V4L2_PIX_FMT_BGR48_12 = 0x32313342
        V4L2_PIX_FMT_BGR48 = 0x36524742
        V4L2_PIX_FMT_RGB48 = 0x36424752
        V4L2_PIX_FMT_ABGR64_12 = 0x32313442
        V4L2_PIX_FMT_SBGGR8 = 0x31384142
        V4L2_PIX_FMT_SGBRG8 = 0x47524247
        V4L2_PIX_FMT_SGRBG8 = 0x47425247
        V4L2_PIX_FMT_SRGGB8 = 0x42474752
        V4L2_PIX_FMT_SBGGR10 = 0x30314742
        V4L2_PIX_FMT_SGBRG10 = 0x30314247
        V4L2_PIX_FMT_SGRBG10 = 0x30314142
        V4L2_PIX_FMT_SRGGB10 = 0x30314752
        V4L2_PIX_FMT_SBGGR10P = 0x41414270
        V4L2_PIX_FMT_SGBRG10P = 0x41414770
        V4L2_PIX_FMT_SGRBG10P = 0x41416770
        V4L2_PIX_FMT_SRGGB10P = 0x41415270
        V4L2_PIX_FMT_SBGGR10ALAW8 = 0x38414261
        V4L2_PIX_FMT_SGBRG10ALAW8 = 0x38414761
        V4L2_PIX_FMT_SGRBG10ALAW8 = 0x38416761
        V4L2_PIX_FMT_SRGGB10ALAW8 = 0x38415261
        V4L2_PIX_FMT_SBGGR10DPCM8 = 0x38414262
        V4L2_PIX_FMT_SGBRG10DPCM8 = 0x38414762
        V4L2_PIX_FMT_SGRBG10DPCM8 = 0x30314442
        V4L2_PIX_FMT_SRGGB10DPCM8 = 0x38415262
        V4L2_PIX_FMT_SBGGR12 = 0x32314742
        V4L2_PIX_FMT_SGBRG12 = 0x32314247
        V4L2_PIX_FMT_SGRBG12 = 0x32314142
        V4L2_PIX_FMT_SRGGB12 = 0x32314752
        V4L2_PIX_FMT_SBGGR12P = 0x43434270
        V4L2_PIX_FMT_SGBRG12P = 0x43434770
        V4L2_PIX_FMT_SGRBG12P = 0x43436770
        V4L2_PIX_FMT_SRGGB12P = 0x43435270
        V4L2_PIX_FMT_SBGGR14 = 0x34314742
        V4L2_PIX_FMT_SGBRG14 = 0x34314247
        V4L2_PIX_FMT_SGRBG14 = 0x34315247
        V4L2_PIX_FMT_SRGGB14 = 0x34314752
        V4L2_PIX_FMT_SBGGR14P = 0x45454270
        V4L2_PIX_FMT_SGBRG14P = 0x45454770
        V4L2_PIX_FMT_SGRBG14P = 0x45456770
        V4L2_PIX_FMT_SRGGB14P = 0x45455270
        V4L2_PIX_FMT_SBGGR16 = 0x32525942
        V4L2_PIX_FMT_SGBRG16 = 0x36314247
        V4L2_PIX_FMT_SGRBG16 = 0x36315247
        V4L2_PIX_FMT_SRGGB16 = 0x36314752
        V4L2_PIX_FMT_IPU3_SBGGR10 = 0x62337069
        V4L2_PIX_FMT_IPU3_SGBRG10 = 0x67337069
        V4L2_PIX_FMT_IPU3_SGRBG10 = 0x47337069
        V4L2_PIX_FMT_IPU3_SRGGB10 = 0x72337069
        V4L2_PIX_FMT_PISP_COMP1_RGGB = 0x52314350
        V4L2_PIX_FMT_PISP_COMP1_GRBG = 0x47314350
        V4L2_PIX_FMT_PISP_COMP1_GBRG = 0x67314350
        V4L2_PIX_FMT_PISP_COMP1_BGGR = 0x42314350
        V4L2_PIX_FMT_PISP_COMP1_MONO = 0x4D314350
        V4L2_PIX_FMT_PISP_COMP2_RGGB = 0x52324350
        V4L2_PIX_FMT_PISP_COMP2_GRBG = 0x47324350
        V4L2_PIX_FMT_PISP_COMP2_GBRG = 0x67324350
        V4L2_PIX_FMT_PISP_COMP2_BGGR = 0x42324350
        V4L2_PIX_FMT_PISP_COMP2_MONO = 0x4D324350
        V4L2_PIX_FMT_MJPEG = 0x47504A4D
        V4L2_PIX_FMT_JPEG = 0x4745504A
        V4L2_PIX_FMT_DV = 0x64737664
        V4L2_PIX_FMT_MPEG = 0x4745504D
        V4L2_PIX_FMT_H264 = 0x34363248
        V4L2_PIX_FMT_H264_NO_SC = 0x31435641
        V4L2_PIX_FMT_H264_MVC = 0x3436324D
        V4L2_PIX_FMT_H263 = 0x33363248
        V4L2_PIX_FMT_MPEG1 = 0x3147504D
        V4L2_PIX_FMT_MPEG2 = 0x3247504D
        V4L2_PIX_FMT_MPEG2_SLICE = 0x5332474D
        V4L2_PIX_FMT_MPEG4 = 0x3447504D
        V4L2_PIX_FMT_XVID = 0x44495658
        V4L2_PIX_FMT_VC1_ANNEX_G = 0x47314356
        V4L2_PIX_FMT_VC1_ANNEX_L = 0x4C314356
        V4L2_PIX_FMT_VP8 = 0x30385056
        V4L2_PIX_FMT_VP8_FRAME = 0x46385056
        V4L2_PIX_FMT_VP9 = 0x30395056
        V4L2_PIX_FMT_VP9_FRAME = 0x46395056
        V4L2_PIX_FMT_HEVC = 0x43564548
        V4L2_PIX_FMT_FWHT = 0x54485746
        V4L2_PIX_FMT_FWHT_STATELESS = 0x48574653
        V4L2_PIX_FMT_H264_SLICE = 0x34363253
        V4L2_PIX_FMT_HEVC_SLICE = 0x35363253
        V4L2_PIX_FMT_AV1_FRAME = 0x46315641
        V4L2_PIX_FMT_SPK = 0x304B5053
        V4L2_PIX_FMT_RV30 = 0x30335652
        V4L2_PIX_FMT_RV40 = 0x30345652
        V4L2_SDR_FMT_CU8 = 0x38305543
        V4L2_SDR_FMT_CU16LE = 0x36315543
        V4L2_SDR_FMT_CS8 = 0x38305343
        V4L2_SDR_FMT_CS14LE = 0x34315343
        V4L2_SDR_FMT_RU12LE = 0x32315552
        V4L2_SDR_FMT_PCU16BE = 0x36314350
        V4L2_SDR_FMT_PCU18BE = 0x38314350
        V4L2_SDR_FMT_PCU20BE = 0x30324350
        V4L2_TCH_FMT_DELTA_TD16 = 0x36314454
        V4L2_TCH_FMT_DELTA_TD08 = 0x38304454
        V4L2_TCH_FMT_TU16 = 0x36315554
        V4L2_TCH_FMT_TU08 = 0x38305554
        V4L2_META_FMT_VSP1_HGO = 0x48505356
        V4L2_META_FMT_VSP1_HGT = 0x54505356
        V4L2_META_FMT_UVC = 0x48435655
        V4L2_META_FMT_D4XX = 0x58583444
        V4L2_META_FMT_VIVID = 0x44564956
        V4L2_META_FMT_RK_ISP1_PARAMS = 0x50314B52
        V4L2_META_FMT_RK_ISP1_STAT_3A = 0x53314B52
        V4L2_META_FMT_RK_ISP1_EXT_PARAMS = 0x45314B52
        V4L2_META_FMT_RPI_BE_CFG = 0x43425052
        V4L2_PIX_FMT_HSV24 = 0x33565348
        V4L2_PIX_FMT_HSV32 = 0x34565348
        V4L2_PIX_FMT_PAL8 = 0x384C4150
        V4L2_PIX_FMT_CPIA1 = 0x41495043
        V4L2_PIX_FMT_WNVA = 0x41564E57
        V4L2_PIX_FMT_SN9C10X = 0x30313953
        V4L2_PIX_FMT_SN9C20X_I420 = 0x30323953
        V4L2_PIX_FMT_PWC1 = 0x31435750
        V4L2_PIX_FMT_PWC2 = 0x32435750
        V4L2_PIX_FMT_ET61X251 = 0x35323645
        V4L2_PIX_FMT_SPCA501 = 0x31303553
        V4L2_PIX_FMT_SPCA505 = 0x35303553
        V4L2_PIX_FMT_SPCA508 = 0x38303553
        V4L2_PIX_FMT_SPCA561 = 0x31363553
        V4L2_PIX_FMT_PAC207 = 0x37303250
        V4L2_PIX_FMT_MR97310A = 0x3031334D
        V4L2_PIX_FMT_JL2005BCD = 0x30324C4A
        V4L2_PIX_FMT_SN9C2028 = 0x584E4F53
        V4L2_PIX_FMT_SQ905C = 0x43353039
        V4L2_PIX_FMT_PJPG = 0x47504A50
        V4L2_PIX_FMT_OV511 = 0x3131354F
        V4L2_PIX_FMT_OV518 = 0x3831354F
        V4L2_PIX_FMT_STV0680 = 0x30383653
        V4L2_PIX_FMT_TM6000 = 0x30364D54
        V4L2_PIX_FMT_CIT_YYVYUY = 0x56544943
        V4L2_PIX_FMT_KONICA420 = 0x494E4F4B
        V4L2_PIX_FMT_JPGL = 0x4C47504A
        V4L2_PIX_FMT_SE401 = 0x31303453
        V4L2_PIX_FMT_S5C_UYVY_JPG = 0x49433553
        V4L2_PIX_FMT_MT21C = 0x3132544D
        V4L2_PIX_FMT_MM21 = 0x31324D4D
        V4L2_PIX_FMT_MT2110T = 0x5432544D
        V4L2_PIX_FMT_MT2110R = 0x5232544D
        V4L2_PIX_FMT_HI240 = 0x34324948
        V4L2_PIX_FMT_QC08C = 0x43383051
        V4L2_PIX_FMT_QC10C = 0x43303151
        V4L2_PIX_FMT_AJPG = 0x47504A41
        V4L2_PIX_FMT_HEXTILE = 0x4C545848
        V4L2_PIX_FMT_Z16 = 0x2036315A
        V4L2_PIX_FMT_INZI = 0x495A4E49
        V4L2_PIX_FMT_CNF4 = 0x34464E43
        V4L2_PIX_FMT_GREY = 0x59455247
        V4L2_PIX_FMT_Y4 = 0x20343059
        V4L2_PIX_FMT_Y6 = 0x20363059
        V4L2_PIX_FMT_Y10 = 0x20303159
        V4L2_PIX_FMT_Y12 = 0x20323159
        V4L2_PIX_FMT_Y012 = 0x32313059
        V4L2_PIX_FMT_Y14 = 0x20343159
        V4L2_PIX_FMT_Y16 = 0x20363159
        V4L2_PIX_FMT_Y16_BE = 0xA0363159
        V4L2_PIX_FMT_Y10BPACK = 0x42303159
        V4L2_PIX_FMT_Y10P = 0x50303159
        V4L2_PIX_FMT_IPU3_Y10 = 0x79337069
        V4L2_PIX_FMT_Y12P = 0x50323159
        V4L2_PIX_FMT_Y14P = 0x50343159
        V4L2_PIX_FMT_Y8I = 0x20493859
        V4L2_PIX_FMT_Y12I = 0x49323159
        V4L2_PIX_FMT_UV8 = 0x20385655
        V4L2_PIX_FMT_YUYV = 0x56595559
        V4L2_PIX_FMT_YYUV = 0x56555959
        V4L2_PIX_FMT_YVYU = 0x55595659
        V4L2_PIX_FMT_UYVY = 0x59565955
        V4L2_PIX_FMT_VYUY = 0x59555956
        V4L2_PIX_FMT_Y41P = 0x50313459
        V4L2_PIX_FMT_YUV444 = 0x34343459
        V4L2_PIX_FMT_YUV555 = 0x4F565559
        V4L2_PIX_FMT_YUV565 = 0x50565559
        V4L2_PIX_FMT_YUV24 = 0x33565559
        V4L2_PIX_FMT_YUV32 = 0x34565559
        V4L2_PIX_FMT_AYUV32 = 0x56555941
        V4L2_PIX_FMT_XYUV32 = 0x56555958
        V4L2_PIX_FMT_VUYA32 = 0x41595556
        V4L2_PIX_FMT_VUYX32 = 0x58595556
        V4L2_PIX_FMT_YUVA32 = 0x41565559
        V4L2_PIX_FMT_YUVX32 = 0x58565559
        V4L2_PIX_FMT_YUV48_12 = 0x32313359
        V4L2_PIX_FMT_Y210 = 0x30313259
        V4L2_PIX_FMT_Y212 = 0x32313259
        V4L2_PIX_FMT_Y216 = 0x36313259
        V4L2_PIX_FMT_M420 = 0x3032344D
        V4L2_PIX_FMT_NV12 = 0x3231564E
        V4L2_PIX_FMT_NV21 = 0x3132564E
        V4L2_PIX_FMT_NV16 = 0x3631564E
        V4L2_PIX_FMT_NV61 = 0x3136564E
        V4L2_PIX_FMT_NV24 = 0x3432564E
        V4L2_PIX_FMT_NV42 = 0x3234564E
        V4L2_PIX_FMT_P010 = 0x30313050
        V4L2_PIX_FMT_P012 = 0x32313050
        V4L2_PIX_FMT_NV12M = 0x32314D4E
        V4L2_PIX_FMT_NV21M = 0x31324D4E
        V4L2_PIX_FMT_NV16M = 0x36314D4E
        V4L2_PIX_FMT_NV61M = 0x31364D4E
        V4L2_PIX_FMT_P012M = 0x32314D50
        V4L2_PIX_FMT_YUV410 = 0x39565559
        V4L2_PIX_FMT_YVU410 = 0x39555659
        V4L2_PIX_FMT_YUV411P = 0x50313134
        V4L2_PIX_FMT_YUV420 = 0x32315559
        V4L2_PIX_FMT_YVU420 = 0x32315659
        V4L2_PIX_FMT_YUV422P = 0x50323234
        V4L2_PIX_FMT_YUV420M = 0x32314D59
        V4L2_PIX_FMT_YVU420M = 0x31324D59
        V4L2_PIX_FMT_YUV422M = 0x36314D59
        V4L2_PIX_FMT_YVU422M = 0x31364D59
        V4L2_PIX_FMT_YUV444M = 0x34324D59
        V4L2_PIX_FMT_YVU444M = 0x32344D59
        V4L2_PIX_FMT_NV12_4L4 = 0x32315456
        V4L2_PIX_FMT_NV12_16L16 = 0x32314D48
        V4L2_PIX_FMT_NV12_32L32 = 0x32315453
        V4L2_PIX_FMT_NV15_4L4 = 0x35315456
        V4L2_PIX_FMT_P010_4L4 = 0x30313054
        V4L2_PIX_FMT_NV12_8L128 = 0x32315441
        V4L2_PIX_FMT_NV12_10BE_8L128 = 0xB2315841
        V4L2_PIX_FMT_NV12MT = 0x32314D54
        V4L2_PIX_FMT_NV12MT_16X16 = 0x32314D56
        V4L2_PIX_FMT_NV12M_8L128 = 0x3231414E
        V4L2_PIX_FMT_NV12M_10BE_8L128 = 0xB231544E
        V4L2_PIX_FMT_HM12 = 0x32314D48
        V4L2_PIX_FMT_SUNXI_TILED_NV12 = 0x32315453

    class v4l2_pixel_format_hsv(enum.IntEnum):
        """Hue, saturation and value instead of RGB; hsv_enc gives the scale of the hue."""

        V4L2_PIX_FMT_HSV24 = 0x33565348
        V4L2_PIX_FMT_HSV32 = 0x34565348

    class v4l2_pixel_format_indexed(enum.IntEnum):
        """Pixels that point into a palette."""

        V4L2_PIX_FMT_PAL8 = 0x384C4150

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
