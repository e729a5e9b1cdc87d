"""Device OSD transfer."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_device_osd_transfer: Messages by which a device learns what to call another on the screen.

CEC_MSG_GIVE_OSD_NAME: Final = 0x46
"""Asks for the name of the device. Documented in cec/cec-header.rst."""
CEC_MSG_SET_OSD_NAME: Final = 0x47
"""Tells the name of the device, which menus show. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_device_osd_transfer(enum.IntEnum):
        """Messages by which a device learns what to call another on the screen.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_GIVE_OSD_NAME = 0x46
        """Asks for the name of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_SET_OSD_NAME = 0x47
        """Tells the name of the device, which menus show. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__, enums={"cec_opcode_device_osd_transfer": ("CEC_MSG_GIVE_OSD_NAME", "CEC_MSG_SET_OSD_NAME")}
    )
