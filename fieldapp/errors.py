"""What can go wrong, as a tree. Each leaf says what happened, what is safe, what to do; none carries content.

`str(error)` is the English text; a screen translates `message_id` and fills in `values`.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:  # the form engine is not loaded before the first paint
    from forms.views import AnswerProblem


class FieldError(Exception):
    """Something a person has to know. Leaves set the three texts."""

    message_id: ClassVar[str] = "error"
    what: ClassVar[str] = "Something did not work."
    safe: ClassVar[str] = "What was saved before is safe."
    remedy: ClassVar[str] = "Try again."

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.plain)

    @property
    def plain(self) -> str:
        """The whole message in English."""
        text = " ".join(part for part in (self.what, self.safe, self.remedy) if part)
        return text.format(**self.values) if self.values else text


class SignInError(FieldError):
    """Nobody could be signed in."""


class WrongPassphrase(SignInError):
    message_id = "error.wrong_passphrase"
    what = "That passphrase does not open this person's work."
    safe = "Nothing is lost, however often it is tried."
    remedy = "Try again in {wait_s} seconds, or ask a coordinator to open it anew."

    def __init__(self, wait_s: int) -> None:
        self.wait_s = wait_s
        super().__init__(wait_s=wait_s)


class TooSoon(SignInError):
    message_id = "error.too_soon"
    what = "There were several wrong passphrases."
    safe = "Nothing is lost."
    remedy = "The next try is possible in {wait_s} seconds."

    def __init__(self, wait_s: int) -> None:
        self.wait_s = wait_s
        super().__init__(wait_s=wait_s)


class PassphraseTooShort(SignInError):
    message_id = "error.passphrase_too_short"
    what = "This passphrase is too short."
    safe = ""
    remedy = "Use at least {least} characters; four unrelated words are good."


class UnknownMember(SignInError):
    message_id = "error.unknown_member"
    what = "This person has no work on this laptop."
    remedy = "Choose another name, or ask a coordinator to enrol this laptop."


class DatabaseDamaged(SignInError):
    message_id = "error.database_damaged"
    what = "The passphrase is right, but the database on this laptop is damaged."
    safe = "Finished records that are sealed in the outbox are safe and can still be sent."
    remedy = "Send them now, keep this laptop, and call a coordinator."


class SlotsDamaged(SignInError):
    message_id = "error.slots_damaged"
    what = "The file that holds this person's locks is damaged."
    safe = "The database itself was not touched; sealed records can still be sent."
    remedy = "Keep this laptop and call a coordinator: they can open it anew."


class PutAway(SignInError):
    message_id = "error.put_away"
    what = "This person's work was put away for a journey: no passphrase opens it on this laptop."
    safe = "Nothing was deleted, and sealed records can still be sent."
    remedy = "Ask a coordinator to open it anew."


class NewerDatabase(SignInError):
    message_id = "error.newer_database"
    what = "This work was saved by a newer version of the program."
    safe = "It was not touched."
    remedy = "Open it with the newer version."


class KeyringError(SignInError):
    """The device's half of the key cannot be had."""


class KeyringAbsent(KeyringError):
    message_id = "error.keyring_absent"
    what = "This computer has no keyring that is switched on."
    safe = "Nothing was changed."
    remedy = (
        "Unlock or install one (on Linux: gnome-keyring or KWallet), or choose to keep this laptop's secret "
        "in a file. That costs something: whoever copies the disk then has only the passphrase left to guess."
    )


class DeviceSecretMissing(KeyringError):
    message_id = "error.device_secret_missing"
    what = "This laptop's secret is no longer in its keyring; without it no passphrase opens the work."
    safe = "Nothing was deleted, and sealed records can still be sent."
    remedy = "Sign in to this computer with the account that was used before, or call a coordinator."


class Locked(FieldError):
    message_id = "error.locked"
    what = "The program is locked."
    remedy = "Enter the passphrase."


class StoreError(FieldError):
    """The database or the disk below it."""


class DiskFull(StoreError):
    message_id = "error.disk_full"
    what = "The disk is full: this last step was not saved."
    safe = "Everything saved before it is safe on this computer."
    remedy = "Free some space now, then go on; the program tries again by itself."


class DiskRefused(StoreError):
    message_id = "error.disk_refused"
    what = "The disk could not be written or read."
    safe = "Everything saved before is safe as long as the disk is."
    remedy = "Check that the disk is there and can be written, then try again."


class StoreBusy(StoreError):
    message_id = "error.store_busy"
    what = "The database was busy for too long."
    safe = "Everything saved before is safe."
    remedy = "Try again; close a second copy of the program if one runs."


class DraftError(FieldError):
    """An interview that is not finished."""


class NoSuchDraft(DraftError):
    message_id = "error.no_such_draft"
    what = "This draft is no longer here: it was finished or discarded."
    remedy = "Look in the Outbox or start a new one."


class NotFinished(DraftError):
    message_id = "error.not_finished"
    what = "Some answers are still missing or cannot stand."
    safe = "All answers are saved as a draft."
    remedy = "Go to the marked questions."

    def __init__(self, problems: tuple[AnswerProblem, ...]) -> None:
        self.problems = problems
        super().__init__()


class ConsentDeclined(DraftError):
    message_id = "error.consent_declined"
    what = "Consent was not given, so this cannot be finished as a record."
    safe = "Nothing of it will be kept but a count for the month."
    remedy = "End it politely with 'Declined'."


class ConsentWithdrawn(DraftError):
    message_id = "error.consent_withdrawn"
    what = "Consent was withdrawn, so this correction cannot be finished as such."
    safe = "The record stands as it was finished before, here and where it was sent."
    remedy = "End it with 'Declined': coordinators are then told to decide what becomes of the record."


class AcceptedMeanwhile(DraftError):
    message_id = "error.accepted_meanwhile"
    what = "This record was accepted while you corrected it."
    safe = "The accepted record stands, and your correction is kept as a draft."
    remedy = "Ask a coordinator to return the record, then finish; or discard the draft."


class NotPrivate(DraftError):
    message_id = "error.not_private"
    what = "The talk can be overheard."
    safe = "The draft is kept."
    remedy = "Come back another time, or discard it."


class FormError(FieldError):
    """A form that cannot be used for this."""


class NoSuchForm(FormError):
    message_id = "error.no_such_form"
    what = "This form is not on this laptop."
    remedy = "Connect once to fetch the forms, or ask a coordinator."


class FormWithdrawn(FormError):
    message_id = "error.form_withdrawn"
    what = "This form was withdrawn: it takes no new drafts."
    safe = "Drafts that are open can be finished, and old records stay readable."
    remedy = "Choose the form that replaced it."


class FormExists(FormError):
    message_id = "error.form_exists"
    what = "This version of the form is already published, with other content."
    safe = "The library of forms was not changed."
    remedy = "Give the changed form a new version and publish that."


class AlreadyWithdrawn(FormError):
    message_id = "error.already_withdrawn"
    what = "This form was withdrawn before: nothing was changed."
    safe = "It takes no new drafts; open ones can still be finished."
    remedy = "Look again after the next round; whoever still sees it has not connected since."


class RecordError(FieldError):
    """A finished record."""


class NoSuchRecord(RecordError):
    message_id = "error.no_such_record"
    what = "This record is not on this laptop."
    remedy = "Connect once, or ask a coordinator."


class NoSuchPerson(RecordError):
    message_id = "error.no_such_person"
    what = "This person is not among the people on this laptop."
    remedy = "Search again, or ask a coordinator to assign them."


class PolicyRefused(RecordError):
    message_id = "error.policy_refused"
    what = "Records leave a laptop after 7 to 3660 days, when 2 to 10 coordinators hold them."
    remedy = "Choose numbers between these."


class NoSuchOrder(RecordError):
    message_id = "error.no_such_order"
    what = "This order to erase does not wait for you."
    remedy = "A second coordinator of the area has to agree; whoever gave the order cannot."


class OrderOver(NoSuchOrder):
    message_id = "error.order_over"
    what = "This order does not wait any more: it was carried out or taken back meanwhile."
    remedy = "Its line under Team says which of the two, and on whose laptops. What was erased stays so."


class NotCorrectable(RecordError):
    message_id = "error.not_correctable"
    what = "This record can no longer be changed here: it was accepted, or somebody else wrote it."
    safe = "It stays as it is."
    remedy = "Ask a coordinator to return it."


class CorrectedMeanwhile(RecordError):
    message_id = "error.corrected_meanwhile"
    what = "A correction of this record came while it was read."
    safe = "Nothing was decided, and what you typed is still here."
    remedy = "Look at what changed, then decide."


class NotAllowed(FieldError):
    message_id = "error.not_allowed"
    what = "Only a coordinator can do this."
    safe = "Nothing was changed."
    remedy = "Sign in as a coordinator."


class NotVerified(RecordError):
    message_id = "error.not_verified"
    what = "Who wrote this record could not be verified: {reason}."
    safe = "It is kept apart and was not merged."
    remedy = "Call the person who sent it."


class NotAdmitted(RecordError):
    message_id = "error.not_admitted"
    what = "This cannot be merged: {reason}."
    safe = "It is still kept apart."
    remedy = "Call the person who sent it."


class EnrolmentError(FieldError):
    """Joining a programme."""


class RequestRefused(EnrolmentError):
    message_id = "error.request_refused"
    what = "This enrolment request cannot be used: {reason}."
    safe = "Nothing was changed."
    remedy = "Ask for a new request and compare the six words again."


class NotReached(EnrolmentError):
    message_id = "error.not_reached"
    what = "The server could not be asked."
    safe = "{reason} Nothing was changed."
    remedy = "Try again when there is a network, or use a stick."


class ListInDoubt(EnrolmentError):
    message_id = "error.list_in_doubt"
    what = "This laptop was put back from an older copy, so its list of keys may be old."
    safe = "Nothing was changed."
    remedy = "Connect once, or take a stick of another laptop in; then do this again."


class ServerKeyRefused(EnrolmentError):
    message_id = "error.server_key_refused"
    what = "This is not a server's key."
    safe = "Nothing was changed."
    remedy = "Type the 64 signs as the server prints them."


class SheetsRefused(EnrolmentError):
    message_id = "error.sheets_refused"
    what = "These recovery sheets cannot be used: {reason}."
    safe = "Nothing was changed."
    remedy = "Look at the words again, or take another sheet."


class LaptopRefused(EnrolmentError):
    message_id = "error.laptop_refused"
    what = "This laptop's work cannot be opened: {reason}."
    safe = "Nothing on it was changed."
    remedy = "Choose the program's folder of that laptop, or ask a coordinator of its area."


class LaptopClosed(LaptopRefused):
    message_id = "error.laptop_closed"
    what = "Your key opens nobody's work on this laptop."
    safe = "What lay sealed there was taken, and nothing on it was changed."
    remedy = (
        "Ask a coordinator of the areas in which its people work to open it, "
        "or open it here with two recovery sheets."
    )


class LaptopClosedToSheets(LaptopRefused):
    message_id = "error.laptop_closed_to_sheets"
    what = "These recovery sheets open nobody's work on this laptop."
    safe = "What lay sealed there was taken, and nothing on it was changed."
    remedy = (
        "Look whether this is the laptop that you mean, and of this programme. "
        "If so, try another copy of its folder."
    )


class LaptopDamaged(LaptopRefused):
    message_id = "error.laptop_damaged"
    what = "Part of this laptop's work cannot be read: {reason}."
    safe = "All else was taken, and nothing on it was changed."
    remedy = "Keep the laptop. Open it again when its disk was mended, or from another copy."


class AnswerRefused(EnrolmentError):
    message_id = "error.answer_refused"
    what = "This answer does not open the work on this laptop: {reason}."
    safe = "Nothing was changed."
    remedy = "Ask again, and give the coordinator the new request."


class RosterRefused(EnrolmentError):
    message_id = "error.roster_refused"
    what = "The list of keys that came is not this programme's, or is older than the one here: {reason}."
    safe = "The list in use was kept."
    remedy = "Tell a coordinator."


FULL_ERRNOS = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


def from_os(problem: OSError) -> StoreError:
    """The leaf for an error of the file system."""
    return DiskFull() if problem.errno in FULL_ERRNOS else DiskRefused()
