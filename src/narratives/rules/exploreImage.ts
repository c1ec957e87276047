// ![](explore:weight), alone in its paragraph
import type { MarkdownIt } from 'markdown-it';
import { stateOf } from '../pageState.ts';
import { loneImage } from './loneImage.ts';

/** Such a paragraph becomes one token `explorable` with the id as meta, set by the explorable handed in. */
export function exploreImage(md: MarkdownIt): void {
  loneImage(md, 'explore', 'explorable');
  md.renderer.rules['explorable'] = (tokens, index, _options, env) =>
    `${stateOf(env).environment.explorable(String(tokens[index]?.meta?.['id']))}\n`;
}
