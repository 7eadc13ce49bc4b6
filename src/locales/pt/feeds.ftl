# Os feeds: o que a chefia vê e toca, e o que se diz deles à redação.

feeds-usage =
    <code>/feeds add https://example.org/rss #mundo</code> as notícias novas viram rascunhos
    <code>/feeds add https://example.org/rss #mundo auto</code> as notícias novas são publicadas
    com um número, tantas das mais recentes já agora; o endereço de uma página serve tão bem como o do feed
    <code>/feeds 3</code> abre um · <code>/feeds export</code> dá todos numa lista (OPML)
    <code>/feeds import #mundo</code> por baixo de uma lista, ou em resposta a ela, adiciona tudo o que contém
feeds-reading = 📡 Leitura do feed…
feeds-added = 📡 <b>{ $title }</b> é o feed { $number }, com { feeds-entries-words }. { feeds-first-words } só o que aparecer a partir de agora { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [one] { $entries } notícia
        [many] { $entries } de notícias
       *[other] { $entries } notícias
    }
feeds-first-words =
    { $takeFirst ->
        [0] Essas contam como conhecidas:
       *[other] As { $takeFirst } mais recentes chegam agora; depois,
    }
feeds-mode-words =
    { $mode ->
        [auto] é publicado
       *[review] vira rascunho
    }
feeds-removed = <b>{ $title }</b> já não é lido.
feeds-bad-number = “{ $word }” não é o número de um feed. /feeds mostra todos.
feeds-list = <b>Feeds</b>
feeds-none = Ainda não há feeds.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ O feed { $number }, <b>{ $title }</b>, falha há mais de uma hora: { feed-fault-words }. Continuo tentando, cada vez mais raramente; /feeds { $number } mostra mais.
feeds-healed = ✅ O feed { $number }, <b>{ $title }</b>, voltou a funcionar.
feeds-gone = O feed { $number }, <b>{ $title }</b>, diz que acabou de vez. Pergunto uma vez por dia durante um mês, caso volte; /feeds { $number } remove o feed ou lhe dá outro endereço.
feeds-drafts =
    { $count ->
        [one] 📝 { $count } novo rascunho de <b>{ $title }</b>: /drafts
        [many] 📝 { $count } de novos rascunhos de <b>{ $title }</b>: /drafts
       *[other] 📝 { $count } novos rascunhos de <b>{ $title }</b>: /drafts
    }
feeds-stories =
    { $count ->
        [one] 📡 Sai { $count } notícia de um feed
        [many] 📡 Saem { $count } de notícias de feeds
       *[other] 📡 Saem { $count } notícias de feeds
    }
feeds-story-line = { $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 <b>{ $title }</b> · feed { $number }
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] { $topics } · as notícias novas saem sozinhas
       *[review] { $topics } · as notícias novas viram rascunhos
    }
feed-paused = ⏸ <b>Em pausa</b>: ninguém o consulta.
feed-ill =
    { $times ->
        [one] ⚠️ Falhou { $day } às { $time }: { feed-fault-words }.
        [many] ⚠️ { $times } de falhas seguidas, a última { $day } às { $time }: { feed-fault-words }.
       *[other] ⚠️ { $times } falhas seguidas, a última { $day } às { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] diz que acabou de vez
        [not_a_feed] o que ele envia não é um feed
       *[other] { page-refusal-words }
    }
feed-read = Última leitura: { $day } às { $time }
feed-never-read = Ainda não foi lido
feed-new = Última notícia nova: { $day } às { $time }
feed-nothing-new = Nada de novo até agora
feed-last-fault = Última falha, { $day } às { $time }: { feed-fault-words }
feed-rhythm = Entre duas notícias: { $gap }
feed-due = Próxima consulta: { $day } às { $time }
feed-due-now = Consulta em curso
feed-hub = O hub dele nos avisa na hora
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = lido em { $charset }
feed-quirk-pageText-words = texto da página
feed-quirk-ignoreDates-words = datas ignoradas
feed-quirk-byAddress-words = reconhecido pelo endereço
feed-pause-button = ⏸ Pausar
feed-resume-button = ▶️ Retomar
feed-poll-button = 🔄 Consultar agora
feed-mode-button =
    { $mode ->
        [auto] Automático
       *[review] Com revisão
    }
feed-topics-button = 🏷 Temas
feed-report-button = 📋 O que trazia
feed-quirks-button = ⚙️ Teimoso?
feed-address-button = 🔗 Endereço
feed-remove-button = 🗑 Remover
feed-list-button = ‹ Feeds
feed-refresh-button = ↻
feed-choose-topics = Em que temas saem as notícias dele? Toque para mudar.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    Para um feed que é mal lido. Depois de cada mudança ele é consultado de novo; “O que trazia” mostra o resultado.
feed-pageText-button =
    { $on ->
        [yes] Texto da página ✓
       *[no] Texto da página ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] Ignorar as datas ✓
       *[no] Ignorar as datas ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] Reconhecer pelo endereço ✓
       *[no] Reconhecer pelo endereço ✗
    }
feed-charset-button = Letras erradas? Codificação…
feed-charset-set-button = Codificação: { $charset }
feed-charset-auto-button = A que ele mesmo diz
feed-choose-charset = Em que codificação está escrito?
feed-ask-remove = Remover <b>{ $title }</b>? O que se sabe das notícias dele é esquecido; as que saíram ficam.
feed-really-remove-button = 🗑 Sim, remover
feed-keep-button = Manter
feed-ask-address = Envie-me o novo endereço dele, ou o de uma página que leve a ele. O que se sabe das notícias fica.
feed-paused-toast = Em pausa
feed-resumed-toast = Volta a ser consultado, já agora
feed-polled-toast = Consulta em curso; ↻ mostra o que chegou
feed-mode-toast =
    { $mode ->
        [auto] As notícias novas saem sozinhas
       *[review] As notícias novas viram rascunhos
    }
feed-quirk-toast = Mudado; é consultado de novo
feed-removed-toast = Removido
feed-report =
    { $count ->
        [one] 📋 <b>{ $title }</b>, { $day } às { $time }: { $count } notícia
        [many] 📋 <b>{ $title }</b>, { $day } às { $time }: { $count } de notícias
       *[other] 📋 <b>{ $title }</b>, { $day } às { $time }: { $count } notícias
    }
feed-report-none = 📋 <b>{ $title }</b> não foi lido nos últimos dias.
feed-report-line = { $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] já conhecida
        [first] já lá estava quando o feed foi adicionado
        [old] antiga demais para sair sozinha
        [elsewhere] um editor ou outro feed trouxe essa página
        [draft] rascunho
        [held] rascunho, porque ficou retida
        [sent] saiu sozinha
        [changed] alterada, e há leitores que a têm
       *[quiet] alterada, nenhum leitor a tem
    }

feed-flood =
    { $count ->
        [one] ⚠️ { $count } notícia de uma vez de <b>{ $title }</b>: parece um engano deles. Espera como rascunho.
        [many] ⚠️ { $count } de notícias de uma vez de <b>{ $title }</b>: parece um engano deles. Esperam como rascunhos.
       *[other] ⚠️ { $count } notícias de uma vez de <b>{ $title }</b>: parece um engano deles. Esperam como rascunhos.
    }
feed-strangers =
    { $count ->
        [one] ⚠️ Em <b>{ $title }</b> já não se reconhece nada, embora seja anterior à minha última consulta: parece que os endereços mudaram. { $count } notícia espera como rascunho.
        [many] ⚠️ Em <b>{ $title }</b> já não se reconhece nada, embora quase tudo seja anterior à minha última consulta: parece que os endereços mudaram. { $count } de notícias esperam como rascunhos.
       *[other] ⚠️ Em <b>{ $title }</b> já não se reconhece nada, embora quase tudo seja anterior à minha última consulta: parece que os endereços mudaram. { $count } notícias esperam como rascunhos.
    }
feed-edited =
    { $count ->
        [one] ✏️ <b>{ $title }</b> alterou { $count } notícia que os leitores têm.
        [many] ✏️ <b>{ $title }</b> alterou { $count } de notícias que os leitores têm.
       *[other] ✏️ <b>{ $title }</b> alterou { $count } notícias que os leitores têm.
    }
feed-moved = 📦 <b>{ $title }</b> mudou-se de vez para outro site: <code>{ $to }</code>. É lido lá enquanto o endereço antigo levar a ele.
feed-notice-story = • { $title }
feed-send-all-button = ✅ Enviar todas
feed-drafts-button = 📝 Manter como rascunhos
feed-discard-all-button = 🗑 Descartar todas
feed-correct-all-button = ✏️ Corrigir todas
feed-show-button = 👁 Mostrar
feed-ignore-button = Ignorar
feed-follow-button = ✅ Acompanhar
feed-stay-button = Ficar no antigo
feed-ask-all =
    { $matter ->
        [edited] Corrigir { feed-stories-words } em todas as cópias, como a fonte as tem agora?
       *[other] Enviar agora { feed-stories-words } aos leitores?
    }
feed-ask-none = Descartar { feed-stories-words }?
feed-stories-words =
    { $count ->
        [one] { $count } notícia
        [many] { $count } de notícias
       *[other] { $count } notícias
    }
feed-yes-button = Sim
feed-no-button = Não
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: { feed-stories-words } a caminho.
        [drafts] 📝 <b>{ $title }</b>: { feed-stories-words } em rascunho. /drafts
        [discarded] 🗑 <b>{ $title }</b>: { feed-stories-words } sem publicar, por descarte.
        [corrected] ✏️ <b>{ $title }</b>: { feed-stories-words } com a correção feita.
        [ignored] <b>{ $title }</b>: { feed-stories-words } sem corrigir.
        [followed] ✅ <b>{ $title }</b> é lido a partir de agora no novo endereço.
        [stayed] <b>{ $title }</b> fica no endereço antigo.
       *[paused] ⏸ <b>{ $title }</b> está em pausa.
    }
feed-decided-toast = Já está decidido
feed-edited-list = ✏️ Alteradas por <b>{ $title }</b>. Um número abre a notícia, com “Como está na fonte”.

feed-import-usage = Envie-me uma lista de feeds (OPML) com <code>/feeds import #mundo</code> por baixo, ou responda com isso a uma. As pastas viram temas quando têm o mesmo nome; o resto vai para os que indicar. Com <code>auto</code> no fim, as notícias saem sozinhas.
feed-import-reading = 📥 Leitura da lista…
feed-import-no-file = Não consegui obter essa lista: pode ter no máximo 2 MB. Quer enviar de novo?
feed-import-no-list = Não há feeds no que enviou. Uma lista vem em OPML, como os leitores de feeds a exportam.
feed-import-going = 📥 { $bar } { $share } · { $done } de { $count }
feed-import-over =
    { $count ->
        [one] 📥 <b>Feeds adicionados: { $added } de { $count }</b>
        [many] 📥 <b>Feeds adicionados: { $added } de { $count }</b>
       *[other] 📥 <b>Feeds adicionados: { $added } de { $count }</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] já existe
        [topic_required] nenhuma das pastas é um tema, e você não indicou nenhum
       *[other] { feed-fault-words }
    }
