# Les quelques mots sur un article.
card-source-words = Source : { $name }
# Une espace insécable : deux points suivent.
card-breaking-words = Urgent{ "\u00A0" }
card-video-words = avec vidéo
card-paywalled-words = réservé aux abonnés
card-corrected-words = Corrigé { $time }
card-corrected-note-words = Corrigé { $time } : { $note }
card-correction-of-words = Rectificatif : { $title }

# Les quelques mots sur un résumé.
digest-title-words =
    { $part ->
        [morning] Votre matinée
        [noon] Votre mi-journée
        [evening] Votre soirée
       *[night] Votre nuit
    } · { $date }
digest-breaking-words = Urgent{ "\u00A0" }
digest-also-at-words = aussi sur
digest-continued-words = suite
digest-more-words = et { $count } de plus
digest-withdrawn-words = Retiré { $time }
digest-withdrawn-reason-words = Retiré { $time } : { $reason }
