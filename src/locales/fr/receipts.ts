/** What editors are told in French of corrections, withdrawals, announcements, the paid speed, and of what goes wrong
 *  while something is sent. \u00a0 stands before : ? ! and inside « ». */
import { type Html, html, joinHtml } from "../../format/safe-html.ts";
import type { BroadcastFacts } from "../broadcast-facts.ts";
import type { CorridorTexts } from "../en/receipts.ts";
import { copies, duration, number, percent, readers, stars } from "./amounts.ts";

const subject = (f: BroadcastFacts): Html => {
  switch (f.kind) {
    case "article":
      return html`<code>${f.id}</code>`;
    case "correction":
      return html`✏️ Correction de <code>${f.id}</code>, version ${f.version}`;
    case "retraction":
      return html`🚫 Retrait de <code>${f.id}</code>`;
    case "announcement":
      return html`📢 Annonce <code>${f.id}</code>`;
    case "digest":
      return html`📰 Résumé <code>${f.id}</code>`;
  }
};
const signs = { article: "📰", digest: "📰", announcement: "📢", correction: "✏️", retraction: "🚫" };
const quoted = (title: string): string => (title === "" ? "" : `«\u00a0${title}\u00a0»`);
const named = (f: BroadcastFacts): Html => joinHtml([subject(f), quoted(f.title)].filter(String), " ");

export const corridorFr = {
  receipt: {
    sending: (f) =>
      html`${f.bar} ${percent.format(f.share)}\n${number.format(f.delivered)} remis · ${number.format(f.failed)} injoignables · ${number.format(f.rate)} par seconde${f.leftMs === null ? "" : ` · encore ${duration(f.leftMs)}`}`,
    title: (f) =>
      f.kind === "article"
        ? html`<b>${f.state}</b> ${subject(f)}`
        : html`<b>${f.state}</b>\n${subject(f)}${f.title === "" ? "" : `\n${quoted(f.title)}`}`,
    states: {
      planning: "📣 Envoi en cours",
      sending: "📣 Envoi en cours",
      paused: "⏸ En pause",
      halted: "🛑 Suspendu",
      done: "✅ Remis",
      cancelled: "⏹ Arrêté",
    },
    rewrittenState: "✅ Fait",
    line: (f) =>
      html`<b>v${f.version}</b> ${signs[f.kind]} ${f.state}\u00a0: ${number.format(f.delivered)} sur ${copies(f.planned)}${f.unreachable > 0 ? ` · ${number.format(f.unreachable)} injoignables` : ""}${f.unknown > 0 ? ` · ${number.format(f.unknown)} inconnus` : ""}${f.pending > 0 ? ` · ${number.format(f.pending)} à venir` : ""}`,
    nobody: {
      article: html`Personne ne le voulait tout de suite\u00a0: il attend les résumés.`,
      digest: html`Il n'y avait personne à qui l'envoyer.`,
      announcement: html`Il n'y a encore personne à qui le dire.`,
      correction: html`Aucun lecteur n'en a d'exemplaire\u00a0: désormais il part corrigé.`,
      retraction: html`Aucun lecteur n'en a d'exemplaire, et personne n'en recevra.`,
    },
    delivered: (f) =>
      html`Acceptés par Telegram\u00a0: <b>${number.format(f.count)}</b> sur ${number.format(f.planned)}`,
    rewritten: (f) => html`Réécrits\u00a0: <b>${number.format(f.count)}</b> sur ${copies(f.planned)}`,
    failed: (f) => html`${f.reason}\u00a0: ${number.format(f.count)}`,
    unknown: (f) => html`Inconnu (réponse perdue)\u00a0: ${number.format(f.count)}`,
    pending: (f) => html`Encore à envoyer\u00a0: ${number.format(f.count)}`,
    reasons: {
      blocked: "Ont bloqué le bot",
      deactivated: "Compte supprimé",
      kicked: "Bot retiré de la discussion",
      chat_not_found: "Discussion introuvable",
      withdrawn: "Ont changé d'avis entre-temps",
      refused: "Refusé par Telegram",
      no_rights: "La discussion ne nous laisse pas écrire",
      expired: "Trop tard pour être envoyé",
      cancelled: "Arrêté avant",
      vanished: "Exemplaire supprimé ou trop ancien",
      set_aside: "Mis de côté après une faute de notre part",
      other: "Autre",
    },
    haltedFor: (f) => html`Telegram dit\u00a0: <i>${f.words}</i>\nPlus rien ne part avant que vous touchiez Reprendre.`,
    askAgain: (f) =>
      html`Renvoyer <code>${f.id}</code> à ${readers(f.count)} dont la réponse s'est perdue\u00a0? Ils le recevront peut-être deux fois.`,
    digests: html`Les lecteurs du résumé le trouvent dans leur prochain résumé.`,
  },
  correct: {
    usage: html`Quel article, et qu'est-ce qui est juste\u00a0? Par exemple\u00a0:\n<code>/correct k7m2qa titre: Le nouveau titre</code>\n\nPlusieurs à la fois, chacun à la ligne\u00a0: <code>titre:</code> <code>chapeau:</code> <code>source:</code> <code>note:</code> (ce qui était faux\u00a0; les lecteurs le voient). Avec <code>material</code> après l'identifiant, les lecteurs reçoivent aussi un mot sous leur exemplaire.\n<code>/correct k7m2qa</code> seul propose des boutons.`,
    wordUnknown: (f) =>
      html`Je ne sais pas lire «\u00a0${f.word}\u00a0». Commencez chaque ligne par <code>titre:</code>, <code>chapeau:</code>, <code>source:</code> ou <code>note:</code>, par exemple <code>/correct k7m2qa titre: Le nouveau titre</code>`,
    titleMissing: html`Il faut un titre. Écrivez le nouveau après <code>titre:</code>`,
    unchanged: (f) => html`<code>${f.id}</code> dit déjà exactement cela.`,
  },
  retract: {
    usage: html`Quel article, et pourquoi\u00a0? Les lecteurs voient la raison à sa place\u00a0:\n<code>/retract k7m2qa Les chiffres étaient faux.</code>`,
    reasonMissing: (f) =>
      html`Pourquoi\u00a0? Les lecteurs voient la raison à sa place\u00a0: <code>/retract ${f.id} Les chiffres étaient faux.</code>`,
  },
  announce: {
    usage: html`Que dois-je dire à tous\u00a0? <code>/announce Nous déménageons.</code>\nOu répondez /announce à un message. Vous le voyez avant qu'il parte.`,
  },
  decision: {
    correct: (f) =>
      html`✏️ Ci-dessus, <code>${f.id}</code> tel qu'il serait. ${copies(f.copies)} chez les lecteurs seraient réécrits sur place, ${f.notify ? "avec un mot sous chacun" : "sans bruit"}.`,
    retract: (f) =>
      html`🚫 Ci-dessus, ce qui remplacerait <code>${f.id}</code>, dans ${copies(f.copies)}. C'est définitif.`,
    announce: (f) =>
      html`📢 Ci-dessus, exactement ce que reçoivent les lecteurs. À ${readers(f.readers)}, en ${duration(f.tookMs)}\u00a0?`,
    askedOthers: (f) =>
      f.chats === 0
        ? html`Quelqu'un d'autre doit le valider, et je ne peux joindre aucun autre rédacteur. Il leur faut d'abord toucher Démarrer dans leur discussion avec moi.`
        : html`Quelqu'un d'autre doit le valider. Je l'ai montré aux autres\u00a0; cela attend un jour.`,
    dropped: html`🗑 Abandonné. Rien n'a changé.`,
    button: {
      send: "📢 Envoyer",
      correct: (f) => `✅ Corriger ${copies(f.copies)}`,
      retract: (f) => `🚫 Retirer ${copies(f.copies)}`,
      notify: (f) => (f.on ? "🔔 Un mot sous chaque exemplaire ✓" : "🔕 Un mot sous chaque exemplaire"),
      drop: "🗑 Abandonner",
    },
    toast: {
      dropped: "Abandonné",
      gone: "C'est déjà décidé, ou trop vieux",
      notify: (f) => (f.on ? "Les lecteurs sont prévenus sous leur exemplaire" : "Réécrit sans un mot"),
    },
  },
  paid: {
    ask: (f) =>
      html`⚡ <code>${f.id}</code> part vers ${readers(f.readers)}. À la vitesse gratuite, cela prend ${duration(f.freeMs)}\u00a0; à la vitesse payante, ${duration(f.paidMs)}.\nTelegram prend 0,1 étoile par message au-dessus du débit gratuit\u00a0: <b>au plus ${stars(f.mostStars)}</b>, sur le solde du bot.`,
    button: {
      switch: (f) => (f.on ? "⚡ Vitesse payante ✓" : "⚡ Vitesse payante"),
      yes: (f) => `⚡ Oui, jusqu'à ${stars(f.stars)}`,
      no: "Non",
    },
    toast: (f) => (f.on ? "⚡ À la vitesse payante" : "À la vitesse gratuite"),
  },
  notices: {
    halted: (f) =>
      html`🛑 ${named(f)} est suspendu. Telegram dit\u00a0: <i>${f.words}</i>\nPersonne n'est perdu\u00a0: /status ${f.status} reprend ou arrête.`,
    variantRefused: (f) =>
      html`⚠️ Telegram refuse ${named(f)} dans une langue ou une forme (<i>${f.words}</i>)\u00a0: ces lecteurs ne le reçoivent pas, les autres si. /status ${f.status}`,
    paidRefused: (f) =>
      html`⚡ Telegram a refusé la vitesse payante pour ${named(f)} (<i>${f.words}</i>)\u00a0: l'envoi continue à la vitesse gratuite.`,
    setAside: (f) =>
      html`⚠️ Une partie de ${named(f)} a fait tomber le programme plusieurs fois et a été mise de côté\u00a0; ses lecteurs ne l'ont pas reçue. /status ${f.status} les compte.`,
    heard: (f) =>
      html`✅ Telegram n'a pas répondu pendant ${duration(f.afterMs)}\u00a0; l'envoi continue, personne n'est oublié.`,
    flood: (f) =>
      html`⏳ Telegram nous a fait attendre ${duration(f.waitedMs)}\u00a0; l'envoi continue, personne n'est oublié.`,
    updateSetAside: (f: { updateId: number }): Html =>
      html`⚠️ Un envoi d’un lecteur (mise à jour ${f.updateId}) a arrêté le programme plusieurs fois de suite et a été mis de côté. Tous les autres reçoivent leur réponse.`,
    nearlyFull: html`⚠️ Redis est presque plein\u00a0: rien de nouveau ne part tant que l'exploitant n'a pas fait de place. Ce qui est en cours continue.`,
    storeEmpty: html`ℹ️ Le bot a démarré sur une base vide\u00a0: aucun abonné. S'il y en avait, c'est un autre Redis, ou il a perdu ses données.`,
  },
  chatRefuses: (f) =>
    f.topic
      ? html`⚠️ Je ne peux pas écrire dans le sujet qui m'était donné dans <b>${f.title}</b>, et les nouvelles de ${f.outlet} n'y arrivent pas\u00a0: il est fermé ou supprimé, ou je n'ai pas le droit d'envoyer des messages. Réparez cela, ou envoyez /topics dans le sujet qui doit les recevoir.`
      : html`⚠️ Je n'ai pas le droit d'écrire dans <b>${f.title}</b>\u00a0: les nouvelles de ${f.outlet} n'y arrivent pas. Donnez-moi le droit d'envoyer des messages (dans un canal\u00a0: de publier), ou envoyez-y /stop et je me tais.`,
} satisfies CorridorTexts;
