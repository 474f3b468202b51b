/**
 * `import data from './x.json?late'` gives the data where pages are rendered to HTML, and in the
 * browser the address of the file: what the HTML shows already is not sent again in a script.
 */
export function lateDataRule(isServer: boolean): object {
  const late = { test: /\.json$/, resourceQuery: /^\?late$/ };
  if (isServer) return { ...late, type: 'json' };
  return {
    ...late,
    type: 'asset/resource',
    generator: { filename: 'assets/data/[name].[contenthash:8][ext]' },
  };
}
