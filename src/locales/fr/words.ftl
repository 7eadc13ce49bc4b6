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
filler = a, et, le, les, du, au, chaque
until = au, à, jusqu'au, jusqu’au, jusqu'à, jusqu’à
monday = lundi, lundis
tuesday = mardi, mardis
wednesday = mercredi, mercredis
thursday = jeudi, jeudis
friday = vendredi, vendredis
saturday = samedi, samedis
sunday = dimanche, dimanches

# Après /correct : ce qui est corrigé, et avec quel bruit.
title = titre
lead = chapeau
source = source
note = note

# Après /publish : sans aperçu, ou à une heure.
now = maintenant
at = à

# Ce qui est fait, après /feeds, /topicadmin et /editors.
add = ajouter
remove = retirer, supprimer
invite = invite, inviter
rename = renommer

# Après /editors.
author = auteur
editor = rédacteur
chief = chef
