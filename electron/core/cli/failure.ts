import { ORPCError } from '@orpc/client'
import { z } from 'zod'
import { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { BookUnusable } from '../db/unusable'
import { asUnusable } from '../db/open-database'
import { Refusal } from '../refusal'

/** What the command line answers when it cannot do what was asked: the exit code and the faults on stdout. */
export type CliFailure = { exitCode: 1 | 3; errors: unknown[] }

export const EXIT_REFUSED = 1
export const EXIT_FAULT_FOUND = 2
export const EXIT_UNUSABLE = 3

const RefusedData = z.object({ errors: z.array(Fault) })
const UnusableData = z.object({ kind: z.string(), message: z.string(), file: z.string().nullable() })
const InputIssues = z.object({
  issues: z.array(z.object({ message: z.string(), path: z.array(z.union([z.string(), z.number()])).optional() })),
})

/** Sorts any error into a refusal (1) or a book that cannot be used (3); anything else is a bug and is thrown on. */
export function cliFailure(thrown: unknown, file: string): CliFailure {
  const error = asUnusable(thrown, file)
  if (error instanceof Refusal) return { exitCode: EXIT_REFUSED, errors: error.faults }
  if (error instanceof BookUnusable) return unusable(error.kind, error.message, error.file)
  if (error instanceof z.ZodError)
    return {
      exitCode: EXIT_REFUSED,
      errors: error.issues.map(({ path, message }) => invalidInput(path.map(String), message)),
    }
  const unreachable = systemError(error) ?? (error instanceof ORPCError ? systemError(error.cause) : null)
  if (unreachable !== null)
    return {
      exitCode: EXIT_REFUSED,
      errors: [fault({ code: 'input-invalid', value: unreachable.path, data: { reason: unreachable.message } })],
    }
  if (error instanceof ORPCError) {
    if (error.code === 'REFUSED') return { exitCode: EXIT_REFUSED, errors: RefusedData.parse(error.data).errors }
    if (error.code === 'UNUSABLE') {
      const { kind, message, file: where } = UnusableData.parse(error.data)
      return unusable(kind, message, where)
    }
    const issues = InputIssues.safeParse(error.data)
    if (error.code === 'BAD_REQUEST' && issues.success) {
      return {
        exitCode: EXIT_REFUSED,
        errors: issues.data.issues.map(({ path = [], message }) => invalidInput(path.map(String), message)),
      }
    }
  }
  throw error
}

/** What the operating system refused about a file or folder that was named: not there, not allowed, a folder where a file should be. */
function systemError(error: unknown): { path: string | null; message: string } | null {
  if (!(error instanceof Error)) return null
  const { code, path, syscall } = error as NodeJS.ErrnoException
  return typeof code === 'string' && syscall !== undefined ? { path: path ?? null, message: error.message } : null
}

function unusable(kind: string, message: string, file: string | null): CliFailure {
  return { exitCode: EXIT_UNUSABLE, errors: [{ row: null, column: null, value: file, code: kind, message }] }
}

/** An input that does not have the contract's shape, with its place as a path: `postings[0].amount`. */
export function invalidInput(path: readonly string[], reason: string): Fault {
  const column = path
    .map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
  if (reason === 'notACivilDate') return fault({ code: 'date-unknown', column })
  if (reason === 'notACount') return fault({ code: 'count-malformed', column })
  return fault({ code: 'input-invalid', column, data: { reason } })
}
