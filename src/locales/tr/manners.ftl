# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Kendi ayarlarım
fallback-other-bot = “{ $bot }” başka bir bot. Ben { $me }: burada ad gerekmez.
error-topic_slug_reserved = “{ $slug }” bir konunun kısa adı olamaz: okurlar bunu ne zaman ya da hangisi demek için yazar. Başka bir ad seçin, örneğin <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Sessizler
settings-muted-line = Sessiz: { $what }
