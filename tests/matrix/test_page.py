"""The page in Debian's Chromium: what it shows, and how it filters, searches and tells of a condition.

It is opened as a file, as readers do who were sent it.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select

from uapigen.commands.main import main

pytestmark = pytest.mark.browser
REPOSITORY = Path(__file__).parents[2]
SPEC = REPOSITORY / "spec"
KNOWN = "CEC_S_MODE::EINVAL::follower-mode-undefined[CEC_MODE_INITIATOR | 0x40]"


@pytest.fixture(scope="module")
def matrix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The matrix of what is recorded."""
    out = tmp_path_factory.mktemp("matrix")
    main(["matrix", "--from-record", "--spec", str(SPEC), "--out", str(out)])
    return out


@pytest.fixture(scope="module")
def data(matrix: Path) -> dict[str, Any]:
    """Its JSON."""
    found: dict[str, Any] = json.loads((matrix / "matrix.json").read_text())
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    """Debian's Chromium; selenium would fetch another one where it is lacking."""
    options = ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for word in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1500,900",
    ):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    with Chrome(options, Service(str(shutil.which("chromedriver")))) as chrome:
        yield chrome


class Page:
    """The open page."""

    def __init__(self, browser: Chrome, address: str) -> None:
        self.browser = browser
        browser.get("about:blank")
        browser.get(address)

    def find(self, selector: str) -> WebElement:
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def texts(self, selector: str) -> list[str]:
        return [element.text for element in self.all(selector)]

    @property
    def count(self) -> int:
        """How many conditions the page says are shown."""
        return int(self.find("#count").text.partition(" ")[0].replace(",", ""))

    def logged(self, name: str) -> list[dict[str, Any]]:
        """A log of the browser, from its start or the last time that it was asked for."""
        found: list[dict[str, Any]] = self.browser.execute("getLog", {"type": name})["value"]  # pyright: ignore[reportUnknownMemberType]
        return found

    @property
    def hash(self) -> str:
        return self.browser.current_url.partition("#")[2]


@pytest.fixture
def page(browser: Chrome, matrix: Path) -> Page:
    return Page(browser, (matrix / "matrix.html").as_uri())


def devices(entry: dict[str, Any]) -> set[tuple[str, str, str]]:
    """Release, state and device of every result."""
    return {
        (release, state, device)
        for release, cell in entry["results"].items()
        for state, came in cell.get("devices", {}).items()
        for labels in came.values()
        for device in labels
    }


def test_the_page_needs_nothing_but_itself(page: Page) -> None:
    sent = [json.loads(line["message"])["message"] for line in page.logged("performance")]
    addresses = {each["params"]["request"]["url"] for each in sent if each["method"] == "Network.requestWillBeSent"}
    fetched = {address for address in addresses if not address.startswith(("data:", "about:"))}
    assert fetched == {page.browser.current_url}
    assert page.logged("browser") == []


def test_everything_is_counted_at_first(page: Page, data: dict[str, Any]) -> None:
    assert page.count == len(data["entries"]) > 2500
    assert page.texts(".release strong") == [run.get("kernel", run["release"]) for run in data["runs"]]
    contradicted = sum(any(state == "contradicted" for _, state, _ in devices(entry)) for entry in data["entries"])
    assert page.find("[data-state=contradicted] span").text == str(contradicted)
    heads = page.texts(".head > span, .head > button")
    assert heads == ["all", *(driver["name"] for driver in data["drivers"])]
    assert page.texts(".row.area .name")[:1] == data["areas"][:1]


def test_only_the_rows_in_sight_are_drawn(page: Page) -> None:
    page.find("#expand").click()
    assert 20 < len(page.all(".row")) < 100
    page.browser.execute_script("document.getElementById('grid').scrollTop = 1e6")  # pyright: ignore[reportUnknownMemberType]
    page.find("#grid").send_keys(Keys.END)
    last = page.all(".row")[-1]
    assert last.get_attribute("aria-level") == "3"
    assert "at" in str(last.get_attribute("class")).split()


def test_words_are_searched_in_everything(page: Page, data: dict[str, Any]) -> None:
    page.find("#search").send_keys("VIDIOC_QBUF user pointer")
    shown = page.texts(".row.entry")
    assert page.count == len(shown) > 5
    assert all("user" in line or "pointer" in line for line in shown)
    assert page.texts(".row.call .name") == ["VIDIOC_QBUF"]
    page.find("#search").clear()
    page.find("#search").send_keys("ksys_mmap_pgoff")  # stands in the code of a deviation only
    assert page.texts(".row.call .name") == ["video.mmap"]
    page.find("#reset").click()
    assert page.count == len(data["entries"])


@pytest.mark.parametrize(("name", "value"), [("area", "lirc"), ("errno", "EBUSY")])
def test_a_choice_narrows_to_what_has_it(page: Page, data: dict[str, Any], name: str, value: str) -> None:
    Select(page.find(f"#{name}")).select_by_value(value)
    assert page.count == sum(entry[name] == value for entry in data["entries"]) > 0
    assert page.hash == f"{name}={value}"


def test_a_driver_is_shown_by_its_devices(page: Page, data: dict[str, Any]) -> None:
    Select(page.find("#driver")).select_by_value("vidtv")
    (its,) = (set(driver["devices"]) for driver in data["drivers"] if driver["name"] == "vidtv")
    assert page.count == sum(any(label in its for _, _, label in devices(entry)) for entry in data["entries"])
    assert set(page.texts(".head > span")) == {"all", *its}


def test_a_driver_unfolds_to_its_devices(page: Page) -> None:
    page.find("[data-driver=vimc]").click()
    assert {"vimc", "Sensor A", "Scaler"} <= set(page.texts(".head > span, .head > button"))
    page.find("[data-driver=vimc]").click()
    assert "Sensor A" not in page.texts(".head > span")


def test_a_state_on_a_release_is_chosen_by_clicks(page: Page, data: dict[str, Any]) -> None:
    page.find("[data-release='6.12']").click()
    page.find("[data-state=contradicted]").click()
    wanted = [
        entry for entry in data["entries"]
        if any((release, state) == ("6.12", "contradicted") for release, state, _ in devices(entry))
    ]  # fmt: skip
    assert page.count == len(wanted) > 50
    assert page.hash == "state=contradicted&release=6.12"
    assert set(page.texts(".head .names")) == {"6.12"}
    page.find("[data-state=contradicted]").click()
    page.find("[data-release='6.12']").click()
    assert page.hash == ""
    assert page.count == len(data["entries"])


def test_a_click_tells_of_a_condition(page: Page, data: dict[str, Any]) -> None:
    page.find("#search").send_keys("follower-mode-undefined 0x40")
    page.find(".row.entry").click()
    (entry,) = (entry for entry in data["entries"] if entry["id"] == KNOWN)
    detail = page.find("#detail").text
    deviation = data["deviations"][entry["deviations"][0]]
    for told in (entry["text"], entry["page"], entry["place"], KNOWN, deviation["why"]):
        assert told in detail
    flowing = " ".join(detail.split())
    assert "6.12 ≠ contradicted success " in flowing
    assert "vivid-000-vid-cap0, " in flowing
    links = [link.get_attribute("href") for link in page.all("#detail a")]
    assert links[0] == "https://elixir.bootlin.com/linux/v6.12/source/drivers/media/cec/core/cec-api.c"
    assert entry["link"] in links
    page.find("#detail .close").click()
    assert not page.find("#detail").is_displayed()


def test_an_address_brings_back_what_was_seen(page: Page, matrix: Path) -> None:
    page.find("#search").send_keys("mode")
    Select(page.find("#area")).select_by_value("cec")
    page.find(".row.entry").click()
    seen = (page.count, page.find("#detail h2").text, page.find("#search").get_attribute("value"))
    again = Page(page.browser, page.browser.current_url)
    assert (again.count, again.find("#detail h2").text, again.find("#search").get_attribute("value")) == seen
    narrow = Page(page.browser, (matrix / "matrix.html").as_uri() + "#state=contradicted,failed&release=6.12")
    assert set(narrow.texts(".head .names")) == {"6.12"}
    assert narrow.find("[data-state=contradicted]").get_attribute("aria-pressed") == "true"
    assert narrow.find("[data-state=provoked]").get_attribute("aria-pressed") == "false"
    whole = Page(page.browser, (matrix / "matrix.html").as_uri() + f"#id={KNOWN.partition('[')[0]}")
    assert whole.find(".row.chosen .slug").text.startswith("follower-mode-undefined")


def test_an_address_that_means_nothing_shows_everything(browser: Chrome, matrix: Path, data: dict[str, Any]) -> None:
    page = Page(browser, (matrix / "matrix.html").as_uri() + "#area=none&driver=none&state=x&release=2.4&id=y&z")
    assert page.count == len(data["entries"])


def test_nothing_found_is_said_and_mended(page: Page, data: dict[str, Any]) -> None:
    page.find("#search").send_keys("<b>&nbsp;")
    assert page.count == 0
    assert page.find("#nothing").is_displayed()
    page.find("#again").click()
    assert page.count == len(data["entries"])


def test_the_keyboard_suffices(page: Page, data: dict[str, Any]) -> None:
    page.find("body").send_keys("/")
    active = page.browser.switch_to.active_element
    assert active.get_attribute("id") == "search"
    active.send_keys("CEC_S_MODE", Keys.ARROW_DOWN)
    grid = page.browser.switch_to.active_element
    assert grid.get_attribute("id") == "grid"
    grid.send_keys(Keys.ARROW_DOWN, Keys.ARROW_LEFT)
    assert not page.all(".row.entry")
    grid.send_keys(Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ENTER)
    (first, *_) = (entry for entry in data["entries"] if entry["call"] == "CEC_S_MODE")
    assert page.find("#detail .sentence").text == first["text"]
    assert page.hash.endswith(f"id={first['id']}")
    grid.send_keys(Keys.ESCAPE)
    assert not page.find("#detail").is_displayed()


def test_what_differs_between_releases_can_be_asked_for(page: Page, data: dict[str, Any]) -> None:
    page.find("#differs").click()
    assert page.hash == "differs=1"
    assert page.count < len(data["entries"])
