import { fork } from 'node:child_process'
import { app, utilityProcess } from 'electron'
import type { Logs } from './logs'

/** A process that runs one of the core's programs, whichever way it was started. Messages are structured clones. */
export type NodeProcess<In, Out> = {
  post(message: In): void
  onMessage(listener: (message: Out) => void): void
  /** Once; null when it was ended by a signal. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

/**
 * The real Node that a test names because its old Electron cannot run the core's SQLite. Honoured in the source tree and
 * in builds that are made for tests (`"testBuild": true` in their package.json), never in what users get.
 */
function testNode(): string | null {
  const given = process.env['HTX_CORE_NODE']
  return given && (!app.isPackaged || isTestBuild()) ? given : null
}

function isTestBuild(): boolean {
  const about: unknown = require(`${app.getAppPath()}/package.json`)
  return typeof about === 'object' && about !== null && 'testBuild' in about && about.testBuild === true
}

/** What a program is started with: its arguments, and what its environment has besides ours. */
export type Started = { args?: string[]; environment?: Readonly<Record<string, string>> }

/** Starts a program of the core: Electron's utility process, or the named Node. What it writes goes to the log. */
export function startNodeProcess<In, Out>(file: string, started: Started, logs: Logs): NodeProcess<In, Out> {
  const node = testNode()
  return node === null ? startUtility(file, started, logs) : startChild(node, file, started, logs)
}

function startUtility<In, Out>(file: string, { args, environment }: Started, logs: Logs): NodeProcess<In, Out> {
  const env = { ...process.env, ...environment }
  const child = utilityProcess.fork(file, args ?? [], { stdio: 'pipe', serviceName: 'So HTX', env })
  logs.take(child.stderr)
  logs.take(child.stdout)
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message: Out) => listener(message)),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
}

function startChild<In, Out>(
  node: string,
  file: string,
  { args, environment }: Started,
  logs: Logs,
): NodeProcess<In, Out> {
  const env = { ...process.env, ...environment }
  const child = fork(file, args ?? [], { execPath: node, execArgv: [], serialization: 'advanced', silent: true, env })
  logs.take(child.stderr)
  logs.take(child.stdout)
  return {
    // A process that has just ended answers with an error that says no more than its 'exit' event does.
    post: (message) => void (child.connected && child.send(message as object, () => {})),
    onMessage: (listener) => void child.on('message', (message) => listener(message as Out)),
    onExit: (listener) => {
      let told = false
      const tell = (code: number | null) => {
        if (told) return
        told = true
        listener(code)
      }
      child.once('exit', tell)
      child.once('error', () => tell(null))
    },
    kill: () => void child.kill(),
  }
}
