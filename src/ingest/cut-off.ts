/** A summary that a site cut off ("… the winter st…", "[…]") is the story's own beginning: where the text is at hand, its whole
 *  sentences take the summary's place. */

/** The signs of a cut, with what software puts around them. */
const cutMark = /\s*(?:[[(（]\s*(?:…|\.{2,})\s*[\])）]|…|\.{3,}|\.\.)\s*$/u;
const sentenceEnd = /[.!?…。！？।؟۔][\p{Pf}\p{Pe}"'”’»\]]*$/u;

export const isCutOff = (text: string): boolean => cutMark.test(text);

/** Letters and digits that must agree, at least and at most. */
const shortestAgreement = 16;
const longestAgreement = 60;
/** Paragraphs at whose beginning a summary may begin. */
const firstParagraphs = 6;
const longestMended = 600;
/** Shorter, whole sentences of the summary itself say too little. */
const shortestWhole = 60;

/** `summary` with its last sentence whole. `paragraphs`: the story's, one line each. */
export function mendCutOff(summary: string, paragraphs: readonly string[]): string {
  const isMarked = isCutOff(summary);
  const stated = isMarked ? summary.replace(cutMark, "") : summary;
  if (!isMarked && sentenceEnd.test(stated)) return summary;
  const own = plain(stated);
  // Cut inside a word, its last letters say nothing; without a mark all of them must agree.
  const agreed = isMarked ? own.slice(0, Math.max(shortestAgreement, Math.min(own.length - 3, longestAgreement))) : own;
  if (own.length >= shortestAgreement) {
    for (const [i, paragraph] of paragraphs.slice(0, firstParagraphs).entries()) {
      const from = beginning(paragraph, agreed, paragraphs[i + 1]);
      if (from === null) continue;
      const mended = sentencesOf([paragraph.slice(from), ...paragraphs.slice(i + 1)], own.length, isMarked);
      if (mended !== null) return mended;
    }
  }
  return isMarked ? wholeSentences(stated, summary) : summary;
}

/** Where in the paragraph the summary begins: at its start, or behind a dateline. Null: elsewhere, or nowhere. */
function beginning(paragraph: string, agreed: string, next: string | undefined): number | null {
  const following = next === undefined ? "" : plain(next);
  if ((plain(paragraph) + following).startsWith(agreed)) return 0;
  const dateline = /^.{2,60}?(?:\)\s*[-–—:]*|\s[-–—]|[:：])\s+/u.exec(paragraph)?.[0].length;
  return dateline !== undefined && (plain(paragraph.slice(dateline)) + following).startsWith(agreed) ? dateline : null;
}

/** Sentences from the beginning on, until they have said `letters` letters. Null: they never do, or never end. */
function sentencesOf(paragraphs: readonly string[], letters: number, isMarked: boolean): string | null {
  let [said, length] = ["", 0];
  for (const paragraph of paragraphs) {
    for (const sentence of splitSentences(paragraph)) {
      const longer = said === "" ? sentence : `${said} ${sentence}`;
      if (longer.length > longestMended) return said !== "" && sentenceEnd.test(said) ? said : null;
      said = longer;
      length += plain(sentence).length;
      if (length >= letters - (isMarked ? 3 : 0)) return sentenceEnd.test(said) || isMarked ? said : null;
    }
  }
  return said !== "" && isMarked && sentenceEnd.test(said) ? said : null;
}

/** Of a summary whose story is not at hand: the sentences that were not cut. */
function wholeSentences(stated: string, summary: string): string {
  const sentences = splitSentences(stated);
  const whole = sentences.slice(0, -1).join(" ");
  return whole.length >= shortestWhole && sentenceEnd.test(whole) ? whole : summary;
}

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
/** An abbreviation or an initial ends no sentence. */
const noEnd =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Mt|Gen|Gov|Sen|Rep|Lt|Col|Sgt|Capt|Rev|Hon|Jr|Sr|vs|No|Nos|approx|U\.S|U\.K|a\.m|p\.m|z\.B|d\.h|bzw|ca|Nr|M|Mme|Mlle|p\.ex|Sra?|Dra|Dña|Sig|Dott|ул|им|г|гг|т\.е|т\.д|тыс|млн|млрд|руб)\.\s*$/u;

function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    // A lower-case letter goes on with what stands before: "Inc. said".
    if (last !== undefined && (noEnd.test(last) || /^\p{Ll}/u.test(segment)))
      sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
