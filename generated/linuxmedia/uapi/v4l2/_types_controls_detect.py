"""Detection controls."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# v4l2_detect_control: Controls of motion detection, which V4L2_EVENT_MOTION_DET reports.

V4L2_CID_DETECT_CLASS_BASE: Final = 0x00A30900
"""Number that the ids of the detection class count from. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_CID_DETECT_CLASS: Final = 0x00A30001
"""Heading under which a panel shows the detection controls; it has no value. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_CID_DETECT_MD_MODE: Final = 0x00A30901
"""How motion is told from noise. A menu of `v4l2_detect_md_mode`. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_CID_DETECT_MD_GLOBAL_THRESHOLD: Final = 0x00A30902
"""Threshold of `V4L2_DETECT_MD_MODE_GLOBAL`. An integer; the driver sets the range. Documented in
v4l/ext-ctrls-detect.rst.
"""
V4L2_CID_DETECT_MD_THRESHOLD_GRID: Final = 0x00A30903
"""Thresholds of `V4L2_DETECT_MD_MODE_THRESHOLD_GRID`. A matrix of 16-bit numbers, the first for the cell at the top
left. Documented in v4l/ext-ctrls-detect.rst.
"""
V4L2_CID_DETECT_MD_REGION_GRID: Final = 0x00A30904
"""Regions of `V4L2_DETECT_MD_MODE_REGION_GRID`. A matrix of 8-bit numbers, the first for the cell at the top left.
Documented in v4l/ext-ctrls-detect.rst.
"""

# v4l2_detect_md_mode: How motion is told from noise.

V4L2_DETECT_MD_MODE_DISABLED: Final = 0
"""Motion is not looked for. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_DETECT_MD_MODE_GLOBAL: Final = 1
"""One threshold for the whole picture. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_DETECT_MD_MODE_THRESHOLD_GRID: Final = 2
"""A threshold for each cell of a grid. Documented in v4l/ext-ctrls-detect.rst."""
V4L2_DETECT_MD_MODE_REGION_GRID: Final = 3
"""A region for each cell of a grid; how a region gets its thresholds, the driver defines. Documented in
v4l/ext-ctrls-detect.rst.
"""


if TYPE_CHECKING:

    class v4l2_detect_md_mode(enum.IntEnum):
        """How motion is told from noise.

        In Linux 5.10 or earlier. Documented in v4l/ext-ctrls-detect.rst.
        """

        V4L2_DETECT_MD_MODE_DISABLED = 0
        """Motion is not looked for. Documented in v4l/ext-ctrls-detect.rst."""
        V4L2_DETECT_MD_MODE_GLOBAL = 1
        """One threshold for the whole picture. Documented in v4l/ext-ctrls-detect.rst."""
        V4L2_DETECT_MD_MODE_THRESHOLD_GRID = 2
        """A threshold for each cell of a grid. Documented in v4l/ext-ctrls-detect.rst."""
        V4L2_DETECT_MD_MODE_REGION_GRID = 3
        """A region for each cell of a grid; how a region gets its thresholds, the driver defines. Documented in
        v4l/ext-ctrls-detect.rst.
        """

else:
    __getattr__ = _s.on_demand(
        __name__,
        enums={
            "v4l2_detect_md_mode": (
                "V4L2_DETECT_MD_MODE_DISABLED",
                "V4L2_DETECT_MD_MODE_GLOBAL",
                "V4L2_DETECT_MD_MODE_THRESHOLD_GRID",
                "V4L2_DETECT_MD_MODE_REGION_GRID",
            ),
        },
    )
