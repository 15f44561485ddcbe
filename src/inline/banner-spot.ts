import type { ComposeView } from './model.ts';
import { findSpot, readLayout } from './room.ts';
import { listBannerSpots } from './spots.ts';

/** Where a banner covers nothing; at the foot of the body where there is no such place. */
export const findBannerSpot =
  (view: ComposeView, others: readonly Element[], host: Element) => (part: HTMLElement) => {
    const layout = readLayout(view.root, view.body);
    if (!layout) return null;
    const size = { width: part.offsetWidth, height: part.offsetHeight };
    const foot = {
      left: layout.body.left + 8,
      top: Math.max(0, layout.body.bottom - size.height - 8),
    };
    return findSpot(listBannerSpots(size, layout), view, others, host, part) ?? foot;
  };
