// Lines that load the release into what people work with; each is whole and runs as it stands.

export interface Snippet {
  id: string;
  /** Of the program or language: a name that no language changes. */
  name: string;
  code: string;
}

/** What every snippet asks: how many people the statistics office counts in Saran, year by year. */
const TOWN = 'saran';
const MEASURE = 'population';

/** `root` is the address of the site. */
export function createSnippets(root: string, database: string): readonly Snippet[] {
  const observations = `${root}data/observations`;
  return [
    {
      id: 'sql',
      name: 'SQL (sqlite3, Datasette)',
      code: `SELECT question, period, qualifier, value, unit, status, publisher
FROM contested_answers
WHERE question_id = 'saran-zone-jobs'
ORDER BY period;`,
    },
    {
      id: 'duckdb',
      name: 'SQL (DuckDB, straight from the address)',
      code: `SELECT year, scope, value, flag
FROM read_parquet('${observations}.parquet')
WHERE subject = '${TOWN}' AND measure = '${MEASURE}'
ORDER BY scope, year;`,
    },
    {
      id: 'r',
      name: 'R (readr)',
      code: `library(readr)
observations <- read_csv("${observations}.csv", na = "", show_col_types = FALSE)
subset(observations, subject == "${TOWN}" & measure == "${MEASURE}", c(year, scope, value, flag))`,
    },
    {
      id: 'pandas',
      name: 'Python (pandas)',
      code: `import pandas as pd

observations = pd.read_csv("${observations}.csv")
observations.query("subject == '${TOWN}' and measure == '${MEASURE}'")[["year", "scope", "value", "flag"]]`,
    },
    {
      id: 'python',
      name: 'Python (nothing to install)',
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${observations}.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
for row in rows:
    if row["subject"] == "${TOWN}" and row["measure"] == "${MEASURE}":
        print(row["year"], row["scope"], row["value"], row["flag"])`,
    },
    {
      id: 'javascript',
      name: 'JavaScript, Observable',
      code: `const rows = await fetch("${observations}.json").then((answer) => answer.json());
const people = rows.filter((row) => row.subject === "${TOWN}" && row.measure === "${MEASURE}");`,
    },
    {
      id: 'excel',
      name: 'Excel, Power BI (Power Query M)',
      code: `let
  File = Web.Contents("${observations}.csv"),
  Table = Csv.Document(File, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Table, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Rows, {{"year", Int64.Type}, {"value", type number}}, "en-US"),
  People = Table.SelectRows(Typed, each [subject] = "${TOWN}" and [measure] = "${MEASURE}")
in
  People`,
    },
    {
      id: 'datasette',
      name: 'Datasette (shell)',
      code: `curl -O ${root}data/${database}
datasette ${database}`,
    },
  ];
}
