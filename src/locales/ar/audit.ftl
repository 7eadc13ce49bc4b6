# What was done in the newsroom, for who leads it.

command-audit-menu = من فعل ماذا في غرفة الأخبار
audit-list = <b>من فعل ماذا، الأحدث أولًا</b>
audit-none = لم يُفعل شيء بعد.
audit-file = الأحدث أولًا؛ يُحفظ سنة.
audit-program-words = تلقائيًا
audit-act-words =
    { $what ->
        [drafted] 📝 كتب مسودة
        [changed] ✏️ غيّر
        [released] 📣 نشر
        [scheduled] 🕒 حدّد موعد
        [cancelled] ↩️ تراجع عن نشر
        [went_out] 📤 أُرسل
        [discarded] 🗑 رمى
        [restored] ♻️ أعاد
        [corrected] ✏️ صحّح
        [took_back] ↩️ تراجع عن تصحيح
        [withdrew] 🚫 سحب
        [announced] 📢 أعلن
        [topic] 🏷 موضوع
        [feed] 📡 مصدر
        [role] 👤 دور
        [halted] 🛑 أوقف كل شيء
        [unhalted] ▶️ أنهى الإيقاف
        [handed_in] 🙋 سلّم
        [sent_back] ↩️ أعاد
        [held] 🔒 أوقف
        [hold_lifted] 🔓 رفع الإيقاف عن
        [embargoed] ⏳ وضع تحت الحظر
        [embargo_lifted] ⌛️ رفع الحظر عن
       *[steered] ⏯ أدار الإرسال
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = من يعمل في غرفة الأخبار: ما فعله فيها يُحفظ سنة مع رقمه، حتى لو محا بياناته. فيه عناوين، ولا رسائل أبدًا.

desk-hand-in-button = 🙋 تسليم
desk-handed-in-toast = سُلّم: سينظر فيه محرر.
desk-hands-in =
    🙋 <b>{ $who }</b> يسلّم
    <b>{ $title }</b> <code>{ $id }</code>
