import type { OpenFile } from '@shared/bridge/messages'

/** What a call's answer says about the store that is open, or null when the call does not change it. */
export function storeAfter(path: readonly string[], output: unknown): OpenFile | null {
  if (path[0] !== 'stores' || typeof output !== 'object' || output === null || !('file' in output)) return null
  return typeof output.file === 'string' ? { file: output.file, readOnly: false } : null
}
