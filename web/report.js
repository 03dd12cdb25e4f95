// A report: its text and its margin. Selecting in either shows the other; decisions are made on the selected card.
import {filled, get, make, tell, words} from "./api.js";
import {TextMap, snapped} from "./offsets.js";
import {decide, lastDecision, undoLast} from "./deciding.js";
import {LISTS, editRecord, mergeRecord, showExample, splitRecord} from "./editing.js";

const box = document.getElementById("text");
const item = document.querySelector(".report").dataset.item ?? null;
const text = new TextMap(box);
const supported = "highlights" in CSS && typeof Highlight === "function";
const state = {report: decodeURIComponent(box.dataset.report), text, picked: null, selected: null, document: null, records: new Map(), standings: {}};
globalThis.riwayaText = {map: text, snapped}; // for whoever tests that offsets survive

const cards = () => [...document.querySelectorAll("#cards .card")].filter((card) => card.checkVisibility?.() ?? true);
const cardOf = (id) => document.querySelector(`#cards .card[data-id="${CSS.escape(id)}"]`);

// ---------------------------------------------------------------- marks

function unwrap() {
  for (const mark of box.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
  box.normalize();
  text.read();
}

function highlight(name, spans, priority) {
  const found = new Highlight(...spans.map(([start, end]) => text.range(start, end)));
  found.priority = priority;
  CSS.highlights.set(name, found);
}

function mark(document_) {
  if (!supported) return;
  unwrap();
  highlight("statement", document_.statements.map((one) => one.span), 1);
  highlight("cue", document_.statements.map((one) => one.cue.span), 2);
  highlight("event", document_.events.map((one) => one.span), 3);
}

function parts(record) {
  const ids = [record.actor, record.recipient, record.place, record.holder, record.antecedent].flat().filter(Boolean);
  const spans = ids.map((id) => state.records.get(id)?.span).filter(Boolean);
  if (record.date?.time) spans.push(state.records.get(record.date.time)?.span);
  for (const toll of record.tolls ?? []) spans.push(state.records.get(toll.quantity)?.span);
  if (record.cue) spans.push(record.cue.span, ...record.chain.map((link) => link.span));
  return spans.filter(Boolean);
}

// ---------------------------------------------------------------- selecting

function select(id, {scrollText = false, scrollCard = false, focus = false} = {}) {
  for (const card of document.querySelectorAll("#cards .card")) card.classList.toggle("selected", card.dataset.id === id);
  state.selected = id;
  const card = cardOf(id);
  const folded = card?.closest("details.mentions");
  if (folded) folded.open = true;
  const record = state.records.get(id);
  const start = Number(card?.querySelector(".actions")?.dataset.start ?? 0);
  const end = Number(card?.querySelector(".actions")?.dataset.end ?? 0);
  const span = record?.span ?? [start, end];
  if (supported) {
    highlight("selected", [span], 6);
    highlight("role", record ? parts(record) : [], 5);
  } else {
    for (const one of box.querySelectorAll("mark")) one.classList.toggle("selected", (one.dataset.ids ?? "").split(" ").includes(id));
  }
  if (scrollCard && card) showCard(card);
  if (scrollText) scrollTo(span);
  if (focus && card) card.focus({preventScroll: true});
  history.replaceState(null, "", `#${encodeURIComponent(id)}`);
}

// The margin scrolls by itself on wide screens: the page stays where it is.
function showCard(card) {
  const margin = document.getElementById("cards");
  if (margin.scrollHeight <= margin.clientHeight) { card.scrollIntoView({block: "nearest"}); return; }
  const [here, around] = [card.getBoundingClientRect(), margin.getBoundingClientRect()];
  if (here.top < around.top || here.bottom > around.bottom) margin.scrollBy({top: here.top - around.top - Math.max(12, (around.height - here.height) / 3)});
}

function unselect() {
  state.selected = null;
  for (const card of document.querySelectorAll("#cards .card")) card.classList.remove("selected");
  if (supported) for (const name of ["selected", "role"]) CSS.highlights.delete(name);
}

function scrollTo(span) {
  const place = text.range(span[0], Math.min(span[1], span[0] + 40)).getBoundingClientRect();
  if (place.top < 80 || place.bottom > innerHeight - 40) scrollBy({top: place.top - innerHeight / 3});
}

function move(step) {
  const all = cards();
  const index = all.findIndex((card) => card.dataset.id === state.selected);
  const next = all[Math.max(0, Math.min(all.length - 1, index < 0 ? 0 : index + step))];
  if (next) select(next.dataset.id, {scrollText: true, scrollCard: true, focus: true});
}

// What stands at a place: the shortest event or statement first, then what is named there. Asked again, the next.
function recordAt(offset) {
  const found = [];
  for (const [kind, list] of Object.entries(LISTS)) {
    for (const one of state.document?.[list] ?? []) {
      for (const [start, end] of one.cue ? [one.span, one.cue.span] : [one.span]) {
        if (start <= offset && offset < end) found.push({id: one.id, size: end - start, named: kind !== "event" && kind !== "statement"});
      }
    }
  }
  found.sort((a, b) => a.named - b.named || a.size - b.size);
  const ids = [...new Set(found.map((one) => one.id))];
  return ids[(ids.indexOf(state.selected) + 1) % ids.length] ?? null;
}

document.getElementById("cards").addEventListener("click", (event) => {
  const card = event.target.closest(".card");
  const link = event.target.closest('a[href^="#"]');
  const named = link && decodeURIComponent(link.hash.slice(1));
  if (named && cardOf(named)) {
    event.preventDefault();
    select(named, {scrollText: true, scrollCard: true, focus: true});
  } else if (card && !event.target.closest("a, button, summary")) select(card.dataset.id, {scrollText: true});
});

box.addEventListener("click", (event) => {
  if (!document.getSelection().isCollapsed) return;
  const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  const range = place ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const node = place?.offsetNode ?? range?.startContainer;
  if (!node || !box.contains(node)) return;
  const id = recordAt(text.offset(node, place?.offset ?? range.startOffset));
  if (id) select(id, {scrollCard: true});
  else unselect();
});

// ---------------------------------------------------------------- picking words

let tokens = null;
async function pick() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed || !box.contains(selection.getRangeAt(0).commonAncestorContainer)) return;
  tokens ??= await get(`/api/tokens?id=${encodeURIComponent(state.report)}`);
  const [start, end] = text.span(selection.getRangeAt(0));
  const span = snapped(start, end, tokens);
  if (span) await showPicked(span);
}

async function showPicked(span) {
  const t = (await words()).interface;
  state.picked = span;
  const bar = document.getElementById("selection");
  bar.hidden = false;
  document.getElementById("selection-text").textContent = text.text(...span);
  document.getElementById("selection-text").dataset.span = span.join("-");
  const chips = clitics(span).map(({words: shown, on, toggled}) => {
    const chip = make("button", {type: "button", "aria-pressed": String(on), lang: "ar"}, shown);
    chip.addEventListener("click", () => showPicked(toggled));
    return chip;
  });
  document.getElementById("selection-chips").replaceChildren(...(chips.length ? [`${t.clitics} `, ...chips] : []));
  if (supported) highlight("picked", [span], 9);
}

// The clitics at the edges of a span, each with whether it is in, and the span with it the other way.
function clitics([start, end]) {
  const found = [];
  const first = tokens.find((one) => one[0] <= start && start < one[1]);
  const last = tokens.find((one) => one[0] < end && end <= one[1]);
  for (const cut of first?.[2] ?? []) {
    if (cut < end && cut <= Math.max(start, first[0] + 3)) found.push({words: text.text(first[0], cut), on: start < cut, toggled: [start < cut ? cut : first[0], end]});
  }
  for (const cut of last?.[2] ?? []) {
    if (cut > start && cut > last[0] + 2) found.push({words: text.text(cut, last[1]), on: end > cut, toggled: [start, end > cut ? cut : last[1]]});
  }
  return found;
}

let waiting;
document.addEventListener("selectionchange", () => { clearTimeout(waiting); waiting = setTimeout(pick, 120); });

// ---------------------------------------------------------------- deciding

const doing = {
  accept: (card) => decide(state, card, "accept"),
  reject: (card) => decide(state, card, "reject"),
  undo: (card) => (card.decision ? decide(state, card, "undo", {decision: Number(card.decision)}) : undoLast()),
  edit: (card) => editRecord(state, card),
  merge: (card) => mergeRecord(state, card),
  split: (card) => splitRecord(state, card),
  example: (card) => showExample(state, card),
  respan: async (card) => {
    if (!state.picked) { tell((await words()).interface.select_first); return; }
    await decide(state, card, "respan", {span: state.picked});
  },
};

function actionsOf(id) {
  const box_ = cardOf(id)?.querySelector(".actions");
  return box_ && {...box_.dataset, revision: Number(box_.dataset.revision), decision: box_.querySelector('[data-do="undo"]').dataset.decision};
}

document.getElementById("cards").addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  const id = button.closest(".card").dataset.id;
  if (id !== state.selected) select(id);
  doing[button.dataset.do](actionsOf(id));
});

// By the place of the key, so that an Arabic layout has the same keys.
const keys = {KeyA: "accept", KeyR: "reject", KeyE: "edit", KeyU: "undo"};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
  if (event.code === "KeyJ" || event.code === "KeyK") {
    event.preventDefault();
    const link = item && document.getElementById(event.code === "KeyJ" ? "next" : "previous");
    if (link) location.assign(link.href);
    else move(event.code === "KeyJ" ? 1 : -1);
  } else if (event.code === "Slash" && event.shiftKey) {
    event.preventDefault();
    document.getElementById("help").showModal();
  } else if (event.code === "Enter" && event.target.classList.contains("card")) {
    select(event.target.dataset.id, {scrollText: true});
  } else if (keys[event.code]) {
    const card = state.selected && actionsOf(state.selected);
    if (card) { event.preventDefault(); doing[keys[event.code]](card); } else if (event.code === "KeyU" && lastDecision()) { event.preventDefault(); undoLast(); }
  }
});
document.querySelector("[data-help]")?.addEventListener("click", () => document.getElementById("help").showModal());

// ---------------------------------------------------------------- beginning

const told = sessionStorage.getItem("riwaya-told");
if (told) { sessionStorage.removeItem("riwaya-told"); tell(told); }
try {
  const found = await get(`/api/report?id=${encodeURIComponent(state.report)}`);
  state.document = found.document;
  state.standings = found.standings;
  for (const kind of Object.values(LISTS)) {
    for (const one of found.document[kind]) state.records.set(one.id, one);
  }
  mark(found.document);
  for (const card of document.querySelectorAll("#cards .card")) card.tabIndex = 0;
  const first = [decodeURIComponent(location.hash.slice(1)), item].find((id) => id && cardOf(id));
  if (first) select(first, {scrollText: true, scrollCard: true});
  document.body.dataset.ready = "true";
} catch (error) {
  tell(filled((await words()).interface.failed, {why: error.message}));
}
