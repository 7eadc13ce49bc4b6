# ما يقال للمحررين.

publish-usage =
    أرسل رابطًا مع موضوعه لترى ما سيصل إلى القراء:
    ‎<code>/publish https://… #world</code>

    من دون معاينة:
    ‎<code>/publish now https://… #world</code>
    في وقت بساعتك أنت:
    ‎<code>/publish at 2030-11-24 08:00 https://… #world</code>
    وبكلماتك أنت: ‎/publish ثم في أسطر جديدة عنوان ومقدمة والرابط؛ أو أجب عن رسالة بالأمر ‎/publish
publish-time-missing = متى؟ هكذا: ‎<code>/publish at 2030-11-24 08:00 https://… #world</code>
publish-time-unreadable = لا وجود لهذا: { $word }. اكتب التاريخ والساعة هكذا: <code>2030-11-24 08:00</code>
publish-time-skipped = لا وجود لـ { $word } في ذلك اليوم، فالساعات تُقدَّم. اكتبوا وقتًا قبله أو بعده.
publish-time-doubled = { $word } يأتي مرتين تلك الليلة لأن الساعات تُؤخَّر. أيهما؟
publish-time-after-button = بعده مباشرة
publish-time-first-button = الأول
publish-time-second-button = الثاني
publish-link-missing = يحتاج الخبر إلى رابط مصدره. أضفه: ‎<code>{ $command } https://… #world</code>
publish-word-unknown = لا أفهم «{ $word }»: ليس رابطًا ولا موضوعًا. الموضوع يُكتب هكذا: ‎<code>#world</code>
publish-reading = 📰 أقرأ الصفحة…
publish-known-warning = ⚠️ هذه الصفحة عند القراء من قبل (<code>{ $id }</code>). لا تُرسل مرة ثانية إلا إذا ضغطت «انشر».
publish-waiting-warning = ⚠️ هذه الصفحة في طريقها بالفعل (<code>{ $id }</code>، { $day } { $time }). لا تُرسل مرة ثانية إلا إذا ضغطت «انشر».

desk-draft = 📝 <b>مسودة</b> <code>{ $id }</code>. أعلاه ما سيصل إلى القراء تمامًا.
desk-draft-by = 📝 <b>مسودة</b> <code>{ $id }</code> من { $author }. أعلاه ما سيصل إلى القراء تمامًا.
desk-moved = ⬇️ معروض من جديد في الأسفل.
desk-changed = ✏️ ربما تغيّر <code>{ $id }</code> منذ عُرض هنا.
desk-changed-by = ✏️ غيّر { $name } الخبر <code>{ $id }</code> منذ عُرض هنا.
desk-changed-toast = لم يُنفَّذ: تغيّر في هذه الأثناء
desk-look-again-button = 👁 انظر من جديد
desk-card-locale-button = 👁 { $language }
desk-card-locale-toast = كما يصل إلى القراء بلغة { $language }
desk-topicless = ⚠️ لم يُرسل <code>{ $id }</code>: أُزيل موضوعه. عاد مسودة.
desk-audience =
    { $breaking ->
        [yes] يصل فورًا إلى { audience-words }، ومنهم قراء الموجز الذين يريدون العاجل.
       *[no] يصل فورًا إلى { audience-words }؛ ويجده قراء الموجز في موجزهم القادم.
    }
desk-topics = المواضيع: { $topics }
desk-topics-none = المواضيع: لا شيء بعد. اختر واحدًا على الأقل.
desk-for-editors = ينشرها محرر، ويجدها عبر ‎/drafts
desk-with-photo = 🖼 تُرسل مع صورتكم.
desk-leaving = ⏳ يُرسل <code>{ $id }</code> إلى { audience-words } بعد { $seconds } ث.
desk-no-sender = ⚠️ لا يُرسل شيء الآن: لا برنامج إرسال يعمل. على مشغّل البوت أن يشغّل واحدًا، ولا يضيع شيء حتى ذلك الحين.
desk-halted = 🛑 لا شيء يُرسل: أُوقف كل إرسال. للتشغيل من جديد: ‎/unhalt
desk-scheduled = 🕒 يُرسل <code>{ $id }</code> <b>{ $day } الساعة { $time }</b> بتوقيت { $timeZone }.
desk-discarded = 🗑 استُبعد <code>{ $id }</code>.
desk-published = 📣 نُشر <code>{ $id }</code>.
desk-withdrawn = 🚫 سُحب <code>{ $id }</code> { $day } الساعة { $time }: { $reason }
desk-publish-button = ✅ انشر
desk-schedule-button = 🕒 جدولة
desk-breaking-button =
    { $on ->
        [yes] 🚨 عاجل ✓
       *[no] 🚨 عاجل
    }
desk-silent-button =
    { $on ->
        [yes] 🔕 بلا صوت ✓
       *[no] 🔕 بلا صوت
    }
desk-full-text-button =
    { $on ->
        [yes] 📖 النص الكامل ✓
       *[no] 📖 النص الكامل
    }
desk-topics-button = 🏷 المواضيع
desk-edit-button = ✏️ تعديل
desk-discard-button = 🗑 استبعاد
desk-undo-button = ↩️ تراجع
desk-back-button = ▸ رجوع
desk-title-button = العنوان
desk-lead-button = المقدمة
desk-source-button = المصدر
desk-time-button = { $day } { $time }
desk-other-time-button = وقت آخر…
desk-pause-button = ⏸ إيقاف مؤقت
desk-resume-button = ▶️ متابعة
desk-stop-button = ⏹ إيقاف
desk-really-stop-button = ⏹ نعم، أوقفه
desk-keep-sending-button = واصل الإرسال
desk-send-again-button = 🔁 أعد الإرسال إلى { $count }
desk-really-again-button = 🔁 نعم، إلى { $count }
desk-not-again-button = لا
desk-correct-button = ✏️ تصحيح
desk-retract-button = 🚫 سحب
desk-proposed-button = 📰 كما في المصدر الآن
desk-repeats = ≈ يكاد يقول ما يقوله <code>{ $ids }</code>: من وصله ذاك لا يصله هذا فورًا، ويذكره الموجز تحت «أيضًا في».
desk-anyway-button = 📣 أرسله مع ذلك
desk-anyway-toast = في طريقه إليهم أيضًا
desk-choose-topics = أي مواضيع؟ اضغط للتبديل.
desk-choose-time = متى يُرسل؟
desk-choose-field = ماذا أغيّر؟
desk-ask-discard = هل نتجاهل <b>{ $title }</b>؟ يمكن التراجع عن ذلك.
desk-ask-stop = هل أوقف <code>{ $id }</code>؟ من لم يصله بعد لن يصله.
desk-ask-field-title = أرسل لي العنوان الجديد.
desk-ask-field-lead = أرسل لي المقدمة الجديدة، أو علامة <code>-</code> وحدها إذا لم تكن.
desk-ask-field-source = أرسل لي اسم المصدر، أو علامة <code>-</code> وحدها إذا لم يكن.
desk-ask-field-time = أرسل لي التاريخ والساعة بساعتك أنت، مثل <code>2030-11-24 08:00</code>.
desk-ask-field-reason = لماذا يُسحب؟ أرسل لي السبب: يراه القراء مكان الخبر.
desk-saved-toast = حُفظ
desk-publishing-toast = في الطريق
desk-undone-toast = تم التراجع، عاد مسودة
desk-breaking-toast =
    { $on ->
        [yes] 🚨 عاجل: يسبق كل شيء
       *[no] خبر عادي
    }
desk-silent-toast =
    { $on ->
        [yes] 🔕 بلا صوت
       *[no] مع صوت
    }
desk-full-text-toast =
    { $on ->
        [yes] 📖 مع النص الكامل
       *[no] العنوان والمقدمة
    }
desk-paused-toast = أُوقف مؤقتًا
desk-resumed-toast = يتواصل الإرسال
desk-stopped-toast = أُوقف
desk-stands-toast = لا شيء يُفعل: الأمر كما تراه الآن
desk-sent-again-toast =
    { $readers ->
        [0] لم يبقَ أحد مجهول الحال
       *[other] أُعيد الإرسال إلى { readers-words }
    }
desk-forgotten-toast = مضى على ذلك الإرسال وقت طويل: لم يبقَ منه شيء
desk-topic-needed-toast = اختر أولًا موضوعًا واحدًا على الأقل
desk-undone = ↩️ عاد <code>{ $id }</code> مسودة؛ لم يصل إلى أحد.

status-usage = أي خبر؟ ‎<code>/status k7m2qa</code> ، أو رابطه مكان المعرّف، أو ‎/status ردًا على رسالة تُظهره. القوائم: ‎/published و ‎/queue و ‎/drafts
status-bad-id = «{ $word }» ليس معرّف خبر. المعرّف ستة أحرف وأرقام، مثل <code>k7m2qa</code>.
named-link-unknown = لا أعرف خبرًا بهذا الرابط: { $word }. القوائم: ‎/published و ‎/queue و ‎/drafts
named-nothing-shown = الرسالة التي أجبت عنها لا تُظهر خبرًا من أخبارنا. اكتب معرّفه أو رابطه. القوائم: ‎/published و ‎/queue و ‎/drafts
named-nothing-elsewhere = الرسالة في المحادثة الأخرى ليست مما لا أزال أعرفه من رسائلنا. اكتب معرّف الخبر أو رابطه. القوائم: ‎/published و ‎/queue و ‎/drafts
named-several = تُظهر تلك الرسالة عدة أخبار. أيها تقصد؟
named-story = ‏<code>{ $id }</code> { $title }
status-line =
    <b>{ status-state-words }</b> <code>{ $id }</code>
    <a href="{ $url }">{ $title }</a>
status-state-words =
    { $state ->
        [draft] مسودة
        [scheduled] مجدول
        [published] منشور
        [retracted] مسحوب
       *[discarded] مستبعد
    }

lists-drafts = <b>المسودات</b> ({ $total })، الأحدث أولًا
lists-draft = { $number }. <b>{ $title }</b> <code>{ $id }</code> · { $facts }
lists-no-drafts = لا مسودات. لإنشاء واحدة: ‎<code>/publish https://… #world</code>
lists-queue = <b>في الطريق</b>، الأقرب أولًا
lists-no-queue = لا شيء مجدولًا. للجدولة: ‎<code>/publish at 2030-11-24 08:00 https://… #world</code>

published-list = <b>المنشور</b>، الأحدث أولًا
published-found = <b>المنشور</b>، وفيه «{ $words }»
published-none = لم يُنشر شيء بعد.
published-none-found = لا شيء منشورًا فيه «{ $words }» في العنوان أو المقدمة أو التوقيع أو الرابط. الكل: ‎/published
published-line =
    { $state ->
        [retracted] ‏{ $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · <code>{ $id }</code>
       *[published] ‏{ $number }. { $title } · { $day } { $time } · <code>{ $id }</code>
    }
published-line-counted =
    { $state ->
        [retracted] ‏{ $number }. 🚫 <s>{ $title }</s> · { $day } { $time } · فورًا: { $count } · <code>{ $id }</code>
       *[published] ‏{ $number }. { $title } · { $day } { $time } · فورًا: { $count } · <code>{ $id }</code>
    }
published-newer-button = ‹ الأحدث
published-older-button = الأقدم ›

undo-nothing = لا شيء تتراجع عنه: لم تنشر أو تجدول أو تصحّح أو تعلن شيئًا مؤخرًا إلا وقد تراجعت عنه.
undo-correction = ↩️ تم التراجع عن تصحيح <code>{ $id }</code>؛ لم تتغيّر أي نسخة.
undo-announcement =
    { $reached ->
        [0] ↩️ أُوقف الإعلان؛ لم يصل إلى أحد.
       *[other] ↩️ أُوقف الإعلان؛ وصل إلى { undo-reached-words }، ولن يصل إلى أحد بعد.
    }
undo-reached-words =
    { $reached ->
        [zero] { $reached } قارئ
        [one] قارئ واحد
        [two] قارئَين
        [few] { $reached } قراء
        [many] { $reached } قارئًا
       *[other] { $reached } قارئ
    }
undo-too-late =
    { $kind ->
        [publish] لقد أُرسل. لسحبه: ‎<code>/retract { $id }</code> ، ولتصحيحه: ‎<code>/correct { $id }</code>
        [schedule] لقد أُرسل. لسحبه: ‎<code>/retract { $id }</code> ، ولتصحيحه: ‎<code>/correct { $id }</code>
        [correct] التصحيح في نسخ القراء من الآن. للتصحيح التالي: ‎<code>/correct { $id }</code>
        [retract] سُحب <code>{ $id }</code>، ويبقى كذلك.
       *[other] وصل الإعلان إلى الجميع.
    }
undo-none-done = لم يتم التراجع عن شيء.
undo-earlier-button =
    { $kind ->
        [discard] ↩️ لا تستبعد: { $title }
        [correct] ↩️ لا تصحّح: { $title }
        [announce] ↩️ لا تعلن: { $title }
       *[other] ↩️ لا ترسل: { $title }
    }
undo-cancel-usage = أي خبر؟ ‎<code>/cancel k7m2qa</code> ، أو رابطه مكان المعرّف، أو ‎/cancel ردًا على رسالة تُظهره. القائمة: ‎/queue

sending-usage = أي خبر؟ ‎<code>{ $command } k7m2qa</code> ، أو رابطه مكان المعرّف، أو ‎{ $command } ردًا على رسالة تُظهره.
sending-not-sent = لم يُرسل <code>{ $id }</code> إلى أحد، فلا شيء يوقف.
sending-paused = ⏸ أُوقف <code>{ $id }</code> مؤقتًا. لا يُنسى أحد ولا يصل إلى أحد مرتين. للمتابعة: ‎<code>/resumesend { $id }</code>
sending-resumed = ▶️ يتواصل إرسال <code>{ $id }</code>.
sending-stands =
    { $state ->
        [done] <code>{ $id }</code> أُرسل كاملًا: لم يبق ما يُوقف مؤقتًا أو يُستأنف. ‎/status { $id } يعرض ما آل إليه.
        [cancelled] ⏹ <code>{ $id }</code> أُوقف نهائيًا ولن يُستأنف. ‎/status { $id } يعرض من وصل إليهم.
        [paused] ⏸ <code>{ $id }</code> متوقف مؤقتًا بالفعل. ‎<code>/resumesend { $id }</code> يستأنفه.
        [halted] 🛑 <code>{ $id }</code> معلّق. ‎<code>/resumesend { $id }</code> يستأنفه.
        [planning] 📣 <code>{ $id }</code> بدأ للتو. حاول بعد لحظة.
       *[sending] 📣 <code>{ $id }</code> قيد الإرسال. ‎<code>/pausesend { $id }</code> يوقفه مؤقتًا.
    }
sending-kept = ▶️ يتواصل إرسال <code>{ $id }</code>، ولم يُوقف شيء.
sending-halted = 🛑 أُوقف كل إرسال في كل البرامج. وتستمر الإجابات للقراء. لا يضيع شيء، وللتشغيل من جديد: ‎/unhalt
sending-unhalted = ▶️ عاد الإرسال من حيث توقف.
notices-all-halted = 🛑 كل إرسال أوقفه { $name }. لا يضيع شيء، وللتشغيل من جديد: ‎/unhalt
notices-all-unhalted = ▶️ أعاد { $name } الإرسال من حيث توقف.

topic-admin-usage =
    ‎<code>/topicadmin add world 🌍 العالم</code>
    ‎<code>/topicadmin rename world دولي</code>
    ‎<code>/topicadmin rename world en World</code>
    ‎<code>/topicadmin remove world</code>
topic-admin-list = <b>المواضيع</b>
topic-admin-empty = لا مواضيع بعد.
topic-admin-added = أُضيف الموضوع <b>{ $name }</b>. الاشتراك بضغطة واحدة: { $link }
topic-admin-renamed = اسمه الآن <b>{ $name }</b>.
topic-admin-ask-remove = أأزيل <b>{ $name }</b>؟ لن يُرسل فيه شيء بعد الآن، وإضافته من جديد تعيد قراءه.
topic-admin-removed = أُزيل <b>{ $name }</b>. لن يُرسل فيه شيء بعد الآن، وإضافته من جديد تعيد قراءه.

editors-usage =
    الدور author أو editor أو chief:
    ‎<code>/editors add 4815162342 editor</code>
    ‎<code>/editors remove 4815162342</code>
    الرقم هو معرّف الشخص في تليغرام، ويخبره به ‎@userinfobot
    رابط لشخص واحد: ‎<code>/editors invite editor</code> وردًا على شخص أو جهة اتصال: ‎<code>/editors add</code>
editors-list = <b>غرفة الأخبار</b>
editors-person = ‏<code>{ $userId }</code> { role-words }
editors-person-named = ‏<code>{ $userId }</code> { $name }، { role-words }
role-words =
    { $role ->
        [owner] المالك
        [chief] رئيس تحرير
        [editor] محرر
       *[author] كاتب
    }
editors-bad-id = «{ $word }» ليس معرّفًا في تليغرام. المعرّف رقم مثل <code>4815162342</code>، ويخبر كل شخص بمعرّفه ‎@userinfobot
editors-bad-role = «{ $word }» ليس دورًا. الأدوار: author أو editor أو chief.
editors-assigned = دور <code>{ $userId }</code> الآن: { role-words }. أوامره في ‎/help
editors-removed = لم يعد لـ <code>{ $userId }</code> أي دور.
editors-no-role = ليس لـ <code>{ $userId }</code> أي دور.
editors-invited = رابط لشخص واحد يصبح به في دور: { role-words }. يصلح مرة واحدة خلال يوم: { $link }
editors-hidden = هذا الشخص يخفي هويته عند إعادة التوجيه. اطلبوا منه معرّفه أو أرسلوا إليه رابطًا: ‎<code>/editors invite</code>
editors-welcome = دوركم الآن في تحرير { $outlet }: { role-words }. ما يمكنكم فعله في ‎/help
editors-joined = قبل { $name } (<code>{ $userId }</code>) دعوتكم، ودوره الآن: { role-words }.
editors-invite-gone = استُعملت هذه الدعوة أو مضى عليها أكثر من يوم. اطلبوا دعوة أخرى.
editors-told-removed = لم يعد لكم أي دور في تحرير { $outlet }.
editors-left-scheduled = ما زال مجدولًا من عمله؛ الرقم يفتحه للإبقاء أو الإلغاء:
editors-has-role = دور <code>{ $userId }</code> هو { role-words } بالفعل. لتغييره: ‎<code>/editors add { $userId } editor</code> (author أو editor أو chief)

newsroom-not-here = أوامر غرفة الأخبار تعمل في محادثتنا الخاصة وفي محادثة غرفة الأخبار.

health-title = 🩺 <b>الحالة</b>
health-heard = آخر تحديثات من تليغرام قبل { $ago }.
health-never-heard = لم تصل من تليغرام أي تحديثات بعد.
health-senders =
    { $senders ->
        [zero] لا برنامج يرسل.
        [one] برنامج واحد يرسل.
        [two] برنامجان يرسلان.
        [few] { $senders } برامج ترسل.
        [many] { $senders } برنامجًا يرسل.
       *[other] { $senders } برنامج يرسل.
    }
health-set-aside =
    { $updates ->
        [zero] لا تحديث موضوعًا جانبًا.
        [one] تحديث واحد أوقف البرنامج مرة بعد مرة، وقد وُضع جانبًا ويُحفظ أسبوعًا.
        [two] تحديثان أوقفا البرنامج مرة بعد مرة، وقد وُضعا جانبًا ويُحفظان أسبوعًا. آخرهما:
        [few] { $updates } تحديثات أوقفت البرنامج مرة بعد مرة، وقد وُضعت جانبًا وتُحفظ أسبوعًا. آخرها:
        [many] { $updates } تحديثًا أوقف البرنامج مرة بعد مرة، وقد وُضعت جانبًا وتُحفظ أسبوعًا. آخرها:
       *[other] { $updates } تحديث أوقف البرنامج مرة بعد مرة، وقد وُضعت جانبًا وتُحفظ أسبوعًا. آخرها:
    }
health-set-aside-one = ‏<code>{ $updateId }</code> · { $kind } · { $day } { $time }
health-drop-button = 🗑 امسح ما وُضع جانبًا
health-dropped-toast = مُسح
notices-cms =
    { $what ->
        [handed_in] 📝 أرسل نظام النشر <code>{ $id }</code> للموافقة: { $title }
        [updated] ✏️ عدّل نظام النشر <code>{ $id }</code>: { $title }
        [corrected] ✏️ صحّح نظام النشر <code>{ $id }</code>: { $title }
        [proposed] 📰 لدى نظام النشر نص آخر للخبر <code>{ $id }</code>؛ القرار لكم: { $title }
        [withdrawn] 🚫 سحب نظام النشر <code>{ $id }</code>: { $title }
       *[created] 📣 أرسل نظام النشر <code>{ $id }</code>: { $title }
    }
