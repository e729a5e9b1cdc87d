"""Documented causes of errors, by call and errno: subdev."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "VIDIOC_SUBDEV_G_FMT": {
        "EINVAL": ("The sub-device has no pad of that number.", "which is neither the active nor the try format."),
    },
    "VIDIOC_SUBDEV_S_FMT": {
        "EBUSY": ("The pad is part of a pipeline that is streaming.",),
        "EINVAL": ("The sub-device has no pad of that number.", "which is neither the active nor the try format."),
        "EPERM": ("The sub-device was registered for reading only and the active format is to be changed.",),
    },
}
