from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest


@pytest.fixture
def jobs(monkeypatch):
    """The module of jobs, importable in worker processes too."""
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return import_module("batch_jobs")
