# The offer of a cap, to who got more than ten stories in a day.
cap-offer = Mais de dez notícias chegaram a você em um dia. Envio só algumas na hora? As outras chegariam juntas às { $time }.
cap-offer-few-button = No máximo { $most } por dia
cap-offer-no-button = Não, obrigado
cap-offer-declined = Tudo bem, nada muda. Se um dia for demais: /cap.

filter-lone-quote = As aspas não foram fechadas, então não guardei nada. Escreva assim: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } notícia que esperava o próximo resumo não virá mais. Continua em /latest.
        [many] { $count } de notícias que esperavam o próximo resumo não virão mais. Continuam em /latest.
       *[other] { $count } notícias que esperavam o próximo resumo não virão mais. Continuam em /latest.
    }

chat-home-lost = ⚠️ O tópico de <b>{ $title }</b> para onde iam as notícias de { $outlet } não existe mais. Agora elas vão para o próprio grupo (General). Envie /topic_here em outro tópico para movê-las para lá.
