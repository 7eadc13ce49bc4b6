# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Mais { $count } foto
        [many] 🖼 Mais { $count } fotos
       *[other] 🖼 Mais { $count } fotos
    }
photos-there-toast = Já estão aqui.
