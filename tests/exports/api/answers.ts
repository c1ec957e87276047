// Whether the files of the interface are what its description says, by a validator of JSON Schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface OpenApi {
  paths: Record<
    string,
    { get: { responses: { 200: { content: { 'application/json': { schema: { $ref: string } } } } } } }
  >;
  components: object;
}

/** Complaints about an answer at a path of the description (`/api/v1/claims/{id}.json`); empty where it keeps to its shape. */
export function createAnswerCheck(openApi: object): (path: string, answer: unknown) => string[] {
  const { paths, components } = openApi as OpenApi;
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ['components'] });
  addFormats.default(ajv);
  ajv.addFormat('iri', (text: string) => URL.canParse(text));
  ajv.addSchema({ $id: 'https://openapi.example/', components });
  return (path, answer) => {
    const reference = paths[path]?.get.responses[200].content['application/json'].schema.$ref;
    if (reference === undefined) return [`${path} is not described`];
    const check = ajv.getSchema(`https://openapi.example/${reference}`);
    if (check === undefined) return [`${reference} is not defined`];
    return check(answer) === true
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The path of the description that a file is of. */
export function describedPath(file: string): string {
  return `/${file.replace(/^(api\/v\d+\/[a-z]+)\/.+\.json$/, '$1/{id}.json')}`;
}
