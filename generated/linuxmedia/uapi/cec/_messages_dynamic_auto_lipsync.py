"""Dynamic auto lipsync."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_dynamic_auto_lipsync: Messages that tell how late picture and sound come out, so that an amplifier can
# delay sound to match.

CEC_MSG_REQUEST_CURRENT_LATENCY: Final = 0xA7
"""Asks for the latency of the device at a physical address. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_CURRENT_LATENCY: Final = 0xA8
"""Tells the latency of picture and sound. Documented in cec/cec-header.rst."""

# cec_op_low_latency_mode: Whether a display runs in its mode of low latency.

CEC_OP_LOW_LATENCY_MODE_OFF: Final = 0
"""In its usual mode. Documented in cec/cec-header.rst."""
CEC_OP_LOW_LATENCY_MODE_ON: Final = 1
"""In its mode of low latency, as for games. Documented in cec/cec-header.rst."""

# cec_op_aud_out_compensated: Whether the sound that a display passes on is delayed like its picture.

CEC_OP_AUD_OUT_COMPENSATED_NA: Final = 0
"""It passes no sound on. Documented in cec/cec-header.rst."""
CEC_OP_AUD_OUT_COMPENSATED_DELAY: Final = 1
"""Sound is delayed like the picture. Documented in cec/cec-header.rst."""
CEC_OP_AUD_OUT_COMPENSATED_NO_DELAY: Final = 2
"""Sound is not delayed. Documented in cec/cec-header.rst."""
CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY: Final = 3
"""Sound is delayed less than the picture; the message tells by how much. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_dynamic_auto_lipsync(enum.IntEnum):
        """Messages that tell how late picture and sound come out, so that an amplifier can delay sound to match.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_REQUEST_CURRENT_LATENCY = 0xA7
        """Asks for the latency of the device at a physical address. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_CURRENT_LATENCY = 0xA8
        """Tells the latency of picture and sound. Documented in cec/cec-header.rst."""

    class cec_op_low_latency_mode(enum.IntEnum):
        """Whether a display runs in its mode of low latency.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_LOW_LATENCY_MODE_OFF = 0
        """In its usual mode. Documented in cec/cec-header.rst."""
        CEC_OP_LOW_LATENCY_MODE_ON = 1
        """In its mode of low latency, as for games. Documented in cec/cec-header.rst."""

    class cec_op_aud_out_compensated(enum.IntEnum):
        """Whether the sound that a display passes on is delayed like its picture.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_AUD_OUT_COMPENSATED_NA = 0
        """It passes no sound on. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_OUT_COMPENSATED_DELAY = 1
        """Sound is delayed like the picture. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_OUT_COMPENSATED_NO_DELAY = 2
        """Sound is not delayed. Documented in cec/cec-header.rst."""
        CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY = 3
        """Sound is delayed less than the picture; the message tells by how much. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_dynamic_auto_lipsync": ("CEC_MSG_REQUEST_CURRENT_LATENCY", "CEC_MSG_REPORT_CURRENT_LATENCY"),
            "cec_op_low_latency_mode": ("CEC_OP_LOW_LATENCY_MODE_OFF", "CEC_OP_LOW_LATENCY_MODE_ON"),
            "cec_op_aud_out_compensated": (
                "CEC_OP_AUD_OUT_COMPENSATED_NA",
                "CEC_OP_AUD_OUT_COMPENSATED_DELAY",
                "CEC_OP_AUD_OUT_COMPENSATED_NO_DELAY",
                "CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY",
            ),
        },
    )
