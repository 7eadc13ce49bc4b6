# Bir bültenin, örtülü olanın ve sözle anlatılan görselin sözcükleri.
digest-stories-words =
    { $count ->
        [one] { $count } haber
       *[other] { $count } haber
    }
digest-end-words = Şimdilik hepsi bu.
card-picture-words = Görsel: { $description }
card-graphic-words = Hassas içerik

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Hassas ✓
       *[no] ⚠️ Hassas
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ İşaretlendi: isteyene örtülü gösterilir
       *[no] Herkese gösterilir
    }
