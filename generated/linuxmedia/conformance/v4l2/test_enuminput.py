"""Conformance: List of video inputs."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_IN_CAP_DV_TIMINGS,
    V4L2_IN_CAP_STD,
    V4L2_IN_ST_HFLIP,
    V4L2_IN_ST_VFLIP,
    VIDIOC_ENUMAUDIO,
    VIDIOC_ENUMINPUT,
    v4l2_audio,
    v4l2_input,
    v4l2_input_type,
)


@rule(
    "VIDIOC_ENUMINPUT::ok::without-a-gap",
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
)
def test_vidioc_enuminput_ok_without_a_gap(run: Run) -> None:
    """Every index from 0 to the last input gets an answer, and the next one ends the list."""
    device = run.open(run.device.node, O_RDWR)
    run.enumerate(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(), field="index", ends_with="EINVAL")


@rule(
    "VIDIOC_ENUMINPUT::ok::describes-an-input",
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
)
def test_vidioc_enuminput_ok_describes_an_input(run: Run) -> None:
    """An input has a name and a kind, and no flags but those that are defined."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_input(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.type", argument.type, check.one_of(tuple(v4l2_input_type)))
    run.check("argument.std", argument.std, check.subset_of(0x3FFFFFF))
    run.check("argument.status", argument.status, check.subset_of(0x7070F37))
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0xE))


@rule(
    "VIDIOC_ENUMINPUT::ok::reserved-zeroed",
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
)
def test_vidioc_enuminput_ok_reserved_zeroed(run: Run) -> None:
    """The reserved words come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_input(index=0)
    argument.reserved[0] = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_ENUMINPUT::ok::standard-can-be-set", page="v4l/vidioc-enuminput.rst", nodes=("video-capture",))
def test_vidioc_enuminput_ok_standard_can_be_set(run: Run) -> None:
    """An input that lists standards says that they can be set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_input(index=2)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.std", argument.std, check.nonzero())
    run.check("argument.capabilities", argument.capabilities, V4L2_IN_CAP_STD)


@rule("VIDIOC_ENUMINPUT::ok::timings-can-be-set", page="v4l/vidioc-enuminput.rst", nodes=("video-capture",))
def test_vidioc_enuminput_ok_timings_can_be_set(run: Run) -> None:
    """A digital input lists no standards and says that timings can be set."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_input(index=3)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.std", argument.std, 0)
    run.check("argument.capabilities", argument.capabilities, V4L2_IN_CAP_DV_TIMINGS)


@rule("VIDIOC_ENUMINPUT::ok::audio-inputs-exist", page="v4l/vidioc-enuminput.rst", nodes=("video-capture",))
def test_vidioc_enuminput_ok_audio_inputs_exist(run: Run) -> None:
    """The bits of audioset are indices of audio inputs that VIDIOC_ENUMAUDIO lists."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_input(index=1)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    other = v4l2_input(index=2)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, other)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=1))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=2))
    run.check("argument.audioset", argument.audioset, 1 << 0 | 1 << 1)
    run.check("other.audioset", other.audioset, 1 << 0 | 1 << 1)


@rule("VIDIOC_ENUMINPUT::ok::no-audio-with-a-camera", page="v4l/vidioc-enuminput.rst", nodes=("video-capture",))
def test_vidioc_enuminput_ok_no_audio_with_a_camera(run: Run) -> None:
    """An input without audio inputs has no bit of audioset."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_input(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.audioset", argument.audioset, 0)


@rule("VIDIOC_ENUMINPUT::ok::flipped-image", page="v4l/vidioc-enuminput.rst", nodes=("video-capture",))
def test_vidioc_enuminput_ok_flipped_image(run: Run) -> None:
    """V4L2_IN_ST_HFLIP and V4L2_IN_ST_VFLIP say in which direction the image arrives flipped."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.control(device, "Sensor Flipped Horizontally", 1)
    run.control(device, "Sensor Flipped Vertically", 0)
    argument = v4l2_input(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
    run.check("argument.status", argument.status, check.has(V4L2_IN_ST_HFLIP), check.lacks(V4L2_IN_ST_VFLIP))


@condition(
    "VIDIOC_ENUMINPUT::EINVAL::input-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_enuminput_einval_input_past_end(case: Case) -> None:
    """The device has no input of that number."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_input(index=0)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))


@condition(
    "VIDIOC_ENUMINPUT::EINVAL::just-past-the-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture",),
)
def test_vidioc_enuminput_einval_just_past_the_end(case: Case) -> None:
    """The number is that of the last input plus one."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_input(index=0)
        if run.provoking:
            argument.index = 4
        run.attempt(ioctl, device.fd, VIDIOC_ENUMINPUT, argument)
        run.unchanged("index")
        run.next(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))


@condition(
    "VIDIOC_ENUMINPUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap", "vivid-000-touch-cap"),
)
def test_vidioc_enuminput_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))
        run.next(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))


@condition(
    "VIDIOC_ENUMINPUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap", "vivid-000-touch-cap"),
    values=("null", "inaccessible"),
)
def test_vidioc_enuminput_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_ENUMINPUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_input(index=0),
        )
        run.next(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))


@condition(
    "VIDIOC_ENUMINPUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-enuminput.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap", "vivid-000-touch-cap"),
)
def test_vidioc_enuminput_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))


@condition(
    "VIDIOC_ENUMINPUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "vbi-capture", "touch"),
    lab=("vivid-000-vid-cap", "vivid-000-vbi-cap", "vivid-000-touch-cap"),
)
def test_vidioc_enuminput_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_ENUMINPUT, v4l2_input(index=0))
