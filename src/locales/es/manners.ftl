# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Mis ajustes
fallback-other-bot = «{ $bot }» es otro bot. Yo soy { $me }: aquí no hace falta el nombre.
error-topic_slug_reserved = «{ $slug }» no puede ser el nombre corto de un tema: los lectores lo escriben para decir cuándo, o cuáles. Elija otro, como <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Silenciado
settings-muted-line = Silenciado: { $what }
