"""The wheels: linuxmedia needs nothing but Python, and an installed uapigen needs no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str, cwd: Path, **environment: str) -> str:
    """What a command prints; the test fails with what it says when it fails."""
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the generated package of 6.12."""
    folder = tmp_path_factory.mktemp("wheel")
    return Path(
        run(sys.executable, "-m", "uapigen", "wheel", "--release", "6.12", "--out", str(folder), cwd=ROOT).strip()
    )


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, installed into a folder of its own."""
    folder = tmp_path_factory.mktemp("site")
    pip = (sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(folder))
    run(*pip, str(wheel), cwd=ROOT)
    return folder


def test_the_version_is_the_kernels(wheel: Path) -> None:
    assert wheel.name == "linuxmedia-6.12-py3-none-any.whl"


def test_it_imports_where_there_is_nothing_else(installed: Path, tmp_path: Path) -> None:
    script = (
        f"import sys; sys.path.append({str(installed)!r})\n"
        "from linuxmedia.uapi import cec, dmabuf, dvb, lirc, media, subdev, v4l2\n"
        "print(hex(dvb.DMX_EXPBUF), v4l2.v4l2_buffer(index=3).index, 'yaml' in sys.modules)"
    )
    # -S leaves site-packages out, -I the environment and the current directory.
    assert run(sys.executable, "-I", "-S", "-c", script, cwd=tmp_path).split() == ["0xc00c6f3e", "3", "False"]


def test_it_asks_for_nothing(installed: Path) -> None:
    (metadata,) = installed.glob("linuxmedia-*.dist-info/METADATA")
    required = [line for line in metadata.read_text().splitlines() if line.startswith("Requires-Dist")]
    assert all("extra ==" in line for line in required), required


def test_an_installed_uapigen_carries_the_spec(tmp_path: Path) -> None:
    pip = (
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--target",
        str(tmp_path / "site"),
    )
    run(*pip, str(ROOT), cwd=tmp_path)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    told = run(sys.executable, "-m", "uapigen", "generate", cwd=elsewhere, PYTHONPATH=str(tmp_path / "site"))
    assert "files written" in told
    assert (elsewhere / "generated" / "linuxmedia" / "uapi" / "dvb" / "_demux_expbuf.py").read_bytes() == (
        ROOT / "generated" / "linuxmedia" / "uapi" / "dvb" / "_demux_expbuf.py"
    ).read_bytes()
