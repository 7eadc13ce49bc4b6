# Quel che i lettori cercano da sé: elenchi, ricerca, testo intero, correzioni, articoli condivisi altrove.

command-search-menu = Cerca tra gli articoli

story-gone-toast = Questo articolo non è più qui.
read-on-button = 📖 Continua a leggere
read-as-page-button = 📄 In una pagina
read-as-page-toast = D’ora in poi in una pagina
read-as-quotes-button = Non si vede? In citazioni
read-as-quotes-toast = D’ora in poi in citazioni

search-usage = Che cosa cerchi? Per esempio: <code>/search accordo laghi</code>
search-title =
    { $count ->
        [one] <b>{ $count } articolo</b> per «{ $words }»
        [many] <b>{ $count } di articoli</b> per «{ $words }»
       *[other] <b>{ $count } articoli</b> per «{ $words }»
    }
search-none = Nulla trovato per «{ $words }». Le novità: /latest

inline-read-button = 📖 Continua a leggere nel bot
inline-start-button = Tutte le notizie nel bot

receipt-shared = Condivise in altre chat: { $current } riscritte
receipt-shared-behind = Condivise in altre chat: { $current } riscritte, { $behind } in arrivo
receipt-shared-lost = irraggiungibili: { $lost }

command-corrections-menu = Che cosa è stato corretto e perché
corrections-title = <b>Correzioni</b>
corrections-none = Ultimamente non è stato corretto nulla.
corrections-of-none = In questo articolo non è stato corretto nulla.
corrections-field-words =
    { $field ->
        [title] Titolo
        [lead] Sommario
        [body] Testo
       *[source] Fonte
    }
corrections-corrected-words = Corretto
corrections-withdrawn-words = Ritirato
corrections-story-button = 📰 L’articolo

# The page of corrections on the web.
corrections-page-words = Correzioni · { $outlet }
corrections-intro-words = Quel che abbiamo rettificato o ritirato negli articoli pubblicati: com’era, com’è adesso, quando e perché.
corrections-newer-words = Più recenti
corrections-older-words = Meno recenti
