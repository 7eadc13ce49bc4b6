# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 Un’altra foto
        [many] 🖼 Altre { $count } foto
       *[other] 🖼 Altre { $count } foto
    }
photos-there-toast = Sono già qui.
