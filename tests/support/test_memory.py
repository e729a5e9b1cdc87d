"""Mapped memory cannot be touched after it is unmapped, and does not keep the device open."""

# pyright: basic

from __future__ import annotations

import ctypes
import gc
import mmap
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from copy import copy, deepcopy
from pathlib import Path
from typing import Any

import pytest

from linuxmedia import errors
from linuxmedia.memory import READ, map_buffer

PAGE = mmap.PAGESIZE


@pytest.fixture
def device() -> Iterator[Any]:
    descriptor = os.memfd_create("linuxmedia-test-buffer")
    os.ftruncate(descriptor, 4 * PAGE)
    yield descriptor
    os.close(descriptor)


def mapped() -> int:
    return Path("/proc/self/maps").read_text().count("linuxmedia-test-buffer")


def test_what_is_written_is_shared(device: int) -> None:
    with map_buffer(device, 2 * PAGE, PAGE) as mapping:
        assert len(mapping) == 2 * PAGE
        mapping.view[:3] = b"abc"
        assert os.pread(device, 3, PAGE) == b"abc"
        assert mapped() == 1
    assert mapping.closed
    assert mapped() == 0


def test_a_view_dies_with_the_mapping(device: int) -> None:
    with map_buffer(device, PAGE, 0) as mapping:
        view = mapping.view
    with pytest.raises(ValueError, match="released"):
        _ = view[0]
    with pytest.raises(ValueError, match=r"^the mapping is closed$"):
        _ = mapping.view
    mapping.close()
    assert len(mapping) == 0


def test_a_view_that_its_user_released_is_followed_by_another(device: int) -> None:
    with map_buffer(device, PAGE, 0) as mapping:
        with mapping.view as view:
            view[:3] = b"abc"
        assert (len(mapping), repr(mapping), mapping.closed) == (PAGE, f"<Mapping of {PAGE} bytes>", False)
        assert bytes(mapping.view[:3]) == b"abc"
        assert mapping.view is mapping.view
        mapping.view.release()
    assert (len(mapping), repr(mapping), mapping.closed) == (0, "<Mapping, closed>", True)
    assert mapped() == 0
    with pytest.raises(ValueError, match=r"^the mapping is closed$"):
        _ = mapping.view


def test_what_was_made_from_a_view_since_released_still_holds_the_memory(device: int) -> None:
    mapping = map_buffer(device, PAGE, 0)
    with mapping.view as view:
        part = view[:3]
    mapping.view[:3] = b"abc"
    with pytest.raises(BufferError, match="the mapping is in use"):
        mapping.close()
    assert bytes(part) == bytes(mapping.view[:3]) == b"abc"
    part.release()
    del part
    mapping.close()
    assert mapped() == 0


CONSUMERS = {
    "slice": lambda view: view[10:20],
    "view": memoryview,
    "ctypes": (ctypes.c_ubyte * 16).from_buffer,
    "cast": lambda view: view.cast("I"),
    "read-only": lambda view: view.toreadonly(),
}


@pytest.mark.parametrize("consumer", CONSUMERS.values(), ids=CONSUMERS)
def test_closing_is_refused_while_something_made_from_the_view_lives(
    device: int, consumer: Callable[[memoryview], Any]
) -> None:
    mapping = map_buffer(device, PAGE, 0)
    held = consumer(mapping.view)
    for _ in range(2):
        with pytest.raises(BufferError, match="in use by a slice, an array or another object"):
            mapping.close()
        assert not mapping.closed
        assert mapped() == 1
        assert bytes(held)[:1] == b"\0"
        assert mapping.view[PAGE - 1] == 0
    del held
    gc.collect()
    mapping.close()
    assert mapped() == 0


@pytest.mark.parametrize("consumer", CONSUMERS.values(), ids=CONSUMERS)
def test_memory_outlives_a_mapping_that_was_dropped(device: int, consumer: Callable[[memoryview], Any]) -> None:
    held = consumer(map_buffer(device, PAGE, 0).view)
    gc.collect()
    assert mapped() == 1
    assert bytes(held)[:1] == b"\0"
    del held
    gc.collect()
    assert mapped() == 0


def test_bytes_are_a_copy(device: int) -> None:
    with map_buffer(device, PAGE, 0) as mapping:
        content = bytes(mapping.view)
    assert content == bytes(PAGE)


def test_an_error_under_way_is_not_hidden(device: int) -> None:
    held: list[memoryview] = []
    with pytest.raises(KeyError, match="mine"), map_buffer(device, PAGE, 0) as mapping:  # noqa: PT012  # all of it
        held.append(mapping.view[:1])
        raise KeyError("mine")
    assert not mapping.closed
    held.clear()
    mapping.close()


def test_the_device_can_be_closed_on_its_own() -> None:
    descriptor = os.memfd_create("linuxmedia-test-buffer")
    os.ftruncate(descriptor, PAGE)
    before = len(list(Path("/proc/self/fd").iterdir()))  # counted, not read
    with map_buffer(descriptor, PAGE, 0) as mapping:
        assert len(list(Path("/proc/self/fd").iterdir())) == before  # as above
        os.close(descriptor)
        mapping.view[0] = 1


def test_a_read_only_mapping_cannot_be_written(device: int) -> None:
    with map_buffer(device, PAGE, 0, protection=READ) as mapping:
        with pytest.raises(TypeError, match="read-only"):
            mapping.view[0] = 1
        with pytest.raises(TypeError, match="not writable"):
            ctypes.c_ubyte.from_buffer(mapping.view)


def test_failures_are_explained(device: int) -> None:
    with pytest.raises(errors.EINVAL, match=r"^\[Errno 22\] mmap: Invalid argument$"):
        map_buffer(device, 0, 0)
    with pytest.raises(errors.EINVAL):
        map_buffer(device, PAGE, 1)
    with pytest.raises(errors.EBADF):
        map_buffer(-1, PAGE, 0)
    with pytest.raises(ValueError, match="neither may be negative"):
        map_buffer(device, -1, 0)


@pytest.mark.parametrize("protection", [0, mmap.PROT_WRITE, mmap.PROT_EXEC])
def test_what_could_not_be_read_is_not_mapped(device: int, protection: int) -> None:
    with pytest.raises(ValueError, match=r"^a mapping has a view to read it by: protection is READ or READ_WRITE$"):
        map_buffer(device, PAGE, 0, protection=protection)
    assert mapped() == 0


@pytest.mark.parametrize("copying", [copy, deepcopy, pickle.dumps])
def test_a_mapping_has_no_twin(device: int, copying: Callable[[Any], Any]) -> None:
    with map_buffer(device, PAGE, 0) as mapping:
        with pytest.raises(TypeError, match=r"^a Mapping is of one process, and cannot be copied or pickled"):
            copying(mapping)
        assert len(mapping.view) == PAGE


@pytest.mark.parametrize(("length", "offset"), [(2**64 + PAGE, 0), (sys.maxsize + 1, 0), (PAGE, 2**63), (PAGE, 2**64)])
def test_what_does_not_fit_is_refused_and_not_wrapped(device: int, length: int, offset: int) -> None:
    with pytest.raises(OverflowError, match="cannot map"):
        map_buffer(device, length, offset)


def test_a_descriptor_that_does_not_fit_is_not_another_one(device: int) -> None:
    with pytest.raises(OverflowError, match=f"a file descriptor is an int of C: {device + 2**32} does not fit"):
        map_buffer(device + 2**32, PAGE, 0)
