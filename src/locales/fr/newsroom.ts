/** What editors are told in French. \u00a0 stands before : ? ! and inside « ». */
import { type Html, html } from "../../format/safe-html.ts";
import type { Role } from "../../news/roles.ts";
import type { NewsroomTexts } from "../en/newsroom.ts";
import { createPlural, type OneManyOther } from "../plural.ts";
import { createWallClock } from "../wall-clock.ts";
import { number, readers } from "./amounts.ts";
import { corridorFr } from "./receipts.ts";

const clock = createWallClock("fr");
const plural = createPlural<OneManyOther>("fr");
const roles: Readonly<Record<Role, string>> = {
  owner: "propriétaire",
  chief: "chef",
  editor: "rédacteur",
  author: "auteur",
};

export const newsroomFr = {
  ...corridorFr,
  commands: {
    publish: "Publier une page ou un texte",
    drafts: "Ce qui n'est pas encore parti",
    status: "Ce qu'est devenu un article",
    queue: "Ce qui part ensuite",
    undo: "Reprendre votre dernier article",
    cancel: "Reprendre un article programmé",
    correct: "Corriger un article dans chaque exemplaire",
    retract: "Retirer un article de chaque exemplaire",
    announce: "Un mot à tous",
    pausesend: "Mettre un envoi en pause",
    resumesend: "Reprendre l'envoi",
    topicadmin: "Créer, renommer, retirer des thèmes",
    editors: "Qui travaille à la rédaction",
    feeds: "Les flux lus pour vous",
    halt: "Suspendre tout envoi",
    unhalt: "Reprendre les envois",
  },
  publish: {
    usage: html`Envoyez un lien avec son thème et vous verrez ce que recevraient les lecteurs\u00a0:\n<code>/publish https://… #monde</code>\n\nSans aperçu\u00a0: <code>/publish now https://… #monde</code>\nÀ une heure de votre horloge\u00a0: <code>/publish at 2030-11-24 08:00 https://… #monde</code>\nAvec vos mots\u00a0: /publish, puis à la ligne un titre, un chapeau et le lien\u00a0; ou répondez /publish à un message.`,
    faults: {
      time_missing: html`Quand\u00a0? Par exemple\u00a0: <code>/publish at 2030-11-24 08:00 https://… #monde</code>`,
      time_unreadable: (f: { word: string }): Html =>
        html`${f.word} n'existe pas. Écrivez la date et l'heure ainsi\u00a0: <code>2030-11-24 08:00</code>`,
      link_missing: html`Il faut le lien vers la source. Ajoutez-le\u00a0: <code>/publish https://… #monde</code>`,
      title_missing: html`Il faut un titre\u00a0: /publish, puis à la ligne le titre, le chapeau et le lien.`,
      word_unknown: (f: { word: string }): Html =>
        html`Je ne sais pas lire «\u00a0${f.word}\u00a0»\u00a0: ni un lien, ni un thème. Un thème s'écrit <code>#monde</code>.`,
    },
    reading: html`📰 Je lis la page…`,
    knownWarning: (f: { id: string }): Html =>
      html`⚠️ Les lecteurs ont déjà cette page (<code>${f.id}</code>). Elle ne repart que si vous touchez Publier.`,
  },
  desk: {
    draft: (f: { id: string }): Html =>
      html`📝 <b>Brouillon</b> <code>${f.id}</code>. Ci-dessus, exactement ce que reçoivent les lecteurs.`,
    audience: (f: { atOnce: number; breaking: boolean }): Html =>
      f.breaking
        ? html`${readers(f.atOnce)} le recevraient tout de suite, y compris ceux du résumé qui veulent les urgences.`
        : html`${readers(f.atOnce)} le recevraient tout de suite\u00a0; les autres le trouvent dans leur résumé.`,
    topics: (f: { topics: readonly string[] }): Html =>
      f.topics.length === 0
        ? html`Thèmes\u00a0: aucun. Choisissez-en au moins un.`
        : html`Thèmes\u00a0: ${clock.list(f.topics)}`,
    leaving: (f: { id: string; seconds: number; readers: number }): Html =>
      html`⏳ <code>${f.id}</code> part vers ${readers(f.readers)} dans ${f.seconds} s.`,
    scheduled: (f: { id: string; at: number; now: number; timeZone: string }): Html =>
      html`🕒 <code>${f.id}</code> part <b>${clock.day(f.at, f.now, f.timeZone)} à ${clock.time(f.at, f.timeZone)}</b>, heure de ${f.timeZone}.`,
    discarded: (f: { id: string }): Html => html`🗑 <code>${f.id}</code> est abandonné.`,
    published: (f: { id: string }): Html => html`📣 <code>${f.id}</code> est publié.`,
    withdrawn: (f: { id: string; reason: string; at: number; now: number; timeZone: string }): Html =>
      html`🚫 <code>${f.id}</code> a été retiré ${clock.day(f.at, f.now, f.timeZone)} à ${clock.time(f.at, f.timeZone)}\u00a0: ${f.reason}`,
    button: {
      publish: "✅ Publier",
      schedule: "🕒 Programmer",
      breaking: (f: { on: boolean }): string => (f.on ? "🚨 Urgent ✓" : "🚨 Urgent"),
      silent: (f: { on: boolean }): string => (f.on ? "🔕 Sans son ✓" : "🔕 Sans son"),
      fullText: (f: { on: boolean }): string => (f.on ? "📖 Texte entier ✓" : "📖 Texte entier"),
      topics: "🏷 Thèmes",
      edit: "✏️ Modifier",
      discard: "🗑 Abandonner",
      undo: "↩️ Annuler",
      back: "◂ Retour",
      title: "Titre",
      lead: "Chapeau",
      source: "Source",
      inAnHour: "Dans une heure",
      tonight: (f: { at: number; now: number; timeZone: string }): string =>
        `${clock.day(f.at, f.now, f.timeZone)} ${clock.time(f.at, f.timeZone)}`,
      otherTime: "Une autre heure…",
      pause: "⏸ Pause",
      resume: "▶️ Reprendre",
      stop: "⏹ Arrêter",
      reallyStop: "⏹ Oui, arrêter",
      keepSending: "Continuer l'envoi",
      sendAgain: (f: { count: number }): string => `🔁 Renvoyer à ${number.format(f.count)}`,
      reallyAgain: (f: { count: number }): string => `🔁 Oui, à ${number.format(f.count)}`,
      notAgain: "Non",
      correct: "✏️ Corriger",
      retract: "🚫 Retirer",
      proposed: "📰 Comme à la source",
      openDraft: (f: { id: string; title: string }): string => `📝 ${f.id} · ${f.title}`,
    },
    chooseTopics: html`Quels thèmes\u00a0? Touchez pour changer.`,
    chooseTime: html`Quand doit-il partir\u00a0?`,
    chooseField: html`Que dois-je changer\u00a0?`,
    askStop: (f: { id: string }): Html =>
      html`Arrêter <code>${f.id}</code>\u00a0? Ceux qui ne l'ont pas encore reçu ne le recevront pas.`,
    askField: {
      title: html`Envoyez-moi le nouveau titre.`,
      lead: html`Envoyez-moi le nouveau chapeau, ou un simple <code>-</code> pour aucun.`,
      source: html`Envoyez-moi le nom de la source, ou un simple <code>-</code> pour aucune.`,
      time: html`Envoyez-moi la date et l'heure de votre horloge, par exemple <code>2030-11-24 08:00</code>.`,
      reason: html`Pourquoi est-il retiré\u00a0? Envoyez-moi la raison\u00a0: les lecteurs la voient à sa place.`,
    },
    toast: {
      saved: "Enregistré",
      publishing: "C'est parti",
      undone: "Repris, c'est de nouveau un brouillon",
      breaking: (f: { on: boolean }): string => (f.on ? "🚨 Urgent\u00a0: passe devant tout" : "Un article ordinaire"),
      silent: (f: { on: boolean }): string => (f.on ? "🔕 Sans son" : "Avec son"),
      fullText: (f: { on: boolean }): string => (f.on ? "📖 Avec le texte entier" : "Titre et chapeau"),
      paused: "En pause",
      resumed: "C'est reparti",
      stopped: "Arrêté",
      sentAgain: (f: { count: number }): string =>
        f.count === 0 ? "Plus personne n'est inconnu" : `Renvoyé à ${readers(f.count)}`,
      forgotten: "Cet envoi est trop ancien\u00a0: il n'en reste rien",
      topicNeeded: "Choisissez d'abord au moins un thème",
    },
    undone: (f: { id: string }): Html =>
      html`↩️ <code>${f.id}</code> est de nouveau un brouillon\u00a0; personne ne l'a reçu.`,
  },
  status: {
    usage: html`Lequel\u00a0? <code>/status k7m2qa</code>\u00a0; /queue et /drafts montrent les identifiants.`,
    badId: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est pas l'identifiant d'un article. Il a six lettres et chiffres, comme <code>k7m2qa</code>.`,
    state: {
      draft: "Brouillon",
      scheduled: "Programmé",
      published: "Publié",
      retracted: "Retiré",
      discarded: "Abandonné",
    },
    line: (f: { state: string; id: string; title: string; url: string }): Html =>
      html`<b>${f.state}</b> <code>${f.id}</code>\n<a href="${f.url}">${f.title}</a>`,
  },
  lists: {
    drafts: html`<b>Brouillons</b>, le plus récent d'abord`,
    noDrafts: html`Aucun brouillon. <code>/publish https://… #monde</code> en crée un.`,
    queue: html`<b>En attente</b>, le prochain d'abord`,
    noQueue: html`Rien n'est programmé. <code>/publish at 2030-11-24 08:00 https://… #monde</code> programme.`,
    queued: (f: { id: string; title: string; at: number; now: number; timeZone: string }): Html =>
      html`<code>${f.id}</code> ${clock.day(f.at, f.now, f.timeZone)} ${clock.time(f.at, f.timeZone)} · ${f.title}`,
  },
  undo: {
    nothing: html`Rien à annuler\u00a0: aucun de vos articles n'attend de partir. /queue montre ce qui attend.`,
    cancelUsage: html`Lequel\u00a0? <code>/cancel k7m2qa</code>\u00a0; /queue montre les identifiants.`,
  },
  sending: {
    usage: (f: { command: string }): Html => html`Lequel\u00a0? <code>${f.command} k7m2qa</code>`,
    notSent: (f: { id: string }): Html =>
      html`<code>${f.id}</code> n'est parti vers personne, il n'y a donc rien à mettre en pause.`,
    paused: (f: { id: string }): Html =>
      html`⏸ <code>${f.id}</code> est en pause. <code>/resumesend ${f.id}</code> reprend\u00a0; personne n'est oublié, personne ne le reçoit deux fois.`,
    resumed: (f: { id: string }): Html => html`▶️ <code>${f.id}</code> repart.`,
    kept: (f: { id: string }): Html => html`▶️ L'envoi de <code>${f.id}</code> continue, rien n'a été arrêté.`,
    halted: html`🛑 Tout envoi est suspendu, dans tous les processus. Les réponses aux lecteurs continuent. /unhalt reprend\u00a0; rien n'est perdu.`,
    unhalted: html`▶️ L'envoi reprend là où il s'était arrêté.`,
  },
  topicAdmin: {
    usage: html`<code>/topicadmin add monde 🌍 Monde</code>\n<code>/topicadmin rename monde International</code>\n<code>/topicadmin rename monde en World</code>\n<code>/topicadmin remove monde</code>`,
    list: (f: { lines: readonly string[] }): Html => html`<b>Thèmes</b>\n${f.lines.join("\n")}`,
    empty: html`Pas encore de thèmes.`,
    added: (f: { slug: string; name: string; link: string | null }): Html =>
      f.link === null
        ? html`Le thème <b>${f.name}</b> est créé. Les lecteurs s'abonnent avec <code>/subscribe ${f.slug}</code>.`
        : html`Le thème <b>${f.name}</b> est créé. Un geste abonne\u00a0: ${f.link}`,
    renamed: (f: { name: string }): Html => html`S'appelle maintenant <b>${f.name}</b>.`,
    removed: (f: { name: string }): Html =>
      html`<b>${f.name}</b> est retiré. Plus rien n'y est envoyé\u00a0; le recréer ramène ses lecteurs.`,
  },
  editors: {
    usage: html`<code>/editors add 4815162342 editor</code> (author, editor ou chief)\n<code>/editors remove 4815162342</code>\nLe nombre est l'identifiant Telegram de la personne\u00a0; @userinfobot le donne.`,
    list: html`<b>Rédaction</b>`,
    person: (f: { userId: number; role: Role }): Html => html`<code>${f.userId}</code> ${roles[f.role]}`,
    badId: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est pas un identifiant Telegram. C'est un nombre comme <code>4815162342</code>\u00a0; @userinfobot donne le sien à chacun.`,
    badRole: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est pas un rôle\u00a0: author, editor ou chief.`,
    assigned: (f: { userId: number; role: Role }): Html =>
      html`<code>${f.userId}</code> est maintenant ${roles[f.role]}. /help lui montre ses commandes.`,
    removed: (f: { userId: number }): Html => html`<code>${f.userId}</code> n'a plus de rôle.`,
  },
  feeds: {
    usage: html`<code>/feeds add https://exemple.org/rss #monde</code> les nouveautés deviennent des brouillons\n<code>/feeds add https://exemple.org/rss #monde auto</code> elles sont publiées\navec un nombre, autant des plus récentes tout de suite\u00a0; l'adresse d'une page convient aussi\n<code>/feeds remove 3</code>`,
    reading: html`📡 Je lis le flux…`,
    added: (f: { number: number; title: string; entries: number; mode: string; takeFirst: number }): Html =>
      html`📡 <b>${f.title}</b> est le flux ${f.number}, avec ${f.entries} ${plural(f.entries, { one: "article", many: "d'articles", other: "articles" })}. ${f.takeFirst > 0 ? `Les ${f.takeFirst} plus récents arrivent maintenant, puis` : "Ceux-là sont tenus pour connus\u00a0:"} seul ce qui paraît désormais ${f.mode === "auto" ? "est publié" : "devient un brouillon"}.`,
    removed: (f: { title: string }): Html => html`<b>${f.title}</b> n'est plus lu.`,
    badNumber: (f: { word: string }): Html =>
      html`«\u00a0${f.word}\u00a0» n'est pas le numéro d'un flux. /feeds les montre.`,
    list: html`<b>Flux</b>`,
    none: html`Pas encore de flux.`,
    line: (f: { number: number; title: string; topics: readonly string[]; mode: string; sick: boolean }): Html =>
      html`${f.sick ? "⚠️ " : ""}${f.number}. ${f.title} · ${f.topics.map((slug) => `#${slug}`).join(" ")} · ${f.mode}`,
    sick: (f: { number: number; title: string; reason: string }): Html =>
      html`⚠️ Le flux ${f.number}, <b>${f.title}</b>, échoue depuis plus d'une heure (${f.reason}). Je continue, de plus en plus rarement\u00a0; /feeds remove ${f.number} y met fin.`,
    healed: (f: { number: number; title: string }): Html =>
      html`✅ Le flux ${f.number}, <b>${f.title}</b>, est rétabli.`,
    gone: (f: { title: string }): Html => html`Le flux <b>${f.title}</b> se dit fermé pour toujours. Il est retiré.`,
    drafts: (f: { title: string; count: number; flood: boolean }): Html =>
      f.flood
        ? html`⚠️ ${f.count} articles d'un coup de <b>${f.title}</b>\u00a0: sans doute une erreur de leur part. Ils attendent en brouillon\u00a0: /drafts`
        : html`📝 ${f.count} ${plural(f.count, { one: "nouveau brouillon", many: "de nouveaux brouillons", other: "nouveaux brouillons" })} de <b>${f.title}</b>\u00a0: /drafts`,
    changed: (f: { id: string; title: string }): Html =>
      html`✏️ La source a changé un article que les lecteurs ont\u00a0: «\u00a0${f.title}\u00a0». Comparez\u00a0: /status ${f.id}`,
  },
  digestMissed: (f: { slot: string; local: string }): Html =>
    html`⚠️ Un résumé n'a pas pu être fait à temps\u00a0: ${f.local} (${f.slot}). Le suivant contient tout.`,
  questionGone: html`J'attendais quelque chose, mais c'est trop vieux. Touchez de nouveau le bouton.`,
} satisfies NewsroomTexts;
