# As poucas palavras sobre uma notícia.
card-source-words = Fonte: { $name }
card-breaking-words = Urgente
card-video-words = com vídeo
card-paywalled-words = só para assinantes
card-corrected-words = Corrigido { $time }
card-corrected-note-words = Corrigido { $time }: { $note }
card-correction-of-words = Correção: { $title }

# As poucas palavras sobre um resumo.
digest-title-words =
    { $part ->
        [morning] A sua manhã
        [noon] O seu meio-dia
        [evening] O seu fim de tarde
       *[night] A sua noite
    } · { $date }
digest-breaking-words = Urgente
digest-also-at-words = também em
digest-continued-words = continuação
digest-more-words = e mais { $count }
digest-withdrawn-words = Retirada { $time }
digest-withdrawn-reason-words = Retirada { $time }: { $reason }
