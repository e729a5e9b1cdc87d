// Controls, keys and the address bar.

const search = document.getElementById("search");
const choices = ["area", "driver", "errno"];

function options(name, all, values) {
  document.getElementById(name).innerHTML = `<option value="">${all}</option>` +
    values.map((value) => `<option value="${escaped(value)}">${escaped(value === "ok" ? "ok (rules of success)" : value)}</option>`).join("");
}

function drawReleases(base) {
  const cards = data.runs.map((run) => {
    const counts = Object.fromEntries(ORDER.map((state) => [state, 0]));
    let all = 0;
    for (const entry of base) {
      const state = foremost(statesOf(entry, run.release, filter.driver));
      if (!state) continue;
      counts[state] += 1;
      all += 1;
    }
    const present = ORDER.filter((state) => counts[state]);
    const bar = present.map((state) => `<i class="${state}" style="flex:${counts[state]}" title="${counts[state]} ${STATES[state].label}"></i>`).join("");
    const told = ["failed", "contradicted", "provoked"].filter((state) => counts[state] || state === "provoked")
      .map((state) => `<span class="${state}-ink">${counts[state].toLocaleString("en")} ${STATES[state].label}</span>`).reverse();
    return `<button type="button" class="release" data-release="${escaped(run.release)}" aria-pressed="${filter.release.has(run.release)}">` +
      `<strong>${escaped(run.kernel || run.release)}</strong><span class="all">${all.toLocaleString("en")}</span>` +
      `<span class="bar">${bar}</span><span class="told">${told.join(" ")}</span></button>`;
  });
  document.getElementById("releases").innerHTML = cards.join("");
}

function drawStates(counts) {
  document.getElementById("states").innerHTML = ORDER.map((state) =>
    `<button type="button" class="state" data-state="${state}" aria-pressed="${filter.state.has(state)}" title="${escaped(STATES[state].text)}">` +
    `<i class="cell ${state}">${STATES[state].sign}</i>${STATES[state].label} <span>${counts[state].toLocaleString("en")}</span></button>`).join("");
}

function drawAll() {
  const { base, shown, counts } = chosen();
  table.shown = shown;
  // Not while one types: the space before the next word would go.
  if (search.value.trim() !== filter.q) search.value = filter.q;
  for (const name of choices) document.getElementById(name).value = filter[name];
  document.getElementById("differs").checked = filter.differs;
  document.getElementById("count").value = `${shown.length.toLocaleString("en")} of ${data.entries.length.toLocaleString("en")}`;
  drawReleases(base);
  drawStates(counts);
  drawTable();
  drawDetail();
}

function refilter(change) {
  Object.assign(filter, change);
  table.open.clear();
  table.at = 0;
  grid.scrollTop = 0;
  writeAddress();
  drawAll();
}

function toggled(set, value) {
  const changed = new Set(set);
  if (!changed.delete(value)) changed.add(value);
  return changed;
}

function fold(row, open) {
  table.open.set(row.key, open);
  layRows();
  redrawRows();
}

function foldAll(open) {
  table.open.clear();
  for (const entry of table.shown) table.open.set(`${entry.area}/${entry.call}`, open);
  layRows();
  redrawRows();
}

function choose(id) {
  filter.id = id;
  writeAddress();
  drawDetail();
  redrawRows();
}

function act(number) {
  table.at = number;
  const row = table.rows[number];
  if (row.kind === "entry") choose(row.key === filter.id ? "" : row.key);
  else fold(row, !row.open);
}

function parentOf(number) {
  const kind = { entry: "call", call: "area" }[table.rows[number]?.kind];
  while (number > 0 && table.rows[number].kind !== kind) number -= 1;
  return number;
}

// The row of the condition that the address names.
function showChosen() {
  const number = table.rows.findIndex((row) => row.kind === "entry" && row.key === filter.id);
  if (number >= 0) showRow(number);
}

const PAGE = () => Math.max(1, Math.floor(grid.clientHeight / ROW) - 3);
const KEYS = {
  ArrowDown: () => showRow(table.at + 1),
  ArrowUp: () => showRow(table.at - 1),
  PageDown: () => showRow(table.at + PAGE()),
  PageUp: () => showRow(table.at - PAGE()),
  Home: () => showRow(0),
  End: () => showRow(table.rows.length - 1),
  Enter: () => act(table.at),
  " ": () => act(table.at),
  ArrowRight: () => {
    const row = table.rows[table.at];
    if (row.kind === "entry") choose(row.key);
    else if (row.open) showRow(table.at + 1);
    else fold(row, true);
  },
  ArrowLeft: () => {
    const row = table.rows[table.at];
    if (row.kind !== "entry" && row.open) fold(row, false);
    else showRow(parentOf(table.at));
  },
};

grid.addEventListener("keydown", (event) => {
  if (event.target !== grid || event.ctrlKey || event.altKey || event.metaKey || !KEYS[event.key] || !table.rows.length) return;
  event.preventDefault();
  KEYS[event.key]();
});
grid.addEventListener("scroll", drawRows, { passive: true });
grid.addEventListener("mouseover", (event) => {
  if (event.target.matches(".row .cell") && !event.target.title) event.target.title = cellTitle(event.target);
});
rowsBox.addEventListener("click", (event) => {
  const row = event.target.closest(".row");
  if (row && !String(getSelection())) act(Number(row.dataset.n));
});
document.getElementById("columns").addEventListener("click", (event) => {
  const { driver } = event.target.dataset;
  if (!driver) return;
  table.devices = toggled(table.devices, driver);
  drawTable();
});
document.getElementById("releases").addEventListener("click", (event) => {
  const card = event.target.closest(".release");
  if (card) refilter({ release: toggled(filter.release, card.dataset.release) });
});
document.getElementById("states").addEventListener("click", (event) => {
  const chip = event.target.closest(".state");
  if (chip) refilter({ state: toggled(filter.state, chip.dataset.state) });
});
detail.addEventListener("click", (event) => {
  if (!event.target.closest(".close")) return;
  choose("");
  grid.focus();
});
search.addEventListener("input", () => refilter({ q: search.value.trim() }));
search.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown") return;
  event.preventDefault();
  grid.focus();
});
for (const name of choices)
  document.getElementById(name).addEventListener("change", (event) => refilter({ [name]: event.target.value }));
document.getElementById("differs").addEventListener("change", (event) => refilter({ differs: event.target.checked }));
document.getElementById("expand").addEventListener("click", () => foldAll(true));
document.getElementById("collapse").addEventListener("click", () => foldAll(false));
const nothing = { q: "", area: "", driver: "", errno: "", state: new Set(), release: new Set(), differs: false, id: "" };
for (const name of ["reset", "again"]) document.getElementById(name).addEventListener("click", () => refilter(nothing));
document.getElementById("filter").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.matches("input, select")) {
    event.preventDefault();
    search.select();
  } else if (event.key === "Escape" && filter.id) choose("");
});
addEventListener("resize", redrawRows);
addEventListener("hashchange", () => {
  readAddress();
  drawAll();
  showChosen();
});

options("area", "all", data.areas.filter((area) => data.entries.some((entry) => entry.area === area)));
options("driver", "all", data.drivers.map((driver) => driver.name));
options("errno", "all", [...new Set(data.entries.map((entry) => entry.errno))].sort());
readAddress();
drawAll();
showChosen();
