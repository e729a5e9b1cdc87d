"""Which links of a media device are enabled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from linuxmedia.conformance import calls
from linuxmedia.conformance.described import described
from linuxmedia.uapi import media

if TYPE_CHECKING:
    from linuxmedia.conformance.devices import Device

_ENABLED: Final = 1 << 0
_IMMUTABLE: Final = 1 << 1
_KIND: Final = 0xF << 28

# The entity and the index there of the source pad, then of the sink pad.
Ends = tuple[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True)
class Links:
    """The flags of the data links that can be changed."""

    flags: dict[Ends, int]

    def different(self, fd: int) -> list[str]:
        """The names of those that are not so now."""
        return [f"link {source} -> {sink}" for source, sink in self._changed(fd)]

    def set_back(self, fd: int) -> None:
        """Set them so. What is disabled comes first: a sink pad may have room for one enabled link only."""
        for ends in sorted(self._changed(fd), key=lambda ends: self.flags[ends] & _ENABLED):
            calls.ioctl(fd, media.MEDIA_IOC_SETUP_LINK, _link(ends, self.flags[ends]))

    def _changed(self, fd: int) -> list[Ends]:
        now = _now(fd)
        return [ends for ends, flags in self.flags.items() if now.get(ends) != flags]


def read(fd: int, _device: Device) -> Links:
    """What they are now."""
    return Links(_now(fd))


def _now(fd: int) -> dict[Ends, int]:
    """Nothing where this release does not describe the calls."""
    make, request = described(media, "media_v2_topology"), described(media, "MEDIA_IOC_G_TOPOLOGY")
    if make is None or request is None:
        return {}
    topology: Any = make()
    if calls.ioctl(fd, request, topology).errno:
        return {}
    topology.ptr_pads = [media.media_v2_pad() for _ in range(topology.num_pads)]
    topology.ptr_links = [media.media_v2_link() for _ in range(topology.num_links)]
    if calls.ioctl(fd, request, topology).errno:
        return {}
    pads = {pad.id: (int(pad.entity_id), int(pad.index)) for pad in topology.ptr_pads}
    return {
        (pads[link.source_id], pads[link.sink_id]): int(link.flags)
        for link in topology.ptr_links
        if not link.flags & (_KIND | _IMMUTABLE)
    }


def _link(ends: Ends, flags: int) -> media.media_link_desc:
    (source, source_index), (sink, sink_index) = ends
    return media.media_link_desc(
        source=media.media_pad_desc(entity=source, index=source_index),
        sink=media.media_pad_desc(entity=sink, index=sink_index),
        flags=flags,
    )
