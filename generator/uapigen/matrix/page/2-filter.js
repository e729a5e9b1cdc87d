// What is shown, and the address that says so.

const filter = { q: "", area: "", driver: "", errno: "", state: new Set(), release: new Set(), differs: false, id: "" };

function readAddress() {
  const found = new URLSearchParams(location.hash.slice(1));
  const several = (name, known) => new Set((found.get(name) ?? "").split(",").filter((value) => known.includes(value)));
  const one = (name, known) => (known.includes(found.get(name)) ? found.get(name) : "");
  filter.q = found.get("q") ?? "";
  filter.area = one("area", data.areas);
  filter.driver = one("driver", data.drivers.map((driver) => driver.name));
  filter.errno = found.get("errno") ?? "";
  filter.state = several("state", ORDER);
  filter.release = several("release", RELEASES);
  filter.differs = found.get("differs") === "1";
  // The id of a condition with several values, as the spec writes it, leads to the first of them.
  const id = found.get("id") ?? "";
  filter.id = BY_ID.has(id) ? id : (data.entries.find((entry) => id && entry.id.startsWith(`${id}[`))?.id ?? "");
}

function writeAddress() {
  const words = new URLSearchParams();
  for (const name of ["q", "area", "driver", "errno"]) if (filter[name]) words.set(name, filter[name]);
  for (const name of ["state", "release"]) if (filter[name].size) words.set(name, [...filter[name]].join(","));
  if (filter.differs) words.set("differs", "1");
  if (filter.id) words.set("id", filter.id);
  const hash = words.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
}

function isNarrow() {
  return Boolean(filter.q || filter.errno || filter.state.size || filter.differs);
}

function shownReleases() {
  return RELEASES.filter((release) => !filter.release.size || filter.release.has(release));
}

function shownDrivers() {
  return data.drivers.filter((driver) => !filter.driver || driver.name === filter.driver);
}

// Everything but the state, so that the counts beside the states tell what choosing one would show.
function matchesWithoutState(entry, releases, words) {
  if (filter.area && entry.area !== filter.area) return false;
  if (filter.errno && entry.errno !== filter.errno) return false;
  if (!words.every((word) => entry.words.includes(word))) return false;
  if (!releases.some((release) => !statesOf(entry, release, filter.driver).next().done)) return false;
  return !filter.differs || differs(entry, releases, filter.driver);
}

function chosen() {
  const releases = shownReleases();
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean);
  const base = data.entries.filter((entry) => matchesWithoutState(entry, releases, words));
  const counts = Object.fromEntries(ORDER.map((state) => [state, 0]));
  const shown = [];
  for (const entry of base) {
    const found = new Set();
    for (const release of releases) for (const state of statesOf(entry, release, filter.driver)) found.add(state);
    for (const state of found) counts[state] += 1;
    if (!filter.state.size || [...found].some((state) => filter.state.has(state))) shown.push(entry);
  }
  return { base, shown, counts };
}
