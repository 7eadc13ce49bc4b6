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
desk-body-button = Texte
desk-picture-button = Image
desk-ask-field-body = Envoyez-moi tout le nouveau texte, une ligne vide entre les paragraphes, ou un simple <code>-</code> pour aucun.
desk-ask-field-picture = Envoyez-moi la nouvelle image en photo, ou un simple <code>-</code> pour aucune.
decision-mark-button =
    { $on ->
        [yes] ✏️ « Corrigé » sur la carte ✓
       *[no] ✏️ « Corrigé » sur la carte
    }
decision-mark-toast =
    { $on ->
        [yes] La carte dira que c’est corrigé
       *[no] La carte n’en dira rien
    }
decision-again = Voici la même chose pour ce que les lecteurs ont à présent :
page-changed = 🔎 La page de <code>{ $id }</code> ne dit plus la même chose qu’à sa parution : <b>{ $title }</b>
page-gone = 🔎 La page de <code>{ $id }</code> a disparu : <b>{ $title }</b>
page-ignore-button = Ignorer
page-ignored = <code>{ $id }</code> reste tel quel.
desk-ask-field-valid = Jusqu'à quand est-ce valable ? Envoyez-moi une date et une heure de votre montre, comme <code>2030-11-24 08:00</code> ou <code>demain 8:00</code> ; un simple <code>-</code> pour ne pas y mettre de fin.
card-over-words = N’est plus valable depuis { $time }
desk-valid-button = ⏳ Valable jusqu’à…
desk-choose-valid = ⏳ Jusqu’à quand est-ce valable ? Ensuite il quitte les résumés à venir, et ses exemplaires le disent.
desk-valid-always-button = Sans fin
desk-valid-toast = L’heure est notée
desk-chain = ↪️ Encore { $count } dans son histoire :
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ C’est la suite de { $id }
desk-valid =
    { $over ->
        [yes] ⏳ N’est plus valable depuis { $day }, { $time }
       *[no] ⏳ Valable jusqu’à { $day }, { $time }
    }
