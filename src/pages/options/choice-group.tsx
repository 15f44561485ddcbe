interface Choice<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly text?: string;
  /** The language of the title, where it differs from the page's. */
  readonly lang?: string;
}

interface Props<Id extends string> {
  readonly name: string;
  readonly title: string;
  readonly text?: string;
  readonly choices: readonly Choice<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One setting as a group of radio buttons. */
export function ChoiceGroup<Id extends string>(props: Props<Id>) {
  const { name, title, text, choices, chosen, onChoose } = props;
  const hint = `${name}-hint`;
  return (
    <fieldset {...(text && { 'aria-describedby': hint })}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span>
            <span lang={choice.lang}>{choice.title}</span>
            {choice.text && <span class="muted">{choice.text}</span>}
          </span>
        </label>
      ))}
      {text && (
        <p id={hint} class="muted">
          {text}
        </p>
      )}
    </fieldset>
  );
}
