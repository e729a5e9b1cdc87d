"""Back end of Raspberry Pi's image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_pisp_be_blocks import (
    pisp_be_axi_config,
    pisp_be_cac_config,
    pisp_be_cac_extra,
    pisp_be_ccm_config,
    pisp_be_cdn_config,
    pisp_be_crop_config,
    pisp_be_debin_config,
    pisp_be_demosaic_config,
    pisp_be_downscale_config,
    pisp_be_downscale_extra,
    pisp_be_dpc_config,
    pisp_be_false_colour_config,
    pisp_be_gamma_config,
    pisp_be_geq_config,
    pisp_be_global_config,
    pisp_be_hog_buffer_config,
    pisp_be_hog_config,
    pisp_be_input_buffer_config,
    pisp_be_lsc_config,
    pisp_be_lsc_extra,
    pisp_be_output_buffer_config,
    pisp_be_output_format_config,
    pisp_be_resample_config,
    pisp_be_resample_extra,
    pisp_be_sat_control_config,
    pisp_be_sdn_config,
    pisp_be_sh_fc_combine_config,
    pisp_be_sharpen_config,
    pisp_be_stitch_config,
    pisp_be_stitch_input_buffer_config,
    pisp_be_stitch_output_buffer_config,
    pisp_be_tdn_config,
    pisp_be_tdn_input_buffer_config,
    pisp_be_tdn_output_buffer_config,
    pisp_be_tonemap_config,
)
from linuxmedia.uapi.drivers._types_pisp_common import (
    pisp_bla_config,
    pisp_compress_config,
    pisp_decompress_config,
    pisp_image_format_config,
    pisp_wbg_config,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# pisp_be_limits: Sizes and lengths of the back end.

PISP_BACK_END_INPUT_ALIGN: Final = 4
"""Bytes that the place of a tile in an input is a multiple of. Since Linux 6.11. Documented in
v4l/metafmt-pisp-be.rst.
"""
PISP_BACK_END_COMPRESSED_ALIGN: Final = 8
"""The same for a compressed input. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_OUTPUT_MIN_ALIGN: Final = 16
"""Bytes that outputs and their strides are multiples of. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_OUTPUT_MAX_ALIGN: Final = 64
"""Bytes that outputs are best multiples of. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_MIN_TILE_WIDTH: Final = 16
"""Least width of a tile, in pixels. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_MIN_TILE_HEIGHT: Final = 16
"""Least height of a tile, in pixels. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_NUM_OUTPUTS: Final = 2
"""Outputs of images. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_HOG_OUTPUT: Final = 1
"""Output at whose end histograms of gradients are made. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BACK_END_NUM_TILES: Final = 64
"""Most tiles of one job. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_LSC_LOG_GRID_SIZE: Final = 5
"""Cells of the lens shading grid in a direction, as an exponent of 2. Since Linux 6.11. Documented in
v4l/metafmt-pisp-be.rst.
"""
PISP_BE_LSC_GRID_SIZE: Final = 32
"""Cells of the lens shading grid in a direction. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_LSC_STEP_PRECISION: Final = 18
"""Fractional bits of the steps of the lens shading grid. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_LSC_LUT_SIZE: Final = 33
"""Nodes of the lens shading grid in a direction. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_CAC_LOG_GRID_SIZE: Final = 3
"""Cells of the chromatic aberration grid in a direction, as an exponent of 2. Since Linux 6.11. Documented in
v4l/metafmt-pisp-be.rst.
"""
PISP_BE_CAC_GRID_SIZE: Final = 8
"""Cells of the chromatic aberration grid in a direction. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_CAC_STEP_PRECISION: Final = 20
"""Fractional bits of the steps of the chromatic aberration grid. Since Linux 6.11. Documented in
v4l/metafmt-pisp-be.rst.
"""
PISP_BE_CAC_LUT_SIZE: Final = 9
"""Nodes of the chromatic aberration grid in a direction. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_DEBIN_NUM_COEFFS: Final = 4
"""Weights of the debinning filter. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_TONEMAP_LUT_SIZE: Final = 64
"""Pieces of the tone mapping curve. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_SHARPEN_SIZE: Final = 5
"""Width and height of a sharpening filter. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_SHARPEN_FUNC_NUM_POINTS: Final = 9
"""Points of a sharpening curve. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_GAMMA_LUT_SIZE: Final = 64
"""Pieces of the gamma curve. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RESAMPLE_FILTER_SIZE: Final = 96
"""Weights of the resampling filter, over all phases. Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_bayer_enable: Blocks that work on Bayer pixels.

PISP_BE_BAYER_ENABLE_INPUT: Final = 1
"""Reading of the input. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_DECOMPRESS: Final = 2
"""Decompression of the input. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_DPC: Final = 4
"""Correction of defective pixels, by struct `pisp_be_dpc_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_GEQ: Final = 8
"""Equalisation of greens. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TDN_INPUT: Final = 16
"""Reading of the frame before, for temporal denoising. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TDN_DECOMPRESS: Final = 32
"""Decompression of the frame before. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TDN: Final = 64
"""Temporal denoising. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TDN_COMPRESS: Final = 128
"""Compression of the frame for the next one. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TDN_OUTPUT: Final = 256
"""Writing of the frame for the next one. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_SDN: Final = 512
"""Spatial denoising. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_BLC: Final = 1024
"""Correction of the black level. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_STITCH_INPUT: Final = 2048
"""Reading of the other exposure. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_STITCH_DECOMPRESS: Final = 4096
"""Decompression of the other exposure. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_STITCH: Final = 8192
"""Stitching of exposures. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_STITCH_COMPRESS: Final = 16384
"""Compression of an exposure to keep. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_STITCH_OUTPUT: Final = 32768
"""Writing of an exposure to keep. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_WBG: Final = 65536
"""Gains of the white balance, by struct `pisp_wbg_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_CDN: Final = 131072
"""Denoising of colours, by struct `pisp_be_cdn_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_LSC: Final = 262144
"""Correction of lens shading, by struct `pisp_be_lsc_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_TONEMAP: Final = 524288
"""Tone mapping. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_CAC: Final = 1048576
"""Correction of chromatic aberration. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_DEBIN: Final = 2097152
"""Debinning. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_BAYER_ENABLE_DEMOSAIC: Final = 4194304
"""Interpolation of the Bayer pattern, which ends this half of the pipe. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_rgb_enable: Blocks that work on whole pixels.

PISP_BE_RGB_ENABLE_INPUT: Final = 1
"""Reading of an input that is no Bayer image. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_CCM: Final = 2
"""Colour matrix, by `pisp_be_config.ccm`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_SAT_CONTROL: Final = 4
"""Scaling of saturated pixels. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_YCBCR: Final = 8
"""Conversion to luminance and colour differences. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_FALSE_COLOUR: Final = 16
"""Suppression of false colours, by struct `pisp_be_false_colour_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_SHARPEN: Final = 32
"""Emphasis of edges, by struct `pisp_be_sharpen_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_YCBCR_INVERSE: Final = 128
"""Conversion back to red, green and blue. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_GAMMA: Final = 256
"""Gamma curve. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_CSC0: Final = 512
"""Conversion of colours of output 0. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_CSC1: Final = 1024
"""Conversion of colours of output 1. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_DOWNSCALE0: Final = 4096
"""Shrinking of output 0. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_DOWNSCALE1: Final = 8192
"""Shrinking of output 1. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_RESAMPLE0: Final = 32768
"""Resampling of output 0. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_RESAMPLE1: Final = 65536
"""Resampling of output 1. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_OUTPUT0: Final = 262144
"""Writing of output 0. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_OUTPUT1: Final = 524288
"""Writing of output 1. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_RGB_ENABLE_HOG: Final = 2097152
"""Histograms of gradients. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_dirty: Parts of the configuration that changed and that no block's flag stands for.

PISP_BE_DIRTY_GLOBAL: Final = 1
"""struct `pisp_be_global_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_DIRTY_SH_FC_COMBINE: Final = 2
"""struct `pisp_be_sh_fc_combine_config`. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_DIRTY_CROP: Final = 4
"""struct `pisp_be_crop_config`. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_dpc_flag: How defective pixels of the back end are replaced.

PISP_BE_DPC_FLAG_FOLDBACK: Final = 1
"""By a value that is mirrored at the threshold, rather than cut off there. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_geq_flag: The slope and the flag that pisp_be_geq_config.slope_sharper packs into one word.

PISP_BE_GEQ_SHARPER: Final = 0x00008000
"""Asks for a sharper result. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_GEQ_SLOPE: Final = 1023
"""Bits of the slope. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_stitch_flag: The ratio and the flag that pisp_be_stitch_config.exposure_ratio packs into one word.

PISP_BE_STITCH_STREAMING_LONG: Final = 0x8000
"""The exposure that streams in is the long one. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_STITCH_EXPOSURE_RATIO_MASK: Final = 0x7FFF
"""Bits of the ratio. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_be_transform: Mirroring of an output.

PISP_BE_TRANSFORM_NONE: Final = 0
"""Not mirrored. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_TRANSFORM_HFLIP: Final = 1
"""Left and right change places. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_TRANSFORM_VFLIP: Final = 2
"""Top and bottom change places. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BE_TRANSFORM_ROT180: Final = 3
"""Both, which is half a turn. Documented in v4l/metafmt-pisp-be.rst."""

# pisp_tile_edge: Edges of the image that a tile lies at.

PISP_LEFT_EDGE: Final = 1
"""The tile has the first columns of the image. Documented in v4l/metafmt-pisp-be.rst."""
PISP_RIGHT_EDGE: Final = 2
"""The tile has the last columns of the image. Documented in v4l/metafmt-pisp-be.rst."""
PISP_TOP_EDGE: Final = 4
"""The tile has the first lines of the image. Documented in v4l/metafmt-pisp-be.rst."""
PISP_BOTTOM_EDGE: Final = 8
"""The tile has the last lines of the image. Documented in v4l/metafmt-pisp-be.rst."""


class pisp_be_config(_s.Structure, pack=1):
    """How the back end processes an image, for all of its tiles. Addresses of buffers are the driver's. The hardware
    has no registers for the fields from `lsc_extra` on, which help a program to compute tiles.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    input_buffer: pisp_be_input_buffer_config = _s.nested(pisp_be_input_buffer_config)
    """Address of the input. Written by the driver."""
    tdn_input_buffer: pisp_be_tdn_input_buffer_config = _s.nested(pisp_be_tdn_input_buffer_config)
    """Address of the frame before. Written by the driver."""
    stitch_input_buffer: pisp_be_stitch_input_buffer_config = _s.nested(pisp_be_stitch_input_buffer_config)
    """Address of the other exposure. Written by the driver."""
    tdn_output_buffer: pisp_be_tdn_output_buffer_config = _s.nested(pisp_be_tdn_output_buffer_config)
    """Address for the frame to keep. Written by the driver."""
    stitch_output_buffer: pisp_be_stitch_output_buffer_config = _s.nested(pisp_be_stitch_output_buffer_config)
    """Address for the exposure to keep. Written by the driver."""
    output_buffer: _s.Array[pisp_be_output_buffer_config] = _s.array(pisp_be_output_buffer_config, 2)
    """Addresses of the outputs. Shape: 2. Written by the driver."""
    hog_buffer: pisp_be_hog_buffer_config = _s.nested(pisp_be_hog_buffer_config)
    """Address for histograms of gradients, which the driver does not hand over. Written by the driver."""
    global_: pisp_be_global_config = _s.nested(pisp_be_global_config)
    """Blocks in use, and the order of colours. Set by the caller."""
    input_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Size and layout of the image that comes in from memory. Set by the caller."""
    decompress: pisp_decompress_config = _s.nested(pisp_decompress_config)
    """Decompression of what comes in. Set by the caller."""
    dpc: pisp_be_dpc_config = _s.nested(pisp_be_dpc_config)
    """Defective pixels, for `PISP_BE_BAYER_ENABLE_DPC`. Set by the caller."""
    geq: pisp_be_geq_config = _s.nested(pisp_be_geq_config)
    """Equalisation of green, for `PISP_BE_BAYER_ENABLE_GEQ`. Set by the caller."""
    tdn_input_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Format of the frame before. Set by the caller."""
    tdn_decompress: pisp_decompress_config = _s.nested(pisp_decompress_config)
    """Decompression of the last frame. Set by the caller."""
    tdn: pisp_be_tdn_config = _s.nested(pisp_be_tdn_config)
    """Denoising over time, for `PISP_BE_BAYER_ENABLE_TDN`. Set by the caller."""
    tdn_compress: pisp_compress_config = _s.nested(pisp_compress_config)
    """Compression of the frame to keep. Set by the caller."""
    tdn_output_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Format of the frame to keep. Set by the caller."""
    sdn: pisp_be_sdn_config = _s.nested(pisp_be_sdn_config)
    """Denoising in space, for `PISP_BE_BAYER_ENABLE_SDN`. Set by the caller."""
    blc: pisp_bla_config = _s.nested(pisp_bla_config)
    """Black level, for `PISP_BE_BAYER_ENABLE_BLC`. Set by the caller."""
    stitch_compress: pisp_compress_config = _s.nested(pisp_compress_config)
    """Compression of the exposure to keep. Set by the caller."""
    stitch_output_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Format of the exposure to keep. Set by the caller."""
    stitch_input_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Format of the other exposure. Set by the caller."""
    stitch_decompress: pisp_decompress_config = _s.nested(pisp_decompress_config)
    """Decompression of the second exposure. Set by the caller."""
    stitch: pisp_be_stitch_config = _s.nested(pisp_be_stitch_config)
    """Stitching of two exposures, for `PISP_BE_BAYER_ENABLE_STITCH`. Set by the caller."""
    lsc: pisp_be_lsc_config = _s.nested(pisp_be_lsc_config)
    """Lens shading, for `PISP_BE_BAYER_ENABLE_LSC`. Set by the caller."""
    wbg: pisp_wbg_config = _s.nested(pisp_wbg_config)
    """White balance, for `PISP_BE_BAYER_ENABLE_WBG`. Set by the caller."""
    cdn: pisp_be_cdn_config = _s.nested(pisp_be_cdn_config)
    """Denoising in colour, for `PISP_BE_BAYER_ENABLE_CDN`. Set by the caller."""
    cac: pisp_be_cac_config = _s.nested(pisp_be_cac_config)
    """Chromatic aberration, for `PISP_BE_BAYER_ENABLE_CAC`. Set by the caller."""
    debin: pisp_be_debin_config = _s.nested(pisp_be_debin_config)
    """Undoing of binning, for `PISP_BE_BAYER_ENABLE_DEBIN`. Set by the caller."""
    tonemap: pisp_be_tonemap_config = _s.nested(pisp_be_tonemap_config)
    """Mapping of tones, for `PISP_BE_BAYER_ENABLE_TONEMAP`. Set by the caller."""
    demosaic: pisp_be_demosaic_config = _s.nested(pisp_be_demosaic_config)
    """Interpolation, for `PISP_BE_BAYER_ENABLE_DEMOSAIC`. Set by the caller."""
    ccm: pisp_be_ccm_config = _s.nested(pisp_be_ccm_config)
    """Colour matrix of the sensor, for `PISP_BE_RGB_ENABLE_CCM`. Set by the caller."""
    sat_control: pisp_be_sat_control_config = _s.nested(pisp_be_sat_control_config)
    """Saturated pixels, for `PISP_BE_RGB_ENABLE_SAT_CONTROL`. Set by the caller."""
    ycbcr: pisp_be_ccm_config = _s.nested(pisp_be_ccm_config)
    """Matrix to luminance and colour differences, for `PISP_BE_RGB_ENABLE_YCBCR`. Set by the caller."""
    sharpen: pisp_be_sharpen_config = _s.nested(pisp_be_sharpen_config)
    """Sharpening filters, for `PISP_BE_RGB_ENABLE_SHARPEN`. Set by the caller."""
    false_colour: pisp_be_false_colour_config = _s.nested(pisp_be_false_colour_config)
    """False colours, for `PISP_BE_RGB_ENABLE_FALSE_COLOUR`. Set by the caller."""
    sh_fc_combine: pisp_be_sh_fc_combine_config = _s.nested(pisp_be_sh_fc_combine_config)
    """How sharpened luminance and false colours are combined. Set by the caller."""
    ycbcr_inverse: pisp_be_ccm_config = _s.nested(pisp_be_ccm_config)
    """Matrix back to red, green and blue, for `PISP_BE_RGB_ENABLE_YCBCR_INVERSE`. Set by the caller."""
    gamma: pisp_be_gamma_config = _s.nested(pisp_be_gamma_config)
    """Curve of the output, for `PISP_BE_RGB_ENABLE_GAMMA`. Set by the caller."""
    csc: _s.Array[pisp_be_ccm_config] = _s.array(pisp_be_ccm_config, 2)
    """Colour matrix of each output. Shape: 2. Set by the caller."""
    downscale: _s.Array[pisp_be_downscale_config] = _s.array(pisp_be_downscale_config, 2)
    """Shrinking for each output. Shape: 2. Set by the caller."""
    resample: _s.Array[pisp_be_resample_config] = _s.array(pisp_be_resample_config, 2)
    """Resampling for each output. Shape: 2. Set by the caller."""
    output_format: _s.Array[pisp_be_output_format_config] = _s.array(pisp_be_output_format_config, 2)
    """Format of each output. Shape: 2. Set by the caller."""
    hog: pisp_be_hog_config = _s.nested(pisp_be_hog_config)
    """Gradients to count. Set by the caller."""
    axi: pisp_be_axi_config = _s.nested(pisp_be_axi_config)
    """Use of the bus. Set by the caller."""
    lsc_extra: pisp_be_lsc_extra = _s.nested(pisp_be_lsc_extra)
    """Place in the lens shading grid, for computing tiles. Set by the caller."""
    cac_extra: pisp_be_cac_extra = _s.nested(pisp_be_cac_extra)
    """Place in the chromatic aberration grid, for computing tiles. Set by the caller."""
    downscale_extra: _s.Array[pisp_be_downscale_extra] = _s.array(pisp_be_downscale_extra, 2)
    """Shrunken size for each output, for computing tiles. Shape: 2. Set by the caller."""
    resample_extra: _s.Array[pisp_be_resample_extra] = _s.array(pisp_be_resample_extra, 2)
    """Resampled size for each output, for computing tiles. Shape: 2. Set by the caller."""
    crop: pisp_be_crop_config = _s.nested(pisp_be_crop_config)
    """Cut of the input, for computing tiles; what is cut is told by each tile. Set by the caller."""
    hog_format: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Format of histograms of gradients, which the driver does not hand over. Set by the caller."""
    dirty_flags_bayer: int = _s.u32()
    """Blocks before the interpolation whose settings changed, for the program's own use: the driver passes on all
    settings each time. Flags of `pisp_be_bayer_enable`. Set by the caller.
    """
    dirty_flags_rgb: int = _s.u32()
    """Blocks after the interpolation whose settings changed; the driver does not go by it either. Flags of
    `pisp_be_rgb_enable`. Set by the caller.
    """
    dirty_flags_extra: int = _s.u32()
    """Other settings that changed, for the program's own use. Flags of `pisp_be_dirty`. Set by the caller."""


class pisp_tile(_s.Structure, pack=1):
    """One tile of an image: what to read, how much of it to cut, and where to write.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    edge: int = _s.u8()
    """Edges of the image that the tile has. Flags of `pisp_tile_edge`. Set by the caller."""
    pad0: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""
    input_addr_offset: int = _s.u32()
    """Where the tile begins in the input. In bytes. Set by the caller."""
    input_addr_offset2: int = _s.u32()
    """Where it begins in the input's second and third plane. In bytes. Set by the caller."""
    input_offset_x: int = _s.u16()
    """Column at which the tile begins. In pixels. Set by the caller."""
    input_offset_y: int = _s.u16()
    """Line at which the tile begins. In pixels. Set by the caller."""
    input_width: int = _s.u16()
    """Width that is read. In pixels. Set by the caller."""
    input_height: int = _s.u16()
    """Height that is read. In pixels. Set by the caller."""
    tdn_input_addr_offset: int = _s.u32()
    """Where the tile begins in the frame before. In bytes. Set by the caller."""
    tdn_output_addr_offset: int = _s.u32()
    """Where it begins in the frame to keep. In bytes. Set by the caller."""
    stitch_input_addr_offset: int = _s.u32()
    """Where it begins in the other exposure. In bytes. Set by the caller."""
    stitch_output_addr_offset: int = _s.u32()
    """Where it begins in the exposure to keep. In bytes. Set by the caller."""
    lsc_grid_offset_x: int = _s.u32()
    """Where the tile begins in the lens shading grid, horizontally. In 1/262144 cells. Set by the caller."""
    lsc_grid_offset_y: int = _s.u32()
    """Where the tile begins in the lens shading grid, vertically. In 1/262144 cells. Set by the caller."""
    cac_grid_offset_x: int = _s.u32()
    """Where the tile begins in the chromatic aberration grid, horizontally. In 1/1048576 cells. Set by the caller."""
    cac_grid_offset_y: int = _s.u32()
    """Where the tile begins in the chromatic aberration grid, vertically. In 1/1048576 cells. Set by the caller."""
    crop_x_start: _s.Array[int] = _s.array(_s.u16(), 2)
    """Columns to cut at the left, for each output. In pixels. Shape: 2. Set by the caller."""
    crop_x_end: _s.Array[int] = _s.array(_s.u16(), 2)
    """Columns to cut at the right, for each output. In pixels. Shape: 2. Set by the caller."""
    crop_y_start: _s.Array[int] = _s.array(_s.u16(), 2)
    """Lines to cut at the top, for each output. In pixels. Shape: 2. Set by the caller."""
    crop_y_end: _s.Array[int] = _s.array(_s.u16(), 2)
    """Lines to cut at the bottom, for each output. In pixels. Shape: 2. Set by the caller."""
    downscale_phase_x: _s.Array[int] = _s.array(_s.u16(), 6)
    """Horizontal phase at which shrinking starts: of the first plane of output 0 and of output 1, then of the second
    and third planes. In 1/4096 pixels. Shape: 6. Set by the caller.
    """
    downscale_phase_y: _s.Array[int] = _s.array(_s.u16(), 6)
    """Vertical phase at which shrinking starts, in the same order. In 1/4096 pixels. Shape: 6. Set by the caller."""
    resample_in_width: _s.Array[int] = _s.array(_s.u16(), 2)
    """Width that goes into the resampling, for each output. In pixels. Shape: 2. Set by the caller."""
    resample_in_height: _s.Array[int] = _s.array(_s.u16(), 2)
    """Height that goes into the resampling, for each output. In pixels. Shape: 2. Set by the caller."""
    resample_phase_x: _s.Array[int] = _s.array(_s.u16(), 6)
    """Horizontal phase at which resampling starts, plane by plane and in each of them for output 0 and output 1. In
    1/4096 pixels. Shape: 6. Set by the caller.
    """
    resample_phase_y: _s.Array[int] = _s.array(_s.u16(), 6)
    """Vertical phase at which resampling starts, in the same order. In 1/4096 pixels. Shape: 6. Set by the caller."""
    output_offset_x: _s.Array[int] = _s.array(_s.u16(), 2)
    """Column of each output at which the tile is written. In pixels. Shape: 2. Set by the caller."""
    output_offset_y: _s.Array[int] = _s.array(_s.u16(), 2)
    """Line of each output at which the tile is written. In pixels. Shape: 2. Set by the caller."""
    output_width: _s.Array[int] = _s.array(_s.u16(), 2)
    """Width of the tile in each output. In pixels. Shape: 2. Set by the caller."""
    output_height: _s.Array[int] = _s.array(_s.u16(), 2)
    """Height of the tile in each output. In pixels. Shape: 2. Set by the caller."""
    output_addr_offset: _s.Array[int] = _s.array(_s.u32(), 2)
    """Where the tile begins in each output's buffer. In bytes. Shape: 2. Set by the caller."""
    output_addr_offset2: _s.Array[int] = _s.array(_s.u32(), 2)
    """Where it begins in the second and third plane of each output. In bytes. Shape: 2. Set by the caller."""
    output_hog_addr_offset: int = _s.u32()
    """Where its histograms of gradients are written. In bytes. Set by the caller."""


class pisp_be_tiles_config(_s.Structure, pack=1):
    """A buffer of `linuxmedia.uapi.v4l2.V4L2_META_FMT_RPI_BE_CFG`: how to process an image, and the tiles to do it in.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    config: pisp_be_config = _s.nested(pisp_be_config)
    """Settings for all tiles. Set by the caller."""
    tiles: _s.Array[pisp_tile] = _s.array(pisp_tile, 64)
    """The tiles; the first `num_tiles` count. Shape: 64. Set by the caller."""
    num_tiles: int = _s.u32()
    """How many entries of tiles the back end goes through. From 1 to `PISP_BACK_END_NUM_TILES`. Set by the caller."""


def PISP_BE_RGB_ENABLE_CSC(i: int) -> int:
    """Flag of the colour conversion of output i.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return PISP_BE_RGB_ENABLE_CSC0 << i


def PISP_BE_RGB_ENABLE_DOWNSCALE(i: int) -> int:
    """Flag of the shrinking of output i.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return PISP_BE_RGB_ENABLE_DOWNSCALE0 << i


def PISP_BE_RGB_ENABLE_RESAMPLE(i: int) -> int:
    """Flag of the resampling of output i.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return PISP_BE_RGB_ENABLE_RESAMPLE0 << i


def PISP_BE_RGB_ENABLE_OUTPUT(i: int) -> int:
    """Flag of the writing of output i.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """
    return PISP_BE_RGB_ENABLE_OUTPUT0 << i


if TYPE_CHECKING:

    class pisp_be_bayer_enable(enum.IntFlag):
        """Blocks that work on Bayer pixels.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_BAYER_ENABLE_INPUT = 1
        """Reading of the input. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_DECOMPRESS = 2
        """Decompression of the input. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_DPC = 4
        """Correction of defective pixels, by struct `pisp_be_dpc_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_GEQ = 8
        """Equalisation of greens. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TDN_INPUT = 16
        """Reading of the frame before, for temporal denoising. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TDN_DECOMPRESS = 32
        """Decompression of the frame before. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TDN = 64
        """Temporal denoising. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TDN_COMPRESS = 128
        """Compression of the frame for the next one. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TDN_OUTPUT = 256
        """Writing of the frame for the next one. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_SDN = 512
        """Spatial denoising. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_BLC = 1024
        """Correction of the black level. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_STITCH_INPUT = 2048
        """Reading of the other exposure. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_STITCH_DECOMPRESS = 4096
        """Decompression of the other exposure. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_STITCH = 8192
        """Stitching of exposures. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_STITCH_COMPRESS = 16384
        """Compression of an exposure to keep. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_STITCH_OUTPUT = 32768
        """Writing of an exposure to keep. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_WBG = 65536
        """Gains of the white balance, by struct `pisp_wbg_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_CDN = 131072
        """Denoising of colours, by struct `pisp_be_cdn_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_LSC = 262144
        """Correction of lens shading, by struct `pisp_be_lsc_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_TONEMAP = 524288
        """Tone mapping. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_CAC = 1048576
        """Correction of chromatic aberration. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_DEBIN = 2097152
        """Debinning. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_BAYER_ENABLE_DEMOSAIC = 4194304
        """Interpolation of the Bayer pattern, which ends this half of the pipe. Documented in
        v4l/metafmt-pisp-be.rst.
        """

    class pisp_be_rgb_enable(enum.IntFlag):
        """Blocks that work on whole pixels.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_RGB_ENABLE_INPUT = 1
        """Reading of an input that is no Bayer image. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_CCM = 2
        """Colour matrix, by `pisp_be_config.ccm`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_SAT_CONTROL = 4
        """Scaling of saturated pixels. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_YCBCR = 8
        """Conversion to luminance and colour differences. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_FALSE_COLOUR = 16
        """Suppression of false colours, by struct `pisp_be_false_colour_config`. Documented in
        v4l/metafmt-pisp-be.rst.
        """
        PISP_BE_RGB_ENABLE_SHARPEN = 32
        """Emphasis of edges, by struct `pisp_be_sharpen_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_YCBCR_INVERSE = 128
        """Conversion back to red, green and blue. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_GAMMA = 256
        """Gamma curve. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_CSC0 = 512
        """Conversion of colours of output 0. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_CSC1 = 1024
        """Conversion of colours of output 1. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_DOWNSCALE0 = 4096
        """Shrinking of output 0. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_DOWNSCALE1 = 8192
        """Shrinking of output 1. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_RESAMPLE0 = 32768
        """Resampling of output 0. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_RESAMPLE1 = 65536
        """Resampling of output 1. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_OUTPUT0 = 262144
        """Writing of output 0. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_OUTPUT1 = 524288
        """Writing of output 1. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_RGB_ENABLE_HOG = 2097152
        """Histograms of gradients. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_be_dirty(enum.IntFlag):
        """Parts of the configuration that changed and that no block's flag stands for.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_DIRTY_GLOBAL = 1
        """struct `pisp_be_global_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_DIRTY_SH_FC_COMBINE = 2
        """struct `pisp_be_sh_fc_combine_config`. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_DIRTY_CROP = 4
        """struct `pisp_be_crop_config`. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_be_dpc_flag(enum.IntFlag):
        """How defective pixels of the back end are replaced.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_DPC_FLAG_FOLDBACK = 1
        """By a value that is mirrored at the threshold, rather than cut off there. Documented in
        v4l/metafmt-pisp-be.rst.
        """

    class pisp_be_geq_flag(enum.IntFlag):
        """The slope and the flag that `pisp_be_geq_config.slope_sharper` packs into one word.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_GEQ_SHARPER = 0x00008000
        """Asks for a sharper result. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_GEQ_SLOPE = 1023
        """Bits of the slope. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_be_stitch_flag(enum.IntFlag):
        """The ratio and the flag that `pisp_be_stitch_config.exposure_ratio` packs into one word.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_STITCH_STREAMING_LONG = 0x8000
        """The exposure that streams in is the long one. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_STITCH_EXPOSURE_RATIO_MASK = 0x7FFF
        """Bits of the ratio. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_be_transform(enum.IntEnum):
        """Mirroring of an output.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_BE_TRANSFORM_NONE = 0
        """Not mirrored. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_TRANSFORM_HFLIP = 1
        """Left and right change places. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_TRANSFORM_VFLIP = 2
        """Top and bottom change places. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BE_TRANSFORM_ROT180 = 3
        """Both, which is half a turn. Documented in v4l/metafmt-pisp-be.rst."""

    class pisp_tile_edge(enum.IntFlag):
        """Edges of the image that a tile lies at.

        Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
        """

        PISP_LEFT_EDGE = 1
        """The tile has the first columns of the image. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_RIGHT_EDGE = 2
        """The tile has the last columns of the image. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_TOP_EDGE = 4
        """The tile has the first lines of the image. Documented in v4l/metafmt-pisp-be.rst."""
        PISP_BOTTOM_EDGE = 8
        """The tile has the last lines of the image. Documented in v4l/metafmt-pisp-be.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "pisp_be_transform": (
                "PISP_BE_TRANSFORM_NONE",
                "PISP_BE_TRANSFORM_HFLIP",
                "PISP_BE_TRANSFORM_VFLIP",
                "PISP_BE_TRANSFORM_ROT180",
            ),
        },
        flags={
            "pisp_be_bayer_enable": (
                "PISP_BE_BAYER_ENABLE_INPUT",
                "PISP_BE_BAYER_ENABLE_DECOMPRESS",
                "PISP_BE_BAYER_ENABLE_DPC",
                "PISP_BE_BAYER_ENABLE_GEQ",
                "PISP_BE_BAYER_ENABLE_TDN_INPUT",
                "PISP_BE_BAYER_ENABLE_TDN_DECOMPRESS",
                "PISP_BE_BAYER_ENABLE_TDN",
                "PISP_BE_BAYER_ENABLE_TDN_COMPRESS",
                "PISP_BE_BAYER_ENABLE_TDN_OUTPUT",
                "PISP_BE_BAYER_ENABLE_SDN",
                "PISP_BE_BAYER_ENABLE_BLC",
                "PISP_BE_BAYER_ENABLE_STITCH_INPUT",
                "PISP_BE_BAYER_ENABLE_STITCH_DECOMPRESS",
                "PISP_BE_BAYER_ENABLE_STITCH",
                "PISP_BE_BAYER_ENABLE_STITCH_COMPRESS",
                "PISP_BE_BAYER_ENABLE_STITCH_OUTPUT",
                "PISP_BE_BAYER_ENABLE_WBG",
                "PISP_BE_BAYER_ENABLE_CDN",
                "PISP_BE_BAYER_ENABLE_LSC",
                "PISP_BE_BAYER_ENABLE_TONEMAP",
                "PISP_BE_BAYER_ENABLE_CAC",
                "PISP_BE_BAYER_ENABLE_DEBIN",
                "PISP_BE_BAYER_ENABLE_DEMOSAIC",
            ),
            "pisp_be_rgb_enable": (
                "PISP_BE_RGB_ENABLE_INPUT",
                "PISP_BE_RGB_ENABLE_CCM",
                "PISP_BE_RGB_ENABLE_SAT_CONTROL",
                "PISP_BE_RGB_ENABLE_YCBCR",
                "PISP_BE_RGB_ENABLE_FALSE_COLOUR",
                "PISP_BE_RGB_ENABLE_SHARPEN",
                "PISP_BE_RGB_ENABLE_YCBCR_INVERSE",
                "PISP_BE_RGB_ENABLE_GAMMA",
                "PISP_BE_RGB_ENABLE_CSC0",
                "PISP_BE_RGB_ENABLE_CSC1",
                "PISP_BE_RGB_ENABLE_DOWNSCALE0",
                "PISP_BE_RGB_ENABLE_DOWNSCALE1",
                "PISP_BE_RGB_ENABLE_RESAMPLE0",
                "PISP_BE_RGB_ENABLE_RESAMPLE1",
                "PISP_BE_RGB_ENABLE_OUTPUT0",
                "PISP_BE_RGB_ENABLE_OUTPUT1",
                "PISP_BE_RGB_ENABLE_HOG",
            ),
            "pisp_be_dirty": ("PISP_BE_DIRTY_GLOBAL", "PISP_BE_DIRTY_SH_FC_COMBINE", "PISP_BE_DIRTY_CROP"),
            "pisp_be_dpc_flag": ("PISP_BE_DPC_FLAG_FOLDBACK",),
            "pisp_be_geq_flag": ("PISP_BE_GEQ_SHARPER", "PISP_BE_GEQ_SLOPE"),
            "pisp_be_stitch_flag": ("PISP_BE_STITCH_STREAMING_LONG", "PISP_BE_STITCH_EXPOSURE_RATIO_MASK"),
            "pisp_tile_edge": ("PISP_LEFT_EDGE", "PISP_RIGHT_EDGE", "PISP_TOP_EDGE", "PISP_BOTTOM_EDGE"),
        },
    )
