/**
 * Who may import whom. Every rule is an error; scripts/import-rules.test.ts plants a violation of each and
 * sees it rejected.
 */
const TESTS = '\\.(test|spec)\\.tsx?$';
const to = (...paths) => ({ path: paths.map((path) => `^${path}`) });
const forbid = (name, comment, from, target) => ({ name, comment, severity: 'error', from, to: target });

module.exports = {
  forbidden: [
    forbid(
      'kitchen-is-pure',
      'lib/culinary imports nothing but itself: it must run anywhere and mean the same everywhere.',
      { path: '^lib/culinary/', pathNot: TESTS },
      { pathNot: '^lib/culinary/' },
    ),
    forbid(
      'contracts-see-only-the-kitchen',
      'lib/contracts is shared by every process; it knows the kitchen and zod.',
      { path: '^lib/contracts/', pathNot: TESTS },
      { pathNot: ['^lib/contracts/', '^lib/culinary/', '^node_modules/zod/'] },
    ),
    forbid(
      'lib-never-imports-pages',
      'lib is below app and components.',
      { path: '^(lib|worker)/', pathNot: TESTS },
      to('app/', 'components/'),
    ),
    forbid(
      'services-are-transport-free',
      'A use case never sees Next, React or HTTP of ours: it runs in the app, the worker and tests.',
      { path: '^lib/(services|generation)/', pathNot: TESTS },
      to('lib/http/', 'node_modules/next/', 'node_modules/react/', 'node_modules/react-dom/'),
    ),
    forbid(
      'components-see-no-server',
      'Components and queries run in a browser: no database, no services, no server configuration.',
      { path: '^(components|lib/query)/', pathNot: TESTS },
      to(
        'lib/db/',
        'lib/services/',
        'lib/generation/',
        'lib/integrations/',
        'lib/inference/',
        'lib/config/env.server',
        'lib/auth/',
        'lib/entitlements/',
        'node_modules/pg/',
        'node_modules/@prisma/',
      ),
    ),
    forbid(
      'only-services-touch-the-database',
      'Queries live in lib/services and what they are made of; everybody else calls a verb.',
      {
        path: '^(app|components|worker|lib/(query|http|inference|integrations|telemetry|config|contracts))/',
        pathNot: TESTS,
      },
      { path: ['^lib/db/generated/', '^node_modules/@prisma/'] },
    ),
    forbid(
      'inference-server-stands-alone',
      'The inference server is a process of its own: it knows the kitchen and the contracts.',
      { path: '^inference-server/src/', pathNot: TESTS },
      to('app/', 'components/', 'worker/', 'lib/(?!culinary/|contracts/)'),
    ),
    forbid(
      'training-is-a-workshop',
      'training makes models: it knows the kitchen and how model files are written, and needs no server.',
      { path: '^training/', pathNot: TESTS },
      to('app/', 'components/', 'worker/', 'lib/(?!culinary/)', 'inference-server/(?!src/gguf/)'),
    ),
    forbid(
      'programs-run-without-training',
      'What is served needs no workshop.',
      { path: '^(app|components|lib|worker|inference-server/src|prisma)/', pathNot: TESTS },
      to('training/'),
    ),
    forbid(
      'nothing-imports-pages',
      'Pages are leaves.',
      { path: '^(components|worker|inference-server|scripts|prisma)/', pathNot: TESTS },
      to('app/'),
    ),
    forbid(
      'no-cycles',
      'A cycle at run time has no order in which it can be read.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('no-unresolved', 'Every import resolves.', { pathNot: '^\\.next/' }, { couldNotResolve: true }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', 'lib/db/generated', '\\.next'] },
    exclude: { path: ['^\\.next/', '^\\.data/', '^coverage/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
