# Группы, форумы и каналы: куда приходят новости и кто выбирает.

command-topic_here-menu = Присылать рубрики в эту тему форума
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Выпуски → { $place }
chats-home-moved = Теперь приходит сюда: <b>{ $topics }</b>. Раньше: { $place }. Остальное остаётся на своих местах.
chats-home-set = Отныне приходит сюда: <b>{ $topics }</b>.
chats-here-words = эта тема форума
chats-general-words = Общее
chats-thread-words = тема форума { $id }
topic-here-private = Это для групп с темами: напишите /topic_here там, в той теме форума, куда должны приходить новости.
topic-here-no-forum = В этом чате нет тем форума: всё и так приходит сюда.
topic-here-ask = Какие рубрики должны приходить сюда? Коснитесь их или напишите названия после /topic_here.
topic-here-toast = Теперь приходит сюда: { $topic }.
