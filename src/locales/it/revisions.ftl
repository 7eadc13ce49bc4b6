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
