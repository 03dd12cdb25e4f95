// How the accounts of an incident reached print: sources at the right, the reports at the left; copies hang on a dashed line.
import {draw, get, tell} from "./api.js";

const box = document.getElementById("chains");
const WIDE = 120, HIGH = 34, GAP = 14;

try {
  const incident = await get(box.dataset.source);
  const deepest = Math.max(1, ...incident.accounts.map((account) => account.chain.length));
  const columns = deepest + 1;
  const width = Math.max(box.parentElement.clientWidth - 4, columns * WIDE + (columns - 1) * 40 + 20);
  const step = (width - 20 - WIDE) / Math.max(1, columns - 1);
  const place = new Map();
  const counts = new Array(columns).fill(0);
  const node = (column, name) => {
    const key = `${column} ${name}`;
    if (!place.has(key)) place.set(key, {x: width - 10 - WIDE - column * step, y: 10 + counts[column]++ * (HIGH + GAP), name});
    return place.get(key);
  };
  const names = new Map(incident.reports.map((id) => [id, incident.accounts.find((one) => one.report === id)?.outlet ?? id]));
  const edges = [];
  const order = [...incident.accounts].sort((a, b) => (a.independent_group ?? 0) - (b.independent_group ?? 0));
  for (const account of order) {
    let last = null;
    account.chain.forEach((name, index) => {
      const here = node(index, String(name));
      if (last) edges.push([last, here, ""]);
      last = here;
    });
    const paper = node(columns - 1, names.get(account.report));
    if (last) edges.push([last, paper, ""]);
  }
  for (const group of incident.copies ?? []) {
    for (let index = 1; index < group.length; index += 1) edges.push([node(columns - 1, names.get(group[0]) ?? group[0]), node(columns - 1, names.get(group[index]) ?? group[index]), "copy"]);
  }
  const height = 20 + Math.max(...counts) * (HIGH + GAP);
  const svg = draw("svg", {width, height, viewBox: `0 0 ${width} ${height}`});
  for (const [from, to, kind] of edges) {
    const [x1, y1, x2, y2] = kind === "copy" ? [from.x, from.y + HIGH / 2, to.x, to.y + HIGH / 2] : [from.x, from.y + HIGH / 2, to.x + WIDE, to.y + HIGH / 2];
    const d = kind === "copy" ? `M${x1} ${y1}C${x1 - 18} ${y1} ${x2 - 18} ${y2} ${x2} ${y2}` : `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
    svg.append(draw("path", {class: `edge ${kind}`, d}));
  }
  for (const {x, y, name} of place.values()) {
    svg.append(draw("g", {}, draw("title", {}, name), draw("rect", {class: "node", x, y, width: WIDE, height: HIGH, rx: 6}), draw("text", {x: x + WIDE / 2, y: y + HIGH / 2 + 4, "text-anchor": "middle"}, name.length > 18 ? `${name.slice(0, 17)}…` : name)));
  }
  box.replaceChildren(svg);
} catch (error) {
  tell(error.message);
}
