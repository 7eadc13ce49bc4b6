# Che cosa si dice ai redattori di correzioni, ritiri, annunci, della velocità a pagamento, e di ciò che va storto durante
# un invio.

# Numeri con la loro parola; altre frasi li citano.
readers-words =
    { $readers ->
        [one] { $readers } lettore
        [many] { $readers } di lettori
       *[other] { $readers } lettori
    }
chats-words =
    { $chats ->
        [one] { $chats } gruppo o canale
        [many] { $chats } di gruppi e canali
       *[other] { $chats } gruppi e canali
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } e { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } copia
        [many] { $copies } di copie
       *[other] { $copies } copie
    }
stars-words =
    { $stars ->
        [one] { $stars } stella
        [many] { $stars } di stelle
       *[other] { $stars } stelle
    }
duration-seconds-words = { $n } s
duration-minutes-words = circa { $n } min
duration-hours-words = circa { $n } h

# Che cosa parte, in poche parole.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Correzione di <code>{ $id }</code>, versione { $version }
        [retraction] 🚫 Ritiro di <code>{ $id }</code>
        [announcement] 📢 Annuncio <code>{ $id }</code>
       *[digest] 📰 Riepilogo <code>{ $id }</code>
    }
subject-titled = { subject } «{ $title }»

receipt-sending =
    { $bar } { $share }
    { $delivered } consegnati · { $failed } non raggiungibili · { $rate } al secondo
receipt-sending-left = { receipt-sending } · ancora { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    «{ $title }»
receipt-state-words =
    { $state ->
        [planning] 📣 In partenza
        [sending] 📣 In partenza
        [paused] ⏸ In pausa
        [halted] 🛑 Sospeso
        [done] ✅ Inviato
        [rewritten] ✅ Fatto
       *[cancelled] ⏹ Fermato
    }
# Una riga dell’elenco delle versioni; ciò che segue " · " si aggiunge se ce n’è.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } di { copies-words }
receipt-line-stopped = { $count } non inviate
receipt-line-unreachable = { $count } non raggiungibili
receipt-line-unknown = { $count } in dubbio
receipt-line-pending = { $count } in arrivo
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Nessuno lo voleva subito: attende i riepiloghi.
receipt-nobody-digest = Non c’era nessuno a cui inviarlo.
receipt-nobody-announcement = Non c’è ancora nessuno a cui dirlo.
receipt-nobody-correction = Nessun lettore ne ha una copia: d’ora in poi esce corretto.
receipt-nobody-retraction = Nessun lettore ne ha una copia, e nessuno la riceverà.
receipt-delivered = Accettati da Telegram: <b>{ $count }</b> di { $planned }
receipt-rewritten = Riscritte: <b>{ $count }</b> di { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Hanno bloccato il bot
        [deactivated] Account eliminato
        [kicked] Bot rimosso dalla chat
        [chat_not_found] Chat non trovata
        [withdrawn] Nel frattempo hanno cambiato idea
        [refused] Rifiutato da Telegram
        [no_rights] La chat non ci lascia scrivere
        [expired] Troppo tardi per l’invio
        [cancelled] Fermato prima
        [vanished] Copia eliminata o troppo vecchia per la modifica
        [set_aside] Messo da parte dopo un nostro errore
        [erased] Ha cancellato tutti i suoi dati
       *[other] Altro
    }
receipt-unknown = In dubbio (risposta persa): { $count }
receipt-sent-again = Forse arrivati due volte (rinviati dopo una risposta persa): { $count }
receipt-pending = Ancora da inviare: { $count }
receipt-halted-for =
    Telegram dice: <i>{ $words }</i>
    Non parte più nulla finché non premi Riprendi.
receipt-ask-again = Inviare di nuovo <code>{ $id }</code> a { readers-words } di cui si è persa la risposta? Potrebbero riceverlo due volte.
receipt-ways = Con i riepiloghi, { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Subito: { $count }
        [digests] Nei riepiloghi: { $count }
        [groups] Gruppi: { $count }
       *[channels] Canali: { $count }
    }
receipt-digests = Chi ha il riepilogo lo trova nel prossimo.

correct-usage =
    Quale articolo, e qual è la versione giusta? Così:
    <code>/correct k7m2qa titolo: Il nuovo titolo</code>

    Più cose insieme, ciascuna a capo: <code>titolo:</code> <code>sommario:</code> <code>fonte:</code> <code>nota:</code> (che cosa era sbagliato; i lettori la vedono). Con <code>material</code> dopo il codice, i lettori ricevono anche due parole sotto la loro copia.
    <code>/correct k7m2qa</code> da solo propone dei pulsanti.
correct-word-unknown = Non capisco «{ $word }». Comincia ogni riga con <code>titolo:</code>, <code>sommario:</code>, <code>fonte:</code> o <code>nota:</code>, come <code>/correct k7m2qa titolo: Il nuovo titolo</code>
correct-title-missing = Un articolo ha bisogno di un titolo. Scrivi quello nuovo dopo <code>titolo:</code>
correct-unchanged = <code>{ $id }</code> dice già esattamente così.

retract-usage =
    Quale articolo, e perché? I lettori vedono il motivo al suo posto:
    <code>/retract k7m2qa Le cifre erano sbagliate.</code>
retract-reason-missing = Perché? I lettori vedono il motivo al suo posto: <code>/retract { $id } Le cifre erano sbagliate.</code>

announce-usage =
    Che cosa devo dire a tutti? <code>/announce Cambiamo indirizzo.</code>
    Oppure rispondi /announce a un messaggio. Lo vedi prima che parta.

decision-correct =
    { $notify ->
        [yes] ✏️ Qui sopra c’è <code>{ $id }</code> come sarebbe. Da riscrivere sul posto nelle chat dei lettori: { copies-words }, con due parole sotto ciascuna.
       *[no] ✏️ Qui sopra c’è <code>{ $id }</code> come sarebbe. Da riscrivere sul posto nelle chat dei lettori: { copies-words }, senza rumore.
    }
decision-retract = 🚫 Qui sopra c’è quel che prenderebbe il posto di <code>{ $id }</code>, in { copies-words }. Non si può annullare.
decision-announce = 📢 Qui sopra c’è esattamente quel che ricevono i lettori. A { audience-words }, in { $took }?
decision-asked-others =
    { $chats ->
        [0] Deve approvarlo qualcun altro, e non riesco a raggiungere nessun altro redattore. Prima devono premere Avvia nella loro chat con me.
       *[other] Deve approvarlo qualcun altro. L’ho mostrato agli altri; attende un giorno.
    }
decision-dropped = 🗑 Scartato. Non è cambiato nulla.
decision-send-button = 📢 Invia
decision-correct-button = ✅ Correggi { copies-words }
decision-retract-button = 🚫 Ritira { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Due parole sotto ogni copia: sì
       *[no] 🔕 Due parole sotto ogni copia: no
    }
decision-drop-button = 🗑 Scarta
decision-dropped-toast = Scartato
decision-gone-toast = È già deciso, o è passato troppo tempo
decision-notify-toast =
    { $on ->
        [yes] I lettori vengono avvisati sotto ogni copia
       *[no] Riscritto senza una parola
    }

paid-ask =
    ⚡ <code>{ $id }</code> va a { readers-words }. Alla velocità gratuita ci vuole { $free }, a quella a pagamento { $paid }.
    Telegram prende 0,1 stelle per ogni messaggio oltre il ritmo gratuito: <b>al massimo { stars-words }</b>, dal saldo del bot.
paid-switch-button =
    { $on ->
        [yes] ⚡ Velocità a pagamento: sì
       *[no] ⚡ Velocità a pagamento: no
    }
paid-yes-button = ⚡ Sì, fino a { stars-words }
paid-no-button = No
paid-toast =
    { $on ->
        [yes] ⚡ Alla velocità a pagamento
       *[no] Alla velocità gratuita
    }

notices-halted =
    🛑 { $subject } è sospeso. Telegram dice: <i>{ $words }</i>
    Nessuno va perso: /status { $status } lo riprende o lo ferma.
notices-variant-refused = ⚠️ Telegram rifiuta { $subject } in una lingua o forma (<i>{ $words }</i>): quei lettori non lo ricevono, gli altri sì. /status { $status }
notices-picture-refused = 🖼 Telegram rifiuta l’immagine di { $subject } (<i>{ $words }</i>), quindi l’articolo parte senza: <code>{ $picture }</code>
notices-paid-refused = ⚡ Telegram ha rifiutato la velocità a pagamento per { $subject } (<i>{ $words }</i>): si continua al ritmo gratuito.
notices-set-aside = ⚠️ Una parte di { $subject } ha fermato il programma più e più volte ed è stata messa da parte; i suoi lettori non l’hanno ricevuto. /status { $status } li conta.
notices-heard = ✅ Telegram non ha risposto per { $silence }; l’invio continua, nessuno viene saltato.
notices-flood = ⏳ Telegram ci ha fatto attendere { $wait }; l’invio continua, nessuno viene saltato.
notices-update-set-aside = ⚠️ Qualcosa che un lettore ha mandato (aggiornamento { $updateId }) ha fermato il programma più e più volte ed è stato messo da parte. Tutti gli altri ricevono risposta.
notices-nearly-full = ⚠️ Redis è quasi pieno: nulla di nuovo parte finché chi gestisce il bot non fa spazio. Quel che è in corso continua.
notices-store-empty = ℹ️ Il bot si è avviato con un archivio vuoto: nessun iscritto. Se ce n’erano, questo è un altro Redis, o ha perso i suoi dati.

chat-refuses =
    { $topic ->
        [yes] ⚠️ Non posso scrivere nell’argomento che mi era stato dato in <b>{ $title }</b>, e le notizie di { $outlet } non vi arrivano: è chiuso o eliminato, o mi manca il permesso di inviare messaggi. Rimediate, o mandate /topics nell’argomento che deve ricevere le notizie.
       *[no] ⚠️ Non ho il permesso di scrivere in <b>{ $title }</b>, e le notizie di { $outlet } non vi arrivano. Datemi il permesso di inviare messaggi (in un canale: di pubblicare), o mandate lì /stop e sto zitto.
    }
notices-recipients-set-aside = ⚠️ Quel che è salvato di { readers-words } non si può leggere, quindi { $subject } non è arrivato a loro. Tutti gli altri sono serviti. /status { $status } li conta.
notices-unreadable = ⚠️ Quel che è salvato di { readers-words } non si può leggere: non arriva loro nulla finché chi gestisce il bot non ha guardato. Tutti gli altri sono serviti.
notices-outage = 🌙 Sono stato assente da { $from } a { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } riepilogo parte in ritardo.
        [many] { $digests } di riepiloghi partono in ritardo.
       *[other] { $digests } riepiloghi partono in ritardo.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } ha più di sei ore e attende il prossimo, che ha tutto: { $times }.
        [many] { $digests } hanno più di sei ore e attendono il prossimo, che ha tutto: { $times }.
       *[other] { $digests } hanno più di sei ore e attendono il prossimo, che ha tutto: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … e altri { $count }.
notices-more-words = altri { $count }
