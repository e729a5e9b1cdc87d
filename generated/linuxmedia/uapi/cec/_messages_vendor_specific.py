"""Vendor specific commands."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_vendor_specific: Opcodes of vendor specific commands.

CEC_MSG_DEVICE_VENDOR_ID: Final = 0x87
"""Tells the maker of the device. Documented in cec/cec-header.rst."""
CEC_MSG_GIVE_DEVICE_VENDOR_ID: Final = 0x8C
"""Asks for the maker of the device. Documented in cec/cec-header.rst."""
CEC_MSG_VENDOR_COMMAND: Final = 0x89
"""A command that only the maker defines. Documented in cec/cec-header.rst."""
CEC_MSG_VENDOR_COMMAND_WITH_ID: Final = 0xA0
"""A command of a maker who is named in it. Documented in cec/cec-header.rst."""
CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN: Final = 0x8A
"""A key that only the maker defines is pressed. Documented in cec/cec-header.rst."""
CEC_MSG_VENDOR_REMOTE_BUTTON_UP: Final = 0x8B
"""The maker's key is released. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_vendor_specific(enum.IntEnum):
        """Opcodes of vendor specific commands.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_DEVICE_VENDOR_ID = 0x87
        """Tells the maker of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_GIVE_DEVICE_VENDOR_ID = 0x8C
        """Asks for the maker of the device. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_COMMAND = 0x89
        """A command that only the maker defines. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_COMMAND_WITH_ID = 0xA0
        """A command of a maker who is named in it. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN = 0x8A
        """A key that only the maker defines is pressed. Documented in cec/cec-header.rst."""
        CEC_MSG_VENDOR_REMOTE_BUTTON_UP = 0x8B
        """The maker's key is released. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_vendor_specific": (
                "CEC_MSG_DEVICE_VENDOR_ID",
                "CEC_MSG_GIVE_DEVICE_VENDOR_ID",
                "CEC_MSG_VENDOR_COMMAND",
                "CEC_MSG_VENDOR_COMMAND_WITH_ID",
                "CEC_MSG_VENDOR_REMOTE_BUTTON_DOWN",
                "CEC_MSG_VENDOR_REMOTE_BUTTON_UP",
            ),
        },
    )
