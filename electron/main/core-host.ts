import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'
import type { CoreNotice } from '@shared/bridge/desktop'
import type { FromCore, FromHelper, OpenFile, ToCore, ToHelper } from '@shared/bridge/messages'
import type { Logs } from './logs'
import { startNodeProcess, type NodeProcess } from './node-process'
import { text } from './text'

/** A core that ends so often so soon will not come up by trying again. */
const MAX_CRASHES = 3
const CRASH_WINDOW_MS = 60_000
/** A core that cannot close what is open, backup included, in this time is ended: what was acknowledged is safe. */
const CLOSE_LIMIT_MS = 120_000

export type CoreHostOptions = {
  /** The built programs, `entry-helper.cjs` among them. */
  folder: string
  /** Which of them is this window's core: a book's, or an alliance's hub. */
  program: 'entry-utility.cjs' | 'entry-hub-utility.cjs'
  /** Its first argument, with the file it opens at once. */
  argumentFor(open: OpenFile): object
  /** What its environment has besides the program's own: what must be in no command line. */
  environment: Readonly<Record<string, string>>
  file: string | null
  logs: Logs
  /** Called when the core says which file is open. */
  onOpened(file: string | null): void
}

type Open = { channel: number; page: WebContents; port: MessagePortMain }

/**
 * The core of one window: starts it, relays its page's calls without looking at them, starts it again when it ends by
 * itself, with the file that was open and a fresh port for the page. Whatever the page was waiting for ends as its port
 * closes; the page knows what may be sent again.
 */
export class CoreHost {
  readonly #options: CoreHostOptions
  #process: NodeProcess<ToCore, FromCore>
  #file: OpenFile
  #open: Open | null = null
  /** A page that asked before the core was ready. */
  #waiting: WebContents | null = null
  #ready = false
  #failed = false
  #channels = 0
  #helpers = new Map<number, NodeProcess<ToHelper, FromHelper>>()
  #crashes: number[] = []
  #closing: { resolve(): void; promise: Promise<void> } | null = null

  constructor(options: CoreHostOptions) {
    this.#options = options
    this.#file = { file: options.file, readOnly: false }
    this.#process = this.#start()
  }

  /** Gives the page a port to the core, now or as soon as the core is ready. An earlier port of this window closes. */
  connect(page: WebContents): void {
    this.#disconnect()
    if (this.#failed) this.#tell(page, { from: 'so-htx', state: 'failed', message: text.coreFailed })
    else if (this.#ready) this.#connectNow(page)
    else this.#waiting = page
  }

  /** Lets the core close what is open, backups included, and end. Resolves when it has. */
  close(): Promise<void> {
    if (this.#closing) return this.#closing.promise
    let resolve = () => {}
    const promise = new Promise<void>((done) => void (resolve = done))
    this.#closing = { resolve, promise }
    this.#disconnect()
    if (this.#failed) resolve()
    else {
      this.#process.post({ type: 'close' })
      setTimeout(() => this.#process.kill(), CLOSE_LIMIT_MS).unref()
    }
    return promise
  }

  #start(): NodeProcess<ToCore, FromCore> {
    const { folder, program, argumentFor, environment, logs } = this.#options
    const args = [JSON.stringify(argumentFor(this.#file))]
    const started = startNodeProcess<ToCore, FromCore>(`${folder}/${program}`, { args, environment }, logs)
    started.onMessage((message) => this.#receive(message))
    started.onExit((code) => this.#ended(code))
    return started
  }

  #receive(message: FromCore): void {
    if (message.type === 'data') {
      if (message.channel === this.#open?.channel) this.#open.port.postMessage(message.data)
    } else if (message.type === 'ready') {
      this.#ready = true
      const page = this.#waiting
      this.#waiting = null
      if (page) this.#connectNow(page)
    } else if (message.type === 'opened') {
      this.#file = { file: message.file, readOnly: message.readOnly }
      this.#options.onOpened(message.file)
    } else if (message.type === 'helper-start') this.#startHelper(message.job, message.message)
    else this.#helpers.get(message.job)?.kill()
  }

  #connectNow(page: WebContents): void {
    if (page.isDestroyed()) return
    const { port1, port2 } = new MessageChannelMain()
    const channel = (this.#channels += 1)
    this.#open = { channel, page, port: port1 }
    port1.on('message', ({ data }) => this.#process.post({ type: 'data', channel, data }))
    port1.on('close', () => this.#process.post({ type: 'channel-closed', channel }))
    port1.start()
    this.#tell(page, { from: 'so-htx', state: 'connected' }, [port2])
  }

  #disconnect(): void {
    this.#open?.port.close()
    this.#open = null
    this.#waiting = null
  }

  #tell(page: WebContents, notice: CoreNotice, ports: MessagePortMain[] = []): void {
    if (!page.isDestroyed()) page.postMessage('core', notice, ports)
  }

  #ended(code: number | null): void {
    this.#ready = false
    for (const helper of this.#helpers.values()) helper.kill()
    this.#helpers.clear()
    if (this.#closing) {
      if (code !== 0) this.#options.logs.write(`the core ended with ${code} while closing`)
      this.#closing.resolve()
      return
    }
    this.#options.logs.write(`the core ended with ${code}`)
    const page = this.#open?.page ?? this.#waiting
    this.#disconnect()
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < CRASH_WINDOW_MS), now]
    if (this.#crashes.length > MAX_CRASHES) {
      this.#failed = true
      if (page) this.#tell(page, { from: 'so-htx', state: 'failed', message: text.coreFailed })
      return
    }
    this.#waiting = page
    this.#process = this.#start()
  }

  #startHelper(job: number, message: ToHelper): void {
    const { folder, logs } = this.#options
    const helper = startNodeProcess<ToHelper, FromHelper>(`${folder}/entry-helper.cjs`, {}, logs)
    this.#helpers.set(job, helper)
    helper.onMessage((answer) => this.#process.post({ type: 'helper-message', job, message: answer }))
    helper.onExit((code) => {
      if (this.#helpers.get(job) !== helper) return
      this.#helpers.delete(job)
      this.#process.post({ type: 'helper-exit', job, code })
    })
    helper.post(message)
  }
}
