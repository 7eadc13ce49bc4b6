# Stories below which a reader acts, what they mute, follow and save.

# Below a story in a private chat. Words instead of signs for who has a screen reader.
story-save-button = احفظ
story-saved-button = محفوظ ✓
story-mute-button = اكتم
story-unmute-button = ألغِ الكتم
story-more-button = المزيد

# Below a story in a group or channel.
story-read-on-button = تابع القراءة في البوت

# What the buttons below a story have done.
story-saved-toast = حُفظ. القائمة: ‎/saved
story-unsaved-toast = لم يعد محفوظًا
story-muted-toast = لن تصلك متابعات هذه القصة.
story-unmuted-toast = تصلك متابعات هذه القصة من جديد.
story-followed-toast = تصلك كل متابعة فورًا.
story-unfollowed-toast = لم تعد تتابع هذه القصة.

# Behind ⋯ below a story.
story-follow-button = تابع هذه القصة
story-unfollow-button = أوقف متابعة القصة
story-less-button = أقل من: { $topic }
story-less-digest-button = في الموجز فقط
story-less-breaking-button = العاجل فقط
story-less-none-button = لا مزيد من: { $topic }
story-less-digest-toast = { $topic }: في الموجز فقط من الآن
story-less-breaking-toast = { $topic }: العاجل فقط من الآن
story-remind-button = ذكّرني
story-remind-tonight-button = هذا المساء، { $time }
story-remind-tomorrow-button = غدًا، { $time }
story-remind-weekend-button = عطلة الأسبوع: { $day }، { $time }
story-remind-off-button = بلا تذكير
story-remind-toast = ⏰ يعود { $day } الساعة { $time }.
story-remind-off-toast = لا تذكير بهذا الخبر
story-reminder =
    ⏰ أردت العودة إلى هذا:
    { $title }
story-reminder-withdrawn =
    ⏰ أردت العودة إلى خبر سُحب منذ ذلك الحين:
    { $title }
story-share-button = شارك
story-share-copy-button = انسخ الرابط
story-share-send-button = أرسل إلى محادثة
story-back-button = › رجوع

# Why a story came: what matched when it was sent.
story-why-button = لماذا وصلني؟
story-why-topic-toast = وصلك لأنك اخترت: { $topic }.
story-why-breaking-toast = وصلك لأنك تريد العاجل فورًا من: { $topic }.
story-why-story-toast = وصلك لأنك تتابع هذه القصة.
story-why-filter-toast = وصلك لأنك تتابع: { $what }.
story-why-unknown-toast = فتحته بنفسك، أو وصلك منذ زمن لم أعد أذكره.
story-why-breaking-off-button = لا عاجل فورًا
story-why-unfollow-button = أوقف متابعة { $what }

# What is muted or followed, as a part of other texts.
filter-text-words = «{ $text }»
filter-by-words = بقلم { $text }
filter-from-words = المصدر: { $text }
filter-old-story-words = قصة أقدم

# /mute and /unmute.
mute-title =
    <b>مكتوم</b>
    اضغط لإعادته.
mute-none = <b>مكتوم</b>: لا شيء بعد.
mute-usage =
    لإبعاد أخبار، اكتب كلمة أو عبارة أو اسم كاتب أو مصدرًا:
    ‎<code>/mute كرة</code>
    ‎<code>/mute «سوق الانتقالات»</code>
    ‎<code>/mute بقلم Ada Reed</code>
    ‎<code>/mute مصدر Reuters</code>
mute-added = 🔕 كُتم: { $what }. لن يصلك ما يطابقه. القائمة: ‎/mute
mute-already = مكتوم من قبل: { $what }. القائمة: ‎/mute
mute-removed = 🔔 لم يعد مكتومًا: { $what }.
mute-removed-toast = لم يعد مكتومًا: { $what }
mute-not-there = لست كاتمًا { $what }. وهذا ما تكتمه:
mute-held =
    { $count ->
        [zero] لم يُكتم أي خبر هذا الأسبوع.
        [one] كُتم خبر واحد هذا الأسبوع.
        [two] كُتم خبران هذا الأسبوع.
        [few] كُتمت { $count } أخبار هذا الأسبوع.
        [many] كُتم { $count } خبرًا هذا الأسبوع.
       *[other] كُتم { $count } خبر هذا الأسبوع.
    }
mute-show-button = أظهر
mute-held-title = <b>كُتم هذا الأسبوع</b>

# /follow and /unfollow.
follow-title =
    <b>ما تتابعه</b>
    اضغط لإيقافه.
follow-none = <b>ما تتابعه</b>: لا شيء بعد.
follow-usage =
    لتصلك أخبار فورًا أيًّا كانت مواضيعك، اكتب كلمة أو عبارة أو اسم كاتب أو مصدرًا:
    ‎<code>/follow كرة</code>
    ‎<code>/follow «سوق الانتقالات»</code>
    ‎<code>/follow بقلم Ada Reed</code>
    ‎<code>/follow مصدر Reuters</code>
follow-added = ⭐ تتابع: { $what }. تصلك هذه الأخبار فورًا أيًّا كانت مواضيعك ومواعيدك. القائمة: ‎/follow
follow-already = تتابعه من قبل: { $what }. القائمة: ‎/follow
follow-removed = لم تعد تتابع: { $what }.
follow-removed-toast = لم تعد تتابع: { $what }
follow-not-there = لست متابعًا { $what }. وهذا ما تتابعه:
filter-full = لا أحتفظ بأكثر من { $most }. اضغط واحدًا لإفساح المكان:

# /stories.
stories-title =
    <b>قصصك</b>
    اضغط رقمًا لإنهائها.
stories-followed = ⭐ <b>تتابعها</b>: كل جديد فورًا
stories-muted = 🔕 <b>مكتومة</b>: بلا متابعات
stories-none = لا تتابع قصة ولا تكتم أخرى. استعمل الأزرار تحت الخبر.

# /save and /saved.
save-usage = أي خبر؟ أجب عنه بـ ‎/save ، أو اكتب معرّفه أو رابطه: ‎<code>/save k7m2qa</code>. والزر الأول تحت الخبر يفعل ذلك أيضًا.
save-done =
    🔖 حُفظ: { $title }
    القائمة: ‎/saved
save-unknown = لا أعرف خبرًا «{ $word }». المعرّف ستة أحرف وأرقام، مثل <code>k7m2qa</code>، والرابط يصلح أيضًا. أو أجب عن الخبر بـ ‎/save
save-not-shown = الرسالة التي أجبت عنها لا تُظهر خبرًا لا أزال أعرفه.
save-several = تُظهر تلك الرسالة عدة أخبار. أيها؟
saved-title =
    { $count ->
        [zero] 🔖 <b>المحفوظ</b>: لا شيء
        [one] 🔖 <b>المحفوظ</b>: خبر واحد
        [two] 🔖 <b>المحفوظ</b>: خبران
        [few] 🔖 <b>المحفوظ</b>: { $count } أخبار
        [many] 🔖 <b>المحفوظ</b>: { $count } خبرًا
       *[other] 🔖 <b>المحفوظ</b>: { $count } خبر
    }
saved-none = لا شيء محفوظًا بعد. الزر الأول تحت الخبر، أو ‎/save ردًا عليه، يحفظه هنا.
saved-remove-button = أزل…
saved-done-button = › تم
saved-clear-button = أزل الكل
saved-clear-ask =
    { $count ->
        [zero] لا شيء محفوظًا لإزالته.
        [one] هل أزيل الخبر المحفوظ؟
        [two] هل أزيل الخبرين المحفوظين؟
        [few] هل أزيل الأخبار المحفوظة كلها، وعددها { $count }؟
        [many] هل أزيل الأخبار المحفوظة كلها، وعددها { $count }؟
       *[other] هل أزيل الأخبار المحفوظة كلها، وعددها { $count }؟
    }
saved-clear-yes-button = نعم، أزل الكل
saved-clear-no-button = لا، أبقها
saved-cleared-toast = أُزيل الكل
saved-full-toast = حُفظ { $most }، ولا مكان للمزيد. أفسح المكان: ‎/saved
saved-withdrawn-words = سُحب

# The newsroom: a follow-up of a story.
followup-usage =
    أي قصة تتواصل، وأين؟ معرّفها أو رابطها، ثم صفحة المتابعة:
    ‎<code>/followup k7m2qa https://… #world</code>
    أو ‎/followup والصفحة ردًا على نسخة منها.
desk-follows = ↪️ متابعة لـ <code>{ $id }</code>: { $title }

# Telegram's menu and /help.
command-stories-menu = القصص التي تتابعها أو تكتمها
command-mute-menu = اكتم كلمة أو كاتبًا أو مصدرًا
command-unmute-menu = ألغِ الكتم
command-follow-menu = تابع كلمة أو كاتبًا أو مصدرًا
command-unfollow-menu = أوقف المتابعة
command-save-menu = احفظ خبرًا لوقت لاحق
command-saved-menu = ما حفظته
command-followup-menu = انشر متابعة لقصة
