"""The sentences themselves. One idea, one sentence: what happened, what is safe, what to do next."""

SENTENCES: dict[str, dict[str, str]] = {
    # What people write
    "empty": {
        "da": "Der står ikke noget endnu. Skriv et par ord, og tryk så igen.",
        "en": "There is nothing here yet. Write a few words, then press again.",
    },
    "too_long": {
        "da": "Teksten er {over} tegn for lang. Den er stadig her. Gør den kortere, eller del den i to.",
        "en": "The text is {over} characters too long. It is still here. Shorten it, or split it in two.",
    },
    "too_many_picks": {
        "da": "I kan vælge højst {most}. Fjern et valg, før du vælger et nyt.",
        "en": "You can choose at most {most}. Remove one choice before you add another.",
    },
    "too_many_points": {
        "da": "Der er plads til højst {most}. Vælg dem, der betyder mest. Resten bliver stående nedenunder.",
        "en": "There is room for at most {most}. Choose those that matter most. The rest stay below.",
    },
    "not_a_choice": {
        "da": "Det svar findes ikke her. Vælg et af dem, du kan se på siden.",
        "en": "That answer does not exist here. Choose one of those on the page.",
    },
    "unknown_field": {
        "da": "Spørgsmålet findes ikke i det her forløb. Hent siden igen. Din tekst er stadig på telefonen.",
        "en": "That question is not part of this session. Reload the page. Your text is still on the phone.",
    },
    "not_readable": {
        "da": "Vi kunne ikke læse det, der kom fra telefonen. Hent siden igen, og prøv en gang til.",
        "en": "We could not read what came from the phone. Reload the page and try once more.",
    },
    # Words on charts and sheets
    "fewer_than_five": {"da": "færre end 5 svar", "en": "fewer than 5 answers"},
    "fewer_than_five_do": {
        "da": "Der er færre end 5 svar. Snak sammen, og sæt ét fælles mærke.",
        "en": "There are fewer than 5 answers. Talk together and set one shared mark.",
    },
    "fewer_than_five_choose": {
        "da": "Der er færre end 5 svar. Snak sammen, og vælg i fællesskab.",
        "en": "There are fewer than 5 answers. Talk together and choose as a group.",
    },
    "chart_summary": {
        "da": "{answers} svar mellem {low} og {high}. Flest ved {top}.",
        "en": "{answers} answers between {low} and {high}. Most at {top}.",
    },
    "chart_place": {"da": "plads {place} af {places}", "en": "place {place} of {places}"},
    "chart_blank": {
        "da": "Sæt jeres mærke på linjen mellem {low} og {high}.",
        "en": "Set your mark on the line between {low} and {high}.",
    },
    "shared_mark": {"da": "Fælles mærke", "en": "Shared mark"},
    "third_way": {"da": "En tredje vej", "en": "A third way"},
    "where_do_we_differ": {
        "da": "Hvor er vi uenige? Spørg ind.",
        "en": "Where do we differ? Ask why.",
    },
    "agreed": {"da": "Det er vi enige om", "en": "What we agree on"},
    "also_said": {"da": "Det blev også sagt", "en": "Also said"},
    "chosen": {"da": "Valgt", "en": "Chosen"},
    "done": {"da": "Gjort", "en": "Done"},
    "own_lines": {"da": "Jeres egne forslag", "en": "Your own suggestions"},
    "at_most": {"da": "højst {most}", "en": "at most {most}"},
    "between": {"da": "{least}–{most}", "en": "{least}–{most}"},
    "nothing_yet": {"da": "Her er ikke skrevet noget endnu.", "en": "Nothing has been written here yet."},
    "on_paper": {"da": "på papir", "en": "on paper"},
    "from_table": {"da": "bord {table}", "en": "table {table}"},
    "without_heading": {"da": "Uden overskrift", "en": "Without a heading"},
    "from_several": {"da": "sagt {count} gange", "en": "said {count} times"},
    "dots": {"da": "{count} prikker", "en": "{count} dots"},
    "yes": {"da": "ja", "en": "yes"},
    "no": {"da": "nej", "en": "no"},
    "for": {"da": "For", "en": "For"},
    "against": {"da": "Imod", "en": "Against"},
    "round_alone": {"da": "Alene", "en": "Alone"},
    "round_table": {"da": "Ved bordet", "en": "At the table"},
    "round_plenary": {"da": "I plenum", "en": "In plenary"},
    "ticked_by": {"da": "{count} har sat kryds", "en": "{count} ticked this"},
}
