"""Messages: general protocol messages."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_general_protocol import CEC_MSG_ABORT, CEC_MSG_FEATURE_ABORT


class feature_abort(_m.Directed, opcode=CEC_MSG_FEATURE_ABORT):
    """Refuses a message, or says that it is not known; only directed messages are refused so.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_FEATURE_ABORT` (0x00) of HDMI 1.4, CEC 12. In Linux 5.10 or
    earlier.
    """

    abort_msg: int = _m.u8()
    """Opcode of the message that is refused. A value of `linuxmedia.uapi.cec.cec_opcode`."""
    reason: int = _m.u8()
    """Why it is refused. A value of `linuxmedia.uapi.cec.cec_op_abort_reason`."""


class abort(_m.Directed, opcode=CEC_MSG_ABORT):
    """Makes the receiver answer with `feature_abort`, to test that it does.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_ABORT` (0xff) of HDMI 1.4, CEC 12. In Linux 5.10 or earlier.
    """
