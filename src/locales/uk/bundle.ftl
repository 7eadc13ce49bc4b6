# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [one] { $topic }: ще { $count }
        [few] { $topic }: ще { $count }
        [many] { $topic }: ще { $count }
       *[other] { $topic }: ще { $count }
    }
bundle-mixed-words =
    { $count ->
        [one] Ще { $count } новина
        [few] Ще { $count } новини
        [many] Ще { $count } новин
       *[other] Ще { $count } новини
    }
bundle-line =
    { $on ->
        [yes] Починаючи з четвертої новини теми за десять хвилин, решта надходить одним повідомленням.
       *[no] Новини однієї теми надходять по одній, скільки б їх не було.
    }
bundle-button =
    { $on ->
        [yes] 📦 Потік: разом
       *[no] 📦 Потік: по одній
    }
bundle-toast =
    { $on ->
        [yes] Понад три новини теми за десять хвилин: одним повідомленням
       *[no] Кожна новина окремим повідомленням
    }
settings-bundle-line = Потік новин однієї теми: одним повідомленням
mydata-part-bursts-words = Скільки новин кожної теми надійшло за хвилини і що чекає, щоб надійти разом. Сім годин.
mydata-name-bursts-words = що надійшло потоком
