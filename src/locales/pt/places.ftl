# Grupos, fóruns e canais: aonde chegam as notícias e quem escolhe.

command-topic_here-menu = Enviar temas para este tópico
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Edições → { $place }
chats-home-moved = Chega agora aqui: <b>{ $topics }</b>. Antes: { $place }. O resto fica onde está.
chats-home-set = A partir de agora chega aqui: <b>{ $topics }</b>.
chats-here-words = este tópico do fórum
chats-general-words = Geral
chats-thread-words = tópico { $id } do fórum
topic-here-private = Isto é para grupos com tópicos: escreva /topic_here lá, no tópico do fórum aonde as notícias devem chegar.
topic-here-no-forum = Esta conversa não tem tópicos: tudo já chega aqui.
topic-here-ask = Que temas devem chegar aqui? Toque neles ou escreva os nomes depois de /topic_here.
topic-here-toast = Chega agora aqui: { $topic }.
