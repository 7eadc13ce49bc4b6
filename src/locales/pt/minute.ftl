# O primeiro minuto, os links que levam a ele e os modos da conversa.

start-digest-morning-button = ☕ Um resumo de manhã
start-digest-evening-button = 🌙 Um resumo à noite
start-breaking-button = 🚨 Só notícias urgentes
start-choose-button = Escolher temas
start-look-again-button = 🔄 Ver outra vez
start-topics = O que lhe interessa? Toque e depois em Seguinte.
start-clock =
    Aqui ({ $city }) são <b>{ $now }</b>. E aí?

    Toque na sua hora, escreva-me a sua cidade ou envie a sua localização.
start-clock-same-button = { $now }, a mesma
start-place-button = 📍 Não é { $city }?
first-digest =
    ✅ Primeiro resumo: <b>{ $day } às { $time }</b>, hora de { $city }.
    { $topics }. Mais: /topics
first-instant =
    ✅ Cada notícia chega assim que é publicada.
    { $topics }. Mais: /topics
first-breaking =
    ✅ As notícias urgentes chegam logo, e mais nada.
    { $topics }. Mais: /topics
reading-title = <b>Para ler entretanto</b>
start-known = Olá de novo. Recebe <b>{ $topics }</b>, { $cadence }.
start-known-off = O envio está desligado: não chega nada. Estavam escolhidos: <b>{ $topics }</b>. Quando posso voltar a escrever?
link-who = Aqui é <b>{ $outlet }</b>. Envio notícias, mais nada.
topic-admin-default =
    { $on ->
        [yes] <b>{ $name }</b> chega a quem escolhe quando e não o quê.
       *[no] <b>{ $name }</b> só chega a quem o escolhe.
    }
topic-admin-chosen-words = só para quem o escolhe
topic-admin-default-usage = <code>/topicadmin default mundo não</code>
free-link-unknown = Não conheço nenhuma notícia nesse endereço. /latest mostra o que há de novo, /help o que compreendo.
free-clock-back-button = ◂ Voltar a { $city }
location-unknown = Não sei que hora vale aí. Escreva-me a cidade grande mais próxima.
invite =
    Este link leva a <b>{ $outlet }</b>; uma câmara lê a imagem. Passe-o adiante:
    { $link }

    { $readers ->
        [0] Ainda ninguém veio por ele. Conto e não guardo nomes.
        [one] { $readers } leitor veio por ele. Conto e não guardo nomes.
        [many] { $readers } de leitores vieram por ele. Conto e não guardo nomes.
       *[other] { $readers } leitores vieram por ele. Conto e não guardo nomes.
    }
invite-share-button = 📨 Passar adiante
invite-share-words = Notícias de { $outlet }: escolhe o que chega e quando.
command-invite-menu = Convidar alguém: o seu link e a imagem
stop-why = Uma pergunta, se quiser: porquê?
stop-too-much-button = Demasiado
stop-too-little-button = Pouco
stop-wrong-topics-button = Temas errados
stop-thanks = Obrigado: fica contado, sem o seu nome. /start recomeça.
welcome-back = Que bom que voltou. Recebe de novo <b>{ $topics }</b>, { $cadence }.
welcome-back-no-topics = Que bom que voltou. Não há temas escolhidos, por isso não chega nada: /topics
still-welcome = Há três meses que não sei de si. Ainda sou bem-vindo?
still-welcome-yes-button = 👍 Sim, como até agora
still-welcome-weekly-button = Uma vez por semana
still-welcome-stop-button = Parar
still-welcome-stayed = Muito bem: fica tudo como está. /settings mostra o que recebe.
profile-description =
    { $outlet } envia-lhe aqui as notícias: os temas que escolhe, quando escolhe. Não se guardam nomes, e /stop termina tudo a qualquer hora.

    Prima Iniciar: dois toques e o primeiro resumo tem a sua hora.
profile-about = Notícias de { $outlet }: os seus temas, às suas horas.
free-search-button = 🔎 Notícias sobre «{ $words }»
