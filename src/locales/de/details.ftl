# For who has messages read aloud, in the place of a sign.

page-before-button = Vorige Seite
page-after-button = Nächste Seite
