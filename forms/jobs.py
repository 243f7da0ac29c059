"""Jobs as JSON lines, in the shape of the oracle that drives ODK Web Forms: engines can be run side by side.

In, one per line: {id?, form | formPath, attachments?, attachmentPaths?, config?, snapshot?, want?, ops}.
Out: {id, step: 0, op: "load", ms, cpu, languages, nodes}, one line per op, {id, step: "end", mem}. An op that
fails prints {error} and the run goes on. References have 1-based positions.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, BinaryIO

from forms import Context, Session, read_form
from forms.definition import Control, Shape
from forms.engine.live import Live
from forms.views import AnswerFault, AnswerRefused, FormRefused, Kind

Json = dict[str, Any]
LISTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
BUDGET_MS = 20_000  # a benchmark stops by itself after this, as the oracle's does
NAMES = {"deviceID": "deviceid", "phoneNumber": "phonenumber"}  # the oracle's names of properties -> ODK's


def serve(lines: BinaryIO, out: BinaryIO) -> None:
    """Answers each line until the input ends."""
    for line in lines:
        if line.strip():
            for reply in run_job(json.loads(line)):
                out.write(json.dumps(reply, ensure_ascii=False).encode() + b"\n")
                out.flush()


def run_job(job: Json) -> Iterator[Json]:
    """The replies to one job."""
    base = {"id": job["id"]} if job.get("id") is not None else {}
    try:
        run, load = _open(job)
    except (FormRefused, OSError) as refused:
        yield {**base, "step": 0, "op": "load", "error": str(refused)}
        return
    yield {**base, "step": 0, "op": "load", **load, **run.state()}
    for step, op in enumerate(job.get("ops") or [], start=1):
        head = {**base, "step": step, "op": op["op"], **({"ref": op["ref"]} if op.get("ref") else {})}
        try:
            yield {**head, **run.do(op)}
        except (AnswerRefused, FormRefused, LookupError, ValueError) as fault:
            yield {**head, "error": str(fault)}
    yield {**base, "step": "end", "mem": _memory()}


def _open(job: Json) -> tuple[Run, Json]:
    config = job.get("config") or {}
    xml = job["form"].encode() if job.get("form") is not None else Path(job["formPath"]).read_bytes()
    files = {name.rpartition("/")[2]: text.encode() for name, text in (job.get("attachments") or {}).items()}
    for name, path in (job.get("attachmentPaths") or {}).items():
        files[name.rpartition("/")[2]] = Path(path).read_bytes()
    form, parse, parse_cpu = _timed(lambda: read_form(xml, files))
    edit = config.get("edit")
    world = _context(config)
    session, create, create_cpu = _timed(lambda: Session(form, world, edit=edit.encode() if edit else None))
    load = {
        "ms": {"parse": parse, "create": create},
        "cpu": {"parse": parse_cpu, "create": create_cpu},
        "languages": list(form.languages),
        "language": session.language,
    }
    return Run(session, job), load


def _context(config: Mapping[str, Any]) -> Context:
    fixed = config.get("now")
    if isinstance(fixed, (int, float)):
        moment: datetime | None = datetime.fromtimestamp(fixed / 1000, UTC)
    else:
        moment = datetime.fromisoformat(fixed) if fixed else None
    properties = {NAMES.get(k, k): str(v) for k, v in config.items() if k in (*NAMES, "username", "email")}
    return Context(
        now=lambda: moment or datetime.now(UTC).astimezone(),
        random=Random(config.get("random")),  # noqa: S311 - reproducible on request, nothing secret
        properties=properties,
    )


class Run:
    """One job's session, and what it last showed."""

    def __init__(self, session: Session, job: Json) -> None:
        self._session = session
        self._mode = job.get("snapshot") or "full"
        self._want = frozenset(job.get("want") or ["labels", "choices"])
        self._last: dict[str, str] = {}

    def do(self, op: Json) -> Json:
        """One op's reply, without its head."""
        act = OPS.get(op["op"])
        if act is None:
            raise ValueError(f"unknown op {op['op']}")
        extra, ms, cpu = _timed(lambda: act(self, op))
        if op["op"] == "bench":
            return dict(extra)
        quiet = op["op"] in ("get", "gc", "submit") or op.get("quiet")
        return {"ms": ms, "cpu": cpu, **extra, **({} if quiet else self.state())}

    def state(self) -> Json:
        """Every node, or only those that changed since the last time."""
        if self._mode == "none":
            return {}
        nodes = [self.describe(live) for live in _walk(self._session.root.slots[0])]
        if self._mode == "full":
            return {"nodes": nodes}
        now = {n["ref"]: json.dumps(n) for n in nodes}
        changed = [n for n in nodes if self._last.get(n["ref"]) != now[n["ref"]]]
        gone = [ref for ref in self._last if ref not in now]
        self._last = now
        return {"changed": changed, "gone": gone}

    def describe(self, live: Live) -> Json:
        show, control = self._session._show, self._control(live)
        node: Json = {"ref": live.ref(), "type": _type(live, control)}
        if live.defn.shape is Shape.LEAF:
            node |= {"valueType": live.defn.type or "string", "value": live.string()}
        node |= {"relevant": live.relevant, "required": show.required(live), "readonly": show.readonly(live)}
        if control is not None and control.kind is not None:
            node |= self._question(live, control)
        return node

    def _question(self, live: Live, control: Control) -> Json:
        fault = self._session._show.fault(live, control) if live.relevant else None
        node: Json = {"valid": fault is None}
        if fault is not None:
            condition = "required" if fault.fault is AnswerFault.REQUIRED else "constraint"
            node["violation"] = {"condition": condition, "message": fault.message}
        view = self._session.question(live.ref())
        if "labels" in self._want:
            node |= {"label": view.label, "hint": view.hint}
        if "choices" in self._want and view.kind in LISTS:
            node["options"] = [
                [c.value, c.label] if "labels" in self._want else c.value for c in view.choices
            ]
        return node

    def _control(self, live: Live) -> Control | None:
        number = self._session.form.control_of.get(live.defn.number)
        return self._session.form.controls[number] if number is not None else None

    def set(self, op: Json) -> Json:
        self._session.answer(op["ref"], _text(op.get("value")))
        return {}

    def add(self, op: Json) -> Json:
        for _ in range(op.get("count") or 1):
            self._session.add_repeat(op["ref"])
        return {}

    def remove(self, op: Json) -> Json:
        """`index` counts from 0, as the oracle does."""
        for _ in range(op.get("count") or 1):
            self._session.remove_repeat(f"{op['ref']}[{op['index'] + 1}]")
        return {}

    def lang(self, op: Json) -> Json:
        self._session.set_language(op["language"])
        return {}

    def submit(self, _: Json) -> Json:
        problems = [[p.ref, p.fault.value] for p in self._session.problems()]
        xml = self._session.submission().decode()
        return {"status": "pending" if problems else "ready", "violations": problems, "xml": xml, "files": []}

    def get(self, op: Json) -> Json:
        return {"node": self.describe(self._session._find.node(op["ref"]))}

    def bench(self, op: Json) -> Json:
        """Sets back to back; values shift each round, so that none is idle. cpuMean: CPU ms per set."""
        refs, values = op.get("refs") or [op["ref"]], [_text(v) for v in op["values"]]
        warmup, wanted = op.get("warmup") or 0, op["n"]
        stop = time.perf_counter() + (op.get("budget") or BUDGET_MS) / 1000
        taken: list[float] = []
        began = time.process_time()
        for turn in range(warmup + wanted):
            if turn == warmup:
                began = time.process_time()
            if turn > warmup + 8 and time.perf_counter() > stop:
                break
            place, round_ = turn % len(refs), turn // len(refs)
            before = time.perf_counter()
            self._session.answer(refs[place], values[(place + round_) % len(values)])
            taken.append((time.perf_counter() - before) * 1000)
        measured = taken[warmup:]
        cpu = (time.process_time() - began) * 1000 / max(1, len(measured))
        return {
            "n": len(measured),
            "firstFive": [_r(t) for t in taken[:5]],
            "cpuMean": _r(cpu),
            **_spread(measured),
        }


OPS: dict[str, Callable[[Run, Json], Json]] = {
    "set": Run.set,
    "add": Run.add,
    "remove": Run.remove,
    "lang": Run.lang,
    "submit": Run.submit,
    "get": Run.get,
    "bench": Run.bench,
    "state": lambda _, __: {},
    "gc": lambda _, __: {"mem": _memory()},
}


def _walk(live: Live) -> Iterator[Live]:
    yield live
    for child in live.children():
        yield from _walk(child)


def _type(live: Live, control: Control | None) -> str:
    """The oracle's words for kinds of nodes."""
    if live.defn.shape is not Shape.LEAF:
        return "root" if live.up is None else "repeat-instance" if live.defn.range >= 0 else "group"
    if control is None or control.kind is None:
        return "model-value"
    if control.kind in LISTS:
        return "rank" if control.kind is Kind.RANK else "select"
    names = {Kind.NOTE: "note", Kind.ACKNOWLEDGE: "trigger", Kind.RANGE: "range"}
    uploads = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)
    return "upload" if control.kind in uploads else names.get(control.kind, "input")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return " ".join(str(v) for v in value)
    return "OK" if value is True else str(value)


def _timed(act: Callable[[], Any]) -> tuple[Any, float, float]:
    """(result, wall ms, process CPU ms)"""
    cpu, wall = time.process_time(), time.perf_counter()
    result = act()
    return result, _r((time.perf_counter() - wall) * 1000), _r((time.process_time() - cpu) * 1000)


def _spread(taken: list[float]) -> Json:
    ordered = sorted(taken) or [0.0]
    at = {"min": 0.0, "p50": 0.5, "p90": 0.9, "p99": 0.99, "max": 1.0}
    found = {name: _r(ordered[min(len(ordered) - 1, int(part * len(ordered)))]) for name, part in at.items()}
    return {**found, "mean": _r(sum(ordered) / len(ordered))}


def _r(number: float) -> float:
    return round(number, 3)


def _memory() -> Json:
    """Resident set at its highest, MB; nothing on Windows."""
    try:
        import resource
    except ImportError:
        return {}
    return {"rssMB": _r(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)}
