"""Jobs as JSON lines, in the shape of the oracle that drives ODK Web Forms: engines can be run side by side.

In, one per line: {id?, form | formPath, attachments?, attachmentPaths?, config?, snapshot?, want?, ops}.
Out: {id, step: 0, op: "load", ms, cpu, languages, nodes}, one line per op, {id, step: "end", mem}. An op that
fails prints {error} and the run goes on; a job that cannot be read is {step: "fatal", error}. References have
1-based positions. `settle` and `location` mean nothing here: nothing happens later, and nothing locates.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, BinaryIO

_BEGAN = time.perf_counter()

from forms import Context, Session, read_form  # noqa: E402 - the time that importing takes is told
from forms.described import Describer  # noqa: E402
from forms.submission import snapshot_xml  # noqa: E402
from forms.views import AnswerRefused, Finding, FormRefused  # noqa: E402

IMPORT_MS = round((time.perf_counter() - _BEGAN) * 1000, 3)
Json = dict[str, Any]
BUDGET_MS = 20_000  # a benchmark stops by itself after this, as the oracle's does
NAMES = {"deviceID": "deviceid", "phoneNumber": "phonenumber"}  # the oracle's names of properties -> ODK's


def serve(lines: BinaryIO, out: BinaryIO) -> None:
    """Answers each line until the input ends; a line that cannot be understood is told and the next one read."""
    for line in lines:
        if line.strip():
            for reply in _replies(line):
                out.write(json.dumps(reply, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
                out.flush()


def _replies(line: bytes) -> Iterator[Json]:
    try:
        job = json.loads(line)
        if not isinstance(job, dict):
            raise TypeError("a job is a JSON object")
    except (ValueError, TypeError, RecursionError) as fault:
        yield {"step": "fatal", "error": f"This line is no job: {fault}."}
        return
    try:
        yield from run_job(job)
    except (OSError, LookupError, TypeError, ValueError, AttributeError, OverflowError) as fault:
        base = {"id": job["id"]} if job.get("id") is not None else {}
        yield {**base, "step": "fatal", "error": _said(fault)}


def _said(fault: Exception) -> str:
    if isinstance(fault, OSError):
        return f"{fault.filename or 'A file'} cannot be read: {fault.strerror or type(fault).__name__}."
    if isinstance(fault, KeyError):
        return f"It lacks {fault.args[0]!r}."
    return str(fault)


def run_job(job: Json) -> Iterator[Json]:
    """The replies to one job; OSError where a file that it names cannot be read."""
    base = {"id": job["id"]} if job.get("id") is not None else {}
    before = _memory()
    files, xml = _files(job), _xml(job)
    began = time.perf_counter()
    try:
        run, load = _open(job, xml, files)
    except FormRefused as refused:
        causes = [f"{f.what} {f.remedy}" for f in refused.findings]
        ms = {"parse": _r((time.perf_counter() - began) * 1000)}
        yield {**base, "step": 0, "op": "load", "ms": ms, "error": str(refused), "causes": causes}
        return
    whole = {"xml": snapshot_xml(run.session).decode()} if "xml" in run.want else {}
    yield {**base, "step": 0, "op": "load", **load, **run.state(), **whole}
    for step, op in enumerate(job.get("ops") or [], start=1):
        head = {**base, "step": step, "op": op["op"], **({"ref": op["ref"]} if op.get("ref") else {})}
        try:
            yield {**head, **run.do(op)}
        except (AnswerRefused, FormRefused, LookupError, TypeError, ValueError) as fault:
            yield {**head, "error": _said(fault)}
    yield {**base, "step": "end", "importMs": IMPORT_MS, "memBefore": before, "mem": _memory()}


def _xml(job: Json) -> bytes:
    return str(job["form"]).encode() if job.get("form") is not None else Path(job["formPath"]).read_bytes()


def _files(job: Json) -> dict[str, bytes]:
    found = {name.rpartition("/")[2]: text.encode() for name, text in (job.get("attachments") or {}).items()}
    for name, path in (job.get("attachmentPaths") or {}).items():
        found[name.rpartition("/")[2]] = Path(path).read_bytes()
    return found


def _open(job: Json, xml: bytes, files: Mapping[str, bytes]) -> tuple[Run, Json]:
    config = job.get("config") or {}
    form, parse, parse_cpu = _timed(lambda: read_form(xml, files))
    if form.missing_files and (config.get("missing") or "ERROR") == "ERROR":
        what = f"These files are missing: {', '.join(form.missing_files)}."
        raise FormRefused(
            (Finding(what, "Attach them, or say that they may be missing (BLANK).", refused=True),)
        )
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
        moment = _moment(fixed) if fixed else None
    properties = {NAMES.get(k, k): str(v) for k, v in config.items() if k in (*NAMES, "username", "email")}
    return Context(
        now=lambda: moment or datetime.now(UTC).astimezone(),
        random=Random(config.get("random")),  # noqa: S311 - reproducible on request, nothing secret
        properties=properties,
    )


def _moment(text: str) -> datetime:
    """As JavaScript reads it: a date alone is at midnight UTC, a time without an offset is local."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if len(text) == 10 else moment.astimezone()


class Run:
    """One job's session, and what it last showed."""

    def __init__(self, session: Session, job: Json) -> None:
        self.session = session
        self.want = frozenset(job.get("want") or ["labels", "choices"])
        self._mode = job.get("snapshot") or "full"
        self._describe = Describer(session, self.want)
        self._last: dict[str, str] = {}
        self._sent: dict[str, str] = {}  # ref of an upload -> the name of its file

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
        nodes, ms, _ = _timed(self._describe.all)
        if self._mode == "full":
            return {"nodes": nodes, "snapshotMs": ms}
        now = {f"{n['ref']}|{n['type']}": json.dumps(n) for n in nodes}
        changed = [n for n in nodes if self._last.get(key := f"{n['ref']}|{n['type']}") != now[key]]
        gone = [key for key in self._last if key not in now]
        self._last = now
        return {"changed": changed, "gone": gone, "snapshotMs": ms}

    def set(self, op: Json) -> Json:
        """An upload takes {name, content, type}: the name is the answer."""
        value = op.get("value")
        if isinstance(value, dict):
            value = self._sent[op["ref"]] = value.get("name") or "file.bin"
        self.session.answer(op["ref"], _text(value))
        return {}

    def add(self, op: Json) -> Json:
        """`after` counts from 0, as the oracle does; without it the end."""
        after = op.get("after")
        for turn in range(op.get("count") or 1):
            self.session.add_repeat(op["ref"], 0 if after is None else after + 2 + turn)
        return {}

    def remove(self, op: Json) -> Json:
        """`index` counts from 0, as the oracle does."""
        for _ in range(op.get("count") or 1):
            self.session.remove_repeat(f"{op['ref']}[{op['index'] + 1}]")
        return {}

    def lang(self, op: Json) -> Json:
        self.session.set_language(op["language"])
        return {}

    def submit(self, _: Json) -> Json:
        problems = [[p.ref, p.fault.value] for p in self.session.problems()]
        xml = self.session.submission().decode()
        files = [name for ref, name in self._sent.items() if self.session.node_text(ref) == name]
        status = "pending" if problems else "ready"
        return {"status": status, "violations": problems, "xml": xml, "files": files}

    def get(self, op: Json) -> Json:
        return {"node": self._describe.at(op["ref"])}

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
            self.session.answer(refs[place], values[(place + round_) % len(values)])
            taken.append((time.perf_counter() - before) * 1000)
        measured = taken[warmup:]
        cpu = (time.process_time() - began) * 1000 / max(1, len(measured))
        return {
            "ms": _r(sum(taken)),
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
    """Resident set and data segment, MB; nothing where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text("ascii").splitlines()
    except OSError:
        return {}
    told = {
        name: rest.split()[0] for name, _, rest in (line.partition(":") for line in lines) if rest.strip()
    }
    return {"rssMB": _r(int(told["VmRSS"]) / 1024), "heapMB": _r(int(told["VmData"]) / 1024)}
