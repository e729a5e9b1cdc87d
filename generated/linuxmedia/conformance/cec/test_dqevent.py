"""Conformance: Events."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fcntl, ioctl
from linuxmedia.conformance.system import F_SETFL, O_NONBLOCK, O_RDWR, SIGALRM
from linuxmedia.uapi.cec import (
    CEC_ADAP_G_PHYS_ADDR,
    CEC_ADAP_S_LOG_ADDRS,
    CEC_CAP_MONITOR_PIN,
    CEC_DQEVENT,
    CEC_EVENT_FL_DROPPED_EVENTS,
    CEC_EVENT_FL_INITIAL_STATE,
    CEC_EVENT_LOST_MSGS,
    CEC_EVENT_PIN_CEC_HIGH,
    CEC_EVENT_PIN_CEC_LOW,
    CEC_EVENT_STATE_CHANGE,
    CEC_LOG_ADDR_MASK_UNREGISTERED,
    CEC_LOG_ADDR_TYPE_UNREGISTERED,
    CEC_LOG_ADDRS_FL_CDC_ONLY,
    CEC_MODE_MONITOR,
    CEC_MODE_MONITOR_PIN,
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


@rule("CEC_DQEVENT::ok::state-at-first", page="cec/cec-ioc-dqevent.rst", nodes=("cec",))
def test_cec_dqevent_ok_state_at_first(run: Run) -> None:
    """The first event of a handle tells the state of the adapter when the handle was opened."""
    device = run.open("cec", O_RDWR)
    address = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, address)
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    run.check("argument.event", argument.event, CEC_EVENT_STATE_CHANGE)
    run.check("argument.flags", argument.flags, check.has(CEC_EVENT_FL_INITIAL_STATE))
    run.check("argument.ts", argument.ts, check.nonzero())
    run.check("argument.state_change.phys_addr", argument.state_change.phys_addr, address.value)


@rule("CEC_DQEVENT::ok::wakes-the-waiting", page="cec/cec-ioc-dqevent.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_dqevent_ok_wakes_the_waiting(run: Run) -> None:
    """A call that waits returns when an event occurs."""
    device = run.open("cec", O_RDWR)
    run.require(device, driver="vivid", physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    claimed = cec_event()
    waiting = run.concurrently(ioctl, device.fd, CEC_DQEVENT, claimed)
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
    run.check("waiting.errno", waiting.errno, 0)
    run.check("claimed.event", claimed.event, CEC_EVENT_STATE_CHANGE)
    run.check("claimed.state_change.log_addr_mask", claimed.state_change.log_addr_mask, CEC_LOG_ADDR_MASK_UNREGISTERED)


@rule(
    "CEC_DQEVENT::ok::change-of-addresses",
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_dqevent_ok_change_of_addresses(run: Run) -> None:
    """Claiming logical addresses is an event, which tells them."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR | O_NONBLOCK)
    for again in run.repeat_until_fails(16):
        with again:
            run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR)
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    run.check("argument.event", argument.event, CEC_EVENT_STATE_CHANGE)
    run.check("argument.flags", argument.flags, 0)
    run.check(
        "argument.state_change.log_addr_mask", argument.state_change.log_addr_mask, CEC_LOG_ADDR_MASK_UNREGISTERED
    )


@rule(
    "CEC_DQEVENT::ok::latest-state-stays",
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_dqevent_ok_latest_state_stays(run: Run) -> None:
    """Of two changes that nobody fetched the later one is told, with a flag for the one that was dropped."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR | O_NONBLOCK)
    for again in run.repeat_until_fails(16):
        with again:
            run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR)
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    run.check("argument.flags", argument.flags, CEC_EVENT_FL_DROPPED_EVENTS)
    run.check("argument.state_change.log_addr_mask", argument.state_change.log_addr_mask, 0)


@rule(
    "CEC_DQEVENT::ok::lost-messages-add-up", page="cec/cec-ioc-dqevent.rst", nodes=("cec",), lab=("vivid-000-vid-out0",)
)
def test_cec_dqevent_ok_lost_messages_add_up(run: Run) -> None:
    """One event tells how many messages were lost because nobody received them. They are the oldest, and those that are
    left come in the order in which they were seen.
    """
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_MONITOR))
    oldest = cec_msg(len=1)
    oldest.msg[0] = 0xF0
    run.prepare(ioctl, run.second(device).fd, CEC_TRANSMIT, oldest)
    for _ in range(58):
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.prepare(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_2)
    newest = cec_msg(len=1)
    newest.msg[0] = 0xF0
    run.prepare(ioctl, run.second(device).fd, CEC_TRANSMIT, newest)
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    first = cec_msg(timeout=200)
    run.perform(ioctl, device.fd, CEC_RECEIVE, first)
    run.check("first.sequence", first.sequence, check.at_least(oldest.sequence + 1))
    for _ in range(52):
        run.perform(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))
    last = cec_msg(timeout=200)
    run.perform(ioctl, device.fd, CEC_RECEIVE, last)
    run.check("last.sequence", last.sequence, newest.sequence)
    run.check("argument.event", argument.event, CEC_EVENT_LOST_MSGS)
    run.check("argument.lost_msgs.lost_msgs", argument.lost_msgs.lost_msgs, check.at_least(6))


@rule(
    "CEC_DQEVENT::ok::state-of-the-line",
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0", "vivid-001-vid-cap0", "vivid-001-vid-out0"),
)
def test_cec_dqevent_ok_state_of_the_line(run: Run) -> None:
    """A handle that becomes a monitor of the pin is told the state of the CEC line."""
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_MONITOR_PIN)
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR | O_NONBLOCK)
    for again in run.repeat_until_fails(16):
        with again:
            run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    run.prepare(fcntl, device.fd, F_SETFL, O_RDWR)
    run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_MONITOR_PIN))
    argument = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, argument)
    run.check(
        "argument.event", argument.event, check.at_least(CEC_EVENT_PIN_CEC_LOW), check.at_most(CEC_EVENT_PIN_CEC_HIGH)
    )
    run.check("argument.flags", argument.flags, check.has(CEC_EVENT_FL_INITIAL_STATE))


@condition("CEC_DQEVENT::EAGAIN::nothing-pending", cause="would-block", page="cec/cec-ioc-dqevent.rst", nodes=("cec",))
def test_cec_dqevent_eagain_nothing_pending(case: Case) -> None:
    """No event is there and the handle is non-blocking."""
    for run in case:
        device = run.open("cec", O_RDWR | O_NONBLOCK)
        argument = cec_event()
        if run.provoking:
            for again in run.repeat_until_fails(16):
                with again:
                    run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
        run.attempt(ioctl, device.fd, CEC_DQEVENT, argument)
        run.unchanged("ts", "event", "flags")


@condition(
    "CEC_DQEVENT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    page="gen-errors.rst",
    nodes=("cec",),
    values=("null", "inaccessible"),
)
def test_cec_dqevent_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be written to the caller's memory; the event is lost."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl, device.fd, CEC_DQEVENT, case.pick(run.null, run.inaccessible()) if run.provoking else cec_event()
        )


@condition(
    "CEC_DQEVENT::ERESTARTSYS::signal-while-waiting",
    cause="interrupted",
    seen="EINTR",
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
)
def test_cec_dqevent_erestartsys_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = cec_event()
        if run.provoking:
            run.prepare(fcntl, device.fd, F_SETFL, O_RDWR | O_NONBLOCK)
            for again in run.repeat_until_fails(16):
                with again:
                    run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
            run.prepare(fcntl, device.fd, F_SETFL, O_RDWR)
            run.signal(SIGALRM, after=0.05)
        run.attempt(ioctl, device.fd, CEC_DQEVENT, argument)
        run.unchanged("ts", "event", "flags")


@condition(
    "CEC_DQEVENT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_dqevent_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_DQEVENT, cec_event())
        run.next(ioctl, device.fd, CEC_DQEVENT, cec_event())


@condition(
    "CEC_DQEVENT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-dqevent.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_dqevent_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_DQEVENT, cec_event())


@condition(
    "CEC_DQEVENT::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_dqevent_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_DQEVENT, cec_event())
