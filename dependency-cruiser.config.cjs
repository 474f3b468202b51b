/** Which folder may import which: imports flow one way (prose, components, experiments, runtime). */

const sourceTest = '[.]test[.]m?tsx?$|/testing[.]ts$';

/** What an experiment says of itself beside its shown code. */
const notShown = '/(about|claims|labels|controls)[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle hides which part is the ground of which, and so do types that point back.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'The import must lead somewhere.',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['^@(theme|theme-original|theme-init|docusaurus|generated)/'],
      },
    },
    {
      name: 'shown-code',
      comment:
        'Code that is shown imports TensorFlow.js, lab, the libraries beside it and its siblings: what runs in the sandbox.',
      severity: 'error',
      from: {
        path: '^src/experiments/([^/]+/[^/]+)/[^/]+[.]ts$',
        pathNot: [notShown, sourceTest],
      },
      to: {
        pathNot: [
          '^src/experiments/$1/[^/]+[.]ts$',
          '^src/lab/index[.]ts$',
          '^src/lab/[^/]+/index[.]ts$',
          '^(node_modules/)?@tensorflow/',
        ],
      },
    },
    {
      name: 'lab-topics',
      comment: 'A library beside lab stands on lab and TensorFlow.js, and on no other library.',
      severity: 'error',
      from: { path: '^src/lab/([^/]+)/', pathNot: sourceTest },
      to: {
        pathNot: [
          '^src/lab/$1/',
          '^src/lab/index[.]ts$',
          '^(node_modules/)?@tensorflow/tfjs/',
          '^(node_modules/)?ml-matrix/',
        ],
      },
    },
    {
      name: 'one-door-to-ml-matrix',
      comment: "One module knows the package's own matrices.",
      severity: 'error',
      from: {
        path: '^(src|plugins|scripts|tests)/',
        pathNot: '^src/lab/linear-algebra/index[.]ts$',
      },
      to: { path: '(^|/)ml-matrix(/|$)' },
    },
    {
      name: 'lab-without-topics',
      comment: 'lab itself is what every program loads.',
      severity: 'error',
      from: { path: '^src/lab/[^/]+[.]ts$', pathNot: sourceTest },
      to: { path: '^src/lab/[^/]+/' },
    },
    {
      name: 'shown-code-stands-alone',
      comment:
        'What the experiment says of itself, its claims and the recording are not part of the sandbox.',
      severity: 'error',
      from: {
        path: '^src/experiments/([^/]+/[^/]+)/[^/]+[.]ts$',
        pathNot: [notShown, sourceTest],
      },
      to: { path: `^src/experiments/[^/]+/[^/]+${notShown}|/recorded/` },
    },
    {
      name: 'runtime-and-lab-without-react',
      comment: 'What runs user code knows nothing of React, Docusaurus or the page.',
      severity: 'error',
      from: { path: '^src/(runtime|lab)/', pathNot: sourceTest },
      to: {
        path: [
          '^(node_modules/)?(react|react-dom|@docusaurus|@mdx-js)(/|$)',
          '^@(theme|site|docusaurus)',
          '^src/(components|theme|pages|css|experiments)/',
        ],
      },
    },
    {
      name: 'lab-knows-of-runtime-only-types',
      comment: 'lab and runtime meet in their protocols.',
      severity: 'error',
      from: { path: '^src/lab/', pathNot: sourceTest },
      to: { path: '^src/runtime/', pathNot: '^src/runtime/protocol[.]ts$' },
    },
    {
      name: 'runtime-knows-of-lab-only-protocol',
      comment: 'lab is bundled as a module of its own; the runtime reads its events and channel.',
      severity: 'error',
      from: { path: '^src/runtime/', pathNot: sourceTest },
      to: { path: '^src/lab/', pathNot: '^src/lab/(events|channel|limits)[.]ts$' },
    },
    {
      name: 'components-know-of-runtime-only-protocol',
      comment: 'The runtime is a separate page; components speak its protocol.',
      severity: 'error',
      from: { path: '^src/(components|theme|pages)/', pathNot: sourceTest },
      to: { path: '^src/runtime/', pathNot: '^src/runtime/protocol[.]ts$' },
    },
    {
      name: 'one-door-to-the-sandpack-client',
      comment: "One module knows Sandpack's client; all others speak the runtime's protocol.",
      severity: 'error',
      from: { pathNot: '^src/components/Playground/openClient[.]ts$' },
      to: { path: '(^|/)@codesandbox/sandpack-client(/|$)' },
    },
    {
      name: 'one-door-to-the-sandpack-editor',
      comment: "One module knows Sandpack's editor.",
      severity: 'error',
      from: { pathNot: '^src/components/Playground/Editor[.]tsx$' },
      to: { path: '(^|/)@codesandbox/sandpack-react(/|$)' },
    },
    {
      name: 'components-by-index',
      comment: 'A component is used through its index, its parts are its own.',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/', pathNot: sourceTest },
      to: { path: '^src/components/([^/]+)/', pathNot: ['^src/components/$1/', '/index[.]tsx?$'] },
    },
    {
      name: 'components-below-chapters-theme-and-pages',
      comment: 'What one chapter needs, theme and pages stand on components, not the other way.',
      severity: 'error',
      from: { path: '^src/components/', pathNot: sourceTest },
      to: { path: '^src/(chapters|theme|pages)/' },
    },
    {
      name: 'chapters-on-components-and-data',
      comment: 'What serves one chapter stands on shared components, expressions and data.',
      severity: 'error',
      from: { path: '^src/chapters/', pathNot: sourceTest },
      to: {
        path: '^src/',
        pathNot: '^src/(chapters|components|data|expressions|experiments/[^/]+[.]ts)',
      },
    },
    {
      name: 'chapters-apart',
      comment: 'What serves one chapter serves no other.',
      severity: 'error',
      from: { path: '^src/chapters/([^/]+)/', pathNot: sourceTest },
      to: { path: '^src/chapters/[^/]+/', pathNot: '^src/chapters/$1/' },
    },
    {
      name: 'data-is-the-ground',
      comment: 'Data are facts: they import only data.',
      severity: 'error',
      from: { path: '^src/data/', pathNot: sourceTest },
      to: { path: '^src/', pathNot: '^src/data/' },
    },
    {
      name: 'expressions-stand-alone',
      comment: 'Formulas and what walks them know of nothing that shows them.',
      severity: 'error',
      from: { path: '^src/expressions/', pathNot: sourceTest },
      to: { pathNot: '^src/expressions/' },
    },
    {
      name: 'no-tests-or-scripts',
      comment: 'Nothing of the site imports tests or scripts.',
      severity: 'error',
      from: { path: '^(src|plugins|docs|blog|docusaurus[.]config)' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'declared-packages',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-package-in-the-site',
      comment: 'What readers load is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: sourceTest },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(static|build|build-sub-path)/|(^|/)[.]docusaurus' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
