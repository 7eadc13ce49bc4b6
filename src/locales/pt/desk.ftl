# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Retido até agora: { $count } envio. O que fazer com ele?
        [many] 🛑 Retidos até agora: { $count } de envios. O que fazer com eles?
       *[other] 🛑 Retidos até agora: { $count } envios. O que fazer com eles?
    }
unhalt-all-button = Todos, por ordem
unhalt-spread-button = Espalhar por meia hora
unhalt-fresh-button = Sem boletins com mais de 1 h
unhalt-went =
    { $count ->
        [0] Nada sai neste momento.
        [one] { $count } envio sai agora.
        [many] { $count } de envios saem agora, por ordem.
       *[other] { $count } envios saem agora, por ordem.
    }
unhalt-later =
    { $count ->
        [one] Mais { $count } começa às { $time }.
        [many] Mais { $count } começam um a um, o último às { $time }.
       *[other] Mais { $count } começam um a um, o último às { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } boletim atrasado fica de fora: as suas notícias vêm com o próximo.
        [many] { $count } de boletins atrasados ficam de fora: as suas notícias vêm com os próximos.
       *[other] { $count } boletins atrasados ficam de fora: as suas notícias vêm com os próximos.
    }
unhalt-not-halted = ▶️ Nada está suspenso: o envio funciona.
sending-digest-words = 📰 Boletim das { $time }, { $city }
list-line = • { $title }
list-more = … e mais { $count }
health-standing =
    { $count ->
        [one] ⏸ { $count } envio está em pausa: /queue
        [many] ⏸ { $count } de envios estão em pausa: /queue
       *[other] ⏸ { $count } envios estão em pausa: /queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } por segundo · faltam { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · continua às { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [one] { queue-digests } · até { $count } notícia por agora
        [many] { queue-digests } · até { $count } de notícias por agora
       *[other] { queue-digests } · até { $count } notícias por agora
    }
queue-digests-rest =
    { $count ->
        [one] 📰 mais { $count } boletim, { $from }
        [many] 📰 mais { $count } boletins, das { $from } às { $until }
       *[other] 📰 mais { $count } boletins, das { $from } às { $until }
    }
desk-move-button = 🕗 Mover
desk-cancel-button = ↩️ Cancelar
desk-moved-toast = Movido
desk-too-late = ⏰ <code>{ $id }</code> devia sair { $day } às { $time } ({ $timeZone }), mas nada podia sair então. Ainda está certo? É um rascunho até decidir.
decision-announce-topics = Aos leitores de { $topics }.
decision-gone = Isso já está decidido, ou foi há demasiado tempo.
announce-leaving = ⏳ Sai em { $seconds } s
announce-due = 🕒 Sai { $day } às { $time } ({ $timeZone })
announce-taken-back = ↩️ Retirado: ninguém o tem.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = <code>/topicadmin move world 1</code> (o lugar nos boletins e menus)
doubts = ⚠️ { $list }
doubt-front_page = uma página inicial, não uma notícia
doubt-no_picture = sem imagem
doubt-no_readers = ninguém tem este tema
doubt-long_headline = título de { $count } caracteres
doubt-same_headline = mesmo título que <code>{ $id }</code>
doubt-alike = parecido com <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [one] outro rascunho desta página
        [many] outros { $count } rascunhos desta página
       *[other] outros { $count } rascunhos desta página
    }
doubt-quiet = { readers-words } em horas de silêncio
publish-links-left-out = ⚠️ Uma notícia tem um link: usei { $link }. Deixados de fora: { $count }.
publish-hint = Para publicar, responda com /publish: a primeira linha será o título.
desk-revised =
    { $who ->
        [cms] ✏️ Versão { $version }: alterada pelo CMS { $day } às { $time }
        [person] ✏️ Versão { $version }: alterada por { $name } { $day } às { $time }
       *[somebody] ✏️ Versão { $version }: alterada { $day } às { $time }
    }
