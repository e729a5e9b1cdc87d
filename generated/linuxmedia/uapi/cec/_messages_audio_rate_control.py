"""Audio rate control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_audio_rate_control: Message by which an amplifier keeps its buffer of sound from running full or dry.

CEC_MSG_SET_AUDIO_RATE: Final = 0x9A
"""Makes a source send sound a little faster or slower. Documented in cec/cec-header.rst."""

# cec_op_aud_rate: How a source adjusts the rate of sound.

CEC_OP_AUD_RATE_OFF: Final = 0
"""The source follows its own clock. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_WIDE_STD: Final = 1
"""Standard rate of the wide range. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_WIDE_FAST: Final = 2
"""Fast rate of the wide range. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_WIDE_SLOW: Final = 3
"""Slow rate of the wide range. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_NARROW_STD: Final = 4
"""Standard rate of the narrow range. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_NARROW_FAST: Final = 5
"""Fast rate of the narrow range. Documented in cec/cec-header.rst."""
CEC_OP_AUD_RATE_NARROW_SLOW: Final = 6
"""Slow rate of the narrow range. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_audio_rate_control(enum.IntEnum):
        """Message by which an amplifier keeps its buffer of sound from running full or dry.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_SET_AUDIO_RATE = 0x9A
        """Makes a source send sound a little faster or slower. Documented in cec/cec-header.rst."""

    class cec_op_aud_rate(enum.IntEnum):
        """How a source adjusts the rate of sound.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_AUD_RATE_OFF = 0
        """The source follows its own clock. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_WIDE_STD = 1
        """Standard rate of the wide range. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_WIDE_FAST = 2
        """Fast rate of the wide range. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_WIDE_SLOW = 3
        """Slow rate of the wide range. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_NARROW_STD = 4
        """Standard rate of the narrow range. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_NARROW_FAST = 5
        """Fast rate of the narrow range. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_RATE_NARROW_SLOW = 6
        """Slow rate of the narrow range. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_audio_rate_control": ("CEC_MSG_SET_AUDIO_RATE",),
            "cec_op_aud_rate": (
                "CEC_OP_AUD_RATE_OFF",
                "CEC_OP_AUD_RATE_WIDE_STD",
                "CEC_OP_AUD_RATE_WIDE_FAST",
                "CEC_OP_AUD_RATE_WIDE_SLOW",
                "CEC_OP_AUD_RATE_NARROW_STD",
                "CEC_OP_AUD_RATE_NARROW_FAST",
                "CEC_OP_AUD_RATE_NARROW_SLOW",
            ),
        },
    )
