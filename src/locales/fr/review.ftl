# Ce qui attend d’être validé, et ce qui a été décidé.
command-review-menu = Ce qui attend d’être validé
review-list = <b>À relire</b> ({ $total }), le plus ancien d’abord
review-none = Rien n’attend d’être validé.
review-changed = ✏️ Modifié depuis : { $parts }
review-part-words =
    { $part ->
        [title] titre
        [lead] chapô
        [body] texte
        [source] source
        [link] lien
        [picture] image
       *[topics] thèmes
    }
review-button = 🙋 À relire ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ Validé par { $who }
        [discarded] 🗑 Jeté par { $who }
        [sent_back] ↩️ Renvoyé par { $who }
       *[taken_back] ✏️ { $who } y retravaille ; ce sera remis de nouveau.
    }
review-decided-note = { review-decided } : { $note }
review-returned = ↩️ <code>{ $id }</code> est renvoyé ; { $name } sait pourquoi.
desk-send-back-button = ↩️ Renvoyer
desk-ask-field-note = Que faut-il changer ? Envoyez-moi un mot : il va à la personne qui a remis l’article.
desk-sent-back = ↩️ Renvoyé par { $name }, { $day } à { $time } : { $note }
desk-handed-in-by = 🙋 Remis par { $name }, { $day } à { $time }
desk-released-by = ✅ Validé par { $name }, { $day } à { $time }
desk-released-alone = ✅ Validé par { $name }, { $day } à { $time }, sans seconde personne
panel-role-gone = 🔒 Vous n’avez plus de rôle dans la rédaction.
decision-asks = 🙋 <b>{ $who }</b> vous demande de décider :
