"""A topic with what the matrix tells apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

WriteSpec = Callable[[dict[str, str]], Path]
TOPIC = """\
topic: {title: States, header: linux/dvb/dmx.h, page: dvb/dmx.rst}
arg: {kind: struct, doc: It., fields: [{name: index, type: u32, by: caller, doc: It.}]}
DMX_GET:
  kind: ioctl
  number: _IOWR('o', 1, arg)
  summary: Get.
  doc: It.
  valid: {given: {open: {node: demux}}, call: {index: 0}}
  ensures:
    - {id: echoes, rule: The index stays., then: {argument.index: 0}}
    - {id: never-run, rule: It waits., then: {argument.index: 0}}
  errors:
    - {id: past-end, errno: EINVAL, cause: index-out-of-bounds, when: Too big., provoke: {each: {index: [4, max(u32)]}}}
    - {id: hangs, errno: ETIMEDOUT, cause: timeout, when: It hangs., hazard: hang, provoke: {set: {index: 3}}}
    - {id: later, since: "6.1", errno: ENOSPC, cause: no-slots, when: Full., provoke: {set: {index: 6}}}
    - id: never-so
      errno: EACCES
      seen: EPERM
      status: contradicted
      note: Another check comes first.
      cause: permission
      when: Not allowed.
      provoke: {set: {index: 5}}
    - id: never
      errno: EIO
      cause: hw-error
      when: The hardware fails.
      unprovokable: {why: It has none., code: "a.c: b()", tried: nothing}
"""
