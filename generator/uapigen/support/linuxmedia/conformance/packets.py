"""Bring a demux or DVR queue into a state, and make packets flow."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, scalars
from linuxmedia.conformance.outcomes import NotReached
from linuxmedia.conformance.queues import Granted, Plane, Queue, QueueBuffer
from linuxmedia.conformance.system import O_CLOEXEC, O_NONBLOCK, O_RDWR, POLLIN
from linuxmedia.uapi import dvb

if TYPE_CHECKING:
    from linuxmedia.conformance.calls import Pointer
    from linuxmedia.conformance.handles import Handle

_FILL_MS: Final = 8000
_LOCK_SECONDS: Final = 5.0
_WHOLE_STREAM: Final = 0x2000
_PACKET: Final = 188

# A channel that vidtv's tuner knows.
_FREQUENCY: Final = 474_000_000
_BANDWIDTH: Final = 8_000_000


def allocate(handle: Handle, *, buffers: int, size: int) -> Queue:
    """Have buffers granted."""
    request = dvb.dmx_requestbuffers(count=buffers, size=size or _PACKET * 20)
    _do(handle.fd, "DMX_REQBUFS", dvb.DMX_REQBUFS, request)
    return Queue(0, 0, Granted(_query(handle.fd, index) for index in range(request.count)))


def queue_all(handle: Handle, queue: Queue) -> None:
    """Queue every buffer."""
    for buffer in queue.buffer:
        _do(handle.fd, "DMX_QBUF", dvb.DMX_QBUF, buffer.template)


def wait_filled(handle: Handle) -> None:
    """Wait until a buffer can be dequeued."""
    fds = calls.pollfds((handle.fd, POLLIN))
    if calls.poll(fds, _FILL_MS).value != 1:
        message = f"no buffer was filled within {_FILL_MS} ms"
        raise NotReached(message)


def start_filter(demux: int, output: int) -> None:
    """Let a demux take the whole stream from the frontend."""
    wanted = dvb.dmx_pes_filter_params(
        pid=_WHOLE_STREAM,
        input=dvb.DMX_IN_FRONTEND,
        output=output,
        pes_type=dvb.DMX_PES_OTHER,
        flags=dvb.DMX_IMMEDIATE_START,
    )
    _do(demux, "DMX_SET_PES_FILTER", dvb.DMX_SET_PES_FILTER, wanted)


def tune(path: str) -> None:
    """Open a frontend, tune it and wait for the signal. The descriptor stays open: closing it stops the stream."""
    opened = calls.open_(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    if opened.errno:
        message = f"opening {path}: {opened.seen}"
        raise NotReached(message)
    settings = (
        (dvb.DTV_DELIVERY_SYSTEM, dvb.SYS_DVBT),
        (dvb.DTV_FREQUENCY, _FREQUENCY),
        (dvb.DTV_BANDWIDTH_HZ, _BANDWIDTH),
        (dvb.DTV_TUNE, 0),
    )
    properties = [dvb.dtv_property(cmd=command) for command, _ in settings]
    for entry, (_, value) in zip(properties, settings, strict=True):
        entry.u.data = value
    wanted = dvb.dtv_properties()
    wanted.props = properties
    _do(opened.value, "FE_SET_PROPERTY", dvb.FE_SET_PROPERTY, wanted)
    _wait_for_lock(opened.value)


def _wait_for_lock(frontend: int) -> None:
    status = scalars.u32()
    deadline = time.monotonic() + _LOCK_SECONDS
    while not status.value & dvb.FE_HAS_LOCK:
        if time.monotonic() > deadline:
            message = f"no lock on {_FREQUENCY} Hz after {_LOCK_SECONDS:g} s (status {status.value:#x})"
            raise NotReached(message)
        _do(frontend, "FE_READ_STATUS", dvb.FE_READ_STATUS, status)
        time.sleep(0.01)


def _query(fd: int, index: int) -> QueueBuffer:
    found = dvb.dmx_buffer(index=index)
    _do(fd, "DMX_QUERYBUF", dvb.DMX_QUERYBUF, found)

    def make() -> dvb.dmx_buffer:
        return dvb.dmx_buffer(index=index)

    return QueueBuffer(index, (Plane(found.length, found.offset),), make)


def _do(fd: int, name: str, request: int, argument: Pointer) -> None:
    outcome = calls.ioctl(fd, request, argument)
    if outcome.errno:
        message = f"{name}: {outcome.seen}"
        raise NotReached(message)
