// The dialogs: editing a field, splitting, merging, and the example that says that a rule is wrong.
import {filled, get, make, tell, words} from "./api.js";
import {decide} from "./deciding.js";

// Fields by kind of record, the one most often wrong first; and by which editor each is edited.
const FIELDS = {
  event: ["actor", "recipient", "place", "type", "modality", "date", "tolls", "weapon", "background", "statement"],
  statement: ["stance", "chain", "venue"],
  actor: ["identity", "name", "name_ar", "kind", "country", "sector", "role", "entity", "antecedent"],
  place: ["identity", "name", "name_ar", "kind", "relation", "lat", "lon", "radius_km", "admin1", "country", "gazetteer"],
  time: ["start", "end", "precision", "value"],
  quantity: ["low", "high", "value", "operator", "counts"],
  control: ["change", "holder", "place", "date"],
};
const EDITORS = {
  event: {actor: "refs", recipient: "refs", place: "refs", type: "choice", modality: "choice", date: "date", tolls: "tolls", background: "flag", statement: "statement"},
  statement: {stance: "choice", chain: "chain"},
  actor: {identity: "known", kind: "choice", antecedent: "ref"},
  place: {identity: "known", kind: "choice", relation: "choice", lat: "number", lon: "number", radius_km: "number"},
  time: {precision: "choice", start: "moment", end: "moment", value: "moment"},
  quantity: {low: "number", high: "number", value: "number", operator: "choice"},
  control: {change: "choice", holder: "ref", place: "ref", date: "date"},
};
// Which list of words a choice is from, where that is not called as the field; which may be left open.
const SECTIONS = {"actor.kind": "actor_kind", "place.kind": "place_kind"};
const OPEN = new Set(["relation"]);

function choice(name, section, value, empty) {
  const box = make("select", {name});
  if (empty) box.append(make("option", {value: ""}, "—"));
  for (const [code, shown] of Object.entries(section)) box.append(make("option", {value: code, selected: code === value}, shown));
  return box;
}

const editors = {
  choice(name, t, value, state, kind) {
    const box = choice(name, t[SECTIONS[`${kind}.${name}`] ?? name], value, OPEN.has(name));
    return {element: box, value: () => box.value || null};
  },
  number(name, t, value) {
    const box = make("input", {name, type: "number", step: "any", value: value ?? "", dir: "ltr"});
    return {element: box, value: () => number(box)};
  },
  moment(name, t, value) {
    const box = make("input", {name, value: value ?? "", dir: "ltr", placeholder: "2018-05-21"});
    return {element: box, value: () => box.value.trim() || null};
  },
  // Whom or what is meant, chosen from the lexicon or the gazetteer: one decision sets all that is known of it.
  known(name, t, value, state, kind, record) {
    const query = make("input", {name, type: "search", dir: "auto", placeholder: t.interface.find_hint, value: record.text, "aria-label": t.interface.find_known});
    const list = make("div", {class: "known", role: "radiogroup", "aria-label": t.field.identity});
    let chosen = null;
    let asked = 0;
    const find = async () => {
      const mine = ++asked;
      const found = query.value.trim() ? await get(`/api/known?kind=${kind}&q=${encodeURIComponent(query.value.trim())}`) : [];
      if (mine !== asked) return; // a later question was quicker
      chosen = null;
      list.replaceChildren(...found.map((one) => {
        const radio = make("input", {type: "radio", name: "known"});
        radio.addEventListener("change", () => { chosen = one; });
        return make("label", {}, radio, make("span", {}, make("bdi", {lang: "ar"}, one.name_ar ?? one.name), " · ", make("bdi", {lang: "en"}, one.name)), make("small", {class: "dim"}, ...described(one, t, kind)));
      }));
      if (!found.length) list.append(make("p", {class: "dim"}, t.interface.nothing_known));
    };
    let waiting;
    query.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => find().catch((error) => tell(error.message)), 200); });
    find().catch((error) => tell(error.message));
    return {element: make("div", {}, make("label", {}, t.interface.find_known, query), list), value: () => chosen, missing: () => (chosen ? null : t.interface.choose_one)};
  },
  // One mention, or none.
  ref(name, t, value, state) {
    const inner = editors.refs(name === "place" ? "place" : "actor", t, value ? [value] : [], state, true);
    return {element: inner.element, value: () => inner.value().at(-1) ?? null};
  },
  text(name, t, value) {
    const box = make("input", {name, value: value ?? "", dir: "auto"});
    return {element: box, value: () => box.value.trim() || null};
  },
  flag(name, t, value) {
    const box = make("input", {type: "checkbox", name, checked: Boolean(value)});
    return {element: make("label", {}, box, t.field[name]), value: () => box.checked};
  },
  date(name, t, value) {
    const start = make("input", {name: "start", value: value?.start ?? "", dir: "ltr", placeholder: "2018-05-21"});
    const end = make("input", {name: "end", value: value?.end ?? "", dir: "ltr", placeholder: "2018-05-22"});
    const precision = choice("precision", t.precision, value?.precision ?? "day");
    const element = make("div", {class: "line"}, make("label", {}, t.field.start, start), make("label", {}, t.field.end, end), make("label", {}, t.field.precision, precision));
    return {element, value: () => (start.value || end.value ? {start: start.value.trim() || null, end: end.value.trim() || null, precision: precision.value} : null)};
  },
  // Mentions of the report as buttons, and whatever words are selected in the text.
  refs(name, t, value, state, single = false) {
    const list = name === "place" ? state.document.places : state.document.actors;
    const now = new Map((value ?? []).map((id) => state.records.get(id)).filter(Boolean).map((one) => [String(one.span), {span: one.span}]));
    const box = make("div", {class: "choices"});
    const seen = new Set();
    const add = (span, shown, name_) => {
      const key = String(span);
      if (seen.has(key)) return;
      seen.add(key);
      const button = make("button", {type: "button", "aria-pressed": String(now.has(key)), lang: "ar", title: name_ ?? "", "data-key": key}, make("bdi", {}, shown));
      button.addEventListener("click", () => {
        const on = now.has(key);
        if (single) { now.clear(); for (const other of box.children) other.setAttribute("aria-pressed", "false"); }
        if (on) now.delete(key); else now.set(key, {span});
        button.setAttribute("aria-pressed", String(now.has(key)));
      });
      box.append(button);
    };
    for (const one of list) add(one.span, one.text, one.name);
    const use = make("button", {type: "button", class: "use"}, t.interface.from_selection);
    use.addEventListener("click", () => {
      if (!state.picked) { tell(t.interface.select_first); return; }
      if (single) { now.clear(); for (const other of box.children) other.setAttribute("aria-pressed", "false"); }
      now.set(String(state.picked), {span: state.picked});
      for (const other of box.children) if (other.dataset.key === String(state.picked)) other.setAttribute("aria-pressed", "true");
      add(state.picked, state.text.text(...state.picked));
    });
    return {element: make("div", {}, box, make("p", {}, use)), value: () => [...now.values()]};
  },
  chain(name, t, value, state) {
    const inner = editors.refs("actor", t, [], state);
    const kept = new Map((value ?? []).map((link) => [String(link.span), link]));
    for (const button of inner.element.querySelectorAll(".choices button")) button.dataset.kept = "";
    const shown = make("p", {class: "dim"}, (value ?? []).map((link) => link.text).join(" ← "));
    return {
      element: make("div", {}, shown, inner.element),
      value: () => inner.value().map((ref, index) => kept.get(String(ref.span)) ? plain(kept.get(String(ref.span))) : {role: index ? "relay" : "origin", span: ref.span}),
    };
  },
  tolls(name, t, value, state) {
    const box = make("div", {});
    const add = (toll) => {
      const quantity = toll && state.records.get(toll.quantity);
      const effect = choice("effect", t.effect, toll?.effect ?? "killed");
      const low = make("input", {type: "number", min: "0", value: quantity?.low ?? "", dir: "ltr"});
      const high = make("input", {type: "number", min: "0", value: quantity?.high ?? "", dir: "ltr"});
      const who = make("input", {value: toll?.who ?? "", dir: "auto"});
      const drop = make("button", {type: "button", "aria-label": t.interface.cancel}, "×");
      const row = make("div", {class: "line toll"}, make("label", {}, t.field.effect, effect), make("label", {}, t.field.low, low), make("label", {}, t.field.high, high), make("label", {}, t.field.who, who), drop);
      drop.addEventListener("click", () => row.remove());
      row.read = () => ({effect: effect.value, low: number(low), high: number(high), who: who.value.trim() || null, span: quantity?.span ?? null});
      box.append(row);
    };
    for (const toll of value ?? []) add(toll);
    const more = make("button", {type: "button"}, t.interface.add);
    more.addEventListener("click", () => add(null));
    return {element: make("div", {}, box, more), value: () => [...box.children].map((row) => row.read())};
  },
  statement(name, t, value, state) {
    const box = make("select", {name});
    box.append(make("option", {value: ""}, t.interface.own_voice));
    for (const one of state.document.statements) box.append(make("option", {value: one.id, selected: one.id === value}, `${one.chain.map((link) => link.text).join(" ← ")}: ${one.text.slice(0, 60)}`));
    return {element: box, value: () => (box.value ? {span: state.records.get(box.value).span} : null)};
  },
};

// What tells one of several of the same name from the others.
function described(one, t, kind) {
  const parts = [t[kind === "place" ? "place_kind" : "actor_kind"][one.kind], one.admin1, one.country, one.lat === null || one.lat === undefined ? null : `${one.lat.toFixed(2)}, ${one.lon.toFixed(2)}`, one.entity ?? one.gazetteer];
  return parts.filter(Boolean).flatMap((part, index) => [index ? " · " : "", make("bdi", {}, part)]);
}


const number = (box) => (box.value === "" ? null : Number(box.value));
const plain = ({role, span, name, anonymous}) => ({role, span, name, anonymous});

function opened(id) {
  const dialog = document.getElementById(id);
  dialog.classList.add("aside");
  if (!dialog.open) dialog.show(); // not modal: words can be selected in the text meanwhile
  return dialog;
}
for (const dialog of document.querySelectorAll("dialog.dialog")) {
  dialog.addEventListener("keydown", (event) => { if (event.key === "Escape") dialog.close(); });
}

export async function editRecord(state, card) {
  const t = await words();
  const record = state.records.get(card.record);
  const names = FIELDS[card.kind];
  if (!record || !names) return;
  const dialog = opened("edit");
  const field = document.getElementById("edit-field");
  const box = document.getElementById("edit-value");
  let editor;
  const show = () => {
    editor = editors[EDITORS[card.kind][field.value] ?? "text"](field.value, t, record[field.value], state, card.kind, record);
    box.replaceChildren(editor.element);
  };
  field.replaceChildren(...names.map((name) => make("option", {value: name}, t.field[name])));
  field.onchange = show;
  show();
  field.focus();
  // Other mentions that were read as the same: one correction may be meant for all of them.
  const same = card.kind === "actor" || card.kind === "place" ? state.document[LISTS[card.kind]].filter((one) => one.id !== record.id && ["name", "gazetteer", "entity", "relation", "antecedent"].every((key) => (one[key] ?? null) === (record[key] ?? null))) : [];
  const all = document.getElementById("edit-all");
  all.checked = false;
  all.parentElement.hidden = !same.length;
  document.getElementById("edit-all-text").textContent = filled(t.interface.also_others, {count: same.length});
  document.getElementById("edit-save").onclick = async () => {
    const missing = editor.missing?.();
    if (missing) { tell(missing); return; }
    const note = document.getElementById("edit-note").value.trim() || null;
    const others = all.checked ? same.map((one) => ({record: one.id, revision: state.standings[one.id]?.revision ?? 0})) : [];
    await decide(state, card, "edit", {field: field.value, to: editor.value()}, note, others);
  };
  return dialog;
}

function more(title, save, ...body) {
  document.getElementById("more-title").textContent = title;
  document.getElementById("more-body").replaceChildren(...body.filter(Boolean));
  const button = document.getElementById("more-save");
  button.hidden = !save;
  button.onclick = save;
  return opened("more");
}

export async function splitRecord(state, card) {
  const t = (await words()).interface;
  const parts = [];
  const list = make("ol", {lang: "ar", dir: "rtl"});
  const add = make("button", {type: "button", class: "use"}, t.add_part);
  add.addEventListener("click", () => {
    if (!state.picked) { tell(t.select_first); return; }
    parts.push(state.picked);
    list.append(make("li", {}, state.text.text(...state.picked)));
  });
  more(t.split, () => decide(state, card, "split", {parts}), list, add);
}

export const LISTS = {statement: "statements", event: "events", actor: "actors", place: "places", time: "times", quantity: "quantities", control: "control"};
export async function mergeRecord(state, card) {
  const t = (await words()).interface;
  const others = state.document[LISTS[card.kind]].filter((one) => one.id !== card.record);
  const box = make("select", {}, ...others.map((one) => make("option", {value: one.id}, `${one.id} · ${one.text.slice(0, 80)}`)));
  more(t.merge, () => decide(state, card, "merge", {into: box.value}), make("label", {}, t.merge_into, box));
}

export async function showExample(state, card) {
  const t = (await words()).interface;
  try {
    const found = await get(`/api/example?id=${encodeURIComponent(state.report)}&record=${encodeURIComponent(card.record)}`);
    const lines = make("pre", {lang: "ar", tabindex: "0"}, found.lines);
    const copy = make("button", {type: "button"}, t.copy);
    copy.addEventListener("click", async () => { await navigator.clipboard.writeText(found.lines); tell(t.copied); });
    const own = found.table === "gazetteer"; // a place stands in no lexicon
    const how = make("p", {}, own ? t.example_place : filled(t.example_how, found));
    more(t.rule_wrong, null, how, found.fails || own ? null : make("p", {class: "warning"}, t.example_passes), lines, copy);
  } catch (error) {
    tell(filled(t.failed, {why: error.message}));
  }
}
