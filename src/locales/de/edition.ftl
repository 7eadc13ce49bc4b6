# Die Worte einer Ausgabe, des Verdeckten und eines beschriebenen Bildes.
digest-stories-words =
    { $count ->
        [one] { $count } Meldung
       *[other] { $count } Meldungen
    }
digest-end-words = Das ist vorerst alles.
card-picture-words = Bild: { $description }
card-graphic-words = Verstörender Inhalt

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Verstörend ✓
       *[no] ⚠️ Verstörend
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Markiert: verdeckt, wo gewünscht
       *[no] Allen gezeigt
    }
