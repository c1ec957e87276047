// The square that a telephone reads: it leads from paper to the edition.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { escapeHtml } from '../../language/escape.ts';

/** Modules of white around the code that readers need (ISO/IEC 18004). */
const QUIET = 4;

/** A drawing of an address in black on white, to be sized by its style; paper gets worn, so that a quarter of it may be lost. */
export function renderQrCode(address: string, label: string): string {
  const code = generate(address, { minCorrectionLevel: correction.Q });
  const side = code.size + 2 * QUIET;
  return `<svg class="print-qr" role="img" aria-label="${escapeHtml(label)}" viewBox="${-QUIET} ${-QUIET} ${side} ${side}"><path fill="#fff" d="M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z"/><path d="${toSvgPath(code)}"/></svg>`;
}
