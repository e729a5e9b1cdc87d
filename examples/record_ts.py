"""Tune a DVB-T channel and record its transport stream through demux buffers exported as DMA-BUF.

    python examples/record_ts.py [adapter] [stream.ts] [seconds]

Each demux buffer is exported with DMX_EXPBUF and the DMA-BUF is what gets mapped: the bytes come to the program
through the same descriptor that another device could import.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from select import POLLIN
from typing import NamedTuple

from linuxmedia.memory import Mapping, map_buffer
from linuxmedia.uapi import dmabuf, dvb

PACKET = 188
EVERY_PID = 0x2000
# Together two seconds of what vidtv sends: on a busy machine the program may be late.
BUFFERS = 32
PACKETS = 800
LOCK_TIMEOUT = 5.0


def tune(frontend: int, frequency: int) -> None:
    """Tune and wait for the lock."""
    wanted = (
        (dvb.DTV_DELIVERY_SYSTEM, dvb.SYS_DVBT),
        (dvb.DTV_FREQUENCY, frequency),
        (dvb.DTV_BANDWIDTH_HZ, 8_000_000),
        (dvb.DTV_TUNE, 0),
    )
    properties = [dvb.dtv_property(cmd=command, u=dvb.dtv_property_u(data=value)) for command, value in wanted]
    dvb.fe_set_property(frontend, dvb.dtv_properties(props=properties))
    deadline = time.monotonic() + LOCK_TIMEOUT
    while not dvb.fe_read_status(frontend) & dvb.FE_HAS_LOCK:
        if time.monotonic() > deadline:
            raise SystemExit(f"no lock at {frequency} Hz")
        time.sleep(0.01)


class Exported(NamedTuple):
    """A demux buffer, mapped through the DMA-BUF that it is exported as."""

    fd: int
    mapping: Mapping


def exported(demux: int, index: int, length: int, stack: ExitStack) -> Exported:
    """Export and map a buffer."""
    buffer = dvb.dmx_expbuf(demux, dvb.dmx_exportbuffer(index=index, flags=os.O_RDWR | os.O_CLOEXEC))
    stack.callback(os.close, buffer.fd)
    return Exported(buffer.fd, stack.enter_context(map_buffer(buffer.fd, length, 0)))


@contextmanager
def read_by_the_program(fd: int) -> Generator[None]:
    """While the program reads a DMA-BUF the caches must agree with what the device has written."""
    dmabuf.dma_buf_ioctl_sync(fd, dmabuf.dma_buf_sync(flags=dmabuf.DMA_BUF_SYNC_START | dmabuf.DMA_BUF_SYNC_READ))
    try:
        yield
    finally:
        dmabuf.dma_buf_ioctl_sync(fd, dmabuf.dma_buf_sync(flags=dmabuf.DMA_BUF_SYNC_END | dmabuf.DMA_BUF_SYNC_READ))


def record(adapter: str, target: Path, seconds: float) -> int:
    """Record for some time; returns the number of bytes."""
    with ExitStack() as stack:
        frontend = os.open(f"{adapter}/frontend0", os.O_RDWR)
        stack.callback(os.close, frontend)
        demux = os.open(f"{adapter}/demux0", os.O_RDWR)
        stack.callback(os.close, demux)

        granted = dvb.dmx_reqbufs(demux, dvb.dmx_requestbuffers(count=BUFFERS, size=PACKET * PACKETS))
        buffers: list[Exported] = []
        for index in range(granted.count):
            buffer = dvb.dmx_querybuf(demux, dvb.dmx_buffer(index=index))
            buffers.append(exported(demux, index, buffer.length, stack))
            dvb.dmx_qbuf(demux, buffer)

        everything = dvb.dmx_pes_filter_params(
            pid=EVERY_PID,
            input=dvb.DMX_IN_FRONTEND,
            output=dvb.DMX_OUT_TSDEMUX_TAP,
            pes_type=dvb.DMX_PES_OTHER,
            flags=dvb.DMX_IMMEDIATE_START,
        )
        dvb.dmx_set_pes_filter(demux, everything)
        tune(frontend, 474_000_000)

        written = 0
        deadline = time.monotonic() + seconds
        with target.open("wb") as stream:
            while (left := deadline - time.monotonic()) > 0 and dvb.demux_poll(demux, POLLIN, left) & POLLIN:
                done = dvb.dmx_dqbuf(demux, dvb.dmx_buffer())
                filled = buffers[done.index]
                with read_by_the_program(filled.fd):
                    written += stream.write(filled.mapping.view[: done.bytesused])
                dvb.dmx_qbuf(demux, done)
        dvb.dmx_stop(demux)
        return written


def main(arguments: list[str]) -> None:
    """Record a stream."""
    adapter = arguments[0] if arguments else "/dev/dvb/adapter0"
    target = Path(arguments[1] if len(arguments) > 1 else "stream.ts")
    seconds = float(arguments[2]) if len(arguments) > 2 else 10.0
    written = record(adapter, target, seconds)
    print(f"{target}: {written} bytes, {written // PACKET} packets")


if __name__ == "__main__":
    main(sys.argv[1:])
