"""Sums of money: read as people type them, written in groups of three digits. Nothing is ever converted."""

from __future__ import annotations

import re
import unicodedata

from korem_desktop.domain.answer import Money
from korem_desktop.languages import Language

LARGEST = 10**15
"""Whole units; the words for larger numbers are not written (and no sum of a statement is larger)."""

GROUP_SPACE = "\u202f"  # narrow no-break space

_CURRENCIES = {
    "KZT": ("₸", "тг", "тнг", "тенге", "теңге", "tenge", "kzt"),
    "USD": ("$", "usd", "доллар", "доллара", "долларов", "доллары", "доллар сша", "доллара сша",
            "долларов сша", "ақш доллары", "dollar", "dollars", "us dollar", "us dollars"),
    "EUR": ("€", "eur", "евро", "еуро", "euro", "euros"),
    "RUB": ("₽", "rub", "руб", "рубль", "рубля", "рублей", "рублі", "ресей рублі", "российский рубль",
            "российских рубля", "российских рублей", "rouble", "roubles", "ruble", "rubles"),
    "CNY": ("cny", "юань", "юаня", "юаней", "юані", "қытай юані", "китайский юань", "китайских юаня",
            "китайских юаней", "yuan"),
}  # fmt: skip
_CODES = {word: code for code, words in _CURRENCIES.items() for word in words}

_SCALES = {
    **dict.fromkeys(("тыс", "тысяч", "тысяча", "тысячи", "мың", "thousand", "k", "к"), 1_000),
    **dict.fromkeys(("млн", "миллион", "миллиона", "миллионов", "million", "mln"), 1_000_000),
    **dict.fromkeys(("млрд", "миллиард", "миллиарда", "миллиардов", "billion", "bln"), 1_000_000_000),
}

_SPACES = "[ \u00a0\u202f\u2009\u2007'\u2019]"
_SUM = re.compile(rf"(?P<before>[^0-9]*)(?P<number>[0-9](?:(?:[.,]|{_SPACES})?[0-9])*)(?P<after>[^0-9]*)")
_PLAIN = re.compile(r"([0-9]+)(?:[.,]([0-9]{1,2}))?")
_GROUPED = {
    # a group mark, then the decimal marks that may stand beside it without doubt
    _SPACES: ".,",
    r"\.": ",",
    ",": ".",
}


def parse_money(text: str, currency: str = "", *, estimated: bool = False) -> Money:
    """Read a sum as typed; the currency of the text wins, then the one given, then the tenge.

    Raises ValueError where there is no sum, more than one, one below a hundredth or above LARGEST, or one
    that can be read in two ways ("1,234" is neither one thousand nor one and a quarter).
    """
    words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    match = _SUM.fullmatch(words)
    if match is None:
        raise ValueError("not a sum")
    codes = {_code(match["before"])}
    scale, after = _take_scale(match["after"])
    codes.add(_code(after))
    codes.discard("")
    if len(codes) > 1:
        raise ValueError("two currencies")
    hundredths = _hundredths(match["number"], scale)
    if not 0 < hundredths <= LARGEST * 100:
        raise ValueError("out of range")
    return Money(hundredths, codes.pop() if codes else currency or "KZT", estimated)


def format_amount(money: Money, language: Language) -> str:
    """Return the figures in groups of three; hundredths only where there are any."""
    whole, rest = divmod(money.hundredths, 100)
    figures = f"{whole:,}".replace(",", GROUP_SPACE)
    if not rest:
        return figures
    return f"{figures}{'.' if language is Language.EN else ','}{rest:02}"


def _code(words: str) -> str:
    """Return the code of a currency named; "" where there are no words. Raises ValueError for other words."""
    words = words.replace(".", "").strip()
    if words and words not in _CODES:
        raise ValueError("not a sum")
    return _CODES[words] if words else ""


def _take_scale(words: str) -> tuple[int, str]:
    """Return what the first word multiplies by, and the words after it."""
    first, _, rest = words.replace(".", " ").strip().partition(" ")
    return (_SCALES[first], rest) if first in _SCALES else (1, words)


def _hundredths(number: str, scale: int) -> int:
    """Return the hundredths of a number in figures, times a scale."""
    whole, fraction = _split(number)
    if scale == 1 and len(fraction) > 2:
        raise ValueError("more than hundredths")
    value = int(whole + fraction) * scale * 100
    divisor: int = 10 ** len(fraction)
    if value % divisor:
        raise ValueError("more than hundredths")
    return value // divisor


def _split(number: str) -> tuple[str, str]:
    """Return the whole figures and the decimal ones; raises ValueError where both readings are possible."""
    plain = _PLAIN.fullmatch(number)
    if plain:
        return plain[1], plain[2] or ""
    for mark, decimals in _GROUPED.items():
        groups = rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+"
        found = re.fullmatch(rf"({groups})(?:[{decimals}]([0-9]{{1,2}}))?", number)
        if not found:
            continue
        single = mark != _SPACES and found[2] is None and len(re.findall(mark, found[1])) == 1
        if single:
            raise ValueError("two readings")
        return re.sub(mark, "", found[1]), found[2] or ""
    raise ValueError("not a number")
