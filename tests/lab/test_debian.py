"""Debian's apt, asked privately, fails with a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.lab import mirror, source
from uapigen.lab.problem import LabError


def test_a_mirror_that_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(LabError) as raised:
        source.from_debian("6.12", f"file:{tmp_path}/no-mirror", tmp_path / "apt")
    text = str(raised.value)
    assert text.startswith("cannot fetch linux-source-6.12 from Debian\n")
    assert "(suite trixie) failed" in text
    assert "(suite bookworm-backports) failed" in text
    assert text.endswith("give the kernel's source with --source DIR|TARBALL")


def test_the_machines_own_lists_are_not_touched(tmp_path: Path) -> None:
    lists = Path("/var/lib/apt/lists")
    before = sorted((path.name, path.stat().st_mtime_ns) for path in lists.iterdir())
    with pytest.raises(LabError):
        source.from_debian("6.12", f"file:{tmp_path}/no-mirror", tmp_path / "apt")
    assert sorted((path.name, path.stat().st_mtime_ns) for path in lists.iterdir()) == before


def test_without_a_mirror_the_ways_out_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mirror.find, "__defaults__", (tmp_path,))
    with pytest.raises(LabError, match="--mirror URI"):
        source.from_debian("7.2", None, tmp_path / "apt")
