"""Conformance: Choice of the audio input."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import VIDIOC_ENUMAUDIO, VIDIOC_G_AUDIO, VIDIOC_S_AUDIO, VIDIOC_S_INPUT, v4l2_audio


@rule("VIDIOC_G_AUDIO::ok::is-listed", page="v4l/vidioc-g-audio.rst", nodes=("video-capture",))
def test_vidioc_g_audio_ok_is_listed(run: Run) -> None:
    """The audio input is one that VIDIOC_ENUMAUDIO lists."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    argument = v4l2_audio()
    run.perform(ioctl, device.fd, VIDIOC_G_AUDIO, argument)
    listed = v4l2_audio(index=argument.index)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDIO, listed)
    run.check("listed.name", listed.name, argument.name)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.reserved", argument.reserved, check.zero())


@condition(
    "VIDIOC_G_AUDIO::EINVAL::none-combines",
    cause="wrong-state",
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
)
def test_vidioc_g_audio_einval_none_combines(case: Case) -> None:
    """No audio input goes with the video input in use."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_G_AUDIO, v4l2_audio())


@condition(
    "VIDIOC_G_AUDIO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_audio_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_AUDIO, v4l2_audio())
        run.next(ioctl, device.fd, VIDIOC_G_AUDIO, v4l2_audio())


@condition(
    "VIDIOC_G_AUDIO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_audio_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        run.attempt(
            ioctl, device.fd, VIDIOC_G_AUDIO, case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_audio()
        )
        run.next(ioctl, device.fd, VIDIOC_G_AUDIO, v4l2_audio())


@condition(
    "VIDIOC_G_AUDIO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_audio_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_AUDIO, v4l2_audio())


@condition(
    "VIDIOC_G_AUDIO::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_g_audio_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_AUDIO, v4l2_audio())


@rule("VIDIOC_S_AUDIO::ok::get-agrees", page="v4l/vidioc-g-audio.rst", nodes=("video-capture",))
def test_vidioc_s_audio_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_AUDIO tells the audio input that was selected."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    argument = v4l2_audio(index=1)
    run.perform(ioctl, device.fd, VIDIOC_S_AUDIO, argument)
    now = v4l2_audio()
    run.perform(ioctl, device.fd, VIDIOC_G_AUDIO, now)
    run.check("now.index", now.index, 1)


@rule("VIDIOC_S_AUDIO::ok::seen-by-other-handles", page="v4l/vidioc-g-audio.rst", nodes=("video-capture",))
def test_vidioc_s_audio_ok_seen_by_other_handles(run: Run) -> None:
    """Every handle is told the audio input that was selected last, with the name that it has in the list."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    run.perform(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))
    listed = v4l2_audio(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDIO, listed)
    argument = v4l2_audio(index=0)
    run.perform(ioctl, device.fd, VIDIOC_S_AUDIO, argument)
    theirs = v4l2_audio()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_AUDIO, theirs)
    run.check("theirs.index", theirs.index, 0)
    run.check("theirs.name", theirs.name, listed.name)


@condition(
    "VIDIOC_S_AUDIO::EINVAL::none-combines",
    cause="wrong-state",
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
)
def test_vidioc_s_audio_einval_none_combines(case: Case) -> None:
    """No audio input goes with the video input in use."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(0))
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))


@condition(
    "VIDIOC_S_AUDIO::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_s_audio_einval_index_past_end(case: Case) -> None:
    """The device has no audio input of that number."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        argument = v4l2_audio(index=1)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDIO, argument)
        run.next(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))


@condition(
    "VIDIOC_S_AUDIO::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_audio_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))
        run.next(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))


@condition(
    "VIDIOC_S_AUDIO::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_audio_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_AUDIO,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_audio(index=1),
        )
        run.next(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))


@condition(
    "VIDIOC_S_AUDIO::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-audio.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_audio_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))


@condition(
    "VIDIOC_S_AUDIO::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture",),
    lab=("vivid-000-vid-cap",),
)
def test_vidioc_s_audio_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDIO, v4l2_audio(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDIO, v4l2_audio(index=1))
