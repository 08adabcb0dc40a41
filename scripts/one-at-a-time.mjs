// One build and one install at a time: whoever comes second waits, then finds the work done.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

const WAIT_MS = 50
const lockFile = (what) => join(root, `out/.${what}-lock`)

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Removes a lock whose owner is gone. An empty file is one just being written. */
function dropIfAbandoned(file) {
  let owner = ''
  try {
    owner = readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  if (owner !== '' && !isAlive(Number(owner))) rmSync(file, { force: true })
}

/** Runs `work` while no other script does the same thing (`what`: 'build', 'install'). Waiting blocks: nothing else is to be done meanwhile. */
export function oneAtATime(what, work) {
  const file = lockFile(what)
  mkdirSync(join(root, 'out'), { recursive: true })
  while (!take(file)) {
    dropIfAbandoned(file)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS)
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}
