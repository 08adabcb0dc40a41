'use strict'
// The directions imports may point (docs/architecture.md). Checked on resolved files, so no spelling of a path escapes;
// .oxlintrc.json repeats the coarse ones, with the way out in words, for the editor.

/** Tests, and `test-*.ts` files that help them, may reach anything; nothing else may reach those. */
const TEST = '(\\.test|/test-[^/]+)\\.tsx?$'
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** A rule: files matching `from` must not import what matches `to`. */
const ban = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: typeof from === 'string' ? { path: from, pathNot: TEST } : from,
  to,
})

module.exports = {
  forbidden: [
    ban('resolves', 'An import that cannot be resolved is checked by nothing.', {}, { couldNotResolve: true }),
    ban(
      'no-circle',
      'Two files that need each other are one file, or hide a third.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    ban('tests-are-leaves', 'Nothing imports a test.', { pathNot: TEST }, { path: TEST }),
    ban('product-only', 'The product does not import its tools.', '^(shared|electron|renderer)/', {
      path: '^(e2e|bench|scripts)/',
    }),

    ban('shared-pure', 'shared/ runs on both sides: only itself, zod and number reading.', '^shared/', {
      pathNot: ['^shared/', packages('zod', '@orpc', 'read-vietnamese-number')],
    }),
    ban(
      'orpc-known-by-four',
      'Only contract/procedure.ts, core/{router,index,entry-*}.ts, core/{serve,cli}/ and renderer/src/client know oRPC.',
      {
        path: '^(shared|electron|renderer)/',
        pathNot: [
          TEST,
          '^shared/contract/(hub/)?procedure\\.ts$',
          '^electron/(core|hub)/(index|router|entry-[^/]+)\\.ts$',
          // What entry files wire: the web server and ports, and the command line.
          '^electron/core/(serve|cli)/',
          '^renderer/src/client/',
        ],
      },
      { path: packages('@orpc') },
    ),

    ban('main-knows-shared', 'electron/main knows Electron and windows: only shared/ besides.', '^electron/main/', {
      path: ['^(electron/(core|preload)|renderer)/', packages('better-sqlite3', 'kysely', 'zod', '@orpc', 'react')],
    }),
    ban('preload-types-only', 'The sandboxed preload imports Electron, and types of shared/.', '^electron/preload/', {
      pathNot: ['^electron/preload/', packages('electron'), '^electron$'],
      dependencyTypesNot: ['type-only'],
    }),
    ban('preload-from-shared', 'The preload sees no layer but shared/.', '^electron/preload/', {
      path: '^(electron/(main|core)|renderer)/',
    }),

    ban('core-without-screen', 'The core runs in plain Node: no Electron, no page.', '^electron/core/', {
      path: [
        '^(electron/(main|preload)|renderer)/',
        '^electron$',
        packages('electron', 'react', 'react-dom', '@mantine', '@tanstack'),
      ],
    }),
    ban('hub-without-screen', 'The hub runs in plain Node: no Electron, no page.', '^electron/hub/', {
      path: [
        '^(electron/(main|preload)|renderer)/',
        '^electron$',
        packages('electron', 'react', 'react-dom', '@mantine', '@tanstack'),
      ],
    }),
    ban(
      'hub-without-ledger',
      'The hub is a second core without a ledger: of the first it takes packets, documents, reading of files, serving, and what is pure.',
      '^electron/hub/',
      {
        path: '^electron/core/',
        pathNot: [
          '^electron/core/(packet|documents|serve|importing/reading)/',
          '^electron/core/people/(password|wrapped-key)\\.ts$',
          '^electron/core/cli/(command|failure|read-input)\\.ts$',
          '^electron/core/(refusal|resources-folder|printed-at|canonical-hash|sealed)\\.ts$',
          // The line to the window that started it.
          '^electron/core/helper/parent-link\\.ts$',
          // How any store tells that it cannot be used.
          '^electron/core/db/unusable\\.ts$',
        ],
      },
    ),
    ban('packet-of-no-book', 'The key of a book is a row of a book: the hub keeps its own.', '^electron/hub/', {
      path: '^electron/core/packet/book-key\\.ts$',
    }),
    ban(
      'core-without-hub',
      'The core of a book knows no hub; only the command line hands over to it.',
      { path: '^electron/core/', pathNot: [TEST, '^electron/core/cli/run\\.ts$'] },
      { path: '^electron/hub/' },
    ),
    ban(
      'hub-alone',
      'main, preload and the page reach a hub through its server only.',
      '^(electron/(main|preload)|renderer)/',
      {
        path: '^electron/hub/',
      },
    ),
    ban('nothing-imports-entries', 'Entry files wire a process and are imported by nobody.', '^electron/core/', {
      path: '^electron/core/entry-',
    }),
    ban(
      'router-on-top',
      'The router is reached from index.ts and the entries only.',
      { path: '^electron/core/.+/', pathNot: [TEST, '^electron/core/(cli|serve)/'] },
      { path: '^electron/core/(router|index)\\.ts$' },
    ),
    ban(
      'module-alone',
      'A module never imports another: read a view of db/, ask ledger/, or move the action into ledger/.',
      { path: '^electron/core/modules/([^/]+)/', pathNot: TEST },
      { path: '^electron/core/modules/', pathNot: '^electron/core/modules/$1/' },
    ),
    ban(
      'below-modules',
      'ledger/, membership/, governance/, training/, documents/, regime/, law/ and db/ do not know modules or procedures.',
      '^electron/core/(ledger|membership|governance|training|documents|regime|law|db)/',
      {
        path: '^electron/core/(modules/|context\\.ts$|procedure\\.ts$)',
      },
    ),
    ban('ledger-direction', 'The ledger makes no documents.', '^electron/core/ledger/', {
      path: '^electron/core/documents/',
    }),
    ban(
      'documents-direction',
      'Documents turn data into bytes: the data is given to them.',
      '^electron/core/documents/',
      {
        path: '^electron/core/ledger/',
      },
    ),
    ban('regime-direction', 'The regime is data: it knows neither ledger nor documents.', '^electron/core/regime/', {
      path: '^electron/core/(ledger|documents)/',
    }),
    ban(
      'law-pure',
      'The law is data and the rules that read it: facts are given to it, it asks no book.',
      '^electron/core/law/',
      {
        path: [
          '^electron/core/(db|ledger|membership|governance|documents|regime|closing|importing|book-file|helper)/',
          packages('better-sqlite3', 'kysely'),
        ],
      },
    ),
    ban(
      'membership-direction',
      'Between ledger and modules: membership/ makes no documents, and nothing below it knows it.',
      '^electron/core/membership/',
      { path: '^electron/core/(documents|importing|closing|helper)/' },
    ),
    ban(
      'membership-above',
      'The ledger, the law, the regime and the documents do not know membership/.',
      '^electron/core/(db|ledger|law|regime|documents)/',
      { path: '^electron/core/membership/' },
    ),
    ban(
      'training-direction',
      'Between db and modules: training/ makes no documents and knows no ledger: a school has none.',
      '^electron/core/training/',
      { path: '^electron/core/(documents|importing|closing|helper|ledger|membership|governance)/' },
    ),
    ban(
      'training-above',
      'The ledger, the law, the regime and the documents do not know training/.',
      '^electron/core/(db|ledger|law|regime|documents|membership|governance)/',
      { path: '^electron/core/training/' },
    ),
    ban(
      'packet-direction',
      'A packet is the same whatever is in it: packet/ knows keys and bytes, who it belongs to is told by modules.',
      '^electron/core/packet/',
      {
        path: '^electron/core/(modules|documents|importing|closing|helper|ledger|membership|governance|training|law|regime)/',
      },
    ),
    ban(
      'governance-direction',
      'Between membership and modules: governance/ makes no documents.',
      '^electron/core/governance/',
      { path: '^electron/core/(documents|importing|closing|helper)/' },
    ),
    ban(
      'governance-above',
      'The ledger, the law, the regime, the documents and membership/ do not know governance/.',
      '^electron/core/(db|ledger|law|regime|documents|membership)/',
      { path: '^electron/core/governance/' },
    ),
    ban(
      'law-health-direction',
      'Between governance and modules: law-health/ judges the stored facts of a book; it makes no documents, and nothing below it knows it.',
      '^electron/core/law-health/',
      { path: '^electron/core/(modules/|context\\.ts$|procedure\\.ts$|documents/|importing/|helper/)' },
    ),
    ban(
      'law-health-above',
      'What the law-health sheet is made of does not know it.',
      '^electron/core/(db|ledger|law|regime|documents|membership|governance|closing)/',
      { path: '^electron/core/law-health/' },
    ),
    ban('db-at-the-bottom', 'db/ knows SQLite, not bookkeeping.', '^electron/core/db/', {
      path: '^electron/core/(ledger|documents|regime|law)/',
    }),
    ban(
      'sqlite-in-db',
      'Only db/ opens SQLite, and the store of a hub.',
      { path: '^(shared|electron|renderer)/', pathNot: [TEST, '^electron/core/db/', '^electron/hub/store/'] },
      { path: packages('better-sqlite3'), dependencyTypesNot: ['type-only'] },
    ),
    ban(
      'postgres-in-store',
      'Only the store of a hub speaks to PostgreSQL.',
      { path: '^(shared|electron|renderer)/', pathNot: [TEST, '^electron/hub/store/'] },
      { path: packages('pg', '@types/pg') },
    ),
    ban(
      'file-makers',
      'PDF, DOCX and XLSX are made in documents/; XLSX is read in importing.',
      { path: '^(shared|electron|renderer)/', pathNot: [TEST, '^electron/core/documents/'] },
      { path: packages('docx', 'exceljs', 'pdfmake', 'pdfkit', '@types/pdfmake', '@types/pdfkit') },
    ),
    ban(
      'file-readers',
      'XLSX is read in importing.',
      { path: '^(shared|electron|renderer)/', pathNot: [TEST, '^electron/core/(documents|importing)/'] },
      { path: packages('read-excel-file') },
    ),

    ban('page-without-node', 'The page reaches the rest through renderer/src/client only.', '^renderer/', {
      path: ['^electron/', '^electron$', packages('electron', 'better-sqlite3', 'kysely')],
    }),
    ban('page-without-builtins', 'The page runs in a browser.', '^renderer/', { dependencyTypes: ['core'] }),
    ban(
      'feature-alone',
      'A feature never imports another: app/ composes them.',
      { path: '^renderer/src/features/([^/]+)/', pathNot: TEST },
      { path: '^renderer/src/features/', pathNot: '^renderer/src/features/$1/' },
    ),
    ban(
      'hub-feature-alone',
      'A place of a hub never imports another: hub/app composes them.',
      { path: '^renderer/src/hub/features/([^/]+)/', pathNot: TEST },
      { path: '^renderer/src/hub/(app|features)/', pathNot: '^renderer/src/hub/features/$1/' },
    ),
    ban('app-on-top', 'Features do not know the shell.', '^renderer/src/(features|frame|client|ui|text|actions)/', {
      path: '^renderer/src/app/',
    }),
    ban(
      'parts-below-features',
      'frame, client, ui, text and actions do not know features.',
      '^renderer/src/(frame|client|ui|text|actions)/',
      { path: '^renderer/src/(features|hub)/' },
    ),
    ban(
      'frame-below-app',
      'The frame around places fetches nothing: what it shows comes in.',
      '^renderer/src/(client|ui|text|actions)/',
      { path: '^renderer/src/frame/' },
    ),
    ban('pages-apart', "A book's page and a hub's are two programs.", '^renderer/src/(app|features)/', {
      path: '^renderer/src/(hub/|client/hub-client\\.ts$)',
    }),
    ban('hub-page-apart', "A hub's page knows nothing of a book's.", '^renderer/src/hub/', {
      path: '^renderer/src/(app|features)/',
    }),
    ban(
      'one-line-a-page',
      "What a hub's page imports must not open the line to a book: give what differs as a parameter.",
      { path: '^renderer/src/(hub|frame)/', pathNot: TEST },
      { path: '^renderer/src/client/client\\.ts$', reachable: true },
    ),
    ban('ui-is-dumb', 'Parts of ui/ get data as props: they call nothing.', '^renderer/src/ui/', {
      path: '^renderer/src/(client|actions)/',
    }),
    ban('text-is-data', 'text/ imports only shared/.', '^renderer/src/text/', {
      path: '^renderer/src/(client|ui|actions)/',
    }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
