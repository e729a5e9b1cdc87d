"""The driver model is told which device to take from which driver, and to give it back."""

from __future__ import annotations

from pathlib import Path

import pytest

from linuxmedia.conformance import unbinding
from linuxmedia.conformance.devices import Device
from linuxmedia.conformance.outcomes import NotReached, Unsupported


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A driver that holds a device, which has a device of its own below, as sysfs shows them."""
    driver = tmp_path / "drivers" / "serial_ir"
    driver.mkdir(parents=True)
    for attribute in ("bind", "unbind"):
        (driver / attribute).touch()
    inner = tmp_path / "serial_ir.0" / "rc" / "rc0"
    inner.mkdir(parents=True)
    (tmp_path / "serial_ir.0" / "driver").symlink_to(driver)
    return tmp_path


def receiver(model: Path) -> Device:
    return Device("lirc", "/dev/lirc0", "serial_ir", "serial_ir", parent=str(model / "serial_ir.0" / "rc" / "rc0"))


def test_the_device_that_the_driver_holds_is_unbound_and_bound_again(model: Path) -> None:
    driver = model / "drivers" / "serial_ir"
    unbound = unbinding.unbind(receiver(model))
    assert [(driver / attribute).read_text() for attribute in ("unbind", "bind")] == ["serial_ir.0", ""]
    unbinding.bind(unbound)
    assert (driver / "bind").read_text() == "serial_ir.0"


def test_only_drivers_that_survive_it_are_taken_away(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB", "1")
    assert unbinding.can_unbind(receiver(model))
    assert not unbinding.can_unbind(Device("video-capture", "/dev/video0", "uvcvideo", "camera"))


def test_hardware_outside_the_lab_keeps_its_driver(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAB", raising=False)
    assert not unbinding.can_unbind(receiver(model))


def test_a_user_without_the_right_is_told(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _text: str) -> int:
        raise PermissionError

    monkeypatch.setattr(Path, "write_text", refuse)
    with pytest.raises(Unsupported, match="serial_ir can be unbound from serial_ir by root only"):
        unbinding.unbind(receiver(model))


def test_a_driver_that_does_not_take_the_device_back_is_told(model: Path) -> None:
    unbound = unbinding.unbind(receiver(model))
    (unbound.driver / "bind").unlink()
    (unbound.driver / "bind").mkdir()
    with pytest.raises(NotReached, match=r"serial_ir\.0 cannot be bound to serial_ir again"):
        unbinding.bind(unbound)
