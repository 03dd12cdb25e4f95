// Offsets in a report's text: code points, as records count them, to places in the page, and back.
// The page holds the text to the letter: text nodes, and elements with data-points that stand for that many characters.

export class TextMap {
  constructor(root) {
    this.root = root;
    this.read();
  }

  // Finds the pieces anew, after the page has changed.
  read() {
    this.pieces = [];
    let at = 0;
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const points = [...node.data].length;
        if (node.data.length) this.pieces.push({node, start: at, end: at + points, plain: points === node.data.length});
        at += points;
      } else if (node.dataset?.points) {
        const points = Number(node.dataset.points);
        this.pieces.push({node, start: at, end: at + points, element: true});
        at += points;
      } else {
        for (const child of node.childNodes) visit(child);
      }
    };
    visit(this.root);
    this.length = at;
  }

  // The place of a code point: [node, offset in UTF-16]; at an edge between two pieces the later one, unless `before`.
  place(offset, before = false) {
    const piece = before
      ? this.pieces.find((one) => one.start < offset && offset <= one.end) ?? this.pieces[0]
      : this.pieces.find((one) => one.start <= offset && offset < one.end) ?? this.pieces.at(-1);
    if (!piece) return [this.root, 0];
    if (piece.element) {
      const index = [...piece.node.parentNode.childNodes].indexOf(piece.node);
      return [piece.node.parentNode, index + (offset > piece.start ? 1 : 0)];
    }
    return [piece.node, units(piece, Math.min(offset, piece.end) - piece.start)];
  }

  range(start, end) {
    const range = document.createRange();
    range.setStart(...this.place(start));
    range.setEnd(...this.place(end, true));
    return range;
  }

  // The code point of a place in the page.
  offset(node, offset) {
    const point = document.createRange();
    point.setStart(node, offset);
    for (const piece of this.pieces) {
      if (piece.node === node && !piece.element) return piece.start + points(piece, offset);
      const here = document.createRange();
      here.selectNode(piece.node);
      // The first piece that does not end before the point: the point is at its beginning.
      if (here.compareBoundaryPoints(Range.START_TO_START, point) >= 0) return piece.start;
    }
    return this.length;
  }

  span(range) {
    return [this.offset(range.startContainer, range.startOffset), this.offset(range.endContainer, range.endOffset)];
  }

  // The text of a span, as the page holds it; a control character stands as its replacement.
  text(start, end) {
    let found = "";
    for (const piece of this.pieces) {
      if (piece.end <= start || piece.start >= end) continue;
      if (piece.element) { found += "\ufffd"; continue; }
      const from = units(piece, Math.max(start, piece.start) - piece.start);
      found += piece.node.data.slice(from, units(piece, Math.min(end, piece.end) - piece.start));
    }
    return found;
  }
}

function units(piece, count) {
  if (piece.plain) return count;
  let at = 0;
  for (const character of piece.node.data) {
    if (count-- <= 0) break;
    at += character.length;
  }
  return at;
}

function points(piece, count) {
  return piece.plain ? count : [...piece.node.data.slice(0, count)].length;
}

// Words touched by a span, whole or from a clitic on; null where it touches none. `tokens`: [start, end, [cuts]].
export function snapped(start, end, tokens) {
  const inside = tokens.filter(([first, last]) => last > start && first < end);
  if (!inside.length) return null;
  const [first, last] = [inside[0], inside.at(-1)];
  let begin = first[0];
  for (const cut of first[2]) if (start >= cut && cut < end) begin = cut;
  let finish = last[1];
  for (const cut of [...last[2]].reverse()) if (end <= cut && cut > begin) finish = cut;
  return [begin, finish];
}
