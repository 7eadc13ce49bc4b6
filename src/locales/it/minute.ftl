# Il primo minuto, i link che vi portano e le maniere della conversazione.

start-digest-morning-button = ☕ Un riepilogo al mattino
start-digest-evening-button = 🌙 Un riepilogo alla sera
start-breaking-button = 🚨 Solo le notizie urgenti
start-choose-button = Scegliere i temi
start-look-again-button = 🔄 Guarda di nuovo
start-topics = Che cosa ti interessa? Tocca, poi Avanti.
start-clock =
    Qui ({ $city }) sono le <b>{ $now }</b>. E da te?

    Tocca la tua ora, scrivimi la tua città o invia la tua posizione.
start-clock-same-button = { $now }, la stessa
start-place-button = 📍 Non { $city }?
first-digest =
    ✅ Primo riepilogo: <b>{ $day } alle { $time }</b>, ora di { $city }.
    { $topics }. Altro: /topics
first-instant =
    ✅ Ogni notizia arriva appena è pubblicata.
    { $topics }. Altro: /topics
first-breaking =
    ✅ Le notizie urgenti arrivano subito, e nient'altro.
    { $topics }. Altro: /topics
reading-title = <b>Da leggere intanto</b>
start-known = Che bello rivederti. Ricevi <b>{ $topics }</b>, { $cadence }.
start-known-off = L'invio è disattivato: non arriva nulla. Avevi scelto <b>{ $topics }</b>. Quando posso scrivere di nuovo?
link-who = Qui <b>{ $outlet }</b>. Invio notizie e nient'altro.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> arriva a chi sceglie quando e non che cosa.
       *[no] <b>{ $name }</b> arriva solo a chi lo sceglie.
    }
topic-admin-chosen-words = solo per chi lo sceglie
topic-admin-default-usage = <code>/topicadmin default mondo no</code>
free-link-unknown = A questo indirizzo non conosco notizie. /latest mostra le novità, /help che cosa capisco.
free-clock-back-button = ◂ Torna a { $city }
location-unknown = Non so che ora vale lì. Scrivimi la grande città più vicina.
invite =
    Questo link porta a <b>{ $outlet }</b>; una fotocamera legge l'immagine. Passalo ad altri:
    { $link }

    { $readers ->
        [0] Nessuno è ancora arrivato da qui. Conto, e non tengo nomi.
        [one] { $readers } lettore è arrivato da qui. Conto, e non tengo nomi.
        [many] { $readers } di lettori sono arrivati da qui. Conto, e non tengo nomi.
       *[other] { $readers } lettori sono arrivati da qui. Conto, e non tengo nomi.
    }
invite-share-button = 📨 Passalo
invite-share-words = Notizie da { $outlet }: scegli tu che cosa arriva e quando.
command-invite-menu = Invitare qualcuno: il tuo link e la sua immagine
stop-why = Una domanda, se vuoi: perché?
stop-too-much-button = Troppo
stop-too-little-button = Troppo poco
stop-wrong-topics-button = Temi sbagliati
stop-thanks = Grazie: è contato, senza il tuo nome. /start ricomincia.
welcome-back = È bello riaverti qui. Ricevi di nuovo <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = È bello riaverti qui. Nessun tema è scelto, quindi non arriva nulla: /topics
still-welcome = Da tre mesi non ho tue notizie. Sono ancora gradito?
still-welcome-yes-button = 👍 Sì, come prima
still-welcome-weekly-button = Una volta a settimana
still-welcome-stop-button = Ferma
still-welcome-stayed = Bene: tutto resta com’è. /settings mostra che cosa ricevi.
profile-description =
    { $outlet } ti invia qui le notizie: i temi che scegli, quando lo scegli tu. Non si tengono nomi, e /stop ferma tutto quando vuoi.

    Premi Avvia: due tocchi, e il primo riepilogo ha la sua ora.
profile-about = Notizie da { $outlet }: i tuoi temi, ai tuoi orari.
free-search-button = 🔎 Notizie su «{ $words }»
