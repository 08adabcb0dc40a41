import { _electron, type ElectronApplication } from '@playwright/test'
import { join } from 'node:path'

/** Starts the built program with its data, log and books in `folder`; `args` may name what it opens. */
export function startBuilt(folder: string, args: readonly string[]): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: process.env['HTX_ELECTRON'] ?? '',
    args: [process.cwd(), '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'data')}`, ...args],
    env: { ...process.env, HOME: folder, XDG_DOCUMENTS_DIR: folder },
  })
}
