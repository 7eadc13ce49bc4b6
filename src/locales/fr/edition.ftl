# Les mots d’une édition, de ce qui est voilé et d’une image décrite.
digest-stories-words =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }
digest-end-words = C’est tout pour l’instant.
card-picture-words = Image : { $description }
card-graphic-words = Contenu choquant

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Choquant ✓
       *[no] ⚠️ Choquant
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Signalé : voilé pour qui le souhaite
       *[no] Montré à tous
    }
