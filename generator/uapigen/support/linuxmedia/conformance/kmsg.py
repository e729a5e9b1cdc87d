"""What the kernel says meanwhile."""

from __future__ import annotations

import os
import re
from typing import Final

_ALARM: Final = re.compile(
    r"\bWARNING:|\bBUG:|\bOops\b|\bKASAN:|\bUBSAN:|\bKCSAN:|general protection fault|kernel BUG at|possible .* deadlock"
    r"|suspicious RCU usage|INFO: task .* blocked|rcu: INFO:|refcount_t:|\bDEBUG_LOCKS_WARN_ON|unreferenced object"
)
_RECORD: Final = 8192


class KernelLog:
    """The kernel's log from now on."""

    def __init__(self) -> None:
        self.trouble = ""
        self._fd = -1
        try:
            self._fd = os.open("/dev/kmsg", os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            os.lseek(self._fd, 0, os.SEEK_END)
        except OSError as error:
            self.trouble = f"/dev/kmsg: {error.strerror}"

    def lines(self) -> list[str]:
        """What was written since the last look."""
        found: list[str] = []
        while self._fd >= 0:
            try:
                record = os.read(self._fd, _RECORD)
            except BlockingIOError:
                break
            except BrokenPipeError:  # the reader was overtaken: go on with the oldest that is left
                continue
            found.append(record.decode(errors="replace").partition(";")[2].split("\n")[0])
        return found

    def close(self) -> None:
        """Stop reading."""
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1


def alarm(lines: list[str]) -> str:
    """The part of the log from the first warning, bug or oops on; empty when there is none."""
    for place, line in enumerate(lines):
        if _ALARM.search(line):
            return "\n".join(lines[place:])
    return ""
