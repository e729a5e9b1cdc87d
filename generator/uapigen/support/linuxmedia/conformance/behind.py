"""What a V4L2 device is set to behind those of its inputs and outputs that were not chosen at first.

Standards, timings and some controls belong to an input: while another one is chosen they can be neither read nor set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import calls, controls, scalars
from linuxmedia.conformance.values import Values
from linuxmedia.uapi import v4l2

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from linuxmedia.conformance.setting import Setting

    Place = tuple[int, int]
    """The request that chooses, and the number that it chose."""

_READ: Final[Mapping[int, int]] = {
    v4l2.VIDIOC_S_INPUT: v4l2.VIDIOC_G_INPUT,
    v4l2.VIDIOC_S_OUTPUT: v4l2.VIDIOC_G_OUTPUT,
}
CHOOSING: Final = frozenset(_READ)
"""The requests that choose another input or output."""


class Behind:
    """Read when a test first gets there, and set back after each test that was there."""

    def __init__(self, settings: Collection[Setting], elsewhere: Collection[int]) -> None:
        self._settings = settings
        self._elsewhere = elsewhere
        """Ids of the controls that can be set whatever is chosen."""
        self._kept: dict[Place, tuple[Values, list[tuple[Setting, bytes]]]] = {}
        self._visited: set[Place] = set()

    def chosen(self, fd: int, request: int) -> None:
        """Another one has been chosen just now."""
        number = scalars.int_()
        if calls.ioctl(fd, _READ[request], number).errno:
            return
        place = (request, number.value)
        self._visited.add(place)
        if place not in self._kept:
            own = [each for each in controls.every(fd) if each.settable and each.id not in self._elsewhere]
            settings = [(each, content) for each in self._settings if (content := each.read(fd)) is not None]
            self._kept[place] = Values(fd, own), settings

    @property
    def visited(self) -> bool:
        """Whether a test has been there since they were set back."""
        return bool(self._visited)

    def set_back(self, fd: int) -> None:
        """Set back what differs wherever the test has been; what is chosen then is the last of these."""
        for place in self._visited:
            request, number = place
            calls.ioctl(fd, request, scalars.int_(number))
            values, settings = self._kept[place]
            for setting, content in settings:
                if setting.read(fd) != content:
                    setting.write(fd, content)
            values.set_back(fd)
        self._visited.clear()
