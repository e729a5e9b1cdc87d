"""Conformance: Opening, waiting for and closing an adapter."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, ioctl, open_, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN, POLLOUT, POLLPRI, POLLRDNORM, POLLWRNORM, SIGALRM
from linuxmedia.uapi.cec import (
    CEC_ADAP_G_LOG_ADDRS,
    CEC_ADAP_S_LOG_ADDRS,
    CEC_DQEVENT,
    CEC_EVENT_FL_INITIAL_STATE,
    CEC_EVENT_STATE_CHANGE,
    CEC_G_MODE,
    CEC_LOG_ADDR_TYPE_UNREGISTERED,
    CEC_LOG_ADDRS_FL_CDC_ONLY,
    CEC_MODE_INITIATOR,
    CEC_MODE_MONITOR,
    CEC_MODE_NO_FOLLOWER,
    CEC_MODE_NO_INITIATOR,
    CEC_OP_ALL_DEVTYPE_SWITCH,
    CEC_OP_CEC_VERSION_2_0,
    CEC_OP_PRIM_DEVTYPE_SWITCH,
    CEC_RECEIVE,
    CEC_S_MODE,
    CEC_TRANSMIT,
    CEC_VENDOR_ID_NONE,
    cec_event,
    cec_log_addrs,
    cec_msg,
)


@rule("cec.open::ok::a-mode-of-its-own", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_ok_a_mode_of_its_own(run: Run) -> None:
    """A new handle is an initiator, whatever the modes of others are."""
    device = run.open("cec", O_RDWR)
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR))
    result = run.perform(open_, device.path, O_RDWR)
    mode = scalars.u32()
    run.perform(ioctl, result.value, CEC_G_MODE, mode)
    run.check("mode", mode, CEC_MODE_INITIATOR | CEC_MODE_NO_FOLLOWER)


@rule("cec.open::ok::state-as-first-event", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_ok_state_as_first_event(run: Run) -> None:
    """A new handle is told the state of the adapter."""
    device = run.open("cec", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    first = cec_event()
    run.perform(ioctl, result.value, CEC_DQEVENT, first)
    run.check("first.event", first.event, CEC_EVENT_STATE_CHANGE)
    run.check("first.flags", first.flags, check.has(CEC_EVENT_FL_INITIAL_STATE))


@rule("cec.open::ok::nonblocking-does-not-wait", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_ok_nonblocking_does_not_wait(run: Run) -> None:
    """With O_NONBLOCK nothing waits for a message or an event."""
    device = run.open("cec", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.refuse("EAGAIN", ioctl, result.value, CEC_RECEIVE, cec_msg())
    for again in run.repeat_until_fails(16):
        with again:
            run.perform(ioctl, result.value, CEC_DQEVENT, cec_event())
    run.refuse("EAGAIN", ioctl, result.value, CEC_DQEVENT, cec_event())


@condition("cec.open::EACCES::no-permission", cause="permission", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_eacces_no_permission(case: Case) -> None:
    """The permissions of the device's file do not let the user in."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition("cec.open::EMFILE::no-descriptor-left", cause="no-slots", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_emfile_no_descriptor_left(case: Case) -> None:
    """The process has no file descriptor left."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition("cec.open::ENFILE::no-file-left", cause="no-slots", page="cec/cec-func-open.rst", nodes=("cec",))
def test_cec_open_enfile_no_file_left(case: Case) -> None:
    """The whole system has as many open files as it may have."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.sysctl("fs.file-max", 0)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)


@condition(
    "cec.open::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="cec/cec-func-open.rst",
    nodes=("cec",),
)
def test_cec_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the handle or the open file."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.walk(open_, device.path, O_RDWR)


@condition(
    "cec.open::ENODEV::removed",
    cause="gone",
    status="contradicted",
    seen="ENXIO",
    page="cec/cec-func-open.rst",
    nodes=("cec",),
)
def test_cec_open_enodev_removed(case: Case) -> None:
    """There is no such device any more."""
    for run in case:
        device = run.open("cec", O_RDWR)
        path = device.path
        if run.provoking:
            lonely = run.mknod(device)
            path = lonely.path
        run.attempt(open_, path, O_RDWR)


@rule("cec.close::ok::addresses-stay", page="cec/cec-func-close.rst", nodes=("cec",))
def test_cec_close_ok_addresses_stay(run: Run) -> None:
    """What was asked for with CEC_ADAP_S_LOG_ADDRS stays."""
    device = run.open("cec", O_RDWR)
    other = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.perform(close, device.fd)
    now = cec_log_addrs()
    run.perform(ioctl, other.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.num_log_addrs", now.num_log_addrs, 1)


@condition(
    "cec.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="cec/cec-func-close.rst",
    nodes=("cec",),
    values=("-1", "closed"),
)
def test_cec_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed())
        run.attempt(close, fd)
        run.next(close, device.fd)


@rule("cec.poll::ok::event", page="cec/cec-func-poll.rst", nodes=("cec",))
def test_cec_poll_ok_event(run: Run) -> None:
    """The event that every handle begins with is reported."""
    device = run.open("cec", O_RDWR)
    fds = pollfds((device.fd, POLLPRI))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLPRI)


@rule("cec.poll::ok::no-event-left", page="cec/cec-func-poll.rst", nodes=("cec",))
def test_cec_poll_ok_no_event_left(run: Run) -> None:
    """Once the events that a handle begins with have been fetched, nothing is reported."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    for again in run.repeat_until_fails(16):
        with again:
            run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    fds = pollfds((device.fd, POLLPRI | POLLIN))
    result = run.perform(poll, fds, 100)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule("cec.poll::ok::cannot-send", page="cec/cec-func-poll.rst", nodes=("cec",))
def test_cec_poll_ok_cannot_send(run: Run) -> None:
    """An adapter without logical addresses has no room to report."""
    device = run.open("cec", O_RDWR)
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fds = pollfds((device.fd, POLLOUT))
    result = run.perform(poll, fds, 100)
    run.check("result", result, 0)
    run.check("argument.revents", fds[0].revents, 0)


@rule(
    "cec.poll::ok::can-send",
    page="cec/cec-func-poll.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_poll_ok_can_send(run: Run) -> None:
    """An adapter that has logical addresses, and nothing to send, reports room."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fds = pollfds((device.fd, POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLOUT | POLLWRNORM)


@rule("cec.poll::ok::queue-full", page="cec/cec-func-poll.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_poll_ok_queue_full(run: Run) -> None:
    """No room is reported while the queue of messages to send is full, and room as soon as one of them is sent."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.wait(0.3)
    for again in run.repeat_until_fails(64):
        with again:
            fresh_2 = cec_msg(len=16)
            fresh_2.msg[0] = 0xFF
            fresh_2.msg[1] = 0xA0
            run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh_2)
    first_fds = pollfds((device.fd, POLLOUT | POLLWRNORM))
    first = run.perform(poll, first_fds, 0)
    for again in run.repeat_until_fails(64):
        with again:
            fresh_3 = cec_msg(len=16)
            fresh_3.msg[0] = 0xFF
            fresh_3.msg[1] = 0xA0
            run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh_3)
    second_fds = pollfds((device.fd, POLLOUT | POLLWRNORM))
    second = run.perform(poll, second_fds, 0)
    for again in run.repeat_until_fails(64):
        with again:
            fresh_4 = cec_msg(len=16)
            fresh_4.msg[0] = 0xFF
            fresh_4.msg[1] = 0xA0
            run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    fds = pollfds((device.fd, POLLOUT | POLLWRNORM))
    result = run.perform(poll, fds, 0)
    room_fds = pollfds((device.fd, POLLOUT | POLLWRNORM))
    run.perform(poll, room_fds, 4000)
    run.check("room.revents", room_fds[0].revents, POLLOUT | POLLWRNORM)
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.check("result", result, check.at_most(2 - first.value - second.value))


@rule("cec.poll::ok::event-wakes-who-waits", page="cec/cec-func-poll.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_poll_ok_event_wakes_who_waits(run: Run) -> None:
    """A call without a limit returns when an event occurs."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    woken_fds = pollfds((device.fd, POLLPRI))
    woken = run.concurrently(poll, woken_fds, -1)
    fresh = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_2_0,
        vendor_id=CEC_VENDOR_ID_NONE,
        flags=CEC_LOG_ADDRS_FL_CDC_ONLY,
    )
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, run.second(device).fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fds = pollfds((device.fd, POLLPRI))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLPRI)
    run.check("woken.value", woken.value, 1)


@rule(
    "cec.poll::ok::message-wakes-who-waits", page="cec/cec-func-poll.rst", nodes=("cec",), lab=("vivid-000-vid-out0",)
)
def test_cec_poll_ok_message_wakes_who_waits(run: Run) -> None:
    """A call without a limit returns when a message arrives."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fresh_2 = cec_msg(len=1)
    fresh_2.msg[0] = 0xF0
    run.prepare(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_2)
    run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_MONITOR))
    woken_fds = pollfds((device.fd, POLLIN))
    woken = run.concurrently(poll, woken_fds, -1)
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0xF0
    run.perform(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_3)
    fds = pollfds((device.fd, POLLIN))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN)
    run.check("woken.value", woken.value, 1)


@rule("cec.poll::ok::message", page="cec/cec-func-poll.rst", nodes=("cec",))
def test_cec_poll_ok_message(run: Run) -> None:
    """A message that a monitor has seen is reported."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_MONITOR))
    fresh_2 = cec_msg(len=1)
    fresh_2.msg[0] = 0xF0
    run.prepare(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_2)
    fds = pollfds((device.fd, POLLIN | POLLRDNORM))
    result = run.perform(poll, fds, 1000)
    run.check("result", result, 1)
    run.check("argument.revents", fds[0].revents, POLLIN | POLLRDNORM)


@condition(
    "cec.poll::EBADF::not-a-descriptor",
    cause="bad-fd",
    status="contradicted",
    page="cec/cec-func-poll.rst",
    nodes=("cec",),
    deviations=(Deviation(seen="success", reason="poll() sets POLLNVAL for the entry. (fs/select.c: do_pollfd())"),),
    values=("closed", "max(s32)"),
)
def test_cec_poll_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is closed or was never opened."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fds = (
            case.pick(pollfds((run.closed(), POLLPRI)), pollfds((0x7FFFFFFF, POLLPRI)))
            if run.provoking
            else pollfds((device.fd, POLLPRI))
        )
        run.attempt(poll, fds, 1000)
        run.next(poll, pollfds((device.fd, POLLPRI)), 1000)


@condition(
    "cec.poll::EFAULT::list-not-accessible",
    cause="bad-pointer",
    page="cec/cec-func-poll.rst",
    nodes=("cec",),
    values=("null", "inaccessible", "unmapped"),
)
def test_cec_poll_efault_list_not_accessible(case: Case) -> None:
    """The list of descriptors lies in memory that the program cannot use."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fds = (
            case.pick(run.null, run.inaccessible(), run.unmapped()) if run.provoking else pollfds((device.fd, POLLPRI))
        )
        run.attempt(poll, fds, 1000)
        run.next(poll, pollfds((device.fd, POLLPRI)), 1000)


@condition("cec.poll::EINTR::interrupted", cause="interrupted", page="cec/cec-func-poll.rst", nodes=("cec",))
def test_cec_poll_eintr_interrupted(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("cec", O_RDWR)
        timeout = 300
        if run.provoking:
            run.signal(SIGALRM, after=0.05)
            timeout = 10000
        run.attempt(poll, pollfds((device.fd, POLLIN)), timeout)


@condition(
    "cec.poll::EINVAL::more-than-the-limit",
    cause="value-range",
    page="cec/cec-func-poll.rst",
    nodes=("cec",),
    values=("max(u32)", "max(s32)"),
)
def test_cec_poll_einval_more_than_the_limit(case: Case) -> None:
    """The list is longer than the number of descriptors that the program may have."""
    for run in case:
        device = run.open("cec", O_RDWR)
        count = case.pick(0xFFFFFFFF, 0x7FFFFFFF) if run.provoking else None
        run.attempt(poll, pollfds((device.fd, POLLPRI)), 1000, count=count)
        run.next(poll, pollfds((device.fd, POLLPRI)), 1000)
