"""Conformance: Abilities of the frontend."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.dvb import (
    DTV_DELIVERY_SYSTEM,
    FE_GET_INFO,
    FE_OFDM,
    FE_QAM,
    FE_QPSK,
    FE_SET_PROPERTY,
    SYS_DVBC_ANNEX_A,
    SYS_DVBS,
    SYS_DVBS2,
    SYS_DVBT,
    SYS_DVBT2,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_info,
    fe_type,
)


@rule("FE_GET_INFO::ok::describes-the-frontend", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_describes_the_frontend(run: Run) -> None:
    """The frontend has a name, a type and known abilities."""
    device = run.open("frontend", O_RDONLY)
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(fe_type)))
    run.check("argument.caps", argument.caps, check.subset_of(0xFCFFFFFF))


@rule("FE_GET_INFO::ok::ranges", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_ranges(run: Run) -> None:
    """The lowest frequency and symbol rate are not above the highest."""
    device = run.open("frontend", O_RDONLY)
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.check("argument.frequency_min", argument.frequency_min, check.at_most(argument.frequency_max))
    run.check("argument.symbol_rate_min", argument.symbol_rate_min, check.at_most(argument.symbol_rate_max))
    run.check("argument.frequency_max", argument.frequency_max, check.nonzero())


@rule("FE_GET_INFO::ok::same-answer-again", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_same_answer_again(run: Run) -> None:
    """Asking changes nothing, so that the answer stays the same."""
    device = run.open("frontend", O_RDONLY)
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    again_ = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, again_)
    run.check("argument.type", argument.type, again_.type)
    run.check("argument.frequency_min", argument.frequency_min, again_.frequency_min)
    run.check("argument.frequency_max", argument.frequency_max, again_.frequency_max)
    run.check("argument.caps", argument.caps, again_.caps)


@rule("FE_GET_INFO::ok::type-of-the-chosen-system", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_type_of_the_chosen_system(run: Run) -> None:
    """The type is that of the delivery system that was set last."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS))]),
    )
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.check("argument.type", argument.type, FE_OFDM)


@rule("FE_GET_INFO::ok::in-khz-for-satellite", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_in_khz_for_satellite(run: Run) -> None:
    """Frequencies, their step and their tolerance are in kHz while a system for satellite is set, and in Hz while a
    terrestrial one is.
    """
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    first = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, first)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS))]),
    )
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS2))]),
    )
    newer = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, newer)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    run.check("first.frequency_stepsize", first.frequency_stepsize, check.at_least(1000))
    run.check("argument.frequency_min", argument.frequency_min, first.frequency_min // 1000)
    run.check("argument.frequency_max", argument.frequency_max, first.frequency_max // 1000)
    run.check("argument.frequency_stepsize", argument.frequency_stepsize, first.frequency_stepsize // 1000)
    run.check("argument.frequency_tolerance", argument.frequency_tolerance, first.frequency_tolerance // 1000)
    run.check("newer.frequency_min", newer.frequency_min, argument.frequency_min)
    run.check("newer.frequency_max", newer.frequency_max, argument.frequency_max)
    run.check("newer.frequency_stepsize", newer.frequency_stepsize, argument.frequency_stepsize)
    run.check("newer.frequency_tolerance", newer.frequency_tolerance, argument.frequency_tolerance)


@rule("FE_GET_INFO::ok::in-hz-for-cable", page="dvb/fe-get-info.rst", nodes=("frontend",))
def test_fe_get_info_ok_in_hz_for_cable(run: Run) -> None:
    """With a system for cable set, the frequencies are in Hz as for terrestrial ones, and symbol rates stay."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT2))]),
    )
    first = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, first)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    run.check("argument.frequency_min", argument.frequency_min, first.frequency_min)
    run.check("argument.frequency_max", argument.frequency_max, first.frequency_max)
    run.check("argument.frequency_stepsize", argument.frequency_stepsize, first.frequency_stepsize)
    run.check("argument.frequency_tolerance", argument.frequency_tolerance, first.frequency_tolerance)
    run.check("argument.symbol_rate_min", argument.symbol_rate_min, first.symbol_rate_min)
    run.check("argument.symbol_rate_max", argument.symbol_rate_max, first.symbol_rate_max)


@rule("FE_GET_INFO::ok::type-of-each-system", page="dvb/fe-type-t.rst", nodes=("frontend",))
def test_fe_get_info_ok_type_of_each_system(run: Run) -> None:
    """The type is FE_QAM for SYS_DVBC_ANNEX_A, FE_QPSK for SYS_DVBS and FE_OFDM for SYS_DVBT."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBC_ANNEX_A))]),
    )
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBS))]),
    )
    satellite = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, satellite)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    terrestrial = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, terrestrial)
    run.check("argument.type", argument.type, FE_QAM)
    run.check("satellite.type", satellite.type, FE_QPSK)
    run.check("terrestrial.type", terrestrial.type, FE_OFDM)


@condition(
    "FE_GET_INFO::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_info_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_GET_INFO, dvb_frontend_info())
        run.next(ioctl, device.fd, FE_GET_INFO, dvb_frontend_info())


@condition(
    "FE_GET_INFO::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_get_info_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.attempt(
            ioctl,
            device.fd,
            FE_GET_INFO,
            case.pick(run.null, run.inaccessible()) if run.provoking else dvb_frontend_info(),
        )
        run.next(ioctl, device.fd, FE_GET_INFO, dvb_frontend_info())


@condition(
    "FE_GET_INFO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_info_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_GET_INFO, dvb_frontend_info())
