# Групи, форуми й канали: куди надходять новини і хто обирає.

command-topic_here-menu = Надсилати новини в цю тему форуму
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Випуски → { $place }
chats-home-moved = Тепер надходить сюди: <b>{ $topics }</b>. Раніше: { $place }. Решта лишається на своїх місцях.
chats-home-set = Відтепер надходить сюди: <b>{ $topics }</b>.
chats-here-words = ця тема форуму
chats-general-words = Загальне
chats-thread-words = тема форуму { $id }
topic-here-private = Це для груп із темами: напишіть /topic_here там, у тій темі форуму, куди мають надходити новини.
topic-here-no-forum = У цьому чаті немає тем форуму: усе й так надходить сюди.
topic-here-ask = Які теми новин мають надходити сюди? Торкніться їх або напишіть назви після /topic_here.
topic-here-toast = Тепер надходить сюди: { $topic }.

command-channels-menu = Керувати вашими каналами
channels-in-private = Каналами керують у приватному чаті зі мною: /channels
channels-added = Я вже в каналі <b>{ $title }</b>. Там з'являються лише новини. Що і коли, обираєте тут.
channels-typed = У каналі <b>{ $title }</b> команди не діють: їх побачили б читачі. Оберіть тут.
channels-manage-button = ⚙️ Керувати: { $title }
channels-list = Ваші канали:
channels-none = Жоден із ваших каналів ще не отримує { $outlet }. Додайте мене адміністратором, який може публікувати, і я напишу вам сюди. Я вже там? Перешліть мені допис із каналу або напишіть /channels і його @назву.
channels-not-found = Мене немає в такому каналі, або ви не його адміністратор. Додайте мене адміністратором, який може публікувати.
channels-not-yours-toast = Це можуть змінити лише адміністратори цього каналу.
channels-add-button = ➕ Додати до каналу
channels-back-button = ◂ Канали
channels-leave-button = 🚪 Вийти
channels-leave-ask = Вийти з цього каналу і стерти, що для нього обрано?
channels-leave-yes-button = Так, вийти
channels-left = Канал покинуто, обране для нього стерто.
mydata-part-channels-words = Номери каналів, якими ви тут керували, щоб /channels їх показував. До /stop.
mydata-name-channels-words = ваші канали
