import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** The benchmarks as one program in `out/bench`, bundled as the core is, so that they measure what is shipped. */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { alias: { '@shared': join(root, 'shared') } },
  ssr: { noExternal: true, external: ['better-sqlite3', 'playwright-core', '@playwright/test'] },
  build: {
    ssr: true,
    outDir: 'out/bench',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { run: join(root, 'bench/run.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunk-[name]-[hash].cjs' },
    },
  },
})
