"""Statistics of the OMAP 3 image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# omap3isp_event: Types of struct v4l2_event that the statistics sub-devices send when data can be fetched; the data of
# the event is a struct omap3isp_stat_event_status.

V4L2_EVENT_OMAP3ISP_CLASS: Final = 0x8000100
"""Bits that all of them have; no event by itself. Documented in drivers/omap3isp-uapi.rst."""
V4L2_EVENT_OMAP3ISP_AEWB: Final = 0x8000101
"""Exposure and white balance statistics are ready. Documented in drivers/omap3isp-uapi.rst."""
V4L2_EVENT_OMAP3ISP_AF: Final = 0x8000102
"""Focus statistics are ready. Documented in drivers/omap3isp-uapi.rst."""
V4L2_EVENT_OMAP3ISP_HIST: Final = 0x8000103
"""A histogram is ready. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_aewb_limits: Bounds of struct omap3isp_h3a_aewb_config.

OMAP3ISP_AEWB_MAX_SATURATION_LIM: Final = 1023
"""Most that saturation_limit can be, the top of 10 bits. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MIN_WIN_H: Final = 2
"""Least height of a window. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_WIN_H: Final = 256
"""Greatest height of a window. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MIN_WIN_W: Final = 6
"""Least width of a window. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_WIN_W: Final = 256
"""Greatest width of a window. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MIN_WINVC: Final = 1
"""Fewest rows of windows. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MIN_WINHC: Final = 1
"""Fewest windows in a row. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_WINVC: Final = 128
"""Most rows of windows. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_WINHC: Final = 36
"""Most windows in a row. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_WINSTART: Final = 4095
"""Greatest offset of the first window. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MIN_SUB_INC: Final = 2
"""Least step between samples. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_SUB_INC: Final = 32
"""Greatest step between samples. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AEWB_MAX_BUF_SIZE: Final = 83600
"""Most bytes of exposure and white balance statistics. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_af_limits: Bounds of struct omap3isp_h3a_af_config; a paxel is a window in which contrast is measured.

OMAP3ISP_AF_IIRSH_MIN: Final = 0
"""Least column at which the filters start. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_IIRSH_MAX: Final = 4095
"""Greatest column at which the filters start. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MIN: Final = 1
"""Fewest paxels in a row. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MAX: Final = 36
"""Most paxels in a row. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MIN: Final = 1
"""Fewest rows of paxels. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MAX: Final = 128
"""Most rows of paxels. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_INCREMENT_MIN: Final = 2
"""Least step between lines. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_INCREMENT_MAX: Final = 32
"""Greatest step between lines. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HEIGHT_MIN: Final = 2
"""Least height of a paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HEIGHT_MAX: Final = 256
"""Greatest height of a paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_WIDTH_MIN: Final = 16
"""Least width of a paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_WIDTH_MAX: Final = 256
"""Greatest width of a paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HZSTART_MIN: Final = 1
"""Least column of the first paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_HZSTART_MAX: Final = 4095
"""Greatest column of the first paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_VTSTART_MIN: Final = 0
"""Least line of the first paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_VTSTART_MAX: Final = 4095
"""Greatest line of the first paxel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_THRESHOLD_MAX: Final = 255
"""Greatest threshold of the median filter. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_COEF_MAX: Final = 4095
"""Greatest coefficient of a filter. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_PAXEL_SIZE: Final = 48
"""Bytes of statistics that a paxel makes. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_MAX_BUF_SIZE: Final = 221184
"""Most bytes of focus statistics. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_NUM_COEF: Final = 11
"""Coefficients of a filter. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_hist_bins: Number of bins of a histogram.

OMAP3ISP_HIST_BINS_32: Final = 0
"""The coarsest counting; leaves room for all four regions. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_BINS_64: Final = 1
"""Twice as many counters as the coarsest; still leaves room for four regions. Documented in
drivers/omap3isp-uapi.rst.
"""
OMAP3ISP_HIST_BINS_128: Final = 2
"""Leaves room for two regions. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_BINS_256: Final = 3
"""256 bins; leaves room for one region only. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_hist_limits: Bounds of struct omap3isp_hist_config.

OMAP3ISP_HIST_MEM_SIZE: Final = 1024
"""Words of the histogram's memory. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MIN_REGIONS: Final = 1
"""Fewest regions. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MAX_REGIONS: Final = 4
"""Most regions. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MAX_WB_GAIN: Final = 255
"""Greatest gain. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MIN_WB_GAIN: Final = 0
"""Least gain. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MAX_BIT_WIDTH: Final = 14
"""Most bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MIN_BIT_WIDTH: Final = 8
"""Fewest bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MAX_WG: Final = 4
"""Gains, one for each Bayer position. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_MAX_BUF_SIZE: Final = 4096
"""Most bytes of a histogram. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_hist_source: Where a histogram takes its pixels from; the driver knows the first only.

OMAP3ISP_HIST_SOURCE_CCDC: Final = 0
"""From the sensor. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_SOURCE_MEM: Final = 1
"""From memory. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_hist_cfa: Colour filter that a histogram reckons with.

OMAP3ISP_HIST_CFA_BAYER: Final = 0
"""A Bayer pattern. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_HIST_CFA_FOVEONX3: Final = 1
"""Three colours in each pixel. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_h3a_af_fvmode: How contrast is added up.

OMAP3ISP_AF_MODE_SUMMED: Final = 0
"""The filtered values of all pixels are added. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_MODE_PEAK: Final = 1
"""The peak of each line only. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_h3a_af_rgbpos: Where colours are in the first two pixels of the first two lines.

OMAP3ISP_AF_GR_GB_BAYER: Final = 0
"""Green and red, then green and blue. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_RG_GB_BAYER: Final = 1
"""Red and green, then green and blue. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_GR_BG_BAYER: Final = 2
"""Green and red, then blue and green. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_RG_BG_BAYER: Final = 3
"""Red and green, then blue and green. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_GG_RB_CUSTOM: Final = 4
"""Twice green, then red and blue. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_AF_RB_GG_CUSTOM: Final = 5
"""Red and blue, then twice green. Documented in drivers/omap3isp-uapi.rst."""


class omap3isp_stat_event_status(_s.Structure):
    """Which statistics are ready.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    frame_number: int = _s.u32()
    """Frame that was measured, as `linuxmedia.uapi.v4l2.v4l2_buffer.sequence` counts them. Written by the driver."""
    config_counter: int = _s.u16()
    """Settings that it was measured with, as the driver numbered them. A running number. Written by the driver."""
    buf_err: int = _s.u8()
    """1 if measuring failed and there is nothing to fetch. From 0 to 1. Written by the driver."""


class omap3isp_h3a_aewb_config(_s.Structure):
    """What the exposure and white balance statistics measure.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    buf_size: int = _s.u32()
    """Room for the data; raised to what the windows need, lowered to the bound, and written back. In bytes. From 0 to
    `OMAP3ISP_AEWB_MAX_BUF_SIZE`. Set by the caller and written by the driver.
    """
    config_counter: int = _s.u16()
    """Number that the driver gave these settings. Written by the driver."""
    saturation_limit: int = _s.u16()
    """Values from it on count as saturated. From 0 to `OMAP3ISP_AEWB_MAX_SATURATION_LIM`. Set by the caller."""
    win_height: int = _s.u16()
    """Height of each window, an even number. In pixels. From `OMAP3ISP_AEWB_MIN_WIN_H` to `OMAP3ISP_AEWB_MAX_WIN_H`.
    Set by the caller.
    """
    win_width: int = _s.u16()
    """Width of each window, an even number. In pixels. From `OMAP3ISP_AEWB_MIN_WIN_W` to `OMAP3ISP_AEWB_MAX_WIN_W`. Set
    by the caller.
    """
    ver_win_count: int = _s.u16()
    """Rows of windows. From `OMAP3ISP_AEWB_MIN_WINVC` to `OMAP3ISP_AEWB_MAX_WINVC`. Set by the caller."""
    hor_win_count: int = _s.u16()
    """Windows in a row. From `OMAP3ISP_AEWB_MIN_WINHC` to `OMAP3ISP_AEWB_MAX_WINHC`. Set by the caller."""
    ver_win_start: int = _s.u16()
    """Line of the first window. In pixels. From 0 to `OMAP3ISP_AEWB_MAX_WINSTART`. Set by the caller."""
    hor_win_start: int = _s.u16()
    """Column of the first window. In pixels. From 0 to `OMAP3ISP_AEWB_MAX_WINSTART`. Set by the caller."""
    blk_ver_win_start: int = _s.u16()
    """Line of the windows for black. In pixels. From 0 to `OMAP3ISP_AEWB_MAX_WINSTART`. Set by the caller."""
    blk_win_height: int = _s.u16()
    """Height of the windows for black, an even number. In pixels. From `OMAP3ISP_AEWB_MIN_WIN_H` to
    `OMAP3ISP_AEWB_MAX_WIN_H`. Set by the caller.
    """
    subsample_ver_inc: int = _s.u16()
    """Step from sample to sample downwards, an even number. In pixels. From `OMAP3ISP_AEWB_MIN_SUB_INC` to
    `OMAP3ISP_AEWB_MAX_SUB_INC`. Set by the caller.
    """
    subsample_hor_inc: int = _s.u16()
    """Step from sample to sample sideways, an even number. In pixels. From `OMAP3ISP_AEWB_MIN_SUB_INC` to
    `OMAP3ISP_AEWB_MAX_SUB_INC`. Set by the caller.
    """
    alaw_enable: int = _s.u8()
    """Whether pixels are companded by A-law first. From 0 to 1. Set by the caller."""


class omap3isp_stat_data_u1_u1(_s.Structure):
    """Members of `omap3isp_stat_data_u1`."""

    buf_size: int = _s.u32()
    """Bytes of room in buf, and then of data. In bytes. Set by the caller and written by the driver. Since Linux
    5.18.
    """
    frame_number: int = _s.u16()
    """Number of the frame that was measured. Written by the driver. Since Linux 5.18."""
    cur_frame: int = _s.u16()
    """Meant for the number of the frame that is coming in; the driver does not write it. Written by the driver. Since
    Linux 5.18.
    """
    config_counter: int = _s.u16()
    """Number of the settings that the frame was measured with. Written by the driver. Since Linux 5.18."""


class omap3isp_stat_data_u1_frame(_s.Structure):
    """The same four members, under a name that lets C copy them at once."""

    buf_size: int = _s.u32()
    """The size in bytes, as above. In bytes. Set by the caller and written by the driver."""
    frame_number: int = _s.u16()
    """The measured frame, as above. A running number. Written by the driver."""
    cur_frame: int = _s.u16()
    """The current frame, as above. Written by the driver."""
    config_counter: int = _s.u16()
    """The settings, as above. A running number. Written by the driver."""


class omap3isp_stat_data_u1(_s.Union):
    """What is known of the data; the members have two names. Neither: both members are the same fields, once without
    and once with a name.
    """

    _u1: omap3isp_stat_data_u1_u1 = _s.nested(omap3isp_stat_data_u1_u1)
    buf_size: int = _s.through("_u1")
    """Bytes of room in buf, and then of data. In bytes. Set by the caller and written by the driver. Since Linux
    5.18.
    """
    frame_number: int = _s.through("_u1")
    """Number of the frame that was measured. Written by the driver. Since Linux 5.18."""
    cur_frame: int = _s.through("_u1")
    """Meant for the number of the frame that is coming in; the driver does not write it. Written by the driver. Since
    Linux 5.18.
    """
    config_counter: int = _s.through("_u1")
    """Number of the settings that the frame was measured with. Written by the driver. Since Linux 5.18."""
    frame: omap3isp_stat_data_u1_frame = _s.nested(omap3isp_stat_data_u1_frame)
    """The same four members, under a name that lets C copy them at once."""


class omap3isp_stat_data(_s.Structure):
    """Statistics that `VIDIOC_OMAP3ISP_STAT_REQ` fetches.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    ts: _s.timeval = _s.nested(_s.timeval)
    """When the frame was measured. Written by the driver."""
    buf: _s.Pointer[int] = _s.pointer(None, size="buf_size")
    """Where to put the data. Counted by `buf_size`. Set by the caller."""
    _u1: omap3isp_stat_data_u1 = _s.nested(omap3isp_stat_data_u1)
    buf_size: int = _s.through("_u1")
    """Bytes of room in buf, and then of data. In bytes. Set by the caller and written by the driver. Since Linux
    5.18.
    """
    frame_number: int = _s.through("_u1")
    """Number of the frame that was measured. Written by the driver. Since Linux 5.18."""
    cur_frame: int = _s.through("_u1")
    """Meant for the number of the frame that is coming in; the driver does not write it. Written by the driver. Since
    Linux 5.18.
    """
    config_counter: int = _s.through("_u1")
    """Number of the settings that the frame was measured with. Written by the driver. Since Linux 5.18."""
    frame: omap3isp_stat_data_u1_frame = _s.through("_u1")
    """The same four members, under a name that lets C copy them at once."""


class omap3isp_hist_region(_s.Structure):
    """A region whose pixels a histogram counts.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    h_start: int = _s.u16()
    """First column. In pixels. Set by the caller."""
    h_end: int = _s.u16()
    """Last column. In pixels. Set by the caller."""
    v_start: int = _s.u16()
    """First line. In pixels. Set by the caller."""
    v_end: int = _s.u16()
    """Last line. In pixels. Set by the caller."""


class omap3isp_hist_config(_s.Structure):
    """What a histogram counts.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    buf_size: int = _s.u32()
    """Room for a histogram; raised to what the bins of all regions need, lowered to the bound, and written back. In
    bytes. From 0 to `OMAP3ISP_HIST_MAX_BUF_SIZE`. Set by the caller and written by the driver.
    """
    config_counter: int = _s.u16()
    """Number of these settings, from the driver. Written by the driver."""
    num_acc_frames: int = _s.u8()
    """Frames that are added up to one histogram, at least 1: the driver changes 0 to 1 in the answer only, and then
    counts 256. In frames. Set by the caller.
    """
    hist_bins: int = _s.u16()
    """How many bins there are. A value of `omap3isp_hist_bins`. Set by the caller."""
    cfa: int = _s.u8()
    """Colour filter of the sensor. A value of `omap3isp_hist_cfa`. Set by the caller."""
    wg: _s.Array[int] = _s.array(_s.u8(), 4)
    """Gains of the Bayer positions. In 1/32. Shape: 4. Set by the caller."""
    num_regions: int = _s.u8()
    """Number of regions in use. From `OMAP3ISP_HIST_MIN_REGIONS` to `OMAP3ISP_HIST_MAX_REGIONS`. Set by the caller."""
    region: _s.Array[omap3isp_hist_region] = _s.array(omap3isp_hist_region, 4)
    """Places of the image that are counted, each into counters of its own. Shape: 4. Set by the caller."""


class omap3isp_h3a_af_hmf(_s.Structure):
    """Median filter before contrast is measured.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    enable: int = _s.u8()
    """Whether it is on. From 0 to 1. Set by the caller."""
    threshold: int = _s.u8()
    """Difference from which a pixel is replaced. From 0 to `OMAP3ISP_AF_THRESHOLD_MAX`. Set by the caller."""


class omap3isp_h3a_af_iir(_s.Structure):
    """Two filters that contrast is measured with.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    h_start: int = _s.u16()
    """Column at which they start. In pixels. From `OMAP3ISP_AF_IIRSH_MIN` to `OMAP3ISP_AF_IIRSH_MAX`. Set by the
    caller.
    """
    coeff_set0: _s.Array[int] = _s.array(_s.u16(), 11)
    """Coefficients of the first. From 0 to `OMAP3ISP_AF_COEF_MAX`. Shape: 11. Set by the caller."""
    coeff_set1: _s.Array[int] = _s.array(_s.u16(), 11)
    """Coefficients of the second. From 0 to `OMAP3ISP_AF_COEF_MAX`. Shape: 11. Set by the caller."""


class omap3isp_h3a_af_paxel(_s.Structure):
    """Windows in which contrast is measured.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    h_start: int = _s.u16()
    """Column of the first one, not before the filters start. In pixels. From `OMAP3ISP_AF_PAXEL_HZSTART_MIN` to
    `OMAP3ISP_AF_PAXEL_HZSTART_MAX`. Set by the caller.
    """
    v_start: int = _s.u16()
    """Line of the first one. In pixels. From `OMAP3ISP_AF_PAXEL_VTSTART_MIN` to `OMAP3ISP_AF_PAXEL_VTSTART_MAX`. Set by
    the caller.
    """
    width: int = _s.u8()
    """Width of each, an even number. In pixels. From `OMAP3ISP_AF_PAXEL_WIDTH_MIN` to 254. Set by the caller."""
    height: int = _s.u8()
    """Height of each, an even number. In lines. From `OMAP3ISP_AF_PAXEL_HEIGHT_MIN` to 254. Set by the caller."""
    h_cnt: int = _s.u8()
    """Number of windows in a row. From `OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MIN` to
    `OMAP3ISP_AF_PAXEL_HORIZONTAL_COUNT_MAX`. Set by the caller.
    """
    v_cnt: int = _s.u8()
    """Number of rows of windows. From `OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MIN` to `OMAP3ISP_AF_PAXEL_VERTICAL_COUNT_MAX`.
    Set by the caller.
    """
    line_inc: int = _s.u8()
    """Step from line to line that is measured, an even number. In lines. From `OMAP3ISP_AF_PAXEL_INCREMENT_MIN` to
    `OMAP3ISP_AF_PAXEL_INCREMENT_MAX`. Set by the caller.
    """


class omap3isp_h3a_af_config(_s.Structure):
    """Filters and windows of the OMAP 3's focus statistics.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    buf_size: int = _s.u32()
    """Room for contrast data; raised to what the windows need, lowered to the bound, and written back. In bytes. From 0
    to `OMAP3ISP_AF_MAX_BUF_SIZE`. Set by the caller and written by the driver.
    """
    config_counter: int = _s.u16()
    """Number of the settings, which the driver chooses. Written by the driver."""
    hmf: omap3isp_h3a_af_hmf = _s.nested(omap3isp_h3a_af_hmf)
    """Median filter ahead of the contrast filters. Set by the caller."""
    iir: omap3isp_h3a_af_iir = _s.nested(omap3isp_h3a_af_iir)
    """Filters for contrast. Set by the caller."""
    paxel: omap3isp_h3a_af_paxel = _s.nested(omap3isp_h3a_af_paxel)
    """Grid of windows in which contrast is measured. Set by the caller."""
    rgb_pos: int = _s.uint()
    """Places of the colours. Set by the caller."""
    fvmode: int = _s.uint()
    """How a window's contrast is added up. Set by the caller."""
    alaw_enable: int = _s.u8()
    """Whether A-law companding comes first. From 0 to 1. Set by the caller."""


def OMAP3ISP_HIST_MEM_SIZE_BINS(n: int) -> int:
    """Bytes of one region of a histogram with n of `omap3isp_hist_bins`: four colours, 4 bytes for a bin.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """
    return (1 << n + 5) * 4 * 4


if TYPE_CHECKING:

    class omap3isp_event(enum.IntEnum):
        """Types of struct `linuxmedia.uapi.v4l2.v4l2_event` that the statistics sub-devices send when data can be
        fetched; the data of the event is a struct `omap3isp_stat_event_status`.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        V4L2_EVENT_OMAP3ISP_CLASS = 0x8000100
        """Bits that all of them have; no event by itself. Documented in drivers/omap3isp-uapi.rst."""
        V4L2_EVENT_OMAP3ISP_AEWB = 0x8000101
        """Exposure and white balance statistics are ready. Documented in drivers/omap3isp-uapi.rst."""
        V4L2_EVENT_OMAP3ISP_AF = 0x8000102
        """Focus statistics are ready. Documented in drivers/omap3isp-uapi.rst."""
        V4L2_EVENT_OMAP3ISP_HIST = 0x8000103
        """A histogram is ready. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_hist_bins(enum.IntEnum):
        """Number of bins of a histogram.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_HIST_BINS_32 = 0
        """The coarsest counting; leaves room for all four regions. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_HIST_BINS_64 = 1
        """Twice as many counters as the coarsest; still leaves room for four regions. Documented in
        drivers/omap3isp-uapi.rst.
        """
        OMAP3ISP_HIST_BINS_128 = 2
        """Leaves room for two regions. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_HIST_BINS_256 = 3
        """256 bins; leaves room for one region only. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_hist_source(enum.IntEnum):
        """Where a histogram takes its pixels from; the driver knows the first only.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_HIST_SOURCE_CCDC = 0
        """From the sensor. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_HIST_SOURCE_MEM = 1
        """From memory. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_hist_cfa(enum.IntEnum):
        """Colour filter that a histogram reckons with.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_HIST_CFA_BAYER = 0
        """A Bayer pattern. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_HIST_CFA_FOVEONX3 = 1
        """Three colours in each pixel. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_h3a_af_fvmode(enum.IntEnum):
        """How contrast is added up.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_AF_MODE_SUMMED = 0
        """The filtered values of all pixels are added. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_MODE_PEAK = 1
        """The peak of each line only. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_h3a_af_rgbpos(enum.IntEnum):
        """Where colours are in the first two pixels of the first two lines.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_AF_GR_GB_BAYER = 0
        """Green and red, then green and blue. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_RG_GB_BAYER = 1
        """Red and green, then green and blue. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_GR_BG_BAYER = 2
        """Green and red, then blue and green. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_RG_BG_BAYER = 3
        """Red and green, then blue and green. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_GG_RB_CUSTOM = 4
        """Twice green, then red and blue. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_AF_RB_GG_CUSTOM = 5
        """Red and blue, then twice green. Documented in drivers/omap3isp-uapi.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "omap3isp_event": (
                "V4L2_EVENT_OMAP3ISP_CLASS",
                "V4L2_EVENT_OMAP3ISP_AEWB",
                "V4L2_EVENT_OMAP3ISP_AF",
                "V4L2_EVENT_OMAP3ISP_HIST",
            ),
            "omap3isp_hist_bins": (
                "OMAP3ISP_HIST_BINS_32",
                "OMAP3ISP_HIST_BINS_64",
                "OMAP3ISP_HIST_BINS_128",
                "OMAP3ISP_HIST_BINS_256",
            ),
            "omap3isp_hist_source": ("OMAP3ISP_HIST_SOURCE_CCDC", "OMAP3ISP_HIST_SOURCE_MEM"),
            "omap3isp_hist_cfa": ("OMAP3ISP_HIST_CFA_BAYER", "OMAP3ISP_HIST_CFA_FOVEONX3"),
            "omap3isp_h3a_af_fvmode": ("OMAP3ISP_AF_MODE_SUMMED", "OMAP3ISP_AF_MODE_PEAK"),
            "omap3isp_h3a_af_rgbpos": (
                "OMAP3ISP_AF_GR_GB_BAYER",
                "OMAP3ISP_AF_RG_GB_BAYER",
                "OMAP3ISP_AF_GR_BG_BAYER",
                "OMAP3ISP_AF_RG_BG_BAYER",
                "OMAP3ISP_AF_GG_RB_CUSTOM",
                "OMAP3ISP_AF_RB_GG_CUSTOM",
            ),
        },
    )
