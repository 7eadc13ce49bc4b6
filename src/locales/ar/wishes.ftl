# متى وكم ومتى لا شيء: /digest و /settings و /quiet و /cap و /pause و /resume.

command-quiet-menu = ساعات الهدوء
command-cap-menu = كم في اليوم
command-pause-menu = لا ترسل شيئًا لفترة
command-resume-menu = إنهاء التوقف

cadence-silent-words = { $cadence }، بلا صوت

when-title = <b>متى تصل الأخبار</b>
when-title-topic = <b>متى تصل أخبار { $topic }</b>
when-now = الآن: { $cadence }.
when-like-the-rest = كالباقي: { $cadence }.
when-next = القادم: <b>{ $day } الساعة { $time }</b> ({ $timeZone }).
when-hint = مواعيد أخرى، كتابةً: ‎<code>/digest 7:15 18:30</code>
when-instant-button = ⚡ فورًا
when-breaking-button = 🚨 العاجل فقط
when-off-button = إيقاف
when-rest-button = كالباقي
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = ن, ث, ر, خ, ج, س, ح
when-every-button = كل يوم
when-weekdays-button = الاثنين–الجمعة
when-weekend-button = السبت والأحد
when-sound-button =
    { $on ->
        [yes] 🔔 بصوت
       *[no] 🔕 بلا صوت
    }
when-hours-button = كل الساعات
when-everything-button = الكل
when-topics-button = وقت آخر لموضوع ◂
when-topics-ask = أي موضوع يصل في وقته الخاص؟
when-last-time-toast = يبقى موعد واحد. للإنهاء: فورًا، أو إيقاف.
when-six-toast = ست مرات في اليوم على الأكثر: احذف موعدًا أولًا.

settings-line = { $topics }: { $cadence }
settings-none = لا مواضيع بعد: لا يصل شيء.
settings-next = الموجز القادم: { $day } الساعة { $time }
settings-clock-line = الساعة: { $city }، الآن { $now }
settings-quiet-line =
    الهدوء: { $from }–{ $until }، { $breaking ->
        [wake] والعاجل يوقظك
        [silent] والعاجل بلا صوت
       *[morning] والعاجل ينتظر
    }
settings-quiet-none = ساعات الهدوء: لا شيء
settings-cap-line = فورًا: { $most } في اليوم على الأكثر، والباقي الساعة { $time }
settings-cap-none = كم في اليوم: بلا حد
settings-look-line =
    العاجل: { $on ->
        [yes] فورًا
       *[no] مع الموجز
    } · الصور: { $pictures ->
        [preview] معاينة
        [photo] صورة
       *[off] بلا
    } · { $language }
settings-reads-line = أقرأ: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] المشاهد القاسية: مغطاة
       *[never] المشاهد القاسية: لا
    }
settings-plain-line = الوضع المبسط لقارئات الشاشة
settings-quiet-button = 🌙 ساعات الهدوء
settings-cap-button = كم في اليوم
settings-pause-button = ⏸ توقف
settings-reads-button = 📖 أقرأ
settings-graphic-button =
    { $graphic ->
        [always] القاسي: يُعرض
        [cover] القاسي: مغطى
       *[never] القاسي: لا
    }
settings-plain-button =
    { $on ->
        [yes] الوضع المبسط: نعم
       *[no] الوضع المبسط: لا
    }
settings-plain-toast =
    { $on ->
        [yes] الوضع المبسط: رموز أقل، والصور بالكلمات
       *[no] الوضع المبسط متوقف
    }
reads-ask = أخبار بأي لغات؟ تُترك الأخرى.
reads-all-button = كل اللغات

quiet-title = <b>ساعات الهدوء</b>
quiet-none = لا شيء: تصل الأخبار في أي ساعة. ساعتك الآن { $now }.
quiet-set = من <b>{ $from }</b> إلى <b>{ $until }</b> بتوقيتك. ما يُنشر خلالها ينتظر، ويصل في موجز واحد الساعة { $until }.
quiet-breaking =
    { $breaking ->
        [wake] العاجل يصل فورًا، بصوت.
        [silent] العاجل يصل فورًا، بلا صوت.
       *[morning] العاجل أيضًا ينتظر الصباح.
    }
quiet-wake-button = 🔔 أيقظني
quiet-silent-button = 🔕 بلا صوت
quiet-morning-button = 🌅 في الصباح
quiet-other-button = ساعات أخرى
quiet-off-button = بلا ساعات هدوء
quiet-back-button = ▸ ساعات الهدوء
quiet-from-ask = الهدوء من أي ساعة؟
quiet-until-ask = من { $from } إلى أي ساعة؟
quiet-toast = هدوء من { $from } إلى { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] العاجل يوقظك
        [silent] العاجل يصل بلا صوت
       *[morning] العاجل ينتظر الصباح
    }
quiet-unreadable =
    لا أقرأ وقتين في «{ $word }». اكتب هكذا:
    ‎<code>/quiet 22:00-07:00</code>
    ‎<code>/quiet 22-7</code>
    ‎<code>/quiet إيقاف</code>

cap-title = <b>كم في اليوم</b>
cap-none = بلا حد: ما تريده فورًا يصل فورًا.
cap-set = ما يصل فورًا في اليوم: <b>{ $most }</b> على الأكثر. وما زاد ينتظر الموجز القادم، ولا يضيع شيء.
cap-breaking =
    { $breaking ->
        [exempt] العاجل يصل معها ولا يُحسب.
       *[counted] العاجل يُحسب أيضًا.
    }
cap-waiting =
    { $count ->
        [zero] لا خبر ينتظر: { $day } الساعة { $time }.
        [one] خبر واحد ينتظر: { $day } الساعة { $time }.
        [two] خبران ينتظران: { $day } الساعة { $time }.
        [few] { $count } أخبار تنتظر: { $day } الساعة { $time }.
        [many] { $count } خبرًا تنتظر: { $day } الساعة { $time }.
       *[other] { $count } خبر تنتظر: { $day } الساعة { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 العاجل: لا يُحسب
       *[counted] 🚨 العاجل: يُحسب
    }
cap-off-button = بلا حد
cap-toast = { $most } في اليوم على الأكثر فورًا
cap-unreadable =
    «{ $word }» ليس عددًا من 1 إلى 99. اكتب هكذا:
    ‎<code>/cap 5</code>
    ‎<code>/cap إيقاف</code>

pause-ask =
    <b>توقف</b>
    كم من الوقت؟ لا يصل شيء، وبعدها أعرض عليك ما فاتك.
pause-days-button =
    { $days ->
        [zero] بلا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
pause-week-button = أسبوع
pause-open-button = حتى أقول
pause-set = ⏸ توقف حتى <b>{ $day }، { $time }</b>. ثم أعرض عليك ما فاتك. قبل ذلك: ‎/resume
pause-set-open = ⏸ توقف. ينتهي بـ ‎/resume وأعرض عليك ما فاتك.
pause-resume-button = ▶️ تابع الآن
pause-toast = ⏸ توقف
pause-unreadable =
    «{ $word }» ليس عدد أيام ولا يومًا آتيًا. اكتب هكذا:
    ‎<code>/pause 3</code>
    ‎<code>/pause 2 أسابيع</code>
    ‎<code>/pause الجمعة</code>
    ‎<code>/pause 2030-12-24</code>
resume-toast = ▶️ تتابع الأخبار
resume-not-paused = لا توقف الآن. ما يصل ومتى: ‎/settings

catch-up-none = ▶️ تتابع الأخبار. لم يفتك شيء.
catch-up-offer =
    { $count ->
        [zero] ▶️ تتابع الأخبار. لا شيء منذ { $day }:
        [one] ▶️ تتابع الأخبار. <b>خبر واحد</b> منذ { $day }:
        [two] ▶️ تتابع الأخبار. <b>خبران</b> منذ { $day }:
        [few] ▶️ تتابع الأخبار. <b>{ $count } أخبار</b> منذ { $day }:
        [many] ▶️ تتابع الأخبار. <b>{ $count } خبرًا</b> منذ { $day }:
       *[other] ▶️ تتابع الأخبار. <b>{ $count } خبر</b> منذ { $day }:
    }
catch-up-title =
    { $count ->
        [zero] <b>لا شيء منذ { $day }</b>
        [one] <b>خبر واحد منذ { $day }</b>
        [two] <b>خبران منذ { $day }</b>
        [few] <b>{ $count } أخبار منذ { $day }</b>
        [many] <b>{ $count } خبرًا منذ { $day }</b>
       *[other] <b>{ $count } خبر منذ { $day }</b>
    }
catch-up-top-button = أهم { $count }
catch-up-all-button = كل العناوين
catch-up-skip-button = تخطَّ
catch-up-skipped = ▶️ تتابع الأخبار، بما يجدّ من الآن.
