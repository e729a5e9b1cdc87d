"""Extensible parameters of the Rockchip image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_rkisp1_params import (
    rkisp1_cif_isp_aec_config,
    rkisp1_cif_isp_afc_config,
    rkisp1_cif_isp_awb_gain_config,
    rkisp1_cif_isp_awb_meas_config,
    rkisp1_cif_isp_bdm_config,
    rkisp1_cif_isp_bls_config,
    rkisp1_cif_isp_compand_bls_config,
    rkisp1_cif_isp_compand_curve_config,
    rkisp1_cif_isp_cproc_config,
    rkisp1_cif_isp_ctk_config,
    rkisp1_cif_isp_dpcc_config,
    rkisp1_cif_isp_dpf_config,
    rkisp1_cif_isp_dpf_strength_config,
    rkisp1_cif_isp_flt_config,
    rkisp1_cif_isp_goc_config,
    rkisp1_cif_isp_hst_config,
    rkisp1_cif_isp_ie_config,
    rkisp1_cif_isp_lsc_config,
    rkisp1_cif_isp_sdg_config,
)


class rkisp1_ext_params_cfg(_s.Structure):
    """A buffer of `linuxmedia.uapi.v4l2.V4L2_META_FMT_RK_ISP1_EXT_PARAMS`: blocks for those parts that are to change.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    version: int = _s.u32()
    """Layout of the blocks. A value of `rkisp1_ext_param_buffer_version`. Set by the caller."""
    data_size: int = _s.u32()
    """Size of all blocks in use. In bytes. From 0 to `RKISP1_EXT_PARAMS_MAX_SIZE`. Set by the caller."""
    data: bytes = _s.bytes_(4392)
    """Blocks one directly after the other, each with its header. 4392 bytes. Set by the caller."""


class rkisp1_ext_params_block_header(_s.Structure):
    """Begins every block.

    From 6.19 on the name is a macro for v4l2_isp_params_block_header.

    Since Linux 6.12. Removed in Linux 6.19. Documented in v4l/metafmt-rkisp1.rst.
    """

    type: int = _s.u16()
    """Part of the processor. A value of `rkisp1_ext_params_block_type`. Set by the caller."""
    flags: int = _s.u16()
    """Whether the part is switched on or off, or only gets new parameters; both at once fail with EINVAL. Flags of
    `rkisp1_ext_params_block_flag`. Set by the caller.
    """
    size: int = _s.u32()
    """Size of the block's struct, header included; another one fails with EINVAL. In bytes. Set by the caller."""


class rkisp1_ext_params_bls_config(_s.Structure, align=8):
    """Block of an extensible buffer. Subtracts the black level.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_BLS`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_bls_config = _s.nested(rkisp1_cif_isp_bls_config)
    """Black levels; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_dpcc_config(_s.Structure, align=8):
    """Block of an extensible buffer. Corrects clusters of defective pixels.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_DPCC`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_dpcc_config = _s.nested(rkisp1_cif_isp_dpcc_config)
    """Tests and thresholds; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_sdg_config(_s.Structure, align=8):
    """Block of an extensible buffer. Undoes the gamma of the sensor.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_SDG`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_sdg_config = _s.nested(rkisp1_cif_isp_sdg_config)
    """Curves; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_lsc_config(_s.Structure, align=8):
    """Block of an extensible buffer. Evens out the shading of the lens.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_LSC`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_lsc_config = _s.nested(rkisp1_cif_isp_lsc_config)
    """Gains over the image; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_awb_gain_config(_s.Structure, align=8):
    """Block of an extensible buffer. Applies the gains of the white balance.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_GAIN`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_awb_gain_config = _s.nested(rkisp1_cif_isp_awb_gain_config)
    """Gains; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_flt_config(_s.Structure, align=8):
    """Block of an extensible buffer. Blurs noise and sharpens edges.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_FLT`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_flt_config = _s.nested(rkisp1_cif_isp_flt_config)
    """Thresholds and factors; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_bdm_config(_s.Structure, align=8):
    """Block of an extensible buffer. Tunes the interpolation of the Bayer pattern; switching it on sets the bit that
    the hardware has for the bypass of the interpolation.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_BDM`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_bdm_config = _s.nested(rkisp1_cif_isp_bdm_config)
    """Threshold; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_ctk_config(_s.Structure, align=8):
    """Block of an extensible buffer. Corrects cross talk of colours.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_CTK`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_ctk_config = _s.nested(rkisp1_cif_isp_ctk_config)
    """Matrix and offsets; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_goc_config(_s.Structure, align=8):
    """Block of an extensible buffer. Applies the gamma of the output.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_GOC`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_goc_config = _s.nested(rkisp1_cif_isp_goc_config)
    """Curve; passed over when the header switches the part off. Otherwise it switches the part on, even without
    `RKISP1_EXT_PARAMS_FL_BLOCK_ENABLE`. Set by the caller.
    """


class rkisp1_ext_params_dpf_config(_s.Structure, align=8):
    """Block of an extensible buffer. Sets up the denoising before demosaicing.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_dpf_config = _s.nested(rkisp1_cif_isp_dpf_config)
    """Kernels and noise levels; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_dpf_strength_config(_s.Structure, align=8):
    """Block of an extensible buffer. Sets how strongly that denoising works.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_DPF_STRENGTH`, its size that of this struct; a struct that only this
    driver has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_dpf_strength_config = _s.nested(rkisp1_cif_isp_dpf_strength_config)
    """Strengths, which are taken whatever the flags of the header say. Set by the caller."""


class rkisp1_ext_params_cproc_config(_s.Structure, align=8):
    """Block of an extensible buffer. Adjusts contrast, brightness, saturation and hue.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_CPROC`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_cproc_config = _s.nested(rkisp1_cif_isp_cproc_config)
    """Adjustments; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_ie_config(_s.Structure, align=8):
    """Block of an extensible buffer. Chooses an image effect.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_IE`, its size that of this struct; a struct that only this driver has.
    Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_ie_config = _s.nested(rkisp1_cif_isp_ie_config)
    """Effect; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_awb_meas_config(_s.Structure, align=8):
    """Block of an extensible buffer. Says what the white balance statistics measure.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_AWB_MEAS`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_awb_meas_config = _s.nested(rkisp1_cif_isp_awb_meas_config)
    """Windows and limits of colour; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_hst_config(_s.Structure, align=8):
    """Block of an extensible buffer. Says what the histogram counts.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_HST_MEAS`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_hst_config = _s.nested(rkisp1_cif_isp_hst_config)
    """Window, weights and kind; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_aec_config(_s.Structure, align=8):
    """Block of an extensible buffer. Says what the exposure statistics measure.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_AEC_MEAS`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_aec_config = _s.nested(rkisp1_cif_isp_aec_config)
    """Window and formula; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_afc_config(_s.Structure, align=8):
    """Block of an extensible buffer. Says what the focus statistics measure.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_AFC_MEAS`, its size that of this struct; a struct that only this driver
    has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_afc_config = _s.nested(rkisp1_cif_isp_afc_config)
    """Windows and thresholds; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_compand_bls_config(_s.Structure, align=8):
    """Block of an extensible buffer. Subtracts the black level inside the compander.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_BLS`, its size that of this struct; a struct that only this
    driver has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_compand_bls_config = _s.nested(rkisp1_cif_isp_compand_bls_config)
    """Levels of 20 bits; passed over when the header switches the part off. Set by the caller."""


class rkisp1_ext_params_compand_curve_config(_s.Structure, align=8):
    """Block of an extensible buffer. Loads a curve of the compander.

    Since Linux 6.12. Documented in v4l/metafmt-rkisp1.rst.
    """

    header: rkisp1_ext_params_block_header = _s.nested(rkisp1_ext_params_block_header)
    """Its type is `RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_EXPAND` or `RKISP1_EXT_PARAMS_BLOCK_TYPE_COMPAND_COMPRESS`, its
    size that of this struct; a struct that only this driver has. Set by the caller. Removed in Linux 6.19.
    """
    config: rkisp1_cif_isp_compand_curve_config = _s.nested(rkisp1_cif_isp_compand_curve_config)
    """Points of the curve; passed over when the header switches the part off. Set by the caller."""
