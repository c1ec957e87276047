// The checked rows of seeds/: field names are the CSV columns. seeds/datapackage.json is their description; a test holds the two together.

export type Unit =
  | 'people'
  | 'percent'
  | 'KZT'
  | 'KZT-mn'
  | 'KZT-bn'
  | 'KZT-trn'
  | 'USD-mn'
  | 'USD-bn'
  | 'RUB-bn'
  | 'jobs'
  | 'towns'
  | 'enterprises'
  | 'projects'
  | 'units'
  | 'units-per-year'
  | 'tyres'
  | 'tonnes-per-year'
  | 'million-tonnes'
  | 'buildings'
  | 'apartments'
  | 'hectares'
  | 'sq-m'
  | 'thousand-sq-m'
  | 'km'
  | 'times'
  | 'year'
  | 'indicators'
  | 'groups'
  | 'zones'
  | 'items'
  | 'thousand-people'
  | 'KZT-thousand'
  | 'per-1000-births'
  | 'crimes';
export type Qualifier = 'exact' | 'about' | 'at-least' | 'more-than' | 'up-to' | 'almost';
/** How far a claim may be trusted to describe the world. */
export type Status = 'census' | 'statistic' | 'reported' | 'promised' | 'planned' | 'claimed' | 'estimate';
export type Scope = 'town' | 'administration' | 'district' | 'region' | 'country' | 'group' | 'project' | '';
export type Listed = 'yes' | 'no' | 'unknown';

/** An ISO 8601 year, month, day or interval as written, with the first and last day it covers (YYYY-MM-DD). */
export interface Period {
  text: string;
  start: string;
  end: string;
}

export interface Source {
  id: string;
  title: string;
  author: string;
  publisher: string;
  published: string;
  url: string;
  language: string;
  type: 'official' | 'press' | 'research' | 'reference' | 'dataset';
  standing: 'state' | 'independent' | 'reference' | 'academic' | 'company';
  licence: string;
  reliability: string;
  cited: boolean;
}

export interface Place {
  id: string;
  /** In the language of the registry. */
  name: string;
  name_en: string;
  name_ru: string;
  name_kk: string;
  kind: 'country' | 'region' | 'town' | 'district' | 'group';
  parent: string;
  /** Degrees; undefined where no coordinate was noted. */
  lat: number | undefined;
  lon: number | undefined;
  industry: string;
  lead_enterprise: string;
  on_list_2012: Listed;
  on_list_2025: Listed;
  left_list: string;
  note: string;
  /** Source ids. */
  source: readonly string[];
}

export interface Measure {
  id: string;
  /** In the language of the registry. */
  label: string;
  label_en: string;
  unit: readonly Unit[];
  definition: string;
  comparability: string;
}

export interface Project {
  id: string;
  /** In the language of the registry. */
  name: string;
  name_en: string;
  company: string;
  product: string;
  place: string;
  state:
    | 'operating'
    | 'below-capacity'
    | 'launched'
    | 'under-construction'
    | 'announced'
    | 'delayed'
    | 'no-trace'
    | 'superseded';
  supersedes: string;
  note: string;
}

/** One number from one source. */
export interface Claim {
  kind: 'claim';
  id: string;
  measure: string;
  /** A place or a project. */
  subject: string;
  period: Period;
  value: number;
  /** The value as the CSV writes it, so that its precision is not lost: "36.4", "1500000". */
  printed: string;
  unit: Unit;
  qualifier: Qualifier;
  status: Status;
  speaker: string;
  source: string;
  locator: string;
  /** At most 12 words of the source, verbatim, in its language; may be empty. */
  fragment: string;
  statement: string;
  note: string;
  scope: Scope;
}

/** One yearly value of one place from a workbook of the statistics office: a claim of the Bureau of National Statistics. */
export interface Observation {
  kind: 'observation';
  id: string;
  measure: string;
  subject: string;
  year: number;
  value: number;
  printed: string;
  unit: Unit;
  scope: Scope;
  source: string;
  locator: string;
  flag: '' | 're-based' | 'preliminary' | 'break' | 'suspect';
  note: string;
}

export interface Finding {
  id: string;
  subject: string;
  date: Period;
  statement: string;
  source: string;
  locator: string;
  fragment: string;
  kind: 'context' | 'counter-evidence' | 'risk' | 'history' | 'status';
}

export interface Happening {
  id: string;
  date: Period;
  date_precision: 'day' | 'month' | 'year' | 'decade' | 'uncertain';
  place: string;
  event: string;
  source: string;
}

export interface Directive {
  id: string;
  deadline: string;
  owners: string;
  what: string;
  places: readonly string[];
  locator: string;
  /** Ids of claims, findings and events. */
  evidence: readonly string[];
  state: 'evidence-late' | 'evidence-partial' | 'no-evidence-found';
  note: string;
}

export interface Lesson {
  id: string;
  title: string;
  statement: string;
  kind: 'lesson' | 'warning' | 'risk';
  locator: string;
  evidence_for: readonly string[];
  evidence_against: readonly string[];
  caveat: string;
}

/** A question that claims answer differently. */
export interface Contested {
  id: string;
  question: string;
  claims: readonly string[];
  why: string;
  verdict: string;
}

export interface Tables {
  sources: readonly Source[];
  places: readonly Place[];
  measures: readonly Measure[];
  projects: readonly Project[];
  claims: readonly Claim[];
  observations: readonly Observation[];
  findings: readonly Finding[];
  events: readonly Happening[];
  directives: readonly Directive[];
  lessons: readonly Lesson[];
  contested: readonly Contested[];
}
export type TableName = keyof Tables;
