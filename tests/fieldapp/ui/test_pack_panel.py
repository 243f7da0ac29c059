"""The programme's own scale in Forms: who could switch its number on, who did, and that it is switched off again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import ContentClass, FormId, MemberId, Role, Tile
from fieldapp.operations.instruments import OwnScale, PackForm
from fieldapp.ui.forms_place.pack import PackPanel
from fieldapp.ui.kit import theme

PSYCHOLOGIST = Tile(MemberId("g"), "Gulnar", Role.PSYCHOLOGIST)
TITLE = "Supports (own, not validated)"


def words(panel: PackPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def test_a_named_psychologist_switches_it_on_and_off(qtbot: QtBot) -> None:
    form_of_pack = PackForm(
        FormId("form_e"), Path("e.md"), ContentClass.WELLBEING, "Form E", {"en": "How are you"}
    )
    theme.apply(theme.Look())
    panel = PackPanel()
    qtbot.addWidget(panel)
    chosen: list[object] = []
    panel.switch_wanted.connect(chosen.append)
    panel.show_pack(((form_of_pack,), (), OwnScale(TITLE, "", ())))
    assert "no psychologist is in this programme" in words(panel)
    panel.show_pack(((form_of_pack,), (), OwnScale(TITLE, "", (PSYCHOLOGIST,))))
    assert "no number is shown before a psychologist has switched it on" in words(panel)
    panel.findChild(QPushButton, "forms.own.g").click()
    panel.show_pack(((form_of_pack,), (), OwnScale(TITLE, "Gulnar", (PSYCHOLOGIST,))))
    assert "switched its number on" in words(panel)
    qtbot.waitUntil(lambda: panel.findChild(QPushButton, "forms.own.g") is None)
    panel.findChild(QPushButton, "forms.own.off").click()
    assert chosen == [PSYCHOLOGIST.member, None]
