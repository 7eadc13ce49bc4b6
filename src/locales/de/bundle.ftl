# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] Noch { $count } aus { $topic }
       *[other] Noch { $count } aus { $topic }
    }
bundle-mixed-words =
    { $count ->
        [one] Noch { $count } Meldung
       *[other] Noch { $count } Meldungen
    }
bundle-line =
    { $on ->
        [yes] Ab der vierten Meldung eines Themas binnen zehn Minuten kommt der Rest als eine Nachricht.
       *[no] Meldungen eines Themas kommen einzeln, so viele es auch sind.
    }
bundle-button =
    { $on ->
        [yes] 📦 Häufungen: gebündelt
       *[no] 📦 Häufungen: einzeln
    }
bundle-toast =
    { $on ->
        [yes] Mehr als drei eines Themas in zehn Minuten: eine Nachricht
       *[no] Jede Meldung in einer eigenen Nachricht
    }
settings-bundle-line = Häufungen eines Themas: als eine Nachricht
mydata-part-bursts-words = Wie viele Meldungen je Thema binnen Minuten kamen, und was gebündelt noch kommt. Sieben Stunden lang.
mydata-name-bursts-words = was gehäuft kam
