# Las pocas palabras sobre una noticia.
card-source-words = Fuente: { $name }
card-breaking-words = Última hora
card-video-words = con vídeo
card-paywalled-words = solo para suscriptores
card-corrected-words = Corregido { $time }
card-corrected-note-words = Corregido { $time }: { $note }
card-correction-of-words = Corrección: { $title }

# Las pocas palabras sobre un resumen.
digest-title-words =
    { $part ->
        [morning] Tu edición de la mañana
        [noon] Tu edición del mediodía
        [evening] Tu edición de la tarde
       *[night] Tu edición de la noche
    } · { $date }
digest-breaking-words = Última hora
digest-also-at-words = también en
digest-continued-words = continuación
digest-more-words = y { $count } más
digest-withdrawn-words = Retirada { $time }
digest-withdrawn-reason-words = Retirada { $time }: { $reason }
