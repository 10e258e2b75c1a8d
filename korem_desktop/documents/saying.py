"""Answers put into the words of a paper's language, without changing a word of the person's."""

from __future__ import annotations

from korem_desktop.documents.hyphenation import rule
from korem_desktop.documents.setting import Span
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.answer import Answer, Money, PersonName, Precision, Standing, When
from korem_desktop.domain.money import format_amount
from korem_desktop.languages import Language
from korem_desktop.texts.numerals import money_in_words
from korem_desktop.texts.wording import wording

_SIGNS = {"KZT": "₸", "USD": "$", "EUR": "€", "RUB": "₽"}
_NO_BREAK = "\u00a0"
_LONGEST_NUMBER = 24  # letters


class Saying:
    """The voice of one paper: its language, its phrases, and answers as texts."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.wording = wording(language)
        self.divide = rule(language)

    def __call__(self, key: str, **placeholders: str | int) -> str:
        """Return a phrase of ``paper.toml``."""
        return self.wording.phrase(key, **placeholders)

    def ours(self, key: str, face: Face = Face.TEXT, **placeholders: str | int) -> Span:
        """Return a phrase of ours, which may be divided at line ends."""
        return Span(self(key, **placeholders), face, self.divide)

    def colon(self, key: str, face: Face = Face.TEXT) -> Span:
        """Return a phrase of ours as a label, with a colon."""
        return Span(f"{self(key)}:", face, self.divide)

    def choice(self, question: str, choice: str) -> str:
        """Return a choice as it is said on paper, nothing where none was made."""
        return self(f"choice.{question}.{choice}") if choice else ""

    def choices(self, question: str, taken: tuple[str, ...]) -> str:
        """Return several choices in one text."""
        return ", ".join(self.choice(question, choice) for choice in taken)

    def answer(self, answer: Answer | None) -> str:
        """Return an answer with the applicant's standing to it, nothing where nothing was said."""
        if answer is None or answer.is_empty():
            return ""
        value = self._value(answer)
        match answer.standing:
            case Standing.NOT_KNOWN | Standing.NOT_REMEMBERED:
                stance = self(f"standing.{answer.standing.value}")
                return f"{value} ({stance})" if value else stance
            case Standing.TOLD if answer.told_by.strip():
                return self("standing.told_by", value=value, who=answer.told_by.strip())
            case Standing.TOLD:
                return self("standing.told", value=value)
        return value

    def when(self, when: When) -> str:
        """Return a moment as far as it is known."""
        day = when.day.strftime("%d.%m.%Y") if when.day else ""
        clock = when.time.strftime("%H:%M") if when.time else ""
        moment = day
        if clock:
            moment = self("when.at", day=day, time=clock) if day else self("when.only_time", time=clock)
        if moment and when.precision is Precision.APPROXIMATE:
            moment = self("when.about", moment=moment)
        if when.precision is Precision.OPEN:
            moment = f"{self('when.open')}, {moment}" if moment else self("when.open")
        words = when.words.strip()
        if moment and words:
            return f"{moment} ({words})"
        return moment or words

    def money(self, money: Money) -> str:
        """Return a sum in figures and in words, in the currency it was spoken in."""
        figures = format_amount(money, self.language)
        if money.currency in _SIGNS:
            figures += _NO_BREAK + _SIGNS[money.currency]
        amount = self("money.amount", figures=figures, words=money_in_words(money, self.language))
        return self("money.estimated", amount=amount) if money.estimated else amount

    def _value(self, answer: Answer) -> str:
        match answer.value:
            case str() as text:
                return text.strip()
            case When() as when:
                return self.when(when)
            case Money() as money:
                return self.money(money)
            case PersonName() as name:
                return name.full()
        return ""


def unbroken(number: str) -> str:
    """Return a telephone or a car's number held together on its line; a longer text may break."""
    number = number.strip()
    return number.replace(" ", _NO_BREAK) if len(number) <= _LONGEST_NUMBER else number


def lowered(label: str) -> str:
    """Return a label as it stands inside a sentence."""
    return label[:1].lower() + label[1:]


def ended(text: str) -> str:
    """Return a text with a full stop, where it does not end in a mark of its own."""
    return text if text.rstrip('»”")').endswith((".", "!", "?", "…", ";")) else f"{text}."


def signing_name(name: PersonName) -> str:
    """Return surname and initials in brackets, for a signature line; nothing where no name was given."""
    initials = [f"{part.strip()[0]}." for part in (name.given, name.patronymic) if part.strip()]
    surname = " ".join(name.surname.split())  # one line, whatever was pasted
    parts = [part for part in (surname, *initials) if part]
    return f"({_NO_BREAK.join(parts)})" if parts else ""
