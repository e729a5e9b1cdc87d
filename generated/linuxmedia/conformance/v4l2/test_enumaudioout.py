"""Conformance: List of audio outputs."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import VIDIOC_ENUMAUDOUT, v4l2_audioout


@rule("VIDIOC_ENUMAUDOUT::ok::without-a-gap", page="v4l/vidioc-enumaudioout.rst", nodes=("video-output",))
def test_vidioc_enumaudout_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last audio output gets an answer, and the next one ends the list."""
    device = run.open("video-output", O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(), field="index", ends_with="EINVAL")


@rule("VIDIOC_ENUMAUDOUT::ok::has-a-name", page="v4l/vidioc-enumaudioout.rst", nodes=("video-output",))
def test_vidioc_enumaudout_ok_has_a_name(run: Run) -> None:
    """An audio output has a name, and its reserved words come back as zero."""
    device = run.open("video-output", O_RDWR)
    argument = v4l2_audioout(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    argument.reserved[1] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDOUT, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_ENUMAUDOUT::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enumaudioout.rst",
    nodes=("video-output",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enumaudout_einval_index_past_end(case: Case) -> None:
    """The device has no audio output of that number."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        argument = v4l2_audioout(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMAUDOUT, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))


@condition(
    "VIDIOC_ENUMAUDOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enumaudioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_enumaudout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.next(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))


@condition(
    "VIDIOC_ENUMAUDOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enumaudioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_enumaudout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUMAUDOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_audioout(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))


@condition(
    "VIDIOC_ENUMAUDOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enumaudioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_enumaudout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))


@condition(
    "VIDIOC_ENUMAUDOUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_enumaudout_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
