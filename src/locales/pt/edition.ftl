# As palavras de uma edição, do que está coberto e de uma imagem descrita.
digest-stories-words =
    { $count ->
        [one] { $count } notícia
        [many] { $count } de notícias
       *[other] { $count } notícias
    }
digest-end-words = É tudo por agora.
card-picture-words = Imagem: { $description }
card-graphic-words = Conteúdo sensível

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Sensível ✓
       *[no] ⚠️ Sensível
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Marcada: coberta para quem preferir
       *[no] Visível para todos
    }
