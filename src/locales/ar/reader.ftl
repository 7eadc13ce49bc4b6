# ما يقال للقراء، ولمشرفي المجموعات والقنوات.
# قبل كل أمر أو وسم في الجملة علامة U+200E لا تُرى، وفي أول السطر الذي يبدأ بحروف لاتينية U+200F، ليُقرأ السطر من اليمين.

# اسم اللغة كما تسمّي نفسها.
language-name-words = العربية

start-greeting =
    مرحبًا، هنا <b>{ $outlet }</b>. أرسل الأخبار، ولا شيء غيرها. لا أحفظ أسماء، و‎/stop ينهي كل شيء متى شئت.

    ماذا أرسل لك؟
start-greeting-group =
    مرحبًا، هنا <b>{ $outlet }</b>. أنقل الأخبار إلى هذه المحادثة.

    يختار أحد المشرفين ما يريد: اضغط المواضيع هنا، أو اكتب ‎/subscribe
start-no-topics =
    مرحبًا، هنا <b>{ $outlet }</b>. أرسل الأخبار، ولا شيء غيرها.

    لم تُعدّ غرفة الأخبار أي مواضيع بعد. عُد بعد قليل واضغط ‎/start
start-next-button =
    { $chosen ->
        [zero] التالي ◂
        [one] التالي ◂ (موضوع واحد)
        [two] التالي ◂ (موضوعان)
        [few] التالي ◂ ({ $chosen } مواضيع)
        [many] التالي ◂ ({ $chosen } موضوعًا)
       *[other] التالي ◂ ({ $chosen } موضوع)
    }
start-choose-first-toast = اختر أولًا موضوعًا واحدًا على الأقل.
start-when =
    حسنًا: { $topics }.

    متى أكتب لك؟
start-at-once-button = ⚡ فورًا
start-morning-button = ☕ موجز الصباح، { $time }
start-evening-button = 🌙 موجز المساء، { $time }
start-both-button = ☕🌙 كلاهما، { $morning } و{ $evening }
start-back-button = ▸ المواضيع

cadence-instant-words = فورًا، لحظة النشر
cadence-digest-words = في موجز الساعة { $times }، { $days }
cadence-breaking-words = العاجل وحده، فورًا
cadence-off-words = الإرسال متوقف
days-every-words = كل يوم
days-weekdays-words = من الاثنين إلى الجمعة
days-weekend-words = السبت والأحد
days-some-words = أيام { $days }

done-off = تم. أحتفظ بمواضيعك ولا أرسل شيئًا حتى تختار موعدًا: ‎/digest
done-no-topics-yet = لم تختر مواضيع بعد، فلن يصلك شيء. اختر منها: ‎/topics

subscribe-added =
    ✅ من الآن يصلك <b>{ $topics }</b>، { $cadence }.

    موعد آخر: ‎/digest
    مواضيع أقل: ‎/topics
    للإيقاف متى شئت: ‎/stop
subscribe-added-off = ✅ سُجّل <b>{ $topics }</b>، لكن الإرسال متوقف. لتشغيله من جديد: ‎/digest
subscribe-already = <b>{ $topics }</b> عندك من قبل. كل ما يصلك: ‎/topics
subscribe-choose-time-button = 🕗 اختر الموعد
subscribe-more-topics-button = مواضيع أخرى

unsubscribe-removed = تم. لن يصلك <b>{ $topics }</b> بعد الآن. ما بقي لك: ‎/topics
unsubscribe-removed-all = تم. لم تعد مشتركًا في أي موضوع ولا أرسل شيئًا. للبدء من جديد: ‎/topics ، ولمسح ما أحتفظ به عنك أيضًا: ‎/stop
unsubscribe-not-subscribed = لم تكن مشتركًا في <b>{ $topics }</b>. ما يصلك: ‎/topics
unsubscribe-nothing = ليس لك مواضيع، فلا اشتراك يُلغى. كل المواضيع: ‎/topics
unsubscribe-ask = أي مواضيع أوقف؟ اضغطها، أو اكتب ‎<code>/unsubscribe all</code>
unsubscribe-all-button = ألغِ كل الاشتراكات

topics-title =
    <b>المواضيع</b>
    اضغط للتبديل. ما عليه ✅ يصلك.
topics-summary = يصلك { $topics }، { $cadence }.
topics-summary-none = لا يصلك شيء بعد.
topics-summary-off = اخترت: { $topics }. الإرسال متوقف، ولتشغيله من جديد: ‎/digest
topics-none = لم تُعدّ غرفة الأخبار أي مواضيع بعد. عُد بعد قليل.
topics-on-toast = ✅ { $topic }: نعم
topics-off-toast = { $topic }: لا
topics-gone-toast = لم يعد هذا الموضوع موجودًا.

digest-breaking-button = 🚨 العاجل فقط
digest-off-button = إيقاف
digest-more-button = { $count } غيرها ◂
digest-back-button = ▸ رجوع
digest-why-button = لماذا وصلني هذا؟
digest-settings-button = ⚙️ الإعدادات
digest-because-toast = اخترت { $topics }، { $cadence }.
digest-because-none-toast = لم تعد تختار أي موضوع، { $cadence }.
digest-other-clock-button = 🌍 منطقة زمنية أخرى
digest-set = حسنًا: موجز الساعة { $times }، { $days }. القادم: <b>{ $day } الساعة { $time }</b> بتوقيت { $timeZone }. لا جديد، لا رسالة.
digest-set-instant = حسنًا: تصلك الأخبار فورًا، لحظة نشرها.
digest-set-breaking = 🚨 حسنًا: يصلك عاجل مواضيعك فورًا، ولا شيء غيره. لاستعادة الباقي: ‎/digest
digest-set-off = حسنًا: أحتفظ بمواضيعك ولا أرسل شيئًا. للتشغيل من جديد: ‎/digest
digest-time-unreadable =
    «{ $word }» ليس وقتًا أو يومًا أفهمه. اكتب هكذا:
    ‎<code>/digest 08:00</code>
    ‎<code>/digest 8:00 18:30 من الاثنين إلى الجمعة</code>
    ‎<code>/digest 9:00 الاثنين والخميس</code>
    ‎<code>/digest فورا</code>
    ‎<code>/digest عاجل</code>
    ‎<code>/digest إيقاف</code>
digest-time-missing = في أي ساعة؟ أضفها هكذا: ‎<code>/digest 08:00 من الاثنين إلى الجمعة</code>
digest-too-many-times =
    هذا أكثر من { $most } مرات في اليوم. اختر { $most } على الأكثر، هكذا:
    ‎<code>/digest 08:00 12:30 18:30</code>
    أو: ‎<code>/digest فورا</code>
digest-mixed =
    «{ $word }» يُكتب وحده:
    ‎<code>/digest فورا</code>
    ‎<code>/digest عاجل</code>
    ‎<code>/digest إيقاف</code>
    أو اكتب مواعيد: ‎<code>/digest 08:00</code>

time-zone-ask =
    <b>كم الساعة عندك؟</b>
    أظنها { $now } ({ $timeZone }). اضغط ساعتك، أو اكتب مدينتك: ‎<code>/timezone Cairo</code>
time-zone-which = أي هذه قريبة منك؟
time-zone-set = حسنًا، توقيتك <b>{ $timeZone }</b>: الساعة هناك الآن { $now }.
time-zone-next-digest = الموجز القادم: { $day } الساعة { $time }.
time-zone-unknown = لا أعرف المكان «{ $word }». جرّب أقرب مدينة كبيرة، مثل ‎<code>/timezone Cairo</code> أو ‎<code>/timezone America/New_York</code> ، أو اضغط ساعتك:
time-zone-did-you-mean = «{ $word }»: هل قصدت واحدة من هذه؟
time-zone-other-button = لا شيء من هذه

breaking-ask =
    { $on ->
        [yes] 🚨 يصلك عاجل مواضيعك فورًا، مهما كانت مواعيد موجزك.
       *[no] 🚨 ينتظر العاجل موجزك كغيره.
    }
breaking-ask-alone = 🚨 يصلك عاجل مواضيعك فورًا، ولا شيء غيره.
breaking-instant =
    🚨 كل شيء يصلك فورًا، والأخبار العاجلة أيضًا. { $on ->
        [yes] مع ‎/digest تصل الأخبار العاجلة فورًا كذلك.
       *[no] مع ‎/digest تنتظر الأخبار العاجلة الموجز.
    }
breaking-mixed =
    🚨 المواضيع التي لها موجز: الأخبار العاجلة { $on ->
        [yes] تصل فورًا.
       *[no] تنتظره.
    } وكل ما عداها يصل فورًا.
breaking-ask-off = الإرسال متوقف، والعاجل أيضًا.
breaking-on = 🚨 حسنًا: يصلك عاجل مواضيعك فورًا.
breaking-off = حسنًا: ينتظر العاجل موجزك كغيره.
breaking-switch-on-button = 🚨 أرسله فورًا
breaking-switch-off-button = لينتظر الموجز
breaking-unreadable = «{ $word }» لا يعني نعم ولا لا. اكتب ‎<code>/breaking on</code> أو ‎<code>/breaking off</code>
breaking-toast =
    { $on ->
        [yes] 🚨 العاجل مفعّل
       *[no] العاجل غير مفعّل
    }

language-ask = بأي لغة أكتب لك؟
language-set = حسنًا، أكتب بالعربية.
language-unknown = لا أتكلم «{ $word }» بعد. أستطيع الكتابة بهذه: { $languages }

settings-title = <b>أخبارك</b>
settings-topics-button = المواضيع
settings-when-button = الموعد
settings-clock-button = الساعة
settings-breaking-button =
    { $on ->
        [yes] 🚨 العاجل: فورًا
       *[no] 🚨 العاجل: مع الموجز
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 الصور: معاينة
        [photo] 🖼 الصور: صورة
       *[off] 🖼 الصور: بلا
    }
settings-pictures-toast =
    { $pictures ->
        [preview] الصورة فوق النص
        [photo] صورة والخبر تحتها
       *[off] بلا صور
    }
settings-language-button = 🌐 { $language }
settings-back-button = ▸ الإعدادات
settings-toast = حُفظ

latest-title =
    { $stories ->
        [zero] <b>آخر الأخبار</b>
        [one] <b>آخر خبر</b>
        [two] <b>آخر خبرين</b>
        [few] <b>آخر الأخبار</b>
        [many] <b>آخر الأخبار</b>
       *[other] <b>آخر الأخبار</b>
    }
latest-title-topic = <b>آخر الأخبار: { $topic }</b>
latest-none = لم يُنشر شيء بعد. أكتب لك حين يكون هناك جديد: ‎/topics
latest-none-topic = لم يُنشر شيء في { $topic } بعد. كل المواضيع: ‎/latest
latest-line = { $day }، { $time }
latest-subscribe-button = ✅ اشترك: { $topic }

help-title = يرسل <b>{ $outlet }</b> الأخبار إلى هذه المحادثة: المواضيع التي تختارها، متى تشاء.
help-title-group = ينقل <b>{ $outlet }</b> الأخبار إلى هذه المحادثة. ويختار مشرفوها المواضيع والمواعيد.
help-newsroom = <b>غرفة الأخبار</b>
help-hint = أكثر الأشياء أزرار، فابدأ من ‎/topics أو ‎/settings

stop-ask = هل أوقف كل الرسائل؟ سأمسح مواضيعك ومواعيدك.
stop-ask-empty = لا يصلك مني شيء الآن. هل أمسح ما أحتفظ به عن هذه المحادثة؟
stop-yes-button = نعم، أوقف
stop-no-button = لا، ابقَ
stop-stopped = تم. لن أرسل شيئًا بعد الآن، ومُسح ما احتفظت به عن هذه المحادثة، إلا أي أخبار وصلت إليها: بضعة أسابيع، ليمكن تصحيحها. للبدء من جديد: ‎/start
stop-stayed = حسنًا، لم يتغيّر شيء. ما يصلك: ‎/settings
stop-toast = توقف الإرسال
stop-nothing = لا أحتفظ بشيء عن هذه المحادثة ولا أرسل شيئًا. للبدء: ‎/start

chats-admins-only = مشرفو هذه المحادثة وحدهم يغيّرون ما أرسله هنا. ولك أنت، اكتب لي في محادثة خاصة.
chats-admins-only-toast = مشرفو هذه المحادثة وحدهم يغيّرون هذا.

fallback-unknown-command = لا أعرف ‎{ $command } . كل ما أستطيع فعله: ‎/help
fallback-unknown-command-near = لا أعرف ‎{ $command } . هل قصدت ‎{ $nearest } ؟ الكل: ‎/help
fallback-not-yours = كتب هذه الرسالة شخص آخر: لا أنفّذ إلا ما تكتبه بنفسك.
fallback-forwarded = لا أستطيع فعل شيء برسائل كتبها شخص آخر. ما أفهمه: ‎/help
fallback-text =
    لا أفهم إلا الأوامر والأزرار.
    لاختيار ما يصلك: ‎/topics
    للأخبار: ‎/latest
    للباقي: ‎/help
fallback-editor-link = لنشر هذه الصفحة: ‎<code>/publish</code> ثم الرابط وموضوع، مثل:
    ‎<code>/publish https://… #world</code>
fallback-dead-button-toast = لم يعد هذا الزر يعمل. لزر جديد اكتب ‎/settings أو ‎/topics
fallback-deep-link-unknown = لم يعد هذا الرابط صالحًا. هذا ما أستطيع إرساله لك:
fallback-deep-link-article-gone = لم يعد هذا الخبر هنا. الجديد: ‎/latest
fallback-fault = عذرًا، حدث خلل من جهتي، وقد سجّلته. حاول من جديد بعد دقيقة.
fallback-fault-toast = عذرًا، حدث خلل. حاول من جديد.

flood-calm = ⏳ هذا أكثر مما أستطيع الإجابة عنه دفعة واحدة. أنفّذه كله بالترتيب، ولا أقول المزيد حتى يهدأ الأمر هنا.
