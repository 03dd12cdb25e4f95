// Who is said to have held what when: one line a place and holder, time from right to left; every mark is somebody's claim.
import {draw, filled, get, language, reportUrl, tell, words} from "./api.js";
import {grid, moment, patterns, roomIn, scale} from "./axis.js";
import {closest} from "./spans.js";

const box = document.getElementById("control");
const ROW = 34, MARGIN = 30, TOP = 34;
const NAMES = innerWidth < 640 ? 132 : 200, LETTERS = innerWidth < 640 ? 19 : 30;

const shapes = {
  gained: (x, y) => `M${x - 8} ${y + 7}L${x} ${y - 7}L${x + 8} ${y + 7}Z`,
  lost: (x, y) => `M${x - 8} ${y - 7}L${x} ${y + 7}L${x + 8} ${y - 7}Z`,
  holds: (x, y) => `M${x - 7} ${y - 7}h14v14h-14z`,
  contested: (x, y) => `M${x} ${y - 9}L${x + 8} ${y}L${x} ${y + 9}L${x - 8} ${y}Z`,
  besieged: (x, y) => `M${x} ${y - 9}L${x + 8} ${y}L${x} ${y + 9}L${x - 8} ${y}Z`,
};

// From one claim of a holder to the next: as long as it is told to hold the place and not told to have lost it. Where others are
// told to hold it meanwhile, the spell is disputed. Nothing is drawn beyond the last claim: nobody said so.
function spells(row, others) {
  const found = [];
  if (!row.known) return found; // several may be meant
  row.claims.forEach((one, index) => {
    const next = row.claims[index + 1];
    if (!next || next.at === one.at || !["gained", "holds", "besieged"].includes(one.change)) return;
    const meanwhile = others.some((other) => other.claims.some((claim) => ["gained", "holds"].includes(claim.change) && claim.at >= one.at && claim.at < next.at));
    found.push({from: one.at, to: next.at, disputed: meanwhile || next.change === "contested"});
  });
  return found;
}

function rowsOf(claims, t) {
  const name = (en, ar) => (language === "ar" ? ar ?? en : en) ?? t.interface.nobody;
  const keys = new Map();
  for (const one of claims) {
    const key = `${one.place ?? ""}|${one.holder ?? ""}`;
    if (!keys.has(key)) keys.set(key, {place: name(one.place, one.place_ar), holder: name(one.holder, one.holder_ar), known: Boolean(one.holder), claims: []});
    keys.get(key).claims.push(one);
  }
  // By place, the one most is said of first; in a place those that are named before those that are not.
  const said = new Map();
  for (const row of keys.values()) said.set(row.place, (said.get(row.place) ?? 0) + row.claims.length);
  return [...keys.values()].sort((a, b) => said.get(b.place) - said.get(a.place) || a.place.localeCompare(b.place) || b.known - a.known || b.claims.length - a.claims.length).slice(0, 60);
}

const short = (words) => (words.length > LETTERS ? `${words.slice(0, LETTERS - 1)}…` : words);

try {
  const t = await words();
  const dated = (await get(box.dataset.source)).map((one) => ({...one, at: moment(one.start ?? one.published)})).filter((one) => !Number.isNaN(one.at)).sort((a, b) => a.at - b.at);
  const claims = closest(dated, (one) => one.at);
  if (claims.length) {
    const rows = rowsOf(claims, t);
    const width = Math.max(roomIn(box), 640);
    const height = TOP + rows.length * ROW + 8;
    const time = scale(claims[0].at, claims.at(-1).at, width - NAMES, MARGIN);
    const svg = draw("svg", {width, height, viewBox: `0 0 ${width} ${height}`}, patterns(), grid(time, height, width - NAMES));
    rows.forEach((row, index) => {
      const y = TOP + index * ROW + ROW / 2;
      const first = row.place !== rows[index - 1]?.place;
      if (first) svg.append(draw("line", {class: "axis", x1: 0, x2: width, y1: y - ROW / 2, y2: y - ROW / 2}));
      svg.append(draw("text", {class: row.known ? "" : "dim", x: width - 8, y: first ? y - 1 : y + 4, "text-anchor": "end"}, short(row.holder)));
      if (first) svg.append(draw("text", {class: "dim", x: width - 8, y: y + 13, "text-anchor": "end"}, short(row.place)));
      for (const spell of spells(row, rows.filter((other) => other !== row && other.place === row.place && other.known))) {
        const [left, right] = [time.x(spell.to), time.x(spell.from)];
        svg.append(draw("rect", {class: `spell${spell.disputed ? " disputed" : ""}`, x: left, y: y - 5, width: right - left, height: 10}));
      }
      for (const one of row.claims) {
        const x = time.x(one.at);
        const said = `${row.holder} · ${t.change[one.change]} · ${row.place} · ${one.start?.slice(0, 10) ?? `≤ ${one.published?.slice(0, 10)}`} · ${one.speakers.join(" ← ") || t.interface.own_voice}`;
        svg.append(draw("a", {href: reportUrl(one.report, one.id), "aria-label": said}, draw("title", {}, said), draw("path", {class: `c-${one.change}`, d: shapes[one.change](x, y)})));
      }
    });
    box.replaceChildren(svg);
    box.scrollLeft = box.scrollWidth;
  }
  const outside = dated.length - claims.length;
  document.getElementById("outside").textContent = outside ? filled(t.interface.outside, {count: outside}) : "";
  box.dataset.ready = "true";
} catch (error) {
  tell(error.message);
}
