# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Відкликано: див. вище
decision-retract-removes = 🗑 Копії, надіслані менш як 48 годин тому, буде видалено. Де Telegram цього не дозволяє, у дайджестах і в поширених копіях стоятиме те, що вище. <code>{ $id }</code>: { copies-words }. Повернути назад не можна.
decision-removes-button =
    { $on ->
        [yes] 🗑 Видалити копії за 48 год: так
       *[no] 🗑 Видалити копії за 48 год: ні
    }
decision-removes-toast =
    { $on ->
        [yes] Копії за останні 48 годин буде видалено
       *[no] Кожна копія скаже, що її відкликано
    }
receipt-withdrawn = Відкликано копій: <b>{ $count }</b> з { $copies }
receipt-end =
    { $end ->
        [removed] Видалено
        [noticed] Повідомлення на її місці
       *[edited] Змінено на місці
    }: { $count }
receipt-unreachable = Недосяжні: { $count }
