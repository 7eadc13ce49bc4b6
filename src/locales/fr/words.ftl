# Ce que les gens tapent, par ce que cela veut dire. Plusieurs mots pour un même sens sont séparés par des virgules ; les
# majuscules et les accents ne comptent pas. Un jour peut être abrégé, à partir de deux lettres, s'il reste le seul.

yes = oui, activé, activer
no = non, désactivé, désactiver
all = tout, tous

# Après /digest.
instant = tout de suite, immédiat
breaking = urgences, urgence, urgences seules, seulement les urgences, urgences seulement, les urgences
off = non, rien, jamais, désactiver
every-day = quotidien, tous les jours
weekdays = semaine, en semaine, jours ouvrés
weekend = week-end, week-ends
noon = midi
midnight = minuit
hour = h, heure, heures
filler = a, le, les, du, au, chaque, de, entre, dès
until = au, à, jusqu'au, jusqu’au, jusqu'à, jusqu’à
readers-clock = local, locale, partout
monday = lundi, lundis
tuesday = mardi, mardis
wednesday = mercredi, mercredis
thursday = jeudi, jeudis
friday = vendredi, vendredis
saturday = samedi, samedis
sunday = dimanche, dimanches
morning = matin, matins, le matin, du matin, au matin
afternoon = après-midi, l'après-midi, l’après-midi, de l'après-midi, de l’après-midi
evening = soir, soirs, le soir, du soir, ce soir
night = nuit, la nuit, de la nuit
half-past = et demie, et demi, demie
quarter-before = moins le quart, moins quart
quarter-past = et quart
hour-1 = une
hour-2 = deux
hour-3 = trois
hour-4 = quatre
hour-5 = cinq
hour-6 = six
hour-7 = sept
hour-8 = huit
hour-9 = neuf
hour-10 = dix
hour-11 = onze
hour-12 = douze
and = et, puis
weekly = hebdomadaire, par semaine, une fois par semaine, chaque semaine
like-rest = par défaut, défaut, comme le reste, comme d'habitude, comme d’habitude, général
silent = silencieux, silencieusement, sans son, en silence, muet
loud = avec son, avec le son, son, sonore

# Après /quiet, /cap et /pause.
wake = réveil, réveiller, réveille-moi, réveillez-moi
exempt = sans les urgences, hors urgences
counted = avec les urgences, urgences comprises
bundle = groupe, groupé, groupés, ensemble, rafales
days = jour, jours, j
weeks = semaine, semaines
tomorrow = demain
until-i-say = jusqu'à nouvel ordre, jusqu’à nouvel ordre

# Après /correct : ce qui est corrigé, et avec quel bruit.
title = titre
lead = chapeau
source = source
body = texte, corps
note = note

# Après /publish : sans aperçu, ou à une heure.
now = maintenant
at = à
today = aujourd'hui, aujourd’hui
in = dans
minute = min, minute, minutes, mn

# Ce qui est fait, après /feeds, /topicadmin et /editors.
add = ajouter
remove = retirer, supprimer
move = déplacer
invite = invite, inviter
rename = renommer, nommer, nom
default = défaut

# Après /editors.
author = auteur
editor = rédacteur
chief = chef

# Un mot seul, sans commande : comment on appelle chaque commande en parlant. Un signe derrière ne compte pas.
say-start = commencer, début, bonjour, bonsoir, salut, démarrer
say-help = aide, aidez-moi, aide-moi, à l'aide
say-stop = stop, arrêter, arrête, arrêtez, fin, assez
say-settings = réglages, paramètres, options, préférences, menu
say-topics = thèmes, thème, sujets, rubriques
say-latest = nouvelles, actualités, actualité, actu, dernières nouvelles, quoi de neuf
say-digest = résumé, quand, heure, heures, horaire, horaires
say-subscribe = s'abonner, abonner, abonnement
say-unsubscribe = se désabonner, désabonner, désabonnement
say-breaking = urgences, urgence, alertes
say-timezone = fuseau horaire, fuseau, horloge
say-language = langue, langues
say-privacy = confidentialité, vie privée, données
say-pause = pause, vacances
say-resume = reprendre, continuer
say-search = chercher, recherche, rechercher
say-saved = enregistrés, articles enregistrés, favoris
say-invite = inviter, invitation, partager, recommander
say-quiet = silence, heures calmes, nuit, ne pas déranger
say-feedback = contact, avis, réclamation, écrire à la rédaction

# Behind /mute and /follow: who wrote it, where it is from.
by = par
from = source
