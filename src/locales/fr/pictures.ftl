# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } autre photo
        [many] 🖼 { $count } autres photos
       *[other] 🖼 { $count } autres photos
    }
photos-there-toast = Elles sont déjà ici.
