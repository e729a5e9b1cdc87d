"""Conformance: State of the frontend."""

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
    FE_HAS_LOCK,
    FE_READ_STATUS,
    FE_SET_PROPERTY,
    FE_TIMEDOUT,
    SYS_DVBT,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
)


@rule("FE_READ_STATUS::ok::known-bits", page="dvb/fe-read-status.rst", nodes=("frontend",))
def test_fe_read_status_ok_known_bits(run: Run) -> None:
    """Only bits that the header names are set."""
    device = run.open("frontend", O_RDONLY)
    run.wait(0.5)
    run.prepare(ioctl, device.fd, FE_READ_STATUS, scalars.uint())
    argument = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, argument)
    run.check("argument", argument, check.subset_of(0x7F))


@rule("FE_READ_STATUS::ok::locks", page="dvb/fe-read-status.rst", nodes=("frontend",))
def test_fe_read_status_ok_locks(run: Run) -> None:
    """On a channel that is sent FE_HAS_LOCK is set some time after tuning."""
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
    argument = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, argument)
    run.check("argument", argument, check.has(FE_HAS_LOCK), check.lacks(FE_TIMEDOUT))


@rule("FE_READ_STATUS::ok::beside-the-one-who-tunes", page="dvb/fe-read-status.rst", nodes=("frontend",))
def test_fe_read_status_ok_beside_the_one_who_tunes(run: Run) -> None:
    """It works while another descriptor is open for reading and writing."""
    device = run.open("frontend", O_RDONLY)
    run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_READ_STATUS, scalars.uint())
    argument = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, argument)


@condition(
    "FE_READ_STATUS::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_read_status_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_READ_STATUS, scalars.uint())
        run.next(ioctl, device.fd, FE_READ_STATUS, scalars.uint())


@condition(
    "FE_READ_STATUS::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_read_status_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        run.attempt(
            ioctl,
            device.fd,
            FE_READ_STATUS,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.uint(),
        )
        run.next(ioctl, device.fd, FE_READ_STATUS, scalars.uint())


@condition(
    "FE_READ_STATUS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_read_status_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDONLY)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_READ_STATUS, scalars.uint())
