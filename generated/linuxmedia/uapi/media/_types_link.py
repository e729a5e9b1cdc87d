"""Pads and links of a media graph."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.media._types_entity import media_v2_entity
from linuxmedia.uapi.media._types_interface import media_v2_interface

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# media_pad_flag: Direction and needs of a pad; exactly one of the two directions is set.

MEDIA_PAD_FL_SINK: Final = 1
"""Data enters the entity here; links end at it. Documented in mediactl/media-types.rst."""
MEDIA_PAD_FL_SOURCE: Final = 2
"""Data leaves the entity here; links start at it. Documented in mediactl/media-types.rst."""
MEDIA_PAD_FL_MUST_CONNECT: Final = 4
"""Streaming needs an enabled link here. A driver may want one in some configurations without saying it by this flag.
Documented in mediactl/media-types.rst.
"""

# media_link_flag: State and kind of a link. The upper four bits are a number, not flags; MEDIA_LNK_FL_LINK_TYPE takes
# it out.

MEDIA_LNK_FL_ENABLED: Final = 1
"""Data can flow. Of the links that end at one sink pad, at most one is enabled for most devices. Documented in
mediactl/media-types.rst.
"""
MEDIA_LNK_FL_IMMUTABLE: Final = 2
"""Always enabled; the driver sets it, and nobody can disable the link. Documented in mediactl/media-types.rst."""
MEDIA_LNK_FL_DYNAMIC: Final = 4
"""May be changed while streaming; the driver decides. Documented in mediactl/media-types.rst."""
MEDIA_LNK_FL_LINK_TYPE: Final = -268435456
"""Takes the kind of link out of the flags. Negative, as in C, where a signed 0xf is shifted by 28. Documented in
mediactl/media-types.rst.
"""
MEDIA_LNK_FL_DATA_LINK: Final = 0
"""Kind of a link that carries data from a source pad to a sink pad. Documented in mediactl/media-types.rst. The page
does not list it.
"""
MEDIA_LNK_FL_INTERFACE_LINK: Final = 0x10000000
"""Kind of a link from an interface to an entity that is controlled through it. Documented in mediactl/media-types.rst.
The page does not list it.
"""
MEDIA_LNK_FL_ANCILLARY_LINK: Final = 0x20000000
"""Kind of a link between entities that belong together, as a sensor and its lens, without data in between. Since Linux
5.19. Documented in mediactl/media-types.rst. The page does not list it.
"""


class media_pad_desc(_s.Structure):
    """A pad, named by its entity and its place there. What ends a link is named by it too.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-links.rst.
    """

    entity: int = _s.u32()
    """Where the pad is: the id that `MEDIA_IOC_ENUM_ENTITIES` gave its owner. Set by the caller and written by the
    driver.
    """
    index: int = _s.u16()
    """Place among the entity's pads, from 0 on. Set by the caller and written by the driver."""
    flags: int = _s.u32()
    """Direction of the pad, and whether it works without a link; not looked at when a link is set up. Flags of
    `media_pad_flag`. Written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


class media_link_desc(_s.Structure):
    """A data link from one pad to another.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-links.rst.
    """

    source: media_pad_desc = _s.nested(media_pad_desc)
    """Where the data comes from. Set by the caller and written by the driver."""
    sink: media_pad_desc = _s.nested(media_pad_desc)
    """Where the data goes to. Set by the caller and written by the driver."""
    flags: int = _s.u32()
    """State of the link, of which `MEDIA_IOC_SETUP_LINK` can change `MEDIA_LNK_FL_ENABLED` only. Flags of
    `media_link_flag`. Set by the caller and written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 2)
    """Reserved; zero."""


class media_links_enum(_s.Structure):
    """Pads of one entity and the data links that leave it. How much room both need, the fields pads and links of the
    entity's `media_entity_desc` tell.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-links.rst.
    """

    entity: int = _s.u32()
    """Id that `MEDIA_IOC_ENUM_ENTITIES` gave; with `MEDIA_ENT_ID_FLAG_NEXT` the entity that follows is listed. Set by
    the caller.
    """
    pads: _s.Pointer[media_pad_desc] = _s.pointer(media_pad_desc)
    """Memory for all pads of the entity, which the driver fills; none are wanted when it is NULL. Set by the caller and
    written by the driver.
    """
    links: _s.Pointer[media_link_desc] = _s.pointer(media_link_desc)
    """Memory for the links that start at the entity, which the driver fills; none are wanted when it is NULL. Set by
    the caller and written by the driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


class media_v2_pad(_s.Structure, pack=1):
    """One pad of a topology.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    id: int = _s.u32()
    """Number of the pad, which no other object of the graph has. Written by the driver."""
    entity_id: int = _s.u32()
    """Number of the entity that it belongs to. Written by the driver."""
    flags: int = _s.u32()
    """Whether data enters or leaves there. Flags of `media_pad_flag`. Written by the driver."""
    index: int = _s.u32()
    """Place among the pads of the entity; `MEDIA_V2_PAD_HAS_INDEX` says so of every release here. Written by the
    driver.
    """
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 4)
    """Reserved; zero."""


class media_v2_link(_s.Structure, pack=1):
    """One link of a topology, of any kind. Data links stand in it once, with the source pad first.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    id: int = _s.u32()
    """Number of the link, which no other object of the graph has. Written by the driver."""
    source_id: int = _s.u32()
    """Number of the source pad, of the interface, or of the entity that has something ancillary. Written by the
    driver.
    """
    sink_id: int = _s.u32()
    """Number of the sink pad, or of the entity at the other end. Written by the driver."""
    flags: int = _s.u32()
    """Kind and state of the link. Flags of `media_link_flag`. Written by the driver."""
    reserved: _s.Array[int] = _s.reserved(_s.u32(), 6)
    """Reserved; zero."""


class media_v2_topology(_s.Structure, pack=1):
    """All objects of a media device. With every pointer 0 the driver tells the numbers alone; a second call with memory
    for so many gets the objects, and fails with ENOSPC when the graph grew in between.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """

    topology_version: int = _s.u64()
    """Counts the changes of the graph's objects. A change of a link's state does not count. A running number. Written
    by the driver.
    """
    num_entities: int = _s.u32()
    """Room for entities where `ptr_entities` is given, then how many there are. Set by the caller and written by the
    driver.
    """
    reserved1: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    ptr_entities: _s.Pointer[media_v2_entity] = _s.u64_pointer(media_v2_entity, count="num_entities")
    """Memory for the entities; 0 when they are not wanted. Counted by `num_entities`. Set by the caller and written by
    the driver.
    """
    num_interfaces: int = _s.u32()
    """Room for interfaces where `ptr_interfaces` is given, then how many there are. Set by the caller and written by
    the driver.
    """
    reserved2: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    ptr_interfaces: _s.Pointer[media_v2_interface] = _s.u64_pointer(media_v2_interface, count="num_interfaces")
    """Memory for the interfaces; 0 when they are not wanted. Counted by `num_interfaces`. Set by the caller and written
    by the driver.
    """
    num_pads: int = _s.u32()
    """Room for pads where `ptr_pads` is given, then how many there are. Set by the caller and written by the driver."""
    reserved3: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    ptr_pads: _s.Pointer[media_v2_pad] = _s.u64_pointer(media_v2_pad, count="num_pads")
    """Memory for the pads; 0 when they are not wanted. Counted by `num_pads`. Set by the caller and written by the
    driver.
    """
    num_links: int = _s.u32()
    """Room for links where `ptr_links` is given, then how many there are, of all kinds. Set by the caller and written
    by the driver.
    """
    reserved4: int = _s.reserved(_s.u32())
    """Reserved; zero."""
    ptr_links: _s.Pointer[media_v2_link] = _s.u64_pointer(media_v2_link, count="num_links")
    """Memory for the links; 0 when they are not wanted. Counted by `num_links`. Set by the caller and written by the
    driver.
    """


def MEDIA_V2_PAD_HAS_INDEX(media_version: int) -> bool:
    """Whether a kernel of that media_version, 4.19 or later, fills in `media_v2_pad.index`.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-g-topology.rst.
    """
    return media_version >= 4 << 16 | 19 << 8


if TYPE_CHECKING:

    class media_pad_flag(enum.IntFlag):
        """Direction and needs of a pad; exactly one of the two directions is set.

        In Linux 5.10 or earlier. Documented in mediactl/media-types.rst.
        """

        MEDIA_PAD_FL_SINK = 1
        """Data enters the entity here; links end at it. Documented in mediactl/media-types.rst."""
        MEDIA_PAD_FL_SOURCE = 2
        """Data leaves the entity here; links start at it. Documented in mediactl/media-types.rst."""
        MEDIA_PAD_FL_MUST_CONNECT = 4
        """Streaming needs an enabled link here. A driver may want one in some configurations without saying it by this
        flag. Documented in mediactl/media-types.rst.
        """

    class media_link_flag(enum.IntFlag):
        """State and kind of a link. The upper four bits are a number, not flags; `MEDIA_LNK_FL_LINK_TYPE` takes it out.

        In Linux 5.10 or earlier. Documented in mediactl/media-types.rst.
        """

        MEDIA_LNK_FL_ENABLED = 1
        """Data can flow. Of the links that end at one sink pad, at most one is enabled for most devices. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_LNK_FL_IMMUTABLE = 2
        """Always enabled; the driver sets it, and nobody can disable the link. Documented in
        mediactl/media-types.rst.
        """
        MEDIA_LNK_FL_DYNAMIC = 4
        """May be changed while streaming; the driver decides. Documented in mediactl/media-types.rst."""
        MEDIA_LNK_FL_LINK_TYPE = -268435456
        """Takes the kind of link out of the flags. Negative, as in C, where a signed 0xf is shifted by 28. Documented
        in mediactl/media-types.rst.
        """
        MEDIA_LNK_FL_DATA_LINK = 0
        """Kind of a link that carries data from a source pad to a sink pad. Documented in mediactl/media-types.rst. The
        page does not list it.
        """
        MEDIA_LNK_FL_INTERFACE_LINK = 0x10000000
        """Kind of a link from an interface to an entity that is controlled through it. Documented in
        mediactl/media-types.rst. The page does not list it.
        """
        MEDIA_LNK_FL_ANCILLARY_LINK = 0x20000000
        """Kind of a link between entities that belong together, as a sensor and its lens, without data in between.
        Since Linux 5.19. Documented in mediactl/media-types.rst. The page does not list it.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        flags={
            "media_pad_flag": ("MEDIA_PAD_FL_SINK", "MEDIA_PAD_FL_SOURCE", "MEDIA_PAD_FL_MUST_CONNECT"),
            "media_link_flag": (
                "MEDIA_LNK_FL_ENABLED",
                "MEDIA_LNK_FL_IMMUTABLE",
                "MEDIA_LNK_FL_DYNAMIC",
                "MEDIA_LNK_FL_LINK_TYPE",
                "MEDIA_LNK_FL_DATA_LINK",
                "MEDIA_LNK_FL_INTERFACE_LINK",
                "MEDIA_LNK_FL_ANCILLARY_LINK",
            ),
        },
    )
