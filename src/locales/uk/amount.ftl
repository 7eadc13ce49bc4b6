# The offer of a cap, to who got more than ten stories in a day.
cap-offer = За один день вам надійшло понад десять новин. Надсилати одразу лише кілька на день? Решта приходитиме разом о { $time }.
cap-offer-few-button = Щонайбільше { $most } на день
cap-offer-no-button = Ні, дякую
cap-offer-declined = Гаразд, нічого не змінюється. Якщо колись буде забагато: /cap.

filter-lone-quote = Лапки не закриті, тож я нічого не запам’ятав. Напишіть так: <code>{ $command } "{ $text }"</code>
unsubscribe-dropped =
    { $count ->
        [one] { $count } новина, що чекала наступного дайджесту, вже не прийде. Вона є в /latest.
        [few] { $count } новини, що чекали наступного дайджесту, вже не прийдуть. Вони є в /latest.
        [many] { $count } новин, що чекали наступного дайджесту, вже не прийдуть. Вони є в /latest.
       *[other] { $count } новини, що чекали наступного дайджесту, вже не прийдуть. Вони є в /latest.
    }
