"""Buffers and their queues."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.v4l2._types_format import v4l2_format

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_buffer_flag: State, content and wishes of one buffer, with two small number fields for clock and moment of the
# timestamp.

V4L2_BUF_FLAG_MAPPED: Final = 0x00000001
"""A mapping or an exported descriptor of the memory-mapped buffer exists. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_QUEUED: Final = 0x00000002
"""The driver owns the buffer and has still to fill or show it. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_DONE: Final = 0x00000004
"""Work on the buffer has finished and `VIDIOC_DQBUF` would return it. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_KEYFRAME: Final = 0x00000008
"""The compressed picture decodes without any other. The driver tells at `VIDIOC_DQBUF`, on output queues the program.
Documented in v4l/buffer.rst.
"""
V4L2_BUF_FLAG_PFRAME: Final = 0x00000010
"""The compressed picture is predicted from earlier ones; told by the same sides as `V4L2_BUF_FLAG_KEYFRAME`. Documented
in v4l/buffer.rst.
"""
V4L2_BUF_FLAG_BFRAME: Final = 0x00000020
"""The compressed picture is predicted from earlier and later ones; likewise told by driver or program. Documented in
v4l/buffer.rst.
"""
V4L2_BUF_FLAG_ERROR: Final = 0x00000040
"""The driver says that dequeuing worked but the payload may be damaged; streaming goes on. Documented in
v4l/buffer.rst.
"""
V4L2_BUF_FLAG_IN_REQUEST: Final = 0x00000080
"""The buffer waits in a media request that nobody has queued yet. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TIMECODE: Final = 0x00000100
"""The timecode member is filled in, by the driver at `VIDIOC_DQBUF` or by a program that has something to output.
Documented in v4l/buffer.rst.
"""
V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF: Final = 0x00000200
"""A program asks a stateless decoder to keep the capture buffer back, because further slices of the same frame follow.
Documented in v4l/buffer.rst.
"""
V4L2_BUF_FLAG_PREPARED: Final = 0x00000400
"""`VIDIOC_PREPARE_BUF` has already done the costly work of queuing. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_NO_CACHE_INVALIDATE: Final = 0x00000800
"""A program spares the CPU cache invalidation, for captured data that no CPU is going to read. Documented in
v4l/buffer.rst.
"""
V4L2_BUF_FLAG_NO_CACHE_CLEAN: Final = 0x00001000
"""A program spares the CPU cache write-back, for output data that no CPU has written. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TIMESTAMP_MASK: Final = 0x0000E000
"""Bits that name the clock of the timestamp. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN: Final = 0x00000000
"""The clock is not told, as in drivers that predate Linux 3.9. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC: Final = 0x00002000
"""Time was read from CLOCK_MONOTONIC. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TIMESTAMP_COPY: Final = 0x00004000
"""A memory-to-memory device repeats the timestamp of the output buffer that led to this capture buffer. Documented in
v4l/buffer.rst.
"""
V4L2_BUF_FLAG_TSTAMP_SRC_MASK: Final = 0x00070000
"""Bits that tell at which point of the frame the clock was read. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TSTAMP_SRC_EOF: Final = 0x00000000
"""The clock was read when the frame's last pixel had arrived or left. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_TSTAMP_SRC_SOE: Final = 0x00010000
"""The clock was read as the sensor began to expose the frame. Documented in v4l/buffer.rst."""
V4L2_BUF_FLAG_LAST: Final = 0x00100000
"""The codec sets it on the capture buffer after which nothing follows from a drain or a change of resolution; the
buffer may be empty, and the next `VIDIOC_DQBUF` fails with EPIPE. Documented in v4l/buffer.rst.
"""
V4L2_BUF_FLAG_REQUEST_FD: Final = 0x00800000
"""The program supplies request_fd and wants the buffer to go into that request. Documented in v4l/buffer.rst."""

# v4l2_timecode_type: Nominal frame rates that a time code counts in.

V4L2_TC_TYPE_24FPS: Final = 1
"""Cinema film at 24 frames a second. Documented in v4l/buffer.rst."""
V4L2_TC_TYPE_25FPS: Final = 2
"""Rate of PAL and SECAM television. Documented in v4l/buffer.rst."""
V4L2_TC_TYPE_30FPS: Final = 3
"""Rate of NTSC television, where drop-frame counting makes up for 29.97. Documented in v4l/buffer.rst."""
V4L2_TC_TYPE_50FPS: Final = 4
"""Twice the European rate, for progressive 50 Hz material. Documented in v4l/buffer.rst."""
V4L2_TC_TYPE_60FPS: Final = 5
"""Twice the American rate, for progressive 60 Hz material. Documented in v4l/buffer.rst."""

# v4l2_timecode_flag: Variants of counting, and what the user bits of a time code hold.

V4L2_TC_FLAG_DROPFRAME: Final = 0x0001
"""Numbers 0 and 1 are skipped each minute but every tenth, which keeps 29.97 Hz material in step with real time.
Documented in v4l/buffer.rst.
"""
V4L2_TC_FLAG_COLORFRAME: Final = 0x0002
"""The count of frames is tied to the colour sequence of the analogue signal. Documented in v4l/buffer.rst."""
V4L2_TC_USERBITS_field: Final = 0x000C
"""Bits that say how to read the user bits. Documented in v4l/buffer.rst."""
V4L2_TC_USERBITS_USERDEFINED: Final = 0x0000
"""The user bits follow no agreed layout. Documented in v4l/buffer.rst."""
V4L2_TC_USERBITS_8BITCHARS: Final = 0x0008
"""The user bits are four characters of eight bits. Documented in v4l/buffer.rst."""

# v4l2_memory_flag: Properties of memory that the driver allocates for memory-mapped buffers.

V4L2_MEMORY_FLAG_NON_COHERENT: Final = 1
"""The CPU sees the memory through its cache, so that reading is fast, but a hand-over costs a cache operation unless
the buffer's flags spare it. Since Linux 5.16. Documented in v4l/vidioc-reqbufs.rst.
"""

# v4l2_buffer_capability: What one queue supports, as VIDIOC_REQBUFS and VIDIOC_CREATE_BUFS report it.

V4L2_BUF_CAP_SUPPORTS_MMAP: Final = 1
"""Buffers can be allocated by the driver and mapped by the program. Documented in v4l/vidioc-reqbufs.rst."""
V4L2_BUF_CAP_SUPPORTS_USERPTR: Final = 2
"""Buffers can be ordinary memory of the program. Documented in v4l/vidioc-reqbufs.rst."""
V4L2_BUF_CAP_SUPPORTS_DMABUF: Final = 4
"""Buffers can be imported from other devices by descriptor. Documented in v4l/vidioc-reqbufs.rst."""
V4L2_BUF_CAP_SUPPORTS_REQUESTS: Final = 8
"""Buffers can be tied to media requests. Documented in v4l/vidioc-reqbufs.rst."""
V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS: Final = 16
"""The queue can drop buffers while they are mapped or exported; their memory goes when the last user lets go.
Documented in v4l/vidioc-reqbufs.rst.
"""
V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF: Final = 32
"""`V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF` works, which stateless decoders offer for frames of several slices. Documented
in v4l/vidioc-reqbufs.rst.
"""
V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS: Final = 64
"""Mapped buffers obey the two no-cache buffer flags and `V4L2_MEMORY_FLAG_NON_COHERENT`. Documented in
v4l/vidioc-reqbufs.rst.
"""
V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS: Final = 128
"""`VIDIOC_CREATE_BUFS`, the one call that reports this flag, returns the queue's limit in max_num_buffers; if it leaves
the flag clear the limit is `VIDEO_MAX_FRAME`. Since Linux 6.8. Documented in v4l/vidioc-reqbufs.rst.
"""
V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS: Final = 256
"""`VIDIOC_REMOVE_BUFS` can delete single buffers of the queue. Since Linux 6.10. Documented in
v4l/vidioc-reqbufs.rst.
"""


class v4l2_plane_m(_s.Union):
    """Where this plane's memory is, in the form that the queue's memory type asks for. The member in use is selected by
    `v4l2_buffer.memory`.
    """

    mem_offset: int = _s.u32()
    """Cookie to hand to mmap() as its offset to reach this plane. In use with `V4L2_MEMORY_MMAP`. Written by the
    driver.
    """
    userptr: int = _s.ulong()
    """Address of the program's own memory for this plane. In use with `V4L2_MEMORY_USERPTR`. Set by the caller and
    written by the driver.
    """
    fd: int = _s.fd()
    """DMA-BUF that holds the plane; several planes may share one. In use with `V4L2_MEMORY_DMABUF`. Set by the caller
    and written by the driver.
    """


class v4l2_plane(_s.Structure):
    """One memory region of a multi-planar buffer, with how much of it is in use.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """

    bytesused: int = _s.u32()
    """Payload size counted from the start of the plane, `data_offset` included; the side that fills the plane writes
    it. In bytes. Set by the caller and written by the driver.
    """
    length: int = _s.u32()
    """Capacity of the region; granted by the driver for mapped memory, declared by the program for its own. In bytes.
    Set by the caller and written by the driver.
    """
    m: v4l2_plane_m = _s.nested(v4l2_plane_m)
    """Where this plane's memory is, in the form that the queue's memory type asks for."""
    data_offset: int = _s.u32()
    """Bytes to skip, such as a header, before the image begins in this plane. In bytes. Set by the caller and written
    by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 11)
    """Reserved; zero."""


class v4l2_timecode(_s.Structure):
    """SMPTE 12M time code, hours down to frames, as plain binary numbers.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """

    type: int = _s.u32()
    """Nominal frame rate on which the count of frames is based. A value of `v4l2_timecode_type`. Set by the caller and
    written by the driver.
    """
    flags: int = _s.u32()
    """Counting rule and meaning of the user bits. Flags of `v4l2_timecode_flag`. Set by the caller and written by the
    driver.
    """
    frames: int = _s.u8()
    """Frame within the current second, from zero to one below the nominal rate. From 0 to 59. Set by the caller and
    written by the driver.
    """
    seconds: int = _s.u8()
    """Full seconds of the current minute. From 0 to 59. Set by the caller and written by the driver."""
    minutes: int = _s.u8()
    """Full minutes of the current hour. From 0 to 59. Set by the caller and written by the driver."""
    hours: int = _s.u8()
    """Full hours since the code's origin. From 0 to 29. Set by the caller and written by the driver."""
    userbits: bytes = _s.bytes_(4)
    """The eight binary groups of the code, free for the production's own use. 4 bytes. Set by the caller and written by
    the driver.
    """


class v4l2_buffer_m(_s.Union):
    """Place of the buffer's memory. The member in use is selected by `v4l2_buffer.type`, else by
    `v4l2_buffer.memory`.
    """

    _selected_ = (("type", {9: "planes", 10: "planes"}), ("memory", {1: "offset", 2: "userptr", 4: "fd"}))
    offset: int = _s.u32()
    """Number that mmap() takes as its offset to map this buffer of the device, not a place in memory. A value to hand
    to another call. In use with `V4L2_MEMORY_MMAP`. Written by the driver.
    """
    userptr: int = _s.ulong()
    """Start of the program's memory that serves as this single-planar buffer. An address. In use with
    `V4L2_MEMORY_USERPTR`. Set by the caller and written by the driver.
    """
    planes: _s.Pointer[v4l2_plane] = _s.pointer(v4l2_plane, count="..length")
    """Array that describes each plane, with room for length entries. Counted by `v4l2_buffer.length`. In use with
    `V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE`, `V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE`. Set by the caller and written by the
    driver.
    """
    fd: int = _s.fd()
    """DMA-BUF that is imported as the whole single-planar buffer. In use with `V4L2_MEMORY_DMABUF`. Set by the caller
    and written by the driver.
    """


class v4l2_buffer_u1(_s.Union):
    """Request that `VIDIOC_QBUF` adds the buffer to, in a word that older programs zero. `V4L2_BUF_FLAG_REQUEST_FD` in
    flags: `request_fd` when it is set, reserved otherwise.
    """

    request_fd: int = _s.fd()
    """Request that takes the buffer along once it is queued itself. In use with `V4L2_BUF_FLAG_REQUEST_FD`. Set by the
    caller and written by the driver. The page has __u32 for its type.
    """
    reserved: int = _s.reserved(_s.u32())
    """Reserved; zero."""


class v4l2_buffer(_s.Structure):
    """One buffer of a queue as it travels between program and driver: which it is, where its memory lies, what it
    carries and in which state it is.

    In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
    """

    index: int = _s.u32()
    """Number of the buffer within its queue; `VIDIOC_DQBUF` chooses it, every other call is told. Set by the caller and
    written by the driver.
    """
    type: int = _s.u32()
    """Queue that the buffer belongs to. A value of `v4l2_buf_type`. Set by the caller."""
    bytesused: int = _s.u32()
    """Payload of a single-planar buffer, from whoever filled it; multi-planar queues use the planes' own counts. In
    bytes. Set by the caller and written by the driver.
    """
    flags: int = _s.u32()
    """State that the driver reports together with requests that the program makes. Flags of `v4l2_buffer_flag`. Set by
    the caller and written by the driver.
    """
    field: int = _s.u32()
    """Which interlaced field or fields the image holds; in an image that `VIDIOC_DQBUF` returns it is definite, never
    `V4L2_FIELD_ANY`. Blanking lines do not use it. A value of `v4l2_field`. Set by the caller and written by the
    driver.
    """
    timestamp: _s.timeval = _s.nested(_s.timeval)
    """Moment of capture or of display on the clock that the timestamp flags name, or a value that a memory-to-memory
    device carries over. Set by the caller and written by the driver.
    """
    timecode: v4l2_timecode = _s.nested(v4l2_timecode)
    """SMPTE time code of the frame, meaningful under `V4L2_BUF_FLAG_TIMECODE` only. Set by the caller and written by
    the driver.
    """
    sequence: int = _s.u32()
    """Running number of the frame since streaming began; a gap reveals frames that were lost. Written by the driver."""
    memory: int = _s.u32()
    """Method by which the queue's memory is provided; `VIDIOC_QUERYBUF` tells it. A value of `v4l2_memory`. Set by the
    caller and written by the driver.
    """
    m: v4l2_buffer_m = _s.nested(v4l2_buffer_m)
    """Place of the buffer's memory."""
    length: int = _s.u32()
    """Capacity in bytes of a single-planar buffer, else the number of entries in planes, which the driver corrects to
    the planes in use. Set by the caller and written by the driver.
    """
    reserved2: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    _u1: v4l2_buffer_u1 = _s.nested(v4l2_buffer_u1)
    request_fd: int = _s.through("_u1")
    """Request that takes the buffer along once it is queued itself. In use with `V4L2_BUF_FLAG_REQUEST_FD`. Set by the
    caller and written by the driver. The page has __u32 for its type.
    """
    reserved: int = _s.through("_u1")
    """Reserved; zero."""


class v4l2_requestbuffers(_s.Structure):
    """How many buffers of which memory a queue is to have, and what the queue can do.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-reqbufs.rst.
    """

    count: int = _s.u32()
    """Buffers wanted, replaced by the number granted, which may be smaller or larger; zero gives all of them back. In
    buffers. Set by the caller and written by the driver.
    """
    type: int = _s.u32()
    """Queue whose buffers are allocated, or freed. A value of `v4l2_buf_type`. Set by the caller."""
    memory: int = _s.u32()
    """Who provides the memory of the buffers. A value of `v4l2_memory`. Set by the caller."""
    capabilities: int = _s.u32()
    """Memory methods and features that this queue supports. Flags of `v4l2_buffer_capability`. Written by the
    driver.
    """
    flags: int = _s.u8()
    """Properties wanted for driver-allocated memory, cleared where the queue has no cache hints. Flags of
    `v4l2_memory_flag`. Set by the caller and written by the driver. Since Linux 5.16.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u8(), 3)
    """Reserved; zero."""


class v4l2_exportbuffer(_s.Structure):
    """Which plane of which memory-mapped buffer leaves the queue as a DMA-BUF, and the descriptor for it.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-expbuf.rst.
    """

    type: int = _s.u32()
    """Queue whose buffer is exported. A value of `v4l2_buf_type`. Set by the caller."""
    index: int = _s.u32()
    """Buffer to export, below the granted count. An index. Set by the caller."""
    plane: int = _s.u32()
    """Plane to export, zero for a single-planar queue. From 0 to `VIDEO_MAX_PLANES` - 1. Set by the caller."""
    flags: int = _s.u32()
    """Access mode of the new descriptor, optionally with O_CLOEXEC. Flags of open(). Set by the caller."""
    fd: int = _s.fd()
    """DMA-BUF descriptor, which the caller owns and closes. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 11)
    """Reserved; zero."""


class v4l2_create_buffers(_s.Structure):
    """Buffers to add to a queue for a given format, and what became of the wish.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-create-bufs.rst.
    """

    index: int = _s.u32()
    """Number of the first new buffer, or the current count of buffers when none was asked for. Written by the
    driver.
    """
    count: int = _s.u32()
    """Additional buffers wanted, then added; zero merely asks for the capabilities. In buffers. Set by the caller and
    written by the driver.
    """
    memory: int = _s.u32()
    """Memory method, the same as that of buffers already in the queue. A value of `v4l2_memory`. Set by the caller."""
    format: v4l2_format = _s.nested(v4l2_format)
    """Stream type and format from which the size of the new buffers follows. Set by the caller."""
    capabilities: int = _s.u32()
    """Features of the queue, in the same bits as `VIDIOC_REQBUFS` has. Flags of `v4l2_buffer_capability`. Written by
    the driver.
    """
    flags: int = _s.u32()
    """Properties wanted for the memory of the new buffers, the same as of buffers already in the queue. Flags of
    `v4l2_memory_flag`. Set by the caller and written by the driver. Since Linux 5.16.
    """
    max_num_buffers: int = _s.u32()
    """Most buffers that the queue can ever hold, under `V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS`. In buffers. Written by
    the driver. Since Linux 6.8.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 5)
    """Reserved; zero."""


class v4l2_remove_buffers(_s.Structure):
    """Consecutive buffers to delete from a queue.

    Since Linux 6.10. Documented in v4l/vidioc-remove-bufs.rst.
    """

    index: int = _s.u32()
    """Lowest buffer number to delete. Set by the caller."""
    count: int = _s.u32()
    """Length of the run of buffers; zero deletes nothing. In buffers. Set by the caller."""
    type: int = _s.u32()
    """Queue that gives the buffers up. A value of `v4l2_buf_type`. Set by the caller."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 13)
    """Reserved; zero."""


if TYPE_CHECKING:

    class v4l2_buffer_flag(enum.IntFlag):
        """State, content and wishes of one buffer, with two small number fields for clock and moment of the timestamp.

        In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
        """

        V4L2_BUF_FLAG_MAPPED = 0x00000001
        """A mapping or an exported descriptor of the memory-mapped buffer exists. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_QUEUED = 0x00000002
        """The driver owns the buffer and has still to fill or show it. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_DONE = 0x00000004
        """Work on the buffer has finished and `VIDIOC_DQBUF` would return it. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_KEYFRAME = 0x00000008
        """The compressed picture decodes without any other. The driver tells at `VIDIOC_DQBUF`, on output queues the
        program. Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_PFRAME = 0x00000010
        """The compressed picture is predicted from earlier ones; told by the same sides as `V4L2_BUF_FLAG_KEYFRAME`.
        Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_BFRAME = 0x00000020
        """The compressed picture is predicted from earlier and later ones; likewise told by driver or program.
        Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_ERROR = 0x00000040
        """The driver says that dequeuing worked but the payload may be damaged; streaming goes on. Documented in
        v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_IN_REQUEST = 0x00000080
        """The buffer waits in a media request that nobody has queued yet. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TIMECODE = 0x00000100
        """The timecode member is filled in, by the driver at `VIDIOC_DQBUF` or by a program that has something to
        output. Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF = 0x00000200
        """A program asks a stateless decoder to keep the capture buffer back, because further slices of the same frame
        follow. Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_PREPARED = 0x00000400
        """`VIDIOC_PREPARE_BUF` has already done the costly work of queuing. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_NO_CACHE_INVALIDATE = 0x00000800
        """A program spares the CPU cache invalidation, for captured data that no CPU is going to read. Documented in
        v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_NO_CACHE_CLEAN = 0x00001000
        """A program spares the CPU cache write-back, for output data that no CPU has written. Documented in
        v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_TIMESTAMP_MASK = 0x0000E000
        """Bits that name the clock of the timestamp. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN = 0x00000000
        """The clock is not told, as in drivers that predate Linux 3.9. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC = 0x00002000
        """Time was read from CLOCK_MONOTONIC. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TIMESTAMP_COPY = 0x00004000
        """A memory-to-memory device repeats the timestamp of the output buffer that led to this capture buffer.
        Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_TSTAMP_SRC_MASK = 0x00070000
        """Bits that tell at which point of the frame the clock was read. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TSTAMP_SRC_EOF = 0x00000000
        """The clock was read when the frame's last pixel had arrived or left. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_TSTAMP_SRC_SOE = 0x00010000
        """The clock was read as the sensor began to expose the frame. Documented in v4l/buffer.rst."""
        V4L2_BUF_FLAG_LAST = 0x00100000
        """The codec sets it on the capture buffer after which nothing follows from a drain or a change of resolution;
        the buffer may be empty, and the next `VIDIOC_DQBUF` fails with EPIPE. Documented in v4l/buffer.rst.
        """
        V4L2_BUF_FLAG_REQUEST_FD = 0x00800000
        """The program supplies request_fd and wants the buffer to go into that request. Documented in
        v4l/buffer.rst.
        """

    class v4l2_timecode_type(enum.IntEnum):
        """Nominal frame rates that a time code counts in.

        In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
        """

        V4L2_TC_TYPE_24FPS = 1
        """Cinema film at 24 frames a second. Documented in v4l/buffer.rst."""
        V4L2_TC_TYPE_25FPS = 2
        """Rate of PAL and SECAM television. Documented in v4l/buffer.rst."""
        V4L2_TC_TYPE_30FPS = 3
        """Rate of NTSC television, where drop-frame counting makes up for 29.97. Documented in v4l/buffer.rst."""
        V4L2_TC_TYPE_50FPS = 4
        """Twice the European rate, for progressive 50 Hz material. Documented in v4l/buffer.rst."""
        V4L2_TC_TYPE_60FPS = 5
        """Twice the American rate, for progressive 60 Hz material. Documented in v4l/buffer.rst."""

    class v4l2_timecode_flag(enum.IntFlag):
        """Variants of counting, and what the user bits of a time code hold.

        In Linux 5.10 or earlier. Documented in v4l/buffer.rst.
        """

        V4L2_TC_FLAG_DROPFRAME = 0x0001
        """Numbers 0 and 1 are skipped each minute but every tenth, which keeps 29.97 Hz material in step with real
        time. Documented in v4l/buffer.rst.
        """
        V4L2_TC_FLAG_COLORFRAME = 0x0002
        """The count of frames is tied to the colour sequence of the analogue signal. Documented in v4l/buffer.rst."""
        V4L2_TC_USERBITS_field = 0x000C
        """Bits that say how to read the user bits. Documented in v4l/buffer.rst."""
        V4L2_TC_USERBITS_USERDEFINED = 0x0000
        """The user bits follow no agreed layout. Documented in v4l/buffer.rst."""
        V4L2_TC_USERBITS_8BITCHARS = 0x0008
        """The user bits are four characters of eight bits. Documented in v4l/buffer.rst."""

    class v4l2_memory_flag(enum.IntFlag):
        """Properties of memory that the driver allocates for memory-mapped buffers.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-reqbufs.rst.
        """

        V4L2_MEMORY_FLAG_NON_COHERENT = 1
        """The CPU sees the memory through its cache, so that reading is fast, but a hand-over costs a cache operation
        unless the buffer's flags spare it. Since Linux 5.16. Documented in v4l/vidioc-reqbufs.rst.
        """

    class v4l2_buffer_capability(enum.IntFlag):
        """What one queue supports, as `VIDIOC_REQBUFS` and `VIDIOC_CREATE_BUFS` report it.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-reqbufs.rst.
        """

        V4L2_BUF_CAP_SUPPORTS_MMAP = 1
        """Buffers can be allocated by the driver and mapped by the program. Documented in v4l/vidioc-reqbufs.rst."""
        V4L2_BUF_CAP_SUPPORTS_USERPTR = 2
        """Buffers can be ordinary memory of the program. Documented in v4l/vidioc-reqbufs.rst."""
        V4L2_BUF_CAP_SUPPORTS_DMABUF = 4
        """Buffers can be imported from other devices by descriptor. Documented in v4l/vidioc-reqbufs.rst."""
        V4L2_BUF_CAP_SUPPORTS_REQUESTS = 8
        """Buffers can be tied to media requests. Documented in v4l/vidioc-reqbufs.rst."""
        V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS = 16
        """The queue can drop buffers while they are mapped or exported; their memory goes when the last user lets go.
        Documented in v4l/vidioc-reqbufs.rst.
        """
        V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF = 32
        """`V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF` works, which stateless decoders offer for frames of several slices.
        Documented in v4l/vidioc-reqbufs.rst.
        """
        V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS = 64
        """Mapped buffers obey the two no-cache buffer flags and `V4L2_MEMORY_FLAG_NON_COHERENT`. Documented in
        v4l/vidioc-reqbufs.rst.
        """
        V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS = 128
        """`VIDIOC_CREATE_BUFS`, the one call that reports this flag, returns the queue's limit in max_num_buffers; if
        it leaves the flag clear the limit is `VIDEO_MAX_FRAME`. Since Linux 6.8. Documented in
        v4l/vidioc-reqbufs.rst.
        """
        V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS = 256
        """`VIDIOC_REMOVE_BUFS` can delete single buffers of the queue. Since Linux 6.10. Documented in
        v4l/vidioc-reqbufs.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_timecode_type": (
                "V4L2_TC_TYPE_24FPS",
                "V4L2_TC_TYPE_25FPS",
                "V4L2_TC_TYPE_30FPS",
                "V4L2_TC_TYPE_50FPS",
                "V4L2_TC_TYPE_60FPS",
            ),
        },
        flags={
            "v4l2_buffer_flag": (
                "V4L2_BUF_FLAG_MAPPED",
                "V4L2_BUF_FLAG_QUEUED",
                "V4L2_BUF_FLAG_DONE",
                "V4L2_BUF_FLAG_KEYFRAME",
                "V4L2_BUF_FLAG_PFRAME",
                "V4L2_BUF_FLAG_BFRAME",
                "V4L2_BUF_FLAG_ERROR",
                "V4L2_BUF_FLAG_IN_REQUEST",
                "V4L2_BUF_FLAG_TIMECODE",
                "V4L2_BUF_FLAG_M2M_HOLD_CAPTURE_BUF",
                "V4L2_BUF_FLAG_PREPARED",
                "V4L2_BUF_FLAG_NO_CACHE_INVALIDATE",
                "V4L2_BUF_FLAG_NO_CACHE_CLEAN",
                "V4L2_BUF_FLAG_TIMESTAMP_MASK",
                "V4L2_BUF_FLAG_TIMESTAMP_UNKNOWN",
                "V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC",
                "V4L2_BUF_FLAG_TIMESTAMP_COPY",
                "V4L2_BUF_FLAG_TSTAMP_SRC_MASK",
                "V4L2_BUF_FLAG_TSTAMP_SRC_EOF",
                "V4L2_BUF_FLAG_TSTAMP_SRC_SOE",
                "V4L2_BUF_FLAG_LAST",
                "V4L2_BUF_FLAG_REQUEST_FD",
            ),
            "v4l2_timecode_flag": (
                "V4L2_TC_FLAG_DROPFRAME",
                "V4L2_TC_FLAG_COLORFRAME",
                "V4L2_TC_USERBITS_field",
                "V4L2_TC_USERBITS_USERDEFINED",
                "V4L2_TC_USERBITS_8BITCHARS",
            ),
            "v4l2_memory_flag": ("V4L2_MEMORY_FLAG_NON_COHERENT",),
            "v4l2_buffer_capability": (
                "V4L2_BUF_CAP_SUPPORTS_MMAP",
                "V4L2_BUF_CAP_SUPPORTS_USERPTR",
                "V4L2_BUF_CAP_SUPPORTS_DMABUF",
                "V4L2_BUF_CAP_SUPPORTS_REQUESTS",
                "V4L2_BUF_CAP_SUPPORTS_ORPHANED_BUFS",
                "V4L2_BUF_CAP_SUPPORTS_M2M_HOLD_CAPTURE_BUF",
                "V4L2_BUF_CAP_SUPPORTS_MMAP_CACHE_HINTS",
                "V4L2_BUF_CAP_SUPPORTS_MAX_NUM_BUFFERS",
                "V4L2_BUF_CAP_SUPPORTS_REMOVE_BUFS",
            ),
        },
    )
