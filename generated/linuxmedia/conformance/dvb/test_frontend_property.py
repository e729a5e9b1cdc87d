"""Conformance: Properties of the frontend."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_RDONLY, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    ATSCMH_RSFRAME_ENS_SEC,
    DQPSK,
    DTV_API_VERSION,
    DTV_ATSCMH_PARADE_ID,
    DTV_ATSCMH_RS_FRAME_ENSEMBLE,
    DTV_BANDWIDTH_HZ,
    DTV_CLEAR,
    DTV_CODE_RATE_HP,
    DTV_CODE_RATE_LP,
    DTV_DELIVERY_SYSTEM,
    DTV_DISEQC_MASTER,
    DTV_DISEQC_SLAVE_REPLY,
    DTV_DVBT2_PLP_ID_LEGACY,
    DTV_ENUM_DELSYS,
    DTV_FE_CAPABILITY,
    DTV_FE_CAPABILITY_COUNT,
    DTV_FREQUENCY,
    DTV_GUARD_INTERVAL,
    DTV_HIERARCHY,
    DTV_INNER_FEC,
    DTV_INTERLEAVING,
    DTV_INVERSION,
    DTV_IOCTL_MAX_MSGS,
    DTV_ISDBT_LAYER_ENABLED,
    DTV_ISDBT_LAYERA_FEC,
    DTV_ISDBT_LAYERA_MODULATION,
    DTV_ISDBT_LAYERA_SEGMENT_COUNT,
    DTV_ISDBT_LAYERA_TIME_INTERLEAVING,
    DTV_ISDBT_LAYERB_FEC,
    DTV_ISDBT_LAYERB_MODULATION,
    DTV_ISDBT_LAYERB_SEGMENT_COUNT,
    DTV_ISDBT_LAYERB_TIME_INTERLEAVING,
    DTV_ISDBT_LAYERC_FEC,
    DTV_ISDBT_LAYERC_MODULATION,
    DTV_ISDBT_LAYERC_SEGMENT_COUNT,
    DTV_ISDBT_LAYERC_TIME_INTERLEAVING,
    DTV_ISDBT_PARTIAL_RECEPTION,
    DTV_ISDBT_SB_SEGMENT_COUNT,
    DTV_ISDBT_SB_SEGMENT_IDX,
    DTV_ISDBT_SB_SUBCHANNEL_ID,
    DTV_ISDBT_SOUND_BROADCASTING,
    DTV_LNA,
    DTV_MAX_COMMAND,
    DTV_MODULATION,
    DTV_PILOT,
    DTV_ROLLOFF,
    DTV_SCRAMBLING_SEQUENCE_INDEX,
    DTV_STAT_CNR,
    DTV_STAT_ERROR_BLOCK_COUNT,
    DTV_STAT_SIGNAL_STRENGTH,
    DTV_STREAM_ID,
    DTV_SYMBOL_RATE,
    DTV_TONE,
    DTV_TRANSMISSION_MODE,
    DTV_TUNE,
    DTV_UNDEFINED,
    DTV_VOLTAGE,
    FE_GET_EVENT,
    FE_GET_PROPERTY,
    FE_HAS_LOCK,
    FE_NONE,
    FE_READ_STATUS,
    FE_SCALE_COUNTER,
    FE_SCALE_DECIBEL,
    FE_SET_PROPERTY,
    FEC_1_2,
    FEC_2_3,
    FEC_3_4,
    FEC_5_6,
    FEC_7_8,
    GUARD_INTERVAL_1_8,
    HIERARCHY_2,
    INTERLEAVING_720,
    INVERSION_ON,
    MAX_DTV_STATS,
    NO_STREAM_ID_FILTER,
    PILOT_OFF,
    QAM_16,
    QAM_64,
    QPSK,
    ROLLOFF_20,
    ROLLOFF_25,
    ROLLOFF_35,
    SEC_TONE_OFF,
    SEC_TONE_ON,
    SEC_VOLTAGE_18,
    SEC_VOLTAGE_OFF,
    SYS_DVBC_ANNEX_A,
    SYS_DVBS,
    SYS_DVBS2,
    SYS_DVBT,
    SYS_DVBT2,
    SYS_UNDEFINED,
    TRANSMISSION_MODE_4K,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
    fe_delivery_system,
)


@rule("FE_SET_PROPERTY::ok::tunes", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_tunes(run: Run) -> None:
    """After DTV_TUNE the frontend finds the channel that is sent on the frequency."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
            dtv_property(cmd=DTV_TUNE),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    run.perform(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())
    run.perform(poll, pollfds((device.fd, POLLIN)), 2000)
    status = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, status)
    run.check("status", status, check.has(FE_HAS_LOCK))


@rule("FE_SET_PROPERTY::ok::get-tells-what-was-set", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_get_tells_what_was_set(run: Run) -> None:
    """FE_GET_PROPERTY tells the values that were set."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
            dtv_property(cmd=DTV_TUNE),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM),
            dtv_property(cmd=DTV_FREQUENCY),
            dtv_property(cmd=DTV_BANDWIDTH_HZ),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.check("now.props[0].u.data", now.props[0].u.data, SYS_DVBT)
    run.check("now.props[1].u.data", now.props[1].u.data, 474000000)
    run.check("now.props[2].u.data", now.props[2].u.data, 8000000)


@rule("FE_SET_PROPERTY::ok::each-has-its-own", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_each_has_its_own(run: Run) -> None:
    """Every property keeps the value that it was set to, whatever the others are set to."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_CLEAR),
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT2)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=506000000)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=7000000)),
            dtv_property(cmd=DTV_MODULATION, u=dtv_property_u(data=QAM_64)),
            dtv_property(cmd=DTV_INVERSION, u=dtv_property_u(data=INVERSION_ON)),
            dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=6900000)),
            dtv_property(cmd=DTV_INNER_FEC, u=dtv_property_u(data=FEC_7_8)),
            dtv_property(cmd=DTV_CODE_RATE_HP, u=dtv_property_u(data=FEC_3_4)),
            dtv_property(cmd=DTV_CODE_RATE_LP, u=dtv_property_u(data=FEC_5_6)),
            dtv_property(cmd=DTV_GUARD_INTERVAL, u=dtv_property_u(data=GUARD_INTERVAL_1_8)),
            dtv_property(cmd=DTV_TRANSMISSION_MODE, u=dtv_property_u(data=TRANSMISSION_MODE_4K)),
            dtv_property(cmd=DTV_HIERARCHY, u=dtv_property_u(data=HIERARCHY_2)),
            dtv_property(cmd=DTV_INTERLEAVING, u=dtv_property_u(data=INTERLEAVING_720)),
            dtv_property(cmd=DTV_PILOT, u=dtv_property_u(data=PILOT_OFF)),
            dtv_property(cmd=DTV_ROLLOFF, u=dtv_property_u(data=ROLLOFF_25)),
            dtv_property(cmd=DTV_STREAM_ID, u=dtv_property_u(data=9)),
            dtv_property(cmd=DTV_LNA, u=dtv_property_u(data=0)),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM),
            dtv_property(cmd=DTV_FREQUENCY),
            dtv_property(cmd=DTV_BANDWIDTH_HZ),
            dtv_property(cmd=DTV_MODULATION),
            dtv_property(cmd=DTV_INVERSION),
            dtv_property(cmd=DTV_SYMBOL_RATE),
            dtv_property(cmd=DTV_INNER_FEC),
            dtv_property(cmd=DTV_CODE_RATE_HP),
            dtv_property(cmd=DTV_CODE_RATE_LP),
            dtv_property(cmd=DTV_GUARD_INTERVAL),
            dtv_property(cmd=DTV_TRANSMISSION_MODE),
            dtv_property(cmd=DTV_HIERARCHY),
            dtv_property(cmd=DTV_INTERLEAVING),
            dtv_property(cmd=DTV_PILOT),
            dtv_property(cmd=DTV_ROLLOFF),
            dtv_property(cmd=DTV_STREAM_ID),
            dtv_property(cmd=DTV_LNA),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))
    run.check("now.props[0].u.data", now.props[0].u.data, SYS_DVBT2)
    run.check("now.props[1].u.data", now.props[1].u.data, 506000000)
    run.check("now.props[2].u.data", now.props[2].u.data, 7000000)
    run.check("now.props[3].u.data", now.props[3].u.data, QAM_64)
    run.check("now.props[4].u.data", now.props[4].u.data, INVERSION_ON)
    run.check("now.props[5].u.data", now.props[5].u.data, 6900000)
    run.check("now.props[6].u.data", now.props[6].u.data, FEC_7_8)
    run.check("now.props[7].u.data", now.props[7].u.data, FEC_3_4)
    run.check("now.props[8].u.data", now.props[8].u.data, FEC_5_6)
    run.check("now.props[9].u.data", now.props[9].u.data, GUARD_INTERVAL_1_8)
    run.check("now.props[10].u.data", now.props[10].u.data, TRANSMISSION_MODE_4K)
    run.check("now.props[11].u.data", now.props[11].u.data, HIERARCHY_2)
    run.check("now.props[12].u.data", now.props[12].u.data, INTERLEAVING_720)
    run.check("now.props[13].u.data", now.props[13].u.data, PILOT_OFF)
    run.check("now.props[14].u.data", now.props[14].u.data, ROLLOFF_25)
    run.check("now.props[15].u.data", now.props[15].u.data, 9)
    run.check("now.props[16].u.data", now.props[16].u.data, 0)


@rule("FE_SET_PROPERTY::ok::each-layer-has-its-own", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_each_layer_has_its_own(run: Run) -> None:
    """Every property of the layers of ISDB-T keeps its own value."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_CLEAR),
            dtv_property(cmd=DTV_ISDBT_PARTIAL_RECEPTION, u=dtv_property_u(data=1)),
            dtv_property(cmd=DTV_ISDBT_SOUND_BROADCASTING, u=dtv_property_u(data=1)),
            dtv_property(cmd=DTV_ISDBT_SB_SUBCHANNEL_ID, u=dtv_property_u(data=11)),
            dtv_property(cmd=DTV_ISDBT_SB_SEGMENT_IDX, u=dtv_property_u(data=3)),
            dtv_property(cmd=DTV_ISDBT_SB_SEGMENT_COUNT, u=dtv_property_u(data=5)),
            dtv_property(cmd=DTV_ISDBT_LAYER_ENABLED, u=dtv_property_u(data=6)),
            dtv_property(cmd=DTV_ISDBT_LAYERA_FEC, u=dtv_property_u(data=FEC_1_2)),
            dtv_property(cmd=DTV_ISDBT_LAYERA_MODULATION, u=dtv_property_u(data=QPSK)),
            dtv_property(cmd=DTV_ISDBT_LAYERA_SEGMENT_COUNT, u=dtv_property_u(data=2)),
            dtv_property(cmd=DTV_ISDBT_LAYERA_TIME_INTERLEAVING, u=dtv_property_u(data=1)),
            dtv_property(cmd=DTV_ISDBT_LAYERB_FEC, u=dtv_property_u(data=FEC_2_3)),
            dtv_property(cmd=DTV_ISDBT_LAYERB_MODULATION, u=dtv_property_u(data=QAM_16)),
            dtv_property(cmd=DTV_ISDBT_LAYERB_SEGMENT_COUNT, u=dtv_property_u(data=4)),
            dtv_property(cmd=DTV_ISDBT_LAYERB_TIME_INTERLEAVING, u=dtv_property_u(data=3)),
            dtv_property(cmd=DTV_ISDBT_LAYERC_FEC, u=dtv_property_u(data=FEC_3_4)),
            dtv_property(cmd=DTV_ISDBT_LAYERC_MODULATION, u=dtv_property_u(data=DQPSK)),
            dtv_property(cmd=DTV_ISDBT_LAYERC_SEGMENT_COUNT, u=dtv_property_u(data=6)),
            dtv_property(cmd=DTV_ISDBT_LAYERC_TIME_INTERLEAVING, u=dtv_property_u(data=7)),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_ISDBT_PARTIAL_RECEPTION),
            dtv_property(cmd=DTV_ISDBT_SOUND_BROADCASTING),
            dtv_property(cmd=DTV_ISDBT_SB_SUBCHANNEL_ID),
            dtv_property(cmd=DTV_ISDBT_SB_SEGMENT_IDX),
            dtv_property(cmd=DTV_ISDBT_SB_SEGMENT_COUNT),
            dtv_property(cmd=DTV_ISDBT_LAYER_ENABLED),
            dtv_property(cmd=DTV_ISDBT_LAYERA_FEC),
            dtv_property(cmd=DTV_ISDBT_LAYERA_MODULATION),
            dtv_property(cmd=DTV_ISDBT_LAYERA_SEGMENT_COUNT),
            dtv_property(cmd=DTV_ISDBT_LAYERA_TIME_INTERLEAVING),
            dtv_property(cmd=DTV_ISDBT_LAYERB_FEC),
            dtv_property(cmd=DTV_ISDBT_LAYERB_MODULATION),
            dtv_property(cmd=DTV_ISDBT_LAYERB_SEGMENT_COUNT),
            dtv_property(cmd=DTV_ISDBT_LAYERB_TIME_INTERLEAVING),
            dtv_property(cmd=DTV_ISDBT_LAYERC_FEC),
            dtv_property(cmd=DTV_ISDBT_LAYERC_MODULATION),
            dtv_property(cmd=DTV_ISDBT_LAYERC_SEGMENT_COUNT),
            dtv_property(cmd=DTV_ISDBT_LAYERC_TIME_INTERLEAVING),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))
    run.check("now.props[0].u.data", now.props[0].u.data, 1)
    run.check("now.props[1].u.data", now.props[1].u.data, 1)
    run.check("now.props[2].u.data", now.props[2].u.data, 11)
    run.check("now.props[3].u.data", now.props[3].u.data, 3)
    run.check("now.props[4].u.data", now.props[4].u.data, 5)
    run.check("now.props[5].u.data", now.props[5].u.data, 6)
    run.check("now.props[6].u.data", now.props[6].u.data, FEC_1_2)
    run.check("now.props[7].u.data", now.props[7].u.data, QPSK)
    run.check("now.props[8].u.data", now.props[8].u.data, 2)
    run.check("now.props[9].u.data", now.props[9].u.data, 1)
    run.check("now.props[10].u.data", now.props[10].u.data, FEC_2_3)
    run.check("now.props[11].u.data", now.props[11].u.data, QAM_16)
    run.check("now.props[12].u.data", now.props[12].u.data, 4)
    run.check("now.props[13].u.data", now.props[13].u.data, 3)
    run.check("now.props[14].u.data", now.props[14].u.data, FEC_3_4)
    run.check("now.props[15].u.data", now.props[15].u.data, DQPSK)
    run.check("now.props[16].u.data", now.props[16].u.data, 6)
    run.check("now.props[17].u.data", now.props[17].u.data, 7)


@rule("FE_SET_PROPERTY::ok::leaves-the-values", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_leaves_the_values(run: Run) -> None:
    """The values stay as the caller wrote them."""
    device = run.open("frontend", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
            dtv_property(cmd=DTV_TUNE),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    run.check("argument.num", argument.num, 4)
    run.check("argument.props[0].u.data", argument.props[0].u.data, SYS_DVBT)
    run.check("argument.props[1].u.data", argument.props[1].u.data, 474000000)
    run.check("argument.props[2].u.data", argument.props[2].u.data, 8000000)


@rule("FE_SET_PROPERTY::ok::clear", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_clear(run: Run) -> None:
    """DTV_CLEAR sets DTV_STREAM_ID back to NO_STREAM_ID_FILTER."""
    device = run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID)]))
    argument = dtv_properties(
        props=[dtv_property(cmd=DTV_STREAM_ID, u=dtv_property_u(data=7)), dtv_property(cmd=DTV_CLEAR)]
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.check("now.props[0].u.data", now.props[0].u.data, NO_STREAM_ID_FILTER)


@rule("FE_SET_PROPERTY::ok::in-order", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_in_order(run: Run) -> None:
    """Of two values for the same property the later one stays."""
    device = run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID)]))
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_STREAM_ID, u=dtv_property_u(data=7)),
            dtv_property(cmd=DTV_STREAM_ID, u=dtv_property_u(data=8)),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))
    run.check("now.props[0].u.data", now.props[0].u.data, 8)


@rule("FE_SET_PROPERTY::ok::undefined-system-is-the-first", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_set_property_ok_undefined_system_is_the_first(run: Run) -> None:
    """SYS_UNDEFINED stands for the first delivery system of the frontend."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS2))]),
    )
    argument = dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_UNDEFINED))])
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM), dtv_property(cmd=DTV_ENUM_DELSYS)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.check("now.props[0].u.data", now.props[0].u.data, now.props[1].u.buffer.data[0])


@rule("FE_SET_PROPERTY::ok::each-system-that-is-told", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_each_system_that_is_told(run: Run) -> None:
    """The first and the last of the delivery systems that DTV_ENUM_DELSYS tells can be set."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    known = dtv_properties(props=[dtv_property(cmd=DTV_ENUM_DELSYS)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, known)
    argument = dtv_properties(
        props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=known.props[0].u.buffer.data[4]))]
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    last = dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, last)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=known.props[0].u.buffer.data[0]))]
        ),
    )
    first = dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, first)
    run.check("last.props[0].u.data", last.props[0].u.data, SYS_DVBS2)
    run.check("first.props[0].u.data", first.props[0].u.data, SYS_DVBT)


@rule("FE_SET_PROPERTY::ok::bandwidth-of-cable", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_bandwidth_of_cable(run: Run) -> None:
    """For SYS_DVBC_ANNEX_A the bandwidth that is set does not count; what DTV_BANDWIDTH_HZ tells after tuning follows
    from the symbol rate and a roll-off of 15 percent.
    """
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=7000000)),
            dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=6900000)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
            dtv_property(cmd=DTV_TUNE),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(props=[dtv_property(cmd=DTV_BANDWIDTH_HZ), dtv_property(cmd=DTV_SYMBOL_RATE)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_CLEAR), dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]
        ),
    )
    run.check("now.props[0].u.data", now.props[0].u.data, 7935000)
    run.check("now.props[1].u.data", now.props[1].u.data, 6900000)


@rule("FE_SET_PROPERTY::ok::bandwidth-of-satellite", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_bandwidth_of_satellite(run: Run) -> None:
    """For satellite the bandwidth follows from the symbol rate and the roll-off, which is 35 percent for SYS_DVBS and
    for SYS_DVBS2 what DTV_ROLLOFF says.
    """
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS)),
            dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
            dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=20000000)),
            dtv_property(cmd=DTV_ROLLOFF, u=dtv_property_u(data=ROLLOFF_20)),
            dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=1000000)),
            dtv_property(cmd=DTV_TUNE),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    fixed = dtv_properties(props=[dtv_property(cmd=DTV_BANDWIDTH_HZ)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, fixed)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS2)), dtv_property(cmd=DTV_TUNE)]
        ),
    )
    narrow = dtv_properties(props=[dtv_property(cmd=DTV_BANDWIDTH_HZ)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, narrow)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_ROLLOFF, u=dtv_property_u(data=ROLLOFF_25)), dtv_property(cmd=DTV_TUNE)]
        ),
    )
    middle = dtv_properties(props=[dtv_property(cmd=DTV_BANDWIDTH_HZ)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, middle)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_ROLLOFF, u=dtv_property_u(data=ROLLOFF_35)), dtv_property(cmd=DTV_TUNE)]
        ),
    )
    wide = dtv_properties(props=[dtv_property(cmd=DTV_BANDWIDTH_HZ)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, wide)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[dtv_property(cmd=DTV_CLEAR), dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]
        ),
    )
    run.check("fixed.props[0].u.data", fixed.props[0].u.data, 27000000)
    run.check("narrow.props[0].u.data", narrow.props[0].u.data, 24000000)
    run.check("middle.props[0].u.data", middle.props[0].u.data, 25000000)
    run.check("wide.props[0].u.data", wide.props[0].u.data, 27000000)


@rule("FE_SET_PROPERTY::ok::satellite-equipment-too", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_satellite_equipment_too(run: Run) -> None:
    """The voltage, the tone, the scrambling sequence and the properties of ATSC-M/H each keep their own value."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_CLEAR),
            dtv_property(cmd=DTV_VOLTAGE, u=dtv_property_u(data=SEC_VOLTAGE_18)),
            dtv_property(cmd=DTV_TONE, u=dtv_property_u(data=SEC_TONE_ON)),
            dtv_property(cmd=DTV_SCRAMBLING_SEQUENCE_INDEX, u=dtv_property_u(data=262142)),
            dtv_property(cmd=DTV_ATSCMH_PARADE_ID, u=dtv_property_u(data=127)),
            dtv_property(cmd=DTV_ATSCMH_RS_FRAME_ENSEMBLE, u=dtv_property_u(data=ATSCMH_RSFRAME_ENS_SEC)),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_VOLTAGE),
            dtv_property(cmd=DTV_TONE),
            dtv_property(cmd=DTV_SCRAMBLING_SEQUENCE_INDEX),
            dtv_property(cmd=DTV_ATSCMH_PARADE_ID),
            dtv_property(cmd=DTV_ATSCMH_RS_FRAME_ENSEMBLE),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_CLEAR),
                dtv_property(cmd=DTV_VOLTAGE, u=dtv_property_u(data=SEC_VOLTAGE_OFF)),
                dtv_property(cmd=DTV_TONE, u=dtv_property_u(data=SEC_TONE_OFF)),
            ],
        ),
    )
    run.check("now.props[0].u.data", now.props[0].u.data, SEC_VOLTAGE_18)
    run.check("now.props[1].u.data", now.props[1].u.data, SEC_TONE_ON)
    run.check("now.props[2].u.data", now.props[2].u.data, 262142)
    run.check("now.props[3].u.data", now.props[3].u.data, 127)
    run.check("now.props[4].u.data", now.props[4].u.data, ATSCMH_RSFRAME_ENS_SEC)


@rule("FE_SET_PROPERTY::ok::older-command-for-streams", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_older_command_for_streams(run: Run) -> None:
    """DTV_DVBT2_PLP_ID_LEGACY stands for DTV_STREAM_ID, in setting and in asking."""
    device = run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID)]))
    argument = dtv_properties(props=[dtv_property(cmd=DTV_DVBT2_PLP_ID_LEGACY, u=dtv_property_u(data=12))])
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(props=[dtv_property(cmd=DTV_STREAM_ID), dtv_property(cmd=DTV_DVBT2_PLP_ID_LEGACY)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))
    run.check("now.props[0].u.data", now.props[0].u.data, 12)
    run.check("now.props[1].u.data", now.props[1].u.data, 12)


@rule("FE_SET_PROPERTY::ok::clear-keeps-the-system", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_set_property_ok_clear_keeps_the_system(run: Run) -> None:
    """DTV_CLEAR keeps the delivery system; all layers of ISDB-T are enabled and the scrambling sequence is 0."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS2)),
            dtv_property(cmd=DTV_ISDBT_LAYER_ENABLED, u=dtv_property_u(data=2)),
            dtv_property(cmd=DTV_SCRAMBLING_SEQUENCE_INDEX, u=dtv_property_u(data=7)),
            dtv_property(cmd=DTV_CLEAR),
        ],
    )
    run.perform(ioctl, device.fd, FE_SET_PROPERTY, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_DELIVERY_SYSTEM),
            dtv_property(cmd=DTV_ISDBT_LAYER_ENABLED),
            dtv_property(cmd=DTV_SCRAMBLING_SEQUENCE_INDEX),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    run.check("now.props[0].u.data", now.props[0].u.data, SYS_DVBS2)
    run.check("now.props[1].u.data", now.props[1].u.data, 7)
    run.check("now.props[2].u.data", now.props[2].u.data, 0)


@condition(
    "FE_SET_PROPERTY::EPERM::opened-read-only",
    cause="permission",
    status="prose",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
)
def test_fe_set_property_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is open for reading only."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::wrong-number-of-properties",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("0", "DTV_IOCTL_MAX_MSGS + 1", "max(u32)"),
)
def test_fe_set_property_einval_wrong_number_of_properties(case: Case) -> None:
    """There is no property, or there are more than DTV_IOCTL_MAX_MSGS."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.num = case.pick(0, DTV_IOCTL_MAX_MSGS + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("DTV_UNDEFINED", "DTV_MAX_COMMAND + 1", "max(u32)"),
)
def test_fe_set_property_einval_command_undefined(case: Case) -> None:
    """A command is none that the header names."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[0].cmd = case.pick(DTV_UNDEFINED, DTV_MAX_COMMAND + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::command-read-only",
    cause="read-only",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("DTV_API_VERSION", "DTV_ENUM_DELSYS", "DTV_STAT_SIGNAL_STRENGTH", "DTV_STAT_CNR"),
)
def test_fe_set_property_einval_command_read_only(case: Case) -> None:
    """A command can only be read."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[0].cmd = case.pick(DTV_API_VERSION, DTV_ENUM_DELSYS, DTV_STAT_SIGNAL_STRENGTH, DTV_STAT_CNR)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::system-not-supported",
    cause="type-unsupported",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("0xFF", "max(u32)"),
)
def test_fe_set_property_einval_system_not_supported(case: Case) -> None:
    """The frontend does not know the delivery system."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[0].u.data = case.pick(0xFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::frequency-out-of-range",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("1", "max(u32)"),
)
def test_fe_set_property_einval_frequency_out_of_range(case: Case) -> None:
    """The frontend is to be tuned to a frequency that FE_GET_INFO excludes."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[1].u.data = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::satellite-frequency-out-of-range",
    cause="value-range",
    status="undocumented",
    page="dvb/fe_property_parameters.rst",
    nodes=("frontend",),
    values=("50999", "2150001", "474000000"),
)
def test_fe_set_property_einval_satellite_frequency_out_of_range(case: Case) -> None:
    """The frontend is to be tuned to a satellite's frequency that FE_GET_INFO excludes; both are in kHz."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=2150000)),
                dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=27500000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[1].u.data = case.pick(50999, 2150001, 474000000)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=2150000)),
                    dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=27500000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EINVAL::symbol-rate-out-of-range",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("1", "max(u32)"),
)
def test_fe_set_property_einval_symbol_rate_out_of_range(case: Case) -> None:
    """The frontend is to be tuned by SYS_DVBS, SYS_DVBS2, SYS_TURBO, SYS_DSS, SYS_DVBC_ANNEX_A or SYS_DVBC_ANNEX_C with
    a symbol rate that FE_GET_INFO excludes.
    """
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A)),
                dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=6940000)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props[1].u.data = case.pick(1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A)),
                    dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=6940000)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EFAULT::bad-list",
    cause="bad-pointer",
    status="undocumented",
    page="gen-errors.rst",
    nodes=("frontend",),
    values=("null", "inaccessible"),
)
def test_fe_set_property_efault_bad_list(case: Case) -> None:
    """The list of properties lies in memory that the process may not read."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        )
        if run.provoking:
            argument.props = case.pick(run.null, run.inaccessible())
        run.attempt(ioctl, device.fd, FE_SET_PROPERTY, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("frontend",),
)
def test_fe_set_property_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate room for the properties."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.walk(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_property_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_set_property_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )
        run.next(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@condition(
    "FE_SET_PROPERTY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_property_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(
            ioctl,
            fd,
            FE_SET_PROPERTY,
            dtv_properties(
                props=[
                    dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                    dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                    dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                    dtv_property(cmd=DTV_TUNE),
                ],
            ),
        )


@rule("FE_GET_PROPERTY::ok::version", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_version(run: Run) -> None:
    """The version of the interface is 5.10 or later."""
    device = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.num", argument.num, 1)
    run.check("argument.props[0].cmd", argument.props[0].cmd, DTV_API_VERSION)
    run.check("argument.props[0].u.data", argument.props[0].u.data, check.at_least(0x50A))


@rule("FE_GET_PROPERTY::ok::delivery-systems", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_delivery_systems(run: Run) -> None:
    """The frontend knows one or more delivery systems, the first of which is one that the header names."""
    device = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    argument = dtv_properties(props=[dtv_property(cmd=DTV_ENUM_DELSYS)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.props[0].u.buffer.len", argument.props[0].u.buffer.len, check.at_least(1), check.at_most(32))
    run.check(
        "argument.props[0].u.buffer.data[0]",
        argument.props[0].u.buffer.data[0],
        check.nonzero(),
        check.one_of(tuple(fe_delivery_system)),
    )


@rule("FE_GET_PROPERTY::ok::every-delivery-system", page="dvb/fe_property_parameters.rst", nodes=("frontend",))
def test_fe_get_property_ok_every_delivery_system(run: Run) -> None:
    """All delivery systems of the frontend are told, each of them once, the first one first."""
    device = run.open("frontend", O_RDONLY)
    run.require(device, driver="vidtv")
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION), dtv_property(cmd=DTV_ENUM_DELSYS)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.props[1].u.buffer.len", argument.props[1].u.buffer.len, 5)
    run.check("argument.props[1].u.buffer.data[0]", argument.props[1].u.buffer.data[0], SYS_DVBT)
    run.check("argument.props[1].u.buffer.data[1]", argument.props[1].u.buffer.data[1], SYS_DVBT2)
    run.check("argument.props[1].u.buffer.data[2]", argument.props[1].u.buffer.data[2], SYS_DVBC_ANNEX_A)
    run.check("argument.props[1].u.buffer.data[3]", argument.props[1].u.buffer.data[3], SYS_DVBS)
    run.check("argument.props[1].u.buffer.data[4]", argument.props[1].u.buffer.data[4], SYS_DVBS2)


@rule("FE_GET_PROPERTY::ok::several-at-once", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_several_at_once(run: Run) -> None:
    """Several properties can be asked for in one call, and each answer stands with its command."""
    device = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_FREQUENCY),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_DELIVERY_SYSTEM),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.props[0].cmd", argument.props[0].cmd, DTV_FREQUENCY)
    run.check("argument.props[1].cmd", argument.props[1].cmd, DTV_API_VERSION)
    run.check("argument.props[1].u.data", argument.props[1].u.data, check.at_least(0x50A))
    run.check("argument.props[2].u.data", argument.props[2].u.data, check.one_of(tuple(fe_delivery_system)))


@rule("FE_GET_PROPERTY::ok::as-many-as-allowed", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_as_many_as_allowed(run: Run) -> None:
    """One call takes up to DTV_IOCTL_MAX_MSGS properties."""
    device = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
            dtv_property(cmd=DTV_API_VERSION),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.num", argument.num, DTV_IOCTL_MAX_MSGS)
    run.check("argument.props[63].u.data", argument.props[63].u.data, check.at_least(0x50A))


@rule("FE_GET_PROPERTY::ok::statistics", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_statistics(run: Run) -> None:
    """While there is a lock, the signal strength and the CNR are told in decibels and the block errors as a count, each
    for the whole signal and for at most three layers of it.
    """
    device = run.open("frontend", O_RDONLY)
    run.require(device, driver="vidtv")
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    tuner = run.open("frontend", O_RDWR)
    run.perform(
        ioctl,
        tuner.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=474000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        ),
    )
    began = dvb_frontend_event()
    run.perform(ioctl, tuner.fd, FE_GET_EVENT, began)
    run.check("began.status", began.status, FE_NONE)
    found = dvb_frontend_event()
    run.perform(ioctl, tuner.fd, FE_GET_EVENT, found)
    run.check("found.status", found.status, check.has(FE_HAS_LOCK))
    argument = dtv_properties(
        props=[
            dtv_property(cmd=DTV_STAT_SIGNAL_STRENGTH),
            dtv_property(cmd=DTV_STAT_CNR),
            dtv_property(cmd=DTV_STAT_ERROR_BLOCK_COUNT),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)
    run.check("argument.props[0].u.st.len", argument.props[0].u.st.len, check.at_least(1), check.at_most(MAX_DTV_STATS))
    run.check("argument.props[0].u.st.stat[0].scale", argument.props[0].u.st.stat[0].scale, FE_SCALE_DECIBEL)
    run.check("argument.props[1].u.st.len", argument.props[1].u.st.len, check.at_least(1), check.at_most(MAX_DTV_STATS))
    run.check("argument.props[1].u.st.stat[0].scale", argument.props[1].u.st.stat[0].scale, FE_SCALE_DECIBEL)
    run.check("argument.props[2].u.st.len", argument.props[2].u.st.len, check.at_least(1), check.at_most(MAX_DTV_STATS))
    run.check("argument.props[2].u.st.stat[0].scale", argument.props[2].u.st.stat[0].scale, FE_SCALE_COUNTER)


@rule("FE_GET_PROPERTY::ok::beside-the-one-who-tunes", page="dvb/fe-get-property.rst", nodes=("frontend",))
def test_fe_get_property_ok_beside_the_one_who_tunes(run: Run) -> None:
    """The call succeeds while another descriptor is open for reading and writing."""
    device = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
    run.open("frontend", O_RDWR)
    argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, argument)


@condition(
    "FE_GET_PROPERTY::EINVAL::wrong-number-of-properties",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("0", "DTV_IOCTL_MAX_MSGS + 1", "max(u32)"),
)
def test_fe_get_property_einval_wrong_number_of_properties(case: Case) -> None:
    """There is no property, or there are more than DTV_IOCTL_MAX_MSGS."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
        if run.provoking:
            argument.num = case.pick(0, DTV_IOCTL_MAX_MSGS + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_GET_PROPERTY, argument)
        run.unchanged("num")
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("DTV_UNDEFINED", "DTV_MAX_COMMAND + 1", "max(u32)"),
)
def test_fe_get_property_einval_command_undefined(case: Case) -> None:
    """A command is none that the header names."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
        if run.provoking:
            argument.props[0].cmd = case.pick(DTV_UNDEFINED, DTV_MAX_COMMAND + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_GET_PROPERTY, argument)
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EINVAL::command-write-only",
    cause="read-only",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("DTV_TUNE", "DTV_CLEAR"),
)
def test_fe_get_property_einval_command_write_only(case: Case) -> None:
    """A command can only be written."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
        if run.provoking:
            argument.props[0].cmd = case.pick(DTV_TUNE, DTV_CLEAR)
        run.attempt(ioctl, device.fd, FE_GET_PROPERTY, argument)
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EINVAL::command-not-implemented",
    cause="not-supported-here",
    status="undocumented",
    page="dvb/fe-get-property.rst",
    nodes=("frontend",),
    values=("DTV_DISEQC_MASTER", "DTV_DISEQC_SLAVE_REPLY", "DTV_FE_CAPABILITY_COUNT", "DTV_FE_CAPABILITY"),
)
def test_fe_get_property_einval_command_not_implemented(case: Case) -> None:
    """A command has a number, but no code."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
        if run.provoking:
            argument.props[0].cmd = case.pick(
                DTV_DISEQC_MASTER, DTV_DISEQC_SLAVE_REPLY, DTV_FE_CAPABILITY_COUNT, DTV_FE_CAPABILITY
            )
        run.attempt(ioctl, device.fd, FE_GET_PROPERTY, argument)
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EFAULT::bad-list",
    cause="bad-pointer",
    status="undocumented",
    page="gen-errors.rst",
    nodes=("frontend",),
    values=("null", "inaccessible"),
)
def test_fe_get_property_efault_bad_list(case: Case) -> None:
    """The list of properties lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        argument = dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)])
        if run.provoking:
            argument.props = case.pick(run.null, run.inaccessible())
        run.attempt(ioctl, device.fd, FE_GET_PROPERTY, argument)
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::ENOMEM::no-memory",
    cause="no-memory",
    status="undocumented",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("frontend",),
)
def test_fe_get_property_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate room for the properties."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        run.walk(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_property_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_get_property_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        run.attempt(
            ioctl,
            device.fd,
            FE_GET_PROPERTY,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]),
        )
        run.next(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))


@condition(
    "FE_GET_PROPERTY::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_property_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.prepare(ioctl, device.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_API_VERSION)]))
