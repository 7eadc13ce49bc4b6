# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = سُحب: انظر أعلاه
decision-retract-removes = 🗑 ستُحذف النسخ التي أُرسلت قبل أقل من 48 ساعة. وحيث لا يسمح تيليغرام بذلك، وفي الموجزات والنسخ المشاركة، يحل ما أعلاه محلها. <code>{ $id }</code>: { copies-words }. لا تراجع بعد ذلك.
decision-removes-button =
    { $on ->
        [yes] 🗑 حذف نسخ آخر 48 ساعة: نعم
       *[no] 🗑 حذف نسخ آخر 48 ساعة: لا
    }
decision-removes-toast =
    { $on ->
        [yes] ستُحذف نسخ آخر 48 ساعة
       *[no] ستقول كل نسخة إنها سُحبت
    }
receipt-withdrawn = سُحبت: <b>{ $count }</b> من { copies-words }
receipt-end =
    { $end ->
        [removed] حُذفت
        [noticed] تنبيه في مكانها
       *[edited] عُدّلت في مكانها
    }: { $count }
receipt-unreachable = تعذر الوصول إليها: { $count }
desk-body-button = النص
desk-picture-button = الصورة
desk-ask-field-body = أرسل لي النص الجديد كاملًا، مع سطر فارغ بين الفقرات، أو علامة <code>-</code> وحدها إذا لم يكن.
desk-ask-field-picture = أرسل لي الصورة الجديدة، أو علامة <code>-</code> وحدها إذا لم تكن.
decision-mark-button =
    { $on ->
        [yes] ✏️ «صُحح» على البطاقة: نعم
       *[no] ✏️ «صُحح» على البطاقة: لا
    }
decision-mark-toast =
    { $on ->
        [yes] ستقول البطاقة إنها صُححت
       *[no] لن تقول البطاقة ذلك
    }
decision-again = هذا نفسه لما لدى القراء الآن:
page-changed = 🔎 صفحة <code>{ $id }</code> تقول غير ما قالته عند النشر: <b>{ $title }</b>
page-gone = 🔎 صفحة <code>{ $id }</code> لم تعد موجودة: <b>{ $title }</b>
page-ignore-button = تجاهل
page-ignored = يبقى <code>{ $id }</code> كما هو.
desk-ask-field-valid = حتى متى يسري؟ أرسل لي التاريخ والساعة بتوقيتك، مثل <code>2030-11-24 08:00</code>، أو علامة <code>-</code> وحدها لئلا تكون له نهاية.
card-over-words = لم يعد ساريًا منذ { $time }
desk-valid-button = ⏳ سارٍ حتى…
desk-choose-valid = ⏳ حتى متى يسري؟ بعد ذلك يخرج من الموجزات القادمة، وتقول نسخه ذلك.
desk-valid-always-button = بلا نهاية
desk-valid-toast = سُجل الوقت
desk-chain = ↪️ المزيد في قصته ({ $count }):
desk-chain-story = <code>{ $id }</code> { $title }
desk-follow-up-button = ↪️ تتمة لـ { $id }
desk-valid =
    { $over ->
        [yes] ⏳ لم يعد ساريًا منذ { $day }, { $time }
       *[no] ⏳ يسري حتى { $day }, { $time }
    }
