# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Un’altra foto
        [many] 🖼 Altre { $count } foto
       *[other] 🖼 Altre { $count } foto
    }
photos-there-toast = Sono già qui.
command-button-menu = Aggiungere pulsanti con link a una notizia
button-usage = <code>/button k7m2qa Mappa https://…</code>, o in risposta alla notizia.
desk-links-button = 🔗 Pulsanti
desk-ask-field-links = Scrivi un testo e il suo indirizzo, per esempio <code>Mappa https://citta.example/mappa</code>: al massimo due pulsanti. <code>- Mappa</code> ne toglie uno, <code>-</code> tutti.
error-link_unreadable = “{ $word }” non è un pulsante: scrivi un testo e un indirizzo che inizi con http:// o https://.
error-link_too_long = Un pulsante ha posto per { $most } caratteri.
error-links_full = Una notizia ha al massimo { $most } pulsanti. Prima togline uno: <code>- il suo testo</code>.
desk-nopicture-button = 🗑 Senza immagine
desk-nolinks-button = 🗑 Senza pulsanti
doubt-source_unreachable = fonte non raggiungibile
doubt-links_left_out =
    { $count ->
        [one] { $count } altro link escluso
        [many] altri { $count } link esclusi
       *[other] altri { $count } link esclusi
    }
