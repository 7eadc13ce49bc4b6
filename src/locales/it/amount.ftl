# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Ti sono arrivate più di dieci notizie in un giorno. Ne mando subito solo alcune? Le altre arriverebbero insieme alle { $time }.
cap-offer-few-button = Al massimo { $most } al giorno
cap-offer-no-button = No, grazie
cap-offer-declined = Va bene, non cambia nulla. Se un giorno fossero troppe: /cap.

filter-lone-quote = Le virgolette non sono chiuse, quindi non ho salvato nulla. Scrivi così: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } notizia che aspettava il prossimo riepilogo non arriverà più. Resta in /latest.
        [many] { $count } di notizie che aspettavano il prossimo riepilogo non arriveranno più. Restano in /latest.
       *[other] { $count } notizie che aspettavano il prossimo riepilogo non arriveranno più. Restano in /latest.
    }

chat-home-lost = ⚠️ L’argomento di <b>{ $title }</b> in cui arrivavano le notizie di { $outlet } non esiste più. Da ora vanno nel gruppo stesso (General). Invia /topic_here in un altro argomento per spostarle lì.
