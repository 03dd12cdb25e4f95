// Asking the desk. In: paths. Out: parsed answers; a refusal is an Error with `status` and the desk's own words.

export const language = document.documentElement.lang;
const token = document.querySelector('meta[name="riwaya-token"]')?.content ?? "";

export async function get(path) {
  return answered(await fetch(path, {headers: {accept: "application/json"}}));
}

export async function post(path, body, form = false) {
  const headers = {"x-riwaya-token": token, "content-type": form ? "application/x-www-form-urlencoded" : "application/json"};
  return answered(await fetch(path, {method: "POST", headers, body: form ? new URLSearchParams(body) : JSON.stringify(body)}));
}

async function answered(response) {
  const text = await response.text();
  let found = null;
  try { found = text ? JSON.parse(text) : null; } catch { found = {error: {message: text}}; }
  if (!response.ok) {
    throw Object.assign(new Error(found?.error?.message ?? response.statusText), {status: response.status, told: found?.error});
  }
  return found;
}

// The interface's words, asked for once.
let asked;
export function words() {
  asked ??= get(`/words/${language}.json`);
  return asked;
}

export function filled(words, values) {
  return words.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

// So many of something, in the form that the number asks for in this language.
const FORMS = {en: ["one", "other"], ar: ["one", "two", "few", "many", "other"]};
const rules = new Intl.PluralRules(language);
export function counted(forms, number) {
  const place = FORMS[language].indexOf(rules.select(number));
  return filled(forms[place < 0 ? forms.length - 1 : place], {n: number.toLocaleString("en")});
}

export function tell(message) {
  const box = document.getElementById("told");
  box.textContent = message;
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => { box.textContent = ""; }, 6000);
}

export function reportUrl(id, record) {
  return `/report?id=${encodeURIComponent(id)}${record ? `#${encodeURIComponent(record)}` : ""}`;
}

// What turns text round, and cannot be seen, stands as its replacement.
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const plain = (child) => (typeof child === "string" ? child.replace(TURNS, "\ufffd") : child);

// An element with attributes and children; text is only ever text.
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined).map(plain));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";
export function draw(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map(plain));
  return element;
}
