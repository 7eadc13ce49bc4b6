# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Mehr als zehn Meldungen kamen an einem Tag zu Ihnen. Sollen nur einige am Tag sofort kommen? Die übrigen kämen gesammelt um { $time } Uhr.
cap-offer-few-button = Höchstens { $most } am Tag
cap-offer-no-button = Nein, danke
cap-offer-declined = Gut, alles bleibt, wie es ist. Wird es einmal zu viel: /cap.

filter-lone-quote = Das Anführungszeichen ist nicht geschlossen, darum habe ich nichts gemerkt. Schreiben Sie so: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } Meldung, die auf den nächsten Überblick wartete, kommt nun nicht mehr. Sie steht noch in /latest.
       *[other] { $count } Meldungen, die auf den nächsten Überblick warteten, kommen nun nicht mehr. Sie stehen noch in /latest.
    }

chat-home-lost = ⚠️ Das Forenthema in <b>{ $title }</b>, in das die Nachrichten von { $outlet } gingen, gibt es nicht mehr. Sie gehen nun in die Gruppe selbst (General). Mit /topic_here in einem anderen Thema ziehen sie dorthin um.
