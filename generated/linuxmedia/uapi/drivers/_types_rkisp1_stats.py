"""Statistics of the Rockchip image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s


class rkisp1_cif_isp_awb_meas(_s.Structure):
    """White balance statistics of one window.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    cnt: int = _s.u32()
    """Pixels that were near enough to white. In pixels. Written by the driver."""
    mean_y_or_g: int = _s.u8()
    """Mean luminance, or green in RGB mode. In pixel value. Written by the driver."""
    mean_cb_or_b: int = _s.u8()
    """Mean Cb, or blue in RGB mode. In pixel value. Written by the driver."""
    mean_cr_or_r: int = _s.u8()
    """Mean Cr, or red in RGB mode. In pixel value. Written by the driver."""


class rkisp1_cif_isp_awb_stat(_s.Structure):
    """White balance statistics of a frame, one entry for each window.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    awb_mean: _s.Array[rkisp1_cif_isp_awb_meas] = _s.array(rkisp1_cif_isp_awb_meas, 1)
    """What each window measured. Shape: 1. Written by the driver."""


class rkisp1_cif_isp_bls_meas_val(_s.Structure):
    """Measured black levels.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    meas_r: int = _s.u16()
    """Mean of red pixels in the windows. In pixel value. Written by the driver."""
    meas_gr: int = _s.u16()
    """Mean of green pixels in lines with red. In pixel value. Written by the driver."""
    meas_gb: int = _s.u16()
    """Mean of green pixels in lines with blue. In pixel value. Written by the driver."""
    meas_b: int = _s.u16()
    """Mean of blue pixels in the windows. In pixel value. Written by the driver."""


class rkisp1_cif_isp_ae_stat(_s.Structure):
    """Exposure statistics of a frame, with its black levels.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    exp_mean: _s.Array[int] = _s.array(_s.u8(), 81)
    """Mean luminance of each block, row by row; V10 fills the first `RKISP1_CIF_ISP_AE_MEAN_MAX_V10`. In pixel value.
    Shape: 81. Written by the driver.
    """
    bls_val: rkisp1_cif_isp_bls_meas_val = _s.nested(rkisp1_cif_isp_bls_meas_val)
    """Black levels of the same frame. Written by the driver."""


class rkisp1_cif_isp_af_meas_val(_s.Structure):
    """Focus statistics of one window.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    sum: int = _s.u32()
    """Sum of squared gradients; the greater, the sharper. Written by the driver."""
    lum: int = _s.u32()
    """Sum of the luminance of the window, shifted as var_shift says. In pixel value. Written by the driver."""


class rkisp1_cif_isp_af_stat(_s.Structure):
    """Focus statistics of a frame, window by window.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    window: _s.Array[rkisp1_cif_isp_af_meas_val] = _s.array(rkisp1_cif_isp_af_meas_val, 3)
    """What was measured in each window of struct `rkisp1_cif_isp_afc_config`. Shape: 3. Written by the driver."""


class rkisp1_cif_isp_hist_stat(_s.Structure):
    """Histogram of a frame, weighted as struct `rkisp1_cif_isp_hst_config` says.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    hist_bins: _s.Array[int] = _s.array(_s.u32(), 32)
    """Counters from dark to bright, with 5 fractional bits of 20; V10 fills the first
    `RKISP1_CIF_ISP_HIST_BIN_N_MAX_V10`. From 0 to 0xFFFFF. Shape: 32. Written by the driver.
    """


class rkisp1_cif_isp_stat(_s.Structure):
    """All statistics of a frame.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    awb: rkisp1_cif_isp_awb_stat = _s.nested(rkisp1_cif_isp_awb_stat)
    """Measurements for the white balance. Written by the driver."""
    ae: rkisp1_cif_isp_ae_stat = _s.nested(rkisp1_cif_isp_ae_stat)
    """Measurements for the exposure. Written by the driver."""
    af: rkisp1_cif_isp_af_stat = _s.nested(rkisp1_cif_isp_af_stat)
    """Measurements for the focus. Written by the driver."""
    hist: rkisp1_cif_isp_hist_stat = _s.nested(rkisp1_cif_isp_hist_stat)
    """Distribution of brightness. Written by the driver."""


class rkisp1_stat_buffer(_s.Structure):
    """A buffer of `linuxmedia.uapi.v4l2.V4L2_META_FMT_RK_ISP1_STAT_3A`.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    meas_type: int = _s.u32()
    """Which statistics are valid. The driver only adds flags, so a program clears the field before it queues the
    buffer. Flags of `rkisp1_cif_isp_stat_type`. Set by the caller and written by the driver.
    """
    frame_id: int = _s.u32()
    """Meant for the number of the frame that was measured; the driver leaves it alone, and
    `linuxmedia.uapi.v4l2.v4l2_buffer.sequence` has the number. Written by the driver.
    """
    params: rkisp1_cif_isp_stat = _s.nested(rkisp1_cif_isp_stat)
    """The statistics. Written by the driver."""
