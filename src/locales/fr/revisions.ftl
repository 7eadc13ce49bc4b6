# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Retiré : voir ci-dessus
decision-retract-removes = 🗑 Les exemplaires envoyés depuis moins de 48 heures seront supprimés. Là où Telegram ne le permet pas, dans les résumés et les exemplaires partagés, le texte ci-dessus les remplace. <code>{ $id }</code> : { copies-words }. C'est définitif.
decision-removes-button =
    { $on ->
        [yes] 🗑 Supprimer ceux de moins de 48 h ✓
       *[no] 🗑 Supprimer ceux de moins de 48 h
    }
decision-removes-toast =
    { $on ->
        [yes] Les exemplaires de moins de 48 heures seront supprimés
       *[no] Chaque exemplaire dira qu'il est retiré
    }
receipt-withdrawn = Retirés : <b>{ $count }</b> sur { copies-words }
receipt-end =
    { $end ->
        [removed] Supprimés
        [noticed] Avis à la place
       *[edited] Modifiés sur place
    } : { $count }
receipt-unreachable = Hors d'atteinte : { $count }
