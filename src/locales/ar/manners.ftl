# What is typed in the wrong place, or stands for something else.
manage-own-button = 👤 إعداداتي
fallback-other-bot = «{ $bot }» بوت آخر. أنا { $me }، ولا حاجة إلى الاسم هنا.
error-topic_slug_reserved = لا يمكن أن يكون «{ $slug }» اسمًا مختصرًا لموضوع: يكتبه القراء ليقولوا متى أو أيّها. اختر غيره، مثل <code>{ $slug }-news</code>.
settings-muted-button = 🔇 المكتوم
settings-muted-line = المكتوم: { $what }
