# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Guardar
story-saved-button = Guardada ✓
story-mute-button = Silenciar
story-unmute-button = Não silenciar
story-more-button = Mais

# Below a story in a group or channel.
story-read-on-button = Continuar a ler no bot

# What the buttons below a story have done.
story-saved-toast = Guardada. /saved mostra todas.
story-unsaved-toast = Já não está guardada
story-muted-toast = Não receberá mais notícias desta história.
story-unmuted-toast = Volta a receber notícias desta história.
story-followed-toast = Recebe cada novidade na hora.
story-unfollowed-toast = Já não segue esta história.

# Behind ⋯ below a story.
story-follow-button = Seguir esta história
story-unfollow-button = Deixar de seguir a história
story-less-button = Menos: { $topic }
story-less-digest-button = Só no resumo
story-less-breaking-button = Só urgentes
story-less-none-button = Nada mais: { $topic }
story-less-digest-toast = { $topic }: a partir de agora só num resumo
story-less-breaking-toast = { $topic }: a partir de agora só o urgente
story-remind-button = Lembrar-me
story-remind-tonight-button = Hoje à noite, { $time }
story-remind-tomorrow-button = Amanhã, { $time }
story-remind-weekend-button = Fim de semana: { $day }, { $time }
story-remind-off-button = Sem lembrete
story-remind-toast = ⏰ Volta { $day } às { $time }.
story-remind-off-toast = Sem lembrete desta notícia
story-reminder =
    ⏰ Queria voltar a isto:
    { $title }
story-reminder-withdrawn =
    ⏰ Queria voltar a uma notícia que entretanto foi retirada:
    { $title }
story-share-button = Partilhar
story-share-copy-button = Copiar o link
story-share-send-button = Enviar para uma conversa
story-back-button = ‹ Voltar

# Why a story came: what matched when it was sent.
story-why-button = Por que isto?
story-why-topic-toast = Chegou porque tem este tema: { $topic }.
story-why-breaking-toast = Chegou porque quer na hora o urgente deste tema: { $topic }.
story-why-story-toast = Chegou porque segue esta história.
story-why-filter-toast = Chegou porque segue: { $what }.
story-why-unknown-toast = Foi aberta por si, ou chegou há tanto tempo que já não sei.
story-why-breaking-off-button = Nada urgente na hora
story-why-unfollow-button = Não seguir { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = “{ $text }”
filter-by-words = por { $text }
filter-from-words = fonte: { $text }
filter-old-story-words = uma história mais antiga

# /mute and /unmute.
mute-title =
    <b>Silenciado</b>
    Toque para recuperar.
mute-none = <b>Silenciado</b>: ainda nada.
mute-usage =
    Para afastar notícias, diga uma palavra, uma expressão, quem escreve ou a fonte:
    <code>/mute futebol</code>
    <code>/mute "mercado de inverno"</code>
    <code>/mute por Ada Reed</code>
    <code>/mute fonte Reuters</code>
mute-added = 🔕 Silenciado: { $what }. O que corresponder já não chega. /mute mostra tudo.
mute-already = Já estava silenciado: { $what }. /mute mostra tudo.
mute-removed = 🔔 Já não está silenciado: { $what }.
mute-removed-toast = Já não está silenciado: { $what }
mute-not-there = Não silencia { $what }. Isto é o que silencia:
mute-held =
    { $count ->
        [one] { $count } notícia silenciada esta semana.
        [many] { $count } de notícias silenciadas esta semana.
       *[other] { $count } notícias silenciadas esta semana.
    }
mute-show-button = Mostrar
mute-held-title = <b>Silenciadas esta semana</b>

# /follow and /unfollow.
follow-title =
    <b>O que segue</b>
    Toque para deixar de seguir.
follow-none = <b>O que segue</b>: ainda nada.
follow-usage =
    Para receber notícias na hora, seja qual for o tema, diga uma palavra, uma expressão, quem escreve ou a fonte:
    <code>/follow futebol</code>
    <code>/follow "mercado de inverno"</code>
    <code>/follow por Ada Reed</code>
    <code>/follow fonte Reuters</code>
follow-added = ⭐ Segue: { $what }. Essas notícias chegam na hora, sejam quais forem os temas e horários. /follow mostra tudo.
follow-already = Já segue: { $what }. /follow mostra tudo.
follow-removed = Já não segue: { $what }.
follow-removed-toast = Já não segue: { $what }
follow-not-there = Não segue { $what }. Isto é o que segue:
filter-full = Não guardo mais de { $most }. Toque num para abrir espaço:

# /stories.
stories-title =
    <b>As suas histórias</b>
    Toque num número para terminar.
stories-followed = ⭐ <b>Seguidas</b>: cada novidade na hora
stories-muted = 🔕 <b>Silenciadas</b>: sem novidades
stories-none = Não segue nem silencia nenhuma história. Os botões sob uma notícia fazem isso.

# /save and /saved.
save-usage = Que notícia? Responda-lhe com /save, ou escreva o código ou o link: <code>/save k7m2qa</code>. O primeiro botão sob uma notícia faz o mesmo.
save-done =
    🔖 Guardada: { $title }
    /saved mostra todas.
save-unknown = Não conheço a notícia “{ $word }”. O código tem seis letras e algarismos, como <code>k7m2qa</code>; o link também serve. Ou responda à notícia com /save.
save-not-shown = A mensagem a que respondeu não mostra nenhuma notícia que eu ainda conheça.
save-several = Essa mensagem mostra várias notícias. Qual?
saved-title =
    { $count ->
        [one] 🔖 <b>Guardado</b>: { $count } notícia
        [many] 🔖 <b>Guardado</b>: { $count } de notícias
       *[other] 🔖 <b>Guardado</b>: { $count } notícias
    }
saved-none = Ainda não há nada guardado. O primeiro botão sob uma notícia, ou /save em resposta, guarda-a aqui.
saved-remove-button = Remover…
saved-done-button = ‹ Pronto
saved-clear-button = Remover tudo
saved-clear-ask =
    { $count ->
        [one] Remover a única notícia guardada?
        [many] Remover os { $count } de notícias guardadas?
       *[other] Remover as { $count } notícias guardadas?
    }
saved-clear-yes-button = Sim, remover tudo
saved-clear-no-button = Não, manter
saved-cleared-toast = Tudo removido
saved-full-toast = Já há { $most } guardadas e não cabem mais. /saved abre espaço.
saved-withdrawn-words = retirada

# The newsroom: a follow-up of a story.
followup-usage =
    Que história continua, e onde? O código ou o link, depois a página da continuação:
    <code>/followup k7m2qa https://… #world</code>
    Ou /followup e a página em resposta a uma cópia.
desk-follows = ↪️ Continua <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = Histórias que segue ou silencia
command-mute-menu = Silenciar uma palavra, um autor ou uma fonte
command-unmute-menu = Deixar de silenciar
command-follow-menu = Seguir uma palavra, um autor ou uma fonte
command-unfollow-menu = Deixar de seguir
command-save-menu = Guardar uma notícia para depois
command-saved-menu = O que guardou
command-followup-menu = Publicar a continuação de uma história
