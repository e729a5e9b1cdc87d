"""Conformance: Modes of a handle."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, ioctl, poll, pollfds
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR, POLLIN, POLLPRI
from linuxmedia.uapi.cec import (
    CEC_ADAP_S_LOG_ADDRS,
    CEC_CAP_MONITOR_PIN,
    CEC_DQEVENT,
    CEC_G_MODE,
    CEC_LOG_ADDR_TYPE_PLAYBACK,
    CEC_LOG_ADDR_TYPE_TV,
    CEC_MODE_EXCL_FOLLOWER,
    CEC_MODE_EXCL_FOLLOWER_PASSTHRU,
    CEC_MODE_EXCL_INITIATOR,
    CEC_MODE_FOLLOWER,
    CEC_MODE_INITIATOR,
    CEC_MODE_INITIATOR_MSK,
    CEC_MODE_MONITOR,
    CEC_MODE_MONITOR_ALL,
    CEC_MODE_MONITOR_PIN,
    CEC_MODE_NO_FOLLOWER,
    CEC_MODE_NO_INITIATOR,
    CEC_MSG_CEC_VERSION,
    CEC_MSG_GET_CEC_VERSION,
    CEC_MSG_GIVE_DECK_STATUS,
    CEC_MSG_STANDBY,
    CEC_OP_ALL_DEVTYPE_PLAYBACK,
    CEC_OP_ALL_DEVTYPE_TV,
    CEC_OP_CEC_VERSION_1_4,
    CEC_OP_PRIM_DEVTYPE_PLAYBACK,
    CEC_OP_PRIM_DEVTYPE_TV,
    CEC_RECEIVE,
    CEC_RX_STATUS_OK,
    CEC_RX_STATUS_TIMEOUT,
    CEC_S_MODE,
    CEC_TRANSMIT,
    CEC_TX_STATUS_OK,
    CEC_VENDOR_ID_NONE,
    cec_event,
    cec_log_addrs,
    cec_msg,
)


@rule("CEC_G_MODE::ok::initiator-at-first", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_g_mode_ok_initiator_at_first(run: Run) -> None:
    """A handle begins as an initiator that receives nothing but answers."""
    device = run.open("cec", O_RDWR)
    argument = scalars.u32()
    run.perform(ioctl, device.fd, CEC_G_MODE, argument)
    run.check("argument", argument, CEC_MODE_INITIATOR | CEC_MODE_NO_FOLLOWER)


@condition(
    "CEC_G_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_g_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_G_MODE, scalars.u32())
        run.next(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_g_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl, device.fd, CEC_G_MODE, case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u32()
        )
        run.next(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_g_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_G_MODE, scalars.u32())


@condition(
    "CEC_G_MODE::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_g_mode_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_G_MODE, scalars.u32())


@rule("CEC_S_MODE::ok::get-agrees", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_get_agrees(run: Run) -> None:
    """CEC_G_MODE tells the modes that were set."""
    device = run.open("cec", O_RDWR)
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    now = scalars.u32()
    run.perform(ioctl, device.fd, CEC_G_MODE, now)
    run.check("now", now, CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)


@rule("CEC_S_MODE::ok::each-handle-its-own", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_each_handle_its_own(run: Run) -> None:
    """Other handles keep their modes."""
    device = run.open("cec", O_RDWR)
    run.perform(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    other = scalars.u32()
    run.perform(ioctl, run.second(device).fd, CEC_G_MODE, other)
    run.check("other", other, CEC_MODE_EXCL_INITIATOR | CEC_MODE_NO_FOLLOWER)


@rule("CEC_S_MODE::ok::exclusive-until-closed", page="cec/cec-ioc-g-mode.rst", nodes=("cec",))
def test_cec_s_mode_ok_exclusive_until_closed(run: Run) -> None:
    """Closing an exclusive handle lets another one become exclusive."""
    device = run.open("cec", O_RDWR)
    other = run.open("cec", O_RDWR)
    argument = scalars.u32(CEC_MODE_EXCL_INITIATOR)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    run.refuse("EBUSY", ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
    run.perform(close, device.fd)
    run.perform(ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))


@rule("CEC_S_MODE::ok::followers-receive", page="cec/cec-ioc-g-mode.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",))
def test_cec_s_mode_ok_followers_receive(run: Run) -> None:
    """Messages to the adapter come to every follower, and to the exclusive follower alone where there is one."""
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.require(device, driver="vivid")
    source = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
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
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x40
    run.prepare(ioctl, source.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x04
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    other = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-cap0")
    run.perform(ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    fresh_5 = cec_msg(len=2)
    fresh_5.msg[0] = 0x40
    fresh_5.msg[1] = CEC_MSG_STANDBY
    run.perform(ioctl, source.fd, CEC_TRANSMIT, fresh_5)
    got = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, got)
    run.check("got.msg[1]", got.msg[1], CEC_MSG_STANDBY)
    run.check("got.sequence", got.sequence, 0)
    run.check("got.tx_status", got.tx_status, 0)
    run.check("got.rx_status", got.rx_status, CEC_RX_STATUS_OK)
    run.wait(0.05)
    run.refuse("EAGAIN", ioctl, other.fd, CEC_RECEIVE, cec_msg())
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    fresh_6 = cec_msg(len=2)
    fresh_6.msg[0] = 0x40
    fresh_6.msg[1] = CEC_MSG_STANDBY
    run.perform(ioctl, source.fd, CEC_TRANSMIT, fresh_6)
    mine = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, mine)
    run.check("mine.msg[1]", mine.msg[1], CEC_MSG_STANDBY)
    run.perform(poll, pollfds((other.fd, POLLIN)), 5000)
    theirs = cec_msg()
    run.perform(ioctl, other.fd, CEC_RECEIVE, theirs)
    run.check("theirs.msg[1]", theirs.msg[1], CEC_MSG_STANDBY)


@rule(
    "CEC_S_MODE::ok::passthrough-answers-itself",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_s_mode_ok_passthrough_answers_itself(run: Run) -> None:
    """Core messages come to a follower in passthrough mode and are left to it; without that the framework answers."""
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.require(device, driver="vivid")
    source = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
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
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x40
    run.prepare(ioctl, source.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x04
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER_PASSTHRU)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    unanswered = cec_msg(len=2, reply=CEC_MSG_CEC_VERSION, timeout=300)
    unanswered.msg[0] = 0x40
    unanswered.msg[1] = CEC_MSG_GET_CEC_VERSION
    run.perform(ioctl, source.fd, CEC_TRANSMIT, unanswered)
    run.check("unanswered.rx_status", unanswered.rx_status, CEC_RX_STATUS_TIMEOUT)
    got = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, got)
    run.check("got.msg[1]", got.msg[1], CEC_MSG_GET_CEC_VERSION)
    run.perform(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER))
    answered = cec_msg(len=2, reply=CEC_MSG_CEC_VERSION)
    answered.msg[0] = 0x40
    answered.msg[1] = CEC_MSG_GET_CEC_VERSION
    run.perform(ioctl, source.fd, CEC_TRANSMIT, answered)
    run.check("answered.rx_status", answered.rx_status, CEC_RX_STATUS_OK)
    run.check("answered.timeout", answered.timeout, 1000)
    run.refuse("ETIMEDOUT", ioctl, device.fd, CEC_RECEIVE, cec_msg(timeout=100))


@rule(
    "CEC_S_MODE::ok::monitor-sees-both-ways", page="cec/cec-ioc-g-mode.rst", nodes=("cec",), lab=("vivid-000-vid-cap0",)
)
def test_cec_s_mode_ok_monitor_sees_both_ways(run: Run) -> None:
    """A monitor sees what the adapter receives and what it sends, also a message that is too short for followers to
    receive it.
    """
    device = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
    run.require(device, driver="vivid")
    source = run.open("cec", O_RDWR, entity="vivid-000-vid-out0")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
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
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    for again in run.repeat_until_fails(8):
        with again:
            run.control(sink, "HDMI 000-0 Is Connected To", 2)
            run.wait(0.1)
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.prepare(ioctl, source.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
    for again in run.repeat_until_fails(16):
        with again:
            run.wait(0.7)
            run.prepare(ioctl, watching.fd, CEC_DQEVENT, cec_event())
    fresh_3 = cec_msg(len=1)
    fresh_3.msg[0] = 0x40
    run.prepare(ioctl, source.fd, CEC_TRANSMIT, fresh_3)
    fresh_4 = cec_msg(len=1)
    fresh_4.msg[0] = 0x04
    run.prepare(ioctl, device.fd, CEC_TRANSMIT, fresh_4)
    other = run.open("cec", O_RDWR | O_NONBLOCK, entity="vivid-000-vid-cap0")
    argument = scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR)
    run.perform(ioctl, device.fd, CEC_S_MODE, argument)
    fresh_5 = cec_msg(len=2, reply=CEC_MSG_CEC_VERSION, timeout=5000)
    fresh_5.msg[0] = 0x40
    fresh_5.msg[1] = CEC_MSG_GET_CEC_VERSION
    run.perform(ioctl, source.fd, CEC_TRANSMIT, fresh_5)
    received = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, received)
    run.check("received.msg[1]", received.msg[1], CEC_MSG_GET_CEC_VERSION)
    run.check("received.rx_status", received.rx_status, CEC_RX_STATUS_OK)
    run.check("received.tx_status", received.tx_status, 0)
    sent = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, sent)
    run.check("sent.msg[1]", sent.msg[1], CEC_MSG_CEC_VERSION)
    run.check("sent.rx_status", sent.rx_status, 0)
    run.check("sent.tx_status", sent.tx_status, check.has(CEC_TX_STATUS_OK))
    run.perform(ioctl, other.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
    fresh_6 = cec_msg(len=2)
    fresh_6.msg[0] = 0x40
    fresh_6.msg[1] = CEC_MSG_GIVE_DECK_STATUS
    run.perform(ioctl, source.fd, CEC_TRANSMIT, fresh_6)
    short = cec_msg(timeout=5000)
    run.perform(ioctl, device.fd, CEC_RECEIVE, short)
    run.check("short.len", short.len, 2)
    run.check("short.msg[1]", short.msg[1], CEC_MSG_GIVE_DECK_STATUS)
    run.check("short.rx_status", short.rx_status, CEC_RX_STATUS_OK)
    fresh_7 = cec_msg(len=2)
    fresh_7.msg[0] = 0x40
    fresh_7.msg[1] = CEC_MSG_STANDBY
    run.perform(ioctl, source.fd, CEC_TRANSMIT, fresh_7)
    run.perform(poll, pollfds((other.fd, POLLIN)), 5000)
    whole = cec_msg()
    run.perform(ioctl, other.fd, CEC_RECEIVE, whole)
    run.check("whole.msg[1]", whole.msg[1], CEC_MSG_STANDBY)


@condition(
    "CEC_S_MODE::EINVAL::mode-undefined",
    cause="bad-enum-or-flags",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=("CEC_MODE_EXCL_INITIATOR + 1", "CEC_MODE_INITIATOR_MSK", "0x100", "max(u32)"),
)
def test_cec_s_mode_einval_mode_undefined(case: Case) -> None:
    """The mode as initiator is not defined, or other bits are set."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(CEC_MODE_EXCL_INITIATOR + 1, CEC_MODE_INITIATOR_MSK, 0x100, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::follower-mode-undefined",
    cause="bad-enum-or-flags",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    deviations=(
        Deviation(
            seen="success",
            reason="Only follower modes above the largest one are refused, not those between the defined ones. (drivers/media/cec/core/cec-api.c: cec_s_mode())",
        ),
    ),
    values=("CEC_MODE_INITIATOR | 0x40", "CEC_MODE_INITIATOR | 0xC0"),
)
def test_cec_s_mode_einval_follower_mode_undefined(case: Case) -> None:
    """The mode as follower is not defined."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(CEC_MODE_INITIATOR | 0x40, CEC_MODE_INITIATOR | 0xC0)
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::follower-cannot-send",
    cause="bad-contents",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=(
        "CEC_MODE_NO_INITIATOR | CEC_MODE_FOLLOWER",
        "CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER",
        "CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER_PASSTHRU",
    ),
)
def test_cec_s_mode_einval_follower_cannot_send(case: Case) -> None:
    """A follower, which has to answer, is not an initiator."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(
                CEC_MODE_NO_INITIATOR | CEC_MODE_FOLLOWER,
                CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER,
                CEC_MODE_NO_INITIATOR | CEC_MODE_EXCL_FOLLOWER_PASSTHRU,
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::monitor-sends",
    cause="bad-contents",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    values=("CEC_MODE_INITIATOR | CEC_MODE_MONITOR", "CEC_MODE_EXCL_INITIATOR | CEC_MODE_MONITOR_ALL"),
)
def test_cec_s_mode_einval_monitor_sends(case: Case) -> None:
    """A monitor is an initiator as well."""
    for run in case:
        device = run.open("cec", O_RDWR)
        argument = scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER)
        if run.provoking:
            argument.value = case.pick(
                CEC_MODE_INITIATOR | CEC_MODE_MONITOR, CEC_MODE_EXCL_INITIATOR | CEC_MODE_MONITOR_ALL
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EINVAL::pin-not-seen",
    cause="no-feature",
    status="prose",
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_s_mode_einval_pin_not_seen(case: Case) -> None:
    """The handle is to monitor the pin, and the adapter lacks CEC_CAP_MONITOR_PIN."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, lacks=CEC_CAP_MONITOR_PIN)
        argument = scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR)
        if run.provoking:
            argument.value = CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR_PIN
        run.attempt(ioctl, device.fd, CEC_S_MODE, argument)
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR))


@condition(
    "CEC_S_MODE::EPERM::monitor-without-privilege", cause="permission", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_eperm_monitor_without_privilege(case: Case) -> None:
    """The caller asks for a monitor mode and lacks CAP_NET_ADMIN."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            unprivileged(ioctl) if run.provoking else ioctl,
            device.fd,
            CEC_S_MODE,
            scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR),
        )
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR | CEC_MODE_MONITOR))


@condition(
    "CEC_S_MODE::EBUSY::exclusive-initiator-exists", cause="other-owner", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_ebusy_exclusive_initiator_exists(case: Case) -> None:
    """The handle is to be exclusive initiator, which another one is already."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))


@condition(
    "CEC_S_MODE::EBUSY::exclusive-follower-exists", cause="other-owner", page="cec/cec-ioc-g-mode.rst", nodes=("cec",)
)
def test_cec_s_mode_ebusy_exclusive_follower_exists(case: Case) -> None:
    """The handle is to be exclusive follower, which another one is already."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.prepare(
                ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER)
            )
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_EXCL_FOLLOWER))


@condition(
    "CEC_S_MODE::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_s_mode_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_s_mode_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_S_MODE,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER),
        )
        run.next(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-g-mode.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_s_mode_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))


@condition(
    "CEC_S_MODE::ENODEV::gone", cause="gone", generic=True, page="gen-errors.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_s_mode_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_INITIATOR | CEC_MODE_FOLLOWER))
