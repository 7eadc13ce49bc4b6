# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } foto más
        [many] 🖼 { $count } fotos más
       *[other] 🖼 { $count } fotos más
    }
photos-there-toast = Ya están aquí.
command-button-menu = Añadir botones de enlace a una noticia
button-usage = <code>/button k7m2qa Mapa https://…</code>, o como respuesta a la noticia.
desk-links-button = 🔗 Botones
desk-ask-field-links = Escribe un texto y su dirección, por ejemplo <code>Mapa https://ciudad.example/mapa</code>: dos botones como máximo. <code>- Mapa</code> quita uno, <code>-</code> todos.
error-link_unreadable = «{ $word }» no es un botón: escribe un texto y una dirección que empiece por http:// o https://.
error-link_too_long = En un botón caben { $most } caracteres.
error-links_full = Una noticia tiene como máximo { $most } botones. Quita uno antes: <code>- su texto</code>.
desk-nopicture-button = 🗑 Sin imagen
desk-nolinks-button = 🗑 Sin botones
doubt-source_unreachable = no se llega a la fuente
doubt-links_left_out =
    { $count ->
        [one] { $count } enlace más descartado
        [many] { $count } enlaces más descartados
       *[other] { $count } enlaces más descartados
    }
