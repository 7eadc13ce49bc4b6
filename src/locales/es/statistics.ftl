# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = Estadísticas en imágenes
command-link-menu = Enlace y código QR de un tema o noticia
stats-days-words =
    { $days ->
        [one] Último día
        [many] Últimos { $days } días
       *[other] Últimos { $days } días
    }
stats-part-words = estimado con una parte de los lectores
stats-readers-words = Llegaron { $joined }, se fueron { $left }
stats-joined-words = Llegaron { $count }
stats-left-words = Se fueron { $count }
stats-sources-words = La mayoría llegó por «{ $name }»
stats-copies-words = Llegó el { $percent } de los envíos
stats-topics-words = Más lectores: { $name }
stats-pressed-words = Lo que más se pulsa es desde las { $hour }
stats-sent-words = Lo que más sale es desde las { $hour }
stats-languages-words = El { $percent } lee en { $name }
stats-reasons-words = Motivo más citado al irse: { $name }
stats-corrections-words =
    { $count ->
        [one] { $count } noticia corregida o retirada
        [many] { $count } de noticias corregidas o retiradas
       *[other] { $count } noticias corregidas o retiradas
    }
stats-none-words = Aquí aún no hay nada contado
stats-delivered-words = Llegaron
stats-unknown-words = Respuesta perdida
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>Solo lectores que permiten contarlo.</i>
stats-failed = No se pudo dibujar la imagen. Los números en un archivo:
stats-file = Una línea por día, para cualquier hoja de cálculo.
stats-readers-button = Lectores
stats-sources-button = Enlaces
stats-copies-button = Envíos
stats-topics-button = Temas
stats-hours-button = Horas
stats-languages-button = Idiomas
stats-reasons-button = Por qué se van
stats-corrections-button = Correcciones
stats-dark-button = 🌙 Oscuro
stats-light-button = ☀️ Claro
stats-file-button = 📄 En archivo
stats-period-button = { $days } d
stats-left-hour = 👋 Se fueron en la primera hora: { $count }

link-usage = ¿Qué tema o noticia? <code>/link world site</code> hace el enlace de un tema y cuenta como «site» a quien llega por él.
link-picture =
    <b>{ $name }</b>
    { $link }
    Han llegado por él: <b>{ $count }</b>
link-follow-words = Síguenos en Telegram
link-copy-button = Copiar enlace
link-copy-html-button = Copiar HTML
