"""Capture one frame from a V4L2 device through memory-mapped buffers and write it as a PNG.

    python examples/grab_frame.py [/dev/videoN] [frame.png]

Without a device the first one that captures video with streaming I/O is taken.
"""

from __future__ import annotations

import os
import struct
import sys
import zlib
from contextlib import ExitStack
from pathlib import Path

from linuxmedia.fourcc import fourcc_text
from linuxmedia.memory import Mapping, map_buffer
from linuxmedia.uapi import v4l2

CAPTURE = v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE
BUFFERS = 4
SKIP = 3  # the first frames of a camera are often dark; a test driver does not mind


def first_camera() -> str:
    """The first device that captures single-planar video with streaming I/O."""
    wanted = v4l2.V4L2_CAP_VIDEO_CAPTURE | v4l2.V4L2_CAP_STREAMING
    for path in sorted(Path("/dev").glob("video[0-9]*"), key=lambda path: int(path.name[5:])):
        try:
            device = os.open(path, os.O_RDWR)
        except OSError as error:  # of another user, or in use
            print(f"{path}: {error.strerror}", file=sys.stderr)
            continue
        try:
            capability = v4l2.vidioc_querycap(device, v4l2.v4l2_capability())
        finally:
            os.close(device)
        # Behind V4L2_CAP_IO_MC is a graph of sub-devices that must be set up before anything can be captured.
        if capability.device_caps & (wanted | v4l2.V4L2_CAP_IO_MC) == wanted:
            return str(path)
    raise SystemExit("no device captures video: load a driver, such as vivid, or name a device")


def grab(path: str) -> tuple[v4l2.v4l2_pix_format, bytes]:
    """One frame in RGB, with its format."""
    with ExitStack() as stack:
        device = os.open(path, os.O_RDWR)
        stack.callback(os.close, device)
        picture = v4l2.v4l2_pix_format(width=640, height=360, pixelformat=v4l2.V4L2_PIX_FMT_RGB24)
        wanted = v4l2.v4l2_format(type=CAPTURE, fmt=v4l2.v4l2_format_fmt(pix=picture))
        pix = v4l2.vidioc_s_fmt(device, wanted).fmt.pix
        if pix.pixelformat != v4l2.V4L2_PIX_FMT_RGB24:
            raise SystemExit(f"{path} captures {fourcc_text(pix.pixelformat)} and not RGB24")

        request = v4l2.v4l2_requestbuffers(count=BUFFERS, type=CAPTURE, memory=v4l2.V4L2_MEMORY_MMAP)
        granted = v4l2.vidioc_reqbufs(device, request)
        mappings: list[Mapping] = []
        for index in range(granted.count):
            buffer = v4l2.vidioc_querybuf(device, v4l2.v4l2_buffer(index=index, type=CAPTURE))
            mappings.append(stack.enter_context(map_buffer(device, buffer.length, buffer.m.offset)))
            v4l2.vidioc_qbuf(device, buffer)

        v4l2.vidioc_streamon(device, CAPTURE)
        for _ in range(SKIP):
            done = v4l2.v4l2_buffer(type=CAPTURE, memory=v4l2.V4L2_MEMORY_MMAP)
            v4l2.vidioc_qbuf(device, v4l2.vidioc_dqbuf(device, done))
        done = v4l2.vidioc_dqbuf(device, v4l2.v4l2_buffer(type=CAPTURE, memory=v4l2.V4L2_MEMORY_MMAP))
        frame = bytes(mappings[done.index].view[: done.bytesused])
        v4l2.vidioc_streamoff(device, CAPTURE)
        return pix, frame


def png(width: int, height: int, stride: int, rgb: bytes) -> bytes:
    """An RGB picture as a PNG file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + rgb[line * stride : line * stride + 3 * width] for line in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def main(arguments: list[str]) -> None:
    """Grab a frame."""
    path = arguments[0] if arguments else first_camera()
    target = Path(arguments[1] if len(arguments) > 1 else "frame.png")
    pix, frame = grab(path)
    target.write_bytes(png(pix.width, pix.height, pix.bytesperline, frame))
    print(f"{target}: {pix.width} x {pix.height} from {path}")


if __name__ == "__main__":
    main(sys.argv[1:])
