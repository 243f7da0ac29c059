"""Real XForms for the filling's tests, in this project's own words."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from forms import Context, Form, Session, read_form

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:fw="urn:fieldapp:forms:1"'
)


def form(instance: str, binds: str, body: str) -> Form:
    """An XForm around its three parts."""
    model = f"<model><instance>{instance}</instance>{binds}</model>"
    head = f"<h:head><h:title>Form A</h:title>{model}</h:head>"
    return read_form(f"<h:html {SPACES}>{head}<h:body>{body}</h:body></h:html>".encode())


def choose(ref: str, label: str, choices: str, *, several: bool = False) -> str:
    """A select; choices as "value=Label value=Label"."""
    tag = "select" if several else "select1"
    pairs = (pair.split("=") for pair in choices.split())
    items = "".join(f"<item><label>{words}</label><value>{value}</value></item>" for value, words in pairs)
    return f"<{tag} ref='/data/{ref}'><label>{label}</label>{items}</{tag}>"


def ask(ref: str, label: str, more: str = "") -> str:
    return f"<input ref='/data/{ref}' {more}><label>{label}</label></input>"


def group(ref: str, label: str, *inside: str) -> str:
    return f"<group ref='/data/{ref}'><label>{label}</label>{''.join(inside)}</group>"


def small() -> Form:
    """Privacy and consent, then a few questions of each common kind."""
    home = "<home><people/><name/><likes/><since/><low/></home>"
    return form(
        f"<data id='a' version='1'><start><private/><consent/></start>{home}<end><words/></end></data>",
        "<bind nodeset='/data/start/consent' type='string' required='true()'/>"
        "<bind nodeset='/data/home' relevant=\"/data/start/consent = 'yes'\"/>"
        "<bind nodeset='/data/home/people' type='int' constraint='. &gt; 0 and . &lt; 31' "
        "jr:constraintMsg='From 1 to 30.' required='true()'/>"
        "<bind nodeset='/data/home/name' type='string' relevant='/data/home/people &gt; 3'/>"
        "<bind nodeset='/data/home/since' type='date'/>",
        group(
            "start",
            "Before we start",
            choose("start/private", "Are we alone?", "yes=Yes no=No"),
            choose("start/consent", "May we talk?", "yes=Yes no=No"),
        )
        + group(
            "home",
            "Home",
            ask("home/people", "How many live here?"),
            ask("home/name", "What is the home called?"),
            choose("home/likes", "What do you like?", "a=Tea b=Music c=Walking", several=True),
            ask("home/since", "Since when?"),
            choose("home/low", "Was the week hard?", "no=No yes=Yes"),
        )
        + group("end", "Closing words", ask("end/words", "Anything else?", "appearance='multiline'")),
    )


def roster() -> Form:
    """A repeat of people with a name and an age."""
    inside = ask("members/name", "Name") + ask("members/age", "Age")
    return form(
        "<data id='r' version='1'><members jr:template=''><name/><age/></members></data>",
        "<bind nodeset='/data/members/age' type='int'/>",
        group("members", "Member", f"<repeat nodeset='/data/members'>{inside}</repeat>"),
    )


LATIN = "abcdefghijklmnopqrstuvwxyz"


def grid_form(count: int = 20, more: str = "", *, letters: str = LATIN, label: str = "Letters") -> Session:
    """A timed grid of letters with what is stored of it, and a question after it."""
    shown = [letters[n % len(letters)] for n in range(count)]
    items = "".join(f"<item><label>{c}</label><value>v{n}</value></item>" for n, c in enumerate(shown, 1))
    select = (
        "<select ref='/data/grid' appearance='fw-timed-grid' fw:grid='letters' fw:duration='60' "
        "fw:last='/data/last' fw:left='/data/left' fw:resets='/data/resets' fw:interrupted='/data/broken' "
        f"{more}><label>{label}</label>{items}</select>"
    )
    nodes = "<grid/><last/><left/><resets/><broken/><item/><after/>"
    return session(form(f"<data id='g' version='1'>{nodes}</data>", "", select + ask("after", "After")))


def session(form: Form, *, restore: bytes | None = None) -> Session:
    return Session(form, Context(lambda: NOW, Random(1)), restore=restore)
