"""Bring a V4L2 queue into a state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, candidates, scalars
from linuxmedia.conformance.dmabufs import allocate_dma_buf
from linuxmedia.conformance.handles import is_multiplanar, is_output
from linuxmedia.conformance.outcomes import NotReached, Unsupported
from linuxmedia.conformance.queues import Granted, Phase, Plane, Queue, QueueBuffer, Side, at_least
from linuxmedia.conformance.system import POLLIN, POLLOUT
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Sequence

    from linuxmedia.conformance.handles import Handle
    from linuxmedia.conformance.memory import Pages

_FILL_MS: Final = 5000


def arrange(handle: Handle, pages: Pages, *, side: Side | None, kind: int, buffers: int, phase: Phase) -> Queue:
    """Allocate buffers and take the queue to a phase."""
    buf_type = type_of(handle, side)
    first: NotReached | Unsupported | None = None
    for _ in candidates.settings(handle, buf_type):
        try:
            queue = _prepare(handle.fd, pages, buf_type, kind, buffers, phase)
        except (NotReached, Unsupported) as error:
            first = first or error
            calls.ioctl(handle.fd, v4l2.VIDIOC_REQBUFS, v4l2.v4l2_requestbuffers(type=buf_type, memory=kind))
            continue
        if phase == "filled":
            _fill(handle, pages, buf_type)
        return queue
    raise first or NotReached(f"{handle.device.label} offers no setting for buffer type {buf_type}")


def _prepare(fd: int, pages: Pages, buf_type: int, kind: int, buffers: int, phase: Phase) -> Queue:
    queue = _allocate(fd, pages, buf_type, kind, buffers)
    if at_least(phase, "queued"):
        for buffer in queue.buffer:
            outcome = calls.ioctl(fd, v4l2.VIDIOC_QBUF, buffer.template)
            if outcome.seen == "EBADR":
                message = f"buffer type {buf_type} takes buffers in requests only"
                raise Unsupported(message)
            _succeeded("VIDIOC_QBUF", outcome)
    if at_least(phase, "streaming"):
        _succeeded("VIDIOC_STREAMON", calls.ioctl(fd, v4l2.VIDIOC_STREAMON, scalars.int_(buf_type)))
    return queue


def stop(handle: Handle) -> None:
    """Take both queues of a handle back from the driver, with whatever is in them."""
    for buf_type in filter(None, (handle.capture_type, handle.output_type)):
        calls.ioctl(handle.fd, v4l2.VIDIOC_STREAMOFF, scalars.int_(buf_type))


def type_of(handle: Handle, side: Side | None) -> int:
    """The buffer type of one side of a device."""
    buf_type = {None: handle.type, "capture": handle.capture_type, "output": handle.output_type}[side]
    if not buf_type:
        message = f"{handle.device.label} has no {side or 'buffer'} queue"
        raise Unsupported(message)
    return buf_type


def buffer_capabilities(fd: int, buf_type: int, kind: int) -> int:
    """What a queue supports: V4L2_BUF_CAP_* bits, 0 when it does not take this kind of memory."""
    request = v4l2.v4l2_requestbuffers(type=buf_type, memory=kind)
    return 0 if calls.ioctl(fd, v4l2.VIDIOC_REQBUFS, request).errno else request.capabilities


def _allocate(fd: int, pages: Pages, buf_type: int, kind: int, buffers: int) -> Queue:
    if kind == v4l2.V4L2_MEMORY_MMAP:
        planes = _mapped(fd, buf_type, buffers)
    else:
        # QUERYBUF tells the sizes of mapped buffers in the current format, whatever the format is.
        sizes = [plane.length for plane in _mapped(fd, buf_type, 1)[0]]
        _request(fd, buf_type, v4l2.V4L2_MEMORY_MMAP, 0)
        granted = _request(fd, buf_type, kind, buffers)
        planes = [[_own(pages, size, kind) for size in sizes] for _ in range(granted)]
    made = tuple(_buffer(index, buf_type, kind, planes[index]) for index in range(len(planes)))
    return Queue(buf_type, kind, Granted(made))


def _request(fd: int, buf_type: int, kind: int, buffers: int) -> int:
    request = v4l2.v4l2_requestbuffers(count=buffers, type=buf_type, memory=kind)
    outcome = calls.ioctl(fd, v4l2.VIDIOC_REQBUFS, request)
    if outcome.seen == "EINVAL":
        message = f"VIDIOC_REQBUFS does not take memory {kind} for buffer type {buf_type}"
        raise Unsupported(message)
    if outcome.errno:
        message = f"VIDIOC_REQBUFS: {outcome.seen}"
        raise NotReached(message)
    if buffers and not request.count:
        message = "VIDIOC_REQBUFS granted no buffer"
        raise NotReached(message)
    return request.count


def _mapped(fd: int, buf_type: int, buffers: int) -> list[list[Plane]]:
    granted = _request(fd, buf_type, v4l2.V4L2_MEMORY_MMAP, buffers)
    found: list[list[Plane]] = []
    for index in range(granted):
        # All buffers of a request have as many planes as the first.
        found.append(_query(fd, buf_type, index, len(found[0]) if found else v4l2.VIDEO_MAX_PLANES))
    return found


def _query(fd: int, buf_type: int, index: int, most: int) -> list[Plane]:
    buffer = v4l2.v4l2_buffer(index=index, type=buf_type, memory=v4l2.V4L2_MEMORY_MMAP)
    if not is_multiplanar(buf_type):
        _succeeded("VIDIOC_QUERYBUF", calls.ioctl(fd, v4l2.VIDIOC_QUERYBUF, buffer))
        return [Plane(buffer.length, buffer.m.offset)]
    buffer.m.planes = [v4l2.v4l2_plane() for _ in range(most)]
    _succeeded("VIDIOC_QUERYBUF", calls.ioctl(fd, v4l2.VIDIOC_QUERYBUF, buffer))
    return [Plane(plane.length, plane.m.mem_offset) for plane in list(buffer.m.planes)[: buffer.length]]


def _own(pages: Pages, size: int, kind: int) -> Plane:
    if kind == v4l2.V4L2_MEMORY_USERPTR:
        return Plane(size, userptr=pages.anonymous(size))
    if kind == v4l2.V4L2_MEMORY_DMABUF:
        return Plane(size, fd=allocate_dma_buf(size))
    return Plane(size)


def _buffer(index: int, buf_type: int, kind: int, planes: Sequence[Plane]) -> QueueBuffer:
    def make() -> v4l2.v4l2_buffer:
        buffer = v4l2.v4l2_buffer(index=index, type=buf_type, memory=kind)
        if is_output(buf_type):
            buffer.field = v4l2.V4L2_FIELD_NONE
        if is_multiplanar(buf_type):
            buffer.m.planes = [_plane(plane, buf_type, kind) for plane in planes]
            buffer.length = len(planes)
            return buffer
        only = planes[0]
        buffer.length = only.length
        if is_output(buf_type):
            buffer.bytesused = only.length
        if kind == v4l2.V4L2_MEMORY_MMAP:
            buffer.m.offset = only.offset
        elif kind == v4l2.V4L2_MEMORY_USERPTR:
            buffer.m.userptr = only.userptr
        elif kind == v4l2.V4L2_MEMORY_DMABUF:
            buffer.m.fd = only.fd
        return buffer

    return QueueBuffer(index, planes, make)


def _plane(plane: Plane, buf_type: int, kind: int) -> v4l2.v4l2_plane:
    made = v4l2.v4l2_plane(length=plane.length)
    if is_output(buf_type):
        made.bytesused = plane.length
    if kind == v4l2.V4L2_MEMORY_MMAP:
        made.m.mem_offset = plane.offset
    elif kind == v4l2.V4L2_MEMORY_USERPTR:
        made.m.userptr = plane.userptr
    elif kind == v4l2.V4L2_MEMORY_DMABUF:
        made.m.fd = plane.fd
    return made


def _fill(handle: Handle, pages: Pages, buf_type: int) -> None:
    """Wait until a buffer is done; a memory-to-memory device needs its other side for that."""
    if handle.capture_type and handle.output_type:
        _start_other_side(handle, pages, buf_type)
    events = POLLOUT if is_output(buf_type) else POLLIN
    fds = calls.pollfds((handle.fd, events))
    outcome = calls.poll(fds, _FILL_MS)
    if outcome.value != 1 or not fds[0].revents & events:
        message = f"no buffer was done within {_FILL_MS} ms (revents 0x{fds[0].revents:x})"
        raise NotReached(message)


def _start_other_side(handle: Handle, pages: Pages, buf_type: int) -> None:
    other: Side = "capture" if is_output(buf_type) else "output"
    probe = v4l2.v4l2_buffer(type=type_of(handle, other))
    planes = [v4l2.v4l2_plane() for _ in range(v4l2.VIDEO_MAX_PLANES)]
    if is_multiplanar(probe.type):
        probe.m.planes = planes
    if calls.ioctl(handle.fd, v4l2.VIDIOC_QUERYBUF, probe).errno:
        arrange(handle, pages, side=other, kind=v4l2.V4L2_MEMORY_MMAP, buffers=2, phase="streaming")


def _succeeded(name: str, outcome: calls.Outcome) -> None:
    if outcome.errno:
        message = f"{name}: {outcome.seen}"
        raise NotReached(message)
