# Las palabras de una edición, de lo cubierto y de una imagen descrita.
digest-stories-words =
    { $count ->
        [one] { $count } noticia
        [many] { $count } de noticias
       *[other] { $count } noticias
    }
digest-end-words = Eso es todo por ahora.
card-picture-words = Imagen: { $description }
card-graphic-words = Contenido sensible

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Sensible ✓
       *[no] ⚠️ Sensible
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Marcada: cubierta para quien lo desee
       *[no] Visible para todos
    }
