# Bir haberin üzerindeki birkaç sözcük.
card-source-words = Kaynak: { $name }
card-breaking-words = Son dakika
card-video-words = videolu
card-paywalled-words = abonelere özel
card-corrected-words = Düzeltildi: { $time }
card-corrected-note-words = Düzeltildi ({ $time }): { $note }
card-correction-of-words = Düzeltme: { $title }

# Bir özetin üzerindeki birkaç sözcük.
digest-title-words =
    { $part ->
        [morning] Sabah bülteniniz
        [noon] Öğle bülteniniz
        [evening] Akşam bülteniniz
       *[night] Gece bülteniniz
    } · { $date }
digest-breaking-words = Son dakika
digest-also-at-words = ayrıca
digest-continued-words = devamı
digest-more-words = ve { $count } haber daha
digest-withdrawn-words = Geri çekildi: { $time }
digest-withdrawn-reason-words = Geri çekildi ({ $time }): { $reason }
