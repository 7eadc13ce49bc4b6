# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Meine Einstellungen
fallback-other-bot = „{ $bot }“ ist ein anderer Bot. Ich bin { $me }: Hier braucht es keinen Namen.
error-topic_slug_reserved = „{ $slug }“ kann kein Kurzname eines Themas sein: Leser schreiben das Wort, um zu sagen, wann oder welche. Nehmen Sie einen anderen, etwa <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Stumm
settings-muted-line = Stumm: { $what }
