# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [zero] 🖼 لا صور أخرى
        [one] 🖼 صورة أخرى
        [two] 🖼 صورتان أخريان
        [few] 🖼 { $count } صور أخرى
        [many] 🖼 { $count } صورة أخرى
       *[other] 🖼 { $count } صورة أخرى
    }
photos-there-toast = الصور موجودة هنا بالفعل.
