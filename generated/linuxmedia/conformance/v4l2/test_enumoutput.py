"""Conformance: List of video outputs."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import VIDIOC_ENUMAUDOUT, VIDIOC_ENUMOUTPUT, v4l2_audioout, v4l2_output, v4l2_output_type


@rule("VIDIOC_ENUMOUTPUT::ok::without-a-gap", page="v4l/vidioc-enumoutput.rst", nodes=("video-output", "vbi-output"))
def test_vidioc_enumoutput_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last output gets an answer, and the next one ends the list."""
    device = run.open(run.device.node, O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(), field="index", ends_with="EINVAL")


@rule(
    "VIDIOC_ENUMOUTPUT::ok::describes-an-output", page="v4l/vidioc-enumoutput.rst", nodes=("video-output", "vbi-output")
)
def test_vidioc_enumoutput_ok_describes_an_output(run: Run) -> None:
    """An output has a name and a kind, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_output(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMOUTPUT, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_output_type)))
    run.check("argument.std", argument.std, check.subset_of(0x3FFFFFF))
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0xE))


@rule("VIDIOC_ENUMOUTPUT::ok::reserved-zeroed", page="v4l/vidioc-enumoutput.rst", nodes=("video-output", "vbi-output"))
def test_vidioc_enumoutput_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_output(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUMOUTPUT, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_ENUMOUTPUT::ok::audio-outputs-exist", page="v4l/vidioc-enumoutput.rst", nodes=("video-output",))
def test_vidioc_enumoutput_ok_audio_outputs_exist(run: Run) -> None:
    """The bits of audioset are indices of audio outputs that VIDIOC_ENUMAUDOUT lists."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_output(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMOUTPUT, argument)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=1))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=2))
    run.check("argument.audioset", argument.audioset, 1 << 0 | 1 << 1)


@rule("VIDIOC_ENUMOUTPUT::ok::no-audio-with-digital-video", page="v4l/vidioc-enumoutput.rst", nodes=("video-output",))
def test_vidioc_enumoutput_ok_no_audio_with_digital_video(run: Run) -> None:
    """An output without audio outputs of its own has no bit of audioset."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_output(index=1)
    run.perform(ioctl, device.fd, VIDIOC_ENUMOUTPUT, argument)
    run.check("argument.audioset", argument.audioset, 0)


@condition(
    "VIDIOC_ENUMOUTPUT::EINVAL::output-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enumoutput.rst",
    nodes=("video-output", "vbi-output"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enumoutput_einval_output_past_end(case: Case) -> None:
    """The device has no output of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_output(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMOUTPUT, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))


@condition(
    "VIDIOC_ENUMOUTPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enumoutput.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_enumoutput_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))
        run.next(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))


@condition(
    "VIDIOC_ENUMOUTPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enumoutput.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
    values=("null", "inaccessible"),
)
def test_vidioc_enumoutput_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUMOUTPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_output(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))


@condition(
    "VIDIOC_ENUMOUTPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enumoutput.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_enumoutput_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))


@condition(
    "VIDIOC_ENUMOUTPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output", "vbi-output"),
    lab=("vivid-000-vid-out", "vivid-000-vbi-out"),
)
def test_vidioc_enumoutput_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMOUTPUT, v4l2_output(index=0))
