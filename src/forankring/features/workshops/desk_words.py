"""What the desk's scripts say: every sentence they put together, with named places to fill."""

from django.utils.translation import gettext as _


def desk_words() -> dict[str, str]:
    """Key → sentence in the reader's language. Keys that end in `_one` are for exactly one."""
    return _next_acts() | _room() | _programme() | _done() | _cards()


def _next_acts() -> dict[str, str]:
    return {
        "begin": _("Begynd: {title}"),
        "begin_note": _("Skærmen går fra koden til det første punkt. Telefonerne følger med."),
        "go": _("Næste: {title}"),
        "go_note": _("Skærmen og telefonerne går videre."),
        "show": _("Vis svarene på skærmen"),
        "show_note": _("Telefonerne får 8 sekunder til at sende det sidste. Svarene bliver vist uden navne."),
        "show_now": _("Vis svarene nu"),
        "show_now_note": _("Ellers bliver de vist af sig selv om {seconds} sekunder."),
        "round_alone": _("Gå til runden alene"),
        "round_alone_note": _("Hver svarer for sig selv. Det, I har set, bliver stående."),
        "round_table": _("Gå til bordrunden"),
        "round_table_note": _("Hvert bord svarer sammen på de samme spørgsmål. Svarene fra før bliver."),
        "round_plenary": _("Gå til plenum"),
        "round_plenary_note": _("I samler op sammen. Svarene fra før bliver."),
        "vote": _("Lad alle give prikker"),
        "vote_note": _("Alle får {dots} prikker på telefonen til det, der betyder mest."),
        "show_dots": _("Vis prikkerne"),
        "show_dots_note": _(
            "Telefonerne får 8 sekunder til at gemme de sidste prikker. De bliver vist, når mindst 5 har givet dem."
        ),
        "show_dots_now": _("Vis prikkerne nu"),
        "show_dots_now_note": _("Ellers bliver de vist af sig selv om {seconds} sekunder."),
        "close": _("Luk forløbet"),
        "close_note": _("Vi spørger en gang til, før det sker."),
        "over": _("Se, hvad I nåede frem til"),
        "over_note": _("Forløbet er lukket. Det, I har vist, er klar til at blive samlet."),
        "look": _("Se væggen"),
        "look_note": _("Der er ingen nye kort at læse. Væggen åbner i et nyt vindue."),
        "read": _("Læs nye kort: {count}"),
        "read_note": _("Kortene bliver vist på væggen, når du lader dem komme med."),
        "rested": _("Til forløbets side"),
        "rested_note": _("Den sidste dag er gået. På forløbets side kan I samle idéerne eller åbne væggen igen."),
        "lead": _("Overtag styringen"),
        "lead_note": _("En anden facilitator styrer forløbet lige nu. Styringen kan tages tilbage på samme måde."),
    }


def _room() -> dict[str, str]:
    return {
        "received": _("{count} svar modtaget"),
        "received_one": _("1 svar modtaget"),
        "received_none": _("Ingen svar endnu"),
        "pending": _("{count} venter på at blive læst"),
        "pending_one": _("1 venter på at blive læst"),
        "ready": _("{count} er færdige"),
        "ready_one": _("1 er færdig"),
        "phones": _("{count} telefoner er med"),
        "phones_one": _("1 telefon er med"),
        "phones_none": _("Ingen telefoner er med endnu"),
        "resting": _("Idévæggen er lukket og tager ikke imod flere idéer"),
        "screen_shut": _("Skærmen er ikke åben endnu"),
        "away": _("Siden har mistet forbindelsen. Vi prøver igen. Telefonerne holder på svarene imens."),
        "waits": _("Vi venter på nettet. Det, du trykkede på, bliver sendt, når det er tilbage."),
        "failed": _("Det gik ikke igennem. Der er ikke ændret noget. Prøv igen."),
        "page": _("Side {page} af {pages} på skærmen"),
        "batch": _("Med fra kl. {time}"),
        "batch_count": _("{count} svar"),
        "batch_count_one": _("1 svar"),
        "start_clock": _("Start uret: {minutes} min."),
    }


def _programme() -> dict[str, str]:
    return {
        "clock": _("kl. {time}"),
        "minutes": _("{count} min."),
        "on_time": _("I holder tiden"),
        "behind": _("{count} minutter bagud"),
        "behind_one": _("1 minut bagud"),
        "ahead": _("{count} minutter foran"),
        "ahead_one": _("1 minut foran"),
        "behind_far": _("Mere end en time bagud"),
        "ahead_far": _("Mere end en time foran"),
        "ends": _("I slutter kl. {time}, hvis I holder tiden herfra."),
        "starts": _("I begynder kl. {time}."),
        "lasts": _("Programmet varer {minutes} minutter."),
        "here": _("her er vi"),
        "past": _("klaret"),
        "alone": _("Alene"),
        "table": _("Ved bordet"),
        "plenary": _("I plenum"),
        "all_questions": _("Alle spørgsmål"),
        "door": _("Velkomst med koden"),
    }


def _done() -> dict[str, str]:
    """What was just done, beside the button that takes it back."""
    return {
        "did_goto": _("I er gået til »{title}«."),
        "did_reveal": _("Svarene bliver vist om lidt."),
        "did_reveal_dots": _("Prikkerne bliver vist om lidt."),
        "did_show": _("Svarene er vist."),
        "did_vote": _("Alle kan give prikker nu."),
        "did_reopen": _("Runden er åben igen. Det nye bliver vist, når du viser svarene igen."),
        "did_hide": _("Kortet er lagt væk."),
        "did_hide_many": _("{count} kort er lagt væk."),
        "did_let": _("Kortet er med."),
        "did_pin": _("Kortet er fremhævet."),
        "did_unpin": _("Kortet er ikke fremhævet længere."),
        "did_group": _("{count} kort er samlet."),
        "did_group_one": _("Kortet er lagt i gruppen."),
        "did_out": _("Kortene står alene igen."),
        "did_same": _("Kortene er lagt sammen. Alle ordlyde er gemt."),
        "did_split": _("Kortene er skilt ad igen."),
        "did_name": _("Overskriften er gemt."),
        "did_agree": _("Gemt"),
        "did_undo": _("Det seneste er fortrudt."),
        "did_purge": _("Svarene er lagt væk. De kan tages frem igen et for et."),
        "did_lead": _("Du styrer forløbet nu."),
        "did_copy": _("Linket er kopieret."),
        "did_tables": _("Bordene er gemt."),
    }


def _cards() -> dict[str, str]:
    return {
        "cards": _("{count} kort"),
        "cards_one": _("1 kort"),
        "alone_group": _("Uden gruppe"),
        "no_heading": _("Gruppe uden overskrift"),
        "chosen_cards": _("{count} kort er valgt"),
        "chosen_cards_one": _("1 kort er valgt"),
        "said": _("sagt {count} gange"),
        "pinned": _("fremhævet"),
        "waiting": _("venter på dig"),
        "dots": _("{count} prikker"),
        "dots_one": _("1 prik"),
        "on_paper": _("på papir"),
        "points": _("{count} af højst {most} er valgt"),
        "for": _("For"),
        "against": _("Imod"),
        "own": _("Egne forslag"),
        "put_away": _("Lagt væk ({count})"),
        "third_way": _("En tredje vej"),
        "agreed": _("Det er vi enige om"),
        "no_mark": _("Intet fælles mærke"),
        "place": _("{place} af {places}"),
        "pole": _("{place} af {places}: {pole}"),
        "propose_same": _("De siger det samme"),
        "propose_group": _("De ligner hinanden"),
        "propose_join": _("De ligner det, der står under »{title}«"),
        "propose_none": _("Vi fandt ikke flere, der ligner hinanden."),
        "chosen_option": _("Valgt"),
        "done_option": _("Gjort"),
    }
