interface Props<Id extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: Id;
  readonly options: readonly (readonly [Id, string])[];
  readonly onChoose: (id: Id) => void;
}

/** One of a few, as radio buttons in a line. */
export function Choice<Id extends string>({ legend, name, chosen, options, onChoose }: Props<Id>) {
  return (
    <fieldset class="way">
      <legend>{legend}</legend>
      {options.map(([id, title]) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
