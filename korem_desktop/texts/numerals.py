"""Numbers and sums of money in words, as they stand in brackets on an official paper.

Kazakh says «бір жүз», «бір мың» and has neither plural nor gender, as the codes write it (arts 236 and 239
of the Criminal Code in Kazakh); Russian counts in genders and three forms; English has no "and".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from korem_desktop.domain.answer import Money
from korem_desktop.languages import Language

LARGEST = 10**15
"""The largest number that has words here."""

_Forms = tuple[str, str, str]  # one; two to four; five and more

_RU_MALE = ("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять")
_RU_FEMALE = ("", "одна", "две", *_RU_MALE[3:])
_RU_TEENS = (
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
    "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_RU_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
    "девяносто",
)  # fmt: skip
_RU_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip
_RU_SCALES: tuple[_Forms, ...] = (
    ("тысяча", "тысячи", "тысяч"),
    ("миллион", "миллиона", "миллионов"),
    ("миллиард", "миллиарда", "миллиардов"),
    ("триллион", "триллиона", "триллионов"),
    ("квадриллион", "квадриллиона", "квадриллионов"),
)

_KK_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_KK_TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
_KK_SCALES = ("мың", "миллион", "миллиард", "триллион", "квадриллион")

_EN_ONES = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_EN_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EN_SCALES = ("thousand", "million", "billion", "trillion", "quadrillion")

_ZERO = {Language.RU: "ноль", Language.KK: "нөл", Language.EN: "zero"}


@dataclass(frozen=True, slots=True)
class _Unit:
    """A currency's unit or its hundredth; ``fraction`` follows figures with a decimal part."""

    forms: _Forms
    fraction: str = ""
    feminine: bool = False


def _same(word: str) -> _Unit:
    return _Unit((word, word, word), word)


def _plural(one: str, many: str) -> _Unit:
    return _Unit((one, many, many), many)


_UNITS: Mapping[Language, Mapping[str, tuple[_Unit, _Unit]]] = {
    Language.RU: {
        "KZT": (_same("тенге"), _Unit(("тиын", "тиына", "тиынов"))),
        "USD": (
            _Unit(("доллар США", "доллара США", "долларов США"), "доллара США"),
            _Unit(("цент", "цента", "центов")),
        ),
        "EUR": (_same("евро"), _Unit(("цент", "цента", "центов"))),
        "RUB": (
            _Unit(("российский рубль", "российских рубля", "российских рублей"), "российского рубля"),
            _Unit(("копейка", "копейки", "копеек"), feminine=True),
        ),
        "CNY": (
            _Unit(("китайский юань", "китайских юаня", "китайских юаней"), "китайского юаня"),
            _same("фэнь"),
        ),
    },
    Language.KK: {
        "KZT": (_same("теңге"), _same("тиын")),
        "USD": (_same("АҚШ доллары"), _same("цент")),
        "EUR": (_same("еуро"), _same("цент")),
        "RUB": (_same("Ресей рублі"), _same("тиын")),
        "CNY": (_same("Қытай юані"), _same("фэнь")),
    },
    Language.EN: {
        "KZT": (_same("tenge"), _same("tiyn")),
        "USD": (_plural("US dollar", "US dollars"), _plural("cent", "cents")),
        "EUR": (_plural("euro", "euros"), _plural("cent", "cents")),
        "RUB": (_plural("Russian rouble", "Russian roubles"), _plural("kopeck", "kopecks")),
        "CNY": (_same("Chinese yuan"), _same("fen")),
    },
}

CURRENCIES = tuple(_UNITS[Language.RU])
"""The currencies known by code; any other is printed in the words it was given in."""


def in_words(number: int, language: Language, feminine: bool = False) -> str:
    """Return a number in words; ``feminine`` matters in Russian only.

    Raises ValueError below zero and above LARGEST.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError("no words for this number")
    if number == 0:
        return _ZERO[language]
    if language is Language.RU:
        return _in_russian(number, feminine)
    if language is Language.KK:
        return _in_scales(number, _kazakh_hundreds, _KK_SCALES)
    return _in_scales(number, _english_hundreds, _EN_SCALES)


def currency_words(money: Money, language: Language) -> str:
    """Return the unit in the form that follows the figures of a sum: «2 доллара США», «2 АҚШ доллары».

    A sum with hundredths takes the form of a fraction in Russian: «1,50 доллара США».
    """
    units = _UNITS[language].get(money.currency)
    if units is None:
        return money.currency
    whole, rest = divmod(money.hundredths, 100)
    return units[0].fraction if rest else _form(whole, units[0], language)


def money_in_words(money: Money, language: Language) -> str:
    """Return a sum in words with its unit, and its hundredths where there are any.

    A currency not known by code keeps its own words, its hundredths written as a fraction ("50/100").
    """
    whole, rest = divmod(money.hundredths, 100)
    units = _UNITS[language].get(money.currency)
    if units is None:
        conjunction = {Language.RU: "и", Language.KK: "және", Language.EN: "and"}[language]
        fraction = f" {conjunction} {rest:02}/100" if rest else ""
        return f"{in_words(whole, language)}{fraction} {money.currency}".rstrip()
    words = _counted(whole, units[0], language)
    return f"{words} {_counted(rest, units[1], language)}" if rest else words


def _counted(number: int, unit: _Unit, language: Language) -> str:
    return f"{in_words(number, language, unit.feminine)} {_form(number, unit, language)}"


def _form(number: int, unit: _Unit, language: Language) -> str:
    if language is Language.RU:
        return _russian_form(number, unit.forms)
    return unit.forms[0] if number == 1 else unit.forms[2]


def _russian_form(number: int, forms: _Forms) -> str:
    if number % 100 in range(11, 20):
        return forms[2]
    if number % 10 == 1:
        return forms[0]
    return forms[1] if number % 10 in (2, 3, 4) else forms[2]


def _in_russian(number: int, feminine: bool) -> str:
    words: list[str] = []
    for scale, three in _threes(number):
        words += _russian_hundreds(three, feminine if scale == 0 else scale == 1)
        if scale:
            words.append(_russian_form(three, _RU_SCALES[scale - 1]))
    return " ".join(words)


def _russian_hundreds(number: int, feminine: bool) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_RU_HUNDREDS[hundreds]]
    if rest in range(10, 20):
        words.append(_RU_TEENS[rest - 10])
    else:
        words += [_RU_TENS[rest // 10], (_RU_FEMALE if feminine else _RU_MALE)[rest % 10]]
    return [word for word in words if word]


def _in_scales(number: int, hundreds: Callable[[int], list[str]], scales: tuple[str, ...]) -> str:
    words: list[str] = []
    for scale, three in _threes(number):
        words += hundreds(three)
        if scale:
            words.append(scales[scale - 1])
    return " ".join(words)


def _kazakh_hundreds(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_KK_ONES[hundreds], "жүз"] if hundreds else []
    return words + [word for word in (_KK_TENS[rest // 10], _KK_ONES[rest % 10]) if word]


def _english_hundreds(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_EN_ONES[hundreds], "hundred"] if hundreds else []
    if rest < 20:
        tail = _EN_ONES[rest]
    else:
        tail = "-".join(word for word in (_EN_TENS[rest // 10], _EN_ONES[rest % 10]) if word)
    return [*words, tail] if tail else words


def _threes(number: int) -> list[tuple[int, int]]:
    """Return the groups of three digits that are not zero, the largest scale first."""
    groups: list[tuple[int, int]] = []
    scale = 0
    while number:
        number, three = divmod(number, 1000)
        if three:
            groups.append((scale, three))
        scale += 1
    return groups[::-1]
