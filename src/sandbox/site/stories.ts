/** The stories of the local news site: invented places, people and events, written for this program. Facts of no real event. */

export type Tongue = "en" | "fr" | "es";

export interface Story {
  readonly slug: string;
  readonly tongue: Tongue;
  readonly section: string;
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** Hours before the site's clock. */
  readonly hoursAgo: number;
  readonly paragraphs: readonly string[];
  readonly tags: readonly string[];
  readonly caption: string;
  /** An agency named in the caption. */
  readonly agency?: string;
  readonly video?: boolean;
}

export const stories: readonly Story[] = [
  {
    slug: "night-ferry-returns",
    tongue: "en",
    section: "City",
    title: "Night ferry returns to the Aster after eleven years",
    lead: "From Friday the boats run until half past one, and the first week is free for anyone with a library card.",
    author: "Maud Ellery",
    hoursAgo: 1,
    tags: ["transport", "city"],
    caption: "The ferry Heron on her trial run below Mill Bridge.",
    paragraphs: [
      "The last night ferry crossed the Aster in the winter of the great flood, and most people in Riverside assumed it would stay the last. On Friday evening the Heron will leave Mill Quay at ten past eight, and then every forty minutes until half past one.",
      "“We counted people waiting for taxis on the east bank for three Saturdays,” says harbour master Ines Calder. “There were four hundred of them after midnight. That is a ferry.”",
      "The crossing takes six minutes and costs one crown eighty. For the first week holders of a library card travel free, an idea of the library itself, which hopes to find some of its lost readers on the water.",
      "The boats are the old ones with new engines: battery packs from the tram works, charged at the quay between crossings. The council has promised to look at the numbers again in spring.",
    ],
  },
  {
    slug: "bridge-closed-after-inspection",
    tongue: "en",
    section: "City",
    title: "Mill Bridge closed to lorries after inspection finds cracked bearing",
    lead: "Buses and cars may still cross. The detour for heavy traffic runs over the Northern Ring until further notice.",
    author: "Tobias Renn",
    hoursAgo: 3,
    tags: ["transport", "breaking"],
    caption: "Engineers under the second arch on Tuesday morning.",
    agency: "Riverside Press Pool",
    paragraphs: [
      "Engineers closed Mill Bridge to vehicles over 7.5 tonnes on Tuesday morning after divers found a crack in the bearing under the second arch.",
      "The city said there was no danger for cars, buses, cyclists or people on foot. Sensors on the arch report every ten seconds, and the bridge would be closed completely if it moved by more than four millimetres.",
      "Lorries are sent over the Northern Ring, which adds about twenty minutes. A replacement bearing has been ordered; making it takes five weeks.",
    ],
  },
  {
    slug: "the-orchard-that-moved",
    tongue: "en",
    section: "Culture",
    title: "The orchard that moved: 140 apple trees cross the city by tram",
    lead: "To save them from the new school's building site, gardeners dug up the trees of Saint Brannock and took the number 9.",
    author: "Josephine Abara",
    hoursAgo: 9,
    tags: ["culture", "nature"],
    caption: "Tree number 88, a russet, waits for the number 9.",
    paragraphs: [
      "At four in the morning the number 9 tram carries bakers, nurses and, since Monday, apple trees. One hundred and forty of them are moving from the old convent garden to Lammas Hill, because a school will stand where they stood.",
      "“You can move a tree of twenty years if you ask it politely and in November,” says head gardener Olu Marsh. Each has been cut around the roots twice since last autumn, wrapped in sacking and given a number.",
      "The tram company charged the price of a bicycle for every tree. Volunteers planted the first sixty before breakfast; the rest will follow by Thursday, if the frost waits.",
    ],
  },
  {
    slug: "harbour-clippers-late-goal",
    tongue: "en",
    section: "Sport",
    title: "Clippers 2, Rovers 1: a corner, a bounce and the ninety-third minute",
    lead: "Harbour Clippers go top of the league for the first time since the stadium had a roof.",
    author: "Ned Valentine",
    hoursAgo: 20,
    tags: ["sport"],
    caption: "Goalkeeper Ana Brandt, who came up for the corner and stayed.",
    paragraphs: [
      "There are goals one tells children about and goals one explains to them. The one that put Harbour Clippers top of the league on Sunday needs explaining: a corner, a bounce off the referee's whistle hand, and goalkeeper Ana Brandt, who had no business being there.",
      "“I heard the bench shout go back,” Brandt said, “and I thought they meant the ball.”",
      "Rovers had led since the tenth minute and deserved to. They meet again in the cup in three weeks.",
    ],
  },
  {
    slug: "pont-du-moulin-accord-de-nuit",
    tongue: "fr",
    section: "Monde",
    title: "Lacs d’Orvane : un accord trouvé dans la nuit rouvre les écluses",
    lead: "Après dix-neuf heures de discussions, les trois provinces riveraines se sont entendues sur le partage de l’eau.",
    author: "La rédaction",
    hoursAgo: 2,
    tags: ["monde", "eau"],
    caption: "Les écluses de Val-Orvane, rouvertes mercredi à l’aube.",
    agency: "Reuters",
    video: true,
    paragraphs: [
      "Les écluses de Val-Orvane se sont rouvertes mercredi à l’aube. Les délégués des trois provinces riveraines ont signé, peu après quatre heures, un texte de onze pages qui fixe pour cinq ans le partage des eaux du lac.",
      "« Personne n’a gagné, et c’est bien pour cela que l’accord tiendra », a déclaré la médiatrice Hélène Vasseur à la sortie de la salle. Les discussions avaient commencé la veille à neuf heures du matin.",
      "Le texte prévoit un débit minimal de quarante mètres cubes par seconde en été, un observatoire commun et un fonds d’entretien des digues. Les péniches bloquées depuis douze jours, une soixantaine, passeront par ordre d’arrivée.",
      "Les parlements provinciaux ont jusqu’au printemps pour ratifier l’accord. D’ici là, un comité de six ingénieurs se réunira chaque lundi à la capitainerie.",
    ],
  },
  {
    slug: "bibliotheque-sans-silence",
    tongue: "fr",
    section: "Culture",
    title: "La bibliothèque qui a retiré ses panneaux « Silence »",
    lead: "Depuis un an, on parle, on répète et on cuisine même un peu à la médiathèque des Tanneurs. Les prêts ont doublé.",
    author: "Camille Hautin",
    hoursAgo: 7,
    tags: ["culture"],
    caption: "L’ancienne salle des périodiques, devenue atelier de conversation.",
    paragraphs: [
      "Il reste quatre trous dans le mur, là où pendait le dernier panneau. « On les a gardés exprès », sourit la directrice, Awa Delorme. Depuis un an, la médiathèque des Tanneurs n’impose le silence qu’au deuxième étage.",
      "Au rez-de-chaussée, un club de lecture à voix haute occupe les fauteuils le mardi ; le jeudi, on y échange des recettes, et un four a été installé dans l’ancienne loge du gardien.",
      "Les prêts ont doublé, les inscriptions triplé. Reste le bruit : un menuisier du quartier pose en ce moment des panneaux de liège, offerts par les lecteurs.",
    ],
  },
  {
    slug: "train-des-cretes",
    tongue: "fr",
    section: "Économie",
    title: "Le train des Crêtes trouve repreneur à la veille de l’hiver",
    lead: "Une coopérative de 2 300 habitants reprend la ligne de montagne, menacée de fermeture depuis mars.",
    author: "Bastien Roye",
    hoursAgo: 26,
    tags: ["economie", "transport"],
    caption: "La rame 14 au col de la Serre, à 1 412 mètres.",
    paragraphs: [
      "La ligne des Crêtes circulera cet hiver. Le tribunal de commerce a retenu lundi l’offre d’une coopérative fondée par les habitants de la vallée, qui ont réuni 4,6 millions de couronnes en cinq mois.",
      "Les quarante et un emplois sont conservés. La première rame partira le 1er décembre à 6 h 12, avec à son bord, promet le président de la coopérative, « tous ceux qui ont mis dix couronnes ».",
      "La région apportera la même somme pour les voies. Le prix du billet ne bougera pas avant deux ans.",
    ],
  },
  {
    slug: "mercado-flotante",
    tongue: "es",
    section: "Ciudad",
    title: "El mercado flotante abrirá también los domingos",
    lead: "Treinta y dos barcas de fruta, pan y flores se quedarán en el muelle viejo hasta las tres de la tarde.",
    author: "Lucía Berenguel",
    hoursAgo: 4,
    tags: ["ciudad", "economia"],
    caption: "Las barcas del muelle viejo a las siete de la mañana.",
    paragraphs: [
      "El mercado flotante del río Aster abrirá los domingos a partir del próximo mes. Lo decidieron los propios vendedores, por veintiocho votos contra cuatro, después de un verano de pruebas.",
      "«El domingo la gente no compra: pasea, y luego compra el doble», resume Remedios Oca, que vende pan desde una barca verde que fue de su abuela.",
      "El ayuntamiento pondrá una pasarela nueva y luz hasta la escalera. Los cuatro que votaron en contra podrán quedarse en casa sin perder su sitio.",
    ],
  },
  {
    slug: "lluvia-de-estrellas",
    tongue: "es",
    section: "Ciencia",
    title: "Una escuela rural ve antes que nadie un cometa nuevo",
    lead: "Once alumnos y una profesora lo encontraron comparando fotos hechas con un telescopio de segunda mano.",
    author: "Ander Quiroga",
    hoursAgo: 14,
    tags: ["ciencia"],
    caption: "El telescopio de la escuela de Valdehierro.",
    paragraphs: [
      "La foto tenía una mancha que no estaba la noche anterior. Nadia, de doce años, pensó que era polvo; limpió la lente y la mancha se había movido.",
      "La escuela de Valdehierro, con once alumnos, avisó al observatorio provincial, que lo confirmó el lunes: un cometa pequeño, de órbita larga, que nadie había anunciado.",
      "Lo llamarán, de momento, con un número. «Ya hay propuestas», dice la profesora, Pilar Santángel, «y casi todas son el nombre de un perro».",
    ],
  },
  {
    slug: "carrera-de-los-puentes",
    tongue: "es",
    section: "Deporte",
    title: "La carrera de los puentes bate su récord bajo la lluvia",
    lead: "9.400 corredores cruzaron los siete puentes; la última llegó cinco horas después, con aplauso de banda incluida.",
    author: "Jon Maidagan",
    hoursAgo: 30,
    tags: ["deporte"],
    caption: "Salida en el puente del Molino.",
    paragraphs: [
      "Llovió desde la salida y nadie se fue. La carrera de los puentes reunió el domingo a 9.400 personas, mil más que el año pasado, sobre veintiún kilómetros de adoquín mojado.",
      "Ganaron Idris Kaal, en una hora y cuatro minutos, y Vera Solís, en una hora y doce, que corría con las zapatillas de su hermana.",
      "La última en llegar fue Carmen Ruano, de setenta y nueve años. La banda municipal, que ya guardaba los instrumentos, los volvió a sacar.",
    ],
  },
];

export interface Outlet {
  readonly name: string;
  readonly motto: string;
  readonly locale: string;
  readonly colour: string;
  readonly latest: string;
  readonly by: string;
  readonly source: string;
  readonly follow: string;
  readonly alsoRead: string;
  readonly share: string;
  readonly slogan: string;
  readonly feed: string;
}

export const outlets: Record<Tongue, Outlet> = {
  en: {
    name: "The Riverside Courier",
    motto: "Both banks, every morning",
    locale: "en_GB",
    colour: "#1d4e89",
    latest: "Latest",
    by: "By",
    source: "Source:",
    follow: "Follow us on Telegram",
    alsoRead: "Read also",
    share: "Share",
    slogan: "The Courier. Read it before the river does.",
    feed: "RSS feed",
  },
  fr: {
    name: "Le Courrier de la Rive",
    motto: "Les deux rives, chaque matin",
    locale: "fr_FR",
    colour: "#9b2335",
    latest: "À la une",
    by: "Par",
    source: "Source :",
    follow: "Suivez-nous sur Telegram",
    alsoRead: "Lire aussi",
    share: "Partager",
    slogan: "Le Courrier, l’info sans détour, 24 h sur 24.",
    feed: "Flux RSS",
  },
  es: {
    name: "El Correo de la Ribera",
    motto: "Las dos orillas, cada mañana",
    locale: "es_ES",
    colour: "#1f6f54",
    latest: "Última hora",
    by: "Por",
    source: "Fuente:",
    follow: "Síguenos en Telegram",
    alsoRead: "Lea también",
    share: "Compartir",
    slogan: "El Correo: lo que pasa en el río, pasa aquí.",
    feed: "Canal RSS",
  },
};
