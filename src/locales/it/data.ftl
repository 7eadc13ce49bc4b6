# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Tutto quel che conservo di questa chat, in un file
command-deletemydata-menu = Cancella ogni traccia di questa chat
command-feedback-menu = Scrivi alla redazione

data-days-words =
    { $days ->
        [one] { $days } giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    }

consent-ask =
    <b>Posso misurare due cose?</b>
    1. Quali pulsanti premi sotto gli articoli
    2. Da quale link sei arrivato

    Così la redazione vede che cosa è utile. Le notizie arrivano comunque. Si conserva per { data-days-words } con questa chat, poi solo in somme senza nomi. Puoi cambiare quando vuoi: /privacy
consent-accept-button = Accetta
consent-refuse-button = Rifiuta
consent-choose-button = Scegli
consent-switches =
    <b>Che cosa posso misurare?</b>
    ✅ vuol dire sì. Si conserva per { data-days-words } con questa chat, poi solo in somme senza nomi. Quel che spegni viene cancellato.
consent-presses-button = I pulsanti che premo
consent-sources-button = Il link da cui sono arrivato
consent-presses-words = quali pulsanti premi sotto gli articoli
consent-sources-words = da quale link sei arrivato
consent-toast =
    { $on ->
        [yes] Acceso
       *[no] Spento e cancellato
    }
consent-nothing = Bene: non si misura nulla. Se cambi idea: /privacy
consent-something = Grazie. Misuro { $what }, per { data-days-words }. Puoi ritirarlo quando vuoi: /privacy

privacy =
    <b>Che cosa conserva { $outlet }</b>
    • Il numero di questa chat e quel che hai scelto: argomenti, ore, orologio, lingua, quel che salvi, silenzi o segui
    • Quando e come sei arrivato, come prova che volevi le notizie, e la settimana del tuo ultimo segno di vita
    • Quale articolo è arrivato in questa chat: { data-days-words }, così da poterlo correggere
    • Quel che scrivi alla redazione: resta nella sua chat con il tuo nome

    <b>Che cosa no</b>
    Né il tuo numero di telefono né quel che leggi. Nulla viene ceduto ad altri.
privacy-unmeasured = <b>Misurato</b>: nulla. Solo se dici di sì.
privacy-measured = <b>Misurato, perché hai detto di sì</b>: { $what }.
privacy-end = /stop ferma e cancella tutto, tranne quali articoli ti sono arrivati; /deletemydata cancella anche questo. Se mi blocchi, viene cancellato dopo 90 giorni.
privacy-contact = Domande: { $contact }
privacy-policy = <a href="{ $url }">Informativa sulla privacy</a>
privacy-open-button = 🔒 I miei dati
privacy-data-button = 📄 Tutto in un file
privacy-consent-button = 📊 Che cosa si misura
privacy-delete-button = 🗑 Cancella tutto

mydata-caption = Tutto quel che conservo di questa chat, con una frase per ogni parte. Lo apre qualsiasi editor di testo.
mydata-about-words = Tutto quel che { $outlet } conserva di questa chat. null: non ce n’è.
mydata-part-record-words = Quel che hai scelto, da quando, e come eri servito prima degli ultimi cambiamenti. Fino a /stop.
mydata-part-capped-words = Quel che è arrivato subito in questi giorni, perché il tuo limite valga. Due giorni.
mydata-part-consents-words = Quando e come sei arrivato e che cosa permetti di misurare. Fino a /stop.
mydata-part-arrival-words = Che cosa ti ha portato qui oggi: un avvio o un link. Per un giorno.
mydata-part-presses-words = Quali pulsanti hai premuto sotto gli articoli, perché lo permetti. Poi solo somme senza nomi.
mydata-part-source-words = Da quale link sei arrivato, perché lo permetti. Poi solo una somma senza nomi.
mydata-part-input-words = L’ultima cosa che ti è stato chiesto di scrivere. Per un quarto d’ora.
mydata-part-updates-words = Tuoi messaggi su cui il programma è inciampato, per chi lo gestisce. Per una settimana.
mydata-part-notes-words = Note che qualcosa è già stato detto, per non dirlo due volte. Una settimana al massimo.
mydata-part-saved-words = Gli articoli che hai salvato, con titolo e link. Finché non li togli.
mydata-part-reminders-words = Quali articoli ti tornano, e quando. Finché non sono tornati.
mydata-part-invites-words = Il tuo codice d’invito e quanti sono arrivati con esso, mai chi. Fino a /stop.
mydata-part-reading-words = Se vuoi i testi interi in una pagina. Fino a /stop.
mydata-part-copies-words = Quali articoli sono arrivati qui e quando, così da poterli correggere. /deletemydata lo cancella.
mydata-part-role-words = Il tuo ruolo in redazione e quel che vi hai fatto di recente. Te lo toglie chi la dirige.
mydata-part-feedback-words = Dove stanno i tuoi messaggi nella chat della redazione, così che una risposta ti trovi. I testi sono lì.
mydata-name-record-words = quel che hai scelto
mydata-name-capped-words = quel che è arrivato subito
mydata-name-consents-words = come sei arrivato e che cosa hai permesso
mydata-name-arrival-words = che cosa ti ha portato oggi
mydata-name-presses-words = pulsanti premuti
mydata-name-source-words = il link da cui sei arrivato
mydata-name-input-words = una domanda aperta
mydata-name-updates-words = messaggi messi da parte
mydata-name-notes-words = note
mydata-name-saved-words = articoli salvati
mydata-name-reminders-words = promemoria
mydata-name-invites-words = il tuo invito
mydata-name-reading-words = come leggi i testi interi
mydata-name-copies-words = quali articoli ti sono arrivati
mydata-name-role-words = il tuo ruolo
mydata-name-feedback-words = messaggi alla redazione

deletemydata-ask =
    <b>Cancellare tutto?</b>
    Quel che hai scelto e salvato, e quali articoli sono arrivati in questa chat: le correzioni non li troveranno più. Quel che sta nella chat resta finché non lo cancelli in Telegram.
deletemydata-yes-button = Sì, cancella tutto
deletemydata-no-button = No, conserva
deletemydata-kept = Bene, non è stato cancellato nulla.
deletemydata-toast = Cancellato
deletemydata-done =
    <b>Cancellato.</b> C’erano: { $what }.

    Di questa chat non si conserva più nulla e non mando più nulla. /start ricomincia.
deletemydata-nothing = Non c’è nulla da cancellare: di questa chat non conservo nulla. /start comincia.
deletemydata-role = Il tuo ruolo in redazione resta: te lo toglie chi la dirige.
deletemydata-blocked = La redazione non accetta messaggi da qui; ne resta un segno da cui nessuno può leggere il numero di questa chat.

feedback-usage = Scrivilo dietro il comando: <code>/feedback Perché nulla sul porto?</code> Oppure rispondi a un articolo. In redazione lo leggono persone, con il tuo nome.
feedback-sent = ✉️ La redazione ce l’ha. Una risposta arriverebbe qui.
feedback-offer = È per la redazione? Lì lo leggono persone, con il tuo nome.
feedback-send-button = ✉️ Manda alla redazione
feedback-no-button = No
feedback-dropped = Bene, resta tra noi.
feedback-too-many = La redazione ha già diversi tuoi messaggi. Scrivi di nuovo un po’ più tardi.
feedback-busy = In questo momento molti scrivono alla redazione. Mandalo fra qualche minuto:
feedback-blocked = La redazione non accetta messaggi da questa chat.
feedback-nobody = Al momento da qui la redazione non è raggiungibile.
feedback-too-long = La redazione accetta al massimo { $most } caratteri alla volta; il tuo ne ha { $length }.
feedback-text-only = Accetto solo testo, anche per la redazione. Scrivilo a parole: <code>/feedback …</code>
feedback-lost = Il messaggio non c’è più. Scrivilo di nuovo: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> in { $title }
feedback-on-story = Su <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Rispondi a questo messaggio: al lettore arriva come risposta della redazione.</i>
feedback-block-button = 🚫 Blocca
feedback-unblock-button = 🚫 Bloccato · Sblocca
feedback-block-toast = Da lì non arriva più nulla per 90 giorni.
feedback-unblock-toast = Da lì tornano ad arrivare messaggi.
feedback-expired-toast = Troppo vecchio: nessuno sa più chi l’ha scritto.
feedback-answer =
    <b>La redazione risponde:</b>
    { $text }
feedback-answered = ↩️ Il lettore ce l’ha.
feedback-take-back-button = Ritira
feedback-taken-back = Ritirato: il lettore non ce l’ha più.
feedback-not-taken-back-toast = Telegram non me lo lascia più cancellare.
feedback-answer-text-only = Ai lettori si risponde con testo. Non è partito nulla.
feedback-answer-too-long = Al lettore arrivano al massimo { $most } caratteri alla volta; qui sono { $length }. Non è partito nulla.
feedback-unreachable = Il lettore non è più raggiungibile: non è partito nulla.
feedback-erased = 🗑 <i>Cancellato da chi l’ha scritto.</i>
