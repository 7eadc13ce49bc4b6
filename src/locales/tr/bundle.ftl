# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $topic }: { $count } haber daha
       *[other] { $topic }: { $count } haber daha
    }
bundle-mixed-words =
    { $count ->
        [one] { $count } haber daha
       *[other] { $count } haber daha
    }
bundle-line =
    { $on ->
        [yes] On dakikada bir konunun dördüncü haberinden başlayarak gerisi tek mesajla gelir.
       *[no] Bir konunun haberleri kaç tane olursa olsun tek tek gelir.
    }
bundle-button =
    { $on ->
        [yes] 📦 Art arda: tek mesaj
       *[no] 📦 Art arda: tek tek
    }
bundle-toast =
    { $on ->
        [yes] On dakikada bir konudan üçten fazlası: tek mesaj
       *[no] Her haber kendi mesajında
    }
settings-bundle-line = Art arda gelen haberler: tek mesajda
mydata-part-bursts-words = Her konudan dakikalar içinde kaç haber geldiği ve birlikte gelmeyi bekleyenler. Yedi saat saklanır.
mydata-name-bursts-words = art arda gelenler
