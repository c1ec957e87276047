// The list of all pins with the digests of their files, for anyone who wants to check one.
import type { APIRoute } from 'astro';
import { readSite } from '../../site.ts';

export const GET: APIRoute = async () => new Response((await readSite()).pinManifest());
