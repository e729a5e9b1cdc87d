"""Messages: OSD display."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_osd_display import CEC_MSG_SET_OSD_STRING


class set_osd_string(_m.Directed, opcode=CEC_MSG_SET_OSD_STRING):
    """Makes the television show a text.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_OSD_STRING` (0x64) of HDMI 1.4, CEC 13.10. In Linux 5.10
    or earlier.
    """

    disp_ctl: int = _m.u8()
    """For how long to show it. A value of `linuxmedia.uapi.cec.cec_op_disp_ctl`."""
    osd: str = _m.text(13)
    """The text, in ASCII; empty to clear the one that is there. At most 13 bytes."""
