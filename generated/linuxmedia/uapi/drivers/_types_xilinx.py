"""Controls of Xilinx's test pattern generator."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

# xilinx_cid_base: Where ids of controls for Xilinx's blocks begin.

V4L2_CID_XILINX_OFFSET: Final = 0xC000
"""Distance from `linuxmedia.uapi.v4l2.V4L2_CID_USER_BASE`."""
V4L2_CID_XILINX_BASE: Final = 0x0098C900
"""First id of all blocks."""
V4L2_CID_XILINX_TPG: Final = 0x0098C900
"""First id of the test pattern generator."""

# xilinx_tpg_cid: Controls of the test pattern generator; they add to the pattern that V4L2_CID_TEST_PATTERN chooses.

V4L2_CID_XILINX_TPG_CROSS_HAIRS: Final = 0x0098C901
"""Boolean: draws cross hairs."""
V4L2_CID_XILINX_TPG_MOVING_BOX: Final = 0x0098C902
"""Boolean: draws a box that moves."""
V4L2_CID_XILINX_TPG_COLOR_MASK: Final = 0x0098C903
"""Bit mask, 0 to 15, of colour components that are blanked."""
V4L2_CID_XILINX_TPG_STUCK_PIXEL: Final = 0x0098C904
"""Boolean: adds stuck pixels."""
V4L2_CID_XILINX_TPG_NOISE: Final = 0x0098C905
"""Boolean: adds noise."""
V4L2_CID_XILINX_TPG_MOTION: Final = 0x0098C906
"""Boolean: moves the pattern."""
V4L2_CID_XILINX_TPG_MOTION_SPEED: Final = 0x0098C907
"""Speed of that motion. An integer from 0 to 255, at first 4."""
V4L2_CID_XILINX_TPG_CROSS_HAIR_ROW: Final = 0x0098C908
"""Line of the cross hairs. An integer from 0 to 4095, at first 100."""
V4L2_CID_XILINX_TPG_CROSS_HAIR_COLUMN: Final = 0x0098C909
"""Column of the cross hairs. An integer from 0 to 4095, at first 100."""
V4L2_CID_XILINX_TPG_ZPLATE_HOR_START: Final = 0x0098C90A
"""Start of the zone plate's horizontal sine wave. An integer from 0 to 65535, at first 30."""
V4L2_CID_XILINX_TPG_ZPLATE_HOR_SPEED: Final = 0x0098C90B
"""Speed of that wave. An integer from 0 to 65535, at first 0."""
V4L2_CID_XILINX_TPG_ZPLATE_VER_START: Final = 0x0098C90C
"""Start of the zone plate's vertical sine wave. An integer from 0 to 65535, at first 1."""
V4L2_CID_XILINX_TPG_ZPLATE_VER_SPEED: Final = 0x0098C90D
"""Speed of the vertical wave. An integer from 0 to 65535, at first 0."""
V4L2_CID_XILINX_TPG_BOX_SIZE: Final = 0x0098C90E
"""Side of the moving box in pixels. An integer from 0 to 4095, at first 50."""
V4L2_CID_XILINX_TPG_BOX_COLOR: Final = 0x0098C90F
"""Colour of the moving box, with 8 bits for each component. An integer from 0 to 0xFFFFFF."""
V4L2_CID_XILINX_TPG_STUCK_PIXEL_THRESH: Final = 0x0098C910
"""Most stuck pixels. An integer from 0 to 65535, at first 0."""
V4L2_CID_XILINX_TPG_NOISE_GAIN: Final = 0x0098C911
"""Strength of the noise. An integer from 0 to 255."""
