"""Sentences of the live room: what a phone, a projector and a desk say."""

LIVE: dict[str, dict[str, str]] = {
    # At the door
    "wrong_code": {
        "da": "Koden passer ikke til et forløb, der er i gang. Se efter på skærmen, og prøv igen.",
        "en": "The code does not fit a session in progress. Check the screen and try again.",
    },
    "too_many_guesses": {
        "da": "Der er prøvet mange forkerte koder herfra. Vent et par minutter, og prøv så igen.",
        "en": "Many wrong codes have been tried from here. Wait a few minutes, then try again.",
    },
    "door_closed": {
        "da": "Døren er lukket for nye. Sig til den, der leder forløbet, så bliver den åbnet.",
        "en": "The door is closed for newcomers. Tell the person leading the session and it will be opened.",
    },
    "room_over": {
        "da": "Forløbet er slut. Tak, fordi du var med.",
        "en": "The session is over. Thank you for taking part.",
    },
    "room_full": {
        "da": "Der er ikke plads til flere telefoner i det her forløb. Del en telefon med din nabo.",
        "en": "There is no room for more phones in this session. Share a phone with your neighbour.",
    },
    "code_label": {"da": "Koden fra skærmen", "en": "Code from the screen"},
    "join_button": {"da": "Deltag", "en": "Join"},
    "join_title": {"da": "Deltag i et forløb", "en": "Join a session"},
    # While answering
    "stored": {"da": "Gemt", "en": "Saved"},
    "taken_back": {"da": "Fjernet", "en": "Removed"},
    "round_closed": {
        "da": "Runden er lukket. Din tekst er stadig på telefonen. Sig den højt, eller skriv den i næste runde.",
        "en": "The round is closed. Your text is still on the phone. Say it aloud, or write it in the next round.",
    },
    "vote_closed": {
        "da": "Der er lukket for prikker nu. Sig det højt, hvis dine ikke nåede med.",
        "en": "Dots are closed now. Say it aloud if yours did not make it.",
    },
    "round_closed_kept": {
        "da": "Runden er lukket. Det, du skrev, står her endnu. Sig det højt, eller send det, når næste runde er åben.",
        "en": "The round is closed. What you wrote is still here. Say it aloud, or send it when the next one is open.",
    },
    "distribution_stands": {
        "da": "Fordelingen har været vist og står fast. Sig det højt, eller svar i næste runde.",
        "en": "The distribution has been shown and stands. Say it aloud, or answer in the next round.",
    },
    "other_answer_stands": {
        "da": "Et nyere svar står der allerede. Hent siden igen for at se det.",
        "en": "A newer answer is already there. Reload the page to see it.",
    },
    "choose_table": {"da": "Vælg jeres bord først.", "en": "Choose your table first."},
    "seat_unknown": {
        "da": "Telefonen er ikke med i forløbet længere. Skriv koden igen. Din tekst er stadig her.",
        "en": "This phone is no longer in the session. Enter the code again. Your text is still here.",
    },
    "slow_down": {
        "da": "Det gik lidt hurtigt. Vent et øjeblik, og send så igen. Din tekst er stadig her.",
        "en": "That was a little fast. Wait a moment, then send again. Your text is still here.",
    },
    "seat_full": {
        "da": "Der er ikke plads til flere kort fra én telefon. Ret eller fjern et af dem, du har.",
        "en": "There is no room for more cards from one phone. Edit or remove one you have.",
    },
    "other_site": {
        "da": "Beskeden kom fra en anden side og er ikke taget ind.",
        "en": "The message came from another site and was not accepted.",
    },
    "read_only": {
        "da": "Vi kan ikke gemme lige nu. Alt, der stod “Gemt” ved, er gemt. Resten bliver på din telefon og sendes, "
        "når vi kan igen.",
        "en": "We cannot save right now. Everything marked “Saved” is saved. The rest stays on your phone and is "
        "sent when we can again.",
    },
    "read_only_kept": {
        "da": "Vi kan ikke gemme lige nu. Det, du skrev, står her endnu. Send det igen om et øjeblik.",
        "en": "We cannot save right now. What you wrote is still here. Send it again in a moment.",
    },
    "broken": {
        "da": "Noget gik galt hos os, og der er ikke gemt noget. Prøv igen om et øjeblik.",
        "en": "Something went wrong on our side, and nothing was saved. Try again in a moment.",
    },
    "too_big": {
        "da": "Det er for meget på én gang. Teksten er stadig på telefonen. Del den i mindre stykker.",
        "en": "That is too much at once. The text is still on the phone. Split it into smaller pieces.",
    },
    "too_slow": {
        "da": "Forbindelsen gik i stå, så der er ikke gemt noget. Prøv igen.",
        "en": "The connection stalled, so nothing was saved. Try again.",
    },
    "not_found": {"da": "Siden findes ikke.", "en": "There is no such page."},
    "too_many_dots": {
        "da": "Du har {budget} prikker. Tag nogle væk, før du giver flere.",
        "en": "You have {budget} dots. Take some away before you give more.",
    },
    # On the phone
    "welcome": {"da": "Du er med", "en": "You are in"},
    "welcome_text": {
        "da": "Vi begynder om lidt. Lad siden stå åben, så følger den med.",
        "en": "We begin shortly. Keep this page open and it will follow along.",
    },
    "break": {"da": "Pause", "en": "Break"},
    "break_text": {
        "da": "Siden går selv videre, når vi er i gang igen.",
        "en": "The page moves on by itself when we start again.",
    },
    "talk_text": {
        "da": "Lyt med. Der er ikke noget, du skal skrive nu.",
        "en": "Listen in. There is nothing to write now.",
    },
    "closing": {
        "da": "Runden lukker nu. Send det, du er i gang med.",
        "en": "The round is closing. Send what you are writing.",
    },
    "waiting": {
        "da": "Tak. I ser resultatet sammen på skærmen om lidt.",
        "en": "Thank you. You will see the result together on the screen shortly.",
    },
    "ready_button": {"da": "Jeg er færdig", "en": "I am finished"},
    "not_ready_button": {"da": "Jeg vil skrive mere", "en": "I want to write more"},
    "ready_note": {
        "da": "Vi tæller kun, hvor mange der er færdige.",
        "en": "We only count how many are finished.",
    },
    "table_title": {"da": "Hvilket bord sidder I ved?", "en": "Which table are you at?"},
    "table_button": {"da": "Vi sidder her", "en": "We sit here"},
    "table_note": {
        "da": "Én ved bordet skriver for jer alle.",
        "en": "One person at the table writes for all of you.",
    },
    "wall": {"da": "Åben idévæg", "en": "Open idea wall"},
    "on_the_wall": {"da": "Det hænger der allerede", "en": "Already on the wall"},
    "wall_closed": {
        "da": "Idévæggen er lukket og tager ikke imod flere idéer. Din tekst er stadig på telefonen. Giv den til dem, "
        "der står for væggen.",
        "en": "The idea wall is closed and takes no more ideas. Your text is still on the phone. Give it to those who "
        "run the wall.",
    },
    "wall_closed_title": {"da": "Lukket idévæg", "en": "Closed idea wall"},
    "wall_closed_text": {
        "da": "Idévæggen er lukket. Tak for idéerne. De, der står for væggen, læser og samler dem nu og vælger, hvad "
        "der skal arbejdes videre med.",
        "en": "The idea wall is closed. Thank you for the ideas. Those who run the wall are now reading and gathering "
        "them, and will choose what to work on.",
    },
    "wall_closed_screen": {
        "da": "Idévæggen er lukket. Tak for idéerne.",
        "en": "The idea wall is closed. Thank you for the ideas.",
    },
    "was_on_the_wall": {"da": "Det hang på væggen", "en": "What hung on the wall"},
    "no_tables": {
        "da": "Om lidt kan du vælge, hvilket bord du sidder ved.",
        "en": "In a moment you can choose which table you are at.",
    },
    "yours": {"da": "Det har du sendt", "en": "What you have sent"},
    "yours_table": {"da": "Det har bordet sendt", "en": "What the table has sent"},
    "edit": {"da": "Ret", "en": "Edit"},
    "remove": {"da": "Fjern", "en": "Remove"},
    "your_mark": {
        "da": "Dit mærke står på plads {place} af {places}.",
        "en": "Your mark is at place {place} of {places}.",
    },
    "end_title": {"da": "Tak for i dag", "en": "Thank you for today"},
    "end_text": {
        "da": "Det, I blev enige om, samles nu på papir. Telefonen husker ikke noget herfra.",
        "en": "What you agreed on is now being gathered on paper. The phone remembers nothing from here.",
    },
    "vote_title": {"da": "Giv dine prikker", "en": "Give your dots"},
    "vote_help": {
        "da": "Du har {budget} prikker. Giv dem til det, der betyder mest. Du må gerne give flere til det samme.",
        "en": "You have {budget} dots. Give them to what matters most. You may give several to the same.",
    },
    "vote_button": {"da": "Gem mine prikker", "en": "Save my dots"},
    "voted_few": {
        "da": "Det er færre end 5, der har givet prikker. Snak jer frem i stedet.",
        "en": "Fewer than 5 people have given dots. Talk it through instead.",
    },
    "revealed_title": {"da": "Det svarede vi", "en": "What we answered"},
    "revealed_nothing": {"da": "Der kom ikke nogen svar i den her runde.", "en": "No answers came in this round."},
    "guest_note": {
        "da": "Ingen kan se, hvem der har skrevet hvad.",
        "en": "Nobody can see who wrote what.",
    },
    "your_text": {"da": "Din tekst", "en": "Your text"},
    "send_anyway": {"da": "Det er ikke en person. Send alligevel.", "en": "It is not a person. Send anyway."},
    # On the screen and the desk
    "scan": {"da": "Scan, eller skriv koden", "en": "Scan, or enter the code"},
    "answers_in": {"da": "{count} svar er inde", "en": "{count} answers are in"},
    "one_answer_in": {"da": "1 svar er inde", "en": "1 answer is in"},
    "no_answers_in": {"da": "Ingen svar endnu", "en": "No answers yet"},
    "votes_in": {"da": "{count} har givet prikker", "en": "{count} have given dots"},
    "one_vote_in": {"da": "1 har givet prikker", "en": "1 has given dots"},
    "no_votes_in": {"da": "Ingen har givet prikker endnu", "en": "Nobody has given dots yet"},
    "ready_count": {"da": "{count} er færdige", "en": "{count} are finished"},
    "one_ready": {"da": "1 er færdig", "en": "1 is finished"},
    "another_leads": {
        "da": "En anden facilitator styrer forløbet lige nu. Tryk “Overtag styringen”, hvis du skal føre det videre.",
        "en": "Another facilitator is leading the session right now. Press “Take over” if you are to carry on.",
    },
    "act_unknown": {"da": "Den handling findes ikke.", "en": "There is no such act."},
    "act_not_now": {
        "da": "Det kan ikke lade sig gøre på det her trin. Intet er ændret.",
        "en": "That is not possible at this step. Nothing was changed.",
    },
    "act_bad": {
        "da": "Der mangler noget i handlingen. Intet er ændret.",
        "en": "Something is missing in the act. Nothing was changed.",
    },
    "selftest_title": {"da": "Kan telefonerne være med her?", "en": "Can phones take part here?"},
    "nothing_to_undo": {"da": "Der er ikke noget at fortryde.", "en": "There is nothing to undo."},
    "desk_expired": {
        "da": "Adgangen er udløbet. Åbn forløbet igen fra din oversigt. Intet er tabt.",
        "en": "Your access has expired. Open the session again from your list. Nothing is lost.",
    },
    "table_name": {"da": "Bord {number}", "en": "Table {number}"},
}
