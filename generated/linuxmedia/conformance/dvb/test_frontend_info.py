"""Conformance: Abilities of the frontend."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.dvb import (
    DTV_DELIVERY_SYSTEM,
    FE_GET_INFO,
    FE_OFDM,
    FE_SET_PROPERTY,
    SYS_DVBT,
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
    run.check("argument.name", argument.name, check.text())
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
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    argument = dvb_frontend_info()
    run.perform(ioctl, device.fd, FE_GET_INFO, argument)
    run.check("argument.type", argument.type, FE_OFDM)


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
