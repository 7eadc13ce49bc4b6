# The pictures of a story beside the one on its card, and the link buttons below it.
photos-button =
    { $count ->
        [zero] 🖼 لا صور أخرى
        [one] 🖼 صورة أخرى
        [two] 🖼 صورتان أخريان
        [few] 🖼 { $count } صور أخرى
        [many] 🖼 { $count } صورة أخرى
       *[other] 🖼 { $count } صورة أخرى
    }
photos-there-toast = الصور موجودة هنا بالفعل.
command-button-menu = إضافة أزرار روابط إلى خبر
button-usage = ‎<code>/button k7m2qa خريطة https://…</code>، أو ردًا على الخبر.
desk-links-button = 🔗 أزرار
desk-ask-field-links = اكتب نصًا وعنوانه، مثل ‎<code>خريطة https://city.example/map</code>: زران على الأكثر. ‎<code>- خريطة</code> يزيل واحدًا، و‎<code>-</code> يزيلها كلها.
error-link_unreadable = «{ $word }» ليس زرًا: اكتب نصًا وعنوانًا يبدأ بـ http:// أو https://.
error-link_too_long = أقصى طول لنص الزر: { $most }.
error-links_full = أقصى عدد لأزرار الخبر: { $most }. أزل واحدًا أولًا: ‎<code>- نصه</code>.
desk-nopicture-button = 🗑 بلا صورة
desk-nolinks-button = 🗑 بلا أزرار
doubt-source_unreachable = تعذر الوصول إلى المصدر
doubt-links_left_out =
    { $count ->
        [zero] لا روابط متروكة
        [one] رابط آخر متروك
        [two] رابطان آخران متروكان
        [few] { $count } روابط أخرى متروكة
        [many] { $count } رابطًا آخر متروكًا
       *[other] { $count } رابط آخر متروك
    }
