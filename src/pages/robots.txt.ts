// Everything may be read by machines; embeds ask not to be indexed in their own head.
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('User-agent: *\nAllow: /\n');
