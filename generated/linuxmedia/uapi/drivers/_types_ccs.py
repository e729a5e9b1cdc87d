"""Controls of MIPI CCS sensors."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# ccs_cid: Controls that only sensors after MIPI CCS have. Value x of V4L2_CID_ANALOGUE_GAIN stands for the gain (m0 x +
# c0) / (m1 x + c1); in sensors with the other model the gain is the linear factor times 2 to the exponent.

V4L2_CID_CCS_ANALOGUE_GAIN_M0: Final = 0x009819F1
"""Read-only constant m0 of the gain's formula. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_ANALOGUE_GAIN_C0: Final = 0x009819F2
"""Read-only constant c0 of the gain's formula. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_ANALOGUE_GAIN_M1: Final = 0x009819F3
"""Read-only constant m1 of the gain's formula. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_ANALOGUE_GAIN_C1: Final = 0x009819F4
"""Read-only constant c1 of the gain's formula. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_ANALOGUE_LINEAR_GAIN: Final = 0x009819F5
"""Linear factor of the other model. An integer within the sensor's limits. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_ANALOGUE_EXPONENTIAL_GAIN: Final = 0x009819F6
"""Exponent of 2 in the other model. An integer within the sensor's limits. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_SHADING_CORRECTION: Final = 0x009819F8
"""Boolean: switches the correction of lens shading. Documented in drivers/ccs.rst."""
V4L2_CID_CCS_LUMINANCE_CORRECTION_LEVEL: Final = 0x009819F9
"""Strength of that correction for luminance: 0 is none, 128 leaves corners 10 % darker than the middle. It is meant as
a number, but the driver of 6.12 declares it a boolean with values up to 255, which the control framework refuses.
Documented in drivers/ccs.rst.
"""
