# O que retém uma notícia: um embargo, uma retenção.

command-hold-menu = Reter uma notícia até alguém a libertar
command-embargo-menu = Não antes de uma hora
hold-usage =
    <code>/hold k7m2qa o tribunal decide na sexta</code>
    <code>/hold k7m2qa off</code>
embargo-usage =
    <code>/embargo k7m2qa amanhã 8:00</code>
    <code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>Retida</b> por { $name }, { $day } às { $time }: { $reason }
embargo-line = ⏳ <b>Embargo</b>: não antes de { $day } às { $time } ({ $timeZone }), posto por { $name }
hold-button = 🔒 Reter
hold-lift-button = 🔓 Libertar
embargo-button = ⏳ Embargo
embargo-lift-button = ⌛️ Levantar o embargo
embargo-end-button = 🕒 Quando acabar: { $day } { $time }
desk-ask-field-hold = Porque fica retida? Envie-me o motivo. Nada sai até alguém a libertar.
desk-ask-field-embargo = Não antes de quando? Envie-me a data e a hora, como <code>amanhã 8:00</code>.
embargo-choose = Não antes de quando?
embargo-set = ⏳ <code>{ $id }</code> não sai antes de { $day } às { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 Retida
       *[no] 🔓 Libertada
    }
embargo-toast =
    { $on ->
        [yes] ⏳ Sob embargo
       *[no] ⌛️ Embargo levantado
    }
desk-held-due = 🔒 <code>{ $id }</code> devia sair { $day } às { $time } e está retida: espera. Quando for libertada, pergunta-se de novo.
error-on_hold = A notícia { $id } está retida: nada a envia até alguém a libertar. /status { $id } mostra quem e porquê.
error-embargo_stands = A notícia { $id } ainda está sob embargo. Agende-a para depois ou levante o embargo: /status { $id }
queue-held-head = 🔒 <b>Retidas</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 { $subject }: retida, em pausa antes da cópia seguinte. Quando for libertada, /status { $status } retoma-a.
