# What was done in the newsroom, for who leads it.

command-audit-menu = Qui a fait quoi à la rédaction
audit-list = <b>Qui a fait quoi, du plus récent au plus ancien</b>
audit-none = Rien n’a encore été fait.
audit-file = Du plus récent au plus ancien ; gardé un an.
audit-program-words = de lui-même
audit-act-words =
    { $what ->
        [drafted] 📝 a rédigé
        [changed] ✏️ a modifié
        [released] 📣 a publié
        [scheduled] 🕒 a programmé
        [cancelled] ↩️ a annulé la sortie de
        [went_out] 📤 envoyé
        [discarded] 🗑 a jeté
        [restored] ♻️ a repris
        [corrected] ✏️ a corrigé
        [took_back] ↩️ a annulé la correction de
        [withdrew] 🚫 a retiré
        [announced] 📢 a annoncé
        [topic] 🏷 thème
        [feed] 📡 flux
        [role] 👤 rôle de
        [halted] 🛑 a tout arrêté
        [unhalted] ▶️ a levé l’arrêt
        [handed_in] 🙋 a remis
        [sent_back] ↩️ a renvoyé
        [held] 🔒 a bloqué
        [hold_lifted] 🔓 a débloqué
        [embargoed] ⏳ a mis sous embargo
        [embargo_lifted] ⌛️ a levé l’embargo de
       *[steered] ⏯ a dirigé l’envoi
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Qui travaille à la rédaction : ses actes sont gardés un an avec son identifiant, même après effacement des données. On y trouve des titres, jamais de messages.

desk-hand-in-button = 🙋 Remettre
desk-handed-in-toast = Remis : un rédacteur le regarde.
desk-hands-in =
    🙋 <b>{ $who }</b> remet
    <b>{ $title }</b> <code>{ $id }</code>
