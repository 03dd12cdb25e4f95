// The dialogs: editing a field, splitting, merging, and the example that says that a rule is wrong.
import {filled, get, make, tell, words} from "./api.js";
import {decide} from "./deciding.js";

const CHOICES = {
  type: "type", modality: "modality", stance: "stance", effect: "effect", precision: "precision",
};
const FIELDS = {
  event: ["actor", "recipient", "place", "type", "modality", "date", "tolls", "weapon", "background", "statement"],
  statement: ["stance", "chain", "venue"],
};

function choice(name, section, value, empty) {
  const box = make("select", {name});
  if (empty) box.append(make("option", {value: ""}, "—"));
  for (const [code, shown] of Object.entries(section)) box.append(make("option", {value: code, selected: code === value}, shown));
  return box;
}

const editors = {
  choice(name, t, value) {
    const box = choice(name, t[CHOICES[name]], value);
    return {element: box, value: () => box.value};
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
  refs(name, t, value, state) {
    const list = name === "place" ? state.document.places : state.document.actors;
    const now = new Map((value ?? []).map((id) => state.records.get(id)).filter(Boolean).map((one) => [String(one.span), {span: one.span}]));
    const box = make("div", {class: "choices"});
    const seen = new Set();
    const add = (span, shown, name_) => {
      const key = String(span);
      if (seen.has(key)) return;
      seen.add(key);
      const button = make("button", {type: "button", "aria-pressed": String(now.has(key)), lang: "ar", title: name_ ?? ""}, make("bdi", {}, shown));
      button.addEventListener("click", () => {
        if (now.has(key)) now.delete(key); else now.set(key, {span});
        button.setAttribute("aria-pressed", String(now.has(key)));
      });
      box.append(button);
    };
    for (const one of list) add(one.span, one.text, one.name);
    const use = make("button", {type: "button", class: "use"}, t.interface.from_selection);
    use.addEventListener("click", () => {
      if (!state.picked) { tell(t.interface.select_first); return; }
      now.set(String(state.picked), {span: state.picked});
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
const KIND = {type: "choice", modality: "choice", stance: "choice", actor: "refs", recipient: "refs", place: "refs", date: "date", tolls: "tolls", weapon: "text", venue: "text", background: "flag", statement: "statement", chain: "chain"};

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
    editor = editors[KIND[field.value]](field.value, t, record[field.value], state);
    box.replaceChildren(editor.element);
  };
  field.replaceChildren(...names.map((name) => make("option", {value: name}, t.field[name])));
  field.onchange = show;
  show();
  field.focus();
  document.getElementById("edit-save").onclick = async () => {
    const note = document.getElementById("edit-note").value.trim() || null;
    await decide(state, card, "edit", {field: field.value, to: editor.value()}, note);
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

export async function mergeRecord(state, card) {
  const t = (await words()).interface;
  const others = (card.kind === "event" ? state.document.events : state.document.statements).filter((one) => one.id !== card.record);
  const box = make("select", {}, ...others.map((one) => make("option", {value: one.id}, `${one.id} · ${one.text.slice(0, 80)}`)));
  more(t.merge, () => decide(state, card, "merge", {into: box.value}), make("label", {}, t.merge_into, box));
}

export async function showExample(state, card) {
  const t = (await words()).interface;
  try {
    const found = await get(`/api/example?id=${encodeURIComponent(state.report)}&record=${encodeURIComponent(card.record)}`);
    const lines = make("pre", {lang: "ar", tabindex: "0"}, found.toml);
    const copy = make("button", {type: "button"}, t.copy);
    copy.addEventListener("click", async () => { await navigator.clipboard.writeText(found.toml); tell(t.copied); });
    const how = make("p", {}, filled(t.example_how, found));
    more(t.rule_wrong, null, how, found.fails ? null : make("p", {class: "warning"}, t.example_passes), lines, copy);
  } catch (error) {
    tell(filled(t.failed, {why: error.message}));
  }
}
