/** What readers, and administrators of groups and channels, are told in French. \u00a0 stands before : ? ! and inside « ». */
import { type Html, html } from "../../format/safe-html.ts";
import type { Pictures } from "../../news/preferences.ts";
import type { Weekdays } from "../../news/schedule.ts";
import type { ReaderTexts } from "../en/reader.ts";
import { createPlural, type OneManyOther } from "../plural.ts";
import { createWallClock } from "../wall-clock.ts";

const clock = createWallClock("fr");
const plural = createPlural<OneManyOther>("fr");

const days = (chosen: Weekdays): string => {
  const key = chosen.join("");
  if (key === "1234567") return "tous les jours";
  if (key === "12345") return "du lundi au vendredi";
  if (key === "67") return "le week-end";
  return `le ${clock.list(chosen.map(clock.weekday))}`;
};

const times = (list: readonly string[]): string => clock.list(list);

export const readerFr = {
  start: {
    greeting: (f: { outlet: string }): Html =>
      html`Bonjour, ici <b>${f.outlet}</b>. J'envoie des nouvelles, rien d'autre.\n\nQue puis-je vous envoyer\u00a0? Touchez ce qui vous intéresse.`,
    greetingGroup: (f: { outlet: string }): Html =>
      html`Bonjour, ici <b>${f.outlet}</b>. J'apporte les nouvelles dans cette discussion.\n\nUn administrateur choisit lesquelles\u00a0: touchez des thèmes ici, ou tapez /subscribe.`,
    noTopics: (f: { outlet: string }): Html =>
      html`Bonjour, ici <b>${f.outlet}</b>. J'envoie des nouvelles, rien d'autre.\n\nLa rédaction n'a pas encore créé de thèmes. Revenez un peu plus tard et touchez /start.`,
    next: (f: { chosen: number }): string =>
      f.chosen === 0
        ? "Suite ▸"
        : `Suite ▸ (${f.chosen} ${plural(f.chosen, { one: "thème", many: "thèmes", other: "thèmes" })})`,
    chooseFirst: "Choisissez d'abord au moins un thème.",
    when: (f: { topics: readonly string[] }): Html =>
      html`Bien\u00a0: ${clock.list(f.topics)}.\n\nQuand dois-je écrire\u00a0?`,
    atOnce: "⚡ Tout de suite",
    morning: (f: { time: string }): string => `☕ Le matin, ${f.time}`,
    evening: (f: { time: string }): string => `🌙 Le soir, ${f.time}`,
    both: (f: { morning: string; evening: string }): string => `☕🌙 Les deux, ${f.morning} et ${f.evening}`,
    back: "◂ Thèmes",
  },
  cadence: {
    instant: "tout de suite, au fil de l'actualité",
    digest: (f: { times: readonly string[]; days: Weekdays }): string =>
      `en résumé à ${times(f.times)}, ${days(f.days)}`,
    off: "désactivé",
  },
  done: {
    instant: (f: { topics: readonly string[] }): Html =>
      html`C'est fait. Vous recevez ${clock.list(f.topics)} dès la publication. Le premier article vient quand il y a du nouveau.\n\nChanger l'heure\u00a0: /digest. Tout arrêter\u00a0: /stop.`,
    digest: (f: { topics: readonly string[]; dueAt: number; now: number; timeZone: string }): Html =>
      html`C'est fait. Votre premier résumé (${clock.list(f.topics)}) arrive <b>${clock.day(f.dueAt, f.now, f.timeZone)} à ${clock.time(f.dueAt, f.timeZone)}</b> (${f.timeZone}).\n\nChanger l'heure\u00a0: /digest, le fuseau\u00a0: /timezone. Tout arrêter\u00a0: /stop.`,
    off: html`C'est fait. Je garde vos thèmes et n'envoie rien tant que vous n'avez pas choisi d'heure avec /digest.`,
    noTopicsYet: html`Aucun thème choisi, donc rien n'arriverait. Choisissez avec /topics.`,
  },
  subscribe: {
    added: (f: { topics: readonly string[]; cadence: string }): Html =>
      html`✅ Vous recevez désormais <b>${clock.list(f.topics)}</b>, ${f.cadence}.\n\nUne autre heure\u00a0: /digest. Moins de thèmes\u00a0: /topics. Tout arrêter\u00a0: /stop.`,
    addedOff: (f: { topics: readonly string[] }): Html =>
      html`✅ <b>${clock.list(f.topics)}</b>\u00a0: c'est noté, mais l'envoi est désactivé. /digest pour le reprendre.`,
    already: (f: { topics: readonly string[] }): Html =>
      html`Vous recevez déjà <b>${clock.list(f.topics)}</b>. /topics montre tout ce que vous recevez.`,
    here: html`Les nouvelles arrivent dans ce sujet du forum.`,
    chooseTime: "🕗 Choisir l'heure",
    moreTopics: "D'autres thèmes",
    notAWord: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» ne peut pas être le nom d'un thème. /topics montre tous les thèmes.`,
  },
  unsubscribe: {
    removed: (f: { topics: readonly string[] }): Html =>
      html`C'est fait. Plus de <b>${clock.list(f.topics)}</b>. /topics montre ce qui reste.`,
    removedAll: html`C'est fait. Vous n'êtes plus abonné à aucun thème et je n'envoie rien. /topics pour recommencer, /stop efface aussi ce que je garde sur vous.`,
    notSubscribed: (f: { topics: readonly string[] }): Html =>
      html`Vous n'étiez pas abonné à <b>${clock.list(f.topics)}</b>. /topics montre ce que vous recevez.`,
    nothing: html`Vous n'avez aucun thème, il n'y a donc rien à arrêter. /topics montre ce qu'il y a.`,
    ask: html`Quels thèmes dois-je arrêter\u00a0? Touchez-les, ou tapez <code>/unsubscribe all</code>.`,
    all: "Tout désabonner",
  },
  topics: {
    title: html`<b>Thèmes</b>\nTouchez pour changer. ✅\u00a0: ce que vous recevez.`,
    summary: (f: { chosen: readonly string[]; cadence: string }): Html =>
      f.chosen.length === 0
        ? html`Vous ne recevez encore rien.`
        : html`Vous recevez ${clock.list(f.chosen)}, ${f.cadence}.`,
    summaryOff: (f: { chosen: readonly string[] }): Html =>
      html`Choisi\u00a0: ${clock.list(f.chosen)}. L'envoi est désactivé\u00a0; /digest pour le reprendre.`,
    none: html`La rédaction n'a pas encore créé de thèmes. Revenez un peu plus tard.`,
    on: (f: { topic: string }): string => `✅ ${f.topic}\u00a0: activé`,
    off: (f: { topic: string }): string => `${f.topic}\u00a0: désactivé`,
    gone: "Ce thème n'existe plus.",
    earlier: "⬅️",
    later: "➡️",
  },
  digest: {
    ask: (f: { now: string; timeZone: string; cadence: string }): Html =>
      html`<b>Quand dois-je écrire\u00a0?</b>\nActuellement\u00a0: ${f.cadence}. Il est ${f.now} chez vous (${f.timeZone}).\n\nVos propres heures\u00a0: <code>/digest 7h15</code>, <code>/digest 8 18h30 semaine</code>, <code>/digest 9:00 lun,jeu</code>`,
    off: "Rien",
    why: "Pourquoi ceci\u00a0?",
    settings: "⚙️ Réglages",
    because: (f: { topics: readonly string[]; cadence: string }): string =>
      `Vous avez choisi ${f.topics.length > 0 ? clock.list(f.topics) : "plus aucun thème"}, ${f.cadence}.`,
    otherClock: "🌍 Un autre fuseau",
    set: (f: { times: readonly string[]; days: Weekdays; dueAt: number; now: number; timeZone: string }): Html =>
      html`Bien\u00a0: un résumé à ${times(f.times)}, ${days(f.days)}. Le prochain\u00a0: <b>${clock.day(f.dueAt, f.now, f.timeZone)} à ${clock.time(f.dueAt, f.timeZone)}</b> (${f.timeZone}). Rien de neuf, pas de message.`,
    setInstant: html`Bien\u00a0: les articles arrivent tout de suite, dès leur publication.`,
    setOff: html`Bien\u00a0: je garde vos thèmes et n'envoie rien. /digest pour reprendre.`,
    timeUnreadable: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est pas une heure ou un jour que je comprends. Écrivez par exemple\u00a0: <code>/digest 8h00</code>, <code>/digest 8:00 18:30 semaine</code>, <code>/digest 9:00 lun,jeu</code>, <code>/digest instant</code> ou <code>/digest off</code>.`,
    timeMissing: html`À quelle heure\u00a0? Ajoutez-en une, par exemple\u00a0: <code>/digest 8h00 semaine</code>.`,
    tooManyTimes: (f: { most: number }): Html =>
      html`C'est plus de ${f.most} fois par jour. Choisissez-en ${f.most} au plus, par exemple\u00a0: <code>/digest 8:00 12:30 18:30</code>, ou <code>/digest instant</code>.`,
    mixed: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» va tout seul\u00a0: <code>/digest instant</code> ou <code>/digest off</code>. Ou donnez des heures\u00a0: <code>/digest 8h00</code>.`,
  },
  timeZone: {
    ask: (f: { now: string; timeZone: string }): Html =>
      html`<b>Quelle heure est-il chez vous\u00a0?</b>\nJe crois qu'il est ${f.now} (${f.timeZone}). Touchez votre heure, ou tapez votre ville\u00a0: <code>/timezone Paris</code>`,
    which: html`Laquelle est près de chez vous\u00a0?`,
    set: (f: { now: string; timeZone: string }): Html =>
      html`Bien, votre fuseau est <b>${f.timeZone}</b>\u00a0: il y est ${f.now}.`,
    nextDigest: (f: { dueAt: number; now: number; timeZone: string }): Html =>
      html`Prochain résumé\u00a0: ${clock.day(f.dueAt, f.now, f.timeZone)} à ${clock.time(f.dueAt, f.timeZone)}.`,
    unknown: (f: { word: string }): Html =>
      html`Je ne connais pas le lieu «\u00a0${f.word}\u00a0». Essayez la grande ville la plus proche, comme <code>/timezone Paris</code> ou <code>/timezone America/New_York</code>, ou touchez votre heure\u00a0:`,
    didYouMean: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0»\u00a0: vouliez-vous dire l'une de celles-ci\u00a0?`,
    other: "Aucune de celles-ci",
  },
  breaking: {
    ask: (f: { on: boolean }): Html =>
      f.on
        ? html`🚨 Les urgences de vos thèmes vous parviennent tout de suite, quelles que soient vos heures.`
        : html`🚨 Les urgences attendent votre résumé comme le reste.`,
    on: html`🚨 Bien\u00a0: les urgences de vos thèmes vous parviennent tout de suite.`,
    off: html`Bien\u00a0: les urgences attendent votre résumé comme le reste.`,
    switchOn: "🚨 Les envoyer tout de suite",
    switchOff: "Les garder pour le résumé",
    unreadable: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est ni «\u00a0on\u00a0» ni «\u00a0off\u00a0». Tapez <code>/breaking on</code> ou <code>/breaking off</code>.`,
    toast: (f: { on: boolean }): string => (f.on ? "🚨 Urgences activées" : "Urgences désactivées"),
  },
  language: {
    ask: html`Dans quelle langue dois-je écrire\u00a0?`,
    set: html`Bien, j'écris en français.`,
    unknown: (f: { word: string; languages: readonly string[] }): Html =>
      html`Je ne parle pas encore «\u00a0${f.word}\u00a0». Je peux écrire en ${clock.list(f.languages)}\u00a0:`,
  },
  settings: {
    title: html`<b>Réglages</b>`,
    line: (f: { topics: readonly string[]; cadence: string; now: string; timeZone: string }): Html =>
      html`Thèmes\u00a0: ${f.topics.length === 0 ? "aucun" : clock.list(f.topics)}\nQuand\u00a0: ${f.cadence}\nVotre heure\u00a0: ${f.now} (${f.timeZone})`,
    topics: "Thèmes",
    when: "Quand",
    clock: "Fuseau",
    breaking: (f: { on: boolean }): string =>
      f.on ? "🚨 Urgences\u00a0: tout de suite" : "🚨 Urgences\u00a0: au résumé",
    pictures: (f: { pictures: Pictures }): string =>
      ({ preview: "🖼 Images\u00a0: aperçu", photo: "🖼 Images\u00a0: photo", off: "🖼 Images\u00a0: sans" })[f.pictures],
    picturesToast: (f: { pictures: Pictures }): string =>
      ({ preview: "Un aperçu de la page", photo: "La photo elle-même", off: "Pas d'images" })[f.pictures],
    language: (f: { language: string }): string => `🌐 ${f.language}`,
    back: "◂ Réglages",
    toast: "Enregistré",
  },
  latest: {
    title: (f: { topic: string | null; stories: number }): Html =>
      f.topic === null
        ? html`<b>${plural(f.stories, { one: "Le dernier article", many: "Les derniers articles", other: "Les derniers articles" })}</b>`
        : html`<b>Les dernières nouvelles\u00a0: ${f.topic}</b>`,
    none: (f: { topic: string | null }): Html =>
      f.topic === null
        ? html`Rien n'a encore été publié. J'écris dès qu'il y a du nouveau\u00a0: /topics`
        : html`Rien n'a encore été publié dans ${f.topic}. /latest montre tous les thèmes.`,
    line: (f: { publishedAt: number; now: number; timeZone: string }): string =>
      `${clock.day(f.publishedAt, f.now, f.timeZone)}, ${clock.time(f.publishedAt, f.timeZone)}`,
    subscribe: (f: { topic: string }): string => `✅ S'abonner\u00a0: ${f.topic}`,
  },
  help: {
    title: (f: { outlet: string }): Html =>
      html`<b>${f.outlet}</b> envoie des nouvelles ici\u00a0: les thèmes que vous choisissez, quand vous le choisissez.`,
    titleGroup: (f: { outlet: string }): Html =>
      html`<b>${f.outlet}</b> apporte les nouvelles dans cette discussion. Ses administrateurs choisissent les thèmes et les heures.`,
    newsroom: html`<b>Rédaction</b>`,
    hint: html`Presque tout se fait par boutons\u00a0: commencez par /topics ou /settings.`,
  },
  privacy: (f: { outlet: string }): Html =>
    html`<b>Ce que je garde</b>\nLe numéro de cette discussion, vos thèmes, vos heures, votre fuseau et votre langue\u00a0: ce qu'il faut pour vous envoyer ${f.outlet}. Je garde un temps quel article est arrivé où, pour pouvoir le corriger.\n\n<b>Ce que je ne garde pas</b>\nNi votre nom, ni votre téléphone, ni ce que vous lisez. Rien n'est transmis et rien n'est mesuré sur vous. Si vous êtes venu par un lien à code, ce code a été compté une fois.\n\n/stop arrête tout et efface ce que je garde.`,
  stop: {
    ask: html`Arrêter tous les messages\u00a0? J'efface vos thèmes et vos heures.`,
    askEmpty: html`Vous ne recevez rien de moi en ce moment. Dois-je effacer ce que je garde sur cette discussion\u00a0?`,
    yes: "Oui, arrêter",
    no: "Non, rester",
    stopped: html`C'est fait. Je n'envoie plus rien, et ce que je gardais sur cette discussion est effacé. /start pour recommencer.`,
    stayed: html`Bien, rien n'a changé. /settings montre ce que vous recevez.`,
    toast: "Arrêté",
    nothing: html`Je ne garde rien sur cette discussion et n'envoie rien. /start pour commencer.`,
  },
  chats: {
    added: (f: { outlet: string }): Html =>
      html`Bonjour, ici <b>${f.outlet}</b>. Un administrateur de cette discussion peut choisir ce que j'apporte\u00a0: /topics. /help en dit plus.`,
    adminsOnly: html`Seuls les administrateurs de cette discussion peuvent changer ce que j'envoie ici. Pour vous-même, écrivez-moi en privé.`,
    adminsOnlyToast: "Seuls les administrateurs de cette discussion peuvent changer cela.",
  },
  fallback: {
    unknownCommand: (f: { command: string; nearest: string | null }): Html =>
      f.nearest
        ? html`Je ne connais pas ${f.command}. Vouliez-vous dire ${f.nearest}\u00a0? /help montre tout.`
        : html`Je ne connais pas ${f.command}. /help montre tout ce que je sais faire.`,
    text: html`Je ne comprends que les commandes et les boutons. /topics choisit ce que vous recevez, /latest montre les nouvelles, /help le reste.`,
    bareCommand: (f: { command: string }): Html =>
      html`Les commandes commencent par une barre oblique\u00a0: ${f.command}`,
    editorLink: html`Pour publier cette page\u00a0: <code>/publish</code>, puis le lien et un thème, comme <code>/publish https://… #world</code>`,
    deadButton: "Ce bouton ne marche plus. Tapez /settings ou /topics pour en avoir un neuf.",
    deepLinkUnknown: html`Ce lien n'est plus valable. Voici ce que je peux vous envoyer\u00a0:`,
    deepLinkArticleGone: html`Cet article n'est plus ici. /latest montre les nouveautés.`,
    fault: html`Désolé, quelque chose n'a pas marché de mon côté. C'est noté. Réessayez dans une minute.`,
    faultToast: "Désolé, quelque chose n'a pas marché. Réessayez.",
  },
} satisfies ReaderTexts;
