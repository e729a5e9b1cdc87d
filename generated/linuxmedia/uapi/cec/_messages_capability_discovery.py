"""Capability discovery and control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_capability_discovery: Opcode of capability discovery and control.

CEC_MSG_CDC_MESSAGE: Final = 0xF8
"""Carries a message of its own, whose opcode follows the sender's physical address. Documented in
cec/cec-header.rst.
"""

# cec_cdc_opcode: Opcodes of the messages inside a CDC message.

CEC_MSG_CDC_HEC_INQUIRE_STATE: Final = 0x00
"""Asks for the state of the Ethernet channel between two physical addresses. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_REPORT_STATE: Final = 0x01
"""Tells the state of the Ethernet channel. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_SET_STATE_ADJACENT: Final = 0x02
"""Switches the Ethernet channel to a neighbour on or off. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_SET_STATE: Final = 0x03
"""Switches Ethernet channels between given ends on or off. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION: Final = 0x04
"""Asks the device that switched an Ethernet channel on to switch it off. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_NOTIFY_ALIVE: Final = 0x05
"""The Ethernet channel is still in use. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HEC_DISCOVER: Final = 0x06
"""Asks everyone what Ethernet channel they have. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HPD_SET_STATE: Final = 0x10
"""Switches the hotplug detect signal of an input, in place of the pin. Documented in cec/cec-header.rst."""
CEC_MSG_CDC_HPD_REPORT_STATE: Final = 0x11
"""What became of switching the hotplug detect signal. Documented in cec/cec-header.rst."""

# cec_op_hec_func_state: State of the Ethernet channel.

CEC_OP_HEC_FUNC_STATE_NOT_SUPPORTED: Final = 0
"""There is no Ethernet channel. Documented in cec/cec-header.rst."""
CEC_OP_HEC_FUNC_STATE_INACTIVE: Final = 1
"""The Ethernet channel is off. Documented in cec/cec-header.rst."""
CEC_OP_HEC_FUNC_STATE_ACTIVE: Final = 2
"""The Ethernet channel is on. Documented in cec/cec-header.rst."""
CEC_OP_HEC_FUNC_STATE_ACTIVATION_FIELD: Final = 3
"""The Ethernet channel is on for some connectors, which the activation field tells. Documented in
cec/cec-header.rst.
"""

# cec_op_host_func_state: State of the device as an Ethernet host.

CEC_OP_HOST_FUNC_STATE_NOT_SUPPORTED: Final = 0
"""The device cannot be an end point of the network. Documented in cec/cec-header.rst."""
CEC_OP_HOST_FUNC_STATE_INACTIVE: Final = 1
"""The device can be an end point of the network, and is none at present. Documented in cec/cec-header.rst."""
CEC_OP_HOST_FUNC_STATE_ACTIVE: Final = 2
"""The device is an end point of the network. Documented in cec/cec-header.rst."""

# cec_op_enc_func_state: State of the connection to a network outside.

CEC_OP_ENC_FUNC_STATE_EXT_CON_NOT_SUPPORTED: Final = 0
"""It has no connection to a network outside. Documented in cec/cec-header.rst."""
CEC_OP_ENC_FUNC_STATE_EXT_CON_INACTIVE: Final = 1
"""Its connection to a network outside is off. Documented in cec/cec-header.rst."""
CEC_OP_ENC_FUNC_STATE_EXT_CON_ACTIVE: Final = 2
"""Its connection to a network outside is on. Documented in cec/cec-header.rst."""

# cec_op_cdc_error_code: Why a CDC message was not followed.

CEC_OP_CDC_ERROR_CODE_NONE: Final = 0
"""It was followed. Documented in cec/cec-header.rst."""
CEC_OP_CDC_ERROR_CODE_CAP_UNSUPPORTED: Final = 1
"""The device lacks the capability. Documented in cec/cec-header.rst."""
CEC_OP_CDC_ERROR_CODE_WRONG_STATE: Final = 2
"""The device is in another state. Documented in cec/cec-header.rst."""
CEC_OP_CDC_ERROR_CODE_OTHER: Final = 3
"""Some other error came up. Documented in cec/cec-header.rst."""

# cec_op_hec_support: Whether a connector has the Ethernet channel.

CEC_OP_HEC_SUPPORT_NO: Final = 0
"""The connector has none. Documented in cec/cec-header.rst."""
CEC_OP_HEC_SUPPORT_YES: Final = 1
"""The connector has one. Documented in cec/cec-header.rst."""

# cec_op_hec_activation: Whether the Ethernet channel of a connector is on.

CEC_OP_HEC_ACTIVATION_ON: Final = 0
"""On at the connector. Documented in cec/cec-header.rst."""
CEC_OP_HEC_ACTIVATION_OFF: Final = 1
"""Off at the connector. Documented in cec/cec-header.rst."""

# cec_op_hec_set_state: Which way to switch the Ethernet channel.

CEC_OP_HEC_SET_STATE_DEACTIVATE: Final = 0
"""Switches it off. Documented in cec/cec-header.rst."""
CEC_OP_HEC_SET_STATE_ACTIVATE: Final = 1
"""Switches it on. Documented in cec/cec-header.rst."""

# cec_op_hpd_state: What the hotplug detect signal stands for: content protection, EDID, or both.

CEC_OP_HPD_STATE_CP_EDID_DISABLE: Final = 0
"""Content protection and EDID go. Documented in cec/cec-header.rst."""
CEC_OP_HPD_STATE_CP_EDID_ENABLE: Final = 1
"""Content protection and EDID come. Documented in cec/cec-header.rst."""
CEC_OP_HPD_STATE_CP_EDID_DISABLE_ENABLE: Final = 2
"""Content protection and EDID go and come back. Documented in cec/cec-header.rst."""
CEC_OP_HPD_STATE_EDID_DISABLE: Final = 3
"""The EDID goes. Documented in cec/cec-header.rst."""
CEC_OP_HPD_STATE_EDID_ENABLE: Final = 4
"""The EDID comes. Documented in cec/cec-header.rst."""
CEC_OP_HPD_STATE_EDID_DISABLE_ENABLE: Final = 5
"""The EDID goes and comes back. Documented in cec/cec-header.rst."""

# cec_op_hpd_error: What became of switching the hotplug detect signal.

CEC_OP_HPD_ERROR_NONE: Final = 0
"""It was done, and video is there. Documented in cec/cec-header.rst."""
CEC_OP_HPD_ERROR_INITIATOR_NOT_CAPABLE: Final = 1
"""The device that reports is not capable of it. Documented in cec/cec-header.rst."""
CEC_OP_HPD_ERROR_INITIATOR_WRONG_STATE: Final = 2
"""The device that reports is in another state. Documented in cec/cec-header.rst."""
CEC_OP_HPD_ERROR_OTHER: Final = 3
"""It failed otherwise. Documented in cec/cec-header.rst."""
CEC_OP_HPD_ERROR_NONE_NO_VIDEO: Final = 4
"""It was done, and no video is there. Documented in cec/cec-header.rst."""


if TYPE_CHECKING:

    class cec_opcode_capability_discovery(enum.IntEnum):
        """Opcode of capability discovery and control.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_CDC_MESSAGE = 0xF8
        """Carries a message of its own, whose opcode follows the sender's physical address. Documented in
        cec/cec-header.rst.
        """

    class cec_cdc_opcode(enum.IntEnum):
        """Opcodes of the messages inside a CDC message.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_CDC_HEC_INQUIRE_STATE = 0x00
        """Asks for the state of the Ethernet channel between two physical addresses. Documented in
        cec/cec-header.rst.
        """
        CEC_MSG_CDC_HEC_REPORT_STATE = 0x01
        """Tells the state of the Ethernet channel. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HEC_SET_STATE_ADJACENT = 0x02
        """Switches the Ethernet channel to a neighbour on or off. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HEC_SET_STATE = 0x03
        """Switches Ethernet channels between given ends on or off. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION = 0x04
        """Asks the device that switched an Ethernet channel on to switch it off. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HEC_NOTIFY_ALIVE = 0x05
        """The Ethernet channel is still in use. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HEC_DISCOVER = 0x06
        """Asks everyone what Ethernet channel they have. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HPD_SET_STATE = 0x10
        """Switches the hotplug detect signal of an input, in place of the pin. Documented in cec/cec-header.rst."""
        CEC_MSG_CDC_HPD_REPORT_STATE = 0x11
        """What became of switching the hotplug detect signal. Documented in cec/cec-header.rst."""

    class cec_op_hec_func_state(enum.IntEnum):
        """State of the Ethernet channel.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HEC_FUNC_STATE_NOT_SUPPORTED = 0
        """There is no Ethernet channel. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_FUNC_STATE_INACTIVE = 1
        """The Ethernet channel is off. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_FUNC_STATE_ACTIVE = 2
        """The Ethernet channel is on. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_FUNC_STATE_ACTIVATION_FIELD = 3
        """The Ethernet channel is on for some connectors, which the activation field tells. Documented in
        cec/cec-header.rst.
        """

    class cec_op_host_func_state(enum.IntEnum):
        """State of the device as an Ethernet host.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HOST_FUNC_STATE_NOT_SUPPORTED = 0
        """The device cannot be an end point of the network. Documented in cec/cec-header.rst."""
        CEC_OP_HOST_FUNC_STATE_INACTIVE = 1
        """The device can be an end point of the network, and is none at present. Documented in cec/cec-header.rst."""
        CEC_OP_HOST_FUNC_STATE_ACTIVE = 2
        """The device is an end point of the network. Documented in cec/cec-header.rst."""

    class cec_op_enc_func_state(enum.IntEnum):
        """State of the connection to a network outside.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_ENC_FUNC_STATE_EXT_CON_NOT_SUPPORTED = 0
        """It has no connection to a network outside. Documented in cec/cec-header.rst."""
        CEC_OP_ENC_FUNC_STATE_EXT_CON_INACTIVE = 1
        """Its connection to a network outside is off. Documented in cec/cec-header.rst."""
        CEC_OP_ENC_FUNC_STATE_EXT_CON_ACTIVE = 2
        """Its connection to a network outside is on. Documented in cec/cec-header.rst."""

    class cec_op_cdc_error_code(enum.IntEnum):
        """Why a CDC message was not followed.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_CDC_ERROR_CODE_NONE = 0
        """It was followed. Documented in cec/cec-header.rst."""
        CEC_OP_CDC_ERROR_CODE_CAP_UNSUPPORTED = 1
        """The device lacks the capability. Documented in cec/cec-header.rst."""
        CEC_OP_CDC_ERROR_CODE_WRONG_STATE = 2
        """The device is in another state. Documented in cec/cec-header.rst."""
        CEC_OP_CDC_ERROR_CODE_OTHER = 3
        """Some other error came up. Documented in cec/cec-header.rst."""

    class cec_op_hec_support(enum.IntEnum):
        """Whether a connector has the Ethernet channel.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HEC_SUPPORT_NO = 0
        """The connector has none. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_SUPPORT_YES = 1
        """The connector has one. Documented in cec/cec-header.rst."""

    class cec_op_hec_activation(enum.IntEnum):
        """Whether the Ethernet channel of a connector is on.

        In hec_field, programs take a bit that is set for a channel that is on, against these values.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HEC_ACTIVATION_ON = 0
        """On at the connector. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_ACTIVATION_OFF = 1
        """Off at the connector. Documented in cec/cec-header.rst."""

    class cec_op_hec_set_state(enum.IntEnum):
        """Which way to switch the Ethernet channel.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HEC_SET_STATE_DEACTIVATE = 0
        """Switches it off. Documented in cec/cec-header.rst."""
        CEC_OP_HEC_SET_STATE_ACTIVATE = 1
        """Switches it on. Documented in cec/cec-header.rst."""

    class cec_op_hpd_state(enum.IntEnum):
        """What the hotplug detect signal stands for: content protection, EDID, or both.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HPD_STATE_CP_EDID_DISABLE = 0
        """Content protection and EDID go. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_STATE_CP_EDID_ENABLE = 1
        """Content protection and EDID come. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_STATE_CP_EDID_DISABLE_ENABLE = 2
        """Content protection and EDID go and come back. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_STATE_EDID_DISABLE = 3
        """The EDID goes. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_STATE_EDID_ENABLE = 4
        """The EDID comes. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_STATE_EDID_DISABLE_ENABLE = 5
        """The EDID goes and comes back. Documented in cec/cec-header.rst."""

    class cec_op_hpd_error(enum.IntEnum):
        """What became of switching the hotplug detect signal.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_HPD_ERROR_NONE = 0
        """It was done, and video is there. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_ERROR_INITIATOR_NOT_CAPABLE = 1
        """The device that reports is not capable of it. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_ERROR_INITIATOR_WRONG_STATE = 2
        """The device that reports is in another state. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_ERROR_OTHER = 3
        """It failed otherwise. Documented in cec/cec-header.rst."""
        CEC_OP_HPD_ERROR_NONE_NO_VIDEO = 4
        """It was done, and no video is there. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_capability_discovery": ("CEC_MSG_CDC_MESSAGE",),
            "cec_cdc_opcode": (
                "CEC_MSG_CDC_HEC_INQUIRE_STATE",
                "CEC_MSG_CDC_HEC_REPORT_STATE",
                "CEC_MSG_CDC_HEC_SET_STATE_ADJACENT",
                "CEC_MSG_CDC_HEC_SET_STATE",
                "CEC_MSG_CDC_HEC_REQUEST_DEACTIVATION",
                "CEC_MSG_CDC_HEC_NOTIFY_ALIVE",
                "CEC_MSG_CDC_HEC_DISCOVER",
                "CEC_MSG_CDC_HPD_SET_STATE",
                "CEC_MSG_CDC_HPD_REPORT_STATE",
            ),
            "cec_op_hec_func_state": (
                "CEC_OP_HEC_FUNC_STATE_NOT_SUPPORTED",
                "CEC_OP_HEC_FUNC_STATE_INACTIVE",
                "CEC_OP_HEC_FUNC_STATE_ACTIVE",
                "CEC_OP_HEC_FUNC_STATE_ACTIVATION_FIELD",
            ),
            "cec_op_host_func_state": (
                "CEC_OP_HOST_FUNC_STATE_NOT_SUPPORTED",
                "CEC_OP_HOST_FUNC_STATE_INACTIVE",
                "CEC_OP_HOST_FUNC_STATE_ACTIVE",
            ),
            "cec_op_enc_func_state": (
                "CEC_OP_ENC_FUNC_STATE_EXT_CON_NOT_SUPPORTED",
                "CEC_OP_ENC_FUNC_STATE_EXT_CON_INACTIVE",
                "CEC_OP_ENC_FUNC_STATE_EXT_CON_ACTIVE",
            ),
            "cec_op_cdc_error_code": (
                "CEC_OP_CDC_ERROR_CODE_NONE",
                "CEC_OP_CDC_ERROR_CODE_CAP_UNSUPPORTED",
                "CEC_OP_CDC_ERROR_CODE_WRONG_STATE",
                "CEC_OP_CDC_ERROR_CODE_OTHER",
            ),
            "cec_op_hec_support": ("CEC_OP_HEC_SUPPORT_NO", "CEC_OP_HEC_SUPPORT_YES"),
            "cec_op_hec_activation": ("CEC_OP_HEC_ACTIVATION_ON", "CEC_OP_HEC_ACTIVATION_OFF"),
            "cec_op_hec_set_state": ("CEC_OP_HEC_SET_STATE_DEACTIVATE", "CEC_OP_HEC_SET_STATE_ACTIVATE"),
            "cec_op_hpd_state": (
                "CEC_OP_HPD_STATE_CP_EDID_DISABLE",
                "CEC_OP_HPD_STATE_CP_EDID_ENABLE",
                "CEC_OP_HPD_STATE_CP_EDID_DISABLE_ENABLE",
                "CEC_OP_HPD_STATE_EDID_DISABLE",
                "CEC_OP_HPD_STATE_EDID_ENABLE",
                "CEC_OP_HPD_STATE_EDID_DISABLE_ENABLE",
            ),
            "cec_op_hpd_error": (
                "CEC_OP_HPD_ERROR_NONE",
                "CEC_OP_HPD_ERROR_INITIATOR_NOT_CAPABLE",
                "CEC_OP_HPD_ERROR_INITIATOR_WRONG_STATE",
                "CEC_OP_HPD_ERROR_OTHER",
                "CEC_OP_HPD_ERROR_NONE_NO_VIDEO",
            ),
        },
    )
