# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } weiteres Foto
       *[other] 🖼 { $count } weitere Fotos
    }
photos-there-toast = Sie stehen schon hier.
