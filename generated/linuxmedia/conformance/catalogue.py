"""The devices of the lab, by kind of node: the suite must find them there."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

RELEASE: Final = "6.12"
LAB: Final[dict[str, tuple[str, ...]]] = {
    "cec": ("vivid-000-vid-cap0", "vivid-000-vid-out0", "vivid-001-vid-cap0", "vivid-001-vid-out0", "serio0"),
    "dma-heap": ("system",),
    "udmabuf": ("udmabuf",),
    "demux": ("vidtv-demux",),
    "dvr": ("vidtv-dvr",),
    "frontend": ("vidtv-frontend",),
    "ca": (),
    "net": (),
    "dvb-audio": (),
    "dvb-video": (),
    "osd": (),
    "lirc": ("rc-loopback", "serial_ir"),
    "media": ("vicodec.0", "vim2m.0", "visl.0", "vivid.0", "vivid.0#2"),
    "subdev": ("Scaler", "Sensor A", "Sensor B", "Debayer A", "Debayer B", "RGB/YUV Input"),
    "video-capture": ("vivid-000-vid-cap", "vivid-001-vid-cap"),
    "video-output": ("vivid-000-vid-out", "vivid-001-vid-out"),
    "m2m": ("vim2m",),
    "vbi-capture": ("vivid-000-vbi-cap", "vivid-001-vbi-cap"),
    "vbi-output": ("vivid-000-vbi-out", "vivid-001-vbi-out"),
    "sdr-capture": ("vivid-000-sdr-cap", "vivid-001-sdr-cap"),
    "meta-capture": ("vivid-000-meta-cap", "vivid-001-meta-cap"),
    "meta-output": ("vivid-000-meta-out", "vivid-001-meta-out"),
    "touch": ("vivid-000-touch-cap", "vivid-001-touch-cap"),
    "radio": ("vivid-000-rad-rx", "vivid-001-rad-rx"),
    "radio-output": ("vivid-000-rad-tx", "vivid-001-rad-tx"),
}
PATHS: Final[dict[str, str]] = {
    "cec": "/dev/cec*",
    "dma-heap": "/dev/dma_heap/*",
    "udmabuf": "/dev/udmabuf",
    "demux": "/dev/dvb/adapter*/demux*",
    "dvr": "/dev/dvb/adapter*/dvr*",
    "frontend": "/dev/dvb/adapter*/frontend*",
    "ca": "/dev/dvb/adapter*/ca*",
    "net": "/dev/dvb/adapter*/net*",
    "dvb-audio": "/dev/dvb/adapter*/audio*",
    "dvb-video": "/dev/dvb/adapter*/video*",
    "osd": "/dev/dvb/adapter*/osd*",
    "lirc": "/dev/lirc*",
    "media": "/dev/media*",
    "subdev": "/dev/v4l-subdev*",
    "video-capture": "/dev/video*",
    "video-output": "/dev/video*",
    "m2m": "/dev/video*",
    "vbi-capture": "/dev/vbi*",
    "vbi-output": "/dev/vbi*",
    "sdr-capture": "/dev/swradio*",
    "meta-capture": "/dev/video*",
    "meta-output": "/dev/video*",
    "touch": "/dev/v4l-touch*",
    "radio": "/dev/radio*",
    "radio-output": "/dev/radio*",
}
DRIVING: Final[tuple[str, ...]] = (
    "cec",
    "frontend",
    "lirc",
    "subdev",
    "video-output",
    "m2m",
    "vbi-output",
    "meta-output",
    "radio-output",
)
