# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = Kaydet
story-saved-button = Kaydedildi ✓
story-mute-button = Sustur
story-unmute-button = Susturma
story-more-button = Daha fazla

# Below a story in a group or channel.
story-read-on-button = Devamını botta okuyun

# What the buttons below a story have done.
story-saved-toast = Kaydedildi. Hepsi: /saved
story-unsaved-toast = Artık kayıtlı değil
story-muted-toast = Bu haberin devamı size gelmeyecek.
story-unmuted-toast = Bu haberin devamı size yeniden gelir.
story-followed-toast = Her gelişme size hemen gelir.
story-unfollowed-toast = Bu haberi artık izlemiyorsunuz.

# Behind ⋯ below a story.
story-follow-button = Bu haberi izle
story-unfollow-button = Bu haberi izlemeyi bırak
story-less-button = Daha az: { $topic }
story-less-digest-button = Yalnızca özette
story-less-breaking-button = Yalnızca son dakika
story-less-none-button = Artık yok: { $topic }
story-less-digest-toast = { $topic }: bundan sonra yalnızca özette
story-less-breaking-toast = { $topic }: bundan sonra yalnızca son dakika
story-remind-button = Hatırlat
story-remind-tonight-button = Bu akşam, { $time }
story-remind-tomorrow-button = Yarın, { $time }
story-remind-weekend-button = Hafta sonu: { $day }, { $time }
story-remind-off-button = Hatırlatmayı kaldır
story-remind-toast = ⏰ Yeniden gelir: { $day }, { $time }.
story-remind-off-toast = Bu haber için hatırlatma yok
story-reminder =
    ⏰ Buna dönmek istemiştiniz:
    { $title }
story-reminder-withdrawn =
    ⏰ Dönmek istediğiniz haber bu arada geri çekildi:
    { $title }
story-share-button = Paylaş
story-share-copy-button = Bağlantıyı kopyala
story-share-send-button = Bir sohbete gönder
story-back-button = ‹ Geri

# Why a story came: what matched when it was sent.
story-why-button = Neden bu?
story-why-topic-toast = Şu konuyu seçtiğiniz için geldi: { $topic }.
story-why-breaking-toast = Şu konunun son dakika haberlerini hemen istediğiniz için geldi: { $topic }.
story-why-story-toast = Bu haberi izlediğiniz için geldi.
story-why-filter-toast = Şunu izlediğiniz için geldi: { $what }.
story-why-unknown-toast = Bunu kendiniz açtınız ya da o kadar eski ki artık bilmiyorum.
story-why-breaking-off-button = Son dakika hemen gelmesin
story-why-unfollow-button = İzlemeyi bırak: { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = “{ $text }”
filter-by-words = yazar: { $text }
filter-from-words = kaynak: { $text }
filter-old-story-words = daha eski bir haber

# /mute and /unmute.
mute-title =
    <b>Susturulanlar</b>
    Geri almak için dokunun.
mute-none = <b>Susturulanlar</b>: henüz yok.
mute-usage =
    Haberleri uzak tutmak için bir sözcük, bir söz öbeği, yazar ya da kaynak yazın:
    <code>/mute futbol</code>
    <code>/mute "transfer dönemi"</code>
    <code>/mute yazar Ada Reed</code>
    <code>/mute kaynak Reuters</code>
mute-added = 🔕 Susturuldu: { $what }. Uyanlar artık gelmez. Hepsi: /mute
mute-already = Zaten susturulmuş: { $what }. Hepsi: /mute
mute-removed = 🔔 Artık susturulmuyor: { $what }.
mute-removed-toast = Artık susturulmuyor: { $what }
mute-not-there = Susturulmuş değil: { $what }. Susturulanlar:
mute-held =
    { $count ->
        [one] Bu hafta { $count } haber susturuldu.
       *[other] Bu hafta { $count } haber susturuldu.
    }
mute-show-button = Göster
mute-held-title = <b>Bu hafta susturulanlar</b>

# /follow and /unfollow.
follow-title =
    <b>İzlenenler</b>
    Bırakmak için dokunun.
follow-none = <b>İzlenenler</b>: henüz yok.
follow-usage =
    Konularınız ne olursa olsun haberlerin hemen gelmesi için bir sözcük, bir söz öbeği, yazar ya da kaynak yazın:
    <code>/follow futbol</code>
    <code>/follow "transfer dönemi"</code>
    <code>/follow yazar Ada Reed</code>
    <code>/follow kaynak Reuters</code>
follow-added = ⭐ İzleniyor: { $what }. Bu haberler konu ve saatleriniz ne olursa olsun hemen gelir. Hepsi: /follow
follow-already = Zaten izleniyor: { $what }. Hepsi: /follow
follow-removed = Artık izlenmiyor: { $what }.
follow-removed-toast = Artık izlenmiyor: { $what }
follow-not-there = İzlenmiyor: { $what }. İzlenenler:
filter-full = En çok { $most } tane tutarım. Yer açmak için birine dokunun:

# /stories.
stories-title =
    <b>Haber dizileriniz</b>
    Bitirmek için numaraya dokunun.
stories-followed = ⭐ <b>İzlenen</b>: her gelişme hemen
stories-muted = 🔕 <b>Susturulan</b>: devamı gelmez
stories-none = İzlediğiniz ya da susturduğunuz bir haber yok. Bunu haberin altındaki düğmeler yapar.

# /save and /saved.
save-usage = Hangi haber? Onu /save ile yanıtlayın ya da kimliğini veya bağlantısını yazın: <code>/save k7m2qa</code>. Haberin altındaki ilk düğme de aynısını yapar.
save-done =
    🔖 Kaydedildi: { $title }
    Hepsi: /saved
save-unknown = “{ $word }” diye bir haber bilmiyorum. Kimlik altı harf ve rakamdır, örneğin <code>k7m2qa</code>; bağlantısı da olur. Ya da haberi /save ile yanıtlayın.
save-not-shown = Yanıtladığınız mesaj hâlâ bildiğim bir haberi göstermiyor.
save-several = O mesaj birkaç haber gösteriyor. Hangisi?
saved-title =
    { $count ->
        [one] 🔖 <b>Kaydedilen</b>: { $count } haber
       *[other] 🔖 <b>Kaydedilen</b>: { $count } haber
    }
saved-none = Henüz kayıtlı bir şey yok. Haberin altındaki ilk düğme ya da ona yanıt olarak /save onu burada tutar.
saved-remove-button = Çıkar…
saved-done-button = ‹ Bitti
saved-clear-button = Hepsini çıkar
saved-clear-ask =
    { $count ->
        [one] Kayıtlı { $count } haber çıkarılsın mı?
       *[other] Kayıtlı { $count } haber çıkarılsın mı?
    }
saved-clear-yes-button = Evet, hepsini çıkar
saved-clear-no-button = Hayır, kalsın
saved-cleared-toast = Hepsi çıkarıldı
saved-full-toast = { $most } kayıt var, fazlası sığmaz. Yer açmak için: /saved
saved-withdrawn-words = geri çekildi

# The newsroom: a follow-up of a story.
followup-usage =
    Hangi haber sürüyor, nerede? Kimliği ya da bağlantısı, sonra devamının sayfası:
    <code>/followup k7m2qa https://… #world</code>
    Ya da bir kopyasına yanıt olarak /followup ve sayfa.
desk-follows = ↪️ Şunun devamı: <code>{ $id }</code> { $title }

# Telegram's menu and /help.
command-stories-menu = İzlediğiniz ya da susturduğunuz haberler
command-mute-menu = Bir sözcüğü, yazarı ya da kaynağı sustur
command-unmute-menu = Susturmayı kaldır
command-follow-menu = Bir sözcüğü, yazarı ya da kaynağı izle
command-unfollow-menu = İzlemeyi bırak
command-save-menu = Bir haberi sonraya kaydet
command-saved-menu = Kaydettikleriniz
command-followup-menu = Bir haberin devamını yayımla
