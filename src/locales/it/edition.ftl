# Le parole di un’edizione, di ciò che è coperto e di un’immagine descritta.
digest-stories-words =
    { $count ->
        [one] { $count } notizia
        [many] { $count } di notizie
       *[other] { $count } notizie
    }
digest-end-words = Per ora è tutto.
card-picture-words = Immagine: { $description }
card-graphic-words = Contenuto sensibile

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Sensibile ✓
       *[no] ⚠️ Sensibile
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Segnata: coperta per chi lo desidera
       *[no] Visibile a tutti
    }
