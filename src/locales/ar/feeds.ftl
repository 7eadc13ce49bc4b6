# الخلاصات: ما يراه رؤساء التحرير ويضغطونه، وما يقال عنها لغرفة الأخبار.

feeds-usage =
    تصبح الأخبار الجديدة مسودات:
    ‎<code>/feeds add https://example.org/rss #world</code>
    تُنشر الأخبار الجديدة:
    ‎<code>/feeds add https://example.org/rss #world auto</code>
    ومع رقم يأتي هذا العدد من أحدثها فورًا؛ ويصلح رابط صفحة بدل رابط الخلاصة.
    لفتح واحدة: ‎<code>/feeds 3</code>
    كلها في ملف (OPML): ‎<code>/feeds export</code>
    تحت ملف أو ردًا عليه، يضيف كل ما فيه:
    ‎<code>/feeds import #world</code>
feeds-reading = 📡 أقرأ الخلاصة…
feeds-added = 📡 الخلاصة { $number }: <b>{ $title }</b>، وفيها { feeds-entries-words }. { feeds-first-words } ما يظهر من الآن وحده { feeds-mode-words }.
feeds-entries-words =
    { $entries ->
        [zero] { $entries } خبر
        [one] خبر واحد
        [two] خبران
        [few] { $entries } أخبار
        [many] { $entries } خبرًا
       *[other] { $entries } خبر
    }
feeds-first-words =
    { $takeFirst ->
        [0] هذه تُعدّ معروفة:
       *[other] يأتي الآن الأحدث منها ({ $takeFirst })، ثم
    }
feeds-mode-words =
    { $mode ->
        [auto] يُنشر
       *[review] يصبح مسودات
    }
feeds-removed = لن تُقرأ <b>{ $title }</b> بعد الآن.
feeds-bad-number = «{ $word }» ليس رقم خلاصة. كل الخلاصات: ‎/feeds
feeds-list = <b>الخلاصات</b>
feeds-none = لا خلاصات بعد.
feeds-line =
    { $state ->
        [paused] ⏸ { $number }. { $title } · { $topics } · { $mode }
        [ill] ⚠️ { $number }. { $title } · { $topics } · { $mode }
       *[well] { $number }. { $title } · { $topics } · { $mode }
    }
feeds-sick = ⚠️ الخلاصة { $number }، <b>{ $title }</b>، متعطلة منذ أكثر من ساعة: { feed-fault-words }. أواصل المحاولة على فترات تطول. التفاصيل: ‎/feeds { $number }
feeds-healed = ✅ عادت الخلاصة { $number }، <b>{ $title }</b>، إلى العمل.
feeds-gone = الخلاصة { $number }، <b>{ $title }</b>، تقول إنها أُغلقت نهائيًا. سأسأل مرة في اليوم مدة شهر لعلها تعود. لإزالتها أو تغيير رابطها: ‎/feeds { $number }
feeds-drafts =
    { $count ->
        [zero] 📝 لا مسودات جديدة من <b>{ $title }</b>: ‎/drafts
        [one] 📝 مسودة جديدة من <b>{ $title }</b>: ‎/drafts
        [two] 📝 مسودتان جديدتان من <b>{ $title }</b>: ‎/drafts
        [few] 📝 { $count } مسودات جديدة من <b>{ $title }</b>: ‎/drafts
        [many] 📝 { $count } مسودة جديدة من <b>{ $title }</b>: ‎/drafts
       *[other] 📝 { $count } مسودة جديدة من <b>{ $title }</b>: ‎/drafts
    }
feeds-stories =
    { $count ->
        [zero] 📡 لا أخبار تُرسل من الخلاصات
        [one] 📡 خبر واحد من خلاصة في طريقه
        [two] 📡 خبران من الخلاصات في الطريق
        [few] 📡 { $count } أخبار من الخلاصات في الطريق
        [many] 📡 { $count } خبرًا من الخلاصات في الطريق
       *[other] 📡 { $count } خبر من الخلاصات في الطريق
    }
feeds-story-line = ‏{ $number }. { $title } · <code>{ $id }</code>

feed-title = 📡 الخلاصة { $number } · <b>{ $title }</b>
feed-address = <code>{ $url }</code>
feed-way =
    { $mode ->
        [auto] ‏{ $topics } · الأخبار الجديدة تُرسل تلقائيًا
       *[review] ‏{ $topics } · الأخبار الجديدة تصبح مسودات
    }
feed-paused = ⏸ <b>متوقفة مؤقتًا</b>: لا أحد يقرؤها.
feed-ill =
    { $times ->
        [zero] ⚠️ لا أخطاء؛ { $day } الساعة { $time }: { feed-fault-words }.
        [one] ⚠️ تعذّرت قراءتها { $day } الساعة { $time }: { feed-fault-words }.
        [two] ⚠️ تعذّرت قراءتها مرتين متتاليتين، آخرهما { $day } الساعة { $time }: { feed-fault-words }.
        [few] ⚠️ تعذّرت قراءتها { $times } مرات متتالية، آخرها { $day } الساعة { $time }: { feed-fault-words }.
        [many] ⚠️ تعذّرت قراءتها { $times } مرة متتالية، آخرها { $day } الساعة { $time }: { feed-fault-words }.
       *[other] ⚠️ تعذّرت قراءتها { $times } مرة متتالية، آخرها { $day } الساعة { $time }: { feed-fault-words }.
    }
feed-fault-words =
    { $reason ->
        [gone] تقول إنها أُغلقت نهائيًا
        [not_a_feed] ما ترسله ليس خلاصة
       *[other] { page-refusal-words }
    }
feed-read = آخر قراءة { $day } الساعة { $time }
feed-never-read = لم تُقرأ بعد
feed-new = آخر خبر جديد { $day } الساعة { $time }
feed-nothing-new = لا جديد حتى الآن
feed-last-fault = آخر خطأ { $day } الساعة { $time }: { feed-fault-words }
feed-rhythm = بين خبر وآخر: { $gap }
feed-due = القراءة القادمة { $day } الساعة { $time }
feed-due-now = تُقرأ الآن
feed-hub = موزّعها يخبرنا فورًا
feed-quirks = ⚙️ { $switches }
feed-quirk-charset-words = تُقرأ بترميز { $charset }
feed-quirk-pageText-words = النص من الصفحة
feed-quirk-ignoreDates-words = تواريخها مهملة
feed-quirk-byAddress-words = تُعرف بالرابط
feed-pause-button = ⏸ إيقاف مؤقت
feed-resume-button = ▶️ متابعة
feed-poll-button = 🔄 اقرأ الآن
feed-mode-button =
    { $mode ->
        [auto] تلقائي
       *[review] بمراجعة
    }
feed-topics-button = 🏷 المواضيع
feed-report-button = 📋 ما كان فيها
feed-quirks-button = ⚙️ تعاند؟
feed-address-button = 🔗 الرابط
feed-remove-button = 🗑 إزالة
feed-list-button = ‹ الخلاصات
feed-refresh-button = ↻
feed-choose-topics = تحت أي مواضيع تُرسل أخبارها؟ اضغط للتبديل.
feed-topic-button =
    { $on ->
        [yes] ✅ { $topic }
       *[no] { $topic }
    }
feed-choose-quirks =
    لخلاصة تُقرأ قراءة خاطئة. تُقرأ من جديد بعد كل تبديل، و«ما كان فيها» يُظهر النتيجة.
feed-pageText-button =
    { $on ->
        [yes] النص من الصفحة ✓
       *[no] النص من الصفحة ✗
    }
feed-ignoreDates-button =
    { $on ->
        [yes] أهمل تواريخها ✓
       *[no] أهمل تواريخها ✗
    }
feed-byAddress-button =
    { $on ->
        [yes] اعرفها بالرابط ✓
       *[no] اعرفها بالرابط ✗
    }
feed-charset-button = حروف خاطئة؟ الترميز…
feed-charset-set-button = الترميز: { $charset }
feed-charset-auto-button = كما تقول هي
feed-choose-charset = بأي ترميز كُتبت؟
feed-ask-remove = هل أزيل <b>{ $title }</b>؟ يُنسى ما عُرف من أخبارها، ويبقى ما أُرسل منها.
feed-really-remove-button = 🗑 نعم، أزلها
feed-keep-button = أبقها
feed-ask-address = أرسل لي رابطها الجديد، أو رابط صفحة تدل عليه. ويبقى ما عُرف من أخبارها.
feed-paused-toast = أُوقفت مؤقتًا
feed-resumed-toast = عادت تُقرأ، الآن
feed-polled-toast = تُقرأ الآن، و↻ يُظهر النتيجة
feed-mode-toast =
    { $mode ->
        [auto] الأخبار الجديدة تُرسل تلقائيًا
       *[review] الأخبار الجديدة تصبح مسودات
    }
feed-quirk-toast = تم التبديل، وتُقرأ من جديد
feed-removed-toast = أُزيلت
feed-report =
    { $count ->
        [zero] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: لا أخبار
        [one] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: خبر واحد
        [two] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: خبران
        [few] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: { $count } أخبار
        [many] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: { $count } خبرًا
       *[other] 📋 <b>{ $title }</b>، { $day } الساعة { $time }: { $count } خبر
    }
feed-report-none = 📋 لم تُقرأ <b>{ $title }</b> في الأيام الأخيرة.
feed-report-line = ‏{ $number }. { $title } · <i>{ feed-fate-words }</i>
feed-fate-words =
    { $fate ->
        [known] معروف من قبل
        [first] كان فيها حين أُضيفت
        [old] أقدم من أن يُرسل تلقائيًا
        [elsewhere] جاء بهذه الصفحة محرر أو خلاصة أخرى
        [draft] مسودة
        [held] مسودة، لأنه حُجز
        [sent] أُرسل تلقائيًا
        [changed] تغيّر، وهو عند القراء
       *[quiet] تغيّر، وليس عند أحد من القراء
    }

feed-flood =
    { $count ->
        [zero] ⚠️ لا أخبار دفعة واحدة من <b>{ $title }</b>.
        [one] ⚠️ خبر واحد دفعة واحدة من <b>{ $title }</b>: يبدو ذلك خطأ منهم. هو في انتظارك بين المسودات.
        [two] ⚠️ خبران دفعة واحدة من <b>{ $title }</b>: يبدو ذلك خطأ منهم. هما في انتظارك بين المسودات.
        [few] ⚠️ { $count } أخبار دفعة واحدة من <b>{ $title }</b>: يبدو ذلك خطأ منهم. هي في انتظارك بين المسودات.
        [many] ⚠️ { $count } خبرًا دفعة واحدة من <b>{ $title }</b>: يبدو ذلك خطأ منهم. هي في انتظارك بين المسودات.
       *[other] ⚠️ { $count } خبر دفعة واحدة من <b>{ $title }</b>: يبدو ذلك خطأ منهم. هي في انتظارك بين المسودات.
    }
feed-strangers =
    { $count ->
        [zero] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>: يبدو أن روابطها تغيّرت. لا أخبار تنتظر.
        [one] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>، مع أنه أقدم من قراءتي الأخيرة: يبدو أن روابطها تغيّرت. ينتظر خبر واحد بين المسودات.
        [two] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>، مع أن أكثره أقدم من قراءتي الأخيرة: يبدو أن روابطها تغيّرت. ينتظر خبران بين المسودات.
        [few] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>، مع أن أكثره أقدم من قراءتي الأخيرة: يبدو أن روابطها تغيّرت. تنتظر { $count } أخبار بين المسودات.
        [many] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>، مع أن أكثره أقدم من قراءتي الأخيرة: يبدو أن روابطها تغيّرت. ينتظر { $count } خبرًا بين المسودات.
       *[other] ⚠️ لم أعد أعرف شيئًا في <b>{ $title }</b>، مع أن أكثره أقدم من قراءتي الأخيرة: يبدو أن روابطها تغيّرت. ينتظر { $count } خبر بين المسودات.
    }
feed-edited =
    { $count ->
        [zero] ✏️ لم تغيّر <b>{ $title }</b> شيئًا مما عند القراء.
        [one] ✏️ غيّرت <b>{ $title }</b> خبرًا واحدًا مما عند القراء.
        [two] ✏️ غيّرت <b>{ $title }</b> خبرين مما عند القراء.
        [few] ✏️ غيّرت <b>{ $title }</b> { $count } أخبار مما عند القراء.
        [many] ✏️ غيّرت <b>{ $title }</b> { $count } خبرًا مما عند القراء.
       *[other] ✏️ غيّرت <b>{ $title }</b> { $count } خبر مما عند القراء.
    }
feed-moved = 📦 انتقلت <b>{ $title }</b> نهائيًا إلى موقع آخر: <code>{ $to }</code>. تُقرأ هناك ما دام الرابط القديم يدل عليه.
feed-notice-story = • { $title }
feed-send-all-button = ✅ أرسلها كلها
feed-drafts-button = 📝 أبقها مسودات
feed-discard-all-button = 🗑 استبعدها كلها
feed-correct-all-button = ✏️ صحّحها كلها
feed-show-button = 👁 أظهر
feed-ignore-button = تجاهل
feed-follow-button = ✅ اتبعها
feed-stay-button = ابقَ مع القديم
feed-ask-all =
    { $matter ->
        [edited] هل أصحّح { feed-stories-words } كما في المصدر الآن، في كل النسخ؟
       *[other] هل أرسل إلى القراء الآن { feed-stories-words }؟
    }
feed-ask-none = هل أستبعد { feed-stories-words }؟
feed-stories-words =
    { $count ->
        [zero] { $count } خبر
        [one] خبر واحد
        [two] خبرين
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    }
feed-yes-button = نعم
feed-no-button = لا
feed-decided =
    { $how ->
        [sent] ✅ <b>{ $title }</b>: بدأ إرسال { feed-stories-words }.
        [drafts] 📝 <b>{ $title }</b>: تم حفظ { feed-stories-words } بين المسودات. ‎/drafts
        [discarded] 🗑 <b>{ $title }</b>: تم استبعاد { feed-stories-words }.
        [corrected] ✏️ <b>{ $title }</b>: تم تصحيح { feed-stories-words }.
        [ignored] <b>{ $title }</b>: تم تجاهل التغيير في { feed-stories-words }.
        [followed] ✅ تُقرأ <b>{ $title }</b> من الآن في رابطها الجديد.
        [stayed] تبقى <b>{ $title }</b> في رابطها القديم.
       *[paused] ⏸ أُوقفت <b>{ $title }</b> مؤقتًا.
    }
feed-decided-toast = سبق القرار في هذا
feed-edited-list = ✏️ مما غيّرته <b>{ $title }</b>. الرقم يفتح الخبر، وفيه «كما في المصدر الآن».

feed-import-usage = أرسل لي قائمة خلاصات (OPML) ومعها ‎<code>/feeds import #world</code> ، أو اكتب ذلك ردًا على قائمة. تصبح مجلداتها مواضيع إذا تطابقت الأسماء، ويذهب الباقي إلى ما تسمّيه أنت. وبإضافة <code>auto</code> في آخره تُرسل الأخبار تلقائيًا.
feed-import-reading = 📥 أقرأ القائمة…
feed-import-no-file = لم أستطع الحصول على الملف: الحد الأقصى 2 ميغابايت. هل ترسله من جديد؟
feed-import-no-list = لا خلاصات في هذا الملف. القائمة ملف OPML كما تصدّره قارئات الخلاصات.
feed-import-going = 📥 { $bar } { $share } · { $done } من { $count }
feed-import-over =
    { $count ->
        [zero] 📥 <b>لا خلاصات ({ $added } من { $count })</b>
        [one] 📥 <b>أُضيفت { $added } من خلاصة واحدة</b>
        [two] 📥 <b>أُضيفت { $added } من خلاصتين</b>
        [few] 📥 <b>أُضيفت { $added } من { $count } خلاصات</b>
        [many] 📥 <b>أُضيفت { $added } من { $count } خلاصة</b>
       *[other] 📥 <b>أُضيفت { $added } من { $count } خلاصة</b>
    }
feed-import-failed = • { $title }: { feed-import-reason-words }
feed-import-reason-words =
    { $reason ->
        [feed_exists] موجودة من قبل
        [topic_required] لا مجلد من مجلداتها موضوع عندنا، ولم تسمِّ أنت موضوعًا
       *[other] { feed-fault-words }
    }
