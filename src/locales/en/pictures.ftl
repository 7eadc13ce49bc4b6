# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [one] 🖼 { $count } more photo
       *[other] 🖼 { $count } more photos
    }
photos-there-toast = They stand here already.
