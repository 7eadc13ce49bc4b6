# What a halt has held back, what stands still, and what goes out on which day.
unhalt-ask =
    { $count ->
        [zero] 🛑 لا شيء محتجز.
        [one] 🛑 المحتجز حتى الآن: إرسال واحد. ماذا نفعل به؟
        [two] 🛑 المحتجز حتى الآن: إرسالان. ماذا نفعل بهما؟
        [few] 🛑 المحتجز حتى الآن: { $count } إرسالات. ماذا نفعل بها؟
        [many] 🛑 المحتجز حتى الآن: { $count } إرسالًا. ماذا نفعل بها؟
       *[other] 🛑 المحتجز حتى الآن: { $count } إرسالًا. ماذا نفعل بها؟
    }
unhalt-all-button = الكل بالترتيب
unhalt-spread-button = توزيع على نصف ساعة
unhalt-fresh-button = دون نشرات متأخرة أكثر من ساعة
unhalt-went =
    { $count ->
        [zero] لا يخرج شيء الآن.
        [one] يخرج إرسال واحد الآن.
        [two] يخرج إرسالان الآن بالترتيب.
        [few] تخرج { $count } إرسالات الآن بالترتيب.
        [many] يخرج { $count } إرسالًا الآن بالترتيب.
       *[other] يخرج { $count } إرسالًا الآن بالترتيب.
    }
unhalt-later =
    { $count ->
        [zero] ولا شيء بعد { $time }.
        [one] ويبدأ إرسال آخر عند { $time }.
        [two] ويبدأ إرسالان آخران تباعًا، آخرهما عند { $time }.
        [few] وتبدأ { $count } إرسالات أخرى تباعًا، آخرها عند { $time }.
        [many] ويبدأ { $count } إرسالًا آخر تباعًا، آخرها عند { $time }.
       *[other] ويبدأ { $count } إرسالًا آخر تباعًا، آخرها عند { $time }.
    }
unhalt-left-out =
    { $count ->
        [zero] لم تُترك أي نشرة.
        [one] تُركت نشرة متأخرة واحدة: تأتي أخبارها مع التالية.
        [two] تُركت نشرتان متأخرتان: تأتي أخبارهما مع التالية.
        [few] تُركت { $count } نشرات متأخرة: تأتي أخبارها مع التالية.
        [many] تُركت { $count } نشرة متأخرة: تأتي أخبارها مع التالية.
       *[other] تُركت { $count } نشرة متأخرة: تأتي أخبارها مع التالية.
    }
unhalt-not-halted = ▶️ لا شيء موقوف: الإرسال يعمل.
sending-digest-words = 📰 نشرة { $time }، { $city }
list-line = • { $title }
list-more = … و{ $count } غيرها
health-standing =
    { $count ->
        [zero] ⏸ لا إرسال متوقفًا: ‎/queue
        [one] ⏸ إرسال واحد متوقف مؤقتًا: ‎/queue
        [two] ⏸ إرسالان متوقفان مؤقتًا: ‎/queue
        [few] ⏸ { $count } إرسالات متوقفة مؤقتًا: ‎/queue
        [many] ⏸ { $count } إرسالًا متوقفًا مؤقتًا: ‎/queue
       *[other] ⏸ { $count } إرسالًا متوقفًا مؤقتًا: ‎/queue
    }
queue-going = { $number }. 📣 { $title } · { $share }
queue-going-left = { queue-going } · { $rate } في الثانية · بقي { $left }
queue-standing = { $number }. ⏸ { $title } · { $share }
queue-standing-until = { queue-standing } · يستأنف عند { $time }
queue-day = <b>{ $day }</b>
queue-story = { $number }. { $time } · { $title } · <code>{ $id }</code>
queue-digests = { $time } 📰 { audience-words }
queue-digests-stories =
    { $count ->
        [zero] { queue-digests } · لا أخبار حتى الآن
        [one] { queue-digests } · خبر واحد على الأكثر حتى الآن
        [two] { queue-digests } · خبران على الأكثر حتى الآن
        [few] { queue-digests } · { $count } أخبار على الأكثر حتى الآن
        [many] { queue-digests } · { $count } خبرًا على الأكثر حتى الآن
       *[other] { queue-digests } · { $count } خبر على الأكثر حتى الآن
    }
queue-digests-rest =
    { $count ->
        [zero] 📰 لا نشرات أخرى
        [one] 📰 نشرة أخرى، { $from }
        [two] 📰 نشرتان أخريان، { $from } إلى { $until }
        [few] 📰 { $count } نشرات أخرى، { $from } إلى { $until }
        [many] 📰 { $count } نشرة أخرى، { $from } إلى { $until }
       *[other] 📰 { $count } نشرة أخرى، { $from } إلى { $until }
    }
desk-move-button = 🕗 تأجيل
desk-cancel-button = ↩️ إلغاء
desk-moved-toast = نُقل
desk-too-late = ⏰ كان موعد <code>{ $id }</code> { $day } عند { $time } ({ $timeZone })، لكن لم يكن شيء يخرج حينها. هل ما زال صحيحًا؟ هو مسودة حتى تقرر.
decision-announce-topics = إلى قراء { $topics }.
decision-gone = تقرر ذلك من قبل، أو مضى عليه وقت طويل.
announce-leaving = ⏳ يخرج بعد { $seconds } ث
announce-due = 🕒 يخرج { $day } عند { $time } ({ $timeZone })
announce-taken-back = ↩️ سُحب: لم يصل إلى أحد.
queue-sending = { $number }. { $time } · { $title }
topic-admin-move-usage = ‎<code>/topicadmin move world 1</code> (مكانه في النشرات والقوائم)
doubts = ⚠️ { $list }
doubt-front_page = صفحة رئيسية لا خبر
doubt-no_picture = بلا صورة
doubt-no_readers = لا قارئ لهذا الموضوع
doubt-long_headline = عنوان من { $count } حرفًا
doubt-same_headline = العنوان نفسه في <code>{ $id }</code>
doubt-alike = يشبه <code>{ $id }</code>
doubt-drafts =
    { $count ->
        [zero] لا مسودات أخرى لهذه الصفحة
        [one] مسودة أخرى لهذه الصفحة
        [two] مسودتان أخريان لهذه الصفحة
        [few] { $count } مسودات أخرى لهذه الصفحة
        [many] { $count } مسودة أخرى لهذه الصفحة
       *[other] { $count } مسودة أخرى لهذه الصفحة
    }
doubt-quiet = { readers-words } في ساعات الهدوء
publish-links-left-out = ⚠️ للخبر رابط واحد: أخذت { $link }. وتُرك: { $count }.
publish-hint = للنشر أجب عن هذه الرسالة بـ ‎/publish: يصبح السطر الأول عنوانًا.
desk-revised =
    { $who ->
        [cms] ✏️ النسخة { $version }: غيّرها نظام CMS { $day } عند { $time }
        [person] ✏️ النسخة { $version }: غيّرها { $name } { $day } عند { $time }
       *[somebody] ✏️ النسخة { $version }: تغيّرت { $day } عند { $time }
    }
