import type { CliCommand } from '../../core/cli/command'

/** The commands after `htx hub`, each loaded when it is called. */
export const hubCommands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  init: async () => (await import('./init')).init,
  user: async () => (await import('./user')).user,
  coop: async () => (await import('./coop')).coop,
  key: async () => (await import('./key')).key,
  form: async () => (await import('./form')).form,
  take: async () => (await import('./take')).take,
  status: async () => (await import('./status')).status,
  'own-key': async () => (await import('./own-key')).ownKey,
  return: async () => (await import('./answer')).returnReport,
  accept: async () => (await import('./answer')).accept,
  receipt: async () => (await import('./answer')).receipt,
  remind: async () => (await import('./answer')).remind,
  news: async () => (await import('./news')).news,
  backup: async () => (await import('./backup')).backup,
  rollup: async () => (await import('./roll-up')).rollUp,
  provinces: async () => (await import('./roll-up')).provinces,
  outliers: async () => (await import('./roll-up')).outliers,
  export: async () => (await import('./roll-up')).exportTable,
  'packet-up': async () => (await import('./roll-up')).packetUp,
  call: async () => (await import('./call')).call,
  serve: async () => (await import('./serve')).serve,
}
