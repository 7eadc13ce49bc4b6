# A story that goes out when each reader's clock shows a time.
clocks-button = 🕗 { $time } بتوقيت كل قارئ
clocks-hint = بتوقيت كل قارئ: ‎<code>08:00 محلي</code>. وحيث تأخر الوقت يصل فورًا.
clocks-scheduled = 🕗 يخرج <code>{ $id }</code> <b>{ $day } في { $time }</b> بتوقيت كل قارئ: يصل إلى الأوائل { $firstDay } في { $first } بتوقيت { $timeZone }. وحيث تأخر الوقت يصل فورًا حينها.
clocks-pending =
    { $readers ->
        [zero] 🕗 لا أحد ينتظر { $time } بتوقيته.
        [one] 🕗 قارئ واحد ما زال ينتظر { $time } بتوقيته.
        [two] 🕗 قارئان ما زالا ينتظران { $time } بتوقيتهما.
        [few] 🕗 { $readers } قراء ما زالوا ينتظرون { $time } بتوقيتهم.
        [many] 🕗 { $readers } قارئًا ما زالوا ينتظرون { $time } بتوقيتهم.
       *[other] 🕗 { $readers } قارئ ما زالوا ينتظرون { $time } بتوقيتهم.
    }
