# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $topic }: ещё { $count }
        [few] { $topic }: ещё { $count }
        [many] { $topic }: ещё { $count }
       *[other] { $topic }: ещё { $count }
    }
bundle-mixed-words =
    { $count ->
        [one] Ещё { $count } новость
        [few] Ещё { $count } новости
        [many] Ещё { $count } новостей
       *[other] Ещё { $count } новости
    }
bundle-line =
    { $on ->
        [yes] Начиная с четвёртой новости темы за десять минут, остальные приходят одним сообщением.
       *[no] Новости одной темы приходят по одной, сколько бы их ни было.
    }
bundle-button =
    { $on ->
        [yes] 📦 Поток: вместе
       *[no] 📦 Поток: по одной
    }
bundle-toast =
    { $on ->
        [yes] Больше трёх новостей темы за десять минут: одним сообщением
       *[no] Каждая новость отдельным сообщением
    }
settings-bundle-line = Поток новостей одной темы: одним сообщением
mydata-part-bursts-words = Сколько новостей каждой темы пришло за минуты и что ждёт, чтобы прийти вместе. Семь часов.
mydata-name-bursts-words = что пришло потоком
