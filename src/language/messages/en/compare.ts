// Words of the page that sets towns side by side.

export const compare = {
  'compare.hed': 'Towns side by side',
  'compare.dek':
    'Any yearly measure of the statistics office for up to {most} towns. A line is cut where its numbers stop being comparable, and the town proper is never joined to the town with its settlements.',
  'compare.description':
    'Set the single-industry towns of Kazakhstan side by side: any yearly measure of the statistics office, as published or as an index, with its breaks and the source of every number.',
  'compare.explore': 'Explore',
  'compare.form': 'What to compare',
  'compare.measure': 'Measure',
  'compare.territory': 'Territory',
  'compare.towns': 'Towns',
  'compare.town': 'Town {n}',
  'compare.town.none': 'none',
  'compare.values': 'Values',
  'compare.values.plain': 'as published',
  'compare.values.index': 'index, our calculation',
  'compare.base': 'Base year',
  'compare.title': '{measure}, {unit}: {scope}',
  'compare.title.index': '{measure} in percent of {year}: {scope}',
  'compare.index': 'Index',
  'compare.index.base':
    'Our calculation: each value in percent of that of {year}. Where a line begins anew, or has no value for that year, its own first year is the base; an index never runs across a break.',
  'compare.index.none': 'No index: a balance or a percentage in percent of another year would say nothing.',
  'compare.break': '{town}: the numbers begin anew in {years}; across that nothing is compared.',
  'compare.years': 'every year from {year} to {years}',
  'compare.restart': 'base of this line',
  'compare.missing': 'Not published for {scope}: {towns}.',
  'compare.none': 'Choose a town: nothing is published for this choice.',
  'compare.failed': 'The numbers could not be fetched. Try once more, or open the series in the list below.',
  'compare.table': 'The numbers shown',
  'compare.year': 'Year',
  'compare.value': 'Value',
  'compare.caveat': 'Caveat',
  'compare.source': 'Source',
  'compare.key':
    'Hollow dots are preliminary, crosses look wrong in the workbook and are kept as printed, an upright stroke marks a break.',
  'compare.list': 'All series',
  'compare.list.dek':
    'Each leads to the page of the series with every year, workbook and territory. The JSON file has the numbers of the measure for all towns.',
  'compare.list.json': 'JSON',
} as const;
