"""Puts a Form together from its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from forms.audit import AuditRequest, read_request
from forms.definition import Binding, Control, Form, Schema, SubmissionTarget
from forms.entities import read_declarations
from forms.reading.body import BodyReader, repeat_paths
from forms.reading.choices import check_choices, with_choices
from forms.reading.grids import check_grids
from forms.reading.instances import SecondaryInstance, from_tag
from forms.reading.listfiles import ListUnreadable, read_list
from forms.reading.logic import BindTag, LogicReader, read_binds
from forms.reading.model import Model, SchemaMaker, complete_meta
from forms.reading.named import names_amiss
from forms.reading.order import Planner, straight
from forms.reading.search import rewrite_searches
from forms.reading.texts import TextReader
from forms.reading.timed import read_timed_lists
from forms.views import EXTRAS, Finding, FormRefused, Kind
from forms.xform import ENTITIES, ODK, OPENROSA, Tag

MOST_FINDINGS = 1_000
LAST_SAVED = "jr://instance/last-saved"


@dataclass(slots=True)
class Findings:
    """Each thing is said once; a form with thousands of faults is not read to its end by anybody."""

    said: dict[Finding, None] = field(default_factory=dict)
    unsaid: int = 0

    def __call__(self, what: str, remedy: str, ref: str) -> None:
        if len(self.said) < MOST_FINDINGS:
            self.said[Finding(what, remedy, ref=ref)] = None
        else:
            self.unsaid += 1

    @property
    def found(self) -> tuple[Finding, ...]:
        if not self.unsaid:
            return tuple(self.said)
        rest = Finding(f"There are {self.unsaid} more findings.", "Correct these first.")
        return (*self.said, rest)


def refuse(what: str, remedy: str) -> FormRefused:
    return FormRefused((Finding(what, remedy, refused=True),))


@dataclass(frozen=True, slots=True)
class _Source:
    """The parts of the XForm as they were found."""

    html: Tag
    model: Tag
    body: Tag | None
    binds: list[BindTag]
    ids: dict[str, str]  # bind id -> path
    files: Mapping[str, bytes]

    @property
    def title(self) -> str:
        head = self.html.first("head")
        title = head.first("title") if head is not None else None
        return title.full_text().strip() if title is not None else ""


def build_form(html: Tag, files: Mapping[str, bytes]) -> Form:
    """`files`: attached lists by file name. Raises FormRefused where there is no instance to fill."""
    head, body = html.first("head"), html.first("body")
    model = head.first("model") if head is not None else None
    if model is None:
        raise refuse("There is no form in this file: <model> is missing.", "Choose an XForm or an XLSForm.")
    primary = model.first("instance")
    if primary is None or not primary.children:
        raise refuse("The form has no instance to fill.", "Export the form again.")
    root = primary.children[0]
    note = Findings()
    rewrite_searches(model, body, note)
    binds, ids = read_binds(model, root.name)
    repeats = repeat_paths(body)
    complete_meta(root, repeats)
    types = {b.path: b.tag.get("type") for b in reversed(binds) if b.tag.get("type")}
    try:
        made = SchemaMaker(root, repeats, _select_types(body, types)).make(_prefixes(html))
    except ValueError as fault:
        raise refuse(f"The form is too large: {fault}.", "Split the form.") from fault
    return _assemble(made, _Source(html, model, body, binds, ids, files), note)


def _assemble(made: Model, source: _Source, note: Findings) -> Form:
    schema, model, body = made.schema, source.model, source.body
    texts = TextReader(schema, note)
    texts.read_translations(model.first("itext"))
    read = BodyReader(schema, texts, source.ids, note, _bind_extras(source.binds)).read(body)
    timed = read_timed_lists(body, schema, source.binds, note)
    logic = LogicReader(schema, texts, note, with_choices(read.controls))
    bindings = logic.bindings(source.binds)
    actions = logic.actions(model, read.actions, source.ids)
    controls = [_noted(c, schema, bindings) for c in read.controls]
    bindings = _passable(controls, schema, bindings, note)
    plan = Planner(schema, bindings, controls, note).plan()
    submission = _submission(model, note)
    entities = read_declarations(schema, bindings, model.get("entities-version", ENTITIES), note)
    lists, missing, names = _instances(model.named("instance")[1:], source.files, note)
    _check_names(texts, model, lists, note)
    check_choices(controls, schema, lists, note)
    check_grids(controls, schema, bindings, lists, note)
    control_of = {c.node: c.number for c in controls if c.kind is not None or c.tag == "repeat"}
    form_id = made.root.get("id") or made.root.space
    return Form(
        id=form_id,
        version=made.root.get("version") or made.root.get("version", OPENROSA),
        title=source.title or form_id,
        languages=texts.languages,
        default_language=texts.default_language,
        findings=note.found,
        missing_files=missing,
        question_count=sum(1 for c in controls if c.kind is not None),
        schema=schema,
        bindings=plan.bindings,
        controls=tuple(controls),
        top=tuple(read.top),
        control_of=control_of,
        actions=tuple(actions),
        triggers=plan.triggers,
        wakes=plan.wakes,
        straight=tuple(straight(w) for w in plan.wakes),
        asked=tuple(n.number in control_of for n in schema.nodes),
        structure_wakes=plan.structure_wakes,
        place_wakes=plan.place_wakes,
        instances=lists,
        texts=texts,
        timed=timed,
        seed=made.root,
        templates=made.templates,
        unseen=made.unseen,
        namespace=made.root.space,
        classes=frozenset(body.get("class").split()) if body is not None else frozenset(),
        files=names,
        entities=entities,
        audit=_audit(schema, source.binds),
        submission=submission,
        undone=tuple(logic.undone),
    )


def _check_names(
    texts: TextReader, model: Tag, lists: Mapping[str, SecondaryInstance], note: Findings
) -> None:
    declared = {t.get("id") for t in model.named("instance")[1:] if t.get("src") or t.children}
    ids = {id_ for translation in texts.tags.values() for id_ in translation}
    for what, remedy, ref in names_amiss(dict.fromkeys(texts.named), declared, lists, ids):
        note(what, remedy, ref)


def _bind_extras(binds: list[BindTag]) -> dict[str, dict[str, str]]:
    """By path: what binds say of how a question is asked."""
    found: dict[str, dict[str, str]] = {}
    for bind in binds:
        told = {n: text for (space, n), text in bind.tag.attributes.items() if space and n in EXTRAS}
        if told:
            found[bind.path] = told
    return found


def _audit(schema: Schema, binds: list[BindTag]) -> AuditRequest | None:
    """`meta/audit` asks for a log; its bind says how."""
    node = schema.find(f"{schema.nodes[0].path}/meta/audit")
    if node is None:
        return None
    bind = next((b.tag for b in binds if b.path == node.path), Tag("bind"))
    return read_request(
        node.path, {name: text for (space, name), text in bind.attributes.items() if space == ODK}
    )


def _submission(model: Tag, note: Findings) -> SubmissionTarget:
    tag = model.first("submission")
    if tag is None:
        return SubmissionTarget()
    method = tag.get("method") or "post"
    if method not in ("post", "form-data-post"):
        note(f"The way of sending {method!r} is not known.", "Nothing to do: records are sent sealed.", "")
    method = "post" if method == "form-data-post" else method
    return SubmissionTarget(tag.get("action").strip(), method, tag.get("base64RsaPublicKey").strip())


def _prefixes(html: Tag) -> dict[str, str]:
    found: dict[str, str] = {}
    for tag in html.walk():
        for prefix, uri in tag.prefixes.items():
            if prefix:
                found.setdefault(prefix, uri)
    return found


def _select_types(body: Tag | None, types: dict[str, str]) -> dict[str, str]:
    """A select on a text node stores a list of choices, whatever its bind says."""
    found = dict(types)
    for tag in body.walk() if body is not None else ():
        if tag.name in ("select", "rank") and types.get(tag.get("ref"), "string").endswith(
            ("string", "select")
        ):
            found[tag.get("ref")] = "select" if tag.name == "select" else "odk:rank"
    return found


def _noted(control: Control, schema: Schema, bindings: tuple[Binding, ...]) -> Control:
    """A text question that can never be answered is a note."""
    if control.kind is not Kind.TEXT or control.node < 0:
        return control
    node, binding = schema.nodes[control.node], bindings[control.node]
    fixed = binding.readonly is not None and binding.readonly.source.strip() == "true()"
    if fixed and binding.calculate is None and not node.default and not binding.preload:
        return replace(control, kind=Kind.NOTE)
    return control


def _passable(
    controls: list[Control], schema: Schema, bindings: tuple[Binding, ...], note: Findings
) -> tuple[Binding, ...]:
    """A required note is a barrier where it says itself when it comes up; any other would keep every interview from
    its end, and live forms have such notes."""
    found = list(bindings)
    for control in controls:
        binding = bindings[control.node] if control.kind is Kind.NOTE else None
        required = binding.required if binding is not None else None
        if binding is None or required is None or required.source.strip() != "true()":
            continue
        if binding.relevant is None and "relevant" not in binding.disabled:
            path = schema.nodes[control.node].path
            what = f"The note {path} is required, but nobody can answer a note; it is shown and not required."
            note(what, "Take required away.", path)
            found[control.node] = replace(binding, required=None)
    return tuple(found)


def _instances(
    tags: list[Tag], files: Mapping[str, bytes], note: Findings
) -> tuple[dict[str, SecondaryInstance], tuple[str, ...], dict[str, str]]:
    found: dict[str, SecondaryInstance] = {}
    missing: list[str] = []
    names: dict[str, str] = {}
    for tag in tags:
        id_, source = tag.get("id"), tag.get("src")
        if source == LAST_SAVED:
            names[id_] = source
        elif source:
            names[id_] = name = source.rpartition("/")[2]
            made = _from_file(id_, name, files, note)
            if made is None and name not in missing:
                missing.append(name)
            elif made is not None:
                found[id_] = made
        elif tag.children:
            found[id_] = from_tag(id_, tag.children[0])
    return found, tuple(missing), names


def _from_file(id_: str, name: str, files: Mapping[str, bytes], note: Findings) -> SecondaryInstance | None:
    content = files.get(name)
    if content is None:
        note(f"The file {name} is missing; what depends on it stays empty.", f"Attach {name}.", name)
        return None

    def tell(what: str, remedy: str) -> None:
        note(f"The file {name} {what}.", remedy, "")

    try:
        return read_list(id_, name, content, tell)
    except ListUnreadable as fault:
        note(f"The file {name} cannot be used: {fault}.", f"Replace {name}.", "")
        return None
