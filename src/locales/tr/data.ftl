# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Bu sohbet hakkında sakladığım her şey, dosya olarak
command-deletemydata-menu = Bu sohbetin bütün izlerini sil
command-feedback-menu = Haber merkezine yaz

data-days-words =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }

consent-ask =
    <b>İki şeyi ölçebilir miyim?</b>
    1. Haberlerin altında hangi düğmelere bastığınız
    2. Hangi bağlantıyla geldiğiniz

    Haber merkezi neyin işe yaradığını görür. Haberler her durumda gelir. { data-days-words } bu sohbetle saklanır, sonra yalnızca adsız toplamlar kalır. İstediğinizde değiştirin: /privacy
consent-accept-button = Kabul et
consent-refuse-button = Reddet
consent-choose-button = Seç
consent-switches =
    <b>Neyi ölçebilirim?</b>
    ✅ açık demektir. { data-days-words } bu sohbetle saklanır, sonra yalnızca adsız toplamlar kalır. Kapattığınız silinir.
consent-presses-button = Bastığım düğmeler
consent-sources-button = Geldiğim bağlantı
consent-presses-words = haberlerin altında bastığınız düğmeler
consent-sources-words = geldiğiniz bağlantı
consent-toast =
    { $on ->
        [yes] Açık
       *[no] Kapalı ve silindi
    }
consent-nothing = Tamam: hiçbir şey ölçülmüyor. Fikriniz değişirse: /privacy
consent-something = Teşekkürler. Ölçtüklerim: { $what }; { data-days-words } boyunca. İstediğinizde geri alın: /privacy

privacy =
    <b>{ $outlet } neleri saklar</b>
    • Bu sohbetin numarası ve seçtikleriniz: konular, saatler, saat dilimi, dil, kaydettikleriniz, susturduklarınız, izledikleriniz
    • Haber istediğinizin kanıtı olarak ilk ne zaman ve nasıl geldiğiniz ve son yaşam belirtinizin haftası
    • Bu sohbete hangi haberin ulaştığı: düzeltilebilsin diye { data-days-words }
    • Haber merkezine yazdıklarınız: onların sohbetinde, adınızla durur

    <b>Neleri saklamaz</b>
    Ne telefon numaranız ne okuduklarınız. Hiçbir şey başkasına verilmez.
privacy-unmeasured = <b>Ölçülen</b>: hiçbir şey. Yalnızca evet derseniz.
privacy-measured = <b>Evet dediğiniz için ölçülen</b>: { $what }.
privacy-end = /stop her şeyi bitirir ve siler, size hangi haberlerin ulaştığı dışında; /deletemydata onu da siler. Beni engellerseniz 90 gün sonra silinir.
privacy-contact = Sorular: { $contact }
privacy-policy = <a href="{ $url }">Gizlilik politikası</a>
privacy-open-button = 🔒 Verilerim
privacy-data-button = 📄 Hepsi dosya olarak
privacy-consent-button = 📊 Neler ölçülüyor
privacy-delete-button = 🗑 Her şeyi sil

mydata-caption = Bu sohbet hakkında sakladığım her şey, her bölüme bir cümleyle. Her metin düzenleyici açar.
mydata-about-words = { $outlet } bu sohbet hakkında neyi saklıyorsa hepsi. null: ondan yok.
mydata-part-record-words = Seçtikleriniz, ne zamandan beri, ve son değişikliklerden önce haberlerin nasıl geldiği. /stop demenize kadar.
mydata-part-capped-words = Sınırınız tutsun diye bu günlerde hemen gelenler. İki gün saklanır.
mydata-part-consents-words = İlk ne zaman ve nasıl geldiğiniz ve neyin ölçülmesine izin verdiğiniz. /stop demenize kadar.
mydata-part-arrival-words = Sizi bugün buraya ne getirdi: başlat ya da bir bağlantı. Bir gün saklanır.
mydata-part-presses-words = İzin verdiğiniz için: haberlerin altında bastığınız düğmeler. Sonra yalnızca adsız toplamlar.
mydata-part-source-words = İzin verdiğiniz için: geldiğiniz bağlantı. Sonra yalnızca adsız bir toplam.
mydata-part-input-words = Sizden en son yazmanız istenen. Çeyrek saat saklanır.
mydata-part-updates-words = Programın takıldığı mesajlarınız, işleten için. Bir hafta saklanır.
mydata-part-notes-words = Bir şeyin zaten söylendiğine dair notlar, iki kez söylenmesin diye. En çok bir hafta.
mydata-part-saved-words = Kaydettiğiniz haberler, başlık ve bağlantıyla. Siz çıkarana kadar.
mydata-part-reminders-words = Hangi haberlerin size ne zaman geri geleceği. Gelene kadar.
mydata-part-invites-words = Davet kodunuz ve onunla kaç kişinin geldiği, kimin geldiği asla. /stop demenize kadar.
mydata-part-reading-words = Tam metinleri tek sayfa olarak isteyip istemediğiniz. /stop demenize kadar.
mydata-part-copies-words = Buraya hangi haberlerin ne zaman geldiği, düzeltilebilsin diye. /deletemydata bunu siler.
mydata-part-role-words = Haber merkezindeki göreviniz ve orada son yaptıklarınız. Görevi bir şef geri alır.
mydata-part-feedback-words = Mesajlarınızın haber merkezinin sohbetindeki yeri, yanıt sizi bulsun diye. Metinler orada.
mydata-name-record-words = seçtikleriniz
mydata-name-capped-words = son günlerde hemen gelenler
mydata-name-consents-words = nasıl geldiğiniz ve neye izin verdiğiniz
mydata-name-arrival-words = sizi bugün ne getirdiği
mydata-name-presses-words = bastığınız düğmeler
mydata-name-source-words = geldiğiniz bağlantı
mydata-name-input-words = açık bir soru
mydata-name-updates-words = kenara ayrılan mesajlar
mydata-name-notes-words = notlar
mydata-name-saved-words = kaydedilen haberler
mydata-name-reminders-words = hatırlatmalar
mydata-name-invites-words = davetiniz
mydata-name-reading-words = tam metinleri nasıl okuduğunuz
mydata-name-copies-words = size ulaşan haberlerin listesi
mydata-name-role-words = göreviniz
mydata-name-feedback-words = haber merkezine mesajlar

deletemydata-ask =
    <b>Her şey silinsin mi?</b>
    Seçtikleriniz, kaydettikleriniz ve bu sohbete hangi haberlerin ulaştığı: düzeltmeler artık onları bulamaz. Sohbette duranlar, siz Telegram'da silene kadar kalır.
deletemydata-yes-button = Evet, her şeyi sil
deletemydata-no-button = Hayır, kalsın
deletemydata-kept = Tamam, hiçbir şey silinmedi.
deletemydata-toast = Silindi
deletemydata-done =
    <b>Silindi.</b> Vardı: { $what }.

    Bu sohbet hakkında artık hiçbir şey saklanmıyor ve hiçbir şey göndermiyorum. /start yeniden başlatır.
deletemydata-nothing = Silinecek bir şey yok: bu sohbet hakkında hiçbir şey saklamıyorum. /start başlatır.
deletemydata-role = Haber merkezindeki göreviniz kalır: onu bir şef geri alır.
deletemydata-blocked = Haber merkezi buradan mesaj almıyor; bundan, kimsenin bu sohbetin numarasını okuyamayacağı bir işaret kalır.

feedback-usage = Komutun arkasına yazın: <code>/feedback Liman neden hiç yok?</code> Ya da bir habere yanıt verin. Haber merkezinde insanlar okur, adınızla birlikte.
feedback-sent = ✉️ Haber merkezine ulaştı. Yanıt gelirse buraya gelir.
feedback-offer = Bu haber merkezi için mi? Orada insanlar okur, adınızla birlikte.
feedback-send-button = ✉️ Haber merkezine gönder
feedback-no-button = Hayır
feedback-dropped = Tamam, aramızda kalsın.
feedback-too-many = Haber merkezinde sizden zaten birkaç mesaj var. Biraz sonra yeniden yazın.
feedback-busy = Şu an haber merkezine çok yazan var. Birkaç dakika sonra gönderin:
feedback-blocked = Haber merkezi bu sohbetten mesaj almıyor.
feedback-nobody = Haber merkezine şu an buradan ulaşılamıyor.
feedback-too-long = Haber merkezi bir kerede en çok { $most } karakter alır; sizinki { $length }.
feedback-text-only = Yalnızca metin alırım, haber merkezi için de. Sözle yazın: <code>/feedback …</code>
feedback-lost = Mesaj artık yok. Yeniden yazın: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b>, { $title }
feedback-on-story = Konu: <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Bu mesajı yanıtlayın: okura haber merkezinin yanıtı olarak gider.</i>
feedback-block-button = 🚫 Engelle
feedback-unblock-button = 🚫 Engelli · Kaldır
feedback-block-toast = Oradan 90 gün boyunca bir şey gelmez.
feedback-unblock-toast = Oradan yeniden mesaj gelir.
feedback-expired-toast = Çok eski: kimin yazdığını artık kimse bilmiyor.
feedback-answer =
    <b>Haber merkezinin yanıtı:</b>
    { $text }
feedback-answered = ↩️ Okura ulaştı.
feedback-take-back-button = Geri al
feedback-taken-back = Geri alındı: okurda artık durmuyor.
feedback-not-taken-back-toast = Telegram artık silmeme izin vermiyor.
feedback-answer-text-only = Okurlara metinle yanıt verilir. Hiçbir şey gönderilmedi.
feedback-answer-too-long = Okura bir kerede en çok { $most } karakter gider; bu { $length }. Hiçbir şey gönderilmedi.
feedback-unreachable = Okura artık ulaşılamıyor: hiçbir şey gönderilmedi.
feedback-erased = 🗑 <i>Yazan kişi sildi.</i>
