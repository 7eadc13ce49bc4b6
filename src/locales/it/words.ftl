# Che cosa si scrive, per significato. Più parole per lo stesso significato sono separate da virgole; maiuscole e accenti
# non contano. Un giorno si può abbreviare, da due lettere in su, finché è uno solo.

yes = sì, si, acceso, attivo, attiva, accendi
no = no, spento, disattiva, spegni
all = tutto, tutti, tutte

# Dopo /digest.
instant = subito, immediato, immediatamente, appena escono, in tempo reale
breaking = ultim'ora, ultim’ora, ultimora, ultima ora, solo ultim'ora, solo ultim’ora, solo ultimora, solo l'ultim'ora, solo l’ultim’ora, urgente, urgenti
off = no, mai, niente, nulla, spento, spegni, nessuno
every-day = quotidiano, giornaliero, ogni giorno, tutti i giorni
weekdays = feriali, feriale, giorni feriali, nei giorni feriali, giorni lavorativi, in settimana
weekend = fine settimana, nel fine settimana, finesettimana, week-end
noon = mezzogiorno
midnight = mezzanotte
hour = h, ora, ore
filler = a, alle, all, ore, ora, di, il, la, le, i, al, dal, ogni, dalle, tra, fra
until = a, al, alla, fino
readers-clock = locale
monday = lunedì
tuesday = martedì
wednesday = mercoledì
thursday = giovedì
friday = venerdì
saturday = sabato, sabati
sunday = domenica, domeniche
morning = mattina, mattine, mattino, di mattina, del mattino, la mattina
afternoon = pomeriggio, pomeriggi, del pomeriggio, di pomeriggio, nel pomeriggio
evening = sera, sere, di sera, della sera, la sera, stasera
night = notte, notti, di notte, della notte, la notte
half-past = e mezza, e mezzo, mezza
quarter-before = meno un quarto, meno quarto
quarter-past = e un quarto, e quarto
hour-1 = una
hour-2 = due
hour-3 = tre
hour-4 = quattro
hour-5 = cinque
hour-6 = sei
hour-7 = sette
hour-8 = otto
hour-9 = nove
hour-10 = dieci
hour-11 = undici
hour-12 = dodici
and = e, ed
weekly = settimanale, settimanalmente, una volta alla settimana, una volta a settimana, ogni settimana
like-rest = predefinito, come il resto, come al solito, generale, solito
silent = silenzio, in silenzio, silenzioso, senza suono, muto
loud = con suono, suono, sonoro

# Dopo /quiet, /cap e /pause.
wake = sveglia, svegliami, svegliare
exempt = senza ultim'ora, senza ultim’ora, tranne urgenti
counted = con ultim'ora, con ultim’ora, anche urgenti
bundle = raggruppa, raggruppate, insieme, raffiche
days = giorno, giorni, gg
weeks = settimana, settimane
tomorrow = domani
until-i-say = finché non lo dico, fino a nuovo ordine

# Dopo /correct: che cosa viene corretto, e con quanto rumore.
title = titolo
lead = sommario
source = fonte
body = testo, corpo
note = nota
minor = lieve
material = sostanziale

# Dopo /publish: senza anteprima, o a un’ora.
now = adesso, ora, subito
at = alle
today = oggi
in = fra, tra
minute = min, minuto, minuti

# Che cosa si fa, dopo /feeds, /topicadmin e /editors.
add = aggiungi, aggiungere
remove = togli, togliere, rimuovi, rimuovere
move = spostare, sposta
invite = invita, invitare
rename = rinomina, rinominare, nomina, nome
default = predefinito
auto = automatico
review = revisione
newest = recenti, ultimi
pause = pausa, ferma
resume = riprendi, continua
import = importa, importare
export = esporta, esportare

# Dopo /editors.
author = autore, autrice
editor = redattore, redattrice
chief = caporedattore, caporedattrice, capo

# Una parola sola, senza comando: come si chiama ogni comando parlando. Un segno dietro non conta.
say-start = iniziare, inizia, comincia, ciao, salve, buongiorno, buonasera
say-help = aiuto, aiutami, guida
say-stop = stop, ferma, fermati, basta, smetti
say-settings = impostazioni, opzioni, preferenze, menu
say-topics = temi, tema, argomenti, sezioni
say-latest = notizie, ultime notizie, ultime, novità, titoli
say-digest = riepilogo, quando, ora, ore, orario, orari
say-subscribe = iscriversi, iscrivimi, abbonarsi, iscrizione
say-unsubscribe = disiscriversi, disiscrivimi, annulla, cancellarmi
say-breaking = urgenti, notizie urgenti, ultima ora
say-timezone = fuso orario, fuso, orologio
say-language = lingua, lingue
say-privacy = privacy, dati, riservatezza
say-pause = pausa, vacanza, vacanze, ferie
say-resume = riprendi, riprendere, continua
say-search = cerca, cercare, ricerca
say-saved = salvati, salvate, preferiti
say-invite = invita, invitare, invito, condividi, consiglia
say-quiet = silenzio, ore di silenzio, notte, non disturbare
say-feedback = contatto, opinione, reclamo, segnalazione

# Behind /mute and /follow: who wrote it, where it is from.
by = autore, autrice, firmato
from = fonte
