# Gruplar, forumlar ve kanallar: haberler nereye gelir, kim seçer.

command-topic_here-menu = Haberleri bu forum konusuna getir
chats-home-line = 📍 { $topics } → { $place }
chats-home-digest = 🗞 Bültenler → { $place }
chats-home-moved = Artık buraya geliyor: <b>{ $topics }</b>. Önceki yeri: { $place }. Ötekiler yerinde kalıyor.
chats-home-set = Bundan böyle buraya geliyor: <b>{ $topics }</b>.
chats-here-words = bu forum konusu
chats-general-words = Genel
chats-thread-words = forum konusu { $id }
topic-here-private = Bu, forum konuları olan gruplar içindir: haberlerin geleceği forum konusunda /topic_here yazın.
topic-here-no-forum = Bu sohbette forum konusu yok: her şey zaten buraya geliyor.
topic-here-ask = Buraya neler gelsin? Dokunun ya da adlarını /topic_here ardına yazın.
topic-here-toast = Artık buraya geliyor: { $topic }.
