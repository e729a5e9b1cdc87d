"""Pictures for the framebuffer of ivtv cards."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s


class ivtvfb_dma_frame(_s.Structure):
    """A piece of a picture in the caller's memory.

    In Linux 5.10 or earlier.
    """

    source: _s.Pointer[int] = _s.pointer(None, size="count")
    """Start of the piece in the program's memory. Counted by `count`. Set by the caller."""
    dest_offset: int = _s.ulong()
    """Where it goes in the framebuffer, a multiple of 4. In bytes. Set by the caller."""
    count: int = _s.int_()
    """Its size, a multiple of 4; 0 fails with EINVAL. In bytes. Set by the caller."""
