"""Conformance: Opening of V4L2 devices."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars, unprivileged
from linuxmedia.conformance.calls import close, ioctl, open_, read
from linuxmedia.conformance.system import (
    O_APPEND,
    O_CLOEXEC,
    O_CREAT,
    O_DIRECT,
    O_DIRECTORY,
    O_EXCL,
    O_NOCTTY,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    O_SYNC,
    O_TRUNC,
)
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_QUEUED,
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_MMAP,
    VIDIOC_DQBUF,
    VIDIOC_G_FMT,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_QUERYCAP,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    v4l2_buffer,
    v4l2_capability,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule("video.open::ok::gives-a-descriptor", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_open_ok_gives_a_descriptor(run: Run) -> None:
    """The descriptor is a new one, which programs that are started inherit unless O_CLOEXEC was given."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, result.value, VIDIOC_QUERYCAP, v4l2_capability())
    run.check("result", result, check.differs_from(device.fd), check.cloexec(False))


@rule("video.open::ok::close-on-exec", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_open_ok_close_on_exec(run: Run) -> None:
    """O_CLOEXEC keeps the descriptor from programs that are started."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_CLOEXEC)
    run.check("result", result, check.cloexec(True))


@rule("video.open::ok::any-access-mode", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_open_ok_any_access_mode(run: Run) -> None:
    """Reading alone is enough to ask the device what it can do."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(open_, device.path, O_RDONLY)
    run.perform(ioctl, result.value, VIDIOC_QUERYCAP, v4l2_capability())


@rule("video.open::ok::reserves-nothing", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_open_ok_reserves_nothing(run: Run) -> None:
    """A second open takes no buffers and no ownership away."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="filled")
    run.perform(open_, device.path, O_RDWR)
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMOFF, scalars.int_(q.type))


@rule("video.open::ok::changes-no-format", page="v4l/func-open.rst", nodes=("video-capture", "video-output"))
def test_video_open_ok_changes_no_format(run: Run) -> None:
    """Opening the device once more leaves the format as it was set."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    before = copy(current)
    before.fmt.pix.width = 320
    before.fmt.pix.height = 180
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, before)
    result = run.perform(open_, device.path, O_RDWR)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, result.value, VIDIOC_G_FMT, now)
    run.check("now.fmt.pix.width", now.fmt.pix.width, before.fmt.pix.width)
    run.check("now.fmt.pix.height", now.fmt.pix.height, before.fmt.pix.height)
    run.check("now.fmt.pix.pixelformat", now.fmt.pix.pixelformat, before.fmt.pix.pixelformat)


@rule("video.open::ok::non-blocking", page="v4l/func-open.rst", nodes=("m2m",))
def test_video_open_ok_non_blocking(run: Run) -> None:
    """A non-blocking descriptor does not wait for a frame."""
    device = run.open("m2m", O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_NONBLOCK)
    run.perform(
        ioctl, result.value, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP)
    )
    run.perform(ioctl, result.value, VIDIOC_STREAMON, scalars.int_(device.type))
    run.refuse("EAGAIN", ioctl, result.value, VIDIOC_DQBUF, v4l2_buffer(type=device.type, memory=V4L2_MEMORY_MMAP))


@rule("video.open::ok::flags-without-effect", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m"))
def test_video_open_ok_flags_without_effect(run: Run) -> None:
    """Flags of open() that mean nothing for a V4L2 device are accepted."""
    device = run.open(run.device.node, O_RDWR)
    result = run.perform(open_, device.path, O_RDWR | O_APPEND | O_SYNC | O_TRUNC | O_EXCL | O_NOCTTY)
    run.perform(ioctl, result.value, VIDIOC_QUERYCAP, v4l2_capability())


@rule(
    "video.open::ok::closing-it-takes-nothing", page="v4l/func-open.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_video_open_ok_closing_it_takes_nothing(run: Run) -> None:
    """Closing the second handle takes neither buffers nor stream from the first, which still owns them."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(close, result.value)
    first = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, first)
    fresh = q.buffer[0].template
    fresh.index = first.index
    run.perform(ioctl, device.fd, VIDIOC_QBUF, fresh)
    status = q.buffer[0].template
    status.index = first.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, status)
    run.check("status.flags", status.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule("video.open::ok::closing-it-frees-nothing", page="v4l/func-open.rst", nodes=("video-capture", "video-output"))
def test_video_open_ok_closing_it_frees_nothing(run: Run) -> None:
    """Closing the second handle does not free the queue of the first for another handle."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(close, result.value)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@rule("video.open::ok::closing-it-ends-no-reading", page="v4l/func-open.rst", nodes=("video-capture",))
def test_video_open_ok_closing_it_ends_no_reading(run: Run) -> None:
    """Closing the second handle does not end what the first one reads."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    format_ = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, format_)
    run.prepare(read, device.fd, bytearray(100), 100)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(close, result.value)
    rest_buffer = bytearray(format_.fmt.pix.sizeimage * 2)
    rest = run.perform(read, device.fd, rest_buffer, format_.fmt.pix.sizeimage * 2)
    run.check("rest.value", rest.value, check.at_least(1), check.less_than(format_.fmt.pix.sizeimage))


@rule(
    "video.open::ok::closing-it-keeps-the-settings",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_ok_closing_it_keeps_the_settings(run: Run) -> None:
    """Closing the second handle does not set a format back that the first one set."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    chosen = copy(current)
    chosen.fmt.pix.width = 320
    chosen.fmt.pix.height = 180
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, chosen)
    result = run.perform(open_, device.path, O_RDWR)
    run.perform(close, result.value)
    now = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, now)
    run.check("now.fmt.raw_data", now.fmt.raw_data, chosen.fmt.raw_data)


@condition(
    "video.open::EACCES::no-permission",
    cause="permission",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_eacces_no_permission(case: Case) -> None:
    """The device node does not let this user in."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition(
    "video.open::ENODEV::unplugged", cause="gone", page="v4l/func-open.rst", nodes=("video-capture", "video-output")
)
def test_video_open_enodev_unplugged(case: Case) -> None:
    """The device has been removed; its node may still be there."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(open_, device.path, O_RDWR)


@condition(
    "video.open::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the open file or the driver's state for it."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(open_, device.path, O_RDWR)
        run.flat("fds")


@condition(
    "video.open::EMFILE::no-descriptor-left",
    cause="no-slots",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_emfile_no_descriptor_left(case: Case) -> None:
    """The program has as many descriptors as it may have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.rlimit("NOFILE", 0)
        run.attempt(open_, device.path, O_RDWR)


@condition(
    "video.open::ENFILE::no-file-left",
    cause="no-slots",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_enfile_no_file_left(case: Case) -> None:
    """The whole system has as many open files as it may have."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.sysctl("fs.file-max", 0)
        run.attempt(unprivileged(open_) if run.provoking else open_, device.path, O_RDWR)


@condition(
    "video.open::EFAULT::path-not-readable",
    cause="bad-pointer",
    status="undocumented",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_video_open_efault_path_not_readable(case: Case) -> None:
    """The path lies in memory that the program cannot read."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        path = case.pick(run.null, run.inaccessible(), run.unmapped()) if run.provoking else device.path
        run.attempt(open_, path, O_RDWR)
        run.next(open_, device.path, O_RDWR)


@condition(
    "video.open::EINVAL::direct-io",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_einval_direct_io(case: Case) -> None:
    """O_DIRECT is set, which is for files on disks."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        flags = O_RDWR
        if run.provoking:
            flags |= O_DIRECT
        run.attempt(open_, device.path, flags)
        run.next(open_, device.path, O_RDWR)


@condition(
    "video.open::EEXIST::to-be-created",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_eexist_to_be_created(case: Case) -> None:
    """O_CREAT and O_EXCL are both set, which asks for a new file, but the device node exists."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        flags = O_RDWR
        if run.provoking:
            flags |= O_CREAT | O_EXCL
        run.attempt(open_, device.path, flags)
        run.next(open_, device.path, O_RDWR)


@condition(
    "video.open::ENOTDIR::not-a-directory",
    cause="bad-enum-or-flags",
    status="undocumented",
    page="v4l/func-open.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_video_open_enotdir_not_a_directory(case: Case) -> None:
    """O_DIRECTORY is set."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        flags = O_RDWR
        if run.provoking:
            flags |= O_DIRECTORY
        run.attempt(open_, device.path, flags)
        run.next(open_, device.path, O_RDWR)
