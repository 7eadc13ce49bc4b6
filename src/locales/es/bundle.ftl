# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $count } más de { $topic }
        [many] { $count } más de { $topic }
       *[other] { $count } más de { $topic }
    }
bundle-mixed-words =
    { $count ->
        [one] { $count } noticia más
        [many] { $count } de noticias más
       *[other] { $count } noticias más
    }
bundle-line =
    { $on ->
        [yes] Desde la cuarta noticia de un tema en diez minutos, las demás llegan en un solo mensaje.
       *[no] Las noticias de un tema llegan una a una, por muchas que sean.
    }
bundle-button =
    { $on ->
        [yes] 📦 Ráfagas: un mensaje
       *[no] 📦 Ráfagas: una a una
    }
bundle-toast =
    { $on ->
        [yes] Más de tres de un tema en diez minutos: un solo mensaje
       *[no] Cada noticia en su propio mensaje
    }
settings-bundle-line = Ráfagas de un tema: en un solo mensaje
mydata-part-bursts-words = Cuántas noticias de cada tema llegaron en minutos y cuáles esperan para llegar juntas. Siete horas.
mydata-name-bursts-words = lo que llegó en ráfagas
