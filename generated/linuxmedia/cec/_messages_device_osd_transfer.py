"""Messages: device OSD transfer."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_device_osd_transfer import CEC_MSG_GIVE_OSD_NAME, CEC_MSG_SET_OSD_NAME


class set_osd_name(_m.Directed, opcode=CEC_MSG_SET_OSD_NAME):
    """Tells the name of the device, for menus that list devices. The answer to `give_osd_name`.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_OSD_NAME` (0x47) of HDMI 1.4, CEC 13.11. In Linux 5.10
    or earlier.
    """

    name: str = _m.text(14)
    """Name of the device, in ASCII. At most 14 bytes."""


class give_osd_name(_m.Directed, opcode=CEC_MSG_GIVE_OSD_NAME, answer=CEC_MSG_SET_OSD_NAME):
    """Asks a device for its name.

    Sent to one device. The answer is `set_osd_name`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_OSD_NAME` (0x46) of HDMI
    1.4, CEC 13.11. In Linux 5.10 or earlier.
    """
