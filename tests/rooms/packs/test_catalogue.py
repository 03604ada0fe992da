"""Which packs count: the newest whole version, one owner for each tool, and never a stop because one is broken."""

from forankring.kernel.packs.catalogue import Origin, build, fingerprint
from forankring.kernel.packs.changes import Changes
from forankring.kernel.packs.forks import Forked

from .bench import installed, pack

TITLE = ("locale/da.yml", "title: Det første", "title: Nyere")
FORK_OF = ("pack.yml", "id: small", "id: small\nfork_of: fjordby/small")


def look(root, forks=None):
    return build([(root, Origin.DATA)], forks or {})


def at(version: str, *swaps, **more):
    return pack(("pack.yml", "version: 1.0.0", f"version: {version}"), *swaps, **more)


def test_the_newest_version_counts(tmp_path):
    installed(tmp_path, at("1.9.0"), version="1.9.0")
    installed(tmp_path, at("1.10.0", TITLE), version="1.10.0")

    catalogue = look(tmp_path)

    assert catalogue.tools["first"].title["da"] == "Nyere"
    assert [(one.version, one.is_current) for one in catalogue.installed] == [("1.10.0", True), ("1.9.0", False)]


def test_a_broken_version_leaves_the_older_one_in_use(tmp_path):
    installed(tmp_path, at("1.0.0"))
    installed(tmp_path, at("2.0.0", without="LICENCE"), version="2.0.0")

    catalogue = look(tmp_path)

    assert catalogue.tools["first"].version == "1.0.0"
    assert [str(p) for p in catalogue.problems] == ["fjordby/small/2.0.0/pack.yml:5: the file LICENCE is missing"]


def test_a_pack_lies_where_it_says_it_does(tmp_path):
    installed(tmp_path, pack(), version="3.0.0")

    assert "calls itself fjordby/small/1.0.0" in str(look(tmp_path).problems[0])


def test_a_half_installed_pack_is_not_looked_at(tmp_path):
    installed(tmp_path / ".half-x", pack(without="LICENCE"))

    assert look(tmp_path).installed == ()


def test_a_tool_belongs_to_the_pack_that_had_it_first(tmp_path):
    installed(tmp_path, pack())
    installed(tmp_path, pack(("pack.yml", "publisher: fjordby", "publisher: zealand"), TITLE), "zealand")

    catalogue = look(tmp_path)

    assert catalogue.tools["first"].pack == "fjordby/small"
    assert next(one.what for one in catalogue.problems if one.file.startswith("zealand")) == (
        "a tool called `first` is already in fjordby/small; this one is not used"
    )


def test_a_fork_from_another_house_takes_over(tmp_path):
    installed(tmp_path, pack())
    swaps = (("pack.yml", "publisher: fjordby", "publisher: aaland"), FORK_OF, TITLE)
    installed(
        tmp_path,
        pack(*swaps, ("pack.yml", "sessions: [morning]\n", ""), without="sessions/morning.yml") | words(),
        "aaland",
    )

    catalogue = look(tmp_path)

    assert (catalogue.tools["first"].pack, catalogue.tools["first"].title["da"]) == ("aaland/small", "Nyere")
    assert catalogue.problems == ()


def words():
    """The locale without the session the fork does not have."""
    files = pack(TITLE)
    return {name: files[name].split(b"sessions:")[0] for name in ("locale/da.yml", "locale/en.yml")}


def test_a_programme_whose_tool_is_missing_is_left_out_and_told(tmp_path):
    installed(tmp_path, pack(("sessions/morning.yml", "tool: first", "tool: nowhere")))

    catalogue = look(tmp_path)

    assert catalogue.sessions == {}
    assert "there is no tool called `nowhere`" in str(catalogue.problems[0])


def test_a_programme_follows_a_tool_whose_field_was_dropped(tmp_path):
    installed(tmp_path, pack())
    base = look(tmp_path).bases["first"]

    catalogue = look(tmp_path, {"first": Forked(base, Changes(dropped=("ambition",)), 2)})

    assert catalogue.sessions["morning"].items[1].fields == ()
    assert (catalogue.tools["first"].version, catalogue.bases["first"].version) == ("1.0.0+local.2", "1.0.0")
    assert catalogue.tools["first"].checksum != base.checksum
    assert list(catalogue.tools) == ["first", "second"]


def test_a_fork_outlives_its_pack(tmp_path):
    installed(tmp_path, pack())
    fork = Forked(look(tmp_path).bases["first"], Changes(texts={"title": {"da": "Vores"}}), 1)

    catalogue = look(tmp_path / "empty", {"first": fork})

    assert catalogue.tools["first"].title["da"] == "Vores"
    assert not fork.has_news(catalogue.bases.get("first"))


def test_a_changed_file_is_noticed(tmp_path):
    folder = installed(tmp_path, pack())
    before = fingerprint([tmp_path])
    (folder / "LICENCE").write_text("Noget andet.")

    assert fingerprint([tmp_path]) != before
