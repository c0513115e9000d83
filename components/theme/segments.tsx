import { useId } from 'preact/hooks';

export interface SegmentsProps<T extends string> {
  /** Name of the whole group, for assistive technology. */
  label: string;
  options: readonly { value: T; text: string; title?: string; disabled?: boolean }[];
  value: T;
  onChange(value: T): void;
}

/** One choice of a few, as native radio buttons: arrow keys and form semantics come with them. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="sr-only">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title} class={option.value === value ? 'chosen' : ''}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
