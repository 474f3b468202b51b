/** What a page may ask of its readers, and which pages still ask for more. */

/** kB are 1,000 bytes, pixels those of CSS; nothing is unfolded, nothing is touched. */
export interface Measures {
  readonly path: string;
  readonly heightAt1440: number;
  readonly heightAt360: number;
  /** Elements once the page has been read to its end. */
  readonly nodes: number;
  /** The document after gzip. */
  readonly htmlKilobytes: number;
  /** Scripts that run before anything is touched, above those of Docusaurus' classic docs page. */
  readonly scriptKilobytesAboveClassic: number;
  /** Everything that reading to the end at 390 px moves. */
  readonly readingKilobytes: number;
}

export type Quantity = Exclude<keyof Measures, 'path'>;

export const budgets: Readonly<Record<Quantity, number>> = {
  heightAt1440: 16_000,
  heightAt360: 26_000,
  nodes: 6_500,
  htmlKilobytes: 70,
  scriptKilobytesAboveClassic: 40,
  readingKilobytes: 600,
};

/** Of the pages of one language. */
export const medianBudgets = { heightAt1440: 9_000, heightAt360: 15_000 } as const;

export interface Exemption {
  /** Without the language: `history`, `activation-functions/dying-relu`. */
  readonly place: string;
  readonly quantity: Quantity;
  readonly reason: string;
}

/** Each is a debt; one that is no longer needed fails the test of its page. */
export const exemptions: readonly Exemption[] = [];

const quantities = Object.keys(budgets) as Quantity[];

/** What is over its budget without an exemption, and what is exempt without need. */
export function faults(
  measures: Measures,
  place: string,
  exempt: readonly Exemption[] = exemptions,
): string[] {
  return quantities.flatMap((quantity) => {
    const isExempt = exempt.some((entry) => entry.place === place && entry.quantity === quantity);
    const figures = `${quantity} is ${measures[quantity]}, the budget ${budgets[quantity]}`;
    const isOver = measures[quantity] > budgets[quantity];
    if (isExempt && !isOver) return `${figures}: its exemption in tests/site/budgets.ts can go`;
    return isOver && !isExempt ? figures : [];
  });
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
}
