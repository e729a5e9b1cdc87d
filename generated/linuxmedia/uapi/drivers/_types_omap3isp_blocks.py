"""Processing blocks of the OMAP 3 image processor."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# omap3isp_ccdc_function: Functions of the CCDC, the block that takes the sensor's data.

OMAP3ISP_CCDC_ALAW: Final = 1
"""Companding by A-law, of the upper ten bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_LPF: Final = 2
"""Low-pass filter for the incoming pixels. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_BLCLAMP: Final = 4
"""Clamping to the optical black. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_BCOMP: Final = 8
"""Fixed black levels. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_FPC: Final = 16
"""Correction of known faulty pixels. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_CULL: Final = 32
"""Dropping of lines and pixels, which the driver does not do. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_CONFIG_LSC: Final = 128
"""Settings of the lens shading correction. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CCDC_TBL_LSC: Final = 256
"""Table of the lens shading correction. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_sizes: Lengths of tables of the preview block, and the number of colours.

OMAP3ISP_RGB_MAX: Final = 3
"""Red, green and blue. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_NF_TBL_SIZE: Final = 64
"""Entries of the noise filter. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_CFA_TBL_SIZE: Final = 576
"""Entries of the colour interpolation. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_CFA_BLK_SIZE: Final = 0x90
"""Entries of it for one Bayer position. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_GAMMA_TBL_SIZE: Final = 1024
"""Entries of a gamma curve. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_YENH_TBL_SIZE: Final = 128
"""Entries of the luminance enhancement. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_DETECT_CORRECT_CHANNELS: Final = 4
"""Bayer positions with thresholds for defective pixels. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_alaw_ipwidth: Ten bits of a pixel that the OMAP 3's A-law companding takes.

OMAP3ISP_ALAW_BIT12_3: Final = 3
"""The upper ten of 13 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_ALAW_BIT11_2: Final = 4
"""The upper ten of 12 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_ALAW_BIT10_1: Final = 5
"""The upper ten of 11 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_ALAW_BIT9_0: Final = 6
"""All of a pixel that has ten bits. Documented in drivers/omap3isp-uapi.rst."""

# omap3isp_prev_function: Functions of the preview block, which makes pictures of the sensor's data.

OMAP3ISP_PREV_LUMAENH: Final = 1
"""Enhancement of luminance, by struct `omap3isp_prev_luma`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_INVALAW: Final = 2
"""Undoing of A-law companding. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_HRZ_MED: Final = 4
"""Horizontal median filter. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_CFA: Final = 8
"""Interpolation of colours, by struct `omap3isp_prev_cfa`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_CHROMA_SUPP: Final = 16
"""Suppression of colour in bright places. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_WB: Final = 32
"""Gains of the white balance, by struct `omap3isp_prev_wbal`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_BLKADJ: Final = 64
"""Adjustment of black. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_RGB2RGB: Final = 128
"""Colour matrix, by struct `omap3isp_prev_rgbtorgb`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_COLOR_CONV: Final = 256
"""Conversion to luminance and colour differences, by struct `omap3isp_prev_csc`. Documented in
drivers/omap3isp-uapi.rst.
"""
OMAP3ISP_PREV_YC_LIMIT: Final = 512
"""Limits of luminance and colour differences. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_DEFECT_COR: Final = 0x00000400
"""Correction of defective pixels, by struct `omap3isp_prev_dcor`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_DRK_FRM_CAPTURE: Final = 0x00001000
"""Capture of a dark frame. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_DRK_FRM_SUBTRACT: Final = 0x00002000
"""Subtraction of the dark frame. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_LENS_SHADING: Final = 0x00004000
"""Correction of lens shading by name; the driver switches the subtraction of the dark frame. Documented in
drivers/omap3isp-uapi.rst.
"""
OMAP3ISP_PREV_NF: Final = 0x00008000
"""Noise filter, by struct `omap3isp_prev_nf`. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_PREV_GAMMA: Final = 0x00010000
"""Gamma curves, by struct `omap3isp_prev_gtables`; without them the curve is a straight line. Documented in
drivers/omap3isp-uapi.rst.
"""

# omap3isp_cfa_fmt: Colour filters of sensors.

OMAP3ISP_CFAFMT_BAYER: Final = 0
"""The pattern of Bayer. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CFAFMT_SONYVGA: Final = 1
"""A pattern of Sony's VGA sensors. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CFAFMT_RGBFOVEON: Final = 2
"""Three layers, read as red, green and blue. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CFAFMT_DNSPL: Final = 3
"""A pattern for downsampling. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CFAFMT_HONEYCOMB: Final = 4
"""Super CCD honeycomb. Documented in drivers/omap3isp-uapi.rst."""
OMAP3ISP_CFAFMT_RRGGBBFOVEON: Final = 5
"""Three layers, read as two of each colour. Documented in drivers/omap3isp-uapi.rst."""


class omap3isp_ccdc_lsc_config(_s.Structure):
    """Correction of lens shading by a table of gains for windows.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    offset: int = _s.u16()
    """Distance between rows of the table. In bytes. Set by the caller."""
    gain_mode_n: int = _s.u8()
    """Height of a window, as an exponent of 2. In bits. From 2 to 6. Set by the caller."""
    gain_mode_m: int = _s.u8()
    """Width of a window, as an exponent of 2. In bits. From 2 to 6. Set by the caller."""
    gain_format: int = _s.u8()
    """Number of fractional bits of the gains, and whether 1 is added to them, as the register has it. From 0 to 7. Set
    by the caller.
    """
    fmtsph: int = _s.u16()
    """First column that is read, from the start of the line; without effect, as the driver does not use it. In pixels.
    Set by the caller.
    """
    fmtlnh: int = _s.u16()
    """Number of columns that are read; the driver does not use it. In pixels. Set by the caller."""
    fmtslv: int = _s.u16()
    """First line that is read, from the start of the frame; without effect, as the driver does not use it. In lines.
    Set by the caller.
    """
    fmtlnv: int = _s.u16()
    """Number of lines that are read; the driver does not use it. In lines. Set by the caller."""
    initial_x: int = _s.u8()
    """Column of the first pixel in its window, an even number. In pixels. Set by the caller."""
    initial_y: int = _s.u8()
    """Line of the first pixel in its window, an even number. In pixels. Set by the caller."""
    size: int = _s.u32()
    """Size of the table that is handed over. In bytes. Set by the caller."""


class omap3isp_ccdc_bclamp(_s.Structure):
    """Clamping to the mean of the sensor's masked pixels.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    obgain: int = _s.u8()
    """Gain of the mean. From 0 to 0x1F. A coefficient. Set by the caller."""
    obstpixel: int = _s.u8()
    """First masked column. In pixels. Set by the caller."""
    oblines: int = _s.u8()
    """Lines that are averaged, as an exponent of 2. In bits. From 0 to 4. Set by the caller."""
    oblen: int = _s.u8()
    """Columns that are averaged, as an exponent of 2. In bits. From 0 to 4. Set by the caller."""
    dcsubval: int = _s.u16()
    """Level that is subtracted when clamping is off. In pixel value. From 0 to 0x3FFF. Set by the caller."""


class omap3isp_ccdc_fpc(_s.Structure):
    """A list of faulty pixels.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    fpnum: int = _s.u16()
    """Number of faulty pixels. Set by the caller."""
    fpcaddr: int = _s.u32()
    """Where the list is in the caller's memory: one word for a pixel, with its place and how to mend it. An address.
    Set by the caller.
    """


class omap3isp_ccdc_blcomp(_s.Structure):
    """Fixed black levels, in two's complement of 8 bits.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    b_mg: int = _s.u8()
    """Level of blue, or magenta. In pixel value. Set by the caller."""
    gb_g: int = _s.u8()
    """Level of green beside blue, or green. In pixel value. Set by the caller."""
    gr_cy: int = _s.u8()
    """Level of green beside red, or cyan. In pixel value. Set by the caller."""
    r_ye: int = _s.u8()
    """Level of red, or yellow. In pixel value. Set by the caller."""


class omap3isp_ccdc_culling(_s.Structure):
    """Which lines and pixels are kept, as patterns that repeat.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    v_pattern: int = _s.u8()
    """Bits of 8 lines, 1 for those that are kept. Set by the caller."""
    h_odd: int = _s.u16()
    """Bits of 8 pixels for odd lines. From 0 to 0xFF. Set by the caller."""
    h_even: int = _s.u16()
    """Bits of 8 pixels for even lines. From 0 to 0xFF. Set by the caller."""


class omap3isp_ccdc_update_config(_s.Structure):
    """Settings of the CCDC; parts that are not updated may be NULL.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    update: int = _s.u16()
    """Functions whose settings change. Flags of `omap3isp_ccdc_function`. Set by the caller."""
    flag: int = _s.u16()
    """Functions that are switched on; those of update that are not here go off, but fixed black levels stay. Flags of
    `omap3isp_ccdc_function`. Set by the caller.
    """
    alawip: int = _s.uint()
    """Bits that companding takes. The driver goes by the format of the sink pad instead. Set by the caller."""
    bclamp: _s.Pointer[omap3isp_ccdc_bclamp] = _s.pointer(omap3isp_ccdc_bclamp)
    """Black clamp, for `OMAP3ISP_CCDC_BLCLAMP`. Set by the caller."""
    blcomp: _s.Pointer[omap3isp_ccdc_blcomp] = _s.pointer(omap3isp_ccdc_blcomp)
    """Fixed black levels, for `OMAP3ISP_CCDC_BCOMP`. Set by the caller."""
    fpc: _s.Pointer[omap3isp_ccdc_fpc] = _s.pointer(omap3isp_ccdc_fpc)
    """Faulty pixels, for `OMAP3ISP_CCDC_FPC` while no stream runs; looked at only to switch it on. Set by the
    caller.
    """
    lsc_cfg: _s.Pointer[omap3isp_ccdc_lsc_config] = _s.pointer(omap3isp_ccdc_lsc_config)
    """Settings of lens shading, for `OMAP3ISP_CCDC_CONFIG_LSC`, which comes with `OMAP3ISP_CCDC_TBL_LSC` only. Set by
    the caller.
    """
    cull: _s.Pointer[omap3isp_ccdc_culling] = _s.pointer(omap3isp_ccdc_culling)
    """Patterns of what is dropped, for `OMAP3ISP_CCDC_CULL`; the driver does not read them. Set by the caller."""
    lsc: _s.Pointer[int] = _s.pointer(None)
    """Table of lens shading gains, `omap3isp_ccdc_lsc_config.size` bytes; looked at when `lsc_cfg` is. Set by the
    caller.
    """


class omap3isp_prev_hmed(_s.Structure):
    """Median filter along lines.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    odddist: int = _s.u8()
    """Distance of pixels of the same colour in odd lines. In pixels. From 1 to 2. Set by the caller."""
    evendist: int = _s.u8()
    """Distance of pixels of the same colour in even lines. In pixels. From 1 to 2. Set by the caller."""
    thres: int = _s.u8()
    """Difference to the median from which a pixel is replaced by it. In pixel value. Set by the caller."""


class omap3isp_prev_cfa(_s.Structure):
    """How whole pixels are interpolated from the sensor's colour filter.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    format: int = _s.uint()
    """Meant for the sensor's colour filter; not looked at, as the driver goes by the format of the sink pad. Set by the
    caller.
    """
    gradthrs_vert: int = _s.u8()
    """Vertical gradient from which an edge is followed. In pixel value. Set by the caller."""
    gradthrs_horz: int = _s.u8()
    """Horizontal gradient from which an edge is followed. In pixel value. Set by the caller."""
    table: _s.Array[_s.Array[int]] = _s.array(_s.u32(), 4, 144)
    """Coefficients for each Bayer position. Shape: 4 x 144. Set by the caller."""


class omap3isp_prev_csup(_s.Structure):
    """Suppression of colour where it is bright.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    gain: int = _s.u8()
    """How fast colour fades. A coefficient. Set by the caller."""
    thres: int = _s.u8()
    """Luminance from which it fades. In pixel value. Set by the caller."""
    hypf_en: int = _s.u8()
    """Whether luminance is high-passed for the decision. From 0 to 1. Set by the caller."""


class omap3isp_prev_wbal(_s.Structure):
    """White balance: a gain for all pixels and one for each Bayer position.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    dgain: int = _s.u16()
    """Gain of all pixels. In 1/256. From 0 to 0x3FF. Set by the caller."""
    coef3: int = _s.u8()
    """Gain of the fourth Bayer position. In 1/32. Set by the caller."""
    coef2: int = _s.u8()
    """Gain of the third Bayer position. In 1/32. Set by the caller."""
    coef1: int = _s.u8()
    """Gain of the second Bayer position. In 1/32. Set by the caller."""
    coef0: int = _s.u8()
    """Gain of the first Bayer position. In 1/32. Set by the caller."""


class omap3isp_prev_blkadj(_s.Structure):
    """Offsets that adjust black, in two's complement of 8 bits.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    red: int = _s.u8()
    """Offset of red. In pixel value. Set by the caller."""
    green: int = _s.u8()
    """Offset of green. In pixel value. Set by the caller."""
    blue: int = _s.u8()
    """Offset of blue. In pixel value. Set by the caller."""


class omap3isp_prev_rgbtorgb(_s.Structure):
    """Colour matrix of the preview block.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    matrix: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 3, 3)
    """Rows for red, green and blue, in two's complement of 12 bits. In 1/256. Shape: 3 x 3. Set by the caller."""
    offset: _s.Array[int] = _s.array(_s.u16(), 3)
    """What is added to red, green and blue, in two's complement of 10 bits. In pixel value. Shape: 3. Set by the
    caller.
    """


class omap3isp_prev_csc(_s.Structure):
    """Matrix of the preview block from red, green and blue to Y, Cb and Cr.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    matrix: _s.Array[_s.Array[int]] = _s.array(_s.u16(), 3, 3)
    """Rows for Y, Cb and Cr, in two's complement of 10 bits. In 1/256. Shape: 3 x 3. Set by the caller."""
    offset: _s.Array[int] = _s.array(_s.s16(), 3)
    """What is added to Y, Cb and Cr. In pixel value. Shape: 3. Set by the caller."""


class omap3isp_prev_yclimit(_s.Structure):
    """Bounds of what comes out.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    minC: int = _s.u8()
    """Least colour difference. In pixel value. Set by the caller."""
    maxC: int = _s.u8()
    """Greatest colour difference. In pixel value. Set by the caller."""
    minY: int = _s.u8()
    """Least luminance. In pixel value. Set by the caller."""
    maxY: int = _s.u8()
    """Greatest luminance. In pixel value. Set by the caller."""


class omap3isp_prev_dcor(_s.Structure):
    """Thresholds at which the preview block takes a pixel for defective and replaces it.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    couplet_mode_en: int = _s.u8()
    """Whether pairs of defective pixels are found too. From 0 to 1. Set by the caller."""
    detect_correct: _s.Array[int] = _s.array(_s.u32(), 4)
    """For each Bayer position the threshold of detection in the lower half and of correction in the upper one. In pixel
    value. Shape: 4. Set by the caller.
    """


class omap3isp_prev_nf(_s.Structure):
    """Noise filter, stronger or weaker by brightness.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    spread: int = _s.u8()
    """Reach of the filter. From 0 to 3. Set by the caller."""
    table: _s.Array[int] = _s.array(_s.u32(), 64)
    """Strength over brightness, 8 bits in a word. From 0 to 0xFF. A coefficient. Shape: 64. Set by the caller."""


class omap3isp_prev_gtables(_s.Structure):
    """Gamma curves of the three colours, for inputs of 10 bits.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    red: _s.Array[int] = _s.array(_s.u32(), 1024)
    """Curve for red, 8 bits in a word. In pixel value. From 0 to 0xFF. Shape: 1024. Set by the caller."""
    green: _s.Array[int] = _s.array(_s.u32(), 1024)
    """Curve for green, 8 bits in a word. In pixel value. From 0 to 0xFF. Shape: 1024. Set by the caller."""
    blue: _s.Array[int] = _s.array(_s.u32(), 1024)
    """Curve for blue, 8 bits in a word. In pixel value. From 0 to 0xFF. Shape: 1024. Set by the caller."""


class omap3isp_prev_luma(_s.Structure):
    """Curve by which edges of the luminance are enhanced.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    table: _s.Array[int] = _s.array(_s.u32(), 128)
    """Pieces of the curve, with an offset and a slope in each word. A coefficient. Shape: 128. Set by the caller."""


class omap3isp_prev_update_config(_s.Structure):
    """Settings of the preview block; the pointers of functions that are not updated or are off are not read.

    In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
    """

    update: int = _s.u32()
    """Functions of the preview whose settings change. Flags of `omap3isp_prev_function`. Set by the caller."""
    flag: int = _s.u32()
    """Those of update that are on, the only ones whose settings are read; matrices, gains, offsets, limits and colour
    interpolation cannot be switched off. Flags of `omap3isp_prev_function`. Set by the caller.
    """
    shading_shift: int = _s.u32()
    """Shift of the gains of lens shading; the driver does not use it. In bits. From 0 to 7. Set by the caller."""
    luma: _s.Pointer[omap3isp_prev_luma] = _s.pointer(omap3isp_prev_luma)
    """Luminance enhancement, for `OMAP3ISP_PREV_LUMAENH`. Set by the caller."""
    hmed: _s.Pointer[omap3isp_prev_hmed] = _s.pointer(omap3isp_prev_hmed)
    """Median along lines, for `OMAP3ISP_PREV_HRZ_MED`. Set by the caller."""
    cfa: _s.Pointer[omap3isp_prev_cfa] = _s.pointer(omap3isp_prev_cfa)
    """Colour interpolation, for `OMAP3ISP_PREV_CFA`. Set by the caller."""
    csup: _s.Pointer[omap3isp_prev_csup] = _s.pointer(omap3isp_prev_csup)
    """Colour suppression, for `OMAP3ISP_PREV_CHROMA_SUPP`. Set by the caller."""
    wbal: _s.Pointer[omap3isp_prev_wbal] = _s.pointer(omap3isp_prev_wbal)
    """White balance, for `OMAP3ISP_PREV_WB`. Set by the caller."""
    blkadj: _s.Pointer[omap3isp_prev_blkadj] = _s.pointer(omap3isp_prev_blkadj)
    """Black offsets, for `OMAP3ISP_PREV_BLKADJ`. Set by the caller."""
    rgb2rgb: _s.Pointer[omap3isp_prev_rgbtorgb] = _s.pointer(omap3isp_prev_rgbtorgb)
    """Matrix between colours, for `OMAP3ISP_PREV_RGB2RGB`. Set by the caller."""
    csc: _s.Pointer[omap3isp_prev_csc] = _s.pointer(omap3isp_prev_csc)
    """Matrix to Y, Cb and Cr, for `OMAP3ISP_PREV_COLOR_CONV`. Set by the caller."""
    yclimit: _s.Pointer[omap3isp_prev_yclimit] = _s.pointer(omap3isp_prev_yclimit)
    """Limits of Y, Cb and Cr, for `OMAP3ISP_PREV_YC_LIMIT`. Set by the caller."""
    dcor: _s.Pointer[omap3isp_prev_dcor] = _s.pointer(omap3isp_prev_dcor)
    """Thresholds for defects, for `OMAP3ISP_PREV_DEFECT_COR`. Set by the caller."""
    nf: _s.Pointer[omap3isp_prev_nf] = _s.pointer(omap3isp_prev_nf)
    """Noise filter, for `OMAP3ISP_PREV_NF`. Set by the caller."""
    gamma: _s.Pointer[omap3isp_prev_gtables] = _s.pointer(omap3isp_prev_gtables)
    """Gamma curves, for `OMAP3ISP_PREV_GAMMA`. Set by the caller."""


if TYPE_CHECKING:

    class omap3isp_ccdc_function(enum.IntFlag):
        """Functions of the CCDC, the block that takes the sensor's data.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_CCDC_ALAW = 1
        """Companding by A-law, of the upper ten bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_LPF = 2
        """Low-pass filter for the incoming pixels. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_BLCLAMP = 4
        """Clamping to the optical black. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_BCOMP = 8
        """Fixed black levels. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_FPC = 16
        """Correction of known faulty pixels. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_CULL = 32
        """Dropping of lines and pixels, which the driver does not do. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_CONFIG_LSC = 128
        """Settings of the lens shading correction. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CCDC_TBL_LSC = 256
        """Table of the lens shading correction. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_alaw_ipwidth(enum.IntEnum):
        """Ten bits of a pixel that the OMAP 3's A-law companding takes.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_ALAW_BIT12_3 = 3
        """The upper ten of 13 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_ALAW_BIT11_2 = 4
        """The upper ten of 12 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_ALAW_BIT10_1 = 5
        """The upper ten of 11 bits of a pixel. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_ALAW_BIT9_0 = 6
        """All of a pixel that has ten bits. Documented in drivers/omap3isp-uapi.rst."""

    class omap3isp_prev_function(enum.IntFlag):
        """Functions of the preview block, which makes pictures of the sensor's data.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_PREV_LUMAENH = 1
        """Enhancement of luminance, by struct `omap3isp_prev_luma`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_INVALAW = 2
        """Undoing of A-law companding. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_HRZ_MED = 4
        """Horizontal median filter. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_CFA = 8
        """Interpolation of colours, by struct `omap3isp_prev_cfa`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_CHROMA_SUPP = 16
        """Suppression of colour in bright places. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_WB = 32
        """Gains of the white balance, by struct `omap3isp_prev_wbal`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_BLKADJ = 64
        """Adjustment of black. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_RGB2RGB = 128
        """Colour matrix, by struct `omap3isp_prev_rgbtorgb`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_COLOR_CONV = 256
        """Conversion to luminance and colour differences, by struct `omap3isp_prev_csc`. Documented in
        drivers/omap3isp-uapi.rst.
        """
        OMAP3ISP_PREV_YC_LIMIT = 512
        """Limits of luminance and colour differences. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_DEFECT_COR = 0x00000400
        """Correction of defective pixels, by struct `omap3isp_prev_dcor`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_DRK_FRM_CAPTURE = 0x00001000
        """Capture of a dark frame. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_DRK_FRM_SUBTRACT = 0x00002000
        """Subtraction of the dark frame. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_LENS_SHADING = 0x00004000
        """Correction of lens shading by name; the driver switches the subtraction of the dark frame. Documented in
        drivers/omap3isp-uapi.rst.
        """
        OMAP3ISP_PREV_NF = 0x00008000
        """Noise filter, by struct `omap3isp_prev_nf`. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_PREV_GAMMA = 0x00010000
        """Gamma curves, by struct `omap3isp_prev_gtables`; without them the curve is a straight line. Documented in
        drivers/omap3isp-uapi.rst.
        """

    class omap3isp_cfa_fmt(enum.IntEnum):
        """Colour filters of sensors.

        In Linux 5.10 or earlier. Documented in drivers/omap3isp-uapi.rst.
        """

        OMAP3ISP_CFAFMT_BAYER = 0
        """The pattern of Bayer. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CFAFMT_SONYVGA = 1
        """A pattern of Sony's VGA sensors. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CFAFMT_RGBFOVEON = 2
        """Three layers, read as red, green and blue. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CFAFMT_DNSPL = 3
        """A pattern for downsampling. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CFAFMT_HONEYCOMB = 4
        """Super CCD honeycomb. Documented in drivers/omap3isp-uapi.rst."""
        OMAP3ISP_CFAFMT_RRGGBBFOVEON = 5
        """Three layers, read as two of each colour. Documented in drivers/omap3isp-uapi.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "omap3isp_alaw_ipwidth": (
                "OMAP3ISP_ALAW_BIT12_3",
                "OMAP3ISP_ALAW_BIT11_2",
                "OMAP3ISP_ALAW_BIT10_1",
                "OMAP3ISP_ALAW_BIT9_0",
            ),
            "omap3isp_cfa_fmt": (
                "OMAP3ISP_CFAFMT_BAYER",
                "OMAP3ISP_CFAFMT_SONYVGA",
                "OMAP3ISP_CFAFMT_RGBFOVEON",
                "OMAP3ISP_CFAFMT_DNSPL",
                "OMAP3ISP_CFAFMT_HONEYCOMB",
                "OMAP3ISP_CFAFMT_RRGGBBFOVEON",
            ),
        },
        flags={
            "omap3isp_ccdc_function": (
                "OMAP3ISP_CCDC_ALAW",
                "OMAP3ISP_CCDC_LPF",
                "OMAP3ISP_CCDC_BLCLAMP",
                "OMAP3ISP_CCDC_BCOMP",
                "OMAP3ISP_CCDC_FPC",
                "OMAP3ISP_CCDC_CULL",
                "OMAP3ISP_CCDC_CONFIG_LSC",
                "OMAP3ISP_CCDC_TBL_LSC",
            ),
            "omap3isp_prev_function": (
                "OMAP3ISP_PREV_LUMAENH",
                "OMAP3ISP_PREV_INVALAW",
                "OMAP3ISP_PREV_HRZ_MED",
                "OMAP3ISP_PREV_CFA",
                "OMAP3ISP_PREV_CHROMA_SUPP",
                "OMAP3ISP_PREV_WB",
                "OMAP3ISP_PREV_BLKADJ",
                "OMAP3ISP_PREV_RGB2RGB",
                "OMAP3ISP_PREV_COLOR_CONV",
                "OMAP3ISP_PREV_YC_LIMIT",
                "OMAP3ISP_PREV_DEFECT_COR",
                "OMAP3ISP_PREV_DRK_FRM_CAPTURE",
                "OMAP3ISP_PREV_DRK_FRM_SUBTRACT",
                "OMAP3ISP_PREV_LENS_SHADING",
                "OMAP3ISP_PREV_NF",
                "OMAP3ISP_PREV_GAMMA",
            ),
        },
    )
