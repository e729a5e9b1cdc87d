"""Power status."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_power_status: Messages that tell whether another device is on, in standby, or between the two.

CEC_MSG_GIVE_DEVICE_POWER_STATUS: Final = 0x8F
"""Asks whether the device is on. Documented in cec/cec-header.rst."""
CEC_MSG_REPORT_POWER_STATUS: Final = 0x90
"""Tells whether the device is on. Documented in cec/cec-header.rst."""

# cec_op_power_status: Power status of a device.

CEC_OP_POWER_STATUS_ON: Final = 0
"""The device is ready for all that it can do. Documented in cec/cec-header.rst."""
CEC_OP_POWER_STATUS_STANDBY: Final = 1
"""The device sleeps, and listens for messages that wake it. Documented in cec/cec-header.rst."""
CEC_OP_POWER_STATUS_TO_ON: Final = 2
"""It is on its way from standby to on. Documented in cec/cec-header.rst."""
CEC_OP_POWER_STATUS_TO_STANDBY: Final = 3
"""It is on its way from on to standby. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_power_status(enum.IntEnum):
        """Messages that tell whether another device is on, in standby, or between the two.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_GIVE_DEVICE_POWER_STATUS = 0x8F
        """Asks whether the device is on. Documented in cec/cec-header.rst."""
        CEC_MSG_REPORT_POWER_STATUS = 0x90
        """Tells whether the device is on. Documented in cec/cec-header.rst."""

    class cec_op_power_status(enum.IntEnum):
        """Power status of a device.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_POWER_STATUS_ON = 0
        """The device is ready for all that it can do. Documented in cec/cec-header.rst."""
        CEC_OP_POWER_STATUS_STANDBY = 1
        """The device sleeps, and listens for messages that wake it. Documented in cec/cec-header.rst."""
        CEC_OP_POWER_STATUS_TO_ON = 2
        """It is on its way from standby to on. Documented in cec/cec-header.rst."""
        CEC_OP_POWER_STATUS_TO_STANDBY = 3
        """It is on its way from on to standby. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_power_status": ("CEC_MSG_GIVE_DEVICE_POWER_STATUS", "CEC_MSG_REPORT_POWER_STATUS"),
            "cec_op_power_status": (
                "CEC_OP_POWER_STATUS_ON",
                "CEC_OP_POWER_STATUS_STANDBY",
                "CEC_OP_POWER_STATUS_TO_ON",
                "CEC_OP_POWER_STATUS_TO_STANDBY",
            ),
        },
    )
