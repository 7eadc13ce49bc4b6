# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Мої налаштування
fallback-other-bot = «{ $bot }» — інший бот. Я { $me }: тут ім’я не потрібне.
error-topic_slug_reserved = «{ $slug }» не може бути короткою назвою теми: читачі пишуть це слово, щоб сказати, коли або які. Візьміть іншу, наприклад <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Приховане
settings-muted-line = Приховано: { $what }
