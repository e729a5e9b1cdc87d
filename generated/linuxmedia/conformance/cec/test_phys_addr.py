"""Conformance: The physical address."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_NONBLOCK, O_RDWR
from linuxmedia.uapi.cec import (
    CEC_ADAP_G_LOG_ADDRS,
    CEC_ADAP_G_PHYS_ADDR,
    CEC_ADAP_S_LOG_ADDRS,
    CEC_ADAP_S_PHYS_ADDR,
    CEC_CAP_PHYS_ADDR,
    CEC_DQEVENT,
    CEC_EVENT_STATE_CHANGE,
    CEC_LOG_ADDR_INVALID,
    CEC_LOG_ADDR_MASK_UNREGISTERED,
    CEC_LOG_ADDR_TV,
    CEC_LOG_ADDR_TYPE_PLAYBACK,
    CEC_LOG_ADDR_TYPE_UNREGISTERED,
    CEC_LOG_ADDRS_FL_CDC_ONLY,
    CEC_MODE_EXCL_INITIATOR,
    CEC_MODE_NO_INITIATOR,
    CEC_OP_ALL_DEVTYPE_PLAYBACK,
    CEC_OP_ALL_DEVTYPE_SWITCH,
    CEC_OP_CEC_VERSION_2_0,
    CEC_OP_PRIM_DEVTYPE_PLAYBACK,
    CEC_OP_PRIM_DEVTYPE_SWITCH,
    CEC_PHYS_ADDR_INVALID,
    CEC_S_MODE,
    CEC_TRANSMIT,
    CEC_VENDOR_ID_NONE,
    cec_event,
    cec_log_addrs,
    cec_msg,
)


@rule("CEC_ADAP_G_PHYS_ADDR::ok::as-the-event-tells", page="cec/cec-ioc-adap-g-phys-addr.rst", nodes=("cec",))
def test_cec_adap_g_phys_addr_ok_as_the_event_tells(run: Run) -> None:
    """The address is the one that the first event of the handle told."""
    device = run.open("cec", O_RDWR)
    first = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, first)
    argument = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, argument)
    run.check("argument", argument, first.state_change.phys_addr)


@rule(
    "CEC_ADAP_G_PHYS_ADDR::ok::drivers-own",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-000-vid-out0", "vivid-001-vid-cap0", "vivid-001-vid-out0"),
)
def test_cec_adap_g_phys_addr_ok_drivers_own(run: Run) -> None:
    """Without CEC_CAP_PHYS_ADDR the physical address cannot be set, and stays as it is."""
    device = run.open("cec", O_RDWR)
    run.require(device, lacks=CEC_CAP_PHYS_ADDR)
    before_it = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, before_it)
    run.refuse("ENOTTY", ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, argument)
    run.check("argument", argument, before_it.value)


@condition(
    "CEC_ADAP_G_PHYS_ADDR::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_phys_addr_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())
        run.next(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@condition(
    "CEC_ADAP_G_PHYS_ADDR::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_g_phys_addr_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_ADAP_G_PHYS_ADDR,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(),
        )
        run.next(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@condition(
    "CEC_ADAP_G_PHYS_ADDR::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_phys_addr_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@condition(
    "CEC_ADAP_G_PHYS_ADDR::ENODEV::gone",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_g_phys_addr_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, scalars.u16())


@rule("CEC_ADAP_S_PHYS_ADDR::ok::get-agrees", page="cec/cec-ioc-adap-g-phys-addr.rst", nodes=("cec",), lab=("serio0",))
def test_cec_adap_s_phys_addr_ok_get_agrees(run: Run) -> None:
    """CEC_ADAP_G_PHYS_ADDR tells the address that was set."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
    argument = scalars.u16(0x1000)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
    now = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, now)
    run.check("now", now, 0x1000)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x2310))
    later = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, later)
    run.check("later", later, 0x2310)


@rule(
    "CEC_ADAP_S_PHYS_ADDR::ok::root-of-the-bus",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_ok_root_of_the_bus(run: Run) -> None:
    """The address of a television, and one five devices deep, can be set."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
    argument = scalars.u16(0)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
    root = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, root)
    run.check("root", root, 0)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1234))
    deepest = scalars.u16()
    run.perform(ioctl, device.fd, CEC_ADAP_G_PHYS_ADDR, deepest)
    run.check("deepest", deepest, 0x1234)


@rule("CEC_ADAP_S_PHYS_ADDR::ok::event", page="cec/cec-ioc-adap-g-phys-addr.rst", nodes=("cec",), lab=("serio0",))
def test_cec_adap_s_phys_addr_ok_event(run: Run) -> None:
    """A change of the address is an event, and setting what is set is none."""
    device = run.open("cec", O_RDWR | O_NONBLOCK)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
    for again in run.repeat_until_fails(8):
        with again:
            run.prepare(ioctl, device.fd, CEC_DQEVENT, cec_event())
    argument = scalars.u16(0x1000)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
    told = cec_event()
    run.perform(ioctl, device.fd, CEC_DQEVENT, told)
    run.check("told.event", told.event, CEC_EVENT_STATE_CHANGE)
    run.check("told.flags", told.flags, 0)
    run.check("told.state_change.phys_addr", told.state_change.phys_addr, 0x1000)
    run.check("told.state_change.log_addr_mask", told.state_change.log_addr_mask, 0)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    run.refuse("EAGAIN", ioctl, device.fd, CEC_DQEVENT, cec_event())


@rule(
    "CEC_ADAP_S_PHYS_ADDR::ok::claims-logical-addresses",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_ok_claims_logical_addresses(run: Run) -> None:
    """A blocking call claims the logical addresses that were asked for while there was no physical one."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
    fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    wished = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, wished)
    run.check("wished.num_log_addrs", wished.num_log_addrs, 1)
    run.check("wished.log_addr_mask", wished.log_addr_mask, 0)
    argument = scalars.u16(0x1000)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.log_addr_mask", now.log_addr_mask, check.nonzero())
    run.check("now.log_addr[0]", now.log_addr[0], check.differs_from(CEC_LOG_ADDR_INVALID))
    fresh_2 = cec_msg(len=1)
    fresh_2.msg[0] = now.log_addr[0] << 4 | CEC_LOG_ADDR_TV
    run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh_2)


@rule("CEC_ADAP_S_PHYS_ADDR::ok::out-of-use", page="cec/cec-ioc-adap-g-phys-addr.rst", nodes=("cec",), lab=("serio0",))
def test_cec_adap_s_phys_addr_ok_out_of_use(run: Run) -> None:
    """CEC_PHYS_ADDR_INVALID takes the logical addresses away, and the wish for them stays."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    fresh = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_2_0,
        vendor_id=CEC_VENDOR_ID_NONE,
        flags=CEC_LOG_ADDRS_FL_CDC_ONLY,
    )
    fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
    claimed = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, claimed)
    run.check("claimed.log_addr_mask", claimed.log_addr_mask, CEC_LOG_ADDR_MASK_UNREGISTERED)
    argument = scalars.u16(CEC_PHYS_ADDR_INVALID)
    run.perform(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.num_log_addrs", now.num_log_addrs, 1)
    run.check("now.log_addr_mask", now.log_addr_mask, 0)


@condition(
    "CEC_ADAP_S_PHYS_ADDR::ENOTTY::not-settable",
    cause="not-supported-here",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_enotty_not_settable(case: Case) -> None:
    """The adapter lacks CEC_CAP_PHYS_ADDR, and the driver finds the address itself."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("cec", O_RDWR, entity="vivid-000-vid-cap0")
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::EBUSY::another-is-exclusive",
    cause="other-owner",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_ebusy_another_is_exclusive(case: Case) -> None:
    """Another handle is exclusive initiator, and this one is not exclusive follower."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::EBUSY::no-initiator",
    cause="wrong-state",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_ebusy_no_initiator(case: Case) -> None:
    """The handle is in mode CEC_MODE_NO_INITIATOR."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        if run.provoking:
            run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::EINVAL::gap-in-the-address",
    cause="bad-contents",
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
    values=("0x0001", "0x0010", "0x0100", "0x1010", "0x1101", "0xF0FF"),
)
def test_cec_adap_s_phys_addr_einval_gap_in_the_address(case: Case) -> None:
    """A digit that is not 0 follows one that is 0."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        argument = scalars.u16(0x1000)
        if run.provoking:
            argument.value = case.pick(0x0001, 0x0010, 0x0100, 0x1010, 0x1101, 0xF0FF)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, argument)
        run.next(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
        run.next(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_s_phys_addr_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        run.attempt(
            ioctl,
            device.fd,
            CEC_ADAP_S_PHYS_ADDR,
            case.pick(run.null, run.inaccessible()) if run.provoking else scalars.u16(0x1000),
        )
        run.next(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-phys-addr.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))


@condition(
    "CEC_ADAP_S_PHYS_ADDR::ENODEV::gone",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_phys_addr_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(CEC_PHYS_ADDR_INVALID))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
