import { describe, expect, it } from 'vitest';
import { Problems, formatProblem } from '../../src/evidence/problem.ts';
import { parseChartText } from '../../src/narratives/parseChartText.ts';
import { createEnvironment, readCases } from './environment.ts';

const path = 'content/charts/saran-jobs/en.md';
const text = `---
title: "Plants promised more"
dek: "Jobs at the plants, 2020 to 2024"
alt: "A ring for [over 1,000 jobs][jobs], a dot for [232 people](claim:staff.appliance-plant.2024-08-14.kazinform-appliances-2024)."
---
Rings are promises.

Dots are counts.

[jobs]: claim:jobs.bus-plant.2020-12-21.kazinform-bus-2020
`;

function problemsOf(source: string, file = path): string {
  try {
    parseChartText(source, file, createEnvironment());
  } catch (error) {
    if (error instanceof Problems)
      return error.problems.map((problem) => formatProblem({ ...problem, file: 'en.md' })).join('\n');
    throw error;
  }
  return 'no problem';
}

describe('parseChartText', () => {
  it('gives each text as markup and as plain text, and no note where there is none', () => {
    const chart = parseChartText(text, path, createEnvironment());
    expect(chart.id).toBe('saran-jobs');
    expect(chart.title).toEqual({ html: 'Plants promised more', plain: 'Plants promised more' });
    expect(chart.alt.plain).toBe('A ring for over 1,000 jobs, a dot for 232 people.');
    expect(chart.alt.html).toContain('<button class="bound promised contested"');
    expect(chart.note).toBeUndefined();
    expect(chart.how).toEqual({
      html: '<p>Rings are promises.</p>\n<p>Dots are counts.</p>\n',
      plain: 'Rings are promises.\nDots are counts.',
    });
  });

  it('lets a row cited anywhere bear dates of the whole text', () => {
    const chart = parseChartText(text.replace('Rings are', '## In 2020\n\nRings are'), path, createEnvironment());
    expect(chart.claims).toEqual([
      'jobs.bus-plant.2020-12-21.kazinform-bus-2020',
      'staff.appliance-plant.2024-08-14.kazinform-appliances-2024',
    ]);
  });

  it('refuses the text of a chart that does not exist', () => {
    expect(problemsOf(text, 'content/charts/saran-job/en.md')).toBe(
      'en.md: unknown chart, "saran-job"\n  did you mean "saran-jobs"?',
    );
  });

  it.each(readCases('chartTextErrors.txt'))('$title', ({ source, expected }) => {
    expect(problemsOf(source)).toBe(expected);
  });
});
