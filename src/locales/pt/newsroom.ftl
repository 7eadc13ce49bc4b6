# O que se diz aos editores.

publish-usage =
    Envie um link com o tema e verá o que os leitores receberiam:
    <code>/publish https://… #mundo</code>

    Sem prévia: <code>/publish agora https://… #mundo</code>
    A uma hora do seu relógio: <code>/publish em 2030-11-24 08:00 https://… #mundo</code>
    Nas suas palavras: /publish e, em novas linhas, um título, um lead e o link; ou responda a uma mensagem com /publish.
publish-time-missing = Quando? Assim: <code>/publish em 2030-11-24 08:00 https://… #mundo</code>
publish-time-unreadable = { $word } não existe. Escreva a data e a hora assim: <code>2030-11-24 08:00</code>
publish-time-skipped = Nesse dia não há { $word }: os relógios são adiantados. Escreva uma hora antes ou depois.
publish-time-doubled = { $word } vem duas vezes nessa noite, porque os relógios são atrasados. Qual?
publish-time-after-button = Logo a seguir
publish-time-first-button = A primeira
publish-time-second-button = A segunda
publish-link-missing = Uma notícia precisa do link da fonte. Acrescente: <code>{ $command } https://… #mundo</code>
publish-word-unknown = Não sei ler “{ $word }”: não é nem um link nem um tema. Um tema é assim: <code>#mundo</code>.
publish-reading = 📰 Leitura da página…
publish-known-warning = ⚠️ Os leitores já têm esta página (<code>{ $id }</code>). Só sai pela segunda vez se você tocar em Publicar.
publish-waiting-warning = ⚠️ Esta página já está a caminho (<code>{ $id }</code>, { $day } { $time }). Só sai pela segunda vez se você tocar em Publicar.

desk-draft = 📝 <b>Rascunho</b> <code>{ $id }</code>. Acima, exatamente o que os leitores recebem.
desk-draft-by = 📝 <b>Rascunho</b> <code>{ $id }</code> de { $author }. Acima, exatamente o que os leitores recebem.
desk-moved = ⬇️ Mostrado de novo abaixo.
desk-changed = ✏️ <code>{ $id }</code> pode ter mudado desde que foi mostrado aqui.
desk-changed-by = ✏️ { $name } alterou <code>{ $id }</code> desde que foi mostrado aqui.
desk-changed-toast = Não foi feito: mudou entretanto
desk-look-again-button = 👁 Ver de novo
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = Assim se lê em { $language }
desk-topicless = ⚠️ <code>{ $id }</code> não saiu: o tema foi removido. É de novo um rascunho.
desk-audience =
    { $breaking ->
        [yes] Na hora, para { audience-words }, incluindo os do resumo que recebem urgentes.
       *[no] Na hora, para { audience-words }; os outros a encontram no próximo resumo.
    }
desk-topics = Temas: { $topics }
desk-topics-none = Temas: nenhum por enquanto. Escolha pelo menos um.
desk-for-editors = Quem publica é um editor: encontra-o com /drafts.
desk-with-photo = 🖼 Sai com a sua foto.
desk-leaving = ⏳ <code>{ $id }</code> sai para { audience-words } dentro de { $seconds } s.
desk-no-sender = ⚠️ No momento não sai nada: nenhum processo de envio está ativo. Quem mantém o bot tem de iniciar um; até lá nada se perde.
desk-halted = 🛑 Nada sai: todos os envios estão suspensos. /unhalt retoma.
desk-scheduled = 🕒 <code>{ $id }</code> sai <b>{ $day } às { $time }</b> ({ $timeZone }).
desk-discarded = 🗑 <code>{ $id }</code>: notícia descartada.
desk-published = 📣 <code>{ $id }</code>: notícia publicada.
desk-withdrawn = 🚫 <code>{ $id }</code>: notícia retirada, { $day } às { $time }: { $reason }
desk-publish-button = ✅ Publicar
desk-schedule-button = 🕒 Agendar
desk-breaking-button =
    { $on ->
        [yes] 🚨 Urgente ✓
       *[no] 🚨 Urgente
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 Sem som ✓
       *[no] 🔕 Sem som
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 Texto completo ✓
       *[no] 📖 Texto completo
    }
desk-topics-button = 🏷 Temas
desk-edit-button = ✏️ Editar
desk-discard-button = 🗑 Descartar
desk-undo-button = ↩️ Desfazer
desk-back-button = ◂ Voltar
desk-title-button = Título
desk-lead-button = Lead
desk-source-button = Fonte
desk-time-button = { $day } { $time }
desk-other-time-button = Outra hora…
desk-pause-button = ⏸ Pausar
desk-resume-button = ▶️ Retomar
desk-stop-button = ⏹ Parar
desk-really-stop-button = ⏹ Sim, parar
desk-keep-sending-button = Continuar o envio
desk-send-again-button = 🔁 Reenviar a { $count }
desk-really-again-button = 🔁 Sim, a { $count }
desk-not-again-button = Não
desk-correct-button = ✏️ Corrigir
desk-retract-button = 🚫 Retirar
desk-proposed-button = 📰 Como está na fonte
desk-repeats = ≈ Quase o que conta <code>{ $ids }</code>: quem tem essa não recebe esta na hora; os resumos a citam em “também em”.
desk-anyway-button = 📣 Enviar mesmo assim
desk-anyway-toast = A caminho também para eles
desk-choose-topics = Que temas? Toque para mudar.
desk-choose-time = Quando deve sair?
desk-choose-field = O que devo mudar?
desk-ask-discard = Descartar <b>{ $title }</b>? Pode ser anulado.
desk-ask-stop = Parar <code>{ $id }</code>? Quem ainda não a tem já não a recebe.
desk-ask-field-title = Envie-me o novo título.
desk-ask-field-lead = Envie-me o novo lead, ou só <code>-</code> para nenhum.
desk-ask-field-source = Envie-me o nome da fonte, ou só <code>-</code> para nenhuma.
desk-ask-field-time = Envie-me a data e a hora do seu relógio, como <code>2030-11-24 08:00</code>.
desk-ask-field-reason = Por que é retirada? Envie-me o motivo: os leitores o veem no lugar da notícia.
desk-saved-toast = Guardado
desk-publishing-toast = A caminho
desk-undone-toast = Desfeito, é de novo um rascunho
desk-breaking-toast =
    { $on ->
        [yes] 🚨 Urgente: passa à frente de tudo
       *[no] Uma notícia comum
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 Sem som
       *[no] Com som
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 Com o texto completo
       *[no] Título e lead
    }
desk-paused-toast = Em pausa
desk-resumed-toast = Continua
desk-stopped-toast = Envio parado
desk-stands-toast = Nada a fazer: está como se vê agora
desk-sent-again-toast =
    { $readers ->
        [0] Já não há ninguém por esclarecer
       *[other] Reenviado a { readers-words }
    }
desk-forgotten-toast = Esse envio é antigo demais: não resta nada dele
desk-topic-needed-toast = Escolha primeiro pelo menos um tema
desk-undone = ↩️ <code>{ $id }</code> é de novo um rascunho; ninguém o recebeu.

status-usage = Qual? <code>/status k7m2qa</code>, o link no lugar do código, ou /status em resposta a uma mensagem que a mostre. /published, /queue e /drafts têm a lista.
status-bad-id = “{ $word }” não é o código de uma notícia. Tem seis letras e algarismos, como <code>k7m2qa</code>.
named-link-unknown = Não conheço nenhuma notícia com o link { $word }. /published, /queue e /drafts têm a lista do que existe.
named-nothing-shown = A mensagem a que respondeu não mostra nenhuma notícia nossa. Escreva o código ou o link: /published, /queue e /drafts têm a lista.
named-nothing-elsewhere = A mensagem da outra conversa não é nenhuma nossa que eu ainda conheça. Escreva o código ou o link da notícia: /published, /queue e /drafts têm a lista.
named-several = Essa mensagem mostra várias notícias. Qual delas?
named-story = <code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] Rascunho
        [scheduled] Agendada
        [published] Publicada
        [retracted] Retirada
       *[discarded] Descartada
    }

lists-drafts = <b>Rascunhos</b> ({ $total }), primeiro os mais recentes
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = Não há rascunhos. <code>/publish https://… #mundo</code> cria um.
lists-queue = <b>Na fila</b>, primeiro o que sai a seguir
lists-no-queue = Não há nada agendado. <code>/publish em 2030-11-24 08:00 https://… #mundo</code> agenda.

published-list = <b>Publicadas</b>, primeiro as mais recentes
published-found = <b>Publicadas</b>, com “{ $words }”
published-none = Ainda não foi publicado nada.
published-none-found = Nada do que foi publicado tem “{ $words }” no título, no lead, no crédito ou no link. /published mostra tudo.
published-line =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] { $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · { $count } na hora · <code>{ $id }</code>
       *[published] { $number }. { $title } · { $day } { $time } · { $count } na hora · <code>{ $id }</code>
    }
published-newer-button = ‹ Mais recentes
published-older-button = Mais antigas ›

undo-nothing = Nada a desfazer: ultimamente você não publicou, agendou, corrigiu nem anunciou nada que já não esteja desfeito.
undo-correction = ↩️ A correção de <code>{ $id }</code> está desfeita; nenhuma cópia mudou.
undo-announcement =
    { $reached ->
        [0] ↩️ O anúncio foi parado; ninguém o recebeu.
       *[other] ↩️ O anúncio foi parado; { undo-reached-words }, e mais ninguém o recebe.
    }
undo-reached-words =
    { $reached ->
        [one] { $reached } leitor já o tem
        [many] { $reached } de leitores já o têm
       *[other] { $reached } leitores já o têm
    }
undo-too-late =
    { $kind ->
        [publish] Já saiu: <code>/retract { $id }</code> a retira, <code>/correct { $id }</code> a corrige.
        [schedule] Já saiu: <code>/retract { $id }</code> a retira, <code>/correct { $id }</code> a corrige.
        [correct] A correção já está nas cópias dos leitores: <code>/correct { $id }</code> faz a próxima.
        [retract] <code>{ $id }</code> foi retirada, e assim fica.
       *[other] O anúncio já chegou a todos.
    }
undo-none-done = Nada foi desfeito.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ Não descartar: { $title }
        [correct] ↩️ Não corrigir: { $title }
        [announce] ↩️ Não anunciar: { $title }
       *[other] ↩️ Não enviar: { $title }
    }
undo-cancel-usage = Qual? <code>/cancel k7m2qa</code>, o link no lugar do código, ou /cancel em resposta a uma mensagem que a mostre. /queue tem a lista.

sending-usage = Qual? <code>{ $command } k7m2qa</code>, o link no lugar do código, ou { $command } em resposta a uma mensagem que a mostre.
sending-not-sent = <code>{ $id }</code> não saiu para ninguém, então não há nada a pausar.
sending-paused = ⏸ <code>{ $id }</code> está em pausa. <code>/resumesend { $id }</code> continua; ninguém fica de fora, ninguém a recebe duas vezes.
sending-resumed = ▶️ <code>{ $id }</code> continua.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> já saiu por inteiro: não resta nada para pausar ou retomar. /status { $id } mostra o que aconteceu.
        [cancelled] ⏹ <code>{ $id }</code> foi parado de vez e não continua. /status { $id } mostra quem o tem.
        [paused] ⏸ <code>{ $id }</code> já está em pausa. <code>/resumesend { $id }</code> retoma.
        [halted] 🛑 <code>{ $id }</code> está suspenso. <code>/resumesend { $id }</code> retoma.
        [planning] 📣 <code>{ $id }</code> acabou de começar. Tente de novo daqui a pouco.
       *[sending] 📣 <code>{ $id }</code> está a sair. <code>/pausesend { $id }</code> põe em pausa.
    }
sending-kept = ▶️ <code>{ $id }</code> continua, nada foi parado.
sending-halted = 🛑 Todos os envios estão suspensos, em todos os processos. As respostas aos leitores continuam. /unhalt retoma; nada se perde.
sending-unhalted = ▶️ O envio continua de onde parou.
notices-all-halted = 🛑 { $name } suspendeu todos os envios. /unhalt retoma; nada se perde.
notices-all-unhalted = ▶️ { $name } retomou os envios, de onde pararam.

topic-admin-usage =
    <code>/topicadmin add mundo 🌍 Mundo</code>
    <code>/topicadmin rename mundo Internacional</code>
    <code>/topicadmin rename mundo en World</code>
    <code>/topicadmin remove mundo</code>
topic-admin-list = <b>Temas</b>
topic-admin-empty = Ainda não há temas.
topic-admin-added = O tema <b>{ $name }</b> está criado. Um toque assina: { $link }
topic-admin-renamed = Agora se chama <b>{ $name }</b>.
topic-admin-ask-remove = Remover <b>{ $name }</b>? Já não se enviará nada nele; se for criado de novo, os leitores voltam.
topic-admin-removed = <b>{ $name }</b> foi removido. Já não se envia nada nele; se for criado de novo, os leitores voltam.

editors-usage =
    <code>/editors add 4815162342 editor</code> (author, editor ou chief)
    <code>/editors remove 4815162342</code>
    O número é o id da pessoa no Telegram; @userinfobot o diz.
    <code>/editors invite editor</code> cria uma ligação para uma pessoa. Em resposta a alguém, ou a um contacto: <code>/editors add</code>
editors-list = <b>Redação</b>
editors-person = <code>{ $userId }</code> { role-words }
editors-person-named = <code>{ $userId }</code> { $name }, { role-words }
role-words =
    { $role ->
        [owner] propriedade
        [chief] chefia
        [editor] edição
       *[author] autoria
    }
editors-bad-id = “{ $word }” não é um id do Telegram. É um número como <code>4815162342</code>; @userinfobot diz a cada um o seu.
editors-bad-role = “{ $word }” não é uma função: author, editor ou chief.
editors-assigned = <code>{ $userId }</code> tem agora a função de { role-words }. Com /help verá os seus comandos.
editors-removed = <code>{ $userId }</code> já não tem nenhuma função.
editors-no-role = <code>{ $userId }</code> não tem nenhuma função.
editors-invited = Ligação para uma pessoa, que recebe assim a função de { role-words }. Serve uma vez, durante um dia: { $link }
editors-hidden = Essa pessoa esconde quem é quando as mensagens são reencaminhadas. Peça-lhe o id, ou envie-lhe uma ligação: <code>/editors invite</code>
editors-welcome = Tem agora a função de { role-words } na redação de { $outlet }. /help mostra o que pode fazer.
editors-joined = { $name } (<code>{ $userId }</code>) aceitou o seu convite e tem agora a função de { role-words }.
editors-invite-gone = Este convite já foi usado, ou tem mais de um dia. Peça outro.
editors-told-removed = Já não tem nenhuma função na redação de { $outlet }.
editors-left-scheduled = Ainda agendado por essa pessoa; um número abre, para manter ou cancelar:
editors-has-role = <code>{ $userId }</code> já tem a função de { role-words }. Para mudar: <code>/editors add { $userId } editor</code> (author, editor ou chief)

newsroom-not-here = Os comandos da redação funcionam na nossa conversa privada e na conversa da redação.

health-title = 🩺 <b>Estado</b>
health-heard = O Telegram deu atualizações pela última vez há { $ago }.
health-never-heard = O Telegram ainda não deu atualizações.
health-senders =
    { $senders ->
        [0] Nenhum processo envia.
        [one] Um processo envia.
        [many] { $senders } de processos enviam.
       *[other] { $senders } processos enviam.
    }
health-set-aside =
    { $updates ->
        [0] Nenhuma atualização está posta de lado.
        [one] Uma atualização derrubou o programa repetidas vezes e está posta de lado; fica guardada uma semana.
        [many] { $updates } de atualizações derrubaram o programa repetidas vezes e estão postas de lado; cada uma fica guardada uma semana. As últimas:
       *[other] { $updates } atualizações derrubaram o programa repetidas vezes e estão postas de lado; cada uma fica guardada uma semana. As últimas:
    }
health-set-aside-one = <code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 Apagar o que está posto de lado
health-dropped-toast = Apagado
notices-cms =
    { $what ->
        [handed_in] 📝 O CMS enviou <code>{ $id }</code> para aprovação: { $title }
        [updated] ✏️ O CMS alterou <code>{ $id }</code>: { $title }
        [corrected] ✏️ O CMS corrigiu <code>{ $id }</code>: { $title }
        [proposed] 📰 O CMS tem outro texto para <code>{ $id }</code>; a decisão é sua: { $title }
        [withdrawn] 🚫 O CMS retirou <code>{ $id }</code>: { $title }
       *[created] 📣 O CMS enviou <code>{ $id }</code>: { $title }
    }
