"""Names and numbers of errors, with those that only the kernel has."""

from __future__ import annotations

import errno

# A driver that forgets to translate one of these shows it to user space, so conditions may name them.
_KERNEL = {
    "ERESTARTSYS": 512,
    "ERESTARTNOINTR": 513,
    "ERESTARTNOHAND": 514,
    "ENOIOCTLCMD": 515,
    "EPROBE_DEFER": 517,
    "ENOTSUPP": 524,
}
_KERNEL_NAMES = {number: name for name, number in _KERNEL.items()}


def name_of(number: int) -> str:
    """The name of an errno, its digits when it has none, or `success` for 0."""
    if number == 0:
        return "success"
    return errno.errorcode.get(number) or _KERNEL_NAMES.get(number) or str(number)


def number_of(name: str) -> int:
    """The number of an errno given as a name or as digits."""
    if name.isdecimal():
        return int(name)
    number = _KERNEL.get(name)
    if number is not None:
        return number
    found: object = getattr(errno, name, None)
    if not isinstance(found, int):
        message = f"{name} is no errno: use a name of the errno module or a number"
        raise ValueError(message)  # noqa: TRY004 - the name is wrong, not its type
    return found
