"""What the function families register: how many arguments, of which kind, and what comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from forms.xpath.kinds import Kind

if TYPE_CHECKING:
    from forms.xpath.compile import Code, Compiler
    from forms.xpath.tree import Tree

Builder = Callable[["Compiler", tuple["Tree", ...]], "Code"]


PlainFunction = TypeVar("PlainFunction", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class FunctionSpec:
    """`takes`: one letter per argument, the last one repeated: t text, n number, b boolean, v single value,
    f all values of any argument flattened to texts. `most` None: any number."""

    least: int
    most: int | None
    takes: str
    gives: Kind
    plain: Callable[..., Any] | None = None
    build: Builder | None = None


FUNCTIONS: dict[str, FunctionSpec] = {}


def plain(
    name: str, takes: str, gives: Kind, least: int | None = None, most: int | None = -1
) -> Callable[[PlainFunction], PlainFunction]:
    """Registers a function of its argument values alone."""

    def register(function: PlainFunction) -> PlainFunction:
        low = len(takes) if least is None else least
        high = len(takes) if most == -1 else most
        FUNCTIONS[name] = FunctionSpec(low, high, takes, gives, plain=function)
        return function

    return register


def built(name: str, least: int, most: int | None) -> Callable[[Builder], Builder]:
    """Registers a function that needs the compiler: its argument trees, the context, the session."""

    def register(builder: Builder) -> Builder:
        FUNCTIONS[name] = FunctionSpec(least, most, "", Kind.ANY, build=builder)
        return builder

    return register
