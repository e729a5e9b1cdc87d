"""The errors of the media API: one class for each errno, told with the causes that the kernel documents.

    try:
        v4l2.vidioc_qbuf(device, buffer)
    except errors.EINVAL as error:
        print(error, error.call, error.causes)

All are MediaError, which is an OSError, and the built-in exception of their errno where there is one: an EAGAIN is a
BlockingIOError too. An errno that has no class here raises MediaError itself, with the number in `errno`.
"""

# the classes are called as the errnos are

from __future__ import annotations

import errno as _errno
import os
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Final


class MediaError(OSError):
    """A call of the media API failed."""

    number: ClassVar[int] = 0
    """The errno of the class."""
    _text: ClassVar[str] = ""
    """What it means, where the C library has no text for it."""
    call: str
    """The call: C's name of an ioctl, such as VIDIOC_QBUF, or a function, such as video.mmap."""

    def __init__(self, call: str, /, module: str = "", number: int | None = None, filename: object = None) -> None:
        number = self.number if number is None else number
        super().__init__(number, self._text or os.strerror(number))
        self.filename = filename
        self.call = call
        self._module = module

    @property
    def causes(self) -> tuple[str, ...]:
        """What the documentation gives as causes of this errno from this call."""
        area = self._module.rpartition(".")[0]
        if not area:
            return ()
        try:
            table = import_module(f"{area}._causes")
        except (ModuleNotFoundError, OSError):  # without a descriptor left there is nothing to read it with
            return ()
        causes: tuple[str, ...] = table.CAUSES.get(self.call, {}).get(self._name(), ())
        return causes

    def __str__(self) -> str:
        about = "" if self.filename is None else f": {self.filename!r}"
        told = f"[Errno {self.errno}] {self.call}: {self.strerror}{about}"
        return "\n".join((told, *(f"  - {it}" for it in self.causes)))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.call, self._module, self.errno, self.filename)

    def _name(self) -> str:
        return (
            type(self).__name__
            if type(self) is not MediaError
            else _errno.errorcode.get(self.errno or 0, str(self.errno))
        )


def from_os(error: OSError, call: str, module: str = "") -> OSError:
    """Return the MediaError for an error of the operating system; the same error where it has no errno."""
    number = error.errno
    return error if number is None else _CLASSES.get(number, MediaError)(call, module, number, error.filename)


class EPERM(MediaError, PermissionError):
    """The caller is not allowed to, or the operation is not allowed on this object."""

    number = _errno.EPERM


class ENOENT(MediaError, FileNotFoundError):
    """There is no such thing."""

    number = _errno.ENOENT


class EINTR(MediaError, InterruptedError):
    """A signal arrived first."""

    number = _errno.EINTR


class EIO(MediaError):
    """The device failed."""

    number = _errno.EIO


class ENXIO(MediaError):
    """There is no such device or unit."""

    number = _errno.ENXIO


class E2BIG(MediaError):
    """More was passed than is taken."""

    number = _errno.E2BIG


class EBADF(MediaError):
    """The descriptor is not open, or not in the right mode."""

    number = _errno.EBADF


class EAGAIN(MediaError, BlockingIOError):
    """Nothing is ready, or the state does not allow it yet."""

    number = _errno.EAGAIN


class ENOMEM(MediaError):
    """There is not enough memory."""

    number = _errno.ENOMEM


class EACCES(MediaError, PermissionError):
    """Access is denied."""

    number = _errno.EACCES


class EFAULT(MediaError):
    """An address is not accessible."""

    number = _errno.EFAULT


class EBUSY(MediaError):
    """The device or resource is in use."""

    number = _errno.EBUSY


class EEXIST(MediaError, FileExistsError):
    """It exists already."""

    number = _errno.EEXIST


class EXDEV(MediaError):
    """The link would join two devices."""

    number = _errno.EXDEV


class ENODEV(MediaError):
    """The device is gone or does not support this."""

    number = _errno.ENODEV


class EINVAL(MediaError):
    """An argument is not valid."""

    number = _errno.EINVAL


class ENFILE(MediaError):
    """The system has too many open files."""

    number = _errno.ENFILE


class EMFILE(MediaError):
    """The process has too many open files."""

    number = _errno.EMFILE


class ENOTTY(MediaError):
    """The device does not know this ioctl."""

    number = _errno.ENOTTY


class EFBIG(MediaError):
    """It would grow too large."""

    number = _errno.EFBIG


class ENOSPC(MediaError):
    """There is not enough room."""

    number = _errno.ENOSPC


class ESPIPE(MediaError):
    """The descriptor cannot be positioned."""

    number = _errno.ESPIPE


class EROFS(MediaError):
    """It can only be read."""

    number = _errno.EROFS


class EPIPE(MediaError, BrokenPipeError):
    """The stream has ended or is broken."""

    number = _errno.EPIPE


class ERANGE(MediaError):
    """A value is out of range."""

    number = _errno.ERANGE


class EDEADLK(MediaError):
    """Waiting would never end."""

    number = _errno.EDEADLK


class ENOSYS(MediaError):
    """The kernel does not have this call."""

    number = _errno.ENOSYS


class ENOLINK(MediaError):
    """The link is not there."""

    number = _errno.ENOLINK


class EPROTO(MediaError):
    """The protocol was violated."""

    number = _errno.EPROTO


class EBADMSG(MediaError):
    """The message cannot be made sense of."""

    number = _errno.EBADMSG


class EOVERFLOW(MediaError):
    """Data was lost, or a value is too large for its type."""

    number = _errno.EOVERFLOW


class EILSEQ(MediaError):
    """The sequence of bytes is not valid."""

    number = _errno.EILSEQ


class EREMOTEIO(MediaError):
    """The other end failed."""

    number = _errno.EREMOTEIO


class EBADR(MediaError):
    """The request is not valid."""

    number = _errno.EBADR


class ENOLCK(MediaError):
    """No lock could be had."""

    number = _errno.ENOLCK


class ENONET(MediaError):
    """The machine is on no network."""

    number = _errno.ENONET


class ENODATA(MediaError):
    """There is no data."""

    number = _errno.ENODATA


class ETIME(MediaError):
    """A timer expired."""

    number = _errno.ETIME


class ENETDOWN(MediaError):
    """The network or bus is down."""

    number = _errno.ENETDOWN


class ENOBUFS(MediaError):
    """There are no buffers left."""

    number = _errno.ENOBUFS


class EOPNOTSUPP(MediaError):
    """The operation is not supported."""

    number = _errno.EOPNOTSUPP


class ETIMEDOUT(MediaError, TimeoutError):
    """It took too long."""

    number = _errno.ETIMEDOUT


class ECONNREFUSED(MediaError, ConnectionRefusedError):
    """The connection was refused."""

    number = _errno.ECONNREFUSED


class ESHUTDOWN(MediaError, BrokenPipeError):
    """The other end was shut down."""

    number = _errno.ESHUTDOWN


class EALREADY(MediaError, BlockingIOError):
    """It is under way already."""

    number = _errno.EALREADY


class EINPROGRESS(MediaError, BlockingIOError):
    """It is under way now."""

    number = _errno.EINPROGRESS


class ECANCELED(MediaError):
    """It was cancelled."""

    number = _errno.ECANCELED


class ENOMEDIUM(MediaError):
    """No medium is inserted."""

    number = _errno.ENOMEDIUM


class ENOTDIR(MediaError, NotADirectoryError):
    """It is no directory."""

    number = _errno.ENOTDIR


class EBADFD(MediaError):
    """The descriptor is in a state in which it cannot be used."""

    number = _errno.EBADFD


class ENOTSUPP(MediaError):
    """The driver does not have the operation; the kernel's own number for that, which it should not show."""

    number = 524
    _text = "Operation is not supported"


EWOULDBLOCK = EAGAIN

# By number, and not by the errno module's names: that gives ENOTSUP for EOPNOTSUPP, and EDEADLOCK for EDEADLK.
_CLASSES: Final = {known.number: known for known in MediaError.__subclasses__()}
