"""A command's way into the lab and back, on the real kernel."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from uapigen.folders import cache_folder
from uapigen.lab import kernel_log
from uapigen.lab.problem import LabError
from uapigen.lab.run import LAB_FAILED, TIMED_OUT

from .boots import Boot

pytestmark = pytest.mark.lab

DEVICES = """\
import glob
names = [open(f).read().strip() for f in glob.glob("/sys/class/video4linux/*/name")]
print(*sorted(names), sep="\\n")
print(*sorted(glob.glob("/dev/dvb/adapter0/*") + glob.glob("/dev/cec*") + glob.glob("/dev/lirc*")), sep="\\n")
print(*sorted(glob.glob("/dev/media*") + glob.glob("/dev/dma_heap/*") + glob.glob("/dev/udmabuf")), sep="\\n")
"""

FAIL_NTH = """\
import os, threading
path = f"/proc/self/task/{threading.get_native_id()}/fail-nth"
failures = set()
for nth in range(1, 60):
    knob = os.open(path, os.O_RDWR)
    os.write(knob, str(nth).encode())
    try:
        os.close(os.dup(os.open("/proc/version", os.O_RDONLY)))
    except OSError as error:
        failures.add(error.strerror)
    finally:
        os.pwrite(knob, b"0", 0)
        os.close(knob)
print(*failures)
"""

UNPRIVILEGED = """\
import os, sys
os.setgid(65534); os.setuid(65534)
os.execv(sys.executable, [sys.executable, "-c", "import os, json.tool; os.listdir('.'); print('as', os.getuid())"])
"""


def python(text: str) -> tuple[str, ...]:
    return ("python", "-c", text)


def test_output_and_status_of_the_command_come_back(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", "echo to stdout; echo to stderr >&2; echo again >/dev/stderr; exit 42")
    assert ran.text == "to stdout\nto stderr\nagain\n"
    assert ran.result.exit_status == 42
    assert not any((ran.result.timed_out, ran.result.panicked, ran.result.lost))


def test_status_tells_the_signal(in_lab: Boot) -> None:
    assert in_lab("sh", "-c", "kill -SEGV $$").result.exit_status == 128 + 11


def test_much_output_comes_back_whole(in_lab: Boot) -> None:
    ran = in_lab("seq", "200000")
    assert ran.text == "".join(f"{number}\n" for number in range(1, 200001))


def test_arguments_are_passed_exactly(in_lab: Boot) -> None:
    words = ["", "a b", "it's", '"$HOME"', "*", "new\nline", "ümlaut", "-n", "--"]
    ran = in_lab("python", "-c", "import sys; print(sys.argv[1:])", *words)
    assert ran.text == f"{words}\n"


def test_environment(in_lab: Boot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("SECRET_TOKEN", "not for the lab")
    lines = in_lab("env").text.splitlines()
    assert {"LAB=1", "LAB_RELEASE=6.12", "HOME=/tmp/home", "PYTHONPATH=/somewhere"} <= set(lines)
    assert not [line for line in lines if "SECRET" in line]


def test_interpreter_and_directory_are_the_callers(in_lab: Boot) -> None:
    ran = in_lab(*python("import os, sys; print(sys.prefix); print(os.getcwd())"))
    assert ran.text == f"{sys.prefix}\n{Path.cwd()}\n"


def test_missing_command(in_lab: Boot) -> None:
    ran = in_lab("no-such-command")
    assert ran.result.exit_status == 127
    assert "no-such-command" in ran.text


def test_files_come_back_from_the_output_folder(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", 'mkdir "$LAB_OUTPUT/sub"; echo result >"$LAB_OUTPUT/sub/file"')
    assert (ran.output / "sub" / "file").read_text() == "result\n"
    assert "Linux version 6.12" in ran.result.kernel_log.read_text()


@pytest.fixture
def host_folders() -> Iterator[list[Path]]:
    """Writable folders of the host, on either side of what the lab overlays."""
    # Where the kernels are is no folder of /tmp, as a checkout may be.
    with tempfile.TemporaryDirectory(dir=cache_folder()) as kept, tempfile.TemporaryDirectory(dir="/tmp") as scratch:
        yield [Path(kept), Path(scratch)]


def test_nothing_else_of_the_host_is_written(in_lab: Boot, host_folders: list[Path]) -> None:
    plain, scratch = (shlex.quote(str(folder / "file")) for folder in host_folders)
    script = f"""
        echo lab >{plain} && echo "wrote to the root"
        mount -o remount,rw / && echo lab >{plain} && echo "wrote after remounting"
        echo lab >{scratch} && echo "wrote to memory"
        umount {scratch.rpartition("/")[0]} /tmp; echo lab >{scratch}
    """
    ran = in_lab("sh", "-c", script)
    assert "wrote to memory" in ran.text
    assert "wrote to the root" not in ran.text
    assert "wrote after remounting" not in ran.text
    assert [list(folder.iterdir()) for folder in host_folders] == [[], []]


def test_a_log_turned_into_a_link_does_not_lead_out_of_the_output_folder(in_lab: Boot, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("kept")
    for _ in range(2):
        ran = in_lab("ln", "-sf", str(precious), str(tmp_path / "output" / "kernel.log"))
        assert ran.result.exit_status == 0
        assert not ran.result.kernel_log.is_symlink()
    assert precious.read_text() == "kept"


def test_a_hang_ends_at_the_time_limit(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", "echo before; sleep 1000", timeout=12)
    assert (ran.result.exit_status, ran.result.timed_out) == (TIMED_OUT, True)
    assert ran.text == "before\n"
    assert "sysrq: Show Blocked State" in kernel_log.last(ran.result.kernel_log)


def test_a_background_process_does_not_keep_the_lab(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", "sleep 1000 & exit 5", timeout=40)
    assert ran.result.exit_status == 5


def test_a_panic_is_reported(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", "echo before; sleep 1; echo c >/proc/sysrq-trigger")
    assert (ran.result.exit_status, ran.result.panicked) == (LAB_FAILED, True)
    assert ran.text == "before\n"
    shown = kernel_log.panic(ran.result.kernel_log)
    assert kernel_log.PANIC in shown
    assert "sysrq_handle_crash" in shown


def test_a_machine_that_goes_away_is_reported(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", "echo o >/proc/sysrq-trigger; sleep 30")
    assert (ran.result.exit_status, ran.result.lost, ran.result.panicked) == (LAB_FAILED, True, False)


def test_devices(in_lab: Boot) -> None:
    found = in_lab(*python(DEVICES)).text.splitlines()
    assert {"vivid-000-vid-cap", "vivid-001-vid-cap", "vim2m", "visl", "tw68_video", "ipu3-cio2 0"} <= set(found)
    assert {f"/dev/dvb/adapter0/{node}" for node in ("demux0", "dvr0", "frontend0")} <= set(found)
    assert {"/dev/cec0", "/dev/lirc0", "/dev/lirc1", "/dev/media6", "/dev/dma_heap/system", "/dev/udmabuf"} <= set(
        found
    )
    assert {"Sensor A", "stateful-decoder", "stateless-decoder"} <= set(found)


def test_the_adapter_on_the_serial_line_is_there_from_the_start(in_lab: Boot) -> None:
    ran = in_lab("sh", "-c", 'for node in /sys/bus/serio/devices/serio0/cec*; do ls "/dev/${node##*/}"; done')
    assert ran.text == "/dev/cec4\n"
    assert "rainshadow-cec serio0: Firmware version 2.0" in ran.result.kernel_log.read_text()


def test_vivid_parameters(in_lab: Boot) -> None:
    ran = in_lab("cat", "/sys/module/vivid/parameters/n_devs", parameters=["vivid.n_devs=3"])
    assert ran.text == "3\n"


def test_fail_nth_makes_a_call_fail(in_lab: Boot) -> None:
    assert "Cannot allocate memory" in in_lab(*python(FAIL_NTH)).text


def test_an_unprivileged_process_reaches_the_interpreter(in_lab: Boot) -> None:
    assert in_lab(*python(UNPRIVILEGED)).text == "as 65534\n"


def test_loopback_terminals_and_shared_memory_work(in_lab: Boot) -> None:
    text = """
import multiprocessing, pty, socket, tempfile
listening = socket.create_server(("127.0.0.1", 0))
socket.create_connection(listening.getsockname())
pty.openpty()
multiprocessing.Lock()
tempfile.TemporaryFile()
print("all there")
"""
    assert in_lab(*python(text)).text == "all there\n"


def test_the_clock_is_right(in_lab: Boot) -> None:
    before = int(subprocess.run(["date", "+%s"], capture_output=True, text=True, check=True).stdout)
    assert 0 <= int(in_lab("date", "+%s").text) - before < 60


def test_a_hidden_working_directory_is_refused(in_lab: Boot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/dev")
    with pytest.raises(LabError, match="the lab has a /dev of its own"):
        in_lab("true")


def test_nothing_is_left_behind(in_lab: Boot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    in_lab("true")
    assert list(scratch.iterdir()) == []
    assert len(list(Path("/proc/self/fd").iterdir())) == descriptors


@pytest.mark.parametrize(
    ("number", "status", "left"),
    [(signal.SIGINT, 130, 0), (signal.SIGTERM, 128 + 15, 0), (signal.SIGKILL, -9, 2)],
    ids=lambda value: getattr(value, "name", ""),
)
def test_an_interruption_takes_the_machine_with_it(
    number: signal.Signals, status: int, left: int, tmp_path: Path
) -> None:
    environment = {**os.environ, "TMPDIR": str(tmp_path), "PYTHONPATH": str(Path(kernel_log.__file__).parents[2])}
    command = [sys.executable, "-m", "uapigen", "lab", "run", "--", "sh", "-c", "echo up; sleep 1000"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        try:
            assert running.stdout is not None
            assert running.stdout.readline() == b"up\n"
            assert machines(tmp_path) == 1
            running.send_signal(number)
            assert running.wait(timeout=10) == status
        finally:
            running.kill()
    limit = time.monotonic() + 5
    while machines(tmp_path) and time.monotonic() < limit:
        time.sleep(0.1)
    assert machines(tmp_path) == 0
    # Nobody can tidy up after SIGKILL; else the two temporary folders are gone as well.
    assert len(list(tmp_path.iterdir())) == left


def machines(folder: Path) -> int:
    """Count the QEMU processes that have an initramfs in a folder."""
    count = 0
    for entry in Path("/proc").glob("[0-9]*/cmdline"):
        with suppress(OSError):
            words = entry.read_bytes()
            count += words.startswith(b"qemu-system-x86_64\0") and bytes(folder) in words
    return count
