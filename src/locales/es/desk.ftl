# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [one] 🛑 Retenido hasta ahora: { $count } envío. ¿Qué se hace con él?
        [many] 🛑 Retenidos hasta ahora: { $count } de envíos. ¿Qué se hace con ellos?
       *[other] 🛑 Retenidos hasta ahora: { $count } envíos. ¿Qué se hace con ellos?
    }
unhalt-all-button = Todos, en orden
unhalt-spread-button = Repartir en media hora
unhalt-fresh-button = Sin boletines con más de 1 h
unhalt-went =
    { $count ->
        [0] Ahora mismo no sale nada.
        [one] { $count } envío sale ahora.
        [many] { $count } de envíos salen ahora, en orden.
       *[other] { $count } envíos salen ahora, en orden.
    }
unhalt-later =
    { $count ->
        [one] { $count } más empieza a las { $time }.
        [many] { $count } más empiezan uno a uno, el último a las { $time }.
       *[other] { $count } más empiezan uno a uno, el último a las { $time }.
    }
unhalt-left-out =
    { $count ->
        [one] { $count } boletín atrasado se omite: sus noticias llegan con el siguiente.
        [many] { $count } de boletines atrasados se omiten: sus noticias llegan con los siguientes.
       *[other] { $count } boletines atrasados se omiten: sus noticias llegan con los siguientes.
    }
unhalt-not-halted = ▶️ Nada está detenido: el envío funciona.
sending-digest-words = 📰 Boletín de las { $time }, { $city }
list-line = • { $title }
list-more = … y { $count } más
health-standing =
    { $count ->
        [one] ⏸ { $count } envío está en pausa: /queue
        [many] ⏸ { $count } de envíos están en pausa: /queue
       *[other] ⏸ { $count } envíos están en pausa: /queue
    }
