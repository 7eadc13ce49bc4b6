# Die wenigen Worte auf einer Meldung.
card-source-words = Quelle: { $name }
card-read-at-words = Weiterlesen bei { $site }
card-breaking-words = Eilmeldung
card-video-words = mit Video
card-paywalled-words = nur für Abonnenten
card-corrected-words = Korrigiert { $time }
card-corrected-note-words = Korrigiert { $time }: { $note }
card-withdrawn-words = Diese Meldung wurde zurückgezogen
card-correction-of-words = Korrektur: { $title }

# Die wenigen Worte auf einem Überblick.
digest-title-words = Ihr Überblick, { $date }
digest-breaking-words = Eilmeldung
digest-also-at-words = auch bei
digest-continued-words = Fortsetzung
digest-more-words = und { $count } weitere
digest-withdrawn-words = Zurückgezogen { $time }
digest-withdrawn-reason-words = Zurückgezogen { $time }: { $reason }
