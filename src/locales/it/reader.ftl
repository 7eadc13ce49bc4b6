# Che cosa si dice ai lettori, e a chi amministra gruppi e canali. Si dà del tu.

# Il nome che la lingua dà a sé stessa.
language-name-words = Italiano

start-greeting =
    Ciao, qui <b>{ $outlet }</b>. Mando notizie, nient’altro. Non tengo nomi, e /stop ferma tutto quando vuoi.

    Che cosa ti posso mandare?
start-greeting-group =
    Ciao, qui <b>{ $outlet }</b>. Porto le notizie in questa chat.

    Un amministratore sceglie quali: tocca qui gli argomenti, o scrivi /subscribe.
start-no-topics =
    Ciao, qui <b>{ $outlet }</b>. Mando notizie, nient’altro.

    La redazione non ha ancora creato argomenti. Torna un po’ più tardi e premi /start.
start-next-button =
    { $chosen ->
        [0] Avanti ▸
        [one] Avanti ▸ ({ $chosen } argomento)
        [many] Avanti ▸ ({ $chosen } argomenti)
       *[other] Avanti ▸ ({ $chosen } argomenti)
    }
start-choose-first-toast = Scegli prima almeno un argomento.
start-when =
    Bene: { $topics }.

    Quando ti scrivo?
start-at-once-button = ⚡ Subito
start-morning-button = ☕ Al mattino, { $time }
start-evening-button = 🌙 Alla sera, { $time }
start-both-button = ☕🌙 Entrambi, { $morning } e { $evening }
start-back-button = ◂ Argomenti

cadence-instant-words = subito, appena escono
cadence-digest-words = in un riepilogo alle { $times }, { $days }
cadence-breaking-words = solo l’ultim’ora, subito
cadence-off-words = invio spento
days-every-words = ogni giorno
days-weekdays-words = dal lunedì al venerdì
days-weekend-words = nel fine settimana
days-some-words = ogni { $days }

done-off = Fatto. Tengo i tuoi argomenti e non mando nulla finché non scegli un’ora con /digest.
done-no-topics-yet = Non hai ancora scelto argomenti, quindi non arriverebbe nulla. Scegline con /topics.

subscribe-added =
    ✅ D’ora in poi ricevi <b>{ $topics }</b>, { $cadence }.

    Un’altra ora: /digest. Meno argomenti: /topics. Fermare tutto: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b>: annotato, ma l’invio è spento. /digest lo riaccende.
subscribe-already = Ricevi già <b>{ $topics }</b>. /topics mostra tutto quel che ricevi.
subscribe-choose-time-button = 🕗 Scegli l’ora
subscribe-more-topics-button = Altri argomenti

unsubscribe-removed = Fatto. Niente più <b>{ $topics }</b>. /topics mostra quel che resta.
unsubscribe-removed-all = Fatto. Non segui più nessun argomento e non mando nulla. /topics per ricominciare, /stop cancella anche quel che conservo di te.
unsubscribe-not-subscribed = Non seguivi <b>{ $topics }</b>. /topics mostra quel che ricevi.
unsubscribe-nothing = Non segui nessun argomento, quindi non c’è nulla da fermare. /topics mostra quel che c’è.
unsubscribe-ask = Quali argomenti devo fermare? Toccali, o scrivi <code>/unsubscribe all</code>.
unsubscribe-all-button = Fermali tutti

topics-title =
    <b>Argomenti</b>
    Tocca per cambiare. ✅ è quel che ricevi.
topics-summary = Ricevi { $topics }, { $cadence }.
topics-summary-none = Non ricevi ancora nulla.
topics-summary-off = Scelti: { $topics }. L’invio è spento; /digest lo riaccende.
topics-none = La redazione non ha ancora creato argomenti. Torna un po’ più tardi.
topics-on-toast = ✅ { $topic }: sì
topics-off-toast = { $topic }: no
topics-gone-toast = Questo argomento non esiste più.

digest-breaking-button = 🚨 Solo ultim’ora
digest-off-button = Niente
digest-more-button = Altri { $count } ▸
digest-back-button = ◂ Indietro
digest-why-button = Perché questo?
digest-settings-button = ⚙️ Impostazioni
digest-because-toast = Hai scelto { $topics }, { $cadence }.
digest-because-none-toast = Non hai più scelto nessun argomento, { $cadence }.
digest-other-clock-button = 🌍 Un altro fuso orario
digest-set = Bene: un riepilogo alle { $times }, { $days }. Il prossimo: <b>{ $day } alle { $time }</b> ({ $timeZone }). Nessuna novità, nessun messaggio.
digest-set-instant = Bene: gli articoli arrivano subito, appena pubblicati.
digest-set-breaking = 🚨 Bene: l’ultim’ora dei tuoi argomenti ti arriva subito, e nient’altro. /digest riporta il resto.
digest-set-off = Bene: tengo i tuoi argomenti e non mando nulla. /digest riaccende.
digest-time-unreadable = «{ $word }» non è un’ora o un giorno che capisco. Scrivi così: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 feriali</code>, <code>/digest 9:00 lun,gio</code>, <code>/digest subito</code>, <code>/digest ultimora</code> o <code>/digest off</code>.
digest-time-missing = A che ora? Aggiungine una, così: <code>/digest 08:00 feriali</code>.
digest-too-many-times = Sono più di { $most } volte al giorno. Scegline al massimo { $most }, così: <code>/digest 08:00 12:30 18:30</code>, o <code>/digest subito</code>.
digest-mixed = «{ $word }» va da solo: <code>/digest subito</code>, <code>/digest ultimora</code> o <code>/digest off</code>. Oppure indica delle ore: <code>/digest 08:00</code>.

time-zone-ask =
    <b>Che ore sono da te?</b>
    Credo che siano le { $now } ({ $timeZone }). Tocca la tua ora, o scrivi la tua città: <code>/timezone Roma</code>
time-zone-which = Quale di queste è vicina a te?
time-zone-set = Bene, il tuo fuso è <b>{ $timeZone }</b>: lì adesso sono le { $now }.
time-zone-next-digest = Prossimo riepilogo: { $day } alle { $time }.
time-zone-unknown = Non conosco il luogo «{ $word }». Prova con la grande città più vicina, come <code>/timezone Roma</code> o <code>/timezone America/New_York</code>, o tocca la tua ora:
time-zone-did-you-mean = «{ $word }»: intendevi una di queste?
time-zone-other-button = Nessuna di queste

breaking-ask =
    { $on ->
        [yes] 🚨 L’ultim’ora dei tuoi argomenti ti arriva subito, qualunque sia l’ora del riepilogo.
       *[no] 🚨 L’ultim’ora attende il riepilogo, come tutto il resto.
    }
breaking-ask-alone = 🚨 L’ultim’ora dei tuoi argomenti ti arriva subito, e nient’altro.
breaking-instant =
    🚨 Tutto ti arriva subito, anche l’ultim’ora. { $on ->
        [yes] Con un /digest l’ultim’ora arriva comunque subito.
       *[no] Con un /digest l’ultim’ora lo attende.
    }
breaking-mixed =
    🚨 Temi con riepilogo: l’ultim’ora { $on ->
        [yes] arriva subito.
       *[no] lo attende.
    } Tutto il resto arriva subito.
breaking-ask-off = L’invio è spento, anche per l’ultim’ora.
breaking-on = 🚨 Bene: l’ultim’ora dei tuoi argomenti ti arriva subito.
breaking-off = Bene: l’ultim’ora attende il riepilogo, come tutto il resto.
breaking-switch-on-button = 🚨 Mandala subito
breaking-switch-off-button = Che attenda il riepilogo
breaking-unreadable = «{ $word }» non è né on né off. Scrivi <code>/breaking on</code> o <code>/breaking off</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Ultim’ora attivata
       *[no] Ultim’ora disattivata
    }

language-ask = In quale lingua ti scrivo?
language-set = Bene, scrivo in italiano.
language-unknown = Non parlo ancora «{ $word }». Posso scrivere in { $languages }:

settings-title = <b>Le tue notizie</b>
settings-topics-button = Argomenti
settings-when-button = Quando
settings-clock-button = Fuso orario
settings-breaking-button =
    { $on ->
        [yes] 🚨 Ultim’ora: subito
       *[no] 🚨 Ultim’ora: nel riepilogo
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Immagini: anteprima
        [photo] 🖼 Immagini: foto
       *[off] 🖼 Immagini: no
    }
settings-pictures-toast =
    { $pictures ->
        [preview] L’immagine sopra il testo
        [photo] Una foto con la notizia sotto
       *[off] Niente immagini
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Impostazioni
settings-toast = Salvato

latest-title =
    { $stories ->
        [one] <b>L’ultimo articolo</b>
        [many] <b>Gli ultimi articoli</b>
       *[other] <b>Gli ultimi articoli</b>
    }
latest-title-topic = <b>Le ultime: { $topic }</b>
latest-none = Non è ancora stato pubblicato nulla. Ti scrivo quando c’è una novità: /topics
latest-none-topic = In { $topic } non è ancora stato pubblicato nulla. /latest mostra tutti gli argomenti.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Segui { $topic }

help-title = <b>{ $outlet }</b> manda notizie in questa chat: gli argomenti che scegli, quando vuoi tu.
help-title-group = <b>{ $outlet }</b> porta le notizie in questa chat. I suoi amministratori scelgono argomenti e ore.
help-newsroom = <b>Redazione</b>
help-hint = Quasi tutto si fa con i pulsanti: comincia da /topics o /settings.

stop-ask = Fermare tutti i messaggi? Cancello i tuoi argomenti e le tue ore.
stop-ask-empty = Al momento non ricevi nulla da me. Cancello quel che conservo di questa chat?
stop-yes-button = Sì, ferma
stop-no-button = No, resta
stop-stopped = Fatto. Non mando più nulla, e quel che conservavo di questa chat è cancellato, tranne quali articoli vi sono arrivati: per qualche settimana, così da poterli correggere. /start per ricominciare.
stop-stayed = Bene, non è cambiato nulla. /settings mostra quel che ricevi.
stop-toast = Fermato
stop-nothing = Di questa chat non conservo nulla e non mando nulla. /start per cominciare.

chats-admins-only = Solo gli amministratori di questa chat possono dirmi che cosa mandare qui. Per te, scrivimi in privato.
chats-admins-only-toast = Solo gli amministratori di questa chat possono cambiarlo.

fallback-unknown-command = Non conosco { $command }. /help mostra tutto quel che so fare.
fallback-unknown-command-near = Non conosco { $command }. Intendevi { $nearest }? /help mostra tutto.
fallback-not-yours = Questo messaggio l’ha scritto qualcun altro: eseguo solo quel che scrivi tu.
fallback-forwarded = Non posso fare nulla con i messaggi scritti da altri. /help mostra che cosa capisco.
fallback-text = Capisco solo comandi e pulsanti. /topics sceglie quel che ricevi, /latest mostra le notizie, /help il resto.
fallback-editor-link = Per pubblicare questa pagina: <code>/publish</code>, poi il link e un argomento, come <code>/publish https://… #mondo</code>
fallback-dead-button-toast = Questo pulsante non funziona più. Scrivi /settings o /topics per averne uno nuovo.
fallback-deep-link-unknown = Questo link non è più valido. Ecco che cosa ti posso mandare:
fallback-deep-link-article-gone = Questo articolo non è più qui. /latest mostra le novità.
fallback-fault = Scusa, qualcosa è andato storto da parte mia. L’ho annotato. Riprova tra un minuto.
fallback-fault-toast = Scusa, qualcosa è andato storto. Riprova.

flood-calm = ⏳ È più di quanto io possa rispondere in una volta. Faccio tutto, in ordine, e non dico altro finché qui non torna la calma.
