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

command-channels-menu = Gerir os seus canais
channels-in-private = Os canais gerem-se em privado comigo: /channels
channels-added = Já estou em <b>{ $title }</b>. Lá só publico notícias. Aqui escolhe quais e quando.
channels-typed = Em <b>{ $title }</b> os comandos não funcionam: os leitores iriam vê-los. Escolha aqui.
channels-manage-button = ⚙️ Gerir { $title }
channels-list = Os seus canais:
channels-none = Nenhum dos seus canais recebe ainda { $outlet }. Adicione-me a um como administrador que pode publicar, e escrevo-lhe aqui. Já lá estou? Encaminhe-me uma publicação, ou escreva /channels e o @nome.
channels-not-found = Não estou nesse canal, ou não é seu administrador. Adicione-me como administrador que pode publicar.
channels-not-yours-toast = Só os administradores deste canal podem mudar isto.
channels-add-button = ➕ Adicionar a um canal
channels-back-button = ◂ Canais
channels-leave-button = 🚪 Sair
channels-leave-ask = Saio deste canal e apago o que foi escolhido para ele?
channels-leave-yes-button = Sim, sair
channels-left = Saí deste canal e apaguei o que tinha sido escolhido para ele.
mydata-part-channels-words = Os números dos canais que geriu aqui, para que /channels os mostre. Até /stop.
mydata-name-channels-words = os seus canais
