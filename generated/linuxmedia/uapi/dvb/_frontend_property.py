"""Properties of the frontend."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# dtv_limits: Limits of properties and statistics.

MAX_DTV_STATS: Final = 4
"""Values that a statistic can have. Documented in dvb/fe-get-property.rst."""
DTV_IOCTL_MAX_MSGS: Final = 64
"""Properties that a call can take. Documented in dvb/fe-get-property.rst."""

# dtv_special_values: Values of single properties that are no numbers.

NO_STREAM_ID_FILTER: Final = 0xFFFFFFFF
"""Any stream, for `DTV_STREAM_ID`. Documented in dvb/fe-get-property.rst."""
LNA_AUTO: Final = 0xFFFFFFFF
"""As the driver thinks best, for `DTV_LNA`. Documented in dvb/fe-get-property.rst."""

# dtv_command: A property of the frontend, or something to do with all of them.

DTV_UNDEFINED: Final = 0
"""No command. Documented in dvb/fe_property_parameters.rst."""
DTV_TUNE: Final = 1
"""Tune to what the other properties say. Write only; the value is ignored. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_CLEAR: Final = 2
"""Set all properties but the system back. Write only; the value is ignored. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_FREQUENCY: Final = 3
"""Frequency, in Hz for cable and terrestrial, in kHz after conversion for satellite. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_MODULATION: Final = 4
"""Modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
DTV_BANDWIDTH_HZ: Final = 5
"""Bandwidth in Hz; 0 finds it out. Documented in dvb/fe_property_parameters.rst."""
DTV_INVERSION: Final = 6
"""Whether the spectrum is inverted, of `fe_spectral_inversion`. Documented in dvb/fe_property_parameters.rst."""
DTV_DISEQC_MASTER: Final = 7
"""Not implemented; `FE_DISEQC_SEND_MASTER_CMD` sends messages. Documented in dvb/fe_property_parameters.rst."""
DTV_SYMBOL_RATE: Final = 8
"""Symbols per second, for cable and satellite. Documented in dvb/fe_property_parameters.rst."""
DTV_INNER_FEC: Final = 9
"""Code rate, of `fe_code_rate`, for cable and satellite. Documented in dvb/fe_property_parameters.rst."""
DTV_VOLTAGE: Final = 10
"""Voltage at the dish, of `fe_sec_voltage`. Documented in dvb/fe_property_parameters.rst."""
DTV_TONE: Final = 11
"""Tone at the dish, of `fe_sec_tone_mode`. Documented in dvb/fe_property_parameters.rst."""
DTV_PILOT: Final = 12
"""Pilot tones, of `fe_pilot`. Documented in dvb/fe_property_parameters.rst."""
DTV_ROLLOFF: Final = 13
"""Roll-off, of `fe_rolloff`. Documented in dvb/fe_property_parameters.rst."""
DTV_DISEQC_SLAVE_REPLY: Final = 14
"""Not implemented; `FE_DISEQC_RECV_SLAVE_REPLY` waits for replies. Documented in dvb/fe_property_parameters.rst."""
DTV_FE_CAPABILITY_COUNT: Final = 15
"""Not implemented; how many abilities there are is asked by nobody. Documented in dvb/fe_property_parameters.rst."""
DTV_FE_CAPABILITY: Final = 16
"""Not implemented; `FE_GET_INFO` tells abilities. Documented in dvb/fe_property_parameters.rst."""
DTV_DELIVERY_SYSTEM: Final = 17
"""System, of `fe_delivery_system`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_PARTIAL_RECEPTION: Final = 18
"""ISDB-T - whether the middle segment can be received alone. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_SOUND_BROADCASTING: Final = 19
"""ISDB-T - whether it is a sound broadcast of one or three segments. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_SB_SUBCHANNEL_ID: Final = 20
"""ISDB-Tsb - place in the spectrum to demodulate, 0 to 41. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_SB_SEGMENT_IDX: Final = 21
"""ISDB-Tsb - segment to receive. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_SB_SEGMENT_COUNT: Final = 22
"""ISDB-Tsb - how many channels are sent side by side, 1 to 13. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERA_FEC: Final = 23
"""ISDB-T layer A - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERA_MODULATION: Final = 24
"""ISDB-T layer A - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERA_SEGMENT_COUNT: Final = 25
"""ISDB-T layer A - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERA_TIME_INTERLEAVING: Final = 26
"""ISDB-T layer A - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERB_FEC: Final = 27
"""ISDB-T layer B - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERB_MODULATION: Final = 28
"""ISDB-T layer B - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERB_SEGMENT_COUNT: Final = 29
"""ISDB-T layer B - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERB_TIME_INTERLEAVING: Final = 30
"""ISDB-T layer B - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERC_FEC: Final = 31
"""ISDB-T layer C - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERC_MODULATION: Final = 32
"""ISDB-T layer C - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERC_SEGMENT_COUNT: Final = 33
"""ISDB-T layer C - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYERC_TIME_INTERLEAVING: Final = 34
"""ISDB-T layer C - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
DTV_API_VERSION: Final = 35
"""Version, major in bits 8 to 15, minor in bits 0 to 7. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_CODE_RATE_HP: Final = 36
"""Code rate of the stream with high priority, of `fe_code_rate`, for DVB-T. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_CODE_RATE_LP: Final = 37
"""Code rate of the stream with low priority, of `fe_code_rate`, for DVB-T. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_GUARD_INTERVAL: Final = 38
"""Guard interval, of `fe_guard_interval`. Documented in dvb/fe_property_parameters.rst."""
DTV_TRANSMISSION_MODE: Final = 39
"""Number of carriers, of `fe_transmit_mode`. Documented in dvb/fe_property_parameters.rst."""
DTV_HIERARCHY: Final = 40
"""Hierarchy, of `fe_hierarchy`. Documented in dvb/fe_property_parameters.rst."""
DTV_ISDBT_LAYER_ENABLED: Final = 41
"""ISDB-T - layers to receive, bit 0 for A, 1 for B, 2 for C. Documented in dvb/fe_property_parameters.rst."""
DTV_STREAM_ID: Final = 42
"""Which of several streams on the frequency; `NO_STREAM_ID_FILTER` for any. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_ISDBS_TS_ID_LEGACY: Final = 42
"""Older name of `DTV_STREAM_ID`. Documented in dvb/fe_property_parameters.rst."""
DTV_DVBT2_PLP_ID_LEGACY: Final = 43
"""Older command for `DTV_STREAM_ID`. Documented in dvb/fe_property_parameters.rst."""
DTV_ENUM_DELSYS: Final = 44
"""All delivery systems that the frontend knows, in u.buffer. Read only. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_ATSCMH_FIC_VER: Final = 45
"""ATSC-M/H - version of the information channel. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_PARADE_ID: Final = 46
"""ATSC-M/H - which parade to receive, 0 to 127. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_NOG: Final = 47
"""ATSC-M/H - groups of the parade. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_TNOG: Final = 48
"""ATSC-M/H - groups of all parades. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_SGN: Final = 49
"""ATSC-M/H - first group. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_PRC: Final = 50
"""ATSC-M/H - parade repetition cycle. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_RS_FRAME_MODE: Final = 51
"""ATSC-M/H - frames, of `atscmh_rs_frame_mode`. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_RS_FRAME_ENSEMBLE: Final = 52
"""ATSC-M/H - which half of a parade, of `atscmh_rs_frame_ensemble`. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_RS_CODE_MODE_PRI: Final = 53
"""ATSC-M/H - primary code, of `atscmh_rs_code_mode`. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_RS_CODE_MODE_SEC: Final = 54
"""ATSC-M/H - secondary code, of `atscmh_rs_code_mode`. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_SCCC_BLOCK_MODE: Final = 55
"""ATSC-M/H - outer codes, of `atscmh_sccc_block_mode`. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_ATSCMH_SCCC_CODE_MODE_A: Final = 56
"""ATSC-M/H - outer code of region A, of `atscmh_sccc_code_mode`. Read only. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_ATSCMH_SCCC_CODE_MODE_B: Final = 57
"""ATSC-M/H - outer code of region B, of `atscmh_sccc_code_mode`. Read only. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_ATSCMH_SCCC_CODE_MODE_C: Final = 58
"""ATSC-M/H - outer code of region C, of `atscmh_sccc_code_mode`. Read only. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_ATSCMH_SCCC_CODE_MODE_D: Final = 59
"""ATSC-M/H - outer code of region D, of `atscmh_sccc_code_mode`. Read only. Documented in
dvb/fe_property_parameters.rst.
"""
DTV_INTERLEAVING: Final = 60
"""Time interleaving, of `fe_interleaving`. Documented in dvb/fe_property_parameters.rst."""
DTV_LNA: Final = 61
"""Amplifier at the input - 0 off, 1 on, or `LNA_AUTO`. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_SIGNAL_STRENGTH: Final = 62
"""Signal strength; decibels are relative to 1 mW. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_CNR: Final = 63
"""Carrier-to-noise ratio. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_PRE_ERROR_BIT_COUNT: Final = 64
"""Wrong bits before the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_PRE_TOTAL_BIT_COUNT: Final = 65
"""Bits before the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_POST_ERROR_BIT_COUNT: Final = 66
"""Wrong bits after the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_POST_TOTAL_BIT_COUNT: Final = 67
"""Bits after the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_ERROR_BLOCK_COUNT: Final = 68
"""Wrong blocks. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_STAT_TOTAL_BLOCK_COUNT: Final = 69
"""Blocks. Read only. Documented in dvb/fe_property_parameters.rst."""
DTV_SCRAMBLING_SEQUENCE_INDEX: Final = 70
"""DVB-S2 - scrambling sequence, 0 to 262142. Documented in dvb/fe_property_parameters.rst."""
DTV_MAX_COMMAND: Final = 70
"""The last command. Documented in dvb/fe_property_parameters.rst."""


class dtv_properties(_s.Structure):
    """A list of properties.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """

    num: int = _s.u32()
    """How many properties there are. From 1 to `DTV_IOCTL_MAX_MSGS`. Set by the caller."""
    props: _s.Pointer[dtv_property] = _s.pointer(lambda: dtv_property, count="num")
    """The list, dealt with from its first to its last. Counted by `num`. Set by the caller and written by the
    driver.
    """


class dtv_stats_u1(_s.Union):
    """The measured value, signed or not as scale says. The member in use is selected by `dtv_stats.scale`."""

    _selected_ = (("scale", {1: "svalue", 2: "uvalue", 3: "uvalue"}),)
    uvalue: int = _s.u64()
    """A share of 0xffff, or a count. In use with `FE_SCALE_RELATIVE`, `FE_SCALE_COUNTER`. Written by the driver."""
    svalue: int = _s.s64()
    """A level, such as the signal's, or a ratio to noise. In 0.001 dB. In use with `FE_SCALE_DECIBEL`. Written by the
    driver.
    """


class dtv_stats(_s.Structure, pack=1):
    """A measured value with its unit.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """

    scale: int = _s.u8()
    """Unit of the value. A value of `fecap_scale_params`. Written by the driver."""
    _u1: dtv_stats_u1 = _s.nested(dtv_stats_u1)
    uvalue: int = _s.through("_u1")
    """A share of 0xffff, or a count. In use with `FE_SCALE_RELATIVE`, `FE_SCALE_COUNTER`. Written by the driver."""
    svalue: int = _s.through("_u1")
    """A level, such as the signal's, or a ratio to noise. In 0.001 dB. In use with `FE_SCALE_DECIBEL`. Written by the
    driver.
    """


class dtv_fe_stats(_s.Structure, pack=1):
    """A statistic, for the whole signal and for the layers of ISDB-T.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """

    len: int = _s.u8()
    """How many values count; 0 when the frontend does not measure it. From 0 to `MAX_DTV_STATS`. Written by the
    driver.
    """
    stat: _s.Array[dtv_stats] = _s.array(dtv_stats, 4)
    """The values; 0 is for the whole signal, 1 to 3 for the layers A to C. Shape: 4. Written by the driver."""


class dtv_property_u_buffer(_s.Structure):
    """A list of up to 32 bytes with its length, for `DTV_ENUM_DELSYS`."""

    data: _s.Array[int] = _s.array(_s.u8(), 32)
    """The bytes; for `DTV_ENUM_DELSYS` a delivery system each. A value of `fe_delivery_system`. Shape: 32. Written by
    the driver.
    """
    len: int = _s.u32()
    """How many of them count. In bytes. Written by the driver."""
    reserved1: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""
    reserved2: _s.Pointer[int] = _s.pointer(None)
    """Not used; NULL. Set by the caller."""


class dtv_property_u(_s.Union):
    """The value of the property, in the form that cmd asks for. cmd: DTV_STAT_* use st, `DTV_ENUM_DELSYS` uses buffer,
    all others use data.
    """

    data: int = _s.u32()
    """A number; which one depends on cmd. Set by the caller and written by the driver."""
    st: dtv_fe_stats = _s.nested(dtv_fe_stats)
    """The statistic of a command DTV_STAT_*, by layer. Written by the driver."""
    buffer: dtv_property_u_buffer = _s.nested(dtv_property_u_buffer)
    """A list of up to 32 bytes with its length, for `DTV_ENUM_DELSYS`."""


class dtv_property(_s.Structure, pack=1):
    """A property of the frontend, with its value.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """

    cmd: int = _s.u32()
    """What is set or asked for. A value of `dtv_command`. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""
    u: dtv_property_u = _s.nested(dtv_property_u)
    """The value of the property, in the form that cmd asks for."""
    result: int = _s.int_()
    """Left as it was; errors are told for all of the call. Written by the driver."""


FE_SET_PROPERTY: Final[int] = _s.IOW("o", 82, dtv_properties)
"""Set properties of the frontend, and tune it. See `fe_set_property`."""
FE_GET_PROPERTY: Final[int] = _s.IOR("o", 83, dtv_properties)
"""Ask for properties and statistics of the frontend. See `fe_get_property`."""


def fe_set_property(device: _s.FileDescriptorLike, argument: dtv_properties, /) -> dtv_properties:
    """Set properties of the frontend, and tune it.

    The properties are set in order, each at once, until one fails; those before it stay set. Nothing is tuned before a
    `DTV_TUNE`. Needs a descriptor that is open for reading and writing. What the frontend made of the values is told by
    `FE_GET_PROPERTY`.

    Raises:
        EFAULT: The list of properties lies in memory that the process may not read.
        EINVAL: There is no property, or there are more than `DTV_IOCTL_MAX_MSGS`. A command is none that the header
            names. A command can only be read. The frontend does not know the delivery system. The frontend is to be
            tuned to a frequency that `FE_GET_INFO` excludes. The frontend is to be tuned to a satellite's frequency
            that `FE_GET_INFO` excludes; both are in kHz. The frontend is to be tuned by `SYS_DVBS`, `SYS_DVBS2`,
            `SYS_TURBO`, `SYS_DSS`, `SYS_DVBC_ANNEX_A` or `SYS_DVBC_ANNEX_C` with a symbol rate that `FE_GET_INFO`
            excludes.
        ENOMEM: The kernel cannot allocate room for the properties.
        EPERM: The descriptor is open for reading only.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """
    try:
        if argument.__class__ is not dtv_properties:
            _s.refuse_other(argument, dtv_properties, "FE_SET_PROPERTY")
        _s.ioctl_counted(device, FE_SET_PROPERTY, argument)
    except OSError as error:
        raise _s.explained(error, "FE_SET_PROPERTY", __name__) from None
    return argument


def fe_get_property(device: _s.FileDescriptorLike, argument: dtv_properties, /) -> dtv_properties:
    """Ask for properties and statistics of the frontend.

    A descriptor for reading only is enough. Nothing is changed, and no counter is set back. The header says that the
    call reads, but the kernel takes the commands from the argument, too.

    Raises:
        EFAULT: The list of properties lies in memory that the process may not access.
        EINVAL: There is no property, or there are more than `DTV_IOCTL_MAX_MSGS`. A command is none that the header
            names. A command can only be written. A command has a number, but no code.
        ENOMEM: The kernel cannot allocate room for the properties.
        ValueError: A field counts more than was assigned to its pointer; the kernel is not called then.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-property.rst.
    """
    try:
        if argument.__class__ is not dtv_properties:
            _s.refuse_other(argument, dtv_properties, "FE_GET_PROPERTY")
        _s.ioctl_counted(device, FE_GET_PROPERTY, argument)
    except OSError as error:
        raise _s.explained(error, "FE_GET_PROPERTY", __name__) from None
    return argument


if TYPE_CHECKING:

    class dtv_command(enum.IntEnum):
        """A property of the frontend, or something to do with all of them.

        In Linux 5.10 or earlier. Documented in dvb/fe_property_parameters.rst.
        """

        DTV_UNDEFINED = 0
        """No command. Documented in dvb/fe_property_parameters.rst."""
        DTV_TUNE = 1
        """Tune to what the other properties say. Write only; the value is ignored. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_CLEAR = 2
        """Set all properties but the system back. Write only; the value is ignored. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_FREQUENCY = 3
        """Frequency, in Hz for cable and terrestrial, in kHz after conversion for satellite. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_MODULATION = 4
        """Modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
        DTV_BANDWIDTH_HZ = 5
        """Bandwidth in Hz; 0 finds it out. Documented in dvb/fe_property_parameters.rst."""
        DTV_INVERSION = 6
        """Whether the spectrum is inverted, of `fe_spectral_inversion`. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_DISEQC_MASTER = 7
        """Not implemented; `FE_DISEQC_SEND_MASTER_CMD` sends messages. Documented in dvb/fe_property_parameters.rst."""
        DTV_SYMBOL_RATE = 8
        """Symbols per second, for cable and satellite. Documented in dvb/fe_property_parameters.rst."""
        DTV_INNER_FEC = 9
        """Code rate, of `fe_code_rate`, for cable and satellite. Documented in dvb/fe_property_parameters.rst."""
        DTV_VOLTAGE = 10
        """Voltage at the dish, of `fe_sec_voltage`. Documented in dvb/fe_property_parameters.rst."""
        DTV_TONE = 11
        """Tone at the dish, of `fe_sec_tone_mode`. Documented in dvb/fe_property_parameters.rst."""
        DTV_PILOT = 12
        """Pilot tones, of `fe_pilot`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ROLLOFF = 13
        """Roll-off, of `fe_rolloff`. Documented in dvb/fe_property_parameters.rst."""
        DTV_DISEQC_SLAVE_REPLY = 14
        """Not implemented; `FE_DISEQC_RECV_SLAVE_REPLY` waits for replies. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_FE_CAPABILITY_COUNT = 15
        """Not implemented; how many abilities there are is asked by nobody. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_FE_CAPABILITY = 16
        """Not implemented; `FE_GET_INFO` tells abilities. Documented in dvb/fe_property_parameters.rst."""
        DTV_DELIVERY_SYSTEM = 17
        """System, of `fe_delivery_system`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_PARTIAL_RECEPTION = 18
        """ISDB-T - whether the middle segment can be received alone. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_SOUND_BROADCASTING = 19
        """ISDB-T - whether it is a sound broadcast of one or three segments. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ISDBT_SB_SUBCHANNEL_ID = 20
        """ISDB-Tsb - place in the spectrum to demodulate, 0 to 41. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_SB_SEGMENT_IDX = 21
        """ISDB-Tsb - segment to receive. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_SB_SEGMENT_COUNT = 22
        """ISDB-Tsb - how many channels are sent side by side, 1 to 13. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERA_FEC = 23
        """ISDB-T layer A - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERA_MODULATION = 24
        """ISDB-T layer A - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERA_SEGMENT_COUNT = 25
        """ISDB-T layer A - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERA_TIME_INTERLEAVING = 26
        """ISDB-T layer A - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERB_FEC = 27
        """ISDB-T layer B - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERB_MODULATION = 28
        """ISDB-T layer B - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERB_SEGMENT_COUNT = 29
        """ISDB-T layer B - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERB_TIME_INTERLEAVING = 30
        """ISDB-T layer B - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERC_FEC = 31
        """ISDB-T layer C - code rate, of `fe_code_rate`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERC_MODULATION = 32
        """ISDB-T layer C - modulation, of `fe_modulation`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERC_SEGMENT_COUNT = 33
        """ISDB-T layer C - its share of the channel, in thirteenths. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYERC_TIME_INTERLEAVING = 34
        """ISDB-T layer C - depth of time interleaving. Documented in dvb/fe_property_parameters.rst."""
        DTV_API_VERSION = 35
        """Version, major in bits 8 to 15, minor in bits 0 to 7. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_CODE_RATE_HP = 36
        """Code rate of the stream with high priority, of `fe_code_rate`, for DVB-T. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_CODE_RATE_LP = 37
        """Code rate of the stream with low priority, of `fe_code_rate`, for DVB-T. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_GUARD_INTERVAL = 38
        """Guard interval, of `fe_guard_interval`. Documented in dvb/fe_property_parameters.rst."""
        DTV_TRANSMISSION_MODE = 39
        """Number of carriers, of `fe_transmit_mode`. Documented in dvb/fe_property_parameters.rst."""
        DTV_HIERARCHY = 40
        """Hierarchy, of `fe_hierarchy`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ISDBT_LAYER_ENABLED = 41
        """ISDB-T - layers to receive, bit 0 for A, 1 for B, 2 for C. Documented in dvb/fe_property_parameters.rst."""
        DTV_STREAM_ID = 42
        """Which of several streams on the frequency; `NO_STREAM_ID_FILTER` for any. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ISDBS_TS_ID_LEGACY = 42
        """Older name of `DTV_STREAM_ID`. Documented in dvb/fe_property_parameters.rst."""
        DTV_DVBT2_PLP_ID_LEGACY = 43
        """Older command for `DTV_STREAM_ID`. Documented in dvb/fe_property_parameters.rst."""
        DTV_ENUM_DELSYS = 44
        """All delivery systems that the frontend knows, in u.buffer. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_FIC_VER = 45
        """ATSC-M/H - version of the information channel. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_PARADE_ID = 46
        """ATSC-M/H - which parade to receive, 0 to 127. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_NOG = 47
        """ATSC-M/H - groups of the parade. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_TNOG = 48
        """ATSC-M/H - groups of all parades. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_SGN = 49
        """ATSC-M/H - first group. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_PRC = 50
        """ATSC-M/H - parade repetition cycle. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_RS_FRAME_MODE = 51
        """ATSC-M/H - frames, of `atscmh_rs_frame_mode`. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_ATSCMH_RS_FRAME_ENSEMBLE = 52
        """ATSC-M/H - which half of a parade, of `atscmh_rs_frame_ensemble`. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_RS_CODE_MODE_PRI = 53
        """ATSC-M/H - primary code, of `atscmh_rs_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_RS_CODE_MODE_SEC = 54
        """ATSC-M/H - secondary code, of `atscmh_rs_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_SCCC_BLOCK_MODE = 55
        """ATSC-M/H - outer codes, of `atscmh_sccc_block_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_SCCC_CODE_MODE_A = 56
        """ATSC-M/H - outer code of region A, of `atscmh_sccc_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_SCCC_CODE_MODE_B = 57
        """ATSC-M/H - outer code of region B, of `atscmh_sccc_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_SCCC_CODE_MODE_C = 58
        """ATSC-M/H - outer code of region C, of `atscmh_sccc_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_ATSCMH_SCCC_CODE_MODE_D = 59
        """ATSC-M/H - outer code of region D, of `atscmh_sccc_code_mode`. Read only. Documented in
        dvb/fe_property_parameters.rst.
        """
        DTV_INTERLEAVING = 60
        """Time interleaving, of `fe_interleaving`. Documented in dvb/fe_property_parameters.rst."""
        DTV_LNA = 61
        """Amplifier at the input - 0 off, 1 on, or `LNA_AUTO`. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_SIGNAL_STRENGTH = 62
        """Signal strength; decibels are relative to 1 mW. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_CNR = 63
        """Carrier-to-noise ratio. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_PRE_ERROR_BIT_COUNT = 64
        """Wrong bits before the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_PRE_TOTAL_BIT_COUNT = 65
        """Bits before the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_POST_ERROR_BIT_COUNT = 66
        """Wrong bits after the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_POST_TOTAL_BIT_COUNT = 67
        """Bits after the inner code. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_ERROR_BLOCK_COUNT = 68
        """Wrong blocks. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_STAT_TOTAL_BLOCK_COUNT = 69
        """Blocks. Read only. Documented in dvb/fe_property_parameters.rst."""
        DTV_SCRAMBLING_SEQUENCE_INDEX = 70
        """DVB-S2 - scrambling sequence, 0 to 262142. Documented in dvb/fe_property_parameters.rst."""
        DTV_MAX_COMMAND = 70
        """The last command. Documented in dvb/fe_property_parameters.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "dtv_command": (
                "DTV_UNDEFINED",
                "DTV_TUNE",
                "DTV_CLEAR",
                "DTV_FREQUENCY",
                "DTV_MODULATION",
                "DTV_BANDWIDTH_HZ",
                "DTV_INVERSION",
                "DTV_DISEQC_MASTER",
                "DTV_SYMBOL_RATE",
                "DTV_INNER_FEC",
                "DTV_VOLTAGE",
                "DTV_TONE",
                "DTV_PILOT",
                "DTV_ROLLOFF",
                "DTV_DISEQC_SLAVE_REPLY",
                "DTV_FE_CAPABILITY_COUNT",
                "DTV_FE_CAPABILITY",
                "DTV_DELIVERY_SYSTEM",
                "DTV_ISDBT_PARTIAL_RECEPTION",
                "DTV_ISDBT_SOUND_BROADCASTING",
                "DTV_ISDBT_SB_SUBCHANNEL_ID",
                "DTV_ISDBT_SB_SEGMENT_IDX",
                "DTV_ISDBT_SB_SEGMENT_COUNT",
                "DTV_ISDBT_LAYERA_FEC",
                "DTV_ISDBT_LAYERA_MODULATION",
                "DTV_ISDBT_LAYERA_SEGMENT_COUNT",
                "DTV_ISDBT_LAYERA_TIME_INTERLEAVING",
                "DTV_ISDBT_LAYERB_FEC",
                "DTV_ISDBT_LAYERB_MODULATION",
                "DTV_ISDBT_LAYERB_SEGMENT_COUNT",
                "DTV_ISDBT_LAYERB_TIME_INTERLEAVING",
                "DTV_ISDBT_LAYERC_FEC",
                "DTV_ISDBT_LAYERC_MODULATION",
                "DTV_ISDBT_LAYERC_SEGMENT_COUNT",
                "DTV_ISDBT_LAYERC_TIME_INTERLEAVING",
                "DTV_API_VERSION",
                "DTV_CODE_RATE_HP",
                "DTV_CODE_RATE_LP",
                "DTV_GUARD_INTERVAL",
                "DTV_TRANSMISSION_MODE",
                "DTV_HIERARCHY",
                "DTV_ISDBT_LAYER_ENABLED",
                "DTV_STREAM_ID",
                "DTV_ISDBS_TS_ID_LEGACY",
                "DTV_DVBT2_PLP_ID_LEGACY",
                "DTV_ENUM_DELSYS",
                "DTV_ATSCMH_FIC_VER",
                "DTV_ATSCMH_PARADE_ID",
                "DTV_ATSCMH_NOG",
                "DTV_ATSCMH_TNOG",
                "DTV_ATSCMH_SGN",
                "DTV_ATSCMH_PRC",
                "DTV_ATSCMH_RS_FRAME_MODE",
                "DTV_ATSCMH_RS_FRAME_ENSEMBLE",
                "DTV_ATSCMH_RS_CODE_MODE_PRI",
                "DTV_ATSCMH_RS_CODE_MODE_SEC",
                "DTV_ATSCMH_SCCC_BLOCK_MODE",
                "DTV_ATSCMH_SCCC_CODE_MODE_A",
                "DTV_ATSCMH_SCCC_CODE_MODE_B",
                "DTV_ATSCMH_SCCC_CODE_MODE_C",
                "DTV_ATSCMH_SCCC_CODE_MODE_D",
                "DTV_INTERLEAVING",
                "DTV_LNA",
                "DTV_STAT_SIGNAL_STRENGTH",
                "DTV_STAT_CNR",
                "DTV_STAT_PRE_ERROR_BIT_COUNT",
                "DTV_STAT_PRE_TOTAL_BIT_COUNT",
                "DTV_STAT_POST_ERROR_BIT_COUNT",
                "DTV_STAT_POST_TOTAL_BIT_COUNT",
                "DTV_STAT_ERROR_BLOCK_COUNT",
                "DTV_STAT_TOTAL_BLOCK_COUNT",
                "DTV_SCRAMBLING_SEQUENCE_INDEX",
                "DTV_MAX_COMMAND",
            ),
        },
    )
