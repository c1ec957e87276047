// A town is looked for in three languages, so it is named in all of them.
import type { Rule } from './rule.ts';

const languages = { name_en: 'English', name_ru: 'Russian', name_kk: 'Kazakh' } as const;
const fields = Object.keys(languages) as (keyof typeof languages)[];

export const townNames: Rule = {
  check({ places }, report) {
    for (const place of places.filter(({ kind }) => kind === 'town')) {
      for (const field of fields.filter((name) => place[name] === '')) {
        const remedy = `write the ${languages[field]} name of "${place.id}": readers look for their town by it`;
        report(place, field, `the town has no ${languages[field]} name`, '', remedy);
      }
    }
  },
};
