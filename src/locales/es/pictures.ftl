# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } foto más
        [many] 🖼 { $count } fotos más
       *[other] 🖼 { $count } fotos más
    }
photos-there-toast = Ya están aquí.
