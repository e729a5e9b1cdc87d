"""The archive that boots the lab can be read by the programs that read such archives."""

from __future__ import annotations

import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from uapigen.lab import initramfs
from uapigen.lab.initramfs import Entry
from uapigen.lab.problem import LabError


def test_cpio_unpacks_it(tmp_path: Path) -> None:
    entries = [
        Entry("folder", stat.S_IFDIR | 0o755),
        Entry("folder/odd", stat.S_IFREG | 0o644, b"odd"),
        Entry("folder/empty", stat.S_IFREG | 0o600),
        Entry("program", stat.S_IFREG | 0o755, b"#!/bin/sh\n"),
    ]
    subprocess.run(["busybox", "cpio", "-i"], input=initramfs.archive(entries), cwd=tmp_path, check=True)
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")} == {entry.name for entry in entries}
    assert (tmp_path / "folder" / "odd").read_bytes() == b"odd"
    assert stat.S_IMODE((tmp_path / "program").stat().st_mode) == 0o755


def test_listing_of_the_real_archive() -> None:
    archive = initramfs.make({"settings": "A=1\n", "job": "true\n"})
    listed = subprocess.run(["busybox", "cpio", "-t"], input=archive, capture_output=True, check=True).stdout.split()
    assert {b"init", b"lab/busybox", b"lab/command.sh", b"lab/job/job", b"lab/job/settings"} <= set(listed)


def test_same_job_same_bytes() -> None:
    job = {"b": "2", "a": "1"}
    assert initramfs.make(job) == initramfs.make(dict(sorted(job.items())))


def test_file_names_and_contents_need_not_be_text() -> None:
    assert b"caf\xe9" in initramfs.make({"job": "cd caf\udce9\n"})


def test_a_busybox_with_libraries_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dynamic = shutil.which("ls")
    assert dynamic is not None
    shutil.copy(dynamic, tmp_path / "busybox")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(LabError, match=r"needs shared libraries(.|\n)*apt-get install busybox-static"):
        initramfs.busybox()
