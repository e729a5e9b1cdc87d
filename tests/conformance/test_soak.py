"""What a soak takes for a leak, and what it forgives."""

from __future__ import annotations

from collections.abc import Sequence

from linuxmedia.conformance.held import Held, growing


def counts(*objects: int, fds: Sequence[int] = (5, 5, 5)) -> list[Held]:
    return [Held({"kmalloc-64": count, "dentry": 900}, fd, 2) for count, fd in zip(objects, fds, strict=True)]


def test_one_object_for_every_walk_is_a_leak() -> None:
    assert growing(counts(100, 150, 200), walks=50) == ["100 objects of kmalloc-64"]


def test_one_object_for_every_other_walk_is_a_leak() -> None:
    assert growing(counts(100, 125, 150), walks=50) == ["50 objects of kmalloc-64"]


def test_what_other_tasks_took_once_is_none() -> None:
    assert not growing(counts(100, 400, 400), walks=50)


def test_what_comes_and_goes_is_none() -> None:
    assert not growing(counts(100, 400, 120), walks=50)


def test_one_descriptor_is_a_leak() -> None:
    assert growing(counts(100, 100, 100, fds=(5, 5, 6)), walks=50) == ["1 descriptors"]
