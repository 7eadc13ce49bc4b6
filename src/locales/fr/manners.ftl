# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 Mes réglages
fallback-other-bot = « { $bot } » est un autre bot. Je suis { $me } : ici, inutile d’écrire un nom.
error-topic_slug_reserved = « { $slug } » ne peut pas être le nom court d’un thème : les lecteurs l’écrivent pour dire quand, ou lesquels. Prenez-en un autre, comme <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Masqués
settings-muted-line = Masqués : { $what }
