import { beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { bundleProgram } from '../fixtures/bundle-program'
import { BookUnusable } from '../db/unusable'
import { Refusal } from '../refusal'
import { HelperError } from './carried-error'
import { forkHelpers } from './fork-host'
import type { HelperHost } from './host'
import { jobStream } from './job-stream'

let host: HelperHost
const never = new AbortController().signal
const silent = { progress: () => {}, signal: never }

beforeAll(async () => {
  host = forkHelpers(await bundleProgram(join(import.meta.dirname, '../fixtures/helper-program.ts')))
})

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(condition()).toBe(true)
}

describe('a job in a process of its own', () => {
  test('answers plain data and bytes as they went in', async () => {
    const value = { tên: 'Hợp tác xã', bytes: new Uint8Array([1, 255]), none: undefined }
    expect(await host.run({ name: 'echo', input: { value } }, silent)).toMatchObject({ value })
  })

  test('tells its progress while it works', async () => {
    const seen: { done: number; at: number }[] = []
    await host.run(
      { name: 'echo', input: { value: 1, steps: 3, pauseMs: 60 } },
      { progress: ({ done }) => void seen.push({ done, at: performance.now() }), signal: never },
    )
    expect(seen.map(({ done }) => done)).toEqual([1, 2, 3])
    expect((seen[2]?.at ?? 0) - (seen[0]?.at ?? 0)).toBeGreaterThan(60)
  })

  test('brings refusals and unusable books back as the core throws them', async () => {
    await expect(host.run({ name: 'refuse', input: {} }, silent)).rejects.toSatisfy(
      (error) => error instanceof Refusal && error.faults[0]?.code === 'name-missing',
    )
    await expect(host.run({ name: 'unusable', input: {} }, silent)).rejects.toSatisfy(
      (error) => error instanceof BookUnusable && error.kind === 'damaged' && error.file === '/sổ.htx',
    )
  })

  test('brings other failures back with name and words', async () => {
    await expect(host.run({ name: 'bug', input: {} }, silent)).rejects.toMatchObject({
      name: 'RangeError',
      message: 'no such thing',
    })
    await expect(host.run({ name: 'nothing', input: {} }, silent)).rejects.toBeInstanceOf(HelperError)
    await expect(host.run({ name: 'exit', input: {} }, silent)).rejects.toMatchObject({ name: 'HelperLost' })
  })

  test('ends with the signal, even in the middle of its thought', async () => {
    const stop = new AbortController()
    let pid = 0
    const ended = host.run(
      { name: 'busy', input: {} },
      { progress: ({ step }) => void (pid = Number(step)), signal: stop.signal },
    )
    await until(() => pid > 0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(isAlive(pid)).toBe(true)
    stop.abort()
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' })
    await until(() => !isAlive(pid))
  })

  test('does not begin when it was stopped before', async () => {
    await expect(
      host.run({ name: 'echo', input: {} }, { progress: () => {}, signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

describe('a job as a stream', () => {
  test('yields progress and returns the result', async () => {
    const stream = jobStream(host, 'echo', { value: 'x', steps: 2, pauseMs: 20 }, never)
    expect(await stream.next()).toEqual({ done: false, value: { step: 'echo', done: 1, total: 2 } })
    expect(await stream.next()).toEqual({ done: false, value: { step: 'echo', done: 2, total: 2 } })
    expect(await stream.next()).toMatchObject({ done: true, value: { value: 'x' } })
  })

  test('ends its process when it is left', async () => {
    let pid = 0
    const watched: HelperHost = {
      run: (job, on) =>
        host.run(
          { ...job, name: 'busy' },
          {
            ...on,
            progress: (progress) => {
              pid = Number(progress.step)
              on.progress(progress)
            },
          },
        ),
    }
    const stream = jobStream(watched, 'echo', { value: 'x' }, never)
    await stream.next()
    await stream.return({ value: null, process: 0 })
    await until(() => !isAlive(pid))
  })
})
