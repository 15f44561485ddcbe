import type { ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';
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
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface CdpNode {
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly shadowRootType?: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly contentDocument?: CdpNode;
}

function listCdpRoots(node: CdpNode): readonly CdpNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...own, ...(node.children ?? []).flatMap(listCdpRoots)];
}

function findCdpDocument(node: CdpNode, frameId: string): CdpNode | null {
  for (const child of node.children ?? []) {
    if (child.contentDocument && child.frameId === frameId) return child.contentDocument;
    const inner = child.contentDocument ?? child;
    const found = findCdpDocument(inner, frameId);
    if (found) return found;
  }
  return null;
}

function listRemoteRoots(node: RemoteNode): readonly RemoteNode[] {
  const root = node.value?.shadowRoot;
  const own = root?.value?.mode === 'closed' ? [root] : [];
  return [...own, ...(node.value?.children ?? []).flatMap(listRemoteRoots)];
}

async function listInChrome(frame: Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const inner = frame as unknown as DriverFrame;
  const session = await frame.page().createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const start = frame.parentFrame() ? findCdpDocument(root, inner._id) : root;
    const roots = start ? listCdpRoots(start) : [];
    return await Promise.all(
      roots.map(({ backendNodeId }) => inner.mainRealm().adoptBackendNode(backendNodeId)),
    );
  } finally {
    await session.detach();
  }
}

async function listInFirefox(frame: Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const inner = frame as unknown as DriverFrame;
  const { connection } = frame.page().browser() as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: { result: RemoteNode } }>;
    };
  };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: inner._id },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return listRemoteRoots(result.result).map((root) => inner.mainRealm().createHandle(root));
}

/**
 * The closed shadow roots of a page or frame, which no script of the page can reach: the drivers can (CDP by piercing,
 * WebDriver BiDi by serialising the shadow tree), so that the build that ships is the one that is tested.
 */
export async function listClosedRoots(at: Page | Frame): Promise<readonly JSHandle<ShadowRoot>[]> {
  const frame = 'mainFrame' in at ? at.mainFrame() : at;
  const firefox = (await frame.page().browser().version()).toLowerCase().includes('firefox');
  return firefox ? listInFirefox(frame) : listInChrome(frame);
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
