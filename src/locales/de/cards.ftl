# Die wenigen Worte auf einer Meldung.
card-source-words = Quelle: { $name }
card-breaking-words = Eilmeldung
card-video-words = mit Video
card-paywalled-words = nur für Abonnenten
card-corrected-words = Korrigiert { $time }
card-corrected-note-words = Korrigiert { $time }: { $note }
card-correction-of-words = Korrektur: { $title }

# Die wenigen Worte auf einem Überblick.
digest-title-words =
    { $part ->
        [morning] Ihr Morgen
        [noon] Ihr Mittag
        [evening] Ihr Abend
       *[night] Ihre Nacht
    } · { $date }
digest-breaking-words = Eilmeldung
digest-also-at-words = auch bei
digest-continued-words = Fortsetzung
digest-more-words = und { $count } weitere
digest-withdrawn-words = Zurückgezogen { $time }
digest-withdrawn-reason-words = Zurückgezogen { $time }: { $reason }
