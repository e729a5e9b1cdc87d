"""Raw capture of the AM437x."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# vpfe_ccdc_data_size: Bits of a raw pixel, fewer with each value; there is none for 9 bits.

VPFE_CCDC_DATA_16BITS: Final = 0
"""The whole word is pixel data."""
VPFE_CCDC_DATA_15BITS: Final = 1
"""A pixel has 15 bits, of the 16 in memory."""
VPFE_CCDC_DATA_14BITS: Final = 2
"""A pixel has 14 bits, of the 16 in memory."""
VPFE_CCDC_DATA_13BITS: Final = 3
"""A pixel has 13 bits, of the 16 in memory."""
VPFE_CCDC_DATA_12BITS: Final = 4
"""A pixel has 12 bits, of the 16 in memory."""
VPFE_CCDC_DATA_11BITS: Final = 5
"""A pixel has 11 bits, of the 16 in memory."""
VPFE_CCDC_DATA_10BITS: Final = 6
"""A pixel has 10 bits, of the 16 in memory."""
VPFE_CCDC_DATA_8BITS: Final = 7
"""A pixel fills one byte, and two share a word."""

# vpfe_ccdc_sample_length: Masked pixels of a line that black is the mean of.

VPFE_CCDC_SAMPLE_1PIXELS: Final = 0
"""A single pixel, with no mean at all."""
VPFE_CCDC_SAMPLE_2PIXELS: Final = 1
"""Two pixels."""
VPFE_CCDC_SAMPLE_4PIXELS: Final = 2
"""Four pixels."""
VPFE_CCDC_SAMPLE_8PIXELS: Final = 3
"""Eight pixels."""
VPFE_CCDC_SAMPLE_16PIXELS: Final = 4
"""Sixteen pixels."""

# vpfe_ccdc_sample_line: Lines that black is the mean of.

VPFE_CCDC_SAMPLE_1LINES: Final = 0
"""A single line, with no mean over lines."""
VPFE_CCDC_SAMPLE_2LINES: Final = 1
"""Two lines."""
VPFE_CCDC_SAMPLE_4LINES: Final = 2
"""Four lines."""
VPFE_CCDC_SAMPLE_8LINES: Final = 3
"""Eight lines."""
VPFE_CCDC_SAMPLE_16LINES: Final = 4
"""Sixteen lines."""

# vpfe_ccdc_gamma_width: Ten bits of a pixel that the AM437x's A-law companding takes.

VPFE_CCDC_GAMMA_BITS_15_6: Final = 0
"""Bits 15 to 6 of the pixel."""
VPFE_CCDC_GAMMA_BITS_14_5: Final = 1
"""Bits 14 to 5 of the pixel."""
VPFE_CCDC_GAMMA_BITS_13_4: Final = 2
"""Bits 13 to 4 of the pixel."""
VPFE_CCDC_GAMMA_BITS_12_3: Final = 3
"""Bits 12 to 3 of the pixel."""
VPFE_CCDC_GAMMA_BITS_11_2: Final = 4
"""Bits 11 to 2 of the pixel."""
VPFE_CCDC_GAMMA_BITS_10_1: Final = 5
"""Bits 10 to 1 of the pixel."""
VPFE_CCDC_GAMMA_BITS_09_0: Final = 6
"""Bits 9 to 0 of the pixel."""


class vpfe_ccdc_a_law(_s.Structure):
    """Companding by A-law, which leaves 8 bits of a pixel.

    In Linux 5.10 or earlier.
    """

    enable: int = _s.u8()
    """Whether pixels are companded; whenever a raw format is set the driver decides anew. From 0 to 1. Set by the
    caller.
    """
    gamma_wd: int = _s.uint()
    """Bits that are taken. Set by the caller."""


class vpfe_ccdc_black_clamp(_s.Structure):
    """Subtraction of black, measured or fixed.

    In Linux 5.10 or earlier.
    """

    enable: int = _s.u8()
    """1 measures black, 0 takes `dc_sub`. From 0 to 1. Set by the caller."""
    sample_pixel: int = _s.uint()
    """Pixels to measure in a line, if black is measured. Set by the caller."""
    sample_ln: int = _s.uint()
    """Lines to measure, if black is measured. Set by the caller."""
    start_pixel: int = _s.u16()
    """First pixel to measure. In pixels. Set by the caller."""
    sgain: int = _s.u16()
    """Gain of what is measured. From 0 to 0x1F. A coefficient. Set by the caller."""
    dc_sub: int = _s.u16()
    """Level to subtract if black is not measured. In pixel value. From 0 to 0x3FFF. Set by the caller."""


class vpfe_ccdc_black_compensation(_s.Structure):
    """Levels to subtract from each colour.

    In Linux 5.10 or earlier.
    """

    r: int = _s.s8()
    """Constant for red. Set by the caller."""
    gr: int = _s.s8()
    """Constant for green in lines with red. Set by the caller."""
    b: int = _s.s8()
    """Constant for blue. Set by the caller."""
    gb: int = _s.s8()
    """Constant for green in lines with blue. Set by the caller."""


class vpfe_ccdc_config_params_raw(_s.Structure):
    """How raw pixels are taken in.

    In Linux 5.10 or earlier.
    """

    data_sz: int = _s.uint()
    """Size of a pixel; selecting an input sets it to the width of that bus. Set by the caller."""
    alaw: vpfe_ccdc_a_law = _s.nested(vpfe_ccdc_a_law)
    """Companding. Set by the caller."""
    blk_clamp: vpfe_ccdc_black_clamp = _s.nested(vpfe_ccdc_black_clamp)
    """Clamping of black. Set by the caller."""
    blk_comp: vpfe_ccdc_black_compensation = _s.nested(vpfe_ccdc_black_compensation)
    """Compensation of black. Set by the caller."""


if TYPE_CHECKING:

    class vpfe_ccdc_data_size(enum.IntEnum):
        """Bits of a raw pixel, fewer with each value; there is none for 9 bits.

        In Linux 5.10 or earlier.
        """

        VPFE_CCDC_DATA_16BITS = 0
        """The whole word is pixel data."""
        VPFE_CCDC_DATA_15BITS = 1
        """A pixel has 15 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_14BITS = 2
        """A pixel has 14 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_13BITS = 3
        """A pixel has 13 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_12BITS = 4
        """A pixel has 12 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_11BITS = 5
        """A pixel has 11 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_10BITS = 6
        """A pixel has 10 bits, of the 16 in memory."""
        VPFE_CCDC_DATA_8BITS = 7
        """A pixel fills one byte, and two share a word."""

    class vpfe_ccdc_sample_length(enum.IntEnum):
        """Masked pixels of a line that black is the mean of.

        In Linux 5.10 or earlier.
        """

        VPFE_CCDC_SAMPLE_1PIXELS = 0
        """A single pixel, with no mean at all."""
        VPFE_CCDC_SAMPLE_2PIXELS = 1
        """Two pixels."""
        VPFE_CCDC_SAMPLE_4PIXELS = 2
        """Four pixels."""
        VPFE_CCDC_SAMPLE_8PIXELS = 3
        """Eight pixels."""
        VPFE_CCDC_SAMPLE_16PIXELS = 4
        """Sixteen pixels."""

    class vpfe_ccdc_sample_line(enum.IntEnum):
        """Lines that black is the mean of.

        In Linux 5.10 or earlier.
        """

        VPFE_CCDC_SAMPLE_1LINES = 0
        """A single line, with no mean over lines."""
        VPFE_CCDC_SAMPLE_2LINES = 1
        """Two lines."""
        VPFE_CCDC_SAMPLE_4LINES = 2
        """Four lines."""
        VPFE_CCDC_SAMPLE_8LINES = 3
        """Eight lines."""
        VPFE_CCDC_SAMPLE_16LINES = 4
        """Sixteen lines."""

    class vpfe_ccdc_gamma_width(enum.IntEnum):
        """Ten bits of a pixel that the AM437x's A-law companding takes.

        In Linux 5.10 or earlier.
        """

        VPFE_CCDC_GAMMA_BITS_15_6 = 0
        """Bits 15 to 6 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_14_5 = 1
        """Bits 14 to 5 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_13_4 = 2
        """Bits 13 to 4 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_12_3 = 3
        """Bits 12 to 3 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_11_2 = 4
        """Bits 11 to 2 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_10_1 = 5
        """Bits 10 to 1 of the pixel."""
        VPFE_CCDC_GAMMA_BITS_09_0 = 6
        """Bits 9 to 0 of the pixel."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "vpfe_ccdc_data_size": (
                "VPFE_CCDC_DATA_16BITS",
                "VPFE_CCDC_DATA_15BITS",
                "VPFE_CCDC_DATA_14BITS",
                "VPFE_CCDC_DATA_13BITS",
                "VPFE_CCDC_DATA_12BITS",
                "VPFE_CCDC_DATA_11BITS",
                "VPFE_CCDC_DATA_10BITS",
                "VPFE_CCDC_DATA_8BITS",
            ),
            "vpfe_ccdc_sample_length": (
                "VPFE_CCDC_SAMPLE_1PIXELS",
                "VPFE_CCDC_SAMPLE_2PIXELS",
                "VPFE_CCDC_SAMPLE_4PIXELS",
                "VPFE_CCDC_SAMPLE_8PIXELS",
                "VPFE_CCDC_SAMPLE_16PIXELS",
            ),
            "vpfe_ccdc_sample_line": (
                "VPFE_CCDC_SAMPLE_1LINES",
                "VPFE_CCDC_SAMPLE_2LINES",
                "VPFE_CCDC_SAMPLE_4LINES",
                "VPFE_CCDC_SAMPLE_8LINES",
                "VPFE_CCDC_SAMPLE_16LINES",
            ),
            "vpfe_ccdc_gamma_width": (
                "VPFE_CCDC_GAMMA_BITS_15_6",
                "VPFE_CCDC_GAMMA_BITS_14_5",
                "VPFE_CCDC_GAMMA_BITS_13_4",
                "VPFE_CCDC_GAMMA_BITS_12_3",
                "VPFE_CCDC_GAMMA_BITS_11_2",
                "VPFE_CCDC_GAMMA_BITS_10_1",
                "VPFE_CCDC_GAMMA_BITS_09_0",
            ),
        },
    )
