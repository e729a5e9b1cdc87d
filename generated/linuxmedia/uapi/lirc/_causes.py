"""Documented causes of errors, by call and errno: lirc."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

CAUSES: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "LIRC_GET_REC_MODE": {"ENODEV": ("The device is not there any more.",), "ENOTTY": ("The device cannot receive.",)},
    "LIRC_SET_REC_MODE": {
        "EINVAL": ("The mode is not defined.", "The mode is defined, but not for receiving with this device."),
        "ENODEV": ("The device is not there any more.",),
        "ENOTTY": ("The device cannot receive.",),
    },
    "LIRC_SET_SEND_DUTY_CYCLE": {"EINVAL": ("The value is not from 1 to 99.",)},
}
