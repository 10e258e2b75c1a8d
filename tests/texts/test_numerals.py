"""Numbers in words: tables, and a small reader that was written apart from the writer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.domain.answer import Money
from korem_desktop.languages import Language
from korem_desktop.texts.numerals import CURRENCIES, LARGEST, currency_words, in_words, money_in_words

KK, RU, EN = Language.KK, Language.RU, Language.EN

VALUES = {
    RU: "ноль один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
        "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    KK: "нөл бір екі үш төрт бес алты жеті сегіз тоғыз он",
    EN: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen",
}  # fmt: skip
TENS = {
    RU: "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    KK: "жиырма отыз қырық елу алпыс жетпіс сексен тоқсан",
    EN: "twenty thirty forty fifty sixty seventy eighty ninety",
}
RU_HUNDREDS = "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"
STEMS = {"тысяч": 10**3, "мың": 10**3, "thousand": 10**3, "мил" + "лион": 10**6, "million": 10**6,
         "миллиард": 10**9, "billion": 10**9, "триллион": 10**12, "trillion": 10**12,
         "квадриллион": 10**15, "quadrillion": 10**15}  # fmt: skip


def read(words: str, language: Language) -> int:
    """Return the number that words say: ones are added, hundreds and scales multiply what came before."""
    known: dict[str, int] = {}
    for value, names in enumerate(VALUES[language].split()):
        known.update(dict.fromkeys(names.split("|"), value))
    known.update({name: 20 + 10 * place for place, name in enumerate(TENS[language].split())})
    if language is RU:
        known.update({name: 100 + 100 * place for place, name in enumerate(RU_HUNDREDS.split())})
    total = part = 0
    for word in words.replace("-", " ").split():
        if word in known:
            part += known[word]
        elif word in ("жүз", "hundred"):
            part *= 100
        else:
            stem = max((stem for stem in STEMS if word.startswith(stem)), key=len)
            total += part * STEMS[stem]
            part = 0
    return total + part


@given(st.sampled_from(Language), st.integers(0, LARGEST) | st.integers(0, 2_000_000), st.booleans())
def test_words_say_the_number(language: Language, number: int, feminine: bool) -> None:
    """Read back by other means, the words are the number."""
    assert read(in_words(number, language, feminine), language) == number


@pytest.mark.parametrize(
    ("number", "kk", "ru", "en"),
    [
        (0, "нөл", "ноль", "zero"),
        (1, "бір", "один", "one"),
        (11, "он бір", "одиннадцать", "eleven"),
        (40, "қырық", "сорок", "forty"),
        (100, "бір жүз", "сто", "one hundred"),
        (120, "бір жүз жиырма", "сто двадцать", "one hundred twenty"),
        (1_000, "бір мың", "одна тысяча", "one thousand"),
        (2_002, "екі мың екі", "две тысячи два", "two thousand two"),
        (5_011, "бес мың он бір", "пять тысяч одиннадцать", "five thousand eleven"),
        (12_000, "он екі мың", "двенадцать тысяч", "twelve thousand"),
        (21_021, "жиырма бір мың жиырма бір", "двадцать одна тысяча двадцать один",
         "twenty-one thousand twenty-one"),
        (111_000, "бір жүз он бір мың", "сто одиннадцать тысяч", "one hundred eleven thousand"),
        (500_000, "бес жүз мың", "пятьсот тысяч", "five hundred thousand"),
        (1_000_001, "бір миллион бір", "один миллион один", "one million one"),
        (2_000_000, "екі миллион", "два миллиона", "two million"),
        (10**15, "бір квадриллион", "один квадриллион", "one quadrillion"),
    ],
)  # fmt: skip
def test_a_table_of_numbers(number: int, kk: str, ru: str, en: str) -> None:
    """The words of an official paper, «бір жүз» and not «жүз»."""
    assert (in_words(number, KK), in_words(number, RU), in_words(number, EN)) == (kk, ru, en)


@pytest.mark.parametrize(
    ("hundredths", "currency", "kk", "ru", "en"),
    [
        (100, "KZT", "бір теңге", "один тенге", "one tenge"),
        (50_000_000, "KZT", "бес жүз мың теңге", "пятьсот тысяч тенге", "five hundred thousand tenge"),
        (123_456_750, "KZT",
         "бір миллион екі жүз отыз төрт мың бес жүз алпыс жеті теңге елу тиын",
         "один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь тенге пятьдесят тиынов",
         "one million two hundred thirty-four thousand five hundred sixty-seven tenge fifty tiyn"),
        (101, "KZT", "бір теңге бір тиын", "один тенге один тиын", "one tenge one tiyn"),
        (222, "KZT", "екі теңге жиырма екі тиын", "два тенге двадцать два тиына",
         "two tenge twenty-two tiyn"),
        (50, "KZT", "нөл теңге елу тиын", "ноль тенге пятьдесят тиынов", "zero tenge fifty tiyn"),
        (100, "USD", "бір АҚШ доллары", "один доллар США", "one US dollar"),
        (2_103, "USD", "жиырма бір АҚШ доллары үш цент", "двадцать один доллар США три цента",
         "twenty-one US dollars three cents"),
        (1_200, "USD", "он екі АҚШ доллары", "двенадцать долларов США", "twelve US dollars"),
        (300, "EUR", "үш еуро", "три евро", "three euros"),
        (20_141, "RUB", "екі жүз бір Ресей рублі қырық бір тиын",
         "двести один российский рубль сорок одна копейка",
         "two hundred one Russian roubles forty-one kopecks"),
        (500, "RUB", "бес Ресей рублі", "пять российских рублей", "five Russian roubles"),
        (201, "CNY", "екі Қытай юані бір фэнь", "два китайских юаня один фэнь", "two Chinese yuan one fen"),
        (2_150, "биткоин", "жиырма бір және 50/100 биткоин", "двадцать один и 50/100 биткоин",
         "twenty-one and 50/100 биткоин"),
        (300, "бас қой", "үш бас қой", "три бас қой", "three бас қой"),
    ],
)  # fmt: skip
def test_a_table_of_sums(hundredths: int, currency: str, kk: str, ru: str, en: str) -> None:
    """Units and hundredths in their cases; a currency in free words keeps them."""
    money = Money(hundredths, currency)
    assert (money_in_words(money, KK), money_in_words(money, RU), money_in_words(money, EN)) == (kk, ru, en)


@pytest.mark.parametrize(
    ("hundredths", "currency", "ru"),
    [
        (100, "USD", "доллар США"), (200, "USD", "доллара США"), (500, "USD", "долларов США"),
        (150, "USD", "доллара США"), (150, "RUB", "российского рубля"), (150, "CNY", "китайского юаня"),
        (1_100, "RUB", "российских рублей"), (150, "KZT", "тенге"), (150, "золото", "золото"),
    ],
)  # fmt: skip
def test_the_unit_after_figures(hundredths: int, currency: str, ru: str) -> None:
    """The form depends on the figures before it; after a fraction it is the genitive."""
    assert currency_words(Money(hundredths, currency), RU) == ru


@given(st.integers(0, LARGEST * 100), st.sampled_from(CURRENCIES), st.sampled_from(Language))
def test_every_sum_has_words_that_say_it(hundredths: int, currency: str, language: Language) -> None:
    """Whole units and hundredths are both in the words, whatever the currency."""
    words = money_in_words(Money(hundredths, currency), language)
    whole, rest = divmod(hundredths, 100)
    assert words.startswith(in_words(whole, language) + " ")
    spelled = (in_words(rest, language), in_words(rest, language, feminine=True))
    assert any(f" {said} " in words for said in spelled) or not rest


@pytest.mark.parametrize("number", [-1, LARGEST + 1])
def test_numbers_without_words_are_refused(number: int) -> None:
    """No half-written number ever reaches a paper."""
    with pytest.raises(ValueError, match=r"\w"):
        in_words(number, RU)
