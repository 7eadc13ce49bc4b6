# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Ещё { $count } фото
        [few] 🖼 Ещё { $count } фото
        [many] 🖼 Ещё { $count } фото
       *[other] 🖼 Ещё { $count } фото
    }
photos-there-toast = Они уже здесь.
