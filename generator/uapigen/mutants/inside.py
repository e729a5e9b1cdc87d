"""What runs in the lab for one boot: the suite, then the compliance tools. A script of its own, with nothing installed.

The folder that it is given has `plan.json`; it puts one file for each device that a tool looked at beside it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_OPTIONS = {"video": "-d", "radio": "-r", "vbi": "-V", "swradio": "-S", "v4l-touch": "-t", "v4l-subdev": "-u"}
_STREAMED = ("video", "vbi", "swradio", "v4l-touch")
_FRAMES = "4"
_CONNECTED = "hdmi_000_0_is_connected_to=2"  # the first instance's input to its own output


def main(folder: Path) -> int:
    plan: dict[str, Any] = json.loads((folder / "plan.json").read_text(encoding="utf-8"))
    # The tools come second: unlike the suite they leave devices in other states than they found them in.
    suite = subprocess.run(plan["suite"], check=False)  # noqa: S603 - the interpreter that runs this
    for name, command in _tools(plan):
        (folder / f"{name}.txt").write_text(_said(command, plan["limit"]), encoding="utf-8")
    return suite.returncode


def _tools(plan: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """A name and a command for each device that a tool knows."""
    wanted = set(plan["devices"])
    for kept in sorted(Path("/sys/class/video4linux").iterdir()):
        if (kept / "name").read_text(encoding="utf-8").strip() in wanted:
            kind = kept.name.rstrip("0123456789")
            streamed = ["-s", _FRAMES] if kind in _STREAMED else []
            yield kept.name, [*plan["v4l2"], _OPTIONS[kind], f"/dev/{kept.name}", *streamed]
    for kept in sorted(Path("/sys/bus/media/devices").iterdir()):
        if kept.resolve().parent.name in wanted:
            yield kept.name, [*plan["v4l2"], "-m", f"/dev/{kept.name}"]
    if plan["cec"]:
        yield from _cec(plan)


def _cec(plan: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """The tool looks at what a source can do that is connected to a television."""
    yield "cec-connected", [*plan["v4l2-ctl"], "-d", str(_node("vivid-000-vid-cap")), "-c", _CONNECTED]
    yield "cec-television", [*plan["cec-ctl"], "-d", "/dev/cec0", "--tv"]
    yield "cec-source", [*plan["cec-ctl"], "-d", "/dev/cec1", "--playback"]
    yield "cec", [*plan["cec"], "-d", "/dev/cec1", "--test-adapter"]


def _node(name: str) -> Path:
    folders = Path("/sys/class/video4linux").iterdir()
    return Path("/dev") / next(f.name for f in folders if (f / "name").read_text(encoding="utf-8").strip() == name)


def _said(command: list[str], limit: float) -> str:
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
        return f"{(expired.stdout or b'').decode(errors='replace')}\nfail: not done after {limit:g} s\n"
    ended = f"fail: ended by signal {-done.returncode}\n" if done.returncode < 0 else ""
    return done.stdout.decode(errors="replace") + ended


sys.exit(main(Path(sys.argv[1])))
