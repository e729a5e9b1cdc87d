"""Events of the frontend."""

from __future__ import annotations

from fcntl import ioctl as _ioctl

from linuxmedia.uapi import _support as _s
from linuxmedia.uapi.dvb._frontend_tune import dvb_frontend_parameters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class dvb_frontend_event(_s.Structure):
    """A change of the status, with what the frontend was tuned to then.

    In Linux 5.10 or earlier. Documented in dvb/dvb-frontend-event.rst.
    """

    status: int = _s.uint()
    """The status after the change; `FE_NONE` when tuning began. Written by the driver."""
    parameters: dvb_frontend_parameters = _s.nested(dvb_frontend_parameters)
    """What the last tuning asked for; with `FE_HAS_LOCK` what the driver tells of the signal. Written by the driver."""


FE_GET_EVENT: Final[int] = _s.IOR("o", 78, dvb_frontend_event)
"""Take the oldest event of the frontend, or wait for one. See `fe_get_event`."""


def fe_get_event(device: _s.FileDescriptorLike, argument: dvb_frontend_event, /) -> dvb_frontend_event:
    """Take the oldest event of the frontend, or wait for one.

    Tuning drops what is queued and makes an event with the status `FE_NONE`; each change of the status makes one more.
    poll() tells with POLLIN and POLLPRI that one is there. Needs a descriptor that is open for reading and writing.

    Raises:
        EINTR: A signal arrives while the call waits for an event.
        EOVERFLOW: More events came than the queue holds, so that the oldest were lost.
        EPERM: The descriptor is open for reading only; taking an event would disturb the one who tunes.
        EWOULDBLOCK: There is no event, and the descriptor has O_NONBLOCK.

    In Linux 5.10 or earlier. Documented in dvb/fe-get-event.rst.
    """
    try:
        if argument.__class__ is not dvb_frontend_event:
            _s.refuse_other(argument, dvb_frontend_event, "FE_GET_EVENT")
        _ioctl(device, FE_GET_EVENT, argument)
    except OSError as error:
        raise _s.explained(error, "FE_GET_EVENT", __name__) from None
    return argument
