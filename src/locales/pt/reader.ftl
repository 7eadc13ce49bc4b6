# O que se diz aos leitores e a quem administra grupos e canais.

# O nome que a língua dá a si mesma.
language-name-words = Português

start-greeting =
    Olá, aqui é <b>{ $outlet }</b>. Envio notícias e mais nada. Não guardo nomes, e /stop termina tudo a qualquer hora.

    O que posso enviar?
start-greeting-group =
    Olá, aqui é <b>{ $outlet }</b>. Trago notícias a esta conversa.

    Um administrador escolhe quais: toque em temas aqui ou escreva /subscribe.
start-no-topics =
    Olá, aqui é <b>{ $outlet }</b>. Envio notícias e mais nada.

    A redação ainda não criou nenhum tema. Volte um pouco mais tarde e toque em /start.
start-next-button =
    { $chosen ->
        [0] Seguinte ▸
        [one] Seguinte ▸ ({ $chosen } tema)
        [many] Seguinte ▸ ({ $chosen } de temas)
       *[other] Seguinte ▸ ({ $chosen } temas)
    }
start-choose-first-toast = Escolha primeiro pelo menos um tema.
start-when =
    Certo: { $topics }.

    Quando devo escrever?
start-at-once-button = ⚡ Na hora
start-morning-button = ☕ De manhã, { $time }
start-evening-button = 🌙 À noite, { $time }
start-both-button = ☕🌙 Ambos, { $morning } e { $evening }
start-back-button = ◂ Temas

cadence-instant-words = na hora, assim que sai
cadence-digest-words = num resumo às { $times }, { $days }
cadence-breaking-words = só notícias urgentes, na hora
cadence-off-words = envio desligado
days-every-words = todos os dias
days-weekdays-words = de segunda a sexta
days-weekend-words = aos fins de semana
days-some-words = a cada { $days }

done-off = Pronto. Guardo os seus temas e não envio nada até você escolher um horário com /digest.
done-no-topics-yet = Ainda não há temas escolhidos, então não chegaria nada. Escolha com /topics.

subscribe-added =
    ✅ A partir de agora recebe <b>{ $topics }</b>, { $cadence }.

    Outro horário: /digest. Menos temas: /topics. Parar a qualquer momento: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b>: anotado, mas o envio está desligado. /digest volta a ligá-lo.
subscribe-already = Já recebe <b>{ $topics }</b>. /topics mostra tudo o que recebe.
subscribe-choose-time-button = 🕗 Escolher o horário
subscribe-more-topics-button = Mais temas

unsubscribe-removed = Feito. Já não recebe <b>{ $topics }</b>. /topics mostra o que resta.
unsubscribe-removed-all = Feito. Já não assina nenhum tema e não envio nada. /topics para recomeçar; /stop apaga também o que guardo sobre você.
unsubscribe-not-subscribed = Você não assinava <b>{ $topics }</b>. /topics mostra o que recebe.
unsubscribe-nothing = Você não tem temas, então não há nada a cancelar. /topics mostra os que existem.
unsubscribe-ask = Que temas devo parar de enviar? Toque neles ou escreva <code>/unsubscribe tudo</code>.
unsubscribe-all-button = Cancelar todos

topics-title =
    <b>Temas</b>
    Toque para mudar. ✅ é o que recebe.
topics-summary = Recebe { $topics }, { $cadence }.
topics-summary-none = Ainda não recebe nada.
topics-summary-off = Escolhido: { $topics }. O envio está desligado; /digest volta a ligá-lo.
topics-none = A redação ainda não criou nenhum tema. Volte um pouco mais tarde.
topics-on-toast = ✅ { $topic }: sim
topics-off-toast = { $topic }: não
topics-gone-toast = Este tema já não existe.

digest-breaking-button = 🚨 Só urgentes
digest-off-button = Nada
digest-more-button = Mais { $count } ▸
digest-back-button = ◂ Voltar
digest-why-button = Por que isto?
digest-settings-button = ⚙️ Ajustes
digest-because-toast = Você escolheu { $topics }, { $cadence }.
digest-because-none-toast = Já não tem nenhum tema escolhido, { $cadence }.
digest-other-clock-button = 🌍 Outro fuso horário
digest-set = Certo: um resumo às { $times }, { $days }. O próximo: <b>{ $day } às { $time }</b> ({ $timeZone }). Sem novidades, sem mensagem.
digest-set-instant = Certo: as notícias chegam na hora, assim que são publicadas.
digest-set-breaking = 🚨 Certo: as notícias urgentes dos seus temas chegam na hora, e mais nada. /digest traz de volta o resto.
digest-set-off = Certo: guardo os seus temas e não envio nada. /digest volta a ligar o envio.
digest-time-unreadable = “{ $word }” não é um horário nem um dia que eu entenda. Escreva assim: <code>/digest 8h</code>, <code>/digest 8:00 18:30 dias úteis</code>, <code>/digest 9:00 seg,qui</code>, <code>/digest na hora</code>, <code>/digest urgentes</code> ou <code>/digest nada</code>.
digest-time-missing = A que horas? Indique uma, assim: <code>/digest 8h dias úteis</code>.
digest-too-many-times = São mais de { $most } vezes por dia. Escolha no máximo { $most }, assim: <code>/digest 8:00 12:30 18:30</code>, ou <code>/digest na hora</code>.
digest-mixed = “{ $word }” vai sozinho: <code>/digest na hora</code>, <code>/digest urgentes</code> ou <code>/digest nada</code>. Ou indique horários: <code>/digest 8h</code>.

time-zone-ask =
    <b>Que horas são aí?</b>
    Acho que são { $now } ({ $timeZone }). Toque na sua hora ou escreva a sua cidade: <code>/timezone Lisboa</code>
time-zone-which = Qual destas fica perto de você?
time-zone-set = Certo, o seu fuso é <b>{ $timeZone }</b>: lá são agora { $now }.
time-zone-next-digest = Próximo resumo: { $day } às { $time }.
time-zone-unknown = Não conheço o lugar “{ $word }”. Tente a grande cidade mais próxima, como <code>/timezone Recife</code> ou <code>/timezone America/New_York</code>, ou toque na sua hora:
time-zone-did-you-mean = “{ $word }”: queria dizer uma destas?
time-zone-other-button = Nenhuma destas

breaking-ask =
    { $on ->
        [yes] 🚨 As notícias urgentes dos seus temas chegam na hora, sejam quais forem os seus horários.
       *[no] 🚨 As notícias urgentes esperam pelo seu resumo, como todo o resto.
    }
breaking-ask-alone = 🚨 As notícias urgentes dos seus temas chegam na hora, e mais nada.
breaking-instant =
    🚨 Tudo chega na hora, as urgentes também. { $on ->
        [yes] Com um /digest, as notícias urgentes continuam a chegar na hora.
       *[no] Com um /digest, as notícias urgentes esperam por ele.
    }
breaking-mixed =
    🚨 Temas com resumo: as notícias urgentes { $on ->
        [yes] chegam na hora.
       *[no] esperam por ele.
    } Tudo o resto chega na hora.
breaking-ask-off = O envio está desligado, urgentes também.
breaking-on = 🚨 Certo: as notícias urgentes dos seus temas chegam na hora.
breaking-off = Certo: as notícias urgentes esperam pelo seu resumo, como todo o resto.
breaking-switch-on-button = 🚨 Enviar na hora
breaking-switch-off-button = Deixar para o resumo
breaking-unreadable = “{ $word }” não é nem sim nem não. Escreva <code>/breaking sim</code> ou <code>/breaking não</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Notícias urgentes ligadas
       *[no] Notícias urgentes desligadas
    }

language-ask = Em que língua devo escrever?
language-set = Certo, escrevo em português.
language-unknown = Ainda não falo “{ $word }”. Posso escrever em { $languages }:

settings-title = <b>As suas notícias</b>
settings-topics-button = Temas
settings-when-button = Quando
settings-clock-button = Fuso horário
settings-breaking-button =
    { $on ->
        [yes] 🚨 Urgentes: na hora
       *[no] 🚨 Urgentes: no resumo
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Imagens: prévia
        [photo] 🖼 Imagens: foto
       *[off] 🖼 Imagens: nenhuma
    }
settings-pictures-toast =
    { $pictures ->
        [preview] A imagem acima do texto
        [photo] Uma foto com a notícia abaixo
       *[off] Sem imagens
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Ajustes
settings-toast = Guardado

latest-title =
    { $stories ->
        [one] <b>A última notícia</b>
        [many] <b>As últimas notícias</b>
       *[other] <b>As últimas notícias</b>
    }
latest-title-topic = <b>As últimas de { $topic }</b>
latest-none = Ainda não foi publicado nada. Escrevo quando houver novidades: /topics
latest-none-topic = Ainda não foi publicado nada em { $topic }. /latest mostra todos os temas.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Assinar { $topic }

help-title = <b>{ $outlet }</b> envia notícias a esta conversa: os temas que você escolhe, quando escolhe.
help-title-group = <b>{ $outlet }</b> traz notícias a esta conversa. Os administradores escolhem temas e horários.
help-newsroom = <b>Redação</b>
help-hint = Quase tudo se faz com botões: comece por /topics ou /settings.

stop-ask = Parar todas as mensagens? Vou apagar os seus temas e horários.
stop-ask-empty = No momento não recebe nada de mim. Devo apagar o que guardo sobre esta conversa?
stop-yes-button = Sim, parar
stop-no-button = Não, ficar
stop-stopped = Feito. Não envio mais nada, e o que guardava sobre esta conversa está apagado, exceto quais notícias chegaram a ela: por algumas semanas, para que possam ser corrigidas. /start para recomeçar.
stop-stayed = Certo, nada mudou. /settings mostra o que recebe.
stop-toast = Envios parados
stop-nothing = Não guardo nada sobre esta conversa e não envio nada. /start para começar.

chats-admins-only = Só os administradores desta conversa podem mudar o que envio aqui. Para você, escreva-me em privado.
chats-admins-only-toast = Só os administradores desta conversa podem mudar isto.

fallback-unknown-command = Não conheço { $command }. /help mostra tudo o que sei fazer.
fallback-unknown-command-near = Não conheço { $command }. Queria dizer { $nearest }? /help mostra tudo.
fallback-not-yours = Esta mensagem foi escrita por outra pessoa: só faço o que você escreve.
fallback-forwarded = Não posso fazer nada com mensagens que outra pessoa escreveu. /help mostra o que entendo.
fallback-text = Só entendo comandos e botões. /topics escolhe o que recebe, /latest mostra as notícias, /help o resto.
fallback-editor-link = Para publicar esta página: <code>/publish</code>, depois o link e um tema, como <code>/publish https://… #mundo</code>
fallback-dead-button-toast = Este botão já não funciona. Escreva /settings ou /topics para ter um novo.
fallback-deep-link-unknown = Este link já não é válido. Isto é o que posso enviar:
fallback-deep-link-article-gone = Esta notícia já não está aqui. /latest mostra as novidades.
fallback-fault = Desculpe, algo deu errado do meu lado. Ficou anotado. Tente de novo dentro de um minuto.
fallback-fault-toast = Desculpe, algo deu errado. Tente de novo.

flood-calm = ⏳ Foi mais de uma vez só do que posso responder. Faço tudo, por ordem, e não digo mais nada até isto acalmar.
