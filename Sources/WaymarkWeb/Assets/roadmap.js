// The roadmap's map: it lights up ways and moves along lines. Without it, stations are links in reading order.

for (const map of document.querySelectorAll("[data-roadmap]")) followWays(map);
for (const button of document.querySelectorAll("button[data-print]")) printOnly(button);
for (const hint of document.querySelectorAll("[data-scripted-hint]")) hint.hidden = false;

/** Pointing at or focusing a station shows all that leads to it and all it leads to. */
function followWays(map) {
  const drawing = map.querySelector("svg");
  const stations = [...drawing.querySelectorAll("a[data-station]")];
  const byId = new Map(stations.map((station) => [station.dataset.station, station]));

  const stationOf = (element) => {
    const link = element?.closest?.("a[data-station], a[data-exit-of]");
    return link ? byId.get(link.dataset.station ?? link.dataset.exitOf) : undefined;
  };
  const ids = (text) => (text ? text.split(" ") : []);

  function light(station) {
    drawing.classList.toggle("is-lit", station !== undefined);
    for (const lit of drawing.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!station) return;
    const own = station.dataset.station;
    const up = new Set([own, ...ids(station.dataset.up)]);
    const down = new Set([own, ...ids(station.dataset.down)]);
    const isOnWay = (id) => up.has(id) || down.has(id);
    for (const line of drawing.querySelectorAll(".map-line[data-to]")) {
      const { from, to } = line.dataset;
      const leadsHere = up.has(to) && (from === undefined || up.has(from));
      line.classList.toggle("lit", leadsHere || (from !== undefined && down.has(from) && down.has(to)));
    }
    for (const mark of drawing.querySelectorAll("[data-station], [data-exit-of], [data-entry-to]")) {
      const { station: id, exitOf, entryTo } = mark.dataset;
      mark.classList.toggle("lit", isOnWay(id ?? exitOf ?? entryTo));
    }
  }

  const focused = () => stationOf(drawing.contains(document.activeElement) ? document.activeElement : undefined);
  drawing.addEventListener("pointerover", (event) => light(stationOf(event.target) ?? focused()));
  drawing.addEventListener("pointerleave", () => light(focused()));
  drawing.addEventListener("focusin", (event) => light(stationOf(event.target)));
  drawing.addEventListener("focusout", () => light(undefined));

  const lineOf = (station) => station.dataset.station.split("/")[0];
  const middle = (station) => {
    const box = station.querySelector(".map-station").getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  /** The next station on the line, or the nearest one of another line above or below. */
  function neighbor(station, key) {
    if (key === "ArrowRight" || key === "ArrowLeft") {
      const own = stations.filter((each) => lineOf(each) === lineOf(station));
      return own[own.indexOf(station) + (key === "ArrowRight" ? 1 : -1)];
    }
    const from = middle(station);
    const away = key === "ArrowUp" ? -1 : 1;
    return stations
      .filter((each) => lineOf(each) !== lineOf(station))
      .map((each) => ({ each, at: middle(each) }))
      .filter(({ at }) => (at.y - from.y) * away > 1)
      .map(({ each, at }) => ({ each, distance: Math.abs(at.x - from.x) + Math.abs(at.y - from.y) }))
      .sort((a, b) => a.distance - b.distance)[0]?.each;
  }

  drawing.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") {
      map.focus();
      return;
    }
    const station = stationOf(event.target);
    if (!station || !event.key.startsWith("Arrow")) return;
    const next = neighbor(station, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  map.addEventListener("keydown", (event) => {
    if (event.target !== map || event.key !== "Enter") return;
    event.preventDefault();
    stations[0]?.focus();
  });
}

/** Prints one part of the page. */
function printOnly(button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    document.documentElement.dataset.print = button.dataset.print;
    window.addEventListener("afterprint", () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  });
}
