# For who has messages read aloud, in the place of a sign.

page-before-button = Previous page
page-after-button = Next page
