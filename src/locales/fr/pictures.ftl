# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } autre photo
        [many] 🖼 { $count } autres photos
       *[other] 🖼 { $count } autres photos
    }
photos-there-toast = Elles sont déjà ici.
command-button-menu = Ajouter des boutons de liens à un article
button-usage = <code>/button k7m2qa Carte en direct https://…</code>, ou en réponse à l’article.
desk-links-button = 🔗 Boutons
desk-ask-field-links = Écrivez un texte et son adresse, par exemple <code>Carte https://ville.example/carte</code> : deux boutons au plus. <code>- Carte</code> en retire un, <code>-</code> tous.
error-link_unreadable = « { $word } » n’est pas un bouton : écrivez un texte et une adresse qui commence par http:// ou https://.
error-link_too_long = Un bouton contient au plus { $most } caractères.
error-links_full = Un article a au plus { $most } boutons. Retirez-en un d’abord : <code>- son texte</code>.
desk-nopicture-button = 🗑 Sans image
desk-nolinks-button = 🗑 Sans boutons
doubt-source_unreachable = source injoignable
doubt-links_left_out =
    { $count ->
        [one] { $count } autre lien écarté
        [many] { $count } autres liens écartés
       *[other] { $count } autres liens écartés
    }
