// What is known of one condition.

const detail = document.getElementById("detail");

function linked(pieces) {
  return (pieces ?? []).map((piece) =>
    piece.link ? `<a href="${escaped(piece.link)}" target="_blank" rel="noopener">${escaped(piece.text)}</a>` : escaped(piece.text)).join("");
}

function span(since, until) {
  if (since && until) return `${since} until ${until}`;
  if (since) return `since ${since}`;
  return until ? `until ${until}` : "all releases";
}

function badge(state) {
  return `<span class="badge ${state}">${STATES[state].sign} ${STATES[state].label}</span>`;
}

// Devices that did the same are told together.
function resultHtml(entry, release) {
  const cell = entry.by.get(release);
  if (!cell) return `<tr><th>${escaped(release)}</th><td colspan="2" class="absent">the release does not have it</td></tr>`;
  const groups = new Map();
  for (const [label, found] of cell.devices) {
    const key = `${found.state}\n${found.seen}`;
    (groups.get(key) ?? groups.set(key, { ...found, labels: [] }).get(key)).labels.push(label);
  }
  const found = [...groups.values()].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const lines = found.map((group) => {
    const seen = group.seen ? `<code>${escaped(group.seen)}</code>` : "";
    return `<td>${badge(group.state)} ${seen}</td><td>${group.labels.map(escaped).join(", ")}</td>`;
  });
  if (cell.state) lines.push(`<td colspan="2">${badge(cell.state)} ${escaped(cell.reason)}</td>`);
  return lines.map((line, number) =>
    `<tr>${number ? "" : `<th rowspan="${lines.length}">${escaped(release)}</th>`}${line}</tr>`).join("");
}

function deviationHtml(known) {
  const scope = [...(known.values ?? []), ...(known.devices ?? [])];
  return `<div class="deviation"><p><code>${escaped(known.seen)}</code> instead, <b>${escaped(span(known.since, known.until))}</b>` +
    `${scope.length ? ` on ${scope.map(escaped).join(", ")}` : ""}</p><p>${escaped(known.why)}</p>` +
    `<p class="code">${linked(known.code)}</p><p class="place">${escaped(known.place)}</p></div>`;
}

function factHtml(name, html) {
  return html ? `<dt>${name}</dt><dd>${html}</dd>` : "";
}

function drawDetail() {
  const entry = BY_ID.get(filter.id);
  detail.hidden = !entry;
  if (!entry) return;
  const isRule = entry.errno === "ok";
  const page = entry.page ? `<a href="${escaped(entry.link)}" target="_blank" rel="noopener">${escaped(entry.page)}</a>` : "";
  const lived = entry.since || entry.until ? escaped(span(entry.since, entry.until)) : "";
  const kind = [isRule ? "" : entry.cause, entry.status !== "documented" ? entry.status : "", entry.generic ? "generic list" : "",
    entry.strength === "may" ? "the driver may adjust instead" : "", entry.hazard && entry.hazard !== "none" ? `hazard: ${entry.hazard}` : ""];
  const expected = `<code>${escaped(entry.expected)}</code>${entry.expected !== entry.errno && !isRule ? ` (the page names <code>${escaped(entry.errno)}</code>)` : ""}`;
  detail.innerHTML =
    `<button type="button" class="close" aria-label="Close">✕</button><p class="call">${escaped(entry.area)} / ${escaped(entry.call)}</p>` +
    `<h2><b class="${isRule ? "rule" : "errno"}">${escaped(entry.errno)}</b> ${slugHtml(entry)}</h2>` +
    `<p class="sentence">${escaped(entry.text)}</p>` + (entry.note ? `<p>${escaped(entry.note)}</p>` : "") +
    `<table>${RELEASES.map((release) => resultHtml(entry, release)).join("")}</table>` +
    (entry.known.length ? `<h3>Deviations</h3>${entry.known.map(deviationHtml).join("")}` : "") +
    `<dl>${factHtml("expected", expected)}${factHtml("page", page)}${factHtml("kind", kind.filter(Boolean).map(escaped).join(", "))}` +
    `${factHtml("lives", lived)}${factHtml("code", linked(entry.code))}${factHtml("spec", `<code>${escaped(entry.place)}</code>`)}` +
    `${factHtml("id", `<code class="id">${escaped(entry.id)}</code>`)}</dl>`;
}
