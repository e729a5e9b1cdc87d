"""Radio, touch and metadata formats."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_sdr_sample_format: Samples of software-defined radio, in phase (I) and in quadrature (Q).

V4L2_SDR_FMT_CU8: Final = 0x38305543
"""Unsigned bytes, I and Q by turns. Documented in v4l/sdr-formats.rst."""
V4L2_SDR_FMT_CU16LE: Final = 0x36315543
"""Unsigned little-endian words of 16 bits, I and Q by turns. Documented in v4l/sdr-formats.rst."""
V4L2_SDR_FMT_CS8: Final = 0x38305343
"""Signed bytes, I and Q by turns. Documented in v4l/sdr-formats.rst."""
V4L2_SDR_FMT_CS14LE: Final = 0x34315343
"""Signed little-endian values of 14 bits in words of 16, zeros above, I and Q by turns. Documented in
v4l/sdr-formats.rst.
"""
V4L2_SDR_FMT_RU12LE: Final = 0x32315552
"""Real samples, unsigned 12 bits in a little-endian word of 16, zeros above. Documented in v4l/sdr-formats.rst."""
V4L2_SDR_FMT_PCU16BE: Final = 0x36314350
"""Unsigned big-endian values of 16 bits on top of words of 32, 14 of them data; all I in the first half of the buffer,
all Q in the second. Documented in v4l/sdr-formats.rst.
"""
V4L2_SDR_FMT_PCU18BE: Final = 0x38314350
"""Unsigned big-endian values of 18 bits on top of words of 32, 16 of them data; all I in the first half of the buffer,
all Q in the second. Documented in v4l/sdr-formats.rst.
"""
V4L2_SDR_FMT_PCU20BE: Final = 0x30324350
"""Unsigned big-endian values of 20 bits on top of words of 32, 18 of them data; all I in the first half of the buffer,
all Q in the second. Documented in v4l/sdr-formats.rst.
"""

# v4l2_touch_format: Readings of a touch sensor's grid of nodes, as an image.

V4L2_TCH_FMT_DELTA_TD16: Final = 0x36314454
"""Signed little-endian words of 16 bits, the change of a node against its untouched baseline. Documented in
v4l/tch-formats.rst.
"""
V4L2_TCH_FMT_DELTA_TD08: Final = 0x38304454
"""Signed bytes, the change of a node against its untouched baseline. Documented in v4l/tch-formats.rst."""
V4L2_TCH_FMT_TU16: Final = 0x36315554
"""Unsigned little-endian words of 16 bits, raw readings or baselines. Documented in v4l/tch-formats.rst."""
V4L2_TCH_FMT_TU08: Final = 0x38305554
"""Unsigned bytes, raw readings or baselines. Documented in v4l/tch-formats.rst."""

# v4l2_meta_data_format: Layouts of metadata buffers, mostly the statistics and parameters of one image processor.

V4L2_META_FMT_VSP1_HGO: Final = 0x48505356
"""Histogram over one dimension with minimum, maximum and sum, of 64 or 256 bins, from the Renesas VSP1. Documented in
v4l/meta-formats.rst.
"""
V4L2_META_FMT_VSP1_HGT: Final = 0x54505356
"""Histogram over six hue areas by 32 saturation steps, from the Renesas VSP1. Documented in v4l/meta-formats.rst."""
V4L2_META_FMT_UVC: Final = 0x48435655
"""Payload headers of a USB camera, each preceded by the host's timestamp and USB frame number. Documented in
v4l/meta-formats.rst.
"""
V4L2_META_FMT_D4XX: Final = 0x58583444
"""Payload headers of Intel D4xx depth cameras, extended by blocks of Microsoft's, such as intrinsics, and of Intel's
own on depth control, timing and configuration. Documented in v4l/meta-formats.rst.
"""
V4L2_META_FMT_VIVID: Final = 0x44564956
"""Brightness, contrast, saturation and hue for the vivid test driver to apply to its controls. Documented in
v4l/meta-formats.rst.
"""
V4L2_META_FMT_RK_ISP1_PARAMS: Final = 0x50314B52
"""Parameters of the Rockchip ISP1 as one fixed `linuxmedia.uapi.drivers.rkisp1_params_cfg`. Since Linux 5.11.
Documented in v4l/meta-formats.rst.
"""
V4L2_META_FMT_RK_ISP1_STAT_3A: Final = 0x53314B52
"""Exposure, focus, white balance and histogram measurements of the Rockchip ISP1. Since Linux 5.11. Documented in
v4l/meta-formats.rst.
"""
V4L2_META_FMT_RK_ISP1_EXT_PARAMS: Final = 0x45314B52
"""Parameters of the Rockchip ISP1 as a chain of blocks, so that later ones can be added. Since Linux 6.12. Documented
in v4l/meta-formats.rst.
"""
V4L2_META_FMT_RPI_BE_CFG: Final = 0x43425052
"""Global and tile settings for the back end of the Raspberry Pi image processor. Since Linux 6.11. Documented in
v4l/meta-formats.rst.
"""


if TYPE_CHECKING:

    class v4l2_sdr_sample_format(enum.IntEnum):
        """Samples of software-defined radio, in phase (I) and in quadrature (Q).

        In Linux 5.10 or earlier. Documented in v4l/sdr-formats.rst.
        """

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

    class v4l2_touch_format(enum.IntEnum):
        """Readings of a touch sensor's grid of nodes, as an image.

        In Linux 5.10 or earlier. Documented in v4l/tch-formats.rst.
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

    class v4l2_meta_data_format(enum.IntEnum):
        """Layouts of metadata buffers, mostly the statistics and parameters of one image processor.

        The generic line-based formats (MET8, MC1A and so on) stay inside the kernel; no exported header has them.

        In Linux 5.10 or earlier. Documented in v4l/meta-formats.rst.
        """

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

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_sdr_sample_format": (
                "V4L2_SDR_FMT_CU8",
                "V4L2_SDR_FMT_CU16LE",
                "V4L2_SDR_FMT_CS8",
                "V4L2_SDR_FMT_CS14LE",
                "V4L2_SDR_FMT_RU12LE",
                "V4L2_SDR_FMT_PCU16BE",
                "V4L2_SDR_FMT_PCU18BE",
                "V4L2_SDR_FMT_PCU20BE",
            ),
            "v4l2_touch_format": (
                "V4L2_TCH_FMT_DELTA_TD16",
                "V4L2_TCH_FMT_DELTA_TD08",
                "V4L2_TCH_FMT_TU16",
                "V4L2_TCH_FMT_TU08",
            ),
            "v4l2_meta_data_format": (
                "V4L2_META_FMT_VSP1_HGO",
                "V4L2_META_FMT_VSP1_HGT",
                "V4L2_META_FMT_UVC",
                "V4L2_META_FMT_D4XX",
                "V4L2_META_FMT_VIVID",
                "V4L2_META_FMT_RK_ISP1_PARAMS",
                "V4L2_META_FMT_RK_ISP1_STAT_3A",
                "V4L2_META_FMT_RK_ISP1_EXT_PARAMS",
                "V4L2_META_FMT_RPI_BE_CFG",
            ),
        },
    )
