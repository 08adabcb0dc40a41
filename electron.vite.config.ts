import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { join } from 'node:path'

const root = import.meta.dirname
const resolve = { alias: { '@shared': join(root, 'shared') } }

/**
 * Electron's main and preload, and the page. The core has its own build (vite.core.config.ts).
 * The targets are those of the oldest Electron it is tested in: Node 18 and Chrome 114.
 */
export default defineConfig({
  main: {
    resolve,
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'electron/main/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    resolve,
    build: {
      outDir: 'out/preload',
      target: 'node18',
      // A sandboxed preload may require nothing but electron: one file with everything inside.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: join(root, 'electron/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'renderer'),
    resolve,
    plugins: [react()],
    build: {
      outDir: join(root, 'out/renderer'),
      target: 'chrome114',
      rolldownOptions: {
        input: { index: join(root, 'renderer/index.html'), hub: join(root, 'renderer/hub.html') },
      },
    },
  },
})
