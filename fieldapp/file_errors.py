"""What can go wrong with a file of a record: leaves of the tree in `fieldapp.errors`."""

from __future__ import annotations

from fieldapp.errors import FieldError


class AttachmentError(FieldError):
    """A file that could not be taken into a draft, or had."""


class FileTooLarge(AttachmentError):
    message_id = "error.file_too_large"
    what = "This file is larger than {most_mb} MB."
    safe = "The draft is as before."
    remedy = "Take the picture smaller, or a shorter recording."


class FilesTooMany(AttachmentError):
    message_id = "error.files_too_many"
    what = "The files of one interview may have {most_mb} MB together."
    safe = "The draft is as before."
    remedy = "Leave one out, or take smaller pictures."


class FileRefused(AttachmentError):
    message_id = "error.file_refused"
    what = "This is not the kind of file that the question asks for."
    safe = "The draft is as before."
    remedy = "Choose a picture, a recording or a document, as the question says."


class PictureRefused(AttachmentError):
    message_id = "error.picture_refused"
    what = "The place and the device cannot be taken out of this picture."
    safe = "It was not taken in, and the draft is as before."
    remedy = "Save it as JPEG or PNG, not larger than 40 megapixels, and choose that one."


class FileUnreadable(AttachmentError):
    message_id = "error.file_unreadable"
    what = "This file cannot be read."
    safe = "The draft is as before."
    remedy = "Copy it into another folder and try again."


class NoSuchFile(AttachmentError):
    message_id = "error.no_such_file"
    what = "This file has not arrived yet."
    safe = "The record itself is here."
    remedy = "Look again after the next round."


class RecordingUnplayable(FieldError):
    message_id = "error.recording_unplayable"
    what = "This recording cannot be played."
    safe = "The interview goes on, and nothing is lost."
    remedy = "Read the words aloud. Tell your coordinator, who can publish the form with a new recording."


class NoSound(FieldError):
    message_id = "error.no_sound"
    what = "This computer gives no sound."
    safe = "The interview goes on, and nothing is lost."
    remedy = "Look whether the sound is on and the headphones are in, and press Listen again; or read the words aloud."
