"""The command line of `uapigen lab`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from uapigen.commands.main import main

from .test_build import MAKEFILE


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nothing"],
        ["run"],
        ["run", "--timeout", "0", "--", "true"],
        ["run", "--timeout", "nan", "--", "true"],
        ["run", "--vivid", "n_devs", "--", "true"],
        ["run", "--param", "vivid.n_devs=1 init=/bin/sh", "--", "true"],
        ["run", "--env", "NO_SUCH_VARIABLE", "--", "true"],
        ["run", "--memory", "-1", "--", "true"],
        ["build", "six"],
        ["build", "--source", "a", "--mirror", "b"],
    ],
    ids=" ".join,
)
def test_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["lab", *words])
    assert ended.value.code == 2
    assert "usage: uapigen lab" in capsys.readouterr().err


def test_nothing_is_built(own_cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert own_cache.exists() is False
    assert main(["lab", "list"]) == 0
    assert main(["lab", "list", "--json"]) == 0
    assert capsys.readouterr().out == "no kernel is built; build one with: uapigen lab build\n[]\n"
    assert main(["lab", "run", "--", "true"]) == 125
    assert "uapigen lab build 6.12" in capsys.readouterr().err


@pytest.mark.usefixtures("own_cache")
def test_build_and_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "linux").mkdir()
    (tmp_path / "linux" / "Makefile").write_text(MAKEFILE)
    assert main(["lab", "build", "--source", str(tmp_path / "linux")]) == 0
    assert "Linux 6.99.3 was built:" in capsys.readouterr().out
    assert main(["lab", "build", "--source", str(tmp_path / "linux")]) == 0
    assert "Linux 6.99.3 is built:" in capsys.readouterr().out
    assert main(["lab", "list", "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["release"], listed["size"]) == ("6.99", 6)
    assert Path(listed["path"], "bzImage").is_file()
    assert main(["lab", "list"]) == 0
    assert listed["config_hash"] in capsys.readouterr().out


@pytest.mark.usefixtures("own_cache")
def test_missing_tools(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["lab", "build"]) == 1
    assert "sudo apt-get install apt" in capsys.readouterr().err


@pytest.mark.lab
def test_missing_tools_to_boot(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["lab", "run", "--accel", "tcg", "--", "true"]) == 125
    assert "sudo apt-get install busybox-static qemu-system-x86" in capsys.readouterr().err


@pytest.mark.lab
def test_a_command_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "run", "--", "no-such-command"]) == 127
    assert "no-such-command: command not found" in capsys.readouterr().err


@pytest.mark.lab
def test_a_run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSED", "through")
    options = ["--vivid", "n_devs=1", "--env", "PASSED", "--env", "NEW=a b", "--output", str(tmp_path / "a,b")]
    script = 'cat /sys/module/vivid/parameters/n_devs; echo $PASSED $NEW; echo x >"$LAB_OUTPUT/file"; exit 9'
    assert main(["lab", "run", *options, "--", "sh", "-c", script, "--", "x"]) == 9
    assert capfdbinary.readouterr().out == b"1\nthrough a b\n"
    assert (tmp_path / "a,b" / "file").read_text() == "x\n"


@pytest.mark.lab
def test_time_is_up(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "run", "--timeout", "1", "--", "sleep", "100"]) == 124
    assert "ended after 1 s, as --timeout says; the last kernel messages were" in capsys.readouterr().err


@pytest.mark.lab
def test_a_panic(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "run", "--", "sh", "-c", "echo c >/proc/sysrq-trigger"]) == 125
    told = capsys.readouterr().err
    assert "the kernel panicked:" in told
    assert "Kernel panic - not syncing: sysrq triggered crash" in told


@pytest.mark.lab
def test_an_oops_ends_the_run_when_asked() -> None:
    command = ["--", "grep", "-q", "oops=panic", "/proc/cmdline"]
    assert main(["lab", "run", *command]) == 1
    assert main(["lab", "run", "--panic-on-oops", *command]) == 0
