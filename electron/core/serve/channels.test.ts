import { createORPCClient } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import type { FromCore, FromHelper, ToCore, ToHelper } from '@shared/bridge/messages'
import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { metaReader } from '../../../renderer/src/client/procedure-meta'
import { Connection } from '../../../renderer/src/client/connection'
import { failureOf } from '../../../renderer/src/client/failure'
import { runTask } from '../../../renderer/src/client/tasks'
import { portWire } from '../../../renderer/src/client/transport'
import { bundleProgram } from '../fixtures/bundle-program'
import type { tinyContract } from '../fixtures/tiny-core'

let coreProgram = ''
let helperProgram = ''
let main: Main
let client: ContractRouterClient<typeof tinyContract>
const never = new AbortController().signal

/** What Electron's main does, with a child of this Node for the core and Node's own message ports for the page's. */
class Main {
  readonly core: ChildProcess
  readonly said: FromCore[] = []
  readonly #ports = new Map<number, MessagePort>()
  readonly #helpers = new Map<number, ChildProcess>()
  #channels = 0

  constructor() {
    this.core = this.#start(coreProgram)
    this.core.on('message', (message: FromCore) => this.#receive(message))
    this.core.once('exit', () => this.#ports.forEach((port) => port.close()))
  }

  /** The page's end of a fresh channel. */
  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel()
    const channel = (this.#channels += 1)
    this.#ports.set(channel, port1)
    port1.addEventListener('message', ({ data }: MessageEvent) => this.#send({ type: 'data', channel, data }))
    port1.addEventListener('close', () => this.#send({ type: 'channel-closed', channel }))
    port1.start()
    return port2
  }

  end(): void {
    this.core.kill('SIGKILL')
    this.#helpers.forEach((helper) => helper.kill())
  }

  helpers = () => this.#helpers.size

  #start(program: string): ChildProcess {
    return fork(program, [], { serialization: 'advanced', execArgv: [] })
  }

  #send(message: ToCore): void {
    if (this.core.connected) this.core.send(message)
  }

  #receive(message: FromCore): void {
    this.said.push(message)
    if (message.type === 'data') this.#ports.get(message.channel)?.postMessage(message.data)
    else if (message.type === 'helper-start') this.#startHelper(message.job, message.message)
    else if (message.type === 'helper-stop') this.#helpers.get(message.job)?.kill()
  }

  #startHelper(job: number, message: ToHelper): void {
    const helper = this.#start(helperProgram)
    this.#helpers.set(job, helper)
    helper.on('message', (answer: FromHelper) => this.#send({ type: 'helper-message', job, message: answer }))
    helper.once('exit', (code) => {
      this.#helpers.delete(job)
      this.#send({ type: 'helper-exit', job, code })
    })
    helper.send(message)
  }
}

const pageOf = (port: MessagePort): ContractRouterClient<typeof tinyContract> =>
  createORPCClient(new Connection({ open: ({ connected }) => connected(portWire(port)) }, metaReader(contract)))

beforeAll(async () => {
  coreProgram = await bundleProgram(join(import.meta.dirname, '../fixtures/channel-program.ts'))
  helperProgram = await bundleProgram(join(import.meta.dirname, '../fixtures/helper-program.ts'))
}, 30_000)
beforeEach(() => {
  main = new Main()
  client = pageOf(main.connect())
})
afterEach(() => main.end())

describe('calls over a relayed channel to a real child', () => {
  test('are answered, refused, found invalid and masked as over HTTP', async () => {
    expect(await client.tiny.say({ text: 'Đường' })).toEqual({ text: 'Đường' })
    expect(await client.tiny.refuse({}).catch(failureOf)).toMatchObject({
      kind: 'refused',
      faults: [{ row: 3, code: 'amount-fraction' }],
    })
    expect(await client.tiny.say(JSON.parse('{"text":1}')).catch(failureOf)).toMatchObject({
      kind: 'invalid',
      issues: [{ path: ['text'] }],
    })
    const bug = await client.tiny.bug({}).catch(failureOf)
    expect(bug).toMatchObject({ kind: 'bug' })
    expect(JSON.stringify(bug)).not.toContain('secret')
  })

  test.each([0, 5_000_000])('carry a file of %d bytes up and down', async (size) => {
    const file = new File([new Uint8Array(size).fill(7)], 'Thành viên.csv')
    expect(await client.tiny.fileUp({ kind: 'members', file })).toMatchObject({ name: 'Thành viên.csv', size })
    const down = await client.tiny.fileDown({ bytes: size })
    expect([down.name, down.type, down.size]).toEqual(['Sổ cái.pdf', 'application/pdf', size])
  })

  test('a hundred at once keep apart', async () => {
    const texts = Array.from({ length: 100 }, (_, place) => `số ${place}`)
    const answers = await Promise.all(texts.map((text) => client.tiny.say({ text })))
    expect(answers.map(({ text }) => text)).toEqual(texts)
  })

  test('stop in the core when the page aborts them', async () => {
    await client.tiny.say({ text: 'up' })
    const stop = new AbortController()
    const call = client.tiny.hang({}, { signal: stop.signal })
    setTimeout(() => stop.abort(), 100)
    expect(failureOf(await call.catch((error: unknown) => error))).toEqual({ kind: 'cancelled' })
    await expect
      .poll(() => main.said.some((message) => message.type === 'opened' && message.file === 'hang'))
      .toBe(true)
  })

  test('stop in the core when their page goes, and only theirs', async () => {
    const port = main.connect()
    const other = pageOf(port)
    const hanging = other.tiny.hang({}).catch(failureOf)
    await other.tiny.say({ text: 'there' })
    port.close()
    expect(await hanging).toMatchObject({ kind: 'lost', procedure: 'tiny.hang' })
    await expect
      .poll(() => main.said.some((message) => message.type === 'opened' && message.file === 'hang'))
      .toBe(true)
    expect(await client.tiny.say({ text: 'still here' })).toEqual({ text: 'still here' })
  })

  test('end at once, named, when the core is killed', async () => {
    await client.tiny.say({ text: 'up' })
    const hanging = client.tiny.hang({}).catch(failureOf)
    const working = runTask(
      client.tiny.work,
      { steps: 100, pauseMs: 50 },
      { signal: never, onProgress: () => main.core.kill('SIGKILL') },
    ).catch(failureOf)
    expect(await hanging).toEqual({ kind: 'lost', procedure: 'tiny.hang' })
    expect(await working).toEqual({ kind: 'lost', procedure: 'tiny.work' })
  })
})

describe('tasks over a relayed channel', () => {
  test('run in a helper that main starts, tell their progress and return a file', async () => {
    const at: number[] = []
    const result = await runTask(
      client.tiny.work,
      { steps: 3, pauseMs: 80 },
      { signal: never, onProgress: () => void at.push(performance.now()) },
    )
    expect(at).toHaveLength(3)
    expect((at[2] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(100)
    expect(result.process).not.toBe(main.core.pid)
    expect([result.file.name, await result.file.text()]).toEqual(['Bảng cân đối.txt', 'Nợ 1111 / Có 511'])
    await expect.poll(main.helpers).toBe(0)
  })

  test('end their helper when the page stops them', async () => {
    const stop = new AbortController()
    const helpers: number[] = []
    const onProgress = () => {
      helpers.push(main.helpers())
      stop.abort()
    }
    const end = runTask(client.tiny.work, { steps: 1000, pauseMs: 50 }, { signal: stop.signal, onProgress })
    expect(failureOf(await end.catch((error: unknown) => error))).toEqual({ kind: 'cancelled' })
    expect(helpers).toEqual([1])
    await expect.poll(main.helpers).toBe(0)
  })

  test('bring a refusal that comes in the middle', async () => {
    expect(await runTask(client.tiny.refuseLater, {}, { signal: never }).catch(failureOf)).toMatchObject({
      kind: 'refused',
    })
  })
})
