// Words of the explorables: choices, what they say, their drawings.

export const explore = {
  'explore.alone': 'This explorable alone',
  'explore.story': 'The story that it belongs to',
  'explore.weight.name': 'Whose share, whose people?',
  'explore.weight.dek':
    'Choose a published share of the country’s industry and a count of the towns’ people. The sentence and the drawing follow.',
  'explore.weight.description':
    'Choose which official share of industry and which count of people to believe, and see how heavily Kazakhstan’s single-industry towns then weigh.',
  'explore.weight.share': 'Whose share of industry',
  'explore.weight.people': 'Whose count of the towns’ people',
  'explore.weight.share.label': '{share} in {year}',
  'explore.weight.list.monotowns-20': '{who}, list of today',
  'explore.weight.list.monotowns-27': '{who}, longer list of that time',
  'explore.weight.sum.towns-own-sum': 'our sum of the towns proper',
  'explore.weight.sum.towns-own-sum-with-settlements': 'our sum of the towns with their settlements',
  'explore.weight.million': '{number} million people',
  'explore.weight.percent': '{number}\u00A0%',
  'explore.weight.range': '{low} to {high}',
  'explore.weight.times.exact': '{multiple} times',
  'explore.weight.times.about': 'about {multiple} times',
  'explore.weight.times.more-than': 'less than {multiple} times',
  'explore.weight.times.at-least': 'at most {multiple} times',
  'explore.weight.times.up-to': 'at least {multiple} times',
  'explore.weight.times.almost': 'about {multiple} times',
  'explore.weight.sentence':
    'Take {share} of industry in {year} ({sharer}) and {people} ({counters}, {when}). That is {part} of the country’s people, so the towns weigh {times} as much in industry as in people.',
  'explore.weight.rest': 'The other counts of the same list would make it {multiple} times.',
  'explore.weight.fit.same-year': 'Share and count are of the same year.',
  'explore.weight.fit.years': 'The pair mixes dates: the share is of {year}, the count of {when}.',
  'explore.weight.fit.sum': 'The pair mixes dates: the share is of {year}, the counts that we added up are of {when}.',
  'explore.weight.bar.output': 'Share of the country’s industry',
  'explore.weight.bar.people': 'Share of the country’s people',
  'explore.weight.bar.times': 'The upper bar in lengths of the lower',
  'explore.weight.bar.even': 'as heavy as its people',
  'explore.weight.bar.label': '{part}: {people}',
  'explore.weight.alt':
    'Bars for the share of industry and the share of people on a common scale; the upper is cut into lengths of the lower. Below, a scale of multiples with a dot for every count of the list, joined; that of the chosen count is larger. The sentence before the drawing says the values that are chosen.',
  'explore.weight.note':
    'A share is only set against counts of the same list of towns. For the longer list we have no sum of our own. A range within a choice comes from counts of the country’s people near that year. All of it takes the official share at face value.',
  'explore.weight.table': 'Every pair and what it makes',
  'explore.weight.column.share': 'Share of industry',
  'explore.weight.column.people': 'People',
  'explore.weight.column.counters': 'Counted by',
  'explore.weight.column.when': 'Counted for',
  'explore.weight.column.times': 'Weight in industry',
} as const;
