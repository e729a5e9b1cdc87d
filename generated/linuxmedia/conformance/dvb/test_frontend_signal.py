"""Conformance: Signal quality by the older interface."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_RDONLY, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_GET_EVENT,
    FE_READ_SIGNAL_STRENGTH,
    FE_SET_PROPERTY,
    SYS_DVBT,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
)


@rule(
    "FE_READ_SIGNAL_STRENGTH::ok::beside-the-one-who-tunes", page="dvb/fe-read-signal-strength.rst", nodes=("frontend",)
)
def test_fe_read_signal_strength_ok_beside_the_one_who_tunes(run: Run) -> None:
    """A descriptor for reading gets the answer while another is open for reading and writing."""
    device = run.open("frontend", O_RDONLY)
    run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())
    argument = scalars.u16()
    run.perform(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, argument)


@rule("FE_READ_SIGNAL_STRENGTH::ok::while-tuned", page="dvb/fe-read-signal-strength.rst", nodes=("frontend",))
def test_fe_read_signal_strength_ok_while_tuned(run: Run) -> None:
    """On a channel that is sent there is an answer other than 0."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(
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
    run.prepare(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())
    run.prepare(poll, pollfds((device.fd, POLLIN)), 2000)
    argument = scalars.u16()
    run.perform(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, argument)
    run.check("argument", argument, check.nonzero())


@condition(
    "FE_READ_SIGNAL_STRENGTH::EAGAIN::nobody-tunes", cause="wrong-state", page="gen-errors.rst", nodes=("frontend",)
)
def test_fe_read_signal_strength_eagain_nobody_tunes(case: Case) -> None:
    """No descriptor is open for reading and writing, so that the frontend sleeps."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.wait(0.5)
        run.attempt(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())


@condition(
    "FE_READ_SIGNAL_STRENGTH::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_read_signal_strength_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())
        run.next(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())


@condition(
    "FE_READ_SIGNAL_STRENGTH::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_read_signal_strength_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            FE_READ_SIGNAL_STRENGTH,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(),
        )
        run.next(ioctl, device.fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())


@condition(
    "FE_READ_SIGNAL_STRENGTH::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_read_signal_strength_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_READ_SIGNAL_STRENGTH, scalars.u16())
