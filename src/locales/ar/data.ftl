# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = كل ما أحتفظ به عن هذه المحادثة، في ملف
command-deletemydata-menu = امسح كل أثر لهذه المحادثة
command-feedback-menu = اكتب إلى غرفة الأخبار

data-days-words =
    { $days ->
        [zero] { $days } يوم
        [one] يومًا واحدًا
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }

consent-ask =
    <b>هل لي أن أقيس شيئين؟</b>
    1. أي أزرار تضغط تحت الأخبار
    2. بأي رابط جئت

    بذلك ترى غرفة الأخبار ما يفيد. الأخبار تصلك في كل حال. يُحفظ مع هذه المحادثة { data-days-words }، ثم مجاميع بلا أسماء فقط. غيّر رأيك متى شئت: ‎/privacy
consent-accept-button = أوافق
consent-refuse-button = أرفض
consent-choose-button = أختار
consent-switches =
    <b>ماذا لي أن أقيس؟</b>
    ✅ تعني نعم. يُحفظ مع هذه المحادثة { data-days-words }، ثم مجاميع بلا أسماء فقط. وما تطفئه يُمسح.
consent-presses-button = الأزرار التي أضغطها
consent-sources-button = الرابط الذي جئت به
consent-presses-words = أي أزرار تضغط تحت الأخبار
consent-sources-words = بأي رابط جئت
consent-toast =
    { $on ->
        [yes] مفعّل
       *[no] أُطفئ ومُسح
    }
consent-nothing = حسنًا: لا يُقاس شيء. إن غيّرت رأيك: ‎/privacy
consent-something = شكرًا. أقيس: { $what }، ويُحفظ { data-days-words }. تراجع متى شئت: ‎/privacy

privacy =
    <b>ما يحتفظ به { $outlet }</b>
    • رقم هذه المحادثة وما اخترت: المواضيع والمواعيد والساعة واللغة وما حفظت أو كتمت أو تتابع
    • متى وكيف جئت أول مرة، دليلًا على أنك طلبت الأخبار، وأسبوع آخر ظهور لك
    • أي خبر وصل إلى هذه المحادثة: { data-days-words }، ليمكن تصحيحه
    • ما تكتبه إلى غرفة الأخبار: يبقى في محادثتها مع اسمك الأول

    <b>ما لا يحتفظ به</b>
    لا رقم هاتفك ولا ما تقرأ. ولا يُعطى شيء لأحد.
privacy-unmeasured = <b>يُقاس</b>: لا شيء. إلا إن وافقت.
privacy-measured = <b>يُقاس لأنك وافقت</b>: { $what }.
privacy-end = الأمر ‎/stop يوقف كل شيء ويمسحه، إلا أي أخبار وصلتك؛ والأمر ‎/deletemydata يمسح ذلك أيضًا. وإن حظرتني، مُسح كل شيء بعد 90 يومًا.
privacy-contact = للأسئلة: { $contact }
privacy-policy = <a href="{ $url }">سياسة الخصوصية</a>
privacy-open-button = 🔒 بياناتي
privacy-data-button = 📄 كل ذلك في ملف
privacy-consent-button = 📊 ما يُقاس
privacy-delete-button = 🗑 امسح كل شيء

mydata-caption = كل ما أحتفظ به عن هذه المحادثة، مع جملة لكل جزء. يفتحه أي محرر نصوص.
mydata-about-words = كل ما يحتفظ به { $outlet } عن هذه المحادثة. null: لا شيء منه.
mydata-part-record-words = ما اخترت، ومنذ متى، وكيف كانت الأخبار تصلك قبل آخر تغيير. يُحفظ حتى الأمر ‎/stop
mydata-part-capped-words = ما وصل فورًا في هذه الأيام، كي يُحترم حدّك. يُحفظ يومين.
mydata-part-consents-words = متى وكيف جئت أول مرة وما تسمح بقياسه. يُحفظ حتى الأمر ‎/stop
mydata-part-arrival-words = ما جاء بك اليوم: بداية أو رابط. يُحفظ يومًا.
mydata-part-presses-words = أي أزرار ضغطت تحت الأخبار، لأنك تسمح بذلك. ثم مجاميع بلا أسماء فقط.
mydata-part-source-words = بأي رابط جئت، لأنك تسمح بذلك. ثم مجموع بلا أسماء فقط.
mydata-part-input-words = آخر ما طُلب منك أن تكتبه. يُحفظ ربع ساعة.
mydata-part-updates-words = رسائل منك تعثّر بها البرنامج، لمن يشغّله. تُحفظ أسبوعًا.
mydata-part-notes-words = ملاحظات أن شيئًا قيل من قبل، كي لا يقال مرتين. أسبوع على الأكثر.
mydata-part-saved-words = الأخبار التي حفظتها، مع العنوان والرابط. حتى تخرجها.
mydata-part-reminders-words = أي أخبار تعود إليك ومتى. حتى تعود.
mydata-part-invites-words = رمز دعوتك وعدد من جاؤوا به، لا من هم. يُحفظ حتى الأمر ‎/stop
mydata-part-reading-words = هل تريد النصوص الكاملة في صفحة واحدة. يُحفظ حتى الأمر ‎/stop
mydata-part-copies-words = أي أخبار وصلت إلى هنا ومتى، ليمكن تصحيحها. يمسحه الأمر ‎/deletemydata
mydata-part-role-words = دورك في غرفة الأخبار وآخر ما فعلته فيها. يسحبه منك رئيس.
mydata-part-feedback-words = أين تقف رسائلك في محادثة غرفة الأخبار، كي يجدك الجواب. النصوص هناك.
mydata-name-record-words = ما اخترت
mydata-name-capped-words = ما وصل فورًا
mydata-name-consents-words = كيف جئت وما سمحت به
mydata-name-arrival-words = ما جاء بك اليوم
mydata-name-presses-words = الضغطات
mydata-name-source-words = الرابط الذي جئت به
mydata-name-input-words = سؤال مفتوح
mydata-name-updates-words = رسائل وُضعت جانبًا
mydata-name-notes-words = ملاحظات
mydata-name-saved-words = أخبار محفوظة
mydata-name-reminders-words = تذكيرات
mydata-name-invites-words = دعوتك
mydata-name-reading-words = طريقة قراءتك للنصوص الكاملة
mydata-name-copies-words = أي أخبار وصلتك
mydata-name-role-words = دورك
mydata-name-feedback-words = رسائل إلى غرفة الأخبار

deletemydata-ask =
    <b>هل أمسح كل شيء؟</b>
    ما اخترت وما حفظت، وأي أخبار وصلت إلى هذه المحادثة: لن تجدها التصحيحات بعد ذلك. وما في المحادثة نفسها يبقى حتى تمسحه في تيليغرام.
deletemydata-yes-button = نعم، امسح كل شيء
deletemydata-no-button = لا، أبقِه
deletemydata-kept = حسنًا، لم يُمسح شيء.
deletemydata-toast = مُسح
deletemydata-done =
    <b>مُسح.</b> كان هناك: { $what }.

    لا يُحفظ بعد الآن شيء عن هذه المحادثة ولا أرسل شيئًا. للبدء من جديد: ‎/start
deletemydata-nothing = لا شيء يُمسح: لا أحتفظ بشيء عن هذه المحادثة. للبدء: ‎/start
deletemydata-role = دورك في غرفة الأخبار يبقى: يسحبه منك رئيس.
deletemydata-blocked = غرفة الأخبار لا تقبل رسائل من هنا؛ وتبقى من ذلك علامة لا يقرأ أحد منها رقم هذه المحادثة.

feedback-usage =
    اكتب رسالتك بعد الأمر: ‎<code>/feedback لماذا لا شيء عن الميناء؟</code>
    أو أجب عن خبر. يقرؤها أناس في غرفة الأخبار، مع اسمك الأول.
feedback-sent = ✉️ وصلت إلى غرفة الأخبار. إن جاء جواب فسيأتي هنا.
feedback-offer = هل هذا لغرفة الأخبار؟ يقرؤه أناس هناك، مع اسمك الأول.
feedback-send-button = ✉️ أرسل إلى غرفة الأخبار
feedback-no-button = لا
feedback-dropped = حسنًا، يبقى بيننا.
feedback-too-many = لدى غرفة الأخبار عدة رسائل منك. اكتب من جديد بعد قليل.
feedback-busy = كثيرون يكتبون الآن إلى غرفة الأخبار. أرسلها بعد دقائق:
feedback-blocked = غرفة الأخبار لا تقبل رسائل من هذه المحادثة.
feedback-nobody = لا يمكن الوصول إلى غرفة الأخبار من هنا الآن.
feedback-too-long = تقبل غرفة الأخبار { $most } حرفًا على الأكثر في المرة؛ وفي رسالتك { $length }.
feedback-text-only =
    لا آخذ إلا النص، ولغرفة الأخبار أيضًا. اكتبه بالكلمات:
    ‎<code>/feedback …</code>
feedback-lost =
    لم تعد الرسالة هنا. اكتبها من جديد:
    ‎<code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> في { $title }
feedback-on-story = عن <a href="{ $url }">{ $title }</a>
feedback-hint = <i>أجب عن هذه الرسالة: يصل ذلك إلى القارئ جوابًا من غرفة الأخبار.</i>
feedback-block-button = 🚫 احظر
feedback-unblock-button = 🚫 محظور · ارفع الحظر
feedback-block-toast = لن يصل شيء من هناك مدة 90 يومًا.
feedback-unblock-toast = تصل الرسائل من هناك من جديد.
feedback-expired-toast = قديمة جدًا: لم يعد أحد يعرف من كتبها.
feedback-answer =
    <b>جواب غرفة الأخبار:</b>
    { $text }
feedback-answered = ↩️ وصل إلى القارئ.
feedback-take-back-button = تراجع
feedback-taken-back = تم التراجع: لم يعد لدى القارئ.
feedback-not-taken-back-toast = لم يعد تيليغرام يسمح لي بمسحه.
feedback-answer-text-only = يُجاب القراء بالنص. لم يُرسل شيء.
feedback-answer-too-long = يصل إلى القارئ { $most } حرفًا على الأكثر في المرة؛ وهنا { $length }. لم يُرسل شيء.
feedback-unreachable = لم يعد يمكن الوصول إلى القارئ: لم يُرسل شيء.
feedback-erased = 🗑 <i>مسحه من كتبه.</i>
