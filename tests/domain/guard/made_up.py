"""Numbers for the corpus, made when a test runs, so that none that looks real ever lies in a file.

A placeholder is `{kind}` or `{kind:form}`. The same seed gives the same number.
"""

import random
import re
from collections.abc import Callable

PLACEHOLDER = re.compile(r"\{([a-z_0-9]+)(?::([a-z_0-9]+))?\}")
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
ZERO_WIDTH = "\u200b"


def fill(text: str, seed: int = 0) -> str:
    """The text with a made-up number for every placeholder."""
    dice = random.Random(f"{seed} {text}")
    return PLACEHOLDER.sub(lambda hole: MAKERS[hole[1]](dice, hole[2] or ""), text)


def birth(dice: random.Random, first_year: int = 1940, last_year: int = 1999) -> str:
    return f"{dice.randint(1, 28):02}{dice.randint(1, 12):02}{dice.randint(first_year, last_year) % 100:02}"


def serial(dice: random.Random, head: str) -> str:
    """The highest serials of a century, which nobody has been given."""
    return f"{head}9{dice.randint(80, 99)}"


def cpr(dice: random.Random, form: str) -> str:
    day = birth(dice, 2001, 2020) if form.startswith("young") else birth(dice)
    if form.startswith("day60"):
        day = str(int(day[:2]) + 60) + day[2:]
    return written(day, serial(dice, "9" if form.startswith("young") else "3"), form)


def cpr11(dice: random.Random, form: str) -> str:
    """One that passes modulus 11, as most did before October 2007."""
    while True:
        day, four = birth(dice), serial(dice, "3")
        if sum(w * int(d) for w, d in zip(WEIGHTS, day + four, strict=True)) % 11 == 0:
            return written(day, four, form)


def written(day: str, four: str, form: str) -> str:
    dd, mm, yy = day[:2], day[2:4], day[4:]
    century = "20" if four[0] == "9" and int(yy) < 37 else "19"
    forms = {
        "plain": day + four,
        "young_plain": day + four,
        "day60_plain": day + four,
        "space": f"{day} {four}",
        "nbsp": f"{day}\u00a0{four}",
        "thin": f"{day}\u2009{four}",
        "tab": f"{day}\t{four}",
        "endash": f"{day}–{four}",
        "emdash": f"{day}—{four}",
        "minus": f"{day}\u2212{four}",
        "nbhyphen": f"{day}\u2011{four}",
        "dot": f"{day}.{four}",
        "slash": f"{day}/{four}",
        "underscore": f"{day}_{four}",
        "spaced_hyphen": f"{day} - {four}",
        "triples": f"{dd} {mm} {yy}-{four}",
        "triples_space": f"{dd} {mm} {yy} {four}",
        "dots_hyphen": f"{dd}.{mm}.{yy}-{four}",
        "century": f"{dd}{mm}{century}{yy}-{four}",
        "pairs": " ".join((dd, mm, yy, four[:2], four[2:])),
        "spread": " ".join(day + four),
        "masked": f"{day}-xxxx",
        "masked_x": f"{day}-XXXX",
        "masked_stars": f"{day}-****",
        "zero_width": ZERO_WIDTH.join(day + four),
        "soft": f"{day[:3]}\u00ad{day[3:]}-{four[:2]}\u00ad{four[2:]}",
        "bidi": f"\u202a{day}\u200e-\u200f{four}\u202c",
        "wide": shifted(day, 0xFF10) + "－" + shifted(four, 0xFF10),
        "arabic": shifted(day, 0x660) + "-" + shifted(four, 0x660),
        "bold": shifted(day + four, 0x1D7CE),
        "keycaps": "".join(f"{digit}\ufe0f\u20e3" for digit in day + four),
        "struck": "".join(f"{digit}\u0336" for digit in f"{day}-{four}"),
    }
    return forms.get(form, f"{day}-{four}")


def shifted(digits: str, zero: int) -> str:
    return "".join(chr(zero + int(digit)) for digit in digits)


def ecpr(dice: random.Random, form: str) -> str:
    tail = f"{dice.choice('0156')}{dice.choice('ABCDEFGH')}{dice.choice('JKLMNPQ')}{dice.randint(0, 9)}"
    return birth(dice) + ("-" if form == "hyphen" else "") + tail


def phone(dice: random.Random, form: str) -> str:
    head = {"landline": ("86", "44", "65")}.get(form, ("20", "22", "31", "42", "51", "60", "93"))
    n = dice.choice(head) + f"{dice.randint(0, 999999):06}"
    a, b, c, d = n[:2], n[2:4], n[4:6], n[6:]
    forms = {
        "plain": n,
        "four": f"{n[:4]} {n[4:]}",
        "four_hyphen": f"{n[:4]}-{n[4:]}",
        "three": f"{n[:3]} {n[3:5]} {n[5:]}",
        "odd": f"{n[:2]} {n[2:5]} {n[5:]}",
        "plus": f"+45{n}",
        "plus_spaced": f"+45 {a} {b} {c} {d}",
        "zeros": f"0045 {n}",
        "dots": f"{a}.{b}.{c}.{d}",
        "hyphens": f"{a}-{b}-{c}-{d}",
        "sweden": f"+46 70 {n[:3]} {n[3:5]} {n[5:7]}",
        "germany": f"+49 151 {n}",
        "zero_width": ZERO_WIDTH.join(n),
        "nbsp": "\u00a0".join((a, b, c, d)),
        "wide": shifted(n, 0xFF10),
    }
    return forms.get(form, f"{a} {b} {c} {d}")


def iban(dice: random.Random, form: str) -> str:
    country, body = {
        "de": ("DE", digits(dice, 18)),
        "de_spaced": ("DE", digits(dice, 18)),
        "gb": ("GB", "FJOR" + digits(dice, 14)),
    }.get(form, ("DK", digits(dice, 14)))
    as_number = "".join(str(int(char, 36)) for char in body + country + "00")
    whole = f"{country}{98 - int(as_number) % 97:02}{body}"
    if form.endswith("spaced"):
        return " ".join(whole[i : i + 4] for i in range(0, len(whole), 4))
    return whole.lower() if form == "lower" else whole


def card(dice: random.Random, form: str) -> str:
    head, size = {"mc": ("52", 16), "dankort": ("5019", 16), "amex": ("37", 15)}.get(form, ("4571", 16))
    body = head + digits(dice, size - len(head) - 1)
    total = sum(sum(divmod(int(d) * 2, 10)) if i % 2 == 0 else int(d) for i, d in enumerate(reversed(body)))
    n = body + str(-total % 10)
    if form == "amex":
        return f"{n[:4]} {n[4:10]} {n[10:]}"
    mark = {"plain": "", "mc": "", "hyphen": "-"}.get(form, " ")
    return mark.join(n[i : i + 4] for i in range(0, size, 4))


def plate(dice: random.Random, form: str) -> str:
    letters, n = dice.choice(("AB", "CX", "EN", "ZR")), str(dice.randint(20000, 75999))
    return {"spaced": f"{letters} {n[:2]} {n[2:]}", "half": f"{letters} {n}"}.get(form, letters + n)


def licence(dice: random.Random, form: str) -> str:
    return "13" + digits(dice, 6)


def digits(dice: random.Random, count: int) -> str:
    return "".join(str(dice.randint(0, 9)) for _ in range(count))


MAKERS: dict[str, Callable[[random.Random, str], str]] = {
    "cpr": cpr,
    "cpr11": cpr11,
    "ecpr": ecpr,
    "phone": phone,
    "iban": iban,
    "card": card,
    "plate": plate,
    "reg": lambda dice, form: str(dice.randint(1000, 9999)),
    "acct": lambda dice, form: "00" + digits(dice, 8),
    "acct_short": lambda dice, form: "4" + digits(dice, 6),
    "pas": lambda dice, form: "20" + digits(dice, 7),
    "pas_spaced": lambda dice, form: "20" + " ".join((digits(dice, 1), digits(dice, 3), digits(dice, 3))),
    "pas_letters": lambda dice, form: "P" + digits(dice, 8),
    "licence": licence,
    "licence_spaced": lambda dice, form: "13 " + " ".join(digits(dice, 2) for _ in range(3)),
    "dob": lambda dice, form: birth(dice) if form == "six" else (lambda d: d[:4] + "19" + d[4:])(birth(dice)),
    "p_number": lambda dice, form: "10" + f"{dice.randint(1, 12):02}" + digits(dice, 6),
    "ten_like": lambda dice, form: birth(dice) + digits(dice, 4),
}
