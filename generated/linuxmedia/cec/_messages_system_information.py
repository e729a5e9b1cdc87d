"""Messages: system information."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_system_information import (
    CEC_MSG_CEC_VERSION,
    CEC_MSG_GET_CEC_VERSION,
    CEC_MSG_GET_MENU_LANGUAGE,
    CEC_MSG_GIVE_FEATURES,
    CEC_MSG_GIVE_PHYSICAL_ADDR,
    CEC_MSG_REPORT_FEATURES,
    CEC_MSG_REPORT_PHYSICAL_ADDR,
    CEC_MSG_SET_MENU_LANGUAGE,
)


class cec_version(_m.Directed, opcode=CEC_MSG_CEC_VERSION):
    """Tells which version of CEC the device follows. The answer to `get_cec_version`.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_CEC_VERSION` (0x9e) of HDMI 1.4, CEC 13.6. In Linux 5.10 or
    earlier.
    """

    cec_version: int = _m.u8()
    """What the device follows. A value of `linuxmedia.uapi.cec.cec_op_cec_version`."""


class get_cec_version(_m.Directed, opcode=CEC_MSG_GET_CEC_VERSION, answer=CEC_MSG_CEC_VERSION):
    """Asks which version of CEC a device follows.

    Sent to one device. The answer is `cec_version`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GET_CEC_VERSION` (0x9f) of HDMI
    1.4, CEC 13.6. In Linux 5.10 or earlier.
    """


class report_physical_addr(_m.Broadcast, opcode=CEC_MSG_REPORT_PHYSICAL_ADDR):
    """Tells everybody where the device is, which links its logical address to a place.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_PHYSICAL_ADDR` (0x84) of HDMI 1.4, CEC 13.6. In
    Linux 5.10 or earlier.
    """

    phys_addr: int = _m.be16()
    """Where the sender is in the tree of HDMI links."""
    prim_devtype: int = _m.u8()
    """What kind of device it is before all. A value of `linuxmedia.uapi.cec.cec_op_prim_devtype`."""


class give_physical_addr(_m.Directed, opcode=CEC_MSG_GIVE_PHYSICAL_ADDR, answer=CEC_MSG_REPORT_PHYSICAL_ADDR):
    """Asks a device for its physical address.

    Sent to one device. The answer is `report_physical_addr`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_PHYSICAL_ADDR`
    (0x83) of HDMI 1.4, CEC 13.6. In Linux 5.10 or earlier.
    """


class set_menu_language(_m.Broadcast, opcode=CEC_MSG_SET_MENU_LANGUAGE):
    """Sent by the television when the language of its menus changes, and as the answer to `get_menu_language`.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_MENU_LANGUAGE` (0x32) of HDMI 1.4, CEC 13.6. In
    Linux 5.10 or earlier.
    """

    language: str = _m.fixed_text(3)
    """ISO 639-2/B code of the language, such as eng."""


class get_menu_language(_m.Directed, opcode=CEC_MSG_GET_MENU_LANGUAGE, answer=CEC_MSG_SET_MENU_LANGUAGE):
    """Asks the television for the language of its menus.

    Sent to one device. The answer is `set_menu_language`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GET_MENU_LANGUAGE` (0x91)
    of HDMI 1.4, CEC 13.6. In Linux 5.10 or earlier.
    """


class report_features(_m.Broadcast, opcode=CEC_MSG_REPORT_FEATURES):
    """Tells everybody what the device can do (CEC 2.0). The C helper that builds it knows a single byte of each kind.

    Broadcast to all devices. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_FEATURES` (0xa6) of HDMI 2.0, CEC 2.0. In Linux
    5.10 or earlier.
    """

    cec_version: int = _m.u8()
    """Version of CEC that it follows. A value of `linuxmedia.uapi.cec.cec_op_cec_version`."""
    all_device_types: int = _m.u8()
    """All kinds of device that it is. Flags of `linuxmedia.uapi.cec.cec_op_all_devtype`."""
    rc_profile: bytes = _m.extensible()
    """Remote control profile: a value of `linuxmedia.uapi.cec.cec_op_feat_rc_tv_profile` for a television, flags of
    `linuxmedia.uapi.cec.cec_op_feat_rc_src` for a source.
    """
    dev_features: bytes = _m.extensible()
    """Features of the device: flags of `linuxmedia.uapi.cec.cec_op_feat_dev` in the first byte."""


class give_features(_m.Directed, opcode=CEC_MSG_GIVE_FEATURES, answer=CEC_MSG_REPORT_FEATURES):
    """Asks a device what it can do (CEC 2.0).

    Sent to one device. The answer is `report_features`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_FEATURES` (0xa5) of
    HDMI 2.0, CEC 2.0. In Linux 5.10 or earlier.
    """
