"""Blocks of the Raspberry Pi image processor's back end."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.drivers._types_pisp_common import pisp_image_format_config


class pisp_be_global_config(_s.Structure, pack=1):
    """Which blocks of the back end work.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    bayer_enables: int = _s.u32()
    """Blocks in use before and while colours are interpolated; the driver leaves out inputs and outputs without a
    buffer. Flags of `pisp_be_bayer_enable`. Set by the caller.
    """
    rgb_enables: int = _s.u32()
    """Blocks in use after that, but for outputs without a buffer. Flags of `pisp_be_rgb_enable`. Set by the caller."""
    bayer_order: int = _s.u8()
    """Colour filter of the input. A value of `pisp_bayer_order`. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class pisp_be_input_buffer_config(_s.Structure, pack=1):
    """Where the input is; the driver passes over it and gives the hardware its own address.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[_s.Array[int]] = _s.array(_s.u32(), 3, 2)
    """Address of each plane, its lower 32 bits before the upper ones. Shape: 3 x 2. Written by the driver."""


class pisp_be_dpc_config(_s.Structure, pack=1):
    """Finding and replacing defective pixels before anything else is done with them.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    coeff_level: int = _s.u8()
    """Weight of the darkest neighbour in the threshold. A coefficient. Set by the caller."""
    coeff_range: int = _s.u8()
    """Weight of the neighbours' range in the threshold. A coefficient. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    flags: int = _s.u8()
    """How a defective pixel is replaced. Flags of `pisp_be_dpc_flag`. Set by the caller."""


class pisp_be_geq_config(_s.Structure, pack=1):
    """Equalisation of the two greens of the Bayer pattern.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset: int = _s.u16()
    """Constant part of the threshold. In pixel value. Set by the caller."""
    slope_sharper: int = _s.u16()
    """Part of the threshold that grows with brightness, in bits 0 to 9, and the flag of the sharper filter in bit 15.
    Flags of `pisp_be_geq_flag`. Set by the caller.
    """
    min: int = _s.u16()
    """Least value of the threshold. In pixel value. Set by the caller."""
    max: int = _s.u16()
    """Greatest value of the threshold. In pixel value. Set by the caller."""


class pisp_be_tdn_input_buffer_config(_s.Structure, pack=1):
    """Where the last frame of the temporal denoising is; passed over in favour of the driver's own address.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[int] = _s.array(_s.u32(), 2)
    """Address, lower 32 bits first. Shape: 2. Written by the driver."""


class pisp_be_tdn_config(_s.Structure, pack=1):
    """Denoising by comparing with the frame before.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    black_level: int = _s.u16()
    """Level of black in the pixels that come in. In pixel value. Set by the caller."""
    ratio: int = _s.u16()
    """Factor that brings the frame before to this one's exposure. In 1/16384. Set by the caller."""
    noise_constant: int = _s.u16()
    """Constant part of the noise that is reckoned with. In pixel value. Set by the caller."""
    noise_slope: int = _s.u16()
    """Part of the noise that grows with brightness. In 1/256. Set by the caller."""
    threshold: int = _s.u16()
    """Threshold of the comparison with the frame before. In 1/65536. Set by the caller."""
    reset: int = _s.u8()
    """1 ignores the frame before, as for the first one. From 0 to 1. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""


class pisp_be_tdn_output_buffer_config(_s.Structure, pack=1):
    """Where the denoised frame is kept for the next one; the hardware gets the driver's address instead.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[int] = _s.array(_s.u32(), 2)
    """Address of it, lower 32 bits first. Shape: 2. Written by the driver."""


class pisp_be_sdn_config(_s.Structure, pack=1):
    """Denoising inside the frame.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    black_level: int = _s.u16()
    """Level of black, from which noise is reckoned. In pixel value. Set by the caller."""
    leakage: int = _s.u8()
    """Share of the image before denoising that is mixed in again. In 1/256. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    noise_constant: int = _s.u16()
    """Constant part of the noise. In pixel value. Set by the caller."""
    noise_slope: int = _s.u16()
    """Growth of the noise with brightness. In 1/256. Set by the caller."""
    noise_constant2: int = _s.u16()
    """Constant part of a second estimate of the noise. In pixel value. Set by the caller."""
    noise_slope2: int = _s.u16()
    """Growth of that second estimate with brightness. In 1/256. Set by the caller."""


class pisp_be_stitch_input_buffer_config(_s.Structure, pack=1):
    """Where the other exposure for stitching is; the driver's address of it counts instead.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[int] = _s.array(_s.u32(), 2)
    """Address of that exposure, lower 32 bits first. Shape: 2. Written by the driver."""


class pisp_be_stitch_config(_s.Structure, pack=1):
    """Joining a long and a short exposure.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    threshold_lo: int = _s.u16()
    """Value above which the short exposure begins to take over. In pixel value. Set by the caller."""
    threshold_diff_power: int = _s.u8()
    """Exponent of 2 of the range over which it does. A coefficient. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""
    exposure_ratio: int = _s.u16()
    """Ratio of short to long exposure in 15 bits, all of them fractional, and which of the two streams in. Flags of
    `pisp_be_stitch_flag`. Set by the caller.
    """
    motion_threshold_256: int = _s.u8()
    """Difference of the exposures above which a pixel has moved, so that only the short one is taken. In 1/256. Set by
    the caller.
    """
    motion_threshold_recip: int = _s.u8()
    """256 divided by that difference, rounded up, and 255 at most. A coefficient. Set by the caller."""


class pisp_be_stitch_output_buffer_config(_s.Structure, pack=1):
    """Where an exposure is kept for stitching; passed over, as the driver has the address.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[int] = _s.array(_s.u32(), 2)
    """Address of the kept exposure, lower 32 bits first. Shape: 2. Written by the driver."""


class pisp_be_cdn_config(_s.Structure, pack=1):
    """Denoising of colours, with the noise to expect and the reach of the filter.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    thresh: int = _s.u16()
    """Noise that is reckoned with. In pixel value. Set by the caller."""
    iir_strength: int = _s.u8()
    """Weight of what was filtered before against the neighbours. In 1/256. Set by the caller."""
    g_adjust: int = _s.u8()
    """Share of a correction that goes to green. In 1/256. Set by the caller."""


class pisp_be_lsc_config(_s.Structure, pack=1):
    """Gains that even out the shading of the lens, on a square grid.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    grid_step_x: int = _s.u16()
    """1 << `PISP_BE_LSC_STEP_PRECISION` divided by the width of a cell. In 1/262144 cells per pixel. Set by the
    caller.
    """
    grid_step_y: int = _s.u16()
    """1 << `PISP_BE_LSC_STEP_PRECISION` divided by the height of a cell. In 1/262144 cells per pixel. Set by the
    caller.
    """
    lut_packed: _s.Array[_s.Array[int]] = _s.array(_s.u32(), 33, 33)
    """Gains of red, green and blue at each node, in bits 0 to 9, 10 to 19 and 20 to 29. Bits 30 and 31 tell what the
    three span: 0 is 0.5 to 1.5, 1 to 3 are 0 to 2, 4 or 8. A coefficient. Shape: 33 x 33. Set by the caller.
    """


class pisp_be_lsc_extra(_s.Structure, pack=1):
    """Where the image lies in the grid of lens shading gains.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset_x: int = _s.u16()
    """Distance from the grid's left edge. In pixels. Set by the caller."""
    offset_y: int = _s.u16()
    """Distance from the grid's top. In pixels. Set by the caller."""


class pisp_be_cac_config(_s.Structure, pack=1):
    """Shifts that correct chromatic aberration, on a square grid.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    grid_step_x: int = _s.u16()
    """1 << `PISP_BE_CAC_STEP_PRECISION` divided by a cell's width. In 1/1048576 cells per pixel. Set by the caller."""
    grid_step_y: int = _s.u16()
    """1 << `PISP_BE_CAC_STEP_PRECISION` divided by a cell's height. In 1/1048576 cells per pixel. Set by the caller."""
    lut: _s.Array[_s.Array[_s.Array[_s.Array[int]]]] = _s.array(_s.s8(), 9, 9, 2, 2)
    """For each line and column of nodes the shifts of red and of blue, each in x and in y. In 1/32 pixels. From -64 to
    63. Shape: 9 x 9 x 2 x 2. Set by the caller.
    """


class pisp_be_cac_extra(_s.Structure, pack=1):
    """Where the image lies in the grid of chromatic shifts.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset_x: int = _s.u16()
    """Distance from the left edge of that grid. In pixels. Set by the caller."""
    offset_y: int = _s.u16()
    """Distance from the top of that grid. In pixels. Set by the caller."""


class pisp_be_debin_config(_s.Structure, pack=1):
    """Filter that puts the pixels of a binned image back into an even pattern.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    coeffs: _s.Array[int] = _s.array(_s.s8(), 4)
    """Weights of the filter. In 1/128. Shape: 4. Set by the caller."""
    h_enable: int = _s.s8()
    """Whether lines are filtered. From 0 to 1. Set by the caller."""
    v_enable: int = _s.s8()
    """Whether columns are filtered. From 0 to 1. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.s8(), 2)
    """Reserved; zero."""


class pisp_be_tonemap_config(_s.Structure, pack=1):
    """Tone mapping that keeps local detail.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    detail_constant: int = _s.u16()
    """Constant part of the threshold of detail. In pixel value. Set by the caller."""
    detail_slope: int = _s.u16()
    """Growth of that threshold with brightness. In 1/256. Set by the caller."""
    iir_strength: int = _s.u16()
    """Weight of what was filtered before, in the smoothing. In 1/16. From 0 to 0xFFF. Set by the caller."""
    strength: int = _s.u16()
    """How much of the detail is added again. In 1/256. From 0 to 0xFFF. Set by the caller."""
    lut: _s.Array[int] = _s.array(_s.u32(), 64)
    """Pieces of the curve over 32 steps of 512, 16 of 1024 and 16 of 2048, each with its start in bits 0 to 15 and its
    rise up to the next start in bits 16 to 29. A coefficient. Shape: 64. Set by the caller.
    """


class pisp_be_demosaic_config(_s.Structure, pack=1):
    """How whole pixels are interpolated from the Bayer pattern.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    sharper: int = _s.u8()
    """How much the other colours are used too, for sharper edges; libpisp writes 8. A coefficient. Set by the
    caller.
    """
    fc_mode: int = _s.u8()
    """How false colours are suppressed meanwhile. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 2)
    """Reserved; zero."""


class pisp_be_ccm_config(_s.Structure, pack=1):
    """A colour matrix with offsets.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    coeffs: _s.Array[int] = _s.array(_s.s16(), 9)
    """Weights of the three inputs in each result, row by row. In 1/1024. Shape: 9. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 2)
    """Reserved; zero."""
    offsets: _s.Array[int] = _s.array(_s.s32(), 3)
    """What is added to each result. In 1/1024 pixel value. Shape: 3. Set by the caller."""


class pisp_be_sat_control_config(_s.Structure, pack=1):
    """Scaling of saturated pixels, so that they stay white.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    shift_r: int = _s.u8()
    """Shift to the left of red. In bits. Set by the caller."""
    shift_g: int = _s.u8()
    """Shift to the left of green. In bits. Set by the caller."""
    shift_b: int = _s.u8()
    """Shift to the left of blue. In bits. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""


class pisp_be_false_colour_config(_s.Structure, pack=1):
    """How false colours at edges are found and suppressed.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    distance: int = _s.u8()
    """How far the neighbours are that a pixel is compared with. In pixels. From 1 to 2. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class pisp_be_sharpen_config(_s.Structure, pack=1):
    """Sharpening by five filters whose responses add up.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    kernel0: _s.Array[int] = _s.array(_s.s8(), 25)
    """Weights of the first filter, row by row. A coefficient. Shape: 25. Set by the caller."""
    pad0: _s.Array[int] = _s.reserved(_s.s8(), 3)
    """Reserved; zero."""
    kernel1: _s.Array[int] = _s.array(_s.s8(), 25)
    """Weights of the second filter, row by row. A coefficient. Shape: 25. Set by the caller."""
    pad1: _s.Array[int] = _s.reserved(_s.s8(), 3)
    """Reserved; zero."""
    kernel2: _s.Array[int] = _s.array(_s.s8(), 25)
    """Weights of the third filter, row by row. A coefficient. Shape: 25. Set by the caller."""
    pad2: _s.Array[int] = _s.reserved(_s.s8(), 3)
    """Reserved; zero."""
    kernel3: _s.Array[int] = _s.array(_s.s8(), 25)
    """Weights of the fourth filter, row by row. A coefficient. Shape: 25. Set by the caller."""
    pad3: _s.Array[int] = _s.reserved(_s.s8(), 3)
    """Reserved; zero."""
    kernel4: _s.Array[int] = _s.array(_s.s8(), 25)
    """Weights of the fifth filter, row by row. A coefficient. Shape: 25. Set by the caller."""
    pad4: _s.Array[int] = _s.reserved(_s.s8(), 3)
    """Reserved; zero."""
    threshold_offset0: int = _s.u16()
    """Response of the first filter that counts as noise. In pixel value. Set by the caller."""
    threshold_slope0: int = _s.u16()
    """Growth of that response with brightness, for the first filter. From 0 to 0xFFF. A coefficient. Set by the
    caller.
    """
    scale0: int = _s.u16()
    """Weight of the first filter's response in the sum. A coefficient. Set by the caller."""
    pad5: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    threshold_offset1: int = _s.u16()
    """Response of the second filter that counts as noise. In pixel value. Set by the caller."""
    threshold_slope1: int = _s.u16()
    """Growth of that response with brightness, for the second filter. From 0 to 0xFFF. A coefficient. Set by the
    caller.
    """
    scale1: int = _s.u16()
    """Weight of the second filter's response in the sum. A coefficient. Set by the caller."""
    pad6: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    threshold_offset2: int = _s.u16()
    """Response of the third filter that counts as noise. In pixel value. Set by the caller."""
    threshold_slope2: int = _s.u16()
    """Growth of that response with brightness, for the third filter. From 0 to 0xFFF. A coefficient. Set by the
    caller.
    """
    scale2: int = _s.u16()
    """Weight of the third filter's response in the sum. A coefficient. Set by the caller."""
    pad7: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    threshold_offset3: int = _s.u16()
    """Response of the fourth filter that counts as noise. In pixel value. Set by the caller."""
    threshold_slope3: int = _s.u16()
    """Growth of that response with brightness, for the fourth filter. From 0 to 0xFFF. A coefficient. Set by the
    caller.
    """
    scale3: int = _s.u16()
    """Weight of the fourth filter's response in the sum. A coefficient. Set by the caller."""
    pad8: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    threshold_offset4: int = _s.u16()
    """Response of the fifth filter that counts as noise. In pixel value. Set by the caller."""
    threshold_slope4: int = _s.u16()
    """Growth of that response with brightness, for the fifth filter. From 0 to 0xFFF. A coefficient. Set by the
    caller.
    """
    scale4: int = _s.u16()
    """Weight of the fifth filter's response in the sum. A coefficient. Set by the caller."""
    pad9: int = _s.reserved(_s.u16())
    """Reserved; zero."""
    positive_strength: int = _s.u16()
    """Strength of what is brightened. From 0 to 0xFFF. A coefficient. Set by the caller."""
    positive_pre_limit: int = _s.u16()
    """Bound of the brightening before its curve is applied. In pixel value. Set by the caller."""
    positive_func: _s.Array[int] = _s.array(_s.u16(), 9)
    """Curve of the brightening over the pixel's brightness. A coefficient. Shape: 9. Set by the caller."""
    positive_limit: int = _s.u16()
    """Bound of the brightening at last. In pixel value. Set by the caller."""
    negative_strength: int = _s.u16()
    """Strength of what is darkened. From 0 to 0xFFF. A coefficient. Set by the caller."""
    negative_pre_limit: int = _s.u16()
    """Bound of the darkening before its curve is applied. In pixel value. Set by the caller."""
    negative_func: _s.Array[int] = _s.array(_s.u16(), 9)
    """Curve of the darkening over the pixel's brightness. A coefficient. Shape: 9. Set by the caller."""
    negative_limit: int = _s.u16()
    """Bound of the darkening at last. In pixel value. Set by the caller."""
    enables: int = _s.u8()
    """Bit mask of the filters in use. From 0 to 31. Set by the caller."""
    white: int = _s.u8()
    """Bit mask of filters whose pixels are shown white, to tune them. From 0 to 31. Set by the caller."""
    black: int = _s.u8()
    """Bit mask of filters whose pixels are shown black, to tune them. From 0 to 31. Set by the caller."""
    grey: int = _s.u8()
    """Bit mask of filters whose pixels are shown grey, to tune them. Set by the caller. libpisp writes 50, which has a
    bit beyond those of the five filters.
    """


class pisp_be_sh_fc_combine_config(_s.Structure, pack=1):
    """How sharpening and suppression of false colours act together.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    y_factor: int = _s.u8()
    """How much pixels that are darkened lose colour. A coefficient. Set by the caller."""
    c1_factor: int = _s.u8()
    """How much brightening changes Cb. A coefficient. Set by the caller."""
    c2_factor: int = _s.u8()
    """How much brightening changes Cr. A coefficient. Set by the caller."""
    pad: int = _s.reserved(_s.u8())
    """Reserved; zero."""


class pisp_be_gamma_config(_s.Structure, pack=1):
    """Gamma curve of the back end, in pieces.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    lut: _s.Array[int] = _s.array(_s.u32(), 64)
    """Pieces of the curve over 32 steps of 512, 16 of 1024 and 16 of 2048: a start in bits 0 to 15 of each word, the
    rise to the next in bits 16 to 29. A coefficient. Shape: 64. Set by the caller.
    """


class pisp_be_crop_config(_s.Structure, pack=1):
    """What is cut from the input.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    offset_x: int = _s.u16()
    """Columns that are cut off at the left. In pixels. Set by the caller."""
    offset_y: int = _s.u16()
    """Lines that are cut off at the top. In pixels. Set by the caller."""
    width: int = _s.u16()
    """Width that is left. In pixels. Set by the caller."""
    height: int = _s.u16()
    """Height that is left. In pixels. Set by the caller."""


class pisp_be_resample_config(_s.Structure, pack=1):
    """Scaling by a polyphase filter.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    scale_factor_h: int = _s.u16()
    """Horizontal step through the input for each pixel of the result. In 1/4096 pixels. Set by the caller."""
    scale_factor_v: int = _s.u16()
    """Vertical step through the input for each line of the result. In 1/4096 pixels. Set by the caller."""
    coef: _s.Array[int] = _s.array(_s.s16(), 96)
    """Weights of the filter, 6 for each of 16 phases. In 1/1024. Shape: 96. Set by the caller."""


class pisp_be_resample_extra(_s.Structure, pack=1):
    """What the resampling needs beyond its registers.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    scaled_width: int = _s.u16()
    """Width of the result. In pixels. Set by the caller."""
    scaled_height: int = _s.u16()
    """Height of the result. In pixels. Set by the caller."""
    initial_phase_h: _s.Array[int] = _s.array(_s.s16(), 3)
    """Horizontal phase at the start of each plane. In 1/4096 pixels. Shape: 3. Set by the caller."""
    initial_phase_v: _s.Array[int] = _s.array(_s.s16(), 3)
    """Vertical phase at the start of each plane. In 1/4096 pixels. Shape: 3. Set by the caller."""


class pisp_be_downscale_config(_s.Structure, pack=1):
    """Shrinking by means over areas.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    scale_factor_h: int = _s.u16()
    """Horizontal ratio of input to result. In 1/4096. Set by the caller."""
    scale_factor_v: int = _s.u16()
    """Vertical ratio of input to result. In 1/4096. Set by the caller."""
    scale_recip_h: int = _s.u16()
    """Horizontal ratio of result to input. In 1/4096. Set by the caller."""
    scale_recip_v: int = _s.u16()
    """Vertical ratio of result to input. In 1/4096. Set by the caller."""


class pisp_be_downscale_extra(_s.Structure, pack=1):
    """Size of the shrunken image.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    scaled_width: int = _s.u16()
    """Width after shrinking. In pixels. Set by the caller."""
    scaled_height: int = _s.u16()
    """Height after shrinking. In pixels. Set by the caller."""


class pisp_be_hog_config(_s.Structure, pack=1):
    """Histograms of oriented gradients, for recognition.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    compute_signed: int = _s.u8()
    """Whether gradients keep their direction. From 0 to 1. Set by the caller."""
    channel_mix: _s.Array[int] = _s.array(_s.u8(), 3)
    """Shares of red, green and blue in what gradients are taken of. A coefficient. Shape: 3. Set by the caller."""
    stride: int = _s.u32()
    """Distance between rows of histograms. In bytes. Set by the caller."""


class pisp_be_axi_config(_s.Structure, pack=1):
    """Use of the memory bus by the back end.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    r_qos: int = _s.u8()
    """Priority of reads. From 0 to 15. Set by the caller."""
    r_cache_prot: int = _s.u8()
    """Cache bits 0 to 3 and protection bits 4 to 6 of reads. From 0 to 0x7F. Set by the caller."""
    w_qos: int = _s.u8()
    """Priority of writes. From 0 to 15. Set by the caller."""
    w_cache_prot: int = _s.u8()
    """Cache bits 0 to 3 and protection bits 4 to 6 of writes. From 0 to 0x7F. Set by the caller."""


class pisp_be_output_format_config(_s.Structure, pack=1):
    """How one of the two output images is written to memory, and the values that its pixels may have.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    image: pisp_image_format_config = _s.nested(pisp_image_format_config)
    """Size and layout in memory. Set by the caller."""
    transform: int = _s.u8()
    """Mirroring. A value of `pisp_be_transform`. Set by the caller."""
    pad: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""
    lo: int = _s.u16()
    """Least value of the first component. In pixel value. Set by the caller."""
    hi: int = _s.u16()
    """Greatest value of the first component. In pixel value. Set by the caller."""
    lo2: int = _s.u16()
    """Least value of the other components. In pixel value. Set by the caller."""
    hi2: int = _s.u16()
    """Greatest value of the other components. In pixel value. Set by the caller."""


class pisp_be_output_buffer_config(_s.Structure, pack=1):
    """Where an output goes; the driver passes over it too and takes the address of the output's buffer.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[_s.Array[int]] = _s.array(_s.u32(), 3, 2)
    """Address of each plane of the output, lower 32 bits before upper ones. Shape: 3 x 2. Written by the driver."""


class pisp_be_hog_buffer_config(_s.Structure, pack=1):
    """Where the histograms of gradients would go; the driver has no node for them and gives the hardware no address.

    Since Linux 6.11. Documented in v4l/metafmt-pisp-be.rst.
    """

    addr: _s.Array[int] = _s.array(_s.u32(), 2)
    """Address of the histograms, lower 32 bits first. Shape: 2. Written by the driver."""
