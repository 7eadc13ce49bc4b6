/** Endings that make a bare name an address ("example.com", also "main.py"). A reasonable part of Telegram's list. */
export const topLevelDomains: ReadonlySet<string> = new Set(
  (
    "ac academy ad ae aero af ag agency ai al am an ao app aq ar archi army art arpa as asia at au aw ax az " +
    "ba bar bb bd be best bet bf bg bh bi bid bike bio biz bj blog bm bn bo book br brussels bs bt build business buzz bv bw by bz bzh " +
    "ca cafe camera camp capital care casa cash cat cc cd center cf cg ch chat church ci city ck cl click clinic cloud club cm cn co " +
    "coach codes coffee com community company computer consulting cool coop cr credit cu cv cw cx cy cz " +
    "dance date de deals delivery design dev dev digital direct directory dj dk dm do doctor dog domains download dz " +
    "earth ec edu education ee eg email energy engineering er es estate et eu eus events exchange expert express " +
    "family fan farm fashion fi film finance fit fj fk florist fm fo foundation fr fun fund fyi " +
    "ga gallery game games garden gay gb gd ge gf gg gh gi gift gl global gm gn gold golf gov gp gq gr graphics green group gs gt gu guide guru gw gy " +
    "health help hk hm hn holiday host hosting hotel house how hr ht hu " +
    "icu id ie il im in info ink inc institute insure int international io iq ir is ist it " +
    "je jetzt jm jo jobs jp ke kg kh ki kitchen km kn kp kr kw ky kz " +
    "la land law lb lc legal lgbt li life limited link live lk loan lol london love lr ls lt ltd lu luxury lv ly " +
    "ma management market marketing mc md me media men mg mh mil mk ml mm mn mo mobi moda moe money movie mp mq mr ms mt mu museum music mv mw mx my mz " +
    "na name nc ne net network news nf ng ngo ni ninja nl no np nr nu nyc nz observer om one ong online ooo org " +
    "pa page paris parts party pe pet pf pg ph photo photography photos pictures pizza pk pl place plus pm pn post pr press pro promo properties ps pt pub pw py " +
    "qa quebec re recipes red rent report republican rest restaurant review reviews rip ro rocks rs ru run rw " +
    "sa sale sb sc school science sd se security services sexy sg sh shop show si site sj sk ski sl sm sn so social software solar solutions space sr ss st store stream studio style su support surf sv swiss sx sy systems sz " +
    "tattoo tax taxi tc td team tech technology tel tf tg th tips tj tk tl tm tn to today tokyo ton tools top tours town toys tr trade training travel tt tube tv tw tz " +
    "ua ug uk university uno us uy uz va vc ve ventures vg vi video villas vin vip vision vn vote voyage vu " +
    "watch webcam website wf wiki win wine work works world ws wtf xin xn xyz ye yoga yt za zm zone zw рф укр бел срб мон қаз онлайн сайт орг москва 中国 中文网"
  ).split(" "),
);
