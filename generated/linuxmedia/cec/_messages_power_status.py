"""Messages: power status."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_power_status import CEC_MSG_GIVE_DEVICE_POWER_STATUS, CEC_MSG_REPORT_POWER_STATUS


class report_power_status(_m.Either, opcode=CEC_MSG_REPORT_POWER_STATUS):
    """Tells whether the device is on. Devices of CEC 2.0 broadcast it when that changes.

    Sent to one device or broadcast to all. Opcode `linuxmedia.uapi.cec.CEC_MSG_REPORT_POWER_STATUS` (0x90) of HDMI 1.4,
    CEC 13.14. In Linux 5.10 or earlier.
    """

    pwr_state: int = _m.u8()
    """On, in standby, or on its way. A value of `linuxmedia.uapi.cec.cec_op_power_status`."""


class give_device_power_status(
    _m.Directed, opcode=CEC_MSG_GIVE_DEVICE_POWER_STATUS, answer=CEC_MSG_REPORT_POWER_STATUS
):
    """Asks a device whether it is on.

    Sent to one device. The answer is `report_power_status`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_GIVE_DEVICE_POWER_STATUS` (0x8f) of HDMI 1.4, CEC 13.14. In Linux 5.10 or earlier.
    """
