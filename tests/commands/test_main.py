"""The command line: statuses, hints, and never a traceback."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from uapigen.commands import generate
from uapigen.commands.main import COMMANDS, main
from uapigen.source.load import Spec

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
topic: {title: Typing, header: linux/dvb/dmx.h, page: dvb/dmx.rst}
arg:
  kind: struct
  doc: It.
  fields: [{name: index, type: u32, by: caller, doc: It.}, {name: p, type: long, by: caller, doc: It.}]
kinds: {kind: enum, doc: It., values: {A: {value: 1, doc: It.}}}
DMX_GET: {kind: ioctl, number: "_IOWR('o', 1, arg)", summary: Get., doc: It.}
"""


@pytest.fixture
def spec(write_spec: WriteSpec) -> str:
    """A small spec that is clean."""
    return str(write_spec({"dvb/topic.yaml": TOPIC}))


@pytest.fixture
def broken(write_spec: WriteSpec) -> str:
    """A spec that cannot be read, and would not resolve."""
    return str(write_spec({"dvb/topic.yaml": "a: {kind: struct\n", "dvb/other.yaml": "b: {kind: strukt}\n"}))


def test_clean_runs_end_with_0(spec: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    assert main(["check", "--spec", spec]) == 0
    assert main(["generate", "--spec", spec, "--out", out, "--release", "5.10"]) == 0
    assert main(["facts", "--spec", spec]) == 0
    assert "arg: 16 bytes" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "generate", "facts", "schema", "fmt", "wheel"])
def test_findings_end_with_1_and_their_places(
    broken: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([command, "--spec", broken]) == 1
    error = capsys.readouterr().err
    assert "dvb/topic.yaml:2:1: error: not YAML" in error
    assert re.search(r"^(1 problem|\d problems)$", error, re.MULTILINE)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["genrate"], "no such command: 'genrate'; did you mean 'generate'?"),
        (["facts", "--abi", "x86"], "invalid choice: 'x86'"),
        ([""], "no such command: '' (commands: check, generate, "),
        (["--bogus"], "uapigen: error: no such option: --bogus\n"),
        (["--bogus=6", "check"], "uapigen: error: no such option: --bogus\n"),
        (["--bogus", "6", "check"], "uapigen: error: no such option: --bogus\n"),
        (["--versoin"], "no such option: --versoin; did you mean '--version'?"),
        (["generate", "--no-such"], "uapigen generate: error: no such option: --no-such\n"),
        (["generate", "--relase", "6.1"], "no such option: --relase; did you mean '--release'?"),
        (["lab", "run", "--ouput=x", "--", "true"], "uapigen lab run: error: no such option: --ouput; did you mean"),
        (["check", "extra"], "unrecognized arguments: extra"),
        (["conform", "--timeout", "nan"], "'nan' is not a number of seconds between 0 and 2592000"),
        (["matrix", "--timeout", "inf"], "'inf' is not a number of seconds between 0 and 2592000"),
        (["lab", "run", "--timeout", "x", "--", "true"], "'x' is not a number of seconds between 0 and 2592000"),
        (["report", "--sample", "-5"], "'-5' is not a positive number"),
        (["conform", "--machines", "0"], "'0' is not a positive number"),
        (["mutants", "--machines", "0"], "'0' is not a positive number"),
        ([], "required"),
    ],
)
def test_wrong_use_ends_with_2(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(
    ("release", "message"),
    [
        ("six", "--release: expected a kernel release such as 6.12, got 'six'"),
        ("9.9", "the spec describes 5.10 to 7.2"),
        ("6.21", "--release: no such release: 6.21 (the last before 7.0 was 6.19)"),
    ],
)
def test_a_release_that_cannot_be(spec: str, release: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--spec", spec, "--release", release]) == 2
    assert message in capsys.readouterr().err


def test_a_spec_further_up_has_its_tree_beside_it(
    spec: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec == str(tmp_path / "spec")
    below = tmp_path / "docs" / "notes"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert main(["generate"]) == 0
    assert capsys.readouterr().out.startswith(f"{tmp_path}/generated: Linux 6.12, ")
    assert (tmp_path / "generated" / "linuxmedia" / "errors.py").is_file()
    assert list(below.iterdir()) == []


def test_a_folder_that_is_not_ours_is_refused(spec: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.tex").write_text("")
    assert main(["generate", "--spec", spec, "--out", str(tmp_path / "mine")]) == 2
    assert "files that uapigen did not write" in capsys.readouterr().err


def test_a_spec_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--spec", str(tmp_path / "nothing")]) == 2
    assert "not a spec directory" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written(spec: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["generate", "--spec", spec, "--out", str(tmp_path / "file" / "out")]) == 2
    assert "file" in capsys.readouterr().err


RELEASES = 'default: "6.12"\noldest: "5.10"\nnewest: "7.2"\n'


@pytest.mark.parametrize("command", ["check", "generate"])
@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("5.10", "7.3", "2:10: error: oldest: 7.3 is newer than newest: 7.2"),
        ("7.2", "5.4", "2:10: error: oldest: 5.10 is newer than newest: 5.4"),
        (
            '7.2"\n',
            '7.2"\nlab: ["6.1", "5.4"]\n',
            "4:15: error: lab: 5.4 is not described: the spec describes 5.10 to 7.2",
        ),
        ("6.12", "5.4", "1:11: error: default: 5.4 is not described: the spec describes 5.10 to 7.2"),
    ],
)
def test_releases_that_contradict_each_other(
    write_spec: WriteSpec, capsys: pytest.CaptureFixture[str], command: str, old: str, new: str, message: str
) -> None:
    topic = TOPIC.replace("kinds: {", "kinds: {since: '5.16', ")
    root = write_spec({"dvb/topic.yaml": topic, "releases.yaml": RELEASES.replace(old, new)})
    out = ["--out", str(root.parent / "out")] if command == "generate" else []
    assert main([command, "--spec", str(root), *out]) == 1
    assert capsys.readouterr().err == f"spec/releases.yaml:{message}\n1 problem\n"
    assert not (root.parent / "out").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--findings", "--json"], "--findings takes no --json"),
        (["--rules", "--state", "contradicted"], "--rules takes no --state"),
        (["--coverage", "--findings"], "--coverage and --findings are two reports: ask for one of them"),
        (["--sample", "3", "--call", "DMX_GET", "--release", "6.1"], "--sample takes no --call and no --release"),
        (["--seed", "1"], "without --sample there is no --seed"),
    ],
)
def test_a_report_leaves_nothing_unheeded(words: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", *words]) == 2
    assert capsys.readouterr().err == f"uapigen report: {message}\n"


def test_an_interrupt_ends_with_130(
    spec: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(generate, "tree", interrupted)
    assert main(["generate", "--spec", spec]) == 130
    assert capsys.readouterr().err.strip() == "uapigen generate: interrupted"


INTERRUPTED_IMPORT = """
import signal, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)

sys.meta_path.insert(0, Finder())
"""


@pytest.mark.parametrize("module", ["uapigen.commands.main", "uapigen.ir", "uapigen.commands.check", "uapigen.views"])
@pytest.mark.parametrize(
    "program",
    [
        "from uapigen.__main__ import command_line; sys.exit(command_line())",
        "import runpy; runpy.run_module('uapigen', run_name='__main__')",
    ],
    ids=["uapigen", "python -m uapigen"],
)
def test_an_interrupt_while_importing_ends_with_130_too(module: str, program: str) -> None:
    command = [sys.executable, "-c", INTERRUPTED_IMPORT.format(module=module) + program, "check", "--spec", str(SPEC)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (130, "")
    assert re.fullmatch("uapigen( check)?: interrupted\n", ended.stderr)


def test_an_interrupt_while_a_class_takes_its_fields_in_ends_with_130() -> None:
    program = (
        "import dataclasses, signal, sys\n"
        "dataclasses.Field.__set_name__ = lambda *_: signal.raise_signal(signal.SIGINT)\n"
        "from uapigen.__main__ import command_line; sys.exit(command_line())"
    )
    ended = subprocess.run([sys.executable, "-c", program, "check"], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (130, "uapigen: interrupted\n")


def test_sigterm_ends_with_143_and_is_what_it_was_afterwards(
    spec: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tidied: list[str] = []

    def terminated(*_: object) -> None:
        try:
            signal.raise_signal(signal.SIGTERM)
        finally:
            tidied.append("tidied")

    monkeypatch.setattr(generate, "tree", terminated)
    before = signal.getsignal(signal.SIGTERM)
    assert main(["generate", "--spec", spec]) == 143
    assert capsys.readouterr().err.strip() == "uapigen generate: terminated"
    assert tidied == ["tidied"]
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.parametrize("words", [["--topic", "media"], ["--device", "vivid-000-*"], ["--device=visl"], ["--once"]])
def test_topics_and_devices_are_options_of_conform_itself(
    words: list[str], spec: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["conform", "--spec", spec, "--", *words]) == 2
    assert f"{words[0].partition('=')[0]} is an option of uapigen conform" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--device", "visl"], ["--once"], ["--debug"], ["--", "-x"]])
def test_what_is_recorded_is_whole(words: list[str], spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conform", "--spec", spec, "--record", *words]) == 2
    assert "leave out --debug, --device, --once and arguments for pytest" in capsys.readouterr().err


def test_a_device_that_the_lab_lacks_is_refused_before_anything_is_booted(
    real_spec: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["conform", "--spec", str(real_spec.root), "--output", str(tmp_path / "out"), "--device"]
    assert main([*command, "vivid-000-vid-capp"]) == 2
    assert not (tmp_path / "out").exists()
    assert "--device: the lab has no 'vivid-000-vid-capp'; did you mean 'vivid-000-vid-cap'?" in capsys.readouterr().err


def test_a_topic_without_tests_is_refused_before_anything_is_booted(
    real_spec: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["conform", "--spec", str(real_spec.root), "--output", str(tmp_path / "out"), "--topic"]
    assert main([*command, "v4l2/mmapp"]) == 2
    assert not (tmp_path / "out").exists()
    assert "--topic: no tests of 'v4l2/mmapp'; did you mean 'v4l2/mmap'?" in capsys.readouterr().err


def test_an_exact_version_is_not_taken_for_another_kernel_of_its_release(
    real_spec: Spec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["conform", "--spec", str(real_spec.root), "--output", str(tmp_path / "out"), "--topic", "cec/mode"]
    assert main([*command, "--release", "6.12.999"]) == 2
    assert not (tmp_path / "out").exists()
    assert "no standard lab kernel 6.12.999 is built" in capsys.readouterr().err


def test_a_report_on_a_call_that_is_not_there(real_spec: Spec, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--spec", str(real_spec.root), "--call", "VIDIOC_QBUFF"]) == 2
    assert "--call: the spec has no VIDIOC_QBUFF; did you mean 'VIDIOC_QBUF'?" in capsys.readouterr().err


def test_facts_as_json(spec: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--json", "--spec", spec, "--abi", "armhf"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "structs": {
            "arg": {
                "size": 8,
                "align": 4,
                "fields": {"index": {"offset": 0, "size": 4}, "p": {"offset": 4, "size": 4}},
            }
        },
        "ioctls": {"DMX_GET": 0xC0086F01},
        "constants": {"A": 1},
        "aliases": {},
    }


def test_a_release_inside_a_bracket_is_warned_of(
    write_spec: WriteSpec, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "b: {kind: enum, doc: It., values: {B: {value: 1, doc: It., since: {after: '6.1', by: '6.12'}}}}\n"
    root = write_spec({"dvb/topic.yaml": text})
    assert main(["generate", "--spec", str(root), "--out", str(tmp_path / "out"), "--release", "6.5"]) == 0
    assert capsys.readouterr().err == "warning: whether 6.5 has B is not known exactly\n"


SPEC = Path(__file__).parents[2] / "spec"
UAPIGEN = [sys.executable, "-m", "uapigen"]


@pytest.mark.parametrize(
    "words",
    [["facts", "--spec", SPEC], ["mutants", "--recorded"], ["schema", "--spec", SPEC], ["--help"], ["facts", "-h"]],
)
def test_a_closed_pipe_is_no_error_of_ours(words: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run([*UAPIGEN, *words], stdout=write, stderr=subprocess.PIPE, check=False)
    os.close(write)
    assert ended.returncode == 128 + 13
    assert ended.stderr == b""


def test_what_the_terminal_has_no_letter_for_is_told_all_the_same(spec: str, tmp_path: Path) -> None:
    words = ["generate", "--spec", spec, "--out", str(tmp_path / "gr\xfcn")]
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii"}
    ended = subprocess.run([*UAPIGEN, *words], capture_output=True, text=True, check=False, env=ascii_only)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert r"gr\xfcn: Linux 6.12" in ended.stdout


def test_a_full_disk_is_told_of_help_too() -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run([*UAPIGEN, "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (2, "uapigen --help: No space left on device\n")


@pytest.mark.parametrize(
    ("said", "status"),
    [("facts", 0), ("facts --release 9.9", 2), ("facts --nonsense", 2), ("nonsense", 2), ("check --spec /nowhere", 2)],
)
@pytest.mark.parametrize("streams", [">&-", "2>&-", "<&- >&- 2>&-", "2>/dev/full"])
def test_status_does_not_depend_on_anybody_listening(streams: str, said: str, status: int, spec: str) -> None:
    words = [*said.split(), *(() if "--spec" in said else ("--spec", spec))]
    command = ["sh", "-c", f'exec "$@" {streams}', "sh", *UAPIGEN, *words]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, "Traceback" in ended.stderr) == (status, False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: uapigen {command}" in capsys.readouterr().out


def test_only_the_chosen_command_is_imported() -> None:
    code = (
        "import sys\nfrom uapigen.commands.main import main\n"
        "try: main(['check', '--help'])\nexcept SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith('uapigen.lab')], file=sys.stderr)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stderr.strip() == "[]"
