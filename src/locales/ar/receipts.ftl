# ما يقال للمحررين عن التصحيح والسحب والإعلان والسرعة المدفوعة، وعمّا يتعثر أثناء الإرسال.

# أعداد مع كلماتها، بصيغة الجر: تسمّيها جمل أخرى بعد حرف أو مضاف.
readers-words =
    { $readers ->
        [zero] { $readers } قارئ
        [one] قارئ واحد
        [two] قارئَين
        [few] { $readers } قراء
        [many] { $readers } قارئًا
       *[other] { $readers } قارئ
    }
chats-words =
    { $chats ->
        [zero] { $chats } مجموعة أو قناة
        [one] مجموعة أو قناة واحدة
        [two] مجموعتين أو قناتين
        [few] { $chats } مجموعات وقنوات
        [many] { $chats } مجموعة وقناة
       *[other] { $chats } مجموعة وقناة
    }
audience-words =
    { $chats ->
        [0] { readers-words }
       *[other] { readers-words } و{ chats-words }
    }
copies-words =
    { $copies ->
        [zero] { $copies } نسخة
        [one] نسخة واحدة
        [two] نسختين
        [few] { $copies } نسخ
        [many] { $copies } نسخة
       *[other] { $copies } نسخة
    }
stars-words =
    { $stars ->
        [zero] { $stars } نجمة
        [one] نجمة واحدة
        [two] نجمتين
        [few] { $stars } نجوم
        [many] { $stars } نجمة
       *[other] { $stars } نجمة
    }
duration-seconds-words = { $n } ث
duration-minutes-words = نحو { $n } د
duration-hours-words = نحو { $n } س

# ما يُرسل، في كلمات قليلة.
subject =
    { $kind ->
        [article] <code>{ $id }</code>
        [correction] ✏️ تصحيح <code>{ $id }</code>، النسخة { $version }
        [retraction] 🚫 سحب <code>{ $id }</code>
        [announcement] 📢 إعلان <code>{ $id }</code>
       *[digest] 📰 موجز <code>{ $id }</code>
    }
subject-titled = { subject } «{ $title }»

receipt-sending =
    { $bar } { $share }
    سُلّم: { $delivered } · تعذّر: { $failed } · في الثانية: { $rate }
receipt-sending-left = { receipt-sending } · بقي { $left }
receipt-title-article = <b>{ receipt-state-words }</b> { subject }
receipt-title =
    <b>{ receipt-state-words }</b>
    { subject }
receipt-title-titled =
    { receipt-title }
    «{ $title }»
receipt-state-words =
    { $state ->
        [planning] 📣 قيد الإرسال
        [sending] 📣 قيد الإرسال
        [paused] ⏸ متوقف مؤقتًا
        [halted] 🛑 معلّق
        [done] ✅ أُرسل
        [rewritten] ✅ تم
       *[cancelled] ⏹ أُوقف
    }
# سطر من قائمة النسخ؛ ما يتبع " · " يضاف حيث يوجد.
receipt-line = ‏<b>v{ $version }</b> { kind-sign-words } { receipt-state-words }: { $delivered } من { copies-words }
receipt-line-stopped = لم تُرسل: { $count }
receipt-line-unreachable = تعذّر: { $count }
receipt-line-unknown = مجهول: { $count }
receipt-line-pending = قادم: { $count }
kind-sign-words =
    { $kind ->
        [article] 📰
        [correction] ✏️
        [retraction] 🚫
        [announcement] 📢
       *[digest] 📰
    }
receipt-nobody-article = لم يرده أحد فورًا: ينتظر الموجزات.
receipt-nobody-digest = لم يكن هناك من يُرسل إليه.
receipt-nobody-announcement = لا أحد بعد ليقال له.
receipt-nobody-correction = لا نسخة منه عند أحد من القراء: من الآن يُرسل مصحّحًا.
receipt-nobody-retraction = لا نسخة منه عند أحد من القراء، ولن تصل إلى أحد.
receipt-delivered = قبلها تليغرام: <b>{ $count }</b> من { $planned }
receipt-rewritten = أُعيدت كتابتها: <b>{ $count }</b> من { copies-words }
receipt-failed = { receipt-reason-words }: { $count }
receipt-reason-words =
    { $reason ->
        [blocked] حظروا البوت
        [deactivated] حساب محذوف
        [kicked] أُخرج البوت من المحادثة
        [chat_not_found] لم توجد المحادثة
        [withdrawn] غيّروا رأيهم في هذه الأثناء
        [refused] رفضه تليغرام
        [no_rights] المحادثة لا تسمح لنا بالكتابة
        [expired] فات أوان إرساله
        [cancelled] أُوقف قبل ذلك
        [vanished] نسخة محذوفة أو أقدم من أن تُعدّل
        [set_aside] وُضع جانبًا بعد خلل منا
        [erased] مسح كل ما يخصه
       *[other] غير ذلك
    }
receipt-unknown = مجهول (ضاع الجواب): { $count }
receipt-sent-again = ربما وصل مرتين (أُعيد إرساله بعد جواب ضائع): { $count }
receipt-pending = لم يُرسل بعد: { $count }
receipt-halted-for =
    يقول تليغرام: <i>{ $words }</i>
    لا يُرسل شيء حتى تضغط «متابعة».
receipt-ask-again = ضاع الجواب عن { readers-words }. هل أعيد إرسال <code>{ $id }</code>؟ قد يصل مرتين.
receipt-ways = مع الموجزات { copies-words }.
receipt-way =
    { $way ->
        [atOnce] فورًا: { $count }
        [digests] في الموجزات: { $count }
        [groups] المجموعات: { $count }
       *[channels] القنوات: { $count }
    }
receipt-digests = يجده قراء الموجز في موجزهم القادم.

correct-usage =
    أي خبر، وما الصواب؟ هكذا:
    ‎<code>/correct k7m2qa عنوان: العنوان الجديد</code>

    عدة أشياء معًا، كل منها في سطر: <code>عنوان:</code> <code>مقدمة:</code> <code>مصدر:</code> <code>ملاحظة:</code> (ما كان خطأ؛ يراها القراء). وبكلمة <code>material</code> بعد المعرّف يصل القراء كلام قصير تحت نسختهم.
    وهذا وحده يعرض أزرارًا:
    ‎<code>/correct k7m2qa</code>
correct-word-unknown =
    لا أفهم «{ $word }». ابدأ كل سطر بـ <code>عنوان:</code> أو <code>مقدمة:</code> أو <code>مصدر:</code> أو <code>ملاحظة:</code> هكذا:
    ‎<code>/correct k7m2qa عنوان: العنوان الجديد</code>
correct-title-missing = يحتاج الخبر إلى عنوان. اكتب الجديد بعد <code>عنوان:</code>
correct-unchanged = الخبر <code>{ $id }</code> يقول ذلك تمامًا من قبل.

retract-usage =
    أي خبر، ولماذا؟ يرى القراء السبب مكانه:
    ‎<code>/retract k7m2qa كانت الأرقام خاطئة.</code>
retract-reason-missing =
    لماذا؟ يرى القراء السبب مكانه:
    ‎<code>/retract { $id } كانت الأرقام خاطئة.</code>

announce-usage =
    ماذا أقول للجميع؟
    ‎<code>/announce ننتقل إلى عنوان جديد.</code>
    أو أجب عن رسالة بالأمر ‎/announce . تراه قبل أن يُرسل.

decision-correct =
    { $notify ->
        [yes] ✏️ أعلاه <code>{ $id }</code> كما سيكون. تُعاد في مكانها كتابة { copies-words } في محادثات القراء، مع كلام قصير تحت كل منها.
       *[no] ✏️ أعلاه <code>{ $id }</code> كما سيكون. تُعاد في مكانها كتابة { copies-words } في محادثات القراء، بلا صوت.
    }
decision-retract = 🚫 أعلاه ما سيحل محل <code>{ $id }</code> في { copies-words }. لا تراجع بعد ذلك.
decision-announce = 📢 أعلاه ما سيصل إلى القراء تمامًا. إلى { audience-words }، في { $took }؟
decision-asked-others =
    { $chats ->
        [0] لا بد أن يجيزه شخص آخر، ولا أصل إلى أي محرر غيرك. عليهم أولًا أن يضغطوا «ابدأ» في محادثتهم معي.
       *[other] لا بد أن يجيزه شخص آخر. عرضته على الآخرين، وينتظر يومًا.
    }
decision-dropped = 🗑 استُبعد. لم يتغيّر شيء.
decision-send-button = 📢 أرسل
decision-correct-button = ✅ تصحيح { copies-words }
decision-retract-button = 🚫 سحب { copies-words }
decision-notify-button =
    { $on ->
        [yes] 🔔 كلام تحت كل نسخة: نعم
       *[no] 🔕 كلام تحت كل نسخة: لا
    }
decision-drop-button = 🗑 استبعاد
decision-dropped-toast = استُبعد
decision-gone-toast = سبق القرار في هذا، أو مضى عليه وقت طويل
decision-notify-toast =
    { $on ->
        [yes] يُخبر القراء تحت كل نسخة
       *[no] تُعاد كتابته بلا كلام
    }

paid-ask =
    ⚡ يُرسل <code>{ $id }</code> إلى { readers-words }. بالسرعة المجانية يستغرق ذلك { $free }، وبالمدفوعة { $paid }.
    يأخذ تليغرام 0.1 نجمة عن كل رسالة فوق المعدل المجاني: <b>بحد أقصى { stars-words }</b>، من رصيد البوت.
paid-switch-button =
    { $on ->
        [yes] ⚡ السرعة المدفوعة: نعم
       *[no] ⚡ السرعة المدفوعة: لا
    }
paid-yes-button = ⚡ نعم، بحد أقصى { stars-words }
paid-no-button = لا
paid-toast =
    { $on ->
        [yes] ⚡ بالسرعة المدفوعة
       *[no] بالسرعة المجانية
    }

notices-halted =
    🛑 عُلّق { $subject }. يقول تليغرام: <i>{ $words }</i>
    لا يضيع أحد. للمتابعة أو الإيقاف: ‎/status { $status }
notices-variant-refused = ⚠️ يرفض تليغرام { $subject } بلغة أو صيغة واحدة (<i>{ $words }</i>): لا يصل إلى أولئك القراء، ويصل إلى غيرهم. التفاصيل: ‎/status { $status }
notices-picture-refused = 🖼 يرفض تليغرام صورة { $subject } (<i>{ $words }</i>)، فيُرسل الخبر من دونها: <code>{ $picture }</code>
notices-paid-refused = ⚡ رفض تليغرام السرعة المدفوعة لـ { $subject } (<i>{ $words }</i>): يتواصل الإرسال بالمعدل المجاني.
notices-set-aside = ⚠️ جزء من { $subject } أوقف البرنامج مرة بعد مرة فوُضع جانبًا، ولم يصل إلى قرائه. عددهم: ‎/status { $status }
notices-heard = ✅ لم يُجب تليغرام مدة { $silence }؛ يتواصل الإرسال، ولا يُنسى أحد.
notices-flood = ⏳ جعلنا تليغرام ننتظر { $wait }؛ يتواصل الإرسال، ولا يُنسى أحد.
notices-update-set-aside = ⚠️ شيء أرسله قارئ (التحديث { $updateId }) أوقف البرنامج مرة بعد مرة فوُضع جانبًا. كل الآخرين يصلهم الجواب.
notices-nearly-full = ⚠️ يكاد Redis يمتلئ: لا يُرسل شيء جديد حتى يفسح مشغّل البوت مكانًا. ويستمر ما بدأ.
notices-store-empty = ℹ️ بدأ البوت بمخزن فارغ: لا مشتركين. إن كان لك مشتركون، فهذا Redis آخر، أو أنه فقد بياناته.

chat-refuses =
    { $topic ->
        [yes] ⚠️ لا أستطيع الكتابة في الموضوع الذي أُعطي لي في <b>{ $title }</b>، فلا تصل أخبار { $outlet } إليه: إما أنه مغلق أو محذوف، أو ينقصني حق إرسال الرسائل. أصلحوا ذلك، أو أرسلوا ‎/topics في الموضوع الذي تريدون الأخبار فيه.
       *[no] ⚠️ لا يُسمح لي بالكتابة في <b>{ $title }</b>، فلا تصل أخبار { $outlet } إليها. أعطوني حق إرسال الرسائل (وفي القناة: حق النشر)، أو أرسلوا فيها ‎/stop فأسكت.
    }
notices-recipients-set-aside = ⚠️ تتعذّر قراءة المحفوظ عن { readers-words }، فلم يصل إليهم { $subject }. وصل الباقي إلى كل الآخرين. عددهم: ‎/status { $status }
notices-unreadable = ⚠️ تتعذّر قراءة المحفوظ عن { readers-words }: لا يصل إليهم شيء حتى ينظر مشغّل البوت في الأمر. ويصل الإرسال إلى كل الآخرين.
notices-outage = 🌙 كنت غائبًا من { $from } إلى { $until }.
notices-outage-moment-words = { $day }، { $time }
notices-outage-late =
    { $digests ->
        [zero] لا موجز متأخرًا.
        [one] يُرسل موجز واحد متأخرًا.
        [two] يُرسل موجزان متأخرين.
        [few] تُرسل { $digests } موجزات متأخرة.
        [many] يُرسل { $digests } موجزًا متأخرًا.
       *[other] يُرسل { $digests } موجز متأخر.
    }
notices-outage-waiting =
    { $digests ->
        [zero] لا موجز ينتظر: { $times }.
        [one] موجز واحد أقدم من ست ساعات ينتظر التالي وفيه كل شيء: { $times }.
        [two] موجزان أقدم من ست ساعات ينتظران التالي وفيه كل شيء: { $times }.
        [few] { $digests } موجزات أقدم من ست ساعات تنتظر التالي وفيه كل شيء: { $times }.
        [many] { $digests } موجزًا أقدم من ست ساعات تنتظر التالي وفيه كل شيء: { $times }.
       *[other] { $digests } موجز أقدم من ست ساعات تنتظر التالي وفيه كل شيء: { $times }.
    }
notices-outage-time-words = { $time } { $city }
notices-more = … و{ $count } غيرها.
notices-more-words = { $count } غيرها
