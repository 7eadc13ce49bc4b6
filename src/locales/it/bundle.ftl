# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $topic }: ancora { $count }
        [many] { $topic }: ancora { $count }
       *[other] { $topic }: ancora { $count }
    }
bundle-mixed-words =
    { $count ->
        [one] Ancora { $count } notizia
        [many] Ancora { $count } di notizie
       *[other] Ancora { $count } notizie
    }
bundle-line =
    { $on ->
        [yes] Dalla quarta notizia di un tema in dieci minuti, le altre arrivano in un solo messaggio.
       *[no] Le notizie di un tema arrivano una per una, per quante siano.
    }
bundle-button =
    { $on ->
        [yes] 📦 Raffiche: un messaggio
       *[no] 📦 Raffiche: una per una
    }
bundle-toast =
    { $on ->
        [yes] Più di tre di un tema in dieci minuti: un solo messaggio
       *[no] Ogni notizia in un messaggio suo
    }
settings-bundle-line = Raffiche di un tema: in un solo messaggio
mydata-part-bursts-words = Quante notizie di ogni tema sono arrivate in pochi minuti e quali aspettano di arrivare insieme. Sette ore.
mydata-name-bursts-words = quel che è arrivato a raffica
