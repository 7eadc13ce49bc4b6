# Групи, форуми й канали: куди надходять новини і хто обирає.

command-topic_here-menu = Надсилати рубрики в цю тему форуму
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Випуски → { $place }
chats-home-moved = Тепер надходить сюди: <b>{ $topics }</b>. Раніше: { $place }. Решта лишається на своїх місцях.
chats-home-set = Відтепер надходить сюди: <b>{ $topics }</b>.
chats-here-words = ця тема форуму
chats-general-words = Загальне
chats-thread-words = тема форуму { $id }
topic-here-private = Це для груп із темами: напишіть /topic_here там, у тій темі форуму, куди мають надходити новини.
topic-here-no-forum = У цьому чаті немає тем форуму: усе й так надходить сюди.
topic-here-ask = Які рубрики мають надходити сюди? Торкніться їх або напишіть назви після /topic_here.
topic-here-toast = Тепер надходить сюди: { $topic }.
