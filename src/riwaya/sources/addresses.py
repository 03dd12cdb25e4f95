"""Which addresses are fetched from.

In: a URL, or an IP address. Out: the parsed URL, or the reason why not.
The idea: one parser decides what a URL means, and it is the one that connects; an address that a wrapper carries inside
counts as the one it carries.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Final

import httpx

from riwaya.sources.settings import Settings
from riwaya.sources.unpack import Refused

# Everything that IANA's special-purpose registries do not call globally reachable, and multicast.
_REFUSED: Final = tuple(
    (ipaddress.ip_network(network), reason)
    for network, reason in (
        ("0.0.0.0/8", "is unspecified"), ("10.0.0.0/8", "is private"), ("100.64.0.0/10", "is a carrier's own"),
        ("127.0.0.0/8", "is this machine"), ("169.254.0.0/16", "is link-local"), ("172.16.0.0/12", "is private"),
        ("192.0.0.0/24", "is reserved"), ("192.0.2.0/24", "is for examples"), ("192.31.196.0/24", "is reserved"),
        ("192.52.193.0/24", "is reserved"), ("192.88.99.0/24", "is a 6to4 relay"), ("192.168.0.0/16", "is private"),
        ("192.175.48.0/24", "is reserved"), ("198.18.0.0/15", "is for measuring"), ("198.51.100.0/24", "is for examples"),
        ("203.0.113.0/24", "is for examples"), ("224.0.0.0/4", "is multicast"), ("240.0.0.0/4", "is reserved"),
        ("::/128", "is unspecified"), ("::1/128", "is this machine"), ("64:ff9b:1::/48", "is private"),
        ("100::/64", "is discarded"), ("100:0:0:1::/64", "is reserved"), ("2001::/23", "is reserved"),
        ("2001:db8::/32", "is for examples"), ("2620:4f:8000::/48", "is reserved"), ("3fff::/20", "is for examples"),
        ("5f00::/16", "is reserved"), ("fc00::/7", "is private"), ("fe80::/10", "is link-local"),
        ("fec0::/10", "is private"), ("ff00::/8", "is multicast"),
    )
)  # fmt: skip
_GLOBAL: Final = ipaddress.IPv6Network("2000::/3")
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE: Final = ipaddress.IPv6Network("::/96")
_ISATAP: Final = frozenset([0x5EFE, 0x0200_5EFE])
_LABEL: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)")
_NUMBER: Final = re.compile(r"0x[0-9a-f]*|\d+")
_AUTHORITY_END: Final = re.compile("[/?#]")
_BAD: Final = re.compile(r"[\x00-\x20\x7f\\]")


def refusal(address: str) -> str | None:
    """Why an IP address is not fetched from, as the end of a sentence; None for a public one."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return "is no address"
    if isinstance(found, ipaddress.IPv6Address):
        if found.scope_id is not None:
            return "is link-local"
        inner = _inside(found)
        if inner is not None:
            reason = _special(inner)
            return f"carries {inner}, which {reason}" if reason else _tunnel(found)
    return _special(found)


def _special(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> str | None:
    for network, reason in _REFUSED:
        if address.version == network.version and address in network:
            return reason
    if isinstance(address, ipaddress.IPv6Address) and address not in _GLOBAL:
        return "is reserved"
    return None


def _inside(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address carries."""
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address.teredo is not None:
        return address.teredo[1]
    number = int(address)
    if address in _NAT64 or (address in _COMPATIBLE and number > 1) or number >> 32 & 0xFFFF_FFFF in _ISATAP:
        return ipaddress.IPv4Address(number & 0xFFFF_FFFF)
    return None


def _tunnel(address: ipaddress.IPv6Address) -> str | None:
    """A public address inside a wrapper is well only where a network really hands such wrappers out: NAT64."""
    if address in _NAT64:
        return None
    return "is a tunnel's" if address.ipv4_mapped is None else "is an IPv4 address written as IPv6"


def check_url(address: str, settings: Settings) -> httpx.URL:
    """The URL, parsed by what will connect to it. Raises Refused with code `refused_url` or `refused_address`.

    Whether a name leads to a public address is seen only when it is connected to.
    """
    address = address.strip()
    if _BAD.search(address):
        raise Refused("refused_url", "holds a blank, a control character or a backslash: write the address as a browser shows it")
    try:
        url = httpx.URL(address)
        host = url.raw_host.decode("ascii").lower()
        port = url.port if url.port is not None else 443 if url.scheme == "https" else 80
    except (httpx.InvalidURL, UnicodeError, ValueError, TypeError) as error:
        raise Refused("refused_url", f"is no address ({error}): write it as https://example.org/page") from None
    if url.scheme not in ("http", "https"):
        raise Refused("refused_url", f"begins with {url.scheme[:20]!r}: riwaya fetches http and https only")
    if url.userinfo or "@" in _AUTHORITY_END.split(address.partition("//")[2], maxsplit=1)[0]:
        raise Refused("refused_url", "holds a user name or password: leave it out")
    if port not in settings.limits.ports:
        listed = ", ".join(map(str, settings.limits.ports))
        raise Refused("refused_url", f"has port {port} and not {listed}: add it to ports in the settings if it is right")
    reason = _host_refusal(host)
    if reason is not None and not settings.network.exempt(host.strip("[]")):
        raise Refused("refused_address", f"is at {host}, which {reason}: riwaya fetches from public addresses only")
    return url


def _host_refusal(host: str) -> str | None:
    """Why a host is not fetched from that is an IP address or this machine. Raises Refused for what is no host."""
    if ":" in host:
        return refusal(host.strip("[]"))
    labels = host.removesuffix(".").split(".")
    if _NUMBER.fullmatch(labels[-1]):
        reason = refusal(host)
        if reason == "is no address":
            raise Refused("refused_url", f"has the host {host[:60]!r}, an odd spelling of an IP address: write it as 192.0.2.1")
        return reason
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused("refused_url", f"has the host {host[:60]!r}, which is no name: write it as https://example.org/page")
    return "is this machine" if labels[-1] == "localhost" else None
