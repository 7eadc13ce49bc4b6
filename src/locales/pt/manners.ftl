# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 As minhas opções
fallback-other-bot = «{ $bot }» é outro bot. Eu sou { $me }: aqui o nome não é preciso.
error-topic_slug_reserved = «{ $slug }» não pode ser o nome curto de um tema: os leitores escrevem-no para dizer quando, ou quais. Escolha outro, como <code>{ $slug }-news</code>.
settings-muted-button = 🔇 Silenciado
settings-muted-line = Silenciado: { $what }
