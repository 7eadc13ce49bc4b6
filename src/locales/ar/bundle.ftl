# Bursts: more than three stories of a topic within ten minutes, as one message; and the title of that.
bundle-title-words =
    { $count ->
        [zero] { $topic }: لا مزيد
        [one] { $topic }: خبر آخر
        [two] { $topic }: خبران آخران
        [few] { $topic }: { $count } أخبار أخرى
        [many] { $topic }: { $count } خبرًا آخر
       *[other] { $topic }: { $count } خبر آخر
    }
bundle-mixed-words =
    { $count ->
        [zero] لا مزيد
        [one] خبر آخر
        [two] خبران آخران
        [few] { $count } أخبار أخرى
        [many] { $count } خبرًا آخر
       *[other] { $count } خبر آخر
    }
bundle-line =
    { $on ->
        [yes] ابتداءً من الخبر الرابع في موضوع خلال عشر دقائق تصل البقية في رسالة واحدة.
       *[no] أخبار الموضوع الواحد تصل واحدًا واحدًا مهما كثرت.
    }
bundle-button =
    { $on ->
        [yes] 📦 المتلاحقة: رسالة واحدة
       *[no] 📦 المتلاحقة: كلٌّ وحده
    }
bundle-toast =
    { $on ->
        [yes] أكثر من ثلاثة في موضوع خلال عشر دقائق: رسالة واحدة
       *[no] كل خبر في رسالة وحده
    }
settings-bundle-line = الأخبار المتلاحقة في موضوع: رسالة واحدة
mydata-part-bursts-words = كم خبرًا وصل من كل موضوع خلال دقائق، وما ينتظر ليصل معًا. يُحفظ سبع ساعات.
mydata-name-bursts-words = ما وصل متلاحقًا
