# ما يعنيه خطأ متوقع لمن صادفه، وكيف الخروج منه. ينتهي المفتاح برمز الخطأ.

error-topic_not_found = لا يوجد موضوع { $slug }. كل المواضيع: ‎/topics
error-topic_not_found-near = لا يوجد موضوع { $slug }. هل قصدت <b>{ $nearest }</b>؟ كل المواضيع: ‎/topics
error-topic_exists = الموضوع { $slug } موجود. اختر اسمًا قصيرًا آخر، أو غيّر اسم ذاك.
error-article_not_found = لا يوجد خبر { $id }. المعرّف يشبه <code>k7m2qa</code>، وتجده في ‎/drafts و ‎/queue
error-not_allowed = هذا لمن له دور آخر في غرفة الأخبار. رئيس التحرير يغيّر الأدوار: ‎/editors
error-role_out_of_reach = لا يمنح الدور أو يسحبه إلا من هو أعلى منه وأعلى ممن يحمله: لا أحد يغيّر دوره بنفسه. المالكون مذكورون في OWNER_IDS، وهناك فقط.
error-topic_slug_invalid = لا يصلح «{ $slug }» اسمًا قصيرًا لموضوع. استعمل من 1 إلى 32 من الحروف a–z والأرقام 0–9 والعلامتين - و _ ، مثل <code>world</code> أو <code>local-news</code>.
error-topic_required = أي موضوع؟ أضف واحدًا على الأقل، مثل ‎<code>#world</code>. كل المواضيع: ‎/topics
error-approval_needed = أنت من كتبه أو عدّله، فلا بد أن يجيزه شخص آخر.
error-time_in_past = هذه اللحظة مضت على ساعتك (‎/timezone). اذكر لحظة قادمة، مثل ‎<code>2030-11-24 08:00</code>.
error-not_a_feed = الرابط { $url } ليس خلاصة ولا يدل على واحدة. ابحث في الموقع عن «RSS»، أو اكتب رابط الخلاصة نفسها.
error-feed_exists = هذه الخلاصة موجودة: رقم { $number }. كل الخلاصات: ‎/feeds
error-feed_not_found = لا توجد خلاصة برقم { $number }. كل الخلاصات: ‎/feeds
error-feed_refused = لم أستطع قراءة { $url }: { feed-fault-words }.
error-page_refused = لم أستطع قراءة { $url }: { page-refusal-words }. يمكنك أن تكتبه بيدك: ‎/publish ثم سطر للعنوان وأسطر للمقدمة والرابط.
page-refusal-words =
    { $reason ->
        [bad_url] هذا ليس رابطًا أستطيع فتحه، فالرابط يبدأ بـ https://
        [scheme] لا أفتح إلا روابط http و https
        [private_address] عنوانه في شبكة خاصة، ولا أفتحها أبدًا
        [port] منفذه ليس مما يفتحه هذا البرنامج؛ يستطيع مشغّل البوت السماح به بواسطة FETCH_PORTS
        [not_found] يقول الموقع إن هذه الصفحة غير موجودة
        [forbidden] الموقع لا يسمح لي بالدخول
        [http_error] أجاب الموقع بخطأ؛ حاول بعد بضع دقائق
        [timeout] تأخر الموقع كثيرًا؛ حاول بعد بضع دقائق
        [unreachable] تعذّر الوصول إلى الموقع؛ تحقق من الرابط أو حاول من جديد
        [too_large] الصفحة أكبر من اللازم
        [too_many_redirects] الموقع يدور بي في حلقة
        [wrong_type] ليست صفحة ويب بل ملف من نوع آخر
        [bot_check] يطلب الموقع دليلًا على أن القارئ إنسان، ولا يُظهر لي خبرًا
        [no_title] لا أجد فيها عنوانًا
        [too_complex] الصفحة مبنية بطريقة غريبة تتعذّر قراءتها
       *[other] في الصفحة خلل ما
    }
error-state_conflict = المقال { $id }: { article-state-words }. لا يمكن ذلك وهو على هذه الحال. ‎/status { $id } يعرض المزيد.
article-state-words =
    { $state ->
        [draft] مسودة
        [scheduled] مجدول
        [published] منشور
        [retracted] مسحوب
        [discarded] مستبعد
       *[other] { $state }
    }
error-not_published = حال الخبر { $id }: { article-state-words }. لا يُصحَّح أو يُسحب إلا ما عند القراء. التفاصيل: ‎/status { $id }
error-changed_since = تغيّر الخبر { $id } منذ عُرض عليك. لتراه كما هو: ‎/status { $id }
error-not_your_draft = الخبر { $id } مسودة شخص آخر: الكاتب يغيّر مسوداته وحدها، والمحرر يستطيع تغييرها.
error-paid_off = السرعة المدفوعة غير مفعّلة هنا. يستطيع مشغّل البوت تفعيلها بواسطة PAID_BROADCAST.
