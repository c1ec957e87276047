// Views of the database: the questions that most readers of it would write a join for. Names of views and columns are promises.

export interface DatabaseView {
  name: string;
  query: string;
}

export const databaseViews: readonly DatabaseView[] = [
  {
    name: 'subjects',
    query: `SELECT id, 'place' AS kind, name_en, id AS place FROM places
UNION ALL
SELECT id, 'project', name_en, place FROM projects`,
  },
  {
    name: 'claims_in_words',
    query: `SELECT c.id, m.label_en AS measure, s.name_en AS subject, c.period, c.qualifier, c.value, c.unit, c.status, c.scope,
  c.speaker, w.title AS source, w.publisher, w.published, w.url, c.locator, c.fragment, c.statement, c.note
FROM claims c
JOIN measures m ON m.id = c.measure
JOIN subjects s ON s.id = c.subject
JOIN sources w ON w.id = c.source`,
  },
  {
    name: 'observations_in_words',
    query: `SELECT o.id, m.label_en AS measure, p.name_en AS place, o.year, o.value, o.unit, o.scope, o.flag, o.note,
  w.title AS source, w.url, o.locator
FROM observations o
JOIN measures m ON m.id = o.measure
JOIN places p ON p.id = o.subject
JOIN sources w ON w.id = o.source`,
  },
  {
    name: 'contested_answers',
    query: `SELECT q.id AS question_id, q.question, a.position, c.id AS claim, c.period, c.qualifier, c.value, c.unit, c.status, c.scope,
  c.speaker, w.publisher, w.url, q.why, q.verdict
FROM contested q
JOIN contested_claims a ON a.id = q.id
JOIN claims c ON c.id = a.item
JOIN sources w ON w.id = c.source`,
  },
  {
    name: 'towns',
    query: `SELECT t.id, t.name_en, t.name_ru, t.name_kk, r.name_en AS region, t.lat, t.lon, t.industry, t.lead_enterprise,
  t.on_list_2025, t.left_list
FROM places t
JOIN places r ON r.id = t.parent
WHERE t.kind = 'town' AND t.on_list_2012 = 'yes'`,
  },
  {
    name: 'town_years',
    query: `SELECT o.subject AS town, p.name_en, o.measure, o.year, o.value, o.unit, o.scope, o.flag, o.source, o.id
FROM observations o
JOIN places p ON p.id = o.subject
WHERE p.kind = 'town'`,
  },
  {
    name: 'said_of_projects',
    query: `SELECT p.id AS project, p.name_en, p.place, p.state, c.measure, c.period,
  CASE WHEN c.status IN ('promised', 'planned') THEN 'promise' ELSE 'report' END AS kind,
  c.qualifier, c.value, c.unit, c.status, c.speaker, c.source, c.id AS claim
FROM projects p
JOIN claims c ON c.subject = p.id`,
  },
  {
    name: 'weight_of_sources',
    query: `SELECT w.id, w.title, w.publisher, w.standing,
  (SELECT count(*) FROM claims c WHERE c.source = w.id) AS claims,
  (SELECT count(*) FROM observations o WHERE o.source = w.id) AS observations
FROM sources w`,
  },
];
