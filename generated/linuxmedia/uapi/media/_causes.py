"""Documented causes of errors, by call and errno: media."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "MEDIA_IOC_DEVICE_INFO": {"ENOMEM": ("The kernel cannot allocate its copy of the argument.",)},
    "MEDIA_IOC_ENUM_ENTITIES": {"EINVAL": ("No entity has that number.", "No entity has a larger number.")},
    "MEDIA_IOC_ENUM_LINKS": {
        "EFAULT": (
            "The memory for pads cannot be written.",
            "The memory for links cannot be written, and there is a link to write.",
        ),
        "EINVAL": ("No entity has the number in the field entity, which the page calls id.",),
    },
    "MEDIA_IOC_G_TOPOLOGY": {
        "EFAULT": (
            "The memory for entities cannot be written.",
            "The memory for interfaces cannot be written.",
            "The memory for pads cannot be written.",
            "The memory for links cannot be written.",
        ),
        "ENOSPC": (
            "There are more entities than there is room for.",
            "There are more interfaces than there is room for.",
            "There are more pads than there is room for.",
            "There are more links than there is room for.",
        ),
    },
    "MEDIA_IOC_REQUEST_ALLOC": {
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the request or its descriptor.",),
        "ENOTTY": ("The driver does not support requests.",),
    },
    "MEDIA_IOC_SETUP_LINK": {
        "EBUSY": (
            "Data flows through a pad of the link, which is not a dynamic one.",
            "Another enabled link ends at the sink pad, which has room for one.",
        ),
        "EINVAL": (
            "The link does not exist, as its source names no entity.",
            "The link does not exist, as its sink names no entity.",
            "The link does not exist, as an entity has no such pad.",
            "The link does not exist, as the entity at which it would end has no such pad.",
            "Both pads are there, but no link leads from the one to the other.",
            "A link leads to the sink from another pad of the entity than the one that is named as its source.",
            "The link leads from the pad that is named as the sink to the one that is named as the source.",
            "The link is immutable and is to be disabled.",
            "A flag other than MEDIA_LNK_FL_ENABLED differs from what the link has.",
        ),
    },
    "MEDIA_REQUEST_IOC_QUEUE": {
        "EBUSY": (
            "The request has been queued and is not completed.",
            "The request was queued before and is completed, and MEDIA_REQUEST_IOC_REINIT has not emptied it since.",
            "The first buffer was queued directly, and now a request is queued.",
        ),
        "EINVAL": (
            "The request to a stateless decoder holds more than one buffer of coded data.",
            "The driver finds something in the request that it cannot do.",
        ),
        "EIO": ("The hardware is in a state that only stopping the stream mends.",),
        "ENOENT": (
            "The request holds no buffer.",
            "The request lacks a control that the driver cannot do without.",
            "The request to a stateless decoder holds parameters, but no buffer of coded data.",
        ),
        "ENOMEM": ("The kernel cannot allocate what the request needs.",),
    },
    "MEDIA_REQUEST_IOC_REINIT": {"EBUSY": ("The request has been queued and is not completed.",)},
    "media.close": {
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor of the media device has been closed already.",
        ),
    },
    "media.open": {
        "EACCES": ("The device node does not let this user in.",),
        "EMFILE": ("The program has as many descriptors as it may have.",),
        "ENFILE": ("The whole system has as many open files as it may have.",),
        "ENOMEM": ("The kernel cannot allocate the open file.",),
        "ENXIO": ("The device node is there, but the device behind it is not.",),
    },
    "request.close": {
        "EBADF": (
            "The descriptor is negative, closed or was never opened.",
            "The descriptor of the request has been closed already.",
        ),
    },
    "request.poll": {
        "EFAULT": ("The list of descriptors lies in memory that the program cannot use.",),
        "EINTR": ("A signal arrives while the call waits for the request.",),
        "EINVAL": ("The list is longer than the number of descriptors that the program may have.",),
    },
}
