# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 My own settings
fallback-other-bot = “{ $bot }” is another bot. I am { $me }: leave the name away here.
error-topic_slug_reserved = “{ $slug }” can't be a topic's short name: readers type it to say when, or which. Take another one, like <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Muted
settings-muted-line = Muted: { $what }
