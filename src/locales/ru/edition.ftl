# Слова выпуска, скрытого и описанного изображения.
digest-stories-words =
    { $count ->
        [one] { $count } новость
        [few] { $count } новости
        [many] { $count } новостей
       *[other] { $count } новости
    }
digest-end-words = Пока это всё.
card-picture-words = Изображение: { $description }
card-graphic-words = Деликатный контент

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Деликатное ✓
       *[no] ⚠️ Деликатное
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Отмечено: скрыто для тех, кто желает
       *[no] Показывается всем
    }
