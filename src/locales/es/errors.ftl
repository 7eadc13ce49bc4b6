# Qué significa un fallo previsto para quien se lo encuentra, y cómo salir de él. La clave acaba en el código del fallo.

error-topic_not_found = No hay ningún tema { $slug }. /topics los muestra todos.
error-topic_not_found-near = No hay ningún tema { $slug }. ¿Querías decir <b>{ $nearest }</b>? /topics los muestra todos.
error-topic_exists = Ya hay un tema { $slug }. Usa otro nombre corto o cambia el nombre de ese.
error-article_not_found = No hay ninguna noticia { $id }. Un identificador es como <code>k7m2qa</code>; /drafts y /queue los muestran.
error-not_allowed = Eso corresponde a otro rol de la redacción. Un jefe puede cambiar los roles con /editors.
error-role_out_of_reach = Un rol solo lo da o lo quita quien está por encima de él y de la persona que lo tiene: nadie cambia el suyo. Los propietarios están en OWNER_IDS, y solo ahí.
error-topic_slug_invalid = «{ $slug }» no puede ser el nombre corto de un tema. Usa de 1 a 32 caracteres entre a–z, 0–9, - y _, como <code>mundo</code> o <code>noticias-locales</code>.
error-topic_required = ¿Qué tema? Añade al menos uno, como <code>#mundo</code>. /topics los muestra todos.
error-approval_needed = El texto lo has escrito o cambiado tú; otra persona tiene que darle el visto bueno.
error-time_in_past = Ese momento ya pasó en tu reloj (/timezone). Da uno por venir, como <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } no es un feed ni lleva a ninguno. Busca «RSS» en el sitio o da la dirección del propio feed.
error-feed_exists = Ese feed ya está: número { $number }. /feeds los muestra todos.
error-feed_not_found = No hay ningún feed con el número { $number }. /feeds los muestra todos.
error-feed_refused = No he podido leer { $url }: { feed-fault-words }.
error-page_refused = No he podido leer { $url }: { page-refusal-words }. También puedes escribir la noticia a mano: /publish y, después, una línea de título, la entradilla y el enlace.
page-refusal-words =
    { $reason ->
        [bad_url] no es una dirección web que pueda abrir; empieza por https://
        [scheme] solo puedo abrir direcciones http y https
        [private_address] su dirección está en una red privada, y esas no las abro nunca
        [port] está en un puerto que este programa no abre; quien administra el bot puede permitirlo con FETCH_PORTS
        [not_found] el sitio dice que no existe esa página
        [forbidden] el sitio no me deja entrar
        [http_error] el sitio ha respondido con un error; prueba de nuevo en unos minutos
        [timeout] el sitio ha tardado demasiado; prueba de nuevo en unos minutos
        [unreachable] no se puede llegar al sitio; revisa la dirección o prueba de nuevo
        [too_large] la página es demasiado grande
        [too_many_redirects] el sitio me hace dar vueltas en círculo
        [wrong_type] no es una página web, sino un archivo de otro tipo
        [bot_check] el sitio pide pruebas de que lee una persona y no me muestra ningún artículo
        [no_title] no encuentro en ella ningún titular
        [too_complex] la página tiene una estructura demasiado rara para leerla
       *[other] algo falla en la página
    }
error-state_conflict = El artículo { $id } está { article-state-words }: tal como está, eso no se puede hacer. /status { $id } dice más.
article-state-words =
    { $state ->
        [draft] borrador
        [scheduled] programada
        [published] publicada
        [retracted] retirada
        [discarded] descartada
       *[other] { $state }
    }
error-not_published = El estado de la noticia { $id } es { article-state-words }: solo se puede corregir o retirar lo que ya tienen los lectores. /status { $id } muestra más.
error-changed_since = La noticia { $id } ha cambiado desde que la viste. /status { $id } la muestra como está.
error-not_your_draft = La noticia { $id } es el borrador de otra persona: cada autor cambia solo los suyos. Un editor puede cambiarlo.
error-paid_off = La velocidad de pago no está activada aquí. Quien administra el bot puede activarla con PAID_BROADCAST.
