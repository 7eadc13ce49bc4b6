# Bir haberin üzerindeki birkaç sözcük.
card-source-words = Kaynak: { $name }
card-read-at-words = Haberi oku: { $site }
card-breaking-words = Son dakika
card-video-words = videolu
card-paywalled-words = abonelere özel
card-corrected-words = Düzeltildi: { $time }
card-corrected-note-words = Düzeltildi ({ $time }): { $note }
card-withdrawn-words = Bu haber geri çekildi
card-correction-of-words = Düzeltme: { $title }

# Bir özetin üzerindeki birkaç sözcük.
digest-title-words = Haber özetiniz, { $date }
digest-breaking-words = Son dakika
digest-also-at-words = ayrıca
digest-continued-words = devamı
digest-more-words = ve { $count } haber daha
digest-withdrawn-words = Geri çekildi: { $time }
digest-withdrawn-reason-words = Geri çekildi ({ $time }): { $reason }
