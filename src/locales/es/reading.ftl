# Lo que los lectores buscan por sí mismos: listas, búsqueda, texto completo, correcciones, noticias compartidas.

command-search-menu = Buscar en las noticias

story-gone-toast = Esta noticia ya no está aquí.
read-on-button = 📖 Seguir leyendo
read-as-page-button = 📄 En una página
read-as-page-toast = Desde ahora, en una página
read-as-quotes-button = ¿No se ve? En citas
read-as-quotes-toast = Desde ahora, en citas

search-usage = ¿Qué buscas? Por ejemplo: <code>/search acuerdo lagos</code>
search-title =
    { $count ->
        [one] <b>{ $count } noticia</b> sobre «{ $words }»
        [many] <b>{ $count } de noticias</b> sobre «{ $words }»
       *[other] <b>{ $count } noticias</b> sobre «{ $words }»
    }
search-none = No hay nada sobre «{ $words }». Las novedades: /latest

inline-read-button = 📖 Seguir leyendo en el bot
inline-start-button = Todas las noticias en el bot

receipt-shared = Compartidas en otros chats: { $current } reescritas
receipt-shared-behind = Compartidas en otros chats: { $current } reescritas, { $behind } pendientes
receipt-shared-lost = fuera de alcance: { $lost }

command-corrections-menu = Qué se ha corregido y por qué
corrections-title = <b>Correcciones</b>
corrections-none = Últimamente no se ha corregido nada.
corrections-of-none = En esta noticia no se ha corregido nada.
corrections-field-words =
    { $field ->
        [title] Titular
        [lead] Entradilla
        [body] Texto
       *[source] Fuente
    }
corrections-corrected-words = Corregida
corrections-withdrawn-words = Retirada
corrections-story-button = 📰 La noticia

# The page of corrections on the web.
corrections-page-words = Correcciones · { $outlet }
corrections-intro-words = Lo que hemos rectificado o retirado en noticias publicadas: qué decía, qué dice ahora, cuándo y por qué.
corrections-newer-words = Más recientes
corrections-older-words = Más antiguas
