// The marks of a drawing and how they look, their own attributes and those of the groups around them.
import { parseHTML } from 'linkedom';

/** The elements that carry the key of a row. */
export function marksOf(svg: string, key: string): Element[] {
  return [...parseHTML(svg).document.querySelectorAll(`[data-row="${key}"]`)];
}

/** `fill`, `stroke` and the like: of the mark, or of the nearest group that has it. */
export function lookOf(mark: Element | undefined, attribute: string): string | null {
  return mark?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}
