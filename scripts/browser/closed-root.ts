import type { CDPSession, ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The parts of the driver behind its public face that reach a node which no script of the page can. */
interface Realm {
  adoptBackendNode(id: number): Promise<JSHandle<ShadowRoot>>;
  createHandle(reference: RemoteNode): JSHandle<ShadowRoot>;
}
interface DriverFrame {
  readonly _id: string;
  mainRealm(): Realm;
}

interface RemoteNode {
  readonly type: 'node';
  readonly sharedId: string;
  readonly value?: {
    readonly mode?: string;
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface RemoteList {
  readonly value?: readonly RemoteNode[];
}

interface CdpNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly CdpNode[];
}

/** Our hosts: a whole page asked for its roots again and again, until a part is there, would cost the test most of its time. */
const hosts = '[data-call-first]';

async function listInChrome(frame: Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const inner = frame as unknown as DriverFrame & { readonly client: CDPSession };
  const list = await frame.evaluateHandle((css) => [...document.querySelectorAll(css)], hosts);
  const found: JSHandle<ShadowRoot>[] = [];
  for (const host of (await list.getProperties()).values()) {
    const { objectId } = host.remoteObject();
    if (!objectId) continue;
    const { node } = await inner.client.send('DOM.describeNode', { objectId, pierce: true });
    for (const root of (node as CdpNode).shadowRoots ?? [])
      if (root.shadowRootType === 'closed')
        found.push(await inner.mainRealm().adoptBackendNode(root.backendNodeId));
  }
  return found;
}

async function listInFirefox(frame: Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const inner = frame as unknown as DriverFrame;
  const { connection } = frame.page().browser() as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: { result: RemoteList } }>;
    };
  };
  const { result } = await connection.send('script.evaluate', {
    expression: `[...document.querySelectorAll(${JSON.stringify(hosts)})]`,
    target: { context: inner._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  return (result.result.value ?? [])
    .flatMap(({ value }) => value?.shadowRoot ?? [])
    .filter((root) => root.value?.mode === 'closed')
    .map((root) => inner.mainRealm().createHandle(root));
}

/**
 * The closed shadow roots of our hosts in a page or frame, which no script of the page can reach: the drivers can (CDP by
 * piercing, WebDriver BiDi by serialising the shadow tree), so that the build that ships is the one that is tested.
 */
export async function listClosedRoots(at: Page | Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const frame = 'mainFrame' in at ? at.mainFrame() : at;
  // Not by the version, which costs a question each time.
  const isBidi = 'connection' in frame.page().browser();
  return isBidi ? listInFirefox(frame) : listInChrome(frame);
}

/** The first element in a closed shadow root that matches, or null. It can be clicked, typed into, evaluated on. */
export async function findInClosedRoot(
  at: Page | Frame,
  selector: string,
): Promise<ElementHandle<HTMLElement> | null> {
  for (const root of await listClosedRoots(at)) {
    const found = await root.evaluateHandle((one, css) => one.querySelector(css), selector);
    const element = found.asElement();
    if (element) return element as ElementHandle<HTMLElement>;
  }
  return null;
}

/** Waits until an element in a closed shadow root matches and is shown. */
export function waitInClosedRoot(
  at: Page | Frame,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  return waitUntil(`${selector} in a closed shadow root`, async () => {
    const element = await findInClosedRoot(at, selector);
    return element && (await element.isVisible()) ? element : null;
  });
}
