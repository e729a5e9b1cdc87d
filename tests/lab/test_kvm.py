"""KVM is tried once per boot of the host."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.lab import kvm


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(kvm, "DEVICE", Path("/dev/null"))


@pytest.mark.parametrize(("works", "expected"), [(True, "kvm"), (False, "tcg")])
def test_the_answer_is_remembered(works: bool, expected: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[bool] = []

    def boots() -> bool:
        asked.append(works)
        return works

    assert [kvm.accelerator(boots), kvm.accelerator(boots)] == [expected, expected]
    assert asked == [works]
    assert "trying KVM" in capsys.readouterr().err


@pytest.mark.parametrize("memory", ["another-boot works\n", "", "\n", "{"])
def test_an_old_or_damaged_answer_is_not_used(memory: str, tmp_path: Path) -> None:
    (tmp_path / "uapigen").mkdir()
    (tmp_path / "uapigen" / "kvm").write_text(memory)
    assert kvm.accelerator(lambda: False) == "tcg"
    assert (tmp_path / "uapigen" / "kvm").read_text().endswith(" fails\n")


def test_without_a_device_nothing_is_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kvm, "DEVICE", tmp_path / "kvm")

    def boots() -> bool:
        raise AssertionError

    assert kvm.accelerator(boots) == "tcg"
