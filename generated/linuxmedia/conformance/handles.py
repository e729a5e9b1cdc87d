"""Open devices, and the buffer types that their queues have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device

_CAPTURE: Final = (
    (v4l2.V4L2_CAP_VIDEO_CAPTURE_MPLANE | v4l2.V4L2_CAP_VIDEO_M2M_MPLANE, v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE),
    (v4l2.V4L2_CAP_VIDEO_CAPTURE | v4l2.V4L2_CAP_VIDEO_M2M, v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE),
    (v4l2.V4L2_CAP_VBI_CAPTURE, v4l2.V4L2_BUF_TYPE_VBI_CAPTURE),
    (v4l2.V4L2_CAP_SLICED_VBI_CAPTURE, v4l2.V4L2_BUF_TYPE_SLICED_VBI_CAPTURE),
    (v4l2.V4L2_CAP_SDR_CAPTURE, v4l2.V4L2_BUF_TYPE_SDR_CAPTURE),
    (v4l2.V4L2_CAP_META_CAPTURE, v4l2.V4L2_BUF_TYPE_META_CAPTURE),
)
_OUTPUT: Final = (
    (v4l2.V4L2_CAP_VIDEO_OUTPUT_MPLANE | v4l2.V4L2_CAP_VIDEO_M2M_MPLANE, v4l2.V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE),
    (v4l2.V4L2_CAP_VIDEO_OUTPUT | v4l2.V4L2_CAP_VIDEO_M2M, v4l2.V4L2_BUF_TYPE_VIDEO_OUTPUT),
    (v4l2.V4L2_CAP_VBI_OUTPUT, v4l2.V4L2_BUF_TYPE_VBI_OUTPUT),
    (v4l2.V4L2_CAP_SLICED_VBI_OUTPUT, v4l2.V4L2_BUF_TYPE_SLICED_VBI_OUTPUT),
    (v4l2.V4L2_CAP_SDR_OUTPUT, v4l2.V4L2_BUF_TYPE_SDR_OUTPUT),
    (v4l2.V4L2_CAP_META_OUTPUT, v4l2.V4L2_BUF_TYPE_META_OUTPUT),
)
_MULTIPLANAR: Final = frozenset((v4l2.V4L2_BUF_TYPE_VIDEO_CAPTURE_MPLANE, v4l2.V4L2_BUF_TYPE_VIDEO_OUTPUT_MPLANE))
_OUTPUTS: Final = frozenset(buf_type for _, buf_type in _OUTPUT)


@dataclass(frozen=True)
class Handle:
    """An open device."""

    fd: int
    path: str
    device: Device
    mode: int
    """The flags it was opened with."""
    type: int
    """The buffer type of its queue; of a memory-to-memory device's output queue; 0 when there is none."""
    capture_type: int
    output_type: int

    def fileno(self) -> int:
        """The descriptor."""
        return self.fd


def handle(fd: int, device: Device, mode: int) -> Handle:
    """Describe an open device."""
    capture, output = queue_types(device)
    first = output or capture if device.node == "m2m" else capture or output
    return Handle(fd, device.path, device, mode, first, capture, output)


def queue_types(device: Device) -> tuple[int, int]:
    """The buffer types of a device's capture and output queues; 0 for a queue that it has not."""
    narrowed = device.capabilities & _ROLE.get(device.node, ~0)
    return _first(_CAPTURE, narrowed), _first(_OUTPUT, narrowed)


def is_multiplanar(buf_type: int) -> bool:
    """Whether buffers of this type hold an array of planes."""
    return buf_type in _MULTIPLANAR


def is_output(buf_type: int) -> bool:
    """Whether the application fills buffers of this type."""
    return buf_type in _OUTPUTS


# One node may serve several interfaces (video and metadata, say): the role that a test opens it for decides.
_ROLE: Final = {
    "vbi-capture": v4l2.V4L2_CAP_VBI_CAPTURE | v4l2.V4L2_CAP_SLICED_VBI_CAPTURE,
    "vbi-output": v4l2.V4L2_CAP_VBI_OUTPUT | v4l2.V4L2_CAP_SLICED_VBI_OUTPUT,
    "sdr-capture": v4l2.V4L2_CAP_SDR_CAPTURE,
    "sdr-output": v4l2.V4L2_CAP_SDR_OUTPUT,
    "meta-capture": v4l2.V4L2_CAP_META_CAPTURE,
    "meta-output": v4l2.V4L2_CAP_META_OUTPUT,
}


def _first(table: tuple[tuple[int, int], ...], capabilities: int) -> int:
    return next((buf_type for bits, buf_type in table if capabilities & bits), 0)
