# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Мои настройки
fallback-other-bot = «{ $bot }» — другой бот. Я { $me }: здесь имя не нужно.
error-topic_slug_reserved = «{ $slug }» не может быть коротким названием темы: читатели пишут это слово, чтобы сказать, когда или какие. Возьмите другое, например <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Скрытое
settings-muted-line = Скрыто: { $what }
