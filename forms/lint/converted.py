"""The material of the form check from an XForm and the lists beside it: everything that a laptop would get."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.lint.listed import listed
from forms.lint.model import Asked, Material, Said
from forms.xform import FIELDAPP, Tag

CONTROLS = {"input", "select", "select1", "upload", "trigger", "range", "rank", "group", "repeat"}


def material(root: Tag, files: Mapping[str, bytes]) -> Material:
    return Material((*_texts(root), *listed(files)), tuple(_asked(root)))


def _texts(root: Tag) -> Iterator[Said]:
    for tag in root.walk():
        if not tag.space.endswith("/xforms") or tag.name not in _NOTATION:
            yield Said(tag.name, ref=tag.name)
        for text in (tag.text, tag.tail):
            if text.strip():
                yield Said(text, ref=tag.name)
        for (_, name), value in tag.attributes.items():
            if name not in _UNREAD and value.strip():
                yield Said(value, ref=value if name in ("ref", "nodeset") else tag.name)


_NOTATION = CONTROLS | {
    "html", "head", "body", "title", "model", "instance", "bind", "itext", "translation", "text", "value", "label",
    "hint", "item", "itemset", "itextId", "root", "output", "setvalue", "copy", "help",
}  # fmt: skip
_UNREAD = {"type", "event", "form", "version"}  # words of the notation


def _asked(root: Tag) -> Iterator[Asked]:
    kinds = {tag.get("ref") or tag.get("nodeset"): tag for tag in root.walk() if tag.name in CONTROLS}
    texts = _itext(root)
    binds = {bind.get("nodeset"): bind for bind in root.walk() if bind.name == "bind"}
    instances = {i.get("id"): i for i in root.walk() if i.name == "instance" and i.get("id")}
    for path, bind in binds.items():
        above = [binds[p] for p in _above(path) if p in binds]
        control = kinds.get(path)
        yield Asked(
            path.rpartition("/")[2],
            _KINDS.get(control.name, control.name) if control else "",
            tuple(_labels(control, texts)) if control else (),
            bind.get("required"), bind.get("calculate"), bind.get("constraint"),
            bind.get("flag", FIELDAPP), next((v for (_, n), v in bind.attributes.items() if n == "saveto"), ""),
            next((i for one in (bind, *above) if (i := one.get("instrument", FIELDAPP))), ""),
            any(one.get("sensitive", FIELDAPP) not in ("", "no") for one in (bind, *above)),
            tuple(_choices(control, instances)) if control else (),
            tuple((name, told) for (space, name), told in bind.attributes.items() if space == FIELDAPP),
            ref=path,
        )  # fmt: skip


_KINDS = {"select1": "select_one", "select": "select_multiple", "input": "text"}


def _above(path: str) -> Iterator[str]:
    while path.count("/") > 1:
        path = path.rpartition("/")[0]
        yield path


def _itext(root: Tag) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tag in root.walk():
        if tag.name == "text" and tag.get("id"):
            found.setdefault(tag.get("id"), []).extend(v.full_text() for v in tag.named("value"))
    return found


def _labels(control: Tag, texts: Mapping[str, list[str]]) -> Iterator[str]:
    for label in control.named("label"):
        ref = label.get("ref")
        yield from texts.get(ref.removeprefix("jr:itext('").removesuffix("')"), [label.full_text()])


def _choices(control: Tag, instances: Mapping[str, Tag]) -> Iterator[str]:
    for item in control.named("item"):
        yield from (value.full_text() for value in item.named("value"))
    for itemset in control.named("itemset"):
        named = itemset.get("nodeset").partition("instance('")[2].partition("'")[0]
        for tag in instances[named].walk() if named in instances else ():
            if tag.name == "name":
                yield tag.full_text()
