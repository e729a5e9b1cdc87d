"""RF tuner controls."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# v4l2_rf_tuner_control: Controls of the stages between antenna and demodulator.

V4L2_CID_RF_TUNER_CLASS_BASE: Final = 0x00A20900
"""Number that the ids of the RF tuner class count from. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_CLASS: Final = 0x00A20001
"""Heading under which a panel shows the tuner's controls; it has no value. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_BANDWIDTH_AUTO: Final = 0x00A2090B
"""The driver sets the filters to the bandwidth of the channel. A boolean. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_BANDWIDTH: Final = 0x00A2090C
"""Bandwidth of the filters while `V4L2_CID_RF_TUNER_BANDWIDTH_AUTO` is off. An integer in hertz; the driver sets the
range. Documented in v4l/ext-ctrls-rf-tuner.rst.
"""
V4L2_CID_RF_TUNER_RF_GAIN: Final = 0x00A20920
"""Gain of an amplifier outside the tuner chip, right behind the antenna. An integer; the driver sets the range.
Documented in v4l/ext-ctrls-rf-tuner.rst.
"""
V4L2_CID_RF_TUNER_LNA_GAIN_AUTO: Final = 0x00A20929
"""The device sets the gain of the low-noise amplifier. A boolean. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_LNA_GAIN: Final = 0x00A2092A
"""Gain of the low-noise amplifier, the chip's first stage, while `V4L2_CID_RF_TUNER_LNA_GAIN_AUTO` is off. An integer;
the driver sets the range. Documented in v4l/ext-ctrls-rf-tuner.rst.
"""
V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO: Final = 0x00A20933
"""The device sets the gain of the mixer. A boolean. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_MIXER_GAIN: Final = 0x00A20934
"""Gain of the mixer, the second stage, while `V4L2_CID_RF_TUNER_MIXER_GAIN_AUTO` is off. An integer; the driver sets
the range. Documented in v4l/ext-ctrls-rf-tuner.rst.
"""
V4L2_CID_RF_TUNER_IF_GAIN_AUTO: Final = 0x00A2093D
"""The device sets the gain of the intermediate frequency. A boolean. Documented in v4l/ext-ctrls-rf-tuner.rst."""
V4L2_CID_RF_TUNER_IF_GAIN: Final = 0x00A2093E
"""Gain of the intermediate frequency, or of the baseband, the last stage, while `V4L2_CID_RF_TUNER_IF_GAIN_AUTO` is
off. An integer; the driver sets the range. Documented in v4l/ext-ctrls-rf-tuner.rst.
"""
V4L2_CID_RF_TUNER_PLL_LOCK: Final = 0x00A2095B
"""The synthesiser holds the frequency that is tuned to. A volatile boolean. Documented in v4l/ext-ctrls-rf-tuner.rst.
The page calls it read-only; the core only makes it volatile, and e4000, which has it, adds no flag.
"""
