# Statistics, and links to topics and stories with the count of who came by them.

command-stats-menu = الإحصاءات في صور
command-link-menu = رابط ورمز QR لموضوع أو خبر
stats-days-words =
    { $days ->
        [zero] آخر { $days } يوم
        [one] آخر يوم
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }
stats-part-words = تقدير من جزء من القرّاء
stats-readers-words = انضم { $joined } وغادر { $left }
stats-joined-words = انضم { $count }
stats-left-words = غادر { $count }
stats-sources-words = جاء أكثرهم عبر «{ $name }»
stats-copies-words = وصل { $percent } مما أُرسل
stats-topics-words = الأكثر قرّاءً: { $name }
stats-pressed-words = أكثر الضغط من الساعة { $hour }
stats-sent-words = أكثر الإرسال من الساعة { $hour }
stats-languages-words = يقرأ { $percent } بلغة { $name }
stats-reasons-words = أكثر ما يقوله المغادرون: { $name }
stats-corrections-words =
    { $count ->
        [zero] لم يُصحَّح خبر ولم يُسحب
        [one] خبر واحد صُحِّح أو سُحب
        [two] خبران صُحِّحا أو سُحبا
        [few] { $count } أخبار صُحِّحت أو سُحبت
        [many] { $count } خبرًا صُحِّح أو سُحب
       *[other] { $count } خبر صُحِّح أو سُحب
    }
stats-none-words = لا شيء معدود هنا بعد
stats-delivered-words = وصل
stats-unknown-words = ضاع الجواب
stats-caption =
    <b>{ $title }</b>
    { $note }
stats-consent = <i>من القرّاء الذين يسمحون بالعدّ فقط.</i>
stats-failed = تعذّر رسم الصورة. الأرقام في ملف:
stats-file = سطر لكل يوم، لأي جدول بيانات.
stats-readers-button = القرّاء
stats-sources-button = الروابط
stats-copies-button = الإرسال
stats-topics-button = المواضيع
stats-hours-button = الساعات
stats-languages-button = اللغات
stats-reasons-button = أسباب المغادرة
stats-corrections-button = التصحيحات
stats-dark-button = 🌙 داكن
stats-light-button = ☀️ فاتح
stats-file-button = 📄 كملف
stats-period-button = { $days } ي
stats-left-hour = 👋 غادروا خلال ساعة: { $count }

link-usage = أي موضوع أو خبر؟ ‎<code>/link world site</code> يصنع رابط الموضوع ويعدّ من يأتي عبره باسم «site».
link-picture =
    <b>{ $name }</b>
    { $link }
    جاؤوا عبره حتى الآن: <b>{ $count }</b>
link-follow-words = تابعونا على تيليغرام
link-copy-button = نسخ الرابط
link-copy-html-button = نسخ HTML
