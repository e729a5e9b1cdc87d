"""Make a call in another process."""

from __future__ import annotations

import ctypes
import os
import signal
import struct
import warnings
from functools import wraps
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance.calls import Outcome, address_of
from linuxmedia.conformance.outcomes import NotReached
from linuxmedia.conformance.privileges import give_up_privileges

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ParamSpec

    P = ParamSpec("P")

_ANSWER: Final = struct.Struct("qi")
_PR_SET_PDEATHSIG: Final = 1


def in_child(call: Callable[P, Outcome]) -> Callable[P, Outcome]:
    """Let a forked child make the call. Its arguments come back as the call left them; what they point to does not."""

    @wraps(call)
    def calling(*args: P.args, **kwargs: P.kwargs) -> Outcome:
        return _ask(lambda: call(*args, **kwargs), args)

    calling.__name__ = f"in a child: {call.__name__}"
    return calling


def unprivileged(call: Callable[P, Outcome]) -> Callable[P, Outcome]:
    """Let a forked child without any capability, of a user who owns nothing, make the call."""

    @wraps(call)
    def calling(*args: P.args, **kwargs: P.kwargs) -> Outcome:
        def lowered() -> Outcome:
            give_up_privileges()
            return call(*args, **kwargs)

        return _ask(lowered, args)

    calling.__name__ = f"unprivileged: {call.__name__}"
    return calling


def hold_descriptors() -> int:
    """Fork a child that does nothing but hold what is open now. Returns its process id."""
    child = _fork()
    if child == 0:
        while True:
            signal.pause()
    return child


def end(child: int) -> None:
    """Kill a child and take its status."""
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _fork() -> int:
    with warnings.catch_warnings():
        # Other threads of ours sleep in system calls: none holds a lock that the child needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    return child


def _ask(call: Callable[[], Outcome], args: tuple[object, ...]) -> Outcome:
    memories = [(address_of(arg), memoryview(arg).nbytes) for arg in args if _is_memory(arg)]  # type: ignore[arg-type]  # _is_memory has looked
    answer, question = os.pipe2(os.O_CLOEXEC)
    child = _fork()
    if child == 0:
        _answer(call, memories, question)
    os.close(question)
    try:
        with open(answer, "rb") as stream:  # noqa: PTH123 - a descriptor, not a path
            reply = stream.read()
    finally:
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
    if len(reply) < _ANSWER.size:
        message = f"the child ended before it could answer, wait status {status:#x}"
        raise NotReached(message)
    place = _ANSWER.size
    for address, length in memories:
        ctypes.memmove(address, reply[place : place + length], length)
        place += length
    return Outcome(*_ANSWER.unpack_from(reply))


def _answer(call: Callable[[], Outcome], memories: list[tuple[int, int]], question: int) -> None:
    """Make the call, write the answer and leave at once, without the interpreter's cleaning up."""
    status = 1
    try:
        outcome = call()
        reply = _ANSWER.pack(outcome.value, outcome.errno)
        reply += b"".join(ctypes.string_at(address, length) for address, length in memories)
        with open(question, "wb") as stream:
            stream.write(reply)
        status = 0
    finally:
        os._exit(status)


def _is_memory(arg: object) -> bool:
    if isinstance(arg, (int, str, bytes)) or arg is None:
        return False
    try:
        memoryview(arg)  # type: ignore[arg-type]  # whether it is one is the question
    except TypeError:
        return False
    return True
