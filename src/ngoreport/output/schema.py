"""The JSON Schema of the record."""

from __future__ import annotations

import json

from ngoreport.models import SCHEMA_VERSION, Report


def json_schema() -> str:
    """JSON Schema 2020-12 of one record as `ngoreport parse` prints it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ngoreport:record:{SCHEMA_VERSION}",
        **Report.model_json_schema(mode="serialization"),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
