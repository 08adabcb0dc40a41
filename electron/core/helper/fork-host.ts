import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FromHelper } from '@shared/bridge/messages'
import { helperHost, type HelperHost } from './host'

/**
 * A host for a core in a plain Node: each job is a child process of the same Node. `entry` is the built entry-helper;
 * it is started with the advanced serialization, so bytes stay bytes.
 */
export function forkHelpers(entry: string = helperEntry()): HelperHost {
  return helperHost(() => {
    const child = fork(entry, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    })
    return {
      send: (message) => void child.send(message),
      onMessage: (listener) => void child.on('message', (message) => listener(message as FromHelper)),
      onExit: (listener) => {
        child.once('exit', listener)
        child.once('error', () => listener(null))
      },
      kill: () => void child.kill(),
    }
  })
}

/** The built helper program: beside this file in the bundle, in `out/core` of the source tree. Throws when it was not built. */
export function helperEntry(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'entry-helper.cjs'), join(folder, 'out/core/entry-helper.cjs')]) {
      if (existsSync(candidate)) return candidate
    }
    if (folder === dirname(folder)) throw new Error('out/core/entry-helper.cjs is missing: build the core first')
  }
}
