"""Messages: tuner control."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.cec._messages_one_touch_record import analog_service, digital_service_id
from linuxmedia.uapi.cec._messages_deck_control import CEC_OP_STATUS_REQ_OFF
from linuxmedia.uapi.cec._messages_tuner_control import (
    CEC_MSG_GIVE_TUNER_DEVICE_STATUS,
    CEC_MSG_SELECT_ANALOGUE_SERVICE,
    CEC_MSG_SELECT_DIGITAL_SERVICE,
    CEC_MSG_TUNER_DEVICE_STATUS,
    CEC_MSG_TUNER_STEP_DECREMENT,
    CEC_MSG_TUNER_STEP_INCREMENT,
)


class tuner_device_status(_m.Directed, opcode=CEC_MSG_TUNER_DEVICE_STATUS):
    """Sent by a tuner that was asked for it, once or at every change. The length tells whether its service is digital.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TUNER_DEVICE_STATUS` (0x07) of HDMI 1.4, CEC 13.8. In Linux
    5.10 or earlier.
    """

    rec_flag: int = _m.bits(1)
    """Whether a recording uses the tuner. A value of `linuxmedia.uapi.cec.cec_op_rec_flag`."""
    tuner_display_info: int = _m.bits(7)
    """What kind of service it shows. A value of `linuxmedia.uapi.cec.cec_op_tuner_display_info`."""
    digital: digital_service_id | None = _m.part(digital_service_id, default=None, optional=True)
    """The digital service that it is tuned to. Optional. None where it is not sent."""
    analog: analog_service | None = _m.part(analog_service, default=None, when=_m.where(digital=(None,)))
    """The analogue service that it is tuned to. Sent where `digital` is not sent. None where it is not sent."""


class tuner_device_status_analog(_m.Directed, opcode=CEC_MSG_TUNER_DEVICE_STATUS):
    """Tells that a tuner is set to an analogue service.

    Sent to one device. One that is received is a `tuner_device_status`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_TUNER_DEVICE_STATUS` (0x07) of HDMI 1.4, CEC 13.8. In Linux 5.10 or earlier.
    """

    rec_flag: int = _m.bits(1)
    """Whether the tuner is recorded from. A value of `linuxmedia.uapi.cec.cec_op_rec_flag`."""
    tuner_display_info: int = _m.bits(7)
    """What the tuner shows. A value of `linuxmedia.uapi.cec.cec_op_tuner_display_info`."""
    analog: analog_service = _m.part(analog_service)
    """The analogue service it is set to."""


class tuner_device_status_digital(_m.Directed, opcode=CEC_MSG_TUNER_DEVICE_STATUS):
    """Tells that a tuner is set to a digital service.

    Sent to one device. One that is received is a `tuner_device_status`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_TUNER_DEVICE_STATUS` (0x07) of HDMI 1.4, CEC 13.8. In Linux 5.10 or earlier.
    """

    rec_flag: int = _m.bits(1)
    """Whether something records from the tuner. A value of `linuxmedia.uapi.cec.cec_op_rec_flag`."""
    tuner_display_info: int = _m.bits(7)
    """What the tuner puts on the screen. A value of `linuxmedia.uapi.cec.cec_op_tuner_display_info`."""
    digital: digital_service_id = _m.part(digital_service_id)
    """The digital service it is set to."""


class give_tuner_device_status(
    _m.Directed,
    opcode=CEC_MSG_GIVE_TUNER_DEVICE_STATUS,
    answer=CEC_MSG_TUNER_DEVICE_STATUS,
    no_answer=_m.where(status_req=(CEC_OP_STATUS_REQ_OFF,)),
):
    """Asks a tuner what it is set to.

    Sent to one device. The answer is `tuner_device_status`, but not where `status_req` is
    `linuxmedia.uapi.cec.CEC_OP_STATUS_REQ_OFF`. Opcode `linuxmedia.uapi.cec.CEC_MSG_GIVE_TUNER_DEVICE_STATUS` (0x08) of
    HDMI 1.4, CEC 13.8. In Linux 5.10 or earlier.
    """

    status_req: int = _m.u8()
    """Whether to tell once, at every change, or no more. A value of `linuxmedia.uapi.cec.cec_op_status_req`."""


class select_analogue_service(_m.Directed, opcode=CEC_MSG_SELECT_ANALOGUE_SERVICE):
    """Tunes a tuner to an analogue service.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SELECT_ANALOGUE_SERVICE` (0x92) of HDMI 1.4, CEC 13.8. In
    Linux 5.10 or earlier.
    """

    analog: analog_service = _m.part(analog_service)
    """The analogue service to tune to."""


class select_digital_service(_m.Directed, opcode=CEC_MSG_SELECT_DIGITAL_SERVICE):
    """Tunes a tuner to a digital service.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SELECT_DIGITAL_SERVICE` (0x93) of HDMI 1.4, CEC 13.8. In
    Linux 5.10 or earlier.
    """

    digital: digital_service_id = _m.part(digital_service_id)
    """The digital service to tune to."""


class tuner_step_decrement(_m.Directed, opcode=CEC_MSG_TUNER_STEP_DECREMENT):
    """Tunes a tuner to the service before the present one in its list.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TUNER_STEP_DECREMENT` (0x06) of HDMI 1.4, CEC 13.8. In Linux
    5.10 or earlier.
    """


class tuner_step_increment(_m.Directed, opcode=CEC_MSG_TUNER_STEP_INCREMENT):
    """Tunes a tuner to the service after the present one in its list.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TUNER_STEP_INCREMENT` (0x05) of HDMI 1.4, CEC 13.8. In Linux
    5.10 or earlier.
    """
