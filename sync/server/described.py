"""The OpenAPI description of the routes: what comes, what goes, every status, header and refusal. Plain dictionaries.

PROTOCOL.md is normative; this is its shape for programs, and for the tests that make requests from it.
"""

from __future__ import annotations

from typing import Any

Described = dict[str, Any]

BYTES = "application/octet-stream"
_MEANING = {
    200: "Kept; the receipt, or what was asked for",
    202: "More of the body is wanted, from Upload-Offset on",
    400: "Not of the form that PROTOCOL.md gives",
    401: "A fresh token is needed; the answer names the server's key and time",
    403: "The signer is not known or may not do this",
    404: "Nothing here under this name",
    408: "Silence in the middle of a header; what had arrived of a body is kept",
    409: "Another offset, or another batch has this place; the answer names it",
    413: "Too large",
    415: "A newer version of the format",
    422: "Not what its sender signed",
    429: "A quota or a pause; Retry-After says how long",
    503: "No list of keys yet, the store is away, or too many at once; Retry-After says how long",
    507: "No room",
}
_BINARY: Described = {BYTES: {"schema": {"type": "string", "format": "binary"}}}
_REFUSAL: Described = {"application/json": {"schema": {"$ref": "#/components/schemas/Refusal"}}}
_NUMBER: Described = {"schema": {"type": "integer", "minimum": 0}, "required": True}
_SCHEMAS: Described = {
    "Refusal": {
        "type": "object",
        "description": "A stable word and a sentence for a person; with 401 what the next token needs.",
        "required": ["code", "plain"],
        "properties": {
            "code": {"type": "string"},
            "plain": {"type": "string"},
            "server": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "time": {"type": "integer"},
            "header": {"type": "string", "description": "base64: of the batch that has the place"},
        },
        "additionalProperties": False,
    },
    "View": {
        "type": "object",
        "required": ["view"],
        "properties": {"view": {"type": "string", "pattern": "^[0-9a-f]{64}$"}},
        "additionalProperties": False,
    },
    "StillHere": {
        "type": "object",
        "required": ["waits"],
        "properties": {"waits": {"type": "array", "items": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}},
        "additionalProperties": False,
    },
    "Health": {
        "type": "object",
        "required": ["ok", "server", "time"],
        "properties": {
            "ok": {"const": True},
            "server": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "time": {"type": "integer"},
        },
        "additionalProperties": False,
    },
}
_TOKEN: Described = {
    "type": "http",
    "scheme": "bearer",
    "description": "Base 64 of a fetch token (PROTOCOL.md, section 11), signed by any key of the list.",
}


def answers(
    *statuses: int, ok: Described | None = None, told: Described | None = None
) -> dict[int | str, Described]:
    """The answers of a route. `ok`: content of a 200 (bytes if not said), `told`: its headers."""
    found: dict[int | str, Described] = {}
    for status in (*statuses, 503):
        answer: Described = {"description": _MEANING[status]}
        if status == 200:
            answer |= {"content": _BINARY if ok is None else ok} | ({"headers": told} if told else {})
        elif status not in (202, 408):
            answer["content"] = _REFUSAL
        if headers := _HEADERS.get(status):
            answer["headers"] = headers
        found[status] = answer
    return found


_HEADERS: dict[int, Described] = {
    202: {
        "Upload-Offset": _NUMBER,
        "Location": {"schema": {"type": "string", "pattern": "^/v1/batches/[0-9a-f]{64}$"}, "required": True},
    },
    409: {"Upload-Offset": _NUMBER},
    429: {"Retry-After": _NUMBER},
    503: {"Retry-After": _NUMBER | {"required": False}},
}


def taken() -> dict[int | str, Described]:
    """A 202 that promises nothing but to keep it."""
    return {202: {"description": "Kept until somebody looks"}}


def schema(name: str) -> Described:
    """JSON content of one of the schemas here."""
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def number() -> Described:
    return dict(_NUMBER)


def text(pattern: str) -> Described:
    return {"schema": {"type": "string", "pattern": pattern}, "required": True}


def taking(what: str) -> Described:
    """Bytes that a route reads piece by piece, which FastAPI therefore does not know of."""
    return {"requestBody": {"description": what, "required": False, "content": _BINARY}}


def completed(description: Described) -> Described:
    """What FastAPI says, without what is not so here (its refusal of bad parameters), and with the token as such."""
    found = description.setdefault("components", {})
    found["schemas"] = dict(_SCHEMAS)
    found["securitySchemes"] = {"token": _TOKEN}
    for path in description["paths"].values():
        for operation in path.values():
            _corrected(operation)
    return description


def _corrected(operation: Described) -> None:
    said = operation["responses"]
    if "HTTPValidationError" in str(said.get("422", "")):
        del said["422"]
    for answer in said.values():  # FastAPI adds JSON of no shape beside what a route says
        content = answer.get("content", {})
        if len(content) > 1 and content.get("application/json") == {"schema": {}}:
            del content["application/json"]
    parameters = operation.get("parameters", [])
    kept = [one for one in parameters if one["name"].lower() != "authorization"]
    if len(kept) < len(parameters):
        operation["security"] = [{"token": []}]
    operation.pop("parameters", None)
    if kept:
        operation["parameters"] = kept
