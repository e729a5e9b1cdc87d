"""Entities one by one."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.media._types_entity import media_entity_desc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


MEDIA_IOC_ENUM_ENTITIES: Final[int] = _s.IOWR("|", 0x01, media_entity_desc)
"""Tell about an entity, or about the one that follows. See `media_ioc_enum_entities`."""


def media_ioc_enum_entities(device: _s.FileDescriptorLike, argument: media_entity_desc, /) -> media_entity_desc:
    """Tell about an entity, or about the one that follows.

    Numbers of entities have gaps, so a program asks for 0 with `MEDIA_ENT_ID_FLAG_NEXT` first, and then for each number
    that came back with that flag, until the call fails. They may differ at the next start. `MEDIA_IOC_G_TOPOLOGY` tells
    more, in one call.

    Raises:
        EINVAL: No entity has that number. No entity has a larger number.

    In Linux 5.10 or earlier. Documented in mediactl/media-ioc-enum-entities.rst.
    """
    try:
        if argument.__class__ is not media_entity_desc:
            _s.refuse_other(argument, media_entity_desc, "MEDIA_IOC_ENUM_ENTITIES")
        _ioctl(device, MEDIA_IOC_ENUM_ENTITIES, argument)
    except OSError as error:
        raise _s.explained(error, "MEDIA_IOC_ENUM_ENTITIES", __name__) from None
    return argument
