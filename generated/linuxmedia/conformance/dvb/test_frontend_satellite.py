"""Conformance: Satellite equipment."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.dvb import (
    FE_DISEQC_SEND_BURST,
    FE_DISEQC_SEND_MASTER_CMD,
    FE_DISHNETWORK_SEND_LEGACY_CMD,
    FE_SET_TONE,
    FE_SET_VOLTAGE,
    SEC_MINI_A,
    SEC_MINI_B,
    SEC_TONE_OFF,
    SEC_TONE_ON,
    SEC_VOLTAGE_13,
    SEC_VOLTAGE_18,
    SEC_VOLTAGE_OFF,
    dvb_diseqc_master_cmd,
)


@rule(
    "FE_DISEQC_SEND_MASTER_CMD::ok::shortest-and-longest", page="dvb/fe-diseqc-send-master-cmd.rst", nodes=("frontend",)
)
def test_fe_diseqc_send_master_cmd_ok_shortest_and_longest(run: Run) -> None:
    """Messages may have three to six bytes."""
    device = run.open("frontend", O_RDWR)
    argument = dvb_diseqc_master_cmd(msg_len=3)
    argument.msg[0] = 0xE0
    argument.msg[1] = 0x10
    argument.msg[2] = 0x38
    argument.msg[3] = 0xF0
    run.perform(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, argument)
    fresh = dvb_diseqc_master_cmd(msg_len=6)
    fresh.msg[0] = 0xE0
    fresh.msg[1] = 0x31
    fresh.msg[2] = 0x6E
    run.perform(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, fresh)


@rule(
    "FE_DISEQC_SEND_MASTER_CMD::ok::leaves-the-message", page="dvb/fe-diseqc-send-master-cmd.rst", nodes=("frontend",)
)
def test_fe_diseqc_send_master_cmd_ok_leaves_the_message(run: Run) -> None:
    """The message stays as the caller wrote it."""
    device = run.open("frontend", O_RDWR)
    argument = dvb_diseqc_master_cmd(msg_len=4)
    argument.msg[0] = 0xE0
    argument.msg[1] = 0x10
    argument.msg[2] = 0x38
    argument.msg[3] = 0xF0
    run.perform(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, argument)
    run.check("argument.msg[0]", argument.msg[0], 0xE0)
    run.check("argument.msg[3]", argument.msg[3], 0xF0)
    run.check("argument.msg_len", argument.msg_len, 4)


@condition(
    "FE_DISEQC_SEND_MASTER_CMD::EPERM::opened-read-only",
    cause="permission",
    status="undocumented",
    page="dvb/fe-diseqc-send-master-cmd.rst",
    nodes=("frontend",),
)
def test_fe_diseqc_send_master_cmd_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is for watching, and messages are not its to send."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        fresh = dvb_diseqc_master_cmd(msg_len=4)
        fresh.msg[0] = 0xE0
        fresh.msg[1] = 0x10
        fresh.msg[2] = 0x38
        fresh.msg[3] = 0xF0
        run.attempt(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, fresh)


@condition(
    "FE_DISEQC_SEND_MASTER_CMD::EINVAL::longer-than-a-message",
    cause="value-range",
    status="undocumented",
    page="dvb/fe-diseqc-send-master-cmd.rst",
    nodes=("frontend",),
    values=("7", "255"),
)
def test_fe_diseqc_send_master_cmd_einval_longer_than_a_message(case: Case) -> None:
    """The length is more than the six bytes of msg."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        argument = dvb_diseqc_master_cmd(msg_len=4)
        argument.msg[0] = 0xE0
        argument.msg[1] = 0x10
        argument.msg[2] = 0x38
        argument.msg[3] = 0xF0
        if run.provoking:
            argument.msg_len = case.pick(7, 255)
        run.attempt(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, argument)
        run.unchanged("msg_len")
        fresh = dvb_diseqc_master_cmd(msg_len=4)
        fresh.msg[0] = 0xE0
        fresh.msg[1] = 0x10
        fresh.msg[2] = 0x38
        fresh.msg[3] = 0xF0
        run.next(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, fresh)


@condition(
    "FE_DISEQC_SEND_MASTER_CMD::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_diseqc_send_master_cmd_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fresh = dvb_diseqc_master_cmd(msg_len=4)
        fresh.msg[0] = 0xE0
        fresh.msg[1] = 0x10
        fresh.msg[2] = 0x38
        fresh.msg[3] = 0xF0
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_DISEQC_SEND_MASTER_CMD, fresh)
        fresh_2 = dvb_diseqc_master_cmd(msg_len=4)
        fresh_2.msg[0] = 0xE0
        fresh_2.msg[1] = 0x10
        fresh_2.msg[2] = 0x38
        fresh_2.msg[3] = 0xF0
        run.next(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, fresh_2)


@condition(
    "FE_DISEQC_SEND_MASTER_CMD::EFAULT::bad-pointer",
    cause="bad-pointer",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
    values=("null", "inaccessible"),
)
def test_fe_diseqc_send_master_cmd_efault_bad_pointer(case: Case) -> None:
    """The argument lies in memory that the process may not access."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fresh = dvb_diseqc_master_cmd(msg_len=4)
        fresh.msg[0] = 0xE0
        fresh.msg[1] = 0x10
        fresh.msg[2] = 0x38
        fresh.msg[3] = 0xF0
        run.attempt(
            ioctl,
            device.fd,
            FE_DISEQC_SEND_MASTER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else fresh,
        )
        fresh_2 = dvb_diseqc_master_cmd(msg_len=4)
        fresh_2.msg[0] = 0xE0
        fresh_2.msg[1] = 0x10
        fresh_2.msg[2] = 0x38
        fresh_2.msg[3] = 0xF0
        run.next(ioctl, device.fd, FE_DISEQC_SEND_MASTER_CMD, fresh_2)


@condition(
    "FE_DISEQC_SEND_MASTER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_diseqc_send_master_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fresh = dvb_diseqc_master_cmd(msg_len=4)
        fresh.msg[0] = 0xE0
        fresh.msg[1] = 0x10
        fresh.msg[2] = 0x38
        fresh.msg[3] = 0xF0
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_DISEQC_SEND_MASTER_CMD, fresh)


@rule("FE_DISEQC_SEND_BURST::ok::either-satellite", page="dvb/fe-diseqc-send-burst.rst", nodes=("frontend",))
def test_fe_diseqc_send_burst_ok_either_satellite(run: Run) -> None:
    """Both bursts can be sent, one after the other."""
    device = run.open("frontend", O_RDWR)
    run.perform(ioctl, device.fd, FE_DISEQC_SEND_BURST, SEC_MINI_B)
    run.perform(ioctl, device.fd, FE_DISEQC_SEND_BURST, SEC_MINI_A)


@condition(
    "FE_DISEQC_SEND_BURST::EPERM::opened-read-only",
    cause="permission",
    status="prose",
    page="dvb/fe-diseqc-send-burst.rst",
    nodes=("frontend",),
)
def test_fe_diseqc_send_burst_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is for watching, and switches are not its to set."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(ioctl, device.fd, FE_DISEQC_SEND_BURST, SEC_MINI_A)


@condition(
    "FE_DISEQC_SEND_BURST::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_diseqc_send_burst_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_DISEQC_SEND_BURST, SEC_MINI_A)
        run.next(ioctl, device.fd, FE_DISEQC_SEND_BURST, SEC_MINI_A)


@condition(
    "FE_DISEQC_SEND_BURST::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_diseqc_send_burst_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_DISEQC_SEND_BURST, SEC_MINI_A)


@rule("FE_SET_TONE::ok::on-and-off", page="dvb/fe-set-tone.rst", nodes=("frontend",))
def test_fe_set_tone_ok_on_and_off(run: Run) -> None:
    """The tone can be switched on and off again, and each call may be repeated."""
    device = run.open("frontend", O_RDWR)
    run.perform(ioctl, device.fd, FE_SET_TONE, SEC_TONE_ON)
    run.perform(ioctl, device.fd, FE_SET_TONE, SEC_TONE_ON)
    run.perform(ioctl, device.fd, FE_SET_TONE, SEC_TONE_OFF)


@rule("FE_SET_TONE::ok::beside-a-watcher", page="dvb/fe-set-tone.rst", nodes=("frontend",))
def test_fe_set_tone_ok_beside_a_watcher(run: Run) -> None:
    """A descriptor that only watches is not in the way."""
    device = run.open("frontend", O_RDWR)
    run.open("frontend", O_RDONLY)
    run.perform(ioctl, device.fd, FE_SET_TONE, SEC_TONE_OFF)


@condition(
    "FE_SET_TONE::EPERM::opened-read-only",
    cause="permission",
    status="prose",
    page="dvb/fe-set-tone.rst",
    nodes=("frontend",),
)
def test_fe_set_tone_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is for watching, and the tone is not its to set."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(ioctl, device.fd, FE_SET_TONE, SEC_TONE_OFF)


@condition(
    "FE_SET_TONE::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_tone_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_SET_TONE, SEC_TONE_OFF)
        run.next(ioctl, device.fd, FE_SET_TONE, SEC_TONE_OFF)


@condition(
    "FE_SET_TONE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_tone_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_SET_TONE, SEC_TONE_OFF)


@rule("FE_SET_VOLTAGE::ok::every-voltage", page="dvb/fe-set-voltage.rst", nodes=("frontend",))
def test_fe_set_voltage_ok_every_voltage(run: Run) -> None:
    """Both voltages can be set, and none."""
    device = run.open("frontend", O_RDWR)
    run.perform(ioctl, device.fd, FE_SET_VOLTAGE, SEC_VOLTAGE_13)
    run.perform(ioctl, device.fd, FE_SET_VOLTAGE, SEC_VOLTAGE_18)
    run.perform(ioctl, device.fd, FE_SET_VOLTAGE, SEC_VOLTAGE_OFF)


@condition(
    "FE_SET_VOLTAGE::EPERM::opened-read-only",
    cause="permission",
    status="undocumented",
    page="dvb/fe-set-voltage.rst",
    nodes=("frontend",),
)
def test_fe_set_voltage_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is for watching, and the voltage is not its to set."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(ioctl, device.fd, FE_SET_VOLTAGE, SEC_VOLTAGE_OFF)


@condition(
    "FE_SET_VOLTAGE::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_voltage_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_SET_VOLTAGE, SEC_VOLTAGE_OFF)
        run.next(ioctl, device.fd, FE_SET_VOLTAGE, SEC_VOLTAGE_OFF)


@condition(
    "FE_SET_VOLTAGE::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_set_voltage_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_SET_VOLTAGE, SEC_VOLTAGE_OFF)


@rule(
    "FE_DISHNETWORK_SEND_LEGACY_CMD::ok::any-eight-bits",
    page="dvb/fe-dishnetwork-send-legacy-cmd.rst",
    nodes=("frontend",),
)
def test_fe_dishnetwork_send_legacy_cmd_ok_any_eight_bits(run: Run) -> None:
    """All eight bits may be set, and none of them."""
    device = run.open("frontend", O_RDWR)
    run.perform(ioctl, device.fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0xFF)
    run.perform(ioctl, device.fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0)


@condition(
    "FE_DISHNETWORK_SEND_LEGACY_CMD::EPERM::opened-read-only",
    cause="permission",
    status="undocumented",
    page="dvb/fe-dishnetwork-send-legacy-cmd.rst",
    nodes=("frontend",),
)
def test_fe_dishnetwork_send_legacy_cmd_eperm_opened_read_only(case: Case) -> None:
    """The descriptor is for watching, and the voltage that carries the command is not its to change."""
    for run in case:
        device = run.open("frontend", O_RDONLY if run.provoking else O_RDWR)
        run.attempt(ioctl, device.fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0x34)


@condition(
    "FE_DISHNETWORK_SEND_LEGACY_CMD::EBADF::not-a-descriptor",
    cause="bad-fd",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_dishnetwork_send_legacy_cmd_ebadf_not_a_descriptor(case: Case) -> None:
    """The process has no open descriptor of this number."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0x34)
        run.next(ioctl, device.fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0x34)


@condition(
    "FE_DISHNETWORK_SEND_LEGACY_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="gen-errors.rst",
    nodes=("frontend",),
    lab=("vidtv-frontend",),
)
def test_fe_dishnetwork_send_legacy_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the call, here a media controller."""
    for run in case:
        device = run.open("frontend", O_RDWR)
        fd = device.fd
        if run.provoking:
            other = run.open("media", O_RDWR)
            fd = other.fd
        run.attempt(ioctl, fd, FE_DISHNETWORK_SEND_LEGACY_CMD, 0x34)
