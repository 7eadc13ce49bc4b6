# Несколько слов на новости.
card-source-words = Источник: { $name }
card-breaking-words = Срочно
card-video-words = с видео
card-paywalled-words = только для подписчиков издания
card-corrected-words = Исправлено { $time }
card-corrected-note-words = Исправлено { $time }: { $note }
card-correction-of-words = Исправление: { $title }

# Несколько слов в дайджесте.
digest-title-words =
    { $part ->
        [morning] Ваше утро
        [noon] Ваш полдень
        [evening] Ваш вечер
       *[night] Ваша ночь
    } · { $date }
digest-breaking-words = Срочно
digest-also-at-words = также на
digest-continued-words = продолжение
digest-more-words = и ещё { $count }
digest-withdrawn-words = Отозвано { $time }
digest-withdrawn-reason-words = Отозвано { $time }: { $reason }
