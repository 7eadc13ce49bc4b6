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
