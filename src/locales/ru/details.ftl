# For who has messages read aloud, in the place of a sign.

page-before-button = Предыдущая страница
page-after-button = Следующая страница
