# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Mais { $count } foto
        [many] 🖼 Mais { $count } fotos
       *[other] 🖼 Mais { $count } fotos
    }
photos-there-toast = Já estão aqui.
command-button-menu = Juntar botões de ligação a uma notícia
button-usage = <code>/button k7m2qa Mapa https://…</code>, ou em resposta à notícia.
desk-links-button = 🔗 Botões
desk-ask-field-links = Escreva um texto e o seu endereço, por exemplo <code>Mapa https://cidade.example/mapa</code>: dois botões no máximo. <code>- Mapa</code> retira um, <code>-</code> todos.
error-link_unreadable = “{ $word }” não é um botão: escreva um texto e um endereço que comece por http:// ou https://.
error-link_too_long = Num botão cabem { $most } caracteres.
error-links_full = Uma notícia tem no máximo { $most } botões. Retire um primeiro: <code>- o seu texto</code>.
desk-nopicture-button = 🗑 Sem imagem
desk-nolinks-button = 🗑 Sem botões
doubt-source_unreachable = fonte inacessível
doubt-links_left_out =
    { $count ->
        [one] mais { $count } ligação deixada de fora
        [many] mais { $count } ligações deixadas de fora
       *[other] mais { $count } ligações deixadas de fora
    }
