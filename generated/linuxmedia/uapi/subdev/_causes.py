"""Documented causes of errors, by call and errno: subdev."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "VIDIOC_SUBDEV_DV_TIMINGS_CAP": {
        "EINVAL": ("The sub-device has no pad of that number.",),
        "ENODATA": ("There are no limits to tell, as nothing digital is taken in.",),
    },
    "VIDIOC_SUBDEV_ENUMSTD": {"EINVAL": ("The index is past the last standard.",)},
    "VIDIOC_SUBDEV_ENUM_DV_TIMINGS": {
        "EINVAL": ("The index is past the end of the list, or there is no such pad.",),
        "ENODATA": ("There is nothing digital to list timings of.",),
    },
    "VIDIOC_SUBDEV_ENUM_FRAME_INTERVAL": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "Intervals are wanted for a configuration that is neither the active nor the tried one.",
            "Frames of that bus format cannot pass the pad.",
            "Frames of that width cannot pass the pad.",
            "Frames of that height cannot pass the pad.",
            "The index is past the last interval.",
        ),
    },
    "VIDIOC_SUBDEV_ENUM_FRAME_SIZE": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "Sizes are wanted for a configuration that is neither the active nor the tried one.",
            "The pad cannot have that bus format.",
            "The index is past the last range.",
            "The number is that of the last range plus one.",
        ),
    },
    "VIDIOC_SUBDEV_ENUM_MBUS_CODE": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The list is wanted for a configuration that is neither the active nor the tried one.",
            "The index is past the last format.",
        ),
    },
    "VIDIOC_SUBDEV_G_CLIENT_CAP": {"ENOTTY": ("The kernel is older than the call.",)},
    "VIDIOC_SUBDEV_G_CROP": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The cropping rectangle of neither the active nor the tried configuration is asked for.",
            "The pad cannot crop.",
        ),
    },
    "VIDIOC_SUBDEV_G_DV_TIMINGS": {"ENODATA": ("Timings do not apply to what the sub-device takes in.",)},
    "VIDIOC_SUBDEV_G_EDID": {
        "EINVAL": ("There is no such pad, or it has no EDID to read.",),
        "ENODATA": ("The pad could have an EDID but there is none.",),
    },
    "VIDIOC_SUBDEV_G_FMT": {
        "EINVAL": ("The sub-device has no pad of that number.", "which is neither the active nor the try format."),
    },
    "VIDIOC_SUBDEV_G_FRAME_INTERVAL": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The interval of neither the active nor the tried configuration is asked for.",
            "Frames are not timed at the pad.",
        ),
    },
    "VIDIOC_SUBDEV_G_ROUTING": {
        "EINVAL": ("The table of neither the active nor the tried configuration is asked for.",),
    },
    "VIDIOC_SUBDEV_G_SELECTION": {
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The rectangle of neither the active nor the tried configuration is asked for.",
            "The pad has no such rectangle.",
            "The pad has none of the rectangles at all.",
        ),
    },
    "VIDIOC_SUBDEV_G_STD": {"ENODATA": ("Analogue standards do not apply to what the sub-device takes in.",)},
    "VIDIOC_SUBDEV_QUERYCAP": {"ENOTTY": ("The node belongs to a V4L2 device that is no sub-device.",)},
    "VIDIOC_SUBDEV_QUERYSTD": {"ENODATA": ("There is no analogue standard to find at what the sub-device takes in.",)},
    "VIDIOC_SUBDEV_QUERY_DV_TIMINGS": {
        "ENODATA": ("There is nothing digital to measure.",),
        "ENOLCK": ("Something arrives that does not hold still.",),
        "ENOLINK": ("Nothing arrives.",),
        "ERANGE": ("The sub-device cannot take what arrives.",),
    },
    "VIDIOC_SUBDEV_S_CLIENT_CAP": {"ENOTTY": ("The kernel does not know the call yet.",)},
    "VIDIOC_SUBDEV_S_CROP": {
        "EBUSY": ("The pad is part of a pipeline that is streaming.",),
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The cropping rectangle of neither the active nor the tried configuration is set.",
            "The pad cannot crop.",
        ),
        "EPERM": (
            "The sub-device was registered for reading only, and the active cropping rectangle is to be changed.",
        ),
    },
    "VIDIOC_SUBDEV_S_DV_TIMINGS": {
        "EBUSY": ("Video is flowing, and the timings cannot change meanwhile.",),
        "EINVAL": ("The sub-device cannot do the timings.",),
        "ENODATA": ("Timings cannot be set for what the sub-device takes in.",),
        "EPERM": ("The sub-device was registered for reading only.",),
    },
    "VIDIOC_SUBDEV_S_EDID": {
        "E2BIG": ("The receiver cannot hold so many blocks.",),
        "EINVAL": ("There is no such pad, or it cannot show an EDID.",),
    },
    "VIDIOC_SUBDEV_S_FMT": {
        "EBUSY": ("The pad is part of a pipeline that is streaming.",),
        "EINVAL": ("The sub-device has no pad of that number.", "which is neither the active nor the try format."),
        "EPERM": ("The sub-device was registered for reading only and the active format is to be changed.",),
    },
    "VIDIOC_SUBDEV_S_FRAME_INTERVAL": {
        "EBUSY": ("Frames pass the pad, and the driver cannot change their pace meanwhile.",),
        "EINVAL": (
            "The sub-device has no pad with the number.",
            "The interval of neither the active nor the tried configuration is to be set.",
            "The pace of the frames cannot be set at the pad.",
        ),
        "EPERM": ("The sub-device was registered for reading only, and the active interval is to be changed.",),
    },
    "VIDIOC_SUBDEV_S_ROUTING": {
        "E2BIG": ("There are more routes than the driver can do; above 256 the kernel does not ask it.",),
        "EINVAL": (
            "A route starts or ends at a pad that the sub-device has not.",
            "A route starts at a source pad or ends at a sink pad.",
            "The table of neither the active nor the tried configuration is to be set.",
            "num_routes is larger than len_routes.",
            "A stream has a number above 63.",
        ),
        "EPERM": ("The sub-device was registered for reading only, and its active routes are to be changed.",),
    },
    "VIDIOC_SUBDEV_S_SELECTION": {
        "EBUSY": ("The pad is part of a pipeline that is streaming.",),
        "EINVAL": (
            "The sub-device has no pad of that number.",
            "The rectangle of neither the active nor the tried configuration is set.",
            "The pad has no such rectangle, or it cannot be set.",
            "The pad has none of the rectangles at all.",
        ),
        "EPERM": ("The sub-device was registered for reading only, and the active rectangle is to be changed.",),
    },
    "VIDIOC_SUBDEV_S_STD": {
        "EINVAL": ("The sub-device can do none of the standards.",),
        "ENODATA": ("No analogue standard can be set for what the sub-device takes in.",),
        "EPERM": ("The sub-device was registered for reading only; there is no standard to try.",),
    },
    "subdev.close": {"EBADF": ("The descriptor is negative, closed or was never opened.",)},
    "subdev.open": {
        "EACCES": ("The device node does not let this user in.",),
        "EBUSY": ("The driver allows one open at a time and the sub-device is in use.",),
        "EMFILE": ("The program has as many descriptors as it may have.",),
        "ENFILE": ("The whole system has as many open files as it may have.",),
        "ENODEV": ("The sub-device has been removed; its node may still be there.",),
        "ENOMEM": ("The kernel cannot allocate the open file or its formats and rectangles to try.",),
    },
}
