# O que as pessoas escrevem, pelo que significa. Várias palavras para um mesmo sentido são separadas por vírgulas; maiúsculas e
# acentos não contam. Um dia pode ser abreviado até duas letras, desde que só possa ser um.

yes = sim, ligar, ligado, ligada, ativar, ativado, ativada, activar
no = não, desligar, desligado, desligada, desativar, desativado, desativada, desactivar
all = tudo, todos, todas

# Depois de /digest.
instant = na hora, imediato, imediatamente, logo, já, agora, agora mesmo, de imediato, instantâneo
breaking = urgente, urgentes, notícias urgentes, só urgente, só urgentes, só notícias urgentes, apenas urgentes, última hora, só última hora, plantão
off = nada, nunca, nenhum, nenhuma, não, desligar, desligado, desativar, parar
every-day = diário, diária, diariamente, todos os dias, todo dia, todo o dia, cada dia
weekdays = dias úteis, dia útil, todos os dias úteis, úteis, durante a semana, dias de semana, dia de semana
weekend = fim de semana, fins de semana, fim-de-semana, fins-de-semana, todo fim de semana, todos os fins de semana
noon = meio-dia
midnight = meia-noite
hour = h, hora, horas, hs
# "No domingo": no is "on the" here, not the English word.
filler = a, à, ao, às, as, aos, o, os, de, da, das, do, dos, em, no, na, nos, nas, cada, todo, toda, todos, todas, só, apenas, entre, desde
until = a, à, até
readers-clock = local
monday = segunda-feira, segundas-feiras, segunda, segundas, 2ª
tuesday = terça-feira, terças-feiras, terça, terças, 3ª
wednesday = quarta-feira, quartas-feiras, quarta, quartas, 4ª
thursday = quinta-feira, quintas-feiras, quinta, quintas, 5ª
friday = sexta-feira, sextas-feiras, sexta, sextas, 6ª
saturday = sábado, sábados
sunday = domingo, domingos
morning = manhã, manhãs, da manhã, de manhã, pela manhã
afternoon = tarde, tardes, da tarde, à tarde, de tarde
evening = esta noite, hoje à noite
night = noite, noites, da noite, à noite, de noite, da madrugada
half-past = e meia, meia
quarter-before = menos um quarto, menos quarto
quarter-past = e um quarto, e quarto
hour-1 = uma
hour-2 = duas
hour-3 = três
hour-4 = quatro
hour-5 = cinco
hour-6 = seis
hour-7 = sete
hour-8 = oito
hour-9 = nove
hour-10 = dez
hour-11 = onze
hour-12 = doze
and = e
weekly = semanal, semanalmente, uma vez por semana, toda semana, todas as semanas
like-rest = padrão, por padrão, como o resto, como sempre, geral, habitual
silent = silêncio, em silêncio, silencioso, sem som, mudo
loud = com som, som, sonoro

# Depois de /quiet, /cap e /pause.
wake = acordar, acorda-me, acorde-me, me acorde
exempt = sem urgentes, exceto urgentes
counted = com urgentes, também urgentes
bundle = agrupar, agrupadas, juntas, rajadas
days = dia, dias
weeks = semana, semanas
tomorrow = amanhã
until-i-say = até eu dizer, até novo aviso

# Depois de /correct: o que se corrige, e com quanto barulho.
title = título, manchete
lead = lide
source = fonte
body = texto, corpo
note = nota
minor = menor
material = importante

# Depois de /publish: sem prévia, ou a uma hora.
now = agora, já
at = em, às
today = hoje
in = em, dentro, daqui
minute = min, minuto, minutos

# O que se faz, depois de /feeds, /topicadmin e /editors.
add = adicionar, acrescentar
remove = remover, retirar, apagar, eliminar
move = mover
invite = convidar
rename = renomear, nomear, nome
default = padrão, predefinido
auto = automático
review = rever, revisar, revisão, rascunho
newest = recentes
pause = pausa, pausar, parar
resume = retomar, continuar
import = importar
export = exportar

# Depois de /editors.
author = autor, autora
editor = editor, editora
chief = chefe, chefia

# Uma palavra só, sem comando: como se chama cada comando ao falar. Um sinal atrás não conta.
say-start = começar, iniciar, olá, oi, bom dia, boa tarde, boa noite
say-help = ajuda, ajude-me, ajudar
say-stop = parar, pare, para, basta, chega, fim, stop
say-settings = definições, configurações, opções, preferências, menu
say-topics = temas, tema, secções, seções
say-latest = notícias, últimas notícias, últimas, manchetes, novidades
say-digest = resumo, quando, hora, horas, horário
say-subscribe = subscrever, assinar, inscrever
say-unsubscribe = cancelar, anular subscrição, cancelar subscrição
say-breaking = urgente, última hora, alertas
say-timezone = fuso horário, fuso, relógio
say-language = idioma, idiomas, língua
say-privacy = privacidade, dados, proteção de dados
say-pause = pausa, pausar, férias
say-resume = retomar, continuar
say-search = pesquisar, procurar, busca, pesquisa
say-saved = guardados, guardadas, favoritos, salvos
say-invite = convidar, convite, partilhar, compartilhar, recomendar
say-quiet = silêncio, horas de silêncio, noite, não incomodar
say-feedback = contacto, contato, opinião, reclamação

# Behind /mute and /follow: who wrote it, where it is from.
by = por
from = fonte
