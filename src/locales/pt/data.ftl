# What is kept and measured about a chat, the ways to all of it, and messages to the newsroom.

command-mydata-menu = Tudo o que guardo desta conversa, num ficheiro
command-deletemydata-menu = Apagar todo o rasto desta conversa
command-feedback-menu = Escrever à redação

data-days-words =
    { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }

consent-ask =
    <b>Posso medir duas coisas?</b>
    1. Que botões toca por baixo das notícias
    2. Por que link chegou

    Assim a redação vê o que é útil. As notícias chegam na mesma. Fica { data-days-words } com esta conversa e depois só em somas sem nomes. Mude quando quiser: /privacy
consent-accept-button = Aceitar
consent-refuse-button = Recusar
consent-choose-button = Escolher
consent-switches =
    <b>O que posso medir?</b>
    ✅ quer dizer sim. Fica { data-days-words } com esta conversa e depois só em somas sem nomes. O que desligar é apagado.
consent-presses-button = Os botões que toco
consent-sources-button = O link por que cheguei
consent-presses-words = que botões toca por baixo das notícias
consent-sources-words = por que link chegou
consent-toast =
    { $on ->
        [yes] Ligado
       *[no] Desligado e apagado
    }
consent-nothing = Bem: nada é medido. Se mudar de ideias: /privacy
consent-something = Obrigado. Meço { $what }, durante { data-days-words }. Retire quando quiser: /privacy

privacy =
    <b>O que { $outlet } guarda</b>
    • O número desta conversa e o que escolheu: temas, horários, relógio, língua, o que guarda, silencia ou segue
    • Quando e como chegou, como prova de que queria notícias, e a semana do seu último sinal de vida
    • Que notícia chegou a esta conversa: { data-days-words }, para que possa ser corrigida
    • O que escreve à redação: fica na conversa dela, com o seu primeiro nome

    <b>O que não</b>
    Nem o seu telefone nem o que lê. Nada é passado adiante.
privacy-unmeasured = <b>Medido</b>: nada. Só se disser que sim.
privacy-measured = <b>Medido, porque disse que sim</b>: { $what }.
privacy-end = /stop termina e apaga tudo, menos que notícias lhe chegaram; /deletemydata apaga isso também. Se me bloquear, é apagado ao fim de 90 dias.
privacy-contact = Perguntas: { $contact }
privacy-policy = <a href="{ $url }">Política de privacidade</a>
privacy-open-button = 🔒 Os meus dados
privacy-data-button = 📄 Tudo num ficheiro
privacy-consent-button = 📊 O que é medido
privacy-delete-button = 🗑 Apagar tudo

mydata-caption = Tudo o que guardo desta conversa, com uma frase para cada parte. Qualquer editor de texto o abre.
mydata-about-words = Tudo o que { $outlet } guarda desta conversa. null: disso não há nada.
mydata-part-record-words = O que escolheu, desde quando, e como recebia antes das últimas mudanças. Até /stop.
mydata-part-capped-words = O que chegou logo nestes dias, para que o seu limite valha. Dois dias.
mydata-part-consents-words = Quando e como chegou e o que deixa medir. Até /stop.
mydata-part-arrival-words = O que o trouxe hoje: um início ou um link. Fica um dia.
mydata-part-presses-words = Que botões tocou por baixo das notícias, porque o permite. Depois só somas sem nomes.
mydata-part-source-words = Por que link chegou, porque o permite. Depois só uma soma sem nomes.
mydata-part-input-words = O que lhe pediram para escrever por último. Fica um quarto de hora.
mydata-part-updates-words = Mensagens suas em que o programa tropeçou, para quem o opera. Ficam uma semana.
mydata-part-notes-words = Notas de que algo já foi dito, para não o dizer duas vezes. Uma semana no máximo.
mydata-part-saved-words = As notícias que guardou, com título e link. Até as retirar.
mydata-part-reminders-words = Que notícias lhe voltam, e quando. Até voltarem.
mydata-part-invites-words = O seu código de convite e quantos chegaram por ele, nunca quem. Até /stop.
mydata-part-reading-words = Se quer os textos completos numa página. Até /stop.
mydata-part-copies-words = Que notícias chegaram aqui e quando, para que possam ser corrigidas. /deletemydata apaga-o.
mydata-part-role-words = O seu papel na redação e o que lá fez por último. É a chefia que lho retira.
mydata-part-feedback-words = Onde estão as suas mensagens na conversa da redação, para que uma resposta o encontre. Os textos estão lá.
mydata-name-record-words = o que escolheu
mydata-name-capped-words = o que chegou logo
mydata-name-consents-words = como chegou e o que permitiu
mydata-name-arrival-words = o que o trouxe hoje
mydata-name-presses-words = botões tocados
mydata-name-source-words = o link por que chegou
mydata-name-input-words = uma pergunta em aberto
mydata-name-updates-words = mensagens postas de lado
mydata-name-notes-words = notas
mydata-name-saved-words = notícias guardadas
mydata-name-reminders-words = lembretes
mydata-name-invites-words = o seu convite
mydata-name-reading-words = como lê os textos completos
mydata-name-copies-words = que notícias lhe chegaram
mydata-name-role-words = o seu papel
mydata-name-feedback-words = mensagens à redação

deletemydata-ask =
    <b>Apagar tudo?</b>
    O que escolheu e guardou, e que notícias chegaram a esta conversa: as correções já não as encontrarão. O que está na conversa fica até o apagar no Telegram.
deletemydata-yes-button = Sim, apagar tudo
deletemydata-no-button = Não, manter
deletemydata-kept = Bem, nada foi apagado.
deletemydata-toast = Apagado
deletemydata-done =
    <b>Apagado.</b> Havia: { $what }.

    Já nada é guardado desta conversa e não envio nada. /start recomeça.
deletemydata-nothing = Não há nada a apagar: não guardo nada desta conversa. /start começa.
deletemydata-role = O seu papel na redação fica: é a chefia que lho retira.
deletemydata-blocked = A redação não aceita mensagens daqui; disso fica uma marca em que ninguém pode ler o número desta conversa.

feedback-usage = Escreva-o atrás do comando: <code>/feedback Porquê nada sobre o porto?</code> Ou responda a uma notícia. Na redação leem-no pessoas, com o seu primeiro nome.
feedback-sent = ✉️ A redação tem-na. Uma resposta chegaria aqui.
feedback-offer = É para a redação? Lá leem-no pessoas, com o seu primeiro nome.
feedback-send-button = ✉️ Enviar à redação
feedback-no-button = Não
feedback-dropped = Bem, fica entre nós.
feedback-too-many = A redação já tem várias mensagens suas. Escreva de novo um pouco mais tarde.
feedback-busy = Muitos escrevem agora à redação. Envie daqui a uns minutos:
feedback-blocked = A redação não aceita mensagens desta conversa.
feedback-nobody = De momento não se chega à redação a partir daqui.
feedback-too-long = A redação aceita no máximo { $most } carateres de cada vez; a sua tem { $length }.
feedback-text-only = Só aceito texto, também para a redação. Escreva-o por palavras: <code>/feedback …</code>
feedback-lost = A mensagem já não está lá. Escreva-a de novo: <code>/feedback …</code>
feedback-from = 💬 <b>{ $name }</b>
feedback-from-group = 💬 <b>{ $name }</b> em { $title }
feedback-on-story = Sobre <a href="{ $url }">{ $title }</a>
feedback-hint = <i>Responda a esta mensagem: chega ao leitor como resposta da redação.</i>
feedback-block-button = 🚫 Bloquear
feedback-unblock-button = 🚫 Bloqueado · Permitir
feedback-block-toast = Dali não chega mais nada durante 90 dias.
feedback-unblock-toast = Dali voltam a chegar mensagens.
feedback-expired-toast = Antiga demais: já ninguém sabe quem a escreveu.
feedback-answer =
    <b>A redação responde:</b>
    { $text }
feedback-answered = ↩️ O leitor tem-na.
feedback-take-back-button = Retirar
feedback-taken-back = Retirada: o leitor já não a tem.
feedback-not-taken-back-toast = O Telegram já não me deixa apagá-la.
feedback-answer-text-only = Aos leitores responde-se com texto. Nada foi enviado.
feedback-answer-too-long = Ao leitor chegam no máximo { $most } carateres de cada vez; aqui há { $length }. Nada foi enviado.
feedback-unreachable = Já não se chega ao leitor: nada foi enviado.
feedback-erased = 🗑 <i>Apagado por quem o escreveu.</i>
