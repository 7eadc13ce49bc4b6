# Che cosa si dice ai redattori.

publish-usage =
    Manda un link con il suo argomento e vedrai quel che riceverebbero i lettori:
    <code>/publish https://… #mondo</code>

    Senza anteprima: <code>/publish now https://… #mondo</code>
    A un’ora del tuo orologio: <code>/publish at 2030-11-24 08:00 https://… #mondo</code>
    Con parole tue: /publish, poi a capo un titolo, un sommario e il link; oppure rispondi /publish a un messaggio.
publish-time-missing = Quando? Così: <code>/publish at 2030-11-24 08:00 https://… #mondo</code>
publish-time-unreadable = { $word } non esiste. Scrivi data e ora così: <code>2030-11-24 08:00</code>
publish-time-skipped = Quel giorno { $word } non c’è: gli orologi vanno avanti. Scriva un’ora di prima o di dopo.
publish-time-doubled = { $word } viene due volte quella notte, perché gli orologi vanno indietro. Quale?
publish-time-after-button = Subito dopo
publish-time-first-button = La prima
publish-time-second-button = La seconda
publish-link-missing = Un articolo ha bisogno del link alla fonte. Aggiungilo: <code>{ $command } https://… #mondo</code>
publish-word-unknown = Non capisco «{ $word }»: non è né un link né un argomento. Un argomento si scrive <code>#mondo</code>.
publish-reading = 📰 Leggo la pagina…
publish-known-warning = ⚠️ I lettori hanno già questa pagina (<code>{ $id }</code>). Parte una seconda volta solo se premi Pubblica.
publish-waiting-warning = ⚠️ Questa pagina è già in partenza (<code>{ $id }</code>, { $day } { $time }). Parte una seconda volta solo se premi Pubblica.

desk-draft = 📝 <b>Bozza</b> <code>{ $id }</code>. Qui sopra c’è esattamente quel che ricevono i lettori.
desk-draft-by = 📝 <b>Bozza</b> <code>{ $id }</code> di { $author }. Qui sopra c’è esattamente quel che ricevono i lettori.
desk-moved = ⬇️ Mostrato di nuovo qui sotto.
desk-changed = ✏️ <code>{ $id }</code> potrebbe essere cambiato da quando è mostrato qui.
desk-changed-by = ✏️ <code>{ $id }</code> è stato cambiato da { $name } da quando è mostrato qui.
desk-changed-toast = Non fatto: nel frattempo è cambiato
desk-look-again-button = 👁 Rivedi
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Come lo riceve chi legge in { $language }
desk-topicless = ⚠️ <code>{ $id }</code> non è partito: il suo argomento è stato tolto. È di nuovo una bozza.
desk-audience =
    { $breaking ->
        [yes] Subito per { audience-words }, compreso chi ha il riepilogo e vuole l’ultim’ora.
       *[no] Subito per { audience-words }; chi ha il riepilogo lo trova nel prossimo.
    }
desk-topics = Argomenti: { $topics }
desk-topics-none = Argomenti: ancora nessuno. Scegline almeno uno.
desk-for-editors = La pubblica un redattore: la trova con /drafts.
desk-with-photo = 🖼 Parte con la sua foto.
desk-leaving = ⏳ <code>{ $id }</code> parte verso { audience-words } tra { $seconds } s.
desk-no-sender = ⚠️ Al momento non parte nulla: nessun processo invia. Chi gestisce il bot deve avviarne uno; fino ad allora nulla va perso.
desk-halted = 🛑 Non parte niente: ogni invio è sospeso. /unhalt fa ripartire.
desk-scheduled = 🕒 <code>{ $id }</code> parte <b>{ $day } alle { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code> è scartato.
desk-published = 📣 <code>{ $id }</code> è pubblicato.
desk-withdrawn = 🚫 <code>{ $id }</code> è stato ritirato { $day } alle { $time }: { $reason }
desk-publish-button = ✅ Pubblica
desk-schedule-button = 🕒 Programma
desk-breaking-button =
    { $on ->
        [yes] 🚨 Ultim’ora ✓
       *[no] 🚨 Ultim’ora
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Senza suono ✓
       *[no] 🔕 Senza suono
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Testo intero ✓
       *[no] 📖 Testo intero
    }
desk-topics-button = 🏷 Argomenti
desk-edit-button = ✏️ Modifica
desk-discard-button = 🗑 Scarta
desk-undo-button = ↩️ Annulla
desk-back-button = ◂ Indietro
desk-title-button = Titolo
desk-lead-button = Sommario
desk-source-button = Fonte
desk-time-button = { $day } { $time }
desk-other-time-button = Un’altra ora…
desk-pause-button = ⏸ Pausa
desk-resume-button = ▶️ Riprendi
desk-stop-button = ⏹ Ferma
desk-really-stop-button = ⏹ Sì, ferma
desk-keep-sending-button = Continua l’invio
desk-send-again-button = 🔁 Rinvia a { $count }
desk-really-again-button = 🔁 Sì, a { $count }
desk-not-again-button = No
desk-correct-button = ✏️ Correggi
desk-retract-button = 🚫 Ritira
desk-proposed-button = 📰 Come nella fonte
desk-repeats = ≈ Quasi quel che dice <code>{ $ids }</code>: chi ce l’ha non riceve questo subito; i riepiloghi lo citano con «anche su».
desk-anyway-button = 📣 Invia lo stesso
desk-anyway-toast = In partenza anche verso di loro
desk-choose-topics = Quali argomenti? Tocca per cambiare.
desk-choose-time = Quando deve partire?
desk-choose-field = Che cosa devo cambiare?
desk-ask-discard = Scartare <b>{ $title }</b>? Si può annullare.
desk-ask-stop = Fermare <code>{ $id }</code>? Chi non l’ha ancora ricevuto non lo riceverà.
desk-ask-field-title = Mandami il nuovo titolo.
desk-ask-field-lead = Mandami il nuovo sommario, o un semplice <code>-</code> per nessuno.
desk-ask-field-source = Mandami il nome della fonte, o un semplice <code>-</code> per nessuna.
desk-ask-field-time = Mandami data e ora del tuo orologio, come <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Perché viene ritirato? Mandami il motivo: i lettori lo vedono al posto dell’articolo.
desk-saved-toast = Salvato
desk-publishing-toast = In partenza
desk-undone-toast = Annullato, è di nuovo una bozza
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Ultim’ora: passa davanti a tutto
       *[no] Un articolo normale
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Senza suono
       *[no] Con suono
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Con il testo intero
       *[no] Titolo e sommario
    }
desk-paused-toast = In pausa
desk-resumed-toast = Si riparte
desk-stopped-toast = Fermato
desk-stands-toast = Niente da fare: è come lo vedi ora
desk-sent-again-toast =
    { $readers ->
        [0] Non c’è più nessuno in dubbio
       *[other] Inviato di nuovo a { readers-words }
    }
desk-forgotten-toast = Quell’invio è troppo vecchio: non ne resta nulla
desk-topic-needed-toast = Scegli prima almeno un argomento
desk-undone = ↩️ <code>{ $id }</code> è di nuovo una bozza; nessuno l’ha ricevuto.

status-usage = Quale? <code>/status k7m2qa</code>, il suo link al posto del codice, o /status in risposta a un messaggio che lo mostra. /published, /queue e /drafts li elencano.
status-bad-id = «{ $word }» non è il codice di un articolo. Ha sei lettere e cifre, come <code>k7m2qa</code>.
named-link-unknown = Non conosco nessun articolo con il link { $word }. /published, /queue e /drafts elencano quel che c’è.
named-nothing-shown = Il messaggio a cui hai risposto non mostra nessun nostro articolo. Scrivi il codice o il link: /published, /queue e /drafts li elencano.
named-nothing-elsewhere = Il messaggio nell’altra chat non è nessuno dei nostri che io conosca ancora. Scrivi il codice o il link dell’articolo: /published, /queue e /drafts li elencano.
named-several = Quel messaggio mostra più articoli. Quale intendi?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Bozza
        [scheduled] Programmato
        [published] Pubblicato
        [retracted] Ritirato
       *[discarded] Scartato
    }

lists-drafts = <b>Bozze</b> ({ $total }), prima le più recenti
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Nessuna bozza. <code>/publish https://… #mondo</code> ne crea una.
lists-queue = <b>In partenza</b>, prima il prossimo
lists-no-queue = Niente di programmato. <code>/publish at 2030-11-24 08:00 https://… #mondo</code> programma.

published-list = <b>Pubblicati</b>, prima i più recenti
published-found = <b>Pubblicati</b>, con «{ $words }»
published-none = Non è ancora pubblicato nulla.
published-none-found = Nulla di pubblicato ha «{ $words }» nel titolo, nel sommario, nella firma o nel link. /published elenca tutto.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } subito · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } subito · <code>{ $id }</code>
    }
published-newer-button = ‹ Più recenti
published-older-button = Meno recenti ›

undo-nothing = Niente da annullare: di recente non hai pubblicato, programmato, corretto o annunciato nulla che non sia già annullato.
undo-correction = ↩️ La correzione di <code>{ $id }</code> è annullata; nessuna copia è cambiata.
undo-announcement =
    { $reached ->
        [0] ↩️ L’annuncio è fermato; nessuno l’ha ricevuto.
       *[other] ↩️ L’annuncio è fermato; { undo-reached-words } già, nessun altro lo riceverà.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } lettore ce l’ha
        [many] { $reached } di lettori ce l’hanno
       *[other] { $reached } lettori ce l’hanno
    }
undo-too-late =
    { $kind ->
        [publish] È già partito: <code>/retract { $id }</code> lo ritira, <code>/correct { $id }</code> lo corregge.
        [schedule] È già partito: <code>/retract { $id }</code> lo ritira, <code>/correct { $id }</code> lo corregge.
        [correct] La correzione è già nelle copie dei lettori: <code>/correct { $id }</code> fa la prossima.
        [retract] <code>{ $id }</code> è stato ritirato, e così resta.
       *[other] L’annuncio è arrivato a tutti.
    }
undo-none-done = Nulla è stato annullato.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Non scartare: { $title }
        [correct] ↩️ Non correggere: { $title }
        [announce] ↩️ Non annunciare: { $title }
       *[other] ↩️ Non inviare: { $title }
    }
undo-cancel-usage = Quale? <code>/cancel k7m2qa</code>, il suo link al posto del codice, o /cancel in risposta a un messaggio che lo mostra. /queue li elenca.

sending-usage = Quale? <code>{ $command } k7m2qa</code>, il suo link al posto del codice, o { $command } in risposta a un messaggio che lo mostra.
sending-not-sent = <code>{ $id }</code> non è partito verso nessuno, quindi non c’è nulla da mettere in pausa.
sending-paused = ⏸ <code>{ $id }</code> è in pausa. <code>/resumesend { $id }</code> riprende; nessuno viene saltato, nessuno lo riceve due volte.
sending-resumed = ▶️ <code>{ $id }</code> riparte.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> è uscito per intero: non c'è più nulla da mettere in pausa o da riprendere. /status { $id } dice com'è andata.
        [cancelled] ⏹ <code>{ $id }</code> è stato fermato per sempre e non riprende. /status { $id } dice chi ce l'ha.
        [paused] ⏸ <code>{ $id }</code> è già in pausa. <code>/resumesend { $id }</code> lo riprende.
        [halted] 🛑 <code>{ $id }</code> è sospeso. <code>/resumesend { $id }</code> lo riprende.
        [planning] 📣 <code>{ $id }</code> è appena iniziato. Riprova tra un attimo.
       *[sending] 📣 <code>{ $id }</code> sta uscendo. <code>/pausesend { $id }</code> lo mette in pausa.
    }
sending-kept = ▶️ L’invio di <code>{ $id }</code> continua, nulla è stato fermato.
sending-halted = 🛑 Ogni invio è sospeso, in tutti i processi. Le risposte ai lettori continuano. /unhalt fa ripartire; nulla va perso.
sending-unhalted = ▶️ Gli invii ripartono da dove si erano fermati.
notices-all-halted = 🛑 { $name } ha sospeso ogni invio. /unhalt fa ripartire; nulla va perso.
notices-all-unhalted = ▶️ { $name } ha fatto ripartire gli invii, da dove si erano fermati.

topic-admin-usage =
    <code>/topicadmin add mondo 🌍 Mondo</code>
    <code>/topicadmin rename mondo Esteri</code>
    <code>/topicadmin rename mondo en World</code>
    <code>/topicadmin remove mondo</code>
topic-admin-list = <b>Argomenti</b>
topic-admin-empty = Ancora nessun argomento.
topic-admin-added = L’argomento <b>{ $name }</b> c’è. Con un tocco ci si iscrive: { $link }
topic-admin-renamed = Adesso si chiama <b>{ $name }</b>.
topic-admin-ask-remove = Togliere <b>{ $name }</b>? Non vi si invierà più nulla; aggiungerlo di nuovo riporta i suoi lettori.
topic-admin-removed = <b>{ $name }</b> è tolto. Non vi si invia più nulla; aggiungerlo di nuovo riporta i suoi lettori.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor o chief)
    <code>/editors remove 4815162342</code>
    Il numero è l’id Telegram della persona; @userinfobot lo dice.
    <code>/editors invite editor</code> crea un link per una persona. In risposta a qualcuno, o a un contatto: <code>/editors add</code>
editors-list = <b>Redazione</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] proprietario
        [chief] caporedattore
        [editor] redattore
       *[author] autore
    }
editors-bad-id = «{ $word }» non è un id Telegram. È un numero come <code>4815162342</code>; @userinfobot dice a ciascuno il suo.
editors-bad-role = «{ $word }» non è un ruolo: author, editor o chief.
editors-assigned = <code>{ $userId }</code> adesso è { role-words }. /help mostra i suoi comandi.
editors-removed = <code>{ $userId }</code> non ha più nessun ruolo.
editors-no-role = <code>{ $userId }</code> non ha nessun ruolo.
editors-invited = Link per una persona, che diventa così { role-words }. Vale una volta, per un giorno: { $link }
editors-hidden = Questa persona nasconde chi è quando i suoi messaggi vengono inoltrati. Chiedile il suo id, o mandale un link: <code>/editors invite</code>
editors-welcome = Adesso lei è { role-words } nella redazione di { $outlet }. /help mostra che cosa può fare.
editors-joined = { $name } (<code>{ $userId }</code>) ha accettato il suo invito e adesso è { role-words }.
editors-invite-gone = Questo invito è stato usato, o ha più di un giorno. Ne chieda un altro.
editors-told-removed = Non ha più nessun ruolo nella redazione di { $outlet }.
editors-left-scheduled = Ancora programmato da questa persona; un numero lo apre, per tenerlo o annullarlo:
editors-has-role = <code>{ $userId }</code> è già { role-words }. Per cambiare: <code>/editors add { $userId } editor</code> (author, editor o chief)

newsroom-not-here = I comandi della redazione funzionano nella nostra chat privata e nella chat della redazione.

health-title = 🩺 <b>Salute</b>
health-heard = Telegram ha dato aggiornamenti l’ultima volta { $ago } fa.
health-never-heard = Telegram non ha ancora dato nessun aggiornamento.
health-senders =
    { $senders ->
        [0] Nessun processo invia.
        [one] Un processo invia.
        [many] { $senders } di processi inviano.
       *[other] { $senders } processi inviano.
    }
health-set-aside =
    { $updates ->
        [0] Nessun aggiornamento è messo da parte.
        [one] Un aggiornamento ha fermato il programma più e più volte ed è messo da parte; si conserva per una settimana.
        [many] { $updates } di aggiornamenti hanno fermato il programma più e più volte e sono messi da parte; si conservano per una settimana. Gli ultimi:
       *[other] { $updates } aggiornamenti hanno fermato il programma più e più volte e sono messi da parte; si conservano per una settimana. Gli ultimi:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Cancella ciò che è da parte
health-dropped-toast = Cancellato
notices-cms =
    { $what ->
        [handed_in] 📝 Il CMS propone <code>{ $id }</code> per la pubblicazione: { $title }
        [updated] ✏️ Il CMS ha cambiato <code>{ $id }</code>: { $title }
        [corrected] ✏️ Il CMS ha corretto <code>{ $id }</code>: { $title }
        [proposed] 📰 Il CMS ha un altro testo per <code>{ $id }</code>; decide lei: { $title }
        [withdrawn] 🚫 Il CMS ha ritirato <code>{ $id }</code>: { $title }
       *[created] 📣 Il CMS ha inviato <code>{ $id }</code>: { $title }
    }
