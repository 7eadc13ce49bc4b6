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
filler = a, al, la, las, el, los, y, e, de, del, en, cada, todo, todos, solo
until = a, al, hasta
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado, sábados
sunday = domingo, domingos

# Detrás de /correct: qué se corrige y con cuánto ruido.
title = título, titular
lead = entradilla, entrada
source = fuente
note = nota
minor = menor
material = importante

# Detrás de /publish: sin vista previa, o a una hora.
now = ahora, ya
at = a, el

# Lo que se hace, detrás de /feeds, /topicadmin y /editors.
add = añadir, agregar
remove = quitar, eliminar, borrar
invite = invitar
rename = renombrar
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
