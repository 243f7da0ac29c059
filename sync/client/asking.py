"""Questions to the server under a member's token. The server's key and how far its clock is ahead are learnt on the
way."""

from __future__ import annotations

import base64
from collections.abc import Callable

from sync.client.answers import MOST_ANSWER_BYTES, Meaning, StoppedByServer, Then, json_in, refusal_in
from sync.client.transport import Answer, OddAnswer, Transport, number_in
from sync.protocol.identifiers import KeyId
from sync.protocol.roster import Roster

Sign = Callable[[KeyId, int], bytes]  # (server's key id, its time) -> token; see receipts.sign_token


class Asker:
    """Asks for one member. `clock`: seconds since 1970."""

    def __init__(self, line: Transport, roster: Roster, sign: Sign, clock: Callable[[], float]) -> None:
        self._line = line
        self._sign = sign
        self._clock = clock
        self._ahead_s = 0
        self._keys = {key.key_id.hex(): key.key_id for key in roster.charter.receipt_keys}
        self._server: KeyId | None = next(iter(self._keys.values())) if len(self._keys) == 1 else None
        self._token = ""

    def learn(self, server: KeyId, its_time: int) -> None:
        """What a receipt of this round told: saves asking."""
        self._server, self._ahead_s = server, its_time - int(self._clock())
        self._token = ""  # one from before long uploads is stale by now

    def ask(self, method: str, path: str, *, most: int, body: bytes = b"") -> Answer:
        """With a token; a second time where the server tells its key and clock. `most`: bytes of the answer.

        Raises LineError; of these StoppedByServer for every answer but a 200.
        """
        answer = self._with_token(method, path, most, body)
        if answer.status == 401:
            self._learn_from(answer)
            answer = self._with_token(method, path, most, body)
        if answer.status == 200:
            return answer
        code, plain = refusal_in(answer) or ("odd-answer", OddAnswer.plain)
        wait = number_in(answer.headers.get("retry-after", "")) or 0
        raise StoppedByServer(Meaning(Then.STOP, code, plain, retry_after_s=wait))

    def _with_token(self, method: str, path: str, most: int, body: bytes) -> Answer:
        if not self._token and self._server is not None:
            now = int(self._clock()) + self._ahead_s
            self._token = base64.b64encode(self._sign(self._server, now)).decode("ascii")
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        return self._line.call(method, path, body=body, headers=headers, most=max(most, MOST_ANSWER_BYTES))

    def _learn_from(self, answer: Answer) -> None:
        told = json_in(answer)
        server, its_time = told.get("server"), told.get("time")
        if not isinstance(server, str) or server not in self._keys or not isinstance(its_time, int):
            raise OddAnswer("a server whose key is not in the roster")
        self.learn(self._keys[server], min(max(its_time, 0), 2**40 - 1))
