import type { Page } from "playwright-core";
import { findMarker } from "../find-marker.ts";
import { told, type Story } from "./story.ts";

/** Every place where one of the story's own texts was kept on a device: in the page's stores, and in the profile's files. */
export async function tracesLeft(story: Story): Promise<readonly string[]> {
  const { given: _, ...own } = told;
  const markers = [
    ...Object.values(own),
    story.code,
    story.code.replace(" ", ""),
    story.code.toLowerCase().replace(" ", ""),
  ];
  const found: string[] = [];
  for (const [at, device] of story.devices.entries()) {
    const kept = await keptByPage(device.page);
    found.push(...markers.filter((marker) => kept.includes(marker)).map((marker) => `device ${at} keeps ${marker}`));
    await device.close();
    for (const marker of markers) {
      found.push(
        ...findMarker(device.profile, marker).map(
          (path) => `device ${at}: ${marker} in ${path.slice(device.profile.length)}`,
        ),
      );
    }
  }
  return found;
}

/** Everything the page can keep, as text: both storages, the caches with their bodies, the names of its databases. */
function keptByPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bodies: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        bodies.push(request.url, (await answer?.text()) ?? "");
      }
    }
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, bodies]);
  });
}
