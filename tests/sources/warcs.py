"""Records of web archives, as crawlers write them."""

from __future__ import annotations


def record(
    body: bytes, number: int = 1, *, kind: str = "text/html; charset=utf-8", status: int = 200, type: str = "response",
    headers: str = "", length: int | None = None,
) -> bytes:  # fmt: skip
    """One record. With `length`, it says that its body has so many bytes, whatever follows."""
    if type == "response":
        head = f"HTTP/1.1 {status} OK\r\nContent-Type: {kind}\r\n{headers}\r\n".encode()
        content = "application/http; msgtype=response"
    else:
        head, content = b"", kind
    size = len(head) + (len(body) if length is None else length)
    end = b"\r\n\r\n" if length is None else b""
    return (
        f"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{number}>\r\nWARC-Target-URI: https://news.example/{number}\r\n"
        f"WARC-Date: 2024-05-06T07:08:09Z\r\nContent-Type: {content}\r\nContent-Length: {size}\r\n\r\n"
    ).encode() + head + body + end  # fmt: skip
