"""Reading tables of claims: a sentence in the left margin, and below it, indented, what must be found in it.

In: a table. Out: (text, claims) pairs. " // " in a sentence is a line break; a sentence without claims claims that there is
nothing to find. `published` is the day on which all of them came out, a Tuesday.
"""

from __future__ import annotations

from riwaya import Document, Input, read

PUBLISHED = "2024-03-12"

# A text in which hardly anybody speaks, and no day and no place is told, before a last sentence.
ESSAY = (
    "لا يكفي أن نكتب عن الفكر المتطرف ولا أن نعيد العبارات نفسها كل مرة، فالأسرة والمدرسة والمنبر شركاء في حماية الناشئة من الغلو، "
    "ومن يقرأ تاريخ الأفكار يعرف أن الكلمة تسبق السلاح وأن التساهل معها يفتح بابا لا يغلق بسهولة، "
    "وأن الحوار الهادئ مع الشباب خير من الصمت عن أسئلتهم وحيرتهم وقلقهم من الغد. {}"
)


def blocks(table: str) -> list[tuple[str, list[str]]]:
    """The sentences of a table with their claims, one space between words."""
    found: list[tuple[str, list[str]]] = []
    for line in table.splitlines():
        if not line.strip():
            continue
        if line.startswith(" "):
            found[-1][1].append(" ".join(line.split()))
        else:
            found.append((line.strip().replace(" // ", "\n"), []))
    return found


def document(text: str) -> Document:
    """The document of a text that came out on the day of `PUBLISHED`."""
    return read(Input(text=text, published=PUBLISHED))


def statement_claims(text: str) -> list[str]:
    """All statements of a text: stance | speaker | content | direct, anonymous, relay, said."""
    found = document(text)
    times = {item.id: item.text for item in found.times}
    lines = []
    for item in found.statements:
        origin = [link for link in item.chain if link.role == "origin"]
        relays = [link.text for link in item.chain if link.role == "relay"]
        notes = ["direct"] if item.mode == "direct" else []
        notes += ["anonymous"] if any(link.anonymous for link in origin) else []
        notes += ["relay " + " ، ".join(relays)] if relays else []
        notes += ["said " + times[item.said.time]] if item.said is not None else []
        line = f"{item.stance} | {origin[0].text if origin else '-'} | {item.text}"
        lines.append(" ".join((line + (" | " + ", ".join(notes) if notes else "")).split()))
    return lines


def event_claims(text: str) -> list[str]:
    """All events of a text: TYPE trigger | by … | to … | at … | date … | toll … | modality … | told by …"""
    found = document(text)
    actors = {item.id: item.text for item in found.actors}
    places = {item.id: item.text for item in found.places}
    quantities = {item.id: item for item in found.quantities}
    statements = {item.id: item for item in found.statements}
    lines = []
    for item in found.events:
        parts = [f"{item.type} {item.text}"]
        parts += ["by " + " ، ".join(actors[number] for number in item.actor)] if item.actor else []
        parts += ["to " + " ، ".join(actors[number] for number in item.recipient)] if item.recipient else []
        parts += ["at " + " ، ".join(places[number] for number in item.place)] if item.place else []
        if item.date is not None and item.date.basis != "published":
            parts.append(f"on {(item.date.start or '?')[:10]}")
        for toll in item.tolls:
            count = quantities[toll.quantity]
            low, high = ("?" if bound is None else str(bound) for bound in (count.low, count.high))
            parts.append(f"{toll.effect} {low if low == high else low + '-' + high}")
        parts += [item.modality] if item.modality != "occurred" else []
        parts += ["background"] if item.background else []
        if item.statement is not None:
            chain = statements[item.statement].chain
            parts.append("told by " + (chain[0].text if chain else "-"))
        lines.append(" ".join(" | ".join(parts).split()))
    return lines
