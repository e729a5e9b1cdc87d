"""Conformance: Commands to encoders and decoders."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_DEC_CMD_START,
    V4L2_DEC_CMD_STOP,
    V4L2_ENC_CMD_START,
    V4L2_ENC_CMD_STOP,
    V4L2_MEMORY_MMAP,
    VIDIOC_DECODER_CMD,
    VIDIOC_ENCODER_CMD,
    VIDIOC_STREAMON,
    VIDIOC_TRY_DECODER_CMD,
    VIDIOC_TRY_ENCODER_CMD,
    v4l2_decoder_cmd,
    v4l2_encoder_cmd,
)


@rule(
    "VIDIOC_ENCODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the encoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_ENC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_ENCODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_encoder_cmd_einval_command_undefined(case: Case) -> None:
    """The encoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENCODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::EBUSY::still-draining",
    cause="wrong-state",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ebusy_still_draining(case: Case) -> None:
    """The encoder has been stopped and has not finished what is queued."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
        room = run.queue(device, side="capture", buffers=2, phase="allocated")
        run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(room.type))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))
        run.attempt(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP))


@condition(
    "VIDIOC_ENCODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_encoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENCODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_ENCODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_encoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@rule(
    "VIDIOC_TRY_ENCODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the encoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_ENC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_try_encoder_cmd_einval_command_undefined(case: Case) -> None:
    """The encoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_try_encoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_ENCODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@condition(
    "VIDIOC_TRY_ENCODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-encoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-encoder",),
)
def test_vidioc_try_encoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_TRY_ENCODER_CMD, v4l2_encoder_cmd(cmd=V4L2_ENC_CMD_START))


@rule(
    "VIDIOC_DECODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the decoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_DEC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_DECODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_decoder_cmd_einval_command_undefined(case: Case) -> None:
    """The decoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::EBUSY::still-draining",
    cause="wrong-state",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ebusy_still_draining(case: Case) -> None:
    """The decoder has been stopped and has not finished what is queued."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=2, phase="streaming")
        room = run.queue(device, side="capture", buffers=2, phase="allocated")
        run.prepare(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(room.type))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))
        run.attempt(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP))


@condition(
    "VIDIOC_DECODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_decoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_DECODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_DECODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_decoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@rule(
    "VIDIOC_TRY_DECODER_CMD::ok::flags-cleared",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_ok_flags_cleared(run: Run) -> None:
    """Flags that the decoder does not take come back cleared."""
    device = run.open("m2m", O_RDWR)
    run.require(device, driver="vicodec")
    argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_STOP, flags=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
    run.check("argument.cmd", argument.cmd, V4L2_DEC_CMD_STOP)
    run.check("argument.flags", argument.flags, 0)


@condition(
    "VIDIOC_TRY_DECODER_CMD::EINVAL::command-undefined",
    cause="bad-enum-or-flags",
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("16", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_try_decoder_cmd_einval_command_undefined(case: Case) -> None:
    """The decoder does not know the command."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.require(device, driver="vicodec")
        argument = v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START)
        if run.provoking:
            argument.cmd = case.pick(16, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, argument)
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
    values=("null", "inaccessible"),
)
def test_vidioc_try_decoder_cmd_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_TRY_DECODER_CMD,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START),
        )
        run.next(ioctl, device.fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))


@condition(
    "VIDIOC_TRY_DECODER_CMD::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-decoder-cmd.rst",
    nodes=("m2m",),
    lab=("stateful-decoder",),
)
def test_vidioc_try_decoder_cmd_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("m2m", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_TRY_DECODER_CMD, v4l2_decoder_cmd(cmd=V4L2_DEC_CMD_START))
