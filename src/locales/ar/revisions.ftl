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
