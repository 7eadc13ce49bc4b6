# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Le mie impostazioni
fallback-other-bot = «{ $bot }» è un altro bot. Io sono { $me }: qui il nome non serve.
error-topic_slug_reserved = «{ $slug }» non può essere il nome breve di un argomento: i lettori lo scrivono per dire quando, o quali. Ne scelga un altro, come <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Silenziati
settings-muted-line = Silenziati: { $what }
