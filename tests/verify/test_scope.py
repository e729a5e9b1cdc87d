"""Mistakes in headers.yaml are told with their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from uapigen.source.marks import SpecError
from uapigen.verify.scope import load_scope

if TYPE_CHECKING:
    from pathlib import Path


def test_headers_of_the_api_come_before_those_of_drivers_and_lenders(tmp_path: Path) -> None:
    path = tmp_path / "headers.yaml"
    path.write_text(
        "borrowed: {linux/usb/ch9.h: [usb_ctrlrequest]}\n"
        "driver: {v4l2: [linux/ivtv.h]}\ncore: {cec: [linux/cec.h]}\ncomplete: [linux/cec.h]\n"
    )
    scope = load_scope(path)
    assert scope.headers == ("linux/cec.h", "linux/ivtv.h", "linux/usb/ch9.h")
    assert scope.complete == ("linux/cec.h",)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("core: {cec: [linux/cec.h]}\ncomplet: [linux/cec.h]\n", "2:1: error: unknown key 'complet'; did you mean"),
        ("driver: {}\n", "1:1: error: missing key 'core'"),
        ("core: {cec: [linux/cec.h]}\ncomplete: [linux/ceq.h]\n", "complete: linux/ceq.h is in no list of headers"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, text: str, expected: str) -> None:
    path = tmp_path / "headers.yaml"
    path.write_text(text)
    with pytest.raises(SpecError) as caught:
        load_scope(path)
    assert expected in str(caught.value)
