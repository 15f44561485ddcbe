import { generic } from './generic.ts';
import { roundcube } from './roundcube.ts';
import type { Webmail } from './webmail.ts';

/** The webmails that are known by how their pages are built, on any other site that the user lets us watch: the first that finds a compose has it. */
export const otherSites: readonly Webmail[] = [roundcube, generic];
