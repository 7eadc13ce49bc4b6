# O que os leitores procuram por si: listas, busca, texto completo, correções, notícias partilhadas.

command-search-menu = Buscar nas notícias

story-gone-toast = Esta notícia já não está aqui.
read-on-button = 📖 Continuar lendo
read-as-page-button = 📄 Numa página
read-as-page-toast = De agora em diante, numa página
read-as-quotes-button = Não aparece? Em citações
read-as-quotes-toast = De agora em diante, em citações

search-usage = O que procura? Por exemplo: <code>/search acordo lagos</code>
search-title =
    { $count ->
        [one] <b>{ $count } notícia</b> sobre “{ $words }”
        [many] <b>{ $count } de notícias</b> sobre “{ $words }”
       *[other] <b>{ $count } notícias</b> sobre “{ $words }”
    }
search-none = Nada encontrado sobre “{ $words }”. As novidades: /latest

inline-read-button = 📖 Continuar lendo no bot
inline-start-button = Todas as notícias no bot

receipt-shared = Partilhadas noutras conversas: { $current } reescritas
receipt-shared-behind = Partilhadas noutras conversas: { $current } reescritas, { $behind } por fazer
receipt-shared-lost = fora de alcance: { $lost }

command-corrections-menu = O que foi corrigido e por quê
corrections-title = <b>Correções</b>
corrections-none = Nada foi corrigido ultimamente.
corrections-of-none = Nada foi corrigido nesta notícia.
corrections-field-words =
    { $field ->
        [title] Título
        [lead] Resumo
        [body] Texto
       *[source] Fonte
    }
corrections-corrected-words = Corrigida
corrections-withdrawn-words = Retirada
corrections-story-button = 📰 A notícia

# The page of corrections on the web.
corrections-page-words = Correções · { $outlet }
corrections-intro-words = O que retificamos ou retiramos em notícias publicadas: o que dizia, o que diz agora, quando e por quê.
corrections-newer-words = Mais recentes
corrections-older-words = Mais antigas
