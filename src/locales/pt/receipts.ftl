# O que se diz aos editores de correções, retiradas, anúncios, da velocidade paga e do que corre mal durante um envio.

# Números com a sua palavra; outras frases os citam.
readers-words =
    { $readers ->
        [one] { $readers } leitor
        [many] { $readers } de leitores
       *[other] { $readers } leitores
    }
chats-words =
    { $chats ->
        [one] { $chats } grupo ou canal
        [many] { $chats } de grupos e canais
       *[other] { $chats } grupos e canais
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } e { chats-words }
    }
copies-words =
    { $copies ->
        [one] { $copies } cópia
        [many] { $copies } de cópias
       *[other] { $copies } cópias
    }
stars-words =
    { $stars ->
        [one] { $stars } Estrela
        [many] { $stars } de Estrelas
       *[other] { $stars } Estrelas
    }
duration-seconds-words = { $n } s
duration-minutes-words = cerca de { $n } min
duration-hours-words = cerca de { $n } h

# O que se envia, em poucas palavras.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ Correção de <code>{ $id }</code>, versão { $version }
        [retraction] 🚫 Retirada de <code>{ $id }</code>
        [announcement] 📢 Anúncio <code>{ $id }</code>
       *[digest] 📰 Resumo <code>{ $id }</code>
    }
subject-titled = { subject } “{ $title }”

receipt-sending =
    { $bar } { $share }
    { $delivered } entregues · { $failed } sem alcançar · { $rate } por segundo
receipt-sending-left = { receipt-sending } · faltam { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    “{ $title }”
receipt-state-words =
    { $state ->
        [planning] 📣 A caminho
        [sending] 📣 A caminho
        [paused] ⏸ Em pausa
        [halted] 🛑 Envio suspenso
        [done] ✅ Enviado
        [rewritten] ✅ Feito
       *[cancelled] ⏹ Envio parado
    }
# Uma linha da lista de versões; o que vem depois de " · " só está onde existe.
receipt-line = <b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } de { copies-words }
receipt-line-stopped = { $count } não enviadas
receipt-line-unreachable = { $count } sem alcançar
receipt-line-unknown = { $count } por esclarecer
receipt-line-pending = { $count } por enviar
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = Ninguém a queria na hora: espera pelos resumos.
receipt-nobody-digest = Não havia ninguém a quem enviá-lo.
receipt-nobody-announcement = Ainda não há ninguém a quem dizer.
receipt-nobody-correction = Nenhum leitor tem cópia: a partir de agora sai corrigida.
receipt-nobody-retraction = Nenhum leitor tem cópia, e ninguém vai receber uma.
receipt-delivered = Aceitas pelo Telegram: <b>{ $count }</b> de { $planned }
receipt-rewritten = Reescritas: <b>{ $count }</b> de { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] Bloquearam o bot
        [deactivated] Conta apagada
        [kicked] Bot removido da conversa
        [chat_not_found] Conversa não encontrada
        [withdrawn] Mudaram de ideia entretanto
        [refused] Recusado pelo Telegram
        [no_rights] A conversa não nos deixa escrever
        [expired] Tarde demais para enviar
        [cancelled] Parado antes
        [vanished] Cópia apagada ou antiga demais para editar
        [set_aside] Posto de lado depois de um erro nosso
        [erased] Apagou todos os seus dados
       *[other] Outros
    }
receipt-unknown = Por esclarecer (a resposta se perdeu): { $count }
receipt-sent-again = Talvez recebidas duas vezes (reenviadas depois de uma resposta perdida): { $count }
receipt-pending = Ainda por enviar: { $count }
receipt-halted-for =
    O Telegram diz: <i>{ $words }</i>
    Nada mais é enviado até você tocar em Retomar.
receipt-ask-again = Reenviar <code>{ $id }</code> a { readers-words } cuja resposta se perdeu? Pode chegar duas vezes.
receipt-ways = Com os resumos, { copies-words }.
receipt-way =
    { $way ->
        [atOnce] Na hora: { $count }
        [digests] Em resumos: { $count }
        [groups] Grupos: { $count }
       *[channels] Canais: { $count }
    }
receipt-digests = Os leitores do resumo a encontram no próximo.

correct-usage =
    Que notícia, e o que está certo? Assim:
    <code>/correct k7m2qa título: O novo título</code>

    Várias coisas de uma vez, cada uma na sua linha: <code>título:</code> <code>lead:</code> <code>fonte:</code> <code>nota:</code> (o que estava errado; os leitores veem). Com <code>importante</code> depois do código, os leitores recebem também uma palavra por baixo da cópia.
    <code>/correct k7m2qa</code> sozinho oferece botões.
correct-word-unknown = Não sei ler “{ $word }”. Comece cada linha com <code>título:</code>, <code>lead:</code>, <code>fonte:</code> ou <code>nota:</code>, como <code>/correct k7m2qa título: O novo título</code>
correct-title-missing = Uma notícia precisa de um título. Escreva o novo depois de <code>título:</code>
correct-unchanged = <code>{ $id }</code> já diz exatamente isso.

retract-usage =
    Que notícia, e por quê? Os leitores veem o motivo no lugar dela:
    <code>/retract k7m2qa Os números estavam errados.</code>
retract-reason-missing = Por quê? Os leitores veem o motivo no lugar dela: <code>/retract { $id } Os números estavam errados.</code>

announce-usage =
    O que devo dizer a todos? <code>/announce Vamos mudar de endereço.</code>
    Ou responda a uma mensagem com /announce. Você vê antes de sair.

decision-correct =
    { $notify ->
        [yes] ✏️ Acima, <code>{ $id }</code> como ficaria. A reescrever no próprio lugar, nas conversas dos leitores: { copies-words }, com uma palavra por baixo de cada uma.
       *[no] ✏️ Acima, <code>{ $id }</code> como ficaria. A reescrever no próprio lugar e sem aviso, nas conversas dos leitores: { copies-words }.
    }
decision-retract = 🚫 Acima, o que ficaria no lugar de <code>{ $id }</code>, em { copies-words }. Isto não se pode desfazer.
decision-announce = 📢 Acima, exatamente o que os leitores recebem. Para { audience-words }, em { $took }?
decision-asked-others =
    { $chats ->
        [0] Outra pessoa tem de aprovar, e não consigo chegar a nenhum outro editor. Primeiro eles têm de tocar em Iniciar na conversa comigo.
       *[other] Outra pessoa tem de aprovar. Mostrei aos outros; espera um dia.
    }
decision-dropped = 🗑 Descartado. Nada mudou.
decision-send-button = 📢 Enviar
decision-correct-button = ✅ Corrigir { copies-words }
decision-retract-button = 🚫 Retirar { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 Aviso por baixo de cada cópia: sim
       *[no] 🔕 Aviso por baixo de cada cópia: não
    }
decision-drop-button = 🗑 Descartar
decision-dropped-toast = Descartado
decision-gone-toast = Isso já está decidido, ou foi há tempo demais
decision-notify-toast =
    { $on ->
        [yes] Os leitores são avisados por baixo da cópia
       *[no] Reescrito sem aviso
    }

paid-ask =
    ⚡ <code>{ $id }</code> sai para { readers-words }. À velocidade gratuita leva { $free }; à paga, { $paid }.
    O Telegram cobra 0,1 Estrela por mensagem acima do ritmo gratuito: <b>no máximo { stars-words }</b>, do saldo do bot.
paid-switch-button =
    { $on ->
        [yes] ⚡ Velocidade paga: sim
       *[no] ⚡ Velocidade paga: não
    }
paid-yes-button = ⚡ Sim, até { stars-words }
paid-no-button = Não
paid-toast =
    { $on ->
        [yes] ⚡ À velocidade paga
       *[no] À velocidade gratuita
    }

notices-halted =
    🛑 { $subject }: envio suspenso. O Telegram diz: <i>{ $words }</i>
    Ninguém se perde: /status { $status } retoma ou para de vez.
notices-variant-refused = ⚠️ O Telegram recusa { $subject } numa língua ou forma (<i>{ $words }</i>): esses leitores não o recebem, os outros sim. /status { $status }
notices-picture-refused = 🖼 O Telegram recusa a imagem de { $subject } (<i>{ $words }</i>), então a notícia sai sem ela: <code>{ $picture }</code>
notices-paid-refused = ⚡ O Telegram recusou a velocidade paga para { $subject } (<i>{ $words }</i>): continua ao ritmo gratuito.
notices-set-aside = ⚠️ Uma parte de { $subject } derrubou o programa repetidas vezes e foi posta de lado; os seus leitores não o receberam. /status { $status } diz quantos.
notices-heard = ✅ O Telegram não respondeu durante { $silence }; o envio continua, ninguém fica de fora.
notices-flood = ⏳ O Telegram nos fez esperar { $wait }; o envio continua, ninguém fica de fora.
notices-update-set-aside = ⚠️ Algo que um leitor enviou (atualização { $updateId }) derrubou o programa repetidas vezes e foi posto de lado. Todos os outros recebem resposta.
notices-nearly-full = ⚠️ O Redis está quase cheio: nada de novo sai até quem mantém o bot abrir espaço. O que está em curso continua.
notices-store-empty = ℹ️ O bot arrancou com o armazenamento vazio: sem assinantes. Se havia alguns, este é outro Redis, ou perdeu os dados.

chat-refuses =
    { $topic ->
        [yes] ⚠️ Não consigo escrever no tópico que me foi dado em <b>{ $title }</b>, e as notícias de { $outlet } não chegam lá: está fechado ou apagado, ou me falta a permissão de enviar mensagens. Resolva isso, ou envie /topics no tópico que deve receber as notícias.
       *[no] ⚠️ Não tenho permissão para escrever em <b>{ $title }</b>, e as notícias de { $outlet } não chegam lá. Dê-me a permissão de enviar mensagens (num canal: de publicar), ou envie /stop lá e eu me calo.
    }
notices-recipients-set-aside = ⚠️ O que está guardado de { readers-words } não pode ser lido, e { $subject } não lhes chegou. Todos os outros receberam. /status { $status } diz quantos.
notices-unreadable = ⚠️ O que está guardado de { readers-words } não pode ser lido: nada lhes chega até quem mantém o bot verificar. Todos os outros recebem tudo.
notices-outage = 🌙 Estive fora de { $from } até { $until }.
notices-outage-moment-words = { $day }, { $time }
notices-outage-late =
    { $digests ->
        [one] { $digests } resumo sai atrasado.
        [many] { $digests } de resumos saem atrasados.
       *[other] { $digests } resumos saem atrasados.
    }
notices-outage-waiting =
    { $digests ->
        [one] { $digests } tem mais de seis horas e espera pelo próximo, que traz tudo: { $times }.
        [many] { $digests } têm mais de seis horas e esperam pelo próximo, que traz tudo: { $times }.
       *[other] { $digests } têm mais de seis horas e esperam pelo próximo, que traz tudo: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … e mais { $count }.
notices-more-words = mais { $count }
