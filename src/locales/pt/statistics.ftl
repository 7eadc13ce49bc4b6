# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Estatísticas em imagens
command-link-menu = Link e código QR de um tema ou notícia
stats-days-words =
    { $days ->
        [one] Último dia
        [many] Últimos { $days } dias
       *[other] Últimos { $days } dias
    }
stats-part-words = estimado com uma parte dos leitores
stats-readers-words = Chegaram { $joined }, saíram { $left }
stats-joined-words = Chegaram { $count }
stats-left-words = Saíram { $count }
stats-sources-words = A maioria veio por “{ $name }”
stats-copies-words = Chegaram { $percent } dos envios
stats-topics-words = Mais leitores: { $name }
stats-pressed-words = Toca-se mais a partir das { $hour }
stats-sent-words = Sai mais a partir das { $hour }
stats-languages-words = { $percent } leem em { $name }
stats-reasons-words = Motivo mais citado ao sair: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } notícia corrigida ou retirada
        [many] { $count } de notícias corrigidas ou retiradas
       *[other] { $count } notícias corrigidas ou retiradas
    }
stats-none-words = Ainda não há nada contado aqui
stats-delivered-words = Chegaram
stats-unknown-words = Resposta perdida
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Só leitores que permitem a contagem.</i>
stats-failed = Não foi possível desenhar a imagem. Os números em arquivo:
stats-file = Uma linha por dia, para qualquer planilha.
stats-readers-button = Leitores
stats-sources-button = Links
stats-copies-button = Envios
stats-topics-button = Temas
stats-hours-button = Horas
stats-languages-button = Idiomas
stats-reasons-button = Por que saíram
stats-corrections-button = Correções
stats-dark-button = 🌙 Escuro
stats-light-button = ☀️ Claro
stats-file-button = 📄 Em arquivo
stats-period-button = { $days } d
stats-left-hour = 👋 Saíram na primeira hora: { $count }

link-usage = Que tema ou notícia? <code>/link world site</code> faz o link de um tema e conta como “site” quem chega por ele.
link-picture =
    <b>{ $name }</b>
    { $link }
    Vieram por ele: <b>{ $count }</b>
link-follow-words = Siga-nos no Telegram
link-copy-button = Copiar link
link-copy-html-button = Copiar HTML
