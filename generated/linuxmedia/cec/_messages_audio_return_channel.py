"""Messages: audio return channel control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_audio_return_channel import (
    CEC_MSG_INITIATE_ARC,
    CEC_MSG_REPORT_ARC_INITIATED,
    CEC_MSG_REPORT_ARC_TERMINATED,
    CEC_MSG_REQUEST_ARC_INITIATION,
    CEC_MSG_REQUEST_ARC_TERMINATION,
    CEC_MSG_TERMINATE_ARC,
)


class report_arc_initiated(_m.Directed, opcode=CEC_MSG_REPORT_ARC_INITIATED):
    """Sent by the television once its sound goes out on the audio return channel.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_ARC_INITIATED` (0xc1) of HDMI 1.4, CEC 13.17. In
    Linux 5.10 or earlier.
    """


class initiate_arc(_m.Directed, opcode=CEC_MSG_INITIATE_ARC, answer=CEC_MSG_REPORT_ARC_INITIATED):
    """Sent by the receiver of sound to have the television switch the audio return channel on.

    Sent to one device. The answer is `report_arc_initiated`. Opcode `linuxmedia.uapi.cec.CEC_MSG_INITIATE_ARC` (0xc0)
    of HDMI 1.4, CEC 13.17. In Linux 5.10 or earlier.
    """


class request_arc_initiation(_m.Directed, opcode=CEC_MSG_REQUEST_ARC_INITIATION, answer=CEC_MSG_INITIATE_ARC):
    """Sent by the television to have the receiver of sound begin with the audio return channel.

    Sent to one device. The answer is `initiate_arc`. Opcode `linuxmedia.uapi.cec.CEC_MSG_REQUEST_ARC_INITIATION` (0xc3)
    of HDMI 1.4, CEC 13.17. In Linux 5.10 or earlier.
    """


class report_arc_terminated(_m.Directed, opcode=CEC_MSG_REPORT_ARC_TERMINATED):
    """Sent by the television once the audio return channel is off.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_ARC_TERMINATED` (0xc2) of HDMI 1.4, CEC 13.17. In
    Linux 5.10 or earlier.
    """


class terminate_arc(_m.Directed, opcode=CEC_MSG_TERMINATE_ARC, answer=CEC_MSG_REPORT_ARC_TERMINATED):
    """Sent by the receiver of sound to have the television switch the audio return channel off.

    Sent to one device. The answer is `report_arc_terminated`. Opcode `linuxmedia.uapi.cec.CEC_MSG_TERMINATE_ARC` (0xc5)
    of HDMI 1.4, CEC 13.17. In Linux 5.10 or earlier.
    """


class request_arc_termination(_m.Directed, opcode=CEC_MSG_REQUEST_ARC_TERMINATION, answer=CEC_MSG_TERMINATE_ARC):
    """Sent by the television to have the receiver of sound end the audio return channel.

    Sent to one device. The answer is `terminate_arc`. Opcode `linuxmedia.uapi.cec.CEC_MSG_REQUEST_ARC_TERMINATION`
    (0xc4) of HDMI 1.4, CEC 13.17. In Linux 5.10 or earlier.
    """
