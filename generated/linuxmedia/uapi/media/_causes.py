"""Documented causes of errors, by call and errno: media."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "MEDIA_IOC_DEVICE_INFO": {"ENOMEM": ("The kernel cannot allocate its copy of the argument.",)},
    "MEDIA_IOC_REQUEST_ALLOC": {
        "EMFILE": ("The process has no file descriptor left.",),
        "ENOMEM": ("The kernel cannot allocate the request or its descriptor.",),
        "ENOTTY": ("The driver does not support requests.",),
    },
    "MEDIA_REQUEST_IOC_QUEUE": {
        "EBUSY": (
            "The request has been queued and is not completed.",
            "The first buffer was queued directly, and now a request is queued.",
        ),
        "EINVAL": ("The driver finds something in the request that it cannot do.",),
        "EIO": ("The hardware is in a state that only stopping the stream mends.",),
        "ENOENT": ("The request holds no buffer.", "The request lacks a control that the driver cannot do without."),
        "ENOMEM": ("The kernel cannot allocate what the request needs.",),
    },
    "MEDIA_REQUEST_IOC_REINIT": {"EBUSY": ("The request has been queued and is not completed.",)},
}
