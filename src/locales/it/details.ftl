# For who has messages read aloud, in the place of a sign.

page-before-button = Pagina precedente
page-after-button = Pagina successiva

# What is kept, besides the main things.

privacy-besides =
    <b>Inoltre, e perché</b>
    • Un articolo che pubblichi tramite me in un’altra chat: come Telegram chiama quella copia e la sua lingua, { data-days-words }, perché si possa correggere; non chi l’ha pubblicata, né dove
    • I promemoria finché non arrivano; il codice del tuo invito e quanti sono venuti con esso; i canali che gestisci
    • Note perché nulla si faccia due volte o si perda, per minuti, una settimana al massimo: che cosa è arrivato di recente, una domanda aperta, un messaggio che mi ha fatto inciampare, che te ne sei andato
    • Se la redazione non accetta più nulla da te: un segno per 90 giorni da cui nessuno può leggere il numero di questa chat
mydata-not-here-words = Non è in questo file: le copie di articoli che hai pubblicato in altre chat. Si conserva come Telegram le chiama perché si possano correggere, non chi le ha pubblicate.
