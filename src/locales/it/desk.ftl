# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Trattenuto finora: { $count } invio. Che farne?
        [many] 🛑 Trattenuti finora: { $count } di invii. Che farne?
       *[other] 🛑 Trattenuti finora: { $count } invii. Che farne?
    }
unhalt-all-button = Tutti, in ordine
unhalt-spread-button = Distribuire in mezz'ora
unhalt-fresh-button = Senza edizioni in ritardo di 1 h
unhalt-went =
    { $count ->
        [0] Ora non parte nulla.
        [one] { $count } invio parte ora.
        [many] { $count } di invii partono ora, in ordine.
       *[other] { $count } invii partono ora, in ordine.
    }
unhalt-later =
    { $count ->
        [one] { $count } altro comincia alle { $time }.
        [many] { $count } di altri cominciano uno alla volta, l'ultimo alle { $time }.
       *[other] { $count } altri cominciano uno alla volta, l'ultimo alle { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } edizione in ritardo viene saltata: le sue notizie arrivano con la prossima.
        [many] { $count } di edizioni in ritardo vengono saltate: le loro notizie arrivano con le prossime.
       *[other] { $count } edizioni in ritardo vengono saltate: le loro notizie arrivano con le prossime.
    }
unhalt-not-halted = ▶️ Nulla è sospeso: gli invii funzionano.
sending-digest-words = 📰 Edizione delle { $time }, { $city }
list-line = • { $title }
list-more = … e altri { $count }
health-standing =
    { $count ->
        [one] ⏸ { $count } invio è in pausa: /queue
        [many] ⏸ { $count } di invii sono in pausa: /queue
       *[other] ⏸ { $count } invii sono in pausa: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } al secondo · ancora { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · riprende alle { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · finora fino a { $count } notizia
        [many] { queue-digests } · finora fino a { $count } di notizie
       *[other] { queue-digests } · finora fino a { $count } notizie
    }
queue-digests-rest =
    { $count ->
        [one] 📰 { $count } altra edizione, { $from }
        [many] 📰 altre { $count } edizioni, dalle { $from } alle { $until }
       *[other] 📰 altre { $count } edizioni, dalle { $from } alle { $until }
    }
desk-move-button = 🕗 Sposta
desk-cancel-button = ↩️ Annulla
desk-moved-toast = Spostato
desk-too-late = ⏰ <code>{ $id }</code> doveva partire { $day } alle { $time } ({ $timeZone }), ma allora nulla poteva partire. È ancora giusto? È una bozza finché non decide.
decision-announce-topics = Ai lettori di { $topics }.
decision-gone = È già deciso, o è passato troppo tempo.
announce-leaving = ⏳ Parte tra { $seconds } s
announce-due = 🕒 Parte { $day } alle { $time } ({ $timeZone })
announce-taken-back = ↩️ Ritirato: non l'ha nessuno.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (il posto in edizioni e menu)
doubts = ⚠️ { $list }
doubt-front_page = una pagina iniziale, non un articolo
doubt-no_picture = senza immagine
doubt-no_readers = nessuno ha questo argomento
doubt-long_headline = titolo di { $count } caratteri
doubt-same_headline = stesso titolo di <code>{ $id }</code>
doubt-alike = simile a <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] un'altra bozza di questa pagina
        [many] altre { $count } bozze di questa pagina
       *[other] altre { $count } bozze di questa pagina
    }
doubt-quiet = { readers-words } nelle ore di silenzio
publish-links-left-out = ⚠️ Un articolo ha un solo link: ho preso { $link }. Tralasciati: { $count }.
publish-hint = Per pubblicarlo, rispondi con /publish: la prima riga diventa il titolo.
desk-revised =
    { $who ->
        [cms] ✏️ Versione { $version }: cambiata dal CMS { $day } alle { $time }
        [person] ✏️ Versione { $version }: cambiata da { $name } { $day } alle { $time }
       *[somebody] ✏️ Versione { $version }: cambiata { $day } alle { $time }
    }
