# Lo que se escribe, según lo que significa. Varias palabras para un mismo significado se separan con comas; las mayúsculas y
# las tildes no cuentan. Un día puede abreviarse hasta dos letras, mientras no pueda ser otro.

yes = sí, activar, activado, activada, encender
no = no, desactivar, desactivado, desactivada, apagar
all = todo, todos, todas

# Detrás de /digest.
instant = al instante, instante, al momento, inmediato, inmediatamente, enseguida, en seguida, ahora, ahora mismo, ya
breaking = última hora, urgente, urgentes, solo última hora, última hora solo, solo urgente, solo urgentes, noticias urgentes, alertas, solo alertas
off = nada, nunca, ninguno, ninguna, no, desactivar, apagar, parar
every-day = diario, diaria, diariamente, a diario, todos los días, cada día
weekdays = laborables, laborable, días laborables, todos los días laborables, hábiles, días hábiles, todos los días hábiles, entre semana, días de semana
weekend = fin de semana, fines de semana, finde, findes, todos los fines de semana
noon = mediodía
midnight = medianoche
hour = h, hora, horas, hs, hrs
filler = a, al, la, las, el, los, de, del, en, cada, todo, todos, solo, desde, entre
until = a, al, hasta
readers-clock = local
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado, sábados
sunday = domingo, domingos
morning = mañana, mañanas, de la mañana, por la mañana, en la mañana
afternoon = tarde, tardes, de la tarde, por la tarde, en la tarde
evening = esta noche, al anochecer
night = noche, noches, de la noche, por la noche, en la noche, de la madrugada
half-past = y media, media
quarter-before = menos cuarto, menos un cuarto
quarter-past = y cuarto, y un cuarto
hour-1 = una
hour-2 = dos
hour-3 = tres
hour-4 = cuatro
hour-5 = cinco
hour-6 = seis
hour-7 = siete
hour-8 = ocho
hour-9 = nueve
hour-10 = diez
hour-11 = once
hour-12 = doce
and = y, e
weekly = semanal, semanalmente, una vez por semana, una vez a la semana, cada semana
like-rest = por defecto, predeterminado, como lo demás, como siempre, general, habitual
silent = silencio, en silencio, silencioso, sin sonido, callado
loud = con sonido, sonido, sonoro

# Detrás de /quiet, /cap y /pause.
wake = despertar, despiértame, despertarme
exempt = sin última hora, sin urgentes, salvo urgentes
counted = con última hora, con urgentes, también urgentes
bundle = agrupar, agrupadas, juntas, ráfagas
days = día, días
weeks = semana, semanas
tomorrow = mañana
until-i-say = hasta nuevo aviso, hasta que diga

# Detrás de /correct: qué se corrige y con cuánto ruido.
title = título, titular
lead = entradilla, entrada
source = fuente
body = texto, cuerpo
note = nota
minor = menor
material = importante

# Detrás de /publish: sin vista previa, o a una hora.
now = ahora, ya
at = a, el
today = hoy
in = en, dentro
minute = min, minuto, minutos

# Lo que se hace, detrás de /feeds, /topicadmin y /editors.
add = añadir, agregar
remove = quitar, eliminar, borrar
move = mover
invite = invitar
rename = renombrar, nombrar, nombre
default = predeterminado
auto = automático
review = revisar, revisión, borrador
newest = recientes
pause = pausa, pausar, parar
resume = reanudar, continuar, seguir
import = importar
export = exportar

# Detrás de /editors.
author = autor, autora
editor = editor, editora
chief = jefe, jefa

# Una palabra sola, sin comando: cómo se llama cada comando al hablar. Un signo detrás no cuenta.
say-start = empezar, comenzar, hola, buenas, buenos días, buenas tardes, buenas noches
say-help = ayuda, ayúdame, socorro
say-stop = stop, parar, para, basta, alto, detener, fin
say-settings = ajustes, configuración, opciones, preferencias, menú
say-topics = temas, tema, secciones
say-latest = noticias, últimas noticias, titulares, novedades, actualidad
say-digest = resumen, cuándo, hora, horas, horario
say-subscribe = suscribir, suscribirse, suscribirme, suscripción
say-unsubscribe = darse de baja, baja, desuscribir, cancelar
say-breaking = última hora, urgente, alertas
say-timezone = zona horaria, reloj, huso horario
say-language = idioma, idiomas, lengua
say-privacy = privacidad, datos, protección de datos
say-pause = pausa, pausar, vacaciones
say-resume = reanudar, continuar, seguir
say-search = buscar, búsqueda
say-saved = guardados, guardadas, favoritos
say-invite = invitar, invitación, compartir, recomendar
say-quiet = silencio, horas de silencio, noche, no molestar
say-feedback = contacto, opinión, queja, comentario

# Behind /mute and /follow: who wrote it, where it is from.
by = por
from = fuente
