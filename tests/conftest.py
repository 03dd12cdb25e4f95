"""Nothing a developer keeps at home is seen by a test, in this process or in those that it starts."""

from __future__ import annotations

import os
import tempfile

# Before any module is imported: an opened gazetteer stays open. Held by a name, so that the folder goes when the tests end.
_EMPTY = tempfile.TemporaryDirectory(prefix="riwaya-tests-")
os.environ["RIWAYA_DATA"] = _EMPTY.name
