# ما ينتظر الإجازة، وما تقرر.
command-review-menu = ما ينتظر الإجازة
review-list = <b>للمراجعة</b> ({ $total })، الأقدم أولًا
review-none = لا شيء ينتظر الإجازة.
review-changed = ✏️ تغيّر منذ ذلك: { $parts }
review-part-words =
    { $part ->
        [title] العنوان
        [lead] المقدمة
        [body] النص
        [source] المصدر
        [link] الرابط
        [picture] الصورة
       *[topics] المواضيع
    }
review-button = 🙋 للمراجعة ({ $count })
review-title = <b>{ $title }</b> <code>{ $id }</code>
review-decided =
    { $kind ->
        [released] ✅ أجازه { $who }
        [discarded] 🗑 استغنى عنه { $who }
        [sent_back] ↩️ أعاده { $who }
       *[taken_back] ✏️ { $who } يعمل عليه من جديد ثم يسلّمه مرة أخرى.
    }
review-decided-note = { review-decided }: { $note }
review-returned = ↩️ أُعيد <code>{ $id }</code>؛ وسيعرف { $name } السبب.
desk-send-back-button = ↩️ أعِده
desk-ask-field-note = ما الذي يجب تغييره؟ أرسل إليّ ملاحظة: تصل إلى من سلّمه.
desk-sent-back = ↩️ أعاده { $name } { $day } الساعة { $time }: { $note }
desk-handed-in-by = 🙋 سلّمه { $name } { $day } الساعة { $time }
desk-released-by = ✅ أجازه { $name } { $day } الساعة { $time }
desk-released-alone = ✅ أجازه { $name } { $day } الساعة { $time } دون شخص ثانٍ
panel-role-gone = 🔒 لم يعد لك دور في هيئة التحرير.
decision-asks = 🙋 <b>{ $who }</b> يطلب قرارك:
