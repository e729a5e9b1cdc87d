"""Old names of media.h."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# media_entity_type: Entity types of the time before functions, which media_entity_desc.type may still be compared with.
# Programs that read a topology have no use for them.

MEDIA_ENT_TYPE_SHIFT: Final = 16
"""How far the type stands above the subtype. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_TYPE_MASK: Final = 0x00FF0000
"""Bits of the type. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_SUBTYPE_MASK: Final = 0x0000FFFF
"""Bits of the subtype. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_DEVNODE_UNKNOWN: Final = 0x0001FFFF
"""What `media_entity_desc.type` shows for functions outside of the old ranges, of all but sub-devices. Documented in
mediactl/media-ioc-enum-entities.rst.
"""
MEDIA_ENT_T_DEVNODE: Final = 0x00010000
"""Type of all that streams through a device node. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_DEVNODE_V4L: Final = 0x00010001
"""A video node, now `MEDIA_ENT_F_IO_V4L`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_DEVNODE_FB: Final = 0x00010002
"""A frame buffer, which no driver registers. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_DEVNODE_ALSA: Final = 0x00010003
"""A sound device, which no driver registers. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_DEVNODE_DVB: Final = 0x00010004
"""A digital television device, which no driver registers. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_UNKNOWN: Final = 0
"""Former name of `MEDIA_ENT_F_UNKNOWN`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_VIDEO: Final = 0x00010001
"""Former name of `MEDIA_ENT_F_IO_V4L`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_SUBDEV: Final = 0x00020000
"""Type of all sub-devices, now the function of those that tell none. Documented in
mediactl/media-ioc-enum-entities.rst.
"""
MEDIA_ENT_T_V4L2_SUBDEV_SENSOR: Final = 0x00020001
"""Former name of `MEDIA_ENT_F_CAM_SENSOR`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_SUBDEV_FLASH: Final = 0x00020002
"""Former name of `MEDIA_ENT_F_FLASH`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_SUBDEV_LENS: Final = 0x00020003
"""Former name of `MEDIA_ENT_F_LENS`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_SUBDEV_DECODER: Final = 0x00020004
"""Former name of `MEDIA_ENT_F_ATV_DECODER`. Documented in mediactl/media-ioc-enum-entities.rst."""
MEDIA_ENT_T_V4L2_SUBDEV_TUNER: Final = 0x00020005
"""Former name of `MEDIA_ENT_F_TUNER`. Documented in mediactl/media-ioc-enum-entities.rst."""

# media_api_version: Version number of the header itself.

MEDIA_API_VERSION: Final = 256
"""0.1.0, which never changed; `media_device_info.media_version` is the kernel's version instead. Documented in
mediactl/media-ioc-device-info.rst.
"""
