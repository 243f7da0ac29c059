"""What can be wrong with bytes that came from outside. Each leaf says it in plain words; `code` is stable.

ProtocolError
  Malformed            the bytes are not of the form that PROTOCOL.md gives
    TooLarge, WrongLength, NotCanonical, UnknownVersion, UnknownMessage, DoesNotUnpack
  NotGenuine           the form is right, the content is not what was signed or sealed
    SignatureInvalid, BodyDiffers, InsideDiffers, ProofInvalid
  SealRefused          an age file that is not read
    AgeMalformed, OtherRecipients, NotSealedToYou, SealBroken
  NotAllowed           genuine, but the signer may not do this
    UnknownKey, NotAppointed, Revoked, TooFewSignatures
  ChainRefused         a list of versions that does not continue
    RolledBack, Forked, Gap
  Missing              something that is named has not arrived
    KeyDestroyed       or was destroyed on schedule
"""

from __future__ import annotations

from typing import ClassVar


class ProtocolError(Exception):
    """Root of the tree. `str()` gives `plain` and, where there is one, a detail without any content."""

    code: ClassVar[str] = "protocol"
    plain: ClassVar[str] = "Something that arrived is not as it should be. Nothing here was changed."

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.plain} ({detail})" if detail else self.plain)
        self.detail = detail


class Malformed(ProtocolError):
    code = "malformed"
    plain = "This is not a sealed file of this program, or it was damaged on the way."


class TooLarge(Malformed):
    code = "too-large"
    plain = "This is larger than any file of this program may be."


class WrongLength(Malformed):
    code = "wrong-length"
    plain = "A part of this file is missing, or something was added to it."


class NotCanonical(Malformed):
    code = "not-canonical"
    plain = "This file is written in a way in which this program never writes."


class UnknownVersion(Malformed):
    code = "unknown-version"
    plain = "This was made by a newer program. Update this one to read it."


class UnknownMessage(Malformed):
    code = "unknown-message"
    plain = "This holds a kind of message that this program does not know. Update it to read it."


class DoesNotUnpack(Malformed):
    code = "does-not-unpack"
    plain = "The packed content of this file is damaged or far too large."


class NotGenuine(ProtocolError):
    code = "not-genuine"
    plain = "This is not what its sender signed."


class SignatureInvalid(NotGenuine):
    code = "signature-invalid"
    plain = "The signature does not fit. Somebody or something changed this file."


class BodyDiffers(NotGenuine):
    code = "body-differs"
    plain = "The sealed part is not the one that its sender signed."


class InsideDiffers(NotGenuine):
    code = "inside-differs"
    plain = "What stands outside on this file does not match what was sealed inside."


class ProofInvalid(NotGenuine):
    code = "proof-invalid"
    plain = "It could not be shown that the named person wrote this."


class SealRefused(ProtocolError):
    code = "seal-refused"
    plain = "This sealed file cannot be opened."


class AgeMalformed(SealRefused):
    code = "age-malformed"
    plain = "This sealed file is damaged, or was made by something else."


class OtherRecipients(SealRefused):
    code = "other-recipients"
    plain = "This file is sealed in a way that this program does not accept."


class NotSealedToYou(SealRefused):
    code = "not-sealed-to-you"
    plain = "This file is sealed to other keys than yours."


class SealBroken(SealRefused):
    code = "seal-broken"
    plain = "The sealed content was changed or cut off."


class NotAllowed(ProtocolError):
    code = "not-allowed"
    plain = "The one who signed this may not do it."


class UnknownKey(NotAllowed):
    code = "unknown-key"
    plain = "The signer is not in the list of keys."


class NotAppointed(NotAllowed):
    code = "not-appointed"
    plain = "The signer was not appointed for this area and kind of content."


class Revoked(NotAllowed):
    code = "revoked"
    plain = "The signer's key was withdrawn."


class TooFewSignatures(NotAllowed):
    code = "too-few-signatures"
    plain = "Too few of those who must sign together have signed."


class ChainRefused(ProtocolError):
    code = "chain-refused"
    plain = "This does not continue what is known already."


class RolledBack(ChainRefused):
    code = "rolled-back"
    plain = "This is older than what is known already."


class Forked(ChainRefused):
    code = "forked"
    plain = "Two different versions claim the same place. A copy of a laptop may be in use."


class Gap(ChainRefused):
    code = "gap"
    plain = "Something in between has not arrived yet."


class Missing(ProtocolError):
    code = "missing"
    plain = "Something that is named here has not arrived yet."


class KeyDestroyed(Missing):
    code = "key-destroyed"
    plain = "The key of its month was destroyed on schedule: nobody can open this any more. Ask the sender for it."
