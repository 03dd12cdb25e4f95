"""Exports of Telegram Desktop (`result.json`), one report a message.

In: the JSON of one chat or of a whole account. Out: one `Item` for each message with text, in order.
The idea: a message is a string or a list of pieces, which are joined to the letter; whose message was passed on is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from riwaya.records import Input
from riwaya.sources import limits as measures
from riwaya.sources.item import Item, failure, iso_moment
from riwaya.sources.resource import Resource, bytes_of
from riwaya.sources.settings import Settings


class _Piece(msgspec.Struct):
    text: str = ""


class _Message(msgspec.Struct):
    id: int
    type: str = "message"
    date: str | None = None
    text: str | list[str | _Piece] = ""
    forwarded_from: str | None = None
    saved_from: str | None = None


class _Chat(msgspec.Struct):
    messages: list[msgspec.Raw]
    name: str | None = None
    type: str | None = None
    id: int | None = None


class _Chats(msgspec.Struct):
    chats: list[_Chat] = msgspec.field(name="list")


class _Account(msgspec.Struct):
    chats: _Chats


_message: Final = msgspec.json.Decoder(_Message)
MARK: Final = b'"messages"'


def read_telegram(resource: Resource, settings: Settings) -> Iterator[Item]:
    """The messages of an export. What the settings say of the outlet wins over the name of the channel."""
    limits = settings.limits
    data = bytes_of(resource, limits, limits.export_bytes)
    if isinstance(data, Item):
        yield data
        return
    if len(data) > limits.export_bytes:
        most = measures.size(limits.export_bytes)
        told = f"{resource.called} has more than {most}: export shorter times, each to a file of its own"
        yield failure(resource.name, "too_large", told)
        return
    try:
        chats = _chats(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        told = f"{resource.called} is no Telegram export ({error}): in Telegram Desktop choose Export chat history, format JSON"
        yield failure(resource.name, "bad_json", told)
        return
    count = 0
    for chat in chats:
        for raw in chat.messages:
            item = _read(raw, chat, resource, settings)
            if item is not None:
                count += 1
                yield item._replace(kind="telegram")
    if not count:
        yield failure(resource.name, "empty", f"{resource.called} holds no message with text: export another time or channel")


def _chats(data: bytes) -> list[_Chat]:
    try:
        return [msgspec.json.decode(data, type=_Chat)]
    except msgspec.ValidationError as error:
        try:
            return msgspec.json.decode(data, type=_Account).chats.chats
        except msgspec.ValidationError:
            raise error from None


def _read(raw: msgspec.Raw, chat: _Chat, resource: Resource, settings: Settings) -> Item | None:
    """One message; None for what has no text: a picture alone, or a notice of Telegram's."""
    try:
        message = _message.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        told = f"a message in {resource.called} cannot be read ({error}): get the export again"
        return failure(_place(raw, chat), "bad_record", told)
    text = message.text if isinstance(message.text, str) else "".join(
        piece if isinstance(piece, str) else piece.text for piece in message.text
    )  # fmt: skip
    if message.type != "message" or not text.strip():
        return None
    name = f"telegram:{chat.id if chat.id is not None else '-'}/{message.id}"
    if excess := measures.excess(text, settings.limits):
        return failure(name, "too_large", f"message {message.id} in {resource.called} {excess}")
    stated = iso_moment(message.date or "")
    published = stated or settings.published
    outlet = settings.outlet or chat.name
    passed_on = message.forwarded_from or message.saved_from
    found: dict[str, str] = {}
    if published:
        found["published"] = "telegram:date" if stated else "given"
    if outlet:
        found["outlet"] = "given" if settings.outlet else "telegram:name"
    if passed_on:
        found["forwarded_from"] = "telegram:forwarded_from" if message.forwarded_from else "telegram:saved_from"
    return Item(
        Input(text=text, id=name, published=published, outlet=outlet, forwarded_from=passed_on, metadata_from=found or None)
    )


class _Numbered(msgspec.Struct):
    id: int | str | None = None


def _place(raw: msgspec.Raw, chat: _Chat) -> str:
    try:
        number = msgspec.json.decode(raw, type=_Numbered).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        number = None
    return f"telegram:{chat.id if chat.id is not None else '-'}/{'?' if number is None else number}"
