"""Controls of the MAX2175 tuner."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# max2175_cid: Controls that only this tuner has.

V4L2_CID_MAX2175_I2S_ENABLE: Final = 0x00981991
"""Boolean: switches the digital output; only on the sub-device. Documented in drivers/max2175.rst."""
V4L2_CID_MAX2175_HSLS: Final = 0x00981992
"""Boolean: the local oscillator is above the frequency rather than below it. Documented in drivers/max2175.rst."""
V4L2_CID_MAX2175_RX_MODE: Final = 0x00981993
"""Menu of presets for band and sample rate, which depend on the part of the world that the tuner is made for.
Documented in drivers/max2175.rst.
"""
