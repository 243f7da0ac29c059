"""Requests made from the server's own OpenAPI description, and genuine ones a little spoiled: never a 500, and no
answer that the description does not give."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    ignored_auth,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from sync.protocol.identifiers import Incarnation
from sync.protocol.keys import Identity
from sync.protocol.places import Known, write_question
from sync.protocol.receipts import sign_token
from sync.protocol.reopening import Reopening
from sync.server.app import now
from sync.server.store.engine import sqlite_url
from tests.sync.server.conftest import Running

MADE = settings(
    max_examples=30,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
OPERATIONS = [
    ("POST", "/v1/batches"),
    ("PATCH", "/v1/batches/{name}"),
    ("GET", "/v1/batches/{name}"),
    ("GET", "/v1/batches/{name}/body"),
    ("GET", "/v1/waiting"),
    ("POST", "/v1/places"),
    ("GET", "/v1/roster"),
    ("POST", "/v1/roster"),
    ("GET", "/v1/requests"),
    ("POST", "/v1/requests"),
    ("GET", "/v1/reopenings"),
    ("POST", "/v1/reopenings"),
    ("GET", "/v1/reopenings/{name}"),
    ("POST", "/v1/reopenings/{name}"),
    ("POST", "/v1/let-go"),
    ("GET", "/health"),
    ("GET", "/metrics"),
]

NOTHING_TO_MISS = [
    ("POST", "/v1/batches"),
    ("POST", "/v1/requests"),
    ("POST", "/v1/reopenings"),
    ("POST", "/v1/let-go"),
    ("GET", "/health"),
    ("GET", "/metrics"),
]
ASKED = [(*one, GenerationMode.POSITIVE) for one in OPERATIONS] + [
    (*one, GenerationMode.NEGATIVE) for one in OPERATIONS if one not in NOTHING_TO_MISS
]


@pytest.fixture
def database(tmp_path: Path) -> str:
    """A file only: what is asked here does not reach the difference between the two databases."""
    (tmp_path / "store").mkdir()
    return sqlite_url(tmp_path / "store")


@pytest.fixture
def described(running: Running) -> Any:
    return schemathesis.openapi.from_url(f"{running.server.url}/v1/openapi.json")


@pytest.fixture
def token(running: Running) -> str:
    signer = running.programme.coordinator.keys.signing
    made = sign_token(running.server.server.box.keys.server.key_id, now(), signer)
    return "Bearer " + base64.b64encode(made).decode()


def test_no_operation_is_left_out(described: Any) -> None:
    found = [one.ok() for one in described.get_all_operations()]
    assert {(one.method.upper(), one.path) for one in found} == set(OPERATIONS)


@pytest.mark.parametrize(("method", "path", "mode"), ASKED)
def test_whatever_comes_is_answered_as_described(
    described: Any, token: str, method: str, path: str, mode: GenerationMode
) -> None:
    """`mode`: requests as the description allows them, and such as it does not. As a stranger and as a member."""
    operation = described[path][method]

    @MADE
    @given(case=operation.as_strategy(generation_mode=mode), member=st.booleans())
    def ask(case: Any, member: bool) -> None:
        if member:
            case.call_and_validate(headers={"Authorization": token}, checks=CHECKS)
        else:
            case.call_and_validate(checks=[*CHECKS, ignored_auth])

    ask()


def spoiled(genuine: bytes) -> st.SearchStrategy[bytes]:
    """Cut, lengthened, with flipped bits, or with another piece in between."""
    places = st.integers(0, len(genuine) - 1)
    cut = places.map(lambda at: genuine[:at])
    longer = st.binary(min_size=1, max_size=99).map(lambda more: genuine + more)
    flipped = st.tuples(places, st.integers(1, 255)).map(
        lambda where: genuine[: where[0]] + bytes([genuine[where[0]] ^ where[1]]) + genuine[where[0] + 1 :]
    )
    mixed = st.tuples(places, st.binary(max_size=40), places).map(
        lambda three: genuine[: three[0]] + three[1] + genuine[three[2] :]
    )
    return st.one_of(cut, longer, flipped, mixed)


def test_a_genuine_batch_a_little_spoiled_is_answered_as_described(running: Running, described: Any) -> None:
    batch = running.programme.up(running.programme.workers[0], b"one")
    operation = described["/v1/batches"]["POST"]

    @settings(MADE, max_examples=300)
    @given(content=spoiled(batch.header + batch.body))
    def post(content: bytes) -> None:
        case = operation.Case(body=content, media_type="application/octet-stream")
        assert case.call_and_validate(checks=CHECKS).status_code != 200 or content.startswith(batch.header)

    post()


def test_a_genuine_list_of_keys_a_little_spoiled_is_answered_as_described(
    running: Running, described: Any, token: str
) -> None:
    view = running.server.server.box.keys.roster.view
    operation = described["/v1/roster"]["POST"]

    @settings(MADE, max_examples=60)
    @given(content=spoiled(running.programme.bundle))
    def post(content: bytes) -> None:
        case = operation.Case(body=content, media_type="application/octet-stream")
        case.call_and_validate(headers={"Authorization": token}, checks=CHECKS)

    post()
    assert running.server.server.box.keys.roster.view == view


def test_a_genuine_question_about_places_a_little_spoiled_is_answered_as_described(
    running: Running, described: Any, token: str
) -> None:
    asked = write_question([Known(Incarnation(bytes([n]) * 16)) for n in range(3)])
    operation = described["/v1/places"]["POST"]

    @settings(MADE, max_examples=60)
    @given(content=spoiled(asked))
    def post(content: bytes) -> None:
        case = operation.Case(body=content, media_type="application/octet-stream")
        case.call_and_validate(headers={"Authorization": token}, checks=CHECKS)

    post()


def test_a_genuine_request_to_open_work_anew_a_little_spoiled_is_answered_as_described(
    running: Running, described: Any
) -> None:
    to = Identity.generate().recipient
    genuine = Reopening(running.programme.workers[0].key_id, to, b"an age file").to_bytes()
    operation = described["/v1/reopenings"]["POST"]

    @settings(MADE, max_examples=100)
    @given(content=st.one_of(st.just(genuine), spoiled(genuine)))
    def post(content: bytes) -> None:
        case = operation.Case(body=content, media_type="application/octet-stream")
        assert (case.call_and_validate(checks=CHECKS).status_code == 202) or content != genuine

    post()
