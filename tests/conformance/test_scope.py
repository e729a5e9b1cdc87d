"""What a run of the suite finds in its own process."""

from __future__ import annotations

import mmap
import os

from linuxmedia.conformance import calls
from linuxmedia.conformance.scope import device_mappings
from linuxmedia.conformance.system import MAP_ANONYMOUS, MAP_PRIVATE, PROT_READ

LENGTH = mmap.PAGESIZE


def test_mappings_of_devices_are_found_and_those_of_nothing_are_not() -> None:
    before = device_mappings()
    zero = os.open("/dev/zero", os.O_RDONLY)
    of_device = calls.mmap(0, LENGTH, PROT_READ, MAP_PRIVATE, zero, 0).value
    of_nothing = calls.mmap(0, LENGTH, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0).value
    os.close(zero)
    try:
        assert device_mappings() - before == {(of_device, of_device + LENGTH)}
    finally:
        calls.munmap(of_device, LENGTH)
        calls.munmap(of_nothing, LENGTH)
    assert device_mappings() == before
