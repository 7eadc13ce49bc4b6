# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Te han llegado más de diez noticias en un día. ¿Envío solo unas pocas al momento? Las demás llegarían juntas a las { $time }.
cap-offer-few-button = Máximo { $most } al día
cap-offer-no-button = No, gracias
cap-offer-declined = De acuerdo, nada cambia. Si algún día son demasiadas: /cap.

filter-lone-quote = Las comillas no están cerradas, así que no he guardado nada. Escríbelo así: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } noticia que esperaba al próximo resumen ya no llegará. Sigue en /latest.
        [many] { $count } de noticias que esperaban al próximo resumen ya no llegarán. Siguen en /latest.
       *[other] { $count } noticias que esperaban al próximo resumen ya no llegarán. Siguen en /latest.
    }

chat-home-lost = ⚠️ El tema de <b>{ $title }</b> al que llegaban las noticias de { $outlet } ya no existe. Desde ahora van al propio grupo (General). Envía /topic_here en otro tema para moverlas allí.
