"""Files and functions of a `code:` lead to the source of the release."""

from __future__ import annotations

from uapigen.matrix.links import page_link, pieces
from uapigen.matrix.model import Piece

SOURCE = "https://elixir.bootlin.com/linux/v6.1/source"
NAME = "https://elixir.bootlin.com/linux/v6.1/C/ident"


def test_files_and_functions_are_found_in_prose() -> None:
    assert pieces("See mm/mmap.c: do_mmap(), and fs/open.c, which ends.", "6.1") == (
        Piece("See "),
        Piece("mm/mmap.c", f"{SOURCE}/mm/mmap.c"),
        Piece(": "),
        Piece("do_mmap", f"{NAME}/do_mmap"),
        Piece("(), and "),
        Piece("fs/open.c", f"{SOURCE}/fs/open.c"),
        Piece(", which ends."),
    )


def test_a_file_without_its_folder_leads_nowhere() -> None:
    assert pieces("test-drivers/vim2m.c has no ops", "6.1") == (Piece("test-drivers/vim2m.c has no ops"),)


def test_no_page_is_no_link() -> None:
    assert page_link("", "6.1") == ""
