"""Conformance: What a program knows of the sub-device interface."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl
from linuxmedia.conformance.system import O_RDONLY, O_RDWR
from linuxmedia.uapi.subdev import (
    V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH,
    V4L2_SUBDEV_CLIENT_CAP_STREAMS,
    VIDIOC_SUBDEV_G_CLIENT_CAP,
    VIDIOC_SUBDEV_S_CLIENT_CAP,
    v4l2_subdev_client_capability,
)


@rule("VIDIOC_SUBDEV_G_CLIENT_CAP::ok::nothing-at-first", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_g_client_cap_ok_nothing_at_first(run: Run) -> None:
    """A newly opened file has no capability."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_client_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, argument)
    run.check("argument.capabilities", argument.capabilities, 0)


@rule("VIDIOC_SUBDEV_G_CLIENT_CAP::ok::defined-ones-only", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_g_client_cap_ok_defined_ones_only(run: Run) -> None:
    """Whatever was set, undefined capabilities are not told."""
    device = run.open("subdev", O_RDWR)
    run.perform(
        ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, v4l2_subdev_client_capability(capabilities=0xFFFFFFFFFFFFFFFF)
    )
    argument = v4l2_subdev_client_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0x3))


@condition(
    "VIDIOC_SUBDEV_G_CLIENT_CAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_client_cap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_CLIENT_CAP, v4l2_subdev_client_capability())
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, v4l2_subdev_client_capability())


@condition(
    "VIDIOC_SUBDEV_G_CLIENT_CAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_g_client_cap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_G_CLIENT_CAP,
            case.pick(run.null, run.inaccessible()) if run.provoking else v4l2_subdev_client_capability(),
        )
        run.next(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, v4l2_subdev_client_capability())


@condition(
    "VIDIOC_SUBDEV_G_CLIENT_CAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_g_client_cap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_SUBDEV_G_CLIENT_CAP, v4l2_subdev_client_capability())


@rule("VIDIOC_SUBDEV_S_CLIENT_CAP::ok::accepted", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_client_cap_ok_accepted(run: Run) -> None:
    """A capability that the kernel knows comes back."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    run.check("argument.capabilities", argument.capabilities, V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)


@rule("VIDIOC_SUBDEV_S_CLIENT_CAP::ok::get-agrees", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_client_cap_ok_get_agrees(run: Run) -> None:
    """VIDIOC_SUBDEV_G_CLIENT_CAP tells what was accepted."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    now = v4l2_subdev_client_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, now)
    run.check("now.capabilities", now.capabilities, argument.capabilities)


@rule(
    "VIDIOC_SUBDEV_S_CLIENT_CAP::ok::unknown-ones-taken-out",
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
)
def test_vidioc_subdev_s_client_cap_ok_unknown_ones_taken_out(run: Run) -> None:
    """What the kernel does not know is taken out, without an error."""
    device = run.open("subdev", O_RDWR)
    argument = v4l2_subdev_client_capability(capabilities=0xFFFFFFFFFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    run.check("argument.capabilities", argument.capabilities, check.subset_of(0x3))


@rule("VIDIOC_SUBDEV_S_CLIENT_CAP::ok::replaces-all", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_client_cap_ok_replaces_all(run: Run) -> None:
    """Capabilities that are not in the new set are gone."""
    device = run.open("subdev", O_RDWR)
    run.perform(
        ioctl,
        device.fd,
        VIDIOC_SUBDEV_S_CLIENT_CAP,
        v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH),
    )
    argument = v4l2_subdev_client_capability(capabilities=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    now = v4l2_subdev_client_capability()
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_CLIENT_CAP, now)
    run.check("now.capabilities", now.capabilities, 0)


@rule("VIDIOC_SUBDEV_S_CLIENT_CAP::ok::of-one-file", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_client_cap_ok_of_one_file(run: Run) -> None:
    """Another open file of the sub-device keeps its own capabilities."""
    device = run.open("subdev", O_RDWR)
    theirs = v4l2_subdev_client_capability()
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_CLIENT_CAP, theirs)
    run.check("theirs.capabilities", theirs.capabilities, 0)
    argument = v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    other = v4l2_subdev_client_capability()
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_CLIENT_CAP, other)
    run.check("other.capabilities", other.capabilities, 0)


@rule("VIDIOC_SUBDEV_S_CLIENT_CAP::ok::reading-is-enough", page="v4l/vidioc-subdev-g-client-cap.rst", nodes=("subdev",))
def test_vidioc_subdev_s_client_cap_ok_reading_is_enough(run: Run) -> None:
    """A file that is open for reading only can have capabilities."""
    device = run.open("subdev", O_RDONLY)
    argument = v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_CLIENT_CAP, argument)
    run.check("argument.capabilities", argument.capabilities, V4L2_SUBDEV_CLIENT_CAP_INTERVAL_USES_WHICH)


@condition(
    "VIDIOC_SUBDEV_S_CLIENT_CAP::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_client_cap_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_S_CLIENT_CAP,
            v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_STREAMS),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_CLIENT_CAP,
            v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_STREAMS),
        )


@condition(
    "VIDIOC_SUBDEV_S_CLIENT_CAP::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
    values=("null", "inaccessible"),
)
def test_vidioc_subdev_s_client_cap_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_CLIENT_CAP,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_STREAMS),
        )
        run.next(
            ioctl,
            device.fd,
            VIDIOC_SUBDEV_S_CLIENT_CAP,
            v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_STREAMS),
        )


@condition(
    "VIDIOC_SUBDEV_S_CLIENT_CAP::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-subdev-g-client-cap.rst",
    nodes=("subdev",),
    lab=("Scaler",),
)
def test_vidioc_subdev_s_client_cap_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl,
            fd,
            VIDIOC_SUBDEV_S_CLIENT_CAP,
            v4l2_subdev_client_capability(capabilities=V4L2_SUBDEV_CLIENT_CAP_STREAMS),
        )
