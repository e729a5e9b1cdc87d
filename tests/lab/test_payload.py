"""The driver raises a count itself: what it asks for has to be given before it is asked again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import linuxmedia.memory

from .boots import Boot

pytestmark = pytest.mark.lab

PROGRAM = """\
import glob, json, os, sys
sys.path.insert(0, sys.argv[1])
from linuxmedia import errors
from linuxmedia.uapi import v4l2

def named(name):
    for path in glob.glob("/sys/class/video4linux/video*/name"):
        if open(path).read().strip() == name:
            return os.open("/dev/" + path.split("/")[-2], os.O_RDWR)

def string(device):
    query = v4l2.v4l2_queryctrl()
    while query.type != v4l2.V4L2_CTRL_TYPE_STRING:
        query.id |= v4l2.V4L2_CTRL_FLAG_NEXT_CTRL
        v4l2.vidioc_queryctrl(device, query)
    return query.id

device = named("vivid-000-vid-cap")
memory = bytearray(1)
control = v4l2.v4l2_ext_control(id=string(device), string=memory)
argument = v4l2.v4l2_ext_controls(controls=[control])
said = []
for _ in range(2):
    try:
        v4l2.vidioc_g_ext_ctrls(device, argument)
    except (errors.ENOSPC, ValueError) as error:
        said.append([type(error).__name__, argument.controls[0].size, str(error)])
argument.controls[0].string = bytearray(argument.controls[0].size)
v4l2.vidioc_g_ext_ctrls(device, argument)
print(json.dumps([said, bytes(argument.controls[0].string).decode()]))
"""


def test_a_string_is_read_into_as_much_as_the_driver_asked_for(in_lab: Boot) -> None:
    root = Path(linuxmedia.memory.__file__).parents[1]
    ran = in_lab("python", "-c", PROGRAM, str(root))
    (first, second), text = json.loads(ran.text)
    assert first[0] == "ENOSPC"
    size = first[1]
    assert size > 1
    assert second[:2] == ["ValueError", size]
    assert second[2].startswith(
        f"v4l2_ext_controls.controls[0].size counts {size} bytes, but v4l2_ext_controls.controls"
    )
    assert len(text) == size
    assert text.rstrip("\0")
