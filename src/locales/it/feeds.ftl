# I feed: che cosa vedono e premono i caporedattori, e che cosa si dice alla redazione.

feeds-usage =
    <code>/feeds add https://example.org/rss #mondo</code> i nuovi articoli diventano bozze
    <code>/feeds add https://example.org/rss #mondo auto</code> i nuovi articoli vengono pubblicati
    con un numero, altrettanti dei più recenti subito; va bene anche l’indirizzo di una pagina
    <code>/feeds 3</code> ne apre uno · <code>/feeds export</code> li dà tutti in un file (OPML)
    <code>/feeds import #mondo</code> sotto un file, o in risposta a esso, aggiunge tutto quel che contiene
feeds-reading = 📡 Leggo il feed…
feeds-added = 📡 <b>{ $title }</b> è il feed { $number }, con { feeds-entries-words }. { feeds-first-words } solo ciò che esce d’ora in poi { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } articolo
        [many] { $entries } di articoli
       *[other] { $entries } articoli
    }
feeds-first-words =
    { $takeFirst ->
        [0] Quelli valgono come già noti:
       *[other] I { $takeFirst } più recenti arrivano adesso, poi
    }
feeds-mode-words =
    { $mode ->
        [auto] viene pubblicato
       *[review] diventa bozza
    }
feeds-removed = <b>{ $title }</b> non viene più letto.
feeds-bad-number = «{ $word }» non è il numero di un feed. /feeds li mostra.
feeds-list = <b>Feed</b>
feeds-none = Ancora nessun feed.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ Il feed { $number }, <b>{ $title }</b>, non risponde da più di un’ora: { feed-fault-words }. Continuo a provare, sempre più di rado; /feeds { $number } dice di più.
feeds-healed = ✅ Il feed { $number }, <b>{ $title }</b>, funziona di nuovo.
feeds-gone = Il feed { $number }, <b>{ $title }</b>, dice di essere chiuso per sempre. Chiedo una volta al giorno per un mese, se mai tornasse; /feeds { $number } lo toglie o gli dà un altro indirizzo.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } nuova bozza da <b>{ $title }</b>: /drafts
        [many] 📝 { $count } di nuove bozze da <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } nuove bozze da <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Parte { $count } articolo da un feed
        [many] 📡 Partono { $count } di articoli dai feed
       *[other] 📡 Partono { $count } articoli dai feed
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · feed { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · i nuovi articoli partono da soli
       *[review] { $topics } · i nuovi articoli diventano bozze
    }
feed-paused = ⏸ <b>In pausa</b>: nessuno lo legge.
feed-ill =
    { $times ->
        [one] ⚠️ Non riuscito { $day } alle { $time }: { feed-fault-words }.
        [many] ⚠️ Non riuscito { $times } di volte di fila, l’ultima { $day } alle { $time }: { feed-fault-words }.
       *[other] ⚠️ Non riuscito { $times } volte di fila, l’ultima { $day } alle { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] dice di essere chiuso per sempre
        [not_a_feed] quel che manda non è un feed
       *[other] { page-refusal-words }
    }
feed-read = Letto { $day } alle { $time }
feed-never-read = Non ancora letto
feed-new = Ultima novità { $day } alle { $time }
feed-nothing-new = Finora niente di nuovo
feed-last-fault = Ultimo errore { $day } alle { $time }: { feed-fault-words }
feed-rhythm = Tra un articolo e l’altro: { $gap }
feed-due = Prossima lettura { $day } alle { $time }
feed-due-now = Lettura in corso
feed-hub = Il suo hub ci avvisa subito
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = letto come { $charset }
feed-quirk-pageText-words = testo dalla pagina
feed-quirk-ignoreDates-words = date non credute
feed-quirk-byAddress-words = riconosciuto dall’indirizzo
feed-pause-button = ⏸ Pausa
feed-resume-button = ▶️ Riprendi
feed-poll-button = 🔄 Leggi ora
feed-mode-button =
    { $mode ->
        [auto] Automatico
       *[review] In revisione
    }
feed-topics-button = 🏷 Argomenti
feed-report-button = 📋 Che cosa conteneva
feed-quirks-button = ⚙️ Fa i capricci?
feed-address-button = 🔗 Indirizzo
feed-remove-button = 🗑 Togli
feed-list-button = ‹ Feed
feed-refresh-button = ↻
feed-choose-topics = Sotto quali argomenti escono i suoi articoli? Tocca per cambiare.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Per un feed letto male. Dopo ogni cambio viene riletto; «Che cosa conteneva» mostra il risultato.
feed-pageText-button =
    { $on ->
        [yes] Testo dalla pagina ✓
       *[no] Testo dalla pagina ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Ignora le sue date ✓
       *[no] Ignora le sue date ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Riconosci dall’indirizzo ✓
       *[no] Riconosci dall’indirizzo ✗
    }
feed-charset-button = Lettere sbagliate? Codifica…
feed-charset-set-button = Codifica: { $charset }
feed-charset-auto-button = Come dice lui
feed-choose-charset = In quale codifica è scritto?
feed-ask-remove = Togliere <b>{ $title }</b>? Quel che si sa dei suoi articoli viene dimenticato; quelli partiti restano.
feed-really-remove-button = 🗑 Sì, togli
feed-keep-button = Tienilo
feed-ask-address = Mandami il nuovo indirizzo, o quello di una pagina che vi porta. Quel che si sa dei suoi articoli resta.
feed-paused-toast = In pausa
feed-resumed-toast = Viene di nuovo letto, adesso
feed-polled-toast = Lettura avviata; ↻ mostra il risultato
feed-mode-toast =
    { $mode ->
        [auto] I nuovi articoli partono da soli
       *[review] I nuovi articoli diventano bozze
    }
feed-quirk-toast = Cambiato; viene riletto
feed-removed-toast = Tolto
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } alle { $time }: { $count } articolo
        [many] 📋 <b>{ $title }</b>, { $day } alle { $time }: { $count } di articoli
       *[other] 📋 <b>{ $title }</b>, { $day } alle { $time }: { $count } articoli
    }
feed-report-none = 📋 <b>{ $title }</b> non è stato letto negli ultimi giorni.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] già noto
        [first] c’era quando è stato aggiunto
        [old] troppo vecchio per partire da solo
        [elsewhere] un redattore o un altro feed ha portato questa pagina
        [draft] bozza
        [held] bozza, perché trattenuto
        [sent] partito da solo
        [changed] cambiato, e dei lettori ce l’hanno
       *[quiet] cambiato, nessun lettore ce l’ha
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } articolo in un colpo da <b>{ $title }</b>: sembra un loro errore. Attende tra le bozze.
        [many] ⚠️ { $count } di articoli in un colpo da <b>{ $title }</b>: sembra un loro errore. Attendono tra le bozze.
       *[other] ⚠️ { $count } articoli in un colpo da <b>{ $title }</b>: sembra un loro errore. Attendono tra le bozze.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ In <b>{ $title }</b> non riconosco più nulla, eppure è precedente alla mia ultima lettura: gli indirizzi sembrano cambiati. { $count } articolo attende tra le bozze.
        [many] ⚠️ In <b>{ $title }</b> non riconosco più nulla, eppure quasi tutto è precedente alla mia ultima lettura: gli indirizzi sembrano cambiati. { $count } di articoli attendono tra le bozze.
       *[other] ⚠️ In <b>{ $title }</b> non riconosco più nulla, eppure quasi tutto è precedente alla mia ultima lettura: gli indirizzi sembrano cambiati. { $count } articoli attendono tra le bozze.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> ha cambiato { $count } articolo che i lettori hanno.
        [many] ✏️ <b>{ $title }</b> ha cambiato { $count } di articoli che i lettori hanno.
       *[other] ✏️ <b>{ $title }</b> ha cambiato { $count } articoli che i lettori hanno.
    }
feed-moved = 📦 <b>{ $title }</b> si è trasferito per sempre su un altro sito: <code>{ $to }</code>. Lo leggo lì finché il vecchio indirizzo ci porta.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Invia tutti
feed-drafts-button = 📝 Tieni come bozze
feed-discard-all-button = 🗑 Scarta tutti
feed-correct-all-button = ✏️ Correggi tutti
feed-show-button = 👁 Mostra
feed-ignore-button = Ignora
feed-follow-button = ✅ Seguilo
feed-stay-button = Resta al vecchio
feed-ask-all =
    { $matter ->
        [edited] Correggere { feed-stories-words } secondo la fonte, in tutte le copie?
       *[other] Inviare { feed-stories-words } ai lettori adesso?
    }
feed-ask-none = Scartare { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }
feed-yes-button = Sì
feed-no-button = No
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } in partenza.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } tra le bozze. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } nel cestino.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } con la correzione.
        [ignored] <b>{ $title }</b>: { feed-stories-words } senza correzione.
        [followed] ✅ <b>{ $title }</b> d’ora in poi viene letto al nuovo indirizzo.
        [stayed] <b>{ $title }</b> resta al vecchio indirizzo.
       *[paused] ⏸ <b>{ $title }</b> è in pausa.
    }
feed-decided-toast = Già deciso
feed-edited-list = ✏️ Cambiati da <b>{ $title }</b>. Un numero apre l’articolo, con «Come nella fonte».

feed-import-usage = Mandami un elenco di feed (OPML) con <code>/feeds import #mondo</code> come didascalia, o rispondi così a un elenco. Le sue cartelle diventano argomenti quando si chiamano allo stesso modo; il resto va sotto quelli che indichi. Con <code>auto</code> in fondo, gli articoli partono da soli.
feed-import-reading = 📥 Leggo l’elenco…
feed-import-no-file = Non sono riuscito ad avere quel file: può pesare al massimo 2 MB. Me lo rimandi?
feed-import-no-list = In quel file non ci sono feed. Un elenco è un file OPML, come lo esportano i lettori di feed.
feed-import-going = 📥 { $bar } { $share } · { $done } di { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>Aggiunti { $added } di { $count } feed</b>
        [many] 📥 <b>Aggiunti { $added } di { $count } feed</b>
       *[other] 📥 <b>Aggiunti { $added } di { $count } feed</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] c’è già
        [topic_required] nessuna delle sue cartelle è un argomento, e non ne hai indicato nessuno
       *[other] { feed-fault-words }
    }
