"""Audio return channel control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_audio_return_channel: Messages that turn sound from the television back to an amplifier on and off (ARC).

CEC_MSG_INITIATE_ARC: Final = 0xC0
"""The receiver of sound wants the channel on. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_ARC_INITIATED: Final = 0xC1
"""The channel is on. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_ARC_TERMINATED: Final = 0xC2
"""The channel is off. Documented in cec/cec-header.rst."""
CEC_MSG_REQUEST_ARC_INITIATION: Final = 0xC3
"""The television asks the receiver of sound to begin. Documented in cec/cec-header.rst."""
CEC_MSG_REQUEST_ARC_TERMINATION: Final = 0xC4
"""The television asks the receiver of sound to end. Documented in cec/cec-header.rst."""
CEC_MSG_TERMINATE_ARC: Final = 0xC5
"""The receiver of sound wants the channel off. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_audio_return_channel(enum.IntEnum):
        """Messages that turn sound from the television back to an amplifier on and off (ARC).

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_INITIATE_ARC = 0xC0
        """The receiver of sound wants the channel on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_ARC_INITIATED = 0xC1
        """The channel is on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_ARC_TERMINATED = 0xC2
        """The channel is off. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ARC_INITIATION = 0xC3
        """The television asks the receiver of sound to begin. Documented in cec/cec-header.rst."""
        CEC_MSG_REQUEST_ARC_TERMINATION = 0xC4
        """The television asks the receiver of sound to end. Documented in cec/cec-header.rst."""
        CEC_MSG_TERMINATE_ARC = 0xC5
        """The receiver of sound wants the channel off. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_audio_return_channel": (
                "CEC_MSG_INITIATE_ARC",
                "CEC_MSG_REPORT_ARC_INITIATED",
                "CEC_MSG_REPORT_ARC_TERMINATED",
                "CEC_MSG_REQUEST_ARC_INITIATION",
                "CEC_MSG_REQUEST_ARC_TERMINATION",
                "CEC_MSG_TERMINATE_ARC",
            ),
        },
    )
