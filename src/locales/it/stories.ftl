# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Salva
story-saved-button = Salvato ✓
story-mute-button = Silenzia
story-unmute-button = Non silenziare
story-more-button = Altro

# Below a story in a group or channel.
story-read-on-button = Continua a leggere nel bot

# What the buttons below a story have done.
story-saved-toast = Salvato. /saved li mostra tutti.
story-unsaved-toast = Non più salvato
story-muted-toast = Non riceverai seguiti di questa vicenda.
story-unmuted-toast = Ricevi di nuovo i seguiti di questa vicenda.
story-followed-toast = Ricevi subito ogni seguito.
story-unfollowed-toast = Non segui più questa vicenda.

# Behind ⋯ below a story.
story-follow-button = Segui questa vicenda
story-unfollow-button = Non seguire più la vicenda
story-less-button = Meno: { $topic }
story-less-digest-button = Solo nel riepilogo
story-less-breaking-button = Solo ultim’ora
story-less-none-button = Basta: { $topic }
story-less-digest-toast = { $topic }: d’ora in poi solo in un riepilogo
story-less-breaking-toast = { $topic }: d’ora in poi solo ultim’ora
story-remind-button = Ricordamelo
story-remind-tonight-button = Stasera, { $time }
story-remind-tomorrow-button = Domani, { $time }
story-remind-weekend-button = Fine settimana: { $day }, { $time }
story-remind-off-button = Nessun promemoria
story-remind-toast = ⏰ Torna { $day } alle { $time }.
story-remind-off-toast = Nessun promemoria di questo articolo
story-reminder =
    ⏰ Volevi tornarci:
    { $title }
story-reminder-withdrawn =
    ⏰ Volevi tornare a un articolo che nel frattempo è stato ritirato:
    { $title }
story-share-button = Condividi
story-share-copy-button = Copia il link
story-share-send-button = Manda in una chat
story-back-button = ‹ Indietro

# Why a story came: what matched when it was sent.
story-why-button = Perché questo?
story-why-topic-toast = È arrivato perché hai questo argomento: { $topic }.
story-why-breaking-toast = È arrivato perché vuoi subito le ultim’ora di questo argomento: { $topic }.
story-why-story-toast = È arrivato perché segui questa vicenda.
story-why-filter-toast = È arrivato perché segui: { $what }.
story-why-unknown-toast = L’hai aperto tu, o è arrivato da tanto che non lo so più.
story-why-breaking-off-button = Niente ultim’ora subito
story-why-unfollow-button = Non seguire { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = «{ $text }»
filter-by-words = di { $text }
filter-from-words = fonte: { $text }
filter-old-story-words = una vicenda più vecchia

# /mute and /unmute.
mute-title =
    <b>Silenziati</b>
    Tocca per riaverli.
mute-none = <b>Silenziati</b>: ancora niente.
mute-usage =
    Per tenere lontani gli articoli, indica una parola, un’espressione, chi scrive o la fonte:
    <code>/mute calcio</code>
    <code>/mute «mercato di gennaio»</code>
    <code>/mute autore Ada Reed</code>
    <code>/mute fonte Reuters</code>
mute-added = 🔕 Silenziato: { $what }. Quel che corrisponde non arriva più. /mute mostra tutto.
mute-already = Già silenziato: { $what }. /mute mostra tutto.
mute-removed = 🔔 Non più silenziato: { $what }.
mute-removed-toast = Non più silenziato: { $what }
mute-not-there = Non silenzi { $what }. Ecco che cosa silenzi:
mute-held =
    { $count ->
        [one] { $count } articolo silenziato questa settimana.
        [many] { $count } di articoli silenziati questa settimana.
       *[other] { $count } articoli silenziati questa settimana.
    }
mute-show-button = Mostra
mute-held-title = <b>Silenziati questa settimana</b>

# /follow and /unfollow.
follow-title =
    <b>Che cosa segui</b>
    Tocca per smettere.
follow-none = <b>Che cosa segui</b>: ancora niente.
follow-usage =
    Per ricevere subito gli articoli, di qualsiasi argomento, indica una parola, un’espressione, chi scrive o la fonte:
    <code>/follow calcio</code>
    <code>/follow «mercato di gennaio»</code>
    <code>/follow autore Ada Reed</code>
    <code>/follow fonte Reuters</code>
follow-added = ⭐ Segui: { $what }. Questi articoli arrivano subito, quali che siano argomenti e ore. /follow mostra tutto.
follow-already = Lo segui già: { $what }. /follow mostra tutto.
follow-removed = Non lo segui più: { $what }.
follow-removed-toast = Non lo segui più: { $what }
follow-not-there = Non segui { $what }. Ecco che cosa segui:
filter-full = Più di { $most } non ne tengo. Toccane uno per far posto:

# /stories.
stories-title =
    <b>Le tue vicende</b>
    Tocca un numero per smettere.
stories-followed = ⭐ <b>Seguite</b>: ogni seguito subito
stories-muted = 🔕 <b>Silenziate</b>: nessun seguito
stories-none = Non segui e non silenzi nessuna vicenda. Lo fanno i pulsanti sotto un articolo.

# /save and /saved.
save-usage = Quale articolo? Rispondigli con /save, o scrivi il codice o il link: <code>/save k7m2qa</code>. Il primo pulsante sotto un articolo fa lo stesso.
save-done =
    🔖 Salvato: { $title }
    /saved li mostra tutti.
save-unknown = Non conosco nessun articolo «{ $word }». Il codice ha sei lettere e cifre, come <code>k7m2qa</code>; va bene anche il link. Oppure rispondi all’articolo con /save.
save-not-shown = Il messaggio a cui hai risposto non mostra nessun articolo che io conosca ancora.
save-several = Quel messaggio mostra più articoli. Quale?
saved-title =
    { $count ->
        [one] 🔖 <b>Salvati</b>: { $count } articolo
        [many] 🔖 <b>Salvati</b>: { $count } di articoli
       *[other] 🔖 <b>Salvati</b>: { $count } articoli
    }
saved-none = Non c’è ancora nulla di salvato. Il primo pulsante sotto un articolo, o /save in risposta, lo tiene qui.
saved-remove-button = Togli…
saved-done-button = ‹ Fatto
saved-clear-button = Togli tutto
saved-clear-ask =
    { $count ->
        [one] Togliere l’unico articolo salvato?
        [many] Togliere i { $count } di articoli salvati?
       *[other] Togliere i { $count } articoli salvati?
    }
saved-clear-yes-button = Sì, togli tutto
saved-clear-no-button = No, tienili
saved-cleared-toast = Tolti tutti
saved-full-toast = Ce ne sono già { $most }, di più non ci stanno. /saved fa posto.
saved-withdrawn-words = ritirato

# The newsroom: a follow-up of a story.
followup-usage =
    Quale vicenda continua, e dove? Il codice o il link, poi la pagina del seguito:
    <code>/followup k7m2qa https://… #world</code>
    Oppure /followup e la pagina in risposta a una copia.
desk-follows = ↪️ Seguito di <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Le vicende che segui o silenzi
command-mute-menu = Silenzia una parola, un autore o una fonte
command-unmute-menu = Smetti di silenziare
command-follow-menu = Segui una parola, un autore o una fonte
command-unfollow-menu = Smetti di seguire
command-save-menu = Salva un articolo per dopo
command-saved-menu = Quel che hai salvato
command-followup-menu = Pubblica il seguito di una vicenda
