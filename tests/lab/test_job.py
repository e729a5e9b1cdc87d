"""What the machine inside is told to do."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from uapigen.lab import boot, job
from uapigen.lab.boot import Attached, Machine
from uapigen.lab.cache import Kernel
from uapigen.lab.job import Job
from uapigen.lab.problem import LabError

KERNEL = Kernel(Path("/kernel"), "6.12.1", "standard", "", "", 0)


def test_closed_directories_are_named_parents_first(tmp_path: Path) -> None:
    outer = tmp_path / "outer"
    inner = outer / "open" / "inner"
    inner.mkdir(parents=True)
    inner.chmod(0o700)
    outer.chmod(0o750)
    closed = [path for path in job.closed_directories([inner]) if path.is_relative_to(outer)]
    assert closed == [outer, inner]


def test_both_the_link_and_its_target_are_opened(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(target)
    assert target in job.closed_directories([tmp_path / "link"])


@pytest.mark.parametrize("folder", ["/", "/proc/self", "/dev/shm/out", "/sys", "/run/user"])
def test_an_output_folder_that_the_lab_hides_is_refused(folder: str) -> None:
    with pytest.raises(LabError, match="--output"):
        job.check_output(Path(folder))


def test_the_adapter_needs_no_package_of_the_caller() -> None:
    told = job.files(Job(["true"], Path("/output"), 1.0), KERNEL)["adapter"]
    start, program = told.rsplit(maxsplit=1)
    assert Path(program).name == "__main__.py"
    # Imported, it plugs nothing in.
    imported = f"{start} -c 'import sys, uapigen.lab.adapter.__main__; print(*sys.modules)'"
    ran = subprocess.run(["sh", "-c", imported], capture_output=True, text=True, check=True)
    assert not {"typing", "dataclasses", "site", "re"} & set(ran.stdout.split())


def test_each_borrowed_card_is_where_the_machine_has_it() -> None:
    told = shlex.split(job.files(Job(["true"], Path("/output"), 1.0), KERNEL)["settings"])
    (pairs,) = (line.partition("=")[2] for line in told if line.startswith("LAB_BORROWED="))
    attached = Attached(Path("/initramfs"), Path("/output"), Path("/log"), 3, None)
    machine = boot.command(KERNEL, Machine(), "tcg", attached)
    cards = [word.partition("addr=")[2] for word in machine if word.startswith("edu,")]
    assert [pair.partition("@0000:00:")[2] for pair in pairs.split()] == cards
    assert cards


def test_the_active_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIRTUAL_ENV", "/theirs")
    monkeypatch.setenv("PATH", "relative:/theirs/bin::/usr/bin")
    paths = job.search_path().split(":")
    assert paths[:3] == ["/theirs/bin", f"{sys.prefix}/bin", "/usr/bin"]
    assert "/usr/sbin" in paths
    assert "relative" not in paths
