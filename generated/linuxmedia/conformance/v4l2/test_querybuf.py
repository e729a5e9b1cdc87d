"""Conformance: Status of a buffer."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule
from linuxmedia.conformance.calls import ioctl, mmap
from linuxmedia.conformance.system import MAP_SHARED, O_RDWR, PAGE_SIZE, PROT_READ, PROT_WRITE
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_FLAG_PREPARED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_TYPE_META_CAPTURE,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_USERPTR,
    V4L2_PIX_FMT_NV16M,
    VIDEO_MAX_PLANES,
    VIDIOC_DQBUF,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    v4l2_format,
    v4l2_format_fmt,
    v4l2_pix_format_mplane,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_QUERYBUF::ok::describes-the-buffer",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_describes_the_buffer(run: Run) -> None:
    """The memory type and the flags of a buffer are filled in, the flags with known ones; its index and type stay."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.memory = 0
    argument.flags = 0xFFFFFFFF
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.index", argument.index, 0)
    run.check("argument.type", argument.type, q.type)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)
    run.check("argument.flags", argument.flags, check.subset_of(0x97FFFF))


@rule(
    "VIDIOC_QUERYBUF::ok::offset-is-that-of-a-page",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_offset_is_that_of_a_page(run: Run) -> None:
    """A single-planar buffer has a size, and an offset that is a multiple of the page size."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=False)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.length = 0
    argument.m.offset = 1
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.length", argument.length, check.at_least(1))
    run.check("argument.m.offset", argument.m.offset, check.aligned_to(PAGE_SIZE))


@rule(
    "VIDIOC_QUERYBUF::ok::offset-of-each-plane",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-001-vid-cap", "vivid-001-vid-out"),
)
def test_vidioc_querybuf_ok_offset_of_each_plane(run: Run) -> None:
    """Each plane of a multi-planar buffer has a size, and an offset that is a multiple of the page size."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, multiplanar=True)
    run.prepare(
        ioctl,
        device.fd,
        VIDIOC_S_FMT,
        v4l2_format(
            type=device.type,
            fmt=v4l2_format_fmt(
                pix_mp=v4l2_pix_format_mplane(width=640, height=360, pixelformat=V4L2_PIX_FMT_NV16M, num_planes=2)
            ),
        ),
    )
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    argument = q.buffer[0].template
    argument.m.planes[0].length = 0
    argument.m.planes[0].m.mem_offset = 1
    argument.m.planes[1].length = 0
    argument.m.planes[1].m.mem_offset = 1
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.m.planes[0].length", argument.m.planes[0].length, check.at_least(1))
    run.check("argument.m.planes[0].m.mem_offset", argument.m.planes[0].m.mem_offset, check.aligned_to(PAGE_SIZE))
    run.check("argument.m.planes[1].length", argument.m.planes[1].length, check.at_least(1))
    run.check("argument.m.planes[1].m.mem_offset", argument.m.planes[1].m.mem_offset, check.aligned_to(PAGE_SIZE))


@rule(
    "VIDIOC_QUERYBUF::ok::offsets-differ",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_offsets_differ(run: Run) -> None:
    """No two of four buffers share an offset."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[3].template)
    run.check("q.buffer[0].offset", q.buffer[0].offset, check.differs_from(q.buffer[3].offset))
    run.check("q.buffer[1].offset", q.buffer[1].offset, check.differs_from(q.buffer[3].offset))
    run.check("q.buffer[2].offset", q.buffer[2].offset, check.differs_from(q.buffer[3].offset))
    run.check("q.buffer[0].offset", q.buffer[0].offset, check.differs_from(q.buffer[1].offset))
    run.check("q.buffer[1].offset", q.buffer[1].offset, check.differs_from(q.buffer[2].offset))
    run.check("q.buffer[2].offset", q.buffer[2].offset, check.differs_from(q.buffer[0].offset))


@rule(
    "VIDIOC_QUERYBUF::ok::every-buffer", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_querybuf_ok_every_buffer(run: Run) -> None:
    """Indexes are answered and come back from 0 on; the last one below the granted count is answered, and the count
    itself is not.
    """
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.enumerate(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template, field="index", ends_with="EINVAL")
    fresh = q.buffer[0].template
    fresh.index = q.count - 1
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    fresh_2 = q.buffer[0].template
    fresh_2.index = q.count
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, fresh_2)


@rule(
    "VIDIOC_QUERYBUF::ok::knows-the-memory-type",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_knows_the_memory_type(run: Run) -> None:
    """The memory type is that of the queue, whatever the program wrote."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.memory = V4L2_MEMORY_DMABUF
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)


@rule("VIDIOC_QUERYBUF::ok::idle", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_querybuf_ok_idle(run: Run) -> None:
    """A buffer that was never queued is neither queued nor done."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check(
        "argument.flags",
        argument.flags,
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_PREPARED),
    )


@rule("VIDIOC_QUERYBUF::ok::queued", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_querybuf_ok_queued(run: Run) -> None:
    """V4L2_BUF_FLAG_QUEUED says that the driver has the buffer."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_QUEUED), check.lacks(V4L2_BUF_FLAG_DONE))


@rule("VIDIOC_QUERYBUF::ok::done", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_querybuf_ok_done(run: Run) -> None:
    """V4L2_BUF_FLAG_DONE says that the buffer can be dequeued; V4L2_BUF_FLAG_QUEUED is then clear."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_DONE), check.lacks(V4L2_BUF_FLAG_QUEUED))


@rule("VIDIOC_QUERYBUF::ok::dequeued", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_querybuf_ok_dequeued(run: Run) -> None:
    """After it has been dequeued the buffer is neither queued nor done."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = q.buffer[0].template
    argument.index = done.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.flags", argument.flags, check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE))


@rule("VIDIOC_QUERYBUF::ok::mapped", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_querybuf_ok_mapped(run: Run) -> None:
    """V4L2_BUF_FLAG_MAPPED says that the buffer is mapped."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.prepare(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset)
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.flags", argument.flags, check.has(V4L2_BUF_FLAG_MAPPED))


@rule(
    "VIDIOC_QUERYBUF::ok::changes-nothing",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_changes_nothing(run: Run) -> None:
    """Asking twice gives the same answer."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    again_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, again_)
    run.check("again.flags", again_.flags, argument.flags)
    run.check("again.length", again_.length, argument.length)
    run.check("again.sequence", again_.sequence, argument.sequence)


@rule(
    "VIDIOC_QUERYBUF::ok::clears-reserved",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_ok_clears_reserved(run: Run) -> None:
    """The reserved word comes back as zero, and so does request_fd of a buffer that is in no request."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    argument.reserved2 = 0xFFFFFFFF
    argument.request_fd = -1
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.reserved2", argument.reserved2, 0)
    run.check("argument.request_fd", argument.request_fd, 0)


@rule("VIDIOC_QUERYBUF::ok::for-any-handle", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output"))
def test_vidioc_querybuf_ok_for_any_handle(run: Run) -> None:
    """A handle that does not own the queue is answered too."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    theirs = q.buffer[0].template
    run.perform(ioctl, run.second(device).fd, VIDIOC_QUERYBUF, theirs)
    run.check("theirs.length", theirs.length, argument.length)
    run.check("theirs.flags", theirs.flags, argument.flags)


@rule(
    "VIDIOC_QUERYBUF::ok::user-memory", page="v4l/vidioc-querybuf.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_querybuf_ok_user_memory(run: Run) -> None:
    """Buffers for user memory are answered for, although there is nothing to map yet."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR)
    q = run.queue(device, memory=V4L2_MEMORY_USERPTR, buffers=4, phase="allocated")
    argument = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_USERPTR)
    run.check("argument.flags", argument.flags, check.lacks(V4L2_BUF_FLAG_MAPPED))


@condition(
    "VIDIOC_QUERYBUF::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_META_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "max(u32)",
    ),
)
def test_vidioc_querybuf_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_META_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
        run.unchanged("flags", "length")
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EINVAL::index-past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("q.count", "max(s32)", "max(u32)"),
)
def test_vidioc_querybuf_einval_index_past_end(case: Case) -> None:
    """No buffer of the queue has the index."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.index = case.pick(q.count, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
        run.unchanged("flags", "length")
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EINVAL::no-buffers",
    cause="wrong-state",
    status="undocumented",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_einval_no_buffers(case: Case) -> None:
    """The buffers have been freed, so that no index is valid."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            current = v4l2_format(type=device.type)
            run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
            run.prepare(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EINVAL::room-for-planes",
    cause="bad-contents",
    status="undocumented",
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "VIDEO_MAX_PLANES + 1", "max(u32)"),
)
def test_vidioc_querybuf_einval_room_for_planes(case: Case) -> None:
    """The array has room for fewer planes than the buffer has, or for more than VIDEO_MAX_PLANES."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.length = case.pick(0, VIDEO_MAX_PLANES + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EFAULT::planes-not-accessible",
    cause="bad-pointer",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("null", "inaccessible", "unmapped"),
)
def test_vidioc_querybuf_efault_planes_not_accessible(case: Case) -> None:
    """The array of planes lies in memory that the program cannot use."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = q.buffer[0].template
        if run.provoking:
            argument.m.planes = case.pick(run.null, run.inaccessible(), run.unmapped())
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, argument)
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::ENOMEM::no-memory",
    cause="no-memory",
    status="prose",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_querybuf_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate its copy of the array of planes."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, multiplanar=True)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.walk(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_querybuf_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_QUERYBUF, q.buffer[0].template)
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_querybuf_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_QUERYBUF,
            case.pick(run.null, run.inaccessible()) if run.provoking else q.buffer[0].template,
        )
        run.next(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-querybuf.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_querybuf_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_QUERYBUF, q.buffer[0].template)


@condition(
    "VIDIOC_QUERYBUF::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_querybuf_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)
