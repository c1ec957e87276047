// The two choices, as native radio groups; the counts of a list are shown with the shares of that list.
import { escapeHtml } from '../../language/escape.ts';
import type { Words } from '../../language/words.ts';
import { sayCounters, sayPeople, type WeightRow } from './weightRows.ts';

interface Choice {
  name: 'share' | 'people';
  value: string;
  label: string;
  about: string;
  checked: boolean;
}

function renderChoice({ name, value, label, about, checked }: Choice): string {
  const input = `<input type="radio" name="${name}" value="${escapeHtml(value)}"${checked ? ' checked' : ''}>`;
  return `<label>${input}<span><b>${escapeHtml(label)}</b> <small>${escapeHtml(about)}</small></span></label>`;
}

function renderGroup(legend: string, choices: readonly Choice[], attributes: string): string {
  const items = choices.map(renderChoice).join('');
  return `<fieldset disabled${attributes}><legend>${escapeHtml(legend)}</legend><div class="explore-choices">${items}</div></fieldset>`;
}

/** Groups are disabled until the script that makes them work is there. */
export function renderControls(rows: readonly WeightRow[], words: Words): string {
  const [chosen] = rows;
  const shares = [...Map.groupBy(rows, ({ share }) => share.year).values()].map((pairs) => pairs[0] as WeightRow);
  const shareGroup = renderGroup(
    words.say('explore.weight.share'),
    shares.map(({ share, sharer }) => ({
      name: 'share',
      value: share.year,
      label: words.say('explore.weight.share.label', { share: words.quantity(share.claim), year: share.year }),
      about: words.say(`explore.weight.list.${share.list}`, { who: sharer }),
      checked: share.year === chosen?.share.year,
    })),
    '',
  );
  const peopleGroups = [...Map.groupBy(shares, ({ share }) => share.list)].map(([list, [first, ...more]]) => {
    const years = [first, ...more].flatMap((row) => row?.share.year ?? []);
    const choices = rows
      .filter(({ share }) => share.year === years[0])
      .map((row): Choice => ({
        name: 'people',
        value: row.heads.key,
        label: sayPeople(row, words),
        about: `${sayCounters(row, words)}, ${words.period(row.when)}`,
        checked: row.key === chosen?.key,
      }));
    const hidden = list === chosen?.share.list ? '' : ' hidden';
    return renderGroup(words.say('explore.weight.people'), choices, ` data-shares="${years.join(' ')}"${hidden}`);
  });
  return `<form class="explore-form noprint" autocomplete="off">${shareGroup}${peopleGroups.join('')}</form>`;
}
