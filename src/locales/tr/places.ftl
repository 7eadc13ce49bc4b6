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

command-channels-menu = Kanallarınızı yönetin
channels-in-private = Kanallar benimle özel sohbette yönetilir: /channels
channels-added = Artık <b>{ $title }</b> kanalındayım. Orada yalnızca haber yayınlarım. Neyin ne zaman geleceğini buradan seçersiniz.
channels-typed = <b>{ $title }</b> kanalında komutlar çalışmaz: okurlar görürdü. Buradan seçin.
channels-manage-button = ⚙️ Yönet: { $title }
channels-list = Kanallarınız:
channels-none = Kanallarınızdan hiçbirine henüz { $outlet } gelmiyor. Beni mesaj gönderebilen yönetici olarak ekleyin, size buradan yazarım. Zaten orada mıyım? Bir gönderisini bana iletin ya da /channels ve @adını yazın.
channels-not-found = Böyle bir kanalda değilim ya da siz yöneticisi değilsiniz. Beni mesaj gönderebilen yönetici olarak ekleyin.
channels-not-yours-toast = Bunu yalnızca bu kanalın yöneticileri değiştirebilir.
channels-add-button = ➕ Kanala ekle
channels-back-button = ◂ Kanallar
channels-leave-button = 🚪 Ayrıl
channels-leave-ask = Bu kanaldan ayrılıp onun için seçilenleri sileyim mi?
channels-leave-yes-button = Evet, ayrıl
channels-left = Bu kanaldan ayrıldım ve onun için seçilenleri sildim.
mydata-part-channels-words = Burada yönettiğiniz kanalların numaraları; /channels göstersin diye. /stop yazana dek.
mydata-name-channels-words = kanallarınız
