# For who has messages read aloud, in the place of a sign.

page-before-button = Pagina precedente
page-after-button = Pagina successiva
