import { basename, join } from 'node:path'
import { defineConfig } from 'vite'

/** One process each; what they share becomes chunks beside them. */
const ENTRIES = [
  ...['entry-cli', 'entry-serve', 'entry-utility', 'entry-helper'].map((name) => `core/${name}`),
  'hub/entry-hub-utility',
]

const root = import.meta.dirname

/**
 * The core as CommonJS in `out/core`, everything inside but better-sqlite3, which is native. It runs in a plain Node,
 * as a child of Electron and, unpacked, in Electron's utility process.
 */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { alias: { '@shared': join(root, 'shared') } },
  ssr: { noExternal: true, external: ['better-sqlite3', 'pg-native'] },
  build: {
    ssr: true,
    outDir: process.env['HTX_CORE_OUT'] ?? 'out/core',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // Otherwise shared code may be merged into one entry, and the others would run that entry to reach it.
      experimental: { chunkOptimization: false },
      preserveEntrySignatures: 'strict',
      input: Object.fromEntries(ENTRIES.map((path) => [basename(path), join(root, 'electron', `${path}.ts`)])),
      // All files lie in one folder, so `import.meta.dirname` is the same in an entry and in a chunk.
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[name]-[hash].cjs' },
    },
  },
})
