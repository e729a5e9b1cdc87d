"""Conformance: Allocation of further buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, read, write
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS,
    V4L2_BUF_CAP_SUPPORTS_MMAP,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_READWRITE,
    V4L2_CAP_VBI_CAPTURE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_OVERLAY,
    V4L2_MEMORY_USERPTR,
    V4L2_PRIORITY_RECORD,
    VIDEO_MAX_PLANES,
    VIDIOC_CREATE_BUFS,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_INPUT,
    VIDIOC_S_PRIORITY,
    VIDIOC_STREAMOFF,
    VIDIOC_STREAMON,
    v4l2_buffer,
    v4l2_create_buffers,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_CREATE_BUFS::ok::creates-a-queue",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_creates_a_queue(run: Run) -> None:
    """On a queue without buffers the first index is 0, and at least one buffer is made."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current, index=0xFFFFFFFF)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.count", argument.count, check.at_least(1))


@rule(
    "VIDIOC_CREATE_BUFS::ok::adds-to-the-queue",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_adds_to_the_queue(run: Run) -> None:
    """New buffers follow the ones that exist, as long as none was removed."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    created = q.buffer[0].template
    created.index = argument.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, created)
    run.check("created.index", created.index, argument.index)
    run.check("argument.index", argument.index, q.count)
    run.check("argument.count", argument.count, check.at_least(1), check.at_most(2))


@rule(
    "VIDIOC_CREATE_BUFS::ok::while-streaming",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_while_streaming(run: Run) -> None:
    """Buffers can be added while the stream runs."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.index", argument.index, q.count)
    run.check("argument.count", argument.count, check.at_least(1))


@rule(
    "VIDIOC_CREATE_BUFS::ok::larger-than-needed",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_larger_than_needed(run: Run) -> None:
    """An image size that is larger than the current format needs is used as it is."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    argument.format.fmt.pix.sizeimage = current.fmt.pix.sizeimage * 2
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    created = v4l2_buffer(index=argument.index, type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, created)
    run.check("created.length", created.length, check.at_least(current.fmt.pix.sizeimage * 2))
    run.check("argument.format.fmt.pix.sizeimage", argument.format.fmt.pix.sizeimage, current.fmt.pix.sizeimage * 2)


@rule(
    "VIDIOC_CREATE_BUFS::ok::keeps-the-format",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_keeps_the_format(run: Run) -> None:
    """The format comes back as it was passed."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.format.type", argument.format.type, current.type)
    run.check("argument.format.fmt.pix.width", argument.format.fmt.pix.width, current.fmt.pix.width)
    run.check("argument.format.fmt.pix.height", argument.format.fmt.pix.height, current.fmt.pix.height)
    run.check("argument.format.fmt.pix.pixelformat", argument.format.fmt.pix.pixelformat, current.fmt.pix.pixelformat)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)


@rule(
    "VIDIOC_CREATE_BUFS::ok::only-asks",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_only_asks(run: Run) -> None:
    """A count of 0 gives the number of buffers that exist, and adds none."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    fresh = q.buffer[0].template
    fresh.index = q.count
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    run.check("argument.count", argument.count, 0)
    run.check("argument.index", argument.index, q.count)


@rule(
    "VIDIOC_CREATE_BUFS::ok::only-asks-the-owner-or-not",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_create_bufs_ok_only_asks_the_owner_or_not(run: Run) -> None:
    """A count of 0 is answered to a handle that does not own the queue too."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    theirs = v4l2_create_buffers(count=3, memory=V4L2_MEMORY_MMAP, format=current)
    run.prepare(ioctl, run.second(device).fd, VIDIOC_CREATE_BUFS, theirs)
    argument = v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.count", argument.count, 0)
    run.check("argument.index", argument.index, theirs.count)


@rule("VIDIOC_CREATE_BUFS::ok::only-asks-during-read", page="v4l/vidioc-create-bufs.rst", nodes=("video-capture",))
def test_vidioc_create_bufs_ok_only_asks_during_read(run: Run) -> None:
    """A count of 0 is answered while the buffers belong to read(), without EBUSY."""
    device = run.open("video-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_READWRITE)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.prepare(read, device.fd, bytearray(4096), 4096)
    argument = v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.count", argument.count, 0)
    run.check("argument.index", argument.index, check.at_least(1))


@rule(
    "VIDIOC_CREATE_BUFS::ok::says-what-the-queue-can-do",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_says_what_the_queue_can_do(run: Run) -> None:
    """The capabilities are known ones, and memory mapping is among them."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check(
        "argument.capabilities", argument.capabilities, check.subset_of(0x1FF), check.has(V4L2_BUF_CAP_SUPPORTS_MMAP)
    )


@rule(
    "VIDIOC_CREATE_BUFS::ok::says-how-many-there-can-be",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_says_how_many_there_can_be(run: Run) -> None:
    """The queue's limit is told, and is not below what exists."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS))
    run.check("argument.max_num_buffers", argument.max_num_buffers, check.at_least(q.count + argument.count))


@rule(
    "VIDIOC_CREATE_BUFS::ok::clears-reserved",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_clears_reserved(run: Run) -> None:
    """The reserved words and unknown flags come back cleared."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(
        count=2, memory=V4L2_MEMORY_MMAP, format=current, flags=0xFFFFFFFF, reserved=[1, 0, 0, 0, 0xFFFFFFFF]
    )
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())
    run.check("argument.flags", argument.flags, check.subset_of(0x1))


@rule(
    "VIDIOC_CREATE_BUFS::ok::user-memory",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ok_user_memory(run: Run) -> None:
    """Buffers for user memory can be created on a queue that takes it."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_USERPTR, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1))
    run.check("argument.memory", argument.memory, V4L2_MEMORY_USERPTR)


@rule(
    "VIDIOC_CREATE_BUFS::ok::owns-the-queue", page="v4l/vidioc-create-bufs.rst", nodes=("video-capture", "video-output")
)
def test_vidioc_create_bufs_ok_owns_the_queue(run: Run) -> None:
    """The handle that created buffers owns the queue, so that another one cannot allocate there."""
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )


@rule("VIDIOC_CREATE_BUFS::ok::for-raw-blanking-lines", page="v4l/vidioc-create-bufs.rst", nodes=("vbi-capture",))
def test_vidioc_create_bufs_ok_for_raw_blanking_lines(run: Run) -> None:
    """Buffers for raw blanking lines hold the lines of both fields."""
    device = run.open("vbi-capture", O_RDWR)
    run.require(device, capability=V4L2_CAP_VBI_CAPTURE, driver="vivid")
    run.prepare(ioctl, device.fd, VIDIOC_S_INPUT, scalars.int_(1))
    current = v4l2_format(type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    created = v4l2_buffer(index=argument.index, type=V4L2_BUF_TYPE_VBI_CAPTURE)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, created)
    run.check(
        "created.length",
        created.length,
        check.at_least(current.fmt.vbi.samples_per_line * (current.fmt.vbi.count[0] + current.fmt.vbi.count[1])),
    )


@rule("VIDIOC_CREATE_BUFS::ok::others-are-refused", page="v4l/open.rst", nodes=("video-capture", "video-output"))
def test_vidioc_create_bufs_ok_others_are_refused(run: Run) -> None:
    """For a handle other than the one that created the buffers, adding buffers and starting or stopping the stream fail
    with EBUSY.
    """
    device = run.open(run.device.node, O_RDWR)
    current = v4l2_format(type=device.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_CREATE_BUFS,
        v4l2_create_buffers(count=1, memory=V4L2_MEMORY_MMAP, format=current),
    )
    run.refuse("EBUSY", ioctl, run.second(device).fd, VIDIOC_STREAMON, scalars.int_(device.type))
    run.refuse("EBUSY", ioctl, run.second(device).fd, VIDIOC_STREAMOFF, scalars.int_(device.type))


@condition(
    "VIDIOC_CREATE_BUFS::ENOMEM::no-memory",
    cause="no-memory",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate the buffers."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.walk(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )
        run.flat("fds")


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "max(u32)",
    ),
)
def test_vidioc_create_bufs_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of the format's type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.format.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::type-not-supported-when-only-asking",
    cause="type-unsupported",
    status="prose",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_einval_type_not_supported_when_only_asking(case: Case) -> None:
    """The count is 0 and the device has no queue of the format's type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.format.type = V4L2_BUF_TYPE_SDR_CAPTURE
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::memory-not-supported",
    cause="memory-mode",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "V4L2_MEMORY_OVERLAY", "V4L2_MEMORY_DMABUF + 1", "max(u32)"),
)
def test_vidioc_create_bufs_einval_memory_not_supported(case: Case) -> None:
    """The memory type does not exist, or the queue does not take it."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.memory = case.pick(0, V4L2_MEMORY_OVERLAY, V4L2_MEMORY_DMABUF + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::memory-not-supported-when-only-asking",
    cause="memory-mode",
    status="prose",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "V4L2_MEMORY_OVERLAY", "max(u32)"),
)
def test_vidioc_create_bufs_einval_memory_not_supported_when_only_asking(case: Case) -> None:
    """The count is 0 and the memory type does not exist."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.memory = case.pick(0, V4L2_MEMORY_OVERLAY, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=0, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::size-too-small",
    cause="bad-contents",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "1", "current.fmt.pix.sizeimage - 1"),
)
def test_vidioc_create_bufs_einval_size_too_small(case: Case) -> None:
    """The image size is 0, or too small for the format that is set."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.format.fmt.pix.sizeimage = case.pick(0, 1, current.fmt.pix.sizeimage - 1)
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::number-of-planes",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "current.fmt.pix_mp.num_planes + 1", "VIDEO_MAX_PLANES + 1", "255"),
)
def test_vidioc_create_bufs_einval_number_of_planes(case: Case) -> None:
    """The number of planes is 0, above VIDEO_MAX_PLANES, or not that of the format that is set."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.format.fmt.pix_mp.num_planes = case.pick(
                0, current.fmt.pix_mp.num_planes + 1, VIDEO_MAX_PLANES + 1, 255
            )
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EINVAL::another-memory-type",
    cause="memory-mode",
    status="undocumented",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_einval_another_memory_type(case: Case) -> None:
    """The queue holds buffers of another memory type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, memory=V4L2_MEMORY_USERPTR)
        run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        if run.provoking:
            argument.memory = V4L2_MEMORY_USERPTR
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::ENOBUFS::queue-full",
    cause="no-slots",
    status="undocumented",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_create_bufs_enobufs_queue_full(case: Case) -> None:
    """The queue holds as many buffers as it ever can."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        if run.provoking:
            run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=0xFFFFFFFF, phase="allocated")
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        argument = v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        run.attempt(ioctl, device.fd, VIDIOC_CREATE_BUFS, argument)
        run.unchanged("count")


@condition(
    "VIDIOC_CREATE_BUFS::EBUSY::another-owner",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_create_bufs_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.prepare(
                ioctl,
                run.second(device).fd,
                VIDIOC_REQBUFS,
                v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
            )
        run.attempt(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture",),
)
def test_vidioc_create_bufs_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-output",),
)
def test_vidioc_create_bufs_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EBUSY::higher-priority-elsewhere",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_create_bufs_ebusy_higher_priority_elsewhere(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_create_bufs_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(
            ioctl, fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_create_bufs_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_CREATE_BUFS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current),
        )
        run.next(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-create-bufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_create_bufs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(
            ioctl, fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )


@condition(
    "VIDIOC_CREATE_BUFS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_create_bufs_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        current = v4l2_format(type=device.type)
        run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_CREATE_BUFS, v4l2_create_buffers(count=2, memory=V4L2_MEMORY_MMAP, format=current)
        )
