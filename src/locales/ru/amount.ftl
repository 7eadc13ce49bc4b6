# The offer of a cap, to who got more than ten stories in a day.
cap-offer = За один день вам пришло больше десяти новостей. Присылать сразу лишь несколько в день? Остальные придут вместе в { $time }.
cap-offer-few-button = Не больше { $most } в день
cap-offer-no-button = Нет, спасибо
cap-offer-declined = Хорошо, ничего не меняется. Если когда-нибудь станет слишком много: /cap.

filter-lone-quote = Кавычки не закрыты, поэтому я ничего не запомнил. Напишите так: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } новость, ждавшая следующего дайджеста, уже не придёт. Она есть в /latest.
        [few] { $count } новости, ждавшие следующего дайджеста, уже не придут. Они есть в /latest.
        [many] { $count } новостей, ждавших следующего дайджеста, уже не придут. Они есть в /latest.
       *[other] { $count } новости, ждавшие следующего дайджеста, уже не придут. Они есть в /latest.
    }
