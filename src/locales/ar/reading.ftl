# ما يبحث عنه القراء بأنفسهم: القوائم والبحث والنص الكامل والتصويبات والأخبار التي تُشارَك في محادثات أخرى.

command-search-menu = ابحث في الأخبار

story-gone-toast = لم يعد هذا الخبر هنا.
read-on-button = 📖 تابع القراءة
read-as-page-button = 📄 في صفحة واحدة
read-as-page-toast = من الآن في صفحة واحدة
read-as-quotes-button = لا يظهر؟ في اقتباسات
read-as-quotes-toast = من الآن في اقتباسات

search-usage = عمَّ تبحث؟ مثلًا: ‎<code>/search اتفاق البحيرات</code>
search-title =
    { $count ->
        [zero] <b>لا أخبار</b> عن «{ $words }»
        [one] <b>خبر واحد</b> عن «{ $words }»
        [two] <b>خبران</b> عن «{ $words }»
        [few] <b>{ $count } أخبار</b> عن «{ $words }»
        [many] <b>{ $count } خبرًا</b> عن «{ $words }»
       *[other] <b>{ $count } خبر</b> عن «{ $words }»
    }
search-none = لم أجد شيئًا عن «{ $words }». الجديد: ‎/latest

inline-read-button = 📖 تابع القراءة في البوت
inline-start-button = كل الأخبار في البوت

receipt-shared = مشاركات في محادثات أخرى: أُعيدت كتابة { $current }
receipt-shared-behind = مشاركات في محادثات أخرى: أُعيدت كتابة { $current }، والباقي { $behind }
receipt-shared-lost = تعذّر الوصول إلى: { $lost }

command-corrections-menu = ما صُوِّب، ولماذا
corrections-title = <b>تصويبات</b>
corrections-none = لم يُصوَّب شيء مؤخرًا.
corrections-of-none = لم يُصوَّب شيء في هذا الخبر.
corrections-field-words =
    { $field ->
        [title] العنوان
        [lead] المقدمة
        [body] النص
       *[source] المصدر
    }
corrections-corrected-words = صُوِّب
corrections-withdrawn-words = سُحب
corrections-story-button = 📰 الخبر

# The page of corrections on the web.
corrections-page-words = تصويبات · { $outlet }
corrections-intro-words = ما صوّبناه أو سحبناه من أخبار منشورة: ماذا كان النص، وما هو الآن، ومتى ولماذا.
corrections-newer-words = الأحدث
corrections-older-words = الأقدم
