/** The editor’s colours: CSS variables, so that it follows the page and looks as the still code does. */

const color = {
  plain: 'var(--pg-plain)',
  comment: 'var(--pg-comment)',
  keyword: 'var(--pg-keyword)',
  definition: 'var(--pg-definition)',
  property: 'var(--pg-property)',
  number: 'var(--pg-number)',
  string: 'var(--pg-string)',
  punctuation: 'var(--pg-punctuation)',
};

/** As Sandpack's editor takes it, which checks the names. */
export const sandpackTheme = {
  colors: {
    surface1: 'transparent',
    surface2: 'var(--rule)',
    surface3: 'var(--pg-active-line)',
    disabled: color.comment,
    base: color.plain,
    clickable: color.comment,
    hover: color.plain,
    accent: 'var(--accent)',
    error: 'var(--verdict-fails)',
    errorSurface: 'var(--pg-error-line)',
    warning: color.plain,
    warningSurface: 'transparent',
  },
  syntax: {
    plain: color.plain,
    comment: color.comment,
    keyword: color.keyword,
    definition: color.definition,
    punctuation: color.punctuation,
    property: color.plain,
    tag: color.property,
    static: color.number,
    string: color.string,
  },
  font: {
    body: 'inherit',
    mono: 'var(--font-code)',
    size: 'var(--pg-code-size)',
    lineHeight: 'var(--pg-code-line)',
  },
};
