"""Building, on a source tree that takes no time: its Makefile has the targets of the kernel's."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tarfile
import time
from contextlib import suppress
from pathlib import Path

import pytest

from uapigen.lab import build, cache, config, source
from uapigen.lab.problem import LabError

MAKEFILE = """\
VERSION = 6
PATCHLEVEL = 99
SUBLEVEL = 3
EXTRAVERSION =

allnoconfig:
\tcp $(KCONFIG_ALLCONFIG) $(O)/.config
bzImage:
\t@echo '  CC      one.o'
\t@echo '  LD      two.o'
\t$(RECIPE)
\tmkdir -p $(O)/arch/x86/boot
\techo image >$(O)/arch/x86/boot/bzImage
"""

BUILD = """\
import sys
from pathlib import Path
from uapigen.lab import build, config, source
build.build(source.from_path(Path(sys.argv[1])), config.load("standard"))
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    folder = tmp_path / "linux"
    folder.mkdir()
    (folder / "Makefile").write_text(MAKEFILE)
    return folder


def left_in_cache() -> list[str]:
    return sorted(path.name for path in (cache.root() / "kernels").iterdir() if path.name != ".lock")


def test_a_kernel_is_built_found_again_and_chosen(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KCFLAGS", "-DFOREIGN")
    standard = config.load("standard")
    found = source.from_path(tree)
    assert cache.lookup(found.identity, standard) is None
    kernel = build.build(found, standard)
    assert (kernel.version, kernel.release, kernel.variant, kernel.steps) == ("6.99.3", "6.99", "standard", 2)
    assert kernel.image.read_text() == "image\n"
    assert (kernel.directory / "config").read_text() == standard.text
    assert left_in_cache() == [kernel.directory.name]
    assert cache.lookup(found.identity, standard) == kernel
    assert cache.lookup(found.identity, config.load("debug")) is None
    assert cache.choose("6.99", standard) == cache.choose("6.99.3", standard) == kernel


def test_a_change_of_the_tree_is_another_source(tree: Path) -> None:
    before = source.from_path(tree).identity
    (tree / ".git").mkdir()
    assert source.from_path(tree).identity == before
    (tree / "new.c").write_text("int new;\n")
    assert source.from_path(tree).identity != before


def test_the_tree_is_not_written_to(tree: Path) -> None:
    build.build(source.from_path(tree), config.load("standard"))
    assert [path.name for path in tree.iterdir()] == ["Makefile"]


def test_a_tarball(tree: Path, tmp_path: Path) -> None:
    tarball = tmp_path / "linux-6.99.3.tar.xz"
    with tarfile.open(tarball, "w:xz") as file:
        file.add(tree, "linux-6.99.3")
    found = source.from_path(tarball)
    kernel = build.build(found, config.load("standard"))
    assert kernel.version == "6.99.3"
    assert cache.lookup(source.from_path(tarball).identity, config.load("standard")) == kernel


def test_an_interrupted_build_leaves_nothing(tree: Path) -> None:
    marker = tree.parent / "running"
    (tree / "Makefile").write_text(MAKEFILE.replace("$(RECIPE)", f"touch {marker}; sleep 1000"))
    environment = {**os.environ, "PYTHONPATH": str(Path(build.__file__).parents[2])}
    with subprocess.Popen([sys.executable, "-c", BUILD, str(tree)], env=environment, stderr=subprocess.PIPE) as builder:
        limit = time.monotonic() + 20
        while not marker.exists() and time.monotonic() < limit:
            time.sleep(0.05)
        assert running(marker)
        builder.send_signal(signal.SIGINT)
        assert b"KeyboardInterrupt" in builder.communicate()[1]
    assert left_in_cache() == []
    assert not running(marker), "a compiler outlived its build"


def running(marker: Path) -> list[bytes]:
    """List the command lines that name a file."""
    found: list[bytes] = []
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            found.append(entry.read_bytes())
    return [words for words in found if bytes(marker) in words]


def test_what_a_killed_build_left_is_removed(tree: Path) -> None:
    leftover = cache.root() / "kernels" / "building-killed"
    leftover.mkdir(parents=True)
    kernel = build.build(source.from_path(tree), config.load("standard"))
    assert left_in_cache() == [kernel.directory.name]


def test_a_failed_build_shows_its_end(tree: Path) -> None:
    (tree / "Makefile").write_text(MAKEFILE.replace("$(RECIPE)", "echo 'one.c:1: error: no'; exit 1"))
    with pytest.raises(LabError, match=r"bzImage failed with status 2(.|\n)*one\.c:1: error: no"):
        build.build(source.from_path(tree), config.load("standard"))
    assert left_in_cache() == []


def test_a_full_disk_is_told(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "Makefile").write_text(MAKEFILE.replace("$(RECIPE)", "cat Makefile >/dev/full"))
    with pytest.raises(LabError, match=r"not enough room(.|\n)*nothing was left behind"):
        build.build(source.from_path(tree), config.load("standard"))
    assert left_in_cache() == []
    monkeypatch.setattr(build, "_ROOM", 1 << 60)
    with pytest.raises(LabError, match="set XDG_CACHE_HOME"):
        build.build(source.from_path(tree), config.load("standard"))


def test_what_is_no_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="not a kernel source tree"):
        source.from_path(tmp_path)
    with pytest.raises(LabError, match="no such directory or tarball"):
        source.from_path(tmp_path / "none")


def test_a_kernel_that_is_not_built_names_the_command() -> None:
    with pytest.raises(LabError, match=r"built: none(.|\n)*uapigen lab build 6\.12"):
        cache.choose("6.12", config.load("standard"))


def test_a_kernel_of_an_older_configuration_is_not_used(tree: Path) -> None:
    build.build(source.from_path(tree), config.Config("standard", "CONFIG_OLD=y\n"))
    with pytest.raises(LabError, match="with the present configuration"):
        cache.choose("6.99", config.load("standard"))


def test_damaged_metadata_names_its_place(tree: Path) -> None:
    kernel = build.build(source.from_path(tree), config.load("standard"))
    (kernel.directory / "kernel.json").write_text("{")
    with pytest.raises(LabError, match=r"kernel\.json: damaged"):
        cache.kernels()
