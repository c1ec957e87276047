// Every calculation with its formula, parents, value and range.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify((await readSite()).calculations, null, 1)}\n`);
