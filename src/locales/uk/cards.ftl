# Кілька слів на новині.
card-source-words = Джерело: { $name }
card-breaking-words = Терміново
card-video-words = з відео
card-paywalled-words = лише для передплатників
card-corrected-words = Виправлено { $time }
card-corrected-note-words = Виправлено { $time }: { $note }
card-correction-of-words = Виправлення: { $title }

# Кілька слів у дайджесті.
digest-title-words =
    { $part ->
        [morning] Ваш ранок
        [noon] Ваш полудень
        [evening] Ваш вечір
       *[night] Ваша ніч
    } · { $date }
digest-breaking-words = Терміново
digest-also-at-words = також на
digest-continued-words = продовження
digest-more-words = і ще { $count }
digest-withdrawn-words = Відкликано { $time }
digest-withdrawn-reason-words = Відкликано { $time }: { $reason }
