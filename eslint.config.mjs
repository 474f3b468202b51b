/** Rules for code: types first, hooks, accessibility, and the limits of style. */
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const inlineStyle = {
  selector: 'JSXAttribute[name.name="style"] Property[key.type="Identifier"]',
  message: 'Style belongs in the CSS module; a custom property (`--x`) may carry a value.',
};

const rawHtml = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'No string becomes HTML, except recorded charts.',
};

export default defineConfig(
  globalIgnores([
    'build/',
    'build-sub-path/',
    'release/',
    '**/.docusaurus*/',
    'static/',
    'test-results/',
    'playwright-report/',
    'src/experiments/*/*/recorded/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', inlineStyle, rawHtml],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/unbound-method': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme'], location: 'anywhere' }],
    },
  },
  {
    files: ['**/*.{jsx,tsx}'],
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      // A region that scrolls takes focus, so that the keyboard can scroll it.
      'jsx-a11y/no-noninteractive-tabindex': 'off',
      // A table that CSS lays out as blocks loses its roles unless they are spelled out.
      'jsx-a11y/no-redundant-roles': 'off',
      'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    },
  },
  {
    // Recorded charts are SVG files of this repository, written by `npm run record`.
    files: [
      'src/components/{Chart,KeptHtml}/index.tsx',
      'src/components/Playground/StillCharts.tsx',
    ],
    rules: { 'no-restricted-syntax': ['error', inlineStyle] },
  },
  {
    // TypeScript knows the globals; these files have none of its own.
    files: ['**/*.{ts,tsx,mts,mjs,cjs}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['scripts/**', '*.cjs', 'plugins/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Recorded charts are SVG text made by this repository, and kept HTML is the page's own.
    files: [
      'src/components/{Chart,KeptHtml}/index.tsx',
      'src/components/Playground/StillCharts.tsx',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Shown code, and what runs it, talks to the reader through the console of the page.
    files: ['src/experiments/*/*/*.ts', 'src/lab/recurrent/index.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx,mts}', 'tests/**'],
    rules: {
      // Playwright reads the names of fixtures from the pattern, empty ones too.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
      '@typescript-eslint/require-await': 'off',
    },
  },
);
