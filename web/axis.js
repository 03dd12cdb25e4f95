// Time from right to left: the earliest at the right edge, as an Arabic line runs.
import {draw} from "./api.js";

const DAY = 86400000;

export const moment = (value) => (value ? Date.parse(value.length <= 10 ? `${value}T00:00Z` : `${value.slice(0, 16)}Z`) : NaN);

// How wide a drawing may be without scrolling: an empty box has no width of its own yet.
export function roomIn(box) {
  const around = getComputedStyle(box.parentElement);
  return box.parentElement.clientWidth - parseFloat(around.paddingInlineStart) - parseFloat(around.paddingInlineEnd) - 2;
}

// `left` is room for what is written beyond the last moment.
export function scale(first, last, width, margin, left = margin) {
  const span = Math.max(last - first, DAY * 2);
  const from = first - span * 0.03;
  const to = first + span * 1.03;
  return {from, to, x: (time) => width - margin - ((time - from) / (to - from)) * (width - margin - left)};
}

// Lines and labels at whole days, months or years, whichever fit.
export function grid(time, height, width) {
  const group = draw("g", {"aria-hidden": "true"});
  const days = (time.to - time.from) / DAY;
  const [unit, step] = days < 16 ? ["day", 1] : days < 70 ? ["day", 7] : days < 500 ? ["month", 1] : days < 1500 ? ["month", 4] : ["year", Math.ceil(days / 365 / 12)];
  const at = new Date(time.from);
  const marks = [];
  if (unit === "day") for (let t = Math.ceil(time.from / DAY) * DAY; t <= time.to; t += step * DAY) marks.push(t);
  else if (unit === "month") for (let y = at.getUTCFullYear(), m = at.getUTCMonth(); Date.UTC(y, m, 1) <= time.to; m += step) marks.push(Date.UTC(y, m, 1));
  else for (let y = at.getUTCFullYear(); Date.UTC(y, 0, 1) <= time.to; y += step) marks.push(Date.UTC(y, 0, 1));
  for (const t of marks) {
    if (t < time.from) continue;
    const x = time.x(t);
    const iso = new Date(t).toISOString();
    group.append(draw("line", {class: "grid", x1: x, x2: x, y1: 22, y2: height}));
    group.append(draw("text", {class: "dim", x, y: 15, "text-anchor": x > width - 40 ? "end" : x < 40 ? "start" : "middle"}, iso.slice(0, unit === "day" ? 10 : unit === "month" ? 7 : 4)));
  }
  return group;
}

export function patterns() {
  const hatch = draw("pattern", {id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"}, draw("line", {class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 6}));
  // Open towards the past, which lies to the right.
  const fade = draw("linearGradient", {id: "fade"}, draw("stop", {class: "fade-stop", offset: "0", "stop-opacity": "0.9"}), draw("stop", {class: "fade-stop", offset: "1", "stop-opacity": "0"}));
  return draw("defs", {}, hatch, fade);
}
