// The validator of AMP itself. Its package fetches it from the network whenever it runs; tests/fixtures/LICENCES.md says where this one is from.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';

interface AmpValidator {
  init(): Promise<void>;
  validateString(page: string): { status: 'PASS' | 'FAIL' | 'UNKNOWN'; errors: object[] };
  renderErrorMessage(error: object): string;
}

async function loadValidator(): Promise<AmpValidator> {
  const code = brotliDecompressSync(readFileSync('tests/fixtures/amp/validator_wasm.js.br')).toString();
  const context = createContext({ atob, console, TextDecoder, TextEncoder, WebAssembly });
  runInContext(code, context);
  const { validator } = context['amp'] as { validator: AmpValidator };
  await validator.init();
  return validator;
}

const validator = await loadValidator();
const page = readFileSync('tests/fixtures/amp/page.html', 'utf8');

/** What the validator finds wrong with a page of AMP that has some code in its body; empty where it lets the page pass. */
export function findAmpFaults(code: string): string[] {
  const { status, errors } = validator.validateString(page.replace('<!-- code -->', () => code));
  const faults = errors.map((error) => validator.renderErrorMessage(error));
  return status === 'PASS' || faults.length > 0 ? faults : [status];
}
