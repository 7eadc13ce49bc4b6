# For who has messages read aloud, in the place of a sign.

page-before-button = Página anterior
page-after-button = Página siguiente

# What is kept, besides the main things.

privacy-besides =
    <b>Además, y por qué</b>
    • Una noticia que publicas a través de mí en otro chat: cómo llama Telegram a esa copia y su idioma, { data-days-words }, para poder corregirla; no quién la publicó ni dónde
    • Los recordatorios hasta que llegan; el código de tu invitación y cuántos vinieron con él; los canales que administras
    • Notas para no hacer nada dos veces ni perder nada, unos minutos, una semana como mucho: lo que llegó últimamente, una pregunta abierta, un mensaje que me hizo tropezar, que te fuiste
    • Si la redacción no acepta nada más de ti: una marca durante 90 días de la que nadie puede leer el número de este chat
mydata-not-here-words = No está en este archivo: las copias de noticias que publicaste en otros chats. Se guarda cómo las llama Telegram para poder corregirlas, no quién las publicó.
