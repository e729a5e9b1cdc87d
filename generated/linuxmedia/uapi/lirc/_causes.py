"""Documented causes of errors, by call and errno: lirc."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "LIRC_GET_LENGTH": {"ENOTTY": ("The device does not deliver codes in a form of its own, which no device does.",)},
    "LIRC_GET_REC_MODE": {"ENODEV": ("The device is not there any more.",), "ENOTTY": ("The device cannot receive.",)},
    "LIRC_GET_SEND_MODE": {"ENODEV": ("The device is not there any more.",), "ENOTTY": ("The device cannot send.",)},
    "LIRC_SET_REC_CARRIER": {
        "EINVAL": (
            "The frequency is 0.",
            "The frequency is below the lower end of the range.",
            "No lower end was set on this handle, so that it is 0, and the driver wants one.",
        ),
    },
    "LIRC_SET_REC_CARRIER_RANGE": {"EINVAL": ("The frequency is 0.",)},
    "LIRC_SET_REC_MODE": {
        "EINVAL": ("The mode is not defined.", "The mode is defined, but not for receiving with this device."),
        "ENODEV": ("The device is not there any more.",),
        "ENOTTY": ("The device cannot receive.",),
    },
    "LIRC_SET_REC_TIMEOUT": {"EINVAL": ("The time is below the shortest one.", "The time is above the longest one.")},
    "LIRC_SET_REC_TIMEOUT_REPORTS": {"ENOTTY": ("The device does not receive pulses and spaces.",)},
    "LIRC_SET_SEND_DUTY_CYCLE": {"EINVAL": ("The value is not from 1 to 99.",)},
    "LIRC_SET_SEND_MODE": {
        "EINVAL": ("The mode is not defined.", "The mode is defined, but not for sending with this device."),
        "ENODEV": ("The device is not there any more.",),
        "ENOTTY": ("The device cannot send.",),
    },
    "lirc.close": {"EBADF": ("The descriptor is not open.",)},
    "lirc.open": {
        "EMFILE": ("The process has no file descriptor left.",),
        "ENODEV": ("The device is not there any more.",),
        "ENOMEM": ("The kernel cannot allocate the handle and its queues.",),
    },
    "lirc.poll": {"EINTR": ("A signal arrives while the call waits.",)},
    "lirc.read": {
        "EAGAIN": ("The handle is non-blocking and nothing was received.",),
        "EBADF": ("The device is open for writing only.", "The descriptor is not open."),
        "EFAULT": ("The samples cannot be written to the caller's memory.",),
        "EINTR": ("A signal arrives while the call waits.",),
        "EINVAL": (
            "In LIRC_MODE_MODE2 the size of the buffer is not that of whole samples.",
            "In LIRC_MODE_SCANCODE the size of the buffer is not that of whole scancodes.",
            "The device only sends.",
        ),
        "ENODEV": ("The device is not there any more.",),
    },
    "lirc.write": {
        "EBADF": ("The device is open for reading only.", "The descriptor is not open."),
        "EFAULT": ("The buffer cannot be read from the caller's memory.",),
        "EINVAL": (
            "The number of lengths is even, so that the last one is a space.",
            "There are more than 1024 lengths.",
            "The bytes are no whole 32-bit numbers, or none at all.",
            "A length is 0.",
            "The lengths add up to more than the kernel sends at once, which is 500 ms or, in newer kernels, a second.",
            "In LIRC_MODE_SCANCODE the bytes are not exactly one lirc_scancode.",
            "In LIRC_MODE_SCANCODE a member other than rc_proto and scancode is not 0.",
            "In LIRC_MODE_SCANCODE the kernel has no encoder for the protocol.",
            "In LIRC_MODE_SCANCODE the protocol is not defined.",
            "In LIRC_MODE_SCANCODE the protocol cannot have the scancode.",
        ),
        "ENOMEM": ("The kernel cannot allocate memory for the lengths.",),
    },
}
