import { Component, type ComponentChildren, createRef, h } from 'preact';
import { followLayout, place } from './anchored.ts';

interface Props {
  readonly as: 'div' | 'section';
  readonly class: string;
  /** What it goes along with. */
  readonly watched: Element;
  /** When one of them is another than before, it is asked again where there is room. */
  readonly occasions: readonly unknown[];
  readonly find: (part: HTMLElement) => { readonly left: number; readonly top: number } | null;
  readonly children: ComponentChildren;
  readonly [attribute: `data-${string}` | `aria-${string}`]: string;
}

const isOther = (now: readonly unknown[], before: readonly unknown[]) =>
  now.length !== before.length || now.some((it, at) => it !== before[at]);

/** A part that stays where `find` says, whatever moves; out of sight where it finds no place. */
export class Kept extends Component<Props> {
  readonly #part = createRef<HTMLElement>();
  #stop: (() => void) | undefined;
  #isAsked = false;

  /** Once a frame at most, and after its paint: nothing is laid out for us alone then, and no key waits. */
  readonly #ask = () => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#isAsked = false;
        this.#update();
      }),
    );
  };

  #follow(): void {
    const part = this.#part.current;
    if (!part) return;
    const sizes = new ResizeObserver(this.#ask);
    sizes.observe(part);
    const stop = followLayout(this.props.watched, this.#ask);
    this.#stop = () => {
      sizes.disconnect();
      stop();
    };
  }

  #update(): void {
    const part = this.#part.current;
    if (!part) return;
    const spot = this.props.find(part);
    if (spot) place(part, spot.left, spot.top);
    else part.classList.add('unplaced');
  }

  override componentDidMount(): void {
    this.#update();
    this.#follow();
  }

  override componentDidUpdate({ watched, occasions: before }: Props): void {
    const { watched: now, occasions } = this.props;
    if (now !== watched) {
      this.#stop?.();
      this.#follow();
    } else if (isOther(occasions, before)) this.#ask();
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  override render({ as, watched: _, find: __, occasions: ___, ...rest }: Props) {
    return h(as, { ...rest, class: `part unplaced ${rest.class}`, ref: this.#part });
  }
}
