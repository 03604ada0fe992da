"""A rule pack is read strictly: what is wrong is said with its place, and a broken pack is never used."""

import copy

import pytest

from forankring.domain.law import BadFacts, BadPack, condition_to_plain, read_facts, read_pack


def broken(data, change):
    rules, english = copy.deepcopy(data)
    change(rules, english)
    with pytest.raises(BadPack) as fault:
        read_pack(rules, english)
    return {problem.path for problem in fault.value.problems}


def duty(rules, ident="AIA-27"):
    return next(one for one in rules["pligter"] if one["id"] == ident)


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"hvis": "noget"})),
        ("pligter.AIA-27.naar.all[0]", lambda r, e: duty(r).update(naar={"all": [{"f": "vejret", "er": "ja"}]})),
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"f": "er_ai", "er": "måske"})),
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"k": ["farlig"]})),
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"f": ["er_ai"], "er": "ja"})),
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"l": "forbudt", "ikke_tom": "ja"})),
        ("regelsaet.retsgrundlag.AIA.link", lambda r, e: r["regelsaet"]["retsgrundlag"][0].update(link="lov.dk")),
        ("pligter.AIA-27.naar", lambda r, e: duty(r).update(naar={"brug": ["kaffe"]})),
        ("pligter.AIA-27", lambda r, e: r["pligter"].append(copy.deepcopy(duty(r)))),
        ("pligter.AIA-27.ref", lambda r, e: duty(r).pop("ref")),
        ("pligter.AIA-27.dato", lambda r, e: duty(r).update(dato="engang")),
        ("pligter.AIA-27.port", lambda r, e: duty(r).update(port="bagdør")),
        ("pligter.AIA-27.nyt", lambda r, e: duty(r).update(nyt=1)),
        ("pligter.AIA-27.tekst", lambda r, e: duty(r).update(tekst="ord " * 26)),
        ("en.pligter.AIA-27.tekst", lambda r, e: e["pligter"].pop("AIA-27")),
        ("en.brugstyper.sagsfordeling.tekst", lambda r, e: e["brugstyper"].pop("sagsfordeling")),
        ("en.fakta.forbudt.valg.csam", lambda r, e: e["fakta"]["forbudt"]["valg"].pop("csam")),
        ("klassifikation", lambda r, e: r["klassifikation"].pop()),
        ("rolle", lambda r, e: r["rolle"].pop()),
        ("klassifikation.K01.naar", lambda r, e: r["klassifikation"][0].update(naar={"k": ["minimal"]})),
        ("klassifikation.K01.klasse", lambda r, e: r["klassifikation"][0].update(klasse="farlig")),
        ("porte.i_drift.skal_besvares", lambda r, e: r["porte"]["i_drift"].update(skal_besvares=["vejret"])),
        ("datoer.bilag_iii", lambda r, e: r["datoer"].update(bilag_iii="snart")),
        ("pligter", lambda r, e: r.pop("pligter")),
        ("-.mere", lambda r, e: r.update(mere={})),
    ],
)
def test_a_wrong_pack_is_refused_with_the_place(data, path, change):
    assert path in broken(data, change)


@pytest.mark.parametrize("plain", [None, [], "x", {}, {"regelsaet": []}, {1: 2}])
def test_what_is_no_pack_at_all_is_refused(plain):
    with pytest.raises(BadPack):
        read_pack(plain, {})


def test_conditions_are_written_back_as_they_were_read(data, pack):
    written = [condition_to_plain(one.when) for one in pack.duties]
    assert written == [one["naar"] for one in data[0]["pligter"]]


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"vejret": "ja"}, "vejret"),
        ({"er_ai": True}, "er_ai"),
        ({"er_ai": "yes"}, "er_ai"),
        ({"er_ai": ["ja"]}, "er_ai"),
        ({"brugstyper": "sagsfordeling"}, "brugstyper"),
        ({"brugstyper": ["kaffe"]}, "brugstyper"),
        ({"brugstyper": [["x"]]}, "brugstyper"),
        ({3: "ja"}, "3"),
        ("er_ai", "-"),
    ],
)
def test_answers_the_pack_does_not_know_are_refused_by_name(pack, facts, name):
    with pytest.raises(BadFacts) as fault:
        read_facts(pack, facts)
    assert [problem.path for problem in fault.value.problems] == [name]
    assert all(problem.da and problem.en for problem in fault.value.problems)


def test_what_is_empty_or_unknown_is_left_open(pack):
    assert read_facts(pack, {"er_ai": None, "profilering": "ved_ikke", "brugstyper": "ved_ikke"}) == {}
