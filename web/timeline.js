// Events along time, from right to left. A stated day is filled, a longer stated time hatched; what has no stated date fades into the past.
import {draw, filled, get, language, reportUrl, tell, words} from "./api.js";
import {grid, moment, patterns, roomIn, scale} from "./axis.js";
import {closest} from "./spans.js";

const box = document.getElementById("timeline");
const ROW = 26, MARGIN = 30, TOP = 30, UNSTATED = 9;

function interval(event) {
  const start = moment(event.start), end = moment(event.end);
  if (!Number.isNaN(start)) return {start, end: Number.isNaN(end) ? start + 86400000 : Math.max(end, start + 3600000), stated: true};
  const upper = Number.isNaN(end) ? moment(event.published) : end;
  return Number.isNaN(upper) ? null : {start: upper, end: upper, stated: false};
}

// Each bar on the first line that has room for it and its label.
function lines(bars, time) {
  const ends = [];
  for (const bar of bars) {
    const right = Math.max(time.x(bar.start), time.x(bar.end) + 6) + (bar.stated ? 0 : UNSTATED * 4);
    const left = time.x(bar.end) - 8 - bar.label.length * 6.6;
    let line = ends.findIndex((edge) => right < edge);
    if (line < 0) line = ends.push(Infinity) - 1;
    ends[line] = left;
    bar.line = line;
  }
  return ends.length;
}

try {
  const t = await words();
  const {events, names} = await get(box.dataset.source);
  const called = (name) => (language === "ar" && names[name]) || name || "";
  const bars = events.map((event) => ({event, ...interval(event)})).filter((bar) => bar.start !== undefined);
  if (bars.length) {
    for (const bar of bars) bar.label = `${t.type[bar.event.type] ?? bar.event.type} · ${called(bar.event.places[0] ?? bar.event.actors[0])}`.replace(/ · $/, "").slice(0, 34);
    bars.sort((a, b) => a.start - b.start);
    const late = closest(bars, (bar) => bar.start);
    const width = Math.max(roomIn(box), Math.min(2600, 300 + late.length * 22));
    const time = scale(late[0].start, Math.max(...late.map((bar) => bar.end)), width, MARGIN, 200);
    const count = lines(late, time);
    const height = TOP + count * ROW + 12;
    const svg = draw("svg", {width, height, viewBox: `0 0 ${width} ${height}`}, patterns(), grid(time, height, width));
    for (const bar of late) {
      const y = TOP + bar.line * ROW;
      const right = time.x(bar.start), left = time.x(bar.end);
      const wide = Math.max(right - left, 6);
      const kind = bar.stated ? (["day", "part", "hour", "minute"].includes(bar.event.precision) ? "" : "vague") : "unstated";
      const rect = bar.stated
        ? draw("rect", {class: `bar ${kind} ${bar.event.modality}`, x: left, y: y + 4, width: wide, height: 14, rx: 3})
        : draw("path", {class: `bar unstated ${bar.event.modality}`, d: `M${left} ${y + 11}l8 -7h${UNSTATED * 4}v14h${-UNSTATED * 4}z`});
      const label = draw("text", {x: left - 5, y: y + 15, "text-anchor": "end"}, bar.label);
      const said = `${bar.label} · ${bar.event.start?.slice(0, 10) ?? `≤ ${bar.event.published?.slice(0, 10) ?? "?"}`} · ${bar.event.text}`;
      svg.append(draw("a", {href: reportUrl(bar.event.report, bar.event.id), "aria-label": said}, draw("title", {}, said), rect, label));
    }
    box.replaceChildren(svg);
    const outside = bars.length - late.length;
    document.getElementById("outside").textContent = outside ? filled(t.interface.outside, {count: outside}) : "";
    box.scrollLeft = language === "ar" ? box.scrollWidth : 0;
  }
  box.dataset.ready = "true";
} catch (error) {
  tell(error.message);
}
