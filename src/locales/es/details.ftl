# For who has messages read aloud, in the place of a sign.

page-before-button = Página anterior
page-after-button = Página siguiente
