# The offer of a cap, to who got more than ten stories in a day.
cap-offer = وصلك أكثر من عشرة أخبار في يوم واحد. هل أرسل عددًا قليلًا منها فقط فورًا؟ يصلك الباقي مجتمعًا عند { $time }.
cap-offer-few-button = { $most } في اليوم كحد أقصى
cap-offer-no-button = لا، شكرًا
cap-offer-declined = حسنًا، لن يتغير شيء. وإن كثرت الأخبار يومًا: ‎/cap.

filter-lone-quote = علامة الاقتباس غير مغلقة، لذلك لم أحفظ شيئًا. اكتبها هكذا: ‎<code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [zero] لا أخبار كانت تنتظر الموجز القادم.
        [one] خبر واحد كان ينتظر الموجز القادم لن يصلك. تجده في ‎/latest.
        [two] خبران كانا ينتظران الموجز القادم لن يصلاك. تجدهما في ‎/latest.
        [few] { $count } أخبار كانت تنتظر الموجز القادم لن تصلك. تجدها في ‎/latest.
        [many] { $count } خبرًا كانت تنتظر الموجز القادم لن تصلك. تجدها في ‎/latest.
       *[other] { $count } خبر كانت تنتظر الموجز القادم لن تصلك. تجدها في ‎/latest.
    }

chat-home-lost = ⚠️ الموضوع في <b>{ $title }</b> الذي كانت تصل إليه أخبار { $outlet } لم يعد موجودًا. ستصل من الآن إلى المجموعة نفسها (General). أرسل ‎/topic_here في موضوع آخر لنقلها إليه.
