"""Recovery sheets: what lies on paper in separate envelopes, 33 words each.

A sheet is one SLIP-39 share of the recovery key's 32-byte seed, so that any SLIP-39 tool puts sheets together
without this program. Its root signing key is made of the share, so nothing else has to be written down, and the
same number of people it takes to sign a charter it takes to open what is sealed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from sync.protocol.errors import Malformed, TooFewSignatures
from sync.protocol.identifiers import tagged_hash
from sync.protocol.keys import SEED_BYTES, Identity, SigningKey

WORDS_A_SHEET: Final = 33
LETTERS: Final = 4  # SLIP-39: the first four letters of a word tell it from all others
MOST_SHEETS: Final = 16
_NO_PASSPHRASE: Final = b""  # the sheets' own number is the protection; a passphrase would be forgotten
_ITERATIONS: Final = 0  # of PBKDF2 over that passphrase: it slows nobody down where there is none
_BY_LETTERS: Final[dict[str, str]] = {word[:LETTERS]: word for word in WORDLIST}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of paper. `number` counts from 1."""

    words: tuple[str, ...] = field(repr=False)
    number: int
    threshold: int  # so many sheets open and sign
    programme_mark: int  # the same on all sheets of one set, and no secret

    @property
    def root_key(self) -> SigningKey:
        """The signing key that this sheet holds. Secret."""
        share = Share.from_mnemonic(" ".join(self.words))
        return SigningKey(tagged_hash("sheet root key", bytes([share.index]), share.value))


@dataclass(frozen=True)
class Together:
    """What enough sheets give."""

    roots: tuple[SigningKey, ...] = field(repr=False)
    recovery: Identity = field(repr=False)


def make_sheets(count: int, threshold: int) -> tuple[tuple[Sheet, ...], Together]:
    """A new recovery key on `count` sheets, any `threshold` of which give it back."""
    recovery = Identity.generate()
    (texts,) = generate_mnemonics(
        1, [(threshold, count)], recovery.seed, _NO_PASSPHRASE, iteration_exponent=_ITERATIONS
    )
    sheets = tuple(read_sheet(text) for text in texts)
    return sheets, Together(tuple(sheet.root_key for sheet in sheets), recovery)


def read_sheet(typed: str) -> Sheet:
    """A sheet as a person typed it: whole words or their first four letters, in any case.

    Errors: Malformed, with which word is none or how many there are.
    """
    words = tuple(_word(place, word) for place, word in enumerate(typed.lower().split(), 1))
    if len(words) != WORDS_A_SHEET:
        raise Malformed(f"{len(words)} words instead of {WORDS_A_SHEET}")
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError:
        raise Malformed("a word is another one than on the sheet, or two changed places") from None
    if len(share.value) != SEED_BYTES or share.group_count != 1:
        raise Malformed("words of something else than a recovery sheet")
    return Sheet(words, share.index + 1, share.member_threshold, share.identifier)


def _word(place: int, typed: str) -> str:
    word = _BY_LETTERS.get(typed[:LETTERS])
    if word is None or not word.startswith(typed):
        raise Malformed(f"word {place} is none of the list")
    return word


def together(sheets: Sequence[Sheet]) -> Together:
    """The root keys on these sheets and the recovery key. Errors: TooFewSignatures, Malformed."""
    different = {sheet.number: sheet for sheet in sheets}
    if len({(sheet.programme_mark, sheet.threshold) for sheet in sheets}) > 1:
        raise Malformed("the sheets belong to different programmes")
    if not sheets or len(different) < sheets[0].threshold:
        wanted = sheets[0].threshold if sheets else 2
        raise TooFewSignatures(f"{len(different)} different sheets of {wanted}")
    enough = [different[number] for number in sorted(different)]
    words = [" ".join(sheet.words) for sheet in enough[: enough[0].threshold]]
    try:
        seed = combine_mnemonics(words, _NO_PASSPHRASE)
    except MnemonicError:
        raise Malformed("the sheets do not belong together") from None
    return Together(tuple(sheet.root_key for sheet in enough), Identity(seed))
