"""Messages: one touch record."""

from __future__ import annotations

from linuxmedia.cec import _message as _m
from linuxmedia.uapi.cec._messages_one_touch_record import (
    CEC_MSG_RECORD_OFF,
    CEC_MSG_RECORD_ON,
    CEC_MSG_RECORD_STATUS,
    CEC_MSG_RECORD_TV_SCREEN,
    CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE,
    CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN,
    CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT,
    CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T,
    CEC_OP_RECORD_SRC_ANALOG,
    CEC_OP_RECORD_SRC_DIGITAL,
    CEC_OP_RECORD_SRC_EXT_PHYS_ADDR,
    CEC_OP_RECORD_SRC_EXT_PLUG,
    CEC_OP_RECORD_SRC_OWN,
    CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL,
    CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID,
)


class record_off(_m.Directed, opcode=CEC_MSG_RECORD_OFF, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to stop recording.

    Sent to one device. The answer is `record_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_RECORD_OFF` (0x0b) of HDMI
    1.4, CEC 13.4. In Linux 5.10 or earlier.
    """


class channel_data(_m.Part):
    """A channel number of one or two parts. The struct `linuxmedia.uapi.cec.cec_op_channel_data` in a message.

    In Linux 5.10 or earlier.
    """

    channel_number_fmt: int = _m.bits(6)
    """How many parts the number has. A value of `linuxmedia.uapi.cec.cec_op_channel_number_fmt`."""
    major: int = _m.bits(10)
    """First part of a number with two parts."""
    minor: int = _m.be16()
    """Second part, or all of a number with one part."""


class atsc_data(_m.Part):
    """A programme of an ATSC network. The struct `linuxmedia.uapi.cec.cec_op_atsc_data` in a message.

    In Linux 5.10 or earlier.
    """

    transport_id: int = _m.be16()
    """Id of the transport stream that carries the programme."""
    program_number: int = _m.be16()
    """Number that the programme has in the stream."""


class dvb_data(_m.Part):
    """A service of a DVB or ARIB network. The structs `linuxmedia.uapi.cec.cec_op_dvb_data` and
    `linuxmedia.uapi.cec.cec_op_arib_data` in a message.

    In Linux 5.10 or earlier.
    """

    transport_id: int = _m.be16()
    """Id of the transport stream that carries the service."""
    service_id: int = _m.be16()
    """Id of the service in the stream."""
    orig_network_id: int = _m.be16()
    """Id of the network in which the stream was made."""


class digital_service_id(_m.Part):
    """A digital service, by channel number or by the identifiers of its broadcast system. It is how the struct
    `linuxmedia.uapi.cec.cec_op_digital_service_id` is sent.

    In Linux 5.10 or earlier.
    """

    service_id_method: int = _m.bits(1)
    """How the service is named. A value of `linuxmedia.uapi.cec.cec_op_service_id_method`."""
    dig_bcast_system: int = _m.bits(7)
    """Its broadcast system. A value of `linuxmedia.uapi.cec.cec_op_dig_service_bcast_system`."""
    channel: channel_data | None = _m.part(
        channel_data, default=None, when=_m.where(service_id_method=(CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL,))
    )
    """The number that viewers know the service by. Sent where `service_id_method` is
    `linuxmedia.uapi.cec.CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL`. None where it is not sent.
    """
    atsc: atsc_data | None = _m.part(
        atsc_data,
        default=None,
        when=_m.where(
            service_id_method=(CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID,),
            dig_bcast_system=(
                CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN,
                CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE,
                CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT,
                CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T,
            ),
        ),
    )
    """The programme's identifiers in an ATSC system. Sent where `service_id_method` is
    `linuxmedia.uapi.cec.CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID` and `dig_bcast_system` is
    `linuxmedia.uapi.cec.CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN` or
    `linuxmedia.uapi.cec.CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE` or
    `linuxmedia.uapi.cec.CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT` or
    `linuxmedia.uapi.cec.CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T`. None where it is not sent.
    """
    dvb: dvb_data | None = _m.part(dvb_data, default=None, when=_m.where(channel=(None,), atsc=(None,)))
    """The service's identifiers in any other system. Sent where `channel` is not sent and `atsc` is not sent. None
    where it is not sent.
    """
    _unused_5 = _m.unused(16, when=_m.where(dvb=(None,)))


class analog_service(_m.Part):
    """An analogue service.

    In Linux 5.10 or earlier.
    """

    ana_bcast_type: int = _m.u8()
    """How the service is broadcast. A value of `linuxmedia.uapi.cec.cec_op_ana_bcast_type`."""
    ana_freq: int = _m.be16()
    """Frequency of the service. In 62.5 kHz."""
    bcast_system: int = _m.u8()
    """Colour and sound system of the service. A value of `linuxmedia.uapi.cec.cec_op_bcast_system`."""


class record_on(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record a source at once. Also the answer of a television to `record_tv_screen`.

    Sent to one device. The answer is `record_status`. Opcode `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI
    1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    type: int = _m.u8(within=(CEC_OP_RECORD_SRC_OWN, CEC_OP_RECORD_SRC_EXT_PHYS_ADDR))
    """Kind of source, which decides what else is sent. A value of `linuxmedia.uapi.cec.cec_op_record_src_type`. From
    `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_OWN` to `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_EXT_PHYS_ADDR`.
    """
    digital: digital_service_id | None = _m.part(
        digital_service_id, default=None, when=_m.where(type=(CEC_OP_RECORD_SRC_DIGITAL,))
    )
    """Service of digital television, for a recorder with a tuner for it. Sent where `type` is
    `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_DIGITAL`. None where it is not sent.
    """
    analog: analog_service | None = _m.part(
        analog_service, default=None, when=_m.where(type=(CEC_OP_RECORD_SRC_ANALOG,))
    )
    """Service of analogue television, for a recorder with a tuner for it. Sent where `type` is
    `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_ANALOG`. None where it is not sent.
    """
    plug: int | None = _m.u8(default=None, when=_m.where(type=(CEC_OP_RECORD_SRC_EXT_PLUG,)), within=(1, 255))
    """Number of the recorder's external plug. From 1 to 255. Sent where `type` is
    `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_EXT_PLUG`. None where it is not sent.
    """
    phys_addr: int | None = _m.be16(default=None, when=_m.where(type=(CEC_OP_RECORD_SRC_EXT_PHYS_ADDR,)))
    """Physical address of the external device. Sent where `type` is
    `linuxmedia.uapi.cec.CEC_OP_RECORD_SRC_EXT_PHYS_ADDR`. None where it is not sent.
    """


class record_on_own(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record its own source, which it has selected itself.

    Sent to one device. The answer is `record_status`. One that is received is a `record_on`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI 1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    _type = _m.constant(8, CEC_OP_RECORD_SRC_OWN)


class record_on_digital(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record a digital service.

    Sent to one device. The answer is `record_status`. One that is received is a `record_on`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI 1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    _type = _m.constant(8, CEC_OP_RECORD_SRC_DIGITAL)
    digital: digital_service_id = _m.part(digital_service_id)
    """The digital service to record."""


class record_on_analog(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record an analogue service.

    Sent to one device. The answer is `record_status`. One that is received is a `record_on`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI 1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    _type = _m.constant(8, CEC_OP_RECORD_SRC_ANALOG)
    analog: analog_service = _m.part(analog_service)
    """The analogue service to record."""


class record_on_plug(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record from one of its external plugs.

    Sent to one device. The answer is `record_status`. One that is received is a `record_on`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI 1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    _type = _m.constant(8, CEC_OP_RECORD_SRC_EXT_PLUG)
    plug: int = _m.u8(within=(1, 255))
    """Number of the external plug. From 1 to 255."""


class record_on_phys_addr(_m.Directed, opcode=CEC_MSG_RECORD_ON, answer=CEC_MSG_RECORD_STATUS):
    """Asks a recorder to record an external device.

    Sent to one device. The answer is `record_status`. One that is received is a `record_on`. Opcode
    `linuxmedia.uapi.cec.CEC_MSG_RECORD_ON` (0x09) of HDMI 1.4, CEC 13.4. In Linux 5.10 or earlier.
    """

    _type = _m.constant(8, CEC_OP_RECORD_SRC_EXT_PHYS_ADDR)
    phys_addr: int = _m.be16()
    """Physical address of the device to record."""


class record_status(_m.Directed, opcode=CEC_MSG_RECORD_STATUS):
    """Sent by a recorder to tell what became of a request to record, or to stop.

    Sent to one device. Opcode `linuxmedia.uapi.cec.CEC_MSG_RECORD_STATUS` (0x0a) of HDMI 1.4, CEC 13.4. In Linux 5.10
    or earlier.
    """

    rec_status: int = _m.u8()
    """What it records, or why it does not. A value of `linuxmedia.uapi.cec.cec_op_record_status`."""


class record_tv_screen(_m.Directed, opcode=CEC_MSG_RECORD_TV_SCREEN, answer=CEC_MSG_RECORD_ON):
    """Sent by a recorder to ask the television for the source of the picture on the screen.

    Sent to one device. The answer is `record_on`. Opcode `linuxmedia.uapi.cec.CEC_MSG_RECORD_TV_SCREEN` (0x0f) of HDMI
    1.4, CEC 13.4. In Linux 5.10 or earlier.
    """
