# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Retirada: ver acima
decision-retract-removes = 🗑 As cópias enviadas há menos de 48 horas serão apagadas. Onde o Telegram não deixa, nos resumos e nas cópias partilhadas, fica o texto acima. <code>{ $id }</code>: { copies-words }. Isto não se pode desfazer.
decision-removes-button =
    { $on ->
        [yes] 🗑 Apagar as de menos de 48 h: sim
       *[no] 🗑 Apagar as de menos de 48 h: não
    }
decision-removes-toast =
    { $on ->
        [yes] As cópias das últimas 48 horas serão apagadas
       *[no] Cada cópia dirá que foi retirada
    }
receipt-withdrawn = Retiradas: <b>{ $count }</b> de { copies-words }
receipt-end =
    { $end ->
        [removed] Apagadas
        [noticed] Aviso em seu lugar
       *[edited] Alteradas no lugar
    }: { $count }
receipt-unreachable = Fora de alcance: { $count }
desk-body-button = Texto
desk-picture-button = Imagem
desk-ask-field-body = Envie-me todo o novo texto, com uma linha vazia entre parágrafos, ou só <code>-</code> para nenhum.
desk-ask-field-picture = Envie-me a nova imagem como foto, ou só <code>-</code> para nenhuma.
decision-mark-button =
    { $on ->
        [yes] ✏️ «Corrigido» no cartão: sim
       *[no] ✏️ «Corrigido» no cartão: não
    }
decision-mark-toast =
    { $on ->
        [yes] O cartão dirá que foi corrigido
       *[no] O cartão não dirá nada
    }
decision-again = O mesmo para o que os leitores têm agora:
page-changed = 🔎 A página de <code>{ $id }</code> diz outra coisa do que quando saiu: <b>{ $title }</b>
page-gone = 🔎 A página de <code>{ $id }</code> já não existe: <b>{ $title }</b>
page-ignore-button = Ignorar
page-ignored = <code>{ $id }</code> fica como está.
desk-ask-field-valid = Até quando vale? Envie-me a data e a hora do seu relógio, como <code>2030-11-24 08:00</code> ou <code>amanhã 8:00</code>; só <code>-</code> para não ter fim.
card-over-words = Já não vale desde { $time }
desk-valid-button = ⏳ Vale até…
desk-choose-valid = ⏳ Até quando vale? Depois sai dos resumos que faltam, e as cópias dizem-no.
desk-valid-always-button = Sem fim
desk-valid-toast = Hora anotada
desk-chain = ↪️ Mais { $count } nesta história:
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ É a continuação de { $id }
desk-valid =
    { $over ->
        [yes] ⏳ Já não vale desde { $day }, { $time }
       *[no] ⏳ Vale até { $day }, { $time }
    }
