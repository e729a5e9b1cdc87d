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
            "No lower end was set on this handle, which is then 0 for a driver that wants one.",
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
}
