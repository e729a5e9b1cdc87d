"""Conformance: Opening and closing of sub-devices."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, unprivileged
from linuxmedia.conformance.calls import close, ioctl, open_
from linuxmedia.conformance.system import O_CLOEXEC, O_RDONLY, O_RDWR
from linuxmedia.uapi.subdev import (
    V4L2_SUBDEV_FORMAT_ACTIVE,
    V4L2_SUBDEV_FORMAT_TRY,
    VIDIOC_SUBDEV_G_FMT,
    VIDIOC_SUBDEV_QUERYCAP,
    VIDIOC_SUBDEV_S_FMT,
    v4l2_subdev_capability,
    v4l2_subdev_format,
)


@rule("subdev.open::ok::gives-a-descriptor", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_ok_gives_a_descriptor(run: Run) -> None:
    """The descriptor is a new one, which programs that are started inherit unless O_CLOEXEC was given."""
    device = run.open("subdev", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())
    run.check("result", result, check.differs_from(device.fd), check.cloexec(False))


@rule("subdev.open::ok::close-on-exec", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_ok_close_on_exec(run: Run) -> None:
    """O_CLOEXEC keeps the descriptor from programs that are started."""
    device = run.open("subdev", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_CLOEXEC)
    run.check("result", result, check.cloexec(True))


@rule("subdev.open::ok::any-access-mode", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_ok_any_access_mode(run: Run) -> None:
    """Reading alone is enough to ask the sub-device what it can do."""
    device = run.open("subdev", O_RDWR)
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(ioctl, result.value, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())


@rule("subdev.open::ok::changes-no-format", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_ok_changes_no_format(run: Run) -> None:
    """The active format stays."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, first)
    result = run.perform(open_, device.path, O_RDWR)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, result.value, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, first.format.width)
    run.check("now.format.height", now.format.height, first.format.height)
    run.check("now.format.code", now.format.code, first.format.code)


@rule("subdev.open::ok::formats-to-try-are-new", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_ok_formats_to_try_are_new(run: Run) -> None:
    """A format that another file tries does not become that of a new one."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, first)
    fresh = copy(first)
    fresh.format.width = 64
    fresh.format.height = 64
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, fresh)
    result = run.perform(open_, device.path, O_RDWR)
    fresh_ = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_TRY, pad=0)
    run.perform(ioctl, result.value, VIDIOC_SUBDEV_G_FMT, fresh_)
    run.check("fresh.format.width", fresh_.format.width, first.format.width)
    run.check("fresh.format.height", fresh_.format.height, first.format.height)


@condition("subdev.open::EACCES::no-permission", cause="permission", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_eacces_no_permission(case: Case) -> None:
    """The device node does not let this user in."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition(
    "subdev.open::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/func-open.rst",
    nodes=("subdev",),
)
def test_subdev_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the open file or its formats and rectangles to try."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        run.walk(open_, device.path, O_RDWR)
        run.flat("fds")


@condition("subdev.open::EMFILE::no-descriptor-left", cause="no-slots", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_emfile_no_descriptor_left(case: Case) -> None:
    """The program has as many descriptors as it may have."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition("subdev.open::ENFILE::no-file-left", cause="no-slots", page="v4l/func-open.rst", nodes=("subdev",))
def test_subdev_open_enfile_no_file_left(case: Case) -> None:
    """The whole system has as many open files as it may have."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        if run.provoking:
            run.sysctl("fs.file-max", 0)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)


@rule("subdev.close::ok::frees-the-descriptor", page="v4l/func-close.rst", nodes=("subdev",))
def test_subdev_close_ok_frees_the_descriptor(run: Run) -> None:
    """The descriptor is gone."""
    device = run.open("subdev", O_RDWR)
    result = run.perform(close, device.fd)
    run.refuse("EBADF", ioctl, device.fd, VIDIOC_SUBDEV_QUERYCAP, v4l2_subdev_capability())
    run.check("result", result, 0)


@rule("subdev.close::ok::keeps-the-active-format", page="v4l/func-close.rst", nodes=("subdev",))
def test_subdev_close_ok_keeps_the_active_format(run: Run) -> None:
    """The active format that was set stays set."""
    device = run.open("subdev", O_RDWR)
    first = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_G_FMT, first)
    chosen = copy(first)
    chosen.format.width = 64
    chosen.format.height = 64
    run.perform(ioctl, device.fd, VIDIOC_SUBDEV_S_FMT, chosen)
    run.perform(close, device.fd)
    now = v4l2_subdev_format(which=V4L2_SUBDEV_FORMAT_ACTIVE, pad=0)
    run.perform(ioctl, run.second(device).fd, VIDIOC_SUBDEV_G_FMT, now)
    run.check("now.format.width", now.format.width, chosen.format.width)
    run.check("now.format.height", now.format.height, chosen.format.height)


@condition(
    "subdev.close::EBADF::not-a-descriptor",
    cause="bad-fd",
    page="v4l/func-close.rst",
    nodes=("subdev",),
    values=("-1", "closed", "max(s32)"),
)
def test_subdev_close_ebadf_not_a_descriptor(case: Case) -> None:
    """The descriptor is negative, closed or was never opened."""
    for run in case:
        device = run.open("subdev", O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = case.pick(-1, run.closed(), 0x7FFFFFFF)
        run.attempt(close, fd)
        run.next(close, device.fd)
