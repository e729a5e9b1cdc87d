"""Conformance: Choice of the audio output."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.memory import field_bytes
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import VIDIOC_ENUMAUDOUT, VIDIOC_G_AUDOUT, VIDIOC_S_AUDOUT, VIDIOC_S_OUTPUT, v4l2_audioout


@rule("VIDIOC_G_AUDOUT::ok::is-listed", page="v4l/vidioc-g-audioout.rst", nodes=("video-output",))
def test_vidioc_g_audout_ok_is_listed(run: Run) -> None:
    """The audio output is one that VIDIOC_ENUMAUDOUT lists."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    argument = v4l2_audioout()
    run.perform(ioctl, device.fd, VIDIOC_G_AUDOUT, argument)
    listed = v4l2_audioout(index=argument.index)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDOUT, listed)
    run.check("listed.name", listed.name, argument.name)
    run.check("argument.name", field_bytes(argument, "name"), check.text())
    run.check("argument.reserved", argument.reserved, check.zero())


@rule("VIDIOC_G_AUDOUT::ok::no-ability-and-no-mode", page="v4l/vidioc-g-audioout.rst", nodes=("video-output",))
def test_vidioc_g_audout_ok_no_ability_and_no_mode(run: Run) -> None:
    """No ability and no mode is told, for none is defined."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    argument = v4l2_audioout()
    run.perform(ioctl, device.fd, VIDIOC_G_AUDOUT, argument)
    run.check("argument.capability", argument.capability, 0)
    run.check("argument.mode", argument.mode, 0)


@condition(
    "VIDIOC_G_AUDOUT::EINVAL::none-combines",
    cause="wrong-state",
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
)
def test_vidioc_g_audout_einval_none_combines(case: Case) -> None:
    """No audio output goes with the video output in use."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        run.attempt(ioctl, device.fd, VIDIOC_G_AUDOUT, v4l2_audioout())


@condition(
    "VIDIOC_G_AUDOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_audout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_G_AUDOUT, v4l2_audioout())
        run.next(ioctl, device.fd, VIDIOC_G_AUDOUT, v4l2_audioout())


@condition(
    "VIDIOC_G_AUDOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_g_audout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_G_AUDOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_audioout(),
        )
        run.next(ioctl, device.fd, VIDIOC_G_AUDOUT, v4l2_audioout())


@condition(
    "VIDIOC_G_AUDOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_audout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_G_AUDOUT, v4l2_audioout())


@condition(
    "VIDIOC_G_AUDOUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_g_audout_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_G_AUDOUT, v4l2_audioout())


@rule("VIDIOC_S_AUDOUT::ok::get-agrees", page="v4l/vidioc-g-audioout.rst", nodes=("video-output",))
def test_vidioc_s_audout_ok_get_agrees(run: Run) -> None:
    """VIDIOC_G_AUDOUT tells the audio output that was selected."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    argument = v4l2_audioout(index=1)
    run.perform(ioctl, device.fd, VIDIOC_S_AUDOUT, argument)
    now = v4l2_audioout()
    run.perform(ioctl, device.fd, VIDIOC_G_AUDOUT, now)
    run.check("now.index", now.index, 1)


@rule("VIDIOC_S_AUDOUT::ok::seen-by-other-handles", page="v4l/vidioc-g-audioout.rst", nodes=("video-output",))
def test_vidioc_s_audout_ok_seen_by_other_handles(run: Run) -> None:
    """Every handle is told the audio output that was selected last, with the name that it has in the list."""
    device = run.open("video-output", O_RDWR)
    run.require(device, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
    run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
    run.perform(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))
    listed = v4l2_audioout(index=0)
    run.perform(ioctl, device.fd, VIDIOC_ENUMAUDOUT, listed)
    argument = v4l2_audioout(index=0)
    run.perform(ioctl, device.fd, VIDIOC_S_AUDOUT, argument)
    theirs = v4l2_audioout()
    run.perform(ioctl, run.second(device).fd, VIDIOC_G_AUDOUT, theirs)
    run.check("theirs.index", theirs.index, 0)
    run.check("theirs.name", theirs.name, listed.name)


@condition(
    "VIDIOC_S_AUDOUT::EINVAL::none-combines",
    cause="wrong-state",
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
)
def test_vidioc_s_audout_einval_none_combines(case: Case) -> None:
    """No audio output goes with the video output in use."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(1))
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))


@condition(
    "VIDIOC_S_AUDOUT::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    values=("64", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_s_audout_einval_index_past_end(case: Case) -> None:
    """The device has no audio output of that number."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        argument = v4l2_audioout(index=1)
        if run.provoking:
            argument.index = case.pick(64, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDOUT, argument)
        run.next(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))


@condition(
    "VIDIOC_S_AUDOUT::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_audout_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))
        run.next(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))


@condition(
    "VIDIOC_S_AUDOUT::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
    values=("null", "inaccessible"),
)
def test_vidioc_s_audout_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_S_AUDOUT,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_audioout(index=1),
        )
        run.next(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))


@condition(
    "VIDIOC_S_AUDOUT::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-g-audioout.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_audout_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))


@condition(
    "VIDIOC_S_AUDOUT::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-output",),
    lab=("vivid-000-vid-out",),
)
def test_vidioc_s_audout_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, driver="vivid")
        run.prepare(ioctl, device.fd, VIDIOC_ENUMAUDOUT, v4l2_audioout(index=0))
        run.prepare(ioctl, device.fd, VIDIOC_S_OUTPUT, scalars.int_(0))
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_S_AUDOUT, v4l2_audioout(index=1))
