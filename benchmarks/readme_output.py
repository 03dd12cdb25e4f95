"""Puts the output of the example into README.md.

In: `examples/report.txt` and README.md with its two marker lines. Out: README.md with the output of today between them.
The idea: what the README shows is what the program prints; a test runs this with --check.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- output:begin -->", "<!-- output:end -->"
WIDTH = 96
MOST = 36  # lines of the view that are shown


def shown() -> str:
    """The beginning of the view, whole statements only."""
    from riwaya.cli.layout import Style
    from riwaya.cli.pretty import render
    from riwaya.cli.reading import document_of
    from riwaya.sources.files import from_bytes

    data = (ROOT / "examples" / "report.txt").read_bytes()
    blocks = render(document_of(from_bytes(data, "examples/report.txt")), Style(width=WIDTH)).split("\n\n")
    taken: list[str] = []
    for block in blocks:
        if taken and sum(text.count("\n") + 2 for text in [*taken, block]) > MOST:
            taken.append("…\n")
            break
        taken.append(block)
    return "\n\n".join(taken).rstrip("\n")


def filled(readme: str) -> str:
    """The text of the README with the output of today. Raises ValueError when a marker is missing."""
    before, begin, rest = readme.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"README.md needs a line {BEGIN} and a line {END}")
    return f"{before}{BEGIN}\n```text\n{shown()}\n```\n{END}{after}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Writes the README, or says whether it is current."""
    os.environ["RIWAYA_DATA"] = str(Path(__file__).parent / "none")  # places of one's own would change what is read
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when the README is not current")
    options = parser.parse_args(arguments)
    path = ROOT / "README.md"
    before = path.read_text("utf-8")
    after = filled(before)
    if options.check:
        sys.exit(0 if before == after else "README.md shows an old output: run make readme")
    path.write_text(after, "utf-8")


if __name__ == "__main__":
    main()
