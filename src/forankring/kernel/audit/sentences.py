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
    # The red thread
    "initiative_started": {"da": "oprettede et AI-tiltag", "en": "started an AI initiative"},
    "record_written": {"da": "skrev på den røde tråd", "en": "wrote on the red thread"},
    "initiative_moved": {"da": "flyttede et AI-tiltag", "en": "moved an AI initiative"},
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
