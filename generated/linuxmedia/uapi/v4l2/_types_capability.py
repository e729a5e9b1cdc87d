"""Device capabilities."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_device_capability: Abilities of a whole device and of a single node, as VIDIOC_QUERYCAP reports them.

V4L2_CAP_VIDEO_CAPTURE: Final = 0x00000001
"""Delivers images to memory through queues of single-planar type. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_VIDEO_OUTPUT: Final = 0x00000002
"""Sends images out of memory through queues of single-planar type. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_VIDEO_OVERLAY: Final = 0x00000004
"""Shows incoming video on a screen without buffers, mixed with the graphics signal or put into graphics memory.
Documented in v4l/vidioc-querycap.rst.
"""
V4L2_CAP_VBI_CAPTURE: Final = 0x00000010
"""Samples the vertical blanking interval of an incoming signal as raw waveforms. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_VBI_OUTPUT: Final = 0x00000020
"""Generates blanking lines of an outgoing signal from waveform samples. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_SLICED_VBI_CAPTURE: Final = 0x00000040
"""Decodes data services such as teletext or closed captions from blanking lines in hardware. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_SLICED_VBI_OUTPUT: Final = 0x00000080
"""Inserts already decoded data service packets into the blanking lines that it transmits. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_RDS_CAPTURE: Final = 0x00000100
"""Receives Radio Data System blocks, which are read from the radio node. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_VIDEO_OUTPUT_OVERLAY: Final = 0x00000200
"""Blends an on-screen frame buffer over the outgoing picture. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_HW_FREQ_SEEK: Final = 0x00000400
"""Finds the next station by itself; `VIDIOC_S_HW_FREQ_SEEK` works. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_RDS_OUTPUT: Final = 0x00000800
"""Encodes Radio Data System blocks into a transmitted FM signal. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_VIDEO_CAPTURE_MPLANE: Final = 0x00001000
"""Delivers images through queues of multi-planar type, whose planes may lie in one memory region or in several.
Documented in v4l/vidioc-querycap.rst.
"""
V4L2_CAP_VIDEO_OUTPUT_MPLANE: Final = 0x00002000
"""Sends images out through queues of multi-planar type, whose planes may come from one region or from several.
Documented in v4l/vidioc-querycap.rst.
"""
V4L2_CAP_VIDEO_M2M_MPLANE: Final = 0x00004000
"""Converts, encodes or decodes from an output queue to a capture queue, both of multi-planar type. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_VIDEO_M2M: Final = 0x00008000
"""Processes images from memory to memory, with a single-planar queue on either side. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_TUNER: Final = 0x00010000
"""Receives radio-frequency signals; `VIDIOC_G_TUNER` and `VIDIOC_S_FREQUENCY` apply. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_AUDIO: Final = 0x00020000
"""Offers selectable audio inputs or outputs beside its video. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_RADIO: Final = 0x00040000
"""Is a receiver of broadcast sound without pictures. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_MODULATOR: Final = 0x00080000
"""Transmits on a radio frequency that `VIDIOC_S_MODULATOR` and `VIDIOC_S_FREQUENCY` govern. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_SDR_CAPTURE: Final = 0x00100000
"""Delivers digitised radio spectrum for a receiver written in software. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_EXT_PIX_FORMAT: Final = 0x00200000
"""Honours the members of `v4l2_pix_format` that follow priv; the core sets this for every driver. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_SDR_OUTPUT: Final = 0x00400000
"""Transmits digitised radio spectrum that a program computed. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_META_CAPTURE: Final = 0x00800000
"""Produces buffers of data about images, such as statistics, instead of pixels. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_READWRITE: Final = 0x01000000
"""Transfers data with plain read() or write(). Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_EDID: Final = 0x02000000
"""Handles nothing but the EDID of a connector and streams no video. Since Linux 6.12. Documented in
v4l/vidioc-querycap.rst. Takes over the bit that `V4L2_CAP_ASYNCIO` once named.
"""
V4L2_CAP_STREAMING: Final = 0x04000000
"""Exchanges data through queued buffers, with `VIDIOC_REQBUFS`, `VIDIOC_QBUF` and their companions. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_META_OUTPUT: Final = 0x08000000
"""Consumes buffers of parameters, such as the configuration of an image signal processor. Documented in
v4l/vidioc-querycap.rst.
"""
V4L2_CAP_TOUCH: Final = 0x10000000
"""Delivers raw measurements of a touch panel as small images. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_IO_MC: Final = 0x20000000
"""Leaves the choice of inputs and outputs to the media controller's links, so each has just one fixed entry here.
Documented in v4l/vidioc-querycap.rst.
"""
V4L2_CAP_DEVICE_CAPS: Final = 0x80000000
"""Says that device_caps is filled in; it appears in capabilities only. Documented in v4l/vidioc-querycap.rst."""
V4L2_CAP_ASYNCIO: Final = 0x02000000
"""Announced an asynchronous I/O method that no kernel ever implemented; the name survives for old sources. Documented
in v4l/vidioc-querycap.rst. Shares its bit with `V4L2_CAP_EDID`. The page does not list it.
"""


class v4l2_capability(_s.Structure):
    """Identity of a device and its driver, and what the device as a whole and the opened node are able to do.

    In Linux 5.10 or earlier. Documented in v4l/vidioc-querycap.rst.
    """

    driver: str = _s.text(16)
    """Name of the driver, such as vivid or uvcvideo; programs key quirks on it. At most 15 bytes of text. Written by
    the driver.
    """
    card: str = _s.text(32)
    """Human-readable product name in UTF-8, meant for menus rather than for telling two devices apart. At most 31 bytes
    of text. Written by the driver.
    """
    bus_info: str = _s.text(32)
    """Place of the hardware in the system, prefixed by its bus (PCI:, usb-, platform:); unlike the card name it
    distinguishes two equal devices. At most 31 bytes of text. Written by the driver.
    """
    version: int = _s.u32()
    """Release of the media subsystem, one byte each for major, minor and patch level as KERNEL_VERSION() packs them.
    Written by the driver.
    """
    capabilities: int = _s.u32()
    """Abilities of the hardware with all its nodes where the driver adds them up, else of this node; always with
    `V4L2_CAP_DEVICE_CAPS`. Flags of `v4l2_device_capability`. Written by the driver.
    """
    device_caps: int = _s.u32()
    """Abilities of the node that was opened; this is the mask to test before streaming. Flags of
    `v4l2_device_capability`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 3)
    """Reserved; zero."""


if TYPE_CHECKING:

    class v4l2_device_capability(enum.IntFlag):
        """Abilities of a whole device and of a single node, as `VIDIOC_QUERYCAP` reports them.

        In Linux 5.10 or earlier. Documented in v4l/vidioc-querycap.rst.
        """

        V4L2_CAP_VIDEO_CAPTURE = 0x00000001
        """Delivers images to memory through queues of single-planar type. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_VIDEO_OUTPUT = 0x00000002
        """Sends images out of memory through queues of single-planar type. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_VIDEO_OVERLAY = 0x00000004
        """Shows incoming video on a screen without buffers, mixed with the graphics signal or put into graphics memory.
        Documented in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VBI_CAPTURE = 0x00000010
        """Samples the vertical blanking interval of an incoming signal as raw waveforms. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VBI_OUTPUT = 0x00000020
        """Generates blanking lines of an outgoing signal from waveform samples. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_SLICED_VBI_CAPTURE = 0x00000040
        """Decodes data services such as teletext or closed captions from blanking lines in hardware. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_SLICED_VBI_OUTPUT = 0x00000080
        """Inserts already decoded data service packets into the blanking lines that it transmits. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_RDS_CAPTURE = 0x00000100
        """Receives Radio Data System blocks, which are read from the radio node. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VIDEO_OUTPUT_OVERLAY = 0x00000200
        """Blends an on-screen frame buffer over the outgoing picture. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_HW_FREQ_SEEK = 0x00000400
        """Finds the next station by itself; `VIDIOC_S_HW_FREQ_SEEK` works. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_RDS_OUTPUT = 0x00000800
        """Encodes Radio Data System blocks into a transmitted FM signal. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_VIDEO_CAPTURE_MPLANE = 0x00001000
        """Delivers images through queues of multi-planar type, whose planes may lie in one memory region or in several.
        Documented in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VIDEO_OUTPUT_MPLANE = 0x00002000
        """Sends images out through queues of multi-planar type, whose planes may come from one region or from several.
        Documented in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VIDEO_M2M_MPLANE = 0x00004000
        """Converts, encodes or decodes from an output queue to a capture queue, both of multi-planar type. Documented
        in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_VIDEO_M2M = 0x00008000
        """Processes images from memory to memory, with a single-planar queue on either side. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_TUNER = 0x00010000
        """Receives radio-frequency signals; `VIDIOC_G_TUNER` and `VIDIOC_S_FREQUENCY` apply. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_AUDIO = 0x00020000
        """Offers selectable audio inputs or outputs beside its video. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_RADIO = 0x00040000
        """Is a receiver of broadcast sound without pictures. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_MODULATOR = 0x00080000
        """Transmits on a radio frequency that `VIDIOC_S_MODULATOR` and `VIDIOC_S_FREQUENCY` govern. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_SDR_CAPTURE = 0x00100000
        """Delivers digitised radio spectrum for a receiver written in software. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_EXT_PIX_FORMAT = 0x00200000
        """Honours the members of `v4l2_pix_format` that follow priv; the core sets this for every driver. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_SDR_OUTPUT = 0x00400000
        """Transmits digitised radio spectrum that a program computed. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_META_CAPTURE = 0x00800000
        """Produces buffers of data about images, such as statistics, instead of pixels. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_READWRITE = 0x01000000
        """Transfers data with plain read() or write(). Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_EDID = 0x02000000
        """Handles nothing but the EDID of a connector and streams no video. Since Linux 6.12. Documented in
        v4l/vidioc-querycap.rst. Takes over the bit that `V4L2_CAP_ASYNCIO` once named.
        """
        V4L2_CAP_STREAMING = 0x04000000
        """Exchanges data through queued buffers, with `VIDIOC_REQBUFS`, `VIDIOC_QBUF` and their companions. Documented
        in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_META_OUTPUT = 0x08000000
        """Consumes buffers of parameters, such as the configuration of an image signal processor. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_TOUCH = 0x10000000
        """Delivers raw measurements of a touch panel as small images. Documented in v4l/vidioc-querycap.rst."""
        V4L2_CAP_IO_MC = 0x20000000
        """Leaves the choice of inputs and outputs to the media controller's links, so each has just one fixed entry
        here. Documented in v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_DEVICE_CAPS = 0x80000000
        """Says that device_caps is filled in; it appears in capabilities only. Documented in
        v4l/vidioc-querycap.rst.
        """
        V4L2_CAP_ASYNCIO = 0x02000000
        """Announced an asynchronous I/O method that no kernel ever implemented; the name survives for old sources.
        Documented in v4l/vidioc-querycap.rst. Shares its bit with `V4L2_CAP_EDID`. The page does not list it.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "v4l2_device_capability": (
                "V4L2_CAP_VIDEO_CAPTURE",
                "V4L2_CAP_VIDEO_OUTPUT",
                "V4L2_CAP_VIDEO_OVERLAY",
                "V4L2_CAP_VBI_CAPTURE",
                "V4L2_CAP_VBI_OUTPUT",
                "V4L2_CAP_SLICED_VBI_CAPTURE",
                "V4L2_CAP_SLICED_VBI_OUTPUT",
                "V4L2_CAP_RDS_CAPTURE",
                "V4L2_CAP_VIDEO_OUTPUT_OVERLAY",
                "V4L2_CAP_HW_FREQ_SEEK",
                "V4L2_CAP_RDS_OUTPUT",
                "V4L2_CAP_VIDEO_CAPTURE_MPLANE",
                "V4L2_CAP_VIDEO_OUTPUT_MPLANE",
                "V4L2_CAP_VIDEO_M2M_MPLANE",
                "V4L2_CAP_VIDEO_M2M",
                "V4L2_CAP_TUNER",
                "V4L2_CAP_AUDIO",
                "V4L2_CAP_RADIO",
                "V4L2_CAP_MODULATOR",
                "V4L2_CAP_SDR_CAPTURE",
                "V4L2_CAP_EXT_PIX_FORMAT",
                "V4L2_CAP_SDR_OUTPUT",
                "V4L2_CAP_META_CAPTURE",
                "V4L2_CAP_READWRITE",
                "V4L2_CAP_EDID",
                "V4L2_CAP_STREAMING",
                "V4L2_CAP_META_OUTPUT",
                "V4L2_CAP_TOUCH",
                "V4L2_CAP_IO_MC",
                "V4L2_CAP_DEVICE_CAPS",
                "V4L2_CAP_ASYNCIO",
            ),
        },
    )
