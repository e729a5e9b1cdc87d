"""Conformance: Receiving and sending messages."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN, POLLPRI, SIGALRM
from linuxmedia.uapi.cec import (
    CEC_ADAP_S_LOG_ADDRS,
    CEC_ADAP_S_PHYS_ADDR,
    CEC_CAP_NEEDS_HPD,
    CEC_CAP_PHYS_ADDR,
    CEC_DQEVENT,
    CEC_LOG_ADDR_TYPE_PLAYBACK,
    CEC_LOG_ADDR_TYPE_TV,
    CEC_LOG_ADDR_TYPE_UNREGISTERED,
    CEC_MAX_MSG_SIZE,
    CEC_MODE_EXCL_FOLLOWER,
    CEC_MODE_EXCL_INITIATOR,
    CEC_MODE_FOLLOWER,
    CEC_MODE_INITIATOR,
    CEC_MODE_MONITOR,
    CEC_MODE_NO_INITIATOR,
    CEC_MSG_ABORT,
    CEC_MSG_CEC_VERSION,
    CEC_MSG_DECK_STATUS,
    CEC_MSG_DEVICE_VENDOR_ID,
    CEC_MSG_FEATURE_ABORT,
    CEC_MSG_FL_RAW,
    CEC_MSG_FL_REPLY_TO_FOLLOWERS,
    CEC_MSG_GET_CEC_VERSION,
    CEC_MSG_GIVE_AUDIO_STATUS,
    CEC_MSG_GIVE_DECK_STATUS,
    CEC_MSG_GIVE_DEVICE_VENDOR_ID,
    CEC_MSG_GIVE_OSD_NAME,
    CEC_MSG_GIVE_PHYSICAL_ADDR,
    CEC_MSG_IMAGE_VIEW_ON,
    CEC_MSG_INITIATE_ARC,
    CEC_MSG_REPORT_ARC_INITIATED,
    CEC_MSG_REPORT_ARC_TERMINATED,
    CEC_MSG_REPORT_AUDIO_STATUS,
    CEC_MSG_REPORT_PHYSICAL_ADDR,
    CEC_MSG_SET_OSD_NAME,
    CEC_MSG_STANDBY,
    CEC_MSG_TEXT_VIEW_ON,
    CEC_OP_ABORT_REFUSED,
    CEC_OP_ABORT_UNRECOGNIZED_OP,
    CEC_OP_ALL_DEVTYPE_PLAYBACK,
    CEC_OP_ALL_DEVTYPE_SWITCH,
    CEC_OP_ALL_DEVTYPE_TV,
    CEC_OP_CEC_VERSION_1_4,
    CEC_OP_CEC_VERSION_2_0,
    CEC_OP_PRIM_DEVTYPE_PLAYBACK,
    CEC_OP_PRIM_DEVTYPE_SWITCH,
    CEC_OP_PRIM_DEVTYPE_TV,
    CEC_RECEIVE,
    CEC_RX_STATUS_FEATURE_ABORT,
    CEC_RX_STATUS_OK,
    CEC_RX_STATUS_TIMEOUT,
    CEC_S_MODE,
    CEC_TRANSMIT,
    CEC_TX_STATUS_MAX_RETRIES,
    CEC_TX_STATUS_NACK,
    CEC_TX_STATUS_OK,
    CEC_VENDOR_ID_NONE,
    cec_event,
    cec_log_addrs,
    cec_msg,
)


@rule(
    "CEC_RECEIVE::ok::a-whole-message",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_receive_ok_a_whole_message(run: Run) -> None:
    """A message has a length, a time and a state, of sending or of receiving, and the flags are gone."""
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
    argument = cec_msg(timeout=200, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, CEC_RECEIVE, argument)
    run.check("argument.len", argument.len, check.at_least(1), check.at_most(CEC_MAX_MSG_SIZE))
    run.check("argument.flags", argument.flags, 0)
    run.check("argument.timeout", argument.timeout, 200)
    run.check("argument.rx_status", argument.rx_status, check.subset_of(0xF))
    run.check("argument.tx_ts + argument.rx_ts", argument.tx_ts + argument.rx_ts, check.nonzero())
    run.check("argument.tx_status + argument.rx_status", argument.tx_status + argument.rx_status, check.nonzero())


@rule(
    "CEC_RECEIVE::ok::wakes-the-waiting",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0"),
)
def test_cec_receive_ok_wakes_the_waiting(run: Run) -> None:
    """A call that waits returns when a message arrives."""
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
    first = cec_msg(timeout=5000)
    run.concurrently(ioctl, device.fd, CEC_RECEIVE, first)
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0xF0
    run.perform(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_3)
    run.wait(0.1)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0xF0
    run.perform(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_4)
    argument = cec_msg(timeout=200)
    run.perform(ioctl, device.fd, CEC_RECEIVE, argument)
    run.check("first.len", first.len, 1)
    run.check("first.msg[0]", first.msg[0], 0xF0)
    run.check("argument.len", argument.len, 1)


@condition(
    "CEC_RECEIVE::EAGAIN::nothing-there",
    cause="would-block",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0"),
)
def test_cec_receive_eagain_nothing_there(case: Case) -> None:
    """No message is there and the handle is non-blocking."""
    for run in case:
        device = run.open("cec", O_RDWR | O_NONBLOCK)
        sender = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, sender.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.prepare(ioctl, sender.fd, CEC_TRANSMIT, fresh_2)
        run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_MONITOR))
        fresh_3 = cec_msg(len=1)
        fresh_3.msg[0] = 0xF0
        run.prepare(ioctl, sender.fd, CEC_TRANSMIT, fresh_3)
        argument = cec_msg(timeout=200)
        if run.provoking:
            for again in run.repeat_until_fails(64):
                with again:
                    run.prepare(ioctl, device.fd, CEC_RECEIVE, cec_msg())
        run.attempt(ioctl, device.fd, CEC_RECEIVE, argument)
        run.unchanged("len", "sequence", "rx_status", "tx_status")


@condition(
    "CEC_RECEIVE::ETIMEDOUT::nothing-arrives",
    cause="timeout",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0"),
)
def test_cec_receive_etimedout_nothing_arrives(case: Case) -> None:
    """No message arrives within the time."""
    for run in case:
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
        argument = cec_msg(timeout=200)
        if run.provoking:
            for again in run.repeat_until_fails(64):
                with again:
                    run.prepare(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))
        run.attempt(ioctl, device.fd, CEC_RECEIVE, argument)
        run.unchanged("len", "sequence", "rx_status", "tx_status", "timeout")


@condition(
    "CEC_RECEIVE::ERESTARTSYS::signal-while-waiting",
    cause="interrupted",
    seen="EINTR",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0"),
)
def test_cec_receive_erestartsys_signal_while_waiting(case: Case) -> None:
    """A signal arrives while the call waits."""
    for run in case:
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
        argument = cec_msg(timeout=0)
        if run.provoking:
            for again in run.repeat_until_fails(64):
                with again:
                    run.prepare(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))
            run.signal(SIGALRM, after=0.05)
        run.attempt(ioctl, device.fd, CEC_RECEIVE, argument)
        run.unchanged("len", "sequence", "rx_status", "tx_status")


@condition(
    "CEC_RECEIVE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_receive_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
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
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_RECEIVE, cec_msg(timeout=200))
        run.next(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))


@condition(
    "CEC_RECEIVE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
    values=("null", "inaccessible"),
)
def test_cec_receive_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
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
        run.attempt(
            ioctl,
            device.fd,
            CEC_RECEIVE,
            case.pick(run.null, run.inaccessible()) if run.provoking else cec_msg(timeout=200),
        )
        run.next(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))


@condition(
    "CEC_RECEIVE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_receive_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
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
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_RECEIVE, cec_msg(timeout=200))


@condition(
    "CEC_RECEIVE::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_receive_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
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
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=200))


@rule(
    "CEC_TRANSMIT::ok::tells-what-came-of-it",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_ok_tells_what_came_of_it(run: Run) -> None:
    """A blocking call tells the state of the transmit and gives it a sequence number."""
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
    argument = cec_msg(len=1)
    argument.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.check("argument.sequence", argument.sequence, check.nonzero())
    run.check("argument.tx_status", argument.tx_status, check.nonzero(), check.subset_of(0xFF))
    run.check("argument.rx_status", argument.rx_status, 0)


@rule("CEC_TRANSMIT::ok::longest-message", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_transmit_ok_longest_message(run: Run) -> None:
    """A message may have CEC_MAX_MSG_SIZE bytes."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_msg(len=CEC_MAX_MSG_SIZE)
    argument.msg[0] = 0xF0
    argument.msg[1] = 0x64
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.check("argument.len", argument.len, CEC_MAX_MSG_SIZE)
    run.check("argument.tx_status", argument.tx_status, check.nonzero())


@rule("CEC_TRANSMIT::ok::nobody-answers", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_transmit_ok_nobody_answers(run: Run) -> None:
    """A message that nobody acknowledges is sent again and fails in the end."""
    device = run.open("cec", O_RDWR)
    run.require(device, driver="vivid", physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fresh_2 = cec_msg(len=2)
    fresh_2.msg[0] = 0xF0
    fresh_2.msg[1] = 0x36
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_2)
    argument = cec_msg(len=1)
    argument.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.check(
        "argument.tx_status",
        argument.tx_status,
        check.has(CEC_TX_STATUS_NACK | CEC_TX_STATUS_MAX_RETRIES),
        check.lacks(CEC_TX_STATUS_OK),
    )
    run.check("argument.tx_nack_cnt", argument.tx_nack_cnt, check.at_least(2))


@rule(
    "CEC_TRANSMIT::ok::sequence-grows",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_ok_sequence_grows(run: Run) -> None:
    """Every message gets another sequence number."""
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
    argument = cec_msg(len=1)
    argument.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    another = cec_msg(len=1)
    another.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, another)
    run.check("another.sequence", another.sequence, check.at_least(argument.sequence + 1))


@rule(
    "CEC_TRANSMIT::ok::exclusive-follower-transmits",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_ok_exclusive_follower_transmits(run: Run) -> None:
    """An exclusive follower can send, also while another handle is the exclusive initiator, and others cannot."""
    device = run.open("cec", O_RDWR)
    run.require(device, lacks=CEC_CAP_NEEDS_HPD)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER))
    run.perform(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
    argument = cec_msg(len=1)
    argument.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    fresh_2 = cec_msg(len=1)
    fresh_2.msg[0] = 0xF0
    run.perform(ioctl, run.second(device).fd, CEC_TRANSMIT, fresh_2)
    other = run.open("cec", O_RDWR)
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0xF0
    run.refuse("EBUSY", ioctl, other.fd, CEC_TRANSMIT, fresh_3)
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0xF0
    run.refuse("EBUSY", ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    run.check("argument.tx_status", argument.tx_status, check.nonzero())


@rule("CEC_TRANSMIT::ok::poll-to-itself", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_transmit_ok_poll_to_itself(run: Run) -> None:
    """A poll message to an address of the adapter is not sent; it counts as one that was not acknowledged, which even a
    call that does not wait tells at once.
    """
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.require(device, physical_address=True)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.wait(0.5)
    patient = run.open("cec", O_RDWR)
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fresh_2 = cec_msg(len=2)
    fresh_2.msg[0] = 0x0F
    fresh_2.msg[1] = CEC_MSG_STANDBY
    run.prepare(ioctl, patient.fd, CEC_TRANSMIT, fresh_2)
    argument = cec_msg(len=1)
    argument.msg[0] = 0x00
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.check("argument.tx_status", argument.tx_status, CEC_TX_STATUS_NACK | CEC_TX_STATUS_MAX_RETRIES)
    run.check("argument.tx_nack_cnt", argument.tx_nack_cnt, 1)
    run.check("argument.sequence", argument.sequence, check.nonzero())
    run.check("argument.rx_status", argument.rx_status, 0)


@rule(
    "CEC_TRANSMIT::ok::reply-to-followers", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("vivid-000-vid-out0",)
)
def test_cec_transmit_ok_reply_to_followers(run: Run) -> None:
    """With CEC_MSG_FL_REPLY_TO_FOLLOWERS a handle that is a follower receives the answer as well."""
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.require(device, driver="vivid")
    television = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.wait(0.5)
    watching = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-out0")
    run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    sink = run.open("video-capture", O_RDWR, entity="vivid-000-vid-cap")
    run.control(sink, "HDMI 000-0 Is Connected To", 2)
    run.prepare(poll, pollfds((watching.fd, POLLPRI)), 3000)
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x04
    run.prepare(ioctl, television.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x40
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    argument = cec_msg(len=2, reply=0x9E, timeout=5000, flags=CEC_MSG_FL_REPLY_TO_FOLLOWERS)
    argument.msg[0] = 0x40
    argument.msg[1] = 0x9F
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    copy_ = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, copy_)
    run.check("argument.rx_status", argument.rx_status, CEC_RX_STATUS_OK)
    run.check("copy.sequence", copy_.sequence, argument.sequence)
    run.check("copy.msg[1]", copy_.msg[1], 0x9E)


@rule("CEC_TRANSMIT::ok::framework-answers", page="cec/cec-ioc-g-mode.rst", nodes=("cec",), lab=("vivid-000-vid-out0",))
def test_cec_transmit_ok_framework_answers(run: Run) -> None:
    """The framework of the other device answers with what CEC_ADAP_S_LOG_ADDRS gave it, refuses CEC_MSG_ABORT, and
    aborts what it does not know while nobody follows.
    """
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.require(device, driver="vivid")
    television = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.wait(0.5)
    watching = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-out0")
    run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    sink = run.open("video-capture", O_RDWR, entity="vivid-000-vid-cap")
    run.control(sink, "HDMI 000-0 Is Connected To", 2)
    run.prepare(poll, pollfds((watching.fd, POLLPRI)), 3000)
    fresh = cec_log_addrs(
        num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=0x000C03, osd_name="ABCDEFGHIJKLMN"
    )
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x04
    run.prepare(ioctl, television.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x40
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    argument = cec_msg(len=2, reply=CEC_MSG_CEC_VERSION, timeout=5000)
    argument.msg[0] = 0x40
    argument.msg[1] = CEC_MSG_GET_CEC_VERSION
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    vendor = cec_msg(len=2, reply=CEC_MSG_DEVICE_VENDOR_ID, timeout=5000)
    vendor.msg[0] = 0x40
    vendor.msg[1] = CEC_MSG_GIVE_DEVICE_VENDOR_ID
    run.perform(ioctl, device.fd, CEC_TRANSMIT, vendor)
    run.check("vendor.msg[2]", vendor.msg[2], 0)
    run.check("vendor.msg[3]", vendor.msg[3], 0x0C)
    run.check("vendor.msg[4]", vendor.msg[4], 0x03)
    name = cec_msg(len=2, reply=CEC_MSG_SET_OSD_NAME, timeout=5000)
    name.msg[0] = 0x40
    name.msg[1] = CEC_MSG_GIVE_OSD_NAME
    run.perform(ioctl, device.fd, CEC_TRANSMIT, name)
    run.check("name.len", name.len, 16)
    run.check("name.msg[2]", name.msg[2], 0x41)
    run.check("name.msg[15]", name.msg[15], 0x4E)
    place = cec_msg(len=2, reply=CEC_MSG_REPORT_PHYSICAL_ADDR, timeout=5000)
    place.msg[0] = 0x40
    place.msg[1] = CEC_MSG_GIVE_PHYSICAL_ADDR
    run.perform(ioctl, device.fd, CEC_TRANSMIT, place)
    run.check("place.msg[2]", place.msg[2], 0)
    run.check("place.msg[3]", place.msg[3], 0)
    run.check("place.msg[4]", place.msg[4], CEC_OP_PRIM_DEVTYPE_TV)
    refused = cec_msg(len=2, timeout=5000)
    refused.msg[0] = 0x40
    refused.msg[1] = CEC_MSG_ABORT
    run.perform(ioctl, device.fd, CEC_TRANSMIT, refused)
    run.check("refused.rx_status", refused.rx_status, check.has(CEC_RX_STATUS_FEATURE_ABORT))
    run.check("refused.msg[2]", refused.msg[2], CEC_MSG_ABORT)
    run.check("refused.msg[3]", refused.msg[3], CEC_OP_ABORT_REFUSED)
    unknown = cec_msg(len=3, reply=CEC_MSG_DECK_STATUS, timeout=5000)
    unknown.msg[0] = 0x40
    unknown.msg[1] = CEC_MSG_GIVE_DECK_STATUS
    unknown.msg[2] = 3
    run.perform(ioctl, device.fd, CEC_TRANSMIT, unknown)
    run.check("unknown.rx_status", unknown.rx_status, check.has(CEC_RX_STATUS_FEATURE_ABORT))
    run.check("unknown.msg[3]", unknown.msg[3], CEC_OP_ABORT_UNRECOGNIZED_OP)
    run.check("argument.rx_status", argument.rx_status, CEC_RX_STATUS_OK)
    run.check("argument.tx_status", argument.tx_status, check.has(CEC_TX_STATUS_OK))
    run.check("argument.len", argument.len, 3)
    run.check("argument.msg[0]", argument.msg[0], 0x04)
    run.check("argument.msg[1]", argument.msg[1], CEC_MSG_CEC_VERSION)
    run.check("argument.msg[2]", argument.msg[2], CEC_OP_CEC_VERSION_1_4)
    run.check("argument.tx_ts", argument.tx_ts, check.nonzero())
    run.check("argument.rx_ts", argument.rx_ts, check.at_least(argument.tx_ts))


@rule(
    "CEC_TRANSMIT::ok::either-answer-to-arc",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_ok_either_answer_to_arc(run: Run) -> None:
    """CEC_MSG_INITIATE_ARC has two answers: whichever is waited for, either comes, and reply tells which. Where it is
    refused instead, reply stays.
    """
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.require(device, driver="vivid")
    television = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.wait(0.5)
    watching = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-out0")
    run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    sink = run.open("video-capture", O_RDWR, entity="vivid-000-vid-cap")
    run.control(sink, "HDMI 000-0 Is Connected To", 2)
    run.prepare(poll, pollfds((watching.fd, POLLPRI)), 3000)
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
    run.prepare(ioctl, television.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x04
    run.prepare(ioctl, television.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x40
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    asking = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-out0")
    argument = cec_msg(len=2, reply=CEC_MSG_REPORT_ARC_TERMINATED, timeout=5000)
    argument.msg[0] = 0x40
    argument.msg[1] = CEC_MSG_INITIATE_ARC
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.perform(ioctl, television.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    begun = cec_msg(len=2, reply=CEC_MSG_REPORT_ARC_INITIATED, timeout=5000)
    begun.msg[0] = 0x40
    begun.msg[1] = CEC_MSG_INITIATE_ARC
    run.perform(ioctl, asking.fd, CEC_TRANSMIT, begun)
    run.perform(ioctl, television.fd, CEC_RECEIVE, cec_msg(timeout=5000))
    fresh_5 = cec_msg(len=2)
    fresh_5.msg[0] = 0x04
    fresh_5.msg[1] = CEC_MSG_REPORT_ARC_TERMINATED
    run.perform(ioctl, television.fd, CEC_TRANSMIT, fresh_5)
    run.perform(poll, pollfds((asking.fd, POLLIN)), 5000)
    ended = cec_msg()
    run.perform(ioctl, asking.fd, CEC_RECEIVE, ended)
    run.check("ended.sequence", ended.sequence, begun.sequence)
    run.check("ended.rx_status", ended.rx_status, CEC_RX_STATUS_OK)
    run.check("ended.msg[1]", ended.msg[1], CEC_MSG_REPORT_ARC_TERMINATED)
    run.check("ended.reply", ended.reply, CEC_MSG_REPORT_ARC_TERMINATED)
    run.check("argument.rx_status", argument.rx_status, check.has(CEC_RX_STATUS_FEATURE_ABORT))
    run.check("argument.msg[1]", argument.msg[1], CEC_MSG_FEATURE_ABORT)
    run.check("argument.reply", argument.reply, CEC_MSG_REPORT_ARC_TERMINATED)


@rule("CEC_TRANSMIT::ok::reply-to-the-sender-alone", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("serio0",))
def test_cec_transmit_ok_reply_to_the_sender_alone(run: Run) -> None:
    """The answer comes to the handle that sent the message, and to another one that is a follower only if
    CEC_MSG_FL_REPLY_TO_FOLLOWERS is set.
    """
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    other = run.open("cec", O_RDWR)
    run.prepare(ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    argument = cec_msg(len=2, reply=CEC_MSG_REPORT_AUDIO_STATUS, timeout=5000)
    argument.msg[0] = 0x45
    argument.msg[1] = CEC_MSG_GIVE_AUDIO_STATUS
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    shared = cec_msg(len=2, reply=CEC_MSG_REPORT_AUDIO_STATUS, timeout=5000, flags=CEC_MSG_FL_REPLY_TO_FOLLOWERS)
    shared.msg[0] = 0x45
    shared.msg[1] = CEC_MSG_GIVE_AUDIO_STATUS
    run.perform(ioctl, device.fd, CEC_TRANSMIT, shared)
    first = cec_msg(timeout=5000)
    run.perform(ioctl, other.fd, CEC_RECEIVE, first)
    run.check("argument.rx_status", argument.rx_status, CEC_RX_STATUS_OK)
    run.check("argument.msg[1]", argument.msg[1], CEC_MSG_REPORT_AUDIO_STATUS)
    run.check("first.sequence", first.sequence, shared.sequence)
    run.check("first.msg[1]", first.msg[1], CEC_MSG_REPORT_AUDIO_STATUS)


@rule("CEC_TRANSMIT::ok::answer-comes-later", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("serio0",))
def test_cec_transmit_ok_answer_comes_later(run: Run) -> None:
    """The answer to a non-blocking transmit is received, with the same sequence number."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    patient = run.open("cec", O_RDWR)
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_msg(len=2, reply=CEC_MSG_REPORT_AUDIO_STATUS, timeout=5000)
    argument.msg[0] = 0x45
    argument.msg[1] = CEC_MSG_GIVE_AUDIO_STATUS
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    answer = cec_msg()
    run.perform(ioctl, device.fd, CEC_RECEIVE, answer)
    run.check("answer.sequence", answer.sequence, argument.sequence)
    run.check("answer.rx_status", answer.rx_status, CEC_RX_STATUS_OK)
    run.check("answer.len", answer.len, 3)
    run.check("answer.msg[0]", answer.msg[0], 0x54)
    run.check("answer.msg[1]", answer.msg[1], CEC_MSG_REPORT_AUDIO_STATUS)
    run.check("argument.tx_status", argument.tx_status, 0)
    run.check("argument.rx_status", argument.rx_status, 0)
    run.check("argument.sequence", argument.sequence, check.nonzero())


@rule(
    "CEC_TRANSMIT::ok::answer-is-no-result",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("serio0",),
    deviations=(
        Deviation(
            seen="answer.tx_status",
            reason="Result and answer of a non-blocking transmit come as one message, whose tx_status is that of the transmit. (drivers/media/cec/core/cec-adap.c: cec_received_msg_ts() leaves tx_status alone; cec_data_cancel() clears it)",
        ),
    ),
)
def test_cec_transmit_ok_answer_is_no_result(run: Run) -> None:
    """The answer to a non-blocking transmit says nothing of the transmit, whose tx_status it leaves out."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    patient = run.open("cec", O_RDWR)
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_msg(len=2, reply=CEC_MSG_REPORT_AUDIO_STATUS, timeout=5000)
    argument.msg[0] = 0x45
    argument.msg[1] = CEC_MSG_GIVE_AUDIO_STATUS
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    answer = cec_msg()
    run.perform(ioctl, device.fd, CEC_RECEIVE, answer)
    run.check("answer.sequence", answer.sequence, argument.sequence)
    run.check("answer.tx_status", answer.tx_status, 0)


@rule("CEC_TRANSMIT::ok::answer-never-comes", page="cec/cec-ioc-receive.rst", nodes=("cec",), lab=("serio0",))
def test_cec_transmit_ok_answer_never_comes(run: Run) -> None:
    """When no answer to a non-blocking transmit comes in time, CEC_RECEIVE tells so with CEC_RX_STATUS_TIMEOUT."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    patient = run.open("cec", O_RDWR)
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_msg(len=2, reply=CEC_MSG_SET_OSD_NAME, timeout=100)
    argument.msg[0] = 0x45
    argument.msg[1] = CEC_MSG_GIVE_OSD_NAME
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    late = cec_msg()
    run.perform(ioctl, device.fd, CEC_RECEIVE, late)
    run.check("late.sequence", late.sequence, argument.sequence)
    run.check("late.rx_status", late.rx_status, CEC_RX_STATUS_TIMEOUT)
    run.check("late.tx_status", late.tx_status, 0)


@rule(
    "CEC_TRANSMIT::ok::wakes-a-display-without-hotplug",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_ok_wakes_a_display_without_hotplug(run: Run) -> None:
    """Without a physical address the television can be told to show an image or text."""
    device = run.open("cec", O_RDWR)
    run.require(device, lacks=CEC_CAP_NEEDS_HPD, physical_address=False)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    argument = cec_msg(len=2)
    argument.msg[0] = 0xF0
    argument.msg[1] = CEC_MSG_IMAGE_VIEW_ON
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    text = cec_msg(len=2)
    text.msg[0] = 0xF0
    text.msg[1] = CEC_MSG_TEXT_VIEW_ON
    run.perform(ioctl, device.fd, CEC_TRANSMIT, text)
    run.check("text.sequence", text.sequence, check.at_least(argument.sequence + 1))
    run.check("text.tx_status", text.tx_status, check.nonzero())
    run.check("argument.tx_status", argument.tx_status, check.nonzero())


@rule("CEC_TRANSMIT::ok::result-comes-later", page="cec/cec-ioc-receive.rst", nodes=("cec",))
def test_cec_transmit_ok_result_comes_later(run: Run) -> None:
    """The result of a non-blocking transmit is received, with the same sequence number."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    patient = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, patient.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    fresh_2 = cec_msg(len=1)
    fresh_2.msg[0] = 0xF0
    run.prepare(ioctl, patient.fd, CEC_TRANSMIT, fresh_2)
    argument = cec_msg(len=1)
    argument.msg[0] = 0xF0
    run.perform(ioctl, device.fd, CEC_TRANSMIT, argument)
    run.perform(poll, pollfds((device.fd, POLLIN)), 3000)
    result_of_it = cec_msg()
    run.perform(ioctl, device.fd, CEC_RECEIVE, result_of_it)
    run.check("result_of_it.sequence", result_of_it.sequence, argument.sequence)
    run.check("result_of_it.tx_status", result_of_it.tx_status, check.nonzero())
    run.check("argument.tx_status", argument.tx_status, 0)


@condition(
    "CEC_TRANSMIT::EPERM::never-configured",
    cause="wrong-state",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_eperm_never_configured(case: Case) -> None:
    """No logical address has been asked for."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")


@condition(
    "CEC_TRANSMIT::EPERM::raw-without-privilege",
    cause="permission",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_eperm_raw_without_privilege(case: Case) -> None:
    """The message is raw and the caller lacks CAP_SYS_RAWIO."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1, flags=CEC_MSG_FL_RAW)
        argument.msg[0] = 0xF0
        if run.provoking:
            run.drop_privileges()
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")


@condition(
    "CEC_TRANSMIT::ENONET::no-physical-address",
    cause="no-feature",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_enonet_no_physical_address(case: Case) -> None:
    """The adapter has no physical address, and the message is none that can be sent nevertheless."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, physical_address=False)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            argument.len = 2
            argument.msg[1] = 0x36
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::ENONET::no-physical-address-and-no-television",
    cause="no-feature",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
    values=("0xF1", "0xF5", "0xFE"),
)
def test_cec_transmit_enonet_no_physical_address_and_no_television(case: Case) -> None:
    """The adapter has no physical address, and a poll message is for another device than the television."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, physical_address=False)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            argument.msg[0] = case.pick(0xF1, 0xF5, 0xFE)
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::EBUSY::another-is-exclusive",
    cause="other-owner",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_ebusy_another_is_exclusive(case: Case) -> None:
    """Another handle is exclusive initiator, and this one is not exclusive follower."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")


@condition(
    "CEC_TRANSMIT::EBUSY::no-initiator",
    cause="wrong-state",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_ebusy_no_initiator(case: Case) -> None:
    """The handle is in mode CEC_MODE_NO_INITIATOR."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")


@condition(
    "CEC_TRANSMIT::EBUSY::queue-full",
    cause="no-slots",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_transmit_ebusy_queue_full(case: Case) -> None:
    """The queue of messages to send is full."""
    for run in case:
        device = run.open("cec", O_RDWR | O_NONBLOCK)
        run.require(device, physical_address=True)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        run.wait(0.3)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            argument.len = 16
            argument.msg[0] = 0xFF
            argument.msg[1] = 0xA0
        run.exhaust(ioctl, device.fd, CEC_TRANSMIT, argument, at_most=256)
        run.unchanged("sequence", "tx_status")


@condition(
    "CEC_TRANSMIT::EINVAL::length-invalid",
    cause="bad-contents",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
    values=("0", "CEC_MAX_MSG_SIZE + 1", "max(u32)"),
)
def test_cec_transmit_einval_length_invalid(case: Case) -> None:
    """The message is empty or too long."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            argument.len = case.pick(0, CEC_MAX_MSG_SIZE + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::EINVAL::poll-message-with-reply",
    cause="bad-contents",
    status="undocumented",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
    values=("1", "1000"),
)
def test_cec_transmit_einval_poll_message_with_reply(case: Case) -> None:
    """An answer is awaited to a poll message, which has none."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        argument = cec_msg(len=1)
        argument.msg[0] = 0xF0
        if run.provoking:
            argument.timeout = case.pick(1, 1000)
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, argument)
        run.unchanged("sequence", "tx_status")
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0", "vivid-000-vid-cap0", "serio0"),
)
def test_cec_transmit_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate an entry of the queue."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.walk(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_TRANSMIT, fresh_2)
        fresh_3 = cec_msg(len=1)
        fresh_3.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_3)


@condition(
    "CEC_TRANSMIT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
    values=("null", "inaccessible"),
)
def test_cec_transmit_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        run.attempt(
            ioctl, device.fd, CEC_TRANSMIT, case.pick(run.null, run.inaccessible()) if run.provoking else fresh_2
        )
        fresh_3 = cec_msg(len=1)
        fresh_3.msg[0] = 0xF0
        run.next(ioctl, device.fd, CEC_TRANSMIT, fresh_3)


@condition(
    "CEC_TRANSMIT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-receive.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-out0",),
)
def test_cec_transmit_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_TRANSMIT, fresh_2)


@condition(
    "CEC_TRANSMIT::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_transmit_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_msg(len=1)
        fresh_2.msg[0] = 0xF0
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_TRANSMIT, fresh_2)
