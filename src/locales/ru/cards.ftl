# Несколько слов на новости.
card-source-words = Источник: { $name }
card-read-at-words = Читать на { $site }
card-breaking-words = Срочно
card-video-words = с видео
card-paywalled-words = только для подписчиков издания
card-corrected-words = Исправлено { $time }
card-corrected-note-words = Исправлено { $time }: { $note }
card-withdrawn-words = Эта новость отозвана
card-correction-of-words = Исправление: { $title }

# Несколько слов в дайджесте.
digest-title-words = Ваш дайджест, { $date }
digest-breaking-words = Срочно
digest-also-at-words = также на
digest-continued-words = продолжение
digest-more-words = и ещё { $count }
digest-withdrawn-words = Отозвано { $time }
digest-withdrawn-reason-words = Отозвано { $time }: { $reason }
