"""Messages: dynamic auto lipsync."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_dynamic_auto_lipsync import (
    CEC_MSG_REPORT_CURRENT_LATENCY,
    CEC_MSG_REQUEST_CURRENT_LATENCY,
    CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY,
)


class report_current_latency(_m.Broadcast, opcode=CEC_MSG_REPORT_CURRENT_LATENCY):
    """Tells by how much a display delays picture and sound (CEC 2.0): when that changes, and as the answer to
    `request_current_latency`.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_CURRENT_LATENCY` (0xa8) of HDMI 2.0, CEC 2.0.
    In Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address of the display."""
    video_latency: int = _m.u8()
    """Delay of the picture: its milliseconds divided by 2, plus 1."""
    _unused_2 = _m.unused(5)
    low_latency_mode: int = _m.bits(1)
    """Whether the display is in its quick mode. A value of `linuxmedia.uapi.cec.cec_op_low_latency_mode`."""
    audio_out_compensated: int = _m.bits(2)
    """Whether the sound that it passes on is delayed as well. A value of
    `linuxmedia.uapi.cec.cec_op_aud_out_compensated`.
    """
    audio_out_delay: int = _m.u8(
        default=1, when=_m.where(audio_out_compensated=(CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY,))
    )
    """Delay of the sound, counted as that of the picture; 1 is none. Sent where `audio_out_compensated` is
    `linuxmedia.uapi.cec.CEC_OP_AUD_OUT_COMPENSATED_PARTIAL_DELAY`. 1 where it is not sent. In Linux 5.10 the C helper
    that parses the message says 0 where there is none.
    """


class request_current_latency(
    _m.Broadcast, opcode=CEC_MSG_REQUEST_CURRENT_LATENCY, answer=CEC_MSG_REPORT_CURRENT_LATENCY
):
    """Asks the device at a physical address by how much it delays picture and sound (CEC 2.0).

    Broadcast to all devices. The answer is `report_current_latency`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_REQUEST_CURRENT_LATENCY` (0xa7) of HDMI 2.0, CEC 2.0. In Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Physical address of the device that is asked."""
