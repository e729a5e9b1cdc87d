"""How the frontend tunes."""

from __future__ import annotations

from linuxmedia.uapi import _support as _s

TYPE_CHECKING = False
if TYPE_CHECKING:
    import enum
    from typing import Final

# fe_tune_mode: How the frontend tunes; 0 is the normal mode, in which it searches around the frequency and watches the
# lock.

FE_TUNE_MODE_ONESHOT: Final = 0x01
"""Tunes once to exactly what was asked for, without a search. The lock is not watched, and nothing but the tuning
itself makes an event. Drivers that search in a way of their own do not look at it. Documented in
dvb/fe-set-frontend-tune-mode.rst.
"""


FE_SET_FRONTEND_TUNE_MODE: Final[int] = _s.IO("o", 81)
"""Choose whether the frontend watches the signal after tuning. See `fe_set_frontend_tune_mode`."""


def fe_set_frontend_tune_mode(device: _s.FileDescriptorLike, value: int, /) -> int:
    """Choose whether the frontend watches the signal after tuning.

    Lasts until the next descriptor for reading and writing is opened, which starts with the normal mode again. 0 is the
    normal mode. Needs a descriptor that is open for reading and writing.

    Arguments:
        value: A value of `fe_tune_mode`.

    Raises:
        EPERM: The descriptor does not allow writing, and tuning is not its business.

    In Linux 5.10 or earlier. Documented in dvb/fe-set-frontend-tune-mode.rst.
    """
    try:
        return _s.ioctl_value(device, FE_SET_FRONTEND_TUNE_MODE, value)
    except OSError as error:
        raise _s.explained(error, "FE_SET_FRONTEND_TUNE_MODE", __name__) from None


if TYPE_CHECKING:

    class fe_tune_mode(enum.IntFlag):
        """How the frontend tunes; 0 is the normal mode, in which it searches around the frequency and watches the lock.

        In Linux 5.10 or earlier. Documented in dvb/fe-set-frontend-tune-mode.rst.
        """

        FE_TUNE_MODE_ONESHOT = 0x01
        """Tunes once to exactly what was asked for, without a search. The lock is not watched, and nothing but the
        tuning itself makes an event. Drivers that search in a way of their own do not look at it. Documented in
        dvb/fe-set-frontend-tune-mode.rst.
        """

else:
    __getattr__ = _s.on_demand(__name__, flags={"fe_tune_mode": ("FE_TUNE_MODE_ONESHOT",)})
