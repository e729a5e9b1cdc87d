"""Conformance: Logical addresses."""

from __future__ import annotations

from linuxmedia.conformance import Case, Deviation, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.cec import (
    CEC_ADAP_G_CAPS,
    CEC_ADAP_G_LOG_ADDRS,
    CEC_ADAP_S_LOG_ADDRS,
    CEC_ADAP_S_PHYS_ADDR,
    CEC_CAP_PHYS_ADDR,
    CEC_LOG_ADDR_INVALID,
    CEC_LOG_ADDR_MASK_UNREGISTERED,
    CEC_LOG_ADDR_TUNER_1,
    CEC_LOG_ADDR_TYPE_AUDIOSYSTEM,
    CEC_LOG_ADDR_TYPE_PLAYBACK,
    CEC_LOG_ADDR_TYPE_TUNER,
    CEC_LOG_ADDR_TYPE_TV,
    CEC_LOG_ADDR_TYPE_UNREGISTERED,
    CEC_LOG_ADDR_UNREGISTERED,
    CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU,
    CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK,
    CEC_MAX_LOG_ADDRS,
    CEC_MODE_EXCL_INITIATOR,
    CEC_MODE_NO_INITIATOR,
    CEC_MSG_STANDBY,
    CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM,
    CEC_OP_ALL_DEVTYPE_PLAYBACK,
    CEC_OP_ALL_DEVTYPE_SWITCH,
    CEC_OP_ALL_DEVTYPE_TUNER,
    CEC_OP_ALL_DEVTYPE_TV,
    CEC_OP_CEC_VERSION_1_3A,
    CEC_OP_CEC_VERSION_1_4,
    CEC_OP_CEC_VERSION_2_0,
    CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM,
    CEC_OP_PRIM_DEVTYPE_PLAYBACK,
    CEC_OP_PRIM_DEVTYPE_SWITCH,
    CEC_OP_PRIM_DEVTYPE_TUNER,
    CEC_OP_PRIM_DEVTYPE_TV,
    CEC_S_MODE,
    CEC_TRANSMIT,
    CEC_TX_STATUS_OK,
    CEC_VENDOR_ID_NONE,
    cec_caps,
    cec_log_addrs,
    cec_msg,
)


@rule("CEC_ADAP_G_LOG_ADDRS::ok::none-after-giving-up", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",))
def test_cec_adap_g_log_addrs_ok_none_after_giving_up(run: Run) -> None:
    """After the addresses have been given up, none is claimed."""
    device = run.open("cec", O_RDWR)
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, argument)
    run.check("argument.num_log_addrs", argument.num_log_addrs, 0)
    run.check("argument.log_addr_mask", argument.log_addr_mask, 0)


@condition(
    "CEC_ADAP_G_LOG_ADDRS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_log_addrs_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_G_LOG_ADDRS, cec_log_addrs())
        run.next(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, cec_log_addrs())


@condition(
    "CEC_ADAP_G_LOG_ADDRS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_g_log_addrs_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            CEC_ADAP_G_LOG_ADDRS,
            case.pick(run.null, run.inaccessible()) if run.provoking else cec_log_addrs(),
        )
        run.next(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, cec_log_addrs())


@condition(
    "CEC_ADAP_G_LOG_ADDRS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_g_log_addrs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_G_LOG_ADDRS, cec_log_addrs())


@condition(
    "CEC_ADAP_G_LOG_ADDRS::ENODEV::gone",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_g_log_addrs_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, cec_log_addrs())


@rule("CEC_ADAP_S_LOG_ADDRS::ok::get-agrees", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",))
def test_cec_adap_s_log_addrs_ok_get_agrees(run: Run) -> None:
    """CEC_ADAP_G_LOG_ADDRS tells what was asked for."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.num_log_addrs", now.num_log_addrs, 1)
    run.check("now.cec_version", now.cec_version, CEC_OP_CEC_VERSION_2_0)
    run.check("now.log_addr_mask", now.log_addr_mask, argument.log_addr_mask)


@rule("CEC_ADAP_S_LOG_ADDRS::ok::get-agrees-on-all", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",))
def test_cec_adap_s_log_addrs_ok_get_agrees_on_all(run: Run) -> None:
    """The version, the vendor, a name of 14 characters and the types come back as they were given."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_1_4,
        vendor_id=0x000C03,
        osd_name="ABCDEFGHIJKLMN",
        flags=CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU,
    )
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.cec_version", now.cec_version, CEC_OP_CEC_VERSION_1_4)
    run.check("now.vendor_id", now.vendor_id, 0x000C03)
    run.check("now.osd_name", now.osd_name, "ABCDEFGHIJKLMN")
    run.check("now.flags", now.flags, CEC_LOG_ADDRS_FL_ALLOW_RC_PASSTHRU)
    run.check("now.log_addr_type[0]", now.log_addr_type[0], CEC_LOG_ADDR_TYPE_UNREGISTERED)
    run.check("now.primary_device_type[0]", now.primary_device_type[0], CEC_OP_PRIM_DEVTYPE_SWITCH)
    run.check("now.all_device_types[0]", now.all_device_types[0], CEC_OP_ALL_DEVTYPE_SWITCH)
    run.check("argument.osd_name", argument.osd_name, "ABCDEFGHIJKLMN")


@rule(
    "CEC_ADAP_S_LOG_ADDRS::ok::address-claimed",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_adap_s_log_addrs_ok_address_claimed(run: Run) -> None:
    """With a physical address, a blocking call claims the logical address."""
    device = run.open("cec", O_RDWR)
    run.require(device, physical_address=True)
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
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    run.check("argument.log_addr[0]", argument.log_addr[0], CEC_LOG_ADDR_UNREGISTERED)
    run.check("argument.log_addr_mask", argument.log_addr_mask, CEC_LOG_ADDR_MASK_UNREGISTERED)


@rule(
    "CEC_ADAP_S_LOG_ADDRS::ok::none-is-free", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",), lab=("serio0",)
)
def test_cec_adap_s_log_addrs_ok_none_is_free(run: Run) -> None:
    """When no address of the type is free, none is claimed, and the adapter cannot send."""
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_AUDIOSYSTEM
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.log_addr[0]", now.log_addr[0], CEC_LOG_ADDR_INVALID)
    run.check("now.log_addr_mask", now.log_addr_mask, 0)
    fresh = cec_msg(len=2)
    fresh.msg[0] = 0xF0
    fresh.msg[1] = CEC_MSG_STANDBY
    run.refuse("ENONET", ioctl, device.fd, CEC_TRANSMIT, fresh)
    run.check("argument.log_addr[0]", argument.log_addr[0], CEC_LOG_ADDR_INVALID)
    run.check("argument.log_addr_mask", argument.log_addr_mask, 0)


@rule("CEC_ADAP_S_LOG_ADDRS::ok::falls-back", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",), lab=("serio0",))
def test_cec_adap_s_log_addrs_ok_falls_back(run: Run) -> None:
    """Where no address of the type is free, CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK claims the unregistered one, from
    which messages can be sent.
    """
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_2_0,
        vendor_id=CEC_VENDOR_ID_NONE,
        flags=CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK,
    )
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_AUDIOSYSTEM
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    sent = cec_msg(len=1)
    sent.msg[0] = 0xF5
    run.perform(ioctl, device.fd, CEC_TRANSMIT, sent)
    run.check("sent.tx_status", sent.tx_status, CEC_TX_STATUS_OK)
    run.check("argument.log_addr_mask", argument.log_addr_mask, CEC_LOG_ADDR_MASK_UNREGISTERED)
    run.check("argument.log_addr[0]", argument.log_addr[0], CEC_LOG_ADDR_UNREGISTERED)
    run.check("argument.log_addr[1]", argument.log_addr[1], CEC_LOG_ADDR_INVALID)
    run.check("argument.log_addr[3]", argument.log_addr[3], CEC_LOG_ADDR_INVALID)


@rule(
    "CEC_ADAP_S_LOG_ADDRS::ok::no-fallback-without-need",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_log_addrs_ok_no_fallback_without_need(run: Run) -> None:
    """An address of the type that is free is claimed in spite of CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK."""
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_1_4,
        vendor_id=CEC_VENDOR_ID_NONE,
        flags=CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK,
    )
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TUNER
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TUNER
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TUNER
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    fresh = cec_msg(len=1)
    fresh.msg[0] = 0x35
    run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh)
    run.check("argument.log_addr_mask", argument.log_addr_mask, 1 << CEC_LOG_ADDR_TUNER_1)
    run.check("argument.log_addr[0]", argument.log_addr[0], CEC_LOG_ADDR_TUNER_1)


@rule(
    "CEC_ADAP_S_LOG_ADDRS::ok::type-that-was-claimed",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("serio0",),
    deviations=(
        Deviation(
            seen="argument.log_addr_type[0]",
            reason="The type that was asked for stays where the unregistered address is taken instead. (drivers/media/cec/core/cec-adap.c: cec_config_thread_func() leaves log_addr_type alone)",
        ),
    ),
)
def test_cec_adap_s_log_addrs_ok_type_that_was_claimed(run: Run) -> None:
    """Of an address that fell back the type comes back as that of the unregistered one."""
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = cec_log_addrs(
        num_log_addrs=1,
        cec_version=CEC_OP_CEC_VERSION_2_0,
        vendor_id=CEC_VENDOR_ID_NONE,
        flags=CEC_LOG_ADDRS_FL_ALLOW_UNREG_FALLBACK,
    )
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_AUDIOSYSTEM
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    fresh = cec_msg(len=1)
    fresh.msg[0] = 0xF5
    run.perform(ioctl, device.fd, CEC_TRANSMIT, fresh)
    run.check("argument.log_addr_type[0]", argument.log_addr_type[0], CEC_LOG_ADDR_TYPE_UNREGISTERED)


@rule(
    "CEC_ADAP_S_LOG_ADDRS::ok::number-that-was-claimed",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("serio0",),
    deviations=(
        Deviation(
            seen="argument.num_log_addrs",
            reason="The number that was asked for comes back, however many addresses were claimed. (drivers/media/cec/core/cec-adap.c: cec_config_thread_func() leaves num_log_addrs alone)",
        ),
    ),
)
def test_cec_adap_s_log_addrs_ok_number_that_was_claimed(run: Run) -> None:
    """The number of addresses that were claimed comes back, which may be lower than what was asked for."""
    device = run.open("cec", O_RDWR)
    run.require(device, capability=CEC_CAP_PHYS_ADDR, driver="rainshadow-cec")
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    run.prepare(ioctl, device.fd, CEC_ADAP_S_PHYS_ADDR, scalars.u16(0x1000))
    argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_AUDIOSYSTEM
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_AUDIOSYSTEM
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_AUDIOSYSTEM
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    run.check("argument.log_addr_mask", argument.log_addr_mask, 0)
    run.check("argument.num_log_addrs", argument.num_log_addrs, 0)


@rule("CEC_ADAP_S_LOG_ADDRS::ok::given-up", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",))
def test_cec_adap_s_log_addrs_ok_given_up(run: Run) -> None:
    """num_log_addrs 0 gives the addresses up."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.num_log_addrs", now.num_log_addrs, 0)
    run.check("now.log_addr_mask", now.log_addr_mask, 0)


@rule("CEC_ADAP_S_LOG_ADDRS::ok::defaults-come-back", page="cec/cec-ioc-adap-g-log-addrs.rst", nodes=("cec",))
def test_cec_adap_s_log_addrs_ok_defaults_come_back(run: Run) -> None:
    """Giving the addresses up resets the version, the vendor and the name."""
    device = run.open("cec", O_RDWR)
    run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    argument = cec_log_addrs(
        num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_1_4, vendor_id=0x000C03, osd_name="ABCDEFGHIJKLMN"
    )
    argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
    argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
    argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
    run.perform(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
    now = cec_log_addrs()
    run.perform(ioctl, device.fd, CEC_ADAP_G_LOG_ADDRS, now)
    run.check("now.vendor_id", now.vendor_id, CEC_VENDOR_ID_NONE)
    run.check("now.cec_version", now.cec_version, CEC_OP_CEC_VERSION_2_0)
    run.check("now.osd_name", now.osd_name, check.zero())


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBADF::opened-for-reading",
    cause="bad-fd",
    status="contradicted",
    page="cec/cec-func-open.rst",
    nodes=("cec",),
    deviations=(
        Deviation(
            seen="success",
            reason="No CEC call looks at the mode in which the adapter was opened. (drivers/media/cec/core/cec-api.c: cec_ioctl())",
        ),
    ),
)
def test_cec_adap_s_log_addrs_ebadf_opened_for_reading(case: Case) -> None:
    """The adapter was opened for reading only."""
    for run in case:
        device = run.open("cec", O_RDONLY if run.provoking else O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBUSY::configuring",
    cause="busy-state",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_adap_s_log_addrs_ebusy_configuring(case: Case) -> None:
    """The adapter is claiming addresses at the moment."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, physical_address=True)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_PLAYBACK
            fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
            fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_PLAYBACK
            run.concurrently(ioctl, run.second(device).fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBUSY::already-configured",
    cause="busy-state",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0", "vivid-001-vid-cap0"),
)
def test_cec_adap_s_log_addrs_ebusy_already_configured(case: Case) -> None:
    """The adapter has logical addresses, and num_log_addrs is not 0."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, physical_address=True)
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
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh_3 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh_3.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh_3.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh_3.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            fresh_4 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
            fresh_4.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
            fresh_4.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
            fresh_4.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
            run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_4)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_3)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBUSY::another-is-exclusive",
    cause="other-owner",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
)
def test_cec_adap_s_log_addrs_ebusy_another_is_exclusive(case: Case) -> None:
    """Another handle is exclusive initiator, and this one is not exclusive follower."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, CEC_S_MODE, scalars.u32(CEC_MODE_EXCL_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBUSY::no-initiator",
    cause="wrong-state",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
)
def test_cec_adap_s_log_addrs_ebusy_no_initiator(case: Case) -> None:
    """The handle is in mode CEC_MODE_NO_INITIATOR."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            run.prepare(ioctl, device.fd, CEC_S_MODE, scalars.u32(CEC_MODE_NO_INITIATOR))
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EINVAL::contents-invalid",
    cause="bad-contents",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    values=("CEC_MAX_LOG_ADDRS + 1", "255"),
)
def test_cec_adap_s_log_addrs_einval_contents_invalid(case: Case) -> None:
    """More addresses are asked for than there can be."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            argument.num_log_addrs = case.pick(CEC_MAX_LOG_ADDRS + 1, 255)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EINVAL::more-than-available",
    cause="bad-contents",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_log_addrs_einval_more_than_available(case: Case) -> None:
    """More addresses are asked for than the adapter can have, as CEC_ADAP_G_CAPS tells."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.require(device, capability=CEC_CAP_PHYS_ADDR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        caps = cec_caps()
        run.prepare(ioctl, device.fd, CEC_ADAP_G_CAPS, caps)
        argument = cec_log_addrs(
            num_log_addrs=caps.available_log_addrs, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE
        )
        argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
        argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
        argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
        argument.log_addr_type[1] = CEC_LOG_ADDR_TYPE_PLAYBACK
        argument.primary_device_type[1] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
        argument.all_device_types[1] = CEC_OP_ALL_DEVTYPE_PLAYBACK
        if run.provoking:
            argument.num_log_addrs = caps.available_log_addrs + 1
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
        fresh = cec_log_addrs(
            num_log_addrs=caps.available_log_addrs, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE
        )
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_TV
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_TV
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_TV
        fresh.log_addr_type[1] = CEC_LOG_ADDR_TYPE_PLAYBACK
        fresh.primary_device_type[1] = CEC_OP_PRIM_DEVTYPE_PLAYBACK
        fresh.all_device_types[1] = CEC_OP_ALL_DEVTYPE_PLAYBACK
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EINVAL::version-unknown",
    cause="bad-contents",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    values=("0", "CEC_OP_CEC_VERSION_1_3A", "255"),
)
def test_cec_adap_s_log_addrs_einval_version_unknown(case: Case) -> None:
    """The CEC version is neither 1.4 nor 2.0."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            argument.cec_version = case.pick(0, CEC_OP_CEC_VERSION_1_3A, 255)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EINVAL::type-unknown",
    cause="bad-contents",
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    values=("CEC_LOG_ADDR_TYPE_UNREGISTERED + 1", "255"),
)
def test_cec_adap_s_log_addrs_einval_type_unknown(case: Case) -> None:
    """The type of logical address is not defined."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        argument = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        argument.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        argument.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        argument.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            argument.log_addr_type[0] = case.pick(CEC_LOG_ADDR_TYPE_UNREGISTERED + 1, 255)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, argument)
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_s_log_addrs_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, CEC_ADAP_S_LOG_ADDRS, fresh)
        fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
    values=("null", "inaccessible"),
)
def test_cec_adap_s_log_addrs_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.attempt(
            ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, case.pick(run.null, run.inaccessible()) if run.provoking else fresh
        )
        fresh_2 = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh_2.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh_2.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh_2.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        run.next(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh_2)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="cec/cec-ioc-adap-g-log-addrs.rst",
    nodes=("cec",),
    lab=("vivid-000-vid-cap0",),
)
def test_cec_adap_s_log_addrs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, CEC_ADAP_S_LOG_ADDRS, fresh)


@condition(
    "CEC_ADAP_S_LOG_ADDRS::ENODEV::gone",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("cec",),
    lab=("serio0",),
)
def test_cec_adap_s_log_addrs_enodev_gone(case: Case) -> None:
    """The adapter has been removed while it was open."""
    for run in case:
        device = run.open("cec", O_RDWR)
        run.prepare(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, cec_log_addrs(num_log_addrs=0))
        fresh = cec_log_addrs(num_log_addrs=1, cec_version=CEC_OP_CEC_VERSION_2_0, vendor_id=CEC_VENDOR_ID_NONE)
        fresh.log_addr_type[0] = CEC_LOG_ADDR_TYPE_UNREGISTERED
        fresh.primary_device_type[0] = CEC_OP_PRIM_DEVTYPE_SWITCH
        fresh.all_device_types[0] = CEC_OP_ALL_DEVTYPE_SWITCH
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, CEC_ADAP_S_LOG_ADDRS, fresh)
