/** What an expected fault means for the person who ran into it, in French, and the way out. */
import { type Html, html } from "../../format/safe-html.ts";
import type { AppErrorCode, AppErrorFacts } from "../../news/app-error.ts";

/** Why a page could not be read, by the reader's refusal code. */
const pageRefusals: Readonly<Record<string, string>> = {
  bad_url: "ce n'est pas une adresse que je peux ouvrir\u00a0; elle commence par https://",
  scheme: "je n'ouvre que les adresses http et https",
  private_address: "son adresse est dans un réseau privé, que je n'ouvre jamais",
  not_found: "le site dit que cette page n'existe pas",
  forbidden: "le site ne me laisse pas entrer",
  http_error: "le site a répondu par une erreur\u00a0; réessayez dans quelques minutes",
  timeout: "le site a mis trop de temps\u00a0; réessayez dans quelques minutes",
  unreachable: "le site est injoignable\u00a0; vérifiez l'adresse ou réessayez",
  too_large: "la page est trop grande",
  too_many_redirects: "le site me fait tourner en rond",
  wrong_type: "ce n'est pas une page web mais un autre genre de fichier",
  no_title: "je n'y trouve pas de titre",
  too_complex: "la page est trop étrangement construite pour être lue",
};

const states: Readonly<Record<string, string>> = {
  draft: "un brouillon",
  scheduled: "programmé",
  published: "publié",
  retracted: "retiré",
  discarded: "abandonné",
};

export const errorsFr = {
  topic_not_found: (f) =>
    f.nearest
      ? html`Il n'y a pas de thème ${f.slug}. Vouliez-vous dire <b>${f.nearest}</b>\u00a0? /topics les montre tous.`
      : html`Il n'y a pas de thème ${f.slug}. /topics les montre tous.`,
  topic_exists: (f) => html`Il y a déjà un thème ${f.slug}. Prenez un autre nom court, ou renommez celui-là.`,
  article_not_found: (f) =>
    html`Il n'y a pas d'article ${f.id}. Un numéro ressemble à <code>k7m2qa</code>\u00a0; /drafts et /queue les montrent.`,
  not_allowed: () =>
    html`C'est réservé à un autre rôle de la rédaction. Un rédacteur en chef peut changer les rôles avec /editors.`,
  topic_slug_invalid: (f) =>
    html`«\u00a0${f.slug}\u00a0» ne peut pas être le nom court d'un thème. Prenez 1 à 32 caractères parmi a–z, 0–9, - et _, comme <code>world</code> ou <code>local-news</code>.`,
  topic_required: () =>
    html`Quel thème\u00a0? Ajoutez-en au moins un, comme <code>#world</code>. /topics les montre tous.`,
  already_published: (f) => html`L'article ${f.id} est déjà publié. /status ${f.id} montre où il en est.`,
  approval_needed: () => html`Vous l'avez écrit\u00a0; quelqu'un d'autre doit le valider.`,
  time_in_past: (f) => html`${f.time} est passé. Donnez une heure à venir, comme <code>2030-11-24 08:00</code>.`,
  not_a_feed: (f) =>
    html`${f.url} n'est pas un flux et n'en indique aucun. Cherchez «\u00a0RSS\u00a0» sur le site, ou donnez l'adresse du flux lui-même.`,
  feed_exists: (f) => html`Ce flux existe déjà\u00a0: numéro ${f.number}. /feeds les montre tous.`,
  feed_not_found: (f) => html`Il n'y a pas de flux numéro ${f.number}. /feeds les montre tous.`,
  page_refused: (f) =>
    html`Je n'ai pas pu lire ${f.url}\u00a0: ${pageRefusals[f.reason] ?? "quelque chose ne va pas avec la page"}. Vous pouvez aussi l'écrire à la main\u00a0: /publish, puis une ligne de titre, le chapeau et le lien.`,
  state_conflict: (f) =>
    html`L'article ${f.id} est maintenant ${states[f.state] ?? f.state}\u00a0; quelqu'un a été plus rapide. /status ${f.id} en dit plus.`,
  not_published: (f) =>
    html`L'article ${f.id} est ${states[f.state] ?? f.state}\u00a0: seul ce que les lecteurs ont peut être corrigé ou retiré. /status ${f.id} en dit plus.`,
  paid_off: () =>
    html`La vitesse payante n'est pas activée ici. L'exploitant du bot peut le faire avec PAID_BROADCAST.`,
} satisfies { [C in AppErrorCode]: (facts: AppErrorFacts[C]) => Html };
