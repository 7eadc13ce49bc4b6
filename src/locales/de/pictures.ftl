# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } weiteres Foto
       *[other] 🖼 { $count } weitere Fotos
    }
photos-there-toast = Sie stehen schon hier.
command-button-menu = Link-Knöpfe unter eine Meldung setzen
button-usage = <code>/button k7m2qa Karte https://…</code>, oder als Antwort auf die Meldung.
desk-links-button = 🔗 Knöpfe
desk-ask-field-links = Schreiben Sie einen Text und seine Adresse, etwa <code>Karte https://stadt.example/karte</code>: höchstens zwei Knöpfe. <code>- Karte</code> nimmt einen weg, <code>-</code> alle.
error-link_unreadable = „{ $word }“ ist kein Knopf: Schreiben Sie einen Text und eine Adresse, die mit http:// oder https:// beginnt.
error-link_too_long = Auf einem Knopf haben { $most } Zeichen Platz.
error-links_full = Eine Meldung hat höchstens { $most } Knöpfe. Nehmen Sie erst einen weg: <code>- sein Text</code>.
desk-nopicture-button = 🗑 Ohne Bild
desk-nolinks-button = 🗑 Ohne Knöpfe
doubt-source_unreachable = Quelle nicht erreichbar
doubt-links_left_out =
    { $count ->
        [one] { $count } weiterer Link weggelassen
       *[other] { $count } weitere Links weggelassen
    }
