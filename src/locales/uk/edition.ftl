# Слова випуску, прихованого та описаного зображення.
digest-stories-words =
    { $count ->
        [one] { $count } новина
        [few] { $count } новини
        [many] { $count } новин
       *[other] { $count } новини
    }
digest-end-words = Поки що це все.
card-picture-words = Зображення: { $description }
card-graphic-words = Чутливий вміст

desk-graphic-button =
    { $on ->
        [yes] ⚠️ Чутливе ✓
       *[no] ⚠️ Чутливе
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ Позначено: приховано для тих, хто бажає
       *[no] Показується всім
    }
