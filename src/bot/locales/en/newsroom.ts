/** What editors are told in English. The reference: every other language has these very keys. */

export const newsroomEn = {};

export type NewsroomTexts = typeof newsroomEn;
