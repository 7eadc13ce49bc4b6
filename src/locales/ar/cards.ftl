# الكلمات القليلة على الخبر.
card-source-words = المصدر: { $name }
card-breaking-words = عاجل
card-video-words = مع فيديو
card-paywalled-words = للمشتركين فقط
card-corrected-words = صُحّح { $time }
card-corrected-note-words = صُحّح { $time }: { $note }
card-correction-of-words = تصحيح: { $title }

# الكلمات القليلة على الموجز.
digest-title-words =
    { $part ->
        [morning] نشرتك الصباحية
        [noon] نشرتك لمنتصف النهار
        [evening] نشرتك المسائية
       *[night] نشرتك الليلية
    } · { $date }
digest-breaking-words = عاجل
digest-also-at-words = أيضًا في
digest-continued-words = تتمة
digest-more-words = و{ $count } غيرها
digest-withdrawn-words = سُحب { $time }
digest-withdrawn-reason-words = سُحب { $time }: { $reason }
