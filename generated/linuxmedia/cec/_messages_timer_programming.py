"""Messages: timer programming."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.cec._messages_one_touch_record import analog_service, digital_service_id
from linuxmedia.uapi.cec._messages_timer_programming import (
    CEC_MSG_CLEAR_ANALOGUE_TIMER,
    CEC_MSG_CLEAR_DIGITAL_TIMER,
    CEC_MSG_CLEAR_EXT_TIMER,
    CEC_MSG_SET_ANALOGUE_TIMER,
    CEC_MSG_SET_DIGITAL_TIMER,
    CEC_MSG_SET_EXT_TIMER,
    CEC_MSG_SET_TIMER_PROGRAM_TITLE,
    CEC_MSG_TIMER_CLEARED_STATUS,
    CEC_MSG_TIMER_STATUS,
    CEC_OP_PROG_ERROR_DUPLICATE,
    CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE,
    CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE,
)


class timer_status(_m.Directed, opcode=CEC_MSG_TIMER_STATUS):
    """Sent by a recorder to tell what became of a request to set a timer.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TIMER_STATUS` (0x35) of HDMI 1.4, CEC 13.5. In Linux 5.10 or
    earlier.
    """

    timer_overlap_warning: int = _m.bits(1)
    """Whether the timer overlaps with another. A value of `linuxmedia.uapi.cec.cec_op_timer_overlap_warning`."""
    media_info: int = _m.bits(2)
    """Whether there is a medium to record on. A value of `linuxmedia.uapi.cec.cec_op_media_info`."""
    _prog_indicator = _m.flag("prog_info")
    prog_info: int = _m.bits(4, default=0)
    """The timer was accepted; how much of the programme will fit. A value of `linuxmedia.uapi.cec.cec_op_prog_info`. 0
    where it is not sent.
    """
    prog_error: int = _m.bits(4, default=0, when=_m.where(prog_info=(0,)))
    """The timer was refused, and why. A value of `linuxmedia.uapi.cec.cec_op_prog_error`. Sent where `prog_info` is 0.
    0 where it is not sent.
    """
    duration_hr: int = _m.bcd(
        default=0,
        when=_m.where(prog_info=(CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE, CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE))
        | _m.where(prog_error=(CEC_OP_PROG_ERROR_DUPLICATE,)),
    )
    """Time that can be recorded, in full hours. In hours. From 0 to 99. Sent where `prog_info` is
    `linuxmedia.uapi.cec.CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE` or
    `linuxmedia.uapi.cec.CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE` or `prog_error` is
    `linuxmedia.uapi.cec.CEC_OP_PROG_ERROR_DUPLICATE`. 0 where it is not sent.
    """
    duration_min: int = _m.bcd(
        default=0,
        when=_m.where(prog_info=(CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE, CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE))
        | _m.where(prog_error=(CEC_OP_PROG_ERROR_DUPLICATE,)),
    )
    """Rest of the time that can be recorded. In minutes. From 0 to 99. Sent where `prog_info` is
    `linuxmedia.uapi.cec.CEC_OP_PROG_INFO_NOT_ENOUGH_SPACE` or
    `linuxmedia.uapi.cec.CEC_OP_PROG_INFO_MIGHT_NOT_BE_ENOUGH_SPACE` or `prog_error` is
    `linuxmedia.uapi.cec.CEC_OP_PROG_ERROR_DUPLICATE`. 0 where it is not sent.
    """


class timer_cleared_status(_m.Directed, opcode=CEC_MSG_TIMER_CLEARED_STATUS):
    """Sent by a recorder to tell what became of a request to clear a timer.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_TIMER_CLEARED_STATUS` (0x43) of HDMI 1.4, CEC 13.5. In Linux
    5.10 or earlier.
    """

    timer_cleared_status: int = _m.u8()
    """Whether the timer was cleared, or why it was not. A value of `linuxmedia.uapi.cec.cec_op_timer_clr_stat`."""


class recording_time(_m.Part):
    """When a recorder is to record, and whether again.

    In Linux 5.10 or earlier.
    """

    day: int = _m.u8(within=(1, 31))
    """Day of the month. From 1 to 31."""
    month: int = _m.u8(within=(1, 12))
    """Month of the year. From 1 to 12."""
    start_hr: int = _m.bcd()
    """Hour at which the recording begins. In hours. From 0 to 99."""
    start_min: int = _m.bcd()
    """Minute at which the recording begins. In minutes. From 0 to 99."""
    duration_hr: int = _m.bcd()
    """How long to record, in full hours. In hours. From 0 to 99."""
    duration_min: int = _m.bcd()
    """Rest of the time to record. In minutes. From 0 to 99."""
    recording_seq: int = _m.u8()
    """Days of the week on which it repeats; 0 for once. Flags of `linuxmedia.uapi.cec.cec_op_rec_seq`."""


class clear_analogue_timer(_m.Directed, opcode=CEC_MSG_CLEAR_ANALOGUE_TIMER, answer=CEC_MSG_TIMER_CLEARED_STATUS):
    """Asks a recorder to clear a timer that was set for an analogue service.

    Sent to one device. The answer is `timer_cleared_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_CLEAR_ANALOGUE_TIMER`
    (0x33) of HDMI 1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When the timer would record."""
    analog: analog_service = _m.part(analog_service)
    """What the timer would record."""


class clear_digital_timer(_m.Directed, opcode=CEC_MSG_CLEAR_DIGITAL_TIMER, answer=CEC_MSG_TIMER_CLEARED_STATUS):
    """Asks a recorder to clear a timer that was set for a digital service.

    Sent to one device. The answer is `timer_cleared_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_CLEAR_DIGITAL_TIMER`
    (0x99) of HDMI 1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When the timer would have recorded."""
    digital: digital_service_id = _m.part(digital_service_id)
    """What the timer would have recorded."""


class clear_ext_timer(_m.Directed, opcode=CEC_MSG_CLEAR_EXT_TIMER, answer=CEC_MSG_TIMER_CLEARED_STATUS):
    """Asks a recorder to clear a timer that was set for an external source.

    Sent to one device. The answer is `timer_cleared_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_CLEAR_EXT_TIMER`
    (0xa1) of HDMI 1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When the timer was to record."""
    ext_src_spec: int = _m.u8()
    """Whether plug or `phys_addr` names the source. A value of `linuxmedia.uapi.cec.cec_op_ext_src`."""
    plug: int = _m.u8()
    """Number of the external plug, where the source is named by it."""
    phys_addr: int = _m.be16()
    """Physical address of the source, where it is named by that."""


class set_analogue_timer(_m.Directed, opcode=CEC_MSG_SET_ANALOGUE_TIMER, answer=CEC_MSG_TIMER_STATUS):
    """Asks a recorder to record an analogue service at some time.

    Sent to one device. The answer is `timer_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_ANALOGUE_TIMER` (0x34) of
    HDMI 1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When to record."""
    analog: analog_service = _m.part(analog_service)
    """What to record."""


class set_digital_timer(_m.Directed, opcode=CEC_MSG_SET_DIGITAL_TIMER, answer=CEC_MSG_TIMER_STATUS):
    """Asks a recorder to record a digital service at some time.

    Sent to one device. The answer is `timer_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_DIGITAL_TIMER` (0x97) of
    HDMI 1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When to record the service."""
    digital: digital_service_id = _m.part(digital_service_id)
    """The service to record."""


class set_ext_timer(_m.Directed, opcode=CEC_MSG_SET_EXT_TIMER, answer=CEC_MSG_TIMER_STATUS):
    """Asks a recorder to record an external source at some time.

    Sent to one device. The answer is `timer_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_EXT_TIMER` (0xa2) of HDMI
    1.4, CEC 13.5. In Linux 5.10 or earlier.
    """

    timer: recording_time = _m.part(recording_time)
    """When to record the source."""
    ext_src_spec: int = _m.u8()
    """Whether the source is named by plug or by `phys_addr`. A value of `linuxmedia.uapi.cec.cec_op_ext_src`."""
    plug: int = _m.u8()
    """Number of the recorder's external plug, if it counts."""
    phys_addr: int = _m.be16()
    """Physical address of the external source, if it counts."""


class set_timer_program_title(_m.Directed, opcode=CEC_MSG_SET_TIMER_PROGRAM_TITLE):
    """Gives the timer that was set before it a name.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_SET_TIMER_PROGRAM_TITLE` (0x67) of HDMI 1.4, CEC 13.5. In
    Linux 5.10 or earlier.
    """

    prog_title: str = _m.text(14)
    """Title of the programme, in ASCII. At most 14 bytes."""
