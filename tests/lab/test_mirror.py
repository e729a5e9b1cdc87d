"""The Debian mirror is taken from whatever apt is configured with."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.lab import mirror
from uapigen.lab.problem import LabError

ONE_LINE = """\
# deb http://commented.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb https://packages.example/tools tools-bookworm main
deb [arch=amd64] https://other.example/linux/debian bookworm stable
deb http://security.example/debian-security bookworm-security main

deb [arch=amd64 signed-by=/usr/share/keyrings/mine.gpg] http://mirror.example/debian/ bookworm main contrib # ours
"""

DEB822 = """\
Enabled: no
Types: deb
URIs: http://disabled.example/debian
Suites: trixie
Components: main

Types: deb-src
URIs: http://source.example/debian
Suites: trixie
Components: main

# a comment
Types: deb deb-src
URIs: http://first.example/debian
 http://second.example/debian
Suites: trixie
# a comment in the middle
 trixie-updates
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
"""


def test_one_line_style(tmp_path: Path) -> None:
    (tmp_path / "sources.list").write_text(ONE_LINE)
    keyring = "/usr/share/keyrings/mine.gpg"
    found = mirror.Archive("http://mirror.example/debian/", ("bookworm",), ("main", "contrib"), keyring)
    assert mirror.find(tmp_path) == found


def test_deb822_style(tmp_path: Path) -> None:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "debian.sources").write_text(DEB822)
    assert [archive.uri for archive in mirror.archives(tmp_path)] == [
        "http://first.example/debian",
        "http://second.example/debian",
    ]
    found = mirror.find(tmp_path)
    assert found.suites == ("trixie", "trixie-updates")
    assert found.signed_by == ""


def test_list_files_of_others_come_before_but_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / "sources.list.d" / "a.list").write_text("deb https://packages.example/apt cloud-bookworm main\n")
    (tmp_path / "sources.list.d" / "b.list").write_text("deb http://mirror.example/debian sid main\n")
    assert mirror.find(tmp_path).uri == "http://mirror.example/debian"


def test_no_mirror_names_the_ways_out(tmp_path: Path) -> None:
    with pytest.raises(LabError, match=r"no Debian mirror(.|\n)*--mirror URI(.|\n)*--source DIR\|TARBALL"):
        mirror.find(tmp_path)
