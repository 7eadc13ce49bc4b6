# ما يؤخر الخبر: حظر حتى وقت، أو إيقاف.

command-hold-menu = إيقاف خبر حتى يرفع أحدهم الإيقاف
command-embargo-menu = ليس قبل وقت معين
hold-usage =
    ‎<code>/hold k7m2qa المحكمة تقرر يوم الجمعة</code>
    ‎<code>/hold k7m2qa off</code>
embargo-usage =
    ‎<code>/embargo k7m2qa غدا 8:00</code>
    ‎<code>/embargo k7m2qa off</code>
hold-line = 🔒 <b>موقوف</b>، أوقفه { $name } { $day } الساعة { $time }: { $reason }
embargo-line = ⏳ <b>حظر</b>: ليس قبل { $day } الساعة { $time } ({ $timeZone })، وضعه { $name }
hold-button = 🔒 أوقف
hold-lift-button = 🔓 ارفع الإيقاف
embargo-button = ⏳ حظر
embargo-lift-button = ⌛️ ارفع الحظر
embargo-end-button = 🕒 عند انتهائه: { $day } { $time }
desk-ask-field-hold = لماذا هو موقوف؟ أرسل إليّ السبب. لا يُرسل شيء حتى يرفع أحدهم الإيقاف.
desk-ask-field-embargo = ليس قبل متى؟ أرسل إليّ التاريخ والساعة، مثل <code>غدا 8:00</code>.
embargo-choose = ليس قبل متى؟
embargo-set = ⏳ لا يُرسل <code>{ $id }</code> قبل { $day } الساعة { $time } ({ $timeZone }).
hold-toast =
    { $on ->
        [yes] 🔒 موقوف
       *[no] 🔓 رُفع الإيقاف
    }
embargo-toast =
    { $on ->
        [yes] ⏳ تحت الحظر
       *[no] ⌛️ رُفع الحظر
    }
desk-held-due = 🔒 كان موعد <code>{ $id }</code> { $day } الساعة { $time } وهو موقوف: ينتظر. حين يُرفع الإيقاف يُسأل عنه من جديد.
error-on_hold = الخبر { $id } موقوف: لا يرسله شيء حتى يرفع أحدهم الإيقاف. ‎/status { $id } يبيّن من أوقفه ولماذا.
error-embargo_stands = الخبر { $id } ما زال تحت الحظر. حدد له وقتًا بعده أو ارفع الحظر: ‎/status { $id }
queue-held-head = 🔒 <b>موقوفة</b>
queue-held = { $number }. { $title } · { $reason } · <code>{ $id }</code>
queue-embargo = { $number }. { $title } · ⏳ { $day } { $time } · <code>{ $id }</code>
notices-held = 🔒 موقوف مؤقتًا قبل النسخة التالية: { $subject }. حين يُرفع الإيقاف يواصله ‎/status { $status }.
