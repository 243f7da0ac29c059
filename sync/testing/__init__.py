"""For tests and benchmarks only: lines that misbehave, real servers on loopback, a small programme with keys.

Public: whoever builds on sync tests against these instead of inventing fakes. No program imports them.
"""

from sync.testing.line import Fault, FaultyLine, FaultyTransport, Trouble, flip_a_bit, odd_server
from sync.testing.loopback import ServerChild, ServerThread
from sync.testing.programme import Member, SmallProgramme

__all__ = [
    "Fault",
    "FaultyLine",
    "FaultyTransport",
    "Member",
    "ServerChild",
    "ServerThread",
    "SmallProgramme",
    "Trouble",
    "flip_a_bit",
    "odd_server",
]
