/** Lines that stand on article pages and in feeds and are no part of the article: general patterns in several languages, never
 *  rules for one site. Each pattern says how such a line begins and, where a sentence may begin the same way, how it ends: a
 *  sentence that only speaks of newsletters, cookies or Twitter is the story's. */

const networks =
  "telegram|whats ?app|facebook|twitter|x|instagram|insta|tik ?tok|you ?tube|linked ?in|pinterest|reddit|threads|mastodon|bluesky|viber|vk|вконтакте|телеграм\\p{L}*|тік-?ток|фейсбук\\p{L}*|max|google (?:news|actualités|noticias|notizie|новост\\p{L}*)|google|rss|e-?mail|flipboard|pocket|tumblr|weibo|wechat|line|signal|discord|messenger|sms|email|print|copy link|apple news";
/** What a line may end with and still be a button. */
const noSentence = "(?![^]*[.!?…。！？][\"'”’»)）」』]*\\s*$)";

const patterns: readonly RegExp[] = [
  // follow us, find us: an order to the reader
  /^(?:follow|join|add) us(?!\p{L})|^(?:find|like) us(?=\s*(?:$|[:!]|(?:on|at|in|here)(?!\p{L})))|^(?:please )?follow (?:[^.,]{1,40} )?on (?:twitter|facebook|instagram|google|x|telegram)(?!\p{L})|^(?:suivez|rejoignez|retrouvez|likez)[- ]nous|^(?:suivez|retrouvez|rejoignez) (?:\S+ ){1,8}sur |^(?:s[ií]guenos|[úu]nete a|siga[- ]nos|sigam?[- ]nos)(?!\p{L})|^folgen sie (?:uns|\S+ auf)|^folge? uns|^(?:seguici|seguiteci)(?!\p{L})|^segui (?:il|la|le|i|su|\S+ su)(?!\p{L})|^volg ons|^(?:obserwuj|śledź|polub) nas|^bizi (?:takip|\S+ takip)|^(?:подпишитесь|подписывайтесь|подписаться(?= на(?!\p{L})|$)|присоединяйтесь|следите за (?:нами|новостями)|читайте нас|підпишіться|підписуйтес[ья]|приєднуйтес[ья]|стежте за (?:нами|новинами))(?!\p{L})|^(?:تابعونا|تابعنا(?= (?:على|عبر))|(?:اشترك|انضم)(?:وا|ي)?(?= (?:معنا|الآن|إلينا|لنا|في (?:قناتنا|نشرتنا|القناة|النشرة|خدمة)|إلى (?:قناتنا|قناة|مجموعتنا))))|^关注(?:我们|$|[^。,，]{0,30}(?:微信|公众号|微博|账号|频道))|^フォロー(?:する|して|$)|^팔로우(?:하기|하세요|해|$)/iu,
  // share
  /^(?:please )?spread the (?:love|word)\p{P}*$/iu,
  new RegExp(
    `^(?:share|tweet|partagez?|partager|compartir|comparte|compartilh\\p{L}+|teilen|condividi|delen|deel|udostępnij|podziel się|paylaş|поделиться|поділитися|شارك|分享|シェア|공유)(?!\\p{L})\\s*(?:$|[:.…!]|this(?!\\p{L})|it(?!\\p{L})|cet|l['’]article|l['’]articolo|(?:on|sur|en|auf|su|via|by|with|op|na|no|в|у|на)(?!\\p{L})[^.]{0,60}$|(?:the )?(?:article|story|post|page|link)|(?:${networks})(?!\\p{L})|dit|artikel|artigo|est[ea])${noSentence}.{0,80}$`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:share|follow|tweet|pin|post|send|join|like|find|read|watch|listen to|subscribe|discuss|comment|view|open|see)(?!\\p{L})[^.]{0,40} )?(?:on |via |in )?(?:${networks})(?:(?:[\\s,|/·•]|and|et|und|y|e|и)+(?:on |via )?(?:${networks}|tweet|share|more))*$`,
    "iu",
  ),
  // newsletter, subscription
  /^(?:sign[- ]?up|(?:log|sign) ?in)(?=\s*(?:$|[:!.,»›→/|]|(?:to|for|with|by|here|now|today|below|via|and|free)(?!\p{L})|or (?:log|sign|register|create|join)(?!\p{L})))|^(?:subscribe|abonnez-vous|abonne-toi|inscrivez-vous|suscr[ií]bete|suscríbase|abonnieren(?= sie(?!\p{L})|$)|jetzt abonnieren|iscriviti|abbonati|assine|inscreva-se|abonneer|schrijf je in|zapisz się|abone ol|subscrib\p{L}+ to our|registrati|register (?:now|for free)|créez un compte|connectez-vous)(?!\p{L})/iu,
  /^(?:thanks|thank you) for (?:reading|subscribing to|listening to)(?!\p{L})[^.!?,]{0,60}(?:[.!]\s*(?:(?:please )?(?:subscribe|share|upgrade)|this post)(?!\p{L}).{0,120}|[.!])?$|^this post is public so feel free|^[^.!?]{1,60} is a reader-supported publication(?!\p{L})/iu,
  new RegExp(
    `^(?:(?:recevez|reciba|erhalten sie|ricevi|receba|ontvang|получайте|enter your|don['’]t miss)(?!\\p{L})|(?:get|receive|join|read|recevoir|recibe|erhalten|want|try)(?!\\p{L})(?:(?=.*(?<!\\p{L})(?:you|your|our|us|vos|votre|nos|notre|tus?|nuestr\\p{L}+|ihre?n?|unser\\p{L}*)(?!\\p{L}))|${noSentence})).{0,120}(?:newsletters?|infolettre|bolet[ií]n\\p{L}*|nieuwsbrief|рассылк\\p{L}+|rozsyłk\\p{L}+|inbox|by e-?mail|your e-?mail(?: address)?)(?!\\p{L}).{0,100}$`,
    "iu",
  ),
  new RegExp(`^${noSentence}.{0,30}(?:newsletters?|infolettre|boletín|nieuwsbrief|рассылка).{0,15}$`, "iu"),
  // consent
  /^(?:we(?: and our partners)? use|this (?:web)?site uses|our (?:web)?site uses|by (?:continuing|using|clicking|browsing)|nous utilisons|ce site utilise|en (?:poursuivant|continuant)|wir (?:verwenden|nutzen|setzen)|diese (?:web)?(?:site|seite) (?:verwendet|nutzt)|usamos|utilizamos|este sitio|al continuar|utilizziamo|questo sito|usiamo|este site|nós usamos|we gebruiken|deze (?:web)?site|ta strona|używamy|мы используем|этот сайт|ми використовуємо)(?!\p{L}).{0,120}(?:cookies?|traceurs|tracking[- ](?:technolog\p{L}*|tools?|pixels?)|consent\p{L}* (?:to|à|au)|einwilligung|ciasteczk\p{L}*|куки|файлы? cookie)(?!\p{L})/iu,
  /^(?:cookies?|privacy|consent)(?: (?:policy|settings|preferences|notice|einstellungen|policies))?\.?$|^(?:manage|review|set|change|accept|reject|allow|gérer|paramétrer|accepter|refuser|aceptar|rechazar|akzeptieren|ablehnen|accetta|rifiuta|aceitar)(?:\s*$|\s*\/|\s+(?:(?:my|your|the|mes|vos|les|las|die|i) )?(?:cookies?|traceurs|preferences|all|tout|todo|alle|tutt[io]|tudo)(?!\p{L})[^.]{0,30}$)/iu,
  // read also
  new RegExp(
    `^(?:also (?:read|see)|lee también|lea también|leia (?:também|mais)|saiba mais|you (?:may|might) (?:like|enjoy|be interested))(?!\\p{L})(?:\\s*[:：»›→|]|${noSentence})`,
    "iu",
  ),
  /^(?:read (?:also|next)|see also|see more(?! than)|you (?:may|might) also (?:like|enjoy|be interested)|don['’]t miss\s*(?::|$)|lire (?:aussi|également)|à lire (?:aussi|également|ailleurs)|voir aussi|lisez aussi|leer también|ver también|te puede interesar|lesen sie (?:auch|hier)|lies auch|mehr zum thema|auch interessant|leggi anche|vedi anche|potrebbe interessarti|veja (?:também|mais)|lees (?:ook|meer|verder)|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|ayrıca (?:okuyun|bakınız)|читайте (?:также|ещё|еще)|смотрите также|читайте також|дивіться також|اقرأ (?:أيضا|أيضاً|ايضا|المزيد)|相关阅读|延伸阅读|相關新聞|あわせて読みたい|関連記事|관련 ?기사)(?!\p{L})/iu,
  /^(?:(?:read|learn|watch|see|discover) more|related|more (?:on|from|about) this|more|à lire|voir|en savoir plus|lire la suite|leer más|ver más|más información|mehr|weiterlesen|leggi|leggi (?:tutto|di più)|approfondisci|continue reading|keep reading|recommended|recommandé|further reading|readmore|most (?:read|popular|viewed)|top stories|trending(?: now)?|latest news|more news)(?:\s+(?:this|these|stories|articles?|news|posts|links|content|coverage|topics?|here|video|story))?\s*(?:$|[:：»›→>]|\||\.{3}|…)/iu,
  // media controls, advertisements, rights
  /^(?:advertisements?|advertising|publicité|publicidad|publicidade|anzeige|werbung|pubblicità|advertentie|reklama?|реклама|الإعلان|إعلان|广告|sponsored(?: content)?|story continues below(?: advertisement)?|article continues (?:below|after)(?: (?:this )?advertise?ment)?|continue reading the main story|skip (?:ad|advertisement|to (?:content|main)\p{L}*)|loading\p{P}*|please (?:enable|turn on) javascript)\p{P}*$/iu,
  /^(?:(?:advertisements?|publicité|publicidad|publicidade|anzeige|werbung|pubblicità|advertentie|reklama?|реклама)[\s.:|–—-]+)?(?:(?:scroll (?:down )?to )?continue reading(?: below)?|scroll to continue|(?:this |the )?(?:story|article) continues (?:below|after)(?: (?:this |the )?ad(?:vertise?ment)?)?|la suite après (?:cette|la) publicité|(?:l['’]article|lire la suite) (?:continue |se poursuit )?(?:après|sous) (?:cette|la) publicité|(?:der )?(?:artikel|text|weiter) (?:geht |wird )?nach der (?:anzeige|werbung)(?: (?:weiter|fortgesetzt))?|(?:el artículo |la noticia )?(?:continúa|sigue)(?: leyendo)? (?:después de|tras) la publicidad|(?:l['’]articolo )?continua (?:a leggere )?dopo la pubblicità|(?:a matéria )?continua (?:após|depois d)[ea]? ?(?:a )?publicidade|(?:lees verder|artikel gaat verder) (?:na|onder) de advertentie|haberin devamı reklamdan sonra|(?:статья |текст )?продолжение после рекламы|продовження після реклами|يتبع بعد الإعلان)\p{P}*$/iu,
  /^(?:play|watch|listen to|écouter|regarder|ver|ansehen|anhören|ascolta|guarda)(?: (?:the |this |full |la |le |el |il |das )?(?:video|vidéo|audio|podcast|article|story|clip|trailer|l['’]article|l['’]articolo)(?!\p{L})|\s*[:：▶]|$)[^.]{0,80}$/iu,
  /^(?:©|(?:\(c\)|copyright)(?=\s*(?:©|\(c\)|\d|by |copyright|$)))|^(?:all rights reserved|tous droits réservés|todos los derechos|alle rechte|tutti i diritti|todos os direitos|все права)(?!\p{L})/iu,
  /^(?:image source|image credits?|getty images|photos?|images?|fotos?|vidéo|video|videos?|bild(?:er)?|bildquelle|crédit(?:s)?(?: photos?)?|credits?|фото|изображение|видео|зображення|görsel|fotoğraf|zdjęcie|fot\.)\s*(?:[:：©/|]|$|credits?\s*(?:[:：©/|]|$|by ))/iu,
  /^(?:[Pp]hotos?|PHOTOS?|[Ii]mages?|[Pp]ictures?|[Ff]oto) (?:by|BY|courtesy(?: of)?|von|de|di)(?: (?:\p{Lu}[^\s.]*\.?|of|on|auf|bei|sur|su|en|em|from|for|via|the|and|de|van|von|[/|&]))+$/u,
  /^\((?:photos?|images?|pictures?|artist|credits?|courtesy|foto|bild|illustration|video|screenshot|source|via|pic)(?!\p{L})[^)]{0,80}(?<![.!?])\)$/iu,
  /^[^.!?]{0,60}[/|©]\s*(?:getty(?: images)?|reuters|ap(?: photo)?|afp|epa|shutterstock|istock\p{L}*|alamy|corbis|flickr|pixabay|unsplash|wikimedia commons|imago|dpa|ansa|efe|bloomberg|zuma\p{L}*|redux|rex\p{L}*|pa|ritzau\p{L}*|xinhua)(?: (?:images?|photos?|wire))?\)?$/iu,
  /^(?:ap|afp|epa|reuters|getty(?: images)?)(?: (?:photo|images?))?\s*[/|©][^.!?]{0,60}$/iu,
  // pointers in brackets and capitals
  new RegExp(
    `^[[(]\\s*(?:(?:read|watch|see|listen|sign up|subscribe|follow|get|what you need to know)(?!\\p{L})|(?:more|photos?|video|related)(?!\\p{L})${noSentence}).{0,200}[\\])]$`,
    "iu",
  ),
  /^[[【(（]\s*(?:责任编辑|責任編輯|编辑|記者|编译).{0,40}[\]】)）]$/u,
  /^(?:read|must[- ]read|see|gallery|in pictures|in photos|listen|lire|lesen|photos|diaporama|fotostrecke|galería)\s*[:：].{0,160}$/iu,
  /^read or share this (?:story|article)/iu,
  // comments, counters, tools
  /^(?:(?:\d+\s*)?(?:comments?|commentaires?|kommentare?|comentarios?|comentários?|commenti|reacties|komentarz\p{L}*|комментари\p{L}*|коментар\p{L}*|yorum(?:lar)?|تعليق\p{L}*|评论|コメント|replies|shares?|views?|likes?|min read|minutes? read)(?:\s*[(:]?\s*\d*\s*\)?)?|(?:leave|add|post|write) a (?:comment|reply)|join the (?:conversation|discussion)|view comments?|show comments?|back to top|top|print|email|e-mail|save|bookmark|copy link|link copied!?|report (?:a|an) (?:typo|error|mistake|correction).{0,40}|tags?|filed under|topics?|categories)\p{P}*$/iu,
  /^(?:tags?|filed under|topics?|categories|category|keywords|mots-clés|schlagwörter|themen|etiquetas|теги|метки)\s*[:：]/iu,
];

/** A paragraph this long is an article's even if it begins as one of these. */
const longestNoise = 240;

export function isNoise(line: string): boolean {
  return line.length <= longestNoise && patterns.some((pattern) => pattern.test(line));
}
