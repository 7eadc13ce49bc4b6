# كلمات النشرة وما هو محجوب ووصف الصورة.
digest-stories-words =
    { $count ->
        [zero] لا أخبار
        [one] خبر واحد
        [two] خبران
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    }
digest-end-words = هذا كل شيء حتى الآن.
card-picture-words = الصورة: { $description }
card-graphic-words = محتوى حساس

desk-graphic-button =
    { $on ->
        [yes] ⚠️ حساس ✓
       *[no] ⚠️ حساس
    }
desk-graphic-toast =
    { $on ->
        [yes] ⚠️ وُسم: محجوب لمن يرغب
       *[no] يظهر للجميع
    }
