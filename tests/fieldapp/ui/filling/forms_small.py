"""Real XForms for the filling's tests, in this project's own words."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from forms import Context, Form, Session, read_form

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
_HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:fw="urn:fieldapp:forms:1"><h:head><h:title>Form A</h:title><model>'
)


def item(value: str, label: str) -> str:
    return f"<item><label>{label}</label><value>{value}</value></item>"


def small() -> Form:
    """Privacy and consent, then a few questions of each common kind."""
    return read_form(
        (
            _HEAD + "<instance><data id='a' version='1'><start><private/><consent/></start>"
            "<home><people/><name/><likes/><since/><low/></home><end><words/></end></data></instance>"
            "<bind nodeset='/data/start/private' type='string'/>"
            "<bind nodeset='/data/start/consent' type='string' required='true()'/>"
            "<bind nodeset='/data/home' relevant=\"/data/start/consent = 'yes'\"/>"
            "<bind nodeset='/data/home/people' type='int' constraint='. &gt; 0 and . &lt; 31' "
            "jr:constraintMsg='From 1 to 30.' required='true()'/>"
            "<bind nodeset='/data/home/name' type='string' relevant='/data/home/people &gt; 3'/>"
            "<bind nodeset='/data/home/likes' type='string'/><bind nodeset='/data/home/since' type='date'/>"
            "<bind nodeset='/data/home/low' type='string'/>"
            "<bind nodeset='/data/end/words' type='string'/>"
            "</model></h:head><h:body>"
            "<group ref='/data/start'><label>Before we start</label>"
            f"<select1 ref='/data/start/private'><label>Are we alone?</label>{item('yes', 'Yes')}{item('no', 'No')}</select1>"
            f"<select1 ref='/data/start/consent'><label>May we talk?</label>{item('yes', 'Yes')}{item('no', 'No')}</select1>"
            "</group><group ref='/data/home'><label>Home</label>"
            "<input ref='/data/home/people'><label>How many live here?</label></input>"
            "<input ref='/data/home/name'><label>What is the home called?</label></input>"
            f"<select ref='/data/home/likes'><label>What do you like?</label>{item('a', 'Tea')}{item('b', 'Music')}"
            f"{item('c', 'Walking')}</select>"
            "<input ref='/data/home/since'><label>Since when?</label></input>"
            f"<select1 ref='/data/home/low'><label>Was the week hard?</label>{item('no', 'No')}{item('yes', 'Yes')}</select1>"
            "</group><group ref='/data/end'><label>Closing words</label>"
            "<input ref='/data/end/words' appearance='multiline'><label>Anything else?</label></input></group>"
            "</h:body></h:html>"
        ).encode()
    )


def flagged() -> Form:
    """The same opening, with the flags that the program understands."""
    return read_form(
        (
            _HEAD + "<instance><data id='f' version='1'><private/><consent/><low/><said/></data></instance>"
            "<bind nodeset='/data/private' type='string'/><bind nodeset='/data/consent' type='string'/>"
            "<bind nodeset='/data/low' type='string'/><bind nodeset='/data/said' type='string'/>"
            "</model></h:head><h:body></h:body></h:html>"
        ).encode()
    )


def roster() -> Form:
    """A repeat of people with a name and an age."""
    return read_form(
        (
            _HEAD + "<instance><data id='r' version='1'><members jr:template=''><name/><age/></members></data></instance>"
            "<bind nodeset='/data/members/name' type='string'/><bind nodeset='/data/members/age' type='int'/>"
            "</model></h:head><h:body><group ref='/data/members'><label>Member</label><repeat nodeset='/data/members'>"
            "<input ref='/data/members/name'><label>Name</label></input>"
            "<input ref='/data/members/age'><label>Age</label></input></repeat></group></h:body></h:html>"
        ).encode()
    )


def session(form: Form, **given: object) -> Session:
    return Session(form, Context(lambda: NOW, Random(1)), **given)  # type: ignore[arg-type]
