# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } fotoğraf daha
       *[other] 🖼 { $count } fotoğraf daha
    }
photos-there-toast = Zaten burada.
