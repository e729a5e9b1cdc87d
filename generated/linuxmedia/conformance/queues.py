"""What a queue is to a test, whichever interface it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, overload

from linuxmedia.conformance.outcomes import NotReached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Phase: TypeAlias = Literal["allocated", "queued", "streaming", "filled"]
Side: TypeAlias = Literal["capture", "output"]
PHASES: Final[tuple[Phase, ...]] = ("allocated", "queued", "streaming", "filled")


def at_least(phase: Phase, wanted: Phase) -> bool:
    """Whether a queue in `phase` has been through `wanted`."""
    return PHASES.index(phase) >= PHASES.index(wanted)


@dataclass(frozen=True)
class Plane:
    """One plane of a buffer, or the buffer itself where there are no planes."""

    length: int
    offset: int = 0
    """What mmap() takes, for mapped memory."""
    userptr: int = 0
    fd: int = -1


@dataclass(frozen=True)
class QueueBuffer:
    """One buffer that was granted."""

    index: int
    planes: Sequence[Plane]
    make: Callable[[], Any]

    @property
    def length(self) -> int:
        """Bytes in the first plane."""
        return self.planes[0].length

    @property
    def offset(self) -> int:
        """The first plane's offset for mmap()."""
        return self.planes[0].offset

    @property
    def fd(self) -> int:
        """The first plane's DMA-BUF."""
        return self.planes[0].fd

    @property
    def userptr(self) -> int:
        """The first plane's address."""
        return self.planes[0].userptr

    @property
    def plane(self) -> Sequence[Plane]:
        """The planes, under the name that the spec's paths use."""
        return self.planes

    @property
    def template(self) -> Any:
        """A fresh struct that queues this buffer: a v4l2_buffer or a dmx_buffer."""
        return self.make()


class Granted(Sequence[QueueBuffer]):
    """The buffers of a queue, of which a driver may have granted fewer than were asked for."""

    def __init__(self, buffers: Iterable[QueueBuffer]) -> None:
        self._buffers = tuple(buffers)

    def __len__(self) -> int:
        return len(self._buffers)

    def __iter__(self) -> Iterator[QueueBuffer]:
        return iter(self._buffers)

    @overload
    def __getitem__(self, index: int) -> QueueBuffer: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[QueueBuffer, ...]: ...

    def __getitem__(self, index: int | slice) -> QueueBuffer | tuple[QueueBuffer, ...]:
        try:
            return self._buffers[index]
        except IndexError:
            message = f"only {len(self)} of the buffers were granted"
            raise NotReached(message) from None


@dataclass(frozen=True)
class Queue:
    """A queue with the buffers that were granted."""

    type: int
    memory: int
    buffer: Granted

    @property
    def count(self) -> int:
        """How many buffers were granted."""
        return len(self.buffer)

    @property
    def first(self) -> QueueBuffer:
        """The buffer with index 0."""
        return self.buffer[0]

    @property
    def second(self) -> QueueBuffer:
        """The buffer with index 1."""
        return self.buffer[1]

    @property
    def last(self) -> QueueBuffer:
        """The buffer with the highest index."""
        return self.buffer[-1]

    @property
    def size(self) -> int:
        """Bytes in the first plane of each buffer."""
        return self.buffer[0].length
