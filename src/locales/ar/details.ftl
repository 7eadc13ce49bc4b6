# For who has messages read aloud, in the place of a sign.

page-before-button = الصفحة السابقة
page-after-button = الصفحة التالية
