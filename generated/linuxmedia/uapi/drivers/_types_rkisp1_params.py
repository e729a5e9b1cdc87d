"""Parameters of the Rockchip image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s


class rkisp1_cif_isp_window(_s.Structure):
    """A rectangle of the frame in which something is measured.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    h_offs: int = _s.u16()
    """Left edge. In pixels. Set by the caller."""
    v_offs: int = _s.u16()
    """Top edge. In pixels. Set by the caller."""
    h_size: int = _s.u16()
    """Width of the window. In pixels. Set by the caller."""
    v_size: int = _s.u16()
    """Height of the window. In pixels. Set by the caller."""


class rkisp1_cif_isp_bls_fixed_val(_s.Structure):
    """Black levels to subtract; negative ones add.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    r: int = _s.s16()
    """Level of red pixels. From -4096 to 4095. Set by the caller."""
    gr: int = _s.s16()
    """Level of green pixels in lines with red. From -4096 to 4095. Set by the caller."""
    gb: int = _s.s16()
    """Level of green pixels in lines with blue. From -4096 to 4095. Set by the caller."""
    b: int = _s.s16()
    """Level of blue pixels. From -4096 to 4095. Set by the caller."""


class rkisp1_cif_isp_bls_config(_s.Structure):
    """Which black level is subtracted: a measured one or a fixed one.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    enable_auto: int = _s.u8()
    """1 subtracts what is measured, 0 the fixed values. From 0 to 1. Set by the caller."""
    en_windows: int = _s.u8()
    """Bit mask of the measuring windows that are on. From 0 to 3. Set by the caller."""
    bls_window1: rkisp1_cif_isp_window = _s.nested(rkisp1_cif_isp_window)
    """First window, usually of masked pixels; the driver takes width and height for right and bottom edge. Set by the
    caller.
    """
    bls_window2: rkisp1_cif_isp_window = _s.nested(rkisp1_cif_isp_window)
    """Second window of masked pixels, its width and height taken for edges too. Set by the caller."""
    bls_samples: int = _s.u8()
    """Exponent of 2 of the number of pixels that are averaged for each Bayer position. From 0 to
    `RKISP1_CIF_ISP_BLS_SAMPLES_MAX`. Set by the caller.
    """
    fixed_val: rkisp1_cif_isp_bls_fixed_val = _s.nested(rkisp1_cif_isp_bls_fixed_val)
    """Levels for when measuring is off. Set by the caller."""


class rkisp1_cif_isp_dpcc_methods_config(_s.Structure):
    """One set of tests for defective pixels.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    method: int = _s.u32()
    """Tests that are on; all must agree. Flags of `rkisp1_cif_isp_dpcc_method`. Set by the caller."""
    line_thresh: int = _s.u32()
    """Thresholds of the line check, by `RKISP1_CIF_ISP_DPCC_LINE_THRESH_G` and `RKISP1_CIF_ISP_DPCC_LINE_THRESH_RB`. A
    coefficient. Set by the caller.
    """
    line_mad_fac: int = _s.u32()
    """Factors of the line's mean absolute difference, by `RKISP1_CIF_ISP_DPCC_LINE_MAD_FAC_G` and
    `RKISP1_CIF_ISP_DPCC_LINE_MAD_FAC_RB`. A coefficient. Set by the caller.
    """
    pg_fac: int = _s.u32()
    """Factors of the peak gradient, by `RKISP1_CIF_ISP_DPCC_PG_FAC_G` and `RKISP1_CIF_ISP_DPCC_PG_FAC_RB`. A
    coefficient. Set by the caller.
    """
    rnd_thresh: int = _s.u32()
    """Thresholds of the difference to the neighbour in rank, by `RKISP1_CIF_ISP_DPCC_RND_THRESH_G` and
    `RKISP1_CIF_ISP_DPCC_RND_THRESH_RB`. A coefficient. Set by the caller.
    """
    rg_fac: int = _s.u32()
    """Factors of the rank gradient, by `RKISP1_CIF_ISP_DPCC_RG_FAC_G` and `RKISP1_CIF_ISP_DPCC_RG_FAC_RB`. A
    coefficient. Set by the caller.
    """


class rkisp1_cif_isp_dpcc_config(_s.Structure):
    """Correction of defective pixels, found by comparing each with its neighbours.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """Whether the step that replaces pixels works; the part itself is switched by `RKISP1_CIF_ISP_MODULE_DPCC`. Flags
    of `rkisp1_cif_isp_dpcc_mode`. Set by the caller.
    """
    output_mode: int = _s.u32()
    """Which neighbours a replacement is made of. Flags of `rkisp1_cif_isp_dpcc_output_mode`. Set by the caller."""
    set_use: int = _s.u32()
    """Sets that decide, among them the built-in one. Flags of `rkisp1_cif_isp_dpcc_set_use`. Set by the caller."""
    methods: _s.Array[rkisp1_cif_isp_dpcc_methods_config] = _s.array(rkisp1_cif_isp_dpcc_methods_config, 3)
    """The programmable sets. Shape: 3. Set by the caller."""
    ro_limits: int = _s.u32()
    """Limits of the rank order of each set, by `RKISP1_CIF_ISP_DPCC_RO_LIMITS_n_G` and
    `RKISP1_CIF_ISP_DPCC_RO_LIMITS_n_RB`. A coefficient. Set by the caller.
    """
    rnd_offs: int = _s.u32()
    """Offsets of ranks of each set, by `RKISP1_CIF_ISP_DPCC_RND_OFFS_n_G` and `RKISP1_CIF_ISP_DPCC_RND_OFFS_n_RB`. A
    coefficient. Set by the caller.
    """


class rkisp1_cif_isp_gamma_corr_curve(_s.Structure):
    """Output values of a curve that undoes a sensor's gamma.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    gamma_y: _s.Array[int] = _s.array(_s.u16(), 17)
    """Output at each point, in 12 bits; steps of 0x100 from 0 at equal distances leave the image as it is. From 0 to
    0xFFF. Shape: 17. Set by the caller.
    """


class rkisp1_cif_isp_gamma_curve_x_axis_pnts(_s.Structure):
    """Distances between the points of those curves on the input axis, 4 bits for each, of which 3 count: value v is 2
    to the power of v + 4.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    gamma_dx0: int = _s.u32()
    """Distances of the points 1 to 8, lowest bits first. A coefficient. Set by the caller."""
    gamma_dx1: int = _s.u32()
    """Distances of the points 9 to 16, lowest bits first. A coefficient. Set by the caller."""


class rkisp1_cif_isp_sdg_config(_s.Structure):
    """Curves that undo the sensor's gamma.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    curve_r: rkisp1_cif_isp_gamma_corr_curve = _s.nested(rkisp1_cif_isp_gamma_corr_curve)
    """What red pixels become, at the points of `xa_pnts`. Set by the caller."""
    curve_g: rkisp1_cif_isp_gamma_corr_curve = _s.nested(rkisp1_cif_isp_gamma_corr_curve)
    """What green pixels become, at the same points. Set by the caller."""
    curve_b: rkisp1_cif_isp_gamma_corr_curve = _s.nested(rkisp1_cif_isp_gamma_corr_curve)
    """What blue pixels become, at those points. Set by the caller."""
    xa_pnts: rkisp1_cif_isp_gamma_curve_x_axis_pnts = _s.nested(rkisp1_cif_isp_gamma_curve_x_axis_pnts)
    """Where the points lie, for all three. Set by the caller."""


class rkisp1_cif_isp_lsc_config(_s.Structure):
    """Gains that even out the shading of the lens, on a grid that is denser where the tables say so.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    r_data_tbl: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 17, 17)
    """Gains of red at the nodes of the grid, row by row. In 1/1024. Shape: 17 x 17. Set by the caller."""
    gr_data_tbl: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 17, 17)
    """Gains of green in lines with red, node by node. In 1/1024. Shape: 17 x 17. Set by the caller."""
    gb_data_tbl: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 17, 17)
    """Gains of green in lines with blue, node by node. In 1/1024. Shape: 17 x 17. Set by the caller."""
    b_data_tbl: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 17, 17)
    """Gains of blue at the nodes of the grid. In 1/1024. Shape: 17 x 17. Set by the caller."""
    x_grad_tbl: _s.Array[int] = _s.array(_s.u16(), 8)
    """32768 divided by each sector's width, for the interpolation. In 1/32768 per pixel. Shape: 8. Set by the
    caller.
    """
    y_grad_tbl: _s.Array[int] = _s.array(_s.u16(), 8)
    """32768 divided by each sector's height. In 1/32768 per pixel. Shape: 8. Set by the caller."""
    x_size_tbl: _s.Array[int] = _s.array(_s.u16(), 8)
    """Widths of the sectors from the left edge to the middle; the right half mirrors them. In pixels. Shape: 8. Set by
    the caller.
    """
    y_size_tbl: _s.Array[int] = _s.array(_s.u16(), 8)
    """Heights of the sectors from the top to the middle; the lower half mirrors them. In pixels. Shape: 8. Set by the
    caller.
    """
    config_width: int = _s.u16()
    """Not looked at. Set by the caller."""
    config_height: int = _s.u16()
    """Not looked at either. Set by the caller."""


class rkisp1_cif_isp_ie_config(_s.Structure):
    """An image effect.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    effect: int = _s.u16()
    """Which effect: grey, negative, sepia, aqua, relief, sketch or chroma that is set. A value of
    `linuxmedia.uapi.v4l2.v4l2_colorfx`. Set by the caller.
    """
    color_sel: int = _s.u16()
    """For `linuxmedia.uapi.v4l2.V4L2_COLORFX_AQUA`, which keeps chosen colours and makes the rest grey: bits 0 to 2
    choose blue, green and red, bits 8 to 15 are the threshold. Set by the caller.
    """
    eff_mat_1: int = _s.u16()
    """Coefficients of the emboss matrix, 4 bits each, first part. Set by the caller."""
    eff_mat_2: int = _s.u16()
    """Coefficients of the emboss matrix, second part. Set by the caller."""
    eff_mat_3: int = _s.u16()
    """Last coefficient of the emboss matrix, and the first ones of the sketch matrix. Set by the caller."""
    eff_mat_4: int = _s.u16()
    """Coefficients of the sketch matrix, second part. Set by the caller."""
    eff_mat_5: int = _s.u16()
    """Coefficients of the sketch matrix, third part. Set by the caller."""
    eff_tint: int = _s.u16()
    """Colour differences of the effect `linuxmedia.uapi.v4l2.V4L2_COLORFX_SET_CBCR`;
    `linuxmedia.uapi.v4l2.V4L2_COLORFX_SEPIA` keeps those that were set last. A coefficient. Set by the caller.
    """


class rkisp1_cif_isp_cproc_config(_s.Structure):
    """Contrast, brightness, saturation and hue of the output.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    c_out_range: int = _s.u8()
    """Meant for the range of the output's colour differences; the driver goes by the quantization of the format
    instead. From 0 to 1. Set by the caller.
    """
    y_in_range: int = _s.u8()
    """Meant for the range of the luminance that comes in; the driver does not look at it either. From 0 to 1. Set by
    the caller.
    """
    y_out_range: int = _s.u8()
    """Meant for the range of the output's luminance; the format's quantization decides on that too. From 0 to 1. Set by
    the caller.
    """
    contrast: int = _s.u8()
    """Factor of the luminance, 0 to 1.992. In 1/128. Set by the caller."""
    brightness: int = _s.u8()
    """What is added to the luminance: an integer of 8 bits with a sign, -128 to 127. In pixel value. Set by the
    caller.
    """
    sat: int = _s.u8()
    """Factor of the colour differences, 0 to 1.992. In 1/128. Set by the caller."""
    hue: int = _s.u8()
    """Hue as an integer of 8 bits with a sign; -128 is -90 degrees. In 90/128 degrees. Set by the caller."""


class rkisp1_cif_isp_awb_meas_config(_s.Structure):
    """Window and limits of the white balance statistics.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    awb_wnd: rkisp1_cif_isp_window = _s.nested(rkisp1_cif_isp_window)
    """Window of the frame. Set by the caller."""
    awb_mode: int = _s.u32()
    """Colour space of the means, taken when they are switched on. A value of `rkisp1_cif_isp_awb_mode_type`. Set by the
    caller.
    """
    max_y: int = _s.u8()
    """Pixels count only below this luminance; 0 for all. In RGB mode the driver does not write it. In pixel value. Set
    by the caller.
    """
    min_y: int = _s.u8()
    """Pixels count only above this luminance; written as `max_y` is. In pixel value. Set by the caller."""
    max_csum: int = _s.u8()
    """Pixels count only where Cb and Cr add up to less; written as `max_y` is. In pixel value. Set by the caller."""
    min_c: int = _s.u8()
    """Pixels count only where both Cb and Cr are greater; written as `max_y` is. In pixel value. Set by the caller."""
    frames: int = _s.u8()
    """Number of frames to average, less one. From 0 to `RKISP1_CIF_ISP_AWB_MAX_FRAMES`. Set by the caller."""
    awb_ref_cr: int = _s.u8()
    """Cr that counts as white; in RGB mode the driver does not write it. In pixel value. Set by the caller."""
    awb_ref_cb: int = _s.u8()
    """Cb that counts as white; in RGB mode the driver does not write it. In pixel value. Set by the caller."""
    enable_ymax_cmp: int = _s.u8()
    """Whether `max_y` is looked at; RGB mode does not. From 0 to 1. Set by the caller."""


class rkisp1_cif_isp_awb_gain_config(_s.Structure):
    """Gains of the white balance, in 256ths and 10 bits: 0x100 is 1.0.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    gain_red: int = _s.u16()
    """Factor of red pixels. In 1/256. From 0 to 0x3FF. Set by the caller."""
    gain_green_r: int = _s.u16()
    """Gain of green in lines with red. In 1/256. From 0 to 0x3FF. Set by the caller."""
    gain_blue: int = _s.u16()
    """Factor of blue pixels. In 1/256. From 0 to 0x3FF. Set by the caller."""
    gain_green_b: int = _s.u16()
    """Gain of green in lines with blue. In 1/256. From 0 to 0x3FF. Set by the caller."""


class rkisp1_cif_isp_flt_config(_s.Structure):
    """Filter that blurs where gradients are small and sharpens where they are large.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """How the factor is chosen. A value of `rkisp1_cif_isp_flt_mode`. Set by the caller."""
    grn_stage1: int = _s.u8()
    """Choice of the green filter's first stage; smaller numbers filter more. From 0 to 8. Set by the caller."""
    chr_h_mode: int = _s.u8()
    """Horizontal filter of the colour differences: 0 for none, 3 for the strongest. From 0 to 3. Set by the caller."""
    chr_v_mode: int = _s.u8()
    """Vertical filter of the colour differences: 0 for none, 3 for the strongest. From 0 to 3. Set by the caller."""
    thresh_bl0: int = _s.u32()
    """Gradients below it, and not below `thresh_bl1`, are blurred by `fac_bl0`. From 0 to 0x3FF. Set by the caller."""
    thresh_bl1: int = _s.u32()
    """Gradients below it are blurred by `fac_bl1`. From 0 to 0x3FF. Set by the caller."""
    thresh_sh0: int = _s.u32()
    """Gradients above it, up to `thresh_sh1`, are sharpened by `fac_sh0`. From 0 to 0x3FF. Set by the caller."""
    thresh_sh1: int = _s.u32()
    """Gradients above it are sharpened by `fac_sh1`. From 0 to 0x3FF. Set by the caller."""
    lum_weight: int = _s.u32()
    """Weighting of the thresholds by luminance, as the register packs it. From 0 to 0x7FFFF. A coefficient. Set by the
    caller.
    """
    fac_sh1: int = _s.u32()
    """Factor for the strongest gradients. From 0 to 0x3F. Set by the caller."""
    fac_sh0: int = _s.u32()
    """Factor for strong gradients. From 0 to 0x3F. Set by the caller."""
    fac_mid: int = _s.u32()
    """Factor for what lies between, and for the static mode. From 0 to 0x3F. Set by the caller."""
    fac_bl0: int = _s.u32()
    """Factor for weak gradients. From 0 to 0x3F. Set by the caller."""
    fac_bl1: int = _s.u32()
    """Factor for the weakest gradients, which blurs most. From 0 to 0x3F. Set by the caller."""


class rkisp1_cif_isp_bdm_config(_s.Structure):
    """Interpolation of whole pixels from the Bayer pattern.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    demosaic_th: int = _s.u8()
    """Threshold above which a neighbourhood counts as texture. From 0 to `RKISP1_CIF_ISP_BDM_MAX_TH`. Set by the
    caller.
    """


class rkisp1_cif_isp_ctk_config(_s.Structure):
    """Colour matrix that corrects cross talk.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    coeff: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 3, 3)
    """Matrix in rows for red, green and blue, two's complement of 11 bits with 7 fractional ones: 0x080 is 1.0, 0x400
    is -8. From 0 to 0x7FF. Shape: 3 x 3. Set by the caller.
    """
    ct_offset: _s.Array[int] = _s.array(_s.u16(), 3)
    """Offsets that are added after the matrix, for red, green and blue; two's complement of 12 bits. In pixel value.
    Shape: 3. Set by the caller.
    """


class rkisp1_cif_isp_goc_config(_s.Structure):
    """Gamma curve of the output, the same for all colours.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """Distances of the points of the curve. A value of `rkisp1_cif_isp_goc_mode`. Set by the caller."""
    gamma_y: _s.Array[int] = _s.array(_s.u16(), 34)
    """Output at each point; V10 takes the first `RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V10`. In pixel value. Shape: 34.
    Set by the caller.
    """


class rkisp1_cif_isp_hst_config(_s.Structure):
    """What the histogram counts, and with which weights.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """Colour or luminance to count, taken when the histogram is switched on. A value of
    `rkisp1_cif_isp_histogram_mode`. Set by the caller.
    """
    histogram_predivider: int = _s.u8()
    """Steps between pixels that are counted. From 0 to 0x7F. Set by the caller."""
    meas_window: rkisp1_cif_isp_window = _s.nested(rkisp1_cif_isp_window)
    """Window of the frame, which the weights divide into equal parts. Set by the caller."""
    hist_weight: _s.Array[int] = _s.array(_s.u8(), 81)
    """Weights of the parts, row by row; V10 takes the first `RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V10`. From 0 to
    16. Shape: 81. Set by the caller.
    """


class rkisp1_cif_isp_aec_config(_s.Structure):
    """Window and formula of the exposure statistics.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """Formula for the luminance. A value of `rkisp1_cif_isp_exp_meas_mode`. Set by the caller."""
    autostop: int = _s.u32()
    """Whether measuring goes on after a frame. A value of `rkisp1_cif_isp_exp_ctrl_autostop`. Set by the caller."""
    meas_window: rkisp1_cif_isp_window = _s.nested(rkisp1_cif_isp_window)
    """Window of the frame, cut into equal blocks. Set by the caller."""


class rkisp1_cif_isp_afc_config(_s.Structure):
    """Windows and thresholds of the focus statistics.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    num_afm_win: int = _s.u8()
    """Number of windows in use. From 0 to `RKISP1_CIF_ISP_AFM_MAX_WINDOWS`. Set by the caller."""
    afm_win: _s.Array[rkisp1_cif_isp_window] = _s.array(rkisp1_cif_isp_window, 3)
    """Windows that are measured, of which the first `num_afm_win` count. Shape: 3. Set by the caller."""
    thres: int = _s.u32()
    """Gradients below it are taken for noise. In pixel value. Set by the caller."""
    var_shift: int = _s.u32()
    """Bits by which the sums are shifted right, so that they do not overflow: luminance in bits 16 to 18, sharpness in
    bits 0 to 2. In bits. Set by the caller.
    """


class rkisp1_cif_isp_dpf_nll(_s.Structure):
    """How much noise is to be expected at which brightness.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    coeff: _s.Array[int] = _s.array(_s.u16(), 17)
    """Noise level at each point, from dark to bright. From 0 to 0x3FF. Shape: 17. Set by the caller."""
    scale_mode: int = _s.u32()
    """Distances of the points on the axis of brightness. A value of `rkisp1_cif_isp_dpf_nll_scale_mode`. Set by the
    caller.
    """


class rkisp1_cif_isp_dpf_rb_flt(_s.Structure):
    """Kernel of the denoising of red and blue, and which of them it is used for.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    fltsize: int = _s.u32()
    """Size of the kernel. A value of `rkisp1_cif_isp_dpf_rb_filtersize`. Set by the caller."""
    spatial_coeff: _s.Array[int] = _s.array(_s.u8(), 6)
    """Weights by distance from the centre. From 0 to 0x1F. Shape: 6. Set by the caller."""
    r_enable: int = _s.u8()
    """Whether red is filtered. From 0 to 1. Set by the caller."""
    b_enable: int = _s.u8()
    """Whether blue is filtered. From 0 to 1. Set by the caller."""


class rkisp1_cif_isp_dpf_g_flt(_s.Structure):
    """Kernel of the denoising of green.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    spatial_coeff: _s.Array[int] = _s.array(_s.u8(), 6)
    """Weights for green by distance from the centre. From 0 to 0x1F. Shape: 6. Set by the caller."""
    gr_enable: int = _s.u8()
    """Whether green in lines with red is filtered. From 0 to 1. Set by the caller."""
    gb_enable: int = _s.u8()
    """Whether green in lines with blue is filtered. From 0 to 1. Set by the caller."""


class rkisp1_cif_isp_dpf_gain(_s.Structure):
    """Gains that the denoising reckons with, in 256ths.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    mode: int = _s.u32()
    """Whose gains count. A value of `rkisp1_cif_isp_dpf_gain_usage`. Set by the caller."""
    nf_r_gain: int = _s.u16()
    """Gain that noise in red is reckoned with. From 0 to 0xFFF. Set by the caller."""
    nf_b_gain: int = _s.u16()
    """Gain that noise in blue is reckoned with. From 0 to 0xFFF. Set by the caller."""
    nf_gr_gain: int = _s.u16()
    """Gain that noise in green is reckoned with, in lines with red. From 0 to 0xFFF. Set by the caller."""
    nf_gb_gain: int = _s.u16()
    """Gain that noise in green is reckoned with, in lines with blue. From 0 to 0xFFF. Set by the caller."""


class rkisp1_cif_isp_dpf_config(_s.Structure):
    """Denoising before demosaicing: gains, kernels and the noise to expect.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    gain: rkisp1_cif_isp_dpf_gain = _s.nested(rkisp1_cif_isp_dpf_gain)
    """Gains that change the noise. Set by the caller."""
    g_flt: rkisp1_cif_isp_dpf_g_flt = _s.nested(rkisp1_cif_isp_dpf_g_flt)
    """Kernel of green. Set by the caller."""
    rb_flt: rkisp1_cif_isp_dpf_rb_flt = _s.nested(rkisp1_cif_isp_dpf_rb_flt)
    """Kernel of red and blue. Set by the caller."""
    nll: rkisp1_cif_isp_dpf_nll = _s.nested(rkisp1_cif_isp_dpf_nll)
    """Noise over brightness. Set by the caller."""


class rkisp1_cif_isp_dpf_strength_config(_s.Structure):
    """Strength of the denoising of each colour; 64 is the hardware's default.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    r: int = _s.u8()
    """Strength of the filter of red. In 1/64. Set by the caller."""
    g: int = _s.u8()
    """Strength of the filter of green. In 1/64. Set by the caller."""
    b: int = _s.u8()
    """Strength of the filter of blue. In 1/64. Set by the caller."""


class rkisp1_cif_isp_isp_other_cfg(_s.Structure):
    """Parameters of a fixed buffer that change the image.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    dpcc_config: rkisp1_cif_isp_dpcc_config = _s.nested(rkisp1_cif_isp_dpcc_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_DPCC`, for defective pixels. Set by the caller."""
    bls_config: rkisp1_cif_isp_bls_config = _s.nested(rkisp1_cif_isp_bls_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_BLS`, for the black level. Set by the caller."""
    sdg_config: rkisp1_cif_isp_sdg_config = _s.nested(rkisp1_cif_isp_sdg_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_SDG`, for the sensor's gamma. Set by the caller."""
    lsc_config: rkisp1_cif_isp_lsc_config = _s.nested(rkisp1_cif_isp_lsc_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_LSC`, for lens shading. Set by the caller."""
    awb_gain_config: rkisp1_cif_isp_awb_gain_config = _s.nested(rkisp1_cif_isp_awb_gain_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_AWB_GAIN`, for the white balance. Set by the caller."""
    flt_config: rkisp1_cif_isp_flt_config = _s.nested(rkisp1_cif_isp_flt_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_FLT`, for noise and sharpness. Set by the caller."""
    bdm_config: rkisp1_cif_isp_bdm_config = _s.nested(rkisp1_cif_isp_bdm_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_BDM`, for demosaicing. Set by the caller."""
    ctk_config: rkisp1_cif_isp_ctk_config = _s.nested(rkisp1_cif_isp_ctk_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_CTK`, for the colour matrix. Set by the caller."""
    goc_config: rkisp1_cif_isp_goc_config = _s.nested(rkisp1_cif_isp_goc_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_GOC`, for the gamma of the output. Set by the caller."""
    dpf_config: rkisp1_cif_isp_dpf_config = _s.nested(rkisp1_cif_isp_dpf_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_DPF`, for denoising. Set by the caller."""
    dpf_strength_config: rkisp1_cif_isp_dpf_strength_config = _s.nested(rkisp1_cif_isp_dpf_strength_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_DPF_STRENGTH`, for the strength of denoising. Set by the caller."""
    cproc_config: rkisp1_cif_isp_cproc_config = _s.nested(rkisp1_cif_isp_cproc_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_CPROC`, for contrast and colours. Set by the caller."""
    ie_config: rkisp1_cif_isp_ie_config = _s.nested(rkisp1_cif_isp_ie_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_IE`, for an image effect. Set by the caller."""


class rkisp1_cif_isp_isp_meas_cfg(_s.Structure):
    """Parameters of a fixed buffer that say what is measured.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    awb_meas_config: rkisp1_cif_isp_awb_meas_config = _s.nested(rkisp1_cif_isp_awb_meas_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_AWB`, for white balance statistics. Set by the caller."""
    hst_config: rkisp1_cif_isp_hst_config = _s.nested(rkisp1_cif_isp_hst_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_HST`, for the histogram. Set by the caller."""
    aec_config: rkisp1_cif_isp_aec_config = _s.nested(rkisp1_cif_isp_aec_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_AEC`, for exposure statistics. Set by the caller."""
    afc_config: rkisp1_cif_isp_afc_config = _s.nested(rkisp1_cif_isp_afc_config)
    """Parameters of `RKISP1_CIF_ISP_MODULE_AFC`, for focus statistics. Set by the caller."""


class rkisp1_params_cfg(_s.Structure):
    """A buffer of `linuxmedia.uapi.v4l2.V4L2_META_FMT_RK_ISP1_PARAMS`, with the parameters of those parts that the
    fixed layout knows; others, such as the compander, need an extensible buffer.

    Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
    """

    module_en_update: int = _s.u32()
    """Parts that are switched on or off by this buffer. Flags of `rkisp1_cif_isp_module`. Set by the caller."""
    module_ens: int = _s.u32()
    """Those of them that are switched on. Flags of `rkisp1_cif_isp_module`. Set by the caller."""
    module_cfg_update: int = _s.u32()
    """Parts whose parameters are taken from this buffer. Flags of `rkisp1_cif_isp_module`. Set by the caller."""
    meas: rkisp1_cif_isp_isp_meas_cfg = _s.nested(rkisp1_cif_isp_isp_meas_cfg)
    """What to measure. Set by the caller."""
    others: rkisp1_cif_isp_isp_other_cfg = _s.nested(rkisp1_cif_isp_isp_other_cfg)
    """How to process. Set by the caller."""


class rkisp1_cif_isp_compand_bls_config(_s.Structure):
    """Black levels that the compander subtracts.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    r: int = _s.u32()
    """Level of red, in 20 bits without a sign. From 0 to 0xFFFFF. Set by the caller."""
    gr: int = _s.u32()
    """Level of green in lines with red, in 20 bits. From 0 to 0xFFFFF. Set by the caller."""
    gb: int = _s.u32()
    """Level of green in lines with blue, in 20 bits. From 0 to 0xFFFFF. Set by the caller."""
    b: int = _s.u32()
    """Level of blue, in 20 bits without a sign. From 0 to 0xFFFFF. Set by the caller."""


class rkisp1_cif_isp_compand_curve_config(_s.Structure):
    """A curve of the compander in `RKISP1_CIF_ISP_COMPAND_NUM_POINTS` points, to expand what the sensor compressed or
    to compress.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    px: _s.Array[int] = _s.array(_s.u8(), 64)
    """Distance of each point from the one before, as an exponent of 2. From 0 to 31. Shape: 64. Set by the caller."""
    x: _s.Array[int] = _s.array(_s.u32(), 64)
    """Inputs of the points; what the hardware makes of them is not known. In pixel value. Shape: 64. Set by the
    caller.
    """
    y: _s.Array[int] = _s.array(_s.u32(), 64)
    """Outputs of the points. In pixel value. Shape: 64. Set by the caller."""
