// What the site is and where things lie, for programs that read text; in the original language.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export const GET: APIRoute = async () => new Response((await readSite()).editions[0]?.llms());
