"""A version as a file: out and in again it is the same, and what is wrong in one is said with its line."""

import contextlib
import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forankring.domain.law.book import document_of
from forankring.features.screening.law.loading import RULES, SHIPPED, shipped_document
from forankring.features.screening.rulebook.yaml_files import MOST_BYTES, BadFile, read, read_expression, written

FOLDER = RULES / SHIPPED[0] / SHIPPED[1]
texts = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30).filter(str.strip)


def wrong(given_: bytes) -> list[tuple[int, str]]:
    with pytest.raises(BadFile) as bad:
        read(given_, shipped_document())
    return [(one.line, one.path) for one in bad.value.wrong]


def test_out_and_in_again_is_the_same() -> None:
    shipped = shipped_document()
    assert read(written(shipped), shipped).text == shipped.text


@settings(max_examples=10)
@given(ref=texts, words=texts, day=st.dates())
def test_whatever_a_jurist_writes_comes_back_from_the_file(ref: str, words: str, day: Any) -> None:
    shipped = shipped_document()
    items = copy.deepcopy(shipped.items)
    items["pligter"]["AIA-4"] |= {"ref": ref, "tekst": words, "en": words}
    items["datoer"]["art_50"]["dag"] = day.isoformat()
    items["proever"]["P01"]["navn"] = words
    changed = document_of(items)
    try:
        changed.pack()
    except Exception:  # the loader judges texts elsewhere; here only what it takes is written
        return
    assert read(written(changed), shipped).text == changed.text


def test_the_shipped_files_themselves_can_be_taken_in() -> None:
    shipped = shipped_document()
    rules, english, cases = ((FOLDER / name).read_bytes() for name in ("rules.yml", "en.yml", "cases.yml"))
    assert read(rules, shipped).text == shipped.text
    assert read(b"\n---\n".join((rules, english, cases)), shipped).text == shipped.text


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("f: er_ai", "f: vejret", "klassifikation.K01.naar.all[0]"),
        ("klasse: forbudt", "klasse: farlig", "klassifikation.K02.klasse"),
        ("navn: Not AI", "name: Not AI", "en.klasser.ikke_ai.navn"),
        ("- AIA-5-STOP\n", "AIA-5-STOP\n", None),
        ("forbudt_tjek_udfoert: ja", "forbudt_tjek_udfoert: måske", "grundsvar.forbudt_tjek_udfoert"),
        ("  id: dk-kommune-ai", "  id: vores", "regelsaet.id"),
        ("kap_1_2: 2025-02-02", "kap_1_2: snart", "datoer.kap_1_2"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(old: str, new: str, path: str | None) -> None:
    text = written(shipped_document()).decode()
    at = text.index(old)
    found = wrong(text.replace(old, new, 1).encode())
    line = text[:at].count("\n") + 1
    if path:
        assert path in {place for _, place in found}
    assert any(line - 4 <= said <= line + 1 for said, _ in found), (line, found)


@pytest.mark.parametrize(
    "given_",
    [
        b"a: &a [*a]",
        b"a: 1\na: 2",
        b"\xff\xfe",
        b"- 1",
        b"",
        b"a: !!python/object/apply:os.system [ls]",
        b"[" * 5000,
        b"x: " + b"a" * MOST_BYTES,
        b"a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
        b"d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]",
    ],
)
def test_no_file_does_harm(given_: bytes) -> None:
    assert wrong(given_)


def test_a_file_that_names_a_person_by_number_is_not_taken_in() -> None:
    number = "-".join(("010190", "1234"))
    text = written(shipped_document()).decode().replace("ref: art. 4(1)", f"ref: sagen om {number}", 1)
    ((line, path),) = wrong(text.encode())
    assert path == "pligter.AIA-4.ref"
    assert text.splitlines()[line - 1].endswith(number)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.integers(), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=30)
@given(data=st.data(), value=anything)
def test_whatever_stands_in_a_file_is_taken_in_or_refused_with_a_reason(data: Any, value: Any) -> None:
    """One place in the three parts gets something else: never an error nobody foresaw."""
    import yaml

    shipped = shipped_document()
    parts = copy.deepcopy([dict(shipped.rules), dict(shipped.english), dict(shipped.cases)])
    place: Any = parts[data.draw(st.integers(0, 2))]
    for _ in range(data.draw(st.integers(0, 5))):
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(place[key], dict | list) or not place[key]:
            break
        place = place[key]
    keys = list(place) if isinstance(place, dict) else list(range(len(place)))
    place[data.draw(st.sampled_from(keys))] = value
    text = "---\n".join(yaml.safe_dump(part, sort_keys=False, allow_unicode=True) for part in parts)
    with contextlib.suppress(BadFile):
        read(text.encode(), shipped)


@pytest.mark.parametrize("text", ["{all: [", "a: 1\n---\nb: 2", "&a [*a]", "x" * 5000, "{f: er_ai, f: er_ai}"])
def test_a_condition_that_cannot_be_read_is_told(text: str) -> None:
    with pytest.raises(BadFile):
        read_expression(text)
