"""What the generated package costs, beside two other packages and a loop in C. Run by `make bench`, in the lab.

    python -m tests.bench.bench SHARED_OBJECT_OF_LOOP_C

All that is compared runs in turn in every round, so that whatever slows the machine slows everyone; medians are shown.
Durations depend on the machine, so nothing is asserted of them: read the ratios.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path

from . import contenders
from .contenders import Contender, Import

ROUNDS = 41
ROUND_SECONDS = 0.005
IMPORT_ROUNDS = 5
LOOP = "C loop"
# What the program has before it imports is no part of the answer. Only memory of its own counts: files are shared.
PROGRAM = """\
import json, os, time
device = os.open({device!r}, os.O_RDWR)
def own():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("RssAnon:"))
before = own()
begin = time.perf_counter()
{program}
print(json.dumps([time.perf_counter() - begin, own() - before]))
"""

Timed = Callable[[int], float]


def vivid() -> str:
    """The first video device of vivid."""
    for name in sorted(Path("/sys/class/video4linux").glob("video*/name")):
        if name.read_text().startswith("vivid"):
            return f"/dev/{name.parent.name}"
    raise SystemExit("no vivid: run this in the lab")


def in_c(library: str, device: int) -> Timed:
    """The loop in C."""
    query = ctypes.CDLL(library).query_capability
    query.argtypes = (ctypes.c_int, ctypes.c_long)

    def run(times: int) -> None:
        if query(device, times):
            raise SystemExit("the loop in C failed")

    return lambda times: timeit.timeit(lambda: run(times), number=1)


def in_python(contender: Contender, device: int) -> Timed:
    """A statement, by the timer of the standard library."""
    return timeit.Timer(contender.statement, contender.setup, globals={"device": device}).timeit


def medians(timed: dict[str, Timed]) -> dict[str, float]:
    """Seconds for each, once."""
    times = {name: _enough(run) for name, run in timed.items()}
    rounds = [{name: run(times[name]) / times[name] for name, run in timed.items()} for _ in range(ROUNDS)]
    return {name: statistics.median(each[name] for each in rounds) for name in timed}


def _enough(run: Timed) -> int:
    run(10)
    return max(10, round(ROUND_SECONDS / (run(100) / 100)))


def show(title: str, found: dict[str, float], base: str) -> None:
    """Print one table."""
    print(f"\n{title:44}{'ns':>10}{'ratio':>8}  to {base}")
    for name, seconds in found.items():
        print(f"  {name:42}{seconds * 1e9:10.0f}{seconds / found[base]:8.2f}")


def imports(programs: Sequence[Import], device: str) -> dict[str, tuple[float, float]]:
    """Milliseconds and KiB of each, in interpreters of their own."""
    rounds: list[dict[str, tuple[float, float]]] = []
    # The first round reads the files from the host.
    for _ in range(IMPORT_ROUNDS + 1):
        measured: dict[str, tuple[float, float]] = {}
        for one in programs:
            program = PROGRAM.format(device=device, program=one.program)
            ended = subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.PIPE, text=True)
            measured[one.name] = tuple(json.loads(ended.stdout))
        rounds.append(measured)
    return {
        one.name: (
            statistics.median(each[one.name][0] for each in rounds[1:]) * 1e3,
            statistics.median(each[one.name][1] for each in rounds[1:]),
        )
        for one in programs
    }


def main(arguments: Sequence[str]) -> None:
    """Measure everything."""
    path = vivid()
    device = os.open(path, os.O_RDWR)
    cpu = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name"))
    print(f"Linux {platform.release()}, {cpu.partition(': ')[2]}, Python {platform.python_version()}")
    print(f"linuxpy {version('linuxpy')}, videodev2 {version('videodev2')}; medians of {ROUNDS} rounds")

    loop = {LOOP: in_c(arguments[0], device)}
    for title, group in (("one struct, used again", contenders.REUSED), ("a struct for each call", contenders.FRESH)):
        timed = {**loop, **{one.name: in_python(one, device) for one in group}}
        show(f"VIDIOC_QUERYCAP, {title}", medians(timed), LOOP)
    for title, group in (
        ("make a v4l2_buffer of three fields", contenders.MADE),
        ("get a field", contenders.GET),
        ("set a field", contenders.SET),
        ("get a field of a struct in a union", contenders.GET_NESTED),
        ("set a field of a struct in a union", contenders.SET_NESTED),
    ):
        timed = {one.name: in_python(one, device) for one in group}
        show(title, medians(timed), group[0].name)

    print(f"\n{'import, in a fresh interpreter':44}{'ms':>10}{'KiB':>8}")
    for name, (milliseconds, kib) in imports(contenders.IMPORTS, path).items():
        print(f"  {name:42}{milliseconds:10.1f}{kib:8.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
