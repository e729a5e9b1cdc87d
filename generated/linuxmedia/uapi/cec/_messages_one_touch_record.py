"""One touch record."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# cec_opcode_one_touch_record: Messages that make a recorder store at once what the television shows or what is named.

CEC_MSG_RECORD_OFF: Final = 0x0B
"""Stops the recording. Documented in cec/cec-header.rst."""
CEC_MSG_RECORD_ON: Final = 0x09
"""Records the given source. Documented in cec/cec-header.rst."""
CEC_MSG_RECORD_STATUS: Final = 0x0A
"""What became of a request to record. Documented in cec/cec-header.rst."""
CEC_MSG_RECORD_TV_SCREEN: Final = 0x0F
"""Asks the television for the source of what it shows. Documented in cec/cec-header.rst."""

# cec_op_record_src_type: What is to be recorded.

CEC_OP_RECORD_SRC_OWN: Final = 1
"""The source that the recorder has selected itself. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_SRC_DIGITAL: Final = 2
"""A digital service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_SRC_ANALOG: Final = 3
"""An analogue service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_SRC_EXT_PLUG: Final = 4
"""An external plug, by its number. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_SRC_EXT_PHYS_ADDR: Final = 5
"""An external device, by its physical address. Documented in cec/cec-header.rst."""

# cec_op_service_id_method: How a digital service is named.

CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID: Final = 0
"""By the identifiers of its broadcast system. Documented in cec/cec-header.rst."""
CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL: Final = 1
"""The service is the one that viewers find under a number of one or two parts. Documented in cec/cec-header.rst."""

# cec_op_dig_service_bcast_system: Broadcast system of a digital service.

CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN: Final = 0x00
"""ARIB, on no particular path. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN: Final = 0x01
"""ATSC, on no particular path. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN: Final = 0x02
"""DVB, on no particular path. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS: Final = 0x08
"""ARIB from a broadcasting satellite. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS: Final = 0x09
"""ARIB from a communications satellite. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T: Final = 0x0A
"""ARIB over the air. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE: Final = 0x10
"""North American digital television from a cable network. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT: Final = 0x11
"""ATSC by satellite. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T: Final = 0x12
"""ATSC over the air. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C: Final = 0x18
"""DVB by cable. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S: Final = 0x19
"""DVB by satellite, first generation. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2: Final = 0x1A
"""DVB by satellite, second generation. Documented in cec/cec-header.rst."""
CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T: Final = 0x1B
"""DVB over the air. Documented in cec/cec-header.rst."""

# cec_op_ana_bcast_type: How an analogue service is broadcast.

CEC_OP_ANA_BCAST_TYPE_CABLE: Final = 0
"""In a cable network. Documented in cec/cec-header.rst."""
CEC_OP_ANA_BCAST_TYPE_SATELLITE: Final = 1
"""Received with a dish. Documented in cec/cec-header.rst."""
CEC_OP_ANA_BCAST_TYPE_TERRESTRIAL: Final = 2
"""From a mast on the ground. Documented in cec/cec-header.rst."""

# cec_op_bcast_system: Colour and sound system of an analogue service.

CEC_OP_BCAST_SYSTEM_PAL_BG: Final = 0x00
"""PAL B/G, as in most of western Europe. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_SECAM_LQ: Final = 0x01
"""SECAM L', the variant for the lower French channels. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_PAL_M: Final = 0x02
"""PAL M, as in Brazil. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_NTSC_M: Final = 0x03
"""NTSC M, as in North America and Japan. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_PAL_I: Final = 0x04
"""PAL I, as in Britain and Ireland. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_SECAM_DK: Final = 0x05
"""SECAM D/K, as in eastern Europe. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_SECAM_BG: Final = 0x06
"""SECAM B/G, as in the Near East. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_SECAM_L: Final = 0x07
"""SECAM L, as in France. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_PAL_DK: Final = 0x08
"""PAL D/K, as in China. Documented in cec/cec-header.rst."""
CEC_OP_BCAST_SYSTEM_OTHER: Final = 0x1F
"""None of these systems. Documented in cec/cec-header.rst."""

# cec_op_channel_number_fmt: How many parts a channel number has.

CEC_OP_CHANNEL_NUMBER_FMT_1_PART: Final = 0x01
"""One part, which stands in minor. Documented in cec/cec-header.rst."""
CEC_OP_CHANNEL_NUMBER_FMT_2_PART: Final = 0x02
"""Two parts, major and minor. Documented in cec/cec-header.rst."""

# cec_op_record_status: What became of a request to record, and why.

CEC_OP_RECORD_STATUS_CUR_SRC: Final = 0x01
"""Records the source that is selected at present. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_DIG_SERVICE: Final = 0x02
"""Records the digital service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_ANA_SERVICE: Final = 0x03
"""Records the analogue service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_EXT_INPUT: Final = 0x04
"""Records the external input. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_DIG_SERVICE: Final = 0x05
"""The recorder cannot record the digital service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_ANA_SERVICE: Final = 0x06
"""The recorder cannot record the analogue service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_SERVICE: Final = 0x07
"""The recorder cannot select the service asked for. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_INVALID_EXT_PLUG: Final = 0x09
"""There is no external plug of that number. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_INVALID_EXT_PHYS_ADDR: Final = 0x0A
"""Nothing can be recorded from that physical address. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_UNSUP_CA: Final = 0x0B
"""The recorder lacks the conditional access system. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_CA_ENTITLEMENTS: Final = 0x0C
"""The access card does not entitle to the service. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_CANT_COPY_SRC: Final = 0x0D
"""The source must not be copied. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_MORE_COPIES: Final = 0x0E
"""No further copy of the source is allowed. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_MEDIA: Final = 0x10
"""The recorder has nothing to record on. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_PLAYING: Final = 0x11
"""The recorder is busy playing. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_ALREADY_RECORDING: Final = 0x12
"""The recorder is busy with another recording. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_MEDIA_PROT: Final = 0x13
"""The medium is write-protected. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_SIGNAL: Final = 0x14
"""No signal comes from the source. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_MEDIA_PROBLEM: Final = 0x15
"""The medium has a fault. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_NO_SPACE: Final = 0x16
"""The medium is full. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_PARENTAL_LOCK: Final = 0x17
"""The parental lock forbids it. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_TERMINATED_OK: Final = 0x1A
"""The recording ended as it should. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_ALREADY_TERM: Final = 0x1B
"""The recording had ended before. Documented in cec/cec-header.rst."""
CEC_OP_RECORD_STATUS_OTHER: Final = 0x1F
"""Not recording, for some other reason. Documented in cec/cec-header.rst."""


class cec_op_arib_data(_s.Structure):
    """A service of an ARIB network, by its identifiers.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    transport_id: int = _s.u16()
    """Transport stream that carries the service. An identifier. Set by the caller and written by the driver."""
    service_id: int = _s.u16()
    """Number of the service in its transport stream. Set by the caller and written by the driver."""
    orig_network_id: int = _s.u16()
    """Network that the transport stream comes from. An identifier. Set by the caller and written by the driver."""


class cec_op_atsc_data(_s.Structure):
    """A programme of an ATSC network, by its identifiers.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    transport_id: int = _s.u16()
    """Transport stream that carries the programme. An identifier. Set by the caller and written by the driver."""
    program_number: int = _s.u16()
    """Number of the programme in its transport stream. Set by the caller and written by the driver."""


class cec_op_dvb_data(_s.Structure):
    """A service of a DVB network, by its identifiers.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    transport_id: int = _s.u16()
    """Transport stream id of the service's multiplex. Set by the caller and written by the driver."""
    service_id: int = _s.u16()
    """Service id within the multiplex. Set by the caller and written by the driver."""
    orig_network_id: int = _s.u16()
    """Original network id, which makes the transport stream id unique. Set by the caller and written by the driver."""


class cec_op_channel_data(_s.Structure):
    """A channel number of one or two parts.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    channel_number_fmt: int = _s.u8()
    """Whether major counts. A value of `cec_op_channel_number_fmt`. Set by the caller and written by the driver."""
    major: int = _s.u16()
    """First part of a number with two parts. From 0 to 1023. Set by the caller and written by the driver."""
    minor: int = _s.u16()
    """Second part, or the whole number. Set by the caller and written by the driver."""


class cec_op_digital_service_id_u1(_s.Union):
    """The name itself. The member in use is selected by `cec_op_digital_service_id.service_id_method`, else by
    `cec_op_digital_service_id.dig_bcast_system`.
    """

    _selected_ = (
        ("service_id_method", {1: "channel"}),
        (
            "dig_bcast_system",
            {
                0: "arib",
                1: "atsc",
                2: "dvb",
                8: "arib",
                9: "arib",
                10: "arib",
                16: "atsc",
                17: "atsc",
                18: "atsc",
                24: "dvb",
                25: "dvb",
                26: "dvb",
                27: "dvb",
            },
        ),
    )
    arib: cec_op_arib_data = _s.nested(cec_op_arib_data)
    """A service of an ARIB system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T`. Set by the caller and written by the driver.
    """
    atsc: cec_op_atsc_data = _s.nested(cec_op_atsc_data)
    """A programme of an ATSC system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T`. Set by the caller and written by the driver.
    """
    dvb: cec_op_dvb_data = _s.nested(cec_op_dvb_data)
    """A service of a DVB system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T`. Set by the caller and written by
    the driver.
    """
    channel: cec_op_channel_data = _s.nested(cec_op_channel_data)
    """A channel number of any system. In use with `CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL`. Set by the caller and written
    by the driver.
    """


class cec_op_digital_service_id(_s.Structure):
    """A digital service, by channel number or by the identifiers of its broadcast system.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    service_id_method: int = _s.u8()
    """How the service is named. A value of `cec_op_service_id_method`. Set by the caller and written by the driver."""
    dig_bcast_system: int = _s.u8()
    """Its broadcast system. A value of `cec_op_dig_service_bcast_system`. Set by the caller and written by the
    driver.
    """
    _u1: cec_op_digital_service_id_u1 = _s.nested(cec_op_digital_service_id_u1)
    arib: cec_op_arib_data = _s.through("_u1")
    """A service of an ARIB system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T`. Set by the caller and written by the driver.
    """
    atsc: cec_op_atsc_data = _s.through("_u1")
    """A programme of an ATSC system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T`. Set by the caller and written by the driver.
    """
    dvb: cec_op_dvb_data = _s.through("_u1")
    """A service of a DVB system. In use with `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S`,
    `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2`, `CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T`. Set by the caller and written by
    the driver.
    """
    channel: cec_op_channel_data = _s.through("_u1")
    """A channel number of any system. In use with `CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL`. Set by the caller and written
    by the driver.
    """


class cec_op_record_src_u1_analog(_s.Structure):
    """The analogue service to record."""

    ana_bcast_type: int = _s.u8()
    """How it is broadcast. A value of `cec_op_ana_bcast_type`. Set by the caller and written by the driver."""
    ana_freq: int = _s.u16()
    """Frequency of the channel. In 62.5 kHz. Set by the caller and written by the driver."""
    bcast_system: int = _s.u8()
    """Its colour and sound system. A value of `cec_op_bcast_system`. Set by the caller and written by the driver."""


class cec_op_record_src_u1_ext_plug(_s.Structure):
    """The external plug to record from."""

    plug: int = _s.u8()
    """Number of the plug on the recorder. From 1 to 255. Set by the caller and written by the driver."""


class cec_op_record_src_u1_ext_phys_addr(_s.Structure):
    """The external device to record."""

    phys_addr: int = _s.u16()
    """Physical address of the device. Set by the caller and written by the driver."""


class cec_op_record_src_u1(_s.Union):
    """The source; the recorder's own needs no more. The member in use is selected by `cec_op_record_src.type`."""

    _selected_ = (("type", {2: "digital", 3: "analog", 4: "ext_plug", 5: "ext_phys_addr"}),)
    digital: cec_op_digital_service_id = _s.nested(cec_op_digital_service_id)
    """The digital service to record. In use with `CEC_OP_RECORD_SRC_DIGITAL`. Set by the caller and written by the
    driver.
    """
    analog: cec_op_record_src_u1_analog = _s.nested(cec_op_record_src_u1_analog)
    """The analogue service to record. In use with `CEC_OP_RECORD_SRC_ANALOG`."""
    ext_plug: cec_op_record_src_u1_ext_plug = _s.nested(cec_op_record_src_u1_ext_plug)
    """The external plug to record from. In use with `CEC_OP_RECORD_SRC_EXT_PLUG`."""
    ext_phys_addr: cec_op_record_src_u1_ext_phys_addr = _s.nested(cec_op_record_src_u1_ext_phys_addr)
    """The external device to record. In use with `CEC_OP_RECORD_SRC_EXT_PHYS_ADDR`."""


class cec_op_record_src(_s.Structure):
    """What a recorder is to record.

    In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
    """

    type: int = _s.u8()
    """Kind of source. A value of `cec_op_record_src_type`. Set by the caller and written by the driver."""
    _u1: cec_op_record_src_u1 = _s.nested(cec_op_record_src_u1)
    digital: cec_op_digital_service_id = _s.through("_u1")
    """The digital service to record. In use with `CEC_OP_RECORD_SRC_DIGITAL`. Set by the caller and written by the
    driver.
    """
    analog: cec_op_record_src_u1_analog = _s.through("_u1")
    """The analogue service to record. In use with `CEC_OP_RECORD_SRC_ANALOG`."""
    ext_plug: cec_op_record_src_u1_ext_plug = _s.through("_u1")
    """The external plug to record from. In use with `CEC_OP_RECORD_SRC_EXT_PLUG`."""
    ext_phys_addr: cec_op_record_src_u1_ext_phys_addr = _s.through("_u1")
    """The external device to record. In use with `CEC_OP_RECORD_SRC_EXT_PHYS_ADDR`."""


if TYPE_CHECKING:

    class cec_opcode_one_touch_record(enum.IntEnum):
        """Messages that make a recorder store at once what the television shows or what is named.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_MSG_RECORD_OFF = 0x0B
        """Stops the recording. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_ON = 0x09
        """Records the given source. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_STATUS = 0x0A
        """What became of a request to record. Documented in cec/cec-header.rst."""
        CEC_MSG_RECORD_TV_SCREEN = 0x0F
        """Asks the television for the source of what it shows. Documented in cec/cec-header.rst."""

    class cec_op_record_src_type(enum.IntEnum):
        """What is to be recorded.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_RECORD_SRC_OWN = 1
        """The source that the recorder has selected itself. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_SRC_DIGITAL = 2
        """A digital service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_SRC_ANALOG = 3
        """An analogue service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_SRC_EXT_PLUG = 4
        """An external plug, by its number. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_SRC_EXT_PHYS_ADDR = 5
        """An external device, by its physical address. Documented in cec/cec-header.rst."""

    class cec_op_service_id_method(enum.IntEnum):
        """How a digital service is named.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID = 0
        """By the identifiers of its broadcast system. Documented in cec/cec-header.rst."""
        CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL = 1
        """The service is the one that viewers find under a number of one or two parts. Documented in
        cec/cec-header.rst.
        """

    class cec_op_dig_service_bcast_system(enum.IntEnum):
        """Broadcast system of a digital service.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN = 0x00
        """ARIB, on no particular path. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN = 0x01
        """ATSC, on no particular path. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN = 0x02
        """DVB, on no particular path. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS = 0x08
        """ARIB from a broadcasting satellite. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS = 0x09
        """ARIB from a communications satellite. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T = 0x0A
        """ARIB over the air. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE = 0x10
        """North American digital television from a cable network. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT = 0x11
        """ATSC by satellite. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T = 0x12
        """ATSC over the air. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C = 0x18
        """DVB by cable. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S = 0x19
        """DVB by satellite, first generation. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2 = 0x1A
        """DVB by satellite, second generation. Documented in cec/cec-header.rst."""
        CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T = 0x1B
        """DVB over the air. Documented in cec/cec-header.rst."""

    class cec_op_ana_bcast_type(enum.IntEnum):
        """How an analogue service is broadcast.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_ANA_BCAST_TYPE_CABLE = 0
        """In a cable network. Documented in cec/cec-header.rst."""
        CEC_OP_ANA_BCAST_TYPE_SATELLITE = 1
        """Received with a dish. Documented in cec/cec-header.rst."""
        CEC_OP_ANA_BCAST_TYPE_TERRESTRIAL = 2
        """From a mast on the ground. Documented in cec/cec-header.rst."""

    class cec_op_bcast_system(enum.IntEnum):
        """Colour and sound system of an analogue service.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_BCAST_SYSTEM_PAL_BG = 0x00
        """PAL B/G, as in most of western Europe. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_SECAM_LQ = 0x01
        """SECAM L', the variant for the lower French channels. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_PAL_M = 0x02
        """PAL M, as in Brazil. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_NTSC_M = 0x03
        """NTSC M, as in North America and Japan. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_PAL_I = 0x04
        """PAL I, as in Britain and Ireland. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_SECAM_DK = 0x05
        """SECAM D/K, as in eastern Europe. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_SECAM_BG = 0x06
        """SECAM B/G, as in the Near East. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_SECAM_L = 0x07
        """SECAM L, as in France. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_PAL_DK = 0x08
        """PAL D/K, as in China. Documented in cec/cec-header.rst."""
        CEC_OP_BCAST_SYSTEM_OTHER = 0x1F
        """None of these systems. Documented in cec/cec-header.rst."""

    class cec_op_channel_number_fmt(enum.IntEnum):
        """How many parts a channel number has.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_CHANNEL_NUMBER_FMT_1_PART = 0x01
        """One part, which stands in minor. Documented in cec/cec-header.rst."""
        CEC_OP_CHANNEL_NUMBER_FMT_2_PART = 0x02
        """Two parts, major and minor. Documented in cec/cec-header.rst."""

    class cec_op_record_status(enum.IntEnum):
        """What became of a request to record, and why.

        In Linux 5.10 or earlier. Documented in cec/cec-header.rst.
        """

        CEC_OP_RECORD_STATUS_CUR_SRC = 0x01
        """Records the source that is selected at present. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_DIG_SERVICE = 0x02
        """Records the digital service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_ANA_SERVICE = 0x03
        """Records the analogue service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_EXT_INPUT = 0x04
        """Records the external input. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_DIG_SERVICE = 0x05
        """The recorder cannot record the digital service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_ANA_SERVICE = 0x06
        """The recorder cannot record the analogue service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_SERVICE = 0x07
        """The recorder cannot select the service asked for. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_INVALID_EXT_PLUG = 0x09
        """There is no external plug of that number. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_INVALID_EXT_PHYS_ADDR = 0x0A
        """Nothing can be recorded from that physical address. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_UNSUP_CA = 0x0B
        """The recorder lacks the conditional access system. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_CA_ENTITLEMENTS = 0x0C
        """The access card does not entitle to the service. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_CANT_COPY_SRC = 0x0D
        """The source must not be copied. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_MORE_COPIES = 0x0E
        """No further copy of the source is allowed. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_MEDIA = 0x10
        """The recorder has nothing to record on. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_PLAYING = 0x11
        """The recorder is busy playing. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_ALREADY_RECORDING = 0x12
        """The recorder is busy with another recording. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_MEDIA_PROT = 0x13
        """The medium is write-protected. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_SIGNAL = 0x14
        """No signal comes from the source. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_MEDIA_PROBLEM = 0x15
        """The medium has a fault. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_NO_SPACE = 0x16
        """The medium is full. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_PARENTAL_LOCK = 0x17
        """The parental lock forbids it. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_TERMINATED_OK = 0x1A
        """The recording ended as it should. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_ALREADY_TERM = 0x1B
        """The recording had ended before. Documented in cec/cec-header.rst."""
        CEC_OP_RECORD_STATUS_OTHER = 0x1F
        """Not recording, for some other reason. Documented in cec/cec-header.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "cec_opcode_one_touch_record": (
                "CEC_MSG_RECORD_OFF",
                "CEC_MSG_RECORD_ON",
                "CEC_MSG_RECORD_STATUS",
                "CEC_MSG_RECORD_TV_SCREEN",
            ),
            "cec_op_record_src_type": (
                "CEC_OP_RECORD_SRC_OWN",
                "CEC_OP_RECORD_SRC_DIGITAL",
                "CEC_OP_RECORD_SRC_ANALOG",
                "CEC_OP_RECORD_SRC_EXT_PLUG",
                "CEC_OP_RECORD_SRC_EXT_PHYS_ADDR",
            ),
            "cec_op_service_id_method": ("CEC_OP_SERVICE_ID_METHOD_BY_DIG_ID", "CEC_OP_SERVICE_ID_METHOD_BY_CHANNEL"),
            "cec_op_dig_service_bcast_system": (
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_GEN",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_GEN",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_GEN",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_BS",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_CS",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ARIB_T",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_CABLE",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_SAT",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_ATSC_T",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_C",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_S2",
                "CEC_OP_DIG_SERVICE_BCAST_SYSTEM_DVB_T",
            ),
            "cec_op_ana_bcast_type": (
                "CEC_OP_ANA_BCAST_TYPE_CABLE",
                "CEC_OP_ANA_BCAST_TYPE_SATELLITE",
                "CEC_OP_ANA_BCAST_TYPE_TERRESTRIAL",
            ),
            "cec_op_bcast_system": (
                "CEC_OP_BCAST_SYSTEM_PAL_BG",
                "CEC_OP_BCAST_SYSTEM_SECAM_LQ",
                "CEC_OP_BCAST_SYSTEM_PAL_M",
                "CEC_OP_BCAST_SYSTEM_NTSC_M",
                "CEC_OP_BCAST_SYSTEM_PAL_I",
                "CEC_OP_BCAST_SYSTEM_SECAM_DK",
                "CEC_OP_BCAST_SYSTEM_SECAM_BG",
                "CEC_OP_BCAST_SYSTEM_SECAM_L",
                "CEC_OP_BCAST_SYSTEM_PAL_DK",
                "CEC_OP_BCAST_SYSTEM_OTHER",
            ),
            "cec_op_channel_number_fmt": ("CEC_OP_CHANNEL_NUMBER_FMT_1_PART", "CEC_OP_CHANNEL_NUMBER_FMT_2_PART"),
            "cec_op_record_status": (
                "CEC_OP_RECORD_STATUS_CUR_SRC",
                "CEC_OP_RECORD_STATUS_DIG_SERVICE",
                "CEC_OP_RECORD_STATUS_ANA_SERVICE",
                "CEC_OP_RECORD_STATUS_EXT_INPUT",
                "CEC_OP_RECORD_STATUS_NO_DIG_SERVICE",
                "CEC_OP_RECORD_STATUS_NO_ANA_SERVICE",
                "CEC_OP_RECORD_STATUS_NO_SERVICE",
                "CEC_OP_RECORD_STATUS_INVALID_EXT_PLUG",
                "CEC_OP_RECORD_STATUS_INVALID_EXT_PHYS_ADDR",
                "CEC_OP_RECORD_STATUS_UNSUP_CA",
                "CEC_OP_RECORD_STATUS_NO_CA_ENTITLEMENTS",
                "CEC_OP_RECORD_STATUS_CANT_COPY_SRC",
                "CEC_OP_RECORD_STATUS_NO_MORE_COPIES",
                "CEC_OP_RECORD_STATUS_NO_MEDIA",
                "CEC_OP_RECORD_STATUS_PLAYING",
                "CEC_OP_RECORD_STATUS_ALREADY_RECORDING",
                "CEC_OP_RECORD_STATUS_MEDIA_PROT",
                "CEC_OP_RECORD_STATUS_NO_SIGNAL",
                "CEC_OP_RECORD_STATUS_MEDIA_PROBLEM",
                "CEC_OP_RECORD_STATUS_NO_SPACE",
                "CEC_OP_RECORD_STATUS_PARENTAL_LOCK",
                "CEC_OP_RECORD_STATUS_TERMINATED_OK",
                "CEC_OP_RECORD_STATUS_ALREADY_TERM",
                "CEC_OP_RECORD_STATUS_OTHER",
            ),
        },
    )
