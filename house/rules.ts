/**
 * Who may import whom, read by dependency-cruiser; type-only and inline imports count. Each rule carries the sentence that its trespasser
 * reads. Each has a violation under `house/seeds/<rule name>`, which the tests expect to be caught: a rule with a wrong path pattern is
 * silently inert, and only a seed shows it. The order of the rooms is `stairs.json`; why, is in docs/decisions/0001.
 */
import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import STAIRS from './stairs.json' with { type: 'json' }

const CAPABILITY = '^packages/server/src/capabilities/[^/]+/'
/** `store.ts`, or `boundary-store.ts` where a capability owns more tables than one file should hold. */
const STORE = '(?:store|[a-z]+-store)\\.ts$'
const SPREADSHEET_LIBRARIES = '(?:^|node_modules/)(?:hucre|csv-parse|htmlparser2|@e965/xlsx|xlsx|exceljs|papaparse)(?:/|$)'
const SQL_LIBRARIES = '(?:^|node_modules/)(?:kysely|pg|pg-copy-streams|@types/pg)(?:/|$)'
const HTTP_LIBRARIES = '(?:^|node_modules/)(?:@fastify/[^/]+|fastify)(?:/|$)'
const TEST_LIBRARIES = '(?:^|node_modules/)(?:vitest|fast-check|@fast-check/[^/]+|playwright-core|axe-core)(?:/|$)'
const BUILTINS: To = { dependencyTypes: ['core'] }

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']

function rule(name: string, comment: string, from: From, to: To): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to }
}

/** One rule for each step of a staircase: whoever stands on it may not look up. */
function climb(
  name: string,
  comment: string,
  steps: readonly string[],
  pathOf: { readonly step: (step: string) => string; readonly later: (steps: string) => string },
): readonly IRegularForbiddenRuleType[] {
  return steps
    .slice(0, -1)
    .map((step, index) => rule(name, comment, { path: pathOf.step(step) }, { path: pathOf.later(steps.slice(index + 1).join('|')) }))
}

export const RULES: readonly IRegularForbiddenRuleType[] = [
  rule(
    'no-circles',
    'Two files that need each other are one idea cut in half, or hide a third: take out what both need and let them lean on it.',
    {},
    { circular: true },
  ),
  rule(
    'no-inner-index',
    'An index file is a hidden door that draws circles behind it: import the file itself.',
    { path: '^packages/' },
    { path: '^packages/.*/index\\.tsx?$' },
  ),
  rule(
    'doors-not-paths',
    'Another package is entered by its name (@konvergen/…), not by a path through the fence.',
    { path: '^packages/([^/]+)/src/' },
    { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
  ),
  rule(
    'nothing-unresolved',
    'This import leads nowhere: the file was moved or misspelt, or the package is not installed.',
    { path: '^packages/' },
    { couldNotResolve: true, pathNot: '^virtual:' },
  ),
  rule(
    'only-declared-packages',
    "A package is used only where its own package.json declares it; what lies in node_modules by somebody else's wish may be gone tomorrow.",
    { path: '^packages/[^/]+/src/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule(
    'nothing-imports-tests',
    'Tests lean on the program, never the program on tests or on the tools of testing.',
    { path: '^packages/[^/]+/src/' },
    { path: ['^packages/[^/]+/test/', '^test/', '\\.test\\.tsx?$', TEST_LIBRARIES] },
  ),

  rule(
    'core-stands-alone',
    'Core is pure TypeScript that computes the same in a browser, a phone and a server: no package, no Node, no other floor.',
    { path: '^packages/core/src/' },
    { path: '.', pathNot: ['^packages/core/', TEST_LIBRARIES, '^test/'] },
  ),
  ...climb(
    'core-stairs',
    'Inside core a folder leans only on folders before it in house/stairs.json: what both need belongs further down.',
    STAIRS.core,
    { step: (step) => `^packages/core/src/${step}/`, later: (later) => `^packages/core/src/(?:${later})/` },
  ),
  rule(
    'contract-leans-on-core',
    'The contract says what the server offers, as values that web, CLI and server share: it may know core and TypeBox, nothing else.',
    { path: '^packages/contract/src/' },
    { path: '.', pathNot: ['^packages/(?:contract|core)/', '(?:^|node_modules/)typebox(?:/|$)', TEST_LIBRARIES] },
  ),
  rule(
    'pictures-lean-on-core',
    'Pictures are pure functions from data to plain SVG trees, drawn the same on screen and paper: they may know core and d3 only.',
    { path: '^packages/pictures/src/' },
    {
      path: '.',
      pathNot: ['^packages/(?:pictures|core)/', '(?:^|node_modules/)(?:@types/)?(?:d3-[a-z]+|geojson)(?:/|$)', TEST_LIBRARIES],
    },
  ),
  rule(
    'sources-lean-on-core',
    'An import adapter turns a file into rows and issues; what is done with them is decided above, so it knows core only.',
    { path: '^packages/sources/src/' },
    { path: '^packages/', pathNot: '^packages/(?:sources|core)/' },
  ),
  rule(
    'sources-know-no-host',
    'Parsers run in a browser worker and in a Node worker alike: only a file with `node` or `worker` in its name may use what Node alone has.',
    { path: '^packages/sources/src/', pathNot: '/[^/]*\\b(?:node|worker)\\b[^/]*\\.ts$' },
    BUILTINS,
  ),
  rule(
    'spreadsheets-are-read-in-workbook',
    'sources/workbook is the only room that reads spreadsheets: it knows their traps (numbers guessed from text, dates, long NIK); everyone else gets cells.',
    { path: '^packages/[^/]+/src/', pathNot: '^packages/(?:(?:contract|core|papers|pictures)/|sources/src/workbook/)' },
    { path: SPREADSHEET_LIBRARIES },
  ),
  rule(
    'spreadsheets-are-written-in-xlsx',
    'papers/xlsx is the only room that writes spreadsheets, so that every sheet of ours opens the same way.',
    { path: '^packages/papers/src/', pathNot: '^packages/papers/src/xlsx/' },
    { path: SPREADSHEET_LIBRARIES },
  ),
  rule(
    'papers-lean-on-floors-below',
    'Papers print plain data and pictures: they may know core, contract and pictures, not where the data came from.',
    { path: '^packages/papers/src/' },
    { path: '^packages/', pathNot: '^packages/(?:papers|core|contract|pictures)/' },
  ),

  rule(
    'platform-knows-no-capability',
    'The platform serves every capability alike; a platform that knows one of them draws an arrow upwards.',
    { path: '^packages/server/src/platform/' },
    { path: '^packages/server/src/(?:capabilities/|app\\.ts$|main\\.ts$)' },
  ),
  ...climb(
    'capability-stairs',
    'A capability leans only on capabilities before it in house/stairs.json: let the later one ask, or move what both need down.',
    STAIRS.capabilities,
    {
      step: (step) => `^packages/(?:server/src/capabilities/${step}/|contract/src/${step}\\.ts$)`,
      later: (later) => `^packages/(?:server/src/capabilities/(?:${later})/|contract/src/(?:${later})\\.ts$|core/src/(?:${later})/)`,
    },
  ),
  rule(
    'capability-doors',
    'Of another capability one may use its store for reading and its door for acts; its use cases and routes are its own affair.',
    { path: '^packages/server/src/capabilities/([^/]+)/' },
    {
      path: '^packages/server/src/capabilities/',
      pathNot: ['^packages/server/src/capabilities/$1/', `${CAPABILITY}door\\.ts$`, `${CAPABILITY}${STORE}`],
    },
  ),
  rule(
    'store-leans-on-database',
    'A store is SQL and nothing else: it may know platform/database, its own tables, the context it is called in, and the types of core.',
    { path: `^packages/server/src/capabilities/([^/]+)/${STORE}` },
    {
      path: '^packages/',
      pathNot: [
        '^packages/server/src/platform/(?:database/|context\\.ts$)',
        '^packages/core/src/',
        '^packages/server/src/capabilities/$1/tables\\.ts$',
      ],
    },
  ),
  rule(
    'store-takes-core-as-types',
    'A store decides nothing: from core it takes types only, the computing is done by its use case.',
    { path: `${CAPABILITY}${STORE}` },
    { path: '^packages/core/src/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'sql-only-in-stores',
    'Kysely and pg appear only in a store.ts and in platform/database, so that every SQL text of a table stands in one file.',
    {
      path: '^packages/[^/]+/src/',
      pathNot: [`${CAPABILITY}${STORE}`, '^packages/server/src/platform/database/', '^packages/(?:core|contract|pictures)/'],
    },
    { path: SQL_LIBRARIES },
  ),
  rule(
    'use-cases-know-no-http',
    'HTTP is the job of routes.ts: a use case takes plain input and returns plain data, so that a job and a test can call it too.',
    { path: CAPABILITY, pathNot: '/routes\\.ts$' },
    { path: ['^packages/server/src/platform/http/', HTTP_LIBRARIES] },
  ),
  rule(
    'server-is-below-the-roof',
    'The server stands on floors one and two; web and CLI stand on it or beside it.',
    { path: '^packages/server/src/' },
    { path: '^packages/(?:web|cli)/' },
  ),
  rule(
    'web-asks-through-the-contract',
    'The web reaches the server by the contract only, and prints by asking the server: never by importing server, papers or CLI.',
    { path: '^packages/web/src/' },
    { path: '^packages/(?:server|papers|cli)/' },
  ),
  rule(
    'web-runs-in-the-browser',
    'A page runs in the browser, where there is no Node: what needs Node is asked of the server.',
    { path: '^packages/web/src/' },
    BUILTINS,
  ),
  rule(
    'pages-do-not-visit-pages',
    'What two pages share is a part or belongs in app/: a page that imports another cannot be changed alone.',
    { path: '^packages/web/src/pages/([^/]+)/' },
    { path: '^packages/web/src/pages/', pathNot: '^packages/web/src/pages/$1/' },
  ),
  rule(
    'parts-know-no-page',
    'Parts serve every page alike: a part that knows a page draws an arrow upwards.',
    { path: '^packages/web/src/parts/' },
    { path: '^packages/web/src/pages/' },
  ),
  rule(
    'cli-uses-app-and-platform',
    'The command line starts the server by the files at its top and by platform/, and never reaches into a capability or the web.',
    { path: '^packages/cli/src/' },
    { path: '^packages/(?:server|web)/', pathNot: '^packages/server/src/(?:[^/]+\\.ts$|platform/)' },
  ),
]

/** How the import graph is read. */
export const READING = {
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '/dist/' },
  tsPreCompilationDeps: true,
  combinedDependencies: false,
}

/** How an import finds its file: by `exports`, as Node does, and with the endings we write. */
export const RESOLVING = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default', 'types'],
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
}
