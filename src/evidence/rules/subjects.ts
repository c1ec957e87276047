// Places and projects.
import type { Rule } from './rule.ts';

export const places: Rule = {
  check(tables, report) {
    for (const place of tables.places) {
      const { kind, parent, lat, lon, left_list, on_list_2025 } = place;
      if (parent === '' && kind !== 'country') {
        report(place, 'parent', 'empty', '', `name the region or country that the ${kind} lies in`);
      }
      if ((lat === undefined) !== (lon === undefined)) {
        const field = lat === undefined ? 'lat' : 'lon';
        report(place, field, 'half a coordinate', '', 'give both latitude and longitude, or neither');
      }
      if (left_list !== '' && on_list_2025 !== 'no') {
        report(
          place,
          'left_list',
          'left the list but is on it',
          left_list,
          'set on_list_2025 to no, or empty left_list',
        );
      }
    }
  },
};

export const supersededProjects: Rule = {
  check({ projects }, report) {
    const byId = new Map(projects.map((project) => [project.id, project]));
    for (const { id, supersedes } of projects) {
      const earlier = byId.get(supersedes);
      if (earlier === undefined || earlier.state === 'superseded') continue;
      const remedy = `set the state to superseded, or empty the column supersedes of "${id}"`;
      report(earlier, 'state', `superseded by ${id}, but the state says otherwise`, earlier.state, remedy);
    }
  },
};
