// Everything may be read by machines; embeds ask not to be indexed in their own head.
import type { APIRoute } from 'astro';
import { readSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const { editions } = await readSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${editions[0]?.url('sitemap.xml')}\n`);
};
