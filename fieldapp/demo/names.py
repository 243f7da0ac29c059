"""Given names for people who do not exist, as Cyrillic, Latin and Arabic letters write them."""

from __future__ import annotations

from typing import Final

# Kazakh or Russian, Latin, Arabic; common everywhere in the region, so that none points at anybody.
WOMEN: Final = (
    ("Мәдина", "Madina", "مدينة"), ("Зарина", "Zarina", "زارينا"), ("Динара", "Dinara", "دينارا"),
    ("Әсел", "Asel", "أسيل"), ("Гүлнар", "Gulnar", "جولنار"), ("Сәуле", "Saule", "ساولي"),
    ("Жанна", "Zhanna", "جانا"), ("Камила", "Kamila", "كاميلا"), ("Лейла", "Leila", "ليلى"),
    ("Назгүл", "Nazgul", "نازغول"), ("Перизат", "Perizat", "بريزات"), ("Рабиға", "Rabigha", "رابعة"),
    ("Томирис", "Tomiris", "توميريس"), ("Ұлжан", "Ulzhan", "أولجان"), ("Фатима", "Fatima", "فاطمة"),
    ("Шолпан", "Sholpan", "شولبان"), ("Бибігүл", "Bibigul", "بيبيغول"), ("Хадиша", "Khadisha", "خديجة"),
    ("Вера", "Vera", "فيرا"), ("Ирина", "Irina", "إيرينا"),
)  # fmt: skip
GIRLS: Final = (
    ("Айару", "Aiaru", "أيارو"), ("Дана", "Dana", "دانا"), ("Инжу", "Inzhu", "إنجو"),
    ("Кәусар", "Kausar", "كوثر"), ("Марьям", "Maryam", "مريم"), ("Нұрай", "Nurai", "نوراي"),
    ("Софья", "Sofya", "صوفيا"), ("Тоғжан", "Togzhan", "توغجان"), ("Ясмина", "Yasmina", "ياسمينة"),
    ("Әмина", "Amina", "أمينة"), ("Раяна", "Rayana", "رايانا"), ("Жібек", "Zhibek", "جيبك"),
)  # fmt: skip
BOYS: Final = (
    ("Әлихан", "Alikhan", "عليخان"), ("Батыр", "Batyr", "باتير"), ("Данияр", "Daniyar", "دانيار"),
    ("Ерлан", "Erlan", "إرلان"), ("Жүсіп", "Zhusip", "يوسف"), ("Ислам", "Islam", "إسلام"),
    ("Қасым", "Qasym", "قاسم"), ("Марат", "Marat", "مارات"), ("Нұрлан", "Nurlan", "نورلان"),
    ("Олжас", "Olzhas", "أولجاس"), ("Руслан", "Ruslan", "روسلان"), ("Тимур", "Timur", "تيمور"),
    ("Фархад", "Farkhad", "فرهاد"), ("Шыңғыс", "Shyngys", "شينغيس"),
)  # fmt: skip
THREE_SPELLINGS: Final = ("Айгүл", "Aigul", "أيغول")  # one woman registered three times, or two women
SPELLINGS: Final = ("Cyrillic", "Latin", "Arabic")
