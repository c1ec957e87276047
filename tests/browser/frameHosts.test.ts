import { describe, expect, it } from 'vitest';
import { contentHeight, frameHeight, frameOf, listen, openTable, renderHost, waitForFit } from './hostPages.ts';
import { frameHosts } from './hosts.ts';
import { useHosts } from './useHosts.ts';

const hosted = useHosts();

describe('the height of an embed reaches the page around it, from the first word and when a reader opens the table', () => {
  it.each(frameHosts)('$name', async (host) => {
    const page = await hosted.hosts.open(hosted.context, renderHost(host, hosted.hosts.ours('/embed/saran-jobs/')));
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    // A frame that stands before the host listens speaks to nobody at first; other frames are made by the host.
    const unheard = host.markup === undefined ? await frameOf(page).then(() => frameHeight(page)) : 50;
    expect(unheard).toBe(50);
    await listen(page);
    const frame = await frameOf(page);
    await waitForFit(page, frame, host);
    const closed = await contentHeight(frame);
    expect(closed).toBeGreaterThan(300);
    await openTable(frame);
    expect(await contentHeight(frame)).toBeGreaterThan(closed);
    await waitForFit(page, frame, host);
    expect(broken).toEqual([]);
  });
});
