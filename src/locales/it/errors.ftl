# Che cosa significa un errore previsto per chi lo incontra, e come uscirne. La chiave finisce con il codice dell’errore.

error-topic_not_found = L’argomento { $slug } non esiste. /topics li mostra tutti.
error-topic_not_found-near = L’argomento { $slug } non esiste. Intendevi <b>{ $nearest }</b>? /topics li mostra tutti.
error-topic_exists = L’argomento { $slug } c’è già. Scegli un altro nome breve, o rinomina quello.
error-article_not_found = L’articolo { $id } non esiste. Un codice è fatto così: <code>k7m2qa</code>; /drafts e /queue li mostrano.
error-not_allowed = Serve un altro ruolo in redazione. Un caporedattore può cambiare i ruoli con /editors.
error-role_out_of_reach = Un ruolo lo dà o lo toglie solo chi sta sopra di esso e sopra la persona che lo ha: nessuno cambia il proprio. I proprietari stanno in OWNER_IDS, e solo lì.
error-topic_slug_invalid = «{ $slug }» non può essere il nome breve di un argomento. Usa da 1 a 32 caratteri tra a–z, 0–9, - e _, come <code>world</code> o <code>local-news</code>.
error-topic_required = Quale argomento? Aggiungine almeno uno, come <code>#mondo</code>. /topics li mostra tutti.
error-approval_needed = L’hai scritto o modificato tu: deve approvarlo qualcun altro.
error-time_in_past = Quel momento è passato sul tuo orologio (/timezone). Indicane uno futuro, come <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } non è un feed e non ne indica nessuno. Cerca «RSS» sul sito, o dammi l’indirizzo del feed stesso.
error-feed_exists = Questo feed c’è già: numero { $number }. /feeds li mostra tutti.
error-feed_not_found = Il feed numero { $number } non esiste. /feeds li mostra tutti.
error-feed_refused = Non sono riuscito a leggere { $url }: { feed-fault-words }.
error-page_refused = Non sono riuscito a leggere { $url }: { page-refusal-words }. Puoi anche scriverlo a mano: /publish, poi una riga di titolo, il sommario e il link.
page-refusal-words =
    { $reason ->
        [bad_url] non è un indirizzo web che posso aprire; comincia con https://
        [scheme] posso aprire solo indirizzi http e https
        [private_address] il suo indirizzo è in una rete privata, che non apro mai
        [port] la sua porta non è tra quelle che questo programma apre; chi gestisce il bot può permetterla con FETCH_PORTS
        [not_found] il sito dice che questa pagina non esiste
        [forbidden] il sito non mi fa entrare
        [http_error] il sito ha risposto con un errore; riprova tra qualche minuto
        [timeout] il sito ci ha messo troppo; riprova tra qualche minuto
        [unreachable] il sito non è raggiungibile; controlla l’indirizzo o riprova
        [too_large] la pagina è troppo grande
        [too_many_redirects] il sito mi fa girare in tondo
        [wrong_type] non è una pagina web ma un file di altro tipo
        [bot_check] il sito vuole la prova che a leggere sia una persona, e non mi mostra nessun articolo
        [no_title] non ci trovo un titolo
        [too_complex] la pagina è costruita in modo troppo strano per leggerla
       *[other] qualcosa non va nella pagina
    }
error-state_conflict = L'articolo { $id } è { article-state-words }: così com'è, non si può fare. /status { $id } dice di più.
article-state-words =
    { $state ->
        [draft] una bozza
        [scheduled] programmato
        [published] pubblicato
        [retracted] ritirato
        [discarded] scartato
       *[other] { $state }
    }
error-not_published = L’articolo { $id } è { article-state-words }: si può correggere o ritirare solo ciò che i lettori hanno. /status { $id } dice di più.
error-changed_since = L’articolo { $id } è cambiato da quando l’hai visto. /status { $id } lo mostra com’è.
error-not_your_draft = L’articolo { $id } è la bozza di qualcun altro: un autore cambia solo le sue. Un redattore può cambiarla.
error-paid_off = La velocità a pagamento qui non è attiva. Chi gestisce il bot può attivarla con PAID_BROADCAST.
