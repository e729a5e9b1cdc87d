// The data of the page, indexed for what the table asks.

const data = JSON.parse(document.getElementById("data").textContent);

// Where several apply, the first one is what a reader wants to know.
const STATES = {
  failed: { label: "failed", sign: "✕", text: "The kernel does otherwise, and no deviation says so; or a listed deviation no longer occurs." },
  contradicted: { label: "contradicted", sign: "≠", text: "The kernel does otherwise than the documentation says. A listed deviation." },
  provoked: { label: "passed", sign: "", text: "The documented errno came, or the rule held." },
  "not-reached": { label: "not reached", sign: "?", text: "The state that the condition needs could not be brought about." },
  unsupported: { label: "unsupported", sign: "–", text: "The device lacks an ability that the condition needs." },
  "not-run": { label: "not run", sign: "·", text: "Left out: hazardous, or the kernel has no device for it." },
  unprovokable: { label: "unprovokable", sign: "∅", text: "No test can get there in the lab; the details say why." },
};
const ORDER = Object.keys(STATES);
const RELEASES = data.runs.map((run) => run.release);
const DRIVER_OF = new Map(data.drivers.flatMap((driver) => driver.devices.map((device) => [device, driver.name])));

// For each condition and release: the state and what came, by device.
for (const entry of data.entries) {
  entry.slug = entry.id.slice(entry.id.indexOf("::", entry.id.indexOf("::") + 2) + 2);
  entry.known = (entry.deviations ?? []).map((number) => data.deviations[number]);
  entry.by = new Map();
  for (const [release, cell] of Object.entries(entry.results)) {
    const devices = new Map();
    for (const [state, bySeen] of Object.entries(cell.devices ?? {}))
      for (const [seen, labels] of Object.entries(bySeen))
        for (const label of labels) devices.set(label, { state, seen });
    entry.by.set(release, { state: cell.state ?? "", reason: cell.reason ?? "", devices });
  }
  const words = [entry.id, entry.text, entry.note, entry.page, entry.cause, entry.place];
  for (const known of entry.known) words.push(known.why, known.seen, plain(known.code));
  for (const cell of entry.by.values()) words.push(cell.reason);
  entry.words = words.join("\n").toLowerCase();
}
const BY_ID = new Map(data.entries.map((entry) => [entry.id, entry]));

function plain(pieces) {
  return (pieces ?? []).map((piece) => piece.text).join("");
}

// The states of a condition on a release, each as often as it occurs: on the devices of a driver, on one device, or
// on all of them and then also the state that no device has.
function* statesOf(entry, release, driver, device) {
  const cell = entry.by.get(release);
  if (!cell) return;
  if (device) {
    const found = cell.devices.get(device);
    if (found) yield found.state;
    return;
  }
  for (const [label, found] of cell.devices) if (!driver || DRIVER_OF.get(label) === driver) yield found.state;
  if (!driver && cell.state) yield cell.state;
}

function foremost(states) {
  let best = ORDER.length;
  for (const state of states) best = Math.min(best, ORDER.indexOf(state));
  return ORDER[best] ?? "";
}

// Whether releases that have the condition disagree, on some driver or as a whole.
function differs(entry, releases, driver) {
  const drivers = driver ? [driver] : ["", ...data.drivers.map((known) => known.name)];
  return drivers.some((name) => {
    const found = releases.map((release) => foremost(statesOf(entry, release, name))).filter(Boolean);
    return new Set(found).size > 1;
  });
}

function escaped(text) {
  return String(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
