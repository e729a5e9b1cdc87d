"""Conformance: How the frontend tunes."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import close, ioctl, poll, pollfds
from linuxmedia.conformance.system import O_RDONLY, O_RDWR, POLLIN
from linuxmedia.uapi.dvb import (
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_GET_EVENT,
    FE_HAS_LOCK,
    FE_NONE,
    FE_READ_STATUS,
    FE_SET_FRONTEND_TUNE_MODE,
    FE_SET_PROPERTY,
    FE_TUNE_MODE_ONESHOT,
    SYS_DVBT,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
)


@rule("FE_SET_FRONTEND_TUNE_MODE::ok::one-event-only", page="dvb/fe-set-frontend-tune-mode.rst", nodes=("frontend",))
def test_fe_set_frontend_tune_mode_ok_one_event_only(run: Run) -> None:
    """With FE_TUNE_MODE_ONESHOT the tuning itself makes an event, and the lock makes none."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
    run.perform(
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
    began = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, began)
    run.check("began.status", began.status, FE_NONE)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 1500)
    run.check("quiet.value", quiet.value, 0)
    status = scalars.uint()
    run.perform(ioctl, device.fd, FE_READ_STATUS, status)
    run.check("status", status, check.has(FE_HAS_LOCK))


@rule(
    "FE_SET_FRONTEND_TUNE_MODE::ok::normal-mode-watches", page="dvb/fe-set-frontend-tune-mode.rst", nodes=("frontend",)
)
def test_fe_set_frontend_tune_mode_ok_normal_mode_watches(run: Run) -> None:
    """A mode of 0 ends FE_TUNE_MODE_ONESHOT, so that the lock makes an event."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
    run.perform(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, 0)
    run.perform(
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
    began = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, began)
    run.check("began.status", began.status, FE_NONE)
    found = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, found)
    run.check("found.status", found.status, check.has(FE_HAS_LOCK))


@rule(
    "FE_SET_FRONTEND_TUNE_MODE::ok::ends-with-the-descriptor",
    page="dvb/fe-set-frontend-tune-mode.rst",
    nodes=("frontend",),
)
def test_fe_set_frontend_tune_mode_ok_ends_with_the_descriptor(run: Run) -> None:
    """The next descriptor for reading and writing starts in the normal mode."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.perform(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
    run.perform(close, device.fd)
    again_ = run.open("frontend", O_RDWR)
    run.perform(
        ioctl,
        again_.fd,
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
    run.perform(ioctl, again_.fd, FE_GET_EVENT, began)
    run.check("began.status", began.status, FE_NONE)
    found = dvb_frontend_event()
    run.perform(ioctl, again_.fd, FE_GET_EVENT, found)
    run.check("found.status", found.status, check.has(FE_HAS_LOCK))


@condition(
    "FE_SET_FRONTEND_TUNE_MODE::EPERM::opened-read-only",
    cause="permission",
    status="undocumented",
    page="dvb/fe-set-frontend-tune-mode.rst",
    nodes=("frontend",),
)
def test_fe_set_frontend_tune_mode_eperm_opened_read_only(case: Case) -> None:
    """The descriptor does not allow writing, and tuning is not its business."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)


@condition(
    "FE_SET_FRONTEND_TUNE_MODE::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_frontend_tune_mode_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
        run.next(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)


@condition(
    "FE_SET_FRONTEND_TUNE_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_frontend_tune_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
