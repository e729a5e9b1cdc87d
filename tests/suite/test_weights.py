"""How long a test module is expected to take."""

from __future__ import annotations

from pathlib import Path

import pytest

from uapigen.suite.pytest_run import Suite
from uapigen.suite.weights import weigh

RECORDED = {"v4l2.test_a": {"one": 60.0, "other": 60.0}, "v4l2.test_b": {"other": 120.0}}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of three test modules, one of which was never measured."""
    tests = tmp_path / "linuxmedia" / "conformance" / "v4l2"
    tests.mkdir(parents=True)
    for name, size in (("a", 200), ("b", 200), ("c", 100)):
        (tests / f"test_{name}.py").write_bytes(b"#" * size)
    return tmp_path


def test_a_module_weighs_what_its_tests_took_and_its_import(package: Path) -> None:
    weights = weigh(Suite(package, 1), RECORDED)
    assert weights == {"v4l2.test_a": pytest.approx(122), "v4l2.test_b": pytest.approx(122), "v4l2.test_c": 61}


def test_a_module_without_a_test_on_the_device_is_still_imported(package: Path) -> None:
    weights = weigh(Suite(package, 1, devices=("one",)), RECORDED)
    assert weights == {"v4l2.test_a": pytest.approx(62), "v4l2.test_b": pytest.approx(2), "v4l2.test_c": 16}


def test_of_a_driver_the_device_that_took_longest_counts(package: Path) -> None:
    recorded = {"v4l2.test_a": {"vivid-000-vid-cap": 60.0, "vivid-001-vid-cap": 90.0, "vim2m": 30.0}}
    weights = weigh(Suite(package, 1, once=True), recorded)
    assert weights["v4l2.test_a"] == pytest.approx(120 + 3)


def test_without_a_record_modules_go_by_their_size(package: Path) -> None:
    weights = weigh(Suite(package, 1), {})
    assert weights["v4l2.test_a"] == weights["v4l2.test_b"] == pytest.approx(2 * weights["v4l2.test_c"])
