# Що очікувана помилка означає для людини і що з нею робити. Ключі закінчуються кодом помилки.

error-topic_not_found = Теми { $slug } немає. Усі теми: /topics.
error-topic_not_found-near = Теми { $slug } немає. Можливо, ви мали на увазі <b>{ $nearest }</b>? Усі теми: /topics.
error-topic_exists = Тема { $slug } вже є. Візьміть іншу коротку назву або перейменуйте наявну.
error-article_not_found = Матеріалу { $id } немає. Код має вигляд <code>k7m2qa</code>; знайти його можна через /drafts і /queue.
error-not_allowed = Це можуть люди з іншою роллю в редакції. Ролі змінює шеф-редактор: /editors.
error-topic_slug_invalid = «{ $slug }» не може бути короткою назвою теми. Дозволено від 1 до 32 знаків: a–z, 0–9, - та _, наприклад <code>world</code> або <code>local-news</code>.
error-topic_required = Яка тема? Додайте хоча б одну, наприклад <code>#world</code>. Усі теми: /topics.
error-approval_needed = Текст писали або змінювали ви, тож випустити його має хтось інший.
error-time_in_past = { $time } уже минуло. Вкажіть майбутній час, наприклад <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } не є стрічкою і не веде до неї. Пошукайте на сайті «RSS» або дайте адресу самої стрічки.
error-feed_exists = Ця стрічка вже є, її номер { $number }. Усі стрічки: /feeds.
error-feed_not_found = Стрічки з номером { $number } немає. Усі стрічки: /feeds.
error-feed_refused = Не вдалося прочитати { $url }: { feed-fault-words }.
error-page_refused = Не вдалося прочитати { $url }: { page-refusal-words }. Можна додати матеріал і вручну: /publish, далі рядок із заголовком, рядки ліду й посилання.
page-refusal-words =
    { $reason ->
        [bad_url] це не адреса сторінки, яку можна відкрити; вона починається з https://
        [scheme] відкриваються лише адреси http і https
        [private_address] адреса веде в приватну мережу, туди я не заходжу
        [port] цей порт закрито для програми; дозволити його може той, хто обслуговує бота (FETCH_PORTS)
        [not_found] сайт каже, що такої сторінки немає
        [forbidden] сайт мене не пускає
        [http_error] сайт відповів помилкою; спробуйте за кілька хвилин
        [timeout] сайт відповідає надто довго; спробуйте за кілька хвилин
        [unreachable] сайт недоступний; перевірте адресу або спробуйте ще раз
        [too_large] сторінка завелика
        [too_many_redirects] сайт водить мене по колу
        [wrong_type] це не вебсторінка, а файл іншого типу
        [bot_check] сайт перевіряє, чи читає людина, і не показує мені статті
        [no_title] на сторінці не видно заголовка
        [too_complex] сторінку побудовано надто химерно, щоб її прочитати
       *[other] зі сторінкою щось не так
    }
error-state_conflict = Матеріал { $id } вже має інший стан: { article-state-words }. Хтось вас випередив. Докладніше: /status { $id }
article-state-words =
    { $state ->
        [draft] чернетка
        [scheduled] заплановано
        [published] опубліковано
        [retracted] відкликано
        [discarded] відхилено
       *[other] { $state }
    }
error-not_published = Стан матеріалу { $id }: { article-state-words }. Виправити чи відкликати можна лише те, що вже є в читачів. Докладніше: /status { $id }
error-changed_since = Матеріал { $id } змінився, відколи вам його показано. Яким він є тепер: /status { $id }
error-not_your_draft = Матеріал { $id } є чужою чернеткою: автори змінюють лише свої. Змінити його може редактор.
error-paid_off = Платну швидкість тут не ввімкнено. Це може зробити той, хто обслуговує бота (PAID_BROADCAST).
