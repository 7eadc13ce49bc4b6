# Beklenen bir hatanın, karşılaşan kişi için ne anlama geldiği ve çıkış yolu. Anahtar, hatanın koduyla biter.

error-topic_not_found = { $slug } diye bir konu yok. Tüm konular: /topics
error-topic_not_found-near = { $slug } diye bir konu yok. Şunu mu demek istediniz: <b>{ $nearest }</b>? Tüm konular: /topics
error-topic_exists = { $slug } konusu zaten var. Başka bir kısa ad seçin ya da onun adını değiştirin.
error-article_not_found = { $id } diye bir haber yok. Kimlik şuna benzer: <code>k7m2qa</code>; /drafts ve /queue bunları gösterir.
error-not_allowed = Bunun için haber merkezinde başka bir görev gerekir. Yayın yönetmeni görevleri /editors ile değiştirebilir.
error-role_out_of_reach = Bir rolü yalnızca o rolün ve onu taşıyanın üstünde olan biri verir ya da alır: kimse kendi rolünü değiştiremez. Sahipler OWNER_IDS içinde durur, yalnızca orada.
error-topic_slug_invalid = “{ $slug }” bir konunun kısa adı olamaz. a–z, 0–9, - ve _ arasından 1 ila 32 karakter kullanın; örneğin <code>world</code> ya da <code>local-news</code>.
error-topic_required = Hangi konu? En az bir tane ekleyin, örneğin <code>#dunya</code>. Tüm konular: /topics
error-approval_needed = Metni siz yazdınız ya da değiştirdiniz; onu başka biri onaylamalı.
error-time_in_past = O an saatinize göre (/timezone) geçti. Gelecek bir an verin, örneğin <code>2030-11-24 08:00</code>.
error-not_a_feed = { $url } bir akış değil, bir akışa da götürmüyor. Sitede “RSS” arayın ya da akışın kendi adresini verin.
error-feed_exists = Bu akış zaten var: { $number } numara. Tüm akışlar: /feeds
error-feed_not_found = { $number } numaralı bir akış yok. Tüm akışlar: /feeds
error-feed_refused = { $url } okunamadı: { feed-fault-words }.
error-page_refused = { $url } okunamadı: { page-refusal-words }. Elle de girebilirsiniz: /publish, ardından bir satır başlık, spot ve bağlantı.
page-refusal-words =
    { $reason ->
        [bad_url] bu, açabileceğim bir web adresi değil; adres https:// ile başlar
        [scheme] yalnızca http ve https adreslerini açabilirim
        [private_address] adresi özel bir ağın içinde, böylelerini asla açmam
        [port] bu programın açmadığı bir bağlantı noktasında; botu işleten kişi FETCH_PORTS ile izin verebilir
        [not_found] site böyle bir sayfa olmadığını söylüyor
        [forbidden] site beni içeri almıyor
        [http_error] site bir hatayla yanıt verdi; birkaç dakika sonra yeniden deneyin
        [timeout] site çok uzun sürdü; birkaç dakika sonra yeniden deneyin
        [unreachable] siteye ulaşılamıyor; adresi denetleyin ya da yeniden deneyin
        [too_large] sayfa çok büyük
        [too_many_redirects] site beni daireler çizdirerek dolaştırıyor
        [wrong_type] bu bir web sayfası değil, başka türden bir dosya
        [bot_check] site okuyanın insan olduğuna kanıt istiyor ve bana haber göstermiyor
        [no_title] içinde bir başlık bulamadım
        [too_complex] sayfa okunamayacak kadar tuhaf kurulmuş
       *[other] sayfada bir sorun var
    }
error-state_conflict = { $id } haberi: { article-state-words }. Bu hâliyle bu yapılamaz. /status { $id } daha fazlasını gösterir.
article-state-words =
    { $state ->
        [draft] taslak
        [scheduled] zamanlandı
        [published] yayımlandı
        [retracted] geri çekildi
        [discarded] atıldı
       *[other] { $state }
    }
error-not_published = { $id } haberinin durumu: { article-state-words }. Yalnızca okurlara ulaşanlar düzeltilebilir ya da geri çekilebilir. Ayrıntılar: /status { $id }
error-changed_since = { $id } haberi size gösterildiğinden beri değişti. Şimdiki hâli: /status { $id }
error-not_your_draft = { $id } haberi başkasının taslağı: yazarlar kendi taslaklarını değiştirir. Bir editör bunu değiştirebilir.
error-paid_off = Ücretli hız burada açık değil. Botu işleten kişi PAID_BROADCAST ile açabilir.
