# For who has messages read aloud, in the place of a sign.

page-before-button = Önceki sayfa
page-after-button = Sonraki sayfa
