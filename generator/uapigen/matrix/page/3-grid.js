// The table: areas, calls and conditions down, drivers and their devices across, for each the releases side by side.
// Only the rows in sight are in the document.

const ROW = 26;
const AHEAD = 12;
const SELF_OPENING = 400;
const grid = document.getElementById("grid");
const rowsBox = document.getElementById("rows");
const table = { shown: [], rows: [], columns: [], at: 0, drawn: "", open: new Map(), devices: new Set(), tallies: new Map() };

function column(name, driver, device) {
  return { name, driver, device, key: `${driver}/${device}` };
}

// All, the drivers and the devices that one wants to see; without those that no shown row has anything of.
function layColumns() {
  const releases = shownReleases();
  const used = ({ driver, device }) => table.shown.some((entry) =>
    releases.some((release) => !statesOf(entry, release, driver, device).next().done));
  table.columns = [column("all", filter.driver, "")];
  for (const driver of shownDrivers()) {
    const wanted = filter.driver ? [] : [column(driver.name, driver.name, "")];
    if (filter.driver || table.devices.has(driver.name))
      wanted.push(...driver.devices.map((device) => column(device, driver.name, device)));
    table.columns.push(...wanted.filter(used));
  }
}

function layRows() {
  table.rows = [];
  const groups = new Map();
  for (const entry of table.shown) {
    const calls = groups.get(entry.area) ?? groups.set(entry.area, new Map()).get(entry.area);
    (calls.get(entry.call) ?? calls.set(entry.call, []).get(entry.call)).push(entry);
  }
  const byDefault = isNarrow() && table.shown.length <= SELF_OPENING;
  for (const [area, calls] of groups) {
    const row = { kind: "area", key: area, name: area, entries: [...calls.values()].flat(), calls: calls.size };
    table.rows.push({ ...row, open: table.open.get(area) ?? true });
    if (!(table.open.get(area) ?? true)) continue;
    for (const [call, entries] of calls) {
      const key = `${area}/${call}`;
      const open = table.open.get(key) ?? (byDefault || filter.id.startsWith(`${call}::`));
      table.rows.push({ kind: "call", key, name: call, entries, open });
      if (open) for (const entry of entries) table.rows.push({ kind: "entry", key: entry.id, entry, entries: [entry] });
    }
  }
  rowsBox.style.height = `${table.rows.length * ROW}px`;
  document.getElementById("nothing").hidden = table.rows.length > 0;
  table.at = Math.min(table.at, Math.max(0, table.rows.length - 1));
}

// How often each state occurs below a row, in a column, on a release.
function tally(row, column, release) {
  const key = `${row.key}|${column.key}|${release}`;
  let found = table.tallies.get(key);
  if (!found) {
    found = new Array(ORDER.length).fill(0);
    for (const entry of row.entries)
      for (const state of statesOf(entry, release, column.driver, column.device)) found[ORDER.indexOf(state)] += 1;
    table.tallies.set(key, found);
  }
  return found;
}

function cellHtml(row, column, release, first) {
  const counts = tally(row, column, release);
  const present = ORDER.filter((_, number) => counts[number]);
  const edge = first ? " first" : "";
  if (!present.length) return `<i class="cell none${edge}" data-r="${release}" data-c="${column.key}"></i>`;
  const state = present[0];
  const sign = present.length === 1 || row.kind === "entry" || state === "failed" || state === "contradicted" ? STATES[state].sign : "";
  let style = "";
  if (present.length > 1) {
    // Parts in proportion, but none too thin to be seen.
    const all = counts.reduce((sum, count) => sum + count, 0);
    const parts = present.map((name) => Math.max(counts[ORDER.indexOf(name)] / all, 0.18));
    const sum = parts.reduce((total, part) => total + part, 0);
    let end = 0;
    const stops = present.map((name, number) => {
      const start = end;
      end += (100 * parts[number]) / sum;
      return `var(--${name}) ${start.toFixed(0)}% ${end.toFixed(0)}%`;
    });
    style = ` style="background:linear-gradient(${stops})"`;
  }
  return `<i class="cell ${state}${edge}" data-r="${release}" data-c="${column.key}"${style}>${sign}</i>`;
}

function slugHtml(entry) {
  const [slug, value] = entry.slug.split(/\[(.*)\]$/);
  return escaped(slug) + (value === undefined ? "" : ` <span class="value">${escaped(value)}</span>`);
}

function labelHtml(row) {
  if (row.kind === "entry") {
    const { entry } = row;
    const kind = entry.errno === "ok" ? "rule" : "errno";
    return `<b class="${kind}">${escaped(entry.errno)}</b><span class="slug">${slugHtml(entry)}</span>` +
      `<span class="text">${escaped(entry.text)}</span>`;
  }
  const number = row.kind === "area" ? `${row.calls} ${row.calls === 1 ? "call" : "calls"}, ${row.entries.length.toLocaleString("en")}` : row.entries.length;
  return `<span class="fold">${row.open ? "▾" : "▸"}</span><span class="name">${escaped(row.name)}</span><span class="number">${number}</span>`;
}

function rowHtml(row, number) {
  const releases = shownReleases();
  const cells = table.columns.map((column) =>
    releases.map((release, place) => cellHtml(row, column, release, place === 0)).join("")).join("");
  const level = { area: 1, call: 2, entry: 3 }[row.kind];
  const expanded = row.kind === "entry" ? "" : ` aria-expanded="${row.open}"`;
  const marks = `${number === table.at ? " at" : ""}${row.kind === "entry" && row.key === filter.id ? " chosen" : ""}`;
  return `<div class="row ${row.kind}${marks}" id="row-${number}" role="row" aria-level="${level}"${expanded} data-n="${number}" ` +
    `style="top:${number * ROW}px"><span class="label" role="rowheader">${labelHtml(row)}</span>${cells}</div>`;
}

function drawRows() {
  const first = Math.max(0, Math.floor(grid.scrollTop / ROW) - AHEAD);
  const last = Math.min(table.rows.length, Math.ceil((grid.scrollTop + grid.clientHeight) / ROW) + AHEAD);
  const drawn = `${first}-${last}`;
  if (drawn === table.drawn) return;
  table.drawn = drawn;
  rowsBox.innerHTML = table.rows.slice(first, last).map((row, number) => rowHtml(row, first + number)).join("");
  grid.setAttribute("aria-activedescendant", `row-${table.at}`);
}

function drawColumns() {
  const releases = shownReleases();
  const heads = table.columns.map((column) => {
    const names = releases.map((release) => `<span>${escaped(release)}</span>`).join("");
    const title = escaped(column.device || column.name);
    const hasDevices = column.driver && !column.device && !filter.driver;
    const name = hasDevices
      ? `<button type="button" data-driver="${escaped(column.driver)}" aria-expanded="${table.devices.has(column.driver)}" ` +
        `title="${title}: show or hide its devices">${title}</button>`
      : `<span title="${title}">${title}</span>`;
    return `<div class="head${column.device ? " device" : ""}" role="columnheader">${name}<div class="names">${names}</div></div>`;
  });
  document.getElementById("columns").innerHTML = `<div class="label corner" role="columnheader">condition</div>${heads.join("")}`;
  grid.style.setProperty("--across", releases.length);
  // One or two releases are narrower than the names of drivers.
  grid.style.setProperty("--gap", `${Math.max(10, 84 - 24 * releases.length)}px`);
  grid.style.setProperty("--groups", table.columns.length);
}

function drawTable() {
  table.tallies.clear();
  layColumns();
  layRows();
  drawColumns();
  redrawRows();
}

function redrawRows() {
  table.drawn = "";
  drawRows();
}

function cellTitle(cell) {
  const row = table.rows[cell.closest(".row").dataset.n];
  const column = table.columns.find((known) => known.key === cell.dataset.c);
  const counts = tally(row, column, cell.dataset.r);
  const told = ORDER.filter((_, number) => counts[number]).map((state) => `${counts[ORDER.indexOf(state)]} ${STATES[state].label}`);
  const found = column.device && row.entry ? row.entry.by.get(cell.dataset.r)?.devices.get(column.device)?.seen : "";
  return `${column.name} on ${cell.dataset.r}: ${told.join(", ") || "nothing"}${found ? ` (${found})` : ""}`;
}

function showRow(number) {
  table.at = Math.max(0, Math.min(number, table.rows.length - 1));
  const top = table.at * ROW;
  const room = grid.clientHeight - document.getElementById("columns").offsetHeight - ROW;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top > grid.scrollTop + room) grid.scrollTop = top - room;
  redrawRows();
}
