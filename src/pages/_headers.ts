// The file of response headers; the router passes over names with an underscore, so the configuration adds it by hand.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export const GET: APIRoute = async () => new Response((await readSite()).headers);
