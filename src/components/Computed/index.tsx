/** A number in prose that its formula gives; the formula is shown on tap. */
import { Fragment, type ReactNode } from 'react';
import Measured from '../Measured';
import NumberSource from '../NumberSource';
import { formatNumber } from '../Wording';

/** Of the formula, as given when the page is built for the `expr` of a chapter. */
interface Props {
  readonly value: number;
  /** On one line; `^{…}` stands high. Undefined for a value that the text supposes. */
  readonly text?: string;
  /** Digits after the point; without it, three significant digits. */
  readonly digits?: number;
  readonly percent?: boolean;
  readonly scientific?: boolean;
}

export default function Computed({ value, text, digits, percent, scientific }: Props): ReactNode {
  const number = <Measured {...{ value, digits, percent, scientific }} />;
  if (text === undefined) return number;
  return (
    <NumberSource
      source={
        <>
          {raised(text)} = {formatNumber(value, 6)}
        </>
      }
    >
      {number}
    </NumberSource>
  );
}

function raised(text: string): ReactNode {
  return text
    .split(/\^\{([^}]*)\}/)
    .map((part, index) =>
      index % 2 === 1 ? <sup key={index}>{part}</sup> : <Fragment key={index}>{part}</Fragment>,
    );
}
