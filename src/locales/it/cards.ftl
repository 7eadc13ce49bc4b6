# Le poche parole su un articolo.
card-source-words = Fonte: { $name }
card-breaking-words = Ultim’ora
card-video-words = con video
card-paywalled-words = per abbonati
card-corrected-words = Corretto { $time }
card-corrected-note-words = Corretto { $time }: { $note }
card-correction-of-words = Rettifica: { $title }

# Le poche parole su un riepilogo.
digest-title-words =
    { $part ->
        [morning] La tua mattina
        [noon] Il tuo mezzogiorno
        [evening] La tua serata
       *[night] La tua notte
    } · { $date }
digest-breaking-words = Ultim’ora
digest-also-at-words = anche su
digest-continued-words = continua
digest-more-words = e altri { $count }
digest-withdrawn-words = Ritirato { $time }
digest-withdrawn-reason-words = Ritirato { $time }: { $reason }
