# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Plus de dix articles vous sont arrivés en une journée. En envoyer seulement quelques-uns tout de suite ? Les autres arriveraient ensemble, à { $time }.
cap-offer-few-button = { $most } par jour au plus
cap-offer-no-button = Non merci
cap-offer-declined = D’accord, rien ne change. Si un jour c’est trop : /cap.

filter-lone-quote = Le guillemet n’est pas fermé, je n’ai donc rien retenu. Écrivez par exemple : <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } article qui attendait le prochain résumé ne viendra plus. Il reste dans /latest.
        [many] { $count } d’articles qui attendaient le prochain résumé ne viendront plus. Ils restent dans /latest.
       *[other] { $count } articles qui attendaient le prochain résumé ne viendront plus. Ils restent dans /latest.
    }

chat-home-lost = ⚠️ Le sujet de <b>{ $title }</b> où arrivaient les nouvelles de { $outlet } n’existe plus. Elles vont désormais dans le groupe lui-même (General). Envoyez /topic_here dans un autre sujet pour les y déplacer.
