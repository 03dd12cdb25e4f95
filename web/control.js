// Who is said to have held what when: one line a place and holder, time from right to left; every mark is somebody's claim.
import {draw, get, language, reportUrl, tell, words} from "./api.js";
import {grid, moment, patterns, scale} from "./axis.js";

const box = document.getElementById("control");
const ROW = 34, MARGIN = 30, TOP = 34, NAMES = 190;

const shapes = {
  gained: (x, y) => `M${x - 8} ${y + 7}L${x} ${y - 7}L${x + 8} ${y + 7}Z`,
  lost: (x, y) => `M${x - 8} ${y - 7}L${x} ${y + 7}L${x + 8} ${y - 7}Z`,
  holds: (x, y) => `M${x - 7} ${y - 7}h14v14h-14z`,
  contested: (x, y) => `M${x} ${y - 9}L${x + 8} ${y}L${x} ${y + 9}L${x - 8} ${y}Z`,
  besieged: (x, y) => `M${x} ${y - 9}L${x + 8} ${y}L${x} ${y + 9}L${x - 8} ${y}Z`,
};

try {
  const t = await words();
  const claims = (await get(box.dataset.source)).map((one) => ({...one, at: moment(one.start ?? one.published)})).filter((one) => !Number.isNaN(one.at));
  if (claims.length) {
    const name = (en, ar) => (language === "ar" ? ar ?? en : en) ?? t.interface.nobody;
    const keys = new Map();
    for (const one of claims) {
      const key = `${one.place ?? ""}|${one.holder ?? ""}`;
      if (!keys.has(key)) keys.set(key, {place: name(one.place, one.place_ar), holder: name(one.holder, one.holder_ar), claims: []});
      keys.get(key).claims.push(one);
    }
    const rows = [...keys.values()].sort((a, b) => a.place.localeCompare(b.place) || b.claims.length - a.claims.length).slice(0, 60);
    const width = Math.max(box.parentElement.clientWidth - 4, 640);
    const height = TOP + rows.length * ROW + 8;
    const time = scale(Math.min(...claims.map((one) => one.at)), Math.max(...claims.map((one) => one.at)), width - NAMES, MARGIN);
    const svg = draw("svg", {width, height, viewBox: `0 0 ${width} ${height}`}, patterns(), grid(time, height, width - NAMES));
    rows.forEach((row, index) => {
      const y = TOP + index * ROW + ROW / 2;
      svg.append(draw("line", {class: "grid", x1: 0, x2: width, y1: y + ROW / 2, y2: y + ROW / 2}));
      const label = draw("text", {x: width - 8, y: y - 1, "text-anchor": "end"}, row.holder.slice(0, 30));
      const where = draw("text", {class: "dim", x: width - 8, y: y + 13, "text-anchor": "end"}, row.place.slice(0, 30));
      svg.append(label, where);
      for (const one of row.claims) {
        const x = time.x(one.at);
        const said = `${row.holder} · ${t.change[one.change]} · ${row.place} · ${one.start?.slice(0, 10) ?? `≤ ${one.published?.slice(0, 10)}`} · ${one.speakers.join(" ← ") || t.interface.own_voice}`;
        svg.append(draw("a", {href: reportUrl(one.report, one.statement ?? one.id), "aria-label": said}, draw("title", {}, said), draw("path", {class: `c-${one.change}`, d: shapes[one.change](x, y)})));
      }
    });
    box.replaceChildren(svg);
    box.scrollLeft = box.scrollWidth;
  }
  box.dataset.ready = "true";
} catch (error) {
  tell(error.message);
}
