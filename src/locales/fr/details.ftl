# For who has messages read aloud, in the place of a sign.

page-before-button = Page précédente
page-after-button = Page suivante
