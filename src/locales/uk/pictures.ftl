# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Ще { $count } фото
        [few] 🖼 Ще { $count } фото
        [many] 🖼 Ще { $count } фото
       *[other] 🖼 Ще { $count } фото
    }
photos-there-toast = Вони вже тут.
