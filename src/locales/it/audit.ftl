# What was done in the newsroom, for who leads it.

command-audit-menu = Chi ha fatto cosa in redazione
audit-list = <b>Chi ha fatto cosa, dal più recente</b>
audit-none = Non è stato ancora fatto nulla.
audit-file = Dal più recente; conservato per un anno.
audit-program-words = da sé
audit-act-words =
    { $what ->
        [drafted] 📝 ha scritto
        [changed] ✏️ ha cambiato
        [released] 📣 ha pubblicato
        [scheduled] 🕒 ha programmato
        [cancelled] ↩️ ha annullato l’uscita di
        [went_out] 📤 inviato
        [discarded] 🗑 ha scartato
        [restored] ♻️ ha ripreso
        [corrected] ✏️ ha corretto
        [took_back] ↩️ ha annullato la correzione di
        [withdrew] 🚫 ha ritirato
        [announced] 📢 ha annunciato
        [topic] 🏷 argomento
        [feed] 📡 feed
        [role] 👤 ruolo di
        [halted] 🛑 ha fermato tutto
        [unhalted] ▶️ ha tolto il fermo
        [handed_in] 🙋 ha consegnato
        [sent_back] ↩️ ha rimandato
        [held] 🔒 ha bloccato
        [hold_lifted] 🔓 ha sbloccato
        [embargoed] ⏳ ha messo sotto embargo
        [embargo_lifted] ⌛️ ha tolto l’embargo a
       *[steered] ⏯ ha guidato l’invio
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Chi lavora in redazione: ciò che vi ha fatto resta un anno con il suo numero, anche se cancella i dati. Contiene titoli, mai messaggi.

desk-hand-in-button = 🙋 Consegna
desk-handed-in-toast = Consegnato: lo guarda un redattore.
desk-hands-in =
    🙋 <b>{ $who }</b> consegna
    <b>{ $title }</b> <code>{ $id }</code>
