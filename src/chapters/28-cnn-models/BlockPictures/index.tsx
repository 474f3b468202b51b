/** The blocks of the classic models side by side, one picture each. */
import { useId, type ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { languageOf, type Language } from '@site/src/data/language';
import { blocks, type Block, type Step } from './blocks';
import styles from './styles.module.css';

/** Of the drawing, in its own units. */
const column = 132;
const row = 42;
const box = 24;
const joint = 9;
/** Between a box and the tip of an arrow's head. */
const gap = 2;

const centre = ({ x, y }: Step): readonly [number, number] => [x * column, y * row];
const halfWidth = ({ kind, width }: Step): number =>
  kind === 'join' ? joint : (width * column * 0.9) / 4;
const halfHeight = ({ kind }: Step): number => (kind === 'join' ? joint : box / 2);

function textOf({ text }: Step, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}

function arrowPath(from: Step, to: Step): string {
  const [x1, y1] = centre(from);
  const [x2, y2] = centre(to);
  return `M${x1} ${y1 + halfHeight(from)}L${x2} ${y2 - halfHeight(to) - gap}`;
}

/** Around all that lies between the two, on the right. */
function shortcutPath(from: Step, to: Step, right: number): string {
  const [x1, y1] = centre(from);
  const [x2, y2] = centre(to);
  const [start, end] = [x1 + halfWidth(from), x2 + halfWidth(to) + gap];
  return `M${start} ${y1}H${right}V${y2}H${end}`;
}

/** What the picture shows, for who does not see it. */
function inWords({ steps, arrows, shortcuts = [] }: Block, language: Language): string {
  const name = (id: string): string => {
    const step = steps[id];
    return step ? textOf(step, language) : id;
  };
  return [...arrows, ...shortcuts]
    .map(([from, to]) => `${name(from)} → ${name(to)}`)
    .join(language === 'zh' ? '；' : '; ');
}

function Drawing({ block, language }: { readonly block: Block; readonly language: Language }) {
  const head = useId();
  const { steps, arrows, shortcuts = [], columns = 1 } = block;
  const all = Object.values(steps);
  const width = columns * column;
  const height = Math.max(...all.map(({ y }) => y)) * row + box + 2;
  const right = width / 2 - 5;
  const pathOf = (
    [from, to]: readonly [string, string],
    draw: (from: Step, to: Step) => string,
  ): string => {
    const [start, end] = [steps[from], steps[to]];
    if (!start || !end) throw new Error(`${block.id}: no step is called ${from} or ${to}.`);
    return draw(start, end);
  };
  return (
    <svg
      viewBox={`${-width / 2} ${-box / 2 - 1} ${width} ${height}`}
      role="img"
      aria-label={`${block.title[language]}${language === 'zh' ? '：' : ': '}${inWords(block, language)}`}
    >
      <marker
        id={head}
        viewBox="0 0 6 6"
        refX="5"
        refY="3"
        markerWidth="6"
        markerHeight="6"
        orient="auto"
      >
        <path className={styles.head} d="M0 0L6 3L0 6z" />
      </marker>
      {arrows.map((arrow) => (
        <path
          key={arrow.join()}
          className={styles.arrow}
          d={pathOf(arrow, arrowPath)}
          markerEnd={`url(#${head})`}
        />
      ))}
      {shortcuts.map((shortcut) => (
        <path
          key={shortcut.join()}
          className={styles.shortcut}
          d={pathOf(shortcut, (from, to) => shortcutPath(from, to, right))}
          markerEnd={`url(#${head})`}
        />
      ))}
      {Object.entries(steps).map(([id, step]) => {
        const [x, y] = centre(step);
        const half = halfWidth(step);
        return (
          <g key={id} data-kind={step.kind ?? 'weights'} className={styles.step}>
            <rect
              x={x - half}
              y={y - halfHeight(step)}
              width={2 * half}
              height={2 * halfHeight(step)}
              rx={step.kind === 'join' ? joint : 3}
            />
            <text x={x} y={y}>
              {textOf(step, language)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

export default function BlockPictures(): ReactNode {
  const language = languageOf(useDocusaurusContext().i18n.currentLocale);
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => (
        <figure key={block.id} className={styles.block} data-wide={block.columns ? '' : undefined}>
          <Drawing block={block} language={language} />
          <figcaption>{block.title[language]}</figcaption>
        </figure>
      ))}
    </div>
  );
}
