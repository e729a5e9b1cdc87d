"""Controls of digital video connectors."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_dv_control: Controls of transmitters and receivers of digital video. In bitmasks, each bit is the pad of that
# number; the maximum holds the pads there are.

V4L2_CID_DV_CLASS_BASE: Final = 0x00A00900
"""Number that the ids of the digital video class count from. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_CID_DV_CLASS: Final = 0x00A00001
"""Heading under which a panel shows the connectors' controls; it has no value. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_CID_DV_TX_HOTPLUG: Final = 0x00A00901
"""Outputs of DVI-D, HDMI or DisplayPort whose hotplug pin the sink drives. A read-only bitmask. Documented in
v4l/ext-ctrls-dv.rst.
"""
V4L2_CID_DV_TX_RXSENSE: Final = 0x00A00902
"""Outputs of DVI-D or HDMI whose sink terminates the clock lines, so that it is ready. A read-only bitmask. Documented
in v4l/ext-ctrls-dv.rst.
"""
V4L2_CID_DV_TX_EDID_PRESENT: Final = 0x00A00903
"""Outputs whose sink's EDID was read, at least its first block of 128 bytes. A read-only bitmask. Documented in
v4l/ext-ctrls-dv.rst.
"""
V4L2_CID_DV_TX_MODE: Final = 0x00A00904
"""Whether an HDMI output sends video alone. A menu of `v4l2_dv_tx_mode`. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_CID_DV_TX_RGB_RANGE: Final = 0x00A00905
"""Range of the RGB that is sent. A menu of `v4l2_dv_rgb_range`. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_CID_DV_TX_IT_CONTENT_TYPE: Final = 0x00A00906
"""Content type that the AVI InfoFrame tells the sink. A menu of `v4l2_dv_it_content_type`. Documented in
v4l/ext-ctrls-dv.rst.
"""
V4L2_CID_DV_RX_POWER_PRESENT: Final = 0x00A00964
"""Inputs of DVI-D, HDMI or DisplayPort that the source supplies with power. A read-only bitmask. Documented in
v4l/ext-ctrls-dv.rst.
"""
V4L2_CID_DV_RX_RGB_RANGE: Final = 0x00A00965
"""Range that received RGB is taken to have. A menu of `v4l2_dv_rgb_range`. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_CID_DV_RX_IT_CONTENT_TYPE: Final = 0x00A00966
"""Content type that the source's AVI InfoFrame tells. A read-only menu of `v4l2_dv_it_content_type`. Documented in
v4l/ext-ctrls-dv.rst.
"""

# v4l2_dv_tx_mode: What an HDMI output sends.

V4L2_DV_TX_MODE_DVI_D: Final = 0
"""Video alone, as DVI-D does. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_TX_MODE_HDMI: Final = 1
"""Video, sound and InfoFrames. Documented in v4l/ext-ctrls-dv.rst."""

# v4l2_dv_rgb_range: Range of RGB on a connector.

V4L2_DV_RGB_RANGE_AUTO: Final = 0
"""What the connector's standard says for the timings, such as CTA-861 for HDMI. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_RGB_RANGE_LIMITED: Final = 1
"""16 to 235, shifted for more than 8 bits. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_RGB_RANGE_FULL: Final = 2
"""Every value that the bits can have, 0 to 255 with 8 of them. Documented in v4l/ext-ctrls-dv.rst."""

# v4l2_dv_it_content_type: Content of video from a computer, so that a screen treats it well.

V4L2_DV_IT_CONTENT_TYPE_GRAPHICS: Final = 0
"""Graphics: pixels are shown as they come. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_IT_CONTENT_TYPE_PHOTO: Final = 1
"""Photographs: little scaling and enhancement. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_IT_CONTENT_TYPE_CINEMA: Final = 2
"""Films, rather than pictures that stand still or react to a player. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_IT_CONTENT_TYPE_GAME: Final = 3
"""Games: as little delay as possible. Documented in v4l/ext-ctrls-dv.rst."""
V4L2_DV_IT_CONTENT_TYPE_NO_ITC: Final = 4
"""Nothing is told; the InfoFrame's ITC bit is 0. Documented in v4l/ext-ctrls-dv.rst."""


if TYPE_CHECKING:

    class v4l2_dv_tx_mode(enum.IntEnum):
        """What an HDMI output sends.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-dv.rst.
        """

        V4L2_DV_TX_MODE_DVI_D = 0
        """Video alone, as DVI-D does. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_TX_MODE_HDMI = 1
        """Video, sound and InfoFrames. Documented in v4l/ext-ctrls-dv.rst."""

    class v4l2_dv_rgb_range(enum.IntEnum):
        """Range of RGB on a connector.

        The page leaves RGB out of the names of the items.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-dv.rst.
        """

        V4L2_DV_RGB_RANGE_AUTO = 0
        """What the connector's standard says for the timings, such as CTA-861 for HDMI. Documented in
        v4l/ext-ctrls-dv.rst.
        """
        V4L2_DV_RGB_RANGE_LIMITED = 1
        """16 to 235, shifted for more than 8 bits. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_RGB_RANGE_FULL = 2
        """Every value that the bits can have, 0 to 255 with 8 of them. Documented in v4l/ext-ctrls-dv.rst."""

    class v4l2_dv_it_content_type(enum.IntEnum):
        """Content of video from a computer, so that a screen treats it well.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-dv.rst.
        """

        V4L2_DV_IT_CONTENT_TYPE_GRAPHICS = 0
        """Graphics: pixels are shown as they come. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_IT_CONTENT_TYPE_PHOTO = 1
        """Photographs: little scaling and enhancement. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_IT_CONTENT_TYPE_CINEMA = 2
        """Films, rather than pictures that stand still or react to a player. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_IT_CONTENT_TYPE_GAME = 3
        """Games: as little delay as possible. Documented in v4l/ext-ctrls-dv.rst."""
        V4L2_DV_IT_CONTENT_TYPE_NO_ITC = 4
        """Nothing is told; the InfoFrame's ITC bit is 0. Documented in v4l/ext-ctrls-dv.rst."""

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_dv_tx_mode": ("V4L2_DV_TX_MODE_DVI_D", "V4L2_DV_TX_MODE_HDMI"),
            "v4l2_dv_rgb_range": ("V4L2_DV_RGB_RANGE_AUTO", "V4L2_DV_RGB_RANGE_LIMITED", "V4L2_DV_RGB_RANGE_FULL"),
            "v4l2_dv_it_content_type": (
                "V4L2_DV_IT_CONTENT_TYPE_GRAPHICS",
                "V4L2_DV_IT_CONTENT_TYPE_PHOTO",
                "V4L2_DV_IT_CONTENT_TYPE_CINEMA",
                "V4L2_DV_IT_CONTENT_TYPE_GAME",
                "V4L2_DV_IT_CONTENT_TYPE_NO_ITC",
            ),
        },
    )
