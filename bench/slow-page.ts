import type { Browser, Page } from 'playwright-core';

/** A page in a Chromium that is slowed down. */
export interface SlowPage {
  page: Page;
  /** Times what the page does after an input. */
  answer: (input: () => Promise<unknown>, asked: Asked) => Promise<Answer>;
  close: () => Promise<void>;
}

/** What the page gets, and what to wait for. */
export interface Asked {
  event: 'click' | 'input' | 'keydown';
  /** An element, and how its text begins while the answer is not there yet. */
  busy?: { of: string; says: string };
}

/** Milliseconds since the event. */
export interface Answer {
  /** Until the answer was painted. */
  paintedMs: number;
  /** Until the frame after it was painted too, which brings what the first left for later. */
  settledMs: number;
}

/** How many times slower than this machine the page runs. */
export const slowdown = 4;

/** Opens a page in a context of its own. */
export async function openSlowly(browser: Browser, address: string): Promise<SlowPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return {
    page,
    answer: async (input, asked) => {
      await page.evaluate(listen, asked);
      await input();
      return page.evaluate(() => (globalThis as unknown as { answered: Promise<Answer> }).answered);
    },
    close: () => context.close(),
  };
}

/** Runs in the page. A message that is posted in a frame arrives after that frame was painted. */
function listen({ event, busy }: Asked): void {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const isBusy = () =>
    busy !== undefined && document.querySelector(busy.of)?.textContent.startsWith(busy.says) === true;
  const happened = new Promise<Event>((resolve) => {
    addEventListener(event, resolve, { capture: true, once: true });
  });
  const answered = happened.then(async ({ timeStamp }): Promise<Answer> => {
    do await painted();
    while (isBusy());
    const paintedMs = performance.now() - timeStamp;
    await painted();
    return { paintedMs, settledMs: performance.now() - timeStamp };
  });
  Object.assign(globalThis, { answered });
}
