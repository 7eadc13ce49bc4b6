# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Ritirata: vedi sopra
decision-retract-removes = 🗑 Le copie inviate da meno di 48 ore saranno cancellate. Dove Telegram non lo permette, nei riepiloghi e nelle copie condivise, resta il testo qui sopra. <code>{ $id }</code>: { copies-words }. Non si può annullare.
decision-removes-button =
    { $on ->
        [yes] 🗑 Cancella quelle di meno di 48 h: sì
       *[no] 🗑 Cancella quelle di meno di 48 h: no
    }
decision-removes-toast =
    { $on ->
        [yes] Le copie delle ultime 48 ore saranno cancellate
       *[no] Ogni copia dirà che è stata ritirata
    }
receipt-withdrawn = Ritirate: <b>{ $count }</b> di { copies-words }
receipt-end =
    { $end ->
        [removed] Cancellate
        [noticed] Avviso al loro posto
       *[edited] Cambiate sul posto
    }: { $count }
receipt-unreachable = Non raggiungibili: { $count }
desk-body-button = Testo
desk-picture-button = Immagine
desk-ask-field-body = Mandami tutto il nuovo testo, con una riga vuota tra i paragrafi, o un semplice <code>-</code> per nessuno.
desk-ask-field-picture = Mandami la nuova immagine come foto, o un semplice <code>-</code> per nessuna.
decision-mark-button =
    { $on ->
        [yes] ✏️ «Corretto» sulla scheda: sì
       *[no] ✏️ «Corretto» sulla scheda: no
    }
decision-mark-toast =
    { $on ->
        [yes] La scheda dirà che è stata corretta
       *[no] La scheda non lo dirà
    }
decision-again = Lo stesso per ciò che i lettori hanno ora:
page-changed = 🔎 La pagina di <code>{ $id }</code> dice altro rispetto a quando è uscita: <b>{ $title }</b>
page-gone = 🔎 La pagina di <code>{ $id }</code> non c’è più: <b>{ $title }</b>
page-ignore-button = Ignora
page-ignored = <code>{ $id }</code> resta com’è.
desk-ask-field-valid = Fino a quando vale? Mandami data e ora del tuo orologio, come <code>2030-11-24 08:00</code> o <code>domani 8:00</code>; un semplice <code>-</code> per nessuna fine.
card-over-words = Non vale più dalle { $time }
desk-valid-button = ⏳ Vale fino a…
desk-choose-valid = ⏳ Fino a quando vale? Poi esce dai riepiloghi che mancano, e le copie lo dicono.
desk-valid-always-button = Senza fine
desk-valid-toast = Ora annotata
desk-chain = ↪️ Altri { $count } in questa storia:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ È il seguito di { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Non vale più da { $day }, { $time }
       *[no] ⏳ Vale fino a { $day }, { $time }
    }
