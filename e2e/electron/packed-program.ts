import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The packed program, started; its fuses are closed, so it is reached through the browser's own debugging port. */
export type PackedProgram = {
  /** The value of an expression in the first window's page, as JSON carries it. */
  evaluate(expression: string): Promise<unknown>
  /** Ends the program, waits for that and removes what it kept. */
  end(): Promise<void>
}

type Target = { type: string; webSocketDebuggerUrl: string }
type Reply = { result?: { result?: { value?: unknown } } }

/** Starts the program at `path` with a fresh folder for its data; rejects when it ends before it listens. */
export async function startPacked(path: string, args: string[] = []): Promise<PackedProgram> {
  const data = mkdtempSync(join(tmpdir(), 'so-htx-packed-'))
  const flags = ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${data}`]
  const program = spawn(path, [...flags, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()))
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    program.stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const listening = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (listening?.[1]) resolve(listening[1])
    })
    program.once('exit', (code) => reject(new Error(`The packed program ended with ${code}:\n${said}`)))
  })
  return {
    evaluate: async (expression) => evaluateIn(await firstPage(port), expression),
    end: async () => {
      program.kill()
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The debugging address of the first window, asked again until there is one; the test's time limit ends the wait. */
async function firstPage(port: string): Promise<string> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`)
    const targets = (await response.json()) as Target[]
    const page = targets.find((target) => target.type === 'page')
    if (page) return page.webSocketDebuggerUrl
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function evaluateIn(address: string, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address)
    const params = { expression, returnByValue: true, awaitPromise: true }
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
    socket.onmessage = (event) => {
      socket.close()
      const reply = JSON.parse(String(event.data)) as Reply
      resolve(reply.result?.result?.value)
    }
    socket.onerror = () => reject(new Error('The page of the packed program cannot be reached.'))
  })
}
