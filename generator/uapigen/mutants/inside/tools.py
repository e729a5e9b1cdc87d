"""Let the compliance tools look at devices, without a bug and then with each: a script for the folder of a plan."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from uapigen.mutants.inside.switch import NONE, note, read_plan, switch

_OPTIONS: Final = {"video": "-d", "radio": "-r", "vbi": "-V", "swradio": "-S", "v4l-touch": "-t", "v4l-subdev": "-u"}
_STREAMED: Final = ("video", "vbi", "swradio", "v4l-touch")
_FRAMES: Final = "4"
_CONNECTED: Final = "hdmi_000_0_is_connected_to=2"  # the first instance's input to its own output


def main(folder: Path) -> None:
    """Note what the tools say of each device."""
    plan = read_plan(folder)
    if plan["cec"]:
        _connect(plan)
    for bug in plan["bugs"]:
        switch(bug["name"])
        said = {name: _said(command, plan["limit"]) for name, command in _looks(plan, bug["devices"])}
        switch(NONE)
        note(folder, {"bug": bug["name"], "said": said})


def _looks(plan: dict[str, Any], devices: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """A name and a command for each device that a tool knows."""
    for kept in sorted(Path("/sys/class/video4linux").iterdir()):
        if _name(kept) in devices:
            kind = kept.name.rstrip("0123456789")
            streamed = ["-s", _FRAMES] if kind in _STREAMED else []
            yield kept.name, [*plan["v4l2"], _OPTIONS[kind], f"/dev/{kept.name}", *streamed]
    for kept in sorted(Path("/sys/bus/media/devices").iterdir()):
        if kept.resolve().parent.name in devices:
            yield kept.name, [*plan["v4l2"], "-M", f"/dev/{kept.name}"]
    if plan["cec"]:
        yield "cec", [*plan["cec"], "-d", "/dev/cec1", "--test-adapter"]


def _connect(plan: dict[str, Any]) -> None:
    """Make a television of the first adapter and a source of the second, which is what the tool looks at."""
    nodes = (kept for kept in Path("/sys/class/video4linux").iterdir() if _name(kept) == "vivid-000-vid-cap")
    _said([*plan["v4l2-ctl"], "-d", f"/dev/{next(nodes).name}", "-c", _CONNECTED], plan["limit"])
    _said([*plan["cec-ctl"], "-d", "/dev/cec0", "--tv"], plan["limit"])
    _said([*plan["cec-ctl"], "-d", "/dev/cec1", "--playback"], plan["limit"])


def _name(kept: Path) -> str:
    return (kept / "name").read_text(encoding="utf-8").strip()


def _said(command: list[str], limit: float) -> list[str]:
    try:
        done = subprocess.run(  # noqa: S603 - a tool with arguments of ours
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired as expired:
        return [*_lines(expired.stdout or b""), f"fail: not done after {limit:g} s"]
    return [*_lines(done.stdout), *([f"fail: ended by signal {-done.returncode}"] if done.returncode < 0 else [])]


def _lines(text: bytes) -> list[str]:
    return text.decode(errors="replace").splitlines()


main(Path(sys.argv[1]))
