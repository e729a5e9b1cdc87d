"""Conformance: Opening and closing the frontend."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, condition, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, fcntl, ioctl, open_
from linuxmedia.conformance.system import F_SETFL, O_NONBLOCK, O_RDONLY, O_RDWR, SIGALRM
from linuxmedia.uapi.dvb import (
    DTV_BANDWIDTH_HZ,
    DTV_CLEAR,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_GET_EVENT,
    FE_GET_INFO,
    FE_GET_PROPERTY,
    FE_READ_STATUS,
    FE_SET_FRONTEND_TUNE_MODE,
    FE_SET_PROPERTY,
    FE_SET_TONE,
    FE_TUNE_MODE_ONESHOT,
    SEC_TONE_OFF,
    SYS_DVBT,
    dtv_properties,
    dtv_property,
    dtv_property_u,
    dvb_frontend_event,
    dvb_frontend_info,
)


@rule("frontend.open::ok::any-number-of-watchers", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_ok_any_number_of_watchers(run: Run) -> None:
    """Any number of descriptors may be open for reading, beside one for reading and writing."""
    device = run.open("frontend", O_RDWR)
    run.prepare(close, device.fd)
    run.open("frontend", O_RDONLY)
    run.open("frontend", O_RDONLY)
    run.perform(open_, device.path, O_RDWR)
    run.open("frontend", O_RDONLY)


@rule("frontend.open::ok::watchers-only-watch", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_ok_watchers_only_watch(run: Run) -> None:
    """A descriptor for reading can ask, but not set."""
    device = run.open("frontend", O_RDWR)
    run.prepare(close, device.fd)
    run.wait(0.5)
    earlier = run.open("frontend", O_RDONLY)
    run.prepare(ioctl, earlier.fd, FE_READ_STATUS, scalars.uint())
    run.prepare(ioctl, earlier.fd, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_FREQUENCY)]))
    run.prepare(close, earlier.fd)
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(ioctl, result.value, FE_GET_INFO, dvb_frontend_info())
    run.perform(ioctl, result.value, FE_READ_STATUS, scalars.uint())
    run.perform(ioctl, result.value, FE_GET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_FREQUENCY)]))
    run.refuse("EPERM", ioctl, result.value, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))


@rule("frontend.open::ok::nonblocking-later", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_ok_nonblocking_later(run: Run) -> None:
    """A frontend that was opened in blocking mode can be put into non-blocking mode with F_SETFL, and back;
    FE_GET_EVENT waits or does not wait accordingly.
    """
    device = run.open("frontend", O_RDWR)
    run.prepare(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(props=[dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT))]),
    )
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(fcntl, result.value, F_SETFL, O_RDWR | O_NONBLOCK)
    run.signal(SIGALRM, after=2)
    run.refuse("EWOULDBLOCK", ioctl, result.value, FE_GET_EVENT, dvb_frontend_event())
    run.perform(fcntl, result.value, F_SETFL, O_RDWR)
    run.concurrently(ioctl, result.value, FE_GET_EVENT, dvb_frontend_event())
    run.perform(
        ioctl,
        result.value,
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


@rule(
    "frontend.open::ok::loss-of-others-is-forgotten",
    page="dvb/fe-get-event.rst",
    nodes=("frontend",),
    deviations=(
        Deviation(
            seen="EOVERFLOW",
            reason="Opening empties the queue of events, but leaves the mark that events were lost. (drivers/media/dvb-core/dvb_frontend.c: dvb_frontend_open(), dvb_frontend_get_event())",
        ),
    ),
)
def test_frontend_open_ok_loss_of_others_is_forgotten(run: Run) -> None:
    """A descriptor has lost no event that came before it was opened."""
    device = run.open("frontend", O_RDWR)
    run.prepare(close, device.fd)
    earlier = run.open("frontend", O_RDWR)
    run.prepare(ioctl, earlier.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
    run.prepare(
        ioctl,
        earlier.fd,
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
    run.wait(0.2)
    run.prepare(ioctl, earlier.fd, FE_SET_FRONTEND_TUNE_MODE, 0)
    run.prepare(ioctl, earlier.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_TUNE)]))
    for _ in range(80):
        run.prepare(ioctl, earlier.fd, FE_SET_TONE, SEC_TONE_OFF)
        run.wait(0.025)
    run.prepare(close, earlier.fd)
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.refuse("EWOULDBLOCK", ioctl, result.value, FE_GET_EVENT, dvb_frontend_event())


@rule("frontend.open::ok::for-all-calls", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_ok_for_all_calls(run: Run) -> None:
    """A descriptor for reading and writing can ask and set."""
    device = run.open("frontend", O_RDWR)
    run.prepare(close, device.fd)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, FE_GET_INFO, dvb_frontend_info())
    run.perform(ioctl, result.value, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_CLEAR)]))


@condition(
    "frontend.open::EPERM::no-permission",
    cause="permission",
    status="contradicted",
    seen="EACCES",
    page="dvb/frontend_f_open.rst",
    nodes=("frontend",),
)
def test_frontend_open_eperm_no_permission(case: Case) -> None:
    """The permissions of the device's file do not let the user in."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(close, device.fd)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition("frontend.open::EBUSY::in-use", cause="other-owner", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_ebusy_in_use(case: Case) -> None:
    """The frontend is to be opened for reading and writing, as another descriptor is already."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(close, device.fd)
        if run.provoking:
            run.open("frontend", O_RDWR)
        run.attempt(open_, device.path, O_RDWR)


@condition(
    "frontend.open::EMFILE::no-descriptor-left", cause="no-slots", page="dvb/frontend_f_open.rst", nodes=("frontend",)
)
def test_frontend_open_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(close, device.fd)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition("frontend.open::ENFILE::no-file-left", cause="no-slots", page="dvb/frontend_f_open.rst", nodes=("frontend",))
def test_frontend_open_enfile_no_file_left(case: Case) -> None:
    """The system has no open file left."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(close, device.fd)
        if run.provoking:
            run.sysctl("fs.file-max", 0)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)


@rule("frontend.close::ok::next-one-may-tune", page="dvb/frontend_f_close.rst", nodes=("frontend",))
def test_frontend_close_ok_next_one_may_tune(run: Run) -> None:
    """The frontend can be opened for reading and writing again."""
    device = run.open("frontend", O_RDWR)
    run.perform(close, device.fd)
    run.open("frontend", O_RDWR)


@condition(
    "frontend.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="gen-errors.rst",
    nodes=("frontend",),
    values=("-1", "closed"),
)
def test_frontend_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)


@condition("frontend.close::EBADF::closed-before", cause="bad-fd", page="gen-errors.rst", nodes=("frontend",))
def test_frontend_close_ebadf_closed_before(case: Case) -> None:
    """The descriptor has been closed already."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        if run.provoking:
            run.prepare(close, device.fd)
        run.attempt(close, device.fd)
