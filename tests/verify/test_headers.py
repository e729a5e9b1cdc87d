"""Headers are found in every form that people have them in, and nothing but them is staged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from uapigen.verify.headers import installed_version, staged
from uapigen.verify.packages import fetched
from uapigen.verify.problem import VerifyError

if TYPE_CHECKING:
    from pathlib import Path


def test_an_include_directory_without_its_c_library(shapes: Path) -> None:
    (shapes / "stdio.h").touch()
    with staged(shapes) as tree:
        assert [path.name for path in tree.include.iterdir()] == ["linux"]
        assert (tree.version, tree.version_code) == ("6.12.107", 396395)
    assert not tree.include.exists()


def test_an_unpacked_package(shapes: Path) -> None:
    (shapes.parent / "usr").mkdir()
    shapes.rename(shapes.parent / "usr" / "include")
    with staged(shapes.parent) as tree:
        assert (tree.include / "linux/shapes.h").is_file()


def test_a_source_tree_as_its_installation_would_leave_it(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text("VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 300\nEXTRAVERSION = -rc1\n")
    uapi = tmp_path / "include" / "uapi" / "linux"
    uapi.mkdir(parents=True)
    (uapi / "a.h").write_text("#include <linux/compiler.h>\nstruct a { void __user *p; } __packed;\n")
    with staged(tmp_path) as tree:
        text = (tree.include / "linux/a.h").read_text()
        assert text.split() == ["struct", "a", "{", "void", "*p;", "}", "__attribute__((packed));"]
        assert tree.version == "6.12.300"
        assert f"LINUX_VERSION_CODE {tree.version_code}\n" in (tree.include / "linux/version.h").read_text()
        assert tree.version_code == (6 << 16) + (12 << 8) + 255


def test_a_version_header_from_before_the_separate_numbers(tmp_path: Path) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux/version.h").write_text("#define LINUX_VERSION_CODE 330463\n")
    assert installed_version(tmp_path) == "5.10.223"


def test_a_directory_without_headers_is_refused_with_what_would_do(tmp_path: Path) -> None:
    with pytest.raises(VerifyError, match=r"no kernel headers here.*\n.*kernel source tree"), staged(tmp_path):
        pass


def test_a_release_that_debian_has_not_is_refused_with_the_mend() -> None:
    with pytest.raises(VerifyError, match=r"headers of 6\.4 \(known: 5\.10.*\n.*--headers DIR"):
        fetched("6.4")


def test_a_mistake_in_a_header_is_told_where_the_user_has_it(shapes: Path) -> None:
    with pytest.raises(VerifyError) as caught, staged(shapes) as tree:
        raise VerifyError(f"{tree.include}/linux/shapes.h:2: wrong")
    assert str(caught.value) == f"{shapes}/linux/shapes.h:2: wrong"
