"""Conformance: Removal of buffers."""

from __future__ import annotations

from linuxmedia.conformance import Case, Run, check, condition, rule, scalars
from linuxmedia.conformance.calls import ioctl, read, write
from linuxmedia.conformance.system import O_RDWR
from linuxmedia.uapi.v4l2 import (
    V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS,
    V4L2_BUF_FLAG_QUEUED,
    V4L2_BUF_TYPE_PRIVATE,
    V4L2_BUF_TYPE_VBI_CAPTURE,
    V4L2_CAP_READWRITE,
    V4L2_MEMORY_MMAP,
    V4L2_PRIORITY_RECORD,
    VIDIOC_CREATE_BUFS,
    VIDIOC_DQBUF,
    VIDIOC_G_FMT,
    VIDIOC_QBUF,
    VIDIOC_QUERYBUF,
    VIDIOC_REMOVE_BUFS,
    VIDIOC_REQBUFS,
    VIDIOC_S_PRIORITY,
    VIDIOC_STREAMON,
    v4l2_create_buffers,
    v4l2_format,
    v4l2_remove_buffers,
    v4l2_requestbuffers,
)


@rule(
    "VIDIOC_REMOVE_BUFS::ok::buffers-are-gone",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ok_buffers_are_gone(run: Run) -> None:
    """The buffers of the range no longer exist, and the others do."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_remove_buffers(index=0, count=2, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.first.template)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.last.template)


@rule(
    "VIDIOC_REMOVE_BUFS::ok::none-to-remove", page="v4l/vidioc-remove-bufs.rst", nodes=("video-capture", "video-output")
)
def test_vidioc_remove_bufs_ok_none_to_remove(run: Run) -> None:
    """A count of 0 removes nothing, whatever the index is."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_remove_buffers(index=0xFFFFFFFF, count=0, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.first.template)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.last.template)


@rule("VIDIOC_REMOVE_BUFS::ok::all-at-once", page="v4l/vidioc-remove-bufs.rst", nodes=("video-capture", "video-output"))
def test_vidioc_remove_bufs_ok_all_at_once(run: Run) -> None:
    """All buffers can be removed in one call."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_remove_buffers(index=0, count=q.count, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.first.template)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.last.template)


@rule(
    "VIDIOC_REMOVE_BUFS::ok::others-go-on", page="v4l/vidioc-remove-bufs.rst", nodes=("video-capture", "video-output")
)
def test_vidioc_remove_bufs_ok_others_go_on(run: Run) -> None:
    """The buffers before and behind the range stay, and can be queued and streamed."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_remove_buffers(index=1, count=1, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[1].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[0].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[2].template)
    run.perform(ioctl, device.fd, VIDIOC_STREAMON, scalars.int_(q.type))
    done = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, done)
    run.check("done.index", done.index, 0)


@rule("VIDIOC_REMOVE_BUFS::ok::all-or-none", page="v4l/vidioc-remove-bufs.rst", nodes=("video-capture", "video-output"))
def test_vidioc_remove_bufs_ok_all_or_none(run: Run) -> None:
    """Where one buffer of the range cannot go, none does."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=2, count=3, type=q.type))
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[2].template)
    run.perform(ioctl, device.fd, VIDIOC_QBUF, q.buffer[3].template)
    run.refuse("EBUSY", ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=4, type=q.type))
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, q.buffer[0].template)
    argument = v4l2_remove_buffers(index=0, count=2, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    left = q.buffer[3].template
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, left)
    run.check("left.flags", left.flags, check.has(V4L2_BUF_FLAG_QUEUED))


@rule(
    "VIDIOC_REMOVE_BUFS::ok::while-streaming",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ok_while_streaming(run: Run) -> None:
    """A buffer that was dequeued can go while the stream runs with the others."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="filled")
    done = q.buffer[0].template
    run.prepare(ioctl, device.fd, VIDIOC_DQBUF, done)
    argument = v4l2_remove_buffers(index=done.index, count=1, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    fresh = q.buffer[0].template
    fresh.index = done.index
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    next_ = q.buffer[0].template
    run.perform(ioctl, device.fd, VIDIOC_DQBUF, next_)
    run.check("next.index", next_.index, check.differs_from(done.index))


@rule(
    "VIDIOC_REMOVE_BUFS::ok::a-new-one-instead",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ok_a_new_one_instead(run: Run) -> None:
    """VIDIOC_CREATE_BUFS can make buffers again where all were removed, and the queue is still the handle's."""
    device = run.open(run.device.node, O_RDWR)
    q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    current = v4l2_format(type=q.type)
    run.prepare(ioctl, device.fd, VIDIOC_G_FMT, current)
    argument = v4l2_remove_buffers(index=0, count=q.count, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.refuse(
        "EBUSY",
        ioctl,
        run.second(device).fd,
        VIDIOC_CREATE_BUFS,
        v4l2_create_buffers(count=1, memory=V4L2_MEMORY_MMAP, format=current),
    )
    made = v4l2_create_buffers(count=1, memory=V4L2_MEMORY_MMAP, format=current)
    run.perform(ioctl, device.fd, VIDIOC_CREATE_BUFS, made)
    fresh = q.first.template
    fresh.index = made.index
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, fresh)
    run.check("made.count", made.count, check.nonzero())


@rule(
    "VIDIOC_REMOVE_BUFS::ok::all-of-a-codecs",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("m2m",),
    lab=("stateful-encoder", "stateful-decoder"),
)
def test_vidioc_remove_bufs_ok_all_of_a_codecs(run: Run) -> None:
    """All buffers of a codec's queue can be removed in one call, and those of its other queue stay."""
    device = run.open("m2m", O_RDWR)
    run.require(device, supports=V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS, codec=True, stateless=False)
    q = run.queue(device, side="output", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    made = run.queue(device, side="capture", memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
    argument = v4l2_remove_buffers(index=0, count=q.count, type=q.type)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.first.template)
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, q.last.template)
    run.perform(ioctl, device.fd, VIDIOC_QUERYBUF, made.first.template)
    run.perform(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=made.count, type=made.type))
    run.refuse("EINVAL", ioctl, device.fd, VIDIOC_QUERYBUF, made.first.template)


@condition(
    "VIDIOC_REMOVE_BUFS::EINVAL::past-end",
    cause="index-out-of-bounds",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    values=("q.count - 1", "q.count", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_remove_bufs_einval_past_end(case: Case) -> None:
    """A buffer of the range does not exist."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_remove_buffers(index=0, count=2, type=q.type)
        if run.provoking:
            argument.index = case.pick(q.count - 1, q.count, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EINVAL::more-than-there-are",
    cause="index-out-of-bounds",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    values=("q.count + 1", "0x7FFFFFFF", "max(u32)"),
)
def test_vidioc_remove_bufs_einval_more_than_there_are(case: Case) -> None:
    """The range is longer than the queue."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_remove_buffers(index=0, count=2, type=q.type)
        if run.provoking:
            argument.count = case.pick(q.count + 1, 0x7FFFFFFF, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EINVAL::type-wrong",
    cause="type-unsupported",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    values=("0", "V4L2_BUF_TYPE_VBI_CAPTURE", "V4L2_BUF_TYPE_PRIVATE", "max(u32)"),
)
def test_vidioc_remove_bufs_einval_type_wrong(case: Case) -> None:
    """The device has no queue of that type."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_remove_buffers(index=0, count=2, type=q.type)
        if run.provoking:
            argument.type = case.pick(0, V4L2_BUF_TYPE_VBI_CAPTURE, V4L2_BUF_TYPE_PRIVATE, 0xFFFFFFFF)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
        run.unchanged("index", "count")
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EBUSY::buffer-queued",
    cause="busy-state",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ebusy_buffer_queued(case: Case) -> None:
    """A buffer of the range is queued."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        if run.provoking:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="queued")
        else:
            q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EBUSY::during-read",
    cause="mode-mix",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture",),
)
def test_vidioc_remove_bufs_ebusy_during_read(case: Case) -> None:
    """The buffers belong to read()."""
    for run in case:
        device = run.open("video-capture", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_remove_buffers(index=0, count=1, type=q.type)
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(read, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
        run.unchanged("index", "count")


@condition(
    "VIDIOC_REMOVE_BUFS::EBUSY::during-write",
    cause="mode-mix",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-output",),
)
def test_vidioc_remove_bufs_ebusy_during_write(case: Case) -> None:
    """The buffers belong to write()."""
    for run in case:
        device = run.open("video-output", O_RDWR)
        run.require(device, capability=V4L2_CAP_READWRITE)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        argument = v4l2_remove_buffers(index=0, count=1, type=q.type)
        if run.provoking:
            run.prepare(
                ioctl, device.fd, VIDIOC_REQBUFS, v4l2_requestbuffers(count=0, type=q.type, memory=V4L2_MEMORY_MMAP)
            )
            run.prepare(write, device.fd, bytearray(4096), 4096)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, argument)
        run.unchanged("index", "count")


@condition(
    "VIDIOC_REMOVE_BUFS::EBUSY::another-owner",
    cause="other-owner",
    status="undocumented",
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ebusy_another_owner(case: Case) -> None:
    """The buffers belong to another handle."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.second(device).fd
        run.attempt(ioctl, fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EBUSY::outranked",
    cause="other-owner",
    status="prose",
    page="v4l/app-pri.rst",
    nodes=("video-capture", "video-output"),
)
def test_vidioc_remove_bufs_ebusy_outranked(case: Case) -> None:
    """Another handle holds a higher access priority."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.prepare(ioctl, run.second(device).fd, VIDIOC_S_PRIORITY, scalars.u32(V4L2_PRIORITY_RECORD))
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EBADF::descriptor-closed",
    cause="bad-fd",
    generic=True,
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_remove_bufs_ebadf_descriptor_closed(case: Case) -> None:
    """The descriptor is not open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            fd = run.closed()
        run.attempt(ioctl, fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::EFAULT::argument-not-accessible",
    cause="bad-pointer",
    generic=True,
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
    values=("null", "inaccessible"),
)
def test_vidioc_remove_bufs_efault_argument_not_accessible(case: Case) -> None:
    """The argument cannot be read from or written to the caller's memory."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        run.attempt(
            ioctl,
            device.fd,
            VIDIOC_REMOVE_BUFS,
            case.pick(run.null, run.inaccessible())
            if run.provoking
            else v4l2_remove_buffers(index=0, count=2, type=q.type),
        )
        run.next(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::ENOTTY::another-kind-of-device",
    cause="not-supported-here",
    generic=True,
    page="v4l/vidioc-remove-bufs.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_remove_bufs_enotty_another_kind_of_device(case: Case) -> None:
    """The descriptor belongs to a device that does not know the ioctl."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        fd = device.fd
        if run.provoking:
            elsewhere = run.open("media", O_RDWR)
            fd = elsewhere.fd
        run.attempt(ioctl, fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))


@condition(
    "VIDIOC_REMOVE_BUFS::ENODEV::unplugged",
    cause="gone",
    generic=True,
    page="gen-errors.rst",
    nodes=("video-capture", "video-output"),
    lab=("vivid-000-vid-cap", "vivid-000-vid-out"),
)
def test_vidioc_remove_bufs_enodev_unplugged(case: Case) -> None:
    """The device has been removed while it was open."""
    for run in case:
        device = run.open(run.device.node, O_RDWR)
        q = run.queue(device, memory=V4L2_MEMORY_MMAP, buffers=4, phase="allocated")
        if run.provoking:
            run.unplug(device)
        run.attempt(ioctl, device.fd, VIDIOC_REMOVE_BUFS, v4l2_remove_buffers(index=0, count=2, type=q.type))
