"""What each act is called, in Danish and English: one registry for the whole house.

The sentence follows the name of whoever did it: "Mette Hansen: satte forløbet i gang."
"""

SENTENCES: dict[str, dict[str, str]] = {
    # People
    "invitation_made": {"da": "inviterede en kollega", "en": "invited a colleague"},
    "first_invitation_made": {
        "da": "lavede linket til den første administrator",
        "en": "made the link for the first administrator",
    },
    "invitation_accepted": {"da": "tog imod en invitation", "en": "accepted an invitation"},
    "sign_in_link_made": {"da": "lavede et link til at logge ind", "en": "made a link to sign in"},
    "sign_in_link_used": {"da": "loggede ind med et link", "en": "signed in with a link"},
    "role_given": {"da": "gav en rolle", "en": "gave a role"},
    "role_taken": {"da": "fjernede en rolle", "en": "took a role away"},
    "person_removed": {"da": "slettede en konto", "en": "erased an account"},
    "own_details_saved": {"da": "rettede sine egne oplysninger", "en": "changed their own details"},
    "settings_saved": {"da": "ændrede kommunens indstillinger", "en": "changed the municipality's settings"},
    "roles_set": {"da": "ændrede en kollegas roller", "en": "changed a colleague's roles"},
    # The organisation
    "unit_added": {"da": "tilføjede en enhed", "en": "added a unit"},
    "unit_saved": {"da": "rettede en enhed", "en": "changed a unit"},
    "unit_closed": {"da": "lukkede en enhed", "en": "closed a unit"},
    "unit_opened": {"da": "åbnede en enhed igen", "en": "opened a unit again"},
    "committee_added": {"da": "tilføjede et udvalg", "en": "added a committee"},
    "committee_saved": {"da": "rettede et udvalg", "en": "changed a committee"},
    "committee_closed": {"da": "lukkede et udvalg", "en": "closed a committee"},
    "committee_opened": {"da": "åbnede et udvalg igen", "en": "opened a committee again"},
    "seat_given": {"da": "gav en plads i et udvalg", "en": "gave a seat in a committee"},
    "seat_taken": {"da": "fjernede en plads i et udvalg", "en": "took a seat in a committee away"},
    "organisation_imported": {
        "da": "hentede organisationen fra en fil",
        "en": "took in the organisation from a file",
    },
    # The red thread
    "initiative_started": {"da": "oprettede et AI-tiltag", "en": "started an AI initiative"},
    "initiative_changed": {"da": "rettede et AI-tiltag", "en": "changed an AI initiative"},
    "record_written": {"da": "skrev på den røde tråd", "en": "wrote on the red thread"},
    "initiative_moved": {"da": "flyttede et AI-tiltag", "en": "moved an AI initiative"},
    # Direction
    "compass_saved": {"da": "gemte en ny udgave af AI-kompasset", "en": "saved a new version of the AI compass"},
    "matrix_saved": {
        "da": "gemte en ny udgave af, hvem der beslutter hvad",
        "en": "saved a new version of who decides what",
    },
    "focus_saved": {"da": "gemte nye fokusområder", "en": "saved new focus areas"},
    "guidelines_saved": {"da": "gemte nye retningslinjer", "en": "saved new guidelines"},
    "tool_standing_saved": {
        "da": "skrev på listen over værktøjer, om et værktøj må bruges",
        "en": "wrote on the list of tools whether a tool may be used",
    },
    "tool_standing_removed": {"da": "tog et værktøj af listen", "en": "took a tool off the list"},
    # The AI map
    "use_registered": {"da": "satte en anvendelse på AI-landkortet", "en": "put a use on the AI map"},
    "use_saved": {"da": "rettede en anvendelse på AI-landkortet", "en": "changed a use on the AI map"},
    "system_saved": {"da": "rettede et system på AI-landkortet", "en": "changed a system on the AI map"},
    "use_published": {"da": "offentliggjorde en anvendelse", "en": "published a use"},
    "use_withdrawn": {"da": "tog en anvendelse af den offentlige side", "en": "took a use off the public page"},
    "use_review_due": {"da": "sendte en anvendelse til ny gennemgang", "en": "sent a use to a new review"},
    "report_handled": {"da": "klarede en besked fra en borger", "en": "dealt with a message from a citizen"},
    "gate_opened": {"da": "åbnede en port", "en": "opened a gate"},
    "gate_shut": {"da": "lukkede en port igen", "en": "shut a gate again"},
    "duty_done": {"da": "noterede, at en pligt er opfyldt", "en": "noted that a duty is done"},
    "exception_accepted": {"da": "gav en undtagelse ved en port", "en": "accepted an exception at a gate"},
    "table_taken_in": {"da": "hentede en liste ind på AI-landkortet", "en": "took a list into the AI map"},
    "kitos_fetched": {"da": "hentede systemer fra Kitos", "en": "fetched systems from Kitos"},
    # Decisions and MED
    "med_planned": {"da": "planlagde, hvordan MED er med", "en": "planned how MED takes part"},
    "med_recorded": {"da": "noterede, hvordan MED har været med", "en": "noted how MED took part"},
    "paper_written": {"da": "skrev på et oplæg", "en": "wrote on a paper"},
    "paper_layout_saved": {"da": "ændrede opsætningen af oplæg", "en": "changed how papers are set"},
    "decision_taken": {"da": "tog en beslutning", "en": "took a decision"},
    "condition_met": {"da": "noterede, at et vilkår er opfyldt", "en": "noted that a condition is met"},
    # Screening
    "screening_begun": {"da": "begyndte en screening", "en": "began a screening"},
    "screening_answered": {"da": "svarede i en screening", "en": "answered in a screening"},
    "screening_overridden": {
        "da": "ændrede en vurdering i en screening",
        "en": "changed a verdict in a screening",
    },
    "screening_finished": {"da": "gjorde en screening færdig", "en": "finished a screening"},
    "screening_task_given": {"da": "rettede en opgave fra en screening", "en": "changed a task from a screening"},
    "screening_task_done": {"da": "gjorde en opgave fra en screening", "en": "did a task from a screening"},
    "screening_task_reopened": {
        "da": "åbnede en opgave fra en screening igen",
        "en": "opened a task from a screening again",
    },
    # Ideas
    "idea_written": {"da": "skrev en idé", "en": "wrote an idea"},
    "idea_sorted": {"da": "sagde, hvor en idé hører til", "en": "said where an idea belongs"},
    "ideas_taken_in": {"da": "tog idéer fra et skema med videre", "en": "took ideas in from a sheet"},
    "ideas_moved": {"da": "samlede idéer eller skilte dem ad", "en": "gathered ideas or took them apart"},
    "idea_group_saved": {"da": "rettede overskriften på en gruppe", "en": "changed the heading of a group of ideas"},
    "idea_weighed": {"da": "gemte gruppens vurdering af en idé", "en": "saved the group's view of an idea"},
    "idea_chosen": {"da": "valgte en idé", "en": "chose an idea"},
    "idea_put_aside": {"da": "skrev, hvorfor en idé ikke er nu", "en": "wrote why an idea is not now"},
    "idea_taken_up": {"da": "tog en idé op igen", "en": "took an idea up again"},
    "category_saved": {"da": "gemte en kategori for idéer", "en": "saved a category of ideas"},
    "category_removed": {"da": "slettede en kategori for idéer", "en": "removed a category of ideas"},
    "synonym_saved": {"da": "gemte ord, der betyder det samme", "en": "saved words that mean the same"},
    "synonym_removed": {"da": "slettede ord, der betyder det samme", "en": "removed words that mean the same"},
    # Retention
    "retention_shortened": {"da": "ændrede en slettefrist", "en": "changed how long something is kept"},
    "erased_by_rule": {"da": "slettede det, hvis frist var nået", "en": "erased what was due"},
    # Tools
    "tool_changed": {"da": "rettede et værktøj", "en": "changed a tool"},
    "tool_news_taken": {"da": "tog en ny udgave af et værktøj i brug", "en": "took a new version of a tool into use"},
    "tool_restored": {
        "da": "gik tilbage til et værktøj, som det var",
        "en": "went back to a tool as it was",
    },
    # Sessions: planning
    "session_planned": {"da": "oprettede et forløb", "en": "planned a session"},
    "session_saved": {"da": "rettede et forløb", "en": "changed a session"},
    "session_copied": {"da": "kopierede et forløb", "en": "copied a session"},
    "session_taken_in": {"da": "hentede et forløb fra en fil", "en": "took in a session from a file"},
    "session_sent_out": {"da": "gemte et forløb som fil", "en": "saved a session as a file"},
    "session_removed": {"da": "slettede et forløb", "en": "erased a session"},
    "sheet_harvested": {"da": "samlede svarene på et skema", "en": "gathered the answers on a sheet"},
    "sheet_arranged": {"da": "ordnede et skema", "en": "arranged a sheet"},
    "sheet_undone": {"da": "fortrød en ændring på et skema", "en": "undid a change on a sheet"},
    "sheet_sealed": {"da": "låste et skema", "en": "sealed a sheet"},
    "session_started": {"da": "satte et forløb i gang", "en": "started a session"},
    "session_closed": {"da": "afsluttede et forløb", "en": "closed a session"},
    "co_facilitator_added": {"da": "føjede en facilitator til et forløb", "en": "added a facilitator to a session"},
    "co_facilitator_removed": {"da": "fjernede en facilitator fra et forløb", "en": "took a facilitator off a session"},
}
