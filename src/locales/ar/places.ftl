# المجموعات والمنتديات والقنوات: أين تصل الأخبار ومن يختار.

command-topic_here-menu = إرسال أقسام إلى هذا الموضوع
chats-home-line = 📍 { $topics } ← { $place }
chats-home-digest = 🗞 النشرات ← { $place }
chats-home-moved = يصل هنا من الآن: <b>{ $topics }</b>. وكان يصل في: { $place }. وتبقى الأقسام الأخرى في أماكنها.
chats-home-set = يصل هنا من الآن: <b>{ $topics }</b>.
chats-here-words = هذا الموضوع من المنتدى
chats-general-words = عام
chats-thread-words = موضوع المنتدى { $id }
topic-here-private = هذا للمجموعات ذات المواضيع: اكتب ‎/topic_here هناك، في موضوع المنتدى الذي تريد أن تصل إليه الأخبار.
topic-here-no-forum = ليس في هذه المحادثة مواضيع: كل شيء يصل هنا أصلًا.
topic-here-ask = أي الأقسام تصل هنا؟ اضغط عليها، أو اكتب أسماءها بعد ‎/topic_here
topic-here-toast = يصل هنا من الآن: { $topic }.
