"""Conformance: Events of the frontend."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDONLY, O_RDWR, POLLIN, POLLPRI, SIGALRM
from linuxmedia.uapi.dvb import (
    DTV_BANDWIDTH_HZ,
    DTV_DELIVERY_SYSTEM,
    DTV_FREQUENCY,
    DTV_TUNE,
    FE_GET_EVENT,
    FE_HAS_LOCK,
    FE_NONE,
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
)


@rule("FE_GET_EVENT::ok::tuning-began", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ok_tuning_began(run: Run) -> None:
    """The first event after tuning has the status FE_NONE and what was asked for."""
    device = run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
    argument = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, argument)
    run.check("argument.status", argument.status, FE_NONE)
    run.check("argument.parameters.frequency", argument.parameters.frequency, 474000000)


@rule("FE_GET_EVENT::ok::lock-follows", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ok_lock_follows(run: Run) -> None:
    """When the frontend has found the channel there is an event with FE_HAS_LOCK, which the call waits for."""
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
    argument = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, argument)
    found = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, found)
    run.check("argument.status", argument.status, FE_NONE)
    run.check("found.status", found.status, check.has(FE_HAS_LOCK))
    run.check("found.parameters.frequency", found.parameters.frequency, 474000000)


@rule("FE_GET_EVENT::ok::poll-tells", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ok_poll_tells(run: Run) -> None:
    """poll() tells of an event until it is taken."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
    ready_fds = pollfds((device.fd, POLLIN))
    ready = run.perform(poll, ready_fds, 1000)
    run.check("ready.value", ready.value, 1)
    urgent_fds = pollfds((device.fd, POLLPRI))
    urgent = run.perform(poll, urgent_fds, 1000)
    run.check("urgent.value", urgent.value, 1)
    argument = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, argument)
    quiet_fds = pollfds((device.fd, POLLIN | POLLPRI))
    quiet = run.perform(poll, quiet_fds, 200)
    run.check("quiet.value", quiet.value, 0)


@rule("FE_GET_EVENT::ok::wakes-who-waits", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ok_wakes_who_waits(run: Run) -> None:
    """A poll() without a limit returns when an event occurs."""
    device = run.open("frontend", O_RDWR)
    run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
    argument = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, argument)
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=490000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        ),
    )
    run.wait(0.5)
    run.check("woken.value", woken.value, 1)


@rule("FE_GET_EVENT::ok::older-ones-are-dropped", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ok_older_ones_are_dropped(run: Run) -> None:
    """Events from before the last tuning are gone."""
    device = run.open("frontend", O_RDWR)
    run.require(device, driver="vidtv")
    run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
    run.perform(
        ioctl,
        device.fd,
        FE_SET_PROPERTY,
        dtv_properties(
            props=[
                dtv_property(cmd=DTV_DELIVERY_SYSTEM, u=dtv_property_u(data=SYS_DVBT)),
                dtv_property(cmd=DTV_FREQUENCY, u=dtv_property_u(data=490000000)),
                dtv_property(cmd=DTV_BANDWIDTH_HZ, u=dtv_property_u(data=8000000)),
                dtv_property(cmd=DTV_TUNE),
            ],
        ),
    )
    argument = dvb_frontend_event()
    run.perform(ioctl, device.fd, FE_GET_EVENT, argument)
    quiet_fds = pollfds((device.fd, POLLIN))
    quiet = run.perform(poll, quiet_fds, 200)
    run.check("quiet.value", quiet.value, 0)
    run.check("argument.parameters.frequency", argument.parameters.frequency, 490000000)


@condition("FE_GET_EVENT::EWOULDBLOCK::no-event", cause="would-block", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_ewouldblock_no_event(case: Case) -> None:
    """There is no event, and the descriptor has O_NONBLOCK."""
    for run in case:
        device = run.open("frontend", O_RDWR | O_NONBLOCK)
        run.require(device, driver="vidtv")
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        if run.provoking:
            run.prepare(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())
        run.attempt(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())


@condition("FE_GET_EVENT::EOVERFLOW::event-lost", cause="overflow", page="dvb/fe-get-event.rst", nodes=("frontend",))
def test_fe_get_event_eoverflow_event_lost(case: Case) -> None:
    """More events came than the queue holds, so that the oldest were lost."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        run.wait(0.2)
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, 0)
        run.prepare(ioctl, device.fd, FE_SET_PROPERTY, dtv_properties(props=[dtv_property(cmd=DTV_TUNE)]))
        if run.provoking:
            for _ in range(80):
                run.prepare(ioctl, device.fd, FE_SET_TONE, SEC_TONE_OFF)
                run.wait(0.025)
        run.attempt(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())


@condition(
    "FE_GET_EVENT::EINTR::signal-while-waiting",
    cause="interrupted",
    status="undocumented",
    page="dvb/fe-get-event.rst",
    nodes=("frontend",),
)
def test_fe_get_event_eintr_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits for an event."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.require(device, driver="vidtv")
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        if run.provoking:
            run.prepare(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())
            run.signal(SIGALRM, after=0.2)
        run.attempt(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())


@condition(
    "FE_GET_EVENT::EPERM::opened-read-only",
    cause="permission",
    status="undocumented",
    page="dvb/fe-get-event.rst",
    nodes=("frontend",),
)
def test_fe_get_event_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is open for reading only; taking an event would disturb the one who tunes."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        fd = device.fd
        if run.provoking:
            watcher = run.open("frontend", O_RDONLY)
            fd = watcher.fd
        run.attempt(ioctl, fd, FE_GET_EVENT, dvb_frontend_event())


@condition(
    "FE_GET_EVENT::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_event_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_GET_EVENT, dvb_frontend_event())
        run.next(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())


@condition(
    "FE_GET_EVENT::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_get_event_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        run.attempt(
            ioctl,
            device.fd,
            FE_GET_EVENT,
            case.pick(run.null, run.inaccessible()) if run.provoking else dvb_frontend_event(),
        )
        run.next(ioctl, device.fd, FE_GET_EVENT, dvb_frontend_event())


@condition(
    "FE_GET_EVENT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_get_event_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        run.prepare(ioctl, device.fd, FE_SET_FRONTEND_TUNE_MODE, FE_TUNE_MODE_ONESHOT)
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
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_GET_EVENT, dvb_frontend_event())
