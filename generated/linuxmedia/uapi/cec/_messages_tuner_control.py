"""Tuner control."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.cec._messages_one_touch_record import cec_op_digital_service_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_tuner_control: Messages that choose what another device receives, and tell what that is.

CEC_MSG_GIVE_TUNER_DEVICE_STATUS: Final = 0x08
"""Asks what the tuner is set to, once or from now on. Documented in cec/cec-header.rst."""
CEC_MSG_SELECT_ANALOGUE_SERVICE: Final = 0x92
"""Tunes to an analogue service. Documented in cec/cec-header.rst."""
CEC_MSG_SELECT_DIGITAL_SERVICE: Final = 0x93
"""Tunes to a digital service. Documented in cec/cec-header.rst."""
CEC_MSG_TUNER_DEVICE_STATUS: Final = 0x07
"""What the tuner is set to. Documented in cec/cec-header.rst."""
CEC_MSG_TUNER_STEP_DECREMENT: Final = 0x06
"""Tunes to the service before in the tuner's list. Documented in cec/cec-header.rst."""
CEC_MSG_TUNER_STEP_INCREMENT: Final = 0x05
"""Tunes to the next service in the tuner's list. Documented in cec/cec-header.rst."""

# cec_op_rec_flag: Whether a tuner serves a recording.

CEC_OP_REC_FLAG_NOT_USED: Final = 0
"""No recording uses it. Documented in cec/cec-header.rst."""
CEC_OP_REC_FLAG_USED: Final = 1
"""A recording uses it. Documented in cec/cec-header.rst."""

# cec_op_tuner_display_info: What a tuner shows.

CEC_OP_TUNER_DISPLAY_INFO_DIGITAL: Final = 0
"""Shows a digital service. Documented in cec/cec-header.rst."""
CEC_OP_TUNER_DISPLAY_INFO_NONE: Final = 1
"""What the device shows is not from the tuner. Documented in cec/cec-header.rst."""
CEC_OP_TUNER_DISPLAY_INFO_ANALOGUE: Final = 2
"""Shows an analogue service. Documented in cec/cec-header.rst."""


class cec_op_tuner_device_info_u1_analog(_s.Structure):
    """The analogue service."""

    ana_bcast_type: int = _s.u8()
    """Path it is received on. A value of `cec_op_ana_bcast_type`. Set by the caller and written by the driver."""
    ana_freq: int = _s.u16()
    """Frequency that is tuned to. In 62.5 kHz. Set by the caller and written by the driver."""
    bcast_system: int = _s.u8()
    """System that it is sent in. A value of `cec_op_bcast_system`. Set by the caller and written by the driver."""


class cec_op_tuner_device_info_u1(_s.Union):
    """The service that the tuner is set to. The member in use is selected by `cec_op_tuner_device_info.is_analog`."""

    digital: cec_op_digital_service_id = _s.nested(cec_op_digital_service_id)
    """The digital service. Set by the caller and written by the driver."""
    analog: cec_op_tuner_device_info_u1_analog = _s.nested(cec_op_tuner_device_info_u1_analog)
    """The analogue service."""


class cec_op_tuner_device_info(_s.Structure):
    """What a tuner is set to.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    rec_flag: int = _s.u8()
    """Whether the tuner serves a recording. A value of `cec_op_rec_flag`. Set by the caller and written by the
    driver.
    """
    tuner_display_info: int = _s.u8()
    """What the tuner shows. A value of `cec_op_tuner_display_info`. Set by the caller and written by the driver."""
    is_analog: int = _s.u8()
    """Whether the service is analogue. From 0 to 1. Set by the caller and written by the driver."""
    _u1: cec_op_tuner_device_info_u1 = _s.nested(cec_op_tuner_device_info_u1)
    digital: cec_op_digital_service_id = _s.through("_u1")
    """The digital service. Set by the caller and written by the driver."""
    analog: cec_op_tuner_device_info_u1_analog = _s.through("_u1")
    """The analogue service."""


if TYPE_CHECKING:

    class cec_opcode_tuner_control(enum.IntEnum):
        """Messages that choose what another device receives, and tell what that is.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_GIVE_TUNER_DEVICE_STATUS = 0x08
        """Asks what the tuner is set to, once or from now on. Documented in cec/cec-header.rst."""
        CEC_MSG_SELECT_ANALOGUE_SERVICE = 0x92
        """Tunes to an analogue service. Documented in cec/cec-header.rst."""
        CEC_MSG_SELECT_DIGITAL_SERVICE = 0x93
        """Tunes to a digital service. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_DEVICE_STATUS = 0x07
        """What the tuner is set to. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_STEP_DECREMENT = 0x06
        """Tunes to the service before in the tuner's list. Documented in cec/cec-header.rst."""
        CEC_MSG_TUNER_STEP_INCREMENT = 0x05
        """Tunes to the next service in the tuner's list. Documented in cec/cec-header.rst."""

    class cec_op_rec_flag(enum.IntEnum):
        """Whether a tuner serves a recording.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_REC_FLAG_NOT_USED = 0
        """No recording uses it. Documented in cec/cec-header.rst."""
        CEC_OP_REC_FLAG_USED = 1
        """A recording uses it. Documented in cec/cec-header.rst."""

    class cec_op_tuner_display_info(enum.IntEnum):
        """What a tuner shows.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_TUNER_DISPLAY_INFO_DIGITAL = 0
        """Shows a digital service. Documented in cec/cec-header.rst."""
        CEC_OP_TUNER_DISPLAY_INFO_NONE = 1
        """What the device shows is not from the tuner. Documented in cec/cec-header.rst."""
        CEC_OP_TUNER_DISPLAY_INFO_ANALOGUE = 2
        """Shows an analogue service. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_tuner_control": (
                "CEC_MSG_GIVE_TUNER_DEVICE_STATUS",
                "CEC_MSG_SELECT_ANALOGUE_SERVICE",
                "CEC_MSG_SELECT_DIGITAL_SERVICE",
                "CEC_MSG_TUNER_DEVICE_STATUS",
                "CEC_MSG_TUNER_STEP_DECREMENT",
                "CEC_MSG_TUNER_STEP_INCREMENT",
            ),
            "cec_op_rec_flag": ("CEC_OP_REC_FLAG_NOT_USED", "CEC_OP_REC_FLAG_USED"),
            "cec_op_tuner_display_info": (
                "CEC_OP_TUNER_DISPLAY_INFO_DIGITAL",
                "CEC_OP_TUNER_DISPLAY_INFO_NONE",
                "CEC_OP_TUNER_DISPLAY_INFO_ANALOGUE",
            ),
        },
    )
