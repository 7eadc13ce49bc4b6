# المجموعات والمنتديات والقنوات: أين تصل الأخبار ومن يختار.

command-topic_here-menu = إرسال أخبار إلى هذا الموضوع من المنتدى
chats-home-line = 📍 { $topics } ← { $place }
chats-home-digest = 🗞 النشرات ← { $place }
chats-home-moved = يصل هنا من الآن: <b>{ $topics }</b>. وكان يصل في: { $place }. ويبقى ما سواه في مكانه.
chats-home-set = يصل هنا من الآن: <b>{ $topics }</b>.
chats-here-words = هذا الموضوع من المنتدى
chats-general-words = عام
chats-thread-words = موضوع المنتدى { $id }
topic-here-private = هذا للمجموعات ذات المواضيع: اكتب ‎/topic_here هناك، في موضوع المنتدى الذي تريد أن تصل إليه الأخبار.
topic-here-no-forum = ليس في هذه المحادثة مواضيع: كل شيء يصل هنا أصلًا.
topic-here-ask = أي المواضيع تصل هنا؟ اضغط عليها، أو اكتب أسماءها بعد ‎/topic_here
topic-here-toast = يصل هنا من الآن: { $topic }.

command-channels-menu = إدارة قنواتك
channels-in-private = تُدار القنوات في محادثة خاصة معي: ‎/channels
channels-added = أنا الآن في <b>{ $title }</b>. لا أنشر هناك سوى الأخبار. واختر هنا ما يصل ومتى.
channels-typed = لا تعمل الأوامر في <b>{ $title }</b> لأن القراء يرونها. اختر هنا.
channels-manage-button = ⚙️ إدارة { $title }
channels-list = قنواتك:
channels-none = لا تصل { $outlet } إلى أي من قنواتك بعد. أضفني إلى قناة مشرفًا يحق له النشر فأكتب لك هنا. هل أنا فيها أصلًا؟ أعد توجيه منشور منها إليّ، أو اكتب ‎/channels ثم اسمها مع @
channels-not-found = لست في هذه القناة، أو لست أنت من مشرفيها. أضفني إليها مشرفًا يحق له النشر.
channels-not-yours-toast = مشرفو هذه القناة وحدهم يغيّرون هذا.
channels-add-button = ➕ إضافة إلى قناة
channels-back-button = ▸ القنوات
channels-leave-button = 🚪 مغادرة
channels-leave-ask = هل أغادر هذه القناة وأمحو ما اختير لها؟
channels-leave-yes-button = نعم، غادر
channels-left = غادرت هذه القناة ومحوت ما اختير لها.
mydata-part-channels-words = أرقام القنوات التي أدرتها هنا، كي تعرضها ‎/channels . حتى ‎/stop
mydata-name-channels-words = قنواتك
