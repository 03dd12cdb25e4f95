// Sending decisions. In: a card and what to do. Out: the page as it then is; a stale one is shown anew instead.
import {filled, post, tell, words} from "./api.js";

const KEPT = "riwaya-last";

export function lastDecision() {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
}

// `others`: further records of the report to decide the same on, each with its revision.
export async function decide(state, card, action, value = {}, note = null, others = []) {
  const t = (await words()).interface;
  try {
    for (const {record, revision} of others) await post("/api/decisions", {report: state.report, record, action, revision, value, note});
    const body = {report: state.report, record: card.record, action, revision: card.revision, value, note};
    const {decision} = await post("/api/decisions", body);
    if (action !== "undo") sessionStorage.setItem(KEPT, JSON.stringify({report: state.report, record: card.record, number: decision.number}));
    again(t.saved);
    return true;
  } catch (error) {
    if (error.status === 409) again(t.stale);
    else tell(filled(t.failed, {why: error.message}));
    return false;
  }
}

// Undoes what was decided last in this window, wherever it was.
export async function undoLast() {
  const last = lastDecision();
  if (!last) return;
  const t = (await words()).interface;
  try {
    await post("/api/decisions", {report: last.report, record: last.record, action: "undo", revision: last.number, value: {decision: last.number}});
    sessionStorage.removeItem(KEPT);
    again(t.saved);
  } catch (error) {
    if (error.status === 409) again(t.stale);
    else tell(filled(t.failed, {why: error.message}));
  }
}

function again(message) {
  sessionStorage.setItem("riwaya-told", message);
  location.reload();
}
