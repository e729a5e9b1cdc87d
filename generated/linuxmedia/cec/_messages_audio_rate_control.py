"""Messages: audio rate control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_audio_rate_control import CEC_MSG_SET_AUDIO_RATE


class set_audio_rate(_m.Directed, opcode=CEC_MSG_SET_AUDIO_RATE):
    """Sent by an amplifier with a clock of its own, at least every two seconds, to make a source send sound a little
    faster or slower.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_AUDIO_RATE` (0x9a) of HDMI 1.4, CEC 13.16. In Linux 5.10
    or earlier.
    """

    audio_rate: int = _m.u8()
    """Rate to send at. A value of `linuxmedia.uapi.cec.cec_op_aud_rate`."""
