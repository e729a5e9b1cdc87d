"""Hardware is spared, found by what the user names, and its absence is explained."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from linuxmedia.conformance import permissions
from linuxmedia.conformance.devices import Device
from linuxmedia.conformance.outcomes import Spared
from linuxmedia.conformance.permissions import Guard
from linuxmedia.conformance.wanted import NoDevice, Wanted, chosen
from linuxmedia.uapi import cec, dvb, v4l2

from .conftest import REPOSITORY, Play

NULL = Device("video-capture", "/dev/null", "uvcvideo", "Webcam")
ZERO = Device("video-output", "/dev/zero", "vivid", "vivid-000-vid-out")
FULL = Device("radio-output", "/dev/full", "si4713", "Transmitter")


@pytest.fixture
def opened() -> dict[str, int]:
    return {path: os.open(path, os.O_RDWR) for path in ("/dev/null", "/dev/zero", "/dev/full")}


def guard(*allowed: str, as_hardware: bool = False) -> Guard:
    return Guard([NULL, ZERO, FULL], frozenset(allowed), as_hardware=as_hardware)


@pytest.mark.parametrize(
    ("path", "request_", "permission"),
    [
        ("/dev/null", cec.CEC_TRANSMIT, "transmit"),
        ("/dev/null", v4l2.VIDIOC_S_EDID, "persist"),
        ("/dev/null", v4l2.VIDIOC_S_FREQUENCY, "tune"),
        ("/dev/null", dvb.FE_SET_VOLTAGE, "lnb"),
        ("/dev/full", v4l2.VIDIOC_STREAMON, "transmit"),
        ("/dev/full", v4l2.VIDIOC_S_FREQUENCY, "transmit"),
    ],
)
def test_hardware_is_spared_until_it_is_allowed(
    opened: dict[str, int], path: str, request_: int, permission: str
) -> None:
    with pytest.raises(Spared, match=f"--allow {permission}"):
        guard().before("ioctl", (opened[path], request_, None))
    guard(permission).before("ioctl", (opened[path], request_, None))


def test_what_only_asks_or_captures_is_not_spared(opened: dict[str, int]) -> None:
    for request in (v4l2.VIDIOC_QUERYCAP, v4l2.VIDIOC_STREAMON, v4l2.VIDIOC_S_FMT, v4l2.VIDIOC_G_FREQUENCY):
        guard().before("ioctl", (opened["/dev/null"], request, None))
    guard().before("write", (opened["/dev/null"], bytearray(1), 1))


def test_writing_to_an_output_transmits(opened: dict[str, int]) -> None:
    with pytest.raises(Spared, match=r"write\(\) on hardware needs --allow transmit"):
        guard().before("write", (opened["/dev/full"], bytearray(1), 1))


def test_loopbacks_are_free_unless_they_are_to_be_hardware(opened: dict[str, int]) -> None:
    arguments = (opened["/dev/zero"], v4l2.VIDIOC_STREAMON, None)
    guard().before("ioctl", arguments)
    with pytest.raises(Spared):
        guard(as_hardware=True).before("ioctl", arguments)


def test_a_closed_descriptor_is_as_free_as_the_device_under_test() -> None:
    watching = guard()
    with pytest.raises(Spared):
        watching.before("ioctl", (-1, cec.CEC_TRANSMIT, None))
    watching.begin(ZERO)
    watching.before("ioctl", (-1, cec.CEC_TRANSMIT, None))


def test_properties_that_supply_the_antenna_need_more_than_tuning(opened: dict[str, int]) -> None:
    def properties(*commands: int) -> dvb.dtv_properties:
        made = dvb.dtv_properties()
        made.props = [dvb.dtv_property(cmd=command) for command in commands]
        return made

    null = opened["/dev/null"]
    guard("tune").before("ioctl", (null, dvb.FE_SET_PROPERTY, properties(dvb.DTV_FREQUENCY)))
    for argument in (properties(dvb.DTV_TUNE, dvb.DTV_VOLTAGE), 0x1000, None):
        with pytest.raises(Spared, match="--allow lnb"):
            guard("tune").before("ioctl", (null, dvb.FE_SET_PROPERTY, argument))


def test_a_spared_test_is_unsupported_and_says_what_runs_it(play: Play) -> None:
    module = """
from linuxmedia.uapi.cec import CEC_TRANSMIT, cec_msg
@rule("CEC_TRANSMIT::ok::sends", page="cec.rst", nodes=("cec",))
def test_sends(run: Run) -> None:
    \"\"\"It is sent.\"\"\"
    run.perform(ioctl, run.open("cec", O_RDWR).fd, CEC_TRANSMIT, cec_msg(len=1))
"""
    real = {"node": "cec", "driver": "tda998x"}
    session = play(module, **real)
    assert session.states == {"CEC_TRANSMIT::ok::sends": "unsupported"}
    assert "spared: CEC_TRANSMIT on hardware needs --allow transmit" in session.output
    # /dev/null does not know the call: that it says so shows that it was asked.
    assert play(module, "--allow", "transmit", **real).states == {"CEC_TRANSMIT::ok::sends": "unsupported ENOTTY"}
    assert play(module, "--allow", "all", **real).states == {"CEC_TRANSMIT::ok::sends": "unsupported ENOTTY"}


def test_a_kind_of_device_that_only_the_spec_knows_is_spared_as_a_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(permissions, "_UNKNOWN", frozenset(("rtc",)))
    clock = Device("rtc", "/dev/null", "rtc_cmos", "rtc_cmos")
    with pytest.raises(Spared, match="a test of rtc_cmos on hardware needs --allow drive"):
        guard().begin(clock)
    guard("drive").begin(clock)
    guard().begin(NULL)


def test_devices_are_chosen_by_path_link_and_label(tmp_path: Path) -> None:
    here = (NULL, ZERO)
    (tmp_path / "camera").symlink_to("/dev/null")
    assert chosen(Wanted(devices=("/dev/null",)), here) == (NULL,)
    assert chosen(Wanted(devices=(str(tmp_path / "camera"),)), here) == (NULL,)
    assert chosen(Wanted(devices=("vivid-000-vid-out",)), here) == (ZERO,)
    assert chosen(Wanted(devices=("/dev/zero", "Webcam")), here) == here
    assert chosen(Wanted(devices=("vivid-*",)), here) == (ZERO,)
    assert chosen(Wanted(devices=("*",)), here) == here
    assert chosen(Wanted(), here) == here


def test_an_adapter_is_everything_in_its_folder() -> None:
    demux = Device("demux", "/dev/dvb/adapter1/demux0", "vidtv", "vidtv-demux")
    other = Device("demux", "/dev/dvb/adapter11/demux0", "vidtv", "vidtv-demux#2")
    assert chosen(Wanted(adapters=(1,)), (demux, other)) == (demux,)


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        (Wanted(devices=("/dev/video99",)), "/dev/video99: there is no such device (devices here: /dev/null)"),
        (Wanted(devices=("/dev/zero",)), "/dev/zero is no media device, or does not answer"),
        (Wanted(devices=("Webcam 2",)), "no device is called 'Webcam 2' (devices here: Webcam)"),
        (Wanted(adapters=(7,)), "/dev/dvb/adapter7: there is no such device"),
        (Wanted(graphs=("/dev/media99",)), "/dev/media99: there is no such device"),
    ],
)
def test_a_device_that_cannot_be_tested_is_explained(wanted: Wanted, message: str) -> None:
    with pytest.raises(NoDevice) as refused:
        chosen(wanted, (NULL,))
    assert message in str(refused.value)


def test_a_missing_permission_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: object, _mode: int) -> bool:
        return False

    monkeypatch.setattr(os, "access", refuse)  # for root every node is open
    with pytest.raises(NoDevice, match=r"/dev/zero: you may not open it .* join the group 'root'"):
        chosen(Wanted(devices=("/dev/zero",)), (NULL,))


def command(*options: str, path_of_modules: Path = REPOSITORY / "generated") -> subprocess.CompletedProcess[str]:
    program = "import sys; from linuxmedia.conform import main; sys.exit(main())"
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(path_of_modules), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-c", program, *options], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(any(Path("/dev").glob("video*")), reason="this machine has media devices")
def test_a_machine_without_devices_is_told_what_helps() -> None:
    ended = command()
    assert ended.returncode == 4
    assert "there is no media device here that you may use\n  load a driver" in ended.stderr


def test_help_needs_no_device() -> None:
    ended = command("--help")
    assert ended.returncode == 0
    assert "--hazardous" in ended.stdout


def into_a_closed_pipe(words: list[str], buffering: dict[str, str]) -> subprocess.CompletedProcess[bytes]:
    read, write = os.pipe()
    os.close(read)
    program = "import sys; from linuxmedia.conform import main; sys.exit(main())"
    # In the lab there is a target for every test, whatever devices there are.
    plain = {"PYTHONPATH": str(REPOSITORY / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    environment = {**plain, "LAB": "1", **buffering}
    ended = subprocess.run(
        [sys.executable, "-c", program, *words], env=environment, stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    return ended


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["--collect-only", "-q", "--topic", "cec"]])
@pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "at once"])
def test_a_closed_pipe_is_no_error_of_ours(words: list[str], buffering: dict[str, str]) -> None:
    ended = into_a_closed_pipe(words, buffering)
    assert (ended.returncode, ended.stderr) == (128 + 13, b"")


@pytest.mark.parametrize("buffering", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "at once"])
def test_results_that_nobody_reads_any_more_end_the_run(buffering: dict[str, str]) -> None:
    ended = into_a_closed_pipe(["--ktap", "-", "--topic", "cec"], buffering)
    assert ended.returncode == 128 + 13
    assert b"nobody reads the results any more" in ended.stderr
    assert b"INTERNALERROR" not in ended.stderr


def test_a_conftest_of_the_project_around_it_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("raise SystemExit('this is not about devices')\n")
    site = tmp_path / ".venv" / "lib"
    site.mkdir(parents=True)
    (site / "linuxmedia").symlink_to(REPOSITORY / "generated" / "linuxmedia")
    assert "not about devices" not in command("--device", "/dev/video99", path_of_modules=site).stderr


def test_the_module_is_the_program_too() -> None:
    environment = {"PYTHONPATH": str(REPOSITORY / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(
        [sys.executable, "-m", "linuxmedia.conform", "--allow", "nothing"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 4
    assert "--allow" in ended.stderr


def test_a_wrong_command_line_is_refused() -> None:
    for options in (["--device", "/dev/video99"], ["--allow", "nothing"], ["--json", "/nowhere/r"]):
        ended = command(*options)
        assert ended.returncode == 4, options
        assert "Traceback" not in ended.stderr


def test_without_pytest_it_says_what_to_install() -> None:
    program = "import sys; from linuxmedia.conform import main; sys.exit(main())"
    environment = {"PYTHONPATH": str(REPOSITORY / "generated"), "PYTHONDONTWRITEBYTECODE": "1"}
    ended = subprocess.run(
        [sys.executable, "-S", "-c", program], env=environment, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (
        4,
        "linuxmedia-conform needs pytest: pip install pytest\n",
    )


INTERRUPTED_IMPORT = """
import signal, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            signal.raise_signal(signal.SIGINT)

sys.meta_path.insert(0, Finder())
from linuxmedia.conform import main
sys.exit(main())
"""


@pytest.mark.parametrize("module", ["linuxmedia.conformance.case", "pytest", "linuxmedia.conformance.plugin"])
def test_an_interrupt_while_importing_ends_as_one_of_a_test_does(module: str) -> None:
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(REPOSITORY / "generated")}
    program = [sys.executable, "-c", INTERRUPTED_IMPORT.format(module=module)]
    ended = subprocess.run(program, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", "linuxmedia-conform: interrupted\n")
