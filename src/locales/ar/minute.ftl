# الدقيقة الأولى، والروابط المؤدية إليها، وآداب الحديث.

start-digest-morning-button = ☕ موجز في الصباح
start-digest-evening-button = 🌙 موجز في المساء
start-breaking-button = 🚨 الأخبار العاجلة فقط
start-choose-button = اختيار المواضيع
start-look-again-button = 🔄 انظر مجددًا
start-topics = ما الذي يهمك؟ اضغط عليه، ثم التالي.
start-clock =
    الساعة هنا ({ $city }) <b>{ $now }</b>. وعندك؟

    اضغط على وقتك، أو اكتب لي مدينتك، أو أرسل موقعك.
start-clock-same-button = الساعة نفسها: { $now }
start-place-button = 📍 ليست { $city }؟
first-digest =
    ✅ الموجز الأول: <b>{ $day } الساعة { $time }</b> بتوقيتك ({ $city }).
    { $topics }. للمزيد: ‎/topics
first-instant =
    ✅ يصلك كل خبر فور نشره.
    { $topics }. للمزيد: ‎/topics
first-breaking =
    ✅ تصلك الأخبار العاجلة فورًا، ولا شيء غيرها.
    { $topics }. للمزيد: ‎/topics
reading-title = <b>للقراءة ريثما يصل</b>
start-known = سعيد برؤيتك مجددًا. يصلك <b>{ $topics }</b>، { $cadence }.
start-known-off = الإرسال متوقف: لا يصلك شيء. كنت قد اخترت <b>{ $topics }</b>. متى أكتب إليك مجددًا؟
link-who = هنا <b>{ $outlet }</b>. أرسل الأخبار، ولا شيء غيرها.
topic-admin-default =
    { $on ->
        [yes] يصل <b>{ $name }</b> إلى كل من يختار الوقت دون الموضوع.
       *[no] لا يصل <b>{ $name }</b> إلا إلى من يختاره.
    }
topic-admin-chosen-words = لمن يختاره فقط
topic-admin-default-usage = ‎<code>/topicadmin default world لا</code>
free-link-unknown = لا أعرف خبرًا في هذا العنوان. ‎/latest يعرض الجديد، و‎/help يعرض ما أفهمه.
free-clock-back-button = ◂ العودة إلى { $city }
location-unknown = لا أعرف أي توقيت يسري هناك. اكتب لي أقرب مدينة كبيرة.
invite =
    هذا الرابط يؤدي إلى <b>{ $outlet }</b>، والصورة تقرؤها الكاميرا. مرّره إلى غيرك:
    { $link }

    { $readers ->
        [zero] لم يأتِ أحد عبره بعد. أعدّ فقط، ولا أحفظ أسماء.
        [one] جاء عبره قارئ واحد. أعدّ فقط، ولا أحفظ أسماء.
        [two] جاء عبره قارئان. أعدّ فقط، ولا أحفظ أسماء.
        [few] جاء عبره { $readers } قراء. أعدّ فقط، ولا أحفظ أسماء.
        [many] جاء عبره { $readers } قارئًا. أعدّ فقط، ولا أحفظ أسماء.
       *[other] جاء عبره { $readers } قارئ. أعدّ فقط، ولا أحفظ أسماء.
    }
invite-share-button = 📨 مرّره
invite-share-words = أخبار { $outlet }: أنت تختار ما يصلك ومتى.
command-invite-menu = ادعُ أحدًا: رابطك وصورته
stop-why = سؤال واحد إن شئت: لماذا؟
stop-too-much-button = كثير جدًا
stop-too-little-button = قليل جدًا
stop-wrong-topics-button = مواضيع لا تناسبني
stop-thanks = شكرًا: حُسب ذلك دون اسمك. ‎/start يبدأ من جديد.
welcome-back = أهلًا بعودتك. يصلك من جديد <b>{ $topics }</b>، { $cadence }.
welcome-back-no-topics = أهلًا بعودتك. لم تُختر مواضيع، فلا يصلك شيء: ‎/topics
still-welcome = لم يصلني منك شيء منذ ثلاثة أشهر. أما زلت مرحبًا بي؟
still-welcome-yes-button = 👍 نعم، كما كان
still-welcome-weekly-button = مرة في الأسبوع
still-welcome-stop-button = أوقف
still-welcome-stayed = حسنًا: يبقى كل شيء كما هو. ‎/settings يعرض ما يصلك.
profile-description =
    { $outlet } يرسل لك الأخبار هنا: المواضيع التي تختارها، متى اخترت. لا تُحفظ أسماء، و‎/stop ينهي كل شيء متى شئت.

    اضغط ابدأ: ضغطتان، ويكون للموجز الأول وقته.
profile-about = أخبار { $outlet }: مواضيعك في أوقاتك.
free-search-button = 🔎 أخبار عن «{ $words }»
