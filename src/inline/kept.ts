import { Component, type ComponentChildren, createRef, h } from 'preact';
import { followLayout, place } from './anchored.ts';
import type { ComposeView } from './model.ts';

interface Props {
  readonly as: 'div' | 'section';
  readonly class: string;
  /** It goes along with the body of this compose. */
  readonly view: ComposeView;
  /** The other composes. */
  readonly others: readonly Element[];
  readonly find: (part: HTMLElement) => { readonly left: number; readonly top: number } | null;
  readonly children: ComponentChildren;
  readonly [attribute: `data-${string}` | `aria-${string}`]: string;
}

/** When one of these is another than before, it is asked again where there is room. */
const occasionsOf = ({ view, others }: Props): readonly unknown[] => [view.answer, ...others];
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
    const stop = followLayout(this.props.view.body, this.#ask);
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

  override componentDidUpdate(before: Props): void {
    if (this.props.view.body !== before.view.body) {
      this.#stop?.();
      this.#follow();
    } else if (isOther(occasionsOf(this.props), occasionsOf(before))) this.#ask();
  }

  override componentWillUnmount(): void {
    this.#stop?.();
  }

  override render({ as, view, others: _, find: __, ...rest }: Props) {
    const own = { class: `part unplaced ${rest.class}`, 'data-scheme': view.scheme };
    return h(as, { ...rest, ...own, ref: this.#part });
  }
}
