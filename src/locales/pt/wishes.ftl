# Quando, quanto e quando nada: /digest, /settings, /quiet, /cap, /pause e /resume.

command-quiet-menu = Horas de silêncio
command-cap-menu = Quantas por dia
command-pause-menu = Não receber nada por um tempo
command-resume-menu = Terminar a pausa

cadence-silent-words = { $cadence }, sem som

when-title = <b>Quando chegam as notícias</b>
when-title-topic = <b>Quando chega { $topic }</b>
when-now = Agora: { $cadence }.
when-like-the-rest = Como o resto: { $cadence }.
when-next = Próximo: <b>{ $day } às { $time }</b> ({ $timeZone }).
when-hint = Outros horários, digitados: <code>/digest 7h15 18h30</code>
when-instant-button = ⚡ Na hora
when-breaking-button = 🚨 Só urgentes
when-off-button = Nada
when-rest-button = Como o resto
# Monday to Sunday, short enough for seven buttons in a row.
when-days-words = 2ª, 3ª, 4ª, 5ª, 6ª, sá, do
when-every-button = Todo dia
when-weekdays-button = Seg–sex
when-weekend-button = Fim de semana
when-sound-button =
    { $on ->
        [yes] 🔔 Com som
       *[no] 🔕 Sem som
    }
when-hours-button = Todas as horas
when-everything-button = Tudo
when-topics-button = Um tema em outro horário ▸
when-topics-ask = Qual tema chega no seu próprio horário?
when-last-time-toast = Um horário tem de ficar. Para acabar: Na hora, ou Nada.
when-six-toast = No máximo seis vezes por dia: tire uma antes.

settings-line = { $topics }: { $cadence }
settings-none = Nenhum tema por enquanto: não chega nada.
settings-next = Próximo resumo: { $day } às { $time }
settings-clock-line = Relógio: { $city }, agora { $now }
settings-quiet-line =
    Silêncio: { $from }–{ $until }, { $breaking ->
        [wake] urgentes tocam
        [silent] urgentes sem som
       *[morning] urgentes esperam
    }
settings-quiet-none = Horas de silêncio: nenhuma
settings-cap-line = Na hora: no máximo { $most } por dia, o resto às { $time }
settings-cap-none = Quantas por dia: sem limite
settings-look-line =
    Urgentes: { $on ->
        [yes] na hora
       *[no] no resumo
    } · Imagens: { $pictures ->
        [preview] prévia
        [photo] foto
       *[off] nenhuma
    } · { $language }
settings-reads-line = Leio: { $languages }
settings-graphic-line =
    { $graphic ->
        [cover] Imagens fortes: cobertas
       *[never] Imagens fortes: nunca
    }
settings-plain-line = Modo simples para leitores de tela
settings-quiet-button = 🌙 Silêncio
settings-cap-button = Quantas
settings-pause-button = ⏸ Pausa
settings-reads-button = 📖 Leio
settings-graphic-button =
    { $graphic ->
        [always] Fortes: mostrar
        [cover] Fortes: cobertas
       *[never] Fortes: nunca
    }
settings-plain-button =
    { $on ->
        [yes] Modo simples: sim
       *[no] Modo simples: não
    }
settings-plain-toast =
    { $on ->
        [yes] Modo simples: menos sinais, imagens em palavras
       *[no] O modo simples está desligado
    }
reads-ask = Notícias em que línguas? As outras ficam de fora.
reads-all-button = Todas as línguas

quiet-title = <b>Horas de silêncio</b>
quiet-none = Nenhuma: as notícias chegam a qualquer hora. No seu relógio são { $now }.
quiet-set = Das <b>{ $from }</b> às <b>{ $until }</b>, pelo seu relógio. O que sair nesse tempo espera e chega numa só edição às { $until }.
quiet-breaking =
    As notícias urgentes { $breaking ->
        [wake] chegam na hora, com som.
        [silent] chegam na hora, sem som.
       *[morning] também esperam pela manhã.
    }
quiet-wake-button = 🔔 Acordar-me
quiet-silent-button = 🔕 Sem som
quiet-morning-button = 🌅 De manhã
quiet-other-button = Outras horas
quiet-off-button = Sem silêncio
quiet-back-button = ◂ Silêncio
quiet-from-ask = Silêncio a partir de que horas?
quiet-until-ask = Das { $from } até que horas?
quiet-toast = Silêncio das { $from } às { $until }
quiet-breaking-toast =
    { $breaking ->
        [wake] As urgentes acordam você
        [silent] As urgentes chegam sem som
       *[morning] As urgentes esperam pela manhã
    }
quiet-unreadable = Em “{ $word }” não leio dois horários. Escreva assim: <code>/quiet 22:00-07:00</code>, <code>/quiet 22-7</code> ou <code>/quiet não</code>.

cap-title = <b>Quantas</b>
cap-none = Sem limite: o que você quer na hora chega na hora.
cap-set =
    { $most ->
        [one] No máximo <b>{ $most }</b> notícia por dia chega na hora. O resto espera pela próxima edição; nada se perde.
        [many] No máximo <b>{ $most }</b> de notícias por dia chegam na hora. O resto espera pela próxima edição; nada se perde.
       *[other] No máximo <b>{ $most }</b> notícias por dia chegam na hora. O resto espera pela próxima edição; nada se perde.
    }
cap-breaking =
    { $breaking ->
        [exempt] As urgentes chegam à parte e não contam.
       *[counted] As urgentes também contam.
    }
cap-waiting =
    { $count ->
        [one] { $count } notícia espera: { $day } às { $time }.
        [many] { $count } de notícias esperam: { $day } às { $time }.
       *[other] { $count } notícias esperam: { $day } às { $time }.
    }
cap-breaking-button =
    { $breaking ->
        [exempt] 🚨 Urgentes: não contam
       *[counted] 🚨 Urgentes: contam
    }
cap-off-button = Sem limite
cap-toast = No máximo { $most } por dia na hora
cap-unreadable = “{ $word }” não é um número de 1 a 99. Escreva assim: <code>/cap 5</code> ou <code>/cap não</code>.

pause-ask =
    <b>Pausa</b>
    Por quanto tempo? Não chega nada; depois ofereço o que você perdeu.
pause-days-button =
    { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }
pause-week-button = Uma semana
pause-open-button = Até eu dizer
pause-set = ⏸ Em pausa até <b>{ $day }, { $time }</b>. Depois ofereço o que você perdeu. Antes: /resume
pause-set-open = ⏸ Em pausa. /resume termina, e ofereço o que você perdeu.
pause-resume-button = ▶️ Continuar já
pause-toast = ⏸ Em pausa
pause-unreadable = “{ $word }” não é um número de dias nem um dia por vir. Escreva assim: <code>/pause 3</code>, <code>/pause 2 semanas</code>, <code>/pause sexta</code> ou <code>/pause 2030-12-24</code>.
resume-toast = ▶️ Continua
resume-not-paused = Nada está em pausa. /settings mostra o que chega e quando.

catch-up-none = ▶️ Continua. Você não perdeu nada.
catch-up-offer =
    { $count ->
        [one] ▶️ Continua. <b>{ $count } notícia</b> desde { $day }:
        [many] ▶️ Continua. <b>{ $count } de notícias</b> desde { $day }:
       *[other] ▶️ Continua. <b>{ $count } notícias</b> desde { $day }:
    }
catch-up-title =
    { $count ->
        [one] <b>{ $count } notícia desde { $day }</b>
        [many] <b>{ $count } de notícias desde { $day }</b>
       *[other] <b>{ $count } notícias desde { $day }</b>
    }
catch-up-top-button = As { $count } primeiras
catch-up-all-button = Todas as manchetes
catch-up-skip-button = Pular
catch-up-skipped = ▶️ Continua, com o que for novo a partir daqui.
