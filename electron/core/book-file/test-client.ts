import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ORPCError } from '@orpc/client'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { NewBook } from '@shared/contract/books'
import { Fault } from '@shared/contract/refusal'
import { inProcessHelpers } from '../helper/in-process-host'
import { jobs } from '../helper/jobs'
import { type Core, type CoreOptions, openCore } from '../index'
import { testRegime } from './test-book'
import { createBook } from './create-book'
import type { OpenBook } from './open-book'

/** A folder in memory where the machine has one: many short books need no disk. It goes away with the test. */
export function quickFolder(): string {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'so-htx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A whole core with the client every transport offers; jobs run in this process, and it ends with the test. */
export function clientCore(folder = quickFolder(), given: Partial<CoreOptions> = {}): Core {
  const core = openCore({
    resources: join(import.meta.dirname, '../../../resources'),
    library: folder,
    state: join(folder, 'state'),
    confineToLibrary: false,
    helper: inProcessHelpers(jobs),
    appVersion: '0.0.0-test',
    now: () => '2025-06-01T02:00:00.000Z',
    ...given,
  })
  onTestFinished(() => closeBook(core))
  return core
}

/** Closes a core's open book without the backup that closing it for a person makes. */
export function closeBook(core: Core): void {
  if (core.state.open?.connection.raw.open) core.state.open.close()
  core.state.open = null
}

/** Makes an empty book's file, of 2025 unless told otherwise; a practice book where a lesson is named. */
export function newTestBook(file: string, given: Partial<NewBook> = {}, lesson?: string): void {
  const book: NewBook = {
    kind: 'cooperative',
    name: 'HTX Thử',
    taxCode: '',
    address: '',
    representative: '',
    accountant: '',
    firstYear: 2025,
    fiscalYearStartMonth: 1,
    governanceForm: 'simplified',
    ...given,
  }
  const made = { regime: testRegime, id: `new ${file}`, userId: 'owner', at: '2025-01-01T00:00:00.000Z' }
  createBook(file, book, lesson === undefined ? made : { ...made, lesson })
}

/** A copy of a book that no process has open, opened in the core. */
export function openCopy(core: Core, template: string, file: string): OpenBook {
  closeBook(core)
  copyFileSync(template, file)
  core.openBook(file)
  return openBookOf(core)
}

/** The core's open book. */
export function openBookOf(core: Core): OpenBook {
  if (core.state.open === null) throw new Error('The core has no open book.')
  return core.state.open
}

const RefusedData = z.object({ errors: z.array(Fault) })

/** What a call refused, as codes with the places named; throws on when it failed for any other reason, or did not fail at all. */
export async function refusalOf(call: Promise<unknown>): Promise<Fault[]> {
  const outcome = await outcomeOf(call)
  if (outcome.faults === null) throw new Error('The call was not refused.')
  return outcome.faults
}

/** A call's answer, or what it was refused for; any other failure is thrown on. */
export async function outcomeOf<T>(
  call: Promise<T>,
): Promise<{ answer: T; faults: null } | { answer: null; faults: Fault[] }> {
  try {
    return { answer: await call, faults: null }
  } catch (error) {
    if (error instanceof ORPCError && error.code === 'REFUSED')
      return { answer: null, faults: RefusedData.parse(error.data).errors }
    throw error
  }
}

/** A CSV file as the page hands it over. */
export function csvFile(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\r\n')], name)
}
