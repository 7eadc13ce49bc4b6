# Le poche parole su un articolo.
card-source-words = Fonte: { $name }
card-read-at-words = Leggi su { $site }
card-breaking-words = Ultim’ora
card-video-words = con video
card-paywalled-words = per abbonati
card-corrected-words = Corretto { $time }
card-corrected-note-words = Corretto { $time }: { $note }
card-withdrawn-words = Questo articolo è stato ritirato
card-correction-of-words = Rettifica: { $title }

# Le poche parole su un riepilogo.
digest-title-words = Il tuo riepilogo, { $date }
digest-breaking-words = Ultim’ora
digest-also-at-words = anche su
digest-continued-words = continua
digest-more-words = e altri { $count }
digest-withdrawn-words = Ritirato { $time }
digest-withdrawn-reason-words = Ritirato { $time }: { $reason }
