# Группы, форумы и каналы: куда приходят новости и кто выбирает.

command-topic_here-menu = Присылать новости в эту тему форума
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Выпуски → { $place }
chats-home-moved = Теперь приходит сюда: <b>{ $topics }</b>. Раньше: { $place }. Остальное остаётся на своих местах.
chats-home-set = Отныне приходит сюда: <b>{ $topics }</b>.
chats-here-words = эта тема форума
chats-general-words = Общее
chats-thread-words = тема форума { $id }
topic-here-private = Это для групп с темами: напишите /topic_here там, в той теме форума, куда должны приходить новости.
topic-here-no-forum = В этом чате нет тем форума: всё и так приходит сюда.
topic-here-ask = Какие темы новостей должны приходить сюда? Коснитесь их или напишите названия после /topic_here.
topic-here-toast = Теперь приходит сюда: { $topic }.

command-channels-menu = Управлять вашими каналами
channels-in-private = Каналами управляют в личном чате со мной: /channels
channels-added = Я уже в канале <b>{ $title }</b>. Там появляются только новости. Что и когда, выбираете здесь.
channels-typed = В канале <b>{ $title }</b> команды не действуют: их увидели бы читатели. Выберите здесь.
channels-manage-button = ⚙️ Управлять: { $title }
channels-list = Ваши каналы:
channels-none = Ни один из ваших каналов ещё не получает { $outlet }. Добавьте меня администратором, который может публиковать, и я напишу вам сюда. Я уже там? Перешлите мне запись из канала или напишите /channels и его @имя.
channels-not-found = Меня нет в таком канале, или вы не его администратор. Добавьте меня администратором, который может публиковать.
channels-not-yours-toast = Это могут изменить только администраторы этого канала.
channels-add-button = ➕ Добавить в канал
channels-back-button = ◂ Каналы
channels-leave-button = 🚪 Выйти
channels-leave-ask = Выйти из этого канала и стереть, что для него выбрано?
channels-leave-yes-button = Да, выйти
channels-left = Канал покинут, выбранное для него стёрто.
mydata-part-channels-words = Номера каналов, которыми вы здесь управляли, чтобы /channels их показывал. До /stop.
mydata-name-channels-words = ваши каналы
