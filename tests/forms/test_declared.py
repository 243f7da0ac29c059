"""What importing the engine makes: values that cannot be changed, caches that are bounded, defaults.

These run no line of the engine themselves; `./dev bench mutation` tries them on every mutant.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import MISSING, FrozenInstanceError, fields, is_dataclass
from enum import Enum
from types import FunctionType, ModuleType
from typing import Any

import pytest

import forms.scoring
import forms.xpath.functions

PACKAGES = ("forms.xpath", "forms.engine", "forms.scoring")


def modules() -> Iterator[ModuleType]:
    for name in PACKAGES:
        for found in pkgutil.iter_modules(importlib.import_module(name).__path__, f"{name}."):
            yield importlib.import_module(found.name)


MODULES = list(modules())
CLASSES = [
    kind
    for module in MODULES
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if kind.__module__ == module.__name__
]
VALUES = [kind for kind in CLASSES if is_dataclass(kind)]
# What an interview or a compilation changes as it goes; all the others are values.
CHANGING = {"Focus", "Reads", "Route"}
KEPT_AT_MOST = {
    "forms.xpath.text.compiled": 512,
    "forms.xpath.text.repeats": 512,
    "forms.xpath.text.matcher": 512,
    "forms.xpath.text._machine": 512,
    "forms.xpath.javaregex._categories": 1,
    "forms.xpath.javaregex._script": 64,
}


def name_of(kind: type) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


@pytest.mark.parametrize("kind", VALUES, ids=name_of)
def test_a_value_cannot_be_changed_and_has_nothing_but_its_fields(kind: Any) -> None:
    made = object.__new__(kind)
    assert not hasattr(made, "__dict__")
    if kind.__name__ in CHANGING:
        return
    with pytest.raises(FrozenInstanceError):
        setattr(made, fields(kind)[0].name, 1)


def test_every_public_name_is_there() -> None:
    public = {n for n, v in vars(forms.scoring).items() if isinstance(v, type | FunctionType)}
    assert sorted(forms.scoring.__all__) == sorted(public)
    assert {
        name for name in forms.xpath.functions.__all__ if not hasattr(forms.xpath.functions, name)
    } == set()


def test_the_changing_ones_are_there() -> None:
    assert {kind.__name__ for kind in VALUES} > CHANGING


@pytest.mark.parametrize("kind", [k for k in CLASSES if "__slots__" in vars(k)], ids=name_of)
def test_a_class_with_slots_has_one_for_each_attribute_that_it_sets(kind: type) -> None:
    assert kind.__dictoffset__ == 0
    made = set(inspect.getattr_static(kind, "__init__").__code__.co_names)
    assert made >= {slot for slot in vars(kind)["__slots__"] if slot != "__weakref__"} or is_dataclass(kind)


def test_what_is_kept_for_later_is_bounded() -> None:
    found = {
        f"{module.__name__}.{name}": kept.cache_parameters()["maxsize"]
        for module in MODULES
        for name, kept in vars(module).items()
        if hasattr(kept, "cache_parameters") and kept.__module__ == module.__name__
    }
    assert found == KEPT_AT_MOST


def fits(value: object, annotation: str) -> bool:
    """Is a default value one that its annotation names? Enums by their class, containers by what they are."""
    words = [part.strip().partition("[")[0] for part in annotation.split(" | ")]
    if "Any" in words or "object" in words:
        return True
    if isinstance(value, Enum):
        return type(value).__name__ in words
    also = {"NoneType": {"None"}, "int": {"float"}, "tuple": {"Sequence", "Collection"}}
    kind = type(value).__name__
    return bool(({kind} | also.get(kind, set())) & set(words))


def defaults() -> Iterator[tuple[str, object, str]]:
    for kind in VALUES:
        for field in fields(kind):
            if field.default is not MISSING:
                yield f"{name_of(kind)}.{field.name}", field.default, str(field.type)
    for holder in (*MODULES, *CLASSES):
        for name, found in vars(holder).items():
            function = inspect.unwrap(found) if callable(found) else found
            if not inspect.isfunction(function) or function.__module__ not in {m.__name__ for m in MODULES}:
                continue
            for parameter in inspect.signature(function).parameters.values():
                if parameter.default is not inspect.Parameter.empty and name != "__init__":
                    yield (
                        f"{holder.__name__}.{name}({parameter.name})",
                        parameter.default,
                        parameter.annotation,
                    )


def test_every_default_is_of_the_type_that_it_is_declared_with() -> None:
    found = list(defaults())
    assert len(found) > 30
    assert [(name, value) for name, value, annotation in found if not fits(value, str(annotation))] == []
