// The element `<twenty-towns-chart>` for other people's pages; its address is a promise, so it carries no hash.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export const GET: APIRoute = async () => new Response(`${(await readSite()).scripts.chartElement}\n`);
