"""Constants of the Rockchip image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# rkisp1_cif_isp_module: Parts of the processor, as the masks of struct rkisp1_params_cfg name them.

RKISP1_CIF_ISP_MODULE_DPCC: Final = 1
"""Correction of clusters of defective pixels, set up by struct `rkisp1_cif_isp_dpcc_config`. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_MODULE_BLS: Final = 2
"""Subtraction of the black level, by struct `rkisp1_cif_isp_bls_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_SDG: Final = 4
"""Linearisation of the sensor's curve. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_HST: Final = 8
"""Histogram, by struct `rkisp1_cif_isp_hst_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_LSC: Final = 16
"""Correction of lens shading, by struct `rkisp1_cif_isp_lsc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_AWB_GAIN: Final = 32
"""Gains of the white balance, by struct `rkisp1_cif_isp_awb_gain_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_FLT: Final = 64
"""Filter for noise and sharpness. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_BDM: Final = 128
"""Interpolation of the Bayer pattern, tuned by struct `rkisp1_cif_isp_bdm_config`. Switching it on sets the bit that
the hardware has for the bypass of the interpolation. Documented in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_MODULE_CTK: Final = 256
"""Cross talk, that is the colour matrix. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_GOC: Final = 512
"""Gamma of the output, by struct `rkisp1_cif_isp_goc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_CPROC: Final = 0x00000400
"""Contrast, brightness, saturation and hue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_AFC: Final = 0x00000800
"""Statistics for the autofocus, by struct `rkisp1_cif_isp_afc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_AWB: Final = 0x00001000
"""Statistics for the white balance, by struct `rkisp1_cif_isp_awb_meas_config`. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_MODULE_IE: Final = 0x00002000
"""Image effects. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_AEC: Final = 0x00004000
"""Statistics for the exposure, by struct `rkisp1_cif_isp_aec_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_WDR: Final = 0x00008000
"""Tone mapping of a wide dynamic range; struct `rkisp1_params_cfg` has no parameters for it. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_MODULE_DPF: Final = 0x00010000
"""Denoising before demosaicing, by struct `rkisp1_cif_isp_dpf_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_MODULE_DPF_STRENGTH: Final = 0x00020000
"""Strength of that denoising. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_limits: Bounds of parameters, and lengths of their tables. The endings V10 and V12 name generations of
# the hardware; without one the largest is meant.

RKISP1_CIF_ISP_CTK_COEFF_MAX: Final = 0x100
"""Meant as the bound of a coefficient of the colour matrix; coefficients have 11 bits and are not checked. Since Linux
5.11. Documented in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_CTK_OFFSET_MAX: Final = 0x800
"""Meant as the bound of an offset of the colour matrix, which the driver does not check. Since Linux 5.11. Documented
in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_AE_MEAN_MAX_V10: Final = 25
"""Blocks of exposure statistics on V10, 5 times 5. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_AE_MEAN_MAX_V12: Final = 81
"""Blocks of exposure statistics on V12, 9 times 9. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_AE_MEAN_MAX: Final = 81
"""Room for blocks of exposure statistics, which V12 and V13 fill. Since Linux 5.11. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_HIST_BIN_N_MAX_V10: Final = 16
"""Bins of the histogram on V10. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HIST_BIN_N_MAX_V12: Final = 32
"""Bins of the histogram on V12. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HIST_BIN_N_MAX: Final = 32
"""Bins that the statistics have room for; V12 and V13 fill them all, the others half of them. Since Linux 5.11.
Documented in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_AFM_MAX_WINDOWS: Final = 3
"""Windows of the focus statistics. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DEGAMMA_CURVE_SIZE: Final = 17
"""Points of a curve that undoes the sensor's gamma. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BDM_MAX_TH: Final = 0xFF
"""Largest threshold of the demosaicing. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_START_H_MAX: Final = 0x00000FFF
"""Largest left edge of a black level window, in pixels. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_STOP_H_MAX: Final = 0x00000FFF
"""Largest right edge of a black level window, in pixels. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_START_V_MAX: Final = 0x00000FFF
"""Largest top edge of a black level window, in lines. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_STOP_V_MAX: Final = 0x00000FFF
"""Largest bottom edge of a black level window, in lines. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_SAMPLES_MAX: Final = 0x00000012
"""Largest exponent of the number of black level samples: 2 to the 18th. Since Linux 5.11. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_BLS_FIX_SUB_MAX: Final = 0x00000FFF
"""Largest fixed black level. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_FIX_SUB_MIN: Final = 0xFFFFF000
"""Smallest fixed black level, -4096 as a number of 32 bits. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_BLS_FIX_MASK: Final = 0x00001FFF
"""Bits of the register that a fixed black level fills, sign included. Since Linux 5.11. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_AWB_MAX_GRID: Final = 1
"""Windows of the white balance statistics. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_AWB_MAX_FRAMES: Final = 7
"""Largest value of the number of frames, less one, that white balance means are made of. Since Linux 5.11. Documented
in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V10: Final = 17
"""Points of the output's gamma curve on V10. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES_V12: Final = 34
"""Points of the output's gamma curve on V12. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_GAMMA_OUT_MAX_SAMPLES: Final = 34
"""Room for points of the output's gamma curve. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_LSC_SECTORS_TBL_SIZE: Final = 8
"""Sectors of the lens shading grid from an edge to the middle. Since Linux 5.11. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_LSC_SAMPLES_MAX: Final = 17
"""Nodes of the lens shading grid in one direction. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V10: Final = 25
"""Weights of the histogram's sub-windows on V10, 5 times 5. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE_V12: Final = 81
"""Weights of the histogram's sub-windows on V12, 9 times 9. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_WEIGHT_GRIDS_SIZE: Final = 81
"""Room for weights of the histogram's sub-windows. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_MAX: Final = 3
"""Sets of methods for defective pixels. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_MAX_NLF_COEFFS: Final = 17
"""Points of the curve of noise over brightness. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_MAX_SPATIAL_COEFFS: Final = 6
"""Weights of a denoising kernel, from its centre outwards. Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_COMPAND_NUM_POINTS: Final = 64
"""Points of a curve of the compander. Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpcc_mode: How the correction of defective pixels works.

RKISP1_CIF_ISP_DPCC_MODE_STAGE1_ENABLE: Final = 4
"""The step that finds and replaces pixels works; the driver takes no other bit of the register. Documented in
v4l/metafmt-rkisp1.rst.
"""

# rkisp1_cif_isp_dpcc_output_mode: What a defective pixel is replaced with: a median of its neighbours.

RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_G_CENTER: Final = 1
"""A green pixel counts among its neighbours itself. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_RB_CENTER: Final = 2
"""A red or blue pixel counts among its neighbours itself. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_G_3X3: Final = 4
"""Green takes all of a 3 by 3 neighbourhood rather than four pixels. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_RB_3X3: Final = 8
"""Red and blue take all of a 3 by 3 neighbourhood rather than four pixels. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpcc_set_use: Which sets of methods decide; a pixel is defective if one of them says so.

RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_FIX_SET: Final = 8
"""The set that the hardware has built in. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpcc_method: Tests of one set; a pixel is defective for the set if all those that are on say so.

RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_GREEN_ENABLE: Final = 1
"""Peak gradient, for green. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_GREEN_ENABLE: Final = 2
"""Line check, for green. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_GREEN_ENABLE: Final = 4
"""Rank order, for green. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_GREEN_ENABLE: Final = 8
"""Difference to the neighbour in rank, for green. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_GREEN_ENABLE: Final = 16
"""Rank gradient, for green. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_RED_BLUE_ENABLE: Final = 256
"""Peak gradient, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_RED_BLUE_ENABLE: Final = 512
"""Line check, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_RED_BLUE_ENABLE: Final = 0x00000400
"""Rank order, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_RED_BLUE_ENABLE: Final = 0x00000800
"""Difference to the neighbour in rank, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_RED_BLUE_ENABLE: Final = 0x00001000
"""Rank gradient, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_stat_type: Statistics that a buffer of them may have.

RKISP1_CIF_ISP_STAT_AWB: Final = 1
"""White balance: `rkisp1_cif_isp_stat.awb` holds data. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_STAT_AUTOEXP: Final = 2
"""Exposure, with the measured black level: `rkisp1_cif_isp_stat.ae` holds data. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_STAT_AFM: Final = 4
"""Focus: `rkisp1_cif_isp_stat.af` holds data. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_STAT_HIST: Final = 8
"""Histogram: `rkisp1_cif_isp_stat.hist` holds data. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_version: Generation of the hardware, which media_device_info.hw_revision tells.

RKISP1_V10: Final = 10
"""That of RK3288 and RK3399. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_V11: Final = 11
"""A generation between them that no known chip has, with the tables of V10. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_V12: Final = 12
"""That of RK3326 and PX30. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_V13: Final = 13
"""That of RK1808, with the tables of V12. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_V_IMX8MP: Final = 14
"""That of NXP's i.MX8MP, with the tables of V10. Since Linux 6.9. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_histogram_mode: What the histogram counts.

RKISP1_CIF_ISP_HISTOGRAM_MODE_DISABLE: Final = 0
"""Nothing; it is off. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_MODE_RGB_COMBINED: Final = 1
"""All three colours together. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_MODE_R_HISTOGRAM: Final = 2
"""Red only. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_MODE_G_HISTOGRAM: Final = 3
"""Green only. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_MODE_B_HISTOGRAM: Final = 4
"""Blue only. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_HISTOGRAM_MODE_Y_HISTOGRAM: Final = 5
"""Luminance only. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_awb_mode_type: Colour space in which the white balance statistics are taken.

RKISP1_CIF_ISP_AWB_MODE_MANUAL: Final = 0
"""Meant for no statistics; the driver measures as with `RKISP1_CIF_ISP_AWB_MODE_YCBCR`, by the limits that were set
last. Documented in v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_AWB_MODE_RGB: Final = 1
"""Means of red, green and blue. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_AWB_MODE_YCBCR: Final = 2
"""Means of luminance and colour differences of near-white pixels. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_flt_mode: How the filter chooses its factor.

RKISP1_CIF_ISP_FLT_STATIC_MODE: Final = 0
"""Always fac_mid. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_FLT_DYNAMIC_MODE: Final = 1
"""By the gradient around each pixel. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_exp_ctrl_autostop: When the exposure measurement stops.

RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_0: Final = 0
"""Never: every frame is measured. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_1: Final = 1
"""After one complete frame. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_exp_meas_mode: How the exposure measurement computes luminance.

RKISP1_CIF_ISP_EXP_MEASURING_MODE_0: Final = 0
"""16 + 0.25 R + 0.5 G + 0.1094 B. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_EXP_MEASURING_MODE_1: Final = 1
"""(R + G + B) * 85 / 256. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_goc_mode: Where the points of the output's gamma curve lie on the input axis.

RKISP1_CIF_ISP_GOC_MODE_LOGARITHMIC: Final = 0
"""Closer together in the shadows. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_GOC_MODE_EQUIDISTANT: Final = 1
"""At equal distances. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpf_gain_usage: Gains that the denoising takes into account.

RKISP1_CIF_ISP_DPF_GAIN_USAGE_DISABLED: Final = 0
"""The noise is taken as the sensor has it, whatever was amplified since. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_GAINS: Final = 1
"""Those of struct `rkisp1_cif_isp_dpf_gain`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_LSC_GAINS: Final = 2
"""Those of the lens shading correction. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_LSC_GAINS: Final = 3
"""Those of struct `rkisp1_cif_isp_dpf_gain` and of the lens shading correction. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_GAINS: Final = 4
"""Those of the white balance. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_LSC_GAINS: Final = 5
"""Those of the white balance and of the lens shading correction. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_GAIN_USAGE_MAX: Final = 6
"""One past the last; no value to set. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpf_rb_filtersize: Kernel of the denoising of red and blue.

RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_13x9: Final = 0
"""13 by 9 pixels, of which 7 by 5 are of the colour. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_9x9: Final = 1
"""9 by 9 pixels, of which 5 by 5 are of the colour. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_cif_isp_dpf_nll_scale_mode: Where the points of the noise curve lie on the axis of brightness.

RKISP1_CIF_ISP_NLL_SCALE_LINEAR: Final = 0
"""Equally far apart. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_CIF_ISP_NLL_SCALE_LOGARITHMIC: Final = 1
"""By logarithm, closer together in the dark. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_ext_params_block_type: Type of a block in an extensible buffer, that is the part of the processor it sets up.

RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS: Final = 0
"""struct `rkisp1_ext_params_bls_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC: Final = 1
"""struct `rkisp1_ext_params_dpcc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG: Final = 2
"""struct `rkisp1_ext_params_sdg_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN: Final = 3
"""struct `rkisp1_ext_params_awb_gain_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT: Final = 4
"""struct `rkisp1_ext_params_flt_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM: Final = 5
"""struct `rkisp1_ext_params_bdm_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK: Final = 6
"""struct `rkisp1_ext_params_ctk_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC: Final = 7
"""struct `rkisp1_ext_params_goc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF: Final = 8
"""struct `rkisp1_ext_params_dpf_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH: Final = 9
"""struct `rkisp1_ext_params_dpf_strength_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC: Final = 10
"""struct `rkisp1_ext_params_cproc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_IE: Final = 11
"""struct `rkisp1_ext_params_ie_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC: Final = 12
"""struct `rkisp1_ext_params_lsc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS: Final = 13
"""struct `rkisp1_ext_params_awb_meas_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS: Final = 14
"""struct `rkisp1_ext_params_hst_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS: Final = 15
"""struct `rkisp1_ext_params_aec_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS: Final = 16
"""struct `rkisp1_ext_params_afc_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS: Final = 17
"""struct `rkisp1_ext_params_compand_bls_config`. Documented in v4l/metafmt-rkisp1.rst."""
RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND: Final = 18
"""struct `rkisp1_ext_params_compand_curve_config`, for the curve that expands what the sensor compressed. Documented in
v4l/metafmt-rkisp1.rst.
"""
RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS: Final = 19
"""struct `rkisp1_ext_params_compand_curve_config`, for the curve that compresses to the processor's 12 bits. Documented
in v4l/metafmt-rkisp1.rst.
"""

# rkisp1_ext_params_block_flag: Whether a block switches its part on or off; without either the part takes the
# parameters and keeps its state, save for the gamma of the output, which is then switched on.

RKISP1_EXT_PARAMS_FL_BLOCK_DISABLE: Final = 1
"""The part stops working on images; the parameters do not matter. From 6.19 on the block may be its header alone.
Documented in v4l/metafmt-rkisp1.rst.
"""
RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE: Final = 2
"""The part begins to work, with the parameters of the block. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_ext_param_buffer_version: Layout of an extensible buffer.

RKISP1_EXT_PARAM_BUFFER_V1: Final = 1
"""The only one. Documented in v4l/metafmt-rkisp1.rst."""

# rkisp1_ext_params_size: Size of an extensible buffer.

RKISP1_EXT_PARAMS_MAX_SIZE: Final = 4392
"""Bytes of all blocks together, the compander's curve counted twice; it grows whenever a block is added. Documented in
v4l/metafmt-rkisp1.rst.
"""


def RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_SET(n: int) -> int:
    """Bits of the programmable sets, of which n is a mask: bit 0 is the first set.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return n


def RKISP1_CIF_ISP_DPCC_LINE_THRESH_G(v: int) -> int:
    """Line threshold v for green.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v


def RKISP1_CIF_ISP_DPCC_LINE_THRESH_RB(v: int) -> int:
    """Line threshold v for red and blue.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << 8


def RKISP1_CIF_ISP_DPCC_LINE_MAD_FAC_G(v: int) -> int:
    """Factor v of the line's mean absolute difference, for green.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v


def RKISP1_CIF_ISP_DPCC_LINE_MAD_FAC_RB(v: int) -> int:
    """Factor v of the line's mean absolute difference, for red and blue.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << 8


def RKISP1_CIF_ISP_DPCC_PG_FAC_G(v: int) -> int:
    """Factor v of the peak gradient, for green.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v


def RKISP1_CIF_ISP_DPCC_PG_FAC_RB(v: int) -> int:
    """Factor v of the peak gradient, for red and blue.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << 8


def RKISP1_CIF_ISP_DPCC_RND_THRESH_G(v: int) -> int:
    """Threshold v of the difference to the neighbour in rank, for green.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v


def RKISP1_CIF_ISP_DPCC_RND_THRESH_RB(v: int) -> int:
    """Threshold v of the difference to the neighbour in rank, for red and blue.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << 8


def RKISP1_CIF_ISP_DPCC_RG_FAC_G(v: int) -> int:
    """Factor v of the rank gradient, for green.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v


def RKISP1_CIF_ISP_DPCC_RG_FAC_RB(v: int) -> int:
    """Factor v of the rank gradient, for red and blue.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << 8


def RKISP1_CIF_ISP_DPCC_RO_LIMITS_n_G(n: int, v: int) -> int:
    """Limit v, 0 to 3, of the rank order of set n, for green; the first set is 0.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << n * 4


def RKISP1_CIF_ISP_DPCC_RO_LIMITS_n_RB(n: int, v: int) -> int:
    """Limit v, 0 to 3, of the rank order of set n, for red and blue; the first set is 0.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << n * 4 + 2


def RKISP1_CIF_ISP_DPCC_RND_OFFS_n_G(n: int, v: int) -> int:
    """Offset v, 0 to 3, of ranks that set n compares, for green; the first set is 0.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << n * 4


def RKISP1_CIF_ISP_DPCC_RND_OFFS_n_RB(n: int, v: int) -> int:
    """Offset v, 0 to 3, of ranks that set n compares, for red and blue; the first set is 0.

    Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
    """
    return v << n * 4 + 2


if TYPE_CHECKING:

    class rkisp1_cif_isp_module(enum.IntFlag):
        """Parts of the processor, as the masks of struct `rkisp1_params_cfg` name them.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_MODULE_DPCC = 1
        """Correction of clusters of defective pixels, set up by struct `rkisp1_cif_isp_dpcc_config`. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_BLS = 2
        """Subtraction of the black level, by struct `rkisp1_cif_isp_bls_config`. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_SDG = 4
        """Linearisation of the sensor's curve. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_HST = 8
        """Histogram, by struct `rkisp1_cif_isp_hst_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_LSC = 16
        """Correction of lens shading, by struct `rkisp1_cif_isp_lsc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_AWB_GAIN = 32
        """Gains of the white balance, by struct `rkisp1_cif_isp_awb_gain_config`. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_FLT = 64
        """Filter for noise and sharpness. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_BDM = 128
        """Interpolation of the Bayer pattern, tuned by struct `rkisp1_cif_isp_bdm_config`. Switching it on sets the bit
        that the hardware has for the bypass of the interpolation. Documented in v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_CTK = 256
        """Cross talk, that is the colour matrix. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_GOC = 512
        """Gamma of the output, by struct `rkisp1_cif_isp_goc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_CPROC = 0x00000400
        """Contrast, brightness, saturation and hue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_AFC = 0x00000800
        """Statistics for the autofocus, by struct `rkisp1_cif_isp_afc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_AWB = 0x00001000
        """Statistics for the white balance, by struct `rkisp1_cif_isp_awb_meas_config`. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_IE = 0x00002000
        """Image effects. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_AEC = 0x00004000
        """Statistics for the exposure, by struct `rkisp1_cif_isp_aec_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_WDR = 0x00008000
        """Tone mapping of a wide dynamic range; struct `rkisp1_params_cfg` has no parameters for it. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_MODULE_DPF = 0x00010000
        """Denoising before demosaicing, by struct `rkisp1_cif_isp_dpf_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_MODULE_DPF_STRENGTH = 0x00020000
        """Strength of that denoising. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_dpcc_mode(enum.IntFlag):
        """How the correction of defective pixels works.

        Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPCC_MODE_STAGE1_ENABLE = 4
        """The step that finds and replaces pixels works; the driver takes no other bit of the register. Documented in
        v4l/metafmt-rkisp1.rst.
        """

    class rkisp1_cif_isp_dpcc_output_mode(enum.IntFlag):
        """What a defective pixel is replaced with: a median of its neighbours.

        Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_G_CENTER = 1
        """A green pixel counts among its neighbours itself. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_RB_CENTER = 2
        """A red or blue pixel counts among its neighbours itself. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_G_3X3 = 4
        """Green takes all of a 3 by 3 neighbourhood rather than four pixels. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_RB_3X3 = 8
        """Red and blue take all of a 3 by 3 neighbourhood rather than four pixels. Documented in
        v4l/metafmt-rkisp1.rst.
        """

    class rkisp1_cif_isp_dpcc_set_use(enum.IntFlag):
        """Which sets of methods decide; a pixel is defective if one of them says so.

        Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_FIX_SET = 8
        """The set that the hardware has built in. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_dpcc_method(enum.IntFlag):
        """Tests of one set; a pixel is defective for the set if all those that are on say so.

        Since Linux 6.1. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_GREEN_ENABLE = 1
        """Peak gradient, for green. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_GREEN_ENABLE = 2
        """Line check, for green. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_GREEN_ENABLE = 4
        """Rank order, for green. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_GREEN_ENABLE = 8
        """Difference to the neighbour in rank, for green. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_GREEN_ENABLE = 16
        """Rank gradient, for green. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_RED_BLUE_ENABLE = 256
        """Peak gradient, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_RED_BLUE_ENABLE = 512
        """Line check, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_RED_BLUE_ENABLE = 0x00000400
        """Rank order, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_RED_BLUE_ENABLE = 0x00000800
        """Difference to the neighbour in rank, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_RED_BLUE_ENABLE = 0x00001000
        """Rank gradient, for red and blue. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_stat_type(enum.IntFlag):
        """Statistics that a buffer of them may have.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_STAT_AWB = 1
        """White balance: `rkisp1_cif_isp_stat.awb` holds data. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_STAT_AUTOEXP = 2
        """Exposure, with the measured black level: `rkisp1_cif_isp_stat.ae` holds data. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_STAT_AFM = 4
        """Focus: `rkisp1_cif_isp_stat.af` holds data. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_STAT_HIST = 8
        """Histogram: `rkisp1_cif_isp_stat.hist` holds data. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_version(enum.IntEnum):
        """Generation of the hardware, which `linuxmedia.uapi.media.media_device_info.hw_revision` tells.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_V10 = 10
        """That of RK3288 and RK3399. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_V11 = 11
        """A generation between them that no known chip has, with the tables of V10. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_V12 = 12
        """That of RK3326 and PX30. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_V13 = 13
        """That of RK1808, with the tables of V12. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_V_IMX8MP = 14
        """That of NXP's i.MX8MP, with the tables of V10. Since Linux 6.9. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_histogram_mode(enum.IntEnum):
        """What the histogram counts.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_HISTOGRAM_MODE_DISABLE = 0
        """Nothing; it is off. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_HISTOGRAM_MODE_RGB_COMBINED = 1
        """All three colours together. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_HISTOGRAM_MODE_R_HISTOGRAM = 2
        """Red only. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_HISTOGRAM_MODE_G_HISTOGRAM = 3
        """Green only. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_HISTOGRAM_MODE_B_HISTOGRAM = 4
        """Blue only. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_HISTOGRAM_MODE_Y_HISTOGRAM = 5
        """Luminance only. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_awb_mode_type(enum.IntEnum):
        """Colour space in which the white balance statistics are taken.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_AWB_MODE_MANUAL = 0
        """Meant for no statistics; the driver measures as with `RKISP1_CIF_ISP_AWB_MODE_YCBCR`, by the limits that were
        set last. Documented in v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_AWB_MODE_RGB = 1
        """Means of red, green and blue. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_AWB_MODE_YCBCR = 2
        """Means of luminance and colour differences of near-white pixels. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_flt_mode(enum.IntEnum):
        """How the filter chooses its factor.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_FLT_STATIC_MODE = 0
        """Always fac_mid. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_FLT_DYNAMIC_MODE = 1
        """By the gradient around each pixel. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_exp_ctrl_autostop(enum.IntEnum):
        """When the exposure measurement stops.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_0 = 0
        """Never: every frame is measured. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_1 = 1
        """After one complete frame. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_exp_meas_mode(enum.IntEnum):
        """How the exposure measurement computes luminance.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_EXP_MEASURING_MODE_0 = 0
        """16 + 0.25 R + 0.5 G + 0.1094 B. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_EXP_MEASURING_MODE_1 = 1
        """(R + G + B) * 85 / 256. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_goc_mode(enum.IntEnum):
        """Where the points of the output's gamma curve lie on the input axis.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_GOC_MODE_LOGARITHMIC = 0
        """Closer together in the shadows. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_GOC_MODE_EQUIDISTANT = 1
        """At equal distances. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_dpf_gain_usage(enum.IntEnum):
        """Gains that the denoising takes into account.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPF_GAIN_USAGE_DISABLED = 0
        """The noise is taken as the sensor has it, whatever was amplified since. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_GAINS = 1
        """Those of struct `rkisp1_cif_isp_dpf_gain`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_LSC_GAINS = 2
        """Those of the lens shading correction. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_LSC_GAINS = 3
        """Those of struct `rkisp1_cif_isp_dpf_gain` and of the lens shading correction. Documented in
        v4l/metafmt-rkisp1.rst.
        """
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_GAINS = 4
        """Those of the white balance. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_LSC_GAINS = 5
        """Those of the white balance and of the lens shading correction. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPF_GAIN_USAGE_MAX = 6
        """One past the last; no value to set. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_dpf_rb_filtersize(enum.IntEnum):
        """Kernel of the denoising of red and blue.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_13x9 = 0
        """13 by 9 pixels, of which 7 by 5 are of the colour. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_9x9 = 1
        """9 by 9 pixels, of which 5 by 5 are of the colour. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_cif_isp_dpf_nll_scale_mode(enum.IntEnum):
        """Where the points of the noise curve lie on the axis of brightness.

        Since Linux 5.11. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_CIF_ISP_NLL_SCALE_LINEAR = 0
        """Equally far apart. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_CIF_ISP_NLL_SCALE_LOGARITHMIC = 1
        """By logarithm, closer together in the dark. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_ext_params_block_type(enum.IntEnum):
        """Type of a block in an extensible buffer, that is the part of the processor it sets up.

        Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS = 0
        """struct `rkisp1_ext_params_bls_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC = 1
        """struct `rkisp1_ext_params_dpcc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG = 2
        """struct `rkisp1_ext_params_sdg_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN = 3
        """struct `rkisp1_ext_params_awb_gain_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT = 4
        """struct `rkisp1_ext_params_flt_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM = 5
        """struct `rkisp1_ext_params_bdm_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK = 6
        """struct `rkisp1_ext_params_ctk_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC = 7
        """struct `rkisp1_ext_params_goc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF = 8
        """struct `rkisp1_ext_params_dpf_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH = 9
        """struct `rkisp1_ext_params_dpf_strength_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC = 10
        """struct `rkisp1_ext_params_cproc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_IE = 11
        """struct `rkisp1_ext_params_ie_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC = 12
        """struct `rkisp1_ext_params_lsc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS = 13
        """struct `rkisp1_ext_params_awb_meas_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS = 14
        """struct `rkisp1_ext_params_hst_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS = 15
        """struct `rkisp1_ext_params_aec_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS = 16
        """struct `rkisp1_ext_params_afc_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS = 17
        """struct `rkisp1_ext_params_compand_bls_config`. Documented in v4l/metafmt-rkisp1.rst."""
        RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND = 18
        """struct `rkisp1_ext_params_compand_curve_config`, for the curve that expands what the sensor compressed.
        Documented in v4l/metafmt-rkisp1.rst.
        """
        RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS = 19
        """struct `rkisp1_ext_params_compand_curve_config`, for the curve that compresses to the processor's 12 bits.
        Documented in v4l/metafmt-rkisp1.rst.
        """

    class rkisp1_ext_params_block_flag(enum.IntFlag):
        """Whether a block switches its part on or off; without either the part takes the parameters and keeps its
        state, save for the gamma of the output, which is then switched on.

        Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_EXT_PARAMS_FL_BLOCK_DISABLE = 1
        """The part stops working on images; the parameters do not matter. From 6.19 on the block may be its header
        alone. Documented in v4l/metafmt-rkisp1.rst.
        """
        RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE = 2
        """The part begins to work, with the parameters of the block. Documented in v4l/metafmt-rkisp1.rst."""

    class rkisp1_ext_param_buffer_version(enum.IntEnum):
        """Layout of an extensible buffer.

        Up to 7.1 the header spells the enum rksip1_ext_param_buffer_version; updates of those releases may mend it.

        Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
        """

        RKISP1_EXT_PARAM_BUFFER_V1 = 1
        """The only one. Documented in v4l/metafmt-rkisp1.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "rkisp1_cif_isp_version": ("RKISP1_V10", "RKISP1_V11", "RKISP1_V12", "RKISP1_V13", "RKISP1_V_IMX8MP"),
            "rkisp1_cif_isp_histogram_mode": (
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_DISABLE",
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_RGB_COMBINED",
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_R_HISTOGRAM",
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_G_HISTOGRAM",
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_B_HISTOGRAM",
                "RKISP1_CIF_ISP_HISTOGRAM_MODE_Y_HISTOGRAM",
            ),
            "rkisp1_cif_isp_awb_mode_type": (
                "RKISP1_CIF_ISP_AWB_MODE_MANUAL",
                "RKISP1_CIF_ISP_AWB_MODE_RGB",
                "RKISP1_CIF_ISP_AWB_MODE_YCBCR",
            ),
            "rkisp1_cif_isp_flt_mode": ("RKISP1_CIF_ISP_FLT_STATIC_MODE", "RKISP1_CIF_ISP_FLT_DYNAMIC_MODE"),
            "rkisp1_cif_isp_exp_ctrl_autostop": (
                "RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_0",
                "RKISP1_CIF_ISP_EXP_CTRL_AUTOSTOP_1",
            ),
            "rkisp1_cif_isp_exp_meas_mode": (
                "RKISP1_CIF_ISP_EXP_MEASURING_MODE_0",
                "RKISP1_CIF_ISP_EXP_MEASURING_MODE_1",
            ),
            "rkisp1_cif_isp_goc_mode": ("RKISP1_CIF_ISP_GOC_MODE_LOGARITHMIC", "RKISP1_CIF_ISP_GOC_MODE_EQUIDISTANT"),
            "rkisp1_cif_isp_dpf_gain_usage": (
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_DISABLED",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_GAINS",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_LSC_GAINS",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_NF_LSC_GAINS",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_GAINS",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_AWB_LSC_GAINS",
                "RKISP1_CIF_ISP_DPF_GAIN_USAGE_MAX",
            ),
            "rkisp1_cif_isp_dpf_rb_filtersize": (
                "RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_13x9",
                "RKISP1_CIF_ISP_DPF_RB_FILTERSIZE_9x9",
            ),
            "rkisp1_cif_isp_dpf_nll_scale_mode": (
                "RKISP1_CIF_ISP_NLL_SCALE_LINEAR",
                "RKISP1_CIF_ISP_NLL_SCALE_LOGARITHMIC",
            ),
            "rkisp1_ext_params_block_type": (
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_IE",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND",
                "RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS",
            ),
            "rkisp1_ext_param_buffer_version": ("RKISP1_EXT_PARAM_BUFFER_V1",),
        },
        flags={
            "rkisp1_cif_isp_module": (
                "RKISP1_CIF_ISP_MODULE_DPCC",
                "RKISP1_CIF_ISP_MODULE_BLS",
                "RKISP1_CIF_ISP_MODULE_SDG",
                "RKISP1_CIF_ISP_MODULE_HST",
                "RKISP1_CIF_ISP_MODULE_LSC",
                "RKISP1_CIF_ISP_MODULE_AWB_GAIN",
                "RKISP1_CIF_ISP_MODULE_FLT",
                "RKISP1_CIF_ISP_MODULE_BDM",
                "RKISP1_CIF_ISP_MODULE_CTK",
                "RKISP1_CIF_ISP_MODULE_GOC",
                "RKISP1_CIF_ISP_MODULE_CPROC",
                "RKISP1_CIF_ISP_MODULE_AFC",
                "RKISP1_CIF_ISP_MODULE_AWB",
                "RKISP1_CIF_ISP_MODULE_IE",
                "RKISP1_CIF_ISP_MODULE_AEC",
                "RKISP1_CIF_ISP_MODULE_WDR",
                "RKISP1_CIF_ISP_MODULE_DPF",
                "RKISP1_CIF_ISP_MODULE_DPF_STRENGTH",
            ),
            "rkisp1_cif_isp_dpcc_mode": ("RKISP1_CIF_ISP_DPCC_MODE_STAGE1_ENABLE",),
            "rkisp1_cif_isp_dpcc_output_mode": (
                "RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_G_CENTER",
                "RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_INCL_RB_CENTER",
                "RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_G_3X3",
                "RKISP1_CIF_ISP_DPCC_OUTPUT_MODE_STAGE1_RB_3X3",
            ),
            "rkisp1_cif_isp_dpcc_set_use": ("RKISP1_CIF_ISP_DPCC_SET_USE_STAGE1_USE_FIX_SET",),
            "rkisp1_cif_isp_dpcc_method": (
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_GREEN_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_GREEN_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_GREEN_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_GREEN_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_GREEN_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_PG_RED_BLUE_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_LC_RED_BLUE_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RO_RED_BLUE_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RND_RED_BLUE_ENABLE",
                "RKISP1_CIF_ISP_DPCC_METHODS_SET_RG_RED_BLUE_ENABLE",
            ),
            "rkisp1_cif_isp_stat_type": (
                "RKISP1_CIF_ISP_STAT_AWB",
                "RKISP1_CIF_ISP_STAT_AUTOEXP",
                "RKISP1_CIF_ISP_STAT_AFM",
                "RKISP1_CIF_ISP_STAT_HIST",
            ),
            "rkisp1_ext_params_block_flag": ("RKISP1_EXT_PARAMS_FL_BLOCK_DISABLE", "RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE"),
        },
    )
