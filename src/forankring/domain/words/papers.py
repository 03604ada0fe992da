"""Sentences that stand on papers and charts: captions, quiet words, the guide's headings."""

PAPERS: dict[str, dict[str, str]] = {
    # Charts
    "chart_data": {"da": "Tallene som tabel", "en": "The numbers as a table"},
    "chart_answers": {"da": "Svar", "en": "Answers"},
    "chart_where": {"da": "Hvor", "en": "Where"},
    "chart_marks": {"da": "Mærker", "en": "Marks"},
    # Cards and ticks
    "dot_one": {"da": "1 prik", "en": "1 dot"},
    "pinned": {"da": "fremhævet", "en": "highlighted"},
    "other_wordings": {"da": "Også sagt med disse ord", "en": "Also said in these words"},
    "is_ticked": {"da": "sat kryds", "en": "ticked"},
    "not_ticked": {"da": "ikke sat kryds", "en": "not ticked"},
    # Codes
    "scan_to": {"da": "Scan koden med telefonens kamera", "en": "Scan the code with the phone's camera"},
    # Around the page
    "page_of": {"da": "side {page} af {pages}", "en": "page {page} of {pages}"},
    "sheet_no": {"da": "Ark", "en": "Sheet"},
    "code": {"da": "Kode", "en": "Code"},
    "table": {"da": "Bord", "en": "Table"},
    "date": {"da": "Dato", "en": "Date"},
    "source": {"da": "Kilde", "en": "Source"},
    # The guide on the back of a sheet
    "tool_number": {"da": "Værktøj {number}", "en": "Tool {number}"},
    "guide": {"da": "Sådan bruger I skemaet", "en": "How to use the sheet"},
    "purposes": {"da": "Det får I ud af det", "en": "What you get out of it"},
    "level": {"da": "Niveau", "en": "Level"},
    "audience": {"da": "Målgruppe", "en": "For whom"},
    "occasion": {"da": "Anledning", "en": "Occasion"},
    "time": {"da": "Tid", "en": "Time"},
    "steps": {"da": "Sådan gør I", "en": "How to do it"},
    "tips": {"da": "Gode råd", "en": "Good advice"},
    "variations": {"da": "I kan også", "en": "You can also"},
    "source_line": {
        "da": "Idéen: {name}, {url}. Teksten: {licence}.",
        "en": "The idea: {name}, {url}. The words: {licence}.",
    },
    "prepared": {"da": "Udfyldes inden mødet.", "en": "To be filled in before the meeting."},
    # Columns of a spreadsheet
    "field": {"da": "Felt", "en": "Field"},
    "what": {"da": "Hvad", "en": "What"},
    "group": {"da": "Overskrift", "en": "Heading"},
    "column": {"da": "Sted", "en": "Place"},
    "text": {"da": "Tekst", "en": "Text"},
    "count": {"da": "Antal", "en": "Count"},
    "said_as": {"da": "Også sagt sådan", "en": "Also said as"},
    "card": {"da": "Kort", "en": "Card"},
    "mark": {"da": "Mærke", "en": "Mark"},
    "tick": {"da": "Kryds", "en": "Tick"},
    "nothing": {"da": "Tomt", "en": "Empty"},
    # The report of a session
    "draft": {"da": "Udkast", "en": "Draft"},
    "edition": {"da": "Udgave {number}", "en": "Edition {number}"},
    "report": {"da": "Opsamling", "en": "Summary"},
    "place": {"da": "Sted", "en": "Place"},
    "took_part": {"da": "Deltagere", "en": "People who took part"},
    "programme": {"da": "Program", "en": "Programme"},
    "clock": {"da": "Tid", "en": "Time"},
    "programme_item": {"da": "Punkt", "en": "Item"},
    "open_questions": {"da": "Det mangler vi svar på", "en": "What we still need answers to"},
    "next_steps": {"da": "Det gør vi nu", "en": "What we do now"},
    "step": {"da": "Hvad", "en": "What"},
    "who": {"da": "Hvem (rolle)", "en": "Who (role)"},
    "when": {"da": "Hvornår", "en": "When"},
    "nobody_named": {
        "da": "Alle skrev uden navn. Fordelinger vises kun, når mindst 5 har svaret.",
        "en": "Everybody wrote without a name. Distributions are shown only when at least 5 have answered.",
    },
    # Posters and invitations
    "come_in": {"da": "Vær med på din telefon", "en": "Join on your phone"},
    "come_in_scan": {"da": "Scan koden med telefonens kamera.", "en": "Scan the code with the phone's camera."},
    "come_in_type": {
        "da": "Eller skriv {address} i telefonens browser.",
        "en": "Or type {address} in the phone's browser.",
    },
    "come_in_nameless": {
        "da": "Du skriver uden navn. Du skal ikke hente en app eller oprette dig.",
        "en": "You write without a name. There is no app to fetch and no account to make.",
    },
    "come_in_paper": {
        "da": "Vil du hellere skrive i hånden, så tag et ark.",
        "en": "If you would rather write by hand, take a sheet.",
    },
    "invitation": {"da": "Invitation", "en": "Invitation"},
    "why_we_meet": {"da": "Derfor mødes vi", "en": "Why we meet"},
    "good_to_know": {"da": "Godt at vide", "en": "Good to know"},
    "bring_phone": {
        "da": "Tag gerne din telefon med. Har du ingen, skriver du på papir.",
        "en": "Bring your phone if you have one. If not, you write on paper.",
    },
    "no_preparation": {"da": "Du skal ikke forberede dig.", "en": "You need not prepare."},
}
