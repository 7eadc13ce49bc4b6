# For who has messages read aloud, in the place of a sign.

page-before-button = Попередня сторінка
page-after-button = Наступна сторінка
