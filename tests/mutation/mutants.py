"""The mutants of a source file: mutmut's operators on every node of every line, in a fixed order.

Only the operators are mutmut's. Its own walk leaves out whole decorated functions, decorators and default values,
because it keeps all mutants in one file side by side; here each mutant is a file of its own, so those take part.
Left out are only places that say nothing to a running program:

* annotations and imports;
* `len(...)` and `isinstance(...)` as a whole, as in mutmut: without its arguments the call always raises, which any
  test would notice (what stands inside the parentheses takes part);
* strings in triple quotes (documentation), by mutmut's own operator;
* the strings that name a TypeVar;
* mutants that do not compile, and those that compile to the very same tree.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

PACKAGES = ("forms/xpath", "forms/engine", "forms/scoring")
# Run once, when the function is made, but told by what the function does: its lines choose the tests.
RUN_BY_IMPORT = (cst.Decorator, cst.Parameters)
NEVER_CALLS = ("len", "isinstance", "TypeVar", "NewType")


@dataclass(frozen=True, slots=True, order=True)
class Mutant:
    """One change of one node; `first` and `last` are the lines of that node, `number` counts within the file."""

    path: str
    first: int
    last: int
    number: int

    def __str__(self) -> str:
        return f"{self.path}:{self.first}#{self.number}"


@dataclass(frozen=True, slots=True)
class Change:
    first: int
    last: int
    node: cst.CSTNode
    instead: cst.CSTNode


class Changes(cst.CSTVisitor):
    """Collects what the operators make of every node."""

    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self) -> None:
        self.found: list[Change] = []
        self._lines = [(1, 1)]  # of the nodes around: an operator's sign has no place of its own
        self._held = 0  # inside something that counts as lines of the function around it

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Annotation | cst.Import | cst.ImportFrom):
            return False
        place = self.get_metadata(PositionProvider, node, None)
        self._held += isinstance(node, RUN_BY_IMPORT)
        here = None if self._held or place is None else (place.start.line, place.end.line)
        self._lines.append(here or self._lines[-1])
        if _called(node) not in NEVER_CALLS:
            for kind, operator in mutation_operators:
                if isinstance(node, kind):
                    self.found += [Change(*self._lines[-1], node, instead) for instead in operator(node)]
        return _called(node) not in ("TypeVar", "NewType")

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if not isinstance(original_node, cst.Annotation | cst.Import | cst.ImportFrom):
            self._lines.pop()
            self._held -= isinstance(original_node, RUN_BY_IMPORT)


def _called(node: cst.CSTNode) -> str:
    return node.func.value if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) else ""


class Source:
    """One file and all that can be changed in it."""

    def __init__(self, root: Path, path: str) -> None:
        self.path, self.text = path, (root / path).read_text("utf-8")
        wrapper, visitor = MetadataWrapper(cst.parse_module(self.text)), Changes()
        wrapper.visit(visitor)
        self._module, self._changes = wrapper.module, visitor.found

    def mutants(self) -> list[Mutant]:
        return [Mutant(self.path, c.first, c.last, number) for number, c in enumerate(self._changes)]

    def mutated(self, mutant: Mutant) -> str | None:
        """The changed file; None where it does not compile or means the same."""
        change = self._changes[mutant.number]
        changed = self._module.deep_replace(change.node, change.instead)
        assert isinstance(changed, cst.Module)
        try:
            compile(changed.code, self.path, "exec")
        except SyntaxError:
            return None
        same = ast.dump(ast.parse(changed.code)) == ast.dump(ast.parse(self.text))
        return None if same else changed.code

    def difference(self, changed: str) -> str:
        lines = difflib.unified_diff(self.text.splitlines(), changed.splitlines(), lineterm="", n=0)
        return "\n".join(line for line in list(lines)[2:] if not line.startswith("@@"))


class Sources:
    """All files of the packages under test; parsed once."""

    def __init__(self, root: Path) -> None:
        self.paths = sorted(
            str(p.relative_to(root).as_posix())
            for package in PACKAGES
            for p in (root / package).rglob("*.py")
        )
        self.get = cache(lambda path: Source(root, path))

    def every(self) -> list[Mutant]:
        return [mutant for path in self.paths for mutant in self.get(path).mutants()]

    def drawn(self, seed: int, under: str = "") -> Iterator[tuple[Mutant, str]]:
        """Mutants that compile and mean something, in the seed's order, each with its changed file."""
        mutants = [m for m in self.every() if m.path.startswith(under)]
        Random(seed).shuffle(mutants)
        for mutant in mutants:
            if (changed := self.get(mutant.path).mutated(mutant)) is not None:
                yield mutant, changed
