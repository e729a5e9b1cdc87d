"""What may be done to hardware: nothing that leaves the machine, lasts, or moves something, unless it is allowed."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from linuxmedia.conformance import requests
from linuxmedia.conformance.catalogue import DRIVING
from linuxmedia.conformance.outcomes import Spared
from linuxmedia.uapi import dvb

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from linuxmedia.conformance.devices import Device

PERMISSIONS: Final = {
    "transmit": "send CEC messages, claim CEC addresses, send infrared, modulate, put out video, VBI or SDR",
    "tune": "set frequencies and tune frontends",
    "lnb": "supply and switch what hangs on the antenna cable: voltage, tone, DiSEqC",
    "persist": "write EDIDs, read and write registers, talk to smart cards, make network interfaces",
    "drive": "run the tests of other kinds of device of which the spec says that they drive something",
    "faults": "inject faults into the driver, where the kernel can",
}
"""What `--allow` takes."""

_ANYWHERE: Final = {
    "transmit": r"CEC_TRANSMIT|CEC_ADAP_S_\w+|LIRC_SET_SEND_\w+|LIRC_SET_TRANSMITTER_MASK|VIDIOC_S_MODULATOR"
    r"|(AUDIO|VIDEO|OSD)_(?!GET_)\w+",
    "tune": r"FE_SET_FRONTEND\w*|FE_SET_PROPERTY|VIDIOC_S_FREQUENCY|VIDIOC_S_TUNER|VIDIOC_S_HW_FREQ_SEEK",
    "lnb": r"FE_SET_TONE|FE_SET_VOLTAGE|FE_ENABLE_HIGH_LNB_VOLTAGE|FE_DISEQC_\w+|FE_DISHNETWORK_\w+",
    "persist": r"VIDIOC_(SUBDEV_)?S_EDID|VIDIOC_DBG_[GS]_REGISTER|CA_RESET|CA_SEND_MSG|CA_SET_DESCR"
    r"|NET_(ADD|REMOVE)_IF",
}
_TO_OUTPUTS: Final = re.compile(
    r"VIDIOC_(STREAMON|OVERLAY|ENCODER_CMD|S_FREQUENCY|S_OUTPUT|S_AUDOUT|S_STD|S_DV_TIMINGS|S_CTRL|S_EXT_CTRLS)"
)
# What an application gives to a device that works in memory goes nowhere else, and a graph has no end of its own.
_OUTPUTS: Final = frozenset(("cec", "lirc", "video-output", "vbi-output", "sdr-output", "meta-output", "radio-output"))
# Of other kinds of device nobody has said which of their calls do what.
_UNKNOWN: Final = frozenset(DRIVING) - _OUTPUTS - {"m2m", "subdev", "frontend"}
_SUPPLY: Final = frozenset((dvb.DTV_VOLTAGE, dvb.DTV_TONE))


class Guard:
    """Sees every call, and prevents those that nobody has allowed. Devices that are connected to nothing are free."""

    def __init__(self, devices: Iterable[Device], allowed: frozenset[str], *, as_hardware: bool) -> None:
        self.device: Device | None = None
        """The device under test."""
        self._allowed = allowed
        self._as_hardware = as_hardware
        self._devices: dict[int, list[Device]] = {}
        for device in devices:
            self._devices.setdefault(Path(device.path).stat().st_rdev, []).append(device)
        self._anywhere, self._to_outputs = _numbers()

    def before(self, call: str, args: tuple[Any, ...]) -> None:
        """Raise Spared instead of a call that nobody has allowed."""
        if call == "ioctl":
            self._ioctl(*args)
        elif call == "write" and _OUTPUTS & self._nodes(args[0]) and not self._is_free(args[0]):
            self._need("transmit", "write()")

    def after(self, outcome: Any) -> None:
        """Nothing is left to say."""

    def begin(self, device: Device) -> None:
        """A test of this device begins; Spared is raised where every call of it would need a permission."""
        self.device = device
        if device.node in _UNKNOWN and (self._as_hardware or not device.loopback):
            self._need("drive", f"a test of {device.label}")

    def let_fault(self) -> None:
        """Raise Spared unless faults may be injected into the driver under test."""
        if self._as_hardware or (self.device is not None and not self.device.loopback):
            self._need("faults", "a fault injected into a driver")

    def _ioctl(self, fd: int, request: int, argument: Any = None) -> None:
        needed = self._anywhere.get(request, "")
        if request in self._to_outputs and _OUTPUTS & self._nodes(fd):
            needed = "transmit"
        if request == dvb.FE_SET_PROPERTY and _supplies(argument):
            needed = "lnb"
        if needed and not self._is_free(fd):
            self._need(needed, requests.name_of(request))

    def _need(self, permission: str, call: str) -> None:
        if permission not in self._allowed:
            message = f"spared: {call} on hardware needs --allow {permission}"
            raise Spared(message)

    def _nodes(self, fd: int) -> frozenset[str]:
        return frozenset(device.node for device in self._devices.get(_device_number(fd), ()))

    def _is_free(self, fd: int) -> bool:
        """Whether the descriptor is of a device that is connected to nothing, or of none while such a one is tested."""
        if self._as_hardware:
            return False
        known = self._devices.get(_device_number(fd))
        meant = known[0] if known else self.device
        return meant is not None and meant.loopback


def _numbers() -> tuple[dict[int, str], frozenset[int]]:
    """The requests that need a permission wherever they go, and those that need one to transmit."""
    named = requests.all_of()
    anywhere = {
        number: permission
        for name, number in named.items()
        for permission, pattern in _ANYWHERE.items()
        if re.fullmatch(pattern, name)
    }
    return anywhere, frozenset(number for name, number in named.items() if _TO_OUTPUTS.fullmatch(name))


def _supplies(argument: Any) -> bool:
    """Whether a list of properties sets what is on the antenna cable; so does one that cannot be looked into."""
    if not isinstance(argument, dvb.dtv_properties):
        return True
    try:
        return any(each.cmd in _SUPPLY for each in argument.props)
    except ValueError:
        return True


def _device_number(fd: int) -> int:
    """The number of the device that a descriptor is of; 0 where it is of none."""
    try:
        found = os.fstat(fd)
    except (OSError, OverflowError):
        return 0
    return found.st_rdev if stat.S_ISCHR(found.st_mode) else 0
