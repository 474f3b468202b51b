/** A value of the console: on one line, and what has parts opens level by level. */
import { useState, type ReactNode } from 'react';
import { tagOf, type ConsoleTag, type ConsoleValue } from '../../runtime/protocol';
import { partsOf, type Part } from './parts';
import { preview, type Word } from './preview';
import styles from './values.module.css';
import { sayings } from './words';

interface InspectProps {
  readonly value: ConsoleValue;
  /** The property that it is. */
  readonly name?: ReactNode;
}

export default function Inspect({ value, name }: InspectProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const tag = tagOf(value);
  if (tag && '$type' in tag && tag.$type === 'error') return <Failure {...{ name, tag }} />;
  const say = sayings();
  const parts = partsOf(value, say);
  const head = (
    <>
      {name}
      <Words words={preview(value, say)} />
    </>
  );
  if (parts.length === 0) return <span className={styles.value}>{head}</span>;
  return (
    <details className={styles.tree} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {isOpen && (
        <ul className={styles.parts}>
          {parts.map((part, index) => (
            // Parts have no identity but their place.
            <li key={index}>
              {'note' in part ? (
                <span className={styles.note}>{part.note}</span>
              ) : (
                <PartValue part={part} />
              )}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function PartValue({ part: { name, value } }: { readonly part: Part }): ReactNode {
  const label = name === undefined ? undefined : <PropertyName name={name} />;
  // On one line with others a long text was cut.
  if (typeof value === 'string') {
    return (
      <span className={styles.text}>
        {label}
        <span className={styles.string}>{`'${value}'`}</span>
      </span>
    );
  }
  return <Inspect value={value} name={label} />;
}

function PropertyName({ name }: { readonly name: string }): ReactNode {
  return (
    <>
      <span className={styles.property}>{name}</span>
      {': '}
    </>
  );
}

function Words({ words }: { readonly words: readonly Word[] }): ReactNode {
  return words.map(({ text, kind }, index) => (
    <span key={index} className={kind && styles[kind]}>
      {text}
    </span>
  ));
}

interface FailureProps {
  readonly name: ReactNode;
  readonly tag: Extract<ConsoleTag, { $type: 'error' }>;
}

/** An error is read whole: what it says, where in the reader's code, and what caused it. */
function Failure({ name, tag }: FailureProps): ReactNode {
  const { message, stack, cause, errors } = tag;
  return (
    <div className={styles.value}>
      {name}
      <span className={styles.text}>{message === '' ? tag.name : `${tag.name}: ${message}`}</span>
      <Stack frames={stack} />
      {cause !== undefined && (
        <div className={styles.nested}>
          <Inspect value={cause} name={<PropertyName name="cause" />} />
        </div>
      )}
      {errors !== undefined && (
        <div className={styles.nested}>
          <Inspect value={errors} name={<PropertyName name="errors" />} />
        </div>
      )}
    </div>
  );
}

/** The reader's frames, innermost first. */
export function Stack({ frames }: { readonly frames: readonly string[] }): ReactNode {
  if (frames.length === 0) return null;
  return (
    <ul className={styles.stack}>
      {frames.map((frame, index) => (
        <li key={index}>{`at ${frame}`}</li>
      ))}
    </ul>
  );
}
