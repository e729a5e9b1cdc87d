"""The suite as a driver author runs it: from an installed wheel, with pytest alone, on the device that is named."""

from __future__ import annotations

import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

import pytest

from linuxmedia.conformance import requests
from uapigen.lab import cache, config
from uapigen.lab.run import run

from .ktap_rules import results_of

pytestmark = pytest.mark.lab
ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("pytest", "pluggy", "iniconfig", "packaging", "pygments")
SPARED = re.compile(
    r"CEC_TRANSMIT|CEC_ADAP_S_.*|LIRC_SET_SEND_.*|LIRC_SET_TRANSMITTER_MASK|VIDIOC_S_MODULATOR|VIDIOC_S_FREQUENCY"
    r"|VIDIOC_S_TUNER|VIDIOC_S_HW_FREQ_SEEK|VIDIOC_S_EDID|VIDIOC_DBG_[GS]_REGISTER|FE_SET_.*|FE_DISEQC_.*|FE_DISHNETWORK_.*"
    r"|FE_ENABLE_HIGH_LNB_VOLTAGE|CA_RESET|CA_SEND_MSG|CA_SET_DESCR|NET_ADD_IF|NET_REMOVE_IF"
)
# Which node it is differs from boot to boot: it is looked for by its name.
FIND = 'for v in /sys/class/video4linux/video*; do [ "$(cat $v/name)" = vivid-000-vid-cap ] && n=/dev/${v##*/}; done; '


@dataclass(frozen=True)
class Ran:
    """How a command in the lab ended, what it printed, where its files are."""

    status: int
    text: str
    output: Path


def in_lab(output: Path, *command: str) -> Ran:
    """Run a command in the lab."""
    pieces: list[bytes] = []
    kernel = cache.choose("6.12", config.load("standard"))
    ended = run(command, kernel=kernel, output=output, timeout=900.0, stream=pieces.append)
    return Ran(ended.exit_status, b"".join(pieces).decode(), output)


def install(package: Path, folder: Path) -> None:
    """Put a generated package, as its wheel, and pytest with what it needs into a folder, and nothing else."""
    wheels = folder.parent / "wheels"
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)], cwd=package, check=True
    )
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(folder)]
    subprocess.run([*pip, *map(str, wheels.glob("*.whl"))], check=True)
    for name in NEEDED:
        for file in importlib.metadata.files(name) or []:
            if ".." not in file.parts and "__pycache__" not in file.parts:
                target = folder / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target)
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(folder)], check=True)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a driver author has installed."""
    folder = tmp_path_factory.mktemp("device") / "site"
    shutil.copytree(ROOT / "generated", folder.parent / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    install(folder.parent / "generated", folder)
    return folder


def conform(output: Path, site: Path, options: str, before: str = "") -> Ran:
    """Run `linuxmedia-conform` as on a machine that is not the lab. -S leaves everything else out that is installed."""
    command = f"{FIND}{before} {sys.executable} -S {site}/bin/linuxmedia-conform {options}"
    return in_lab(output, "env", "-u", "LAB", f"PYTHONPATH={site}", "sh", "-c", command)


def test_every_report_tells_the_same(site: Path, tmp_path: Path) -> None:
    written = '--json "$LAB_OUTPUT/r.json" --ktap "$LAB_OUTPUT/r.ktap" --junitxml "$LAB_OUTPUT/r.xml"'
    ran = conform(tmp_path, site, f"--device $n -k test_reqbufs {written}")
    assert ran.status == 0, ran.text
    assert "media devices: vivid-000-vid-cap (video-capture)" in ran.text
    document = json.loads((ran.output / "r.json").read_text())
    count = len(document["tests"])
    assert count == sum(document["totals"].values()) == document["totals"]["passed"] > 40
    assert {test["call"] for test in document["tests"]} == {"VIDIOC_REQBUFS"}
    assert re.search(rf"VIDIOC_REQBUFS +{count} *$", ran.text, re.MULTILINE)
    results = results_of((ran.output / "r.ktap").read_text())
    assert [result.ok for result in results] == [True] * count
    assert {result.name for result in results} == {f"{test['id']} on {test['device']}" for test in document["tests"]}
    (suite,) = ElementTree.parse(ran.output / "r.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == (str(count), "0", "0")


def test_ktap_on_stdout_is_alone_there(site: Path, tmp_path: Path) -> None:
    ran = conform(tmp_path, site, '--device $n -k enuminput --ktap - 2>"$LAB_OUTPUT/talk"')
    assert results_of(ran.text)
    assert "test session starts" in (ran.output / "talk").read_text()


def test_a_wrong_expectation_is_shown_with_a_program_that_shows_it(tmp_path: Path) -> None:
    spec = shutil.copytree(ROOT / "spec", tmp_path / "spec")
    topic = spec / "v4l2" / "querybuf.yaml"
    right = topic.read_text()
    wrong = right.replace("id: index-past-end\n      errno: EINVAL", "id: index-past-end\n      errno: ERANGE")
    assert wrong != right
    topic.write_text(wrong)
    package = tmp_path / "package"
    subprocess.run(
        [sys.executable, "-m", "uapigen", "generate", "--spec", str(spec), "--out", str(package)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
        check=True,
    )
    install(package, tmp_path / "site")
    ran = conform(
        tmp_path / "output", tmp_path / "site", '--device $n -k erange_index_past_end --json "$LAB_OUTPUT/r.json"'
    )
    assert ran.status == 1, ran.text
    failed = next(test for test in json.loads((ran.output / "r.json").read_text())["tests"] if test["reproducer"])
    assert (failed["expected"], failed["seen"]) == (["ERANGE"], "EINVAL")
    for told in (
        failed["rule"].splitlines()[0],
        "v4l/vidioc-querybuf.rst",
        "expected: ERANGE",
        "V4L2_BUF_TYPE_VIDEO_CAPTURE",
    ):
        assert told in ran.text
    program = failed["reproducer"]
    assert len(program.splitlines()) <= 12
    shown = in_lab(tmp_path / "output", "env", f"PYTHONPATH={tmp_path / 'site'}", sys.executable, "-S", "-c", program)
    assert shown.text.startswith("EINVAL "), shown.text


def test_nothing_that_hardware_is_spared_is_called(site: Path, tmp_path: Path) -> None:
    """Only calls on descriptors count that are open: a closed one reaches no device, and none is tried either way."""
    chosen = (
        "edid or transmit or log_addrs or frequency or tuner or modulator or frontend_tune or satellite or lirc_set"
    )
    devices = "--adapter 0 --device /dev/cec0 --device rc-loopback --device vivid-000-rad-tx --device $n"
    # On one processor: strace and what it traces only ever wait for each other.
    traced = 'taskset 1 strace -f -e trace=ioctl -e raw=ioctl -o "$LAB_OUTPUT/trace"'
    ran = conform(tmp_path, site, f'--as-hardware {devices} -k "{chosen}"', before=traced)
    assert ran.status == 0, ran.text
    made = {
        int(number, 16)
        for number in re.findall(r"ioctl\(0x[0-9a-f]+, 0x([0-9a-f]+)", (ran.output / "trace").read_text())
    }
    spared = {number: name for name, number in requests.all_of().items() if SPARED.fullmatch(name)}
    assert len(spared) > 25
    assert requests.all_of()["VIDIOC_G_FREQUENCY"] in made
    assert [spared[number] for number in made & spared.keys()] == []
    assert "needs --allow transmit" in ran.text


def test_an_interrupted_session_sets_the_device_back(site: Path, tmp_path: Path) -> None:
    program = """
import os, signal, subprocess, sys, time
from linuxmedia.conformance import settings
from linuxmedia.conformance.devices import Inventory

device = next(each for each in Inventory().devices if each.label == "vivid-000-vid-cap")

def opened(ask):
    fd = os.open(device.path, os.O_RDWR | os.O_NONBLOCK)
    try:
        return ask(fd)
    finally:
        os.close(fd)

before = opened(lambda fd: settings.read(fd, device))
suite = [*sys.argv[1:], "--device", device.path, "--topic", "v4l2/controls", "--topic", "v4l2/selection", "--ktap", "-"]
for turn, number in enumerate((signal.SIGINT, signal.SIGTERM)):
    with subprocess.Popen(suite, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        while not running.stdout.readline().startswith(b"ok 9 "):
            assert running.poll() is None
        time.sleep(0.3 * turn)
        running.send_signal(number)
        running.communicate()
    print(number.name, running.returncode, opened(before.different))
"""
    suite = [sys.executable, "-S", f"{site}/bin/linuxmedia-conform"]
    alone = ("env", "-u", "LAB", f"PYTHONPATH={site}", sys.executable, "-S", "-c", program)
    ran = in_lab(tmp_path / "output", *alone, *suite)
    assert ran.text.splitlines() == ["SIGINT 2 []", "SIGTERM 2 []"]


def test_what_belongs_to_an_input_is_set_back_behind_another_one(site: Path, tmp_path: Path) -> None:
    program = """
import os, subprocess, sys
from linuxmedia.conformance import controls
from linuxmedia.conformance.devices import Inventory
from linuxmedia.uapi import v4l2

device = next(each for each in Inventory().devices if each.label == "vivid-000-vid-cap")
HDMI = 3

def state():
    fd = os.open(device.path, os.O_RDWR | os.O_NONBLOCK)
    v4l2.vidioc_s_input(fd, HDMI)
    mode = v4l2.v4l2_control(id=controls.find(fd, name="DV Timings Signal Mode").id)
    timings = v4l2.vidioc_g_dv_timings(fd, v4l2.v4l2_dv_timings()).bt
    found = (v4l2.vidioc_g_ctrl(fd, mode).value, timings.width, timings.height, timings.pixelclock)
    v4l2.vidioc_s_input(fd, 0)
    os.close(fd)
    return found

before = state()
for topic, rule in (("v4l2/event", "input_that_changed"), ("v4l2/dv-timings", "format_follows")):
    suite = [*sys.argv[1:], "--device", device.path, "--topic", topic, "-k", rule, "-q"]
    ran = subprocess.run(suite, stdout=subprocess.PIPE, text=True)
    print("1 passed" in ran.stdout, state() == before)
"""
    suite = [sys.executable, "-S", f"{site}/bin/linuxmedia-conform"]
    alone = ("env", "-u", "LAB", f"PYTHONPATH={site}", sys.executable, "-S", "-c", program)
    ran = in_lab(tmp_path / "output", *alone, *suite)
    assert ran.text.splitlines() == ["True True", "True True"]


def test_events_that_a_frontend_lost_are_not_told_to_the_next_test(site: Path, tmp_path: Path) -> None:
    program = """
import os, time
from linuxmedia.conformance.baselines import Baselines
from linuxmedia.conformance.devices import Inventory
from linuxmedia.uapi import dvb

frontend = next(each for each in Inventory().devices if each.node == "frontend")

def opened():
    return os.open(frontend.path, os.O_RDWR | os.O_NONBLOCK)

def lose():
    fd = opened()
    wanted = [(dvb.DTV_DELIVERY_SYSTEM, dvb.SYS_DVBT), (dvb.DTV_FREQUENCY, 474000000), (dvb.DTV_TUNE, 0)]
    properties = dvb.dtv_properties(
        props=[dvb.dtv_property(cmd=cmd, u=dvb.dtv_property_u(data=data)) for cmd, data in wanted])
    # Else the core might go on with how often it looked for the descriptor before.
    for mode in (dvb.FE_TUNE_MODE_ONESHOT, 0):
        dvb.fe_set_frontend_tune_mode(fd, mode)
        dvb.fe_set_property(fd, properties)
        time.sleep(0.2)
    for _ in range(80):
        dvb.fe_set_tone(fd, dvb.SEC_TONE_OFF)
        time.sleep(0.025)
    os.close(fd)

def told():
    fd = opened()
    try:
        dvb.fe_get_event(fd, dvb.dvb_frontend_event())
    except OSError as error:
        print(type(error).__name__, end=" ")
    os.close(fd)

baselines = Baselines()
lose(), told()
lose(), baselines.note(frontend), told()
lose(), baselines.restore(frontend), told()
"""
    ran = in_lab(tmp_path / "output", "env", f"PYTHONPATH={site}", sys.executable, "-S", "-c", program)
    # The kernel tells it to whoever opens the frontend next, which is why it is taken away.
    assert ran.text.split() == ["EOVERFLOW", "EAGAIN", "EAGAIN"]


def test_a_handle_is_stopped_before_it_is_closed(site: Path, tmp_path: Path) -> None:
    program = """
import os
from linuxmedia.conformance.arrangement import Arrangement
from linuxmedia.conformance.bench import Bench
from linuxmedia.uapi import v4l2

bench = Bench()
vim2m = next(each for each in bench.inventory.devices if each.label == "vim2m")
finished, finish = os.pipe()
arrangement = Arrangement(vim2m, bench)
handle = arrangement.open("m2m", os.O_RDWR)
queue = arrangement.queue(handle, phase="queued")

def flags():
    return v4l2.vidioc_querybuf(handle.fd, queue.buffer[0].template).flags & v4l2.V4L2_BUF_FLAG_QUEUED

print(flags() == v4l2.V4L2_BUF_FLAG_QUEUED, end=" ", flush=True)
child = os.fork()
if child == 0:  # which has the open file beyond the end of the arrangement
    os.close(finish)
    os.read(finished, 1)
    print(flags() == 0, flush=True)
    os._exit(0)
arrangement.finish()
os.close(finish)
os.waitpid(child, 0)
"""
    ran = in_lab(tmp_path / "output", "env", f"PYTHONPATH={site}", sys.executable, "-S", "-c", program)
    assert ran.text.split() == ["True", "True"]


def test_a_graph_is_all_that_its_interfaces_name(site: Path, tmp_path: Path) -> None:
    program = """
from linuxmedia.conformance.devices import Inventory
from linuxmedia.conformance.wanted import Wanted, chosen
here = Inventory().devices
for device in here:
    if device.node == "media":
        print(device.label, sorted({each.driver for each in chosen(Wanted(graphs=(device.path,)), here)}), sep=": ")
"""
    ran = in_lab(tmp_path / "output", "env", f"PYTHONPATH={site}", sys.executable, "-S", "-c", program)
    lines = ran.text.splitlines()
    assert "vim2m.0: ['vim2m']" in lines
    assert "vimc.0: ['vimc']" in lines
