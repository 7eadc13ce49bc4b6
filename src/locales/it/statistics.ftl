# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Statistiche in immagini
command-link-menu = Link e codice QR di un argomento o articolo
stats-days-words =
    { $days ->
        [one] Ultimo giorno
        [many] Ultimi { $days } giorni
       *[other] Ultimi { $days } giorni
    }
stats-part-words = stima su una parte dei lettori
stats-readers-words = Arrivati: { $joined }, usciti: { $left }
stats-joined-words = Arrivati: { $count }
stats-left-words = Usciti: { $count }
stats-sources-words = I più sono arrivati da «{ $name }»
stats-copies-words = È arrivato il { $percent } degli invii
stats-topics-words = Più lettori: { $name }
stats-pressed-words = Si preme di più dalle { $hour }
stats-sent-words = Si invia di più dalle { $hour }
stats-languages-words = { $percent } legge in { $name }
stats-reasons-words = Motivo più citato per uscire: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } articolo corretto o ritirato
        [many] { $count } di articoli corretti o ritirati
       *[other] { $count } articoli corretti o ritirati
    }
stats-none-words = Qui non c’è ancora nulla di contato
stats-delivered-words = Arrivati
stats-unknown-words = Risposta persa
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Solo lettori che permettono di contarlo.</i>
stats-failed = Non è stato possibile disegnare l’immagine. I numeri in un file:
stats-file = Una riga al giorno, per qualsiasi foglio di calcolo.
stats-readers-button = Lettori
stats-sources-button = Link
stats-copies-button = Invii
stats-topics-button = Argomenti
stats-hours-button = Ore
stats-languages-button = Lingue
stats-reasons-button = Perché escono
stats-corrections-button = Correzioni
stats-dark-button = 🌙 Scuro
stats-light-button = ☀️ Chiaro
stats-file-button = 📄 In un file
stats-period-button = { $days } g
stats-left-hour = 👋 Usciti entro un’ora: { $count }

link-usage = Quale argomento o articolo? <code>/link world site</code> crea il link di un argomento e conta come «site» chi arriva da lì.
link-picture =
    <b>{ $name }</b>
    { $link }
    Arrivati finora da qui: <b>{ $count }</b>
link-follow-words = Seguici su Telegram
link-copy-button = Copia link
link-copy-html-button = Copia HTML
