"""Conformance: Tuning by the older interface."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_RDONLY, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    BANDWIDTH_7_MHZ,
    DTV_BANDWIDTH_HZ,
    DTV_CODE_RATE_HP,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_INNER_FEC,
    DTV_MODULATION,
    DTV_SYMBOL_RATE,
    DTV_TRANSMISSION_MODE,
    FE_GET_EVENT,
    FE_GET_FRONTEND,
    FE_GET_INFO,
    FE_GET_PROPERTY,
    FE_HAS_LOCK,
    FE_NONE,
    FE_READ_STATUS,
    FE_SET_FRONTEND,
    FE_SET_PROPERTY,
    FEC_2_3,
    FEC_AUTO,
    FEC_NONE,
    GUARD_INTERVAL_1_4,
    HIERARCHY_NONE,
    INVERSION_AUTO,
    QAM_64,
    QAM_128,
    QAM_256,
    SYS_DVBC_ANNEX_A,
    SYS_DVBT,
    TRANSMISSION_MODE_8K,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
    dvb_frontend_info,
    dvb_frontend_parameters,
    dvb_frontend_parameters_u,
    dvb_ofdm_parameters,
    dvb_qam_parameters,
)


@rule("FE_SET_FRONTEND::ok::tunes", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_tunes(run: Run) -> None:
    """The frontend finds the channel that is sent on the frequency."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    run.perform(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())
    run.perform(poll, pollfds((device.fd, POLLIN)), 2000)
    status = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, status)
    run.check("status", status, check.has(FE_HAS_LOCK))


@rule("FE_SET_FRONTEND::ok::get-tells-what-was-set", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_get_tells_what_was_set(run: Run) -> None:
    """FE_GET_FRONTEND tells the parameters that were set."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    now = dvb_frontend_parameters()
    run.perform(ioctl, device.fd, FE_GET_FRONTEND, now)
    run.check("now.frequency", now.frequency, 474000000)
    run.check("now.u.qam.symbol_rate", now.u.qam.symbol_rate, 6940000)
    run.check("now.u.qam.fec_inner", now.u.qam.fec_inner, FEC_NONE)
    run.check("now.u.qam.modulation", now.u.qam.modulation, QAM_256)


@rule("FE_SET_FRONTEND::ok::sets-the-properties", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_sets_the_properties(run: Run) -> None:
    """The properties have the values of the parameters."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_FREQUENCY),
            dtv_property(cmd=DTV_SYMBOL_RATE),
            dtv_property(cmd=DTV_INNER_FEC),
            dtv_property(cmd=DTV_MODULATION),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.check("now.props[0].u.data", now.props[0].u.data, 474000000)
    run.check("now.props[1].u.data", now.props[1].u.data, 6940000)
    run.check("now.props[2].u.data", now.props[2].u.data, FEC_NONE)
    run.check("now.props[3].u.data", now.props[3].u.data, QAM_256)


@rule("FE_SET_FRONTEND::ok::makes-an-event", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_makes_an_event(run: Run) -> None:
    """Tuning makes an event with the status FE_NONE and the parameters."""
    device = run.open("frontend", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    event = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, event)
    run.check("event.status", event.status, FE_NONE)
    run.check("event.parameters.frequency", event.parameters.frequency, 474000000)


@rule("FE_SET_FRONTEND::ok::replaces-the-tuning-before", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_replaces_the_tuning_before(run: Run) -> None:
    """A tuning that comes while another goes on takes its place."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_FRONTEND,
        dvb_frontend_parameters(
            frequency=490000000,
            u=dvb_frontend_parameters_u(qam=dvb_qam_parameters(symbol_rate=6900000, modulation=QAM_64)),
        ),
    )
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    event = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, event)
    run.perform(poll, pollfds((device.fd, POLLIN)), 2000)
    status = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, status)
    run.check("event.parameters.frequency", event.parameters.frequency, 474000000)
    run.check("status", status, check.has(FE_HAS_LOCK))


@rule("FE_SET_FRONTEND::ok::terrestrial", page="dvb/fe-set-frontend.rst", nodes=("frontend",))
def test_fe_set_frontend_ok_terrestrial(run: Run) -> None:
    """With a terrestrial system set, the terrestrial parameters of the union count."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    info = dvb_frontend_info()
    run.prepare(ioctl, device.fd, FE_GET_INFO, info)
    argument = dvb_frontend_parameters(
        frequency=474000000,
        inversion=INVERSION_AUTO,
        u=dvb_frontend_parameters_u(
            qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
        ),
    )
    run.perform(ioctl, device.fd, FE_SET_FRONTEND, argument)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    run.perform(
        ioctl,
        device.fd,
        FE_SET_FRONTEND,
        dvb_frontend_parameters(
            frequency=474000000,
            u=dvb_frontend_parameters_u(
                ofdm=dvb_ofdm_parameters(
                    bandwidth=BANDWIDTH_7_MHZ,
                    code_rate_HP=FEC_2_3,
                    code_rate_LP=FEC_AUTO,
                    constellation=QAM_64,
                    transmission_mode=TRANSMISSION_MODE_8K,
                    guard_interval=GUARD_INTERVAL_1_4,
                    hierarchy_information=HIERARCHY_NONE,
                ),
            ),
        ),
    )
    now = dtv_properties(
        props=[
            dtv_property(cmd=DTV_BANDWIDTH_HZ),
            dtv_property(cmd=DTV_CODE_RATE_HP),
            dtv_property(cmd=DTV_TRANSMISSION_MODE),
        ],
    )
    run.perform(ioctl, device.fd, FE_GET_PROPERTY, now)
    run.check("now.props[0].u.data", now.props[0].u.data, 7000000)
    run.check("now.props[1].u.data", now.props[1].u.data, FEC_2_3)
    run.check("now.props[2].u.data", now.props[2].u.data, TRANSMISSION_MODE_8K)


@condition(
    "FE_SET_FRONTEND::EINVAL::symbol-rate-too-high",
    cause="value-range",
    page="dvb/fe-set-frontend.rst",
    nodes=("frontend",),
    values=("info.symbol_rate_max + 1", "max(u32)"),
)
def test_fe_set_frontend_einval_symbol_rate_too_high(case: Case) -> None:
    """A satellite or cable channel has a symbol rate above the highest that FE_GET_INFO tells."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        argument = dvb_frontend_parameters(
            frequency=474000000,
            inversion=INVERSION_AUTO,
            u=dvb_frontend_parameters_u(
                qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
            ),
        )
        if run.provoking:
            argument.u.qam.symbol_rate = case.pick(info.symbol_rate_max + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_FRONTEND, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::EINVAL::symbol-rate-too-low",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-set-frontend.rst",
    nodes=("frontend",),
    values=("info.symbol_rate_min - 1", "0"),
)
def test_fe_set_frontend_einval_symbol_rate_too_low(case: Case) -> None:
    """A satellite or cable channel has a symbol rate below the lowest that FE_GET_INFO tells."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        argument = dvb_frontend_parameters(
            frequency=474000000,
            inversion=INVERSION_AUTO,
            u=dvb_frontend_parameters_u(
                qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
            ),
        )
        if run.provoking:
            argument.u.qam.symbol_rate = case.pick(info.symbol_rate_min - 1, 0)
        run.attempt(ioctl, device.fd, FE_SET_FRONTEND, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::EINVAL::frequency-out-of-range",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-set-frontend.rst",
    nodes=("frontend",),
    values=("info.frequency_min - 1", "info.frequency_max + 1", "0", "max(u32)"),
)
def test_fe_set_frontend_einval_frequency_out_of_range(case: Case) -> None:
    """The frequency is not between those that FE_GET_INFO tells."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        argument = dvb_frontend_parameters(
            frequency=474000000,
            inversion=INVERSION_AUTO,
            u=dvb_frontend_parameters_u(
                qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
            ),
        )
        if run.provoking:
            argument.frequency = case.pick(info.frequency_min - 1, info.frequency_max + 1, 0, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, FE_SET_FRONTEND, argument)
        run.next(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::EPERM::opened-read-only",
    cause="permission",
    status="prose",
    page="dvb/fe-set-frontend.rst",
    nodes=("frontend",),
)
def test_fe_set_frontend_eperm_opened_read_only(case: Case) -> None:
    """The descriptor allows only reading."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        fd = device.fd
        if run.provoking:
            watcher = run.open("frontend", O_RDONLY)
            fd = watcher.fd
        run.attempt(
            ioctl,
            fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_frontend_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )
        run.next(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_set_frontend_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        run.attempt(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )
        run.next(
            ioctl,
            device.fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@condition(
    "FE_SET_FRONTEND::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_frontend_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(
            ioctl,
            device.fd,
            FE_SET_PROPERTY,
            dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
        )
        info = dvb_frontend_info()
        run.prepare(ioctl, device.fd, FE_GET_INFO, info)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(
            ioctl,
            fd,
            FE_SET_FRONTEND,
            dvb_frontend_parameters(
                frequency=474000000,
                inversion=INVERSION_AUTO,
                u=dvb_frontend_parameters_u(
                    qam=dvb_qam_parameters(symbol_rate=6940000, fec_inner=FEC_NONE, modulation=QAM_256)
                ),
            ),
        )


@rule("FE_GET_FRONTEND::ok::tells-what-was-set", page="dvb/fe-get-frontend.rst", nodes=("frontend",))
def test_fe_get_frontend_ok_tells_what_was_set(run: Run) -> None:
    """The parameters are those of the last tuning."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_FRONTEND,
        dvb_frontend_parameters(
            frequency=474000000,
            u=dvb_frontend_parameters_u(
                qam=dvb_qam_parameters(symbol_rate=6875000, fec_inner=FEC_AUTO, modulation=QAM_128)
            ),
        ),
    )
    argument = dvb_frontend_parameters()
    run.perform(ioctl, device.fd, FE_GET_FRONTEND, argument)
    run.check("argument.frequency", argument.frequency, 474000000)
    run.check("argument.u.qam.symbol_rate", argument.u.qam.symbol_rate, 6875000)
    run.check("argument.u.qam.modulation", argument.u.qam.modulation, QAM_128)


@rule("FE_GET_FRONTEND::ok::same-answer-again", page="dvb/fe-get-frontend.rst", nodes=("frontend",))
def test_fe_get_frontend_ok_same_answer_again(run: Run) -> None:
    """Asking changes nothing, so that a second answer is the same."""
    device = run.open("frontend", O_RDONLY)
    run.wait(0.5)
    run.prepare(ioctl, device.fd, FE_GET_FRONTEND, dvb_frontend_parameters())
    argument = dvb_frontend_parameters()
    run.perform(ioctl, device.fd, FE_GET_FRONTEND, argument)
    again_ = dvb_frontend_parameters()
    run.perform(ioctl, device.fd, FE_GET_FRONTEND, again_)
    run.check("argument.frequency", argument.frequency, again_.frequency)
    run.check("argument.inversion", argument.inversion, again_.inversion)


@rule("FE_GET_FRONTEND::ok::beside-the-one-who-tunes", page="dvb/fe-get-frontend.rst", nodes=("frontend",))
def test_fe_get_frontend_ok_beside_the_one_who_tunes(run: Run) -> None:
    """It works while another descriptor is open for reading and writing."""
    device = run.open("frontend", O_RDONLY)
    run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_GET_FRONTEND, dvb_frontend_parameters())
    argument = dvb_frontend_parameters()
    run.perform(ioctl, device.fd, FE_GET_FRONTEND, argument)


@condition(
    "FE_GET_FRONTEND::EINVAL::symbol-rate-too-high",
    cause="value-range",
    status="contradicted",
    page="dvb/fe-get-frontend.rst",
    nodes=("frontend",),
    deviations=(
        Deviation(
            seen="success",
            reason="What is set is told as it is; limits are looked at when the frontend tunes. (drivers/media/dvb-core/dvb_frontend.c: dvb_get_frontend(), dvb_frontend_check_parameters())",
        ),
    ),
)
def test_fe_get_frontend_einval_symbol_rate_too_high(case: Case) -> None:
    """The symbol rate that is set is above the highest of the frontend."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        if run.provoking:
            run.prepare(
                ioctl,
                device.fd,
                FE_SET_PROPERTY,
                dtv_properties(
                    props=[
                        dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A)),
                        dtv_property(cmd=DTV_SYMBOL_RATE, u=dtv_property_u(data=0xFFFFFFFF)),
                    ],
                ),
            )
        run.attempt(ioctl, device.fd, FE_GET_FRONTEND, dvb_frontend_parameters())


@condition(
    "FE_GET_FRONTEND::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_frontend_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_GET_FRONTEND, dvb_frontend_parameters())
        run.next(ioctl, device.fd, FE_GET_FRONTEND, dvb_frontend_parameters())


@condition(
    "FE_GET_FRONTEND::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_get_frontend_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.attempt(
            ioctl,
            device.fd,
            FE_GET_FRONTEND,
            case.pick(run.null, run.inaccessible()) if run.provoking else dvb_frontend_parameters(),
        )
        run.next(ioctl, device.fd, FE_GET_FRONTEND, dvb_frontend_parameters())


@condition(
    "FE_GET_FRONTEND::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_frontend_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_GET_FRONTEND, dvb_frontend_parameters())
