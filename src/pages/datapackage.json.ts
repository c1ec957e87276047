// The description of all tables, at the root, with the paths of the published files.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export const GET: APIRoute = async () => new Response((await readSite()).dataPackage());
