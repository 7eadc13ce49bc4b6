# Corrections and withdrawals: what an editor is asked, what the receipt tells.
card-withdrawn-above-words = Отозвано: см. выше
decision-retract-removes = 🗑 Копии, отправленные менее 48 часов назад, будут удалены. Где Telegram этого не позволяет, в дайджестах и в пересланных копиях встанет то, что выше. <code>{ $id }</code>: { copies-words }. Вернуть назад нельзя.
decision-removes-button =
    { $on ->
        [yes] 🗑 Удалить копии за 48 ч: да
       *[no] 🗑 Удалить копии за 48 ч: нет
    }
decision-removes-toast =
    { $on ->
        [yes] Копии за последние 48 часов будут удалены
       *[no] Каждая копия скажет, что она отозвана
    }
receipt-withdrawn = Отозвано копий: <b>{ $count }</b> из { $copies }
receipt-end =
    { $end ->
        [removed] Удалено
        [noticed] Уведомление на её месте
       *[edited] Изменено на месте
    }: { $count }
receipt-unreachable = Вне досягаемости: { $count }
