# Що кажуть читачам і адміністраторам груп та каналів.

# Як мова називає себе сама.
language-name-words = Українська

start-greeting =
    Вітаємо, це <b>{ $outlet }</b>. Надсилаю новини — і більше нічого. Імен не зберігаю, /stop припиняє все будь-коли.

    Що вам надсилати?
start-greeting-group =
    Вітаємо, це <b>{ $outlet }</b>. Приношу новини в цей чат.

    Які саме, обирає адміністратор: торкніться тем тут або введіть /subscribe.
start-no-topics =
    Вітаємо, це <b>{ $outlet }</b>. Надсилаю новини — і більше нічого.

    Редакція ще не створила тем. Зазирніть трохи згодом і натисніть /start.
start-next-button =
    { $chosen ->
        [0] Далі ▸
        [one] Далі ▸ ({ $chosen } тема)
        [few] Далі ▸ ({ $chosen } теми)
        [many] Далі ▸ ({ $chosen } тем)
       *[other] Далі ▸ ({ $chosen } теми)
    }
start-choose-first-toast = Спершу оберіть хоча б одну тему.
start-when =
    Чудово: { $topics }.

    Коли писати?
start-at-once-button = ⚡ Одразу
start-morning-button = ☕ Вранці, { $time }
start-evening-button = 🌙 Увечері, { $time }
start-both-button = ☕🌙 Двічі: { $morning } і { $evening }
start-back-button = ◂ Теми

cadence-instant-words = одразу, щойно щось станеться
cadence-digest-words = дайджестом на { $times }, { $days }
cadence-breaking-words = лише термінові новини, одразу
cadence-off-words = вимкнено
days-every-words = щодня
days-weekdays-words = з понеділка до п’ятниці
days-weekend-words = у вихідні
days-some-words = дні: { $days }

done-off = Готово. Ваші теми збережено, та нічого не надсилаю, доки ви не оберете час: /digest.
done-no-topics-yet = Жодної теми ще не обрано, тож нічого й не прийде. Обрати: /topics.

subscribe-added =
    ✅ Відтепер ви отримуєте <b>{ $topics }</b>: { $cadence }.

    Інший час: /digest. Менше тем: /topics. Припинити будь-коли: /stop.
subscribe-added-off = ✅ <b>{ $topics }</b>: занотовано, але надсилання вимкнено. Увімкнути: /digest.
subscribe-already = Ви вже отримуєте <b>{ $topics }</b>. Усе, що ви отримуєте: /topics.
subscribe-choose-time-button = 🕗 Обрати час
subscribe-more-topics-button = Ще теми

unsubscribe-removed = Готово, більше не надсилаю: <b>{ $topics }</b>. Що лишилося: /topics.
unsubscribe-removed-all = Готово. Ви відписалися від усіх тем, і я нічого не надсилаю. Почати знову: /topics; стерти й те, що я про вас зберігаю: /stop.
unsubscribe-not-subscribed = Ви не були підписані на <b>{ $topics }</b>. Що ви отримуєте: /topics.
unsubscribe-nothing = У вас немає жодної теми, тож і відписуватися нема від чого. Які теми є: /topics.
unsubscribe-ask = Які теми припинити? Торкніться їх або введіть <code>/unsubscribe усі</code>.
unsubscribe-all-button = Відписатися від усіх

topics-title =
    <b>Теми</b>
    Торкніться, щоб увімкнути чи вимкнути. ✅ — те, що ви отримуєте.
topics-summary = Ви отримуєте { $topics }: { $cadence }.
topics-summary-none = Ви ще нічого не отримуєте.
topics-summary-off = Обрано: { $topics }. Надсилання вимкнено; увімкнути: /digest.
topics-none = Редакція ще не створила тем. Зазирніть трохи згодом.
topics-on-toast = ✅ { $topic }: увімкнено
topics-off-toast = { $topic }: вимкнено
topics-gone-toast = Цієї теми більше немає.

digest-breaking-button = 🚨 Лише термінові
digest-off-button = Вимкнути
digest-more-button = Ще { $count } ▸
digest-back-button = ◂ Назад
digest-why-button = Чому це?
digest-settings-button = ⚙️ Налаштування
digest-because-toast = Ви обрали { $topics }: { $cadence }.
digest-because-none-toast = Тем у вас більше немає; вибір: { $cadence }.
digest-other-clock-button = 🌍 Інший часовий пояс
digest-set = Чудово: дайджест на { $times }, { $days }. Наступний: <b>{ $day }, { $time }</b> ({ $timeZone }). Немає новин — немає повідомлення.
digest-set-instant = Чудово: новини надходитимуть одразу після публікації.
digest-set-breaking = 🚨 Чудово: термінові новини ваших тем надходитимуть одразу, і більше нічого. Повернути решту: /digest.
digest-set-off = Добре: теми збережено, нічого не надсилаю. Увімкнути знову: /digest.
digest-time-unreadable = «{ $word }» — не схоже на час чи день. Напишіть, наприклад: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 будні</code>, <code>/digest 9:00 пн,чт</code>, <code>/digest одразу</code>, <code>/digest термінові</code> або <code>/digest вимкнути</code>.
digest-time-missing = О котрій? Додайте час, наприклад: <code>/digest 08:00 будні</code>.
digest-too-many-times = Забагато: дайджестів на день буває щонайбільше { $most }. Наприклад: <code>/digest 08:00 12:30 18:30</code>, або ж <code>/digest одразу</code>.
digest-mixed = «{ $word }» пишеться без нічого іншого: <code>/digest одразу</code>, <code>/digest термінові</code> або <code>/digest вимкнути</code>. Або вкажіть час: <code>/digest 08:00</code>.

time-zone-ask =
    <b>Котра у вас година?</b>
    Здається, { $now } ({ $timeZone }). Торкніться свого часу або введіть місто: <code>/timezone Київ</code>
time-zone-which = Що з цього ближче до вас?
time-zone-set = Чудово, ваш часовий пояс: <b>{ $timeZone }</b>, там зараз { $now }.
time-zone-next-digest = Наступний дайджест: { $day }, { $time }.
time-zone-unknown = Не знаю місця «{ $word }». Спробуйте найближче велике місто, наприклад <code>/timezone Київ</code> або <code>/timezone America/New_York</code>, або торкніться свого часу:
time-zone-did-you-mean = «{ $word }»: можливо, щось із цього?
time-zone-other-button = Нічого з цього

breaking-ask =
    { $on ->
        [yes] 🚨 Термінові новини ваших тем надходять одразу, коли б не був ваш дайджест.
       *[no] 🚨 Термінові новини чекають дайджесту, як і все інше.
    }
breaking-ask-alone = 🚨 Термінові новини ваших тем надходять одразу, і більше нічого.
breaking-instant =
    🚨 Усе надходить одразу, і термінові новини теж. { $on ->
        [yes] З /digest термінові новини й далі надходитимуть одразу.
       *[no] З /digest термінові новини чекатимуть дайджесту.
    }
breaking-mixed =
    🚨 Теми з дайджестом: термінові новини { $on ->
        [yes] надходять одразу.
       *[no] чекають на нього.
    } Усе інше надходить одразу.
breaking-ask-off = Надсилання вимкнено, термінових новин теж.
breaking-on = 🚨 Чудово: термінові новини ваших тем надходитимуть одразу.
breaking-off = Добре: термінові новини чекатимуть дайджесту, як і все інше.
breaking-switch-on-button = 🚨 Надсилати одразу
breaking-switch-off-button = Хай чекають дайджесту
breaking-unreadable = «{ $word }» — ні «так», ні «ні». Введіть <code>/breaking так</code> або <code>/breaking ні</code>.
breaking-toast =
    { $on ->
        [yes] 🚨 Термінові новини: одразу
       *[no] Термінові новини: у дайджесті
    }

language-ask = Якою мовою вам писати?
language-set = Чудово, пишу українською.
language-unknown = «{ $word }» — такої мови ще не знаю. Мови, якими пишу: { $languages }.

settings-title = <b>Ваші новини</b>
settings-topics-button = Теми
settings-when-button = Коли
settings-clock-button = Годинник
settings-breaking-button =
    { $on ->
        [yes] 🚨 Термінові: одразу
       *[no] 🚨 Термінові: у дайджесті
    }
settings-pictures-button =
    { $pictures ->
        [preview] 🖼 Зображення: прев’ю
        [photo] 🖼 Зображення: фото
       *[off] 🖼 Зображення: без них
    }
settings-pictures-toast =
    { $pictures ->
        [preview] Зображення над текстом
        [photo] Фото з новиною під ним
       *[off] Без зображень
    }
settings-language-button = 🌐 { $language }
settings-back-button = ◂ Налаштування
settings-toast = Збережено

latest-title =
    { $stories ->
        [one] <b>Остання новина</b>
        [few] <b>Останні новини</b>
        [many] <b>Останні новини</b>
       *[other] <b>Останні новини</b>
    }
latest-title-topic = <b>Останні новини: { $topic }</b>
latest-none = Ще нічого не опубліковано. Щойно будуть новини, напишу: /topics
latest-none-topic = У темі «{ $topic }» ще нічого не опубліковано. Усі теми: /latest.
latest-line = { $day }, { $time }
latest-subscribe-button = ✅ Підписатися: { $topic }

help-title = <b>{ $outlet }</b> надсилає новини в цей чат: теми, які ви оберете, і тоді, коли ви оберете.
help-title-group = <b>{ $outlet }</b> приносить новини в цей чат. Теми й час обирають його адміністратори.
help-newsroom = <b>Редакція</b>
help-hint = Майже все робиться кнопками: почніть із /topics або /settings.

stop-ask = Припинити всі повідомлення? Ваші теми й час буде стерто.
stop-ask-empty = Зараз ви від мене нічого не отримуєте. Стерти те, що я зберігаю про цей чат?
stop-yes-button = Так, припинити
stop-no-button = Ні, лишити
stop-stopped = Готово. Більше нічого не надсилаю, а збережене про цей чат стерто, крім того, які новини до нього дійшли: це ще кілька тижнів потрібно для виправлень. Почати знову: /start.
stop-stayed = Добре, нічого не змінилося. Що ви отримуєте: /settings.
stop-toast = Припинено
stop-nothing = Про цей чат я нічого не зберігаю і нічого не надсилаю. Почати: /start.

chats-admins-only = Змінити те, що я сюди надсилаю, можуть лише адміністратори цього чату. Для себе напишіть мені в приватний чат.
chats-admins-only-toast = Це можуть змінити лише адміністратори цього чату.

fallback-unknown-command = Не знаю команди { $command }. Усе, що я вмію: /help.
fallback-unknown-command-near = Не знаю команди { $command }. Можливо, { $nearest }? Усе, що я вмію: /help.
fallback-not-yours = Це повідомлення написав хтось інший, а я виконую лише те, що вводите ви.
fallback-forwarded = З повідомленнями, які написав хтось інший, я нічого не можу зробити. Що я розумію: /help.
fallback-text = Я розумію лише команди й кнопки. Обрати теми: /topics, новини: /latest, решта: /help.
fallback-editor-link = Щоб опублікувати цю сторінку: <code>/publish</code>, далі посилання і тема, наприклад <code>/publish https://… #world</code>
fallback-dead-button-toast = Ця кнопка вже не діє. Введіть /settings або /topics, і буде нова.
fallback-deep-link-unknown = Це посилання вже не дійсне. Ось що я можу вам надсилати:
fallback-deep-link-article-gone = Цієї новини тут більше немає. Найсвіжіше: /latest.
fallback-fault = Вибачте, щось пішло не так на моєму боці. Уже занотовано. Спробуйте, будь ласка, за хвилину.
fallback-fault-toast = Вибачте, щось пішло не так. Спробуйте ще раз.

flood-calm = ⏳ Забагато нараз, щоб на все відповісти. Виконаю все по черзі й мовчатиму, доки тут не стане тихо.
