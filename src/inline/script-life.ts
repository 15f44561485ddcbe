import { isExtensionGone } from '#platform';

/** The one content script of a document, where no script of the page can reach. */
interface World {
  callFirstLife?: AbortController;
}

/**
 * The life of this document's content script; one of the same extension that was here before ends. `replaced` aborts when
 * a newer one says that it has come: a page may say so too, so it counts only once our own extension is gone.
 */
export function startLife(replaced: AbortSignal): AbortController {
  const world = globalThis as World;
  world.callFirstLife?.abort();
  const life = new AbortController();
  world.callFirstLife = life;
  const onReplaced = () => {
    if (isExtensionGone()) life.abort();
  };
  replaced.addEventListener('abort', onReplaced, { signal: life.signal });
  return life;
}
