"""Claims about where contents end: what who speaks would not say, two sides of one matter, and a clause that a source parts.

A claim is: stance | speaker | content | direct, anonymous, relay, said.
"""

from __future__ import annotations

import pytest
from claims import blocks, statement_claims

