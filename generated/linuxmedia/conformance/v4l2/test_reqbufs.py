"""Conformance: Allocation of buffers."""

from __future__ import annotations

from copy import copy

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import fill, ioctl, mmap, read, write
from linuxmedia.conformance.system import MAP_SHARED, O_CLOEXEC, O_RDWR, PROT_READ, PROT_WRITE
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_DMABUF,
    V4L2_BUF_CAP_SUPPORTS_MMAP,
    V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS,
    V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS,
    V4L2_BUF_CAP_SUPPORTS_USERPTR,
    V4L2_BUF_FLAG_DONE,
    V4L2_BUF_FLAG_MAPPED,
    V4L2_BUF_FLAG_PREPARED,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_TYPE_META_CAPTURE,
    V4L2_BUF_TYPE_META_OUTPUT,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_SDR_CAPTURE,
    V4L2_BUF_TYPE_SDR_OUTPUT,
    V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
    V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_BUF_TYPE_VBI_OUTPUT,
    V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
    V4L2_BUF_TYPE_VIDEO_OVERLAY,
    V4L2_CAP_META_CAPTURE,
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_DMABUF,
    V4L2_MEMORY_FLAG_NON_COHERENT,
    V4L2_MEMORY_MMAP,
    V4L2_MEMORY_OVERLAY,
    V4L2_MEMORY_USERPTR,
    V4L2_PRIORITY_RECORD,
    VIDIOC_EXPBUF,
    VIDIOC_G_FMT,
    VIDIOC_QUERYBUF,
    VIDIOC_REQBUFS,
    VIDIOC_S_FMT,
    VIDIOC_S_PRIORITY,
    v4l2_exportbuffer,
    v4l2_format,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_REQBUFS::ok::grants-buffers", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_reqbufs_ok_grants_buffers(run: Run) -> None:
    """At least one buffer is granted, the last one exists, and there is none after it."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=2, phase="allocated")
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    fresh = q.buffer[0].template
    fresh.index = argument.count - 1
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    fresh_2 = q.buffer[0].template
    fresh_2.index = argument.count
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, fresh_2)
    run.check("argument.count", argument.count, check.at_least(1))
    run.check("argument.type", argument.type, device.type)
    run.check("argument.memory", argument.memory, V4L2_MEMORY_MMAP)


@rule(
    "VIDIOC_REQBUFS::ok::grants-what-it-needs",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_grants_what_it_needs(run: Run) -> None:
    """A request for one buffer grants at least one."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=1, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1))


@rule(
    "VIDIOC_REQBUFS::ok::grants-what-it-can",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_grants_what_it_can(run: Run) -> None:
    """A request without measure is lowered to what the driver can give."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=0xFFFFFFFF, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1), check.less_than(0xFFFFFFFF))


@rule(
    "VIDIOC_REQBUFS::ok::says-what-the-queue-can-do",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_says_what_the_queue_can_do(run: Run) -> None:
    """The capabilities are known ones, and memory mapping is among them."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check(
        "argument.capabilities", argument.capabilities, check.subset_of(0x1FF), check.has(V4L2_BUF_CAP_SUPPORTS_MMAP)
    )


@rule(
    "VIDIOC_REQBUFS::ok::asks-without-allocating",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_asks_without_allocating(run: Run) -> None:
    """A count of 0 tells what the queue can do and leaves it without buffers."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    current = v4l2_format(type=device.type)
    run.perform(ioctl, device.fd, VIDIOC_G_FMT, current)
    run.perform(ioctl, device.fd, VIDIOC_S_FMT, copy(current))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)
    run.check("argument.count", argument.count, 0)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_BUF_CAP_SUPPORTS_MMAP))


@rule(
    "VIDIOC_REQBUFS::ok::clears-reserved", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_reqbufs_ok_clears_reserved(run: Run) -> None:
    """The reserved bytes come back as zero."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP, reserved=[1, 0, 0xFF])
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.reserved", argument.reserved, check.zero())


@rule(
    "VIDIOC_REQBUFS::ok::clears-unknown-flags",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_clears_unknown_flags(run: Run) -> None:
    """Flags that are not defined come back cleared."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP, flags=0xFF)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.flags", argument.flags, check.subset_of(0x1))


@rule(
    "VIDIOC_REQBUFS::ok::cache-flag-without-hints",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_cache_flag_without_hints(run: Run) -> None:
    """V4L2_MEMORY_FLAG_NON_COHERENT is cleared where the queue takes no cache hints."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    argument = v4l2_requestbuffers(
        count=4, type=device.type, memory=V4L2_MEMORY_MMAP, flags=V4L2_MEMORY_FLAG_NON_COHERENT
    )
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.flags", argument.flags, 0)
    run.check("argument.capabilities", argument.capabilities, check.lacks(V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS))


@rule("VIDIOC_REQBUFS::ok::user-memory", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output", "m2m"))
def test_vidioc_reqbufs_ok_user_memory(run: Run) -> None:
    """A queue that takes user memory can be set up for it, and says so."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_USERPTR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_USERPTR)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1))
    run.check("argument.memory", argument.memory, V4L2_MEMORY_USERPTR)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_BUF_CAP_SUPPORTS_USERPTR))


@rule(
    "VIDIOC_REQBUFS::ok::imported-memory", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_reqbufs_ok_imported_memory(run: Run) -> None:
    """A queue that imports DMA-BUF descriptors can be set up for them, and says so."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, memory=V4L2_MEMORY_DMABUF)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_DMABUF)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.check("argument.count", argument.count, check.at_least(1))
    run.check("argument.memory", argument.memory, V4L2_MEMORY_DMABUF)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_BUF_CAP_SUPPORTS_DMABUF))


@rule(
    "VIDIOC_REQBUFS::ok::fresh-buffers", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output", "m2m")
)
def test_vidioc_reqbufs_ok_fresh_buffers(run: Run) -> None:
    """A new buffer belongs to the program, and is neither mapped nor prepared."""
    device = run.open(run.device.node, O_RDWR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    fresh_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, fresh_)
    run.check(
        "fresh.flags",
        fresh_.flags,
        check.lacks(V4L2_BUF_FLAG_QUEUED | V4L2_BUF_FLAG_DONE | V4L2_BUF_FLAG_MAPPED | V4L2_BUF_FLAG_PREPARED),
    )


@rule(
    "VIDIOC_REQBUFS::ok::changes-the-count",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_changes_the_count(run: Run) -> None:
    """A second request replaces the buffers of the first one."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, driver="vivid")
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=8, phase="allocated")
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    fresh = q.buffer[0].template
    fresh.index = argument.count
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    run.check("argument.count", argument.count, check.at_least(1), check.less_than(8))


@rule(
    "VIDIOC_REQBUFS::ok::takes-queued-buffers-back",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_takes_queued_buffers_back(run: Run) -> None:
    """Buffers that are queued but not yet streamed are taken back."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    fresh_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, fresh_)
    run.check("fresh.flags", fresh_.flags, check.lacks(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_REQBUFS::ok::orphans-mapped-buffers",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_orphans_mapped_buffers(run: Run) -> None:
    """Where buffers can be orphaned, mapped ones do not keep the queue from being freed."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    mapping = run.prepare(
        mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, device.fd, q.buffer[0].offset
    )
    argument = v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.perform(fill, mapping.value, q.buffer[0].length, 0x5A)
    run.check("argument.count", argument.count, 0)
    run.check("argument.capabilities", argument.capabilities, check.has(V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS))


@rule(
    "VIDIOC_REQBUFS::ok::orphans-exported-buffers",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ok_orphans_exported_buffers(run: Run) -> None:
    """Where buffers can be orphaned, exported ones do not keep the queue from being freed, and can still be mapped."""
    device = run.open(run.device.node, O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    export = v4l2_exportbuffer(type=q.type, index=0, flags=O_RDWR | O_CLOEXEC)
    run.prepare(ioctl, device.fd, VIDIOC_EXPBUF, export)
    argument = v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.perform(mmap, 0, q.buffer[0].length, PROT_READ | PROT_WRITE, MAP_SHARED, export.fd, 0)
    run.check("argument.count", argument.count, 0)


@rule("VIDIOC_REQBUFS::ok::owner-lets-go", page="v4l/vidioc-reqbufs.rst", nodes=("video-capture", "video-output"))
def test_vidioc_reqbufs_ok_owner_lets_go(run: Run) -> None:
    """Once the owner has freed its buffers another handle may allocate."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP),
    )
    argument = v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.perform(
        ioctl, run.second(device).fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=2, type=q.type, memory=V4L2_MEMORY_MMAP)
    )


@rule("VIDIOC_REQBUFS::ok::own-queues-of-m2m", page="v4l/vidioc-reqbufs.rst", nodes=("m2m",))
def test_vidioc_reqbufs_ok_own_queues_of_m2m(run: Run) -> None:
    """Every handle of a memory-to-memory device allocates for itself."""
    device = run.open("m2m", O_RDWR)
    argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
    run.perform(ioctl, device.fd, VIDIOC_REQBUFS, argument)
    run.perform(
        ioctl,
        run.second(device).fd,
        VIDIOC_REQBUFS,
        v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
    )


@condition(
    "VIDIOC_REQBUFS::EINVAL::type-not-supported",
    cause="type-unsupported",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=(
        "0",
        "V4L2_BUF_TYPE_VIDEO_OVERLAY",
        "V4L2_BUF_TYPE_VBI_CAPTURE",
        "V4L2_BUF_TYPE_VBI_OUTPUT",
        "V4L2_BUF_TYPE_SLICED_VBI_CAPTURE",
        "V4L2_BUF_TYPE_SLICED_VBI_OUTPUT",
        "V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY",
        "V4L2_BUF_TYPE_SDR_CAPTURE",
        "V4L2_BUF_TYPE_SDR_OUTPUT",
        "V4L2_BUF_TYPE_META_CAPTURE",
        "V4L2_BUF_TYPE_META_OUTPUT",
        "V4L2_BUF_TYPE_META_OUTPUT + 1",
        "V4L2_BUF_TYPE_PRIVATE",
        "max(u32)",
    ),
)
def test_vidioc_reqbufs_einval_type_not_supported(case: Case) -> None:
    """The device has no queue of this type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, lacks=V4L2_CAP_META_CAPTURE)
        argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        if run.provoking:
            argument.type = case.pick(
                0,
                V4L2_BUF_TYPE_VIDEO_OVERLAY,
                V4L2_BUF_TYPE_VBI_CAPTURE,
                V4L2_BUF_TYPE_VBI_OUTPUT,
                V4L2_BUF_TYPE_SLICED_VBI_CAPTURE,
                V4L2_BUF_TYPE_SLICED_VBI_OUTPUT,
                V4L2_BUF_TYPE_VIDEO_OUTPUT_OVERLAY,
                V4L2_BUF_TYPE_SDR_CAPTURE,
                V4L2_BUF_TYPE_SDR_OUTPUT,
                V4L2_BUF_TYPE_META_CAPTURE,
                V4L2_BUF_TYPE_META_OUTPUT,
                V4L2_BUF_TYPE_META_OUTPUT + 1,
                V4L2_BUF_TYPE_PRIVATE,
                0xFFFFFFFF,
            )
        run.attempt(ioctl, device.fd, VIDIOC_REQBUFS, argument)
        run.unchanged("count", "type", "memory", "capabilities")
        run.next(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EINVAL::memory-not-supported",
    cause="memory-mode",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    values=("0", "V4L2_MEMORY_OVERLAY", "V4L2_MEMORY_DMABUF + 1", "max(u32)"),
)
def test_vidioc_reqbufs_einval_memory_not_supported(case: Case) -> None:
    """The memory type does not exist, or the queue does not take it."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        if run.provoking:
            argument.memory = case.pick(0, V4L2_MEMORY_OVERLAY, V4L2_MEMORY_DMABUF + 1, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_REQBUFS, argument)
        run.unchanged("count", "type", "memory", "capabilities")
        run.next(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EBUSY::streaming",
    cause="busy-state",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ebusy_streaming(case: Case) -> None:
    """Buffers are to be allocated while the stream runs."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        run.attempt(ioctl, device.fd, VIDIOC_REQBUFS, argument)
        run.unchanged("count")


@condition(
    "VIDIOC_REQBUFS::EBUSY::freeing-while-streaming",
    cause="busy-state",
    status="undocumented",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ebusy_freeing_while_streaming(case: Case) -> None:
    """The stream runs and the buffers are to be freed."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="streaming")
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EBUSY::another-owner",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_reqbufs_ebusy_another_owner(case: Case) -> None:
    """Another handle has allocated the buffers of the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        if run.provoking:
            run.prepare(
                ioctl,
                run.second(device).fd,
                VIDIOC_REQBUFS,
                v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
            )
        run.attempt(ioctl, device.fd, VIDIOC_REQBUFS, argument)
        run.unchanged("count")


@condition(
    "VIDIOC_REQBUFS::EBUSY::freeing-of-anothers-buffers",
    cause="other-owner",
    status="prose",
    page="v4l/open.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_reqbufs_ebusy_freeing_of_anothers_buffers(case: Case) -> None:
    """Another handle has allocated the buffers that are to be freed."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(
                ioctl,
                run.second(device).fd,
                VIDIOC_REQBUFS,
                v4l2_requestbuffers(count=2, type=device.type, memory=V4L2_MEMORY_MMAP),
            )
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EBUSY::during-read",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture",),
)
def test_vidioc_reqbufs_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EBUSY::during-write",
    cause="mode-mix",
    status="undocumented",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-output",),
)
def test_vidioc_reqbufs_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        if run.provoking:
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EBUSY::higher-priority-elsewhere",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_ebusy_higher_priority_elsewhere(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EINVAL::driver-refuses",
    cause="hw-error",
    status="undocumented",
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_einval_driver_refuses(case: Case) -> None:
    """The driver cannot set the queue up."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.require(device, driver="vivid")
        argument = v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        if run.provoking:
            run.control(device, "Inject VIDIOC_REQBUFS Error", 1)
        run.attempt(ioctl, device.fd, VIDIOC_REQBUFS, argument)
        run.unchanged("count")
        run.next(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::ENODEV::unplugged",
    cause="gone",
    status="prose",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_reqbufs_enodev_unplugged(case: Case) -> None:
    """The device has been removed since it was opened."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            run.unplug(device)
        run.attempt(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::ENOMEM::no-memory",
    cause="no-memory",
    status="prose",
    expect=("ENOMEM", "EFAULT"),
    fault="allocations",
    page="gen-errors.rst",
    nodes=("video-capture", "video-output", "m2m"),
)
def test_vidioc_reqbufs_enomem_no_memory(case: Case) -> None:
    """The kernel cannot allocate enough buffers for the driver."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.walk(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )
        run.flat("fds")


@condition(
    "VIDIOC_REQBUFS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_reqbufs_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP))
        run.next(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
    values=("null", "inaccessible"),
)
def test_vidioc_reqbufs_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_REQBUFS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP),
        )
        run.next(
            ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP)
        )


@condition(
    "VIDIOC_REQBUFS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-reqbufs.rst",
    nodes=("video-capture", "video-output", "m2m"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out", "vim2m"),
)
def test_vidioc_reqbufs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=4, type=device.type, memory=V4L2_MEMORY_MMAP))
