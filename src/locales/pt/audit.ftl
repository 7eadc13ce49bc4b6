# What was done in the newsroom, for who leads it.

command-audit-menu = Quem fez o quê na redação
audit-list = <b>Quem fez o quê, o mais recente primeiro</b>
audit-none = Nada foi feito ainda.
audit-file = O mais recente primeiro; guardado por um ano.
audit-program-words = por si só
audit-act-words =
    { $what ->
        [drafted] 📝 redigiu
        [changed] ✏️ mudou
        [released] 📣 publicou
        [scheduled] 🕒 agendou
        [cancelled] ↩️ cancelou a saída de
        [went_out] 📤 enviado
        [discarded] 🗑 descartou
        [restored] ♻️ recuperou
        [corrected] ✏️ corrigiu
        [took_back] ↩️ desfez a correção de
        [withdrew] 🚫 retirou
        [announced] 📢 anunciou
        [topic] 🏷 tema
        [feed] 📡 feed
        [role] 👤 papel de
        [halted] 🛑 parou tudo
        [unhalted] ▶️ encerrou a parada
        [handed_in] 🙋 entregou
        [sent_back] ↩️ devolveu
        [held] 🔒 reteve
        [hold_lifted] 🔓 levantou a retenção de
        [embargoed] ⏳ pôs sob embargo
        [embargo_lifted] ⌛️ levantou o embargo de
       *[steered] ⏯ dirigiu o envio
    }
audit-line =
    { $day }, { $time } · <b>{ $who }</b>
    { audit-act-words } { $title } <code>{ $about }</code>
audit-changed = <i>{ $changes }</i>
privacy-newsroom = Quem trabalha na redação: o que fez ali fica guardado um ano com o seu número, mesmo que apague os dados. Contém títulos, nunca mensagens.

desk-hand-in-button = 🙋 Entregar
desk-handed-in-toast = Entregue: um editor vai ver.
desk-hands-in =
    🙋 <b>{ $who }</b> entrega
    <b>{ $title }</b> <code>{ $id }</code>
